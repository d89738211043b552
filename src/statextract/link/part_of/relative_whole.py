"""The count that "of whom", "including" or "with" goes back to."""

from statextract.link.definite import named_before, plural_before
from statextract.link.fit import (
    are_deaths_of_cases,
    are_opposed,
    fate_of,
    fates_agree,
    fits,
    is_like,
    unit_of,
    units_agree,
)
from statextract.link.leading import is_baseline
from statextract.link.noun_lists import speaks_of_all, split_before, whole_of_list
from statextract.link.part_of.enclosed import share_verb
from statextract.link.part_of.mixed import are_fighters_among
from statextract.link.part_of.naming import is_followed_by, name_subject, named_fate
from statextract.link.part_of.occasion import fares_otherwise
from statextract.link.part_of.tie import Tie
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.vocabulary import Outcome, Unit

_SOME = ("including", "relative")
_SIZES = frozenset(["population", "populations", "capacity"])


def nearest(
    scene: Scene, index: int, cue: tuple[int, int], form: str, *, closed: bool
) -> Tie | None:
    """Tie a count to the nearest before a cue that can hold it, or to what that is part of.

    ``form`` names the cue, whose tokens ``cue`` are; ``closed``: it says that the parts are all.
    """
    plural = plural_before(scene, index, cue[0] - 1) if form in _SOME else None
    told = None if plural is None else named_before(scene, index, plural)
    if told is not None:
        return Tie(told, f"rule:{form}", cue, form, closed=closed)
    earlier = [o for o in scene.earlier_in_sentence(index) if not is_complement(scene, o)]
    if not earlier or cue[0] != after(scene, earlier[0]):  # not "against 50 including three"
        earlier = [o for o in earlier if not is_baseline(scene, o)] or earlier
    elif is_baseline(scene, earlier[0]):
        earlier = earlier[:1]
    named = named_fate(scene, cue[0])
    for other in sorted(earlier, key=lambda other: _is_setting(scene, other)):
        if named is not None and fate_of(scene.drafts[other]) not in (None, named):
            continue  # "Seven died and the injured, including three seriously, were treated"
        outer = _closed_whole(scene, index, other) if form == "closing" else None
        if outer is not None:
            return Tie(outer, f"rule:{form}", cue, form, closed=closed)
        outer = split_before(scene, index, other) if form == "relative" else None
        if outer is not None:
            return Tie(outer, f"rule:{form}", cue, form)
        if form != "closing" and speaks_of_all(scene, index, other, cue[0]):
            outer = whole_of_list(scene, index, other)
            return None if outer is None else Tie(outer, f"rule:{form}", cue, form, closed=closed)
        if form == "with" and scene.word(scene.sites[other].first - 2) in _SIZES:
            continue  # "Bicol, with a population of 5.8 million, was hit, with 68 killed"
        if not nearly_holds(scene.drafts[other], scene.drafts[index]):
            continue  # "three officers died among others, including 40 pupils"
        share_verb(scene, index, other)
        if is_followed_by(scene, other, cue[0]):
            outer = scene.whole_of(other)
            return None if outer is None else Tie(outer, f"rule:{form}", cue, sibling=other)
        if form == "with" and fares_otherwise(scene, index, other):
            return None  # "the death of 40 people, with nine injured"
        deaths = are_deaths_of_cases(scene.drafts[index], scene.drafts[other])
        mixed = form == "including" and are_fighters_among(scene, index, other)
        if deaths or mixed or fits(scene, index, other) or _are_fatal_cases(scene, index, other):
            return Tie(other, f"rule:{form}", cue, form, closed=closed)
        if form == "including" and _are_right_before(scene, index, other, cue[0]):
            return Tie(other, f"rule:{form}", cue, form, closed=closed)
    whole = name_subject(scene, index, cue[0])
    if whole is not None and not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None  # "67 terrorists died. The groups include over 1,000 militants"
    return None if whole is None else Tie(whole, f"rule:{form}", cue, form, closed=closed)


def _are_right_before(scene: Scene, index: int, other: int, cue: int) -> bool:
    """Whether a cue stands right behind a count of the other side: "six gunmen, including two"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    adjacent = after(scene, other) == cue - (scene.word(cue - 1) == ",")
    alike = units_agree(mine, theirs) and is_like(mine, theirs) and fates_agree(mine, theirs)
    return adjacent and alike and can_hold(theirs, mine) and are_opposed(mine, theirs)


def _are_fatal_cases(scene: Scene, index: int, whole: int) -> bool:
    """Whether cases are some of those who died of cases: "of 90 cases, 30 died, including 12"."""
    outer = scene.whole_of(whole)
    if outer is None or fate_of(scene.drafts[whole]) is not Outcome.KILLED:
        return False
    cases = unit_of(scene.drafts[index]) is Unit.CASE is unit_of(scene.drafts[outer])
    bare = scene.drafts[whole].phrase.head is None
    return cases and bare and are_deaths_of_cases(scene.drafts[whole], scene.drafts[outer])


def _closed_whole(scene: Scene, index: int, other: int) -> int | None:
    """The whole of a count too small to be split: "80: 45 Indians, ..., comprising 60 men"."""
    outer, part = scene.whole_of(other), scene.drafts[index]
    if outer is None or can_hold(scene.drafts[other], part):
        return None
    return outer if can_hold(scene.drafts[outer], part) and fits(scene, index, outer) else None


def _is_setting(scene: Scene, index: int) -> bool:
    """Whether a count only says how: "in three groups"."""
    return scene.word(scene.sites[index].first - 1) in ("in", "across")
