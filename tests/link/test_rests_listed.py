"""The rest that is only implied is derived with its whole; its list is open, as printed."""

import pytest


def listed(record):
    """Each partition as (total, parts, complete), as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        (printed[p.total], tuple(printed[part] for part in p.parts), p.complete)
        for p in record.partitions
    ]


def derived(record):
    """The value and the whole of each figure that is implied."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [(f.quantity.value, printed.get(f.of)) for f in record.figures if f.derived]


RESTS = [
    (
        (
            "Officers held 75 people at the dock. Of those held, 40 were porters, 15 were "
            "clerks, while the rest were drivers."
        ),
        [("75", ("40", "15"), False)],
        [(20, "75")],
    ),
    (
        "Of the 64 sailors saved, a total of 30 were foreigners, while the rest were Fijians.",
        [],
        [(34, "64")],
    ),
    ("Of the 64 sailors saved, 30 were Danes. The rest of the fleet sailed on.", [], []),
]


@pytest.mark.parametrize(
    ("text", "lists", "rests"), RESTS, ids=["behind a list", "behind one part", "of a thing"]
)
def test_an_implied_rest_is_derived_and_leaves_its_list_open(record_of, text, lists, rests):
    record = record_of(text)

    assert listed(record) == lists
    assert derived(record) == rests
