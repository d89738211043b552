"""A breakdown that goes on in the next sentence: "Of the 420 murders, 141 died in gang wars ...".

"... Police said 94 persons were killed over drugs, 79 in feuds and 52 in robberies": the causes
go on, so these are of the 420 as well.
"""

from collections.abc import Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, fits, noun_of, share_fate
from statextract.link.grammar import PREPOSITIONS
from statextract.link.part_of.free import is_free
from statextract.link.part_of.kin import FATES
from statextract.link.part_of.of_the_dead import were_killed
from statextract.link.scene import Listing, Scene
from statextract.link.within import within

_FORMS = frozenset(["frame", "partitive"])
_LEAST = 2  # counts of the next sentence
_BEHIND = 8  # tokens from a count to "as a result of"
_CAUSES = frozenset("as in by from over for due because during through after".split())
_ENDS = frozenset([",", ";", ".", "and"])


def link_gone_on(scene: Scene) -> None:
    """Tie the counts of a sentence to the whole whose first cause the sentence before told."""
    for listing in list(scene.listings):
        if listing.form not in _FORMS or listing.whole is None or len(listing.parts) != 1:
            continue
        first = listing.parts[0]
        run = _run_behind(scene, first, listing.whole)
        if run:
            _join(scene, run, listing, listing.whole)


def _run_behind(scene: Scene, first: int, whole: int) -> list[int]:
    """The free counts right behind a part that tell its fate and each a cause of their own."""
    if fate_of(scene.drafts[first]) not in FATES or not _has_cause(scene, first):
        return []
    behind = scene.by_sentence.get(scene.drafts[first].sentence + 1, ())
    run = [index for index in behind if is_free(scene, index)]
    if len(run) < _LEAST or not share_fate(scene.drafts[run[0]], scene.drafts[first]):
        return []
    if not all(_goes_on(scene, index, first, whole) for index in run):
        return []
    told = sum(scene.drafts[index].number.low or 0 for index in (first, *run))
    top = scene.drafts[whole].number.high
    return [] if top is not None and told > top else run


def _goes_on(scene: Scene, index: int, first: int, whole: int) -> bool:
    draft, sentence = scene.drafts[index], scene.sentence(index)
    if fate_of(draft) not in (None, fate_of(scene.drafts[first])):
        return False  # a verb that is left out is that of the first
    if noun_of(draft) not in (*GENERIC, None):
        return False
    if within(scene.mentions.dates, sentence.first, sentence.last):
        return False
    fitting = fits(scene, index, whole) or were_killed(scene, index, whole)
    return fitting and _has_cause(scene, index)


def _has_cause(scene: Scene, index: int) -> bool:
    """Whether a preposition with its cause follows a count and its verb."""
    draft = scene.drafts[index]
    start, stop = draft.number.last, scene.sentence(index).last
    words = scene.between(start, min(start + _BEHIND, stop))
    end = next((at for at, word in enumerate(words) if word in _ENDS), len(words))
    if end < len(words) and words[end] == ",":  # "141 persons, ten women among them, were killed"
        tail = scene.between(start + end, min(start + end + 2 * _BEHIND, stop))
        words, end = [*words[:end], *tail], end + len(tail)
    said = [word for word in words[:end] if word in PREPOSITIONS or word in _CAUSES]
    return not _CAUSES.isdisjoint(said)


def _join(scene: Scene, run: Sequence[int], listing: Listing, whole: int) -> None:
    for index in run:
        take_unit(scene, index, listing.parts[0])
        draft, told = scene.drafts[index], scene.drafts[run[0]]
        draft.outcome, draft.role = draft.outcome or told.outcome, draft.role or told.role
        cue = (scene.sites[index].first, scene.sites[index].last)
        if not scene.tie(index, whole, "rule:parallel", cue):
            return
    for index in run:
        listing.parts.append(index)
        scene.listing_of[index] = listing
