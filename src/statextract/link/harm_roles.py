"""Who met with harm and is called nothing else is a victim."""

from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Status, Unit

_HARM = frozenset(
    Outcome(name)
    for name in "killed injured hospitalised missing trapped abducted exploited rescued".split()
)


def settle_role(draft: Draft) -> None:
    """Take who met with harm for victims, where nothing but a noun's usual sense says otherwise."""
    outcome, role, unit = draft.outcome, draft.role, draft.unit
    people = unit is not None and unit.value not in (Unit.CASE, Unit.OBJECT)
    if outcome is None or outcome.value not in _HARM or not people:
        return
    denied = draft.status is not None and draft.status.value is Status.DENIED
    if role is None or (
        role.value is Role.OTHER and draft.notes.get("role") == "soft" and not denied
    ):
        draft.role = Cited(Role.VICTIM, outcome.by, outcome.start, outcome.end)
        draft.notes.pop("role", None)
