"""Search that understands Swedish. engine.SearchEngine searches, index.write_index writes what it needs.

The way of a query: query.py takes the text apart; terms.py finds what each word may be met by
(tokens, swedish, irregular, compounds, parts, sounds, spelling, everyday); candidates.py asks
FTS5; matching.py and ranking.py look closely at the best; hits.py and snippets.py show them;
answers.py and suggestions.py do what their names say.

The lists of words here (stop words, irregular forms, parts of compounds, everyday words, how
words sound) are our own, written for this program. No dictionary of anyone else's is in them
or in content.db; the stems of Snowball come from the library PyStemmer (BSD).
"""
