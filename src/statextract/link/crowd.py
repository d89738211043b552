"""Lists of many events, in which equal or smaller numbers of one fate meet by chance."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene

_CROWD, _LOOK_BACK = 8, 40  # different numbers of one fate, among so many counts before


def is_one_of_many(scene: Scene, index: int) -> bool:
    """Whether a text tells so many numbers of a count's fate before that none is its own."""
    fate = fate_of(scene.drafts[index])
    if fate is None or index < _CROWD:
        return False
    before = scene.drafts[max(0, index - _LOOK_BACK) : index]
    told = {draft.number.value for draft in before if draft.of is None and fate_of(draft) is fate}
    return len(told) >= _CROWD
