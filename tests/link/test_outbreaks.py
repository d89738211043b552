"""What became of the sick whom an outbreak's story keeps count of, and shares of their cases."""

import pytest
from tests.link.ties import ties

DENGUE = "The ministry has counted 820 cases of dengue fever. "

OUTCOMES = [
    (
        "Peru has logged 3,400 dengue cases so far this year. In total, 58 people have died.",
        "58<3,400",
    ),
    (
        (
            "Some 210 people have been infected with Ebola in Uganda. Authorities said 77 people "
            "had died and 90 had recovered."
        ),
        "77<210 90<210",
    ),
    (
        "Officials have confirmed 1,900 cases of measles in Kano. At least 44 deaths are recorded.",
        "44<1,900",
    ),
    (DENGUE + "The disease has killed 12 people.", "12<820"),
    (
        DENGUE + "As of 3 May, 12 people had died and 400 patients were in hospital.",
        "12<820 400<820",
    ),
    (
        DENGUE + "Four deaths were reported, three from Zinder and one from Maradi.",
        "Four<820 three<Four one<Four",
    ),
    ("There were 31 deaths and 640 cholera cases in Malawi.", "31<640"),
    ("Nepal has had 54 deaths and over 28,000 confirmed cases of dengue since July.", "54<28,000"),
    (
        (
            "In Guinea, 700 cases of measles were confirmed. In Mali, 90 cases of measles were "
            "confirmed. Four deaths have been reported."
        ),
        "Four<90",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), OUTCOMES)
def test_an_outcome_is_of_the_running_total(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


APART = [
    DENGUE + "Floods have killed 12 people.",
    DENGUE + "Clashes left 12 people dead.",
    DENGUE + "Some 12 people died of hunger.",
    DENGUE + "In Togo, 12 people have died.",
    DENGUE + "Malaria has killed 12 people.",
    DENGUE + "There were 12 road deaths.",
    DENGUE + "In 2019, 12 people died.",
    DENGUE + "In neighbouring Benin 12 people have died.",
    DENGUE + "Another 12 people have died.",
    DENGUE + "Police said 12 people died when a bus crashed.",
    "There were 640 road crashes last year. Separately, 12 deaths were reported in floods.",
    (
        "Ghana has 820 cases of dengue fever and Togo 300 cases of dengue fever. Overall, 12 "
        "people have died."
    ),
    "There were 31 road deaths and 640 cholera cases in Malawi.",
    "The state reported 12 deaths and 30 new cases of dengue.",
    "The bulletin listed 12 deaths in Mali and 400 cholera cases in Niger.",
]


@pytest.mark.parametrize("text", APART)
def test_what_is_named_apart_is_none_of_the_sick(record_of, text):
    assert ties(record_of(text)) == set()


NEPAL = "Since March, 2,300 dengue cases have been recorded in Nepal. "
LATER = NEPAL + "Last week, 120 new cases were found. "

CASES = [
    (LATER + "Children make up 40% of all cases.", "40%<2,300"),
    (LATER + "Children make up 40% of the new cases.", "40%<120"),
    (LATER + "Some 30 of the cases were in Pokhara.", "30<120"),
    (
        NEPAL + "In 2017, 5,400 infections were reported. Some 8% of those infected were monks.",
        "8%<2,300",
    ),
    (
        (
            "Peru has had 900 confirmed cases of measles and 1,400 suspected cases. About 12% of "
            "the confirmed cases are adults."
        ),
        "12%<900",
    ),
    (
        (
            "Uganda has reported 64 confirmed cases of Ebola and 22 probable cases. Of the "
            "confirmed cases, 30 have died."
        ),
        "30<64",
    ),
    (
        (
            "A total of 350 cases of anthrax (of which 80 are confirmed) were logged. The majority "
            "of confirmed cases (65%) are herders."
        ),
        "80<350 65%<80",
    ),
    (
        "Police logged 64 fraud cases and 22 theft cases. Some 50% of the theft cases were solved.",
        "50%<22",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_cases_are_those_that_the_words_name(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


RATES = [
    (
        "So far 1,500 measles cases were logged in Yemen. In all, 30 deaths (CFR 2%) were noted.",
        "30<1,500 2%<1,500",
    ),
    ("A total of 90 deaths (case fatality rate: 10%) have been reported.", ""),
    ("The province has logged 900 cases, including 180 deaths (CFR 20%).", "180<900 20%<900"),
]


@pytest.mark.parametrize(("text", "wanted"), RATES)
def test_a_fatality_rate_is_a_share_of_the_cases(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


def test_a_fatality_rate_is_no_number_of_people(record_of):
    (rate,) = record_of("In 2019 the case fatality rate stood at 4%.").figures

    assert rate.unit.value == "share"


TRACED = "The agency has traced 180 people infected with Salmonella. "

KNOWN = [
    (
        TRACED + "Of 120 patients for whom information is available, 44 were hospitalised.",
        "120<180 44<120",
    ),
    (TRACED + "Of the 90 people interviewed, 61 had eaten melon.", "90<180 61<90"),
    (TRACED + "Of 90 people with dogs, 61 walk them daily.", "61<90"),
    (
        TRACED + "The results of 12 people whose samples were sent to Lyon are awaited.",
        "",
    ),
    ("Since March, 300 people fell ill. Of 250 farmers surveyed, 100 had hens.", "100<250"),
]


@pytest.mark.parametrize(("text", "wanted"), KNOWN)
def test_those_of_whom_more_is_known_are_some_of_the_sick(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


RAISED = [
    (
        (
            "Kenya confirmed 45 more cases of mpox on Friday, increasing the total number of "
            "cases to 610."
        ),
        "45<610",
    ),
    (
        "Delhi logged 210 new dengue cases on Sunday, which took the tally of patients to 3,300.",
        "210<3,300",
    ),
    ("Police held 45 more men on Friday, increasing the fine to 610 euros.", ""),
    ("The flu infected 45 more people on Friday, while the number of deaths rose to nine.", ""),
    (
        (
            "So far 4,000 people have been infected. The flu infected 45 more people on Friday, "
            "while the death toll rose to nine."
        ),
        "nine<4,000",
    ),
    (
        (
            "In Kenya, 210 cholera cases were recorded; in Somalia, the outbreak grew, with 12 "
            "new cholera cases."
        ),
        "",
    ),
    ("The quake killed 210 people on Monday, with 12 more dying on Tuesday.", "12<210"),
]


@pytest.mark.parametrize(("text", "wanted"), RAISED)
def test_new_cases_are_of_the_total_that_they_raise(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


NEAREST = [
    (
        (
            "Peru has 3,100 dengue cases. Only 90 of these are severe cases. These include 12 "
            "patients in intensive care."
        ),
        "90<3,100 12<90",
    ),
    (
        "Seven of the 30 accidents were fatal (three lorry and four bus accidents).",
        "Seven<30 three<Seven four<Seven",
    ),
    (
        "Police stopped nine of the 40 drivers on Friday (three cars and six vans were seized).",
        "nine<40",
    ),
    (
        "Police in Oran said that of the 60 men held, 14 men were those who drove the vans.",
        "14<60",
    ),
    ("Doctors added that of the 24 injured, six were in a critical condition.", "six<24"),
    ("The mayor said of the 24 injured that he would see them. Six nurses helped.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), NEAREST)
def test_a_part_is_of_the_group_named_last(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


OF_ANOTHER_TIME = [
    (("Chad recorded 11 cases of rabies in 2024, of which all but one were in Bol. Four cases "
      "have been confirmed so far this year."), "Four"),
    (("Nine cases of Marburg were reported up to 11 January. An outbreak there in March 2023 "
      "lasted two months, with nine cases."), "nine"),
    ("Marburg has killed eight people in Bol. Samples from two patients had been tested.", "two"),
]  # fmt: skip
OF_THE_SAME = [
    (("Chad recorded 11 cases of rabies in 2024, of which all but one were in Bol. Those ten "
      "cases were in dogs' bites."), "ten", "11"),
    (("Nine cases of Marburg were reported up to 11 January. By that day nine cases were known in "
      "all."), "nine", "Nine"),
    ("Flu has killed eight patients in Bol. Two of the patients were men.", "Two", "eight"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "part"), OF_ANOTHER_TIME, ids=["rest", "again", "patients"])
def test_count_of_another_time_or_of_the_living_hangs_on_nothing(record_of, text, part):
    record = record_of(text, published="2025-04-24")
    told = next(figure for figure in record.figures if figure.span.text == part)

    assert (told.of, told.same_as) == (None, None)


@pytest.mark.parametrize(("text", "part", "whole"), OF_THE_SAME, ids=["rest", "again", "patients"])
def test_count_of_the_same_time_hangs_on_it(record_of, text, part, whole):
    record = record_of(text, published="2025-04-24")
    named = {figure.id: figure.span.text for figure in record.figures}
    told = next(figure for figure in record.figures if figure.span.text == part)

    assert named[told.of or told.same_as] == whole


IN_CARE = [
    (("At least 19 people have died and 11 others are in hospital. Of the dead, 13 were from Taf. "
      "Six of those being treated are children."), "11"),
    ("At least 19 died and 11 others were hurt. Six of those hospitalised were children.", "11"),
    ("A fire killed 19 people. Six of those killed were children.", "19"),
    ("Police rescued 40 people. Six of those being treated are minors.", "40"),
    ("At least 19 died and 11 others were arrested. Six of those being held are minors.", "11"),
    ("At least 19 people died in a fire. Six of those being treated are children.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole"), IN_CARE, ids=[case[0][-48:] for case in IN_CARE])
def test_those_in_care_are_none_of_the_dead(record_of, text, whole):
    record = record_of(text, published="2025-04-24")
    named = {figure.id: figure.span.text for figure in record.figures}
    told = next(figure for figure in record.figures if figure.span.text == "Six")

    assert named.get(told.of) == whole


SHARES = [
    (("Across Kano 412 children have died of measles. Only 38 per cent of children in the state "
      "are vaccinated."), None),
    ("The outbreak paralysed 26 children. Fewer than half of children are immunised.", None),
    ("Floods killed 300 people. Some 40 percent of people live in poverty.", None),
    ("Police rescued 98 victims. Some 40 per cent of victims are women.", 0),
    ("Some 300 children died on the roads. About 40 percent of children were girls.", 0),
    ("The outbreak paralysed 26 children. Half of the children are girls.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole"), SHARES, ids=[case[0][-48:] for case in SHARES])
def test_share_of_all_of_a_kind_is_none_of_the_harmed(record_of, text, whole):
    figures = record_of(text, published="2025-04-24").figures

    assert figures[-1].of == (None if whole is None else figures[whole].id)


DEATHS_OF_A_DAY = {
    "running deaths told next": (
        (
            "The ministry announced 340 new cases of cholera and the death of two patients. The "
            "total number of deaths is now 19. The total number of infections stands at 4,120."
        ),
        "340<4,120 two<19 19<4,120",
    ),
    "running deaths told far": (
        (
            "The state recorded 1,105 more dengue cases and 12 new deaths on Tuesday. Since "
            "January there have been 61,400 cases. The accumulated death toll stood at 310."
        ),
        "1,105<61,400 12<310 310<61,400",
    ),
    "told by a verb": (
        (
            "Officials reported 64 new measles cases and one death on Friday. So far this year, "
            "nine people have died of the disease."
        ),
        "one<nine",
    ),
    "deaths of the cases of a month": (
        (
            "There were 815 cholera cases with 28 deaths in May. In all, 96 people have died in "
            "floods this year."
        ),
        "28<815",
    ),
    "as many as the total": (
        "Officials reported 90 new cases and four deaths. The outbreak has killed four so far.",
        "four<90",
    ),
    "another disease": (
        (
            "Oyo reported 33 new Lassa cases and two deaths. Nationwide the total number of deaths "
            "from measles reached 70."
        ),
        "two<33",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), DEATHS_OF_A_DAY.values(), ids=DEATHS_OF_A_DAY)
def test_new_deaths_are_of_all_deaths_and_not_of_the_new_cases(record_of, text, wanted):
    told = ties(record_of(text, published="2025-04-24"))
    assert {tie for tie in told if "<" in tie} == set(wanted.split())
