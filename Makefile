# Two commands do it all from a bare checkout: `make brief` and `make test`.
# The first that runs and is new enough: a version manager leaves names of versions that it does not start.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
  "$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { command -v "$$p"; break; }; done)
BIN := .venv/bin
COUNTRY ?= KAZ
LANGUAGE ?= en
# What everything stands on is held to 95 % of its lines.
COVERAGE := --cov=tarazy.ledger --cov=tarazy.measures --cov=tarazy.when --cov-fail-under=95 --cov-report=term:skip-covered
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: brief test check bench format lock clean help

brief: .venv/.run  ## write the country brief (COUNTRY=KAZ LANGUAGE=en) and print its first screen
	@$(BIN)/tarazy brief $(COUNTRY) --lang $(LANGUAGE)

test: .venv/.dev  ## run every test; those whose tools are missing say so
	@$(BIN)/python -m pytest -q -rs $(COVERAGE) $(ARGS)

check: .venv/.dev  ## style, types, the floors of the house, documentation
	@$(BIN)/ruff check src tests bench
	@$(BIN)/ruff format --check --quiet src tests bench
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m pytest -q tests/house

bench: .venv/.dev  ## measure what must hold, against named peers in the same run
	@$(BIN)/python -m bench $(ARGS)
	@$(BIN)/python -m pytest -q tests/ledger/facts/test_speed.py

format: .venv/.dev  ## lay the code out
	@$(BIN)/ruff check --fix --quiet src tests bench
	@$(BIN)/ruff format --quiet src tests bench

lock: .venv/.dev  ## write down the versions that are installed now
	@$(PIP) freeze --exclude-editable > constraints.txt

clean:  ## remove what these commands made
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build dist

help:  ## say what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ -/'

.venv/.venv: 
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, and none was found."; exit 2; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON) is older or does not start. Say which: make PYTHON=/path/to/python3.11"; exit 2; }
	@echo "Setting up .venv ..." >&2
	@"$(PYTHON)" -m venv .venv
	@touch $@

.venv/.run: .venv/.venv pyproject.toml constraints.txt
	@$(PIP) install -c constraints.txt -e .
	@touch $@

.venv/.dev: .venv/.run
	@$(PIP) install -c constraints.txt -e '.[dev]'
	@$(PIP) install -c constraints.txt -e '.[ftm]' >/dev/null 2>&1 || \
	  echo "followthemoney could not be built (it wants libicu-dev, pkg-config and g++); the test that needs it skips." >&2
	@touch $@
