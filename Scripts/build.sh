#!/usr/bin/env bash
# Builds Hark in release:  Scripts/build.sh --product hark|--build-tests [options of swift build for both steps]
#
# In two steps, since SwiftPM compiles C files before whatever Swift module is ready, and the library of TLS brings 300 of them. In one
# go, the long row of modules below HarkWeb, of which each waits for the one before, would begin only after them. HarkWeb needs no TLS.
set -euo pipefail
case "${1:-}" in
--product) what=("$1" "$2") && shift 2 ;;
--build-tests) what=("$1") && shift ;;
*) echo "usage: $0 --product NAME|--build-tests [OPTION…]" >&2; exit 2 ;;
esac
swift build -c release "$@" --target HarkWeb
swift build -c release "$@" "${what[@]}"
