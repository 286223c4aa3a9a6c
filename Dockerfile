# Two stages: what builds stays behind, what runs is Python, the locked packages and the project.

FROM python:3.11.13-slim-bookworm AS built

ENV PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

WORKDIR /build
RUN python -m venv /opt/codev

# What changes seldom comes first, so that a change of the code alone builds in seconds.
COPY requirements.lock ./
RUN /opt/codev/bin/python -m pip install --require-hashes --requirement requirements.lock

COPY LICENSE README.md pyproject.toml ./
COPY plugin_server ./plugin_server
COPY nlp ./nlp
COPY meeting_apps ./meeting_apps
RUN /opt/codev/bin/python -m pip install --no-deps --no-build-isolation .


FROM python:3.11.13-slim-bookworm

RUN useradd --system --uid 10001 --create-home codev \
    && install --directory --owner=codev --group=codev --mode=700 /var/lib/codev

COPY --from=built /opt/codev /opt/codev

# The root file system may be read-only: what is written is in the instance folder (the database, the service's secret,
# the speech models, and what their download keeps) and in /tmp.
ENV PATH=/opt/codev/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    CODEV_INSTANCE=/var/lib/codev \
    HF_HOME=/var/lib/codev/.cache/huggingface
VOLUME /var/lib/codev

WORKDIR /var/lib/codev
USER codev

EXPOSE 5000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:5000/healthz', timeout=4)"]
CMD ["codev", "serve", "--host", "0.0.0.0", "--port", "5000"]
