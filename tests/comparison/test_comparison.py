"""The same statistic in several articles."""

import pytest

from statextract.comparison import compare
from statextract.comparison.series import period_days
from statextract.model.figure import Figure, Place
from statextract.model.quantity import Quantity
from statextract.model.record import ArticleInfo, Generator, Record
from statextract.model.span import Span
from statextract.model.statement import Statement
from statextract.model.vocabulary import Bound, Outcome, Role, Status, Unit


def record(name, value, when, *, place="Takeo", evidence=None, status=Status.ASSERTED, more=()):
    """A record whose statements give the values on one topic."""
    figures, statements = [], []
    for number, (count, period) in enumerate(((value, when), *more), 1):
        low, high = count if isinstance(count, tuple) else (count, count)
        said = str(low)
        span = Span(start=0, end=len(said), text=said)
        clause = (evidence or "{} people died").format(said)
        figures.append(
            Figure(
                id=f"f{number}",
                span=span,
                evidence=Span(start=0, end=len(clause), text=clause),
                quantity=Quantity(value=low, low=low, high=high, bound=Bound.EXACT),
                unit=Unit.PERSON,
                role=Role.VICTIM,
                outcome=Outcome.KILLED,
                place=Place(name=place, kind="province", country="KH", span=span)
                if place
                else None,
                when=period,
                status=status,
            )
        )
        statements.append(
            Statement(
                id=f"s{number}",
                figures=(f"f{number}",),
                low=low,
                best=low,
                high=high,
                unit=Unit.PERSON,
                role=Role.VICTIM,
                outcome=Outcome.KILLED,
                place=place,
                when=period,
                status=status,
            )
        )
    return Record.model_construct(
        generator=Generator(version="0"),
        article=ArticleInfo(id=name, sha256="0", length=1000),
        figures=tuple(figures),
        statements=tuple(statements),
        agencies=(),
    )


def codes(*records):
    return [conflict.code for conflict in compare(records).conflicts]


def test_a_series_is_in_the_order_of_its_ends():
    later = record("b", 120, "2025-01-01/2025-06-30")
    first = record("a", 98, "2025-01-01/2025-04-22")
    (series,) = compare([later, first]).series

    assert [(point.article, point.best) for point in series.points] == [("a", 98), ("b", 120)]


def test_a_changed_value_of_one_period_is_a_conflict():
    assert codes(record("a", 98, "2025"), record("b", 89, "2025")) == ["XDO001"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(record("a", 98, "2025"), record("b", 98, "2025"), id="equal"),
        pytest.param(record("a", (90, 99), "2025"), record("b", 98, "2025"), id="within-hedge"),
        pytest.param(record("a", 98, "2025"), record("b", 89, "2024"), id="other-period"),
        pytest.param(
            record("a", 98, "2025"), record("b", 89, "2025", place="Kep"), id="other-place"
        ),
        pytest.param(
            record("a", 98, "2025", place=None), record("b", 89, "2025", place=None), id="no-place"
        ),
        pytest.param(
            record("a", 98, "2025"), record("b", 89, "2025", status=Status.DENIED), id="denied"
        ),
        pytest.param(record("a", 98, None), record("b", 89, None), id="no-period"),
        pytest.param(record("a", 98, "2025"), record("a", 89, "2025"), id="one-article"),
    ],
)
def test_what_may_well_differ_is_no_conflict(one, other):
    assert codes(one, other) == []


def test_a_running_count_that_falls_is_a_conflict():
    april = record("a", 98, "2025-01-01/2025-04-22")
    june = record("b", 91, "2025-01-01/2025-06-30")

    assert codes(april, june) == ["XDO002"]
    assert codes(april, record("b", 120, "2025-01-01/2025-06-30")) == []


def test_a_year_below_its_part_is_a_conflict():
    found = codes(record("a", 98, "2025-01-01/2025-04-22"), record("b", 77, "2025"))

    assert found == ["XDO003"]


def test_a_copy_with_one_changed_number_is_found():
    clauses = [(n, None) for n in (5, 6, 7)]
    one = record("a", 107, None, evidence="{} people were stopped", more=clauses)
    figures = [
        figure.model_copy(
            update={"evidence": Span(start=0, end=9, text=f"{'abcd'[n]} {figure.span.text} went")}
        )
        for n, figure in enumerate(one.figures)
    ]
    one = one.model_copy(update={"figures": tuple(figures)})
    changed = figures[0].model_copy(
        update={
            "span": Span(start=0, end=3, text="170"),
            "evidence": Span(start=0, end=9, text="a 170 went"),
        }
    )
    other = one.model_copy(
        update={
            "article": one.article.model_copy(update={"id": "b"}),
            "figures": (changed, *figures[1:]),
        }
    )

    (conflict,) = compare([one, other]).conflicts
    assert conflict.code == "XDO004"
    assert conflict.figures == ("a#f1", "b#f1")
    assert codes(one, one.model_copy(update={"article": other.article})) == []


def extracted(record_of, *texts, **more):
    return [record_of(text, id=name, **more) for name, text in zip("abcd", texts, strict=False)]


def test_articles_are_compared_as_they_are_read(record_of):
    april, june = extracted(
        record_of,
        "From 1 January to 22 April 2025, floods killed 98 people in Takeo, the Red Cross said.",
        "From 1 January to 30 June 2025, floods killed 91 people in Takeo, the Red Cross said.",
    )
    comparison = compare([april, june])

    assert [conflict.code for conflict in comparison.conflicts] == ["XDO002"]
    (series,) = comparison.series
    assert [point.sources for point in series.points] == [("Red Cross",), ("Red Cross",)]


def test_cases_of_different_things_are_no_series(record_of):
    cholera, theft = extracted(
        record_of,
        "Uganda recorded 640 cholera cases in 2024, the Health Ministry said.",
        "Uganda recorded 980 theft cases in 2024, the Health Ministry said.",
    )

    assert compare([cholera, theft]).series == ()


def test_numbers_without_a_place_are_a_series_only_by_their_source(record_of):
    texts = ("In 2024, 40 women were rescued, {} said.", "In 2024, 46 women were rescued, {} said.")
    one = extracted(record_of, *(text.format("the Red Cross") for text in texts))
    two = extracted(record_of, texts[0].format("the Red Cross"), texts[1].format("UNICEF"))

    assert [conflict.code for conflict in compare(one).conflicts] == ["XDO001"]
    assert compare(two).series == ()


def test_several_numbers_of_one_topic_in_an_article_are_no_conflict():
    one = record("a", 98, "2025", more=((40, "2025"),))

    assert codes(one, record("b", 89, "2025")) == []


def test_articles_of_one_id_are_told_apart_and_equal_ones_taken_once():
    one = record("a", 98, "2025")
    other = record("a", 89, "2025")
    changed = other.article.model_copy(update={"sha256": "1"})
    comparison = compare([one, one, other.model_copy(update={"article": changed})])

    assert comparison.articles == 2
    assert [conflict.articles for conflict in comparison.conflicts] == [("a", "a (2)")]


def test_nothing_to_compare_is_empty():
    comparison = compare([])

    assert (comparison.articles, comparison.series, comparison.conflicts) == (0, (), ())


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2025-03-03~", "2025-03-03", "2025-03-03"),
        ("2025-01/..", "2025-01-01", "None"),
        ("199X", "None", "None"),
        (None, "None", "None"),
    ],
)
def test_days_of_an_edtf_value(when, first, last):
    assert [str(day) for day in period_days(when)] == [first, last]
