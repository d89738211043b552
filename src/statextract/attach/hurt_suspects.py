"""Suspects who were hurt: "Police held five robbers; two of them were shot"."""

from statextract.attach.outcome import Verdict
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role

_OF_THEM = (["of", "them"], ["of", "whom"])
_JOINING = frozenset(("and", "while", ","))
_CLAUSE = 14  # tokens from those before to "and four others"
_HURT = (Outcome.KILLED, Outcome.INJURED, Outcome.HOSPITALISED)


def are_hurt(document: Document, draft: Draft, verdict: Verdict) -> bool:
    """Whether some of those told before were hurt: "two of them were shot"."""
    behind = document.lower[draft.number.last : draft.number.last + 2]
    return behind in _OF_THEM and verdict.outcome in _HURT and not verdict.agent


def are_more_of_them(document: Document, draft: Draft, previous: Draft) -> bool:
    """Whether others met the fate of those before: "Three rebels were killed here, four others"."""
    if draft.sentence != previous.sentence or document.following(draft.number.last) != "others":
        return False
    fates = [None if each.outcome is None else each.outcome.value for each in (previous, draft)]
    between = document.lower[previous.phrase.tail : draft.phrase.first]
    joined = not _JOINING.isdisjoint(between[-2:]) and len(between) <= _CLAUSE
    behind = document.lower[draft.number.last : document.sentences[draft.sentence].last]
    joined = joined and "all" not in behind  # "four others were killed, all of them shoppers"
    return fates == [Outcome.KILLED, Outcome.KILLED] and joined


def as_suspects(draft: Draft, previous: Draft) -> Cited[Role] | None:
    """Return the role of the suspects right before: "five robbers; two of them were shot"."""
    role = previous.role
    if role is None or draft.sentence - previous.sentence > 1:
        return None
    return role if role.value is Role.SUSPECT and role.by.startswith("lexicon:") else None
