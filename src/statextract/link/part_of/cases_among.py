"""Some of the cases that the text has just counted: "Verdict was passed in 94 cases".

"In 94 cases" goes back to what was counted, whatever that was called: cases, incidents, attacks.
So does "in 94" at the end of a clause.
"""

from statextract.link.fit import fits, is_person, noun_of
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.leading import is_baseline
from statextract.link.part_of.occasion import (
    adds_another,
    are_told_apart,
    has_own_date,
    is_of_another_time,
    is_set_apart,
)
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after, is_added, is_bare, is_rate
from statextract.link.sizes import is_surely_larger, nearly_holds
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Status, Unit

_BY = "rule:cases"
_COUNTED_ON = "rule:counted-on"
_WORDS = frozenset("cases instances incidents occasions case instance incident".split())
_ANY_CASE = frozenset("case instance occasion".split())  # without plural s
_BEHIND = frozenset("of where on at against from for with".split())
_BEFORE = 3  # tokens: "in at least 94 cases"
_REACH = 2  # sentences with figures
_WERE = frozenset("were are have remain".split())
_PASSIVE = 4  # tokens of "have since been withdrawn"
_DEALT_WITH = frozenset(
    """
    withdrawn pending dismissed closed resolved settled discontinued concluded dropped solved
    prosecuted referred adjourned
    """.split()
)


@rule(_WORDS | {"in"})
def tie_cases(scene: Scene, index: int) -> Tie | None:
    """Tie "in 14 cases" or "14 cases were closed" to the cases told just before."""
    site = scene.sites[index]
    if not _goes_back(scene, index) or _is_told_elsewhere(scene, index):
        return None
    beside = _beside(scene, index)
    cue = (site.first, site.last)
    if beside is not None:
        return Tie(scene.whole_of(beside), _BY, cue, sibling=beside)
    draft = scene.drafts[index]
    groups = [scene.by_sentence[n] for n in scene.sentences_before(draft.sentence, _REACH)]
    if draft.phrase.head is None:
        groups.insert(0, list(scene.earlier_in_sentence(index)))
    for group in groups:
        for other in group:
            if not _are_cases(scene, other) or _is_listed(scene, other):
                continue
            if draft.phrase.head is None and _is_in(scene, index) and _is_in(scene, other):
                return Tie(scene.whole_of(other), _BY, cue, sibling=other)
            theirs = scene.drafts[other]
            alike = noun_of(draft) in _ANY_CASE or noun_of(draft) == noun_of(theirs)
            alike = alike or draft.phrase.head is None
            apart = are_told_apart(scene, index, other) or not fits(scene, index, other)
            if alike and not apart and _outgrows(scene, index, other):
                whole = scene.whole_of(other)
                return None if whole is None else Tie(whole, _BY, cue, "clauses")
            if not alike or apart or not nearly_holds(theirs, draft):
                return None
            if theirs.of is not None and theirs.of.by == _BY:
                return Tie(theirs.of.value, _BY, cue, sibling=other)
            larger = is_surely_larger(theirs, draft)
            return Tie(scene.first_of(other), _BY, cue, "clauses") if larger else None
    return None


def _is_in(scene: Scene, index: int) -> bool:
    """Whether "in" stands before a count: of two such in a sentence neither holds the other."""
    return scene.word(scene.sites[index].first - 1) == "in"


def _outgrows(scene: Scene, index: int, other: int) -> bool:
    """Whether a count is too large for some of the cases, but not for all of them."""
    whole = scene.whole_of(other)
    if whole is None or not fits(scene, index, whole):
        return False
    small = not nearly_holds(scene.drafts[other], scene.drafts[index])
    return small and is_surely_larger(scene.drafts[whole], scene.drafts[index])


def _is_listed(scene: Scene, index: int) -> bool:
    """Whether a count without a noun is one of several side by side: "Ayr had 96, Oban 37"."""
    listing = scene.listing_of.get(index)
    return listing is not None and len(listing.parts) > 1 and is_bare(scene, index)


def _goes_back(scene: Scene, index: int) -> bool:
    """Whether a count is of "cases" and no more, told as where something was so."""
    draft, site = scene.drafts[index], scene.sites[index]
    head, last = draft.phrase.head, draft.number.last
    if draft.unit is None or draft.unit.value is not Unit.CASE:
        return False
    if head is None:
        if draft.unit.by != _COUNTED_ON or scene.word(last) == "more":
            return False
    elif head[1] - head[0] > 1 or scene.word(head[0]) not in _WORDS or head[0] != last:
        return False
    if scene.sentence(index).kind is not SentenceKind.PROSE or site.aside is not None:
        return False
    if site.lead & MORE_OR_OTHERS or is_added(scene, index) or is_rate(scene, index):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    before = scene.between(max(scene.sentence(index).first, site.first - _BEFORE), site.first)
    told = "in" in before or _beside(scene, index) is not None or _is_dealt_with(scene, index)
    return told and not _is_of_people(scene, index)


def _is_dealt_with(scene: Scene, index: int) -> bool:
    """Whether a sentence opens with what an office did with some: "2,615 cases were withdrawn"."""
    site = scene.sites[index]
    if site.first != scene.sentence(index).first or site.lead:
        return False
    words = scene.between(site.last, site.last + _PASSIVE)
    return words[:1] != [] and words[0] in _WERE and not _DEALT_WITH.isdisjoint(words[1:])


def _is_of_people(scene: Scene, index: int) -> bool:
    """Whether the cases are those of people counted right before: "36 people in 21 cases"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None or not is_person(scene.drafts[other]):
        return False
    return {",", ";"}.isdisjoint(scene.between(after(scene, other), scene.sites[index].first))


def _is_told_elsewhere(scene: Scene, index: int) -> bool:
    """Whether a count's sentence has a place or a time of its own, or says of what it is."""
    sentence = scene.sentence(index)
    if scene.word(scene.sites[index].last) in _BEHIND or has_own_date(scene, index):
        return True
    if within(scene.mentions.places, sentence.first, sentence.last):
        return True
    if index in scene.changes or is_baseline(scene, index):
        return True
    apart = is_set_apart(scene, index) or is_of_another_time(scene, index)
    return apart or adds_another(scene, index)


def _beside(scene: Scene, index: int) -> int | None:
    """The cases that a clause before tells of: "lost in 12 cases, won in 30 cases"."""
    for other in scene.earlier_in_sentence(index):
        of = scene.drafts[other].of
        if of is not None and of.by == _BY:
            return other
    return None


def _are_cases(scene: Scene, index: int) -> bool:
    """Whether a count is of cases, as the text asserts."""
    draft = scene.drafts[index]
    asserted = draft.status is None or draft.status.value is Status.ASSERTED
    known = draft.unit is not None and draft.unit.value is Unit.CASE
    return known and asserted and index not in scene.changes and not is_baseline(scene, index)
