"""Days of visits, searches and levels of other years are not those of what is counted."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    ("Nine died in a quake. The king flew to Izmir on Tuesday.", {"Nine": "killed no:when"}),
    ("The city launched an appeal on Tuesday. Floods killed 19.", {"19": "killed no:when"}),
    ("The army launched a strike on Tuesday. Nine died.", {"Nine": "when:2025-04-22"}),
    (
        "Six have died since rain fell on Tuesday. Nine are missing.",
        {"Nine": "when:2025-04-22/2025-04-24"},
    ),
    (
        "Six have died since a bus plunged into a lake on Sunday. Nine are missing.",
        {"Nine": "when:2025-04-20"},
    ),
    ("The mine has been shut since it collapsed in 2011 and 12 died.", {"12": "killed"}),
    ("Since the ferry sank in 2014, killing 304, nine were held.", {"304": "when:2014"}),
    (
        "A bomb went off in Lahore on Monday. Ten died in the worst of 14 attacks.",
        {"Ten": "when:2025-04-21", "14": "case no:when"},
    ),
    (
        "A bomb went off in Lahore on Monday. Ten died, down from 20 attacks.",
        {"20": "case no:when"},
    ),
    (
        "A bomb went off in Lahore on Monday. Ten died in two blasts.",
        {"two": "case when:2025-04-21"},
    ),
    ("Homicides: 2 (2023: 4)", {"2": "no:when", "4": "when:2023"}),
    (
        "Two men died on Monday and Tuesday's storm killed six.",
        {"Two": "when:2025-04-21", "six": "when:2025-04-22"},
    ),
    ("From 3 to 9 June last year, 41 drowned.", {"41": "when:2024-06-03/2024-06-09"}),
    ("The toll passed 2015's total of 300 deaths.", {"2015": "no figure", "300": "killed"}),
    ("Deaths exceeded 2019 figures.", {"2019": "no figure"}),
    ("Of the two thousand, four hundred died.", {"four hundred": "killed"}),
    ("The number of the missing were 17.", {"17": "missing"}),
    (
        "Twelve of the dead were children, said Amina, one of dozens of survivors.",
        {"one": "no figure"},
    ),
    ("Related | Deaths | Cases\nMale | 12 | 40", {"40": "case"}),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_what_came_after(text, expected):
    assert_read(text, expected, published="2025-04-24")
