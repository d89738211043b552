"""Whether two counts are called by one noun, or by two that news uses of the same people."""

from statextract.link.fit import noun_of
from statextract.model.draft import Draft

_NAMES = (  # what news calls the same people, without plural s
    frozenset(
        """
        militant fighter insurgent rebel terrorist jihadist extremist gunmen gunman attacker
        assailant
        """.split()
    ),
    frozenset("policemen policeman police officer constable cop".split()),
    frozenset("soldier troop servicemen jawan trooper army military".split()),
    frozenset("student pupil schoolchildren schoolboy schoolgirl".split()),
    frozenset("migrant refugee".split()),
    frozenset("herder herdsmen herdsman shepherd pastoralist".split()),
    frozenset("inmate prisoner".split()),
    frozenset("pilgrim devotee worshipper worshiper yatri".split()),
    frozenset("journalist reporter".split()),
    frozenset("children kid youngster".split()),
    frozenset("firefighter firemen fireman".split()),
)


def share_noun(mine: Draft, theirs: Draft) -> bool:
    """Whether two printed nouns are one, or name the same people."""
    nouns = _name_of(mine), _name_of(theirs)
    if None in nouns or mine.noun is None or theirs.noun is None:
        return False
    if any(nouns[0] in names and nouns[1] in names for names in _NAMES):
        return True
    return nouns[0] == nouns[1] or _joined(mine.noun.value) == _joined(theirs.noun.value)


def are_of_one_people(mine: Draft, theirs: Draft) -> bool:
    """Whether one noun is the people's that the other is of: "250 Thai women", "252 Thais"."""
    nations = mine.nationality, theirs.nationality
    if nations[0] is None or nations[1] is None or nations[0].value != nations[1].value:
        return False
    return any(
        noun is not None and nation is not None and noun.start == nation.start
        for noun, nation in zip((mine.noun, theirs.noun), nations, strict=True)
    )


def _name_of(draft: Draft) -> str | None:
    """The last word of a noun; "personnel" are what the word before says: "army personnel"."""
    name = noun_of(draft)
    words = [] if draft.noun is None else draft.noun.value.lower().split()
    return words[-2] if name == "personnel" and len(words) > 1 else name


def _joined(noun: str) -> str:
    """A noun in one word: "mine workers", "mineworkers"."""
    return noun.lower().replace(" ", "").replace("-", "")
