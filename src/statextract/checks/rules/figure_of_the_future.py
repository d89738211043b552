"""PER002."""

from collections.abc import Iterator
from datetime import timedelta

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind

_ZONES = timedelta(days=1)  # it may be tomorrow already where the article was written


@rule("PER002", flags=[], passes=["Strikers will close 20 mines on 20 March 2031."])
def figure_of_the_future(facts: Facts) -> Iterator[Verdict]:
    """Find a count of days that had not come when the article was published.

    Why it matters:
        What is not over cannot have been counted: a date is wrong.

    Stays silent when:
        The figure is a plan or a forecast, its date stands in another clause, or the publication
        date is not known. Always for review: a plan may be worded like a fact.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    published = facts.record.article.published
    if published is None:
        return
    for figure in facts.levels:
        period = facts.period(figure)
        late = period is not None and period.first > published + _ZONES
        if period is not None and late and not figure.derived and facts.is_dated(figure):
            message = f"{figure.span.text} is of {period.first}, after publication on {published}"
            yield Verdict(Kind.REVIEW, message, (figure.id,))
