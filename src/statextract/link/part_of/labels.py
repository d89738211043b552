"""Labels in sentences of their own: "44 were killed. Pedestrians: 21. Cyclists: three."."""

from collections.abc import Iterator, Sequence

from statextract.link.ellipsis import take_fate, take_unit
from statextract.link.fit import is_like
from statextract.link.leading import leads
from statextract.link.part_of.label_blocks import link_label_blocks
from statextract.link.scene import Listing, Scene
from statextract.link.shape import has_finite_verb
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, Unit

_LABEL = 6  # tokens before the number, its colon with them
_FEWEST = 2
_REACH = 4  # sentences with figures before the first label
_COUNTED = (Unit.PERSON, Unit.CASE)


def link_labels(scene: Scene) -> None:
    """Tie the numbers behind labels, in sentences of their own, to the count that they divide.

    They are all there are if they make it up. Lines with a total among them are its parts.
    """
    link_label_blocks(scene)
    for run in _runs(scene):
        whole, parts = _whole(scene, run), run
        if whole is None and _opens_with_sum(scene, run):
            whole, parts = run[0], run[1:]
        if whole is None:
            continue
        for part in parts:
            take_unit(scene, part, whole)
            take_fate(scene, part, whole)
            scene.tie(part, whole, "rule:label")
        size = sum(scene.drafts[part].number.value or 0 for part in parts)
        closed = size == scene.drafts[whole].number.value
        scene.listings.append(Listing("labels", list(parts), whole, closed=closed))


def _opens_with_sum(scene: Scene, run: Sequence[int]) -> bool:
    """Whether the first label counts what the others make up: "Deaths: 9. Men: 7. ..."."""
    if len(run) <= _FEWEST or scene.drafts[run[0]].unit is None:
        return False
    size = sum(scene.drafts[part].number.value or 0 for part in run[1:])
    return (
        size == scene.drafts[run[0]].number.value
        and all(
            can_hold(scene.drafts[run[0]], scene.drafts[part])
            and _suits(scene, part, run[0])
            and not _tells_a_fate(scene, part)  # "Dead: 44. Hurt: 30. Missing: 14."
            for part in run[1:]
        )
    )


def _runs(scene: Scene) -> Iterator[Sequence[int]]:
    """Yield the numbers of two or more labels in a row."""
    run: list[int] = []
    before = -2
    for number in scene.held:
        part = _labelled(scene, number)
        if run and (part is None or number != before + 1):
            if len(run) >= _FEWEST:
                yield run
            run = []
        if part is not None:
            run.append(part)
        before = number
    if len(run) >= _FEWEST:
        yield run


def _labelled(scene: Scene, number: int) -> int | None:
    """The number of a sentence that begins with a label and a colon, or None."""
    sentence = scene.document.sentences[number]
    index = scene.by_sentence[number][0]
    draft = scene.drafts[index]
    colon = draft.number.first - 1
    if sentence.kind is not SentenceKind.PROSE or scene.word(colon) != ":":
        return None
    label = scene.between(sentence.first, colon)
    if not label or len(label) >= _LABEL or has_finite_verb(scene, sentence.first, colon):
        return None
    plain = draft.of is None and draft.same_as is None and draft.number.bound is Bound.EXACT
    return index if plain and draft.number.value else None


def _whole(scene: Scene, run: Sequence[int]) -> int | None:
    """The nearest count before the labels that can hold them together."""
    size = sum(scene.drafts[part].number.value or 0 for part in run)
    for number in scene.sentences_before(scene.drafts[run[0]].sentence, _REACH):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            if whole.unit is None or whole.unit.value not in _COUNTED or not leads(scene, other):
                continue
            if (whole.number.high or whole.number.value or 0) < size:
                continue
            labelled = scene.word(whole.number.begin - 1) == ":"
            if labelled and any(_tells_a_fate(scene, p) for p in run):
                continue  # "Accused: 79. Sentenced: 46. At large: 11. On bail: 20."
            if all(can_hold(whole, scene.drafts[p]) and _suits(scene, p, other) for p in run):
                return other
    return None


def _tells_a_fate(scene: Scene, index: int) -> bool:
    """Whether a label says what befell those whom it counts, not who they are."""
    draft = scene.drafts[index]
    fate, mark = draft.outcome, draft.number.first - 1
    return fate is not None and fate.by == "rule:label" and scene.word(mark) == ":"


def _suits(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.unit is not None and theirs.unit is not None and mine.unit.value is not Unit.OBJECT:
        return mine.unit.value is theirs.unit.value and is_like(mine, theirs)
    return mine.phrase.head is None
