"""Links of short passages do not fall: news of many countries, and statistics releases."""

from pathlib import Path

import pytest
from tests.quality.passages import score_passages

PASSAGES = Path(__file__).parent.parent.parent / "corpus" / "passages"
FLOORS = {  # field: (precision, recall)
    "news": {"of": (0.92, 0.76), "partition": (0.85, 0.66)},
    "releases": {"of": (0.87, 0.72), "partition": (0.68, 0.58)},
}


@pytest.mark.parametrize("name", FLOORS)
def test_links_of_passages_keep_their_floors(extractor, name):
    scores = score_passages(PASSAGES / f"{name}.jsonl", extractor)

    for field, (precision, recall) in FLOORS[name].items():
        assert scores[field].precision >= precision, field
        assert scores[field].recall >= recall, field
