#!/usr/bin/env python3
"""Runs the end-to-end tests over the built program: run.py [program|browser|soak] [NAME …]

NAMEs are unittest patterns such as `test_kill` or `*restart*`. Closes with "N passed, N failed, N skipped".
HARK_PROGRAM names another program than ./.build/release/hark; HARK_SOAK=1 makes the kill test longer.
"""
import sys
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Line(unittest.TextTestResult):
    """One line a test, with its seconds."""

    def startTest(self, test):
        self._started = time.monotonic()
        super().startTest(test)

    def _seconds(self):
        self.stream.write(f"({time.monotonic() - self._started:.1f} s) ")

    def addSuccess(self, test):
        self._seconds()
        super().addSuccess(test)

    def addFailure(self, test, problem):
        self._seconds()
        super().addFailure(test, problem)

    def getDescription(self, test):
        return f"{test.id().split('.', 1)[-1]}"


def main(arguments):
    folder = HERE / (arguments[0] if arguments else "program")
    sys.path[:0] = [str(HERE), str(folder)]
    loader = unittest.TestLoader()
    if arguments[1:]:
        loader.testNamePatterns = [name if "*" in name else f"*{name}*" for name in arguments[1:]]
    suite = loader.discover(str(folder), top_level_dir=str(folder))
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Line).run(suite)
    failed = len(result.failures) + len(result.errors)
    for test, told in result.failures + result.errors:
        print(f"FAILED {test.id()}: {told.strip().splitlines()[-1]}")
    for test, reason in result.skipped:
        print(f"skipped: {test}: {reason}")
    print(f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed, {len(result.skipped)} skipped")
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
