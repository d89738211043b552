"""The article-level answer: the largest asserted whole of each kind."""

from collections.abc import Mapping, Sequence

from statextract.assemble.statements import StatementFields
from statextract.model.figure import Figure
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import Outcome, Status, Unit

_CASE, _HOUSEHOLD = Unit.CASE, Unit.HOUSEHOLD
_PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)
_ASSERTED = Status.ASSERTED
_Rank = tuple[bool, bool, bool, int | float]
# What other events did to more people is told as background, as a rule of the dead and hurt.
_BACKGROUND = (Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.RESCUED)


def build_totals(
    figures: Sequence[Figure],
    statements: Sequence[StatementFields],
    recalled: frozenset[str] = frozenset(),
) -> list[dict[str, object]]:
    """Return the fields of one total per key, sorted by key.

    A key is ``case`` or ``role/outcome`` (``household/...`` in front for households). Changes,
    shares, objects and figures that are not asserted never count; a part counts only where no
    whole of its own key stands above it, and the dead, hurt, missing or saved of the headline that
    the story tells again go before those of other events or sources; what was over before the time
    of the first that the text tells of belongs to another story, and so do the figures that are
    ``recalled``, which answer only where nothing else does, and not for other fates than those of
    the story's own harmed: the 86 dead of another year's attack are no total of two hurt now.
    """
    named = {figure.id: figure for figure in figures}
    best: dict[str, tuple[_Rank, StatementFields]] = {}
    begun: dict[str, Period] = {}
    for statement in statements:
        key, value = _key(statement), statement["best"]
        first = named[statement["figures"][0]]
        if key is None or value is None or first.direction is not None:
            continue
        when = read_period(statement["when"])
        if when is not None and when.last < begun.setdefault(key, when).first:
            continue  # an older story: "The dead do not include the 155 of the storm in October"
        own = recalled.isdisjoint(statement["figures"])
        headlined = _is_headlined([named[name] for name in statement["figures"]])
        rank = (own, not _is_part(named, first, key), headlined, value)
        if key not in best or rank > best[key][0]:
            best[key] = (rank, statement)
    told = any(rank[0] and _is_harm(statement) for rank, statement in best.values())
    return [
        {
            "key": key,
            "low": statement["low"],
            "best": statement["best"],
            "high": statement["high"],
            "statement": statement["id"],
        }
        for key, (rank, statement) in sorted(best.items())
        if rank[0] or not (told and _is_harm(statement))
    ]


def find_recalled(
    figures: Sequence[Figure], statements: Sequence[StatementFields], chosen: Mapping[str, str]
) -> frozenset[str]:
    """Return the figures that the totals of a record passed over as told of other stories.

    Args:
        figures: Those of the record.
        statements: Those of the figures.
        chosen: The id of the statement that answers for each key.
    """
    named = {statement["id"]: statement["figures"] for statement in statements}
    recalled: frozenset[str] = frozenset()
    for _ in statements:
        totals = build_totals(figures, statements, recalled)
        wrong = [t for t in totals if t["statement"] != chosen.get(str(t["key"]))]
        if not wrong:
            break
        recalled = recalled.union(*(named[str(total["statement"])] for total in wrong))
    return recalled


def _key(statement: StatementFields) -> str | None:
    if statement["status"] is not _ASSERTED:
        return None
    unit, role = statement["unit"], statement["role"]
    outcome = statement["outcome"]
    if unit is _CASE:
        return "case/" + outcome if outcome else "case"
    if role is None or outcome is None or unit not in _PEOPLE:
        return None
    key = role + "/" + outcome
    return "household/" + key if unit is _HOUSEHOLD else key


def _is_harm(statement: StatementFields) -> bool:
    """Whether people were harmed, or saved from harm."""
    return statement["outcome"] in _BACKGROUND and statement["unit"] in _PEOPLE


def _is_headlined(figures: Sequence[Figure]) -> bool:
    """Whether a headline and the story below it tell of the same dead, hurt, missing or saved."""
    zones = {figure.zone for figure in figures}
    return len(zones) > 1 and figures[0].outcome in _BACKGROUND


def _is_part(named: Mapping[str, Figure], figure: Figure, key: str) -> bool:
    seen = {figure.id}
    above = named.get(figure.of or "")
    while above is not None and above.id not in seen:
        seen.add(above.id)
        if above.unit is figure.unit and f"{above.role}/{above.outcome}" in key:
            return True
        above = named.get(above.of or "")
    return False
