"""The reference work: its schema, read-only access to it, and the block tree of its texts."""
