"""Those of several places told side by side are no parts of the first."""

import pytest
from tests.link.ties import ties

ROWS = [
    ("Nine girls of Oran High School, six from Setif College and two from Blida sang.", ""),
    ("Eight inmates of Mak Prison, six from Lae Jail and four from Daru were freed.", ""),
    ("Five women from Togo, three from Benin and one from Ghana were freed.", ""),
    (
        (
            "Some 444 prisoners were freed. 83 inmates of Welikada Prison, 28 in Galle Prison and"
            " 35 in Kegalle Prison are among those released."
        ),
        "",
    ),
    ("Twelve people were hurt in Lima, nine from Oslo and three from Bergen.", "nine<12 three<12"),
    ("Nine men died. Four children are among the dead.", "Four<Nine"),
    ("The raid killed 13 people, three women and a child among them.", "three<13"),
]


@pytest.mark.parametrize(("text", "tied"), ROWS, ids=[text for text, _ in ROWS])
def test_ties(record_of, text, tied):
    record = record_of(text)

    told = {tie.replace("Twelve", "12") for tie in ties(record)}
    assert told == set(tied.split())
    assert [finding for finding in record.findings if finding.kind in ("fail", "review")] == []
