"""Named bodies: words at the head of their names, their short names, and what names none."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import AgencyType


class BodyHead(Entry):
    """A word that makes a capitalised name the name of a body: Ministry, Police, High Court.

    ``of``: the name may go on behind it ("Ministry of Health"); ``runs``: even without a link
    ("Instituto Nacional de Salud"). ``alone``: with a capital it names a body by itself ("Supreme
    Court"). ``topic``: it is also what bodies are about, so that "Ministry of Interior and
    National Administration" is one. ``singular``: of a head that stands for several bodies
    ("Ministries of Health and Education").
    """

    head: str
    type: AgencyType
    of: bool = False
    runs: bool = False
    alone: bool = False
    topic: bool = False
    singular: str | None = None
    examples: tuple[str, ...]


class OtherBody(Entry):
    """Another body of the same letters."""

    name: str
    type: AgencyType
    country: str | None = None


class Caution(StrEnum):
    """When a short name is mostly something else."""

    CAPITALS = "capitals"  # in an all-capitals line
    SPEAKER = "speaker"  # everywhere but as a subject, or beside its long form
    DEFINED = "defined"  # everywhere but beside its long form


class ShortName(Entry):
    """A body by its acronym or short name (as printed), with its long name."""

    short: str
    name: str
    type: AgencyType
    country: str | None = None
    printed: tuple[str, ...] = ()
    caution: Caution | None = None
    others: tuple[OtherBody, ...] = ()


class MentionKind(StrEnum):
    """What a phrase without a name stands for."""

    BODY = "body"  # police, the health ministry: a body; with a country before it a named one
    LATER = "later"  # the ministry: a body that is named elsewhere in the text
    CLASS = "class"  # aid agencies: several bodies, none of them meant
    PERSONS = "persons"  # officials, rescuers


class GenericMention(Entry):
    """A phrase for a body without its name, without article."""

    phrase: str
    type: AgencyType
    kind: MentionKind
    example: str


class NoBody(Entry):
    """Capital letters that name no body: HIV, SUV, UK."""

    form: str
    meaning: str
    kind: str


def load_body_heads() -> PhraseTable[BodyHead]:
    """Return the table of heads, as they stand in names and in capitals."""
    entries = read_entries("agency_heads.jsonl", BodyHead)
    return phrase_table(
        "body_heads",
        entries,
        lambda entry: {entry.head, entry.head.upper()},
        case_sensitive=True,
    )


def load_body_names() -> PhraseTable[ShortName]:
    """Return the table of short and long names, as printed."""
    entries = read_entries("agency_acronyms.jsonl", ShortName)
    return phrase_table("body_names", entries, printed_forms, case_sensitive=True)


def printed_forms(entry: ShortName) -> Iterator[str]:
    """Yield every form in which a short name is printed, with and without dots."""
    yield entry.short
    for form in entry.printed:
        yield from _of_the_union(form) if form.startswith("UN ") else (form,)
    if (
        entry.short.isupper()
        and entry.short.isalpha()
        and (3 <= len(entry.short) <= 5 or entry.short in ("UN", "EU", "AU"))
    ):
        yield "".join(f"{letter}." for letter in entry.short)
    for name in (entry.name, *(other.name for other in entry.others)):
        if name[:1].isupper() and " " in name:
            yield name


def _of_the_union(form: str) -> Iterator[str]:
    """Yield "UN refugee agency" as it is printed: "U.N. Refugee Agency", "UN's ... agency"."""
    thing = form.removeprefix("UN ")
    raised = " ".join(
        word if word in _SMALL else word[:1].upper() + word[1:] for word in thing.split()
    )
    for union in ("UN", "U.N.", "United Nations", "UN's", "U.N.'s"):
        for noun in sorted({thing, raised}):
            yield f"{union} {noun}"


_SMALL = frozenset(("for", "and", "of", "on", "the"))


def load_generic_mentions() -> PhraseTable[GenericMention]:
    """Return the table of bodies without a name."""
    entries = read_entries("agency_generic.jsonl", GenericMention)
    return phrase_table("generic_mentions", entries, lambda entry: (entry.phrase,))


def load_no_bodies() -> PhraseTable[NoBody]:
    """Return the table of capital letters that name no body."""
    entries = read_entries("agency_not_bodies.jsonl", NoBody)
    return phrase_table("no_bodies", entries, lambda entry: (entry.form,), case_sensitive=True)


class WordClass(Entry):
    """Words that tell where a name begins or ends, or what a body does."""

    id: str
    words: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class AgencyWords:
    """The word classes of names, in lower case.

    ``outside``: never at the edge of a name; ``starters``: not as the first of a sentence;
    ``titles``: persons (minister, spokesman);
    ``spots``: a head before them is part of a place or an event (Street, Day); ``owners``:
    possessives inside names (Sheriff's, Women's); ``says`` and ``does``: verbs of a body that
    reports or acts; ``shows``: verbs of its ``papers`` (figures, statement); ``speakers``: those
    who speak for it; ``police``, ``health``, ``court``: words that tell its type; ``levels``:
    national, provincial; ``tasks``: what offices and services are for (rescue, statistics),
    ``trades``: what offices are for, but services only sell (water, rail), ``management``: what
    stands beside these (control, prevention).
    """

    outside: frozenset[str]
    starters: frozenset[str]
    titles: frozenset[str]
    spots: frozenset[str]
    owners: frozenset[str]
    says: frozenset[str]
    shows: frozenset[str]
    papers: frozenset[str]
    speakers: frozenset[str]
    does: frozenset[str]
    police: frozenset[str]
    health: frozenset[str]
    court: frozenset[str]
    levels: frozenset[str]
    tasks: frozenset[str]
    trades: frozenset[str]
    management: frozenset[str]


@lru_cache(maxsize=1)
def load_agency_words() -> AgencyWords:
    """Return the word classes, read once per process."""
    classes = {entry.id: entry.words for entry in read_entries("agency_words.toml", WordClass)}
    return AgencyWords(**{name: frozenset(words) for name, words in classes.items()})
