"""The complement that a sentence, or half of one, opens with: "Of the 98, 59 went home"."""

from statextract.link.antecedent import is_collective
from statextract.link.grammar import ARTICLES, AUXILIARIES, IT, PREPOSITIONS, THEM_OR_WHOM
from statextract.link.scene import Scene
from statextract.link.within import within

OPENERS = frozenset("of among amongst from out".split())
_AMONG = frozenset(["among", "amongst"])
_STOPS = frozenset([",", ":", ";", "–", "there", "only", "some", "about", "("])
_SAID = frozenset(
    """
    said say says added reported noted stated explained disclosed revealed announced indicated
    showed shows show found finds indicates reveals
    """.split()
)
_LINKING = frozenset("however meanwhile moreover overall furthermore also besides so".split())
_OPENING = 9  # tokens of "According to the report of the commission, "
_SAYER = 10  # tokens of who says it
_REACH = 16  # tokens of the complement
_NOUN = 4  # tokens of "the freed girls"
_WHO = 3  # tokens of "those who were"
_HALF = 14  # tokens from "while" to the first count behind "of the injured,"
_JOINING_HALVES = frozenset("while whereas and but".split())
_INTO_CLAUSE = PREPOSITIONS | frozenset("when as after before while where who that which".split())
_STATED = 6  # tokens from "said" to the end of "that"


def find_frame(scene: Scene, index: int) -> tuple[int, int] | None:
    """Return the tokens of the complement that a sentence or half of one opens with."""
    document = scene.document
    here = scene.sites[index].first
    floor = scene.sites[index].opening
    floor = _behind_opening(scene, floor, here)
    opener = scene.word(floor) if floor < here else ""
    if opener not in OPENERS:
        joined = _joined_frame(scene, floor, here)
        if joined is None and _SAID.isdisjoint(scene.said[scene.drafts[index].sentence]):
            return None
        floor = _said_frame(scene, floor, here) if joined is None else joined
        opener = scene.word(floor)
        if opener not in OPENERS:
            return None
    first = floor + 1
    if opener == "out" and scene.word(first) == "of":
        first += 1
    if opener in _AMONG and first in scene.document.starting(scene.lexicons.people):
        return None  # "Among men 40 died and among women 20": nobody has counted the men
    if is_collective(scene, first) and first + 2 <= here:
        return first, first + 2  # "Of this number 25 are adults"
    last = min(first + 1, here)
    last += 2 * _who_were(scene, first, here)
    while last < min(here, first + _REACH) and not _ends(scene.word(last)):
        last += 1
    words = document.lower[first:last]
    counted = [
        other
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if other != index and first <= scene.drafts[other].number.first < last
    ]
    pronoun = bool(words) and (words[0] in THEM_OR_WHOM or tuple(words) in IT)
    if pronoun and counted and _tells_at_once(scene, first, counted[0]):
        return (first, first + 1) if here > first else None
    if opener == "of" and words[:1] in (["the"], ["those"]):
        own = next((o for o in (*counted, index) if _tells_of_noun(scene, first, o)), None)
        if own is not None:
            return first, scene.sites[own].first  # "Of the returnees 61 were women, six children"
    if counted:
        last = min(last, scene.drafts[counted[0]].phrase.last)
    if not words or (last == here and not pronoun and not counted):
        return None
    if pronoun or counted or (opener != "from" and words[0] in ARTICLES):
        return first, last
    return None


def is_told_in(scene: Scene, other: int, frame: tuple[int, int], first: int) -> bool:
    """Whether a count stands in the opening, or in the clause that it goes on with.

    "Of the 80 people killed when two gunmen opened fire, 15 were girls".
    """
    if scene.drafts[other].number.first < frame[1]:
        return True
    if scene.drafts[other].of is not None:
        return False  # "Of 24 members of the council 17 died, and of 31 elders 28"
    clause = scene.between(frame[1], scene.sites[other].first)
    gap = scene.between(scene.drafts[other].number.last, first)
    closed = "," in gap or gap[-1:] == ["were"]  # "Among those killed when two buses hit were 15"
    return closed and "," not in clause and not _INTO_CLAUSE.isdisjoint(clause)


def _behind_opening(scene: Scene, floor: int, here: int) -> int:
    """Where an opener stands behind an adverb or a phrase: "In May, of the 98 ...".

    The phrase begins with a preposition and ends at the first comma; it counts nobody.
    """
    word = scene.word(floor)
    adverb = word.endswith("ly") or word in _LINKING
    if not adverb and word not in PREPOSITIONS and word != "according":
        return floor
    near = scene.between(floor + 1, min(here, floor + (1 if adverb else _OPENING) + 1))
    if "," not in near:
        return floor
    comma = floor + 1 + near.index(",")
    if scene.word(comma + 1) not in OPENERS:
        return floor
    members = scene.by_sentence[scene.document.sentence_of[floor]]
    counted = any(floor <= scene.drafts[other].number.first < comma for other in members)
    return floor if counted else comma + 1


def _who_were(scene: Scene, first: int, here: int) -> bool:
    """Whether a clause says of whom: "Among those who were killed were two infants"."""
    words = scene.between(first, first + _WHO)
    return list(words[:2]) == ["those", "who"] and words[-1] in AUXILIARIES and first + _WHO < here


def _tells_at_once(scene: Scene, pronoun: int, index: int) -> bool:
    """Whether a number behind a pronoun is of some of them: "Of them 69 are men and 15 ...".

    "Of these 104 tenants" names the 104, "of them 104" never does.
    """
    number = scene.drafts[index].number
    told = scene.word(pronoun) == "them" or scene.word(number.last) in AUXILIARIES
    return number.first == pronoun + 1 and told


def _tells_of_noun(scene: Scene, first: int, index: int) -> bool:
    """Whether a number with a verb stands right behind a noun: "Of the returnees 61 were women"."""
    draft, at = scene.drafts[index], scene.sites[index].first - 1
    people = scene.document.ending(scene.lexicons.people)
    those = scene.word(first) == "those" and scene.word(at).endswith("ed")  # "of those removed 9"
    named = first < at < first + _NOUN and (those or at + 1 in people)
    return named and draft.phrase.head is None and scene.word(draft.number.last) in AUXILIARIES


def _joined_frame(scene: Scene, floor: int, here: int) -> int | None:
    """Where "of the injured" opens a half: "The dead lie here, while of the injured, nine are"."""
    if scene.word(here - 1) != ",":
        return None
    for token in range(here - _HALF, here - 2):
        joint = token > floor and scene.word(token) in _JOINING_HALVES
        if joint and scene.word(token + 1) in ("of", "among", "out"):
            of = token + 1 + (scene.between(token + 1, token + 3) == ["out", "of"])
            return token + 1 if scene.word(of + 1) in ("the", "those") else None
    return None


def _said_frame(scene: Scene, floor: int, here: int) -> int:
    """Where "of the 90" stands behind a saying: "Officials said that of the 90 patients, 20"."""
    said = scene.document.tokens_of(_SAID, floor + 1, min(here, floor + _SAYER))
    if not said:
        return floor
    token = said[0]
    told = scene.between(token + 1, token + _STATED)  # "said in a statement that"
    following = token + 1 + (told.index("that") + 1 if "that" in told else 0)
    following += scene.word(following) == ","  # "reported that, out of the 90 cases, 20"
    of = following + (scene.word(following) == "out")
    behind = scene.word(of + 1)
    counts = any(number.first == of + 1 for number in within(scene.mentions.numbers, of, here))
    known = scene.word(of) in ("of", "among")
    known = known and (behind in ARTICLES or behind in THEM_OR_WHOM or counts)
    return following if known and following < here else floor


def _ends(word: str) -> bool:
    return word in _STOPS or word in AUXILIARIES
