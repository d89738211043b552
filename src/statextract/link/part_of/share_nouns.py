"""What nouns of shares without an article mean: anybody of a kind, or the story's own patients."""

from statextract.link.fit import fate_of, noun_of
from statextract.link.leading import leads
from statextract.link.scene import Scene
from statextract.model.vocabulary import Outcome

_TREATED = (Outcome.SICK, Outcome.HOSPITALISED)
_ANYBODY = frozenset(["people", "person", "individual", "case", "infection", None])
_BE = frozenset("are were".split())
_POPULACE = frozenset(
    "people children women men girls boys adults residents households families babies infants "
    "newborns teenagers adolescents pupils students".split()
)
_ARE = frozenset("are live lives lack have".split())
_WHERE = frozenset("in across under living there".split())


def are_patients(scene: Scene, share: int, whole: int) -> bool:
    """Whether a share is of all patients, and a group of people who fell ill.

    Of "patients with diabetes" or "patients who smoke" a story's own may be none.
    """
    noun, head = scene.drafts[share].noun, scene.drafts[share].phrase.head
    if noun is None or head is None or noun.value.lower() != "patients":
        return False
    group = scene.drafts[whole]
    if fate_of(group) not in _TREATED or noun_of(group) not in _ANYBODY:
        return False
    free = leads(scene, whole) and scene.whole_of(whole) is None
    return free and scene.word(head[1]) in _BE


def are_anybody(scene: Scene, head: tuple[int, int]) -> bool:
    """Whether a share is of all people of a kind: 38 percent of children are vaccinated.

    They are none of the 412 children who died; "40 percent of victims are men" is of those told.
    """
    behind = scene.word(head[1])
    return scene.word(head[1] - 1) in _POPULACE and (behind in _ARE or behind in _WHERE)
