# Everything here needs Python 3.11 or newer and nothing else; `make demo` and `make test` set up .venv themselves.
#
#   make demo    read the sample articles in examples/, build a corpus of them, show who says what
#   make room    open that corpus in the browser
#   make test    check style, types and tests
#   make wheel   build a wheel whose reader is compiled, half as fast again, and check that it reads the same; it asks
#                for a C compiler and several minutes
#   make clean   remove what the others made

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo room test wheel clean

demo: $(VENV)/ready
	@$(BIN)/isnad read examples/naranj-attack.json --show statements,dates
	@$(BIN)/isnad read examples --format html --output out/demo
	@$(BIN)/isnad read examples --format html > out/demo/all.html
	@$(BIN)/isnad read examples --format json > out/demo/all.jsonl
	@echo
	@rm -f out/demo/news.db
	@$(BIN)/isnad build examples --corpus out/demo/news.db
	@$(BIN)/isnad quotes --corpus out/demo/news.db --limit 1
	@echo
	@echo "All twelve samples, marked, on one page: file://$(CURDIR)/out/demo/all.html"
	@echo "The same as data, one JSON object a line: out/demo/all.jsonl"
	@echo "A corpus of them that answers questions: isnad stories --corpus out/demo/news.db"
	@echo "Its reading room, http://127.0.0.1:8471, after: make room"

room: out/demo/news.db
	@$(BIN)/isnad serve out/demo/news.db

out/demo/news.db:
	@$(MAKE) --no-print-directory demo

test: $(VENV)/ready-dev
	@status=0; \
	for check in "ruff check" mypy pytest; do \
	  echo "$$check"; $(BIN)/$$check || status=1; \
	done; \
	exit $$status

# From the source distribution, unpacked elsewhere: the compiler leaves its files where it works.
wheel: $(VENV)/ready-dev
	@rm -rf dist
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'build>=1.2'
	@HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/python -m build --outdir dist
	@$(BIN)/python scripts/check_wheel.py dist/isnad-*.whl

clean:
	rm -rf $(VENV) out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The package alone, then the tools that check it: each again when pyproject.toml changes.
$(VENV)/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Isnad needs Python 3.11 or newer, this is " \
	  + sys.version.split()[0] + ": make PYTHON=python3.11 " + "demo")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "Python's venv module is missing (on Debian: apt install python3-venv)" >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[corpus,web]'
	@touch $@

$(VENV)/ready-dev: $(VENV)/ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@
