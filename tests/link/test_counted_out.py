"""Shares with their count and whole in brackets: "69% of cases (198 of 285)"."""

import pytest
from tests.link.ties import ties

from statextract.model.vocabulary import Kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "So far 480 measles cases were told. In May, 69% of cases (198 of 285) were in Fes.",
            {"69%<285", "198<285"},
        ),
        (
            "Some 480 measles cases are told. In May, 69% of the cases (198 of 285) were in Fes.",
            {"69%<285", "198<285"},
        ),
        (
            "So far 900 sailors were held. In May, 40% of sailors (20 of 50) had no papers.",
            {"40%<50", "20<50"},
        ),
        (
            "The panel found that 38% (53 of 139) of the deaths were of babies.",
            {"38%<139", "53<139"},
        ),
        (
            "Health officials said 180 of 200 confirmed cases were linked to one church.",
            {"180<200"},
        ),
    ],
)
def test_share_is_of_the_whole_that_is_printed_with_it(record_of, text, expected):
    record = record_of(text)
    assert ties(record) == expected
    assert [f.message for f in record.findings if f.kind in (Kind.FAIL, Kind.REVIEW)] == []


def test_share_that_its_own_numbers_do_not_give_is_found(record_of):
    text = "So far 480 cases were told. In May, 69% of cases (158 of 285) were in Fes."
    messages = [f.message for f in record_of(text).findings if f.kind is Kind.FAIL]
    assert messages == ["158 of 285 is 55.4 per cent, not 69%"]
