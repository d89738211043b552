"""Every country is known by its names, and its people by theirs."""

import pytest

from statextract.lexicons.countries import load_countries

COUNTRIES = load_countries()
# Names that mean a better known country unless the article says otherwise.
ELSEWHERE = {("CG", "Congo"), ("GE", "Georgia")}


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
def test_country_is_found_by_each_name(reader, country):
    for name in (country.name, *country.aliases):
        if (country.code, name) not in ELSEWHERE:
            (place,) = reader.places(f"Nine people died in {name}.")
            assert (place.name, place.kind, place.country) == (
                country.name,
                "country",
                country.code,
            )


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
def test_people_of_a_country_have_its_nationality(reader, country):
    for form in country.plural:
        if form not in country.signed:
            assert reader.nationalities(f"Police saved nine {form}.") == [(country.code,)], form
    for form in country.adjectives:
        if form not in country.signed and form[0].isupper():
            assert reader.nationalities(f"Police saved nine {form} women.") == [(country.code,)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Police in Pointe-Noire saved nine Congolese.", ("CG",)),
        ("Police in Goma saved nine Congolese.", ("CD",)),
        ("Police in Roseau, Dominica, saved nine Dominicans.", ("DM",)),
        ("Police saved nine Dominicans.", ("DO",)),
    ],
    ids=str,
)
def test_shared_word_means_the_country_that_the_article_names(reader, text, codes):
    assert reader.nationalities(text) == [codes]
