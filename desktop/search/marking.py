"""Which words of any plain text meet a query: pages, notes, a window's own text."""

from collections.abc import Sequence

from desktop.core.records import Marks
from desktop.search.analyser import FAMILIES, keys
from desktop.search.lexicon import Lexicon
from desktop.search.matching import Matcher, phrase_places
from desktop.search.plans import Plan
from desktop.search.query import Query, parse_query
from desktop.search.stopwords import EVERY
from desktop.search.terms import Terms
from desktop.search.tokens import Token, tokens, undotted

_ABSENT = "\x00"


class Marker:
    """Marks texts over one vocabulary. Words outside it are met by their stems."""

    def __init__(self, lexicon: Lexicon, terms: Terms) -> None:
        self._lexicon = lexicon
        self._terms = terms

    def marks(self, text: str, plan: Plan) -> Marks:
        """The ranges of the words that meet a plan; those of a quoted phrase only where it stands whole."""
        found = list(tokens(text))
        self._lexicon.load(token.form for token in found)
        small = EVERY.difference(plan.query.words)  # "ska" is a form of "skola", but no subject
        marked = {
            place for place, token in enumerate(found) if token.form not in small and self._meets(token, plan.matcher)
        }
        if plan.query.phrases:
            marked = {place for place in marked if self._meets(found[place], self._outside(plan.query))}
            marked |= self._in_phrases(plan, found)
        return tuple((found[place].start, found[place].end) for place in sorted(marked))

    def _meets(self, token: Token, matcher: Matcher) -> bool:
        known = self._lexicon.of_form(token.form)
        if known:
            return any(matcher.marks(word.code) for word in known)
        own = {key for family in FAMILIES for form in (token.form, *token.pieces) for key in keys(form, family)}
        for term in matcher.terms:
            if not term.faint and (undotted(term.form) == undotted(token.form) or not own.isdisjoint(term.keys)):
                return True
        return False

    def _outside(self, query: Query) -> Matcher:
        """What a query has beside its phrases."""
        phrased = {word for phrase in query.phrases for word in phrase}
        words = parse_query(query.text.replace('"', " ")).words
        return Matcher([self._terms.of_form(word) for word in words if word not in phrased])

    def _in_phrases(self, plan: Plan, found: Sequence[Token]) -> set[int]:
        words = [self._lexicon.of_form(token.form) for token in found]
        codes = "".join(known[0].code if known else _ABSENT for known in words)
        places: set[int] = set()
        for phrase in plan.matcher.phrases:
            for start in phrase_places(phrase, codes):
                places.update(range(start, start + len(phrase)))
        return places
