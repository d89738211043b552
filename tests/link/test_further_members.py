"""Further ones of a group, members of a body, and brackets behind two joined counts."""

import pytest
from tests.link.ties import listed, ties

TIED = [
    (
        (
            "There are 431 people on Nauru, including 330 refugees. Another 26 people on Nauru are "
            "tourists, while 75 people are workers."
        ),
        {"330<431", "26<431", "75<431"},
    ),
    (
        "The charity helped 90 people, including 40 from Togo. Another 30 were from Benin.",
        {"40<90", "30<90"},
    ),
    ("Police held 60 people, including 20 clerks. Another 30 were held in Kano.", {"20<60"}),
    ("Police held 60 people, including 20 clerks. Another 30 are on the run.", {"20<60"}),
    ("The crash killed 12 people, including five boys. Another 30 were hurt.", {"five<12"}),
    ("Police charged 14 people with theft. Eight members of the group were held.", {"Eight<14"}),
    ("Police charged 14 people with theft. Eight members of the ring had guns.", {"Eight<14"}),
    ("Police held 14 smugglers. Three members of the network fled.", set()),
    ("Rebels killed 14 people. Three members of the group were arrested.", set()),
    ("The army freed 14 hostages. Three members of the gang were killed.", set()),
    ("Police charged 14 people. Two members of the group Red Hand were hurt.", set()),
    (
        "Police held 40 people: 35 men and five women (20 Poles and 20 Finns).",
        {"35<40", "five<40", "20<40"},
    ),
    (
        "Police held 40 people: 35 men and five women (three Poles and two Finns).",
        {"35<40", "five<40", "three<five", "two<five"},
    ),
    (
        "Some 39 people were saved, leaving 76 of the ferry's 118 passengers missing.",
        {"39<118", "76<118"},
    ),
    ("The storm killed 12 people, leaving 40 of the 90 villagers homeless.", {"40<90"}),
    # A fate or a degree of harm that names which group is meant.
    (
        (
            "Twelve miners died and nine others were trapped. Rescuers pulled out six of the "
            "trapped miners. Three remain underground."
        ),
        {"six<nine", "Three<nine"},
    ),
    (
        "A blast injured 22 people, 14 of them critically. Three of the critically injured died.",
        {"14<22", "Three<14"},
    ),
    (
        (
            "A blast seriously injured five people and slightly injured 10. Two of the seriously "
            "injured died."
        ),
        {"Two<five"},
    ),
    ("Some 90 patients have been discharged and 30 are still in treatment.", set()),
    ("Some 90 patients were admitted and 30 are still in treatment.", {"30<90"}),
    ("Police freed 15 girls. Three remain in shelters.", {"Three<15"}),
    (
        "Twelve of the 20 miners were saved. The eight still trapped have food.",
        {"Twelve<20", "eight<20"},
    ),
    (
        "Rebels freed 22 of the 33 hostages. Of the 11 still held, eight are girls.",
        {"22<33", "11<33", "eight<11"},
    ),
    (
        "A fire killed 20 residents. There were 39 people in the building. The 19 survivors fled.",
        {"20<39", "19<39"},
    ),
    ("A fire killed 20 residents. There were 39 firefighters in the team.", set()),
    # Peoples by rank; what is only compared, or a rate, is no part.
    (
        (
            "Peru turned back 670 migrants. Malians made up 520 of them, followed by Guineans "
            "(48) and Togolese (31)."
        ),
        {"520<670", "48<670", "31<670"},
    ),
    (
        (
            "Frontex registered 940 crossings. The western route accounted for 196, nearly "
            "triple last year's 69."
        ),
        {"196<940"},
    ),
    ("An average of 14 people a day died. In total 2,100 died.", set()),
    (
        (
            "A court in Bari jailed 18 people. Seven others were acquitted. The 25 defendants were "
            "arrested in 2021."
        ),
        {"18<25", "Seven<25"},
    ),
    # Who some of a group were, and where cases were caught.
    (
        (
            "Fourteen pilgrims died. Officials identified some of the dead as four Malians and two "
            "Togolese."
        ),
        {"four<Fourteen", "two<Fourteen"},
    ),
    (
        (
            "Fourteen people died and 20 were hurt. The dead were identified as nine Kenyans "
            "and five Ugandans."
        ),
        {"nine<Fourteen", "five<Fourteen"},
    ),
    ("Fourteen people died. Police identified the gunmen as two brothers.", set()),
    (
        (
            "Macau found 210 new cases. This compared with 240 cases on Monday. There were 190 "
            "local cases and 20 imported cases."
        ),
        {"190<210", "20<210"},
    ),
    (
        (
            "Togo counted 210 new cases in the previous 24 hours, it said on Tuesday. On Monday it "
            "had counted 240 new cases."
        ),
        set(),
    ),
    (
        (
            "Some 108 people died in a plane crash; 13 of the 113 on board were children. Three "
            "women survived."
        ),
        {"108<113", "13<113", "Three<113"},
    ),
    # One fate in two places, the time of others behind it.
    (
        (
            "The death toll rose to 131. Monday's quake killed 113 people in Gansu. It also "
            "claimed 18 lives in Qinghai, with 16 people still missing."
        ),
        {"113<131", "18<131"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIED, ids=[text for text, _ in TIED])
def test_parts(record_of, text, expected):
    assert set(ties(record_of(text))) == expected


def test_a_list_goes_on_behind_those_of_a_group(record_of):
    text = "Police freed 23 women. Eleven of the women were Czech, seven Slovak and five Polish."
    assert listed(record_of(text)) == [("23", ("Eleven", "seven", "five"), True)]


def test_the_convicted_face_their_sentence(record_of):
    figures = record_of("A jury convicted six men. The six face up to 20 years in prison.").figures
    assert [figure.outcome.value for figure in figures] == ["convicted", "convicted"]


def test_the_accused_face_theirs(record_of):
    figures = record_of("Six men were convicted. The six men face further charges.").figures
    assert [figure.outcome.value for figure in figures] == ["convicted", "charged"]


def test_the_time_of_arrests_is_not_that_of_sentences(record_of):
    text = "A court in Bari jailed 18 people. The 25 defendants were arrested in 2021."
    jailed, arrested = record_of(text).figures
    assert (jailed.when, arrested.when) == (None, "2021")


def test_a_share_in_brackets_is_of_what_its_count_is_part_of(record_of):
    record = record_of(
        "The hotline identified 912 victims. Minors accounted for 140 victims. Forced labour was "
        "the most common form with 497 victims (54%), followed by begging with 322 (35%)."
    )
    assert {"54%<912", "35%<912"} <= set(ties(record))


TOTALS = [
    "Deaths by province: Kano 12, Edo 9, Oyo 4. Total 25.",
    "Deaths by province: Kano 12, Edo 9, Oyo 4. Total: 25.",
    "Deaths by province: Kano 12, Edo 9, Oyo 4; total 25.",
]


@pytest.mark.parametrize("text", TOTALS)
def test_a_bare_total_closes_its_list(record_of, text):
    record = record_of(text)
    assert listed(record) == [("25", ("12", "9", "4"), True)]
    assert {figure.outcome.value for figure in record.figures} == {"killed"}


def test_a_total_that_counts_on_is_none(record_of):
    record = record_of("Two died in Kano and three in Edo. Total losses were put at 25.")
    assert listed(record) == []
