"""Tying every count of a story to its whole, rule by rule and then over the whole text."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from statextract.link.changes import read_change, take_compared
from statextract.link.compared_rows import row_of
from statextract.link.ellipsis import take_beside, take_person, take_sickness, take_unit
from statextract.link.grammar import ARTICLES, DEFINITE, THEM, WHOM
from statextract.link.levels import take_level
from statextract.link.nested_place import link_nested_place
from statextract.link.part_of.aboard import link_aboard
from statextract.link.part_of.asides import tie_bracket
from statextract.link.part_of.beside_crew import link_beside_crew
from statextract.link.part_of.bullet_runs import find_runs
from statextract.link.part_of.bullets import link_bullets
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.column_sums import link_column_sums
from statextract.link.part_of.column_times import narrow_columns
from statextract.link.part_of.columns import link_columns
from statextract.link.part_of.company import link_company
from statextract.link.part_of.compared import link_compared
from statextract.link.part_of.dead_beside import link_dead_beside
from statextract.link.part_of.died_later import link_died_later
from statextract.link.part_of.elided import tie_elided
from statextract.link.part_of.far_ties import link_far_ties
from statextract.link.part_of.forward import link_forward
from statextract.link.part_of.joined import link_joined
from statextract.link.part_of.kin import tie_kin
from statextract.link.part_of.list_of_untied import tie_list
from statextract.link.part_of.lists import join_included, merge_lists, resolve_lists
from statextract.link.part_of.members import tie_member
from statextract.link.part_of.narrowed import link_narrowed
from statextract.link.part_of.nationwide import CUES as WIDE
from statextract.link.part_of.nationwide import link_nationwide
from statextract.link.part_of.occasion import opens_another
from statextract.link.part_of.on_top import link_on_top
from statextract.link.part_of.operations import link_operations
from statextract.link.part_of.order import ORDER, SAID
from statextract.link.part_of.outbreak import tie_outcome
from statextract.link.part_of.outgrown import link_outgrown
from statextract.link.part_of.partitive import tie_first_fronted
from statextract.link.part_of.refused import is_refused
from statextract.link.part_of.rests import is_remainder
from statextract.link.part_of.roundup import link_roundups
from statextract.link.part_of.rows import link_rows
from statextract.link.part_of.rows_with_others import join_last_others
from statextract.link.part_of.rule import Rule
from statextract.link.part_of.sentence_sums import link_sentence_sums
from statextract.link.part_of.series import list_series
from statextract.link.part_of.stages import (
    link_at_last,
    link_by_fates,
    link_by_layout,
    link_by_sums,
    link_shares,
    link_story,
)
from statextract.link.part_of.struck import link_struck
from statextract.link.part_of.summed import take_summed
from statextract.link.part_of.table import link_tables
from statextract.link.part_of.tie import Tie
from statextract.link.same_as import link_same, link_same_baseline
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_average

_COMPLEMENTS = ARTICLES | THEM | WHOM  # words that a complement begins with


def link_parts(scene: Scene) -> None:
    """Tie every draft to the whole that the wording gives it, in text order.

    A draft without a unit takes that of its whole or sibling.
    """
    tables = narrow_columns(scene, link_tables(scene))
    tabled = {index for table in tables for index in table.cells.values()}
    bulleted = find_runs(scene)
    for number, members in list(scene.by_sentence.items()):
        link_bullets(scene, bulleted, number)
        told = len(scene.listings)
        worded, story = ORDER.select(scene.said[number], len(members))
        for index in members:
            if index not in tabled:
                _link_part(scene, index, worded, story)
            elif scene.drafts[index].same_as is None:
                link_same(scene, index)
        for index in members:
            if scene.drafts[index].of is None and scene.sites[index].aside is not None:
                _try(scene, index, (tie_bracket,))
        if len(members) > 2:
            list_series(scene, members)
        resolve_lists(scene, scene.listings[told:])
        for index in members:
            if index not in tabled:
                link_nested_place(scene, index)
                _link_member(scene, index)
    link_died_later(scene)
    link_bullets(scene, bulleted, len(scene.document.sentences))
    link_column_sums(scene, tables)
    link_columns(scene, tables)
    link_by_layout(scene)
    link_sentence_sums(scene)
    link_operations(scene)
    link_joined(scene)
    link_aboard(scene)
    link_struck(scene)
    link_by_fates(scene)
    link_story(scene)
    link_rows(scene)
    link_company(scene)
    link_forward(scene)
    link_compared(scene)
    link_by_sums(scene)
    link_roundups(scene)
    link_outgrown(scene)
    if not WIDE.isdisjoint(scene.words):
        link_nationwide(scene)
    link_on_top(scene)
    link_far_ties(scene)
    link_shares(scene)
    merge_lists(scene)
    join_included(scene)
    link_dead_beside(scene)
    link_narrowed(scene)
    link_beside_crew(scene)
    link_at_last(scene)
    join_last_others(scene)


def _link_part(scene: Scene, index: int, worded: Sequence[Rule], story: Sequence[Rule]) -> None:
    """Read what a count is in a comparison, then tie it to its whole or to the fact it repeats.

    What words say goes before what the order of the story suggests.
    """
    draft = scene.drafts[index]
    if is_average(scene, index):
        take_beside(scene, index)
        return
    if not row_of(scene, index):
        take_level(scene, index)
    change = read_change(scene, index)
    if change is not None:
        scene.changes[index] = change
        take_compared(scene, index, change)
        if change.role == "old":
            link_same_baseline(scene, index)
        if change.role != "new":
            return
    if scene.sites[index].lead & DEFINITE and not is_remainder(scene, index):
        link_same(scene, index)
    alone = draft.same_as is not None or _is_partitive(scene, index)
    tied = _try(scene, index, SAID if alone else worded)
    if alone and not tied and draft.same_as is None and _opens_with_among(scene, index):
        tied = _try(scene, index, (tie_first_fronted,))
    if draft.same_as is None:
        link_same(scene, index)
    if draft.same_as is not None and draft.of is None:
        _try(scene, index, (tie_elided,))
    if draft.same_as is not None or tied:
        return
    if _try(scene, index, story):
        link_same(scene, index)
    else:
        take_person(scene, index)
        take_summed(scene, index)


def _link_member(scene: Scene, index: int) -> None:
    """Tie a count that nothing tied, with the list that it begins, to a group of the story."""
    draft, listing = scene.drafts[index], scene.listing_of.get(index)
    if draft.of is not None:
        return
    if draft.same_as is not None:
        tie = tie_outcome(scene, index)  # "154 have died ... 154 deaths, 17% of the confirmed"
        if tie is not None and scene.whole_of(draft.same_as.value) is None:
            _apply(scene, index, tie)
        return
    tie = tie_outcome(scene, index) or tie_member(scene, index) or tie_kin(scene, index)
    if tie is None or tie.whole is None or is_refused(scene, index, tie):
        return
    _apply(scene, index, tie)
    if listing is not None and listing.whole is None:
        tie_list(scene, listing, tie.whole, tie)


def _opens_with_among(scene: Scene, index: int) -> bool:
    """Whether its sentence names the group: "Among those held were three of the ringleaders"."""
    return scene.word(scene.sentence(index).first) in ("among", "amongst")


def _is_partitive(scene: Scene, index: int) -> bool:
    """Whether a count has a complement of its own, which alone says what it is part of."""
    draft = scene.drafts[index]
    if draft.phrase.of is None or draft.phrase.of[0] < draft.number.last:
        return False
    word = scene.word(draft.phrase.of[0])
    return word in _COMPLEMENTS or word[:1].isdigit()


def _try(scene: Scene, index: int, rules: Iterable[Rule]) -> bool:
    """Apply the first rule that answers; return whether one did."""
    for rule in rules:
        tie = rule.tie(scene, index)
        if tie is None:
            continue
        if not is_refused(scene, index, tie):
            _apply(scene, index, tie)
            return True
        if tie.whole is not None and opens_another(scene, index):
            take_unit(scene, index, tie.whole)  # "In a similar case, 41 had been found"
    return False


def _apply(scene: Scene, index: int, tie: Tie) -> None:
    if tie.whole is None and tie.by == "rule:ranked" and tie.sibling is not None:
        tie = replace(tie, whole=scene.whole_of(tie.sibling))  # a row goes on with its leader's
    giver = tie.sibling if tie.whole is None else tie.whole
    if giver is not None:
        take_unit(scene, index, giver)
    if tie.whole is not None and not scene.tie(index, tie.whole, tie.by, tie.cue):
        return
    if tie.whole is not None:
        take_sickness(scene, index, tie.whole)
    if tie.sibling is not None:
        _join(scene, index, tie)
    elif tie.form and (whole := scene.whole_of(index)) is not None:
        cue = scene.document.span_of(*tie.cue)
        listing = Listing(tie.form, [index], whole, tie.closed, cue)
        scene.listings.append(listing)
        scene.listing_of[index] = listing
        scene.known.add(whole)


def _join(scene: Scene, index: int, tie: Tie) -> None:
    if tie.sibling is None:
        return
    listing = scene.listing_of.get(tie.sibling)
    if listing is None:
        listing = Listing("list", [tie.sibling], tie.whole)
        scene.listings.append(listing)
        scene.listing_of[tie.sibling] = listing
    listing.parts.append(index)
    if tie.by == "rule:remainder":
        listing.rest = index
    telling = listing.form in ("classes", "clauses")
    closed = tie.closed or (telling and are_exhaustive(scene, listing.parts))
    listing.closed = listing.closed or closed
    scene.listing_of[index] = listing
