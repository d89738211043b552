"""EXT003."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind

_NEEDED = {  # the others are found with all their operands or not at all
    RelationKind.REMAINDER: ("total", "part", "rest"),
    RelationKind.ALL_BUT: ("total", "exception", "rest"),
    RelationKind.INCREMENT: ("delta", "new"),
    RelationKind.CHANGE: ("old", "new"),
    RelationKind.MULTIPLE: ("old", "new", "factor"),
    RelationKind.SHARE_OF: ("share", "total"),
    RelationKind.MEAN: ("mean", "count", "total"),
    RelationKind.RESPECTIVE: ("part", "names"),
    RelationKind.LISTED: ("count", "items"),
}


@rule("EXT003", severity=Level.NOTE, flags=[], passes=["Police in Riga stopped 75 people."])
def relation_not_checked(facts: Facts) -> Iterator[Verdict]:
    """Find a wording that ties numbers together of which one is missing or has no upper end.

    Why it matters:
        A check that was silently skipped looks like one that holds.

    Stays silent when:
        All numbers of the wording are there.

    Source:
        Self-check of the reader; nothing is skipped silently (R `errorlocate`, pointblank).
    """
    for relation in facts.record.relations:
        roles = {term.role for term in relation.terms}
        missing = [role for role in _NEEDED.get(relation.kind, ()) if role not in roles]
        if missing:
            figures = tuple(term.figure for term in relation.terms if term.figure is not None)
            message = f"“{relation.cue.text}” is not checked: no number for {', '.join(missing)}"
            yield Verdict(Kind.OPEN, message, figures, spans=(relation.cue,), level=Level.NOTE)
