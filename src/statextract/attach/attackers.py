"""Who attacks and who is attacked: "two men stepped up and began to shoot"."""

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Role

_MEN = frozenset("men youths teenagers males".split())
_PASSIVE = frozenset("was were been being who whom him them".split())
_ATTACKS = frozenset(
    (("opened", "fire"), ("fired", "at"), ("fired", "on"), ("fired", "shots"), ("fired", "into"),
     ("started", "shooting"), ("began", "shooting"), ("began", "firing"))
)  # fmt: skip
_BEGINNINGS = frozenset(
    (verb, "to", act) for verb in ("began", "started") for act in ("shoot", "fire", "stab")
)
_SHOTS = frozenset("shots rounds times bullets volleys".split())
_UPON = frozenset(("against", "on"))
_HARM = frozenset(
    """
    violation violations crime crimes abuse abuses atrocity atrocities offence offences violence
    attack attacks assault assaults aggression harassment
    """.split()
)


def attacker(document: Document, draft: Draft) -> Cited[Role] | None:
    """The role of men who go on to attack: "two men stepped up and began to shoot"."""
    phrase, sentence = draft.phrase, document.sentences[draft.sentence]
    lower, last = document.lower, sentence.last
    if draft.noun is None or lower[phrase.last - 1] not in _MEN or phrase.first > sentence.first:
        return None
    for at in range(phrase.last, last - 1):
        if lower[at] in _PASSIVE or lower[at][0].isdigit():
            return None
        if lower[at] == "and":
            opening = tuple(lower[at + 1 : at + 4])
            shots = opening[:1] == ("fired",) and opening[-1] in _SHOTS  # "fired several shots"
            if opening[:2] in _ATTACKS or opening in _BEGINNINGS or shots:
                return Cited(Role.SUSPECT, "rule:attack", *document.span_of(at + 1, at + 3))
    return None


def target(document: Document, draft: Draft) -> Cited[Role] | None:
    """The role of those against whom harm is told: "violations against 90 children"."""
    at = draft.phrase.first - 1
    if at < 1 or document.lower[at] not in _UPON or document.lower[at - 1] not in _HARM:
        return None
    return Cited(Role.VICTIM, "rule:target", *document.span_of(at - 1, at + 1))
