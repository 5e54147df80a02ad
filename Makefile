# Everything from a fresh clone; needs Python >= 3.11, make and git, and no root.
SHELL := /bin/sh
.DEFAULT_GOAL := help

# The first of these that is new enough.
PYTHON ?= $(shell for name in python3.11 python3 python3.12 python3.13 python3.14; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
PIP := -m pip --quiet --disable-pip-version-check --no-input

# A .venv that is missing, broken, or was copied from another folder is made anew, whatever its stamp says.
WHOLE := grep -qsF "$(CURDIR)/.venv" .venv/bin/activate && .venv/bin/python -c 'import pip' 2>/dev/null
ifneq ($(shell $(WHOLE) && echo yes),yes)
.PHONY: .venv/.ready
endif

.PHONY: setup
setup: .venv/.ready ## create .venv, so that .venv/bin/backdesk runs

.venv/.ready: requirements-dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Backdesk needs Python 3.11 or newer: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(WHOLE) || "$(PYTHON)" -m venv --clear .venv
	.venv/bin/python $(PIP) install --require-hashes -r requirements-dev.txt </dev/null
	.venv/bin/python $(PIP) install --no-deps --no-build-isolation -e . </dev/null
	@touch $@

.PHONY: demo
demo: setup ## a sample company, and the console as one of its reps; ARGS='--as hana' for somebody else
	@.venv/bin/backdesk demo $(ARGS)

PYTEST := .venv/bin/python -m pytest
PARTS := test-slow test-fast test-postgresql test-telegram test-slack

.PHONY: test
test: setup ## the tests, two parts at a time, for many wait: all on SQLite, those of people also on each platform and database
	@$(MAKE) --no-print-directory --output-sync=target -j 2 $(PARTS) ROWS=--once

.PHONY: test-all
test-all: setup ## the same with every row of every test on each platform and database; a quarter of an hour
	@$(MAKE) --no-print-directory $(PARTS)

.PHONY: $(PARTS)
test-slow: setup
	$(PYTEST) -n 2 -m slow
test-fast: setup
	$(PYTEST) -n 3 -m 'not slow'
test-postgresql: setup
	$(PYTEST) -n 3 -m 'not slow' --database=postgresql $(ROWS)
test-telegram: setup
	$(PYTEST) -n 2 -m 'not slow' --platform=telegram $(ROWS)
test-slack: setup
	$(PYTEST) -n 2 -m 'not slow' --platform=slack $(ROWS)

.PHONY: coverage
coverage: setup ## which lines the fast tests do not reach
	.venv/bin/python -m pytest -n 2 -m 'not slow' --cov

.PHONY: chaos
chaos: setup ## every fault of docs/reliability.md, and its table anew; a quarter of an hour
	.venv/bin/python -m tests.chaos --write docs/reliability.md

.PHONY: chaos-long
chaos-long: setup ## the same with more of everything; hours
	.venv/bin/python -m tests.chaos --scale long

.PHONY: check
check: setup ## format, lint, types, import contracts
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports

.PHONY: bench
bench: .venv-bench/.ready ## the benchmarks against the peers, written to bench/RESULTS.md
	PYTHONPATH=. .venv-bench/bin/python -m bench

.venv-bench/.ready: requirements-bench.txt
	@.venv-bench/bin/python -c 'import pip' 2>/dev/null || "$(PYTHON)" -m venv --clear .venv-bench
	.venv-bench/bin/python $(PIP) install --require-hashes -r requirements-bench.txt </dev/null
	@touch $@

.PHONY: train
train: .venv-train/.ready ## what the bot knows of intents and languages, anew from locales/*/intents.txt
	PYTHONPATH=. .venv-train/bin/python -m training

.venv-train/.ready: requirements-train.txt
	@.venv-train/bin/python -c 'import pip' 2>/dev/null || "$(PYTHON)" -m venv --clear .venv-train
	.venv-train/bin/python $(PIP) install --require-hashes -r requirements-train.txt </dev/null
	@touch $@

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name does; do \
		printf 'make %-12s%s\n' "$$name" "$$does"; done
