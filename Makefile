# The two commands of the README are `make demo` and `make check`; CONTRIBUTING.md has the rest.
VENV ?= .venv
BIN := $(VENV)/bin
ARTICLE ?= corpus/articles/border-rescues.txt

.PHONY: demo check fix regen quality bench test pin changelog

# Makes a virtual environment, installs statextract into it, reads one article.
demo: $(VENV)/installed
	$(BIN)/statextract parse $(ARTICLE) --format table

# Everything that continuous integration holds: format, lint, types, import contracts, tests
# (generated files and quality floors among them).
check: $(VENV)/installed
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

test: $(VENV)/installed
	$(BIN)/python -m pytest

fix: $(VENV)/installed
	$(BIN)/ruff format src tests benchmarks
	$(BIN)/ruff check --fix src tests benchmarks

# Writes every generated file anew (schemas, docs/reference, golden files).
regen: $(VENV)/installed
	$(BIN)/python -m tests.regen

# Scores on the corpus and, where they are present, the folders of ../shared/gold, against their
# floors. ARGS=--raise pins what has risen, ARGS=--readme writes the table of the README.
quality: $(VENV)/installed
	$(BIN)/python -m tests.quality.scores $(ARGS)

# Moves the fragments of changelog.d/ into CHANGELOG.md; ARGS="--release 0.2.0" makes a version.
changelog: $(VENV)/installed
	$(BIN)/python -m tests.changelog $(ARGS)

bench: $(VENV)/installed
	$(BIN)/python benchmarks/ratios.py $(ARGS)

$(VENV)/installed: pyproject.toml requirements-dev.txt
	@echo "Making $(VENV) with all that statextract needs; this takes a minute or two, once."
	test -x $(BIN)/python || python3 -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q src  # as pip does when it installs a wheel
	touch $@

# Pins every dependency with its hashes (needs uv); names no package host.
pin:
	uv pip compile -q --universal --python-version 3.11 --extra dev pyproject.toml --no-header \
	  --no-annotate --no-emit-index-url --generate-hashes -o requirements-dev.txt
