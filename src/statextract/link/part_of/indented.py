"""Lines set further in than the count above them: "1,004 victims / (in) 612 women / 392 men"."""

import re

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, fits, unit_of
from statextract.link.leading import leads
from statextract.link.named_rows import is_named_row
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import has_finite_verb
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_OPENING = re.compile(r"(\s*)(?:\d{1,2}[.)]\s*)?")  # a margin, and what numbers the line
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
        line = _is_line(scene, number)
        if line and above and _is_part(scene, index, above[-1][1]):
            parts.setdefault(above[-1][1], []).append(index)
        group = index if line else _led(scene, number)
        if group is not None:
            above.append((margin, group))
    for whole, lines in parts.items():
        for part in lines:
            take_unit(scene, part, whole)
            scene.tie(part, whole, "rule:indented")
        told = sum(scene.drafts[part].number.value or 0 for part in lines)
        total = scene.drafts[whole].number.value or 0
        over = total < told <= max(total + _FEW, _SLIP * total)  # a mistake
        closed = told == total or over or are_exhaustive(scene, lines)
        listing = Listing("lines", lines, whole, closed=closed)
        if len(lines) > 1 and (told <= total or over or is_named_row(scene, listing)):
            scene.listings.append(listing)


def _has_indents(scene: Scene) -> bool:
    shadow = scene.document.shadow
    return "\n " in shadow or "\n\t" in shadow


def _margin(scene: Scene, number: int) -> int | None:
    """How far in a line begins, in code points; None if a sentence begins inside one."""
    sentence = scene.document.sentences[number]
    shadow = scene.document.shadow
    begin = shadow.rfind("\n", 0, sentence.start) + 1
    opening = _OPENING.fullmatch(shadow[begin : sentence.start])
    return None if opening is None or sentence.kind not in _LINES else opening.end(1)


def _is_line(scene: Scene, number: int) -> bool:
    """Whether a count opens or ends a line."""
    sentence = scene.document.sentences[number]
    index = scene.by_sentence[number][0]
    bullet = sentence.kind is SentenceKind.BULLET
    opens = scene.sites[index].first - sentence.first <= bullet
    return opens or (bullet and scene.drafts[index].number.last == sentence.last)


def _led(scene: Scene, number: int) -> int | None:
    """The one group that a numbered line tells of: "1. In April, 90 suspects were arrested."."""
    led = [index for index in scene.by_sentence[number] if leads(scene, index)]
    bullet = scene.document.sentences[number].kind is SentenceKind.BULLET
    return led[0] if bullet and len(led) == 1 and unit_of(scene.drafts[led[0]]) else None


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
