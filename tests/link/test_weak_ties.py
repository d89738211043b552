"""A tie that only the course of a story makes needs evidence, and gives way to what denies it."""

import pytest
from tests.link.ties import wholes

TIED = {
    "bodies of those buried": (
        "Nineteen people were buried by a landslide in Puno, but only nine bodies were found.",
        {"Nineteen": None, "nine": "Nineteen"},
    ),
    "bodies of the missing": (
        "A mudslide in Cali left 31 people missing, and only 12 bodies have been recovered.",
        {"31": None, "12": "31"},
    ),
    "bodies of those buried alive": (
        (
            "At least 54 people died in Peru. Nineteen people in Puno were buried alive after a "
            "landslide struck, but only nine bodies have been found."
        ),
        {"54": None, "Nineteen": "54", "nine": "Nineteen"},
    ),
    "bodies of the dead": (
        "The blast killed 40 people in Goma. Rescuers pulled 12 bodies from the market.",
        {"40": None, "12": "40"},
    ),
    "the last of the victims": (
        "Eleven victims were robbed in Lima. The last two victims were robbed on Sunday.",
        {"Eleven": None, "two": "Eleven"},
    ),
    "those whom a clause picks out": (
        "Nine victims were freed in Leon. The five who came from Haiti are in a shelter.",
        {"Nine": None, "five": "Nine"},
    ),
    "a bullet of a total": (
        "Last year:\n\n- 270 victims were counted.\n\n- 159 victims were female.",
        {"270": None, "159": "270"},
    ),
    "a week of its year": (
        "Peru counted 412 cases of dengue in 2024. In March 2024 it counted 96 cases of dengue.",
        {"412": None, "96": "412"},
    ),
}

LOOSE = {
    "a list of what the toll is, not of what it was": (
        (
            "The murder toll of Belize is now 217. It had stood at 213 before the weekend. Cayo "
            "leads the toll with 152. The remaining 65 are spread over the country."
        ),
        {"217": None, "213": None, "152": "217", "65": "217"},
    ),
    "bodies that nobody counted": (
        "The flood killed 54 people in Lima. Several bodies were buried at once.",
        {"54": None, "Several": None},
    ),
    "houses have no bodies": (
        "Nineteen houses were buried in Cali, but only nine bodies have been found.",
        {"Nineteen": None, "nine": None},
    ),
    "suspects who were told of": (
        "Police arrested 46 suspects in Cebu. The two suspects rode off on a motorcycle.",
        {"46": None, "two": None},
    ),
    "another bullet": (
        (
            "In the raids:\n\n- Nine suspects were arrested in Perth.\n\n- One suspect was "
            "charged in Cairns."
        ),
        {"Nine": None, "One": None},
    ),
    "the same number again": (
        "Six victims were freed in Ohio. Police said six victims were in care.",
        {"Six": None, "six": None},
    ),
    "the dead are none of the cured": (
        "Five more patients recovered in Malta. On Monday three patients died.",
        {"Five": None, "three": None},
    ),
    "an attack that this one avenges": (
        (
            "The bombing in Herat was revenge for a raid that killed 32 civilians. Seven civilians "
            "were killed in the blast."
        ),
        {"32": None, "Seven": None},
    ),
    "across the border": (
        (
            "Togo counted 412 cases of cholera in 2024. Across the border, Benin counted 64 cases "
            "of cholera in March 2024."
        ),
        {"412": None, "64": None},
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"), [*TIED.values(), *LOOSE.values()], ids=[*TIED, *LOOSE]
)
def test_a_story_ties_what_its_words_bear_out(text, expected, extractor):
    assert dict(wholes(extractor.extract(text).figures)) == expected
