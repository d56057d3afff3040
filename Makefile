# Every target sets up what it needs: Python 3.11, make and the package index are enough to begin with.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
OLDEST := build/oldest
GENERATED := sinch_provisioning/generated docs mkdocs.yml README.md
# Each file of tests stays in one process, which sets up once what its tests share; files are taken in their order, since
# the slow ones have few tests and would come last. There is one process more than processors, since many tests wait.
PROCESSES := $(shell expr $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1) + 1)
PARALLEL := --numprocesses $(PROCESSES) --dist loadfile --no-loadscope-reorder

# Whatever the machine says: what is compiled once need not be compiled again by each of some hundred processes.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo docs pictures test test-all test-oldest generate update download-spec check lint types contracts regeneration bench chaos conformance mutation release-check test-update clean
.DEFAULT_GOAL := help

help: ## List what can be made.
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

$(INSTALLED): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(INSTALLED) ## Run a whole onboarding against the embedded stand-in API.
	$(BIN)/python examples/onboarding.py

test: $(INSTALLED) ## Run all tests.
	$(BIN)/python -m pytest $(PARALLEL)

test-all: $(INSTALLED) ## Run all tests on every supported Python that is installed.
	$(BIN)/python scripts/test_all.py $(PARALLEL)

test-oldest: $(INSTALLED) ## Run all tests with the oldest versions of the dependencies that pyproject.toml allows.
	$(PYTHON) -m venv $(OLDEST)
	$(BIN)/python scripts/oldest.py > $(OLDEST)/constraints.txt
	$(OLDEST)/bin/python -m pip install --quiet --disable-pip-version-check \
		--constraint $(OLDEST)/constraints.txt --editable '.[dev]'
	$(OLDEST)/bin/python -m pytest $(PARALLEL)

generate: $(INSTALLED) ## Regenerate sinch_provisioning/generated, and the pages made from it, from openapi/.
	$(BIN)/python scripts/generate.py

update: $(INSTALLED) ## Take in a new version of the description: SPEC=FILE, or the one that is offered.
	$(BIN)/python scripts/update.py $(if $(SPEC),--spec '$(SPEC)')

download-spec: $(INSTALLED) ## Fetch the API's current description, if it is a valid one.
	$(BIN)/python scripts/download_spec.py

check: lint types contracts regeneration ## Run all checks that are no tests.

lint: $(INSTALLED)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(INSTALLED)
	$(BIN)/mypy
	$(BIN)/pyright

contracts: $(INSTALLED)
	$(BIN)/lint-imports

regeneration: $(INSTALLED)
	$(BIN)/python scripts/generate.py
	git diff --exit-code -- $(GENERATED)
	@test -z "$$(git status --porcelain -- $(GENERATED))" || \
		{ git status --short -- $(GENERATED); echo "the generator makes files that are not committed"; exit 1; }

# Zensical and Material for MkDocs, apart from what tests and checks need.
SITE := build/docs
$(SITE)/.installed: pyproject.toml
	$(PYTHON) -m venv $(SITE)/venv
	$(SITE)/venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@

docs: $(SITE)/.installed $(INSTALLED) ## Build the site with Zensical and with Material for MkDocs, and try both in a browser.
	$(SITE)/venv/bin/python scripts/build_site.py
	$(BIN)/python -m pytest tests/docs/test_built_site.py --run-site

pictures: $(INSTALLED) ## Take the pictures in docs/pictures again; those of the board and the console need Chromium.
	PYTHONPATH=. $(BIN)/python scripts/command_pictures.py
	PYTHONPATH=. $(BIN)/python scripts/board_picture.py
	PYTHONPATH=. $(BIN)/python scripts/console_picture.py

bench: $(INSTALLED) ## Measure speed and memory beside raw aiohttp and the peers.
	$(BIN)/python -m benchmarks

chaos: $(INSTALLED) ## Run the long form of the fault tests, and of the kills of plans and fleets.
	$(BIN)/python -m pytest tests/calls tests/plans tests/fleets -m "chaos or not chaos" --run-chaos

# Judges of another make, pinned; the tools are installed outside of what is committed.
JUDGES := build/conformance
$(JUDGES)/.installed: Makefile
	$(PYTHON) -m venv $(JUDGES)/venv
	$(JUDGES)/venv/bin/python -m pip install --quiet --disable-pip-version-check schemathesis==4.32.5
	npm install --silent --no-audit --no-fund --prefix $(JUDGES) @stoplight/prism-cli@5.16.0
	@touch $@

conformance: $(INSTALLED) $(JUDGES)/.installed ## Hold the stand-in against Schemathesis and Prism; needs Node.js.
	$(BIN)/python -W ignore scripts/conformance.py

# mutmut crashes the interpreter of 3.11.
MUTATION := build/mutation
$(MUTATION)/.installed: Makefile
	$(shell cd scripts && $(PYTHON) -c 'import test_all; print(test_all.interpreter("3.13") or test_all.interpreter("3.12"))') \
		-m venv $(MUTATION)
	$(MUTATION)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' mutmut==3.8.1
	@touch $@

mutation: $(MUTATION)/.installed ## Count which faults put into the core the tests find: all (hours), or MUTANTS='sinch_provisioning.limits*'.
	$(MUTATION)/bin/mutmut run $(if $(MUTANTS),'$(MUTANTS)')
	$(MUTATION)/bin/mutmut results

# What builds and judges a release, apart from what it is made of.
RELEASE := build/release
$(RELEASE)/.installed: Makefile
	$(PYTHON) -m venv $(RELEASE)
	$(RELEASE)/bin/python -m pip install --quiet --disable-pip-version-check build==1.6.1 twine==7.0.0 check-wheel-contents==0.6.3
	@touch $@

release-check: $(RELEASE)/.installed ## Build the release into dist/ and check it: all tests of the sdist, or TESTS='tests/packaging -n 2'.
	$(RELEASE)/bin/python scripts/release_check.py $(if $(TESTS),$(TESTS),$(PARALLEL))

test-update: $(INSTALLED) ## Run the long form of the tests of make update: three made versions, all tests included.
	$(BIN)/python -m pytest tests/generator/test_update.py --run-update

clean: ## Remove what make has made outside of the repository's files.
	rm -rf $(VENV) build dist mutants site .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
