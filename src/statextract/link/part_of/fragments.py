"""Kinds told without a verb behind their total: "The toll is five. Four soldiers and a monk"."""

from collections.abc import Sequence

from statextract.link.ellipsis import take_fate
from statextract.link.fit import fate_of, fits, is_person, noun_of
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.series import row_from
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType

_BY = "rule:fragment"
_PAIR = 2
_LEAST, _MOST = 0.5, 1.5  # of a total that its kinds account for
_QUOTES = frozenset("\"“”‘’'")
_ENDS = frozenset(".!,;") | _QUOTES
_ATTRIBUTED = 8  # tokens of '," said the mayor of the town'
_SAYING = frozenset("said says told".split())


def link_fragments(scene: Scene) -> None:
    """Tie the kinds of such a sentence to the last count of people of the sentence before."""
    for number in scene.held:
        members = scene.by_sentence[number]
        if len(members) < _PAIR or not _opens(scene, members[0]):
            continue
        row = row_from(scene, members[0])
        if len(row) < _PAIR or len(row) < len(members) or not _ends(scene, row[-1]):
            continue
        whole = _total_before(scene, row)
        if whole is None:
            continue
        cue = (scene.sites[row[0]].first, scene.sites[row[0]].last)
        if not all(scene.tie(part, whole, _BY, cue) for part in row):
            continue
        for part in row:
            take_fate(scene, part, whole)
        for listing in [each for each in scene.listings if set(each.parts) <= set(row)]:
            scene.drop(listing)
        found = Listing("classes", row, whole, closed=True, cue=scene.document.span_of(*cue))
        scene.listings.append(found)
        scene.listing_of.update(dict.fromkeys(row, found))


def _opens(scene: Scene, index: int) -> bool:
    """Whether nothing but a quotation mark stands before a count of people in prose."""
    sentence, first = scene.sentence(index), scene.sites[index].first
    quoted = set(scene.between(sentence.first, first)) <= _QUOTES
    return sentence.kind is SentenceKind.PROSE and quoted and _is_kind(scene, index)


def _is_kind(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if not is_person(draft) or draft.phrase.head is None or draft.of is not None:
        return False
    exact = draft.number.bound is Bound.EXACT and draft.number.type is NumberType.COUNT
    return exact and draft.same_as is None and fate_of(draft) is None


def _ends(scene: Scene, index: int) -> bool:
    """Whether a sentence ends behind a count, or goes on only with who says so."""
    token, last = after(scene, index), scene.sentence(index).last
    rest = scene.between(token, last)
    if not rest or rest[0] not in _ENDS:
        return False
    words = [word for word in rest if word not in _ENDS]
    if not words:
        return True
    quoted = not _QUOTES.isdisjoint(rest[:_PAIR])
    return quoted and not _SAYING.isdisjoint(words[:_ATTRIBUTED])


def _total_before(scene: Scene, row: Sequence[int]) -> int | None:
    number = scene.drafts[row[0]].sentence - 1
    before = [o for o in scene.by_sentence.get(number, ()) if leads(scene, o)]
    if not before or not all(_is_kind(scene, part) for part in row):
        return None
    whole = before[-1]
    draft = scene.drafts[whole]
    if not is_person(draft) or draft.of is not None or is_baseline(scene, whole):
        return None
    if any(fate_of(scene.drafts[other]) is fate_of(draft) for other in before[:-1]):
        return None
    held = all(fits(scene, part, whole) and nearly_holds(draft, scene.drafts[part]) for part in row)
    told = sum(scene.drafts[part].number.value or 0 for part in row)
    named = all(noun_of(scene.drafts[part]) != noun_of(draft) for part in row)
    total = draft.number.value or 0
    return whole if held and named and _LEAST * total <= told <= _MOST * total else None
