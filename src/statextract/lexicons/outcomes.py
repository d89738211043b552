"""Verbs, phrases, adjectives and nominals that say what happened to people."""

from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Outcome, Role

GAP = "…"


class OutcomeWord(Entry):
    """A word or phrase and the outcome it gives; no ``outcome``: it blocks one.

    ``affected`` says where the counted people stand: object of the active verb (subject of its
    passive), subject, possessor, complement ("the deaths of 12", "12 deaths"). ``…`` in a form is
    a gap of up to twelve words. ``of_captives`` is the outcome where the noun says that they
    were held ("freed 12 hostages"). ``officers``: only officers do this to people when the verb
    is active ("the hall held 60" is no arrest). ``unless_near``: words that, close by, give the
    forms another sense ("expired visas"). ``open_to``: a word without an outcome that only
    describes, so that some of a group of whom it is said share what befell all ("of the 90
    rescued, 40 were travelling alone"): ``any`` fate, or only one of those ``moved`` ("of the 90
    flown home, 40 landed in Kano", but not of 90 missing). ``before`` is what must be named right
    behind the forms: a crime ("took part in the looting of a bank", but not "in the search"), a
    band of criminals ("belonged to an armed group"), or where those who lost their homes find room
    ("sleep in school halls", but not "in cells").
    """

    lemma: str
    pos: Literal["verb", "phrase", "noun", "adj"]
    forms: tuple[str, ...]
    outcome: Outcome | None = None
    of_captives: Outcome | None = None
    affected: Literal["object", "subject", "complement", "possessor"]
    role: Role | None = None
    agentive: bool = False
    officers: bool = False
    unless_near: tuple[str, ...] = ()
    open_to: Literal["any", "moved"] | None = None
    before: Literal["crime", "band", "refuge"] | None = None
    active: str | None = None
    passive: str | None = None
    nominal: str | None = None


def load_outcomes() -> PhraseTable[OutcomeWord]:
    """Return the table of outcome words under their forms.

    Forms with a gap match nothing as a phrase; they are the keys of entries that have no other.
    """
    entries = read_entries("outcomes.jsonl", OutcomeWord)
    return phrase_table("outcomes", entries, phrases_of)


def phrases_of(entry: OutcomeWord) -> tuple[str, ...]:
    """Return the forms that are matched as they stand; those with a gap if it has no others."""
    return tuple(form for form in entry.forms if GAP not in form) or entry.forms
