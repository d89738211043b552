"""Those who tell of others: "two nurses told AFP that 12 patients had died"."""

from statextract.attach.function_words import AUXILIARIES, is_past
from statextract.attach.outcome.reading import Reading
from statextract.model.draft import Draft

SPEAKING = frozenset(
    """
    said says say told tells tell confirmed confirm claimed claim announced stated reported report
    testified insisted warned recalled recounted think thinks learnt learned maintain believe fear
    hope allege complained complain alleged feared believed estimated discovered hoped
    """.split()
)
# Participles as well: "12 confirmed dead", "five reported missing".
_DONE = frozenset(
    """
    confirmed claimed announced stated reported warned insisted recalled alleged feared believed
    estimated discovered
    """.split()
)
_OPENING = frozenset("that the a an his her their this these those how".split())
_THEMSELVES = frozenset("they he she them themselves himself herself we i being".split())
_CLAUSAL = frozenset(
    "as after before since until till once that how why because when where while if".split()
)
_REACH = 9  # tokens of "told the coast guard of the island that they"


def speak_of_others(reading: Reading, at: int) -> bool:
    """Whether a verb of speech is the verb of a clause, and not about the speakers themselves."""
    document = reading.document
    following = document.following(at + 1)
    if following in ("", "to", ",", "."):
        return False
    plain = following in _OPENING or document.words[at + 1][0].isupper() or following[0].isdigit()
    if document.lower[at] in _DONE and not (plain or at + 1 in reading.phrases):
        return False
    for token in range(at + 1, min(reading.sentence.last, at + _REACH)):
        word = document.lower[token]
        if word in _THEMSELVES:
            return False
        if word in AUXILIARIES or token in reading.by_group or token in reading.phrases:
            break
    return True


def opens_told_clause(reading: Reading, at: int, last: int) -> bool:
    """Whether "that", "how" or "why" opens what was said or known of others, behind a phrase.

    "Two nurses believe that the patients had died"; not "how they were beaten", nor "two of the
    crew that drowned".
    """
    lower = reading.document.lower
    word = lower[at]
    if word not in ("that", "how", "why") or at <= last:
        return False
    following = reading.document.following(at + 1)
    if following in ("", *_THEMSELVES) or following in AUXILIARIES or is_past(following):
        return False
    told = [lower[at - 1], lower[at - 2]] if at - 1 > last else [lower[at - 1]]
    if at + 1 in reading.by_group:
        return False
    return word != "that" or any(each in SPEAKING or is_past(each) for each in told)


def has_clause_of_its_own(reading: Reading, other: Draft) -> bool:
    """Whether a verb follows a later count, and what opens a clause stands before it.

    "Two nurses watched as 12 patients were killed"; not "two nurses from 12 wards were killed".
    """
    predicate = reading.by_group.get(other.phrase.last)
    before = reading.start(other) - 1
    if predicate is None or not predicate.finite or before < reading.sentence.first:
        return False
    word = reading.document.lower[before]
    return word in _CLAUSAL or word in SPEAKING
