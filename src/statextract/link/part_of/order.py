"""All part-of rules in their order: the first that answers ties the count."""

from statextract.link.part_of.apposed import tie_apposed, tie_last_apposed
from statextract.link.part_of.asides import tie_bracket, tie_bracket_list
from statextract.link.part_of.bare import (
    tie_another,
    tie_handled,
    tie_object_of_which,
    tie_one_of_two,
    tie_restated_share,
)
from statextract.link.part_of.bracket_rows import tie_bracket_row
from statextract.link.part_of.by_certainty import tie_certainty
from statextract.link.part_of.carers import tie_carers
from statextract.link.part_of.cases_among import tie_cases
from statextract.link.part_of.chained import tie_chained, tie_course
from statextract.link.part_of.classes import tie_breakdown, tie_class, tie_next_share
from statextract.link.part_of.closing_share import tie_closing_share
from statextract.link.part_of.composition import tie_composition
from statextract.link.part_of.confirmed import tie_confirmed
from statextract.link.part_of.copular import tie_copular, tie_made_up_of, tie_named_copular
from statextract.link.part_of.dashes import tie_dash, tie_next_dash
from statextract.link.part_of.deaths_of_cases import tie_deaths
from statextract.link.part_of.described import tie_described
from statextract.link.part_of.described_further import tie_described_further
from statextract.link.part_of.detail import tie_detail
from statextract.link.part_of.each import tie_each
from statextract.link.part_of.elided import tie_elided
from statextract.link.part_of.elided_object import tie_elided_object
from statextract.link.part_of.enclosed import tie_enclosed, tie_named_fate
from statextract.link.part_of.episode import (
    tie_accounted,
    tie_alone,
    tie_bodies,
    tie_episode,
    tie_received,
    tie_there_alone,
)
from statextract.link.part_of.foremost import tie_foremost
from statextract.link.part_of.forward import tie_among, tie_among_said, tie_out_of
from statextract.link.part_of.framed import tie_framed
from statextract.link.part_of.gapped import (
    tie_gapped,
    tie_gapped_copula,
    tie_gapped_verb,
    tie_named_kinds,
    tie_unknown,
)
from statextract.link.part_of.gapped_runs import tie_gapped_run
from statextract.link.part_of.going_on import tie_going_on
from statextract.link.part_of.group_apposed import tie_complement_apposed, tie_group_apposed
from statextract.link.part_of.imposed import tie_imposed
from statextract.link.part_of.in_papers import tie_in_papers
from statextract.link.part_of.informed import tie_informed
from statextract.link.part_of.kinds import (
    tie_included,
    tie_made_up,
    tie_one_of_them,
    tie_split,
    tie_split_bracket,
)
from statextract.link.part_of.kinds_of_people import (
    tie_kind_bullet,
    tie_kind_of_event,
    tie_kind_of_people,
)
from statextract.link.part_of.label_lines import tie_indented_label
from statextract.link.part_of.larger_group import tie_larger_group
from statextract.link.part_of.leaving import tie_leaving, tie_left_from
from statextract.link.part_of.local_cases import tie_local_cases
from statextract.link.part_of.looked_at import tie_after_looking, tie_looked_at
from statextract.link.part_of.majority import (
    tie_also,
    tie_majority,
    tie_share_beside,
    tie_share_with,
)
from statextract.link.part_of.members_of import tie_members_of
from statextract.link.part_of.named_as import tie_named_as
from statextract.link.part_of.numbered import tie_numbered
from statextract.link.part_of.of_rest import tie_of_rest
from statextract.link.part_of.of_total import tie_of_total
from statextract.link.part_of.on_the_spot import tie_on_the_spot
from statextract.link.part_of.origins import tie_origin, tie_people_with
from statextract.link.part_of.other_of_one import tie_other_of_one
from statextract.link.part_of.outbreak import tie_deaths_first
from statextract.link.part_of.own_group import tie_own_group
from statextract.link.part_of.paired import tie_paired
from statextract.link.part_of.partitive import tie_first_fronted, tie_fronted, tie_partitive
from statextract.link.part_of.preposed import tie_preposed, tie_with
from statextract.link.part_of.rank_leaders import tie_first, tie_leader
from statextract.link.part_of.rank_lists import tie_rank_item
from statextract.link.part_of.ranked import tie_ranked
from statextract.link.part_of.recorded_where import tie_recorded_where
from statextract.link.part_of.relative import tie_relative
from statextract.link.part_of.remaining import tie_remaining, tie_rest_of
from statextract.link.part_of.responsible import tie_responsible
from statextract.link.part_of.rule import Rule, RuleTable
from statextract.link.part_of.sentenced import tie_sentenced
from statextract.link.part_of.severe import tie_severe
from statextract.link.part_of.share_again import tie_share_again
from statextract.link.part_of.share_of_class import tie_share_of_class
from statextract.link.part_of.shares import (
    tie_fatality,
    tie_listed_share,
    tie_share,
    tie_share_of_share,
)
from statextract.link.part_of.sibling import tie_sibling
from statextract.link.part_of.split import tie_left_noun, tie_participle, tie_row
from statextract.link.part_of.still_there import tie_still_there
from statextract.link.part_of.topic import tie_continued
from statextract.link.part_of.verified import tie_verified
from statextract.link.part_of.victims import tie_victims
from statextract.link.part_of.wherein import tie_wherein
from statextract.link.part_of.while_others import (
    tie_while_bare,
    tie_while_of_others,
    tie_while_others,
)
from statextract.link.part_of.with_fates import tie_with_fates
from statextract.link.part_of.within_group import tie_within

# What the wording around the count itself says.
_WORDED = (
    tie_indented_label,
    tie_rank_item,
    tie_next_dash,
    tie_each,
    tie_paired,
    tie_rest_of,
    tie_of_rest,
    tie_share_of_class,
    tie_partitive,
    tie_other_of_one,
    tie_remaining,
    tie_leaving,
    tie_left_from,
    tie_still_there,
    tie_apposed,
    tie_larger_group,
    tie_majority,
    tie_fatality,
    tie_share_again,
    tie_share_with,
    tie_listed_share,
    tie_accounted,
    tie_responsible,
    tie_share_of_share,
    tie_recorded_where,
    tie_verified,
    tie_relative,
    tie_enclosed,
    tie_named_fate,
    tie_victims,
    tie_restated_share,
    tie_object_of_which,
    tie_handled,
    tie_elided_object,
    tie_another,
    tie_described_further,
    tie_one_of_two,
    tie_looked_at,
    tie_after_looking,
    tie_chained,
    tie_course,
    tie_copular,
    tie_made_up_of,
    tie_gapped,
    tie_numbered,
    tie_preposed,
    tie_with,
    tie_gapped_copula,
    tie_named_kinds,
    tie_unknown,
    tie_gapped_verb,
    tie_out_of,
    tie_of_total,
    tie_among,
    tie_first_fronted,
    tie_framed,
    tie_people_with,
    tie_leader,
    tie_first,
    tie_imposed,
    tie_in_papers,
    tie_participle,
    tie_row,
    tie_left_noun,
    tie_ranked,
    tie_bracket_row,
    tie_one_of_them,
    tie_certainty,
    tie_gapped_run,
    tie_detail,
    tie_wherein,
    tie_deaths,
    tie_deaths_first,
    tie_last_apposed,
    tie_group_apposed,
    tie_complement_apposed,
    tie_there_alone,
    tie_while_others,
    tie_while_of_others,
    tie_while_bare,
    tie_with_fates,
    tie_sibling,
    tie_bracket,
    tie_closing_share,
    tie_bracket_list,
    tie_origin,
    tie_dash,
    tie_split_bracket,
    tie_split,
    tie_included,
    tie_made_up,
    tie_fronted,
    tie_within,
    tie_share,
    tie_composition,
    tie_confirmed,
    tie_informed,
    tie_carers,
    tie_local_cases,
    tie_named_as,
    tie_going_on,
    tie_members_of,
    tie_also,
    tie_share_beside,
    tie_named_copular,
    tie_described,
    tie_cases,
    tie_own_group,
)
# What only the course of the text says; a count that was told before is looked for first.
_TOLD = (
    tie_on_the_spot,
    tie_foremost,
    tie_sentenced,
    tie_episode,
    tie_alone,
    tie_bodies,
    tie_received,
    tie_severe,
    tie_class,
    tie_breakdown,
    tie_next_share,
    tie_kind_of_event,
    tie_kind_of_people,
    tie_kind_bullet,
    tie_continued,
    tie_elided,
)
ORDER = RuleTable(_WORDED, _TOLD)
# What still holds for "the 98 victims".
SAID: tuple[Rule, ...] = (
    tie_rest_of,
    tie_of_rest,
    tie_share_of_class,
    tie_share_again,
    tie_partitive,
    tie_among_said,
    tie_remaining,
    tie_relative,
    tie_bracket,
)
