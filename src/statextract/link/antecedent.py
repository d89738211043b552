"""What the complement of a count refers back to: "them", "whom", "the 98 victims"."""

from collections.abc import Iterator, Sequence

from statextract.link.announced import named_at_head
from statextract.link.beside import is_of_kinds, joined_behind, summed_behind
from statextract.link.definite import named_before, plural_before
from statextract.link.description import are_suspects, is_one_of_two_fates
from statextract.link.ellipsis import recognise, take_from_part
from statextract.link.fit import are_opposed, fate_of, fates_agree, fits, unit_of
from statextract.link.grammar import HARMS, IT, THEM, THEM_OR_WHOM, WHOM, WIDE
from statextract.link.known import find_known
from statextract.link.leading import find_topic, leads
from statextract.link.named import figures_before
from statextract.link.of_two import one_of_two, order_of
from statextract.link.other_things import are_other_things, people_before
from statextract.link.populations import are_all_of_a_kind
from statextract.link.pronoun import find_pronoun
from statextract.link.recalled import topic_of_story
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import can_hold, nearly_holds
from statextract.link.those import ATTACKERS, told_with
from statextract.link.those_described import find_those, is_described, told_in_words
from statextract.link.totals import find_total
from statextract.link.uncounted import are_uncounted_others
from statextract.model.vocabulary import Outcome, Role, Unit

_OWNERS = frozenset("their his her its".split())
_ACQUAINTED = frozenset(
    """
    companions colleagues friends relatives neighbours neighbors parents wives husbands
    families supporters followers allies comrades sons daughters brothers sisters
    """.split()
)
_TRAVELLERS = frozenset(
    """
    migrants passengers survivors refugees tourists pilgrims patients pupils students residents
    hostages captives evacuees castaways
    """.split()
)
_SUSPECTS = frozenset(
    """
    suspects defendants accused accomplices smugglers traffickers culprits perpetrators offenders
    killers murderers robbers thieves abductors captors fugitives
    """.split()
)
# What ends the name of a group: in "of the rescued, four women" the count behind is apart.
_ENDING = frozenset(("and", ",", ":"))
_KILLED, _HURT = frozenset(("killed", "dead")), frozenset("injured wounded hurt".split())
_FATES = 6  # tokens of "people were killed or injured"
_NAME = 4  # tokens of "the rescued passengers"
_TOTAL = 3  # tokens of "the November total"
_PAIR = 2
_BODIES = frozenset("group party contingent batch number lot".split())
_OWN_BODY = frozenset("body bodies skin".split())
_INSIDE = frozenset("in into at on inside aboard from".split())
_NEAR = 4  # tokens from "of" to the number of "of Derna's 80 orphans"


def resolve_group(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the draft that a partitive complement names: "them", "whom", "the 98 victims".

    Args:
        scene: The article.
        index: The draft that is part of it.
        first: First token of the complement.
        last: The token after it.
    """
    named = first < last and scene.word(first) not in THEM_OR_WHOM
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        number = scene.drafts[other].number
        begins = scene.drafts[other].phrase.first
        inside = first <= number.first < last or scene.sites[other].first == first
        inside = inside or (named and first <= begins <= last + 1 and number.first - first <= _NEAR)
        apart = not _ENDING.isdisjoint(scene.between(first, number.first))
        if other != index and inside and not apart:
            recognise(scene, other)
            take_from_part(scene, other, index)
            return other
    words = scene.between(first, last)
    if not words or words[-1] in HARMS or _is_of_own_body(words) or "most" in words[1:2]:
        return None  # "none of the injuries" is none of the injured
    if words[0] == "those":
        alike = told_in_words(scene, index, first + 1)
        if alike is not None:
            return alike
        if is_described(scene, last):
            return find_those(scene, index, first, last)
    if words[0] in WHOM or (len(words) == 1 and words[0] in THEM) or tuple(words) in IT:
        return _meant(scene, index, first, words)
    order = order_of(words)
    pair = None if order is None else one_of_two(scene, index, order)
    if pair is not None or order == 0:
        return pair
    if "latter" in words:
        return next(iter(figures_before(scene, index)), None)
    if names_others(scene, index) or are_all_of_a_kind(words):
        return None
    if words[0] in THEM and words[-1] in ("number", "total", "figure"):
        return find_pronoun(scene, index, first)
    if is_collective(scene, first) and last <= first + _PAIR:
        beside = next(iter(_leading_before(scene, index, first)), None)
        told = _fated_before(scene, index) if beside is None else beside
        told = find_topic(scene, index) if told is None else told
        joined = told is not None and joined_behind(scene, told) is not None
        return scene.whole_of(told) if joined and told is not None else told
    harmed = _killed_or_hurt(scene, index) if words[-1] == "casualties" else None
    if harmed is not None:
        return harmed
    if scene.word(last) in WIDE:
        return None  # "half of the billionaires worldwide"
    if words[-1] == "victims" and _are_of_deeds(scene, index):
        return None
    known = find_known(scene, index, first, last)
    if known is None:
        known = told_with(scene, index, words)
    if known is None and words[0] == "the" and words[-1] == "total" and len(words) <= _TOTAL:
        return find_total(scene, index, first, last)
    known = _counted_so(scene, index, first, last) if known is None else known
    return _of_either_fate(scene, index, words) if known is None else known


def _meant(scene: Scene, index: int, first: int, words: Sequence[str]) -> int | None:
    """What "them", "whom" or "it" at a token refers to."""
    plural = plural_before(scene, index, scene.sites[index].first - 1) if words[0] in WHOM else None
    if plural is not None:  # "Six men robbed the guests, two of whom were hurt"
        named = named_before(scene, index, plural)
        if named is None or not _are_others(scene, index, named):
            return named
    others = words[0] in THEM and are_uncounted_others(scene, index)
    meant = None if others else find_pronoun(scene, index, first, relative=words[0] in WHOM)
    if meant is not None and _were_there(scene, index, meant):
        return named_at_head(scene, index, scene.drafts[meant].sentence)
    if others or (meant is not None and are_other_things(scene, index, meant)):
        return None
    if words[0] in THEM and meant is not None and _are_all_of_row(scene, index, meant):
        return summed_behind(scene, meant) or scene.whole_of(meant)
    return people_before(scene, index, meant)


def _are_all_of_row(scene: Scene, index: int, meant: int) -> bool:
    """Whether "them" are people of several kinds told before: "30 men and 12 women were held"."""
    before = scene.drafts[meant].sentence < scene.drafts[index].sentence
    return before and is_of_kinds(scene, meant)


def _are_others(scene: Scene, index: int, named: int) -> bool:
    """Whether "whom" is none of the plural right before it: as many, or victims of suspects.

    "Seven girls helped to try the men, five of whom were victims".
    """
    mine, theirs = scene.drafts[index], scene.drafts[named]
    return are_opposed(mine, theirs) or mine.number.value == theirs.number.value


def _killed_or_hurt(scene: Scene, index: int) -> int | None:
    """The nearest count of all who were harmed: "11,000 people were killed or injured"."""
    for other in figures_before(scene, index):
        last = scene.drafts[other].number.last
        words = set(scene.between(last, last + _FATES))
        if fate_of(scene.drafts[other]) is None and "or" in words and words & _KILLED:
            return other if words & _HURT and fits(scene, index, other) else None
    return None


def _of_either_fate(scene: Scene, index: int, words: Sequence[str]) -> int | None:
    """Those of whom "the dead" are some: "45 were killed or abducted. Among those killed, nine"."""
    if words[0] not in ("the", "those") or len(words) != _PAIR:
        return None
    for other in figures_before(scene, index):
        last = scene.drafts[other].number.last
        told = scene.between(last, last + _FATES)
        if fate_of(scene.drafts[other]) is None and "or" in told:
            alike = words[1] in told or (words[1] in _KILLED and not _KILLED.isdisjoint(told))
            return other if alike and leads(scene, other) and fits(scene, index, other) else None
    return None


def _is_of_own_body(words: Sequence[str]) -> bool:
    """Whether a share is of somebody's body: "burns to 90 percent of her body"."""
    return words[0] in _OWNERS and words[-1] in _OWN_BODY


def _are_of_deeds(scene: Scene, index: int) -> bool:
    """Whether killings were counted right before "the victims", who are theirs."""
    before = scene.drafts[index - 1] if index else None
    if before is None or scene.drafts[index].sentence - before.sentence > 1:
        return False
    return unit_of(before) is Unit.CASE and fate_of(before) is Outcome.KILLED


def is_collective(scene: Scene, token: int) -> bool:
    """Whether the counted are named as one body from a token on: "the group", "this number"."""
    named = scene.word(token) in ("the", "this", "that") and scene.word(token + 1) in _BODIES
    return named and scene.word(token + _PAIR) not in ("of", "where")


def _fated_before(scene: Scene, index: int) -> int | None:
    """Those of the sentence before who met a fate, not those who acted: "40 officers freed 20"."""
    mine = scene.drafts[index]
    before = scene.by_sentence.get(mine.sentence - 1, ())
    told = [o for o in before if leads(scene, o) and fits(scene, index, o)]
    told = [o for o in told if can_hold(scene.drafts[o], mine)]
    if len(told) < _PAIR or fate_of(scene.drafts[told[0]]) is not None:
        return None
    return next((o for o in told if fate_of(scene.drafts[o]) is not None), None)


def _leading_before(scene: Scene, index: int, token: int) -> Iterator[int]:
    """Yield the leading counts of the sentence before a token, the nearest first."""
    for other in scene.earlier_in_sentence(index):
        before = scene.drafts[other].number.first < token
        if before and leads(scene, other) and fits(scene, index, other):
            yield other


def names_others(scene: Scene, index: int) -> bool:
    """Whether a count is of people near the group: "four of their companions" are none of it."""
    of = scene.drafts[index].phrase.of
    words = [] if of is None else scene.between(*of)
    return bool(words) and words[0] in _OWNERS and words[-1] in _ACQUAINTED


def _counted_so(scene: Scene, index: int, first: int, last: int) -> int | None:
    """What "the passengers" names though it was counted by another noun: the topic, if people."""
    people = scene.document.starting(scene.lexicons.people)
    plural = scene.word(last - 1).endswith("s") or scene.word(last - 1) in (
        "people",
        "crew",
        "accused",
        "deceased",
    )
    named = any(token in people for token in range(first, last))
    if scene.word(first) != "the" or last - first > _NAME or not (plural and named):
        return None
    fates = scene.document.starting(scene.lexicons.outcomes)
    if last - first > _PAIR and not any(token in fates for token in range(first + 1, last - 1)):
        return None  # "the mine managers" are no more than some of those who work there
    noun = scene.word(last - 1)
    topic = topic_of_story(scene, index, noun, tried=noun not in _TRAVELLERS)
    if topic is None or not nearly_holds(scene.drafts[topic], scene.drafts[index]):
        return None
    divided = scene.word(last - 1) == "casualties" and is_one_of_two_fates(scene, topic)
    if divided or not fates_agree(scene.drafts[index], scene.drafts[topic]):
        return None
    if scene.word(last - 1) == "accused" and joined_behind(scene, topic) is not None:
        return scene.whole_of(topic)  # "Seven Danes and 12 Poles were charged"
    role = scene.drafts[topic].role
    tried = role is not None and role.value is Role.SUSPECT
    if scene.word(last - 1) == "victims" and (tried or are_suspects(scene, scene.whole_of(topic))):
        return None
    if not tried and scene.word(last - 1) in ATTACKERS:
        return None
    harmed = role is not None and role.value is Role.VICTIM
    if harmed and scene.word(last - 1) in _SUSPECTS:
        return None  # "Six died. Two of the suspects are brothers"
    if tried and scene.word(last - 1) in scene.lexicons.classes.of("bystander", "officer"):
        return None  # "the lawyers" of a case are not those who were arrested
    return topic if counts_people(unit_of(scene.drafts[topic])) else None


def _were_there(scene: Scene, index: int, whole: int) -> bool:
    """Whether "them" are the people of the sentence before, for the things are too few.

    The women were held in four flats. Six of them gave evidence.
    """
    draft, mine = scene.drafts[whole], scene.drafts[index]
    first = scene.sentence(whole).first
    inside = scene.word(scene.sites[whole].first - 1) in _INSIDE
    if unit_of(draft) is not Unit.OBJECT or draft.sentence != mine.sentence - 1 or not inside:
        return False
    if can_hold(draft, mine):
        return False
    people = scene.document.starting(scene.lexicons.people)
    named = mine.noun is None and scene.word(first) in ("the", "these", "those", "all")
    return named and not people.keys().isdisjoint(range(first + 1, first + _TOTAL))
