"""People who are named with how many they are: "two suspects ... identified as A, B and C"."""

from collections.abc import Iterator, Sequence

from statextract.link.grammar import THEM
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.document import Sentence
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.vocabulary import RelationKind, Unit

_IDENTIFYING = frozenset(["identified", "named"])
_SUBJECTS = THEM | {"they"}
_LONGEST = 5  # words of one name


def relate_names(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each closed list of names whose people are counted."""
    return [*_identified(scene), *_in_apposition(scene)]


def _identified(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "They were identified as A, 34, and B, 29" to the count before it."""
    if _IDENTIFYING.isdisjoint(scene.words):
        return
    for sentence in scene.document.sentences:
        words = scene.between(sentence.first, sentence.last)
        if "as" not in words or _IDENTIFYING.isdisjoint(words):
            continue
        start = sentence.first + words.index("as")
        if scene.word(start - 1) not in _IDENTIFYING:
            continue
        names = _count_names(scene.document.words[start + 1 : sentence.last])
        index = _counted_before(scene, sentence, start)
        if names and index is not None:
            yield _relate(scene, index, names, (start - 1, start + 1))


def _counted_before(scene: Scene, sentence: Sentence, start: int) -> int | None:
    """The count that "they" stands for: the only one of people in this sentence or the last."""
    here = [o for o in scene.by_sentence.get(sentence.index, []) if _first(scene, o) < start]
    if here:
        return here[0] if len(here) == 1 and _counts_people(scene, here[0]) else None
    if scene.word(sentence.first) not in _SUBJECTS:
        return None
    above = scene.by_sentence.get(sentence.index - 1, [])
    return above[0] if len(above) == 1 and _counts_people(scene, above[0]) else None


def _in_apposition(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "A, B and C, the two nuns," to its own count."""
    for index, draft in enumerate(scene.drafts):
        site = scene.sites[index]
        if "the" not in site.lead or draft.phrase.head is None or not _counts_people(scene, index):
            continue
        if scene.word(site.first - 1) != "," or scene.word(site.last) != ",":
            continue
        names = _count_names(scene.document.words[scene.sentence(index).first : site.first - 1])
        if names > 1:
            yield _relate(scene, index, names, (site.first, site.last))


def _count_names(words: Sequence[str]) -> int:
    """How many people a list names; 0 if anything but names and ages stands in it."""
    items: list[list[str]] = [[]]
    closed = False
    for word in words:
        if word in (".", ";"):
            break
        if word in (",", "and"):
            closed = closed or word == "and"
            items.append([])
        else:
            items[-1].append(word)
    named = [item for item in items if item and not _is_age(item)]
    plain = all(len(item) <= _LONGEST and all(w[0].isupper() for w in item) for item in named)
    return len(named) if closed and plain else 0


def _is_age(item: Sequence[str]) -> bool:
    return item[-1].isdigit() and (len(item) == 1 or item[0] in ("aged", "age"))


def _counts_people(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    exact = draft.number.low == draft.number.high and not draft.derived
    return exact and draft.unit is not None and draft.unit.value is Unit.PERSON


def _first(scene: Scene, index: int) -> int:
    return scene.sites[index].first


def _relate(scene: Scene, index: int, names: int, tokens: tuple[int, int]) -> RelationDraft:
    cue = scene.document.span_of(*tokens)
    told = TermDraft("names", None, *cue, low=names, high=names)
    return RelationDraft(RelationKind.NAMED, (build_term(scene, "count", index), told), cue)
