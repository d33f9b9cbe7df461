# Everything runs in .venv; nothing but Python 3.11 or later and make has to be there.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$p; break; fi; done)
BIN := .venv/bin
STAMP := .venv/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PEERS := dateparser fastjsonschema hypothesis-jsonschema msgspec polyfactory pydantic spacy

.PHONY: help setup demo test lint format docs bench clean

help:  ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /	/'

$(STAMP): pyproject.toml toolkit/version.py
	@test -n "$(PYTHON)" || { echo "readout needs Python 3.11 or later" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) -e '.[dev]'
	@# As pip does for what it copies: else a Python that is told to write no byte code compiles all at each start.
	$(BIN)/python -m compileall -q toolkit
	$(BIN)/python -c 'from toolkit.wordlists import keep_all; keep_all()'
	$(BIN)/readout extract seeds/2026-02-04-putin-xi.txt tests/corpus/*.texts.jsonl -o /dev/null 2>/dev/null
	@touch $(STAMP)

setup: $(STAMP)  ## Make .venv with the package and its development tools

demo: setup  ## From the seed article to a checked, readable record
	@mkdir -p build/demo
	$(BIN)/readout extract seeds/2026-02-04-putin-xi.txt -o build/demo/record.json
	$(BIN)/readout validate build/demo/record.json --texts seeds
	$(BIN)/readout view seeds/2026-02-04-putin-xi.txt -o build/demo/page.html
	$(BIN)/readout show build/demo/record.json
	@echo "The page: build/demo/page.html"

test: setup  ## Run all tests
	$(BIN)/python -m pytest -n auto

lint: setup  ## Check style, types and the import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup  ## Put the code into the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: setup  ## Write the reference pages anew
	$(BIN)/readout schema --format md -o docs/schema.md
	$(BIN)/readout rules --only checks --format md -o docs/rules.md

bench: setup  ## Measure beside named peers in one run, and write build/bench/table.md
	@mkdir -p build/bench
	@# Each by itself where not all can be installed: the table names what is missing.
	$(PIP) -e '.[bench]' || for peer in $(PEERS); do $(PIP) "$$peer" || true; done
	-$(PIP) recognizers-text-suite 'emoji<2'
	-npm install --silent --no-audit --no-fund --prefix build/bench ajv ajv-formats json-schema-faker
	$(BIN)/python -m benchmarks > build/bench/table.part
	@mv build/bench/table.part build/bench/table.md && cat build/bench/table.md

clean:  ## Remove what was built
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
