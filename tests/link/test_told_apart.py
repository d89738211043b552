"""Numbers that meet by chance are of other people; what follows hangs on the count beside it."""

import pytest
from tests.link.ties import ties

TIES = [
    ("another-place", "Kaya had 6 cholera cases. It also hit Yako, with 6 cholera cases.", set()),
    ("said-again", "Kaya had 6 cholera cases. She also said Kaya had 6 cholera cases.", {"6=6"}),
    (
        "another-name",
        (
            "The north had only 4 cholera cases in Kaya. Other towns hit are Yako, with 7 cholera "
            "cases, and Gorom, with 4 cholera cases."
        ),
        set(),
    ),
    (
        "that-name",
        (
            "The north had only 4 cholera cases in Gorom. Hardest hit was Gorom, with 4 cholera "
            "cases."
        ),
        {"4=4"},
    ),
    (
        "new",
        (
            "Tests of five suspect cholera cases are pending. Only five new cholera cases were "
            "logged in Kaya."
        ),
        set(),
    ),
    (
        "of-the-level-before",
        (
            "Kaya logged 90 cases of cholera including 5 deaths in May. Yako logged 80 cases of "
            "cholera including 7 deaths, compared to 60 cases including 5 deaths."
        ),
        {"5<90", "7<80", "5<60"},
    ),
    (
        "another-year",
        (
            "Over 900 dengue cases were logged this year. The last time over 900 dengue cases were "
            "logged was in 2016."
        ),
        set(),
    ),
    (
        "another-grade",
        (
            "One confirmed case of cholera was treated on Monday.\n\nNurses watch one suspected "
            "case of cholera."
        ),
        set(),
    ),
    (
        "one-of-the-boats",
        (
            "More than 80 people died when two rafts sank. The second raft with 80 people on board "
            "had left Sfax."
        ),
        set(),
    ),
    (
        "level-before",
        (
            "There were 45 thefts in May, compared to 70 thefts in April. The police said that May "
            "had 45 thefts, against 70 thefts in April."
        ),
        {"45=45", "70=70"},
    ),
    (
        "level-of-another-town",
        "Thefts fell to 45 in Bergen from 70 thefts. Thefts fell to 38 in Oslo from 75 thefts.",
        set(),
    ),
    (
        "part-told-again",
        (
            'Of 80 nurses, 30 have been listed as unvaccinated. "30 of the 80 nurses are '
            'unvaccinated," he said.'
        ),
        {"30<80", "80=80", "30=30"},
    ),
    (
        "other-part",
        (
            'Of 80 nurses, 30 have been listed as unvaccinated. "30 of the 80 nurses are men," he '
            "said."
        ),
        {"30<80", "80=80"},
    ),
    (
        "more-at-first",
        "Nine fans were convicted of rioting. Initially, 14 were charged.",
        {"Nine<14"},
    ),
    ("still-there", "Six boys remain in hospital. Originally, 14 were admitted.", {"Six<14"}),
    (
        "level-of-the-whole",
        "Arrivals rose to 300 people, including 40 boys, from 120 in May.",
        {"40<300"},
    ),
    (
        "one-of-the-shafts",
        "More than 50 miners are trapped in two shafts. The second shaft held 50 miners.",
        set(),
    ),
    ("revised", "Nine people died in the fire. Initially, 14 were reported dead.", set()),
    ("later", "14 fans were arrested. Later, nine were charged.", {"nine<14"}),
    (
        "finds-and-those-aboard",
        (
            "Divers found the bodies of five women and four men. The ferry had 60 people on board. "
            "The nine dead were flown to Suva."
        ),
        {"five<nine", "four<nine", "nine<60"},
    ),
    (
        "group-of-the-next-raid",
        (
            "Guards in Oman caught 79 offenders last week. In Bahrain, eighty foreigners were held "
            "in a raid.\n\nThe offenders comprise 48 men, 30 women and two children."
        ),
        {"48<eighty", "30<eighty", "two<eighty"},
    ),
    (
        "group-of-the-headline",
        (
            "17, including a boy's kin, test negative\n\nThe 17 people had met a boy who died of "
            "Nipah. Nineteen on the list are under treatment. Seventeen of them are in hospital."
        ),
        {"17=17", "Seventeen<Nineteen"},
    ),
    (
        "including-beside-the-old-level",
        (
            "Chile logged 80 drownings including 14 children, compared with 60 drownings including "
            "7 children in 2019."
        ),
        {"14<80", "7<60"},
    ),
    (
        "bare-old-level",
        (
            "Chile logged 80 drownings, including 14 children, against 60 including 7 children in "
            "2019."
        ),
        {"14<80", "7<60"},
    ),
    (
        "cases-that-were-fatal",
        "Of 300 cholera cases, 90 died (30%), including 70 confirmed cases.",
        {"90<300", "30%<300", "70<90"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in TIES], ids=[c[0] for c in TIES])
def test_what_is_of_what(record_of, text, expected):
    assert ties(record_of(text, published="2024-05-10")) == expected
