"""Parts behind a dash or a colon: "98 victims – 97 of them women", "Arrests: 12 in Gao"."""

from statextract.link.announced import AREAS
from statextract.link.antecedent import resolve_group
from statextract.link.ellipsis import take_unit
from statextract.link.fit import fits, noun_of
from statextract.link.grammar import ARTICLES, AUXILIARIES, DASHES
from statextract.link.leading import find_topic, is_baseline
from statextract.link.part_of.asides import is_fatality, tie_named
from statextract.link.part_of.joined import ends_a_sum
from statextract.link.part_of.occasion import is_of_another_year, labels_time
from statextract.link.part_of.placed import topic_of_places, whole_of_row
from statextract.link.part_of.rule import rule
from statextract.link.part_of.share_again import told_as_share
from statextract.link.part_of.sibling import is_list_head
from statextract.link.part_of.tie import Tie
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.shape import after, is_bare, is_name
from statextract.link.sizes import can_hold
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Unit

_OWNERS = frozenset("his her their".split())
_SUBJECT = 8  # tokens of a subject without a count
_JOINED = frozenset(("and", "or"))  # a slip for a semicolon: "in Gao: and 13 others"
_CLOSERS, _PAIR = frozenset([";", ".", ")"]), 2
_BY = "rule:colon-or-dash"
_SETTINGS = frozenset("in across during by at from on against among".split())
_COUNT = NumberType.COUNT
_INSERTED = frozenset("rule:among rule:including rule:partitive rule:relative".split())


@rule(DASHES | {":"})
def tie_dash(scene: Scene, index: int) -> Tie | None:
    """Tie the first count after a dash or colon to the count before it."""
    site = scene.sites[index]
    aside = site.aside
    opening = site.colon
    if aside is not None and aside.kind == "dash" and (opening is None or aside.first > opening):
        opening = aside.first
    if opening is None or site.first - opening > 9:
        return None
    if scene.word(opening + 1) in _JOINED or _is_added(scene, index) or _is_in_name(scene, index):
        return None
    if site.colon == opening and (ends_a_sum(scene, index) or _is_their_sum(scene, index)):
        return None  # "five Danes and three Swedes were held: eight in all", "... Swedes: eight."
    if aside is not None and is_fatality(scene, index, scene.between(aside.first, opening)):
        return None  # "90 deaths (case fatality rate: 10%)": no share of the deaths
    if aside is not None and labels_time(scene, aside):
        return None
    if aside is not None and aside.kind == "dash" and is_list_head(scene, index):
        named = tie_named(scene, index, aside)
        if named is not None:
            return named
    if site.colon == opening and scene.word(after(scene, index)) in (",", "and"):
        _count_as_kind(scene, index, opening)
    fitting = [
        other
        for other in scene.earlier_in_sentence(index)
        if scene.drafts[other].number.first < opening and fits(scene, index, other)
        if not is_baseline(scene, other) and not is_of_another_year(scene, index, other)
    ]
    fitting = [
        other  # a smaller one that is itself a part leads to its whole
        for other in fitting
        if scene.whole_of(other) is not None or not _is_smaller(scene, other, index)
    ] or fitting
    if site.colon == opening and any(_stands_behind_colon(scene, o, opening) for o in fitting):
        return None  # "Target: 12 killed. Attacker: unknown. Target: four killed"
    if not fitting and site.colon == opening and is_list_head(scene, index):
        return _tie_announced(scene, index, opening)
    if not fitting:
        return None
    whole = told_as_share(scene, index, fitting)
    if whole is not None:
        return Tie(whole, "rule:share", (opening, opening + 1))
    family = _is_of_family(scene, index, opening)
    if not (family or is_bare(scene, index) or is_list_head(scene, index)):
        return None
    placed, mark = topic_of_places(scene, index, opening), (opening, opening + 1)
    if placed is not None:
        return Tie(placed, _BY, mark, "aside", closed=True)
    if is_complement(scene, index):
        return None  # "412 died – some 60 per cent of the 687 who died in 2017"
    if all(_is_origin(scene, index, other) for other in fitting):
        topic = find_topic(scene, index)
        return None if topic is None else Tie(topic, _BY, mark, "aside", closed=True)
    told = [other for other in fitting if not is_complement(scene, other)] or fitting
    anchor = next((other for other in told if not _is_setting(scene, other)), told[0])
    anchor = _past_aside(scene, index, anchor, opening)
    if _is_one_of_two(scene, index, fitting[0], opening) or _make_up(scene, index, told[0], anchor):
        anchor = fitting[0]
    elif _counts_places(scene, index, anchor, opening):
        told = [other for other in told if _make_up(scene, index, other, anchor)]
        if not told:
            return _tie_to_shared(scene, index, opening)
        anchor = told[0]
    if scene.drafts[anchor].direction is not None:
        take_unit(scene, index, anchor)
        return None  # "60 fewer thefts than last year: 440 against 500"
    row, first = whole_of_row(scene, anchor, index), scene.sites[anchor].first
    if scene.between(first - 2, first) == ["all", "but"]:  # "all but 8 of the 40: it saved 32"
        row = scene.whole_of(anchor)
    anchor = anchor if row is None else row
    beside = _beside(scene, index, anchor, opening)
    return Tie(anchor, _BY, mark, "aside", closed=True, sibling=beside)


@rule(DASHES, beside=True)
def tie_next_dash(scene: Scene, index: int) -> Tie | None:
    """Tie a count between dashes beside that between the dashes before: "A –five–, B –three–"."""
    aside, other = scene.sites[index].aside, index - 1
    labels = other >= 0 and _is_labelled(scene, index) and _is_labelled(scene, other)
    if labels and scene.drafts[other].sentence == scene.drafts[index].sentence:
        group, first = scene.whole_of(other), scene.sites[index].first
        if group is not None and fits(scene, index, group):
            return Tie(group, "rule:parallel", (first - 1, first), sibling=other)
    if aside is None or aside.kind != "dash" or other < 0:
        return None
    if scene.drafts[other].sentence != scene.drafts[index].sentence:
        return None
    before = scene.sites[other].aside
    whole = scene.whole_of(other)
    if before is None or whole is None or before == aside or before.kind != "dash":
        return None
    if not fits(scene, index, whole) or scene.drafts[whole].number.first > before.first:
        return None
    return Tie(whole, "rule:parallel", (aside.first, aside.first + 1), sibling=other)


def _is_in_name(scene: Scene, index: int) -> bool:
    """Whether a number stands within a name: "eight shops: Graz Spar, Vienna 10 Spar, Linz"."""
    number, draft = scene.drafts[index].number, scene.drafts[index]
    bare = draft.phrase.head is None and draft.unit is None
    return bare and is_name(scene, number.first - 1) and is_name(scene, number.last)


def _is_added(scene: Scene, index: int) -> bool:
    """Whether others come on top behind a dash: "hundreds hurt – with thousands more in flight".

    Or things that were just named are counted: "fleeing war, want and drought – often all three".
    """
    lead, bare = scene.sites[index].lead, scene.drafts[index].phrase.head is None
    return "more" in lead or (bare and "all" in lead and scene.sites[index].colon is None)


def _is_of_family(scene: Scene, index: int, opening: int) -> bool:
    """Whether a list of relatives ends in a count: "four died: a couple and their two children"."""
    owned = scene.word(scene.drafts[index].number.first - 1) in _OWNERS
    return owned and scene.word(opening + 1) in ("a", "an", "the")


def _is_smaller(scene: Scene, index: int, part: int) -> bool:
    """Whether things are fewer than a part: "six had at least one dose: two in Ica, ..."."""
    unit = scene.drafts[index].unit
    if unit is None or unit.value is not Unit.OBJECT:
        return False
    return (scene.drafts[index].number.value or 0) < (scene.drafts[part].number.low or 0)


def _is_labelled(scene: Scene, index: int) -> bool:
    """Whether a name and a dash stand right before a number: "Nepal - 15", "; cyclists – 15;"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    marked, named = scene.word(first - 1) in DASHES, scene.document.words[first - _PAIR]
    ends = last >= scene.sentence(index).last or scene.word(last) in _CLOSERS
    return marked and first >= _PAIR and (named[0].isupper() or (named.isalpha() and ends))


def _count_as_kind(scene: Scene, index: int, colon: int) -> None:
    """Count things as the kinds of cases that they are: "420 incidents: 180 threats, ..."."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is not Unit.OBJECT:
        return
    for other in scene.earlier_in_sentence(index):
        whole = scene.drafts[other]
        if whole.number.first > colon or whole.number.type is not _COUNT or whole.unit is None:
            continue
        if whole.unit.value is Unit.CASE and can_hold(whole, draft):
            draft.unit = Cited(Unit.CASE, f"figure:{other}", *scene.cite(other))
        return


def _is_their_sum(scene: Scene, index: int) -> bool:
    """Whether a number alone behind a colon is what the counts before it come to."""
    told = [scene.drafts[other].number.value or 0 for other in scene.earlier_in_sentence(index)]
    return len(told) > 1 and sum(told) == scene.drafts[index].number.value


def _beside(scene: Scene, index: int, whole: int, opening: int) -> int | None:
    """The count before that the same mark opened a list with: "127: women 91, men 25"."""
    for other in scene.earlier_in_sentence(index):
        listing = scene.listing_of.get(other)
        inside = scene.drafts[other].number.first > opening
        if inside and listing is not None and (listing.form, listing.whole) == ("aside", whole):
            return other
    return None


def _tie_announced(scene: Scene, index: int, colon: int) -> Tie | None:
    """Tie a list to the group named before its colon: "All those saved were male: 43 Thais"."""
    first = scene.sentence(index).first
    if any(True for _ in scene.earlier_in_sentence(index)):
        return None
    first += scene.word(first) == "all"
    if scene.word(first) not in ARTICLES:
        return None
    last = min(colon, first + _SUBJECT)
    verbs = (t for t in range(first + 1, last) if scene.word(t) in AUXILIARIES)
    whole = resolve_group(scene, index, first, next(verbs, last))
    if whole is None or not fits(scene, index, whole):
        return None
    return Tie(whole, _BY, (colon, colon + 1), "aside", closed=True)


def _is_origin(scene: Scene, index: int, other: int) -> bool:
    """Whether "19 countries" only says where those listed are from: "from 19: 138 from Mali"."""
    site = scene.sites[other]
    after = scene.word(scene.drafts[index].number.last)
    return after == "from" and scene.word(site.first - 1) == after


def _is_setting(scene: Scene, index: int) -> bool:
    """Whether a count only says where or how: "in 14 raids", "at 121 farms"."""
    word, unit = scene.word(scene.sites[index].first - 1), scene.drafts[index].unit
    things = unit is not None and unit.value is Unit.OBJECT
    return word in _SETTINGS or (things and word == "to")  # "taken to three camps"


def _tie_to_shared(scene: Scene, index: int, mark: int) -> Tie | None:
    """Tie an item for a place to what a share is of: "Half of the arrests were in two towns: ...".

    Without one nothing says of whom: "They were put in three homes: two in Lyon, ...".
    """
    for other in scene.earlier_in_sentence(index):
        whole = scene.whole_of(other)
        share = scene.drafts[other].number.type is NumberType.SHARE
        if share and whole is not None and fits(scene, index, whole):
            return Tie(whole, _BY, (mark, mark + 1), "aside")
    return None


def _counts_places(scene: Scene, index: int, whole: int, mark: int) -> bool:
    """Whether a list has one item for each of the places told before it: "from two states: ...".

    Nor are those in brackets behind names places: "from 16 countries: Syria (11), Iraq (9)".
    """
    members = scene.by_sentence[scene.drafts[index].sentence]
    items = [other for other in members if scene.drafts[other].number.first > mark]
    told = sum(scene.drafts[other].number.value or 0 for other in items)
    unit = scene.drafts[whole].unit
    things = unit is not None and unit.value is Unit.OBJECT
    place = (things and _is_setting(scene, whole)) or noun_of(scene.drafts[whole]) in AREAS
    value, number = scene.drafts[whole].number.value, scene.drafts[index].number
    named = scene.word(number.begin - 1) == "(" and scene.word(number.last) == ")"
    return place and told != value and (named or len(items) == value)


def _make_up(scene: Scene, index: int, near: int, whole: int) -> bool:
    """Whether a list is of the raids told right before it, and not of those who were held.

    "Agents held 21 people in 30 raids: 19 in Ica, seven in Puno and four in Tacna".
    """
    if near == whole:
        return False
    members = scene.by_sentence[scene.drafts[index].sentence]
    told = sum(scene.drafts[other].number.value or 0 for other in members if other >= index)
    return told == scene.drafts[near].number.value != scene.drafts[whole].number.value


def _past_aside(scene: Scene, index: int, part: int, mark: int) -> int:
    """The whole that a list tells the kinds of, not the part set off by commas before the mark.

    "17 men, three of Sopot's among them, were held: nine Poles, five Czechs and three Danes".
    """
    whole, of = scene.whole_of(part), scene.drafts[part].of
    inserted = (
        of is not None and of.by in _INSERTED and "," in scene.between(after(scene, part), mark)
    )
    if whole is None or not inserted or whole not in scene.earlier_in_sentence(index):
        return part
    return part if _make_up(scene, index, part, whole) else whole


def _stands_behind_colon(scene: Scene, index: int, colon: int) -> bool:
    """Whether another colon stands between a count and the one that opens a list, or before both.

    "Gauteng: 120; Limpopo: 80".
    """
    number = scene.drafts[index].number
    row = scene.word(number.begin - 1) == ":" and scene.word(colon + 1)[:1].isdigit()
    return row or ":" in scene.between(number.last, colon)


def _is_one_of_two(scene: Scene, index: int, other: int, mark: int) -> bool:
    """Whether a pair stands right before: "in two halves – one for Serbs, the other for ..."."""
    number, pair = scene.drafts[index].number, scene.drafts[other].number
    behind = scene.between(number.last, scene.sentence(index).last)
    near = max(scene.sites[other].last, scene.drafts[other].phrase.tail) == mark
    return number.value == 1 and pair.value == _PAIR and near and "other" in behind
