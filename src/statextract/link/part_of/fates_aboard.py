"""What became of those who were there: "Seven died and 20 were taken to hospital. Ten others"."""

from statextract.link.fit import fate_of, noun_of
from statextract.link.harmed import survived
from statextract.link.part_of.graded import severity_of
from statextract.link.scene import Scene
from statextract.link.shape import after, is_of_others
from statextract.model.vocabulary import Outcome

FATES = frozenset(
    [Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.RESCUED, Outcome.ESCAPED]
)
_STILL = frozenset("still remain remains remained".split())


def fate_told(scene: Scene, index: int) -> tuple[object, bool, str]:
    """What tells a part from the others: of two counts of one fate the first is the story's own.

    The badly hurt are others than the slightly hurt.
    """
    draft = scene.drafts[index]
    fate = fate_of(draft)
    saved = noun_of(draft) == "survivor" or survived(scene, draft)
    return fate, saved, severity_of(scene, index) if fate is Outcome.INJURED else ""


def has_fate(scene: Scene, index: int) -> bool:
    """Whether a count is of some who died, were hurt, saved or are missing.

    The others who were taken to hospital are those who were hurt.
    """
    draft = scene.drafts[index]
    fate, noun = fate_of(draft), noun_of(draft)
    if fate is Outcome.HOSPITALISED:
        before = [o for o in scene.earlier_in_sentence(index) if _is_of_fate(scene, o)]
        return noun == "other" or (bool(before) and before[-1] == index - 1)
    return _is_of_fate(scene, index) or _remain_trapped(scene, index)


def _remain_trapped(scene: Scene, index: int) -> bool:
    """Whether they remain where they were: "13 men are still trapped"."""
    if fate_of(scene.drafts[index]) is not Outcome.TRAPPED:
        return False
    end = after(scene, index)
    return not _STILL.isdisjoint(scene.between(end, end + 2))


def _is_of_fate(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    return fate_of(draft) in FATES or noun_of(draft) == "survivor" or survived(scene, draft)


def are_others_of_trip(scene: Scene, index: int, whole: int) -> bool:
    """Whether others met another fate than those told right before: "Seven died. Ten others".

    Between them those who were there may be counted: "Seven died. The bus carried 20. Ten others".
    """
    if not is_of_others(scene, index):
        return False  # "Another 12 people were hurt ashore"
    number = scene.drafts[index].sentence - 1
    number -= number == scene.drafts[whole].sentence
    before = scene.by_sentence.get(number, ())
    told = {fate_of(scene.drafts[other]) for other in before if has_fate(scene, other)}
    return bool(told) and fate_of(scene.drafts[index]) not in told
