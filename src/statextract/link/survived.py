"""Who came through: none of those who survived is missing."""

from statextract.link.scene import Scene
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_GONE = (Outcome.MISSING, Outcome.TRAPPED)


def did_not_live(scene: Scene, part: Draft, group: Draft) -> bool:
    """Whether a group survived and others are lost: "32 people survived. At least 43 are missing".

    Some of those who survived may have died since, but no more than all.
    """
    fate, role = part.outcome, group.role
    if fate is None or role is None:
        return False
    lost = fate.value in _GONE
    if fate.value is Outcome.KILLED and group.number.high is not None:
        lost = (part.number.low or 0) > group.number.high
    return lost and scene.document.text(role.start, role.end)[:6].lower() == "surviv"
