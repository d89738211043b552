"""Named bodies: where names begin and end, what they are, and which mentions are one body."""

import pytest


def bodies(record, *, generic=False):
    return [agency.name for agency in record.agencies if generic or not agency.generic]


NAMES = {
    "ministry-of-a-b-and-c": (
        "The Ministry of Labour, Youth and Social Welfare moved 40 families.",
        ["Ministry of Labour, Youth and Social Welfare"],
    ),
    "two-joined-by-and-the": (
        "The Ministry of Health and the Oromo Police Commission counted nine.",
        ["Ministry of Health", "Oromo Police Commission"],
    ),
    "department-under-a-ministry": (
        "The Department of Child Welfare, under the Ministry of Gender, took in six girls.",
        ["Department of Child Welfare", "Ministry of Gender"],
    ),
    "sheriff": (
        "Deputies of the Harlan County Sheriff’s Office found two bodies.",
        ["Harlan County Sheriff’s Office"],
    ),
    "hyphen-inside": (
        "The Anti-Human Smuggling and Child Protection Department freed 12.",
        ["Anti-Human Smuggling and Child Protection Department"],
    ),
    "country-and-police": ("On Friday Ugandan police held nine men.", ["Ugandan police"]),
    "possessive-splits": (
        "The Lagos Police Command's Anti-Robbery Squad shot two men.",
        ["Lagos Police Command", "Anti-Robbery Squad"],
    ),
    "minister-is-a-person": ("Health Minister Ana Vaz spoke of 12 deaths.", []),
    "street-is-a-place": ("Two men were shot in Hospital Road near Police Park.", []),
    "two-forces-folded": (
        "Thai and Lao police held nine men.",
        ["Thai police", "Lao police"],
    ),
    "two-ministries-folded": (
        "The Ministries of Health and Education closed nine schools.",
        ["Ministry of Health", "Ministry of Education"],
    ),
    "metonym-speaks": ("The Kremlin said nine men had died.", ["Kremlin"]),
    "metonym-is-a-place": ("Nine men sat outside the Kremlin in the rain.", []),
    "in-capitals-what-speaks": (
        "NAPTIP RESCUES NINE AS DOE MINE BURNS NEAR A LOCAL HOSPITAL",
        ["NAPTIP"],
    ),
    "ordinal-in-capitals": ("THE 4TH INFANTRY BRIGADE LOST NINE MEN.", ["4TH INFANTRY BRIGADE"]),
    "plain-officials": ("Officials said 14 people were missing.", []),
    "city-named-in-a-phrase-of-place": ("In Multan police held nine men.", []),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES.keys())
def test_a_name_is_read_from_edge_to_edge(text, expected, record_of):
    assert bodies(record_of(text)) == expected


def test_an_acronym_in_brackets_belongs_to_the_name_before_it(record_of):
    text = "The National Office for Returnees (NOR) met 41 people. NOR staff fed them."
    (agency,) = record_of(text).agencies

    assert (agency.name, agency.acronym) == ("National Office for Returnees", "NOR")
    assert [mention.text for mention in agency.mentions] == [
        "National Office for Returnees",
        "NOR",
        "NOR",
    ]


def test_later_mentions_join_the_body_named_before_them(record_of):
    text = "The Ministry of Mines shut nine pits. The ministry said 30 men had died."
    (agency,) = record_of(text).agencies

    assert [mention.text for mention in agency.mentions] == ["Ministry of Mines", "ministry"]
    assert agency.role == "both"


def test_plain_police_is_one_generic_body(record_of):
    (agency,) = record_of("Police held two men. The police said they were brothers.").agencies

    assert agency.generic
    assert len(agency.mentions) == 2


DISTINCT = {
    "forces-of-two-counties": (
        "Norfolk Police and Suffolk Police held nine men, Kent Police said.",
        ["Norfolk Police", "Suffolk Police", "Kent Police"],
    ),
    "one-ministry-in-two-countries": (
        "Egypt's Interior Ministry counted nine deaths, Libya's Interior Ministry six.",
        ["Interior Ministry", "Interior Ministry"],
    ),
    "ministry-of-two-words-and-of-three": (
        "The Ministry of Social Affairs and the Department of Social Affairs met.",
        ["Ministry of Social Affairs", "Department of Social Affairs"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DISTINCT.values(), ids=DISTINCT.keys())
def test_bodies_of_like_names_stay_apart(text, expected, record_of):
    assert bodies(record_of(text)) == expected


SAME = {
    "order-of-words": "Peru's Interior Ministry met. The Ministry of the Interior said so.",
    "country-left-out": "The Peruvian Ministry of Health spoke. The Ministry of Health sang.",
    "noun-or-adjective": "The Peru Coast Guard sailed. The Peruvian coast guard met six.",
    "acronym-of-the-lexicon": "The International Organization for Migration met. IOM ate.",
    "apposition": "The National Relief Office, NRO, met 40. NRO fed 9.",
    "plural-and-British-spelling": "The World Health Organisation met. The WHO fed 40.",
    "in-capitals": "MINISTRY OF MINES AND FUEL\nThe Ministry of Mines and Fuel shut nine pits.",
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME.keys())
def test_names_of_one_body_are_joined(text, record_of):
    assert len(bodies(record_of(text))) == 1


PARENTS = {
    "of": "The Vice Squad of the Harare Police Service held nine men.",
    "possessive": "The Harare Police Service's Vice Squad held nine men.",
    "under": "The Vice Squad, under the Harare Police Service, held nine men.",
}


@pytest.mark.parametrize("text", PARENTS.values(), ids=PARENTS.keys())
def test_a_part_of_a_body_knows_its_parent(text, record_of):
    by_name = {agency.name: agency for agency in record_of(text).agencies}

    assert by_name["Vice Squad"].parent == by_name["Harare Police Service"].id
    assert by_name["Harare Police Service"].parent is None


def test_an_acronym_of_another_language_belongs_to_the_name_before_it(record_of):
    text = "The Polish Interior Ministry (MSWiA) met nine men. MSWiA fed them."
    (agency,) = record_of(text).agencies

    assert agency.acronym == "MSWiA"
    assert len(agency.mentions) == 3


def test_letters_that_the_article_defines_as_something_else_name_no_body(record_of):
    text = "Nine cases of acute flaccid paralysis (AFP) were seen. AFP is rare."

    assert record_of(text).agencies == ()


def test_an_acronym_inside_a_longer_one_is_no_body(record_of):
    assert record_of("The RT-PCR test found nine new cases in Kerala.").agencies == ()
