"""Numbers of a comparison: the old level, the new one and the difference between them.

"61 cases, against 37 in 2023, a rise of 24": 37 is old, 24 the difference, 61 the new level.
None of them is a part of another.
"""

from statextract.link.baselines import AGAINST, EVENNESS, MULTIPLES, is_baseline, is_told_of_before
from statextract.link.compared_rows import fills_bracket, row_of
from statextract.link.grammar import AUXILIARIES, COPULAS, PREPOSITIONS
from statextract.link.said_where import is_of_setting, of_its_size
from statextract.link.scene import Change, Scene
from statextract.link.within import within
from statextract.model.draft import Cited
from statextract.model.vocabulary import Direction, NumberType, Unit

_DENYING = frozenset(["not", "never", "n't", "hardly"])  # "has not increased from 1,000"
_POINTING = frozenset(["that", "this", "it", "these", "they", "which"])
_REACH = 8  # words between a word of change and its number
_NAMING = frozenset("a an the its their".split())  # "a rise to 40" has no subject
_TAKING_UP = frozenset(
    """
    it that this they these those which one figure figures number numbers toll tolls total totals
    tally count level rate up down compared against
    """.split()
)
_APART = 16  # the same where an insert stands between: "rose to 300, including 40 girls, from 120"
_COMPARING = (
    AGAINST
    | MULTIPLES
    | EVENNESS
    | frozenset(
        "compare compares comparing compared opposed up down than had before second earlier on "
        "previously".split()
    )
)
_LESS = frozenset(("fewer", "less"))
_THAN = frozenset(("than", "compared"))
_DIFFERENCE = 8  # tokens of "more people killed compared"
_NUMBERS = frozenset("number total figure population".split())
_TALLIES = frozenset("toll tally".split())
_NAMED = 8  # tokens of "toll from the floods, which rose"
_LEVELS = frozenset("to at".split())
_SIZES = frozenset("of by".split())
_BRACKETED = "rule:compared"
_COMPARES = COPULAS | {"compares"}


def read_change(scene: Scene, index: int) -> Change | None:
    """Return what a number is in a comparison, and which way things went."""
    said = scene.said[scene.drafts[index].sentence]
    if said.isdisjoint(_COMPARING) and scene.lexicons.number_words.changes.keys().isdisjoint(said):
        return None
    document = scene.document
    first = scene.sites[index].first
    floor = scene.sentence(index).first
    before = document.lower[max(floor, first - 5) : first]
    if is_baseline(scene, index, before):
        leading = scene.lexicons.number_words.changes.get(before[-2]) if before[1:] else None
        return Change("old", leading.direction if leading and before[-1] == "from" else None)
    unit = scene.drafts[index].unit
    if (
        (unit is not None and unit.by == _BRACKETED)
        or fills_bracket(scene, index)
        or is_told_of_before(scene, index)
        or index in row_of(scene, index)[1:]
    ):
        return Change("old", None)
    compared = _compares(scene, index)
    if compared is not None:
        return Change("delta", compared)
    change = _change_before(scene, first, floor)
    if change is None and leads_on(scene, index):
        return Change("old", None)
    if change is None and index and leads_on(scene, index - 1):
        return Change("new", None)
    if change is None or not before:
        return None
    direction, token = change
    gap = document.lower[token + 1 : first]
    if before[-1] in _SIZES and len(gap) <= 2:
        return Change("delta", direction)
    if before[-1] == "from":
        return Change("old", direction)
    if before[-1] in _LEVELS:
        return Change("new", direction)
    return None


def leads_on(scene: Scene, old: int) -> bool:
    """Whether the new level stands right behind the old: "children from 2,407 to 2,546"."""
    if old + 1 >= len(scene.drafts) or scene.word(scene.sites[old].first - 1) != "from":
        return False
    numbers = [scene.drafts[index].number for index in (old, old + 1)]
    if numbers[0].type is not numbers[1].type:
        return False  # "from 19 to 29 percent": the unit is printed once
    gap = scene.between(numbers[0].last, scene.sites[old + 1].first)
    return list(gap) == ["to"]


def take_compared(scene: Scene, index: int, change: Change) -> None:
    """Give a compared number without a noun the unit of what it is compared with."""
    draft = scene.drafts[index]
    if change.role == "delta" and draft.number.type is NumberType.SHARE:
        draft.unit = None  # "climbed by a quarter": a rate of change is a share of nobody
        return
    if change.role == "delta" and change.way is not None and draft.direction is None:
        draft.direction = Cited(change.way, "rule:change", *scene.cite(index))
    bracketed = draft.unit is not None and draft.unit.by == _BRACKETED
    if draft.unit is not None and draft.notes.get("unit") != "soft" and not bracketed:
        return
    if draft.phrase.head is not None:
        return
    other = counterpart(scene, index)
    if other is None:
        return
    giver = scene.drafts[other]
    cited = scene.cite(other)
    if bracketed and (draft.unit is None or giver.unit is None or giver.sentence != draft.sentence):
        return  # "compared to the same period of 2022 (4,231)"
    if giver.unit is not None and not bracketed:
        draft.unit = Cited(giver.unit.value, f"figure:{other}", *cited)
    if giver.role is not None and draft.role is None:
        draft.role = Cited(giver.role.value, f"figure:{other}", *cited)
    if giver.outcome is not None and draft.outcome is None:
        draft.outcome = Cited(giver.outcome.value, f"figure:{other}", *cited)
    near = giver.sentence == draft.sentence  # "Ten were women. Arrests of suspects rose to 449"
    told = other < index or scene.word(scene.sites[other].first - 1) == "from"
    near = near and told  # not "to 66 with the death of two men"
    if giver.sex is not None and draft.sex is None and change.role == "new" and near:
        draft.sex = Cited(giver.sex.value, f"figure:{other}", *cited)


def counterpart(scene: Scene, index: int) -> int | None:
    """Return the level that a compared number is set beside: before it, else after it."""
    sentence = scene.drafts[index].sentence
    here = scene.by_sentence[sentence]
    if points_back(scene, index):
        before = [o for o in scene.by_sentence.get(sentence - 1, ()) if _is_level(scene, o)]
        if before:
            return before[0]
    wholes = {  # "33 of the 150 seats, down from 41"
        whole for o in here if (whole := scene.whole_of(o)) is not None and whole > o
    }
    earlier = [o for o in here if o < index and o not in wholes and _is_level(scene, o)]
    earlier = [o for o in earlier if not _is_included(scene, o, index)] or earlier
    later = [o for o in here if o > index and _is_level(scene, o)]
    tally = _tally_before(scene, index)
    earlier = [o for o in earlier if scene.drafts[o].number.first > tally]
    earlier = of_its_size(scene, earlier, index)
    open_ones = [o for o in scene.earlier_in_sentence(index) if o in earlier]
    row = row_of(scene, index)
    if row:
        levels = [o for o in earlier if o not in row and not is_of_setting(scene, o)]
        return levels[-len(row) :][row.index(index)] if len(levels) >= len(row) else None
    if earlier:
        return open_ones[0] if open_ones else earlier[-1]
    if later:
        return later[0]
    above = [o for o in scene.by_sentence.get(sentence - 1, ()) if _is_level(scene, o)]
    return above[0] if above and not _has_own_subject(scene, index) else None


def _tally_before(scene: Scene, index: int) -> int:
    """The token of the toll that is said to have changed, -1 if it is not named.

    "Three doctors confirmed the latest death toll, which rose from 59": no count before it rose.
    """
    first, last = scene.sentence(index).first, scene.sites[index].first
    change = _change_before(scene, last, first)
    if change is None:
        return -1
    near = range(change[1] - 1, max(first, change[1] - _NAMED), -1)
    if scene.word(change[1] - 1) in _NUMBERS and "so" in scene.between(change[1] - 4, change[1]):
        return change[1] - 1  # "900 came and 800 left, so that the number rose from 1,300"
    return next((token for token in near if scene.word(token) in _TALLIES), -1)


def _has_own_subject(scene: Scene, index: int) -> bool:
    """Whether what rose is named and counts nobody told before: "Exports rose to 800"."""
    first, last = scene.sentence(index).first, scene.sites[index].first
    change = _change_before(scene, last, first)
    if change is None or change[1] <= first or scene.word(change[1] - 1) in _NAMING:
        return False
    subject = scene.between(first, change[1])
    if not _TAKING_UP.isdisjoint(subject) or subject[0] in PREPOSITIONS or subject[-1] == "'s":
        return False
    end = next((n for n, word in enumerate(subject) if word in PREPOSITIONS), len(subject))
    lexicons, document = scene.lexicons, scene.document
    people, cases = document.starting(lexicons.people), document.starting(lexicons.cases)
    fates = document.starting(lexicons.outcomes)
    return not any(
        at in people or at in cases or any(hit.entry.pos == "noun" for hit in fates.get(at, ()))
        for at in range(first, first + end)
    )


def _is_included(scene: Scene, part: int, index: int) -> bool:
    """Whether a level is set beside the whole: "200 including 30 minors, up from 120"."""
    of, nouns = scene.drafts[part].of, [scene.drafts[each].noun for each in (part, index)]
    told = of is not None and of.by == "rule:including"
    return told and (nouns[1] is None or nouns[0] is None or nouns[0].value != nouns[1].value)


def points_back(scene: Scene, index: int) -> bool:
    """Whether the sentence of a number begins by taking up the one before: "That is two fewer"."""
    first = scene.sentence(index).first
    return scene.word(first) in _POINTING and scene.word(first + 1) in _COMPARES


def is_difference(scene: Scene, index: int) -> bool:
    """Whether a count says by how many a level differs: "387 more people died compared to"."""
    change, draft = scene.changes.get(index), scene.drafts[index]
    if draft.direction is not None or (change is not None and change.role == "delta"):
        return True
    last = draft.number.last
    behind = scene.between(last + 1, min(draft.clause.last, last + _DIFFERENCE))
    return scene.word(last) in _LESS or (
        scene.word(last) == "more" and not _THAN.isdisjoint(behind)
    )


def _is_level(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is Unit.SHARE or draft.direction is not None:
        return False
    if index in scene.changes and scene.changes[index].role != "new":
        return False  # "more than the 29,437 of 2023, but fewer than the 45,774 of 2022"
    aside = scene.sites[index].aside
    return aside is None or aside.kind == "dash"


def _compares(scene: Scene, index: int) -> Direction | None:
    """The way of "13 fewer than", "11 more cases than"; None where nothing is compared."""
    document = scene.document
    last = scene.drafts[index].number.last
    end = scene.sentence(index).last
    changes = scene.lexicons.number_words.changes
    found = changes.get(scene.word(last)) if last < end else None
    if found is None or found.part != "comparative":
        return None
    behind = document.lower[last + 1 : min(end, last + 5)]
    if "than" not in behind or AUXILIARIES & set(behind[: behind.index("than")]):
        return None
    return found.direction


def _change_before(scene: Scene, first: int, floor: int) -> tuple[Direction | None, int] | None:
    """The nearest word of change before a number, and where it stands."""
    changes = scene.lexicons.number_words.changes
    apart = tuple(scene.between(first - 2, first)) == (",", "from")
    times = within(scene.mentions.dates, max(floor, first - _APART), first)
    timed = sum(time.last - time.first for time in times)  # "fell to 9 in the first half from 12"
    start = max(floor, first - (_APART if apart else min(_APART, _REACH + timed)))
    words = scene.between(start, first)
    for token in range(first - 1, start - 1, -1):
        word = words[token - start]
        if word == ";":
            return None
        if word == "up" and scene.word(token - 1) == "made":
            return None
        found = changes.get(word)
        if found is not None and found.part in ("verb", "noun", "revision"):
            denied = not _DENYING.isdisjoint(scene.between(max(0, token - 2), token))
            return None if denied else (found.direction, token)
    return None
