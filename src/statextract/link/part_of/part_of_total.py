"""Counts that are said to be part of a total: "They were part of the total 65 victims".

"... part of a group of 17", "among a batch of 162": those whom the sentence is about, told in it or
in the one before, are some of the total, and stand beside what remains of it.
"""

from statextract.link.fit import fits
from statextract.link.leading import leads
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType

_BY = "rule:part-of-total"
_CUE = frozenset(["part"])
_BETWEEN = frozenset("the a an total of group batch larger first".split())
_PRONOUNS = frozenset("they these who which those".split())
_REACH = 6  # tokens from "part of" to the number
_SUBJECT = 12  # tokens from the subject to "part of"


def link_part_of_total(scene: Scene) -> None:
    """Tie those who are said to be part of a total to it."""
    if "part" not in scene.words:
        return
    for whole in scene.beside(_CUE):
        cue = _cue_before(scene, whole)
        part = None if cue is None else _subject(scene, whole, cue)
        if part is None or cue is None:
            continue
        told = scene.fact_of(part)
        for each in (told, *scene.retold.get(told, ())):
            if scene.whole_of(each) is None:
                scene.tie(each, whole, _BY, (cue, cue + 2))
        _set_beside_rest(scene, told, whole)


def _cue_before(scene: Scene, index: int) -> int | None:
    """The token of "part" in "part of the total 65"."""
    first = scene.drafts[index].number.first
    for token in range(first - 2, max(scene.sentence(index).first, first - _REACH) - 1, -1):
        if scene.word(token) == "part" and scene.word(token + 1) == "of":
            return token if _BETWEEN.issuperset(scene.between(token + 2, first)) else None
    return None


def _subject(scene: Scene, whole: int, cue: int) -> int | None:
    """The count that the clause of "part of" is about, there or right before a pronoun."""
    sentence = scene.sentence(whole)
    before = [o for o in scene.by_sentence[sentence.index] if scene.drafts[o].number.last <= cue]
    if before:
        part = before[-1] if cue - scene.drafts[before[-1]].number.last <= _SUBJECT else None
    elif not _is_about_people(scene, sentence.first):
        part = None
    else:
        told = scene.by_sentence.get(sentence.index - 1, ())
        part = next((other for other in told if leads(scene, other)), None)
    if part is None or scene.drafts[part].number.type is not NumberType.COUNT:
        return None
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    smaller = can_hold(theirs, mine) and mine.number.value != theirs.number.value
    return part if smaller and leads(scene, part) and fits(scene, part, whole) else None


def _is_about_people(scene: Scene, first: int) -> bool:
    """Whether a sentence is about those told before: "They were", "The victims were"."""
    opening = scene.between(first, first + 2)
    people = first + 1 in scene.document.starting(scene.lexicons.people)
    named = opening[0] == "the" and people and scene.word(first + 2) == "were"
    return named or not _PRONOUNS.isdisjoint(opening)


def _set_beside_rest(scene: Scene, part: int, whole: int) -> None:
    """Count a part into the list of a total whose rest is told, if it has room."""
    fact = scene.fact_of(whole)
    for listing in scene.listings:
        if listing.rest is None or listing.whole is None or part in listing.parts:
            continue
        if scene.fact_of(listing.whole) != fact:
            continue
        told = sum(scene.drafts[o].number.value or 0 for o in (*listing.parts, part))
        if told <= (scene.drafts[whole].number.value or 0):
            listing.parts.insert(0, part)
