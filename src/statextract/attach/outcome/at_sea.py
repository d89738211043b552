"""People who were picked up at sea are saved: "A boat sank. 12 people were picked up"."""

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_BOATS = frozenset(
    """
    boat boats dinghy dinghies raft rafts sea coastguard coastguards navy ferry ferries ship ships
    vessel vessels trawler trawlers canoe canoes lifeboat lifeboats freighter tanker catamaran
    yacht capsized capsizing sank sinking shipwreck overboard crew manifest coast nautical
    offshore islet lifeguards
    """.split()
)
_REACH = 2  # sentences
_TOLD = ("rule:passive", "rule:object")
_POLICE = frozenset(
    "police officers agents troops soldiers detectives raid raids charged jailed".split()
)


def at_sea(reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
    """Return the verdict; who was picked up where boats are told of is no arrest but a rescue.

    But "four smugglers were picked up by the navy" are held.
    """
    held = verdict is not None and verdict.outcome is Outcome.ARRESTED
    if verdict is None or not held or verdict.by not in _TOLD or verdict.entry is None:
        return verdict
    if verdict.entry.lemma != "pick up" or (draft.role and draft.role.value is Role.SUSPECT):
        return verdict
    document, sentence = reading.document, reading.sentence
    before = document.sentences[max(0, sentence.index - _REACH)]
    near = {*document.lower[before.first : sentence.last]}
    if near.isdisjoint(_BOATS) or not near.isdisjoint(_POLICE):
        return verdict
    return verdict._replace(outcome=Outcome.RESCUED, by="rule:at-sea", role=Role.VICTIM)
