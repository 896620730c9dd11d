# What one needs: Python 3.11 or later with venv and pip, and make. Everything else is set up here.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
# The tests are compiled once, and kept; else each worker would do it.
COMPILED := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest
# More than there are cores: a test of a screen mostly waits for the screen.
WORKERS ?= -n 8 --dist worksteal

.PHONY: demo test faults soak check lint bench pictures man site dist installs clean help

help:  ## list what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(VENV)/made:
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run: $(VENV)/made pyproject.toml
	@echo "Setting up in $(VENV): this takes a minute, once. / 正在准备，只需一次，约一分钟。"
	@$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/tested: $(VENV)/run pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $@

$(VENV)/checked: $(VENV)/tested pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[test,check]'
	@touch $@

demo: $(VENV)/run  ## a meeting under way, in a copy that is thrown away
	@$(BIN)/minutetui demo

$(VENV)/compiled: $(VENV)/tested $(shell find src tests benchmarks -name '*.py')
	@$(COMPILED) --collect-only -qq > /dev/null || true
	@touch $@

test: $(VENV)/compiled  ## all tests that need nothing but Python
	$(COMPILED) $(WORKERS) $(ARGS)

faults: $(VENV)/tested  ## the tests that need strace, user namespaces or minutes
	$(BIN)/python -m pytest --faults
	MINUTETUI_KILLS=100 $(BIN)/python -m pytest tests/faults/test_kills.py

soak: $(VENV)/tested  ## the writer killed at 1,000 random moments, the screens given 300 runs of random keys
	MINUTETUI_KILLS=1000 $(BIN)/python -m pytest tests/faults/test_kills.py
	MINUTETUI_KEYS=300 $(BIN)/python -m pytest tests/tui/test_any_keys.py

lint: $(VENV)/checked  ## format, lint, types, import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test  ## what must pass before a change lands

bench: $(VENV)/tested  ## one table of ratios against yardsticks, in one run; ARGS="--into docs/speed.md" keeps it
	$(BIN)/python -m benchmarks $(ARGS)

man: $(VENV)/run  ## the manual pages in docs/man, from the table of commands
	MINUTETUI_CONFIG_DIR=$(VENV) LC_ALL=C $(BIN)/minutetui man > docs/man/minutetui.1
	MINUTETUI_CONFIG_DIR=$(VENV) LC_ALL=zh_CN.UTF-8 $(BIN)/minutetui man > docs/man/zh_CN/minutetui.1

site: $(VENV)/run  ## the documentation site, in build/site
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[site]'
	$(BIN)/python site/pages.py build/pages
	$(BIN)/sphinx-build --fail-on-warning --quiet build/pages build/site

dist: $(VENV)/checked  ## wheel and sdist, in dist
	$(BIN)/uv build --quiet --out-dir dist

installs: $(VENV)/checked  ## wheel and sdist installed with each Python there is, lowest and highest versions
	$(BIN)/python tests/installs.py

pictures: $(VENV)/tested  ## the pictures of the screens: as text for tests, as SVG for the README
	$(BIN)/python tests/helpers_pictures.py

clean:  ## remove what was set up
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
