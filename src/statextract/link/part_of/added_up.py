"""Totals that the words before them say the counts told last come to.

"Troops killed twelve in Ica and 41 in Puno, a total of 53"; "... Together, the storms claimed 72
lives"; "With the 52 held last week, the number of arrests stands at 64". What raises a toll may be
a part of it alone, so that those counts must come to it; what is summed up may miss it by a slip.
"""

from collections.abc import Iterator, Sequence

from statextract.link.ellipsis import take_fate, take_unit
from statextract.link.fit import GENERIC, fate_of, fates_agree, noun_of, units_agree
from statextract.link.grammar import RAISING
from statextract.link.leading import is_baseline
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart
from statextract.link.part_of.tie import WEAK
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare, is_rate
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Status, Unit

_BY = "rule:added-up"
_LEADING = RAISING | frozenset("putting brings takes raises pushes lifts puts".split())
_TO = frozenset("to at".split())
_LEAD = 12  # tokens of "bringing the total number of arrests since Friday to"
_SUMMED = (  # right before a count, the longer first
    ("a", "combined", "total", "of"),
    ("a", "combined"),
    ("adding", "up", "to"),
    ("adds", "up", "to"),
    ("add", "up", "to"),
    ("amounting", "to"),
    ("amounts", "to"),
    ("or", "a", "total", "of"),
    ("giving", "a", "total", "of"),
    ("making", "a", "total", "of"),
    ("for", "a", "total", "of"),
    (",", "a", "total", "of"),
    ("totalling",),
    ("totaling",),
    (",", "making"),
)
_OPENING = (
    ("together",),
    ("taken", "together"),
    ("between", "them"),
    ("combined", ","),
    ("combined", "with"),
    ("together", "with"),
)
_WITH = 8  # tokens from "With the 52 detained" to its number
_STANDS = frozenset("stands stood rises reaches totals numbers is now".split())
_CUES = _LEADING | frozenset(
    """
    combined adding adds add amounting amounts total totalling totaling making together them with
    """.split()
)
_LOOSE = WEAK | frozenset(["rule:summed", "rule:addition", "rule:member", "rule:on-top"])
_REACH = 2  # sentences with figures before that of a total
_MOST = 6  # parts
_LONGER = frozenset("since far now year month week already date".split())
_PAIR = 2
_SLIP = 0.1  # of a total


def link_added_up(scene: Scene) -> None:
    """Tie the counts before such a total to it, as all there are."""
    for total in scene.beside(_CUES):
        if not _is_plain(scene, total) or total in scene.changes:
            continue
        cue, exact = _wording(scene, total)
        if cue is None:
            continue
        run = _run(scene, total, exact=exact)
        if run is not None:
            _tie(scene, run, total, cue)


def _wording(scene: Scene, index: int) -> tuple[tuple[int, int] | None, bool]:
    """The tokens that say that a count sums up, and whether only an equal sum bears them out."""
    first, floor = scene.sites[index].first, scene.sentence(index).first
    number = scene.drafts[index].number.first
    for end in dict.fromkeys((first, number)):
        for form in _SUMMED:
            if end - len(form) > floor and tuple(scene.between(end - len(form), end)) == form:
                return (end - len(form), end), False
    for form in _OPENING:
        end = floor + len(form)
        if tuple(scene.between(floor, end)) != form or scene.word(end) == "with":
            continue  # "Together with gendarmes they arrested 68" sums up nothing
        if form[-1] != "with" or any(True for _ in scene.earlier_in_sentence(index)):
            return (floor, end), False
    if _opens_with_part(scene, index):
        return (floor, floor + 1), True
    before = range(first - 1, max(floor, first - _LEAD), -1)
    led = next((token for token in before if scene.word(token) in _LEADING), None)
    if led is not None and scene.word(first - 1) in _TO:
        return (led, led + 1), True
    return None, True


def _opens_with_part(scene: Scene, index: int) -> bool:
    """Whether "With the 52 held last week," opens the sentence of a standing number."""
    sentence = scene.sentence(index)
    earlier = list(scene.earlier_in_sentence(index))
    if scene.word(sentence.first) != "with" or len(earlier) != 1:
        return False
    part = scene.drafts[earlier[0]].number
    gap = scene.between(part.last, scene.sites[index].first)
    return part.first - sentence.first <= _WITH and "," in gap and not _STANDS.isdisjoint(gap)


def _is_plain(scene: Scene, index: int) -> bool:
    """Whether a figure is an exact count of people or cases in prose that is held for true."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value not in (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD):
        return False
    if draft.number.type is not NumberType.COUNT or draft.number.bound is not Bound.EXACT:
        return False
    if not draft.number.value or draft.direction is not None or is_rate(scene, index):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    return scene.sentence(index).kind is SentenceKind.PROSE and not is_baseline(scene, index)


def _run(scene: Scene, total: int, *, exact: bool) -> list[int] | None:
    """The counts before a total, from the nearest on, that come to it, or nearly so."""
    size = scene.drafts[total].number.value or 0
    run: list[int] = []
    near = None
    for part in _before(scene, total):
        run.insert(0, part)
        told = sum(scene.drafts[each].number.value or 0 for each in run)
        if told > (1 + _SLIP) * size or len(run) > _MOST:
            break
        if len(run) < _PAIR:
            continue
        if told == size:
            return run if not exact or _share_one_fate(scene, run) else None
        if abs(told - size) <= _SLIP * size and _opens_row(scene, run):
            near = list(run)
    alike = near is not None and (
        all(_is_alike(scene, part, total) for part in near) or _are_anybody(scene, near, total)
    )
    return near if alike and not exact else None


def _share_one_fate(scene: Scene, run: Sequence[int]) -> bool:
    """Whether the words tell no two fates of the parts: dead and held make up no toll."""
    return len({fate_of(scene.drafts[part]) for part in run} - {None}) <= 1


def _opens_row(scene: Scene, run: Sequence[int]) -> bool:
    """Whether a run begins with the first count of its sentence."""
    return not any(True for other in scene.earlier_in_sentence(run[0]) if _is_plain(scene, other))


def _are_anybody(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether parts of one fate come to "a total of 46 people", whoever these are."""
    whole = scene.drafts[total]
    here = all(scene.drafts[part].sentence == whole.sentence for part in run)
    fates = {fate_of(scene.drafts[part]) for part in run}
    said = (
        fate_of(whole) is None
        and noun_of(whole) in GENERIC
        and scene.word(scene.sites[total].first - 1) == "of"
    )
    longer = not _LONGER.isdisjoint(scene.said[whole.sentence])  # "a total of 46 since Monday"
    return here and said and not longer and len(fates) == 1 and None not in fates


def _is_alike(scene: Scene, part: int, total: int) -> bool:
    """Whether the words tell one fate of a part and of its total."""
    mine, theirs = scene.drafts[part], scene.drafts[total]
    return fate_of(mine) is fate_of(theirs) and (fate_of(mine) is not None or is_bare(scene, total))


def _before(scene: Scene, total: int) -> Iterator[int]:
    """Yield the counts before a total that can be parts of it, nearest first."""
    sentence = scene.drafts[total].sentence
    for number in (sentence, *scene.sentences_before(sentence, _REACH)):
        for part in reversed(scene.by_sentence[number]):
            if part < total and _may_be_part(scene, part, total):
                yield part


def _may_be_part(scene: Scene, part: int, total: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[total]
    if scene.sites[part].aside is not None or not _is_free(scene, part, total):
        return False
    if not _is_plain(scene, part) or not units_agree(mine, theirs):
        return False
    if is_set_apart(scene, part) and mine.sentence != theirs.sentence:
        return False
    if is_of_another_time(scene, part):
        return False
    return is_bare(scene, part) or fates_agree(mine, theirs)


def _is_free(scene: Scene, part: int, total: int) -> bool:
    """Whether no sure words make a count part of another, or tell it again."""
    draft = scene.drafts[part]
    if draft.same_as is not None:
        return False
    return draft.of is None or draft.of.value == total or draft.of.by in _LOOSE


def _tie(scene: Scene, run: Sequence[int], total: int, cue: tuple[int, int]) -> None:
    take_unit(scene, total, run[0])
    for part in run:
        scene.leave_list(part)
        scene.drafts[part].of = None
        take_unit(scene, part, total)
        if not fates_agree(scene.drafts[part], scene.drafts[total]):
            scene.drafts[part].outcome = None
        take_fate(scene, part, total)
    scene.leave_list(total)
    if not all(scene.tie(part, total, _BY, cue) for part in run):
        return
    span = scene.document.span_of(*cue)
    listing = Listing("summed", list(run), total, closed=True, cue=span)
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(run, listing))
