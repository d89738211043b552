"""Bare counts that go on from the count before them."""


def test_an_article_may_break_off_behind_a_preposition(record_of):
    record = record_of("Nine died here, while there were three in")

    assert record.figures[0].span.text == "Nine"
