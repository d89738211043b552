"""The former and the latter of two counts: "30 adults and 18 boys ... ten of the latter"."""

from collections.abc import Iterator, Sequence

from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_ORDER = {"former": 0, "latter": 1}
_GROUP = frozenset("group category kind number".split())
_PAIR = 2
_REACH = 2  # sentences with figures


def order_of(words: Sequence[str]) -> int | None:
    """Return 0 for "the former", 1 for "the latter group", None for anything else."""
    names = [word for word in words if word not in _GROUP]
    return _ORDER.get(names[-1]) if names[:1] == ["the"] else None


def one_of_two(scene: Scene, index: int, order: int) -> int | None:
    """Return the first or second of the two kinds told last before a count, None if of none."""
    for members in _sentences(scene, index):
        pair = members[-_PAIR:]
        if len(pair) == _PAIR and len({scene.whole_of(other) for other in pair} - {None}) == 1:
            return pair[order]  # "36 of the 58 are abroad and 22 at home; eleven of the latter"
        told = [other for other in members if _is_kind(scene, other)]
        if len(told) < _PAIR:
            continue
        if len(told) > _PAIR and order == 0 and _are_listed(scene, told[-3], told[-2]):
            return None  # "30 men, 12 women and nine boys": the former of three
        return told[-2:][order]
    return None


def _are_listed(scene: Scene, one: int, other: int) -> bool:
    """Whether no more than a comma stands between two counts with their nouns."""
    return scene.between(scene.sites[one].last, scene.sites[other].first) == [","]


def _sentences(scene: Scene, index: int) -> Iterator[list[int]]:
    """Yield the counts before one in its sentence, and those of the sentences before."""
    number = scene.drafts[index].sentence
    yield [other for other in scene.by_sentence[number] if other < index]
    for before in scene.sentences_before(number, _REACH):
        yield list(scene.by_sentence[before])


def _is_kind(scene: Scene, index: int) -> bool:
    """Whether a count has a noun of its own and is no share."""
    draft = scene.drafts[index]
    named = draft.phrase.head is not None or draft.phrase.nominal is not None
    return named and draft.unit is not None and draft.number.type is NumberType.COUNT
