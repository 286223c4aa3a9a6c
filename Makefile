# `make` or `make help` tells what there is. Each target runs a script in scripts/, once what it needs is in place.

export PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 5000
FOLDER ?= screenshots
SPLIT ?= test
TREEBANKS ?= treebanks
# More workers than cores: much of a test is waiting for a browser, a clock, another process. In the order of the
# folders: the long files, those with browsers, come first, and none keeps one core waiting at the end.
PYTEST_ARGS ?= -n $$(($$(nproc) + 2)) --dist loadfile --no-loadscope-reorder

RUNNING := .venv/.installed-for-running
TESTING := .venv/.installed-for-tests
NODE_MODULES := node_modules/.package-lock.json

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help run test bench evaluate pipelines screenshots lint types lock vendor system-packages

help: ## Tell what there is (the default)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUNNING) ## Serve on http://127.0.0.1:5000 (HOST=… PORT=…)
	.venv/bin/codev serve --host $(HOST) --port $(PORT)

test: system-packages $(TESTING) $(NODE_MODULES) ## Check everything: style, architecture, types, tests (PYTEST_ARGS=…)
	scripts/lint
	scripts/types
	.venv/bin/pytest $(PYTEST_ARGS)

bench: system-packages $(TESTING) ## Measure what the service promises
	.venv/bin/python -m tests.benchmarks

evaluate: $(TESTING) ## Tell how the need's helper does on the sets written for it (SPLIT=test|dev)
	.venv/bin/python -m nlp.evaluation --split $(SPLIT)

pipelines: $(TESTING) ## Train the language pipelines again (TREEBANKS=folder; nlp/training/README.md)
	OMP_NUM_THREADS=1 .venv/bin/python -m nlp.training --treebanks $(TREEBANKS)

screenshots: system-packages $(TESTING) ## Picture every step for every role in both languages (FOLDER=screenshots)
	.venv/bin/python -m tests.browser.screenshots $(FOLDER)
	.venv/bin/python -m tests.browser.zoom_screenshots $(FOLDER)

lint: $(TESTING) $(NODE_MODULES) ## Check style, architecture and the vendored modules
	scripts/lint

types: $(TESTING) $(NODE_MODULES) ## Check the types of the Python and of the panel
	scripts/types

lock: $(TESTING) ## Pin what the manifests ask for (LOCK_ARGS=--upgrade for the newest)
	scripts/lock $(LOCK_ARGS)

vendor: $(NODE_MODULES) ## Copy the panel's libraries, as pinned, into the panel
	scripts/vendor meeting_apps/panel/vendor

system-packages:
	@scripts/install-system-packages

$(RUNNING): requirements.lock pyproject.toml scripts/install-python
	scripts/install-python requirements.lock
	@touch $@

$(TESTING): requirements-dev.lock pyproject.toml scripts/install-python
	scripts/install-python requirements-dev.lock
	@touch $@ $(RUNNING)

$(NODE_MODULES): package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch $@
