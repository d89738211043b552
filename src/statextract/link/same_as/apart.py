"""What the words around a count say of others than those told before, though the numbers meet."""

import itertools

from statextract.link.dimension import dimension_of
from statextract.link.fit import noun_of
from statextract.link.grammar import AUXILIARIES, DEFINITE
from statextract.link.leading import is_baseline
from statextract.link.places_told import countries_of, is_framed_elsewhere
from statextract.link.same_as.values import LARGE, are_equal
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome

_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)
_LINES = (SentenceKind.HEADING, SentenceKind.BULLET)
_GRADES = frozenset("confirmed probable suspected suspect possible".split())
_SAYING = frozenset("said says say told added noted confirmed reported announced".split())
_ORDINALS = frozenset("first second third fourth fifth other another each".split())
_HOLDING = frozenset("with carrying carried held had".split())
# Behind these stand those whom others join: "two more bodies, in addition to the two of Friday".
_BESIDES = (("in", "addition", "to"), ("on", "top", "of"), ("apart", "from"), ("aside", "from"))
_BESIDES_WORD = frozenset(["besides", "beside"])
_ON_TOP = frozenset("more further additional".split())
_LEFT = frozenset(("remaining", "surviving"))
_OUT_OF = frozenset("from on aboard".split())
_CRAFT = 5  # tokens of "the second inflatable boat, with"


def speaks_of_others(scene: Scene, index: int, other: int) -> bool:
    """Whether the words tell apart: another grade, craft or level, "also", "new", a name."""
    if _are_graded_apart(scene, index, other) or _craft(scene, index) != _craft(scene, other):
        return True
    if not are_equal(scene.drafts[index], scene.drafts[other]) and _is_of_one_country(
        scene, index, other
    ):
        return True
    if scene.drafts[index].sentence == scene.drafts[other].sentence and _is_joined(scene, index):
        return True
    if _are_classes_in_lines(scene, index, other) or _are_left_alive(scene, index, other):
        return True
    if _are_more(scene, index) and not _are_more(scene, other):
        return scene.sentence(other).kind not in _TITLES  # a headline may leave "more" out
    if _is_of_baseline(scene, index) != _is_of_baseline(scene, other):
        return True
    return _may_meet_by_chance(scene, index, other) and (
        _is_told_also(scene, index)
        or (_is_new(scene, index) and not _is_new(scene, other))
        or _is_of_another_name(scene, index, other)
        or is_framed_elsewhere(scene, index, other)
    )


def _are_left_alive(scene: Scene, index: int, other: int) -> bool:
    """Whether a count is of those left, the other of the dead: "the two remaining students"."""
    dead = scene.drafts[other].outcome
    lead = {scene.word(scene.drafts[index].number.last), *scene.sites[index].lead}
    left = not _LEFT.isdisjoint(lead)
    return left and dead is not None and dead.value is Outcome.KILLED


def _are_classes_in_lines(scene: Scene, index: int, other: int) -> bool:
    """Whether two label lines name a class, each of its own group: "Women: 12 ... Women: 12"."""
    one, two, sentences = scene.drafts[index], scene.drafts[other], scene.document.sentences
    if one.sentence == two.sentence or sentences[one.sentence].kind not in _LINES:
        return False
    if sentences[two.sentence].kind not in _LINES:
        return False
    labelled = all(scene.word(each.number.begin - 1) == ":" for each in (one, two))
    return labelled and all(dimension_of(scene, each) != "" for each in (index, other))


def _is_of_one_country(scene: Scene, index: int, other: int) -> bool:
    """Whether a count is of one of two countries: "hit Peru and Chile, killing 800 ... in Peru"."""
    if scene.drafts[index].sentence == scene.drafts[other].sentence:
        return False
    both, one = countries_of(scene, other), countries_of(scene, index)
    return len(both) > len(one) == 1 and one < both


def _are_graded_apart(scene: Scene, index: int, other: int) -> bool:
    """Whether the nouns name two grades of certainty: "one confirmed case", "one probable case"."""
    mine = _grades(scene, index)
    theirs = _grades(scene, other) if mine else mine
    return bool(theirs) and mine.isdisjoint(theirs)


def _grades(scene: Scene, index: int) -> frozenset[str]:
    noun = scene.drafts[index].noun
    return _GRADES.intersection(noun.value.lower().split()) if noun else frozenset()


def _are_more(scene: Scene, index: int) -> bool:
    """Whether a count comes on top of others: "two more people", "six further cases"."""
    return scene.word(scene.drafts[index].number.last) in _ON_TOP


def _is_joined(scene: Scene, index: int) -> bool:
    """Whether others of the sentence come on top of a group: "in addition to the two held"."""
    first = scene.sites[index].first
    while scene.word(first - 1) in DEFINITE:
        first -= 1
    if scene.word(first - 1) in _BESIDES_WORD:
        return True
    return any(tuple(scene.between(first - len(cue), first)) == cue for cue in _BESIDES)


def _is_of_baseline(scene: Scene, index: int) -> bool:
    """Whether a count is part of a level of before: "against 231 cases including 5 deaths"."""
    whole = scene.whole_of(index)
    return whole is not None and is_baseline(scene, whole)


def _may_meet_by_chance(scene: Scene, index: int, other: int) -> bool:
    """Whether a small number is told anew, in a sentence of its own below the headline."""
    draft = scene.drafts[index]
    if (draft.number.value or 0) >= LARGE or scene.sentence(other).kind in _TITLES:
        return False
    if draft.sentence == scene.drafts[other].sentence or noun_of(draft) is None:
        return False
    return not scene.sites[index].lead & DEFINITE


def _is_told_also(scene: Scene, index: int) -> bool:
    """Whether others are added: "It also reached Kaya, with six new cases".

    What somebody "also said" may have been told before.
    """
    if "also" not in scene.said[scene.drafts[index].sentence]:
        return False
    end = after(scene, index)
    if "also" in scene.between(end, end + 1 + (scene.word(end) in AUXILIARIES)):
        return True  # "Four people were also killed in Manizales"
    words = scene.between(scene.sentence(index).first, scene.sites[index].first + 1)
    return any(
        word == "also" and following not in _SAYING for word, following in itertools.pairwise(words)
    )


def _is_new(scene: Scene, index: int) -> bool:
    return scene.word(scene.drafts[index].number.last) == "new" or (
        "new" in scene.sites[index].lead
    )


def _is_of_another_name(scene: Scene, index: int, other: int) -> bool:
    """Whether a name that the other sentence lacks has a count: "Yako, with four new cases"."""
    name = scene.sites[index].first - 1
    if scene.word(name) != "with":
        return False
    name -= 2 if scene.word(name - 1) == "," else 1
    named = name > scene.sentence(index).first and scene.document.words[name][:1].isupper()
    return named and scene.word(name) not in scene.said[scene.drafts[other].sentence]


def _craft(scene: Scene, index: int) -> str | None:
    """Which of several craft a count was on board of: "boarded the first boat with 120 people".

    Or of which several things its sentence opens with: "From the second boat, 50 were saved".
    """
    if _ORDINALS.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return None
    first = scene.sites[index].first
    before = scene.word(first - 1)
    if before == ",":
        opening = scene.sentence(index).first
        words = scene.between(opening, min(first - 1, opening + _CRAFT))
        out_of = words[:1] != [] and words[0] in _OUT_OF
        return (
            next((w for w in words if w in _ORDINALS - {"first", "each"}), None) if out_of else None
        )
    if before not in _HOLDING:
        return None
    floor = max(scene.sentence(index).first, first - _CRAFT)
    return next((word for word in scene.between(floor, first) if word in _ORDINALS), None)
