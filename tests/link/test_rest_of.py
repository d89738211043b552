"""What remains, printed or implied, and other relations that a cue states."""

import pytest


def related(record, kind):
    """Each relation of a kind as its operands by role, as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        [(term.role, printed.get(term.figure, term.span.text)) for term in relation.terms]
        for relation in record.relations
        if relation.kind.value == kind
    ]


def test_rest_is_derived_with_its_value(record_of):
    record = record_of("Of the 65 Laotians, three went home, while the rest were deported.")
    rest = next(figure for figure in record.figures if figure.derived)

    assert (rest.quantity.low, rest.quantity.high) == (62, 62)
    assert rest.span.text == "the rest"
    assert rest.of == "f1"
    assert related(record, "remainder") == [
        [("total", "65"), ("part", "three"), ("rest", "the rest")]
    ]


def test_rest_of_a_hedged_total_has_a_range(record_of):
    record = record_of("Of about 100 miners, 20 were hurt and the rest walked out.")
    rest = next(figure for figure in record.figures if figure.derived)

    assert (rest.quantity.low, rest.quantity.high) == (70, 90)


def test_rest_names_the_other_group_it_could_be_of(record_of):
    record = record_of(
        "Guards stopped 107 people, of whom 93 were Khmer citizens. At the airport they stopped "
        "75 people, with 65 being Khmer citizens. Among the Khmer, only three were let go, "
        "while the rest were held."
    )
    remainder = next(r for r in record.relations if r.kind.value == "remainder")
    printed = {figure.id: figure.span.text for figure in record.figures}

    assert printed[remainder.terms[0].figure] == "65"
    assert [printed[name] for name in remainder.candidates] == ["93"]


def test_printed_remainder_is_a_relation(record_of):
    record = record_of("Police tried 52 people. Ten were jailed; the remaining 42 were freed.")

    assert related(record, "remainder") == [[("total", "52"), ("part", "Ten"), ("rest", "42")]]


def test_share_is_tied_to_its_part_and_whole(record_of):
    record = record_of("Forty-four of the 60 passengers (73 percent) were women.")

    assert related(record, "share_of") == [
        [("share", "73 percent"), ("part", "Forty-four"), ("total", "60")]
    ]


def test_change_has_its_ends_and_its_size(record_of):
    record = record_of("Cyprus had 61 asylum seekers in May, 13 fewer than the 74 of April.")

    assert related(record, "change") == [[("old", "74"), ("new", "61"), ("delta", "13")]]


def test_addition_leads_to_its_total(record_of):
    record = record_of("Another 12 bodies were found at Sukkur, bringing the toll to 45.")

    assert related(record, "increment") == [[("delta", "12"), ("new", "45")]]
    assert record.figures[0].of == "f2"


def test_exception_is_tied_to_its_total(record_of):
    record = record_of("All but five of the 42 weavers were released.")

    assert related(record, "all_but") == [[("total", "42"), ("exception", "five")]]


NESTED = {
    "boys and girls": "Of the 60 patients, 25 are children. 20 are boys, five girls. The rest {}",
    "the youngest": "Of the 60 patients, 25 are children. Ten are under five. The rest {}",
    "in one sentence": "Of the 60 refugees, 25 are minors, 12 of them girls. The rest {}",
}


@pytest.mark.parametrize("text", NESTED.values(), ids=NESTED)
def test_the_rest_of_grown_people_is_not_of_children(record_of, text):
    rest = next(f for f in record_of(text.format("are mostly women.")).figures if f.derived)
    assert (rest.quantity.value, rest.of) == (35, "f1")


def test_the_rest_of_passengers_is_not_of_the_dead(record_of):
    text = "The 40 who died were {}. The rest of the {} were {}."
    of_others = record_of(text.format("12 children and 28 adults", "passengers", "unhurt"))
    assert not [figure for figure in of_others.figures if figure.derived]
    of_them = record_of("Of the 40 dead, 12 were named. The rest of the victims were buried.")
    assert [f.quantity.value for f in of_them.figures if f.derived] == [28]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            (
                "Seven more people died on Monday, pushing the toll to 22.\n"
                "Among the dead are three miners. The other four were drivers."
            ),
            "Seven",
        ),
        (
            (
                "Five more passengers died, bringing the number of dead to 31.\n"
                "Among those killed are two nurses. The other three were teachers."
            ),
            "Five",
        ),
        (
            (
                "Seven more people died on Monday, pushing the toll to 22.\n"
                "Among the dead are three miners. The other 19 were drivers."
            ),
            "22",
        ),
    ],
    ids=["miners", "nurses", "of all"],
)
def test_the_others_fill_the_newly_added_or_all(record_of, text, whole):
    record = record_of(text)
    printed = {figure.id: figure.span.text for figure in record.figures}

    assert [printed[part.total] for part in record.partitions] == [whole]
