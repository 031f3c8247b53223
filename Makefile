# What one does with this project, each by one word. `make help` lists the words.

PYTHON ?= python3
export PYTHON

# What set-up brings. `make test` needs more of the same; its lists contain these.
SYSTEM_PACKAGES = runtime
PYTHON_PACKAGES = requirements.txt
STAGES = 4

.PHONY: help run test setup lint types contracts bench screenshots docs assets requirements clean
.NOTPARALLEL:
.SILENT:
.DEFAULT_GOAL = help

help:  ## list these words
	sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r word what; \
	    do printf '  make %-14s %s\n' "$$word" "$$what"; done

run: STAGES = 5
run: setup  ## set everything up and open the kiosk on this machine (KIOSK_PORT, usually 8080)
	echo "[5/5] The kiosk: http://127.0.0.1:$${KIOSK_PORT:-8080} (Ctrl+C ends it)"
	exec .venv/bin/flask --app wsgi kiosk serve

test: SYSTEM_PACKAGES = runtime test
test: PYTHON_PACKAGES = requirements-dev.txt
test: STAGES = 8
test: COUNTED = yes
test: setup lint types contracts  ## everything that must hold before a change is taken in
	echo "[8/8] Tests"
	.venv/bin/python -m pytest -n auto --dist loadfile

setup:  ## system libraries, Python packages, front-end parts, the station's data
	echo "[1/$(STAGES)] System libraries"
	sh deploy/system-packages.sh $(SYSTEM_PACKAGES)
	echo "[2/$(STAGES)] Python packages"
	sh deploy/python-packages.sh $(PYTHON_PACKAGES)
	echo "[3/$(STAGES)] Front-end parts and fonts"
	.venv/bin/python deploy/assets.py
	echo "[4/$(STAGES)] The station's data"
	.venv/bin/flask --app wsgi kiosk prepare

# The words below work on what `make test` has set up.

lint:  ## style and common mistakes (ruff)
	echo "$(if $(COUNTED),[5/8] )Lint"
	.venv/bin/ruff check --quiet .

types:  ## types (mypy)
	echo "$(if $(COUNTED),[6/8] )Types"
	.venv/bin/mypy

contracts:  ## which part may import which (import-linter)
	echo "$(if $(COUNTED),[7/8] )Contracts between the layers"
	.venv/bin/lint-imports --no-logo

bench:  ## how fast, how large; results in tests/output/
	.venv/bin/python -m tests.bench

screenshots:  ## a picture of every screen in tests/output/
	.venv/bin/python -m tests.screenshots

docs:  ## write the generated documents again
	.venv/bin/flask --app wsgi kiosk docs

assets:  ## only the front-end parts and fonts
	.venv/bin/python deploy/assets.py

# Exact versions with hashes, and neither the host nor the paths of the machine that looked them up.
# `make requirements UPGRADE=--upgrade` also renews what the packages named in pyproject.toml depend on.
requirements: PIP_COMPILE = CUSTOM_COMPILE_COMMAND="make requirements" .venv/bin/pip-compile --quiet $(UPGRADE) \
    --generate-hashes --allow-unsafe --strip-extras
requirements:  ## compile the pins again after a change in pyproject.toml
	$(PIP_COMPILE) --output-file requirements.txt pyproject.toml
	$(PIP_COMPILE) --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml
	$(PIP_COMPILE) --output-file deploy/npm.txt deploy/npm.in

clean:  ## remove all that set-up and tests made; the station's data in instance/ stays
	rm -rf .venv node_modules kiosk/static/vendor tests/output .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
