"""Counts whose noun is left out take it from what they hang on."""

from statextract.link.grammar import COPULAS, PREPOSITIONS
from statextract.link.scene import Scene
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Unit

_REACH = 5  # tokens from a copula to the noun that it says the counted are


def take_predicate(scene: Scene, index: int) -> None:
    """Give a count without a noun that of its predicate: "93 were Cambodian citizens"."""
    draft = scene.drafts[index]
    document = scene.document
    if draft.phrase.head is not None or draft.phrase.nominal is not None:
        return
    if draft.unit is not None and draft.notes.get("unit") != "soft":
        return
    at = draft.number.last
    end = scene.sentence(index).last
    if at >= end or document.lower[at] not in COPULAS:
        return
    people = document.starting(scene.lexicons.people)
    for token in range(at + 1, min(end, at + _REACH)):
        word = document.lower[token]
        if word in PREPOSITIONS or not word[0].isalpha():
            return
        for hit in people.get(token, ()):
            start, end_at = document.span_of(hit.first, hit.last)
            by = f"lexicon:{hit.entry.singular}"
            draft.unit = Cited(hit.entry.unit, by, start, end_at)
            draft.noun = draft.noun or Cited(document.text(start, end_at), by, start, end_at)
            draft.notes.pop("unit", None)
            if hit.entry.sex is not None:
                draft.sex = draft.sex or Cited(hit.entry.sex, by, start, end_at)
            if hit.entry.age is not None:
                draft.age = draft.age or Cited(hit.entry.age, by, start, end_at)
            return


def take_unit(scene: Scene, index: int, source: int) -> None:
    """Give a count whose unit is unknown, or rests on weak evidence, that of what it hangs on."""
    draft, giver = scene.drafts[index], scene.drafts[source]
    weak = draft.unit is None or draft.notes.get("unit") == "soft"
    if weak and giver.unit is not None and giver.unit.value is not Unit.SHARE:
        share = draft.number.type is NumberType.SHARE
        unit = Unit.SHARE if share else giver.unit.value
        draft.unit = Cited(unit, f"figure:{source}", *scene.cite(source))
