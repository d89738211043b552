"""CNT007."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "CNT007",
    severity=Level.NOTE,
    flags=[
        "Police held one suspect in Lyon. The suspects deny it.",
        "Police held three suspects in Lyon. The suspect denies it.",
    ],
    passes=[
        "Police held one suspect in Lyon. The suspect denies it.",
        "Police held two suspects on Monday and one suspect on Friday. The suspects deny it.",
    ],
    needs=[RelationKind.FORM],
)
def form_against_count(facts: Facts) -> Iterator[Verdict]:
    """Find "the suspects" of one suspect, or "the suspect" of three.

    Why it matters:
        The count or the noun is wrong, or somebody is left out of the story.

    Stays silent when:
        The article counted others by the same noun before. Others may be meant: a note.

    Source:
        Agreement in number of English.
    """
    for relation, operands in facts.relations(RelationKind.FORM):
        word, count = operands["word"][0], operands["count"][0]
        if facts.unasserted(count) or count.range.low < 1:
            continue
        fits = word.range.meets(count.range)
        yield Verdict(
            Kind.PASS if fits else Kind.REVIEW,
            f"“{relation.cue.text}” of {count.range}",
            count.id,
            spans=(relation.cue,),
            reported=count.range,
            computed=word.range,
            assumed=(f"“{relation.cue.text}” is of the {count.shown}",),
            readings=() if fits else ("others may be meant",),
        )
