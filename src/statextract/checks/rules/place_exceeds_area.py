"""SUB002."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import find_assumptions
from statextract.checks.engine.balance import judge
from statextract.checks.engine.doubts import soften
from statextract.checks.engine.edits import Edit, Source
from statextract.checks.engine.nesting import in_other_place
from statextract.checks.engine.ties import is_guessed
from statextract.checks.engine.trust import find_all_doubts
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level


@rule(
    "SUB002",
    flags=["Police stopped 107 people in Laos, 112 of them at Wattay Airport."],
    passes=["Police stopped 107 people in Laos, 75 of them at Wattay Airport."],
)
def place_exceeds_area(facts: Facts) -> Iterator[Verdict]:
    """Find a place with more than the area that holds it, in all or in one group of people.

    Why it matters:
        Whoever is counted at the airport is counted in the country too, and so are the women
        and the foreigners among them.

    Stays silent when:
        The two figures cover different times or count different people.

    Source:
        Ratio edits of official statistics: a part is at most its whole (R `editrules`).
    """
    for edit in facts.edits_from(Source.SUBSET):
        if in_other_place(facts, edit):
            verdict = judge(facts, edit)
            apart = verdict.kind is Kind.REVIEW and _are_apart(facts, edit)
            yield verdict._replace(level=Level.NOTE) if apart else verdict
    for each in facts.slices:
        verdict = judge(facts, each.edit)
        if verdict.kind is Kind.FAIL:
            doubts = find_all_doubts(facts, each.ties)
            kind = Kind.REVIEW if doubts else Kind.FAIL
            verdict = verdict._replace(
                kind=kind,
                readings=doubts,
                level=soften(doubts),
                assumed=find_assumptions(facts, each.edit, *each.ties),
            )
        yield verdict


def _are_apart(facts: Facts, edit: Edit) -> bool:
    """Whether two figures are told of two places each, of which nothing says that one is inside."""
    part, whole = facts.figures[edit.parts[0]], facts.figures[edit.whole]
    return part.place is not None and whole.place is not None and is_guessed(part)
