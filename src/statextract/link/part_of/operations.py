"""A total told by operation: "33 were held in two raids. Operation Alpha led to 21 arrests ..."."""

from collections.abc import Sequence

from statextract.link.fit import fate_of, fates_agree, fits, share_fate
from statextract.link.leading import leads
from statextract.link.part_of.occasion import has_own_date, is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome

_NAMED = frozenset(["operation", "project", "op"])
_SEVERAL = frozenset(["raids", "operations", "swoops", "searches", "stings"])
_RAIDS = frozenset(
    "raid raided raids operation operations swoop search searched sting stormed".split()
)
_DONE = (Outcome.ARRESTED, Outcome.RESCUED, Outcome.KILLED)
_REACH = 6  # sentences from the total, or from one operation to the next
_FEWEST = 2
_TITLE = SentenceKind.TITLE


def link_operations(scene: Scene) -> None:
    """Tie the counts of named operations in a row to the total before that they make up."""
    if not _SEVERAL.isdisjoint(scene.words):
        _link_raids(scene)
    if _NAMED.isdisjoint(scene.words):
        return
    run: list[int] = []
    for number in scene.held:
        part = _count_of_operation(scene, number)
        if part is not None and run and number - scene.drafts[run[-1]].sentence <= _REACH:
            run.append(part)
        elif part is not None:
            _tie(scene, run)
            run = [part]
    _tie(scene, run)


def _count_of_operation(scene: Scene, number: int) -> int | None:
    """The first count of a sentence that a named operation opens, if it is of none yet."""
    first = scene.document.sentences[number].first
    first += scene.word(first) in ("the", "a")
    name = scene.document.words[first + 1 : first + 2]
    if scene.word(first) not in _NAMED or not name or not name[0][:1].isupper():
        return None
    part = scene.by_sentence[number][0]
    draft = scene.drafts[part]
    free = draft.of is None and draft.same_as is None and draft.number.value is not None
    apart = is_set_apart(scene, part) or has_own_date(scene, part)
    return part if free and not apart and leads(scene, part) else None


def _link_raids(scene: Scene) -> None:
    """Tie those held in one raid and in another to a total of all raids that they make up.

    "Agents held 15 men in a series of raids. They first raided a hotel, where three were held.
    Another raid led to the arrest of twelve".
    """
    for number in scene.held:
        if _SEVERAL.isdisjoint(scene.said[number]):
            continue
        for whole in scene.by_sentence[number]:
            draft = scene.drafts[whole]
            if draft.of is None and fate_of(draft) in _DONE and draft.number.value:
                run = _raided(scene, whole)
                if len(run) >= _FEWEST and whole not in scene.changes:
                    for part in run:
                        scene.tie(part, whole, "rule:operation")
                    scene.listings.append(Listing("operation", run, whole, closed=True))
                    return


def _raided(scene: Scene, whole: int) -> list[int]:
    """The first counts of sentences about raids that make up a total, or nothing."""
    run: list[int] = []
    draft, left = scene.drafts[whole], scene.drafts[whole].number.value or 0
    for number in scene.held:
        if not draft.sentence < number <= draft.sentence + _REACH or not left:
            continue
        if _RAIDS.isdisjoint(scene.said[number]):
            continue
        part = next((p for p in scene.by_sentence[number] if _may_be_of(scene, p, whole)), None)
        if part is not None:
            left -= scene.drafts[part].number.value or 0
            run.append(part)
    return [] if left else run


def _may_be_of(scene: Scene, part: int, whole: int) -> bool:
    draft = scene.drafts[part]
    if has_own_date(scene, part) or "separate" in scene.said[draft.sentence]:
        return False
    free = draft.of is None and draft.same_as is None and draft.number.bound is Bound.EXACT
    counted = free and draft.number.type is NumberType.COUNT and draft.number.value is not None
    return counted and share_fate(draft, scene.drafts[whole]) and _is_of(scene, part, whole)


def _tie(scene: Scene, run: Sequence[int]) -> None:
    if len(run) < _FEWEST:
        return
    value = sum(scene.drafts[part].number.value or 0 for part in run)
    floor = scene.drafts[run[0]].sentence - _REACH
    for whole in scene.numbers.equal(value):
        near = scene.drafts[whole].sentence >= floor or scene.sentence(whole).kind is _TITLE
        if whole > run[0] or not near or scene.drafts[whole].of is not None:
            continue
        if not all(_is_of(scene, part, whole) for part in run):
            continue
        for part in run:
            scene.tie(part, whole, "rule:operation")
        scene.listings.append(Listing("operation", list(run), whole, closed=True))
        return


def _is_of(scene: Scene, part: int, whole: int) -> bool:
    agree = fates_agree(scene.drafts[part], scene.drafts[whole])
    return agree and fits(scene, part, whole)
