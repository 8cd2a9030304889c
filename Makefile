# SPDX-License-Identifier: Apache-2.0
# Builds, runs, tests and installs tam. `make help` lists what there is. Written for GNU Make 3.81 (macOS) and later.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# What a system must have beside Swift: pkg-config, and for each module of pkg-config the package that brings it.
DEBIAN_PACKAGES := lua5.4:liblua5.4-dev libarchive:libarchive-dev libxml-2.0:libxml2-dev libpcre2-8:libpcre2-dev \
  sqlite3:libsqlite3-dev xlsxwriter:libxlsxwriter-dev libedit:libedit-dev
BREW_FORMULAS := lua5.4:lua@5.4 libarchive:libarchive libxml-2.0:libxml2 libpcre2-8:pcre2 sqlite3:sqlite \
  xlsxwriter:libxlsxwriter libedit:libedit
DEBIAN_PKG_CONFIG := pkg-config
BREW_PKG_CONFIG := pkgconf

# Linux has no Swift runtime of its own, so it goes into the binary; macOS brings one and has no static library of it.
RELEASE := -c release
ifeq ($(shell uname -s),Linux)
  RELEASE += --static-swift-stdlib
endif

TAM := .build/release/tam
SOURCES := Package.swift $(shell find Sources -type f)
JOB := examples/briefing.job.yaml

SHARE = $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION = $(SHARE)/bash-completion/completions/tam
ZSH_COMPLETION = $(SHARE)/zsh/site-functions/_tam
FISH_COMPLETION = $(SHARE)/fish/vendor_completions.d/tam.fish

.PHONY: run deps libraries compiler build test lint install uninstall bench bench-profile bench-parts \
  bench-instructions test-asan \
  formats clean help

run: build ## Install what is missing, build, and run the example job over the seeds (the default)
	$(TAM) run $(JOB)

deps: compiler libraries ## Look for Swift and the system libraries, and install the libraries that are missing

compiler:
	@version=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p'); \
	set -- $$version; \
	if [ -z "$$version" ]; then \
	  echo "tam needs Swift 6.2 or later, and '$(SWIFT)' is not there: https://www.swift.org/install" >&2; exit 1; \
	elif [ $$1 -lt 6 ] || { [ $$1 -eq 6 ] && [ $$2 -lt 2 ]; }; then \
	  echo "tam needs Swift 6.2 or later, and this is $$1.$$2: https://www.swift.org/install" >&2; exit 1; \
	fi

# Looks first, says what it is going to do, and only then does it.
libraries:
	@find='pkg-config'; update=; \
	if command -v apt-get >/dev/null 2>&1; then \
	  entries='$(DEBIAN_PACKAGES)'; tool='$(DEBIAN_PKG_CONFIG)'; \
	  update='apt-get update'; install='apt-get install -y'; root=yes; \
	elif command -v brew >/dev/null 2>&1; then \
	  entries='$(BREW_FORMULAS)'; tool='$(BREW_PKG_CONFIG)'; install='brew install'; root=; \
	else \
	  entries='$(DEBIAN_PACKAGES)'; tool='$(DEBIAN_PKG_CONFIG)'; install=; root=; \
	fi; \
	missing=; command -v pkg-config >/dev/null 2>&1 || missing=" $$tool"; \
	for entry in $$entries; do \
	  package=$${entry#*:}; \
	  [ "$$install" != 'brew install' ] \
	    || export PKG_CONFIG_PATH="$$(brew --prefix)/opt/$$package/lib/pkgconfig:$$PKG_CONFIG_PATH"; \
	  pkg-config --exists "$${entry%%:*}" 2>/dev/null || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if [ -z "$$install" ]; then \
	  echo "Missing:$$missing (as Debian names them). Install what this system calls them; then run make again." >&2; \
	  exit 1; \
	fi; \
	command="$$install$$missing"; sudo=; \
	if [ -n "$$root" ] && [ "$$(id -u)" -ne 0 ]; then \
	  if ! command -v sudo >/dev/null 2>&1; then \
	    echo "Missing:$$missing. Run this as root, then make again:" >&2; \
	    echo "  $$update && $$command" >&2; exit 1; \
	  fi; \
	  if [ -t 0 ]; then sudo='sudo '; else sudo='sudo -n '; fi; \
	fi; \
	echo "Missing:$$missing. Installing with: $$sudo$$command"; \
	if { [ -z "$$update" ] || DEBIAN_FRONTEND=noninteractive $$sudo$$update; } \
	  && DEBIAN_FRONTEND=noninteractive $$sudo$$command; then exit 0; fi; \
	echo "That failed. Make this work, then run make again:" >&2; \
	echo "  $${update:+$$sudo$$update && }$$sudo$$command" >&2; exit 1

build: $(TAM) ## Build the command in release mode

$(TAM): $(SOURCES) | libraries
	@$(MAKE) --no-print-directory compiler
	$(SWIFT) build $(RELEASE) --product tam
	@touch $@

test: deps ## Build and run all tests, warnings as errors
	TAM_STRICT=1 $(SWIFT) test

lint: compiler ## Check the form of the source
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

install: $(TAM) ## Install the command, the stock plugins and shell completions below PREFIX
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(SHARE)/tam'
	install -m 755 $(TAM) '$(DESTDIR)$(PREFIX)/bin/tam'
	rm -rf '$(SHARE)/tam/plugins'
	cp -R plugins '$(SHARE)/tam/plugins'
	install -d '$(dir $(BASH_COMPLETION))' '$(dir $(ZSH_COMPLETION))' '$(dir $(FISH_COMPLETION))'
	$(TAM) --generate-completion-script bash > '$(BASH_COMPLETION)'
	$(TAM) --generate-completion-script zsh > '$(ZSH_COMPLETION)'
	$(TAM) --generate-completion-script fish > '$(FISH_COMPLETION)'

uninstall: ## Take away what install put below PREFIX
	rm -f '$(DESTDIR)$(PREFIX)/bin/tam' '$(BASH_COMPLETION)' '$(ZSH_COMPLETION)' '$(FISH_COMPLETION)'
	rm -rf '$(SHARE)/tam'

bench: deps ## Measure tam beside its floors and peers: PEERS=1 installs these, TEXTS=folder, MB=20, GROWTH=1,10,100,1000
	$(SWIFT) build $(RELEASE) --product tam
	$(SWIFT) build $(RELEASE) --product Benchmarks
ifdef PEERS
	python3 -m venv .build/peers
	.build/peers/bin/pip install --quiet underthesea ViNLP spacy pyvi trafilatura lxml_html_clean
endif
	.build/release/Benchmarks --table --out .build/bench $(if $(PEERS),--peers .build/peers/bin/python) \
	  $(if $(TEXTS),--texts '$(TEXTS)') $(if $(MB),--megabytes $(MB)) $(if $(GROWTH),--growth $(GROWTH)) \
	  $(if $(GOLD),--gold '$(GOLD)')

bench-profile: deps ## Count with valgrind where the stock job's instructions go, by stage and by function
	@command -v valgrind >/dev/null 2>&1 || { echo "bench-profile needs valgrind: apt-get install valgrind" >&2; exit 1; }
	$(SWIFT) build $(RELEASE) --product tam
	$(SWIFT) build $(RELEASE) --product Benchmarks
	.build/release/Benchmarks --profile --out .build/bench $(if $(TEXTS),--texts '$(TEXTS)')

bench-parts: deps ## Measure the bridge to Lua by itself, operation by operation
	$(SWIFT) build $(RELEASE) --product Benchmarks
	.build/release/Benchmarks

bench-instructions: deps ## Measure the bridge in instructions too, with perf or valgrind
	@command -v perf >/dev/null 2>&1 || command -v valgrind >/dev/null 2>&1 \
	  || { echo "bench-instructions needs perf or valgrind: apt-get install valgrind" >&2; exit 1; }
	$(SWIFT) build $(RELEASE) --product Benchmarks
	.build/release/Benchmarks --instructions

test-asan: deps ## Run the tests of the Lua bridge under AddressSanitizer
	$(SWIFT) test --scratch-path .build-asan --sanitize=address --disable-xctest --filter 'LuaTests|ScriptingTests'

formats: deps ## Read the data folder beside the package, and print what became of each kind of file
	TAM_FORMATS=1 $(SWIFT) test --filter FormatTableTests

clean: ## Take away everything that was built
	rm -rf .build .build-asan out

help: ## List what there is to make
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) \
	  | while IFS='|' read -r name text; do printf '  %-19s %s\n' "$$name" "$$text"; done
