"""Dates of what a noun is told to be: "men arrested in May", "a law passed in 2015", "a fraud"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import (
    BE,
    DETERMINERS,
    FEW,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    is_adverb,
    is_past,
)
from statextract.model.vocabulary import Outcome, Role

if TYPE_CHECKING:
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_COURTS = frozenset((Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED))
# What is done to people: behind a noun without an auxiliary it says which people.
_PASSIVES = frozenset(
    "arrested detained indicted charged convicted accused killed injured wounded hurt rescued "
    "kidnapped abducted taken seized deported sentenced freed released registered reported "
    "recorded found held evacuated displaced infected stopped intercepted identified "
    "repatriated hired recruited jailed suspended saved admitted brought caught".split()
)
_OF_WHOLE = frozenset("the those these his her its their all".split())
_MARKS = frozenset((",", ";", ":", "(", "\u2013"))
# "Seven of the 12 men who were arrested in the town of Uvira in December".
_FAR = 14
# What makes something known or in force: nobody is counted by the day of that.
_SET = frozenset(
    "signed passed issued enacted adopted ratified introduced approved agreed imposed founded "
    "established published brokered".split()
)
# What begins something that counts go on in; a raid launched on Monday is of Monday.
_LAUNCHED = frozenset("launched begun started opened created built".split())
_SET_BEFORE_DATE = 6  # tokens of "set up by the council in" before a date
_NOUN = 4  # tokens of "the new anti-trafficking law"
# Two agents alleged to have stolen mail in 2014 are counted by another day.
_ALLEGED = frozenset("alleged accused suspected believed thought".split())
_MURDERS = frozenset(
    "murder murders killing killings death deaths rape rapes abduction abductions abuse".split()
)
_KILLINGS = frozenset("murder murders killing killings slaying shooting stabbing".split())
_OVER = frozenset("over for connection with condemned".split())
_HEDGED = 4  # tokens of "of at least" before a number
_GERUND_LINKS = frozenset(("for", "with", "of"))
# What people were harmed for or amid: "shot at a rally against last month's coup".
_MOTIVES = frozenset("against over about despite for".split())
_ANSWERS = frozenset("response reaction opposition opposed resistance objection objected".split())
_FINITE = frozenset("was were has had is are will".split())
_WHO = frozenset(("who", "that", "which"))
_DOERS = frozenset("who accused suspected convicted responsible wanted blamed guilty".split())
_JUDGED = frozenset(
    """
    sentenced jailed convicted charged executed hanged pleaded acquitted remanded extradited
    arraigned indicted imprisoned arrested detained paroled released freed pardoned cleared
    appeared admitted held caught captured apprehended
    """.split()
)
_VERB = 3  # tokens from the day to the verb
_HARMING = 3  # tokens of "wounding at least" before a number
_GOING_BACK = (["back", "to"], ["dating", "from"], ["dates", "from"], ["dated", "from"])


def is_of_noun(document: Document, draft: Draft, timing: Timing, *, toll: bool) -> bool:
    """Whether a date is of another noun than the figure: of the whole, a deed, a law.

    ``toll``: the figure counts what an event did to people, whose day is that of their whole.
    """
    first, at = timing.mention.first, draft.number.last
    if document.lower[first - 2 : first] in _GOING_BACK:
        return True
    if toll and first >= at and _is_of_motive(document, timing):
        return True
    behind = first >= draft.phrase.last
    if behind and toll and _ends_relative_clause(document, draft):
        return True
    harmed = toll or (draft.role is not None and draft.role.value is Role.VICTIM)
    if behind and harmed and _is_of_judgment(document, draft, first):
        return True
    if first >= at:
        if not toll and document.lower[at] == "of" and _is_of_whole(document, draft, timing):
            return True
        if _is_of_deed(document, draft, timing):
            return True
    elif toll and _is_before_deed(document, timing.mention.last, draft.number.first):
        return True
    return _is_of_rule(document, draft, timing)


def _is_of_motive(document: Document, timing: Timing) -> bool:
    """Whether a date is of what people rose or struck against: shot at a rally over May's vote."""
    at = timing.mention.first - 1
    if document.following(timing.mention.last) != "'s":
        return False
    at -= document.lower[at] == "the"
    answer = document.lower[at] == "to" and document.lower[at - 1] in _ANSWERS
    return answer or document.lower[at] in _MOTIVES


def _ends_relative_clause(document: Document, draft: Draft) -> bool:
    """Whether the verb of who did it follows: a man who shot two, hurting nine others, was jailed.

    The day behind that is of the verb, and not of the harm.
    """
    lower, sentence = document.lower, document.sentences[draft.sentence]
    at = draft.phrase.last
    others = at < sentence.last and lower[at] in ("others", "more")
    told = [word for word in lower[at + others : at + others + 2] if word != ","][:1]
    harming = any(
        word.endswith("ing")
        for word in lower[max(sentence.first, draft.number.first - _HARMING) : draft.number.first]
    )
    before = lower[sentence.first : draft.number.first]
    return bool(told) and told[0] in _FINITE and harming and not _WHO.isdisjoint(before)


def _is_of_judgment(document: Document, draft: Draft, date: int) -> bool:
    """Whether those who did it were judged then: a man who shot six was sentenced on Monday.

    So it is for whoever is "accused of killing six" or "convicted over the deaths of six". The
    day may stand amid the verb: "was today jailed".
    """
    lower, sentence = document.lower, document.sentences[draft.sentence]
    first, end = sentence.first, min(date + _VERB, sentence.last)
    between = lower[draft.number.last : date]
    told = next((at for at, word in enumerate(between) if word in _FINITE), None)
    if told is None or _JUDGED.isdisjoint([*between[told + 1 :], *lower[date:end]]):
        return False
    if any(word in (",", ";", "and", "when", "after") for word in between[:told]):
        return False
    before = lower[max(first, draft.number.first - _FAR) : draft.number.first]
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _DOERS), None)
    return at is not None and REPORTING.isdisjoint(before[at:])  # not "who fled said that 14"


def _is_of_whole(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date tells which people: nine of the 14 men arrested in May pleaded guilty."""
    lower, at, first = document.lower, draft.number.last, timing.mention.first
    words = lower[at + 1 : first]
    if len(words) > _FAR or not _MARKS.isdisjoint(words) or _OF_WHOLE.isdisjoint(words[:2]):
        return False
    told = next((index for index, word in enumerate(words) if word in _PASSIVES), None)
    if not told or any(word in BE | HAVE or is_past(word) for word in words[told + 1 :]):
        return False
    if not (BE | HAVE).isdisjoint(words[max(0, told - 2) : told]):
        return not RELATIVES.isdisjoint(words[:told])
    return _follows_verb(document, draft) or _verb_behind(document, timing.mention.last)


def _follows_verb(document: Document, draft: Draft) -> bool:
    """Whether something is done to those counted: released nine of the 14 men arrested in May."""
    words = document.lower[draft.clause.first : draft.number.first]
    return any(is_past(word) and word not in REPORTING for word in words)


def _verb_behind(document: Document, at: int) -> bool:
    """Whether the next words tell a deed: "... pleaded guilty", "... have been released"."""
    words = document.lower[at : at + 4]
    while words and is_adverb(words[0]):
        words = words[1:]
    if not words:
        return False
    if words[0] in BE | HAVE:
        return any(is_past(word) and word not in BE | HAVE for word in words[1:])
    return is_past(words[0])


def _is_of_deed(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date behind suspects is of what they are held for: a fraud that ran from 2019."""
    outcome = draft.outcome.value if draft.outcome else None
    lower, first = document.lower, timing.mention.first
    suspects = draft.role is not None and draft.role.value is Role.SUSPECT
    if suspects and any(
        lower[at] in _ALLEGED and lower[at + 1 : at + 3] == ["to", "have"]
        for at in range(draft.number.last, first - 2)
    ):
        return True
    if outcome not in _COURTS:
        return False
    for at in range(draft.number.last, first - 2):
        linked = lower[at] == "over" or lower[at - 1 : at + 1] == ["connection", "with"]
        if linked and (lower[at + 1][0].isdigit() or lower[at + 1] in FEW):
            return not timing.is_day  # "in connection with four slayings in 2012"
        deaths = (linked or lower[at] in _GERUND_LINKS) and lower[at + 1] == "the"
        noun = at + 2 + (lower[at + 2] == "sexual")
        if deaths and lower[noun] in _MURDERS and lower[noun + 1] == "of":
            return not timing.is_day  # "charged with the murders of eight between 2017 and 2019"
        if linked and lower[at + 1] in ("a", "an", "the"):
            words = lower[at + 2 : first]
            return not RELATIVES.isdisjoint(words) and "," not in words
        if lower[at] in _GERUND_LINKS and lower[at + 1].endswith("ing"):
            return _has_object(lower[at + 2]) and (
                not timing.is_day or outcome is not Outcome.ARRESTED
            )
    return False


def _is_before_deed(document: Document, first: int, last: int) -> bool:
    """Whether people were held then over the harm: held on Friday over the murder of two."""
    words = document.lower[first:last]
    of = next((at for at, word in enumerate(words) if word == "of" and at > 1), None)
    if of is None or len(words) - of > _HEDGED or words[of - 1] not in _KILLINGS:
        return False
    return not _OVER.isdisjoint(words[:of])


def _has_object(word: str) -> bool:
    return word in DETERMINERS or word[0].isdigit() or word == "$" or word in ("up", "more")


def _is_of_rule(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date is of something made known or begun: under a law passed in 2015."""
    lower, first = document.lower, timing.mention.first
    floor = max(document.sentences[draft.sentence].first + 2, first - _SET_BEFORE_DATE)
    for at in range(first - 1, floor - 1, -1):
        word = lower[at]
        if word in _MARKS:
            return False
        named = word in _SET or (word in _LAUNCHED and not timing.is_day)
        named = named or (word == "up" and lower[at - 1] == "set" and not timing.is_day)
        if named:
            noun = at - 1 - (word == "up")
            return _is_modified(document, draft, noun, timing.mention.last)
    return False


def _is_modified(document: Document, draft: Draft, noun: int, behind: int) -> bool:
    """Whether a noun with its article stands before a participle, as no subject of it."""
    lower = document.lower
    floor = max(document.sentences[draft.sentence].first, noun - _NOUN)
    if not lower[noun].isalpha() or lower[noun] in BE | HAVE or is_adverb(lower[noun]):
        return False
    article = next((at for at in range(noun - 1, floor - 1, -1) if lower[at] in DETERMINERS), None)
    if article is None or any(is_past(word) for word in lower[article + 1 : noun]):
        return False
    if lower[article - 1] == "since":
        return False  # 140 have died since the war started in October
    if draft.number.first < article:  # "377 held a passport issued in May"
        between = lower[draft.number.last : article]
        return any(is_past(word) or word in BE | HAVE for word in between)
    leads = article > 0 and lower[article - 1] in PREPOSITIONS
    return leads or _verb_behind(document, behind)
