"""Lines set further in than the count above them: "1,004 victims / (in) 612 women / 392 men"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, fits, unit_of
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import has_finite_verb
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_FEW, _SLIP = 2, 1.02
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_LINES = (SentenceKind.HEADING, SentenceKind.BULLET, SentenceKind.PROSE)


def link_indented(scene: Scene) -> None:
    """Tie the count of each line to that of the nearest line above it that stands further out."""
    if not _has_indents(scene):
        return
    above: list[tuple[int, int]] = []  # margins and counts of the lines that are open
    parts: dict[int, list[int]] = {}
    for number in scene.held:
        margin, index = _margin(scene, number), scene.by_sentence[number][0]
        while above and (margin is None or above[-1][0] >= margin):
            above.pop()
        if margin is None:
            continue
        if above and _is_part(scene, index, above[-1][1]):
            parts.setdefault(above[-1][1], []).append(index)
        above.append((margin, index))
    for whole, lines in parts.items():
        for part in lines:
            take_unit(scene, part, whole)
            scene.tie(part, whole, "rule:indented")
        told = sum(scene.drafts[part].number.value or 0 for part in lines)
        total = scene.drafts[whole].number.value or 0
        over = total < told <= max(total + _FEW, _SLIP * total)  # a mistake
        closed = told == total or over or are_exhaustive(scene, lines)
        if len(lines) > 1 and (told <= total or over):
            scene.listings.append(Listing("lines", lines, whole, closed=closed))


def _has_indents(scene: Scene) -> bool:
    shadow = scene.document.shadow
    return "\n " in shadow or "\n\t" in shadow


def _margin(scene: Scene, number: int) -> int | None:
    """How far in a line begins that its count opens or ends, in code points; None if none does."""
    sentence = scene.document.sentences[number]
    index = scene.by_sentence[number][0]
    bullet = sentence.kind is SentenceKind.BULLET
    opens = scene.sites[index].first - sentence.first <= bullet
    ends = bullet and scene.drafts[index].number.last == sentence.last
    if sentence.kind not in _LINES or not (opens or ends):
        return None
    shadow = scene.document.shadow
    begin = shadow.rfind("\n", 0, sentence.start) + 1
    return (
        sentence.start - begin
        if shadow[begin : sentence.start].isspace() or (begin == sentence.start)
        else None
    )


def _is_sentence(scene: Scene, number: int) -> bool:
    """Whether a line is the first of a paragraph: "    Ten people were held in Oran."."""
    sentence = scene.document.sentences[number]
    return sentence.kind is SentenceKind.PROSE and (
        scene.word(sentence.last - 1) == "."
        or has_finite_verb(scene, sentence.first, sentence.last)
    )


def _is_part(scene: Scene, index: int, whole: int) -> bool:
    """Whether a line can count some of those above it, and nothing else has tied it."""
    draft, group = scene.drafts[index], scene.drafts[whole]
    if _is_sentence(scene, draft.sentence) or are_told_apart(scene, index, whole):
        return False
    if draft.of is not None or draft.same_as is not None or unit_of(group) not in _COUNTED:
        return False
    if unit_of(group) is Unit.CASE and _is_read_from_label(draft):
        draft.unit = draft.role = draft.outcome = None
    return fits(scene, index, whole) and can_hold(group, draft) and fates_agree(draft, group)


def _is_read_from_label(draft: Draft) -> bool:
    """Whether only the deed that a line names gives its unit: "Cases: 90 / - trafficking: 30"."""
    return draft.phrase.head is None and draft.unit is not None and draft.unit.by == "rule:label"
