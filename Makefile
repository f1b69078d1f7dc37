# Everything a person or CI runs. `make help` lists the targets; the work is in scripts/ and Benchmarks/.
.DEFAULT_GOAL := help
.PHONY: help demo test test-long test-share lint build release sample bench bench-packages bench-backups bench-power clean

# One set of flags for building and testing, so that neither rebuilds what the other built.
CHECKS   := --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors
OPTIMISE := --configuration release --static-swift-stdlib --product dossier -Xlinker -s
PACKED   := .build/dossier-$(shell uname -s)-$(shell uname -m).tar.gz

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

demo: ## set up, build for release, and show the main job on a copy of the sample archive
	@scripts/setup.sh
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" scripts/demo.sh

test: ## set up and run every test
	@scripts/setup.sh test
	swift test $(CHECKS) --disable-xctest

test-long: ## the same tests over ten times as many generated cases, then test-share
	@scripts/setup.sh test
	TEST_SCALE=10 swift test $(CHECKS) --disable-xctest
	@$(MAKE) --no-print-directory test-share

test-share: ## two guests, a FUSE mount and smbclient on one archive on a real SMB share; as root
	@scripts/setup.sh share
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" SYSTEM="$(CURDIR)/.build/share/system" \
	    Tests/Share/run.py

lint: ## the style of the sources, and the rules between the layers
	@scripts/setup.sh swift
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	@scripts/check-layers.sh

build: ## build for debugging, with warnings as errors
	@scripts/setup.sh
	swift build --build-tests $(CHECKS)

release: ## one static binary with its licence, packed
	@scripts/setup.sh
	swift build $(OPTIMISE)
	@tar --create --gzip --file $(PACKED) LICENSE README.md README.zh-CN.md \
	    --directory "$$(swift build $(OPTIMISE) --show-bin-path)" dossier
	@echo $(PACKED)

sample: ## make sample-archive/ anew
	@scripts/setup.sh
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" scripts/make-sample.py

bench: ## measure against the tools of the trade, on a generated share
	@scripts/setup.sh bench
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" Benchmarks/run.sh

bench-packages: ## packages of 100,000 documents and of one with 4 GB, in 150 MB of memory
	@scripts/setup.sh bench
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" Benchmarks/packages.sh

bench-backups: ## backups of 100,000 documents and of one with 4 GB, in 150 MB of memory
	@scripts/setup.sh bench
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" Benchmarks/backups.sh

bench-power: ## what a power cut leaves, of ours and of the tools of the trade; as root
	@scripts/setup.sh peers
	swift build $(OPTIMISE)
	@DOSSIER="$$(swift build $(OPTIMISE) --show-bin-path)/dossier" Benchmarks/power-cut.sh

clean: ## remove everything that is built or installed into this folder
	rm -rf .build .venv
