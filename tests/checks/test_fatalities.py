"""A case fatality may be of the cases that have ended, and so higher than computed."""

import pytest

FATALITIES = [
    ("75%", "review"),
    ("60%", "fail"),
    ("71%", "pass"),
]


@pytest.mark.parametrize(("share", "kind"), FATALITIES, ids=["higher", "lower", "as computed"])
def test_only_a_lower_fatality_is_surely_wrong(share, kind, record_of):
    text = f"Uganda has reported 17 cases, including 12 deaths (case fatality ratio {share})."

    findings = [finding for finding in record_of(text).findings if finding.code == "PCT001"]

    assert [finding.kind.value for finding in findings] == [kind]
