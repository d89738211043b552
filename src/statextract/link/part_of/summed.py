"""Totals told after their parts: "Police have now arrested 19 people in all".

The wording says that the number sums up what was told; the earlier counts of the same people
with the same fate, or of the same noun, are some of them.
"""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import (
    GENERIC,
    came_later,
    fates_agree,
    fits,
    noun_of,
    share_fate,
    unit_of,
)
from statextract.link.leading import leads
from statextract.link.part_of.made_up import is_made_up, take_fate_of_parts
from statextract.link.part_of.times import are_at_two_times
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_rate
from statextract.link.sizes import can_hold
from statextract.link.within import within
from statextract.model.document import Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Unit

_BEHIND: tuple[tuple[str, ...], ...] = (
    ("in", "all"),
    ("in", "total"),
    ("altogether",),
    ("overall",),
    ("all", "told"),
)
_BEFORE = (
    ("all", ","),
    ("total", ","),
    ("altogether", ","),
    ("overall", ","),
    ("in", "all"),
    ("in", "total"),
    (",", "altogether"),
)
_MAKING = frozenset(("makes", "making"))
_TAKEN_UP = frozenset(("that", "this", "which", ","))
_OPENING = frozenset(form[0] for form in _BEHIND)
_COUNTING_IN = frozenset(["including", "counting"])
_CUES = _OPENING | {form[0] for form in _BEFORE if form[0].isalpha()} | _COUNTING_IN | _MAKING
_MISSED = 0.1  # of a total, by which the counts of its sentence may miss it
_RUNNING = (("so", "far"), ("this", "year"), ("to", "date"), ("since",))  # a longer time's
_LISTED = frozenset((";", "(", "–"))
_SOME = 0.75
_PAIR = 2
_INSERT = 10  # tokens of "people, including two attackers,"
_STRETCH = 12  # tokens behind a count in which "in all" stands
_LESS = frozenset(["fewer", "less"])
_NEAR = 2  # sentences with figures
_REACH = 14  # sentences with figures


def link_summed(scene: Scene) -> None:
    """Tie earlier counts that are part of nothing to a total that the text sums up later."""
    for total in scene.beside(_CUES):
        cue = _cue(scene, total)
        if cue is None or not leads(scene, total):
            continue
        sentence = scene.drafts[total].sentence
        for number in (sentence, *scene.sentences_before(sentence, _REACH)):
            beside = _nearly_make_up(scene, total, number)
            listed = number == sentence and cue[1] - cue[0] == _PAIR and _closes_list(scene, total)
            for part in scene.by_sentence[number]:
                free = listed and scene.whole_of(part) is None and fits(scene, part, total)
                if part < total and (beside or free or _is_summed(scene, part, total)):
                    scene.tie(part, total, "rule:summed", cue)
                    _list(scene, part, total)
        _list_free(scene, total, cue)
        if is_made_up(scene, total):
            take_fate_of_parts(scene, total)


def take_summed(scene: Scene, index: int) -> None:
    """Give a bare sum the unit of what the story counted last: "12 new cases. In all 340 were"."""
    draft = scene.drafts[index]
    bare = draft.unit is None and draft.phrase.head is None and draft.phrase.of is None
    if not bare or draft.number.type is not NumberType.COUNT or not sums_up(scene, index):
        return
    for number in (draft.sentence, *scene.sentences_before(draft.sentence, _NEAR)):
        for other in scene.by_sentence[number]:
            if other < index and leads(scene, other):
                take_unit(scene, index, other)
                if _is_bare_total(scene, index, scene.sentence(index)):
                    giver = scene.drafts[other]
                    draft.outcome = draft.outcome or giver.outcome
                    draft.role = draft.role or giver.role
                return


def _list(scene: Scene, part: int, total: int) -> None:
    """Give the list of a part its total, once all of the list are tied to it."""
    listing = scene.listing_of.get(part)
    if listing is None or listing.whole is not None:
        return
    if total in listing.parts:  # "twelve here, nine there, 21 in all"
        listing.parts.remove(total)
        scene.listing_of.pop(total, None)
    if all(scene.whole_of(other) == total for other in listing.parts):
        listing.whole = total
        listing.closed = scene.drafts[part].sentence == scene.drafts[total].sentence


def _list_free(scene: Scene, total: int, cue: tuple[int, int]) -> None:
    """Make one list of what a sentence sums up: "the first killed 12, the second nine; 21 died"."""
    parts = [part for part in scene.by_sentence[scene.drafts[total].sentence] if part < total]
    free = all(scene.whole_of(p) == total and p not in scene.listing_of for p in parts)
    if free and len(parts) > 1:
        listing = Listing("summed", parts, total, closed=True, cue=scene.document.span_of(*cue))
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(parts, listing))


def sums_up(scene: Scene, index: int) -> bool:
    """Whether the words beside a count say that it sums up what was told: "25 died in all"."""
    if _CUES.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return False
    sentence = scene.sentence(index)
    return sentence.kind is SentenceKind.PROSE and _wording(scene, index, sentence) is not None


def _cue(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens that make a count a sum, or None."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is Unit.SHARE or draft.of is not None:
        return None
    if draft.same_as is not None and not _closes_list(scene, index):
        return None
    if draft.number.bound is Bound.VAGUE or index in scene.changes:
        return None
    sentence = scene.sentence(index)
    bullet = sentence.kind is SentenceKind.BULLET and _closes_list(scene, index)
    if sentence.kind is not SentenceKind.PROSE and not bullet:
        return None
    cue = _wording(scene, index, sentence)
    running = _is_running(scene, sentence) and not is_made_up(scene, index)
    return None if cue is None or running else cue


def _closes_list(scene: Scene, index: int) -> bool:
    """Whether a total told before ends a list: "410 students, 300 guards and 70 others, in all"."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    parts = [scene.drafts[part] for part in members if part < index]
    parts = [part for part in parts if unit_of(part) is not Unit.OBJECT and part.number.value]
    told, size = sum(p.number.value or 0 for p in parts), scene.drafts[index].number.value or 0
    return len(parts) > _PAIR and _SOME * size <= told <= size


def _is_running(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence tells of a longer time than the story's."""
    words = tuple(scene.between(sentence.first, sentence.last))
    return any(form == words[at : at + len(form)] for form in _RUNNING for at in range(len(words)))


def _wording(scene: Scene, index: int, sentence: Sentence) -> tuple[int, int] | None:
    """The tokens beside a count that say that it sums up, or None."""
    first = scene.sites[index].first
    if scene.word(sentence.first) in _COUNTING_IN and scene.word(first - 1) == ",":
        return sentence.first, first
    number = scene.drafts[index].number
    for end in (first, number.first):  # "all" may be read as the number's own
        if end - 2 >= sentence.first and tuple(scene.between(end - 2, end)) in _BEFORE:
            return end - 2, end
    at = first - (3 if tuple(scene.between(first - 3, first)) == ("a", "total", "of") else 0)
    if scene.word(at - 1) in _MAKING and scene.word(at - 2) in _TAKEN_UP:
        return at - 1, first  # "which makes 141 in a day", "That makes a total of 303"
    if at < first and scene.word(at - 1) == "for" and scene.word(at - 2) == ",":
        return at - 1, first  # ", for a total of 16,000"
    if _is_bare_total(scene, index, sentence):
        return first - 1 - (scene.word(first - 1) == ":"), first
    start = _behind_insert(scene, number.last, sentence.last)
    behind = scene.between(start, min(start + _STRETCH, sentence.last))
    if _OPENING.isdisjoint(behind):
        return None
    for token, word in enumerate(behind, start):
        if word in _OPENING:
            for form in _BEHIND:
                end = token + len(form)
                here = tuple(scene.between(token, end)) == form and scene.word(end) != "of"
                if here and not _is_counted_next(scene, index, end):
                    return token, end  # not "in all of 2016"
        elif word in (";", ":", "including") or word in _MAKING:
            return None
    return None


def _is_bare_total(scene: Scene, index: int, sentence: Sentence) -> bool:
    """Whether nothing but "total" stands before a count: "Edo 9, Oyo 4. Total: 25."."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    word = first - 1 - (scene.word(first - 1) == ":")
    opens = word == sentence.first or scene.word(word - 1) in _LISTED
    closed = last >= sentence.last or scene.word(last) in (".", ")", ";")
    return scene.word(word) == "total" and opens and closed


def _is_counted_next(scene: Scene, index: int, token: int) -> bool:
    """Whether the next count stands right behind the words: "and five boys, altogether 47"."""
    return scene.sites[index + 1].first == token if index + 1 < len(scene.sites) else False


def _behind_insert(scene: Scene, first: int, last: int) -> int:
    """The token behind ", including two attackers," close to a number, else the first."""
    words = list(scene.between(first, min(first + _INSERT, last)))
    if "including" not in words or words[words.index("including") - 1 :][:1] != [","]:
        return first
    opened = words.index("including")
    return first + words.index(",", opened) + 1 if "," in words[opened:] else first


def _nearly_make_up(scene: Scene, total: int, number: int) -> bool:
    """Whether the free counts before a total in its sentence come to it, or nearly so.

    "Asylum was granted to 108 people and protection to 195; in all, 303 are protected." Those of
    the sentence before must come to it: "Two died and seven were hurt. Nine were shot in all".
    """
    here = scene.drafts[total].sentence
    if number < here - 1:
        return False
    parts = [part for part in scene.by_sentence[number] if part < total]
    drafts = [scene.drafts[part] for part in parts]
    if len(parts) <= 1 or any(d.of is not None or d.unit is None or d.direction for d in drafts):
        return False
    if not all(fits(scene, part, total) and leads(scene, part) for part in parts):
        return False
    if any(part in scene.changes or d.same_as for part, d in zip(parts, drafts, strict=True)):
        return False
    told, size = sum(d.number.value or 0 for d in drafts), scene.drafts[total].number.value or 0
    return abs(told - size) <= (_MISSED * size if number == here else 0)


def _is_well_below(part: Draft, whole: Draft) -> bool:
    """Whether two numbers are so far apart that they cannot be two accounts of one."""
    low, high = part.number.high or part.number.low, whole.number.low
    return low is not None and high is not None and low <= _SOME * high


def _is_summed(scene: Scene, part: int, total: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[total]
    if mine.of is not None or mine.unit is None or not leads(scene, part):
        return False
    if scene.word(mine.number.last) in _LESS:
        return False  # "66 fewer deaths than in 2022. Overall, 416 died"
    if is_rate(scene, part):
        return False  # "an average of 14 people a day died ... In total 2,100 died"
    if scene.sentence(part).kind is not SentenceKind.PROSE or not _is_well_below(mine, theirs):
        return False
    if not fits(scene, part, total) or are_of_two_stories(scene, mine, theirs):
        return False
    if not mine.number.value or part in scene.changes or are_at_two_times(mine, theirs):
        return False
    nouns = noun_of(mine), noun_of(theirs)
    if theirs.unit is not None and theirs.unit.by == f"figure:{part}":
        return nouns[1] is None and fates_agree(mine, theirs)
    same = nouns[0] is not None and nouns[0] == nouns[1]
    fates = [draft.outcome.value if draft.outcome else None for draft in (mine, theirs)]
    alike = fates[0] is fates[1]
    if same and nouns[0] not in GENERIC:
        return alike or None in fates or came_later(mine, theirs)
    return alike and fates[0] is not None


def adds_up(scene: Scene, index: int, group: int) -> bool:
    """Whether a count too large for its group is of all told there, by its words or its size.

    Or of all who had met their fate by a later time: "12 had died. By Tuesday, 14 had died".
    """
    mine, theirs = scene.drafts[index], scene.drafts[group]
    if can_hold(theirs, mine):
        return False
    first = scene.sentence(index).first
    dated = within(scene.mentions.dates, first, mine.number.first)
    if dated and mine.sentence != theirs.sentence and share_fate(mine, theirs):
        return True
    told = [o for o in scene.by_sentence[theirs.sentence] if o < index]
    size = sum(scene.drafts[other].number.value or 0 for other in told)
    return sums_up(scene, index) or (len(told) > 1 and size == mine.number.value)
