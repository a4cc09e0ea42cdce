"""Fact sheets: a page or several → plain data (pure) → Typst → PDF and pictures."""
