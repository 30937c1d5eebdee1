#!/usr/bin/env bash
# Makes sure that what Hark needs from the system is here, and touches no network if it is.
#
#   Scripts/install_dependencies.sh build    what building and running needs; a missing piece fails
#   Scripts/install_dependencies.sh tests    what the tests use besides; a missing piece is a line, and its tests are skipped
set -euo pipefail
cd "$(dirname "$0")/.."

# Prints the Debian packages of the given set that are not here.
missing_packages() {
  case "$1" in
  build)
    command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: see https://www.swift.org/install/linux/" >&2; exit 1; }
    command -v git >/dev/null || echo git
    if command -v pkg-config >/dev/null; then
      pkg-config --exists sqlite3 || echo libsqlite3-dev
      pkg-config --exists zlib || echo zlib1g-dev
      pkg-config --exists libcrypto || echo libssl-dev
      pkg-config --exists libarchive || echo libarchive-dev
    else
      echo pkg-config libsqlite3-dev zlib1g-dev libssl-dev libarchive-dev
    fi
    ;;
  tests)
    Scripts/find_python.sh >/dev/null || echo python3 python3-venv
    command -v chromium >/dev/null || echo chromium
    command -v chromedriver >/dev/null || echo chromium-driver
    [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || echo fonts-dejavu-core
    command -v strace >/dev/null || echo strace
    command -v zstd >/dev/null || echo zstd
    command -v curl >/dev/null || echo curl
    command -v openssl >/dev/null || echo openssl
    command -v runuser >/dev/null || echo util-linux
    command -v redis-server >/dev/null || echo redis-server
    ;;
  *) echo "usage: $0 build|tests" >&2; exit 2 ;;
  esac
}

# Installs packages with apt as root, by sudo where there is one; where neither can be, says what to type.
install_packages() {
  local apt=(apt-get -o DPkg::Lock::Timeout=300 -y) become=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
      become=(sudo)
    else
      echo "Missing: $*. As root, type:  apt-get update && apt-get install --no-install-recommends -y $*" >&2
      return 1
    fi
  fi
  if [ ! -e "$updated" ]; then
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive "${apt[@]}" -q update && : >"$updated" || return 1
  fi
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive "${apt[@]}" -q install --no-install-recommends "$@"
}

# The checker of the HTTP interface lives in .venv: wheels only, each held to its hash.
install_python_packages() {
  local wanted=Scripts/test-requirements.txt stamp=.venv/requirements.sha256 python sum
  sum=$(sha256sum <"$wanted")
  [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && return
  python=$(Scripts/find_python.sh) || return 1
  rm -rf .venv
  "$python" -m venv .venv &&
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes -r "$wanted" &&
    echo "$sum" >"$stamp"
}

updated=$(mktemp -u)
trap 'rm -f "$updated"' EXIT
mapfile -t packages < <(missing_packages "$1" | tr ' ' '\n')
case "$1" in
build)
  if [ ${#packages[@]} -gt 0 ]; then install_packages "${packages[@]}"; fi
  ;;
tests)
  if [ ${#packages[@]} -gt 0 ] && ! install_packages "${packages[@]}"; then
    for package in "${packages[@]}"; do
      install_packages "$package" || echo "Not installed: $package. The tests that need it are skipped."
    done
  fi
  install_python_packages || echo "Not installed: schemathesis. The check of the HTTP interface is skipped."
  ;;
esac
