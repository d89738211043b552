"""A place's count told before the country's: "27 died in Sindh ... the nationwide toll is 140".

The wording says that the later, larger number is of all places; the earlier one is of one of
them, if it tells the same fate and the time of the larger number holds its own.
"""

from collections.abc import Iterator

from statextract.link.fit import GENERIC, fate_of, fits, noun_of, unit_of
from statextract.link.grammar import ARTICLES, PREPOSITIONS
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import (
    goes_back,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.period import read_period
from statextract.model.vocabulary import Bound, NumberType, Status, Unit

_WORDS = frozenset("nationwide countrywide nationally".split())
_FORMS = (("across", "the", "country"), ("throughout", "the", "country"), ("national", "toll"))
CUES = _WORDS | {form[-1] for form in _FORMS}
_REACH = 2  # sentences with figures
_BEFORE, _BEHIND = 9, 8  # tokens from "the nationwide toll" to its number, and behind a number
_PLAIN = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX, Bound.MORE_THAN])
_CAUSES = frozenset(["of", "from", "by"])
_DEAD = frozenset("death dead fatalitie toll live bodie".split())


def link_nationwide(scene: Scene) -> None:
    """Tie the counts of places told right before to the count of the whole country."""
    for total in scene.beside(CUES):
        if not _is_total(scene, total):
            continue
        cue = _cue(scene, total)
        parts = [] if cue is None else list(_parts(scene, total))
        told = sum(scene.drafts[part].number.low or 0 for part in parts)
        if cue is not None and told <= (scene.drafts[total].number.value or 0):
            for part in parts:
                scene.tie(part, total, "rule:nationwide", cue)


def _is_total(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or not leads(scene, index):
        return False
    if draft.number.bound not in _PLAIN or draft.number.type is not NumberType.COUNT:
        return False
    change = scene.changes.get(index)
    if unit_of(draft) not in (Unit.PERSON, Unit.CASE) or (change and change.role != "new"):
        return False
    if scene.sentence(index).kind is not SentenceKind.PROSE or is_rate(scene, index):
        return False
    return draft.status is None or draft.status.value is Status.ASSERTED


def _cue(scene: Scene, index: int) -> tuple[int, int] | None:
    """The words that make a count one of the whole country, in its clause and near it."""
    clause, number = scene.drafts[index].clause, scene.drafts[index].number
    first = max(clause.first, number.first - _BEFORE)
    for token in range(first, min(scene.sentence(index).last, number.last + _BEHIND)):
        if any(
            o != index and _stands_between(scene, token, o, index) for o in _members(scene, index)
        ):
            continue
        if scene.word(token) in _WORDS:
            return token, token + 1
        for form in _FORMS:
            if tuple(scene.between(token, token + len(form))) == form:
                return token, token + len(form)
    return None


def _members(scene: Scene, index: int) -> list[int]:
    return scene.by_sentence[scene.drafts[index].sentence]


def _stands_between(scene: Scene, token: int, other: int, index: int) -> bool:
    """Whether another count stands between a word and a count."""
    here, there = scene.drafts[index].number.first, scene.drafts[other].number.first
    return min(token, here) < there < max(token, here)


def _parts(scene: Scene, total: int) -> Iterator[int]:
    """Yield the counts of places in the sentence of a total before it, and in those before."""
    sentence = scene.drafts[total].sentence
    for number in (sentence, *scene.sentences_before(sentence, _REACH)):
        if scene.document.sentences[number].kind is SentenceKind.PROSE:
            for other in scene.by_sentence[number]:
                if other < total and _is_part(scene, other, total):
                    yield other


def _is_part(scene: Scene, part: int, total: int) -> bool:
    mine, whole = scene.drafts[part], scene.drafts[total]
    if mine.of is not None or mine.same_as is not None or not leads(scene, part):
        return False
    if is_baseline(scene, part) or is_added(scene, part) or part in scene.changes:
        return False
    smaller = 0 < (mine.number.high or 0) < (whole.number.value or 0)
    if not smaller or not fits(scene, part, total):
        return False
    if not _is_named_alike(scene, part, total) or not _has_place(scene, part):
        return False
    if recalls_another(scene, part) or is_of_another_time(scene, part) or is_set_apart(scene, part):
        return False
    if goes_back(scene, total, part) or not _holds_time(scene, part, total):
        return False
    return not _names_another_cause(scene, part, total)


def _is_named_alike(scene: Scene, part: int, total: int) -> bool:
    """Whether both tell one fate of the same people, or count one kind of case."""
    mine, whole = scene.drafts[part], scene.drafts[total]
    nouns, fates = (noun_of(mine), noun_of(whole)), (fate_of(mine), fate_of(whole))
    if unit_of(whole) is Unit.CASE:
        return nouns[0] == nouns[1] is not None and (fates[1] is None or fates[0] is fates[1])
    if fates[0] is not fates[1]:
        return False
    return nouns[0] == nouns[1] or (fates[1] is not None and nouns[1] in GENERIC | _DEAD | {None})


def _has_place(scene: Scene, index: int) -> bool:
    """Whether a count is of a place with a name that is no country."""
    place = scene.drafts[index].place
    if place is None:
        clause = scene.drafts[index].clause
        found = within(scene.mentions.places, clause.first, clause.last)
        return any(each.kind != "country" and not each.name.islower() for each in found)
    named = scene.mentions.places[place.value]
    return named.kind != "country" and not named.name.islower()


def _holds_time(scene: Scene, part: int, total: int) -> bool:
    """Whether the time of a total, if it is known, holds that of a part."""
    mine, whole = scene.drafts[part].when, scene.drafts[total].when
    if whole is None or (mine is not None and mine.value == whole.value):
        return True
    inner, outer = read_period(mine.value if mine else None), read_period(whole.value)
    return inner is not None and outer is not None and outer.covers(inner)


def _names_another_cause(scene: Scene, part: int, total: int) -> bool:
    """Whether a total names a cause of its own: "Nationwide, 140 people died of heat"."""
    sentence, said = scene.sentence(total), scene.said[scene.drafts[part].sentence]
    words = scene.between(sentence.first, sentence.last)
    for at, word in enumerate(words[:-1]):
        if word not in _CAUSES:
            continue
        cause = words[at + 1]
        plain = cause.isalpha() and cause not in ARTICLES and cause not in PREPOSITIONS
        if plain and scene.document.words[sentence.first + at + 1].islower() and cause not in said:
            return True
    return False
