# make check is the one command; see CONTRIBUTING.md.
PYTHON ?= python

.PHONY: check fix regen quality bench test

check:
	$(PYTHON) -m ruff format --check src tests benchmarks
	$(PYTHON) -m ruff check src tests benchmarks
	$(PYTHON) -m mypy
	lint-imports
	$(PYTHON) -m pytest

fix:
	$(PYTHON) -m ruff format src tests benchmarks
	$(PYTHON) -m ruff check --fix src tests benchmarks

test:
	$(PYTHON) -m pytest

regen:
	$(PYTHON) -m tests.regen

quality:
	$(PYTHON) -m tests.quality

bench:
	$(PYTHON) benchmarks/ratios.py
