"""The whole way from a text to a record."""


def test_extract_counts_people_and_cases(record_of):
    record = record_of("Police rescued 59 victims on Monday. At least two cases were opened.")

    assert [figure.quantity.value for figure in record.figures] == [59, 2]
    assert record.victim_counts == ("f1",)
    assert record.case_counts == ("f2",)


def test_an_empty_text_gives_an_empty_record(record_of):
    record = record_of("")

    assert record.figures == ()
    assert record.article.length == 0
