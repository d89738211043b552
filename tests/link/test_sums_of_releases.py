"""Sums of statistics releases: what their lists are of, and that consistent ones raise no alarm."""

import pytest
from tests.link.ties import ties

TIED = [
    (
        "the kinds behind a colon are those of all, not of an aside",
        (
            "Customs officers in Gdansk arrested 17 men, Sopot's three among them, as smugglers:"
            " nine Poles, five Czechs, two Latvians and one Dane."
        ),
        {"three<17", "nine<17", "five<17", "two<17", "one<17"},
    ),
    (
        "but those of the aside if they make it up",
        (
            "Forty people were held, including 12 women, who came from two towns: seven from Jos"
            " and five from Lagos."
        ),
        {"12<Forty", "seven<12", "five<12"},
    ),
    (
        "passengers are one kind of a row",
        (
            "Twelve people died in ten fatal crashes: six drivers, three passengers, two"
            " pedestrians and one cyclist."
        ),
        {"six<Twelve", "three<Twelve", "two<Twelve", "one<Twelve"},
    ),
    (
        "those excepted are not split behind a semicolon",
        "They freed 44 people, all but six of them Danes; 26 were women, 15 girls and three boys.",
        {"six<44", "26<44", "15<44"},
    ),
    (
        "places tell cases with deaths, one after the other",
        (
            "The clinic in Arusha has treated 1,245 cases with 44 deaths since May.\n\nArusha town"
            " has reported 610 cases with 20 deaths, Meru 420 with 14 and Rio do Sul 110 with six."
            " Two other towns share the remaining 105 cases and four deaths."
        ),
        {"610<1,245", "420<1,245", "14<420", "110<1,245", "six<110", "105<1,245"},
    ),
    (
        "those from a place are those told with its name",
        (
            "The office has registered 900 refugees: 500 came from Mali, 300 from Niger and 100"
            " from Chad. Among those from Niger, 140 are children."
        ),
        {"500<900", "300<900", "100<900", "140<300"},
    ),
    (
        "those in hospital are of no town",
        "Fires killed 30 people, 12 in Leeds and 18 in York. Of those in hospital, five are ill.",
        {"12<30", "18<30"},
    ),
    (
        "a list that says of each who they are",
        (
            "The 118 victims include 47 who were rescued in raids, 61 received from the"
            " authorities of Peru and ten who escaped by themselves."
        ),
        {"47<118", "61<118", "ten<118"},
    ),
    (
        "those of other countries are people, too",
        "The fire hurt 310 guests. By citizenship 188 were Danes, 107 Poles and 15 of other lands.",
        {"188<310", "107<310", "15<310"},
    ),
    (
        "cases go on as cases in a row of the sexes",
        "Of the 412 new cases, 210 were male and 202 female.",
        {"210<412", "202<412"},
    ),
    (
        "those who died are the dead told right before, not those of another chapter",
        (
            "MURDER. In all, 4,248 people were killed.\n\nTRAFFIC. Crashes left 20,286 casualties,"
            " that is, 4,806 dead and 15,480 injured. Among those who died were 1,720 drivers."
        ),
        {"4,806<20,286", "1,720<4,806"},
    ),
    (
        "a court does one thing or the other",
        (
            "Police arrested 61 men. On Thursday a court remanded 37 in custody, released 20 with"
            " conditions and sent the other four to a clinic."
        ),
        {"37<61", "20<61", "four<61"},
    ),
    (
        "what it does to some of a group it does to others of them",
        (
            "Officers solved 301 burglaries and arrested 266 people. Courts jailed 97 of the 266,"
            " fined 52 and acquitted 14; the cases of the other 103 are pending."
        ),
        {"97<266", "52<266", "14<266", "103<266"},
    ),
    (
        "a former level is no group of which the next sentence tells",
        (
            "The prisons held 12,480 inmates in May. A month earlier there had been 12,395."
            " Foreigners are 1,044."
        ),
        {"1,044<12,480"},
    ),
    (
        "but a pronoun goes back to it",
        (
            "The clinics treated 318 men in May. In April there had been 254 patients. Of these, 40"
            " had malaria."
        ),
        {"40<254"},
    ),
    (
        "the elderly are no grade of the disabled",
        "Some 9,120 persons are in need: 3,400 disabled, 2,980 elderly and 2,644 orphans.",
        {"3,400<9,120", "2,980<9,120", "2,644<9,120"},
    ),
    (
        "most of those of whom two kinds were told",
        (
            "Lifesavers counted 378 deaths by drowning. There were 302 men and 76 women among the"
            " dead. Most, 278, drowned in rivers, 48 in the sea and 52 elsewhere."
        ),
        {"302<378", "76<378", "278<378", "48<378", "52<378"},
    ),
    (
        "a level of a year before is no group of which the next sentence tells",
        "The mission returned 9,402 people. In 2022 there were 2,871. Women are 1,902.",
        {"1,902<9,402"},
    ),
    (
        "what a sentence is about that opens with a share",
        (
            "Hospitals admitted 1,402 people and 96 of these died. Two thirds of the dead were over"
            " 60. Sixty-one were men, 35 women."
        ),
        {"96<1,402", "Sixty-one<96", "35<96"},
    ),
    (
        "a clause behind a full list tells of the others",
        (
            "The storm killed 41 people. Police identified 35 of the dead, 20 men, eleven women and"
            " four children; six are not yet identified."
        ),
        {"35<41", "20<35", "eleven<35", "four<35", "six<41"},
    ),
    (
        "of these are not those by whom there are more",
        "Twenty-nine officers were dismissed, ten more than in 2023; twelve of these appealed.",
        {"twelve<Twenty-nine"},
    ),
    (
        "others who come on top of the rest are none of the group",
        (
            "Nurses vaccinated 400 of the 500 children. The remaining 100 and another 60 from the"
            " next village will follow."
        ),
        {"400<500", "100<500"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [one[1:] for one in TIED], ids=[o[0] for o in TIED])
def test_ties(record_of, text, expected):
    assert expected <= ties(record_of(text))


def test_others_are_of_nobody_before(record_of):
    read = ties(record_of(f"{TIED[6][1]} {TIED[-1][1]}"))
    assert {tie.split("<")[0] for tie in read} == {"12", "18", "400", "100"}


NO_PARTS = [
    "There are now 1,846 cases of measles, 112 more than a week ago (1,734).",
    "There were 5,120 thefts, 310 fewer than in May. Officers solved 301 frauds and nine murders.",
    "Roads killed 96 people in 2023. In 2022, 81 had died.",
]


@pytest.mark.parametrize("text", NO_PARTS, ids=[text[:40] for text in NO_PARTS])
def test_levels_and_differences_have_no_parts(record_of, text):
    assert ties(record_of(text)) == set()


CONSISTENT = [
    (
        "On 31 December the service supervised 14,210 offenders. During the year 9,330 people began"
        " and 8,905 ended supervision, so that the number rose by 425 from 13,785."
    ),
    (
        "The police identified 311 suspects and 402 victims. One hundred and sixty suspects were"
        " arrested (51.4 percent), 102 charged and 44 sentenced."
    ),
    (
        "So far 204 people have been rescued. Thirty of the 204 are still in hospital. Nationals of"
        " eleven countries were on board; 260 were Indonesians."
    ),
    (
        "Of 4,200 pupils, 1,344 were bullied. Two thirds, 896, told somebody about it: 402 a"
        " parent, 301 a friend and 193 a teacher; 448 told nobody."
    ),
    (
        "Some 9,120 people have specific needs: 3,400 are disabled, 2,980 elderly, 2,644 single"
        " parents and 1,902 orphans; some are counted twice."
    ),
    (
        "The hotline answered 1,905 calls. In 1,211 cases the husband was named, in 308 another"
        " relative, in 297 a partner, and in the remaining 89 the caller did not say."
    ),
    (
        "So far, 41,200 of the targeted 50,000 people had been reached. A second round will reach"
        " the remaining 8,800 and another 20,000 in the neighbouring county."
    ),
    (
        "By the end of the year, 79,224 of the cases had been taken to court. The courts secured"
        " 30,117 convictions, while 1,208 cases ended in acquittal and 13,402 were dismissed. The"
        " other 34,497 are pending."
    ),
    (
        "A total of 2,213 victims were helped. Girls numbered 689 and boys 431; there were 702"
        " women and 391 men. In all, 1,874 victims have been rescued and the remaining 339 are yet"
        " to be traced."
    ),
    (
        "Of the 412 new cases, 210 were male and 202 female; 97 were children under 15. Tests"
        " confirmed 133; the remaining 279 were classified on clinical grounds."
    ),
]


@pytest.mark.parametrize("text", CONSISTENT, ids=[text[:40] for text in CONSISTENT])
def test_consistent_releases_raise_no_alarm(record_of, text):
    findings = record_of(text).findings
    assert [each for each in findings if each.level in ("error", "warning")] == []
