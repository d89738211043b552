"""Counts whose noun stands elsewhere: rows of names, second sources, "11 more", "in 18"."""

import pytest
from tests.link.ties import ties


def read(record):
    """Number, unit, role, outcome and status of every person and case, as short strings."""
    return [
        (
            figure.span.text,
            figure.unit.value,
            figure.role and figure.role.value,
            figure.outcome and figure.outcome.value,
            figure.status.value,
        )
        for figure in record.figures
        if figure.unit.value in ("person", "case") and not figure.derived
    ]


CASE = ("case", None, None, "asserted")
KILLED = ("person", "victim", "killed", "asserted")
HELD = ("person", "suspect", "arrested", "asserted")
OTHER = ("person", "other", None, "asserted")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A second source, its verb or its noun left out.
        (
            "The union says 35 miners died, the company 31.",
            [("35", *KILLED), ("31", *KILLED)],
        ),
        (
            "Rebels speak of 120 dead soldiers; the army admits to 40.",
            [("120", *KILLED), ("40", *KILLED)],
        ),
        (
            "Officials put the number of dead at 77. Human Rights Watch says 120.",
            [("77", *KILLED), ("120", *KILLED)],
        ),
        ("Police said 35 people were arrested, the oldest 71.", [("35", *HELD)]),
        ("Police said 35 people were arrested. He said 12.", [("35", *HELD)]),
        ("Police arrested 35 people. The sign said 12.", [("35", *HELD)]),
        ("Police arrested 35 people. Neighbours said 40.", [("35", *HELD), ("40", *HELD)]),
        ("Police arrested 35 people. The lawyer said 40.", [("35", *HELD), ("40", *HELD)]),
        ("Police said 35 people were arrested, the day before 20.", [("35", *HELD)]),
        ("Police said 35 people were arrested, the driver 43.", [("35", *HELD)]),
        # What is denied in favour of the count before.
        (
            "Nine pilgrims died in the crush, not 12, the governor said.",
            [("Nine", *KILLED), ("12", "person", "victim", "killed", "denied")],
        ),
        # A list of counts before one noun.
        (
            "The three camps held 60, 45 and 52 workers.",
            [("60", *OTHER), ("45", *OTHER), ("52", *OTHER)],
        ),
        (
            "The blasts killed 12, nine and four people.",
            [("12", *KILLED), ("nine", *KILLED), ("four", *KILLED)],
        ),
        # A rise with its level.
        ("The Oran tally rose by seven cases to 91.", [("seven", *CASE), ("91", *CASE)]),
        ("The price rose by 12 rupees to 91.", []),
        # Whom a jail holds.
        (
            "The prison holds 1,200, twice the 600 it was built for.",
            [("1,200", *OTHER), ("600", "person", "other", None, "unrealised")],
        ),
        ("The tank holds 1,200, twice the 600 it was built for.", []),
        # "More" of what was counted in the sentence before.
        (
            "The ministry reported 40 cases on Monday. It confirmed 11 more on Tuesday.",
            [("40", *CASE), ("11", *CASE)],
        ),
        (
            "Police arrested 16 men on Monday. On Tuesday they found 11 more.",
            [("16", *HELD), ("11", *HELD)],
        ),
        (
            "The court heard 40 cases. In 12, the accused was a minor.",
            [("40", *CASE), ("12", *CASE)],
        ),
        (
            "The team found 12 bodies. It found two more today.",
            [("12", *KILLED), ("two", *KILLED)],
        ),
        (
            "The agency treated 40 patients in May. It found 12 more in a nearby village.",
            [
                ("40", "person", "victim", "hospitalised", "asserted"),
                ("12", "person", "victim", None, "asserted"),
            ],
        ),
        ("The firm hired 31 guards in May. It bought nine more in June.", [("31", *OTHER)]),
        # Labels that tell of no harm.
        (
            "Dead: 14. Unhurt: 36.",
            [("14", *KILLED), ("36", *OTHER)],
        ),
        # Captors release, officers rescue.
        (
            "The gang freed eight nuns on Friday.",
            [("eight", "person", "victim", "released", "asserted")],
        ),
        (
            "Police freed eight nuns on Friday.",
            [("eight", "person", "victim", "rescued", "asserted")],
        ),
        # What a list makes up.
        (
            "The 26 comprised 12 men and 14 women.",
            [("26", *OTHER), ("12", *OTHER), ("14", *OTHER)],
        ),
        ("The 26 comprised 12 tents and 14 huts.", []),
        # Of whom something is not known.
        ("For 222 sex was not recorded.", [("222", "person", None, None, "asserted")]),
        # A ratio counts nobody.
        ("The ratio of men to women among the 90 dead was two to one.", [("90", *KILLED)]),
        # A share and the count that it is.
        (
            "A third of migrants, 412, came by sea.",
            [("412", *OTHER)],
        ),
        # Rows of names.
        (
            "Deaths were highest in Gulu, Lira and Arua (12, 14 and 16 respectively).",
            [("12", *KILLED), ("14", *KILLED), ("16", *KILLED)],
        ),
        ("Schools in Gulu, Lira and Arua (12, 14 and 16 respectively) were hit.", []),
        (
            "Deaths were reported in Kerala (12), Assam (9) and Bihar (30).",
            [("12", *KILLED), ("9", *KILLED), ("30", *KILLED)],
        ),
        (
            "The districts with the most arrests were Gulu (12) and Lira (9).",
            [("12", *HELD), ("9", *HELD)],
        ),
        (
            "The hardest hit districts are Dhaka (1,210 cases), Khulna (800) and Barisal (120).",
            [("1,210", *CASE), ("800", *CASE), ("120", *CASE)],
        ),
        (
            "Goma (12), Uvira (9) and Bukavu (30) reported deaths.",
            [("12", *KILLED), ("9", *KILLED), ("30", *KILLED)],
        ),
        (
            "New cases: Lagos 210, Kano 80, Lusaka 12.",
            [("210", *CASE), ("80", *CASE), ("12", *CASE)],
        ),
        ("The winners were Kenya (12), Uganda (9) and Chad (3).", []),
        ("Schools were closed in Gulu (210), Lira (80) and Arua (12).", []),
        ("Rockets on show: Falcon-9, Atlas-5, Soyuz-2.", []),
        ("The jets were of three types: Mig-29, Su-35 and F-16.", []),
    ],
)
def test_count_without_its_noun_is_read(record_of, text, expected):
    assert read(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prosecutors opened 61 trafficking cases. Charges were brought in 18.",
            {"18<61"},
        ),
        (
            "Police logged 300 incidents in May. A knife was used in 41 and a gun in nine.",
            {"41<300", "nine<300"},
        ),
        (
            "The courts decided 171 cases; in eight the owner had fled.",
            {"eight<171"},
        ),
        (
            "The patrol took 130 people off two rafts, 72 from one and 58 from the other.",
            {"72<130", "58<130"},
        ),
        (
            "Police arrested 340 people. The largest numbers were in Goma (120) and Uvira (40).",
            {"120<340", "40<340"},
        ),
        (
            (
                "The agency rescued 592 victims last year. The victims came mainly from Vietnam "
                "(218), Albania (203) and Romania (91)."
            ),
            {"218<592", "203<592", "91<592"},
        ),
        (
            (
                "In 2024, 812 refugees arrived. The main countries of origin were Syria (420), "
                "Iraq (190) and Eritrea (85)."
            ),
            {"420<812", "190<812", "85<812"},
        ),
        (
            "The agency rescued 600 people. About 40 percent, or 240, were women.",
            {"40_percent<600", "240<600"},
        ),
        (
            "The agency rescued 600 people. A third, or 200, were women.",
            {"third<600", "200<600"},
        ),
        ("The 26 comprised 12 men and 14 women.", {"12<26", "14<26"}),
        ("The fire hit 600 farms. A third, or 200 hectares, burned.", set()),
        (
            "There were 302 new cases: Lagos-210, Kano-80, Oyo-12.",
            {"210<302", "80<302", "12<302"},
        ),
        ("The blasts killed 12, nine and four people.", set()),
        ("Arrests by province: Gauteng: 120; Limpopo: 80; Free State: 44.", set()),
        (
            "A year earlier 700 people died. In May, deaths were reported in Kerala (12), Goa (9).",
            set(),
        ),
        ("The union says 35 miners died, the company 31.", set()),
        ("Iran confirmed 586 new infections, raising the total to 2,922.", {"586<2,922"}),
    ],
)
def test_count_without_its_noun_is_tied(record_of, text, expected):
    assert ties(record_of(text)) == expected
