"""All lexicons together."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from statextract.lexicons.agencies import (
    BodyHead,
    GenericMention,
    NoBody,
    ShortName,
    load_body_heads,
    load_body_names,
    load_generic_mentions,
    load_no_bodies,
)
from statextract.lexicons.agentive import Endings, load_endings
from statextract.lexicons.cases import Case, load_cases
from statextract.lexicons.countries import load_countries
from statextract.lexicons.cues import Cue, load_cues
from statextract.lexicons.dates import (
    CalendarWords,
    DatePhrase,
    load_calendar,
    load_date_phrases,
)
from statextract.lexicons.diseases import Disease, load_diseases
from statextract.lexicons.events import EventWord, load_events
from statextract.lexicons.goals import Goal, load_goals
from statextract.lexicons.hedges import BoundRule, Hedge, load_bounds, load_hedges
from statextract.lexicons.load import Entry, PhraseTable
from statextract.lexicons.number_words import (
    NumberPhrase,
    NumberWords,
    load_number_idioms,
    load_number_names,
    load_number_words,
)
from statextract.lexicons.numerals import NumeralReader, load_numerals
from statextract.lexicons.objects import Thing, load_objects
from statextract.lexicons.outcomes import OutcomeWord, load_outcomes
from statextract.lexicons.people import Person, load_people
from statextract.lexicons.peoples import PeopleWord, load_peoples
from statextract.lexicons.places import PlaceKind, PlaceName, load_place_kinds, load_places
from statextract.lexicons.qualifiers import QualifierWord, load_qualifiers
from statextract.lexicons.status import StatusWord, load_status_words
from statextract.lexicons.word_classes import WordClasses, load_word_classes
from statextract.model.vocabulary import Bound


@dataclass(frozen=True, slots=True)
class Lexicons:
    """Every lexicon: tables of phrases, closed classes of words, endings; a field a lexicon."""

    people: PhraseTable[Person]
    cases: PhraseTable[Case]
    objects: PhraseTable[Thing]
    outcomes: PhraseTable[OutcomeWord]
    diseases: PhraseTable[Disease]
    cues: PhraseTable[Cue]
    peoples: PhraseTable[PeopleWord]
    places: PhraseTable[PlaceName]
    place_kinds: PhraseTable[PlaceKind]
    qualifiers: PhraseTable[QualifierWord]
    classes: WordClasses
    body_heads: PhraseTable[BodyHead]
    body_names: PhraseTable[ShortName]
    generic_mentions: PhraseTable[GenericMention]
    no_bodies: PhraseTable[NoBody]
    endings: Endings
    date_phrases: PhraseTable[DatePhrase]
    calendar: CalendarWords
    numerals: NumeralReader
    number_words: NumberWords
    number_names: PhraseTable[NumberPhrase]
    number_idioms: PhraseTable[NumberPhrase]
    hedges: PhraseTable[Hedge]
    status_words: PhraseTable[StatusWord]
    events: PhraseTable[EventWord]
    goals: PhraseTable[Goal]
    bounds: Mapping[Bound, BoundRule]

    def tables(self) -> tuple[PhraseTable[Entry], ...]:
        """Return every table, for the annotator to file their phrases."""
        lexicons = (getattr(self, field.name) for field in fields(self))
        return tuple(lexicon for lexicon in lexicons if isinstance(lexicon, PhraseTable))


@lru_cache(maxsize=1)
def load_lexicons() -> Lexicons:
    """Return the package's own lexicons, read once per process."""
    countries = load_countries()
    return Lexicons(
        people=load_people(),
        cases=load_cases(),
        objects=load_objects(),
        outcomes=load_outcomes(),
        diseases=load_diseases(),
        cues=load_cues(),
        peoples=load_peoples(countries),
        places=load_places(countries),
        place_kinds=load_place_kinds(),
        qualifiers=load_qualifiers(),
        classes=load_word_classes(),
        body_heads=load_body_heads(),
        body_names=load_body_names(),
        generic_mentions=load_generic_mentions(),
        no_bodies=load_no_bodies(),
        endings=load_endings(),
        date_phrases=load_date_phrases(),
        calendar=load_calendar(),
        numerals=load_numerals(),
        number_words=load_number_words(),
        number_names=load_number_names(),
        number_idioms=load_number_idioms(),
        hedges=load_hedges(),
        status_words=load_status_words(),
        events=load_events(),
        goals=load_goals(),
        bounds=load_bounds(),
    )
