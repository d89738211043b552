"""Names with the noun of a body that name an event, an area, a state, a building or a post."""

from statextract.lexicons.agencies import AgencyWords, BodyHead
from statextract.model.document import Document, Hit

_MEETINGS = frozenset({"Forum", "Congress", "Assembly", "Council", "Committee", "Session"})
AREAS = frozenset({"Division", "Command", "Municipality", "Military Region", "Military District"})
# "Four from the Northern Division", "across the West Department": parts of a country.
_PARTED = frozenset({"Division", "Department", "Region"})
_COMPASS = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest southeast
    southwest
    """.split()
)
_PLACING = frozenset("in from across of to within throughout around".split())
# The word before the noun says it: the West Bank, the Eastern Front of a war, the Soviet Union.
_JUST_BEFORE = {
    "Section": frozenset(("code", "act", "ordinance", "constitution")),
    "Bank": frozenset("west east left right north south".split()),
    "Front": frozenset("eastern western home cold warm".split()),
    "Union": frozenset(("soviet",)),
    "Office": frozenset(("oval", "box")),
    "Post": frozenset("control border check command trading frontier customs military".split()),
    "Congress": frozenset(
        "west east north south".split()
    ),  # streets: "4100 block of West Congress"
    "Agency": frozenset("mohmand bajaur khyber kurram orakzai waziristan".split()),  # districts
}
# Whose a house is, not its name: "the Republican Senate leader".
SIDES = frozenset(("republican", "democratic", "democrat"))
_HALLS = frozenset("launch convention shopping leisure conference exhibition visitor".split())
_SCHEMES = frozenset(
    "nutrition meals visa pilot loan insurance exchange rewards nuclear space missile weapons "
    "training apprenticeship waiver".split()
)
# A word anywhere before it says it: a water diversion project, the chief monitor, a cup.
_BEFORE = {
    "Center": _HALLS,
    "Centre": _HALLS,
    "Program": _SCHEMES,
    "Programme": _SCHEMES,
    "Monitor": frozenset(("chief", "deputy")),
    "Project": frozenset(
        "water diversion pipeline dam power rail railway road highway housing infrastructure "
        "energy construction bridge airport hydropower hydroelectric irrigation mining".split()
    ),
    "League": frozenset(
        "champions europa premier super football rugby hockey baseball basketball cricket major "
        "minor nations conference ivy volleyball handball champion big".split()
    ),
}


def is_no_body(
    document: Document, words: AgencyWords, head: Hit[BodyHead], first: int, floor: int
) -> bool:
    """Whether a head names no body: "the 22nd Youth Forum", "in the Central Division".

    Args:
        document: The words.
        words: The word classes of names.
        head: The noun of a body.
        first: The token with which the name begins.
        floor: The first token of its line.
    """
    lower, noun = document.lower, head.entry.head
    inside = lower[first : head.first]
    operation = inside[:1] == ["operation"] or document.words[max(floor, first - 1)] == "Operation"
    if operation and head.entry.type != "ngo":
        return True  # "Operation United Front netted 102 arrests": what was done, not who did it
    if inside and inside[-1] in _JUST_BEFORE.get(noun, ()):
        return True
    if not _BEFORE.get(noun, frozenset()).isdisjoint(inside):
        return True
    if noun in _MEETINGS and document.words[first][0].isdigit():
        return True
    if noun == "Section" and document.following(head.last)[:1].isdigit():
        return True  # "Penal Code Section 187"
    of_post = first == head.first and first - 2 >= floor and lower[first - 1] == "of"
    if of_post and lower[first - 2] in words.titles:
        return True  # "Chief of Mission", "Head of Office"
    before = first - 1
    if before > floor and lower[before] == "the":
        before -= 1
    placing = lower[max(before, 0)]
    compass = noun in _PARTED and len(inside) == 1 and inside[0] in _COMPASS
    return (noun in AREAS and placing == "in") or (compass and placing in _PLACING)
