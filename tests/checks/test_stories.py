"""Sentences that are right though they look wrong, and sentences that are wrong: whole pipeline."""

import pytest

from statextract.model.vocabulary import Level

LOUD = (Level.ERROR, Level.WARNING)

RIGHT = {
    "a day and the year that holds it": (
        "Iraq executed 21 men on Monday. It has executed 63 this year, 50 of them in Nasiriyah."
    ),
    "three groups summed up": (
        "Some 45 pupils left with 30 parents and six teachers. All 81 pupils, parents and teachers "
        "are safe."
    ),
    "a number far from the only group": (
        "The pupils, 45 of them from Year 9 and 30 from Year 10, left with six teachers. All 81 "
        "are safe."
    ),
    "a count of a later month": (
        "Nearly 300 people were killed on 12 May. By 1 June the ministry had counted 341 dead."
    ),
    "one may be tried for two things": (
        "Twenty-six men were tried in Arequipa, 18 for theft and 15 for fraud."
    ),
    "girls are of both groups": "Of 98 victims, 97 were women and girls, and 60 were under 18.",
    "pupils from the north may be girls": (
        "Of the 200 pupils, 120 are girls and 90 come from the north."
    ),
    "two changes in one sentence": (
        "Deaths fell from 120 in 2022 to 95 in 2023, while injuries rose from 300 to 340, up "
        "13 percent."
    ),
    "the percentage of a second change": (
        "The number of schools rose to 120 from 90, a third more, and pupils to 31,000 from "
        "28,500, up 9 percent."
    ),
    "the dead are not the charged": (
        "Two more engineers were charged over a fire that killed 21 people, bringing the total to "
        "seven."
    ),
    "dual nationals": (
        "Of the 60 detained in Hanoi, nine were foreigners and 55 Vietnamese, four of whom "
        "hold two passports."
    ),
    "some of those with both marks": (
        "Of 300 refugees in Graz, 180 are women and 200 are Syrian; 60 Syrian women have "
        "found work."
    ),
    "both pilots have no number": (
        "The crash killed both pilots and 61 passengers. All 63 aboard died, officials said."
    ),
    "times that overlap are no parts": (
        "The inquiry covers 240 deaths between 2010 and 2020. Of these, 180 were of children, "
        "and 150 happened after 2015."
    ),
    "two fates of the same people": (
        "The navy rescued 115 people. Of the 115, 30 were taken to Malta and 95 were given food."
    ),
    "a toll that runs on": (
        "The death toll rose by six to 48 on Friday. On Thursday, 42 people were known to "
        "have died. By Saturday morning 51 were dead."
    ),
    "rivals that only identify": (
        "Nine more people died overnight in Derna, the mayor said, bringing the toll to 120. "
        "The Red Crescent, which counts only identified bodies, put it at 98."
    ),
    "a place of its own": (
        "In Kenya 1,200 people were displaced by floods, 800 of them in Garissa. In Garissa "
        "alone, 950 households have asked for aid."
    ),
    "charges beside people": (
        "Thirty people were charged in Tirana. Prosecutors filed 22 counts of bribery, 14 "
        "counts of forgery and nine counts of theft."
    ),
    "months and a running total": (
        "In January 310 people crossed. In February 280 did. By the end of March 1,050 had "
        "crossed this year."
    ),
    "two turnouts": (
        "The survey asked 1,200 people: 48 percent were for, 37 percent against, 16 percent "
        "undecided."
    ),
    "women who were treated are not all the women": (
        "Coastguards rescued 200 migrants off Derna. Two female migrants among the 200 were "
        "treated for burns. On Friday 163 Nigerian migrants were repatriated (88 women, 49 men "
        "and 26 children)."
    ),
    "women taken to hospital are not all the women": (
        "Police in Bari arrested 90 people. Of them, three were women taken to hospital. On "
        "Tuesday 60 Romanian people were charged, 20 of them women."
    ),
    "those charged are only taken for some of those held": (
        "Police in Accra arrested 80 people, three of them women. On Tuesday 40 Togolese people "
        "were charged, nine of them women."
    ),
    "one alone in another month": (
        "Several agencies rescued 40 people in March. The navy alone rescued 44 in April."
    ),
    "a bracket counts all that is listed": "Police held nine men and six women (12 Somalis).",
    "share of another total": (
        "Chad has 3,100 suspected cases, against 2,400 cases in 2022. Of the suspected cases, "
        "620 (20%) were tested."
    ),
    "and begins another count": "Nine in ten of the 60 were men, and 30 were under 18.",
    "how many they were": (
        "The 29 survivors, who were flown home, said that there had been 36 of them at first."
    ),
    "a list in figures and fates": (
        "In all, 212 died. By cause, 96 died of burns, 71 of smoke, 28 in the stairs and 17 later."
    ),
    "a boy without a number": "They buried 17 people: 13 men, three women and a boy of nine.",
    "a people without a number": "The fire killed 38 workers, 34 Kenyans, three Poles and a Dane.",
    "the rest go elsewhere": (
        "Some 1.5 million fled abroad: 500,000 to Iran, 450,000 to Oman and the rest to Yemen."
    ),
    "two splits of one group": (
        "Of the 168 survivors, 112 were found by fishermen and 56 by the navy; 43 were treated."
    ),
    "a share that restates a part": "Of 1,120 children screened, 96 (8.6%) were thin.",
    "a part of what a share restates": (
        "- 1,120 children screened, 96 (8.6%) malnourished, of whom 31 severely"
    ),
    "two old levels": (
        "In 2024, 360 people crossed, a fifth more than the 300 of 2023, but fewer than the 420 "
        "of 2022."
    ),
    "a difference of another thing": (
        "Thefts rose to 1,204 in 2024 from 1,100 in 2023, while fires fell to 440, 60 fewer than "
        "in 2023."
    ),
    "a part told before the list": (
        "Nine sailors were lost. Four were Chinese, three Korean; the other two are unknown."
    ),
    "each charge may be joined by others": (
        "The clerk was indicted on 20 charges including two counts of theft and nine of fraud."
    ),
    "another source": "Police said at least 24 drowned in Mwanza. The navy counted 19 drowned.",
    "a sign of growth": "Route | Cases | Change\nEast | 2,850 | +143%\nWest | 1,400 | +9%",
    "of next week, and of now": (
        "LIMA, 4 May 2024 - A panel will hear six generals next week. The minister promised that "
        "the widows would be paid and that two officers had been dismissed."
    ),
    "the rest of another part": (
        "Five people were shot, one of them fatally, at a party. Two more victims arrived at a "
        "hospital in a private car. The other four are expected to live."
    ),
    "a fall told alone": (
        "In all, 14,206 offenders were proceeded against. The number aged 10 to 17 fell for the "
        "third year, from 2,204 in 2022."
    ),
    "taken up by that": (
        "Twelve people are confirmed dead. That is two fewer than the fourteen reported on Monday."
    ),
    "found later": "Four bodies were found on Monday. The fifth body was found on Friday.",
}

WRONG = {
    "points between two shares": (
        "Turnout fell to 43.2 percent from 47.9 percent in 2019, a drop of 7.4 points.",
        "CHG003",
        7.4,
    ),
    "over a time when": (
        "In May 175 men were held, an increase of 37 over April, when 128 were held.",
        "CHG003",
        37,
    ),
    "carriers share out": (
        "The two planes took 180 monks home, the first 97 and the second 93.",
        "SUM001",
        180,
    ),
    "a table of anything": (
        "Route | In 2023 | Change\nEast | 220 | +4%\nWest | 190 | -2%\nTotal | 402 | +1%",
        "SUM001",
        402,
    ),
    "a total told again among its parts": (
        "They heard of 17 women. Five of the 17 spoke and eight wrote. The remaining six hid.",
        "REM002",
        17,
    ),
    "charges exceed their total": (
        "He was indicted on 20 charges including nine counts of theft and 12 counts of fraud.",
        "SUM002",
        20,
    ),
    "the other five": (
        "The bus carried 52 people. Nineteen died, 24 were hurt and the other five were unhurt.",
        "REM002",
        52,
    ),
    "a place alone": (
        "Guinea deported 94 people in May. At Boke alone, officers deported 101 people.",
        "SUB002",
        94,
    ),
    "in that place": (
        "Between 300 and 350 monks sat in the hall. An aide counted 402 monks in that hall.",
        "APX006",
        350,
    ),
    "with new ones the number reached": (
        "With six new arrests the number of arrests has reached 40; before Friday it was 36.",
        "REM005",
        40,
    ),
    "two places added": (
        "Nine more died in Kochi and four in Goa, bringing the toll to 12.",
        "CHG007",
        12,
    ),
    "the toll from and to": (
        "Nine more died in Kochi overnight, taking the toll from 49 to 59.",
        "REM005",
        59,
    ),
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT.keys())
def test_a_consistent_story_is_not_called_wrong(text, record_of):
    loud = [(f.code, f.message) for f in record_of(text).findings if f.level in LOUD]

    assert loud == []


@pytest.mark.parametrize(("text", "code", "value"), WRONG.values(), ids=WRONG.keys())
def test_a_contradiction_is_found_where_it_is(text, code, value, record_of):
    record = record_of(text)
    figures = {figure.id: figure.quantity for figure in record.figures}
    failures = [finding for finding in record.findings if finding.kind == "fail"]

    assert [finding.code for finding in failures] == [code]
    assert any(figures[name].high == value for name in failures[0].figures)


ROUNDED = "Nearly 80 Guinean women rescued from Lebanon in 2024"


@pytest.mark.parametrize(
    ("lede", "number"),
    [
        ("Lebanese police have repatriated 76 Guinean victims of trafficking since May.", "76"),
        ("Lebanese police have repatriated 54 Guinean victims of trafficking since May.", None),
        ("Lebanese police have repatriated 76 Syrian victims of trafficking since May.", None),
        (
            (
                "Lebanon has repatriated 76 Guinean victims of trafficking. Another 78 Guinean "
                "victims of trafficking are in shelters in Lebanon."
            ),
            None,
        ),
        ("A storm tore the roofs off 76 victims.", None),
    ],
    ids=["fits", "does not fit", "other nationals", "two that fit", "of something else"],
)
def test_a_rounded_headline_agrees_with_the_one_number_that_it_can_round(lede, number, record_of):
    record = record_of(f"{ROUNDED}\n\n{lede}")
    text_of = {figure.id: figure.span.text for figure in record.figures}
    agreed = [
        text_of[finding.figures[1]]
        for finding in record.findings
        if finding.code == "APX001" and finding.kind == "pass"
    ]

    assert agreed == ([number] if number else [])
