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
        "A bomb killed 7 in Oro on 3 May 2024. Since 2 April raids in the country killed 130.",
        "victim/killed",
        7,
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
        "many attacks",
        "running",
    ],
)
def test_total_is_of_the_story_that_the_text_begins_with(record_of, text, key, best):
    totals = {total.key: total.best for total in record_of(text).totals}

    assert totals[key] == best


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "Two were hurt in a blast in Oro. Near by is Kalt, where a fire in May killed 86.",
            None,
        ),
        ("Two people were hurt in a blast in Oro. A year earlier, nine people died there.", None),
        ("Two people were hurt in a blast in Oro. One of them died later.", 1),
        (
            "Two were hurt in a blast in Oro. It is near Kalt, where the blast killed 86.",
            86,
        ),
        ("A fire in May 2019 killed 86 people in Kalt.", 86),
    ],
    ids=["where", "earlier", "later", "there too", "alone"],
)
def test_the_dead_of_an_event_that_is_only_recalled_are_no_total(record_of, text, killed):
    totals = {total.key: total.best for total in record_of(text).totals}

    assert totals.get("victim/killed") == killed
