"""Lines that point to other articles, and sources that count all on board at once."""


def told(record):
    spans = {figure.id: figure.span.text for figure in record.figures}
    return [(spans[figure.id], spans.get(figure.of)) for figure in record.figures]


def test_a_line_to_another_article_holds_no_total(record_of):
    record = record_of(
        "Blast in Jos: toll rises to 11\n\nThe toll has risen to 11, officials said.\n\n"
        "Also read: Blast kills 10, injures 35 in Yola\n\nSix bodies were at one morgue."
    )

    assert ("Six", "11") in told(record)


def test_a_headline_about_reading_is_the_articles_own(record_of):
    record = record_of(
        "Read aloud: 12 killed in fire\n\nSix bodies were taken to one morgue on Monday."
    )

    assert ("Six", "12") in told(record)


def test_a_source_that_tells_every_fate_counts_for_itself(record_of):
    record = record_of(
        "Officials said 51 bodies had been found. The UN said the boat carried 350 migrants. It "
        "said 163 migrants had been rescued and 42 bodies recovered, leaving 145 missing."
    )

    assert [(f.kind, f.message) for f in record.findings] == [("pass", "163 + 42 + 145 = 350")]


def test_those_of_a_fate_are_of_the_group_of_that_fate(record_of):
    record = record_of(
        "Gunmen abducted 20 students. On Sunday they killed two students. One of the abducted "
        "students was freed on Monday."
    )

    assert ("One", "20") in told(record)


def test_people_said_to_be_part_of_more(record_of):
    record = record_of(
        "The 30 victims, who were flown home on Tuesday, were part of the total 65 victims "
        "deceived by brokers. The three officers were part of 40 patrols."
    )

    assert told(record)[0] == ("30", "65")
    assert ("three", None) in told(record)
