"""DUP001."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import assume_same
from statextract.checks.engine.definite import definite_rivals
from statextract.checks.engine.differences import differences
from statextract.checks.engine.edits import Edit, Source
from statextract.checks.engine.headlines import are_of_two_spans, is_split, is_summed_beside
from statextract.checks.engine.opening import leaves_out_attackers, opening_rivals
from statextract.checks.engine.repairs import find_repairs
from statextract.checks.engine.retold import company_rivals, word_for_word_rivals
from statextract.checks.engine.rivals import headline_rivals
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Qualifier


@rule(
    "DUP001",
    flags=[
        "89 miners rescued in Potosí\n\nIn all, 98 miners were rescued in Potosí on Monday.",
        "Police arrested 12 smugglers in Agadez. The 21 smugglers were taken to Niamey.",
        "Police rescued 89 women in Agadez on Monday. Thirty of the 98 were minors.",
        "Fire kills nine miners in Potosí\n\nA fire killed 14 miners in Potosí on Monday.",
        "Nine killed in New York fire\n\nFourteen people were killed in a New York fire on Monday.",
        (
            "Grenade kills five in Goma, wounds 26\n\nA man threw a grenade into a bar in Goma, "
            "killing five people and wounding 14."
        ),
        (
            "Guards in the north of the province have stopped 70 lorries and held 12 more\n\n"
            "Guards in the north of the province have stopped 70 lorries and held 20 more drivers."
        ),
    ],
    passes=[
        "27 new cholera deaths in Goma\n\nCholera has killed 507 people in Goma, doctors said.",
        "98 miners rescued in Potosí\n\nIn all, 98 miners were rescued in Potosí on Monday.",
        "Police arrested 12 smugglers in Agadez. The 12 smugglers were taken to Niamey.",
        (
            "Fire kills 14 miners in Potosí\n\nA fire in Potosí killed nine miners at once. Five "
            "more miners died in hospital."
        ),
        (
            "Grenade kills five in Goma, wounds 26\n\nA grenade killed five people in Goma, "
            "wounding 26. In May another had killed five people and wounded 14."
        ),
        (
            "Police in the capital of the north held 12 men on Monday. Police in the capital of "
            "the south held 14 men."
        ),
        "Police rescued 89 women and nine men in Agadez. Thirty of the 98 were minors.",
        "Police arrested 12 smugglers in Agadez. The 27 EU ministers met in Niamey.",
        "Police arrested 12 smugglers in Agadez and nine in Zinder. The 21 smugglers were tried.",
        (
            "Two dead in hunt for Goma gunmen\n\nOfficers have made progress in the probe into "
            "Sunday's shooting in Goma, which claimed five lives. Two suspects were shot dead."
        ),
    ],
)
def facts_disagree(facts: Facts) -> Iterator[Verdict]:
    """Find one fact printed twice with different numbers, above all headline against body.

    Why it matters:
        Readers of the headline take away another number than readers of the article.

    Stays silent when:
        A hedge leaves room. For review when the sources, times or groups may differ.

    Source:
        Inconsistent duplicate facts of XBRL (Arelle).
    """
    for earlier, later in facts.restatements:
        mine, theirs = facts.ranges[earlier.id], facts.ranges[later.id]
        if not (mine.exact and theirs.exact) or later.derived or earlier.derived:
            continue
        if mine == theirs:
            message = f"{theirs} both times"
            assumed = assume_same(facts, earlier, later)
            yield Verdict(Kind.PASS, message, (earlier.id, later.id), assumed=assumed)
            continue
        doubts = list(differences(facts, earlier, [later]))
        if any(Qualifier.REVISED in figure.qualifiers for figure in (earlier, later)):
            doubts.append("the number was revised")
        yield _disagreement(facts, earlier, later, doubts)
    told = set()
    for headline, body, same_digits in headline_rivals(facts):
        if not same_digits and leaves_out_attackers(headline, body):
            continue
        if are_of_two_spans(headline, body) or is_summed_beside(facts, headline, body):
            continue
        doubts = [] if same_digits else ["the headline may speak of another group"]
        told.add((headline.id, body.id))
        yield _disagreement(facts, headline, body, doubts)
    for headline, body in opening_rivals(facts):
        if is_summed_beside(facts, headline, body):
            continue
        if (headline.id, body.id) not in told and not are_of_two_spans(headline, body):
            told.add((headline.id, body.id))
            yield _disagreement(facts, headline, body, ["the headline may speak of another group"])
    for one, other in (*company_rivals(facts), *word_for_word_rivals(facts)):
        if is_split(facts, one, other):
            continue
        if (one.id, other.id) not in told and facts.root(one.id) != facts.root(other.id):
            told.add((one.id, other.id))
            yield _disagreement(facts, one, other, ["the second may be of another group"])
    for known, group in definite_rivals(facts):
        if group.id == known.of or (group.id, known.id) in told or (known.id, group.id) in told:
            continue
        yield _disagreement(facts, group, known, ["the later number may be of another group"])


def _disagreement(facts: Facts, one: Figure, other: Figure, doubts: list[str]) -> Verdict:
    edit = Edit((other.id,), one.id, closed=True, source=Source.SAME)
    return Verdict(
        Kind.REVIEW if doubts else Kind.FAIL,
        f"{facts.ranges[one.id]} here, {facts.ranges[other.id]} there",
        (one.id, other.id),
        reported=facts.ranges[one.id],
        computed=facts.ranges[other.id],
        readings=tuple(dict.fromkeys(doubts)),
        repairs=find_repairs(facts, [edit]),
        assumed=assume_same(facts, one, other),
    )
