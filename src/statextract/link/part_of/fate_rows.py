"""Two fates told in all and then place by place: "9 killed, 40 hurt: 2 dead and 31 hurt in Ica".

Every count of a row is of the total of its own fate, however close the other total stands.
"""

from collections.abc import Sequence

from statextract.link.ellipsis import take_fate
from statextract.link.fit import fate_of, is_person
from statextract.link.grammar import DASHES
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare, is_of_others
from statextract.link.sizes import nearly_holds
from statextract.model.vocabulary import Bound, NumberType, Outcome

_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])
_PAIR, _FEWEST = 2, 6  # fates of a row; counts of totals and two rows
_OPENING = DASHES | {":", "("}
_LENT = frozenset(["rule:gapped", "rule:shared"])  # a fate that another count's verb gives
_BY = "rule:fate-rows"


def link_fate_rows(scene: Scene) -> None:
    """Tie the rows behind a colon, a dash or a bracket to the two totals before it."""
    for number in scene.held:
        members = scene.by_sentence[number]
        if len(members) < _FEWEST or _OPENING.isdisjoint(scene.said[number]):
            continue
        told = [index for index in members if _has_fate(scene, index) or _is_second(scene, index)]
        for at in range(len(told) - _FEWEST + 1):
            totals, rows = told[at : at + _PAIR], _rows(scene, told[at:])
            if rows and _opens_rows(scene, totals[-1], rows[0]):
                _tie(scene, totals, rows)
                break


def _has_fate(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    plain = draft.number.type is NumberType.COUNT and draft.number.bound is not Bound.VAGUE
    told = fate_of(draft) in _FATES and not _is_second(scene, index)
    return plain and is_person(draft) and told


def _is_second(scene: Scene, index: int) -> bool:
    """Whether a count leaves out noun and fate, which those of the row before say: "26 and 60"."""
    by = "" if (outcome := scene.drafts[index].outcome) is None else outcome.by
    return is_bare(scene, index) and (not by or by in _LENT or by.startswith("figure:"))


def _rows(scene: Scene, told: Sequence[int]) -> list[int]:
    """The counts behind two totals that go on with the fates of these in turn, two rows or more."""
    totals, rows = told[:_PAIR], list(told[_PAIR:])
    rows = rows[: len(rows) - len(rows) % _PAIR]
    fates = [fate_of(scene.drafts[index]) for index in totals]
    if len(set(fates)) < _PAIR or len(rows) < 2 * _PAIR:
        return []
    for at, index in enumerate(rows):
        total = totals[at % _PAIR]
        alike = fate_of(scene.drafts[index]) is fates[at % _PAIR]
        alike = alike or (at >= _PAIR and _is_second(scene, index))
        if not alike or is_of_others(scene, index):
            return []
        if not nearly_holds(scene.drafts[total], scene.drafts[index]):
            return []
    return rows


def _opens_rows(scene: Scene, total: int, first: int) -> bool:
    """Whether a mark that announces a list stands between the totals and the first row."""
    gap = scene.between(scene.drafts[total].number.last, scene.sites[first].first)
    return not _OPENING.isdisjoint(gap) and ";" not in gap


def _tie(scene: Scene, totals: Sequence[int], rows: Sequence[int]) -> None:
    for at, total in enumerate(totals):
        parts = list(rows[at::_PAIR])
        for part in parts:
            scene.leave_list(part)
            scene.drafts[part].of = None
            if _is_second(scene, part):
                scene.drafts[part].outcome = None
            take_fate(scene, part, total)
        cue = (scene.sites[parts[0]].first, scene.sites[parts[0]].last)
        if not all(scene.tie(part, total, _BY, cue) for part in parts):
            continue
        listing = Listing("clauses", parts, total, closed=True, cue=scene.document.span_of(*cue))
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(parts, listing))
