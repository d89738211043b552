"""Counts that split the one before them: "shot four teens, killing one", "93 died; 37 at mines"."""

from itertools import pairwise

from statextract.link.fit import fate_of, fates_agree, is_like, noun_of, units_agree
from statextract.link.grammar import GROWN
from statextract.link.part_of.rule import rule
from statextract.link.part_of.semicolons import is_inside_item
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, NumberType, Outcome, Role

_FATAL = frozenset("killing injuring wounding hurting".split())
_ANYBODY = frozenset("women woman men man girl boy children child other".split())
_PLACING = frozenset(("in", "at", "on", "near"))
_JOINTS = frozenset((",", "and"))
_ATTACKED = (None, Outcome.INJURED)  # "shot four teens" says nothing of who died


@rule(_FATAL, beside=True)
def tie_participle(scene: Scene, index: int) -> Tie | None:
    """Tie those an attack killed or hurt to those it was on: "shot four teens, killing one"."""
    first = scene.sites[index].first
    if scene.word(first - 1) not in _FATAL:
        return None
    if not is_bare(scene, index) and noun_of(scene.drafts[index]) not in _ANYBODY:
        return None
    cue = (first - 1, first)
    for other in scene.earlier_in_sentence(index):
        listing = scene.listing_of.get(other)
        if listing is not None and listing.form == "participle":
            harmed = scene.drafts[listing.whole].outcome if listing.whole is not None else None
            shot = harmed is not None and harmed.value is Outcome.INJURED
            joined = scene.word(first - 2) in _JOINTS
            return (
                Tie(listing.whole, "rule:participle", cue, closed=shot, sibling=other)
                if joined
                else None
            )
        draft = scene.drafts[other]
        if (
            scene.word(first - 2) == ","
            and _was_attacked(draft)
            and can_hold(draft, scene.drafts[index])
            and not _are_besides(scene.drafts[index], draft)
        ):
            return Tie(other, "rule:participle", cue, "participle")
        return None
    return None


def _are_besides(mine: Draft, theirs: Draft) -> bool:
    """Whether those killed are none of the attacked: "shot four teens, killing one man"."""
    young = theirs.age is not None and theirs.age.value is Age.MINOR
    noun = noun_of(mine)
    return noun == "other" or (young and noun in GROWN) or not is_like(mine, theirs)


def _was_attacked(draft: Draft) -> bool:
    """Whether a count is of victims of whose fate nothing final is said."""
    victims = draft.role is not None and draft.role.value is Role.VICTIM
    fate = fate_of(draft)
    named = draft.phrase.head is not None or draft.phrase.of is not None  # "three of his men"
    return victims and named and fate in _ATTACKED


@rule((";",), beside=True)
def tie_row(scene: Scene, index: int) -> Tie | None:
    """Tie a row of places behind a semicolon to the count before it: "93 died; 37 at mines"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    preposition = scene.word(last)
    if scene.word(first - 1) != ";" or preposition not in _PLACING or not is_bare(scene, index):
        return None
    if not any(_is_placed(scene, other, preposition) for other in _later(scene, index)):
        return None
    for other in scene.earlier_in_sentence(index):
        whole = scene.drafts[other]
        if is_inside_item(scene, other, index):
            continue
        if _is_of_the_row(scene, other, last, first):
            return Tie(scene.whole_of(other), "rule:parallel", (first - 1, first), sibling=other)
        if _are_placed_alike(scene, other, index):
            return None
        if whole.phrase.head is not None and units_agree(scene.drafts[index], whole):
            return Tie(other, "rule:row", (first - 1, first), "row", closed=True)
    return None


def _is_of_the_row(scene: Scene, other: int, last: int, end: int) -> bool:
    """Whether a count before a row opens it: "30 died in Region 4; nine in Region 7; one in"."""
    place = scene.document.words[last + 1]
    if not place[:1].isupper() or scene.word(last) not in _PLACING:
        return False
    start = scene.drafts[other].number.last
    words = scene.document.words[start:end]
    numbered = scene.word(last + 2)[:1].isdigit()
    return numbered and any(
        one == place and before.lower() == scene.word(last) for before, one in pairwise(words)
    )


def _are_placed_alike(scene: Scene, other: int, index: int) -> bool:
    """Whether a row goes on the places of a count that it does not make: "9 in Oran; 7 in Gao"."""
    row = (index, *_later(scene, index))
    size = sum(scene.drafts[part].number.value or 0 for part in row)
    told = scene.between(scene.sites[other].last, scene.sites[index].first)
    alike = scene.word(scene.drafts[index].number.last) in told
    return alike and size != scene.drafts[other].number.value


def _later(scene: Scene, index: int) -> list[int]:
    return [o for o in scene.by_sentence[scene.drafts[index].sentence] if o > index]


def _is_placed(scene: Scene, index: int, preposition: str) -> bool:
    """Whether a bare count goes on a row of places."""
    joined = scene.word(scene.sites[index].first - 1) in _JOINTS
    return (
        joined
        and is_bare(scene, index)
        and scene.word(scene.drafts[index].number.last) == preposition
    )


@rule(_JOINTS, beside=True)
def tie_left_noun(scene: Scene, index: int) -> Tie | None:
    """Tie "and Czechs 35", its verb left out, beside "Poles accounted for 40" of one whole."""
    noun = _noun_before(scene.drafts[index])
    if noun is None or scene.word(noun[0] - 1) not in _JOINTS:
        return None
    if scene.drafts[index].number.first - noun[1] > 0:
        return None
    for other in scene.earlier_in_sentence(index):
        draft = scene.drafts[other]
        if draft.number.type is NumberType.SHARE or scene.sites[other].aside is not None:
            continue
        whole = scene.whole_of(other)
        if whole is None or _noun_before(draft) is None:
            return None
        mine, theirs = scene.drafts[index], scene.drafts[whole]
        if not units_agree(mine, theirs) or not fates_agree(mine, theirs):
            return None  # "the second attack killed eight and injured 22"
        return Tie(whole, "rule:parallel", (noun[0] - 1, noun[0]), sibling=other)
    return None


def _noun_before(draft: Draft) -> tuple[int, int] | None:
    """The noun of a count that stands left of its number."""
    noun = draft.phrase.nominal or draft.phrase.head
    return noun if noun is not None and noun[1] <= draft.number.first else None
