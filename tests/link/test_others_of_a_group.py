"""A part and the others whose number alone says that they are the rest: one complete partition."""

from tests.link.ties import ties


def test_three_other_relatives_are_the_rest_of_five_aboard(record_of):
    record = record_of(
        "Five family members were killed. Two of those on board were named as Ali and Dina. "
        "They were travelling with three other adult family members."
    )
    assert ties(record) == {"Two<Five", "three<Five"}
    (partition,) = record.partitions
    assert partition.complete


def test_a_partition_is_told_once(record_of):
    record = record_of(
        "Seven people were killed. Five of them were soldiers. Two others died in hospital."
    )
    (partition,) = record.partitions
    assert partition.complete


def test_one_told_beside_the_remaining_twelve_leaves_the_list_open(record_of):
    record = record_of(
        "The bus had 14 people on board. Only one passenger survived. The driver and the "
        "remaining 12 passengers died."
    )
    assert [partition.complete for partition in record.partitions] == [False]
