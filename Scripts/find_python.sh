#!/usr/bin/env bash
# Prints the path of a Python that the tests can use: 3.11 or newer, able to make a virtual environment. Exit 1 if there is none.
for candidate in python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
  path=$(command -v "$candidate") || continue
  if "$path" -c 'import sys, ensurepip, venv, sqlite3; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "$path"
    exit 0
  fi
done
exit 1
