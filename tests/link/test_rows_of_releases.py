"""Rows, brackets and labels of statistics releases: whose parts they are, and when they are all."""

import pytest
from tests.link.ties import listed, ties

TIED = {
    "nations of a sentence that divides": (
        (
            "Police in Kampot arrested 147 suspects, including 38 women. By nationality, there "
            "were 104 Thais, 29 Laotians, eight Malays and six Indians."
        ),
        {"104<147", "29<147", "eight<147", "six<147"},
    ),
    "a list larger than the group before": (
        (
            "The mission counted 1,607 victims in 90 incidents.\n\nMilitias were responsible for "
            "the harm to 1,051 victims, soldiers for 386 and unknown gunmen for the remaining "
            "170.\n\nBy state, 427 victims were recorded in Warrap, 500 in Jonglei and 318 in "
            "Lakes."
        ),
        {"1,051<1,607", "386<1,607", "170<1,607", "427<1,607", "500<1,607", "318<1,607"},
    ),
    "nouns before their numbers behind of which": (
        "Suspects held: 389\nVictims rescued: 210, of which women 120, men 60 and children 30",
        {"120<210", "60<210", "30<210"},
    ),
    "nouns before their numbers behind including": (
        "Police held 389 persons, including women 20 and minors 12.",
        {"20<389", "12<389"},
    ),
    "labels in a bracket": (
        "- Held: 389 (male 264, female 125)\n- Charged: 200 (men: 150 and women: 50)",
        {"264<389", "125<389", "150<200", "50<200"},
    ),
    "an age in a label": (
        "- Victims: 406\n- Victims below 18 years: 147, of which 129 girls",
        {"129<147"},
    ),
    "bullets under a bullet": (
        (
            "• Cases registered: 241\n  – internal trafficking 92\n  – trafficking to India 88\n"
            "  – trafficking to third countries 61\n• Victims: 406"
        ),
        {"92<241", "88<241", "61<241"},
    ),
    "cases in which there was something": (
        (
            "Courts in Pokhara heard 318 cases, in which 90 people stood accused. In 199 there was "
            "a conviction, in 31 a partial one and in 88 the accused were acquitted."
        ),
        {"199<318", "31<318", "88<318"},
    ),
    "counts behind an age limit": (
        (
            "Aid workers freed 386 people. Sixty-one were under the age of 15 and 74 were aged 15 "
            "to 17, with the remaining 251 being adults."
        ),
        {"Sixty-one<386", "74<386", "251<386"},
    ),
}
TIED |= {
    "those whose sex is not known": (
        "Of 834 victims 509 are women, 301 men and 17 transgender; of seven the sex was not noted.",
        {"509<834", "301<834", "17<834", "seven<834"},
    ),
    "the rest behind whilst": (
        (
            "Police held 1,036 persons. The majority of those held, 889, were Thais, followed by "
            "61 Malays, whilst 86 were of other nationalities."
        ),
        {"889<1,036", "61<1,036", "86<1,036"},
    ),
    "a share of the total of some of them": (
        (
            "The service found 117 victims, of whom 61 had been exploited abroad.\n\nA shelter "
            "took in 58 of the victims, almost half (49.6 per cent) of the total."
        ),
        {"58<117", "half<117", "49.6_per_cent<117"},
    ),
    "complaints before the people in them": (
        (
            "The office checked nine complaints, in which 17 people were named. In seven the story "
            "was not true."
        ),
        {"seven<nine"},
    ),
}
FREE = {
    "the convicted of another year": (
        (
            "In 2024, 71 persons stood accused. Forty were convicted and five were acquitted. In "
            "2023 the convicted had numbered 36."
        ),
        {"36<71"},
    ),
    "a date divides nothing": (
        "The network freed 1,192 workers in May.\n\nBy Friday, 812 had come to 300 centres.",
        {"300<1,192"},
    ),
    "what somebody manages": (
        "The blast hurt 90 people. The governor is responsible for 3 hospitals and for 40 clinics.",
        {"3<90", "40<90"},
    ),
    "ages in a row": (
        "Two boys under the age of 14, 15 and 16-year-old girls were among the 40 held.",
        {"15<Two"},
    ),
}
TIED |= {
    "other nations behind while": (
        (
            "Police held 1,287 expatriates. Among the violators were 402 nationals of India and "
            "133 of Nepal, while 173 belonged to other nationalities."
        ),
        {"402<1,287", "133<1,287", "173<1,287"},
    ),
    "those who absconded beside those in care": (
        (
            "A total of 84 victims were identified. Fifty-one victims were taken in by a shelter; "
            "26 returned directly to their families and 7 absconded."
        ),
        {"Fifty-one<84", "26<84", "7<84"},
    ),
    "paragraphs with numbers of their own": (
        (
            "3.1 Thirty accused persons appeared in court. Five were convicted.\n\n3.2 Three of "
            "the convicts were jailed; the other two were fined."
        ),
        {"Five<Thirty", "Three<Five", "two<Five"},
    ),
    "a level since a day": (
        (
            "The number of foreigners handed over since 20 February rises to 1,077. Of them, 621 "
            "are Chinese."
        ),
        {"621<1,077"},
    ),
}
TIED |= {
    "bullets under a heading that fill a total": (
        (
            "A total of 184 people were killed on roads in 2023, 29 more than in 2022.\n\nRoad "
            "users\n\n• 69 drivers (up 9)\n• 44 pedestrians\n• 37 passengers\n• 34 cyclists"
        ),
        {"69<184", "44<184", "37<184", "34<184"},
    ),
}
FREE |= {
    "bullets of others": (
        (
            "A total of 184 people were killed on roads in 2023.\n\nAt work\n\n• 69 drivers\n"
            "• 44 nurses\n• 30 cooks"
        ),
        {"69<184", "44<184", "30<184"},
    ),
    "a row far smaller than the total": (
        "Peru opened 900 cases in May. Lima had 96, Cusco 47 and all other regions together 39.",
        {"96<900", "39<900"},
    ),
}
BROKEN = {
    "the remaining places": (
        "Police arrested 1,287 expatriates in August, 1,091 men and 196 women.\n\nMost arrests "
        "were made in Jahra (500), followed by Hawalli (321) and Ahmadi (207); the remaining three "
        "governorates accounted for 261 between them."
    ),
    "other countries": (
        "Of 90 workers, 61 had been exploited abroad: in Italy (26), Germany (13), Spain (11) and "
        "Poland (7), with six in other countries. The other 29 never left home."
    ),
    "places and all others": (
        "Nationwide, Peru opened 184 cases of cable theft. Lima had 96, Cusco 47 and all other "
        "regions together 39."
    ),
    "nations": (
        "Police held 147 suspects. By nationality, there were 106 Thais, 29 Laotians, eight Malays "
        "and six Indians."
    ),
    "labels in a bracket": "Police held 389 persons (male 266, female 125).",
    "nouns before numbers": "Children rescued: 147, of which girls 131, boys 18.",
    "cases": (
        "Courts heard 318 cases. In 201 there was a conviction, in 31 a partial one and in 88 the "
        "accused were acquitted."
    ),
    "those responsible": (
        "The mission recorded 250 civilian casualties in May. Soldiers were responsible for 142 "
        "casualties, rebels for 80 and unknown gunmen for the other 30."
    ),
}
SOUND = {
    "paragraphs with numbers of their own": (
        "3.1 Thirty accused persons appeared in court. Five were convicted.\n\n3.2 Three of the "
        "convicts were jailed; the other two were fined."
    ),
    "a title with its year": (
        "Review of Fatalities 2023\n\nDublin, 1 January 2024\n\nA total of 184 people were killed "
        "on the roads. Of these, 69 were drivers."
    ),
    "some nations": (
        "Police held 147 suspects. By nationality, there were 64 Thais, 29 Laotians and six Malays."
    ),
    "women and children": "The navy rescued 389 persons (200 women, 125 children).",
    "women and children by label": "The navy rescued 389 persons (women 200, children 125).",
    "a list of states": (
        "The mission counted 1,607 victims.\n\nMilitias harmed 1,051 victims.\n\nBy state, 427 "
        "victims were recorded in Warrap, 500 in Jonglei and 318 in Lakes."
    ),
}


@pytest.mark.parametrize(("text", "expected"), TIED.values(), ids=TIED)
def test_parts_of_a_row_are_tied(record_of, text, expected):
    assert expected <= ties(record_of(text))


@pytest.mark.parametrize(("text", "wrong"), FREE.values(), ids=FREE)
def test_others_stay_free(record_of, text, wrong):
    assert wrong.isdisjoint(ties(record_of(text)))


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_broken_row_is_told(record_of, text):
    record = record_of(text)

    assert [f for f in record.findings if f.kind in ("fail", "review") and f.level != "note"]
    assert any(complete for *_, complete in listed(record))


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_a_sound_row_is_not(record_of, text):
    levels = {f.level for f in record_of(text).findings if f.kind in ("fail", "review")}

    assert levels <= {"note"}
