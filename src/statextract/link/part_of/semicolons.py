"""Runs of items that semicolons part: "94 were shot in raids; 79 people over debts; 52 in feuds".

Where the items behind the first are more than it can hold, each is told beside it.
"""

from statextract.link.fit import GENERIC, noun_of, units_agree
from statextract.link.scene import Scene
from statextract.link.shape import after, has_finite_verb
from statextract.model.draft import Cited, Draft

_BY_NOUN = ("rule:default", "rule:gapped")  # what only nouns say of them
_LEAST = 2  # items behind the first
_WITHIN = ("rule:including", "rule:relative")  # "including six boys", "among them six boys"


def opens_item(scene: Scene, index: int) -> bool:
    """Whether a semicolon stands before a count: "; 52 in feuds", "; and one person in Gao"."""
    before = scene.sites[index].first - 1
    return scene.word(before - (scene.word(before) == "and")) == ";"


def outnumber(scene: Scene, index: int) -> bool:
    """Whether the items of a run are more together than the count that stands before them all."""
    run = _run(scene, index)
    return bool(run) and index > run[0]


def share_fates_of_runs(scene: Scene) -> None:
    """Give items without a verb what befell the first: "94 were shot in raids; 79 over debts"."""
    if ";" not in scene.words:
        return
    for members in scene.by_sentence.values():
        run = _run(scene, members[-1]) if len(members) > _LEAST else []
        for item in run[1:]:
            _take_fate(scene, item, run[0])


def _run(scene: Scene, index: int) -> list[int]:
    """The first count and the items behind it that are more than it, or nothing."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    items = [item for item in members if opens_item(scene, item) and _agree(scene, item, index)]
    if len(items) < _LEAST:
        return []
    before = scene.earlier_in_sentence(items[0])
    head = next((other for other in before if not _is_included(scene, other)), None)
    size = None if head is None else scene.drafts[head].number.high
    told = sum(scene.drafts[item].number.low or 0 for item in items)
    return [head, *items] if head is not None and size is not None and told > size else []


def _take_fate(scene: Scene, item: int, head: int) -> None:
    draft, giver = scene.drafts[item], scene.drafts[head]
    named = draft.phrase.head is not None and not _are_anybody(draft, giver)
    if draft.outcome is not None or named or draft.of is not None or giver.outcome is None:
        return
    first, last = after(scene, item), scene.sentence(item).last
    last = next((token for token in range(first, last) if scene.word(token) == ";"), last)
    if has_finite_verb(scene, first, last):
        return
    start, end = scene.cite(head)
    draft.outcome = Cited(giver.outcome.value, f"figure:{head}", start, end)
    soft = draft.role is None or draft.role.by in _BY_NOUN or "role" in draft.notes
    if giver.role is not None and soft:
        draft.role = Cited(giver.role.value, f"figure:{head}", start, end)


def _are_anybody(draft: Draft, giver: Draft) -> bool:
    """Whether both count people whoever they are: "94 persons ...; 79 people"."""
    return noun_of(draft) in GENERIC and noun_of(giver) in GENERIC


def is_inside_item(scene: Scene, other: int, index: int) -> bool:
    """Whether a count is only among those of an item: "94 men, including six boys, died; 79"."""
    if not _is_included(scene, other) or not opens_item(scene, index):
        return False
    first = scene.sites[index].first
    return outnumber(scene, index) or has_finite_verb(scene, after(scene, other), first)


def _is_included(scene: Scene, index: int) -> bool:
    of = scene.drafts[index].of
    return of is not None and of.by in _WITHIN


def _agree(scene: Scene, one: int, other: int) -> bool:
    units = [scene.drafts[index].unit for index in (one, other)]
    return None in units or units_agree(scene.drafts[one], scene.drafts[other])
