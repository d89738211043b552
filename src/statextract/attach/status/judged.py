"""Claims that somebody denies or judges: "denied that 20 fell", "the reports of 40 are untrue"."""

from statextract.attach.function_words import BE
from statextract.attach.status.signs import Found, Signs
from statextract.attach.status.untruth import CALLING, pronounced, verdicts
from statextract.lexicons.status import StatusWord
from statextract.model.document import Hit
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 25
_TO_CLAIM = 9
_BLAME = frozenset(
    """
    involvement responsibility wrongdoing knowledge role link links charge charges part bail
    entry access parole asylum visas visa permission guilt liability complicity
    """.split()
)
_BORNE = frozenset(("denied", "rejected", "dismissed"))
_BEHIND_VERDICT = frozenset(("by", ".", ",", ";", "as", "on", "and", ")", "", '"', "in", "\u2013"))
_VOICED = frozenset("claim claims account accounts statement statements story stories".split())
_SAYS = frozenset("said says saying claimed claims claiming alleged alleges showed shows".split())
_POINTERS = frozenset(("this", "that", "the", "these", "those", "such", "both"))
_TOLD = frozenset(
    """
    reported reports report claimed claims claim alleged rumoured rumored said wrote written
    posted circulated rumours rumors allegations
    """.split()
)
_NONE = frozenset(("none", "nothing", "no"))  # "none of it happened" points by itself
_ALONE = frozenset(("that", "this", "it"))
_CLAIMED = frozenset("claimed claims claim alleged alleges rumours rumoured rumors".split())
_FIGURES = frozenset("report reports figure figures toll number rumours rumors".split())
_SAYING = frozenset("saying claiming stating alleging suggesting".split())
_INTRODUCING = _SAYING | {"that", "of", "about", "which", "on"}
_TAKING_BACK = frozenset(
    """
    withdrew withdrawn retracted retracts corrected took takes deleted removed backed walked
    """.split()
)
_BY = frozenset("by on in via across".split())
_UPON = frozenset("after following amid because since over from".split())
_TAKEN = frozenset("lives life victims casualties".split())  # "the fire claimed 84 lives"
_VIA = 4  # tokens of "by several anonymous accounts"
_CALLED = 4  # tokens of "as untrue a newspaper report"
_DENIABLE = frozenset(
    """
    claim claims report reports allegation allegations rumour rumours rumor rumors accusation
    accusations figure figures assertion assertions
    """.split()
)


def refused(signs: Signs) -> Found | None:
    """Denied that 20 had been killed; dismissed as propaganda a claim that 84 fell."""
    lower, first = signs.document.lower, signs.first
    if signs.draft.phrase.definite:
        return None
    for hit in signs.before("denying verb"):
        if first - hit.last > _REACH or signs.negated(hit) or not signs.open(hit.last, first):
            continue
        if lower[hit.first] in _TAKING_BACK and not _takes_word_back(signs, hit):
            continue
        if hit.first > signs.sentence.first and lower[hit.first - 1] in ("was", "were", "been"):
            continue
        if about_blame(signs, hit.last, first) or signs.aside(hit.last, first):
            continue
        claims = _claims(signs, hit.last, first)
        told = bool(claims) and claims[0].first - hit.last <= _TO_CLAIM
        if told and not _UPON.isdisjoint(lower[hit.last : claims[0].first]):
            continue  # "removed its coach after claims"
        if told and _claimants(signs, claims[-1]):
            continue
        if told or lower[hit.last] == "that":
            that = claims[0].last if told else hit.last
            following = lower[that : min(first, that + 2)]
            if "he" not in following and "she" not in following:
                return signs.cited(hit)
    return _called_first(signs)


def _takes_word_back(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether what is withdrawn says how many: "retracted a story saying", "its claim that"."""
    claims = _claims(signs, hit.last, min(signs.first, hit.last + _TO_CLAIM))
    lower = signs.document.lower
    return any(
        lower[claim.last] in _SAYING
        or lower[claim.last] in ("that", "of")
        or (lower[claim.last] == "which" and lower[claim.last + 1] in _SAYS)
        for claim in claims
    )


def _called_first(signs: Signs) -> Found | None:
    """Described as untrue a report that 81 had died; called it a lie that 20 were taken."""
    lower, first = signs.document.lower, signs.first
    for hit in signs.before("untruth"):
        verdict = pronounced(signs, hit)
        if verdict is None or first - hit.last > _REACH or lower[verdict.first] in BE:
            continue
        if lower[verdict.first] == "as" and lower[verdict.first - 1] not in CALLING:
            continue
        claims = _claims(signs, hit.last, first)
        told = bool(claims) and claims[0].first - hit.last <= _CALLED
        pointed = lower[hit.last] == "that" and "it" in lower[verdict.first : hit.first]
        pointed = pointed or (lower[hit.last] == "that" and lower[verdict.first - 1] == "it")
        content = claims[0].last if told else hit.last
        if (told or pointed) and lower[content] in _INTRODUCING and signs.open(hit.last, first):
            return signs.cited(verdict)
    return None


def is_contrary(signs: Signs) -> Found | None:
    """Contrary to initial accounts of 71 dead; contrary to what was claimed, that 40 fell."""
    lower, first = signs.document.lower, signs.first
    if signs.draft.phrase.definite:
        return None
    floor = max(signs.sentence.first, first - _TO_CLAIM - 4)
    for at in range(first - 2, floor - 1, -1):
        if lower[at : at + 2] != ["contrary", "to"]:
            continue
        claims = _claims(signs, at, first)
        if not claims or "," in lower[at:first] or _claimants(signs, claims[-1]):
            return None
        if _INTRODUCING.isdisjoint(lower[claims[-1].last : first]):
            return None
        return Cited(Status.DENIED, "rule:contrary", *signs.document.span_of(at, claims[-1].last))
    return None


def judged(signs: Signs) -> Found | None:
    """Reports that 40 had been poisoned are devoid of truth; claims of 30 dead were denied."""
    number, first = signs.draft.number, signs.first
    claims = _claims(signs, first - _REACH, first)
    if not claims or signs.draft.phrase.definite:
        return None
    claim = claims[-1]
    if _claimants(signs, claim) or _is_counted(signs, claim):
        return None
    for verdict in verdicts(signs):
        start = _content(signs, claim)
        if verdict.first - number.last > _REACH or not signs.open(start, verdict.first):
            return None
        between = _claims(signs, number.last, verdict.first)
        if any(_BY.isdisjoint(signs.document.lower[c.first - _VIA : c.first]) for c in between):
            return None
        if not signs.negated(verdict) and _of_claim(signs, claim, verdict):
            return signs.cited(verdict)
    return None


def _content(signs: Signs, claim: Hit[StatusWord]) -> int:
    """Return where what is claimed begins: behind "a post that said that", "a post"."""
    lower = signs.document.lower
    if lower[claim.last] in ("saying", "claiming"):
        return claim.last + 1
    told = range(claim.last + 1, signs.first if lower[claim.last] in ("that", "which") else 0)
    said = (at + 1 for at in told if lower[at] == "that" and lower[at - 1] in _SAYS)
    return max(said, default=claim.last)


def _claimants(signs: Signs, claim: Hit[StatusWord]) -> bool:
    """Whether the counted make the claim: a claim by 12 families, the account of two guards."""
    lower, first = signs.document.lower, signs.first
    if lower[first - 1] in ("by", "from"):
        return True
    return (
        signs.draft.outcome is None
        and claim.last == first - 1
        and lower[first - 1] == "of"
        and lower[claim.first] in _VOICED
    )


def _of_claim(signs: Signs, claim: Hit[StatusWord], verdict: Hit[StatusWord]) -> bool:
    """Whether a verdict that people can meet with too ("were rejected") is the claim's."""
    document = signs.document
    if document.lower[verdict.last - 1] not in _BORNE:
        return True
    following = document.lower[verdict.last] if verdict.last < signs.sentence.last else ""
    if following not in _BEHIND_VERDICT:
        return False
    joint = document.lower[claim.last] if claim.last < signs.sentence.last else ""
    return joint in ("of", "about") or signs.verb_between(signs.draft.number.last, verdict.first)


def pointed_at(signs: Signs) -> Found | None:
    """Reported that two were killed, but this report was denied by the army."""
    document, sentence = signs.document, signs.sentence
    lower, last = document.lower, signs.draft.number.last
    if not any(word in _TOLD for word in lower[sentence.first : signs.first]):
        return None
    for verdict in verdicts(signs):
        if lower[verdict.first] in _NONE and not lower[verdict.first - 1].isalpha():
            return signs.cited(verdict)
        for claim in _claims(signs, last, verdict.first):
            near = verdict.first - claim.last <= 2
            if near and lower[claim.first - 1] in _POINTERS and not signs.negated(verdict):
                return signs.cited(verdict)
    for hit in signs.behind("denying verb"):
        pointed = lower[hit.last : hit.last + 2]
        refuted = pointed[:1] == ["the"] and pointed[1:] and pointed[1] in _FIGURES
        if refuted and "but" in lower[last : hit.first] and not signs.negated(hit):
            return signs.cited(hit)
    return None


def answered(signs: Signs) -> Found | None:
    """Rebels claimed that 84 soldiers fell. The army denied the claim."""
    document = signs.document
    lower = document.lower
    if not signs.answers or not _is_claimed(signs):
        return None
    following = document.sentences[signs.sentence.index + 1]
    for hit in signs.answers:
        if hit.first - following.first > _TO_CLAIM or signs.negated(hit):
            continue
        if hit.entry.part == "denying verb":
            behind = lower[hit.last : min(following.last, hit.last + 2)]
            if behind[:1] in (["it"], ["this"]) or (
                behind[:1] and behind[0] in _POINTERS and behind[1:] and behind[1] in _DENIABLE
            ):
                return signs.cited(hit)
        verdict = pronounced(signs, hit)
        if verdict is not None and verdict.first > following.first:
            pointed = (
                lower[verdict.first - 2] in _POINTERS and lower[verdict.first - 1] in _DENIABLE
            )
            alone = verdict.first == following.first + 1 and lower[following.first] in _ALONE
            if alone or (pointed and lower[verdict.first - 2] != "both"):
                return signs.cited(verdict)
    return None


def _is_claimed(signs: Signs) -> bool:
    """Whether somebody claims the number: not "claimed 84 lives", "a blast claimed by rebels"."""
    lower, first = signs.document.lower, signs.first
    if not _TAKEN.isdisjoint(lower[signs.draft.phrase.first : signs.draft.phrase.last + 3]):
        return False
    return any(
        lower[at] in _CLAIMED and lower[at + 1] != "by" and not about_blame(signs, at, first)
        for at in range(signs.sentence.first, first)
    )


def _is_counted(signs: Signs, claim: Hit[StatusWord]) -> bool:
    """Whether claims are the whole of the count: "of 30 claims, 12 were upheld"."""
    lower = signs.document.lower
    number = lower[claim.first - 1]
    numbered = number.isdigit() or number in signs.numerals
    return numbered and lower[claim.last] not in _INTRODUCING


def _claims(signs: Signs, first: int, last: int) -> list[Hit[StatusWord]]:
    """Return the claim nouns on some tokens, in text order."""
    return [
        hit
        for hit in signs.hits
        if hit.entry.part == "claim" and first <= hit.first and hit.last <= last
    ]


def about_blame(signs: Signs, first: int, last: int) -> bool:
    """Whether some tokens speak of guilt or leave, which nobody counts."""
    return any(word in _BLAME for word in signs.document.lower[first:last])
