#!/usr/bin/env bash
# Builds Hark in release:  Scripts/build.sh --product hark|--build-tests [options of swift build]
#
# The tests in two steps: what Hummingbird tests with brings a library of TLS, and SwiftPM compiles its 300 C files before whatever Swift
# module is ready. In one go, the long row of modules below HarkWeb, of which each waits for the one before, would begin only after them.
set -euo pipefail
case "${1:-}" in
--product) what=("$1" "$2") && shift 2 ;;
--build-tests)
  what=("$1") && shift
  swift build -c release "$@" --product hark
  ;;
*) echo "usage: $0 --product NAME|--build-tests [OPTION…]" >&2; exit 2 ;;
esac
swift build -c release "$@" "${what[@]}"
