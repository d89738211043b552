"""Who is left of whom: those still there, the others of a few, the other of two things."""

import pytest


def ties(record):
    """Each tie as "part<whole", as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return {f"{f.span.text}<{printed[f.of]}" for f in record.figures if f.of is not None}


TIED = [
    (
        (
            "Floods trapped 16 miners. Rescuers brought out nine, two of whom later died. "
            "Seven are still underground."
        ),
        "nine<16 two<nine Seven<16",
    ),
    (
        "Gunmen seized 40 pupils. Twenty-five were freed on Friday; 13 remain in captivity.",
        "Twenty-five<40 13<40",
    ),
    (
        (
            "A gang of nine was jailed for smuggling 150 people into Kent. The ringleaders, two "
            "brothers, got 12 years; the seven others were given between two and eight."
        ),
        "two<nine seven<nine",
    ),
    ("Rescuers saved 20 of the 33 miners. Three are still in hospital.", "20<33 Three<20"),
    (
        (
            "Two coaches collided near Lima. One was carrying 40 passengers and the other "
            "33. Fifteen people died, nine on the first and six on the second."
        ),
        "One<Two nine<Fifteen six<Fifteen",
    ),
    (
        (
            "Some 900 migrants were stopped in three raids. In the first, 412 people were "
            "found in a lorry. In the second, 288 were found near Crete."
        ),
        "",
    ),
    (
        (
            "Hackers stole the data of hundreds of millions of people. The firm hired two "
            "men. Three diplomats were in the audience. One was held while the three other "
            "remain at large."
        ),
        "One<Three",
    ),
    (
        (
            "So far 265 people have died in road accidents. There were 218 fatal crashes. "
            "Kano leads, accounting for 45% of persons killed on the roads."
        ),
        "45%<265",
    ),
    (
        (
            "Border police held 61 people: 40 Afghans, 12 Iranians and nine Kurds. Two "
            "drivers were also arrested."
        ),
        "40<61 12<61 nine<61",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIED, ids=[text for text, _ in TIED])
def test_those_left_are_of_the_group_that_was_there(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


def test_a_month_s_patients_and_the_dead_are_no_sum(record_of):
    record = record_of(
        "Officials recorded 88 cases of diphtheria in May, compared with 51 in April. Sixty of the "
        "patients in May were children under ten; nine have died."
    )

    assert [f.kind.value for f in record.findings if f.kind.value in ("fail", "review")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Nurses saw 12,000 people in Goma and 8,000 in Beni, 20,000 in all. Among them "
                "were 4,000 children."
            ),
            "12,000<20,000 8,000<20,000 4,000<20,000",
        ),
        (
            (
                "Police held 30 men in York and 12 men in Hull, a total of 42. Among them are nine "
                "Poles and four Danes."
            ),
            "30<42 12<42 nine<42 four<42",
        ),
    ],
    ids=["in all", "a total of"],
)
def test_them_are_all_whom_a_sum_ends(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())
