# Everything a developer runs. `make demo` and `make test` need only Swift 6.2 or later: they do the rest.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup build demo test check format bench load clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

setup:  ## Install the system libraries that are missing, or print the line that does
	@scripts/setup

build: setup  ## Build the accord program for use (release)
	@scripts/build

demo: setup  ## Build for trying, make a demo company, show its closed loop and serve it on port 8080
	@scripts/build debug
	@"$$(swift build --show-bin-path)/accord" demo

test: setup  ## Build and run all tests
	@scripts/test

check:  ## Run every check, the same as in CI
	@scripts/check

format:  ## Rewrite all Swift files in the house format
	@swift format --in-place --parallel --recursive $(shell scripts/sources)

bench: setup  ## Measure against sqlite3, DuckDB and ChannelAttribution (takes long; needs python3)
	@scripts/bench

load: build  ## Measure the server under load with a million contacts (takes long; needs python3)
	@scripts/load

clean:  ## Remove what was built
	rm -rf .build Benchmarks/.build Benchmarks/.venv Benchmarks/data
