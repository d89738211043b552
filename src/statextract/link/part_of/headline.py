"""A headline's total that the lede tells in parts: "12 killed"; "seven died here, five there"."""

from collections.abc import Iterator, Sequence

from statextract.link.fit import is_narrower, noun_of, units_agree
from statextract.link.grammar import OTHERS
from statextract.link.leading import leads
from statextract.link.part_of.another import tells_of_another
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind

_LEDE = 2  # sentences with figures
_BODY = 6  # sentences with figures in which parts told apart stand
_LEAST = 10
_FEW = 3
_VERB = 4  # tokens from a count to "also"
_ALSO = frozenset(["also"])
_MOST = 10  # figures among which the headline's stand


def link_headline(scene: Scene) -> None:
    """Tie the counts of the lede to the headline's count of the same fate, if they split it.

    They do if one sentence tells of two or more, and none of them states the headline's number.
    """
    titles = [
        index
        for index in range(min(len(scene.drafts), _MOST))
        if scene.sentence(index).kind is SentenceKind.TITLE
    ]
    for total in titles:
        if total in scene.retold or _are_others(scene, total):
            continue
        for number in sorted(scene.lede)[:_LEDE]:
            parts = [o for o in scene.by_sentence[number] if _splits(scene, o, total)]
            if len(parts) > 1 and _are_listed(scene, parts, total):
                break
            if len(parts) > 1 and any(_exceeds(scene, part, total) for part in parts):
                break
            if len(parts) > 1 and not any(_are_all(scene, part) for part in parts):
                _tie(scene, parts, total)
                break
        else:
            _link_apart(scene, total)


def link_one_more(scene: Scene) -> None:
    """Tie "Three men were also held" to the four of the head, if one was told alone before."""
    for part in scene.beside(_ALSO):
        draft = scene.drafts[part]
        size = (draft.number.value or 0) + 1
        near = scene.between(draft.number.last, draft.number.last + _VERB)
        if draft.of is not None or size < _FEW or _ALSO.isdisjoint(near):
            continue
        if not leads(scene, part) or not _follows_one(scene, part) or is_set_apart(scene, part):
            continue
        for total in scene.numbers.equal(size):
            titled = scene.sentence(total).kind is SentenceKind.TITLE
            at_head = titled or scene.drafts[total].sentence == min(scene.lede, default=-1)
            if total < part and at_head and _splits(scene, part, total):
                scene.tie(part, scene.first_of(total), "rule:headline")
                break


def _follows_one(scene: Scene, index: int) -> bool:
    """Whether the sentence before tells the same of one person: "A man of 40 was held"."""
    draft = scene.drafts[index]
    if draft.outcome is None or draft.sentence == 0 or draft.sentence - 1 in scene.by_sentence:
        return False
    before = scene.document.sentences[draft.sentence - 1]
    words = scene.between(before.first, before.last)
    verb = scene.document.text(draft.outcome.start, draft.outcome.end).lower().split()[-1]
    people = scene.document.starting(scene.lexicons.people)
    named = any(token in people for token in range(before.first, before.last))
    return words[0] in ("a", "an") and verb in words and "was" in words and named


def _link_apart(scene: Scene, total: int) -> None:
    """Tie the counts of several sentences that make up the headline's: "22 held" and "39 held".

    A small number is made up by chance.
    """
    value = scene.drafts[total].number.value or 0
    if value < _LEAST or any(True for _ in _stated_below(scene, total)):
        return
    body = [n for n in scene.held if scene.document.sentences[n].kind is not SentenceKind.TITLE]
    for number in body[:_BODY]:
        run = [o for o in scene.by_sentence[number] if _splits(scene, o, total)]
        if len(run) > 1 and _sum_of(scene, run) == value:
            _tie(scene, run, total)
            return
    found = [
        next((o for o in scene.by_sentence[number] if _splits(scene, o, total)), None)
        for number in body[:_BODY]
    ]
    parts = [part for part in found if part is not None]
    for start in range(len(parts) - 1):
        for end in range(start + 2, len(parts) + 1):
            run = parts[start:end]
            if _sum_of(scene, run) == value:
                _tie(scene, run, total)
                return


def _exceeds(scene: Scene, part: int, total: int) -> bool:
    """Whether a count is more than the headline's, which then only rounds it: "200 held"."""
    mine, whole = scene.drafts[part].number, scene.drafts[total].number
    return mine.value is not None and whole.high is not None and mine.value > whole.high


def _are_listed(scene: Scene, parts: list[int], total: int) -> bool:
    """Whether some wording has made counts parts of the headline's already, with others."""
    return any(each.whole == total and set(parts) <= set(each.parts) for each in scene.listings)


def _sum_of(scene: Scene, parts: Sequence[int]) -> float:
    return sum(scene.drafts[part].number.value or 0 for part in parts)


def _tie(scene: Scene, parts: list[int], total: int) -> None:
    for part in parts:
        scene.tie(part, total, "rule:headline")
    scene.listings.append(Listing("headline", parts, total, closed=True))


def _stated_below(scene: Scene, total: int) -> Iterator[int]:
    """Yield the counts of the body that print the headline's number."""
    for other in scene.numbers.equal(scene.drafts[total].number.value):
        if scene.sentence(other).kind is not SentenceKind.TITLE:
            yield other


def _are_all(scene: Scene, index: int) -> bool:
    """Whether a count is of all there are, and so the headline's itself: "All 34 miners"."""
    return "all" in scene.sites[index].lead


def _are_others(scene: Scene, index: int) -> bool:
    """Whether a headline counts those besides somebody: "robbing her and four others"."""
    return noun_of(scene.drafts[index]) == "other" or bool(scene.sites[index].lead & OTHERS)


def _splits(scene: Scene, index: int, total: int) -> bool:
    draft, whole = scene.drafts[index], scene.drafts[total]
    tied = scene.whole_of(index) not in (None, total)
    if tied or draft.same_as is not None or not leads(scene, index):
        return False
    if whole.outcome is None or draft.outcome is None or whole.outcome.value is None:
        return False
    if draft.outcome.value is not whole.outcome.value:
        return False
    if not nearly_holds(whole, draft):
        return False  # "1,332 cases reported in a day"; "the total has reached 15,712"
    if not (units_agree(draft, whole) and is_narrower(draft, whole)):
        return False
    return not tells_of_another(scene, index, total)
