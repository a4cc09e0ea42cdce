"""Search that understands Swedish: analyser, query, index writer and engine. See engine.SearchEngine."""
