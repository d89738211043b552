"""All relations of an article."""

from statextract.link.relations.calendar import relate_dates
from statextract.link.relations.carriers import relate_carriers
from statextract.link.relations.changes import relate_changes
from statextract.link.relations.charges import relate_charges
from statextract.link.relations.columns import relate_columns
from statextract.link.relations.denials import relate_denials
from statextract.link.relations.duals import relate_duals
from statextract.link.relations.enumerations import relate_enumerations
from statextract.link.relations.exceptions import relate_exceptions
from statextract.link.relations.flows import relate_flows
from statextract.link.relations.forms import relate_forms
from statextract.link.relations.groups import relate_groups
from statextract.link.relations.increments import link_increments
from statextract.link.relations.means import relate_means
from statextract.link.relations.names import relate_names
from statextract.link.relations.ordinals import relate_ordinals
from statextract.link.relations.rates import relate_rates
from statextract.link.relations.remainders import relate_implied, relate_printed
from statextract.link.relations.restated_shares import relate_restated_shares
from statextract.link.relations.shares import relate_shares
from statextract.link.relations.spans import relate_spans
from statextract.link.relations.trends import relate_trends
from statextract.link.rest_of import Rest
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft


def find_dated(scene: Scene) -> list[RelationDraft]:
    """Return the relations that an article without any count can have."""
    return relate_dates(scene)


def find_relations(scene: Scene, rests: list[Rest]) -> list[RelationDraft]:
    """Return every relation that a cue states, kind by kind."""
    return [
        *relate_printed(scene),
        *relate_implied(scene, rests),
        *relate_shares(scene),
        *relate_restated_shares(scene),
        *relate_changes(scene),
        *relate_trends(scene),
        *link_increments(scene),
        *relate_exceptions(scene),
        *relate_means(scene),
        *relate_enumerations(scene),
        *relate_charges(scene),
        *relate_columns(scene),
        *relate_carriers(scene),
        *relate_flows(scene),
        *relate_groups(scene),
        *relate_ordinals(scene),
        *relate_duals(scene),
        *relate_forms(scene),
        *relate_names(scene),
        *relate_denials(scene),
        *relate_spans(scene),
        *relate_rates(scene),
        *relate_dates(scene),
    ]
