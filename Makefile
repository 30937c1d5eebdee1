# Hark's commands. `make demo` tries it, `make test` proves it; Documentation/operators-guide.md is for those who stay.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.PHONY: demo test build soak bench train deps test-deps clean

PORT ?= 8080
DATA ?=
# Building is skipped when no source is newer than the last build: a second `make demo` starts at once.
SOURCES := $(shell find Package.swift Sources)

## Try it: installs what is missing, builds, loads a few samples, serves until interrupted. PORT= and DATA= override.
demo: build
	HARK_SAMPLE_DATA=$${HARK_SAMPLE_DATA:-on} exec ./hark serve --port $(PORT) --data $(or $(DATA),data)

## The release build alone; the program is .build/release/hark, and ./hark leads to it.
build: .build/program.stamp

.build/program.stamp: $(SOURCES) | deps
	Scripts/build.sh --product hark
	ln -sfn .build/release/hark hark
	touch $@

## All tests. ONLY=name runs one part of them (see Scripts/run_tests.sh).
test: deps test-deps
	ONLY=$(ONLY) Scripts/run_tests.sh

## The long versions of the kill, fuzz and load tests.
soak: deps test-deps
	HARK_SOAK=1 ONLY=$(ONLY) Scripts/run_tests.sh

## The benchmarks' table; ONLY=name runs one of them.
bench: build test-deps
	ONLY=$(ONLY) Benchmarks/run

## Makes anew what lies under Models/, from ../shared/data or DATA=: about two hours, and goes on where it was stopped.
train: build test-deps
	DATA=$(or $(DATA),../shared/data) Training/train.sh

## What building and running needs from the system. Touches no network when it is all here.
deps:
	@Scripts/install_dependencies.sh build

## What the tests use besides.
test-deps:
	@Scripts/install_dependencies.sh tests

clean:
	rm -rf .build .venv vendor hark
