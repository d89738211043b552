"""Items of a list, whatever they name, that make up the count told right above them.

"Deaths of workers: 41. Natural causes 23, traffic accidents 9, suicide 6, other 3."; "Cases opened:
131, including / - trafficking: 72 / - pimping: 12 ...". No noun of an item need be known: the sum
of all says what they count.
"""

from collections.abc import Iterator, Sequence

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, share_fate, units_agree
from statextract.link.grammar import WHOM
from statextract.link.named_rows import is_named_row
from statextract.link.part_of.times import are_told_in_turn
from statextract.link.scene import Listing, Scene
from statextract.link.shape import has_finite_verb
from statextract.model.document import SentenceKind
from statextract.model.draft import Cited
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_BY = "rule:keyed"
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_LINES = (SentenceKind.BULLET, SentenceKind.HEADING, SentenceKind.PROSE)
_ENDS = frozenset([",", ";", ".", "/", "|", ")", "(", "and"])
_OPENS = frozenset(["(", ",", ";", ":", "/", "|", "and", "-", "–", "•", "*"])
_PAIR, _THREE = 2, 3
_MOST = 12
_LEAST, _LEAST_OF_PAIR = 9, 20  # what smaller numbers make up may be chance
_LABEL_MARKS = frozenset([":", "–"])
_SLIP = 0.05  # of a total, by which the items of a list may miss it
_NEAR = 4  # sentences with figures above the list
_DONE = frozenset("burnt lost sunk struck hit found shut torn built sold taken".split())
_FATES = (Outcome.KILLED, Outcome.RECOVERED, Outcome.HOSPITALISED, Outcome.INJURED)
_TOTALS = frozenset("total overall all altogether sum".split())


def link_keyed(scene: Scene) -> None:
    """Tie the items of each such list to the count above it, as all there are."""
    for sentence, listed in _lists(scene):
        whole, items = _whole(scene, sentence, listed), listed
        if whole is None:
            whole, items = _missed(scene, sentence, listed)
        if whole is None:
            continue
        known = _listing_of(scene, items, whole)
        if known is not None:
            known.closed = True
            continue
        for item in items:
            _count_alike(scene, item, whole)
            if scene.whole_of(item) is None:
                scene.tie(item, whole, _BY)
        for listing in [each for each in scene.listings if set(each.parts) <= set(items)]:
            scene.drop(listing)
        listing = Listing("labels", list(items), whole, closed=True)
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(items, listing))


def _listing_of(scene: Scene, items: Sequence[int], whole: int) -> Listing | None:
    """The listing of just these parts that another wording has made."""
    alike = (each for each in scene.listings if set(each.parts) == set(items))
    return next((each for each in alike if each.whole == whole), None)


def _lists(scene: Scene) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the items of lists with the sentence in which they begin.

    They stand in one sentence without a verb, or one in each of some lines.
    """
    run: list[int] = []
    before = -2
    for number, members in scene.by_sentence.items():
        listing = _is_list(scene, number)
        listed = [index for index in members if _is_item(scene, index)] if listing else []
        alone = len(listed) == 1 and _ends_line(scene, listed[0])
        alone = alone and not _is_total(scene, number)
        if run and (not alone or number != before + 1):
            yield from _cut(scene, run)
            run = []
        if _PAIR <= len(listed) <= _MOST:
            yield number, listed
            if not all(_is_bracketed(scene, index) for index in listed[:_PAIR]):
                yield number, listed[1:]
        if alone:
            run.append(listed[0])
        before = number
    yield from _cut(scene, run)


def _cut(scene: Scene, run: list[int]) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield all lines of a run, and what of it right below one line is as much as that line."""
    if len(run) >= _PAIR:
        yield scene.drafts[run[0]].sentence, run[:_MOST]
    for at, whole in enumerate(run[:-_PAIR]):
        size, told = scene.drafts[whole].number.value or 0, 0.0
        for end in range(at + 1, min(len(run), at + _MOST)):
            told += scene.drafts[run[end]].number.value or 0
            if told >= size:
                if told == size and end > at + 1:
                    yield scene.drafts[run[at + 1]].sentence, run[at + 1 : end + 1]
                break


def _is_list(scene: Scene, number: int) -> bool:
    """Whether a sentence has no verb, and is no row of a table."""
    sentence = scene.document.sentences[number]
    words = scene.between(sentence.first, sentence.last)
    first = sentence.first + (words.index(":") if ":" in words else 0)
    return sentence.kind in _LINES and not has_finite_verb(scene, first, sentence.last)


def _is_item(scene: Scene, index: int) -> bool:
    """Whether a plain count ends its item, or opens it: "traffic 9, other 3", "2,640 men / 231"."""
    draft = scene.drafts[index]
    number = draft.number
    if number.type is not NumberType.COUNT or number.bound is not Bound.EXACT or not number.value:
        return False
    if draft.same_as is not None or index in scene.changes or draft.direction is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    return (_ends_item(scene, index) or _opens_item(scene, index)) and not _is_thing(scene, index)


def _is_thing(scene: Scene, index: int) -> bool:
    """Whether a label counts what was done to things: "Vehicles burnt: 8", "Roads closed: 6"."""
    first = scene.drafts[index].number.first
    end = first - (scene.word(first - 1) == ":")
    done, things = scene.word(end - 1), scene.word(end - 2)
    named = scene.document.ending(scene.lexicons.people).get(end - 1, ())
    opens = end - 2 <= scene.sentence(index).first or scene.word(end - 3) in _OPENS
    doing = done.endswith("ed") or done in _DONE
    return opens and doing and things.endswith("s") and not named and end - 2 >= 0


def _is_bracketed(scene: Scene, index: int) -> bool:
    number = scene.drafts[index].number
    return scene.word(number.begin - 1) == "(" and scene.word(number.last) == ")"


def _ends_item(scene: Scene, index: int) -> bool:
    last = scene.drafts[index].number.last
    return last >= scene.sentence(index).last or scene.word(last) in _ENDS


def _opens_item(scene: Scene, index: int) -> bool:
    first, sentence = scene.drafts[index].number.first, scene.sentence(index)
    return first == sentence.first or scene.word(first - 1) in _OPENS


def _ends_line(scene: Scene, index: int) -> bool:
    """Whether a count behind its label ends a line, but for a full stop or a bracket."""
    sentence, last = scene.sentence(index), scene.drafts[index].number.last
    labelled = scene.drafts[index].number.first - sentence.first >= _PAIR
    return labelled and (last >= sentence.last or scene.word(last) in (".", ";", "(", ","))


def _whole(scene: Scene, sentence: int, items: Sequence[int]) -> int | None:
    """The count right above a list that its items make up exactly."""
    size = sum(scene.drafts[item].number.value or 0 for item in items)
    if size < (_LEAST if len(items) >= _THREE else _LEAST_OF_PAIR):
        return None
    below = scene.drafts[items[-1]].sentence + 1
    near = [sentence, below] if _is_total(scene, below) else [sentence]
    for beside in (*near, *_sentences_above(scene, sentence)):
        for other in scene.by_sentence.get(beside, ()):
            draft = scene.drafts[other]
            if other in items or (beside == sentence and other > items[0]):
                continue
            if draft.unit is None or draft.unit.value not in _COUNTED:
                continue
            if draft.number.value == size and draft.number.type is NumberType.COUNT:
                whole = scene.first_of(other)
                return whole if _are_free(scene, items, whole) else None
    return None


def _missed(scene: Scene, sentence: int, items: Sequence[int]) -> tuple[int | None, Sequence[int]]:
    """The count that a list is of by its layout, though it misses it by a slip, and its items.

    "87 road deaths: drivers: 49; cyclists: 30; pedestrians: 9", place lines under "Displaced: 87".
    """
    first = items[0]
    if scene.drafts[items[-1]].sentence != sentence:
        above: Sequence[int] = scene.by_sentence.get(sentence - 1, ())
        titled = len(above) == 1 and _ends_line(scene, above[0])
        whole, items = (above[0], items) if titled else (first, items[1:])
        if len(items) < _THREE or not is_named_row(scene, Listing("labels", [*items], whole)):
            return None, items
    else:
        led = [other for other in scene.by_sentence[sentence] if other < first]
        if len(led) != 1 or len(items) < _THREE or not _is_labelled(scene, led[0], items):
            return None, items
        whole = led[0]
    draft = scene.drafts[whole]
    counted = draft.unit is not None and draft.unit.value in _COUNTED
    plain = draft.number.bound is Bound.EXACT and draft.number.type is NumberType.COUNT
    if not counted or not plain or draft.of is not None or not _are_free(scene, items, whole):
        return None, items
    return whole, items


def _is_labelled(scene: Scene, whole: int, items: Sequence[int]) -> bool:
    """Whether each item is a label, its mark and its count, and a colon stands before them all."""
    numbers = [scene.drafts[item].number for item in items]
    size = scene.drafts[whole].number.value or 0
    miss = abs(sum(number.value or 0 for number in numbers) - size)
    colons = scene.between(scene.drafts[whole].number.last, numbers[0].first - 1).count(":")
    marked = all(scene.word(number.first - 1) in _LABEL_MARKS for number in numbers)
    return marked and colons == 1 and 0 < miss <= max(_PAIR, _SLIP * size) and size > _LEAST_OF_PAIR


def _sentences_above(scene: Scene, sentence: int) -> Iterator[int]:
    """Yield the sentence with figures above a list; other lists of one count are passed over."""
    for above in scene.sentences_before(sentence, _NEAR):
        yield above
        if not all(scene.whole_of(other) is not None for other in scene.by_sentence[above]):
            break


def _is_total(scene: Scene, number: int) -> bool:
    """Whether a line tells the total of a list: "Total 115"."""
    if number not in scene.by_sentence:
        return False
    return scene.word(scene.document.sentences[number].first) in _TOTALS


def _are_free(scene: Scene, items: Sequence[int], whole: int) -> bool:
    """Whether nothing ties an item to another count, and no time tells them apart from it."""
    return all(
        scene.whole_of(item) in (None, whole)
        and whole not in (item, *items)
        and _share_label(scene, item, whole)
        and (len(items) > _PAIR or dimension_of(scene, item) != "" or _is_of_whom(scene, items))
        and not are_told_in_turn(scene, item, whole)
        for item in items
    )


def _is_of_whom(scene: Scene, items: Sequence[int]) -> bool:
    """Whether a line begins with "of whom" or "of which"."""
    first = scene.sentence(items[0]).first
    return scene.word(first) == "of" and scene.word(first + 1) in WHOM


def _share_label(scene: Scene, item: int, whole: int) -> bool:
    """Whether a label tells no other fate than its whole: "Killed: 30 / Hurt: 18 / Missing: 12"."""
    mine, theirs = scene.drafts[item], scene.drafts[whole]
    labelled = mine.outcome is not None and mine.outcome.by == "rule:label"
    if mine.unit is None or theirs.unit is None or not labelled:
        return True
    return share_fate(mine, theirs) or mine.unit.value is not theirs.unit.value


def _count_alike(scene: Scene, item: int, whole: int) -> None:
    """Let an item count what the whole does, whatever its own words seemed to count."""
    draft, group = scene.drafts[item], scene.drafts[whole]
    if group.unit is None or (draft.unit is not None and units_agree(draft, group)):
        return  # "50 cases: 20 men, 30 women"
    if group.outcome is None and fate_of(draft) in _FATES and draft.phrase.head is not None:
        return  # "Cases 115. Recovered 60, deaths 25, active 30"
    cite = scene.cite(whole)
    draft.unit = Cited(group.unit.value, f"figure:{whole}", *cite)
    draft.role = None if group.role is None else Cited(group.role.value, _BY, *cite)
    draft.outcome = None if group.outcome is None else Cited(group.outcome.value, _BY, *cite)
