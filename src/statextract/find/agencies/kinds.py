"""What type of body a name is, by its noun and the words about it."""

from statextract.find.agencies.name import core_of
from statextract.lexicons.agencies import AgencyWords, BodyHead
from statextract.model.document import Document, Hit
from statextract.model.vocabulary import AgencyType

_COURT, _HEALTH, _OFFICE = AgencyType.COURT, AgencyType.HEALTH, AgencyType.GOVERNMENT
_MILITARY, _NGO, _POLICE = AgencyType.MILITARY, AgencyType.NGO, AgencyType.POLICE
# Heads of these types tell too little: the words before them say what the body is about.
_OPEN_TYPES = frozenset({AgencyType.GOVERNMENT, AgencyType.OTHER})
_CENTRES = frozenset({"center", "centre"})
_CIVIL = frozenset(
    "secretariat commission council committee agency institute board center centre".split()
)
_INTERNATIONAL = frozenset({"un", "u.n.", "eu", "interpol"})
_ACROSS = ("inter", "pan")
_OFFICES = frozenset(("ministry", "ministries", "embassy", "government"))
_COMMITTEES = frozenset(("committee", "subcommittee"))
_LEGISLATURES = frozenset("senate parliament parliamentary congressional congress house".split())
_INQUIRERS = frozenset(("unit", "branch", "bureau"))
_CRIMES = frozenset("homicide crime crimes gang narcotics trafficking criminal".split())
_STATE = frozenset(("state", "sector"))  # "Ogun State Sector Command"
_ARMED_UNITS = frozenset(("armed", "slavery", "exploitation"))
_WARDS = frozenset("burn burns intensive trauma maternity dialysis stroke surgical".split())
_DISTRICTS = frozenset(
    """
    county parish division metro metropolitan area district city borough western eastern northern
    southern
    """.split()
)
_PROGRAMMES = frozenset(("program", "programme"))
# A union, league or organisation is one of states if a word says so; else it is its members' own.
_UNIONS = frozenset("union organisation organization league".split())
_STATES = frozenset(
    "african european arab asian american international world global states nations islamic "
    "intergovernmental caribbean pacific eurasian atlantic monetary customs telecommunication "
    "parliamentary inter-parliamentary countries treaty regional mano mutual".split()
)
_MEMBERS = frozenset(
    "nurses midwives workers teachers students doctors women women's farmers youth journalists "
    "drivers officers veterans parents consumers residents tenants nationalists lawyers".split()
)


def type_of(
    document: Document, words: AgencyWords, head: Hit[BodyHead], first: int, last: int
) -> AgencyType:
    """Return the type of the body that the tokens ``first..last`` name, whose noun is the head."""
    kind, noun = head.entry.type, core_of(head.entry.head)
    inside = set(document.lower[first:last])
    if noun in _COMMITTEES and inside & _LEGISLATURES:
        return _OFFICE
    if noun in _INQUIRERS and "accident" in inside:
        return _OFFICE
    if kind is _MILITARY and "police" in inside:
        return kind if "military" in inside else _POLICE
    if head.entry.head == "Command" and inside & (_CRIMES | _STATE):
        return _POLICE
    if noun == "unit" and inside & _ARMED_UNITS:
        return _POLICE
    if noun == "unit" and inside & _WARDS:
        return _HEALTH
    if head.entry.head == "Task Force" and inside & _DISTRICTS and not inside & words.health:
        return _POLICE
    united = document.lower[first : first + 2] == ["united", "nations"]
    across = document.lower[first] in _ACROSS and document.lower[first + 1] == "-"
    of_states = bool(united or inside & _INTERNATIONAL or (across and inside & _STATES))
    if kind is AgencyType.INTERNATIONAL and not (of_states or inside & _STATES):
        return _own_of_members(words, noun, inside) or kind
    if kind not in _OPEN_TYPES and noun not in _CENTRES:
        return kind
    if noun in _OFFICES:
        return kind
    if of_states:
        return AgencyType.INTERNATIONAL
    if inside & words.police and noun not in _CIVIL:
        return _POLICE
    if inside & words.health:
        return _HEALTH
    if noun == "institute" and inside & words.tasks:
        return _OFFICE
    return _COURT if inside & words.court else kind


def _own_of_members(words: AgencyWords, noun: str, inside: set[str]) -> AgencyType | None:
    """Return the type of what is no body of states: a nurses' union, a malaria programme."""
    if noun in _PROGRAMMES:
        return _HEALTH if inside & words.health or "control" in inside else _OFFICE
    if noun not in _UNIONS or (noun.startswith("organi") and not inside & _MEMBERS):
        return None
    return _NGO
