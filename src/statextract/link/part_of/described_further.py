"""Further ones of a group with named ones: "431, including 330 refugees. Another 26 are"."""

from statextract.link.fit import GENERIC, fate_of, fits, noun_of
from statextract.link.grammar import COPULAS
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.link.within import within

_PLACED = 4  # tokens of "on the island" between the count and its verb
_PLACING = frozenset(("in", "on", "at", "from"))
_NAMELESS = frozenset((*GENERIC, None))


@rule(["another", "more", "further"])
def tie_described_further(scene: Scene, index: int) -> Tie | None:
    """Tie who are only said to be something to the group that the sentence before opens.

    Nothing has happened to them: "another 30 are on the run" tells of others.
    """
    draft, first = scene.drafts[index], scene.sites[index].first
    if first - scene.sentence(index).first > 1 or not is_added(scene, index):
        return None
    verb = _copula(scene, index)
    if verb is None or not _is_said_to_be(scene, verb + 1):
        return None
    for other in reversed(scene.by_sentence.get(draft.sentence - 1, [])):
        listing = scene.listing_of.get(other)
        whole = None if listing is None else listing.whole
        if listing is None or whole is None or listing.form != "including":
            continue
        if noun_of(draft) not in {*_NAMELESS, noun_of(scene.drafts[whole])} and verb != _end(
            scene, index
        ):
            return None
        told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
        room = scene.drafts[whole].number.high
        full = room is not None and told + (draft.number.low or 0) > room
        if full or not fits(scene, index, whole) or fate_of(draft) is not None:
            return None
        cue = (draft.phrase.first, draft.number.first + 1)
        return Tie(whole, "rule:another", cue, sibling=other)
    return None


def _end(scene: Scene, index: int) -> int:
    return scene.drafts[index].number.last


def _copula(scene: Scene, index: int) -> int | None:
    """Return the copula of a count, behind its noun and a place: "26 people on Nauru are"."""
    at = max(_end(scene, index), _head_end(scene, index))
    if scene.word(at) in _PLACING:
        near = range(at + 1, at + 1 + _PLACED)
        at = next((token for token in near if scene.word(token) in COPULAS), at)
    return at if scene.word(at) in COPULAS else None


def _head_end(scene: Scene, index: int) -> int:
    head = scene.drafts[index].phrase.head
    behind = head is not None and head[0] == _end(scene, index)
    return head[1] if head is not None and behind else _end(scene, index)


def _is_said_to_be(scene: Scene, at: int) -> bool:
    """Whether a noun of people, or where they come from, follows the copula."""
    document, lexicons = scene.document, scene.lexicons
    if scene.word(at) == "from":
        at += 1 + (scene.word(at + 1) == "the")
        return bool(within(scene.mentions.places, at, at + 1))  # not "from a raid in May"
    if scene.word(at) == "non" and scene.word(at + 1) == "-":
        at += 2
    at += scene.word(at) == "unaccompanied"
    return at in document.starting(lexicons.people) or at in document.starting(lexicons.peoples)
