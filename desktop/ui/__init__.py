"""The window: thin widgets that show records and ask by signals."""
