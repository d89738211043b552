"""Those who were held in an operation were held on its day, unlike those held for a crime."""

import pytest

HELD = [
    (
        "The arrests took place between Monday and Wednesday in a series of crackdowns in Cebu.",
        "2025-04-21/2025-04-23",
    ),
    ("The incident happened on Sunday when a lorry reached a checkpoint.", "2025-04-20"),
    ("Police officers in Cebu said that the sting happened on Sunday.", "2025-04-20"),
    # Who is held for a crime is held on a day that is not told.
    ("A shooting at a checkpoint happened on Sunday and killed two soldiers.", None),
    ("A bomb killed two men in Lahore on Sunday.", None),
]


@pytest.mark.parametrize(("lede", "when"), HELD, ids=[case[0][:56] for case in HELD])
def test_day_of_those_held(record_of, lede, when):
    figures = record_of(f"{lede}\n\nOfficers arrested 67 men.", published="2025-04-24").figures

    assert next(figure.when for figure in figures if figure.span.text == "67") == when
