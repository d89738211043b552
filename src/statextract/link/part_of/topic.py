"""Parts whose whole is what the sentence before was about: "Two were transferred"."""

from statextract.link.dimension import dimension_of
from statextract.link.fit import (
    GENERIC,
    came_later,
    fate_of,
    fates_agree,
    fits,
    noun_of,
    share_fate,
)
from statextract.link.grammar import DEFINITE, MORE, WHOM
from statextract.link.items import begins_item
from statextract.link.part_of.acting import acts_on_them
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.frames import find_frame
from statextract.link.part_of.joint import is_full
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_of_two_seasons, was_let_go
from statextract.link.scene import Listing, Scene
from statextract.link.shape import (
    has_finite_verb,
    is_added,
    shape_of,
)
from statextract.link.sizes import can_hold, nearly_holds
from statextract.link.within import within
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, Outcome

_OPENERS = frozenset("by on until to apart after following".split())
_OWNERS = frozenset("their his her its".split())
_NOT_SO = MORE | DEFINITE | {"other"}
_APART = frozenset("another separate separately".split())
_LATER = frozenset("later subsequently then since afterwards eventually".split())
_HAVE = frozenset(["have", "has"])
_DONE = frozenset([Outcome.RESCUED, Outcome.KILLED, Outcome.RELEASED, Outcome.EVACUATED])
_LONG = 2
_ACCUSED = frozenset(["defendant", "accused", "suspect"])
_OWN_VERB = frozenset(["rule:passive", "rule:subject"])
_ANY_VERB = _OWN_VERB | {"rule:other-verb"}
_FRONT = 4  # words of a phrase before the subject


@rule()
def tie_continued(scene: Scene, index: int) -> Tie | None:
    """Tie a sentence's leading count to the listing of the sentence before.

    "59 of the victims have returned, while 37 are in care. Two were transferred."
    """
    draft = scene.drafts[index]
    before = scene.by_sentence.get(draft.sentence - 1, [])
    if not before or not opens_sentence(scene, index):
        return None
    if not scene.sites[index].lead.isdisjoint(_NOT_SO) or find_frame(scene, index) is not None:
        return None
    if is_added(scene, index) or acts_on_them(scene, index):
        return None
    if draft.phrase.head is not None and begins_item(scene, index):
        return None  # "• 359 cases, 305 confirmed and 54 probable • 12 suspected cases"
    owned = draft.phrase.of
    if owned is not None and scene.word(owned[0]) in _OWNERS:
        return None  # "Eight were from one family. Three of their children died"
    if owned is not None and scene.word(owned[1] - 1) == "casualties":
        return None  # "Nine of the dead were women. Ten of the casualties": of dead and hurt
    for other in reversed(before):
        listing = scene.listing_of.get(other)
        if listing is None or listing.whole is None or listing.form == "including":
            continue
        of = scene.drafts[other].phrase.of
        if of is not None and scene.word(of[0]) in WHOM:
            continue
        if scene.sites[other].aside is not None or scene.is_within(
            listing.whole, draft.sentence - 1
        ):
            continue
        alone = len(listing.parts) < 2 and not _names_whole(scene, index, listing.whole)
        if alone or shape_of(scene, other) != "verb" or not fits(scene, index, listing.whole):
            continue
        if not _same_noun(scene, index, listing.whole, other):
            continue
        first = scene.drafts[listing.whole].same_as
        told = scene.drafts[listing.whole if first is None else first.value]
        if not fates_agree(draft, told) or is_vaguer(draft, told) or not nearly_holds(told, draft):
            return None
        if are_of_two_seasons(draft, told):
            return None  # "210 died last year. Of those, 40 ... Some 100 have died this year"
        if shape_of(scene, index) != "verb":
            return None
        cue = (scene.sites[index].first, scene.sites[index].last)
        if _is_of_part(scene, index, other, listing):
            return Tie(other, "rule:continued", cue, "clauses")
        if _overflows(scene, index, listing) or _is_split_anew(scene, index, listing):
            return Tie(listing.whole, "rule:continued", cue, "clauses")  # divided once more
        if (
            len(listing.parts) > _LONG
            and scene.word(scene.sites[listing.parts[-1]].first - 1) == "and"
        ):
            return Tie(listing.whole, "rule:continued", cue, "clauses")  # that list was complete
        return Tie(listing.whole, "rule:continued", cue, sibling=other)
    return None


def _is_of_part(scene: Scene, index: int, part: int, listing: Listing) -> bool:
    """Whether a count goes on from the only part told: "17 of 45 fell ill. Two were critical"."""
    if was_let_go(scene, index, part):
        return False  # "Five were charged. Three were released after questioning"
    mine, theirs = scene.drafts[index], scene.drafts[part]
    fate = fate_of(mine)
    own = theirs.outcome is not None and theirs.outcome.by in _OWN_VERB
    if len(listing.parts) == 1 and mine.phrase.head is None and own and came_later(mine, theirs):
        return can_hold(theirs, mine)
    if _are_some_of_them(scene, index, part, listing):
        return True
    return fate is None and _is_described(scene, index, part, listing)


def _are_some_of_them(scene: Scene, index: int, part: int, listing: Listing) -> bool:
    """Whether what befell the only part told is told of fewer again, who are some of them.

    "Four of the 12 miners have been freed. Two miners were pulled out at 10 a.m.": who have been
    freed are all so far; but "seven of the 30 died at the scene. Three died in hospital".
    """
    mine, theirs = scene.drafts[index], scene.drafts[part]
    fewer = (mine.number.high or 0) < (theirs.number.low or 0)
    alone = len(listing.parts) == 1 and scene.whole_of(part) == listing.whole
    clause = scene.between(theirs.clause.first, theirs.clause.last)
    alone = alone and not _HAVE.isdisjoint(clause) and fate_of(theirs) in _DONE
    said = scene.said[mine.sentence]
    later = not _LATER.isdisjoint(said) or not _APART.isdisjoint(said)
    own = mine.outcome is not None and mine.outcome.by in _OWN_VERB
    told = sum(scene.drafts[o].number.high or 0 for o in scene.by_sentence[mine.sentence])
    fit = told <= (theirs.number.high or 0) and not _is_elsewhere(scene, index)
    return alone and fewer and fit and own and not later and share_fate(mine, theirs)


def _is_elsewhere(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count names a place."""
    sentence = scene.sentence(index)
    return bool(within(scene.mentions.places, sentence.first, sentence.last))


def _is_described(scene: Scene, index: int, part: int, listing: Listing) -> bool:
    """Whether it is only said how some of a single part were: "Thirteen had no symptoms"."""
    mine, theirs = scene.drafts[index], scene.drafts[part]
    alone = len(listing.parts) == 1 and mine.phrase.head is None
    smaller = (mine.number.high or 0) < (theirs.number.low or 0)
    behind = tuple(scene.between(mine.number.last, mine.number.last + 2))
    shown = behind[:1] in (("showed",), ("show",)) or behind in (("had", "no"), ("have", "no"))
    return alone and smaller and shown


def _overflows(scene: Scene, index: int, listing: Listing) -> bool:
    """Whether the parts make up their whole already, so that one more begins another list."""
    return is_full(scene, listing) and bool(scene.drafts[index].number.value)


def _is_split_anew(scene: Scene, index: int, listing: Listing) -> bool:
    """Whether both sexes or ages were told, and now something else: "61 had warrants".

    So too behind boys: "Twenty-five are boys. Thirty are under 12".
    """
    if _are_of_one_age(scene, index, listing):
        return True
    if dimension_of(scene, index) or not all(dimension_of(scene, each) for each in listing.parts):
        return False
    return are_exhaustive(scene, listing.parts) or tells_fate_of_all(scene, index, listing)


def tells_fate_of_all(scene: Scene, index: int, listing: Listing) -> bool:
    """Whether only who some were was told, and now what befell: "71 were girls. Forty were freed".

    Forty of all, girls among them.
    """
    mine = scene.drafts[index].outcome
    told = [scene.drafts[part].outcome for part in listing.parts]
    own = mine is not None and mine.by in _ANY_VERB
    return own and not any(fate is not None and fate.by in _OWN_VERB for fate in told)


def _are_of_one_age(scene: Scene, index: int, listing: Listing) -> bool:
    """Whether only sexes of one age were told, and now that age without a sex."""
    mine = scene.drafts[index]
    if mine.age is None or mine.sex is not None:
        return False
    parts = [scene.drafts[part] for part in listing.parts]
    return all(p.sex and p.age is not None and p.age.value is mine.age.value for p in parts)


def is_vaguer(mine: Draft, theirs: Draft) -> bool:
    """Whether a vague number is of as many as another or more: thousands of hundreds."""
    vague = mine.number.bound is Bound.VAGUE and theirs.number.bound is Bound.VAGUE
    return vague and (mine.number.low or 0) >= (theirs.number.low or 0)


def opens_sentence(scene: Scene, index: int) -> bool:
    """Whether a count is the subject: first, or after "By Tuesday", "In Oran"."""
    start, first = scene.sentence(index).first, scene.sites[index].first
    if first - start <= 1:
        return True
    front = scene.between(start, first)
    return (
        len(front) <= _FRONT and front[0] in _OPENERS and not has_finite_verb(scene, start, first)
    )


def _names_whole(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count has no noun, or that of a group: "eight of 17 divers ... One diver"."""
    noun = noun_of(scene.drafts[index])
    bare = scene.drafts[index].phrase.head is None
    theirs = noun_of(scene.drafts[whole])
    same = noun not in GENERIC and (noun == theirs or {noun, theirs} <= _ACCUSED)
    same = same and scene.drafts[whole].number.bound is not Bound.VAGUE
    return bare or (same and scene.word(scene.sites[index].last) != "of")


def _same_noun(scene: Scene, index: int, *others: int) -> bool:
    noun = noun_of(scene.drafts[index])
    if noun is None or scene.drafts[index].phrase.head is None:
        return True
    return noun in {noun_of(scene.drafts[other]) for other in others}


def is_vaguer_or_all(scene: Scene, index: int, group: int) -> bool:
    """Whether a count is vaguer, or tells the group's number and fate in a later sentence again."""
    mine, theirs = scene.drafts[index], scene.drafts[group]
    if is_vaguer(mine, theirs):
        return True
    same = mine.number.value == theirs.number.value and mine.number.bound is theirs.number.bound
    return same and share_fate(mine, theirs) and mine.sentence > theirs.sentence
