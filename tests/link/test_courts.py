"""What a court or council did to people whose noun is left out, and frames that go on."""

import pytest


def wholes(record):
    named = {figure.id: figure.span.text for figure in record.figures}
    return [named.get(figure.of) for figure in record.figures]


DONE = [
    ("Nine men were charged; the court convicted six and acquitted three.", [None, "Nine", "Nine"]),
    ("Twelve people stood trial in Accra. The judge convicted nine.", [None, "Twelve"]),
    ("The council of 12 elders met in Gao. It fined 40 and freed two.", [None, None, None]),
    ("Of 120 who fled, 71 were caught, 12 were shot and 37 hid.", [None, "120", "120", "120"]),
    ("Portugal takes in 120 people. Upwards of 290 of the sea arrivals may stay.", [None, None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DONE, ids=range(len(DONE)))
def test_objects_of_a_courts_verbs_are_of_those_told_before(record_of, text, wanted):
    assert wholes(record_of(text)) == wanted


def test_an_opening_holds_for_the_whole_list_whatever_befell_its_parts(record_of):
    record = record_of(
        "Of 120 prisoners who escaped, 71 were caught, 12 were killed and 37 are still at large."
    )

    assert [len(partition.parts) for partition in record.partitions] == [3]
