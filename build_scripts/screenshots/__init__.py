"""The README's pictures, made from the real program."""
