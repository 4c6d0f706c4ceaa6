"""Figures, printed by hand: `python -m benchmarks.publishing`, `python -m benchmarks.reading`; no tests."""
