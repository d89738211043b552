"""Words for peoples: nationalities, ethnic and religious groups, people of a region."""

from collections.abc import Iterable, Iterator, Mapping

from statextract.lexicons.countries import Country
from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries


class People(Entry):
    """A people that is no nation, or one with two names ("Chinese Malaysian").

    ``codes`` are the nationalities that the words give (ISO 3166 alpha-2), none where they only
    hint at a country; ``kind`` is what holds the people together (ethnic, religious, regional).
    """

    singular: str
    plural: str
    codes: tuple[str, ...] = ()
    kind: str
    example: str


class PeopleWord(Entry):
    """A form of a word for a people; ``noun``: it may stand for people by itself.

    ``plural``: the form is a plural, maybe a singular or adjective as well ("Chinese");
    ``adjective``: it is known to be one ("Turkmen").
    ``signs``: it has this meaning only in an article that holds one of them. ``stateless``: no
    country of origin is its nationality.
    """

    form: str
    codes: tuple[str, ...]
    noun: bool
    plural: bool = False
    adjective: bool = False
    signs: tuple[str, ...] = ()
    stateless: bool = False


def load_peoples(countries: Iterable[Country]) -> PhraseTable[PeopleWord]:
    """Return the table of words for peoples, those of the countries included."""
    words = {word.form: word for word in _own_words(read_entries("peoples.jsonl", People))}
    table = [*words.values(), *_national_words(countries, words)]
    return phrase_table("peoples", table, lambda word: (word.form,), case_sensitive=True)


def _own_words(peoples: Iterable[People]) -> Iterator[PeopleWord]:
    for people in peoples:
        for form in {people.singular, people.plural}:
            plural = form == people.plural
            stateless = people.kind == "stateless" and not people.codes
            yield PeopleWord(
                form=form,
                codes=people.codes,
                noun=True,
                plural=plural,
                adjective=people.singular == people.plural,
                stateless=stateless,
            )


def _national_words(
    countries: Iterable[Country], known: Mapping[str, PeopleWord]
) -> Iterator[PeopleWord]:
    for country in countries:
        nouns = dict.fromkeys((*country.singular, *country.plural), True)
        for form, noun in {
            **dict.fromkeys((*country.adjectives, *country.prefixes), False),
            **nouns,
        }.items():
            if form not in known:
                signs = country.signs if form in country.signed else ()
                yield PeopleWord(
                    form=form,
                    codes=(country.code,),
                    noun=noun,
                    plural=form in country.plural,
                    adjective=form in country.adjectives,
                    signs=signs,
                )
