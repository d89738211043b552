"""The article-level answer: the largest asserted whole of each kind."""

from collections.abc import Sequence

from statextract.assemble.statements import StatementFields
from statextract.assemble.wording import role_of, said, unit_of
from statextract.model.draft import Draft
from statextract.model.vocabulary import Status, Unit


def build_totals(
    drafts: Sequence[Draft], statements: Sequence[StatementFields]
) -> list[dict[str, object]]:
    """Return the fields of one total per key, sorted by key.

    A key is ``case`` or ``role/outcome`` (``household/...`` in front for households). Changes,
    shares, objects and figures that are not asserted never count; a part counts only where no
    whole of its own key stands above it.
    """
    best: dict[str, tuple[tuple[bool, int | float], StatementFields]] = {}
    for statement in statements:
        key, value = _key(statement), statement["best"]
        first = int(statement["figures"][0][1:]) - 1
        if key is None or value is None or drafts[first].direction is not None:
            continue
        rank = (not _is_part(drafts, first, key), value)
        if key not in best or rank > best[key][0]:
            best[key] = (rank, statement)
    return [
        {
            "key": key,
            "low": statement["low"],
            "best": statement["best"],
            "high": statement["high"],
            "statement": statement["id"],
        }
        for key, (_, statement) in sorted(best.items())
    ]


def _key(statement: StatementFields) -> str | None:
    if statement["status"] is not Status.ASSERTED:
        return None
    unit, role = statement["unit"], statement["role"]
    outcome = f"/{statement['outcome']}" if statement["outcome"] else ""
    if unit is Unit.CASE:
        return f"case{outcome}"
    if unit not in (Unit.PERSON, Unit.HOUSEHOLD) or not (role and outcome):
        return None
    household = "household/" if unit is Unit.HOUSEHOLD else ""
    return f"{household}{role}{outcome}"


def _is_part(drafts: Sequence[Draft], index: int, key: str) -> bool:
    seen = {index}
    whole = said(drafts[index].of)
    while whole is not None and whole not in seen:
        seen.add(whole)
        above = drafts[whole]
        alike = unit_of(above) is unit_of(drafts[index])
        if alike and f"{role_of(above)}/{said(above.outcome)}" in key:
            return True
        whole = said(above.of)
    return False
