"""Counts of which each sentence tells the next of a numbered row."""

from tests.link.ties import listed, ties

CHARGED = (
    "A grand jury charged 37 defendants in five indictments.\n\nThe first indictment charges 14 "
    "defendants with fraud. The second charges eight defendants with fraud.\n\nAccording to the "
    "third indictment, three people face fraud counts.\n\nThe fourth indictment states that eight "
    "defendants are charged. And the fifth indictment charges four people with fraud."
)


def test_a_long_row_of_numbered_tales_makes_up_its_total(record_of):
    assert listed(record_of(CHARGED)) == [("37", ("14", "eight", "three", "eight", "four"), True)]


def test_as_many_of_another_number_are_others(record_of):
    assert "eight=eight" not in ties(record_of(CHARGED))


def test_as_many_of_one_number_are_the_same(record_of):
    text = "The second crash killed eight tourists. The second crash killed eight tourists, too."
    other = text.replace("The second crash killed eight tourists, too", "The fifth killed eight")
    assert "eight=eight" in ties(record_of(text))
    assert "eight=eight" not in ties(record_of(other))
