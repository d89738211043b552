"""Numbers set off behind a vague part: "Most of them, 371, are in Zomba and 26 in Blantyre"."""

from statextract.link.antecedent import resolve_group
from statextract.link.fit import GENERIC, fits, noun_of
from statextract.link.leading import find_topic, leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import has_finite_verb
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType

_VAGUE = frozenset("most many majority half all some part bulk".split())
_MOST, _ARTICLES = frozenset(["most", "majority"]), frozenset(["the", "a", "vast", "great"])
_SHARES = frozenset(
    "third thirds quarter quarters fifth fifths tenth tenths percent cent %".split()
)
_IN_SO_MANY = frozenset("two three four five six seven eight nine ten".split())  # "one in four of"
_SINGLE = frozenset(["a", "an"])
_AROUND = frozenset(((",", ","), ("–", "–"), ("-", "-"), ("(", ")")))
_BACK = 3  # sentences with figures
_REACH = 5  # tokens from "most of" to the comma


@rule(_VAGUE | _SHARES | _IN_SO_MANY)
def tie_apposed(scene: Scene, index: int) -> Tie | None:
    """Tie a bare number that is set off to the group of which the words before it tell a part."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.COUNT:
        return None
    named = draft.phrase.head is not None and noun_of(draft) not in GENERIC
    if named or not _is_set_off(scene, first, scene.sites[index].last):
        return None
    floor = max(scene.sentence(index).first, first - 2 - _REACH)
    for of in range(first - 2, floor, -1):
        if scene.word(of) != "of" or not _is_part_word(scene, index, of - 1):
            continue
        whole = resolve_group(scene, index, of + 1, first - 1)
        if whole is None:
            whole = _of_noun(scene, index, scene.word(first - 2))
        if whole is None or not can_hold(scene.drafts[whole], draft):
            return None
        return Tie(whole, "rule:apposed", (of - 1, first - 1), "apposed")
    return _of_topic(scene, index)


def _is_set_off(scene: Scene, first: int, last: int) -> bool:
    """Whether commas, dashes or brackets stand around a number."""
    return (scene.word(first - 1), scene.word(last)) in _AROUND


def _of_topic(scene: Scene, index: int) -> Tie | None:
    """Tie the number of most of those told of before: "Most, 90, were released"."""
    at = scene.sites[index].first - 2
    opening = scene.sentence(index).first
    start = at - (at > opening and scene.word(at - 1) in _ARTICLES)
    if scene.word(at) not in _MOST or start != opening:
        return None
    topic = find_topic(scene, index)
    if topic is None or not fits(scene, index, topic):
        return None
    if not can_hold(scene.drafts[topic], scene.drafts[index]):
        return None
    return Tie(topic, "rule:apposed", (at, at + 1), "apposed")


def _is_part_word(scene: Scene, index: int, token: int) -> bool:
    """Whether a word ends a vague part ("most") or a share ("a third", "one in four")."""
    word = scene.word(token)
    if word in _VAGUE or word in _SHARES:
        return True
    return word in _IN_SO_MANY and any(
        scene.drafts[other].number.type is NumberType.SHARE
        and scene.drafts[other].number.last == token + 1
        for other in scene.earlier_in_sentence(index)
    )


@rule(["and"], beside=True)
def tie_last_apposed(scene: Scene, index: int) -> Tie | None:
    """Tie the last of a list that stands before a verb: "Nine men, five Poles and four Danes fled".

    The verb is that of the group, not of the last kind.
    """
    first = scene.sites[index].first
    other = index - 1
    listing = scene.listing_of.get(other)
    if scene.word(first - 1) != "and" or listing is None or listing.form != "apposition":
        return None
    whole = listing.whole
    if whole is None or scene.drafts[whole].sentence != scene.drafts[index].sentence:
        return None
    if has_finite_verb(scene, scene.sites[whole].last, first) or not fits(scene, index, whole):
        return None
    told = sum(scene.drafts[part].number.low or 0 for part in (*listing.parts, index))
    if told > (scene.drafts[whole].number.high or told):
        return None
    before = scene.between(scene.sites[whole].last, scene.sites[listing.parts[0]].first)
    if not _SINGLE.isdisjoint(before):
        listing.closed = False  # "Seven men, a Malian, a Togolese, three Danes and two Poles"
    return Tie(whole, "rule:parallel", (first - 1, first), sibling=other)


def _of_noun(scene: Scene, index: int, word: str) -> int | None:
    """The nearest count before of the noun that has no article: "the majority of cases, 204"."""
    for number in scene.sentences_before(scene.drafts[index].sentence, _BACK):
        for other in scene.by_sentence[number]:
            free = leads(scene, other) and scene.whole_of(other) is None
            if free and noun_of(scene.drafts[other]) == word.rstrip("s"):
                return other
    return None
