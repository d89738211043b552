"""Who did it: the subject of the verb that gives the outcome, or the agent of its passive."""

from bisect import bisect_right
from collections.abc import Sequence

from statextract.attach.function_words import ADVERBS, BE, DETERMINERS, HAVE, MODALS
from statextract.attach.source.bodies import Named
from statextract.lexicons.agencies import AgencyWords
from statextract.lexicons.calendar import WEEKDAYS
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft

_GAP = 5
_REACH = 12
# What may stand before the subject of a clause.
_OPENERS = frozenset(
    {
        ",",
        ";",
        ":",
        '"',
        "–",
        "(",
        "that",
        "and",
        "but",
        "when",
        "after",
        "as",
        "while",
        "where",
        "before",
        "said",
    }
)
_WHEN = WEEKDAYS | frozenset("'s ) on today yesterday".split())
_MEMBERS = frozenset(
    "officers officer detectives agents officials troops soldiers inspectors members crews crew "
    "staff teams team rangers guards forces units unit personnel investigators".split()
)


class ActorReader:
    """Reads the body that acted on the people of a draft; built once per process."""

    def __init__(self, words: AgencyWords) -> None:
        self._words = words

    def __call__(
        self, document: Document, draft: Draft, bodies: Sequence[Named]
    ) -> Cited[int] | None:
        """Return the agency with the verb that shows it, None if none acts."""
        outcome = draft.outcome
        if outcome is None or outcome.value is None or not bodies:
            return None
        verb = bisect_right(document.starts, outcome.start) - 1
        after = bisect_right(document.starts, outcome.end - 1)
        if not draft.clause.first <= verb < draft.clause.last:
            return None
        if self._is_passive(document, draft, verb):
            return self._agent(document, bodies, verb, after)
        return self._subject(document, draft, bodies, verb, outcome.end)

    def _is_passive(self, document: Document, draft: Draft, verb: int) -> bool:
        before = verb - 1
        while before > draft.clause.first and document.lower[before] in ADVERBS:
            before -= 1
        return document.lower[before] in BE or draft.number.last <= verb

    def _agent(
        self, document: Document, bodies: Sequence[Named], verb: int, after: int
    ) -> Cited[int] | None:
        """Read "12 were rescued by the navy"."""
        for body in bodies:
            lead = document.lower[after : body.first]
            if after < body.first <= after + _REACH and self._is_by(lead):
                start, _ = document.span_of(verb, after)
                return Cited(body.agency, "rule:by", start, document.ends[body.last - 1])
        return None

    def _is_by(self, lead: Sequence[str]) -> bool:
        """Whether the words between verb and body end with "by the" or "by officers of the"."""
        if "by" not in lead or "," in lead:
            return False
        at = len(lead) - 1 - list(reversed(lead)).index("by")
        between = [word for word in lead[at + 1 :] if word not in DETERMINERS]
        return all(word in _MEMBERS or word in ("of", "from") for word in between)

    def _subject(
        self, document: Document, draft: Draft, bodies: Sequence[Named], verb: int, end: int
    ) -> Cited[int] | None:
        """Read "the navy rescued 12"."""
        for body in reversed(bodies):
            if body.last > verb:
                continue
            gap = document.lower[body.last : verb]
            if len(gap) > _GAP or not all(self._may_stand_between(word) for word in gap):
                return None
            if not self._opens_clause(document, draft, body.first):
                return None
            return Cited(body.agency, "rule:subject", document.starts[body.first], end)
        return None

    def _may_stand_between(self, word: str) -> bool:
        known = word in ADVERBS or word in HAVE or word in MODALS or word in _MEMBERS
        return known or word in _WHEN

    def _opens_clause(self, document: Document, draft: Draft, first: int) -> bool:
        floor = document.sentence_at(first).first
        i = first
        while i > floor and (
            document.lower[i - 1] in DETERMINERS
            or document.lower[i - 1] in _MEMBERS
            or (
                document.lower[i - 1] in ("of", "from", "in", "with")
                and i - 2 >= floor
                and document.lower[i - 2] in _MEMBERS
            )
        ):
            i -= 1
        if i in (floor, draft.clause.first):
            return True
        return document.lower[i - 1] in _OPENERS or document.lower[i - 1] in self._words.says
