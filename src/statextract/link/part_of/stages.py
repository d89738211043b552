"""What is tied once every sentence has been read: by layout, fates, sums and shares."""

from statextract.link.exclusions import CUES
from statextract.link.grammar import OTHERS
from statextract.link.part_of.acquitted import link_acquitted
from statextract.link.part_of.added_up import link_added_up
from statextract.link.part_of.at_large import link_at_large
from statextract.link.part_of.behind_title import link_behind_title
from statextract.link.part_of.by_name import link_by_name
from statextract.link.part_of.came_back import link_came_back
from statextract.link.part_of.case_items import link_case_items
from statextract.link.part_of.divided import link_division_lines
from statextract.link.part_of.enumerated import link_enumerated
from statextract.link.part_of.fate_rows import link_fate_rows
from statextract.link.part_of.fates import link_fates
from statextract.link.part_of.filling import link_filling
from statextract.link.part_of.filling_bullets import link_filling_bullets
from statextract.link.part_of.headline import link_headline, link_one_more
from statextract.link.part_of.in_care import link_in_care
from statextract.link.part_of.indented import link_indented
from statextract.link.part_of.keyed import link_keyed
from statextract.link.part_of.kinds_go_on import link_kinds_gone_on
from statextract.link.part_of.label_lines import link_of_whom_lines
from statextract.link.part_of.labels import link_labels
from statextract.link.part_of.left_aside import link_left_aside
from statextract.link.part_of.lifted import lift_classes
from statextract.link.part_of.offences import link_offences
from statextract.link.part_of.part_of_total import link_part_of_total
from statextract.link.part_of.percent_behind import CUES as PERCENT
from statextract.link.part_of.percent_behind import link_percent_behind, loosen_shares
from statextract.link.part_of.places import link_places
from statextract.link.part_of.remainders import link_remainders
from statextract.link.part_of.representing import link_represented
from statextract.link.part_of.resumed import link_resumed
from statextract.link.part_of.rows_with_others import link_rows_with_others
from statextract.link.part_of.share_of_all import link_shares_of_all
from statextract.link.part_of.share_pairs import link_share_pairs
from statextract.link.part_of.spread import link_spread
from statextract.link.part_of.struck_in_all import link_struck_in_all
from statextract.link.part_of.summed import link_summed
from statextract.link.part_of.widened import link_widened
from statextract.link.scene import Scene
from statextract.link.twins import link_twins


def link_story(scene: Scene) -> None:
    """Tie what the headline and the sentence before tell of what goes on."""
    link_part_of_total(scene)
    link_behind_title(scene)
    link_headline(scene)
    link_one_more(scene)
    link_resumed(scene)
    link_kinds_gone_on(scene)


def link_at_last(scene: Scene) -> None:
    """Tie and loosen what hangs on the ties of all others."""
    link_widened(scene)
    loosen_shares(scene)
    link_twins(scene)


def link_by_layout(scene: Scene) -> None:
    """Tie what lists of crimes, labels, headings and margins divide."""
    link_offences(scene)
    link_labels(scene)
    link_division_lines(scene)
    link_keyed(scene)
    link_of_whom_lines(scene)
    link_indented(scene)
    link_case_items(scene)


def link_by_fates(scene: Scene) -> None:
    """Tie what became of some to those of whom it can have become."""
    link_fate_rows(scene)
    link_by_name(scene)
    link_fates(scene)
    link_struck_in_all(scene)
    link_in_care(scene)
    link_acquitted(scene)
    link_came_back(scene)


def link_shares(scene: Scene) -> None:
    """Tie what shares behind a count say of it, and counts that are printed with their share."""
    link_represented(scene)
    link_shares_of_all(scene)
    link_share_pairs(scene)
    if not PERCENT.isdisjoint(scene.words):
        link_percent_behind(scene)


def link_by_sums(scene: Scene) -> None:
    """Tie what nothing in the wording ties but the numbers, where they add up."""
    link_added_up(scene)
    link_enumerated(scene)
    link_summed(scene)
    link_filling(scene)
    link_filling_bullets(scene)
    if not CUES.isdisjoint(scene.words):
        link_left_aside(scene)
    link_places(scene)
    link_rows_with_others(scene)
    lift_classes(scene)
    link_at_large(scene)
    if not OTHERS.isdisjoint(scene.words):
        link_remainders(scene)
    link_spread(scene)
