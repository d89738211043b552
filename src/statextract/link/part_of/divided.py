"""What a heading divides: "Form of exploitation: • forced labour: 49 • begging: 16".

The heading names no group, only how one is split; the group is a count of the lines above it. So
too a sentence: "By nationality, there were 104 Thais, 29 Laotians and eight Indians".
"""

from collections.abc import Sequence

from statextract.link.antecedent import resolve_group
from statextract.link.ellipsis import take_fate, take_unit
from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, noun_of, unit_of
from statextract.link.leading import leads
from statextract.link.nearly import are_all_kinds
from statextract.link.part_of.occasion import has_own_date
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Role, Unit

_DIVISIONS = frozenset(
    """
    age ages sex gender nationality nationalities citizenship origin origins form forms type types
    kind kinds purpose purposes sector sectors province provinces region regions district districts
    county counties state states destination destinations category categories breakdown by per
    """.split()
)
_OF_PEOPLE = frozenset("age ages sex gender nationality nationalities citizenship".split())
_FILLERS = frozenset(
    """
    of the a and in at their these those all number numbers total totals figure figures broken down
    as follows follow distribution split were was are is work employment crime offence offense
    residence follows main following country countries area areas place places group groups
    """.split()
)
_BY = frozenset(["by", "per"])
_MARKS = frozenset([":", ","])  # one stands behind what a sentence opens with
_FEW, _SLIP = 2, 0.02  # by so much a row may miss its total and be a mistake
_MUCH = 0.2  # by so much it may exceed the total told right before it
_HEADING = 8  # tokens
_PAIR = 2
_REACH = 16  # lines with figures
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_MEANT = frozenset("they these those".split())
_MAKING_UP = frozenset(
    "include includes included including comprise comprised comprises were are namely".split()
)
_INTRODUCTION = 6  # tokens of "Those from abroad included:"


def link_division_lines(scene: Scene) -> None:
    """Tie the counts of lines such as "Sex: female 812, male 380" to the count that they divide."""
    if _DIVISIONS.isdisjoint(scene.words):
        return
    for number, members in scene.by_sentence.items():
        if len(members) < _PAIR or _MARKS.isdisjoint(scene.said[number]):
            continue
        sentence = scene.document.sentences[number]
        reach = range(sentence.first + 1, min(sentence.last, sentence.first + _HEADING))
        marks = (":", ",") if scene.word(sentence.first) in _BY else (":",)
        colon = next((token for token in reach if scene.word(token) in marks), None)
        parts = [part for part in members if scene.whole_of(part) not in members]
        if colon is None or sentence.kind is SentenceKind.ROW or len(parts) < _PAIR:
            continue
        if scene.drafts[parts[0]].number.first < colon:
            continue
        found = find_divided(scene, number, (sentence.first, colon), parts)
        if found is None or any(_is_settled(scene, part, found[0]) for part in parts):
            continue
        whole, closed = found
        for listing in [each for each in scene.listings if each.whole in (None, whole)]:
            if set(listing.parts) < set(parts):
                scene.drop(listing)
        for part in parts:
            take_unit(scene, part, whole)
            take_fate(scene, part, whole)
            scene.tie(part, whole, "rule:division")
        listing = Listing("labels", parts, whole, closed=closed)
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(parts, listing))


def _is_settled(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count is known to be of another group, or to tell one again."""
    return scene.whole_of(part) not in (None, whole) or scene.drafts[part].same_as is not None


def names_division(scene: Scene, first: int, last: int) -> bool:
    """Whether a line says only by what a group is split: "Age", "By province:"."""
    if last - first > _HEADING:
        return False
    words = scene.between(first, last)
    return not _DIVISIONS.isdisjoint(words) and not any(word[0].isdigit() for word in words)


def counts_otherwise(
    scene: Scene, heading: tuple[int, int], parts: Sequence[int], *, strict: bool = False
) -> bool:
    """Whether bullets without nouns stand under a line of things or unknown words: "Prices by"."""
    if not strict and any(scene.drafts[part].phrase.head is not None for part in parts):
        return False
    lexicons, starting = scene.lexicons, scene.document.starting
    counted = (lexicons.people, lexicons.cases, lexicons.outcomes, lexicons.diseases)
    known = set[int]()
    for table in counted:
        for token in range(*heading):
            for hit in starting(table).get(token, ()):
                known.update(range(token, hit.last))
    return any(
        token not in known and word.isalpha() and word not in _DIVISIONS and word not in _FILLERS
        for token, word in enumerate(scene.between(*heading), heading[0])
    )


def find_divided(
    scene: Scene, number: int, heading: tuple[int, int], parts: Sequence[int]
) -> tuple[int, bool] | None:
    """Return the count above a heading that its items divide, and whether they are all of it.

    The count that they make up; else the nearest that is not less than they are together. None
    where no line above counts what can be divided so.

    Args:
        scene: The article.
        number: The sentence that is the heading, or that begins with it.
        heading: Its tokens (half-open).
        parts: The counts of the items.
    """
    inline = heading[1] < scene.document.sentences[number].last
    if not names_division(scene, *heading) or counts_otherwise(
        scene, heading, parts, strict=inline
    ):
        return None
    size = sum(scene.drafts[part].number.value or 0 for part in parts)
    dated = inline and has_own_date(scene, parts[0])  # "By age, Tuesday's patients were ..."
    near: tuple[int, bool] | None = None
    opened = scene.word(heading[0]) in _BY
    not_of_people = _OF_PEOPLE.isdisjoint(scene.between(*heading))
    for earlier in scene.sentences_before(number, _REACH):
        for other in scene.by_sentence[earlier]:
            if _is_of_things(scene, other, size) and not_of_people:
                return None  # "They fined 12 firms. Sector: mining 5, fishing 7"
            if not _is_total(scene, other, parts) or _names_others(scene, heading, other):
                continue
            value = scene.drafts[other].number.value or 0
            if value == size:
                return scene.first_of(other), True
            slips = abs(value - size) <= max(_FEW, _SLIP * value)
            over = inline and opened and earlier == number - 1 and exceeds(size, value)
            slips = slips or over
            if near is None and (value > size or slips) and not dated:
                near = scene.first_of(other), slips and inline and _are_joined(scene, parts)
    return near


def exceeds(size: float, value: float) -> bool:
    """Whether a row that can be of nobody else is more than its total, so that one is wrong."""
    return value < size <= value * (1 + _MUCH) + _FEW


def _are_joined(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether a row of three or more has its last joined by "and", or tells both sexes."""
    ordered = sorted(parts)
    if len(ordered) <= _PAIR:
        return are_all_kinds(scene, ordered)
    gap = scene.between(scene.drafts[ordered[-2]].number.last, scene.sites[ordered[-1]].first)
    return "and" in gap


def _is_of_things(scene: Scene, index: int, size: float) -> bool:
    """Whether a count of things, not less than the items of a heading, may be what it divides."""
    draft = scene.drafts[index]
    free = draft.of is None and draft.number.type is NumberType.COUNT
    return free and unit_of(draft) is Unit.OBJECT and (draft.number.value or 0) >= size


def _names_others(scene: Scene, heading: tuple[int, int], index: int) -> bool:
    """Whether a heading is of other people than a count: "Staff by sex" under "800 victims"."""
    people = scene.document.starting(scene.lexicons.people)
    named = [hit.entry for token in range(*heading) for hit in people.get(token, ())]
    draft = scene.drafts[index]
    role = None if draft.role is None else draft.role.value
    noun, fate = noun_of(draft), fate_of(draft)
    return bool(named) and not any(
        (
            entry.role in (None, role)
            and (entry.singular in GENERIC or entry.singular == noun or entry.role is not None)
        )
        or (entry.outcome is not None and entry.outcome is fate)
        for entry in named
    )


def find_meant(scene: Scene, number: int, parts: Sequence[int]) -> int | None:
    """Return whom the pronoun of "They included:" means, over bullets; None if there is none."""
    sentence = scene.document.sentences[number]
    first, last = sentence.first, sentence.last - 1
    if last - first > _INTRODUCTION or scene.word(first) not in _MEANT:
        return None
    if scene.word(last - 1) not in _MAKING_UP:
        return None
    for earlier in scene.sentences_before(number, 1):
        for other in scene.by_sentence[earlier]:
            if _is_total(scene, other, parts):
                return scene.first_of(other)
    return resolve_group(scene, parts[0], first, first + 1)


def _is_total(scene: Scene, index: int, parts: Sequence[int]) -> bool:
    """Whether a count is told for itself and can hold all that the bullets count."""
    whole = scene.drafts[index]
    if unit_of(whole) not in _COUNTED or whole.of is not None or not leads(scene, index):
        return False
    if whole.number.bound is Bound.VAGUE or scene.sentence(index).kind is SentenceKind.ROW:
        return False
    return all(
        fits(scene, part, index)
        and can_hold(whole, scene.drafts[part])
        and _agree(scene, part, index)
        for part in parts
    )


def _agree(scene: Scene, part: int, whole: int) -> bool:
    """Whether the fates agree; how victims were exploited is told of those found or freed."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if fate_of(mine) is Outcome.EXPLOITED:
        return theirs.role is None or theirs.role.value is Role.VICTIM
    return fates_agree(mine, theirs)
