"""Whom "those" names that goes on: "those arrested", "those who fled", "those in hospital"."""

from statextract.link.description import Description
from statextract.link.fit import fate_of
from statextract.link.grammar import AUXILIARIES
from statextract.link.known import find_known
from statextract.link.leading import find_topic
from statextract.link.named import figures_before, is_one_of_two_kinds
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.link.those import in_hospital, named_toll, who_met
from statextract.link.within import within
from statextract.model.vocabulary import NumberType, Outcome

_GOING_ON = frozenset("who whose in from on aboard under".split())
_IN_CARE = (Outcome.HOSPITALISED, Outcome.INJURED, Outcome.SICK)
_SHARE = NumberType.SHARE
_PLACING = frozenset("from in at on aboard".split())
_STOPS = frozenset(", ; . : ( and or while whereas who".split())
_WORDS = 7  # tokens of "from the north of the country,"
_FAR = 12  # tokens of "people were brought back from the Gulf"
_BACK = 2  # sentences
_THEN = frozenset("now later then also still".split())
_NEAR = 12  # figures
_CLAUSE = 8  # tokens of "who arrived after 1 July"


def is_described(scene: Scene, token: int) -> bool:
    """Whether "those" goes on: "those arrested", "those who fled"."""
    token += scene.word(token) == "being"
    words = scene.between(token, token + 1)
    if not words or words[0] in AUXILIARIES:
        return False
    told = (words[0].endswith("ed") and len(words[0]) > 4) or words[0] in _GOING_ON
    return told or token in scene.document.starting(scene.lexicons.outcomes)


def find_those(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the draft that "those who fled" or "those arrested" names, None if it is unknown.

    Args:
        scene: The article.
        index: The draft that is part of it.
        first: The token "those".
        last: The token after it, where its description begins.
    """
    if _is_newly_described(scene, last):
        return None
    begin = last + (scene.word(last) == "being")  # "of those being treated are"
    end = begin + 3
    if scene.word(last) not in _GOING_ON:  # "of those identified were minors"
        end = next((t for t in range(begin, end) if _ends_at(scene, begin, t)), end)
    known = in_hospital(scene, index, last)
    known = find_known(scene, index, first, end) if known is None else known
    toll = named_toll(scene, last)
    if known is None and toll is not None:
        return who_met(scene, index, toll)
    earlier = scene.earlier_in_sentence(index)
    nearest = next((o for o in earlier if scene.drafts[o].number.type is not _SHARE), None)
    if known is None and tuple(scene.between(last, last + 2)) == ("who", "had"):
        return None  # "those who had come on Tuesday" are told apart by what they did
    if known is None and nearest is None:
        if scene.word(last) == "who" and within(scene.mentions.dates, last, last + _CLAUSE):
            return None  # "84% of those who came after 1 July": nobody has counted them
        topic = _living_topic(scene, index, first, end)
        return None if topic is not None and is_one_of_two_kinds(scene, topic) else topic
    return nearest if known is None else known


def _ends_at(scene: Scene, begin: int, token: int) -> bool:
    """Whether the verb of the sentence stands here: "of those arrested, now stand", "appeared"."""
    word = scene.word(token)
    if word in AUXILIARIES:
        return True
    fated = token > begin and begin in scene.document.starting(scene.lexicons.outcomes)
    joined = scene.word(token - 1) in ("and", "or")
    return fated and not joined and (word in _THEN or word.endswith("ed"))


def told_in_words(scene: Scene, index: int, token: int) -> int | None:
    """The count with the same words behind it: "40 came from India ... Of those from India, 12"."""
    words = scene.between(token, token + _WORDS)
    words = words[: next((at for at, word in enumerate(words) if word in _STOPS), 0)]
    if len(words) < 2 or words[0] not in _PLACING:
        return None
    for other in figures_before(scene, index):
        if scene.drafts[other].sentence < scene.drafts[index].sentence - _BACK:
            return None
        end = scene.drafts[other].number.last
        if scene.drafts[other].number.type is _SHARE or index - other > _NEAR:
            continue
        behind = scene.between(end, min(end + _FAR, scene.sentence(other).last))
        behind = behind[: next((at for at, word in enumerate(behind) if word in _STOPS), _FAR)]
        if behind[-len(words) :] == words and can_hold(scene.drafts[other], scene.drafts[index]):
            return other
    return None


def _is_newly_described(scene: Scene, token: int) -> bool:
    """Whether what sets "those" apart was told of nobody before: "71 percent of those polled"."""
    word = scene.word(token)
    fated = token in scene.document.starting(scene.lexicons.outcomes)
    return word.endswith("ed") and not fated and word not in scene.between(0, token)


def _living_topic(scene: Scene, index: int, first: int, last: int) -> int | None:
    """What the story is about; for those in care the hurt, as none of the dead is: 19 died."""
    topic = find_topic(scene, index, nearest=False)
    told = Description.read(scene, first, last)
    if told is None or told.outcome not in _IN_CARE or topic is None:
        return topic
    if fate_of(scene.drafts[topic]) is not Outcome.KILLED:
        return topic
    hurt = (o for o in figures_before(scene, index) if fate_of(scene.drafts[o]) in _IN_CARE)
    return next((o for o in hurt if can_hold(scene.drafts[o], scene.drafts[index])), None)
