"""Of two statements of a whole, the parts behind both belong to the one told last."""

import pytest

NEAREST = [
    (
        (
            "Officers held 770 migrants in Ipoh on Monday. Officials met the press on Tuesday. "
            "The 770 migrants were fingerprinted. Among those held were 40 women and nine girls."
        ),
        {"40": 1, "nine": 1},
    ),
    (
        (
            "Police in Oran held 30 men. Many relatives came. The 30 suspects were "
            "fingerprinted. Four suspects had guns."
        ),
        {"Four": 1},
    ),
    (
        (
            "Officers held 770 migrants in Ipoh on Monday. Most (700 of the 770) had no papers. "
            "Of the held migrants, 66 were Malians and 11 were Kenyans."
        ),
        {"66": 0, "11": 0},
    ),
]


@pytest.mark.parametrize(("text", "expected"), NEAREST, ids=[text[:40] for text, _ in NEAREST])
def test_parts_belong_to_the_statement_before_them(record_of, text, expected):
    record = record_of(text)
    by_id = {figure.id: figure for figure in record.figures}
    first = record.figures[0].span.text
    statements = [figure.id for figure in record.figures if figure.span.text == first]
    found = {
        figure.span.text: statements.index(by_id[figure.of].id)
        for figure in record.figures
        if figure.of in statements and figure.span.text in expected
    }
    assert found == expected
