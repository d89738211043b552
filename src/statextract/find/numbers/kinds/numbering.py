"""The verb "number": "the dead number 64", "those held in the raids now number 40"."""

from statextract.find.numbers.context import Context

_ADVERBS = frozenset(
    """
    now currently already still together today often usually far thus hence therefore then only just
    altogether
    """.split()
)
_WHO = frozenset(("who", "they", "which", "these"))
_THOSE = frozenset(("those", "people"))
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "its", "their"))
_ENDS = frozenset(
    """
    ; . , ) and but so in as after according among amongst of since today on with while compared
    up down
    """.split()
)
_SUBJECT = 7  # tokens of "those arrested in raids on Genoa"
_BREAKS = frozenset((",", ";", ":", "is", "are", "was", "were", "has", "have", "had"))


def is_numbering(context: Context, back: int) -> bool:
    """Whether "number", ``back`` words before the last, is what a group does, and no label."""
    before = context.before
    if before[back] != "number":
        return False
    word = before[back + 1]
    if word in _WHO or word in _ADVERBS:
        return True
    if word in _DETERMINERS or not word:
        return False
    if context.after[0] and context.after[0] not in _ENDS:
        return False  # "residents of the house number 12 died"
    if _are_people(context, back + 1, adjective=True):
        return True
    return _is_behind_them(context, back + 1)


def _are_people(context: Context, back: int, *, adjective: bool = False) -> bool:
    """Whether the word is a plural that counts people, or stands for people: "the dead"."""
    ending = context.document.ending(context.lexicons.people)
    word = context.before[back]
    return any(
        (word == hit.entry.plural and word != hit.entry.singular)
        or (adjective and hit.entry.adjective)
        for hit in ending.get(context.numeral.first - back, ())
    )


def _is_behind_them(context: Context, back: int) -> bool:
    """Whether "those killed by" or "refugees in" stands before: not "those in flat number 12"."""
    before = context.before
    placed = before[back + 1] in _DETERMINERS or context.word_before(back)[:1].isupper()
    if not placed and not before[back].endswith(("ed", "en", "s")):
        return False
    for on in range(back, back + _SUBJECT):
        if before[on] in _THOSE:
            return before[on - 1].endswith(("ed", "en", "ing", "ld"))
        if _are_people(context, on):
            return True
        if before[on] in _BREAKS or not before[on]:
            return False
    return False
