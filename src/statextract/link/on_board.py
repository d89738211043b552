"""Words that put people on a craft or at a place: "carrying 50 pupils", "26 people aboard"."""

from statextract.link.scene import Scene
from statextract.link.shape import after, is_name

CRAFT = frozenset(
    """
    bus minibus coach van car truck lorry train tram plane aircraft jet flight helicopter boat ship
    ferry vessel dinghy raft vehicle suv jeep pickup sedan taxi cab ute hatchback motorhome
    """.split()
)
_CARRYING = frozenset("carrying carried transporting transported aboard".split())
_CRASHES = frozenset("crash collision accident wreck smash pileup rollover derailment".split())
ABOARD = frozenset(["aboard", "board"])
_WITHIN = frozenset("in inside on at aboard under underground working asleep".split())
_PACKED = frozenset("packed crowded loaded laden filled crammed overloaded".split())
_TRAVELLING = frozenset("travelling traveling riding sailing flying".split())
_PARTIES = frozenset("group party team expedition convoy class".split())
_KNOWN = frozenset("the their his her its".split())
_ADVERB = 4  # letters of an adverb at the least
_NAME = 4  # tokens of "their touring group of"
_ON_THE = (("on", "the"), ("in", "the"))
_SPOTS = frozenset((("on", "board"), ("below", "ground"), ("under", "ground")))
_WHERE = frozenset("where as when while".split())
_AFLOAT = (("at", "sea"), ("adrift",), ("afloat",), ("on", "the", "high", "seas"))
_SAILED = (("set", "sail"), ("put", "to", "sea"), ("set", "out", "to", "sea"))
_SPENT = 6  # tokens of "spent seven days at sea"
_BE = frozenset("were was been".split())
_JOINTS = frozenset([",", "and", "the", "as", "well"])
_INSERT = 12  # tokens from "including" to "on board"
_STRETCH = 12  # tokens from "were" to "when"
_BUSY = frozenset(
    """
    working sleeping staying praying sheltering living celebrating gathered dining
    """.split()
)
_BELOW = frozenset(["underground", "inside", "below"])
_CUES = _CARRYING | _TRAVELLING | CRAFT | _BUSY
_CUES |= frozenset("board aboard underground ground when time where inside sea sail".split())
_SITES = frozenset(
    """
    building house home hotel hostel dormitory apartment flat block factory plant workshop club
    nightclub hall hospital school church mosque temple theatre theater mall shop restaurant camp
    pit mine shaft tunnel compound premises
    """.split()
)
# "in the house next door", "in the hall of a nearby school": not where it happened.
_NEARBY = frozenset("next nearby adjacent neighbouring neighboring opposite another other".split())
_BEHIND_SITE = 4  # tokens of "of a nearby school"
_CUES |= frozenset("adrift afloat seas involved".split()) | _SITES


def is_put_there(scene: Scene, index: int) -> bool:
    """Whether the words around a count say that so many were on board, or of a party."""
    draft = scene.drafts[index]
    if is_party(scene, index):
        return True
    if _CUES.isdisjoint(scene.said[draft.sentence]):
        return False
    first = scene.sites[index].first
    if _CARRYING & set(scene.between(max(0, first - 2), first)):
        return True
    if _is_on_board_behind_insert(scene, index) or _was_involved(scene, first):
        return True
    if scene.word(first - 1) == "with" and scene.word(first - 2) in _PACKED | CRAFT:
        return True
    of = scene.drafts[index].phrase.of
    ends = {scene.sites[index].last, after(scene, index), *(() if of is None else (of[1],))}
    for last in sorted(ends):
        behind = list(scene.between(last, last + 2))
        if behind == ["inside", "."] and scene.word(first - 1) == "with":
            return True  # "struck the hotel with some 37 people inside"
        if _were_there_then(scene, index, last):
            return True
        if behind[:1] != [] and behind[0] in _BUSY and _is_fronted(scene, first):
            return True  # "Of the 13 miners working at the platform, eight came out"
        if behind[:1] in (["aboard"], ["underground"]) or tuple(behind) in _SPOTS:
            return True
        if _were_busy(scene, last) and (
            scene.word(first - 1) in _WHERE or scene.word(last + 2) in _BELOW
        ):
            return True
        if _was_at_sea(scene, index, last):
            return True
        be = last + (behind[:1] == ["had"])
        if scene.word(be) in _BE and _travelled(scene, index, be + 1):
            return True
    return False


def _is_fronted(scene: Scene, token: int) -> bool:
    """Whether "Of the" opens a sentence before a count."""
    return scene.word(token - 1) in ("of", "the") and "of" in scene.between(token - 2, token)


def _were_there_then(scene: Scene, index: int, token: int) -> bool:
    """Whether a place follows "there were 39 people": "in the building", "inside"."""
    first, start = scene.sites[index].first, scene.sentence(index).first
    if scene.between(max(start, first - 2), first) != ["there", "were"]:
        return False
    words = scene.between(token, token + 3)
    if words[:1] not in (["in"], ["inside"]):
        return False
    alone = words[:1] == ["inside"] and words[1:2] in (["."], [","], ["at"], ["when"])
    beside = not _NEARBY.isdisjoint(scene.between(token + 3, token + 3 + _BEHIND_SITE))
    return alone or (words[1:2] == ["the"] and words[-1] in _SITES | CRAFT and not beside)


def _was_involved(scene: Scene, first: int) -> bool:
    """Whether a count is all that "the two-vehicle crash involved"."""
    return scene.word(first - 1) == "involved" and scene.word(first - 2) in _CRASHES


def _is_on_board_behind_insert(scene: Scene, index: int) -> bool:
    """Whether an insert parts them from it: "45 people, including the driver, on board"."""
    last = scene.sites[index].last
    if scene.word(last) == "from":  # "75 people from Iran, Syria and Iraq on board"
        end, at = min(last + _INSERT, scene.sentence(index).last), last + 1
        while at < end and (is_name(scene, at) or scene.word(at) in _JOINTS):
            at += 1
        behind = scene.between(at, at + 2)
        return at > last + 1 and (behind[:1] == ["aboard"] or tuple(behind) == ("on", "board"))
    if tuple(scene.between(last, last + 2)) != (",", "including"):
        return False
    words = scene.between(last + 2, min(last + _INSERT, scene.sentence(index).last))
    end = words.index(",") + 1 if "," in words else 0
    return bool(end) and tuple(words[end : end + 2]) == ("on", "board")


def _was_at_sea(scene: Scene, index: int, token: int) -> bool:
    """Whether "spent seven days at sea" or "set sail" follows, behind an insert between commas."""
    last = scene.sentence(index).last
    if scene.word(token) == ",":
        words = scene.between(token + 1, min(token + 1 + _INSERT, last))
        token += words.index(",") + 2 if "," in words else 0
    token += scene.word(token) in ("had", "have")
    if any(tuple(scene.between(token, token + len(form))) == form for form in _SAILED):
        return True
    if scene.word(token) not in ("spent", "drifted", "been", "were"):
        return False
    words = tuple(scene.between(token + 1, min(token + 1 + _SPENT, last)))
    return any(words[at : at + len(form)] == form for form in _AFLOAT for at in range(len(words)))


def is_party(scene: Scene, index: int) -> bool:
    """Whether a count is all of a party known before: "the group of eight", "their party of 12"."""
    first = scene.drafts[index].number.first
    words = scene.between(max(0, first - _NAME), first)
    if len(words) < _NAME or words[-1] != "of" or words[-2] not in _PARTIES:
        return False
    return words[0] in _KNOWN or words[1] in _KNOWN


def _travelled(scene: Scene, index: int, token: int) -> bool:
    """Whether "travelling in", "on board", "on the bus" or "in the pit when" follows."""
    token += scene.word(token).endswith("ly") and len(scene.word(token)) > _ADVERB
    token += scene.word(token) in _PACKED  # "had been originally crowded aboard"
    words = scene.between(token, token + 2)
    if words[:1] and words[0] in _TRAVELLING and words[-1] in _WITHIN:
        return True
    return is_on_it(scene, token) or _were_within(scene, index, token)


def _were_busy(scene: Scene, token: int) -> bool:
    """Whether "were working" follows: all who were at a place as it happened."""
    return scene.word(token) in _BE and scene.word(token + 1) in _BUSY


def is_on_it(scene: Scene, token: int) -> bool:
    """Whether "aboard", "on board" or "on the bus" stands at a token."""
    words = scene.between(token, token + 3)
    if words[:1] == ["aboard"] or tuple(words[:2]) == ("on", "board"):
        return True
    return tuple(words[:2]) in _ON_THE and words[-1] in CRAFT


def _were_within(scene: Scene, index: int, token: int) -> bool:
    """Whether "in the pit when ..." follows: all who were there as it happened."""
    words = scene.between(token, min(token + _STRETCH, scene.sentence(index).last))
    then = "when" in words or ("at", "the", "time") in zip(
        words, words[1:], words[2:], strict=False
    )
    return words[:1] != [] and words[0] in _WITHIN and then
