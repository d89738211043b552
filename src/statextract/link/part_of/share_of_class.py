"""Shares of a class whose own share was told: "18% were children. 57% of child victims ..."."""

from statextract.link.fit import unit_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.model.vocabulary import Age, NumberType, Sex, Unit

_CLASSES = frozenset(
    """
    child children minor minors girl girls boy boys woman women man men adult adults female male
    females males juvenile juveniles teenage teenagers underage
    """.split()
)
_KNOWN = frozenset("the these those such".split())
_NARROWING = frozenset(
    "with without who whose whom that aged over under from in at above below not".split()
)
_ANYWHERE = frozenset("worldwide world globally global average nationwide nationally".split())
_BY = "rule:share-of-class"
_REACH = 8  # sentences with figures
_BEFORE = 3  # tokens of "of child victims" before brackets
_PAIR = 2


@rule(_CLASSES)
def tie_share_of_class(scene: Scene, index: int) -> Tie | None:
    """Tie a share of "child victims" or "the girls" to the share that told how many those are."""
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.SHARE or index in scene.changes:
        return None
    named = _named(scene, index)
    if named is None or not _ANYWHERE.isdisjoint(scene.said[draft.sentence]):
        return None
    sought = _class_of(scene, *named)
    if sought == (None, None):
        return None
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in reversed(scene.by_sentence[number]):
            told = scene.drafts[other]
            said = told.age and told.age.value, told.sex and told.sex.value
            if said != sought or told.number.value in (None, 0):
                continue
            if unit_of(told) is not Unit.SHARE and told.number.type is not NumberType.SHARE:
                if counts_people(unit_of(told)):
                    return None  # the partitive finds it
                continue
            of = told.of
            whole = other if of is None or of.by != _BY else of.value
            return Tie(whole, _BY, named, "shares")
    return None


def _named(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens that say of whom a share is: "of child victims", "child victims (46 per cent)"."""
    draft, aside = scene.drafts[index], scene.sites[index].aside
    if draft.phrase.of is not None and draft.phrase.of[0] >= draft.number.last:
        first, last = draft.phrase.of
    elif draft.phrase.head is not None and draft.phrase.head[0] >= draft.number.last:
        first, last = draft.phrase.head
    elif aside is not None and aside.kind == "bracket" and aside.last - aside.first <= _BEFORE + 1:
        first = max(scene.sentence(index).first, aside.first - _BEFORE)
        words = list(scene.between(first, aside.first))
        if "of" not in words:
            return None
        first, last = first + words.index("of") + 1, aside.first
    else:
        return None
    if scene.word(last) in _NARROWING:
        return None  # "7 percent of the men with high incomes": not of all the men
    known = scene.word(first) in _KNOWN or scene.word(first - 1) in _KNOWN
    return (first, last) if known or last - first >= _PAIR else None


def _class_of(scene: Scene, first: int, last: int) -> tuple[Age | None, Sex | None]:
    """Age and sex of those whom a noun phrase names, as far as its words tell."""
    people = scene.document.starting(scene.lexicons.people)
    hits = [
        hit for token in range(first, last) for hit in people.get(token, ()) if hit.last <= last
    ]
    age = next((hit.entry.age for hit in hits if hit.entry.age is not None), None)
    sex = next((hit.entry.sex for hit in hits if hit.entry.sex is not None), None)
    return age, sex
