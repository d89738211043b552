"""Who the counted people are: victims, suspects, others."""

from collections.abc import Sequence

from statextract.attach.outcome import Verdict
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_ROLELESS = (Unit.CASE, Unit.OBJECT)
_MIGRANTS = frozenset("migrants migrant refugees refugee seekers immigrants".split())
# Who does this to people is an attacker, unless his noun says otherwise ("12 soldiers").
_VIOLENT = frozenset((Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED, Outcome.EXPLOITED))


class RoleAttacher:
    """Gives each draft its role by its noun, by what happened, by what they did."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people

    def __call__(
        self, document: Document, drafts: Sequence[Draft], verdicts: Sequence[Verdict | None]
    ) -> None:
        """Fill ``role``; it stays None where the noun is left out and the clause says nothing.

        A role that only the noun's default or its soft tendency gives is noted as ``soft``: a
        linked figure may know better.
        """
        for draft, verdict in zip(drafts, verdicts, strict=True):
            if draft.unit is not None and draft.unit.value in _ROLELESS:
                continue
            if draft.role is None and draft.phrase.of is not None:
                draft.role = self._of_whole(document, draft.phrase.of)
            if draft.role is not None and draft.notes.get("role") != "soft":
                continue
            role = None if verdict is None else _told(verdict, draft)
            if verdict is not None and role is not None:
                start, end = document.span_of(verdict.first, verdict.last)
                draft.role = Cited(role, verdict.by, start, end)
                draft.notes.pop("role", None)
            elif draft.role is None and draft.noun is not None:
                draft.role = Cited(Role.OTHER, "rule:default", draft.noun.start, draft.noun.end)
                draft.notes["role"] = "soft"

    def _of_whole(self, document: Document, whole: tuple[int, int]) -> Cited[Role] | None:
        """The role that the noun of a whole gives its part: "two of the victims"."""
        for hit in document.ending(self._people).get(whole[1], ()):
            if hit.first >= whole[0] and hit.entry.role is not None and not hit.entry.soft:
                start, end = document.span_of(hit.first, hit.last)
                return Cited(hit.entry.role, f"lexicon:{hit.entry.singular}", start, end)
        return None


def _is_migrant(verdict: Verdict, draft: Draft) -> bool:
    """Whether people on the move were held or stopped, which makes them no suspects."""
    if verdict.outcome not in (Outcome.ARRESTED, Outcome.STOPPED) or draft.noun is None:
        return False
    return not _MIGRANTS.isdisjoint(draft.noun.value.lower().split())


def _told(verdict: Verdict, draft: Draft) -> Role | None:
    """Return the role that the predicate gives, None if it leaves it open."""
    if verdict.by == "rule:negated":
        return Role.OTHER if verdict.role is Role.VICTIM else None
    if not verdict.agent:
        return None if _is_migrant(verdict, draft) else verdict.role
    if draft.role is not None or verdict.entry is None:
        return None
    entry = verdict.entry
    harm = entry.outcome in _VIOLENT or (entry.outcome is None and entry.role is Role.VICTIM)
    return Role.SUSPECT if harm and not entry.agentive else Role.OTHER
