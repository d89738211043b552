"""People told of as one and others: "Ms Diallo and two others", "an officer and two sergeants".

They make a group of one more than the number, which the text counts elsewhere: "three people".
"""

from typing import NamedTuple

from statextract.link.fit import (
    GENERIC,
    fate_of,
    fates_agree,
    fits,
    is_narrower,
    noun_of,
    units_agree,
)
from statextract.link.grammar import AUXILIARIES, DEFINITE, MORE_OR_OTHERS, PREPOSITIONS, ROW
from statextract.link.leading import leads
from statextract.link.part_of.another import tells_of_another
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import after, is_joined_to_one
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, Unit

_PERSON, _EXACT = Unit.PERSON, Bound.EXACT
_PRINTED = frozenset([Bound.EXACT, Bound.AT_LEAST])
_JOINTS = (("along", "with"), ("together", "with"), ("and",))
_PRONOUNS = frozenset("her him me".split())
_PLACING = frozenset(("in", "at", "near"))
_DETERMINERS = frozenset(["a", "an", "the"])
_REACH = 8  # tokens from "an" to "and"
_OTHERS = frozenset("other others".split())


def link_company(scene: Scene) -> None:
    """Tie each count told beside one person to the figure that counts both together."""
    for index, draft in enumerate(scene.drafts):
        if draft.unit is None or draft.unit.value is not _PERSON or draft.of is not None:
            continue
        if draft.number.bound not in _PRINTED or draft.number.value is None:
            continue
        if scene.sites[index].aside is not None or draft.same_as is not None:
            continue
        cue = _cue(scene, index) if draft.number.bound is _EXACT else None
        if cue is None:
            _tie_with_one(scene, index)
            continue
        whole = _group(scene, index, draft.number.value + 1, cue)
        if whole is None and scene.word(cue.tokens[0] - 1) != ",":
            whole = _told_first(scene, index)
        if whole is not None:
            scene.tie(index, whole, "rule:company", cue.tokens)


def _tie_with_one(scene: Scene, index: int) -> None:
    """Tie "eight women and a child were killed" to the nine killed, in the headline if need be."""
    draft = scene.drafts[index]
    if fate_of(draft) is None or not is_joined_to_one(scene, index) or _is_listed(scene, index):
        return
    told = [
        other
        for other in scene.numbers.equal((draft.number.value or 0) + 1)
        if fate_of(scene.drafts[other]) is fate_of(draft)
        and scene.drafts[other].number.bound is draft.number.bound
        and (other < index or scene.sites[other].lead & DEFINITE)
        and not are_told_apart(scene, index, other)
        and _can_count_both(scene, index, other)
    ]
    if told:
        behind = after(scene, index)
        scene.tie(index, scene.first_of(told[0]), "rule:company", (behind, behind + 1))


def _is_listed(scene: Scene, index: int) -> bool:
    """Whether others are told before a count in one list: "two men, eight women and a child"."""
    before = next(iter(scene.earlier_in_sentence(index)), None)
    if before is None:
        return False
    return tuple(scene.between(after(scene, before), scene.sites[index].first)) in ROW


class _Cue(NamedTuple):
    """The joint of one and others; ``alike``: only a figure of the same noun counts them both.

    ``known``: the one is "the driver", who is none of those who met a fate that the others did not.
    """

    tokens: tuple[int, int]
    alike: bool
    known: bool = False


def _cue(scene: Scene, index: int) -> _Cue | None:
    """The tokens that join one person to the count, if a person stands before them."""
    first = scene.sites[index].first
    floor = scene.sentence(index).first
    for joint in _JOINTS:
        start = first - len(joint)
        if start > floor and tuple(scene.between(start, first)) == joint:
            others = bool(scene.sites[index].lead & _OTHERS) or _has_others(scene, index)
            before = next(iter(scene.earlier_in_sentence(index)), None)
            if before is not None:  # "a colonel, three officers and two cooks"
                floor = max(floor, scene.drafts[before].number.last + 1)
            if _is_one(scene, start, floor, named=others):
                before_one = reversed(scene.between(max(floor, start - _REACH), start))
                known = next((word for word in before_one if word in _DETERMINERS), "") == "the"
                return _Cue((start, first), alike=False, known=known and not others)
            return _Cue((start, first), alike=True) if others and len(joint) > 1 else None
    return None


def _has_others(scene: Scene, index: int) -> bool:
    return bool(_OTHERS & set(scene.between(scene.drafts[index].number.last, after(scene, index))))


def _is_one(scene: Scene, end: int, floor: int, *, named: bool) -> bool:
    """Whether one person stands before a token: "an officer", "her", or a name beside others."""
    document = scene.document
    people = document.starting(scene.lexicons.people)
    for token in range(end - 1, max(floor, end - _REACH) - 1, -1):
        word = scene.word(token)
        if word in ("a", "an"):
            described = not _begins_clause(scene, token + 1, end)
            return described and any(at in people for at in range(token + 1, end))
        if named and word in _PRONOUNS:
            return token == end - 1
        if word == "the" and _names_one(scene, token + 1, end):
            return True
    return named and document.words[end - 1][:1].isupper() and not _is_where(scene, end, floor)


def _names_one(scene: Scene, first: int, end: int) -> bool:
    """Whether a noun for one person ends there: "the bus driver and one pupil"."""
    hits = scene.document.ending(scene.lexicons.people).get(end, ())
    return any(
        hit.first >= first and scene.word(end - 1) == hit.entry.singular.split()[-1].lower()
        for hit in hits
    )


def _is_where(scene: Scene, end: int, floor: int) -> bool:
    """Whether the name that ends there says where: "328 people in Mahboula and 66 others"."""
    first = end - 1
    while first > floor and scene.document.words[first - 1][:1].isupper():
        first -= 1
    return scene.word(first - 1) in _PLACING


def _begins_clause(scene: Scene, first: int, last: int) -> bool:
    """Whether a subject or a verb stands between: "said in a statement the two men were shot".

    "A friend of the family" is one person.
    """
    return any(
        scene.word(token) in AUXILIARIES
        or (scene.word(token) == "the" and scene.word(token - 1) not in PREPOSITIONS)
        for token in range(first, last)
    )


def _told_first(scene: Scene, index: int) -> int | None:
    """The count at the head of the story of the same people with the same fate, if about so many.

    It counts both together even where it is not one more than the others: that is for the checks.
    """
    draft = scene.drafts[index]
    fate = fate_of(draft)
    for number in sorted(scene.lede):
        for other in scene.by_sentence[number] if fate is not None else ():
            whole = scene.drafts[other]
            same = whole.outcome is not None and whole.outcome.value is fate
            nouns = {noun_of(draft), noun_of(whole)} - GENERIC - {"other", None}
            if other >= index or not same or len(nouns) > 1 or not leads(scene, other):
                continue
            if scene.sites[other].lead & MORE_OR_OTHERS or noun_of(whole) == "other":
                continue
            if not nearly_holds(whole, draft) or tells_of_another(scene, index, other):
                continue
            if fits(scene, index, other) and not are_told_apart(scene, index, other):
                return scene.first_of(other)
    return None


def _group(scene: Scene, index: int, size: float, cue: _Cue) -> int | None:
    """The figure nearest to the head of the story that counts so many people of the same kind."""
    draft = scene.drafts[index]
    for other in scene.numbers.equal(size):
        whole = scene.drafts[other]
        titled = scene.sentence(other).kind is SentenceKind.TITLE
        if titled or whole.number.bound is not Bound.EXACT:
            continue
        if cue.alike and noun_of(draft) != noun_of(whole):
            continue
        if cue.known and fate_of(whole) is not None and fate_of(draft) is None:
            continue  # "Five were killed. The mayor and four officers saw the scene"
        if other > index and not _names_those_before(scene, index, other):
            continue
        if _can_count_both(scene, index, other):
            return other
    return None


def _names_those_before(scene: Scene, index: int, other: int) -> bool:
    """Whether a group told later is "the two" or met the same fate: others were not hurt."""
    if scene.sites[other].lead & DEFINITE:
        return True
    fate = fate_of(scene.drafts[index])
    return fate is not None and fate is fate_of(scene.drafts[other])


def _can_count_both(scene: Scene, index: int, other: int) -> bool:
    """Whether nothing known of a count keeps those of another out of it."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if other == index or theirs.unit is None or not counts_people(theirs.unit.value):
        return False
    if scene.whole_of(other) == index or not units_agree(mine, theirs):
        return False
    return is_narrower(mine, theirs) and fates_agree(mine, theirs)
