"""People told to have come to harm before: "brought home 56 nurses who had been trafficked"."""

from collections.abc import Sequence

from statextract.attach.function_words import is_adverb
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_BEEN = (["had", "been"], ["have", "been"], ["has", "been"], ["were"], ["was"], ["are"])
_HARMS = frozenset(
    (Outcome.EXPLOITED, Outcome.TRAPPED, Outcome.ABDUCTED, Outcome.DISPLACED, Outcome.INJURED)
)
# What becomes of victims and of others alike.
_OPEN = frozenset(
    (
        Outcome.REPATRIATED,
        Outcome.RETURNED_HOME,
        Outcome.TRANSFERRED,
        Outcome.IN_CARE,
        Outcome.IDENTIFIED,
        Outcome.RELEASED,
        None,
    )
)


class HarmedWho:
    """Makes victims of those whom a relative clause tells to have been harmed."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``role`` where nothing but the noun's usual sense gave it."""
        if "who" not in document.vocabulary:
            return
        for draft in drafts:
            person = draft.unit is not None and draft.unit.value is Unit.PERSON
            fate = None if draft.outcome is None else draft.outcome.value
            head = draft.phrase.head
            if not person or head is None or fate not in _OPEN or not _is_open(draft):
                continue
            if document.lower[head[1] : head[1] + 1] != ["who"]:
                continue
            at = self._harm_at(document, head[1] + 1)
            if at is not None:
                draft.role = Cited(Role.VICTIM, "rule:harmed-who", *document.span_of(*at))
                draft.notes.pop("role", None)

    def _harm_at(self, document: Document, token: int) -> tuple[int, int] | None:
        """The tokens of the harm behind "who had been", None if there is none."""
        been = next((b for b in _BEEN if document.lower[token : token + len(b)] == b), None)
        if been is None:
            return None
        token += len(been)
        token += is_adverb(document.following(token))
        for hit in document.starting(self._outcomes).get(token, ()):
            if hit.entry.outcome in _HARMS and hit.entry.role is Role.VICTIM:
                return hit.first, hit.last
        return None


def _is_open(draft: Draft) -> bool:
    """Whether a role rests on the noun's usual sense or on a fate of anybody."""
    if draft.role is None or draft.role.value is not Role.OTHER:
        return draft.role is None
    return draft.notes.get("role") == "soft" or draft.role.by == "rule:default"
