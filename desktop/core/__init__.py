"""Records, errors, paths and languages: what every other room may use. No Qt, no SQL."""
