"""Who the counted people are: victims, suspects, others."""

from collections.abc import Sequence

from statextract.attach.attackers import attacker, target
from statextract.attach.called import CalledVictims
from statextract.attach.found_as import as_behind
from statextract.attach.function_words import is_past
from statextract.attach.group_nouns import GroupNouns
from statextract.attach.hurt_suspects import are_hurt, are_more_of_them, as_suspects
from statextract.attach.inserts import DASH
from statextract.attach.migrants import is_migrant
from statextract.attach.outcome import Verdict
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_IDENTIFIED, _MISSING = Outcome.IDENTIFIED, Outcome.MISSING
_REFERRED = Outcome.TRANSFERRED
_RELEASED, _STOPPED = Outcome.RELEASED, Outcome.STOPPED
_OTHER, _SUSPECT, _VICTIM = Role.OTHER, Role.SUSPECT, Role.VICTIM
_HOUSEHOLD = Unit.HOUSEHOLD
_ROLELESS = (Unit.CASE, Unit.OBJECT)
_OPENING = 3
_NAMED = "noun:"
_CALLED = ("lexicon:alleged", "lexicon:suspected")
_SAYING_WHAT = frozenset(("were", "are"))
_EXPLAINING = _SAYING_WHAT | {"include", "included", ","}
_OF_FAMILIES = (["belonging", "to"], ["from"], ["in"], ["of"], ["making", "up"], ["representing"])
_MARKS = frozenset(("(", DASH))
_INSERTED = 6  # tokens from "identified" to "as": "in the indictment as"
_BREAKS = frozenset(", ; and but who that was were have had has work serve job jobs".split())
_ASKING = frozenset(("interview", "screen", "register"))
_PREDICATE = 4  # tokens from "as" to its noun: "as potential trafficking victims"
_FORCE = frozenset("shoot kill fire gun neutralise neutralize eliminate wound injure".split())
_NEUTRAL = (_STOPPED, _IDENTIFIED, _REFERRED, _RELEASED)
# Who does this to people is an attacker, unless his noun says otherwise ("12 soldiers").
_VIOLENT = frozenset((Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED, Outcome.EXPLOITED))


class RoleAttacher:
    """Gives each draft its role by its noun, by what happened, by what they did."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people
        self._cases = lexicons.cases
        self._officers = lexicons.classes.of("officer")
        self._called = CalledVictims(lexicons)
        self._groups = GroupNouns(lexicons)

    def __call__(
        self, document: Document, drafts: Sequence[Draft], verdicts: Sequence[Verdict | None]
    ) -> None:
        """Fill ``role``; it stays None where the noun is left out and the clause says nothing.

        A role that only the noun's default or its soft tendency gives is noted as ``soft``: a
        linked figure may know better.
        """
        previous: Draft | None = None
        for draft, verdict in zip(drafts, verdicts, strict=True):
            if draft.unit is None or draft.unit.value not in _ROLELESS:
                self._read(document, draft, verdict, previous)
                previous = draft

    def _read(
        self, document: Document, draft: Draft, verdict: Verdict | None, previous: Draft | None
    ) -> None:
        """Fill the role of one draft: hard noun, predicate, soft noun, default."""
        if draft.role is None or _is_soft(draft):
            named = (
                self._identified(document, draft, verdict)
                or self._named(document, draft)
                or _joined(document, draft, previous)
                or _among(verdict, previous)
                or _likewise(document, draft, previous)
            )
            if named is not None:
                draft.role = named
                draft.notes.pop("role", None)
        if _are_saved(draft, verdict):
            draft.role = None
        if draft.role is not None and not _is_soft(draft):
            return
        if (
            verdict is not None
            and previous is not None
            and (are_hurt(document, draft, verdict) or are_more_of_them(document, draft, previous))
        ):
            told = as_suspects(draft, previous)
            if told is not None:
                draft.role = told
                return
        role = None if verdict is None else _told(document, verdict, draft)
        if role is _SUSPECT and verdict is not None and self._acts(draft, verdict):
            role = _OTHER
        if verdict is not None and verdict.by == "rule:disease" and draft.unit is not None:
            role = None if self._is_of_cases(document, draft) else role
        if role is _SUSPECT and verdict is not None and self._fell(draft, verdict):
            role = _VICTIM
        if verdict is not None and role is not None:
            start, end = document.span_of(verdict.first, verdict.last)
            draft.role = Cited(role, verdict.by, start, end)
            if role is _OTHER and verdict.outcome is None and verdict.by != "rule:negated":
                draft.notes["role"] = "soft"
            else:
                draft.notes.pop("role", None)
        elif draft.role is None:
            draft.role = attacker(document, draft) or target(document, draft)
            if draft.role is None and not self._is_of_cases(document, draft):
                _default(draft)

    def _is_of_cases(self, document: Document, draft: Draft) -> bool:
        """Whether it is a share of cases: "72% of all confirmed cases", "43% of crashes"."""
        if draft.unit is None or draft.unit.value is not Unit.SHARE:
            return False
        noun = draft.phrase.of or draft.phrase.head
        return noun is not None and bool(document.ending(self._cases).get(noun[1]))

    def _acts(self, draft: Draft, verdict: Verdict) -> bool:
        """Whether officers used force in their work: "two soldiers shot the attacker dead"."""
        armed = draft.noun is not None and draft.noun.value.lower().split()[-1] in self._officers
        entry = verdict.entry
        if entry is None or not armed:
            return False
        force = verdict.agent and entry.lemma.split()[0] in _FORCE
        return force or (entry.before == "crime" and entry.outcome is None)

    def _fell(self, draft: Draft, verdict: Verdict) -> bool:
        """Whether officers died where suspects do: "two soldiers were killed in an encounter"."""
        last = None if draft.noun is None else draft.noun.value.lower().split()[-1]
        return verdict.outcome is Outcome.KILLED and not verdict.agent and last in self._officers

    def _identified(
        self, document: Document, draft: Draft, verdict: Verdict | None
    ) -> Cited[Role] | None:
        """The role that people are found to have: "nine were identified as trafficking victims".

        Also "were identified in the charge as victims", "were referred as potential victims",
        "identified 40 adults and six minors as victims".
        """
        asked = verdict is not None and verdict.entry and verdict.entry.lemma in _ASKING
        if verdict is None or not (asked or verdict.outcome in (_IDENTIFIED, _REFERRED)):
            return None
        end = document.sentence_at(verdict.first).last
        said = document.lower[verdict.last : min(end, verdict.last + _INSERTED)]
        start = as_behind(document, draft, end) if draft.number.first >= verdict.last else 0
        if not start:
            at = said.index("as") if "as" in said else 0
            if "as" not in said or not _BREAKS.isdisjoint(said[:at]):
                return None
            start = verdict.last + at + 1
        for at in range(start, min(end, start + _PREDICATE)):
            for hit in document.starting(self._people).get(at, ()):
                acts = hit.last < end and is_past(document.lower[hit.last])
                acts = acts or document.words[hit.first][0].isupper()  # "as John Roe"
                if hit.entry.role is not None and not hit.entry.soft and not acts:
                    span = document.span_of(hit.first, hit.last)
                    return Cited(hit.entry.role, f"{_NAMED}{hit.entry.singular}", *span)
        return None

    def _named(self, document: Document, draft: Draft) -> Cited[Role] | None:
        """The role of a noun that the count is part of, or explains: "the victims were 12"."""
        if draft.phrase.of is not None:
            return self._of_whole(document, draft.phrase.of) or self._called(document, draft)
        said = self._called(document, draft)
        if said is not None:
            return said
        group = self._groups(document, draft)
        if group is not None and group.entry.role is not None and not group.entry.soft:
            by = f"{_NAMED}{group.entry.singular}"
            return Cited(group.entry.role, by, *document.span_of(group.first, group.last))
        at, first = draft.phrase.first - 1, draft.clause.first
        if document.lower[at] == "between" and at > 0:
            at -= 1  # "The attackers, between eight and ten men"
        if document.lower[at] in _MARKS:  # "the victims – 41 women and 12 men – were"
            return self._of_whole(document, (document.sentences[draft.sentence].first, at))
        if at <= first or document.lower[at] not in _EXPLAINING:
            return None
        named = self._of_whole(document, (first, at))
        opening = document.span_of(first, min(first + _OPENING, at))[1]
        if named is not None and document.lower[at] == "," and named.end > opening:
            return None
        return named

    def _of_whole(self, document: Document, whole: tuple[int, int]) -> Cited[Role] | None:
        """The role that the noun of a whole gives its part: "two of the victims"."""
        for hit in document.ending(self._people).get(whole[1], ()):
            plural = document.lower[whole[1] - 1] == hit.entry.plural.lower().split()[-1]
            agents = document.lower[hit.first - 2 : hit.first] == ["by", "the"]
            within = plural and hit.first >= whole[0] and not agents
            if within and hit.entry.role and not hit.entry.soft:
                start, end = document.span_of(hit.first, hit.last)
                return Cited(hit.entry.role, f"{_NAMED}{hit.entry.singular}", start, end)
        return None


def _default(draft: Draft) -> None:
    """Take people of whom nothing is told for others: "nine porters", "40 of its citizens"."""
    noun: Cited[str] | Cited[Unit] | None = draft.noun
    if noun is None and draft.phrase.of is not None:
        noun = draft.unit if draft.unit and draft.unit.by.startswith("lexicon:") else None
    if noun is not None:
        draft.role = Cited(_OTHER, "rule:default", noun.start, noun.end)
        draft.notes["role"] = "soft"


def _is_soft(draft: Draft) -> bool:
    return draft.notes.get("role") == "soft"


def _are_saved(draft: Draft, verdict: Verdict | None) -> bool:
    """Whether those whom one word calls suspects were saved: "rescued 12 alleged prostitutes".

    Not so "rescued two alleged smugglers", whose noun makes them suspects.
    """
    saved = verdict is not None and verdict.outcome is Outcome.RESCUED and not verdict.agent
    return saved and draft.role is not None and draft.role.by in _CALLED


def _is_suspect(draft: Draft) -> bool:
    return draft.role is not None and draft.role.value is _SUSPECT


def _among(verdict: Verdict | None, previous: Draft | None) -> Cited[Role] | None:
    """The role that a noun gives those of whom some are told: "90 arbitrary arrests, including"."""
    if verdict is None or verdict.by != "rule:among" or previous is None or previous.role is None:
        return None
    named = previous.role.by.startswith((_NAMED, "lexicon:")) and not _is_soft(previous)
    return previous.role if named and previous.role.value is _VICTIM else None


def _joined(document: Document, draft: Draft, previous: Draft | None) -> Cited[Role] | None:
    """The role of the count before, where both explain one noun: "12 women and a boy"."""
    if previous is None or previous.role is None:
        return None
    between = document.lower[previous.phrase.last : draft.phrase.first]
    household = draft.unit is not None and draft.unit.value is _HOUSEHOLD
    if household and previous.role.value is _VICTIM and between in _OF_FAMILIES:
        return previous.role  # "267 displaced persons belonging to 58 families"
    if not previous.role.by.startswith(_NAMED):
        return None
    return previous.role if between in (["and"], [","], [",", "and"]) else None


def _likewise(document: Document, draft: Draft, previous: Draft | None) -> Cited[Role] | None:
    """The role of victims whose fate others met: "Six victims were stopped here, 22 others there".

    Only a fate that makes nobody a victim or a suspect by itself.
    """
    if previous is None or previous.role is None or previous.role.value is not _VICTIM:
        return None
    if draft.sentence != previous.sentence or document.following(draft.number.last) != "others":
        return None
    mine, theirs = draft.outcome, previous.outcome
    same = mine is not None and theirs is not None and mine.value is theirs.value
    named = previous.role.by.startswith((_NAMED, "lexicon:"))
    return previous.role if same and named and mine and mine.value in _NEUTRAL else None


def _are_freed_families(verdict: Verdict, draft: Draft) -> bool:
    """Whether whole families were released: nobody arrests or frees suspects by the family."""
    household = draft.unit is not None and draft.unit.value is _HOUSEHOLD
    return household and verdict.role is None and verdict.outcome is _RELEASED


def _told(document: Document, verdict: Verdict, draft: Draft) -> Role | None:
    """Return the role that the predicate gives, None if it leaves it open."""
    if verdict.by == "rule:negated":
        return _OTHER if verdict.role is _VICTIM else None
    if not verdict.agent:
        if verdict.outcome is _MISSING and _is_suspect(draft):
            return _SUSPECT  # "six defendants have not been found"
        if _are_freed_families(verdict, draft):
            return _VICTIM
        return None if is_migrant(document, verdict, draft) else verdict.role
    if draft.role is not None or verdict.entry is None:
        return None
    entry = verdict.entry
    harm = entry.outcome in _VIOLENT or (entry.outcome is None and entry.role is _VICTIM)
    return _SUSPECT if harm and not entry.agentive else _OTHER
