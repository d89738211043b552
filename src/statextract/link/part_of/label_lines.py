"""Whom a line of its own is of: "Suspects arrested: 37 / Women: 8 / Foreigners: 3".

The lines above say so only where one of them alone counts a group; "Killed: 40 / Injured: 90 /
Women: 20" leaves it open.
"""

from statextract.link.dimension import dimension_of
from statextract.link.ellipsis import take_fate, take_unit
from statextract.link.fit import fate_of, fits
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind

_MARKS = frozenset((":", "–", "="))
_OF = frozenset(["whom", "which", "them", "these"])
_WIDEST = 60  # code points of a margin
_LINES = 12
_LABEL = 8  # tokens
_KINDS = (SentenceKind.HEADING, SentenceKind.PROSE, SentenceKind.BULLET, SentenceKind.TITLE)


def is_label_line(scene: Scene, number: int) -> bool:
    """Whether a sentence is a label with its count: "Suspects arrested: 37 (8 women)"."""
    members = scene.by_sentence.get(number)
    if not members:
        return False
    sentence, mark = scene.document.sentences[number], scene.drafts[members[0]].number.first - 1
    labelled = sentence.first < mark <= sentence.first + _LABEL
    return labelled and scene.word(mark) in _MARKS and sentence.kind in _KINDS


def label_lines(scene: Scene, first: int) -> list[int]:
    """Return the sentences from one on that are each a label with one count: "Ica: 81 cases"."""
    found = []
    for number in range(first, len(scene.document.sentences)):
        alone = len(scene.by_sentence.get(number, ())) == 1 and is_label_line(scene, number)
        if not alone or scene.document.sentences[number].kind is not SentenceKind.HEADING:
            break
        found.append(number)
    return found


@rule([":"])
def tie_indented_label(scene: Scene, index: int) -> Tie | None:
    """Tie the count of a label line to that of the nearest line above that stands further out.

    "Migrants stopped: 217 /     Women: 38 /     Minors: 21"
    """
    draft = scene.drafts[index]
    number = draft.sentence
    margin = _margin(scene, number)
    if not margin or index != scene.by_sentence[number][0] or not is_label_line(scene, number):
        return None
    for above in range(number - 1, max(-1, number - _LINES - 1), -1):
        outer = _margin(scene, above)
        if outer is None or not is_label_line(scene, above):
            return None
        if outer >= margin:
            continue
        other = scene.by_sentence[above][0]
        if not fits(scene, index, other) or not can_hold(scene.drafts[other], draft):
            return None
        fate = fate_of(draft)
        if fate is not None and fate is not fate_of(scene.drafts[other]):
            return None  # "Raids: 12 /   Arrested: 9"
        take_unit(scene, index, other)
        take_fate(scene, index, other)
        return Tie(other, "rule:indented", (scene.sites[other].first, scene.sites[other].last))
    return None


def _margin(scene: Scene, number: int) -> int | None:
    """How far in a line begins, in code points; None if something stands before it."""
    start, shadow = scene.document.sentences[number].start, scene.document.shadow
    begin = shadow.rfind("\n", max(0, start - _WIDEST), start) + 1
    before = shadow[begin:start]
    return start - begin if not before or before.isspace() else None


def link_of_whom_lines(scene: Scene) -> None:
    """Tie lines such as "of whom pregnant: 31" to the count of the line above them."""
    if _OF.isdisjoint(scene.words) or ":" not in scene.words:
        return
    whole: int | None = None
    before = -1
    for number in scene.held:
        index = scene.by_sentence[number][0]
        first = scene.document.sentences[number].first
        first += not scene.word(first).isalnum()  # a bullet
        part = scene.word(first) == "of" and scene.word(first + 1) in _OF
        mark = scene.drafts[index].number.first - 1
        labelled = scene.word(mark) in _MARKS and first < mark <= first + _LABEL
        if part and labelled and whole is not None and number == before + 1:
            _tie_line(scene, index, whole)
        elif not part:
            whole = index
        before = number


def _tie_line(scene: Scene, index: int, whole: int) -> None:
    draft, group = scene.drafts[index], scene.drafts[whole]
    if draft.of is not None or draft.same_as is not None or not can_hold(group, draft):
        return
    if group.unit is not None and fits(scene, index, whole):
        take_unit(scene, index, whole)
        take_fate(scene, index, whole)
        scene.tie(index, whole, "rule:label")


def _narrows_class(scene: Scene, index: int, other: int) -> bool:
    """Whether a class is one of a wider one: boys of "Children found at work: 1,183"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if mine.sex is None or theirs.sex is not None or mine.age is None or theirs.age is None:
        return False
    return mine.age.value is theirs.age.value


def whole_of_line(scene: Scene, index: int, whole: int) -> int | None:
    """Return the group that a class in a label line is of, None if the lines leave it open.

    ``whole`` is what it is of as far as sentences go, which stands where no such line is above.
    """
    number = scene.drafts[index].sentence
    if not is_label_line(scene, number):
        return whole
    groups, classed = list[int](), set[int]()
    kind = dimension_of(scene, index)
    for above in range(number - 1, max(-1, number - _LINES - 1), -1):
        if not is_label_line(scene, above):
            break
        other = scene.by_sentence[above][0]
        if dimension_of(scene, other) and not _narrows_class(scene, index, other):
            classed.add(other)
            if groups and dimension_of(scene, other) == kind:
                break  # "Dead: 40 / Women: 9 / Hurt: 90 / Women: 20": each group has its lines
        elif fits(scene, index, other) and can_hold(scene.drafts[other], scene.drafts[index]):
            groups.append(other)
    if len(groups) > 1:
        return None
    if groups:
        return groups[0] if whole in groups or whole in classed else whole
    return None if whole in classed else whole


def whole_of_line_before(scene: Scene, index: int) -> int | None:
    """The group that the line before splits by the same: "Men: 88,276" / "Women: 4,928"."""
    other = index - 1
    listing = scene.listing_of.get(other)
    if listing is None or listing.form != "classes" or listing.whole is None:
        return None
    apart = scene.drafts[index].sentence - scene.drafts[other].sentence
    lines = apart == 1 and _opens_line(scene, index) and _opens_line(scene, other)
    alike = dimension_of(scene, other) == dimension_of(scene, index)
    return listing.whole if lines and alike and fits(scene, index, listing.whole) else None


def _opens_line(scene: Scene, index: int) -> bool:
    """Whether the noun of a count begins its line, but for a dash or a dot."""
    head = scene.drafts[index].phrase.head
    return head is not None and head[0] - scene.sentence(index).first <= 1
