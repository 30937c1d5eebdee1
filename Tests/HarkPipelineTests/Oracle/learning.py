#!/usr/bin/env python3
"""What SciPy says of the pairs that McNemarTests.swift tests: the exact binomial test, and chi-square with continuity correction.

Prints one row a pair: mended, broken, method, p.
"""
from scipy.stats import binomtest, chi2

PAIRS = [(0, 0), (1, 0), (5, 0), (6, 0), (8, 1), (9, 3), (12, 12), (20, 4), (24, 0), (13, 11), (25, 0), (20, 5), (13, 12), (40, 20), (60, 41), (300, 250), (1000, 700)]

for mended, broken in PAIRS:
    total = mended + broken
    if total < 25:
        method, p = "exact", binomtest(min(mended, broken), total, 0.5).pvalue if total else 1.0
    else:
        method, p = "chi_square", chi2.sf(max(0, abs(mended - broken) - 1) ** 2 / total, 1)
    print(f"({mended}, {broken}, .{'exact' if method == 'exact' else 'chiSquare'}, {float(p)!r}),")
