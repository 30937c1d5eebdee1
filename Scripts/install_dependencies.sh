#!/usr/bin/env bash
# Makes sure that what Hark needs from the system is here, and touches no network if it is.
#
#   Scripts/install_dependencies.sh build    what building and running needs; a missing piece fails, but for the library of
#                                            the accurate tier: that is a line, and the fast tier answers
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

# ONNX Runtime, out of its wheel, in vendor/: with it the accurate tier answers. Not looked for where HARK_ONNXRUNTIME names one.
install_onnxruntime() {
  local wanted=Scripts/native-requirements.txt stamp=vendor/onnxruntime/requirements.sha256 python sum folder status=0
  [ -z "${HARK_ONNXRUNTIME:-}" ] || return 0
  sum=$(sha256sum <"$wanted")
  [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && return
  python=$(Scripts/find_python.sh) || python=$(command -v python3) || { echo "Python 3 is missing" >&2; return 1; }
  folder=$(mktemp -d)
  unpack_onnxruntime "$python" "$wanted" "$folder" || status=1
  if [ "$status" -eq 0 ]; then echo "$sum" >"$stamp"; fi
  rm -rf "$folder"
  return "$status"
}

# Fetches the wheel into the folder and moves to vendor/ what is used of it.
unpack_onnxruntime() {
  local python=$1 wanted=$2 folder=$3
  # A Python without pip can make one that has it.
  "$python" -m pip --version >/dev/null 2>&1 || { "$python" -m venv "$folder/venv" && python=$folder/venv/bin/python; } || return
  "$python" -m pip download --quiet --disable-pip-version-check --retries 1 --timeout 20 --no-deps --only-binary=:all: --require-hashes \
    --python-version 3.11 --platform "manylinux_2_28_$(uname -m)" -d "$folder" -r "$wanted" &&
    "$python" -m zipfile -e "$folder"/onnxruntime-*.whl "$folder/wheel" &&
    mkdir -p vendor/onnxruntime/onnxruntime/capi &&
    mv -f "$folder"/wheel/onnxruntime/{LICENSE,ThirdPartyNotices.txt} vendor/onnxruntime/ &&
    mv -f "$folder"/wheel/onnxruntime/capi/libonnxruntime.so* vendor/onnxruntime/onnxruntime/capi/
}

updated=$(mktemp -u)
trap 'rm -f "$updated"' EXIT
mapfile -t packages < <(missing_packages "$1" | tr ' ' '\n')
case "$1" in
build)
  if [ ${#packages[@]} -gt 0 ]; then install_packages "${packages[@]}"; fi
  install_onnxruntime || echo "Not installed: ONNX Runtime. The fast tier answers alone; with a network, type  make deps"
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
