"""What follows a count: a verb of its own, a preposition, a noun's class, or nothing."""

from itertools import pairwise
from typing import Literal

from statextract.link.grammar import AUXILIARIES, COPULAS, MORE, OTHERS, PREPOSITIONS, SEPARATORS
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_YEAR = 4  # digits
_SAID = 3  # tokens of "hired are nurses"
_NEAR = 4  # tokens of "flee Mosul daily"

Shape = Literal["verb", "preposition", "noun", "word", "end"]

_LATER = frozenset("still since later remain remained".split())
_RATES = frozenset("day week month year night".split())
_AVERAGES = frozenset(["average", "per"])
_RATING = _RATES | _AVERAGES | {"daily", "time"}
_OTHERS_FOLLOW = frozenset("another their his her its".split())
_EVERY = frozenset("every each a per".split())
_YEARLY = frozenset(["annually", "yearly", "year"])
_NONE = frozenset[str]()
_SHARED = frozenset("all both most mostly mainly many some".split())
_APPOSED = 10  # tokens of what all of them are
_HOLDING = frozenset("though however meanwhile too moreover".split())
_ADVERBS = frozenset("also still have since later already now then either currently so far".split())


def after(scene: Scene, index: int) -> int:
    """Return the token after a count with its noun and modifiers."""
    draft = scene.drafts[index]
    phrase = draft.phrase
    last = scene.sites[index].last
    if phrase.of is not None and phrase.of[0] >= draft.number.last:
        last = max(last, phrase.of[1])
    return max(last, phrase.tail)


def is_rate(scene: Scene, index: int) -> bool:
    """Whether a count is one of each day or year: "60 patients a day"."""
    if scene.said.get(scene.drafts[index].sentence, _NONE).isdisjoint(_RATING):
        return False
    behind = after(scene, index)
    if scene.word(behind) in ("a", "per") and scene.word(behind + 1) in _RATES:
        return True
    last = scene.sites[index].last
    if tuple(scene.between(last, last + 3)) == ("at", "a", "time"):
        return True
    if scene.word(last) == "per" and scene.word(last + 1) not in ("cent", ""):
        return True  # "40 people per boat"
    if _is_average(scene, index):
        return True
    near = list(scene.between(behind, min(behind + _NEAR, scene.sentence(index).last)))
    at = near.index("daily") if "daily" in near else 0
    return "daily" in near and "," not in near[:at] and near[at - 1 : at] not in (["the"], ["a"])


def is_of_any_year(scene: Scene, index: int) -> bool:
    """Whether a count is one of every year: "4,000 are killed annually", "each year 900 drown"."""
    if scene.said.get(scene.drafts[index].sentence, _NONE).isdisjoint(_YEARLY):
        return False
    behind, first = after(scene, index), scene.sites[index].opening
    near = scene.between(behind, min(behind + _NEAR, scene.sentence(index).last))
    opening = scene.between(first, min(first + 2, scene.sites[index].first))
    return any(
        word in ("annually", "yearly") or (word in _EVERY and following == "year")
        for words in (near, opening)
        for word, following in pairwise((*words, ""))
    )


def is_average(scene: Scene, index: int) -> bool:
    """Whether a count is a mean of each day or year, part of nothing: "an average of 90 a day"."""
    first = scene.sites[index].first
    before = scene.word(first - 1)
    mean = before == "of" and scene.word(first - 2) == "average"
    mean = mean or before in ("average", "averaging")
    return mean and (scene.drafts[index].number.type is NumberType.RATE or is_rate(scene, index))


def _is_average(scene: Scene, index: int) -> bool:
    """Whether "on average" or "per day" says so in the clause of a count."""
    draft = scene.drafts[index]
    if (draft.number.value or 0) % 1:
        return False  # "from 6.8 people on average to 6.4" are levels of a mean
    words = scene.between(draft.clause.first, draft.clause.last)
    if _AVERAGES.isdisjoint(words):
        return False
    pairs = pairwise(words)
    return any(b == "average" if a == "on" else a == "per" and b in _RATES for a, b in pairs)


def is_added(scene: Scene, index: int) -> bool:
    """Whether a count comes on top of others: "another 12", "six more miners"."""
    if not scene.sites[index].lead.isdisjoint(MORE):
        return True
    return scene.word(scene.drafts[index].number.last) in MORE


def is_still(scene: Scene, index: int) -> bool:
    """Whether the verb tells how some fare now: "63 were treated, and nine were still in care"."""
    first = scene.sites[index].first
    last = scene.drafts[index].number.last
    later = [at for at in range(last, last + 3) if scene.word(at) in _LATER]
    told = any(scene.word(at) != "since" or scene.word(at - 1) in AUXILIARIES for at in later)
    return scene.word(first - 1) == "and" and told  # not "and 15 women since the truce began"


def is_joined_to_one(scene: Scene, index: int) -> bool:
    """Whether "and a woman" follows: one more part, without a number of its own."""
    token = after(scene, index)
    words = scene.between(token, token + 2)
    if list(words[:1]) != ["and"] or words[-1] not in ("a", "an"):
        return False
    people = scene.document.starting(scene.lexicons.people)
    nations = scene.document.starting(scene.lexicons.peoples)
    return token + 2 in nations or any(token + step in people for step in (2, 3))


def is_joined_to_others(scene: Scene, index: int) -> bool:
    """Whether others follow without a number: "and a woman", "and another man", "and her son"."""
    if is_joined_to_one(scene, index):
        return True
    token = after(scene, index)
    if scene.word(token) != "and" or scene.word(token + 1) not in _OTHERS_FOLLOW:
        return False
    beside = scene.by_sentence[scene.drafts[index].sentence]
    if any(scene.drafts[other].number.first == token + 2 for other in beside):
        return False  # "and their six relatives"
    people = scene.document.starting(scene.lexicons.people)
    return any(token + step in people for step in (2, 3))


def is_bare(scene: Scene, index: int) -> bool:
    """Whether a count has no noun, or one only in its predicate ("44 are infants")."""
    draft = scene.drafts[index]
    head = draft.phrase.head
    if head is None:
        return True
    last = draft.number.last
    if head[0] <= last:
        return False
    word = scene.word(last)
    return word == "," or word in COPULAS  # "forty-nine, all of them Chadians, were held"


def _behind(scene: Scene, index: int) -> int:
    """The token after a count; after its modifiers too if its noun is printed."""
    draft = scene.drafts[index]
    if draft.phrase.of is not None or not is_bare(scene, index):
        return after(scene, index)
    return draft.number.last if draft.phrase.nominal is None else scene.sites[index].last


def shape_of(scene: Scene, index: int) -> Shape:
    """Return what follows a count."""
    end = scene.sentence(index).last
    if _is_participle(scene, index):
        return "verb"
    token = _behind(scene, index)
    token += scene.word(token) == "more" and token == scene.drafts[index].number.last
    if scene.word(token) == "," == scene.word(token + 2) and scene.word(token + 1) in _HOLDING:
        token += 3  # "eleven, though, are on ventilators"
    if scene.word(token) == "," == scene.word(token + 2) and scene.word(token + 1).isdigit():
        token += 3  # "one woman, 81, was taken to hospital"
    if _is_set_off(scene, index, token):
        token += 1  # "The majority, 4,588, are staying with kin"
    token = _behind_all(scene, token, end)
    steps = 0
    while token < end and steps < 3 and is_adverb(scene.word(token)):
        token, steps = token + 1, steps + 1
    for aside in scene.asides.get(scene.drafts[index].sentence, ()):
        if aside.first == token:
            token = aside.last + 1
    if token >= end:
        return "end"
    word = scene.word(token)
    if not is_bare(scene, index) and _is_described(scene, token):
        return "noun"  # "172 children travelling with an aunt, 22 families headed by one"
    if is_verb(scene, token) or (steps and scene.word(token - 1) == "have" and word[0].isalnum()):
        return "verb"  # also "nine have prior convictions"
    if word in PREPOSITIONS:
        return "preposition"
    if not word[0].isalnum() or word in SEPARATORS:
        return "noun" if scene.drafts[index].phrase.head else "end"
    return "noun" if scene.drafts[index].phrase.head else "word"


def _is_set_off(scene: Scene, index: int, token: int) -> bool:
    """Whether a bare number stands between two commas, and a verb behind them."""
    begin = scene.drafts[index].number.begin
    commas = scene.word(token) == "," == scene.word(begin - 1)
    if not commas or scene.word(begin - 2) in scene.lexicons.classes.of("calendar"):
        return False  # "the figure for July, 5,140, is not yet final"
    return is_bare(scene, index) and is_verb(scene, token + 1)


def predicate_of(scene: Scene, index: int) -> str:
    """Return the word that says what a bare count is of: "nurses" for "30 of those hired are"."""
    token = after(scene, index)
    words = scene.between(token, token + _SAID)
    return next((two for one, two in pairwise(words) if one in COPULAS), "")


def _is_described(scene: Scene, token: int) -> bool:
    """Whether a participle only says more of the noun before it."""
    word = scene.word(token)
    return word.endswith("ing") or (word.endswith("ed") and scene.word(token + 1) == "by")


def is_apposed(scene: Scene, index: int) -> bool:
    """Whether it is told at once what all or most of the counted are: "31, all women, ..."."""
    return _opens_apposition(scene, scene.drafts[index].number.last)


def _opens_apposition(scene: Scene, token: int) -> bool:
    return scene.word(token) == "," and scene.word(token + 1) in _SHARED


def _behind_all(scene: Scene, token: int, end: int) -> int:
    """The token behind what all or most of the counted are: "31, all women, were sent home".

    So too behind their share: "40 percent, or 240, were women".
    """
    again = scene.word(token) == "," and scene.word(token + 1) == "or"
    if not again and not _opens_apposition(scene, token):
        return token
    last = min(end, token + _APPOSED)
    return next((at + 1 for at in range(token + 2, last) if scene.word(at) == ","), token)


def _is_participle(scene: Scene, index: int) -> bool:
    """Whether a participle stands in for noun and verb: "80 were convicted, 18 acquitted"."""
    nominal = scene.drafts[index].phrase.nominal
    if nominal is None or nominal[0] < scene.drafts[index].number.last:
        return False
    return scene.word(nominal[1] - 1).endswith("ed")


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a count and its verb."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def is_verb(scene: Scene, token: int) -> bool:
    """Whether a token begins a predicate: an auxiliary, an outcome verb, a past form."""
    document = scene.document
    word = scene.word(token)
    if word in scene.verbs or (word.endswith("ed") and len(word) > 4):
        return not word.endswith("ing")
    if word in PREPOSITIONS:
        return False  # "three in hospital"
    return any(
        hit.entry.pos in ("verb", "phrase")
        for hit in document.starting(scene.lexicons.outcomes).get(token, ())
    )


def has_finite_verb(scene: Scene, first: int, last: int) -> bool:
    """Whether an auxiliary or a common past form stands between two tokens."""
    return not scene.verbs.isdisjoint(scene.document.lower[first:last])


def is_name(scene: Scene, token: int) -> bool:
    """Whether a name stands at a token: "eleven were held, seven in Spain"."""
    words = scene.document.words[token : token + 1]
    calendar = scene.lexicons.classes.of("calendar")
    return bool(words) and words[0][:1].isupper() and words[0].lower() not in calendar


def is_measure(scene: Scene, token: int) -> bool:
    """Whether a number that is no year stands at a token."""
    word = scene.word(token)
    year = len(word) == _YEAR and word[:2] in ("19", "20")
    return (word[:1].isdigit() and not year) or word in scene.lexicons.classes.of("numeral")


def is_of_others(scene: Scene, index: int) -> bool:
    """Whether a count is of others than those before: "two others", "three other relatives"."""
    site = scene.sites[index]
    if not OTHERS.isdisjoint(site.lead):
        return True
    return not OTHERS.isdisjoint(scene.between(scene.drafts[index].number.last, site.last))
