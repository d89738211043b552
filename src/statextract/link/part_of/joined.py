"""Counts that one number sums up: "19 children and two teachers ... All 21 victims".

The number that sums up is definite, or told before as all there are; nothing else in the text has
its value, and counts told side by side make it up.
"""

import itertools
from collections.abc import Iterator, Sequence

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, fates_agree, is_narrower, noun_of, units_agree
from statextract.link.grammar import DEFINITE, ROW
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import are_told_apart, has_own_date, is_set_apart
from statextract.link.part_of.of_others import are_of_others
from statextract.link.part_of.offences import are_two_crimes
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import after, is_added
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, Outcome, Sex, Unit

_LEADERS = 3  # sentences with figures
_REACH = 2  # sentences with figures
_WINDOW = 12  # counts of one sentence that are looked at
_PAIR = 2
_ROW_OF = 3  # counts of places whose sum is told behind them
_MANY = 10  # fewer cases are made up by chance
_FEW = 3  # fewer people are one man and one woman by chance
_MOST = 6  # of them that may be parts
_GAP = 16  # tokens between two counts told side by side
_JOINTS = frozenset(["and", ",", ";", "plus"])
_IN_ALL = (("in", "all"), ("in", "total"), ("all", "told"))
_BEFORE_SUM = frozenset([",", ":", ";", "–", "(", "making", "or"])
_ALTOGETHER = frozenset(["altogether", "overall"])
_CASES = frozenset("case cases of".split())
_LEFT = frozenset(["remaining", "other"])
_PLAIN = (Bound.EXACT, Bound.APPROX, Bound.AT_LEAST)
_ROW = SentenceKind.ROW
_NAMELESS = frozenset(["people", "person", "victim", "individual", "patient", "suspect"])
_FATES = frozenset(
    [Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.RESCUED, Outcome.ARRESTED]
)


def link_joined(scene: Scene) -> None:
    """Tie counts told side by side to the definite number that is their sum."""
    split = len({draft.sex.value for draft in scene.drafts if draft.sex is not None}) == len(Sex)
    for total in range(len(scene.drafts)):
        if not _is_plain(scene, total):
            continue
        run = _run_behind(scene, total) if _sums_up(scene, total) else None
        again = _tells_again_as_people(scene, total) or _names_them_again(scene, total)
        if run is None and again:
            run = _all_before(scene, total)
        if run is None and _tells_all(scene, total):
            run = _run_ahead(scene, total)
        if run is None and split and _may_split(scene, total):
            run = _run_of_sexes(scene, total)
        if run is not None:
            _tie(scene, run, total)


def _is_plain(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.unit is None or draft.number.bound not in _PLAIN or not draft.number.value:
        return False
    if draft.direction is not None or is_baseline(scene, index):
        return False
    return scene.sentence(index).kind is not _ROW


def _sums_up(scene: Scene, index: int) -> bool:
    """Whether a count is definite ("the 426", "all 21 victims") or behind "or", and told anew."""
    if scene.drafts[index].same_as is not None or scene.sites[index].lead & _LEFT:
        return False  # "the remaining four" are none of those before
    first = scene.sites[index].first
    restated = scene.word(first - 1) == "or" and scene.word(first - 2) == ","
    restated = restated or tuple(scene.between(first - 2, first)) == ("total", "of")
    if restated or _opens_a_sum(scene, index) or ends_a_sum(scene, index):
        return True
    return bool(scene.sites[index].lead & DEFINITE)


def ends_a_sum(scene: Scene, index: int) -> bool:
    """Whether a list ends with its sum: "12 men and 15 women, 27 in all", "27 people in total"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    if scene.word(first - 1) not in _BEFORE_SUM:
        return False
    ends = {last, scene.sites[index].last}
    return any(
        scene.word(end) in _ALTOGETHER or tuple(scene.between(end, end + 2)) in _IN_ALL
        for end in ends
    )


def _tells_again_as_people(scene: Scene, index: int) -> bool:
    """Whether people without a name of their own lead a sentence: "Six people were treated"."""
    draft = scene.drafts[index]
    if draft.same_as is not None or draft.of is not None or draft.phrase.head is None:
        return False
    return noun_of(draft) in _NAMELESS and scene.sites[index].first == scene.sentence(index).first


def _names_them_again(scene: Scene, index: int) -> bool:
    """Whether as many of the same noun are told behind three: "67 men here, 14 there, five ..."."""
    draft = scene.drafts[index]
    before = scene.by_sentence.get(draft.sentence - 1, [])
    if len(before) < _ROW_OF or draft.same_as is not None or draft.of is not None:
        return False
    if has_own_date(scene, index) and not scene.sites[index].lead & DEFINITE:
        return False  # "In 2023 there were 86 arrests": as many at another time
    noun = noun_of(draft)
    return noun is not None and noun == noun_of(scene.drafts[before[0]])


def _all_before(scene: Scene, total: int) -> Sequence[int] | None:
    """The counts of the sentence before, if each met the fate of a total and they make it up."""
    before = scene.by_sentence.get(scene.drafts[total].sentence - 1, ())
    fate = fate_of(scene.drafts[total])
    if fate is None or len(before) < _PAIR or (scene.drafts[total].number.value or 0) <= _FEW:
        return None
    if any(fate_of(scene.drafts[part]) is not fate for part in before):
        return None
    run = next(_runs(scene, before, total), None)
    return run if run is not None and len(run) == len(before) else None


def _opens_a_sum(scene: Scene, index: int) -> bool:
    """Whether "In total there are" or "Altogether" opens the sentence of its first count."""
    first = scene.sentence(index).first
    summed = scene.word(first) in _ALTOGETHER or tuple(scene.between(first, first + 2)) in _IN_ALL
    return summed and not any(True for _ in scene.earlier_in_sentence(index))


def _tells_all(scene: Scene, index: int) -> bool:
    """Whether a count is of all who met a fate, told at the head of the story or as all of them.

    Or of all cases, of which a sentence behind tells the places or kinds.
    """
    draft = scene.drafts[index]
    fate = fate_of(draft)
    if _is_case(scene, index):
        return (draft.number.value or 0) >= _MANY and leads(scene, index)
    at_head = draft.sentence in scene.lede or scene.sentence(index).kind is SentenceKind.TITLE
    return fate in _FATES and (at_head or "all" in scene.sites[index].lead)


def _run_behind(scene: Scene, total: int) -> Sequence[int] | None:
    """The counts before a total, in its sentence or the ones before, that make it up."""
    sentence = scene.drafts[total].sentence
    first = scene.by_sentence[sentence][0]
    nearest: list[Sequence[int]] = [range(max(first, total - _WINDOW), total)]
    nearest += [
        scene.by_sentence[number][-_WINDOW:] for number in scene.sentences_before(sentence, _REACH)
    ]
    found = next((run for members in nearest for run in _runs(scene, members, total)), None)
    return _run_of_leaders(scene, total) if found is None else found


def _run_of_leaders(scene: Scene, total: int) -> Sequence[int] | None:
    """The leading counts of the sentences before that make up "All 57 were healthy"."""
    noun = noun_of(scene.drafts[total])
    leaders = [
        other
        for number in reversed(scene.sentences_before(scene.drafts[total].sentence, _LEADERS))
        for other in scene.by_sentence[number][:_WINDOW]
        if leads(scene, other) and _may_be_part(scene, other, total, others=True)
    ][-_MOST:]
    value = scene.drafts[total].number.value
    for start in range(len(leaders) - 1):
        told = sum(scene.drafts[part].number.value or 0 for part in leaders[start:])
        if told == value and not is_added(scene, leaders[start]):
            run = leaders[start:]
            alike = any(noun_of(scene.drafts[part]) in (noun, None) for part in run)
            return run if noun in (None, *_NAMELESS) or alike else None
    return None  # "two officials, one official ... the three advisers"


def _run_ahead(scene: Scene, total: int) -> Sequence[int] | None:
    """The counts of a sentence right behind a total that make it up with its fate."""
    fate = fate_of(scene.drafts[total])
    following = scene.drafts[total].sentence + 1
    for number in range(following, following + _REACH):
        for run in _runs(scene, scene.by_sentence.get(number, ())[:_WINDOW], total):
            fates = [fate_of(scene.drafts[part]) for part in run]
            told = _are_of_one_kind(scene, run, total) if _is_case(scene, total) else fates[0]
            if told and all(each in (None, fate) for each in fates):
                return None if are_of_others(scene, run, total) else run
    return None


def _is_case(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    return unit is not None and unit.value is Unit.CASE


def _are_of_one_kind(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether no two diseases or crimes are named beside some cases."""
    nouns = [scene.drafts[index].noun for index in (total, *run)]
    kinds = {frozenset(n.value.lower().split()) - _CASES for n in nouns if n is not None}
    return len(kinds - {frozenset()}) < _PAIR


def _may_split(scene: Scene, index: int) -> bool:
    """Whether a count is of people of whom no sex is told, and it is not divided by it yet."""
    draft = scene.drafts[index]
    people = draft.unit is not None and counts_people(draft.unit.value)
    if not people or dimension_of(scene, index) == "sex or age" or not leads(scene, index):
        return False
    return (draft.number.value or 0) >= _FEW


def _run_of_sexes(scene: Scene, total: int) -> Sequence[int] | None:
    """Men and women right behind a count of people that they make up: "five women and one man".

    What befell them is that of the count, or left out.
    """
    fate = fate_of(scene.drafts[total])
    following = scene.drafts[total].sentence + 1
    for number in range(following, following + _REACH):
        members = scene.by_sentence.get(number, ())[:_WINDOW]
        if sum(scene.drafts[other].sex is not None for other in members) < _PAIR:
            continue
        for run in _runs(scene, members, total):
            sexes = {sex.value for part in run if (sex := scene.drafts[part].sex) is not None}
            fates = {fate_of(scene.drafts[part]) for part in run} - {None, fate}
            again = any(scene.drafts[part].same_as is not None for part in run)
            if len(sexes) == len(Sex) and not fates and not again:
                return run
    return None


def _runs(scene: Scene, members: Sequence[int], total: int) -> Iterator[Sequence[int]]:
    """Yield the runs of two or more counts side by side whose sum is a total, the longest first."""
    value = scene.drafts[total].number.value
    told = sum([scene.drafts[o].number.value or 0 for o in members if o != total])
    if len(members) < _PAIR or told < (value or 0):
        return
    parts = [o for o in members if _may_be_part(scene, o, total)][:_MOST]
    for size in range(len(parts), 1, -1):
        for start in range(len(parts) - size + 1):
            run = parts[start : start + size]
            if start and _is_in_row(scene, parts[start - 1], run[0]):
                continue  # "20 women, four children and four men were held, with six women"
            told = sum(scene.drafts[part].number.value or 0 for part in run)
            if told == value and all(
                _stand_together(scene, one, other) for one, other in itertools.pairwise(run)
            ):
                yield run


def _may_be_part(scene: Scene, part: int, total: int, *, others: bool = False) -> bool:
    """Whether a count may be one of those that a total sums up; ``others`` may be told as such."""
    mine, whole = scene.drafts[part], scene.drafts[total]
    if part == total or not _is_plain(scene, part):
        return False
    if is_added(scene, part) and not (others and noun_of(mine) == "other"):
        return False
    if scene.whole_of(part) not in (None, total) or scene.whole_of(total) == part:
        return False
    if not units_agree(mine, whole) or not is_narrower(mine, whole):
        return False
    people = mine.unit is not None and counts_people(mine.unit.value)
    if are_told_apart(scene, part, total) or is_set_apart(scene, part):
        return False
    if are_two_crimes(scene, part, total):
        return False
    nouns = noun_of(mine), noun_of(whole)
    alike = nouns[0] == nouns[1] or (None in nouns and _is_case(scene, total))
    return fates_agree(mine, whole) and (people or alike)


def _is_in_row(scene: Scene, one: int, other: int) -> bool:
    """Whether nothing but a comma or "and" stands between two counts with nouns."""
    nouns = all(scene.drafts[index].phrase.head is not None for index in (one, other))
    gap = tuple(scene.between(after(scene, one), scene.sites[other].first))
    return nouns and gap in ROW


def _stand_together(scene: Scene, one: int, other: int) -> bool:
    """Whether two counts are told side by side: "41 men, 12 women and two boys"."""
    gap = scene.between(scene.drafts[one].number.last, scene.sites[other].first)
    return 0 < len(gap) <= _GAP and not _JOINTS.isdisjoint(gap)


def _tie(scene: Scene, run: Sequence[int], total: int) -> None:
    first, last = scene.sites[total].first, scene.drafts[total].number.last
    for listing in scene.listings:
        if listing.whole == total and sorted(listing.parts) == sorted(run):
            listing.closed = True  # told as parts before, they are all there are
            return
    for part in run:
        if not scene.tie(part, total, "rule:joined", (first, last)):
            return
    cue = scene.document.span_of(first, last)
    scene.listings.append(Listing("joined", list(run), total, closed=True, cue=cue))
