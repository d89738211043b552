"""People who are no part of things, and targets that are no part of what was reached."""

import pytest
from tests.link.ties import ties


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Officers seized 410 guns. Sixty were arrested.", set()),
        ("Officers seized 410 guns. Sixty were loaded.", {"Sixty<410"}),
        ("Inspectors checked 40 ships. Nine were detained.", {"Nine<40"}),
        ("Police seized 30 cars. Nine were charged with theft.", set()),
        ("Agents arrested 60 men. Most (48 out of the 60) were cooks.", {"48<60", "60=60"}),
        ("The blast killed a colonel, three cooks and two maids.", set()),
        ("The court closed 310 cases (12 percent more than the target of 270).", set()),
        ("The court closed 310 cases (of which 270 were of theft).", {"270<310"}),
    ],
)
def test_only_what_was_counted_so_is_part(record_of, text, wanted):
    assert ties(record_of(text)) == wanted
