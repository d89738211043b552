"""Changes: an old and a new level, with the difference or the percentage that is told."""

from collections.abc import Sequence

from statextract.link.changes import counterpart, leads_on, points_back
from statextract.link.grammar import NATIONWIDE
from statextract.link.relations.term import build_number_term, build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.mentions import NumberMention
from statextract.model.period import read_period
from statextract.model.vocabulary import Bound, Direction, NumberType, RelationKind

_NEARLY = 0.1  # "nearly doubled", "about tripled"
_NEAR = 9  # tokens of "98 and 30 cases in the two neighbouring states"
_TWO_YEARS = 730  # days
_PLACING = frozenset(["in", "at", "across"])
_ELSEWHERE = frozenset("neighbouring neighboring other elsewhere rest whole country".split())
_HEIGHTS = frozenset("peak height record".split())
_COMPARING = frozenset("compared against versus".split())
_COMPARED = 7  # tokens of "compared with a national rise of"
_CAUSES = frozenset("after when as because following since".split())
_TURNS = frozenset(["while", "whereas", "but", ";"])


def relate_changes(scene: Scene) -> list[RelationDraft]:
    """Return one relation for each old level with its new one."""
    relations = []
    for old, told in scene.changes.items():
        if told.role != "old":
            continue
        new = new_level(scene, old)
        if new is None or not _are_of_one_type(scene, old, new) or _is_elsewhere(scene, old, new):
            continue
        deltas = [d for d in _in_sentence(scene, old, "delta") if _meet(scene, d, old, new)]
        if deltas and _is_long_ago(scene, old, new):
            deltas = []
        way = told.way or next((scene.changes[o].way for o in deltas if scene.changes[o].way), None)
        relations.append(_relate(scene, old, new, deltas, way))
    return relations


def _are_of_one_type(scene: Scene, old: int, new: int) -> bool:
    """Whether both levels are counts, or both shares: nothing falls from 37 percent to nobody."""
    return scene.drafts[old].number.type is scene.drafts[new].number.type


def _is_elsewhere(scene: Scene, old: int, new: int) -> bool:
    """Whether a level is that of another place, not of before: "to 120, against 98 in Kenya"."""
    draft, first = scene.drafts[old], scene.sites[old].first
    if new > old or scene.word(first - 1) == "from" or draft.when is not None:
        return False
    end = min(scene.sentence(old).last, draft.number.last + _NEAR)
    words = scene.between(draft.number.last, end)
    if words and words[0] in NATIONWIDE:
        return True
    at = next((n for n, word in enumerate(words) if word in _PLACING), None)
    if at is None or within(scene.mentions.dates, first, end):
        return False
    places = within(scene.mentions.places, draft.number.last + at, end)
    return bool(places) or not _ELSEWHERE.isdisjoint(words[at:])


def _is_long_ago(scene: Scene, old: int, new: int) -> bool:
    """Whether a difference is hardly to a level: "rose by 14 to 120, compared with 98 in 2019"."""
    last = scene.drafts[old].number.last
    behind = scene.between(last, min(last + _NEAR, scene.sentence(old).last))
    if new < old and not _HEIGHTS.isdisjoint(behind):
        return scene.word(scene.sites[old].first - 1) != "from"  # "against 700 at the peak in May"
    told = [scene.drafts[index].when for index in (old, new)]
    before, since = (None if when is None else read_period(when.value) for when in told)
    if before is None or since is None or scene.word(scene.sites[old].first - 1) == "from":
        return False
    return (since.first - before.last).days > _TWO_YEARS


def _relate(
    scene: Scene, old: int, new: int, deltas: list[int], way: Direction | None
) -> RelationDraft:
    terms = [build_term(scene, "old", old), build_term(scene, "new", new)]
    multiple = _number_in_sentence(scene, old, new, NumberType.MULTIPLE)
    kind = RelationKind.CHANGE
    goes = None if multiple is None else _way_of(multiple)
    if multiple is not None and way in (None, goes):
        kind, way = RelationKind.MULTIPLE, goes
        terms.append(_build_factor(multiple))
    else:
        terms.extend(_size(scene, old, new, deltas))
    return RelationDraft(kind, tuple(terms), scene.cite(old), direction=way)


def _way_of(multiple: NumberMention) -> Direction:
    """Whether a multiple makes more or less: "doubled", "halved"."""
    return Direction.DOWN if (multiple.value or 1) < 1 else Direction.UP


def _build_factor(multiple: NumberMention) -> TermDraft:
    """Return a multiple as an operand: "more than doubled" is from twice on, not from thrice."""
    value, bound = multiple.value, multiple.bound
    if value is None or bound in (Bound.EXACT, Bound.RANGE):
        low, high = multiple.low, multiple.high
    elif bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        low, high = value, None
    elif bound in (Bound.LESS_THAN, Bound.AT_MOST):
        low, high = None, value
    else:
        low, high = value * (1 - _NEARLY), value * (1 + _NEARLY)
    return TermDraft("factor", None, multiple.start, multiple.end, low, high)


def _size(scene: Scene, old: int, new: int, deltas: list[int]) -> list[TermDraft]:
    """The difference, or the percentage of change, if one of them is told."""
    for delta in deltas:
        share = scene.drafts[delta].number.type is NumberType.SHARE
        return [build_term(scene, "percent" if share else "delta", delta)]
    percent = _number_in_sentence(scene, old, new, NumberType.RATE)
    if percent is None or ("c" not in _text(scene, percent) and "%" not in _text(scene, percent)):
        return []
    return [build_number_term("percent", percent)]


def _text(scene: Scene, number: NumberMention) -> str:
    return scene.document.text(number.start, number.end).lower()


def new_level(scene: Scene, old: int) -> int | None:
    """The level told as new in the same sentence, else the one that the old is set beside.

    Of several, the nearest of the clause with no other old level between: "deaths fell from 120
    to 95, while injuries rose from 300 to 340".
    """
    if leads_on(scene, old):
        return old + 1
    told = _in_sentence(scene, old, "new")
    olds = _in_sentence(scene, old, "old")
    if told and len(olds) == 1:
        return told[0]
    here = scene.drafts[old].number
    near = [
        new
        for new in told
        if _in_one_clause(scene, scene.drafts[new].number, here) and not _between(new, old, olds)
    ]
    if near:
        return min(near, key=lambda new: abs(scene.drafts[new].number.first - here.first))
    new = counterpart(scene, old)
    if new is not None and new > old and not _CAUSES.isdisjoint(_gap(scene, old, new)):
        return None  # "the toll rose from 18 after three people died in hospital"
    elsewhere = new is not None and scene.drafts[new].sentence != scene.drafts[old].sentence
    return None if elsewhere and not points_back(scene, old) else new


def _gap(scene: Scene, one: int, other: int) -> Sequence[str]:
    """The words between two counts."""
    return scene.between(scene.drafts[one].number.last, scene.sites[other].first)


def _in_sentence(scene: Scene, index: int, role: str) -> list[int]:
    return [
        other
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if other in scene.changes and scene.changes[other].role == role
    ]


def _meet(scene: Scene, delta: int, old: int, new: int) -> bool:
    """Whether a difference is told with two levels: nothing else is counted between them.

    "Thefts rose to 1,204 from 1,100, while burglaries fell to 440, 60 fewer than in 2023": the
    60 belong to the burglaries.
    """
    low, high = sorted((delta, old))
    counted = [
        other
        for other in range(low + 1, high)
        if other != new and scene.drafts[other].number.type is NumberType.COUNT
    ]
    first, last = scene.drafts[low].number, scene.drafts[high].number
    return not counted and _in_one_clause(scene, first, last, _TURNS - {";"})


def _in_one_clause(
    scene: Scene, first: NumberMention, last: NumberMention, turns: frozenset[str] = _TURNS
) -> bool:
    """Whether no word between two numbers turns to something else."""
    low, high = sorted((first, last), key=lambda number: number.first)
    return turns.isdisjoint(scene.between(low.last, high.first))


def _between(one: int, other: int, indices: list[int]) -> bool:
    """Whether one of some drafts stands between two."""
    low, high = sorted((one, other))
    return any(low < index < high for index in indices)


def _number_in_sentence(scene: Scene, old: int, new: int, kind: NumberType) -> NumberMention | None:
    """The only number of a type in the clause of a change, or None.

    Behind the levels of another change it tells of that one: "schools rose to 120 from 90, and
    pupils to 31,000 from 28,500, up 9 percent".
    """
    sentence = scene.sentence(old)
    pair = (scene.drafts[old].number, scene.drafts[new].number)
    found = [
        number
        for number in within(scene.mentions.numbers, sentence.first, sentence.last)
        if number.type is kind
        and _in_one_clause(scene, number, pair[0])
        and not _is_compared(scene, number, sentence.first)
        and not _is_cut_off(scene, number, pair)
    ]
    return found[0] if len(found) == 1 else None


def _is_compared(scene: Scene, number: NumberMention, floor: int) -> bool:
    """Whether a rate is what another is set beside: "compared with a rise of 3% nationwide"."""
    before = scene.between(max(floor, number.first - _COMPARED), number.first)
    at = next((n for n, word in enumerate(before) if word in _COMPARING), None)
    return at is not None and not any(word[0].isdigit() for word in before[at:])


def _is_cut_off(
    scene: Scene, number: NumberMention, pair: tuple[NumberMention, NumberMention]
) -> bool:
    """Whether another count, outside of brackets, stands between a number and two levels."""
    gaps = [sorted((number.first, level.first)) for level in pair]
    low, high = min(gaps, key=lambda gap: gap[1] - gap[0])
    return any(
        other.type is NumberType.COUNT and scene.word(other.first - 1) != "("
        for other in within(scene.mentions.numbers, low + 1, high)
        if other.first not in (level.first for level in pair)
    )
