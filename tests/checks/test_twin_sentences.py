"""Right sentences raise no alarm, and their twins with a number broken raise one.

"{six>eight}" is the right number and the broken one; a line without is right and has no twin: it
looks like others that have. "\\n" begins a new line.
"""

import re
from pathlib import Path

import pytest
from tests.checks.breaking import loud

TWINS = Path(__file__).with_name("twin_sentences.txt").read_text(encoding="utf-8").splitlines()
BROKEN = [line for line in TWINS if ">" in line]
PUBLISHED = "2025-06-12"


def of_twin(line, number):
    return re.sub(r"\{([^}>]*)>([^}]*)\}", rf"\{number}", line).replace("\\n", "\n")


@pytest.mark.parametrize("line", TWINS)
def test_the_right_sentence_raises_no_alarm(extractor, line):
    assert loud(extractor.extract(of_twin(line, 1), published=PUBLISHED)) == []


@pytest.mark.parametrize("line", BROKEN)
def test_its_broken_twin_is_told(extractor, line):
    assert loud(extractor.extract(of_twin(line, 2), published=PUBLISHED))
