#!/usr/bin/env bash
# Runs all tests, part by part, and closes with one line of figures. Called by `make test`, which installs what they need.
#
#   ONLY=unit Scripts/run_tests.sh       one part: checks, build, unit, program, browser, documents, interface, soak
#   HARK_SOAK=1                          the long versions (see Tests/EndToEnd/README.md)
set -uo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."

python=$(Scripts/find_python.sh) || { echo "No Python 3.11 or newer: type  make test-deps" >&2; exit 1; }
reports=.build/reports
rm -rf "$reports"
mkdir -p "$reports"
passed=0 failed=0 skipped=0

# Adds up what a part said of itself in its own closing line "N passed, N failed, N skipped"; a part without one counts as one.
count() {
  local name=$1 status=$2 line
  line=$(grep -E '^([a-z-]+: )?[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$reports/$name.log" | tail -n 1)
  if [ -n "$line" ]; then
    read -r p f s < <(sed -E 's/^([a-z-]+: )?([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped$/\2 \3 \4/' <<<"$line")
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    [ "$status" -ne 0 ] && [ "$f" -eq 0 ] && failed=$((failed + 1))
  elif [ "$status" -eq 0 ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
  return 0
}

part() {
  local name=$1 status started=$SECONDS
  shift
  [ -z "${ONLY:-}" ] || [ "$ONLY" = "$name" ] || return 0
  echo "== $name"
  "$@" 2>&1 | tee "$reports/$name.log"
  status=${PIPESTATUS[0]}
  echo "== $name: $([ "$status" -eq 0 ] && echo good || echo "failed ($status)") after $((SECONDS - started)) s"
  count "$name" "$status"
  return "$status"
}

checks() {
  local status=0
  "$python" Scripts/check_layers.py || status=1
  "$python" Scripts/check_paths.py || status=1
  return $status
}

# One release build serves the program and its tests (Documentation/decisions/0007-one-release-build.md).
build() {
  Scripts/build.sh --build-tests && ln -sfn .build/release/hark hark && touch .build/program.stamp
}

# Swift Testing's own closing line stays in view; what it says is put into the form that is added up.
unit() {
  local status log=$reports/unit-run.log total bad left_out
  local arguments=(-c release --skip-build --disable-xctest --disable-testable-imports) width=--experimental-maximum-parallelization-width
  # Hundreds of tests at once open thousands of files, and Foundation's Process may crash where there are more than 1,352. From Swift 6.3 on.
  if grep -q -- "$width" "$(dirname "$(readlink -f "$(command -v swift)")")/../lib/swift/linux/libTesting.so" 2>/dev/null; then arguments+=("$width" 64); fi
  swift test "${arguments[@]}" >"$log" 2>&1
  status=$?
  grep -E '^(✘|➜|↳|skipped|.*: error:|✔ Test run|error:)' "$log"
  [ "$status" -eq 0 ] || tail -n 40 "$log"
  total=$(sed -nE 's/^.* Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -n 1)
  bad=$(grep -E '^✘ Test .* failed after' "$log" | grep -vc '^✘ Test run ') left_out=$(grep -cE '^➜ Test .* skipped' "$log")
  [ -z "$total" ] || echo "$((total - bad - left_out)) passed, $bad failed, $left_out skipped"
  return "$status"
}

# What failed, one line each and no longer than a few lines of a terminal, for a reader who sees only the end.
failures() {
  grep -hE '^✘ Test [^ ].* recorded an issue|FAILED|error: ' "$reports"/{checks,build,unit,program,browser,documents,interface,soak}.log 2>/dev/null | cut -c 1-500 | sort -u | head -n 20
}

program() { "$python" Tests/EndToEnd/run.py program; }
browser() { "$python" Tests/EndToEnd/run.py browser; }
documents() { "$python" Scripts/check_documents.py; }
interface() { "$python" Scripts/check_interface.py; }
soak() { "$python" Tests/EndToEnd/run.py soak; }

part checks checks
if part build build; then
  part unit unit
  part program program
  part browser browser
  part documents documents
  part interface interface
  [ -z "${HARK_SOAK:-}" ] || part soak soak
fi
[ "$failed" -eq 0 ] || failures
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
