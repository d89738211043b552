"""What the noun of their group tells of people: "the hostages include nine women and a boy"."""

from statextract.attach.group_nouns import GroupNouns
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_BY = "rule:group-noun"
_ACCUSED = frozenset((Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED))
_JOINTS = (["and"], [","], [",", "and"])


class GroupNounReader:
    """Reads the fate that such a noun implies; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._groups = GroupNouns(lexicons)

    def __call__(
        self, reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
    ) -> Verdict | None:
        """Return the fate of the group, also of those listed further on; None if none is told."""
        if previous is not None and previous[1] is not None and previous[1].by == _BY:
            between = reading.document.lower[previous[0].phrase.last : reading.start(draft)]
            return previous[1] if between in _JOINTS else None
        hit = self._groups(reading.document, draft)
        if hit is None or hit.entry.outcome is None or hit.entry.only_near:
            return None
        role = None if hit.entry.soft else hit.entry.role
        if role is None and hit.entry.outcome in _ACCUSED:
            role = Role.SUSPECT
        return Verdict(hit.entry.outcome, _BY, hit.first, hit.last, role=role)
