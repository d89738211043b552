"""Bulleted breakdowns: "The cases break down as follows: • theft – 461 • fraud – 402"."""

from statextract.link.antecedent import resolve_group
from statextract.link.dimension import dimension_of
from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, fits, noun_of, unit_of
from statextract.link.leading import leads
from statextract.link.named import find_named
from statextract.link.part_of.bullet_sums import (
    MARKS,
    find_summed,
    is_labelled,
    is_told,
    opens_line,
    sum_of,
    told_of,
)
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.divided import (
    counts_otherwise,
    find_divided,
    find_meant,
    names_division,
)
from statextract.link.part_of.frames import OPENERS
from statextract.link.part_of.occasion import is_of_another_time
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Unit

_TITLE = SentenceKind.TITLE
_SPLITTING = frozenset(
    """
    by per breakdown category categories follows broken among types kinds forms regions countries
    nationality nationalities citizenship
    states provinces districts counties
    """.split()
)
_KINDS = frozenset("type kind categorie form sort class group way".split())
_SOME = frozenset(["among", "amongst"])
_PAIR = 2
_SHORTEST = 3  # tokens of "Of them:"
_REACH = 3  # sentences with figures
# "• 184 from other countries", "• 40 for theft"; but "• 40 of them".
_PLACING = frozenset(
    "from in at aboard on by of for with to through during due under over near off after".split()
)
_THEM = frozenset("them whom these those the this".split())
_MARK = 3  # tokens of "(iv)"
# A list that names some: "300 cases, including:".
_FOREMOST = frozenset("deadliest worst hardest top largest leading biggest most".split())
_NAMING_SOME = frozenset("including include includes included as eg whom them these".split())


def link_bullets(scene: Scene, runs: list[tuple[int, list[int]]], before: int) -> None:
    """Tie the counts that end (or begin) the bullets under an introduction to what it names.

    Args:
        scene: The article.
        runs: What :func:`find_runs` found; the runs that end before a sentence are taken off it.
        before: The sentence.
    """
    while runs and runs[0][1][-1] < before:
        first, bullets = runs.pop(0)
        sentence = scene.document.sentences[first]
        colon = scene.word(sentence.last - 1) == ":"
        if not colon and not names_division(scene, sentence.first, sentence.last):
            _link_keys(scene, first, bullets)
            continue
        if scene.word(sentence.first) in OPENERS:
            _link_some(scene, first, bullets)
        parts = [part for b in bullets if (part := _counted(scene, b)) is not None]
        if len(parts) < 2 or len(parts) != len(bullets):
            continue
        whole, closed = _total_below(scene, bullets[-1] + 1), True
        if whole is not None and any(scene.drafts[part].of is not None for part in parts):
            continue
        if whole is None:
            whole, closed = told_of(scene, first, parts) or _above(scene, first, parts)
        else:
            take_unit(scene, whole, parts[0])
        apart = any(scene.whole_of(part) not in (None, whole, *parts) for part in parts)
        if whole is None or (apart and not (closed and find_summed(scene, first, parts) == whole)):
            continue
        for made in [each for each in scene.listings if each.whole in parts]:
            if set(made.parts) <= set(parts):
                scene.drop(made)  # of two items of this list
        for part in parts:
            take_unit(scene, part, whole)
            scene.tie(part, whole, "rule:bullets")
        if any(is_told(scene, part) for part in parts) and sum_of(scene, parts) != sum_of(
            scene, [whole]
        ):
            continue  # "• 40 were minors • 35 had walked": some of these may be one
        listing = Listing("bullets", parts, whole, closed=closed)
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(parts, listing))


def _above(scene: Scene, first: int, parts: list[int]) -> tuple[int | None, bool]:
    """What the line above bullets counts, names or divides, and whether they are all of it."""
    tied = {scene.whole_of(part) for part in parts} - {None}
    whole = _introduced(scene, first, parts) if len(tied) < _PAIR else None
    if whole is not None and tied <= {whole}:
        return whole, not _names_some(scene, first)
    whole = find_meant(scene, first, parts)
    if whole is not None:
        return whole, False
    sentence = scene.document.sentences[first]
    return find_divided(scene, first, (sentence.first, sentence.last), parts) or (None, False)


def _names_some(scene: Scene, number: int) -> bool:
    """Whether a line says that its list is of some: "300 cases, including:", "among them:"."""
    sentence = scene.document.sentences[number]
    before = scene.between(sentence.last - 2, sentence.last)
    some = before[0] in _NAMING_SOME
    some = some or not _FOREMOST.isdisjoint(scene.between(sentence.first, sentence.last))
    return before[-1:] == [":"] and some


def _link_some(scene: Scene, first: int, bullets: list[int]) -> None:
    """Tie what each bullet counts first to the group of "Among those arrested:" above them.

    They may overlap: "• 30 are married • 5 are on bail".
    """
    head = scene.document.sentences[first]
    counted = [scene.by_sentence[number][0] for number in bullets if number in scene.by_sentence]
    if not counted or head.last - head.first < _SHORTEST:
        return
    whole = resolve_group(scene, counted[0], head.first + 1, head.last - 1)
    for part in counted if whole is not None else ():
        draft = scene.drafts[part]
        opens = scene.sites[part].first - scene.sentence(part).first <= 1
        if whole is None or draft.of is not None or draft.same_as is not None or not opens:
            continue
        if can_hold(scene.drafts[whole], draft) and fits(scene, part, whole):
            take_unit(scene, part, whole)
            scene.tie(part, whole, "rule:bullets")
    if whole is not None and scene.word(head.first) in _SOME:
        _forget_list(scene, counted, whole)


def _forget_list(scene: Scene, counted: list[int], whole: int) -> None:
    """Drop a list that clauses made of such bullets, unless they set the sexes or ages apart."""
    for listing in [each for each in scene.listings if each.whole == whole]:
        if set(listing.parts) <= set(counted) and not are_exhaustive(scene, listing.parts):
            scene.listings.remove(listing)
            for part in listing.parts:
                scene.listing_of.pop(part, None)


def _link_keys(scene: Scene, first: int, bullets: list[int]) -> None:
    """Tie the values of keys to the only count that leads the sentence above them.

    "The outbreak has killed 412 people. • Under five: 301 • Over sixty: 48"
    """
    above = [other for other in scene.by_sentence.get(first, ()) if leads(scene, other)]
    parts = [scene.by_sentence[number][-1] for number in bullets]
    if len(above) != 1 or not all(_is_key_of(scene, part, above[0]) for part in parts):
        return
    for part in parts:
        take_unit(scene, part, above[0])
        scene.tie(part, above[0], "rule:bullets")
    listing = Listing("bullets", parts, above[0])
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(parts, listing))


def _is_key_of(scene: Scene, part: int, whole: int) -> bool:
    """Whether a value counts some of the counted: it has no noun but a class of people."""
    draft = scene.drafts[part]
    named = draft.phrase.head is None or dimension_of(scene, part) != ""
    return named and fits(scene, part, whole) and fates_agree(draft, scene.drafts[whole])


def _counted(scene: Scene, number: int) -> int | None:
    """The count of a bullet: the last thing in it, or the first before what is part of it."""
    members = [i for i in scene.by_sentence.get(number, ()) if not _is_thing(scene, i)]
    if members and is_labelled(scene, members[0]) and opens_line(scene, members[0]):
        return members[0]  # "• Balkans: 9,110, down from 11,000"
    if not members or any(scene.whole_of(other) != members[0] for other in members[1:]):
        return None
    draft = scene.drafts[members[0]]
    sentence = scene.document.sentences[number]
    ends = sentence.last - draft.number.last <= 1
    follows = scene.word(draft.number.begin - 1) in MARKS
    lead = scene.between(sentence.first, draft.number.first)
    enumerated = len(lead) <= _MARK and lead[-1:] in ([")"], ["."])
    opens = len(lead) <= 1 or enumerated
    behind = scene.between(draft.number.last, draft.number.last + 2)
    placed = opens and behind[:1] != [] and behind[0] in _PLACING
    placed = placed and (behind[0] != "of" or behind[-1] not in _THEM)
    placed = placed or (opens and is_told(scene, members[0]))
    return members[0] if draft.unit is not None or (ends and follows) or placed else None


def _is_thing(scene: Scene, index: int) -> bool:
    """Whether a count that opens no bullet is of things: "30 killed by bombs on several towns"."""
    beside = scene.by_sentence[scene.drafts[index].sentence][0] != index
    return beside and unit_of(scene.drafts[index]) is Unit.OBJECT


def _total_below(scene: Scene, number: int) -> int | None:
    """The count of a line "Total: 32,300" right under a list."""
    members = scene.by_sentence.get(number, ())
    if not members or scene.word(scene.document.sentences[number].first) != "total":
        return None
    return members[0]


def _introduced(scene: Scene, number: int, parts: list[int]) -> int | None:
    """What the introduction counts, or names: "The cases break down as follows"."""
    for other in scene.by_sentence.get(number, ()):
        if leads(scene, other) and noun_of(scene.drafts[other]) not in _KINDS:
            return other
    sentence = scene.document.sentences[number]
    last = min(sentence.last, sentence.first + 6)
    named = find_named(scene, parts[0], sentence.first, last)
    return _told_before(scene, number, parts) if named is None else named


def _told_before(scene: Scene, number: int, parts: list[int]) -> int | None:
    """The nearest count that "Arrests by category:" can split: of people, larger than each part."""
    sentence = scene.document.sentences[number]
    if _SPLITTING.isdisjoint(scene.between(sentence.first, sentence.last)):
        return None
    same = _of_same_noun(scene, number)
    if same is not None:
        return same
    summed = find_summed(scene, number, parts)
    if summed is not None:
        return summed
    if counts_otherwise(scene, (sentence.first, sentence.last), parts):
        return None  # "Prices by region:"
    fates = {outcome.value for part in parts if (outcome := scene.drafts[part].outcome)}
    if len(fates) > 1:
        return None
    for earlier in scene.sentences_before(number, _REACH):
        for other in scene.by_sentence[earlier]:
            if not leads(scene, other) or scene.sentence(other).kind is _TITLE:
                continue
            whole = scene.drafts[other]
            if all(
                fits(scene, part, other)
                and can_hold(whole, scene.drafts[part])
                and fates_agree(scene.drafts[part], whole)
                for part in parts
            ):
                return scene.first_of(other)
    return None


def _of_same_noun(scene: Scene, number: int) -> int | None:
    """The nearest count of what it names: "187 violations ... seven types of violation:"."""
    sentence = scene.document.sentences[number]
    said = {word.rstrip("s") for word in scene.between(sentence.first, sentence.last)}
    for earlier in scene.sentences_before(number, _REACH):
        for other in scene.by_sentence[earlier]:
            if is_of_another_time(scene, other):
                continue
            if leads(scene, other) and noun_of(scene.drafts[other]) in said - _KINDS:
                return scene.first_of(other)
    return None
