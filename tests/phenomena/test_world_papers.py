"""Sentences as papers of all regions write them: what is left out, shared and picked.

A reading names what must be true of a figure, as in the other files of this folder.
"""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

READINGS = [
    (
        "men and women from one land",
        "Police in Kampala detained 14 men and six women from Eritrea during the check.",
        {"14": "suspect ER", "six": "suspect ER"},
    ),
    (
        "all of a list of sexes and ages from two lands, in a long sentence",
        (
            "After a search that lasted two nights, a patrol vessel picked up 31 men, nine women"
            " and four children from Guinea and Mali off Nouadhibou on Friday, the navy said."
        ),
        {"31": "rescued GN ML", "nine": "rescued GN ML", "four": "minor GN ML"},
    ),
    (
        "a list of pairs, each of its own land",
        (
            "Those held included 120 men and 35 women from Pakistan, 40 men from India and three"
            " women from Sri Lanka."
        ),
        {"120": "PK", "35": "PK", "40": "IN", "three": "LK"},
    ),
    (
        "people of a nation of their own",
        "Two Kenyans and three women from Uganda were arrested at the border.",
        {"Two": "KE", "three": "UG"},
    ),
    (
        "a brigade between soldiers and what befell them",
        "The monitor counted 40 soldiers from the Fifth Brigade killed by mortar fire near Taiz.",
        {"40": "victim killed"},
    ),
    (
        "two lots of workers, each with its place",
        (
            "The tally has 31 workers from Bihar injured in the blast and nine from Odisha killed"
            " by falling debris."
        ),
        {"31": "victim injured", "nine": "victim killed"},
    ),
    (
        "a participle that is said of no people",
        "The report names 90 officers from the unit trained by the United Nations.",
        {"90": "other"},
    ),
    (
        "a verb of the past behind the place of officers",
        "Nine officers from the unit arrested the driver.",
        {"Nine": "other"},
    ),
    (
        "some of a group that nobody counted",
        "Officers arrested numerous suspects, including eight in Perth and three in Darwin.",
        {"eight": "suspect arrested no:of", "three": "suspect arrested no:of"},
    ),
    (
        "some among them",
        "Raiders killed farmers, among them 17 in Bokkos, and burned houses.",
        {"17": "victim killed"},
    ),
    (
        "outbreaks of which some are counted",
        "The ministry reported outbreaks, including 14 in Tahoua and nine in Maradi.",
        {"14": "case", "nine": "case"},
    ),
    (
        "some of a group that is counted",
        "Forty hostages, including nine from the north, were freed.",
        {"nine": "victim of:Forty"},
    ),
    (
        "some of things that nobody counts",
        "The party lost seats, including 12 in the north.",
        {"12": "no figure"},
    ),
    (
        "residents of one town, and others from the next",
        "Last night 47 residents of Mirpur went missing, 11 from Kotli and five from Bhimber.",
        {"11": "victim missing no:of", "five": "victim missing no:of"},
    ),
    (
        "students of one school by their year",
        "Fifty-one students of one school fell ill, 14 from the first year and 37 from the second.",
        {"14": "of:Fifty-one", "37": "of:Fifty-one"},
    ),
    (
        "a row that outgrows the nearest count is of none of it",
        (
            "Burglaries rose by 640 cases last year. Of these, 210 cases were in March. Cork had"
            " 190 cases, followed by Galway at 150, Limerick at 88 and Sligo at 41."
        ),
        {"190": "case no:of", "150": "case no:of"},
    ),
    (
        "a row that the total holds",
        "The force made 450 arrests. Harare led with 210 arrests, followed by Gweru with 190.",
        {"210": "of:450", "190": "of:450"},
    ),
    (
        "two verbs of one fate in front of a crime",
        (
            "Six people have been arrested and charged as the result of a province-wide"
            " investigation into human trafficking."
        ),
        {"Six": "suspect charged"},
    ),
    (
        "a verb of its own behind those arrested",
        "Four guards were arrested and nine inmates escaped by climbing a wall.",
        {"Four": "suspect arrested", "nine": "escaped"},
    ),
    (
        "victims the world over",
        "About 1.2 million people worldwide were victims of forced marriage in 2016.",
        {"1.2 million": "victim exploited"},
    ),
    (
        "who have been victims, and where",
        "Some 4,000 women in the Gulf have been victims of debt bondage, the union said.",
        {"4,000": "victim exploited female"},
    ),
    (
        "officers at a place who have victims with them",
        "Four officers at the scene had victims in their care.",
        {"Four": "other"},
    ),
    (
        "what the last hours added to a toll",
        (
            "The number of people injured has climbed to 210, the ministry told reporters. Fourteen"
            " additional injuries were recorded in the previous 24 hours."
        ),
        {"Fourteen": "injured of:210"},
    ),
    (
        "new deaths of those so far",
        "At least 61 people have died in the heatwave so far. Three new deaths were reported.",
        {"Three": "killed no:of"},
    ),
    (
        "those who died on a later day than the toll's",
        "The death toll rose to 88 on Friday. Six more people died on Sunday.",
        {"Six": "killed no:of"},
    ),
    (
        "deaths of another event beside a toll",
        (
            "Officials put the toll at 45 so far. Four people died in the last 24 hours in a"
            " separate shooting."
        ),
        {"Four": "killed no:of"},
    ),
]

FEWER = [
    "In the province, 34 people were infected, 12 in the capital and five in the port.",
    "Police arrested 30 men, 12 in Giza and nine in Suez.",
    "Twenty residents of Gao were abducted, eight from Kidal and four from Menaka.",
    "The ministry said 44 pilgrims fainted, 18 at the shrine and nine on the road.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(text, expected, id=name) for name, text, expected in READINGS],
)
def test_reads(text, expected):
    assert_read(text, expected)


@pytest.mark.parametrize("text", FEWER)
def test_places_that_leave_many_out_are_no_error(text):
    record = extract(text)

    assert [f.code for f in record.findings if f.level in ("error", "warning")] == []


def test_places_that_miss_their_total_by_little_are_for_review():
    record = extract("The quake killed 200 people, 120 in Herat, 50 in Farah and 20 in Badghis.")

    assert [f.code for f in record.findings if f.level == "warning"] == ["SUM005"]
