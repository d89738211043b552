"""None, and yet some: "none of the 60 ballots was spoilt ... the eight spoilt ballots"."""

from statextract.link.fit import noun_of
from statextract.link.grammar import AUXILIARIES
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind

_REACH = 2  # sentences
_WHO = frozenset(["who", "that", "which"])
_SHORT = 4  # letters: shorter words say too little


def relate_denials(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each group of which none did what some of it are then said to."""
    relations = []
    for index, draft in enumerate(scene.drafts):
        if draft.number.value != 0:
            continue
        whole = scene.whole_of(index)
        if whole is None:
            continue
        said = _predicate(scene, index, whole)
        if said is None:
            continue
        for other in range(max(index, whole) + 1, len(scene.drafts)):
            if scene.drafts[other].sentence - draft.sentence > _REACH:
                break
            if _is_so(scene, other, said, noun_of(scene.drafts[whole])):
                terms = (build_term(scene, "none", index), build_term(scene, "some", other))
                relations.append(RelationDraft(RelationKind.NONE_OF, terms, scene.cite(index)))
                break
    return relations


def _predicate(scene: Scene, index: int, whole: int) -> str | None:
    """The verb or adjective that is denied: the first word behind the group, less "was"."""
    if scene.drafts[index].sentence != scene.drafts[whole].sentence:
        return None
    token = max(scene.sites[index].last, scene.sites[whole].last)
    while scene.word(token) in AUXILIARIES:
        token += 1
    word = scene.word(token)
    return word if word.isalpha() and len(word) >= _SHORT else None


def _is_so(scene: Scene, index: int, said: str, noun: str | None) -> bool:
    """Whether a count says of some of a group what was denied: before its noun or behind "who"."""
    draft = scene.drafts[index]
    if not draft.number.value or noun is None:
        return False
    phrase = draft.phrase
    words = scene.between(draft.number.last, phrase.tail)
    nouns = {word.rstrip("s") for word in words}
    if noun not in nouns:
        return False
    relative = scene.word(phrase.tail) in _WHO and scene.word(phrase.tail + 1) == said
    inside = [n for n, word in enumerate(words[:-1]) if word in _WHO and words[n + 1] == said]
    return said in scene.between(draft.number.last, phrase.last) or relative or bool(inside)
