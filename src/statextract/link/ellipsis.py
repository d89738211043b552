"""Counts whose noun is left out take it from what they hang on."""

from statextract.link.grammar import COPULAS, DEFINITE, MORE, OTHERS, PREPOSITIONS
from statextract.link.scene import Scene
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Outcome, Unit

# What happens only to people: a count of them needs no noun ("12 more died").
_PERSONAL = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.HOSPITALISED,
        Outcome.ARRESTED,
        Outcome.CONVICTED,
        Outcome.RESCUED,
        Outcome.EVACUATED,
        Outcome.DISPLACED,
        Outcome.ABDUCTED,
    ]
)


_REACH = 5  # tokens from a copula to the noun that it says the counted are


def take_predicate(scene: Scene, index: int) -> None:
    """Give a count without a noun that of its predicate: "with 65 being Cambodian citizens"."""
    draft = scene.drafts[index]
    document = scene.document
    if draft.unit is not None and draft.notes.get("unit") != "soft":
        return
    at = draft.number.last
    end = scene.sentence(index).last
    if draft.phrase.head is not None or draft.phrase.nominal is not None:
        return
    if at >= end or document.lower[at] not in COPULAS:
        return
    people = document.starting(scene.lexicons.people)
    fates = document.starting(scene.lexicons.outcomes)
    for token in range(at + 1, min(end, at + _REACH)):
        word = document.lower[token]
        if word in PREPOSITIONS or not word[0].isalpha() or token in fates:
            return
        for hit in people.get(token, ()):
            cited = document.span_of(hit.first, hit.last)
            by = f"lexicon:{hit.entry.singular}"
            draft.unit = Cited(hit.entry.unit, by, *cited)
            draft.noun = Cited(document.text(*cited), by, *cited)
            draft.notes.pop("unit", None)
            return


def take_unit(scene: Scene, index: int, source: int) -> None:
    """Give a count whose unit is unknown, or rests on weak evidence, that of what it hangs on."""
    draft, giver = scene.drafts[index], scene.drafts[source]
    weak = draft.unit is None or draft.notes.get("unit") == "soft"
    if weak and giver.unit is not None and giver.unit.value is not Unit.SHARE:
        share = draft.number.type is NumberType.SHARE
        unit = Unit.SHARE if share else giver.unit.value
        draft.unit = Cited(unit, f"figure:{source}", *scene.cite(source))


def take_person(scene: Scene, index: int) -> None:
    """Make a count without a noun one of people if what is said of it is said only of people."""
    draft = scene.drafts[index]
    outcome = draft.outcome
    if draft.unit is None and outcome is not None and outcome.value in _PERSONAL:
        draft.unit = Cited(Unit.PERSON, "rule:personal-predicate", outcome.start, outcome.end)


def recognise(scene: Scene, index: int) -> None:
    """Give "the 98", its noun left out, the unit of the figure that it names again."""
    draft = scene.drafts[index]
    if draft.unit is not None or draft.phrase.head is not None:
        return
    if not scene.sites[index].lead & DEFINITE:
        return
    if scene.sites[index].lead & (MORE | OTHERS) or draft.number.value is None:
        return
    for other in range(index - 1, -1, -1):
        named = scene.drafts[other]
        if named.unit is not None and named.number.value == draft.number.value:
            draft.unit = Cited(named.unit.value, f"figure:{other}", *scene.cite(other))
            return
