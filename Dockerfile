FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

WORKDIR /srv/codev

# What changes seldom comes first, so that a change of the code alone builds in seconds.
COPY requirements.lock ./
RUN python -m pip install --require-hashes --requirement requirements.lock

COPY LICENSE README.md pyproject.toml ./
COPY plugin_server ./plugin_server
COPY nlp ./nlp
COPY meeting_apps ./meeting_apps
RUN python -m pip install --no-deps --no-build-isolation . \
    && useradd --system --create-home codev \
    && install --directory --owner=codev --group=codev --mode=700 /var/lib/codev

# The database, the service's secret and the speech models live here, and nothing else is written.
ENV CODEV_INSTANCE=/var/lib/codev
VOLUME /var/lib/codev

# Away from the sources, so that the installed package is the one that runs.
WORKDIR /var/lib/codev
USER codev

EXPOSE 5000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:5000/healthz', timeout=4)"]
CMD ["codev", "serve", "--host", "0.0.0.0", "--port", "5000"]
