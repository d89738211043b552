"""A total told by operation: "33 were held in two raids. Operation Alpha led to 21 arrests ..."."""

from collections.abc import Sequence

from statextract.link.fit import fates_agree, fits
from statextract.link.leading import leads
from statextract.link.part_of.occasion import has_own_date, is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind

_NAMED = frozenset(["operation", "project", "op"])
_REACH = 6  # sentences from the total, or from one operation to the next
_FEWEST = 2
_TITLE = SentenceKind.TITLE


def link_operations(scene: Scene) -> None:
    """Tie the counts of named operations in a row to the total before that they make up."""
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
