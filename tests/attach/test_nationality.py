"""Whose nationals the counted people are."""

import pytest

from statextract.attach import Attacher
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.read import read_article
from statextract.text import Annotator


@pytest.fixture(scope="module")
def nationalities_of():
    """Turn a text into the nationalities of its counts, in text order."""
    lexicons = load_lexicons()
    annotate, find, attach = Annotator(lexicons.tables()), Finder(lexicons), Attacher(lexicons)

    def read(text):
        document = annotate(read_article(text))
        drafts = attach(document, find(document))
        return [draft.nationality.value if draft.nationality else () for draft in drafts]

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police in Fez freed 14 Malian women.", [("ML",)]),
        ("Twelve Peruvians were hurt.", [("PE",)]),
        ("But seven Afghan nurses were killed.", [("AF",)]),
        ("Five men, two from Chad and three from Mali, were held.", [(), ("TD",), ("ML",)]),
        ("Five of the dead were guests from Germany.", [("DE",)]),
        ("Twelve Peruvian police officers were hurt.", [("PE",)]),
        ("Nine of the Lao women went home.", [("LA",)]),
        ("Dozens of Kenyan nurses were stranded.", [("KE",)]),
        ("They found 31 migrants, 17 of them Eritrean.", [(), ("ER",)]),
        ("40 women from Nepal and Sri Lanka were housed in Amman.", [("LK", "NP")]),
        ("They rescued 90 people, including 18 women from Mali.", [(), ("ML",)]),
        ("Seven men with dual Turkish and German citizenship fled.", [("DE", "TR")]),
        ("Nationals of Mali (45) and Togo (30) were held.", [("ML",), ("TG",)]),
        ("A ship took 163 stranded Malians home.", [("ML",)]),
        ("Police freed 62 men from Mali and Niger from a cult.", [("ML", "NE")]),
        ("Of the 26 arrests, 16 were of Malian nationals.", [(), ("ML",)]),
        ("Of the 42 men, 40 were Malian and two from Togo.", [(), ("ML",), ("TG",)]),
        ("Police held 14 Chinese, Thai and Lao workers.", [("CN", "LA", "TH")]),
        ("They held 14 Chinese, Thai officials said.", [("CN",)]),
        ("Twelve women from Togo, Ghana and Mali fled.", [("GH", "ML", "TG")]),
        ("They took in 12 women from Togo, Ghana said.", [("TG",)]),
        ("Four citizens of Uruguay were detained.", [("UY",)]),
        ("Six people of Thai nationality were detained.", [("TH",)]),
        ("Of the 30 men, 22 had Gambian passports.", [(), ("GM",)]),
        ("Of the 30 detained, 22 were Gambians.", [(), ("GM",)]),
        ("Twenty people, all of them Haitians, drowned.", [("HT",)]),
        ("Twenty sailors, all from Ghana, drowned.", [("GH",)]),
        ("Police held 14 Thais and nine Burmese.", [("TH",), ("MM",)]),
        ("Police held 14 Thai and Burmese workers.", [("MM", "TH")]),
        ("Police held 14 British-Iranian students.", [("GB", "IR")]),
        ("Police held 14 Iranian-American students.", [("US",)]),
        ("Police held 14 dual Iranian-American citizens.", [("IR", "US")]),
        ("Police held 14 Franco-Malian students.", [("FR", "ML")]),
        ("Police held 14 Paris-based Malians.", [("ML",)]),
        ("The number of Malian victims rose to 14.", [("ML",)]),
        ("Malian deaths rose to 14.", [("ML",)]),
        ("Kenya flood deaths rose to 14.", [()]),
        ("Togo flew home 61 of its citizens.", [("TG",)]),
        ("The Togolese and five compatriots were jailed.", [("TG",)]),
        ("Gunmen killed four Danes and wounded 12 others.", [("DK",), ("DK",)]),
        ("Six Hong Kong nationals were hurt.", [("HK",)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_nationality_is_read_from_the_words_for_the_counted(nationalities_of, text, expected):
    assert nationalities_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Malian authorities rescued 14 people.",
        "A Panamanian vessel with 14 people aboard sank.",
        "Fourteen people crossed the Libyan border.",
        "Fourteen women were repatriated from Kuwait.",
        "Fourteen deportees from Mexico landed in Tegucigalpa.",
        "Fourteen women came home: all returned from Kuwait.",
        "Fourteen ethnic Uzbeks fled.",
        "They took in 430 so far: 310 from Ukraine and 120 from Belarus.",
        "Fourteen non-Uzbek residents fled.",
        "Fourteen people with forged Maltese passports were held.",
        "Fourteen people of Tongan descent were held.",
        "Fourteen Singapore residents fell ill.",
        "Fourteen Rohingya from Myanmar were found.",
        "Fourteen passengers, most of them Malians, drowned.",
        "Fourteen Persian Gulf sailors were held.",
        "Two English teachers were held.",
        "Fourteen workers of a Thai company were held.",
        "Among the 14 dead were Thais.",
    ],
    ids=str,
)
def test_nationality_stays_empty_where_the_words_are_about_something_else(nationalities_of, text):
    assert set(nationalities_of(text)) == {()}


def test_countries_in_a_list_need_a_word_that_says_so(nationalities_of):
    told = nationalities_of("Countries of origin of those rescued: Mali 14, Togo 9, Ghana 5.")
    untold = nationalities_of("Deaths by country: Mali 14, Togo 9, Ghana 5.")

    assert told == [("ML",), ("TG",), ("GH",)]
    assert set(untold) == {()}


def test_rows_of_a_table_by_nationality_give_it(nationalities_of):
    text = "Nationality | Women rescued\nMali | 14\nTogolese | 9\n"

    assert nationalities_of(text) == [("ML",), ("TG",)]


def test_cases_carry_no_nationality(nationalities_of):
    assert nationalities_of("Courts heard 14 cases with Malian suspects.") == [()]


def test_country_with_a_count_of_its_own_is_not_that_of_all(nationalities_of):
    text = "Police freed 34 people. The 34 are from Kenya (14), Uganda (11) and India (9)."

    assert nationalities_of(text)[:2] == [(), ()]


@pytest.mark.parametrize(
    ("text", "codes", "sex"),
    [
        ("The navy saved 120 mainly Tunisians.", (), None),
        ("Some 40 mostly Syrian families fled.", (), None),
        ("Police held 30 predominantly Afghan men.", (), "male"),
        ("The fire killed 120 mostly young women.", (), None),
        ("Police held 12 Afghans, mostly men.", ("AF",), None),
    ],
    ids=str,
)
def test_what_most_of_them_are_is_not_said_of_all(record_of, text, codes, sex):
    (figure,) = record_of(text).figures

    assert (figure.nationality, figure.sex and figure.sex.value) == (codes, sex)


HOSTS = [
    "Turkey was home to 3 million refugees.",
    "Chad is home to 40 of the refugees who fled Darfur.",
    "Peru was home to 14 volcanoes and 30 of them slept.",
]


@pytest.mark.parametrize("text", HOSTS)
def test_a_host_is_no_home_land(record_of, text):
    assert [figure.nationality for figure in record_of(text).figures if figure.nationality] == []
