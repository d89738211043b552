"""What becomes of those who attacked: they do not flee as victims do."""

from statextract.attach.outcome.reading import Verdict, judge
from statextract.attach.outcome.shape import Predicate
from statextract.model.vocabulary import Outcome, Role


def who_fled(
    verdict: Verdict | None, told: Verdict | None, attack: Predicate | None
) -> Verdict | None:
    """Return the verdict on people who may be suspects.

    Args:
        verdict: What is said of them.
        told: What was said of them before: "the suspects fled".
        attack: What they did in a relative clause: "the two men who shot him fled".
    """
    if attack is not None and verdict is None:
        return judge(attack, "agent", agent=True)
    known = told is not None and told.role is Role.SUSPECT
    if verdict is None or not (known or attack is not None):
        return verdict
    fled = verdict.outcome is Outcome.DISPLACED
    fled = fled or (attack is not None and verdict.outcome is Outcome.ESCAPED)
    return verdict._replace(outcome=Outcome.ESCAPED, role=Role.SUSPECT) if fled else verdict
