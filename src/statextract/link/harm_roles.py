"""Who met with harm and is called nothing else is a victim."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Status, Unit

_HARM = frozenset(
    Outcome(name)
    for name in "killed injured hospitalised missing trapped abducted exploited rescued".split()
)

# Who came home from where they "had been held" is told by that, and not accused.
_BACK = frozenset(
    Outcome(name) for name in "repatriated returned_home rescued evacuated released".split()
)


def told_better(scene: Scene, part: int, whole: int) -> bool:
    """Whether the whole says better who its part are: "90 arbitrary arrests ... 40 of the arrests".

    So it does of those who "had been held" before they came home.
    """
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.role is None or theirs.role is None or mine.role.value is not Role.SUSPECT:
        return False
    if theirs.role.value is Role.SUSPECT:
        return False
    if mine.role.by.startswith("lexicon:"):
        nouns = [noun.value.lower() for noun in (mine.noun, theirs.noun) if noun is not None]
        return len(nouns) == 2 and nouns[1].endswith(" " + nouns[0])
    words = scene.document.text(mine.role.start, mine.role.end).lower()
    return words.startswith("had been ") and fate_of(theirs) in _BACK


def settle_role(draft: Draft) -> None:
    """Take who met with harm for victims, where nothing but a noun's usual sense says otherwise."""
    outcome, role, unit = draft.outcome, draft.role, draft.unit
    people = unit is not None and unit.value not in (Unit.CASE, Unit.OBJECT)
    if outcome is None or outcome.value not in _HARM or not people:
        return
    denied = draft.status is not None and draft.status.value is Status.DENIED
    if role is None or (
        role.value is Role.OTHER and draft.notes.get("role") == "soft" and not denied
    ):
        draft.role = Cited(Role.VICTIM, outcome.by, outcome.start, outcome.end)
        draft.notes.pop("role", None)


def clear_crimes(draft: Draft) -> None:
    """Take from cases of a crime what it does to people: nobody is counted by "rape: 3,190"."""
    fate, unit = draft.outcome, draft.unit
    if fate is None or unit is None or unit.value is not Unit.CASE:
        return
    if fate.value is Outcome.EXPLOITED:
        draft.outcome = None
