"""The article-level answer is of the article's own story, not of an older one that it recalls."""

import pytest

STORIES = [
    (
        "LIMA, 4 May 2024 - A bus crash killed 14 people on Friday. In 2023 crashes killed 3,138.",
        "victim/killed",
        14,
    ),
    (
        "ACCRA, 4 May 2024 - Police arrested 31 men on Friday. In 2019 they arrested 102 men.",
        "suspect/arrested",
        31,
    ),
    (
        "ATHENS, 4 May 2024 - Four people drowned on Friday. Since January 61 people have drowned.",
        "victim/killed",
        61,
    ),
]


@pytest.mark.parametrize(("text", "key", "best"), STORIES, ids=["crash", "arrests", "running"])
def test_total_is_of_the_story_that_the_text_begins_with(record_of, text, key, best):
    totals = {total.key: total.best for total in record_of(text).totals}

    assert totals[key] == best
