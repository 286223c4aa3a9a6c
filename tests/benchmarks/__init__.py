"""Measurements, never tests: `make bench` runs them and prints what `docs/benchmarks.md` records."""
