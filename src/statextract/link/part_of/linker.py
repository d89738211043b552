"""All part-of rules in their order."""

from collections.abc import Iterable, Sequence

from statextract.link.changes import pair_of, read_change, take_compared
from statextract.link.ellipsis import take_beside, take_person, take_sickness, take_unit
from statextract.link.grammar import ARTICLES, DEFINITE, OTHERS, THEM, WHOM
from statextract.link.levels import take_level
from statextract.link.nested_place import link_nested_place
from statextract.link.part_of.aboard import link_aboard
from statextract.link.part_of.additions import link_additions
from statextract.link.part_of.apposed import tie_apposed
from statextract.link.part_of.asides import tie_bracket, tie_bracket_list
from statextract.link.part_of.bare import (
    tie_another,
    tie_handled,
    tie_object_of_which,
    tie_one_of_two,
    tie_restated_share,
)
from statextract.link.part_of.bullets import find_runs, link_bullets
from statextract.link.part_of.carers import tie_carers
from statextract.link.part_of.classes import are_exhaustive, tie_breakdown, tie_class
from statextract.link.part_of.columns import link_columns
from statextract.link.part_of.company import link_company
from statextract.link.part_of.compared import link_compared
from statextract.link.part_of.composition import tie_composition
from statextract.link.part_of.confirmed import tie_confirmed
from statextract.link.part_of.dashes import tie_dash, tie_next_dash
from statextract.link.part_of.elided import tie_deaths, tie_elided
from statextract.link.part_of.enclosed import tie_enclosed
from statextract.link.part_of.episode import (
    tie_accounted,
    tie_alone,
    tie_bodies,
    tie_episode,
    tie_received,
    tie_severe,
)
from statextract.link.part_of.filling import link_filling
from statextract.link.part_of.forward import link_forward, tie_among, tie_out_of
from statextract.link.part_of.gapped import (
    tie_gapped,
    tie_gapped_copula,
    tie_gapped_verb,
    tie_named_kinds,
    tie_unknown,
)
from statextract.link.part_of.going_on import tie_going_on
from statextract.link.part_of.headline import link_headline
from statextract.link.part_of.imposed import tie_imposed
from statextract.link.part_of.informed import tie_informed
from statextract.link.part_of.joined import link_joined
from statextract.link.part_of.kin import tie_kin
from statextract.link.part_of.kinds import (
    tie_included,
    tie_made_up,
    tie_one_of_them,
    tie_split,
    tie_split_bracket,
)
from statextract.link.part_of.labels import link_labels
from statextract.link.part_of.list_of_untied import tie_list
from statextract.link.part_of.lists import join_included, merge_lists, resolve_lists
from statextract.link.part_of.members import tie_member
from statextract.link.part_of.numbered import tie_numbered
from statextract.link.part_of.operations import link_operations
from statextract.link.part_of.origins import tie_origin
from statextract.link.part_of.outbreak import tie_deaths_first, tie_outcome
from statextract.link.part_of.paired import tie_paired
from statextract.link.part_of.partitive import tie_first_fronted, tie_fronted, tie_partitive
from statextract.link.part_of.preposed import tie_preposed, tie_with
from statextract.link.part_of.ranked import tie_first, tie_leader, tie_ranked
from statextract.link.part_of.relative import tie_relative
from statextract.link.part_of.remaining import (
    is_remainder,
    tie_leaving,
    tie_remaining,
    tie_rest_of,
)
from statextract.link.part_of.responsible import tie_responsible
from statextract.link.part_of.resumed import link_resumed
from statextract.link.part_of.roundup import link_roundups
from statextract.link.part_of.rows import link_rows
from statextract.link.part_of.rule import Rule, RuleTable
from statextract.link.part_of.series import list_series
from statextract.link.part_of.shares import (
    tie_fatality,
    tie_listed_share,
    tie_share,
    tie_share_of_share,
)
from statextract.link.part_of.sibling import tie_detail, tie_sibling
from statextract.link.part_of.split import tie_left_noun, tie_participle, tie_row
from statextract.link.part_of.spread import link_remainders, link_spread
from statextract.link.part_of.summed import link_summed
from statextract.link.part_of.table import link_tables
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.topic import tie_continued
from statextract.link.part_of.victims import tie_victims
from statextract.link.same_as import link_same, link_same_baseline
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_average

_COMPLEMENTS = ARTICLES | THEM | WHOM  # words that a complement begins with
# What the wording around the count itself says.
_WORDED = RuleTable(
    tie_next_dash,
    tie_paired,
    tie_rest_of,
    tie_partitive,
    tie_remaining,
    tie_leaving,
    tie_apposed,
    tie_fatality,
    tie_listed_share,
    tie_accounted,
    tie_responsible,
    tie_share_of_share,
    tie_relative,
    tie_enclosed,
    tie_victims,
    tie_restated_share,
    tie_object_of_which,
    tie_handled,
    tie_another,
    tie_one_of_two,
    tie_gapped,
    tie_numbered,
    tie_preposed,
    tie_with,
    tie_gapped_copula,
    tie_named_kinds,
    tie_unknown,
    tie_gapped_verb,
    tie_out_of,
    tie_among,
    tie_first_fronted,
    tie_leader,
    tie_first,
    tie_imposed,
    tie_participle,
    tie_row,
    tie_left_noun,
    tie_ranked,
    tie_one_of_them,
    tie_detail,
    tie_deaths,
    tie_deaths_first,
    tie_sibling,
    tie_bracket,
    tie_bracket_list,
    tie_origin,
    tie_dash,
    tie_split_bracket,
    tie_split,
    tie_included,
    tie_made_up,
    tie_fronted,
    tie_share,
    tie_composition,
    tie_confirmed,
    tie_informed,
    tie_carers,
    tie_going_on,
)
# What only the course of the text says; a count that was told before is looked for first.
_TOLD = RuleTable(
    tie_episode,
    tie_alone,
    tie_bodies,
    tie_received,
    tie_severe,
    tie_class,
    tie_breakdown,
    tie_continued,
    tie_elided,
)
# What still holds for "the 98 victims".
_SAID: tuple[Rule, ...] = (tie_rest_of, tie_partitive, tie_remaining, tie_relative, tie_bracket)


def link_parts(scene: Scene) -> None:
    """Tie every draft to the whole that the wording gives it, in text order.

    A draft without a unit takes that of its whole or sibling.
    """
    tables = link_tables(scene)
    tabled = {index for table in tables for index in table.cells.values()}
    bulleted = find_runs(scene)
    for number, members in list(scene.by_sentence.items()):
        link_bullets(scene, bulleted, number)
        told = len(scene.listings)
        worded = _WORDED.select(scene.said[number], len(members))
        story = _TOLD.select(scene.said[number], len(members))
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
    link_bullets(scene, bulleted, len(scene.document.sentences))
    link_columns(scene, tables)
    link_labels(scene)
    link_operations(scene)
    link_joined(scene)
    link_aboard(scene)
    link_headline(scene)
    link_resumed(scene)
    link_rows(scene)
    link_company(scene)
    link_forward(scene)
    if scene.changes:
        link_compared(scene)
    link_summed(scene)
    link_filling(scene)
    link_spread(scene)
    if not OTHERS.isdisjoint(scene.words):
        link_remainders(scene)
    link_roundups(scene)
    link_additions(scene)
    merge_lists(scene)
    join_included(scene)


def _link_part(scene: Scene, index: int, worded: Sequence[Rule], story: Sequence[Rule]) -> None:
    draft = scene.drafts[index]
    if is_average(scene, index):
        take_beside(scene, index)
        return
    if pair_of(scene, index) is None:
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
    tied = _try(scene, index, _SAID if alone else worded)
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


def _link_member(scene: Scene, index: int) -> None:
    """Tie a count that nothing tied, with the list that it begins, to a group of the story."""
    draft, listing = scene.drafts[index], scene.listing_of.get(index)
    if draft.of is not None or draft.same_as is not None:
        return
    tie = tie_outcome(scene, index) or tie_member(scene, index) or tie_kin(scene, index)
    if tie is None or tie.whole is None:
        return
    _apply(scene, index, tie)
    if listing is not None and listing.whole is None:
        tie_list(scene, listing, tie.whole, tie)


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
        if tie is not None:
            _apply(scene, index, tie)
            return True
    return False


def _apply(scene: Scene, index: int, tie: Tie) -> None:
    giver = tie.sibling if tie.whole is None else tie.whole
    if giver is not None:
        take_unit(scene, index, giver)
    if tie.whole is not None and not scene.tie(index, tie.whole, tie.by, tie.cue):
        return
    if tie.whole is not None:
        take_sickness(scene, index, tie.whole)
    if tie.sibling is not None:
        _join(scene, index, tie)
    elif tie.form and tie.whole is not None:
        cue = scene.document.span_of(*tie.cue)
        listing = Listing(tie.form, [index], tie.whole, tie.closed, cue)
        scene.listings.append(listing)
        scene.listing_of[index] = listing
        scene.known.add(tie.whole)


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
