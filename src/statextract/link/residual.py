"""Lists whose last part is of all the others by its wording, so that nobody is left out."""

from itertools import pairwise

from statextract.link.grammar import AUXILIARIES, PREPOSITIONS
from statextract.link.scene import Listing, Scene

_PICKED = frozenset(["including", "frame"])
_CATEGORIES = frozenset(
    """
    nationalities nationality countries states provinces districts regions counties places towns
    governorates departments cities reasons causes purposes offences offenses crimes routes sectors
    forms types kinds categories origins groups matters grounds
    """.split()
)
_TOGETHER = frozenset(("together", "combined"))
_OTHER = frozenset(("other", "remaining"))
_PAIR = 2
_INTRODUCED = 16  # tokens of "from countries such as Mali, Chad and Togo:"
_EXAMPLES = frozenset(
    [("such", "as"), ("for", "example"), ("for", "instance"), ("among", "others"), ("e.g", ".")]
)
_ABBREVIATED = frozenset(["e.g.", "eg"])
_CLAUSE = 6  # tokens from a number to "other reasons"
_BEING = frozenset("are were is was make made".split())
_LARGEST = frozenset("largest main most biggest top leading".split())
_CLOSING = frozenset(". ; ) and but".split())


def are_only_largest(scene: Scene, listing: Listing) -> bool:
    """Whether the parts are told to be but the largest: "... were the largest groups"."""
    last = max(listing.parts)
    end = scene.sentence(last).last
    words = scene.between(
        scene.drafts[last].number.last, min(end, scene.sites[last].last + _CLAUSE)
    )
    for at, word in enumerate(words[:-1]):
        if word in _BEING and words[at + 1] in ("the", "among"):
            return not _LARGEST.isdisjoint(words[at + 2 : at + 5])
    return False


def are_examples(scene: Scene, listing: Listing) -> bool:
    """Whether the parts are but examples: "from countries such as Mali (12) and Chad (10)"."""
    if listing.whole is None:
        return False
    start, first = scene.drafts[listing.whole].number.last, scene.sites[min(listing.parts)].first
    start = max(start, scene.sentence(min(listing.parts)).first, first - _INTRODUCED)
    words = scene.between(start, first)
    return not _ABBREVIATED.isdisjoint(words) or not _EXAMPLES.isdisjoint(pairwise(words))


def ends_in_others(scene: Scene, listing: Listing) -> bool:
    """Whether the last part is of all others: "and all other routes 733", "12 elsewhere".

    "12 others were hurt" tells of a fate of their own, "three other Europeans" of a kind.
    """
    if listing.whole is None or listing.form in _PICKED or listing.rest is not None:
        return False
    last = max(listing.parts)
    end = scene.drafts[last].number.last
    if scene.word(end) == "elsewhere" or _is_denied_last(scene, listing.parts):
        return True
    first = scene.sites[last].first
    first -= scene.word(first - 1) in PREPOSITIONS or scene.word(first - 1) in _TOGETHER
    if scene.word(first - 2) == "other" and _is_category(scene, listing.whole, first - 1):
        return True
    clause = range(end, min(scene.sentence(last).last - 1, end + _CLAUSE))
    at = next((token for token in clause if scene.word(token) == "other"), None)
    if at is None or scene.word(at + 2) not in _CLOSING:
        return False
    governed = at == end or scene.word(at - 1) in PREPOSITIONS
    return governed and _is_category(scene, listing.whole, at + 1)


def is_last_of_others(scene: Scene, index: int) -> bool:
    """Whether "all other provinces (together)" stands right before a bare count."""
    first = scene.sites[index].first
    while scene.word(first - 1) in _TOGETHER or scene.word(first - 1) in ("put", "taken"):
        first -= 1
    return scene.word(first - 2) in _OTHER and scene.word(first - 1) in _CATEGORIES


def names_category(word: str) -> bool:
    """Whether a word is of the kinds that people are split by: "countries", "offences"."""
    return word in _CATEGORIES


def _is_category(scene: Scene, whole: int, token: int) -> bool:
    """Whether a noun is of the kinds that a group is split by, or the group's own."""
    word, own = scene.word(token), scene.drafts[whole].noun
    return word in _CATEGORIES or (own is not None and own.value.lower().endswith(word))


def _is_denied_last(scene: Scene, parts: list[int]) -> bool:
    """Whether the second of two parts is of whom it is not so: "279 had papers, 328 did not"."""
    if len(parts) != _PAIR:
        return False
    end = scene.drafts[max(parts)].number.last
    denied = scene.word(end) in AUXILIARIES and scene.word(end + 1) == "not"
    return denied and scene.word(end + 2) in _CLOSING
