"""Brobyggaren: an offline reference work on the inclusion of Roma in Sweden."""

__version__ = "0.1.0"
