"""Builds content.db from resources/content: parse, check, write."""
