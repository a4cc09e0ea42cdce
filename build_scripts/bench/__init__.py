"""Benchmarks: every figure is printed as a ratio against something run beside it."""
