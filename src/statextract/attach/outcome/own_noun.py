"""What the noun of a count tells of its people: hostages are held, victims were exploited."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, BE
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
)
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_EXPLOITED = Outcome.EXPLOITED
_ACCUSED = frozenset((Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED))
_HARMED = ("victims", "victim", "survivors", "survivor")
_FORCED = frozenset("labour labor work marriage begging criminality".split())
_INMATES = frozenset("inmate inmates prisoner prisoners".split())
_HAVING = frozenset("had has have having counts counted was were is are held holds hold".split())
_RANKED = frozenset([",", ".", ";", ""])
_SAID = 3  # tokens behind "inmates"
_JAILS = frozenset("jail jails prison prisons detention custody bars".split())
_TOPIC = 70  # tokens of a title, a dateline and the lede
_INTIMATE = frozenset("domestic family sexual child intimate based".split())
_OTHER_HARM = frozenset(
    """
    killed dead died dies deaths death murder murders murdered shot shooting shootings mine mines
    explosion bomb bombing attack attacks crash crashes drowned wounded flood floods quake fire war
    scam scams fraud theft thefts robbery robberies burglary hacking
    """.split()
)
_OF_DRUGS = frozenset("drug drugs alcohol substance power animal".split())
_KIND = 7  # tokens of "of sexual, physical and emotional abuse"
_IN = frozenset(("in", "at", "inside", "behind", "held"))
_PLACE = 6  # tokens of "in the country's overcrowded jails"
_CRIME = 4  # tokens of "of modern human trafficking"
_CLAUSE = 4  # tokens of "who have since escaped"
_ESCAPING = frozenset("escaped fled bolted absconded escape flee".split())
_ESCAPED = Outcome.ESCAPED


class OwnNounReader:
    """Reads the fate that a noun implies; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people
        self._exploitation = lexicons.classes.of("exploitation")

    def fate(self, reading: Reading, draft: Draft) -> Verdict | None:
        """The fate that a noun for people implies: "12 hostages"."""
        if draft.phrase.head is None:
            return None
        first, last = draft.phrase.head
        for at in range(first, last):
            for hit in reading.document.starting(self._people).get(at, ()):
                if hit.last == last and _tells_its_fate(reading, hit.entry):
                    outcome, role = hit.entry.outcome, hit.entry.role
                    if role is None and outcome in _ACCUSED:
                        role = Role.SUSPECT
                    if outcome in _ACCUSED and _got_away(reading, last):
                        return Verdict(_ESCAPED, "rule:relative", last, last + 1, role=role)
                    return Verdict(outcome, "rule:person-noun", hit.first, hit.last, role=role)
        return None

    def state(self, reading: Reading, draft: Draft) -> Verdict | None:
        """The same where nothing else is told; that people are inmates is no arrest of its own."""
        told = self.fate(reading, draft)
        if told is None or told.outcome is not Outcome.ARRESTED:
            return told
        if reading.document.lower[told.last - 1] not in _INMATES:
            return told
        behind = reading.document.lower[told.last : told.last + _PLACE]
        kept = any(word in _IN and _JAILS & set(behind[at:]) for at, word in enumerate(behind))
        kept = kept or _are_counted(reading, draft, told)
        return told if kept else told._replace(outcome=None)

    def named(self, reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
        """A verdict; victims of a crime by their noun are so where their verb tells no fate.

        "834 possible victims of human trafficking were reported to the centre".
        """
        head = draft.phrase.head
        if head is None or (verdict is not None and (verdict.outcome or verdict.agent)):
            return verdict
        words = reading.document.lower[head[0] : min(head[1] + _CRIME, reading.sentence.last)]
        if "of" not in words or words[words.index("of") - 1] not in _HARMED:
            return verdict
        of = head[0] + words.index("of")
        if of > head[1]:
            return verdict  # "40 counsellors for victims of trafficking"
        for at in range(of + 1, min(of + _CRIME, reading.sentence.last)):
            if reading.document.lower[at] in self._exploitation:
                return Verdict(_EXPLOITED, "rule:crime", at, at + 1, role=Role.VICTIM)
        return verdict

    def crime(self, reading: Reading, draft: Draft) -> Verdict | None:
        """Victims of whom nothing else is told are those of the crime named beside them."""
        if draft.noun is None or not draft.noun.value.lower().endswith(_HARMED):
            return None
        lower = reading.document.lower
        last = reading.sentence.last
        for at in range(reading.sentence.first, last):
            abuse = _abuse_behind(lower, at + 1, last) if lower[at] in _HARMED else None
            if abuse is not None:
                return Verdict(_EXPLOITED, "rule:crime", abuse, abuse + 1, role=Role.VICTIM)
            forced = lower[at] == "forced" and reading.document.following(at + 1) in _FORCED
            if forced or lower[at] in self._exploitation:
                return Verdict(_EXPLOITED, "rule:crime", at, at + 1, role=Role.VICTIM)
        topic = self._topic(lower)
        if topic is None:
            return None
        return Verdict(_EXPLOITED, "rule:crime", topic, topic + 1, role=Role.VICTIM)

    def _topic(self, lower: Sequence[str]) -> int | None:
        """The token of the abuse that a text is about by its head, if it tells of no death there.

        "Violence in the family in 2024 ... There were 8,215 victims".
        """
        head = lower[:_TOPIC]
        if not _OTHER_HARM.isdisjoint(head):
            return None
        abused = (at for at, word in enumerate(head) if word in self._exploitation)
        violent = (at for at in range(len(head)) if _is_violence(head, at))
        return min((*abused, *violent), default=None)


def _is_violence(lower: Sequence[str], at: int) -> bool:
    """Whether "violence" or "abuse" at a token is domestic or sexual."""
    if lower[at] not in ("violence", "abuse"):
        return False
    behind = lower[at + 1 : at + 4] == ["in", "the", "family"]
    return behind or (at > 0 and lower[at - 1] in _INTIMATE)


def _abuse_behind(lower: Sequence[str], at: int, last: int) -> int | None:
    """The token of the abuse that victims are named by: "survivors of clerical child abuse"."""
    if lower[at : at + 1] != ["of"]:
        return None
    for token in range(at + 1, min(at + _KIND, last)):
        if lower[token] == "abuse":
            return token if lower[token - 1] not in _OF_DRUGS else None
        if not (lower[token].isalpha() or lower[token] in ("-", ",")):
            return None
    return None


def _are_counted(reading: Reading, draft: Draft, noun: Verdict) -> bool:
    """Whether a service says how many inmates it has, or what they are: "had 4,120 inmates".

    "Three inmates were hurt" or "took part" tells of something that befell or was done by them.
    """
    lower, first, last = reading.document.lower, draft.phrase.first, noun.last
    if lower[noun.first - 2 : noun.first] == ["number", "of"] and noun.last < draft.number.first:
        return True  # "the number of inmates stood at 7,204"
    if lower[max(0, first - 1)] in _HAVING and first > reading.sentence.first:
        return True
    words = [*lower[last : last + _SAID], *("",) * _SAID]
    if words[0] in _RANKED and lower[max(0, first - 1)] in ("with", "of", ","):
        return True  # "theft, with 2,100 inmates, and rape"
    told = words[1 + (words[1] in ("not", "all", "mostly", "mainly", "currently"))]
    return words[0] in BE and not told.endswith(("ed", "ing"))


def _got_away(reading: Reading, token: int) -> bool:
    """Whether a relative clause says that prisoners are none any more: "inmates who escaped"."""
    lower = reading.document.lower[token : min(token + _CLAUSE, reading.sentence.last)]
    if lower[:1] not in (["who"], ["that"]):
        return False
    verb = next((word for word in lower[1:] if word not in AUXILIARIES), "")
    return verb in _ESCAPING


def _tells_its_fate(reading: Reading, entry: Person) -> bool:
    """Whether a noun tells a fate here: "lives" of which none was lost may depend on something."""
    sentence = reading.sentence
    if entry.outcome is None or not entry.only_near:
        return entry.outcome is not None
    said = reading.document.lower[sentence.first : sentence.last]
    return not set(entry.only_near).isdisjoint(said)
