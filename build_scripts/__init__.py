"""What a developer or an editor runs. May import desktop; never the reverse."""
