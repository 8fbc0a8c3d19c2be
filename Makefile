# Everything is started from here; `make help` lists it. Only make and Python 3.11–3.13 have to be there.
#   make chat ARGS="--config my.yaml"         ARGS is handed on to what is run
#   make chat PYTHON=/opt/python3.12/bin/python   chooses the interpreter; otherwise the first that fits is taken
#   make chaos KILLS=300 SEED=7               SEED repeats a run
#   make bench ARGS="--write docs"            brings the document and its plots up to date

ARGS ?=
KILLS ?= 100
SEED ?=
PYTHON ?=
PY = .venv/bin/python

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help chat telegram test chaos check format bench bench-peers load build lock clean

export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PIP_USER = no
unexport PYTHONPATH PYTHONHOME

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

chat: .venv/.ready ## Talk with the bot in this terminal
	@$(PY) -m bot chat $(ARGS)

telegram: .venv/.ready ## Try the Telegram bot without a token: a stand-in for Telegram runs beside it
	@MINNOBOT_DATABASE_URL=$${MINNOBOT_DATABASE_URL:-sqlite+aiosqlite:///$$(mktemp -d)/telegram.db} \
		$(PY) -m tests.telegram.console -- $(PY) -m bot run $(or $(ARGS),--config tests/telegram/roles.yaml)

test: .venv/.ready ## Run every test, warnings as errors
	@$(PY) -m pytest $(ARGS)

chaos: .venv/.ready ## Kill the Telegram bot again and again while people talk with it, and compare
	@$(PY) -m tests.handlers.chaos $(KILLS) $(SEED)

check: .venv/.ready ## Check format, lint, imports, types and the knowledge folder
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) .venv/bin/lint-imports
	$(PY) -m mypy
	$(PY) -m bot check knowledge $(ARGS)

format: .venv/.ready ## Format the code and mend what lint can mend by itself
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

bench: .venv/.ready ## Measure accuracy and speed beside plain string matching
	@$(PY) -m benchmarks $(ARGS)

bench-peers: .venv/.ready ## Measure it beside nlp.js, which needs Node.js and npm
	@$(PY) -m benchmarks.peers $(ARGS)

load: .venv/.ready ## Measure the Telegram bot under 300 messages a second from 200 people
	@$(PY) -m benchmarks.load $(ARGS)

build: .venv/.ready ## Build the sdist and, from it, the wheel into dist/
	rm -rf dist
	$(PY) -m build --no-isolation $(ARGS)

# Keeps the versions that still fit; `make lock ARGS=--upgrade` takes the newest of everything. One file serves
# every supported Python and platform. The next command then rebuilds .venv, which also removes uv again.
lock: .venv/.ready ## Pin what pyproject.toml asks for, with hashes, in requirements.lock
	$(PY) -m pip install --quiet uv
	$(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --group dev \
		--custom-compile-command "make lock" --output-file requirements.lock $(ARGS) pyproject.toml

clean: ## Remove .venv, dist and caches; never data
	rm -rf .venv dist bot/prepared .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find bot tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# .venv is built from nothing but the lock file, anew when that changes. The second step makes the command
# `minnobot` and needs no network: what builds it is in the lock file.
.venv/.ready: .venv/.locked pyproject.toml
	@$(PY) -m pip install --quiet --no-index --no-deps --no-build-isolation --editable .
	@rm -rf bot/prepared  # knowledge and indexes, worked out now so that every start is quick
	@$(PY) -m compileall -q bot handlers || true
	@$(PY) -c "from pathlib import Path; from bot.live import prepare; prepare(Path('knowledge'), Path('bot/prepared'))" \
		>/dev/null 2>&1 || true
	@touch $@

# Interpreters are run, not just looked for: a name on the PATH can be a stub that only complains.
.venv/.locked: requirements.lock
	@if [ -n "$$PYTHON" ]; then set -- "$$PYTHON"; \
	else set -- python3.13 python3.12 python3.11 python3 python; fi; \
	found=; bare=; \
	for candidate do \
		"$$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' \
			>/dev/null 2>&1 || continue; \
		if "$$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1; \
		then found=$$candidate; break; else bare=$${bare:-$$candidate}; fi; \
	done; \
	if [ -n "$$found" ]; then :; elif [ -n "$$bare" ]; then \
		echo "$$bare lacks the venv module: install it (Debian and Ubuntu: apt install python3-venv) and try again." >&2; exit 1; \
	elif [ -n "$$PYTHON" ]; then \
		echo "$$PYTHON is not Python 3.11, 3.12 or 3.13: choose another one, or leave PYTHON out." >&2; exit 1; \
	else \
		echo "Python 3.11, 3.12 or 3.13 was not found: install one, or say where it is (make chat PYTHON=/path/to/python)." >&2; exit 1; \
	fi; \
	echo "Setting up .venv with $$("$$found" -V), once; this takes a minute." >&2; \
	"$$found" -m venv --clear .venv && \
	$(PY) -m pip install --quiet --only-binary :all: --require-hashes -r requirements.lock
	@touch $@

# A .venv whose interpreter has been removed or moved is built anew.
ifeq ($(wildcard .venv/bin/python),)
.PHONY: .venv/.locked
endif
