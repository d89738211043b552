"""Sentences that tell the same kinds of facts in other words: retold*.ndjson, one a line.

Each class of wording has several: other verbs, nouns, countries and orders of the sentence, and
some that only look alike.
"""

import json
from pathlib import Path

import pytest
from tests.phenomena.readings import assert_read

CASES = [
    json.loads(line)
    for file in sorted(Path(__file__).parent.glob("retold*.ndjson"))
    for line in file.read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['class']}: {case['text'][:40]}")
def test_a_wording_is_read_as_it_is_meant(case):
    assert_read(case["text"], case["read"], published="2025-04-24")
