"""Rows whose verb is left out, tied to their sum: "in Dondo 43, elsewhere 20, 63 in all"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, fits, units_agree
from statextract.link.leading import is_baseline
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Bound, Unit

_GAPPED = "rule:gapped"
_FEWEST = 3  # counts of which a sum told before is hardly met by chance
_LINES = 6  # lines that make the one above them
_IN_ALL = ("all", "total")


def link_rows(scene: Scene) -> None:
    """Tie the counts of a row to the sum behind them, else to the count before that they make."""
    _link_lines(scene)
    for number in scene.held:
        members = scene.by_sentence[number]
        _link_brackets(scene, members)
        if not any(_is_gapped(scene, index) for index in members):
            continue
        total = next((index for index in members if _sums_up(scene, index)), None)
        free = [i for i in members if i != total and _is_free(scene, i)]
        if total is not None:
            fate = fate_of(scene.drafts[total])
            _link(scene, [i for i in free if i < total and fate_of(scene.drafts[i]) is fate], total)
        elif free:
            _link_whole(scene, members, free)


def _link_lines(scene: Scene) -> None:
    """Tie lines of a list to the line above them that they make: "Reported: 74", "Found: 62"."""
    for number in scene.held:
        heading = _line(scene, number)
        if heading is None or not _is_free(scene, heading):
            continue
        total, row, size = scene.drafts[heading].number.value or 0, [], 0
        for line in range(number + 1, number + 1 + _LINES):
            part = _line(scene, line)
            if part is None or not _is_free(scene, part) or size >= total:
                break
            row.append(part)
            size += int(scene.drafts[part].number.value or 0)
        if len(row) >= _FEWEST and size == total:
            _link(scene, row, heading)


def _line(scene: Scene, number: int) -> int | None:
    """The count of people or cases that alone stands behind the colon of a line, or None."""
    members = scene.by_sentence.get(number, [])
    if len(members) != 1 or scene.drafts[members[0]].unit is None:
        return None
    draft = scene.drafts[members[0]]
    ended = draft.number.last >= scene.document.sentences[number].last
    return members[0] if ended and scene.word(draft.number.begin - 1) == ":" else None


def _link_brackets(scene: Scene, members: list[int]) -> None:
    """Tie bare numbers in brackets to what they make: "A (40), B (25) and C (18), or 83"."""
    if len(members) < _FEWEST:
        return
    inside = [i for i in members if _is_bracketed(scene, i)]
    if len(inside) < _FEWEST:
        return
    size = sum(scene.drafts[i].number.value or 0 for i in inside)
    for whole in members:
        draft = scene.drafts[whole]
        counted = draft.unit is not None and draft.unit.value in (Unit.PERSON, Unit.CASE)
        if counted and whole not in inside and draft.number.value == size:
            for part in inside:
                take_unit(scene, part, whole)
            _link(scene, inside, whole)
            return


def _is_bracketed(scene: Scene, index: int) -> bool:
    draft, aside = scene.drafts[index], scene.sites[index].aside
    alone = aside is not None and aside.kind == "bracket" and aside.holds_only(draft.number)
    bare = draft.unit is None and draft.phrase.head is None and draft.of is None
    return alone and bare and bool(draft.number.value) and draft.number.bound is Bound.EXACT


def _link_whole(scene: Scene, members: list[int], free: list[int]) -> None:
    """Tie a row to the count told before that it makes, with the rest that is tied to it."""
    tied = {whole for i in members if (whole := scene.whole_of(i)) is not None and whole < free[0]}
    for whole in [*tied, None]:
        row = sorted(
            [*free, *(i for i in members if whole is not None and scene.whole_of(i) == whole)]
        )
        size = sum(scene.drafts[i].number.value or 0 for i in row)
        found = next((o for o in scene.numbers.equal(size) if o < row[0]), None)
        if len(row) >= _FEWEST and found is not None and whole in (None, found):
            _link(scene, row, found)
            return


def _is_gapped(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    return unit is not None and unit.by == _GAPPED


def _is_free(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    exact = draft.number.bound is Bound.EXACT and bool(draft.number.value)
    whole = draft.of is None or draft.of.by == "rule:deaths-of-cases"
    return exact and whole and draft.same_as is None and not is_baseline(scene, index)


def _sums_up(scene: Scene, index: int) -> bool:
    """Whether a bare count is "for 92 in all" or "a total for the week of 95"."""
    if not _is_gapped(scene, index):
        return False
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    behind = scene.word(last) == "altogether" or (
        scene.word(last) == "in" and scene.word(last + 1) in _IN_ALL
    )
    return behind or scene.word(first - 1) == "of"


def _link(scene: Scene, parts: list[int], total: int) -> None:
    size = sum(scene.drafts[i].number.value or 0 for i in parts)
    value = scene.drafts[total].number.value or 0
    if not parts or size > value:
        return
    whole, sure = scene.drafts[total], size == value and len(parts) >= _FEWEST
    for part in parts:
        fit = units_agree(scene.drafts[part], whole) if sure else fits(scene, part, total)
        if not fit:
            return
    cue = (scene.sites[total].first, scene.sites[total].last)
    for part in parts:
        if not scene.tie(part, total, "rule:summed", cue):
            return
    closed = len(parts) > 1 and size == value
    span = scene.document.span_of(*cue)
    listing = Listing("row", parts, total, closed=closed, cue=span)
    scene.listings.append(listing)
