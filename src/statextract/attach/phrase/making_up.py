"""Who makes up a share: "girls also account for 58%, boys for 42%", "Malians made up a third"."""

from collections.abc import Sequence

from statextract.attach.function_words import is_adverb
from statextract.attach.phrase.heads import Head, HeadReader
from statextract.lexicons.objects import Thing
from statextract.model.document import Document

_VERBS = {
    "for": frozenset("account accounts accounted accounting".split()),
    "up": frozenset("make makes made making".split()),
}
_BARE = frozenset(
    "constitute constitutes constituted represent represents represented comprise comprises "
    "comprised formed".split()
)
_LIGHT = frozenset("about around some almost nearly over just roughly another only a an".split())
_BETWEEN = frozenset("each together respectively have has had also still now".split())
_JOINTS = frozenset([",", ";", "and", "while", "but"])
_DETERMINERS = frozenset(("the", "other"))


class MakerReader:
    """Finds the noun of the subject that makes up a share; built once per process."""

    def __init__(self, heads: HeadReader) -> None:
        self._heads = heads

    def __call__(self, document: Document, first: int) -> tuple[bool, Head | None]:
        """Return whether a share is said to be made up, and the noun of those who do so.

        ``first`` is the token with which the share begins. The noun is None where no lexicon
        knows it: it is not that of another share then.
        """
        floor = document.sentence_at(first).first
        verb = _verb_before(document.lower, first, floor)
        if verb is not None:
            at = verb
            while at > floor and (
                document.lower[at - 1] in _BETWEEN or is_adverb(document.lower[at - 1])
            ):
                at -= 1
            return True, self._noun(document, at, floor)
        return self._gapped(document, first, floor)

    def _gapped(self, document: Document, first: int, floor: int) -> tuple[bool, Head | None]:
        """Read "and boys for 42%", "Malians 20%" behind a share that is said with its verb."""
        lower, at = document.lower, first
        while at > floor and lower[at - 1] in _LIGHT:
            at -= 1
        linked = lower[at - 1] == "for"
        head = self._noun(document, at - linked, floor)
        if head is None:
            return False, None
        opening = head.first - (lower[head.first - 1] in _DETERMINERS)
        joined = opening - 1 > floor and lower[opening - 1] in _JOINTS
        if not joined or not _told_before(lower, floor, opening, for_=linked):
            return False, None
        return True, head

    def _noun(self, document: Document, at: int, floor: int) -> Head | None:
        head = self._heads.ending(document, at)
        if head is None or head.first < floor or isinstance(head.entry, Thing):
            return None
        return head if head.plural or head.open else None


def _verb_before(lower: Sequence[str], first: int, floor: int) -> int | None:
    """Return the token of the verb whose object begins at a token, None if it has none."""
    at = first
    while at - 1 > floor and lower[at - 1] in _LIGHT:
        at -= 1
    if at - 1 > floor and lower[at - 1] in _BARE:
        return at - 1
    verbs = _VERBS.get(lower[at - 1]) if at - 2 > floor else None
    return at - 2 if verbs is not None and lower[at - 2] in verbs else None


def _told_before(lower: Sequence[str], floor: int, end: int, *, for_: bool) -> bool:
    """Whether an earlier share of the sentence is said with the verb that is left out here."""
    words = lower[floor:end]
    if for_:
        return not _VERBS["for"].isdisjoint(words)
    return any(
        word in _BARE or (word in _VERBS["up"] and words[at + 1 : at + 2] == ["up"])
        for at, word in enumerate(words)
    )
