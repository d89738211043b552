"""All relations of an article."""

from statextract.link.relations.changes import relate_changes
from statextract.link.relations.enumerations import relate_enumerations
from statextract.link.relations.exceptions import relate_exceptions
from statextract.link.relations.increments import link_increments
from statextract.link.relations.means import relate_means
from statextract.link.relations.remainders import relate_implied, relate_printed
from statextract.link.relations.shares import relate_shares
from statextract.link.rest_of import Rest
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft


def find_relations(scene: Scene, rests: list[Rest]) -> list[RelationDraft]:
    """Return every relation that a cue states, kind by kind."""
    return [
        *relate_printed(scene),
        *relate_implied(scene, rests),
        *relate_shares(scene),
        *relate_changes(scene),
        *link_increments(scene),
        *relate_exceptions(scene),
        *relate_means(scene),
        *relate_enumerations(scene),
    ]
