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
        "Mine fire kills 21\n\nA fire killed 21 men. Another blast, in the same state, killed 48.",
        "victim/killed",
        21,
    ),
    (
        "Four climbers were killed on Sunday. Avalanches kill an average of 112 people each year.",
        "victim/killed",
        4,
    ),
    (
        "Six people were killed in a landslide. Later the road service said 13 people had died.",
        "victim/killed",
        13,
    ),
    (
        "Gunmen killed five people in a bar. The war has killed more than 20,000 people so far.",
        "victim/killed",
        5,
    ),
    (
        "UN: war has killed 20,000\n\nThe war has killed 20,000 people since 2011, the UN said.",
        "victim/killed",
        20000,
    ),
    (
        "The cholera programme\n\nCholera kills 95,000 people each year, the agency said.",
        "victim/killed",
        95000,
    ),
    (
        "ATHENS, 4 May 2024 - Four people drowned on Friday. Since January 61 people have drowned.",
        "victim/killed",
        61,
    ),
]


@pytest.mark.parametrize(
    ("text", "key", "best"),
    STORIES,
    ids=[
        "crash",
        "arrests",
        "another",
        "average",
        "risen",
        "a war",
        "the war",
        "yearly",
        "running",
    ],
)
def test_total_is_of_the_story_that_the_text_begins_with(record_of, text, key, best):
    totals = {total.key: total.best for total in record_of(text).totals}

    assert totals[key] == best
