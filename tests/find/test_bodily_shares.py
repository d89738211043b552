"""A share of somebody's body counts nobody; a share of the bodies does."""

import pytest

SHARES = [
    ("One of them suffered burns to 80 percent of his body.", ["One"]),
    ("Half of her face was burnt.", []),
    ("Ninety per cent of the bodies were found.", ["Ninety per cent"]),
    ("Half of the people were burnt.", ["Half"]),
]


@pytest.mark.parametrize(("text", "figures"), SHARES, ids=["body", "face", "bodies", "people"])
def test_a_share_of_a_body_is_no_figure(text, figures, record_of):
    assert [figure.span.text for figure in record_of(text).figures] == figures
