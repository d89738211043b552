"""Predicates behind the counted phrase: "12 were arrested", "12 people killed in", "12 dead"."""

from statextract.attach.function_words import (
    AUXILIARIES,
    DETERMINERS,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    is_dated,
    is_past,
    opens_clause,
)
from statextract.attach.outcome.attackers import who_fled
from statextract.attach.outcome.believed import BELIEVED, read_believed
from statextract.attach.outcome.deed_of_another import is_object_of_another
from statextract.attach.outcome.described import is_naming, only_names
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
    agrees,
    is_complement,
    is_filler,
    judge,
    prefer,
)
from statextract.attach.outcome.relative_clauses import (
    RelativeClause,
    has_verb_of_its_own,
    is_placed,
)
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.attach.outcome.speaking import (
    SPEAKING,
    has_clause_of_its_own,
    opens_told_clause,
    speak_of_others,
)
from statextract.attach.outcome.verbs import (
    is_finite,
    is_to_appear,
    modifies,
    other_verb,
    predicate_said_of,
    read_other_verb,
    says_as_what,
    settled,
    verbs_in,
)
from statextract.model.draft import Draft

_ACTIVE, _NOMINAL = Shape.ACTIVE, Shape.NOMINAL
_REACH = 40
_JOINED = 5  # tokens from "having" to the second of its verbs
_SUBJECTS = frozenset("they we he she i police officers".split())
_FEIGNING = frozenset("pretending pretended pretend feigned feigning".split())
_HELPED = frozenset(("help", "helped", "helping"))
_SAYING = frozenset("and but adding saying noting stating confirming claiming explaining".split())
_REPORTED, _INFINITE = ["reported", "to"], ["to", "have"]
_PLAIN = frozenset(f"rule:{shape.value}" for shape in Shape)


class _Scan:
    """One walk from a phrase to the right; short-lived."""

    def __init__(self, reading: Reading, draft: Draft) -> None:
        self.reading = reading
        self.draft = draft
        self.lower = reading.document.lower
        self.subject = not (is_complement(reading, draft) or is_object_of_another(reading, draft))
        self.adjacent = True
        self.beyond = False  # behind another phrase, whose participles are not its own
        self.clause = RelativeClause()
        self.fallback: Verdict | None = None
        self.attack: Predicate | None = None  # of "the two men who shot him"
        self.done = False
        self.result: Verdict | None = None

    def run(self) -> Verdict | None:
        clause = self.draft.clause
        phrase = self.draft.phrase
        at = phrase.last
        if at not in self.reading.by_group:
            at = next(verbs_in(self.reading, self.draft, at, phrase.tail), max(at, phrase.tail))
        if phrase.nominal is not None and phrase.nominal[0] >= self.draft.number.last:
            at = phrase.nominal[0]
        last = min(clause.last, at + _REACH)
        holes = dict(clause.holes)
        while at < last and not self.done:
            if at in holes:
                self._look_into(at, holes[at])
                at = holes[at]
            else:
                at = max(self._step(at, last), at + 1)
        return who_fled(self.result or self.fallback, self.fallback, self.attack)

    def _stop(self, verdict: Verdict | None) -> None:
        """End the walk; "12 who were stranded arrived home" tells what befell them before."""
        plain = verdict is not None and verdict.outcome is None and verdict.by in _PLAIN
        plain = plain or (verdict is not None and is_to_appear(self.lower, verdict))
        plain = plain or self._names(verdict)
        plain = plain or (verdict is not None and only_names(verdict, self.fallback))
        if plain and self.fallback is not None and self.fallback.outcome is not None:
            self.result = self.fallback
        else:
            self.result = prefer(verdict, self.fallback) if verdict else None
        self.done = True

    def _step(self, at: int, last: int) -> int:
        """Read one token, and return where to go on."""
        word = self.lower[at]
        if word == "that" and self.lower[at - 1] in _SAYING:
            self._stop(None)  # "and that 300 wanted to leave", "adding that those saved were"
            return at + 1
        other = self.reading.phrases.get(at)
        if other is not None:
            if has_clause_of_its_own(self.reading, other) and not is_object_of_another(
                self.reading, other
            ):
                self._stop(self.fallback or other_verb(at))
                return at + 1  # "two nurses watched as 12 patients were killed"
            if self.lower[at - 1] not in (",", "and", "or", "&"):
                self.adjacent = False
                self.beyond = True
            elif self.fallback is not None and has_verb_of_its_own(self.reading, self.draft, other):
                self._stop(self.fallback)  # "of whom 300 recovered, 25 died"
            elif is_placed(self.reading, self.draft, other):
                self.beyond = True  # "fifteen died in fires, eight in floods and four in custody"
            return max(other.phrase.last, at + 1)
        predicate = self.reading.by_group.get(at)
        if predicate is not None and predicate.last <= last:
            return self._meet(predicate)
        if word == "another" and self.lower[at + 1 : at + 2] in (["fatally"], ["mortally"]):
            self._stop(self.fallback)  # "24 of them seriously and another fatally"
        elif opens_told_clause(self.reading, at, self.draft.phrase.last):
            self._stop(self.fallback or other_verb(at - 1))
        elif word in RELATIVES:
            if not self.clause.opens_with(self.reading, self.draft, at) and word != "that":
                self._stop(None)
        elif self._opens_relative(at):
            self.clause.open = self.clause.of_object = True
        elif word in (";", ":") or (opens_clause(self.lower, at) and not is_dated(self.lower, at)):
            if word != "as" or not (self._names(self.fallback) or self._are_as_what(at)):
                self._stop(None)
        elif self.lower[at : at + 2] == _INFINITE:
            return at + 2
        elif word in SPEAKING and self.subject and self.lower[at - 1] != "all" and self._speaks(at):
            self._stop(self.fallback or other_verb(at))
        elif word == "being" and self.adjacent and at + 1 < last and is_past(self.lower[at + 1]):
            self.adjacent = False
            return at + 2  # "children being taken to Delhi were rescued"
        elif word in AUXILIARIES and is_finite(self.reading, at):
            self._meet_auxiliary(at)
        elif word in BELIEVED and self.adjacent and (behind := self._meet_believed(at)):
            return behind
        elif is_past(word) and word not in REPORTING:
            self._meet_past(at, last)
        elif not is_filler(word) and word not in (",", "and", "or"):
            self.adjacent = False
        return at + 1

    def _speaks(self, at: int) -> bool:
        """Whether they tell what befell others: "two nurses told AFP that 12 had died"."""
        near = not self.clause.open and (self.adjacent or self.clause.end > 0)
        joined = "," not in self.lower[max(self.clause.end, self.draft.phrase.last) : at]
        return near and joined and speak_of_others(self.reading, at)

    def _names(self, verdict: Verdict | None) -> bool:
        """Whether people are only named, by whomever: "identified by police as Bo Lee"."""
        return verdict is not None and is_naming(self.reading.document, verdict)

    def _are_as_what(self, at: int) -> bool:
        return self.clause.end > 0 and says_as_what(self.lower, at, self.draft.clause.last)

    def _opens_relative(self, at: int) -> bool:
        """Whether a subject begins a relative clause without "whom": not "identified by police"."""
        subject = self.adjacent and self.lower[at] in _SUBJECTS and not self.clause.open
        return subject and self.lower[at - 1] != "by"

    def _meet(self, predicate: Predicate) -> int:
        shape = predicate.shape
        if self.lower[predicate.group - 1] in _FEIGNING:
            return predicate.last  # "pretending to have drowned"
        if shape is _ACTIVE and self.lower[predicate.group : predicate.group + 2] == _INFINITE:
            self.fallback = self.fallback or judge(predicate, "agent", agent=True)
            return predicate.last  # "alleged to have shot a guard, were held"
        behind = self.reading.by_group.get(predicate.last)
        if behind is not None and self.lower[predicate.last - 1 : predicate.last + 1] == _REPORTED:
            return self._meet(behind)  # "five are reported to have died"
        if shape is _NOMINAL or not agrees(self.reading, self.draft, predicate.group):
            self.adjacent = False
            return predicate.first + 1
        self.clause.open = self.clause.open or self.clause.goes_on(self.lower, predicate)
        if self.clause.open:
            self._meet_in_relative(predicate)
        elif shape is _ACTIVE:
            self._meet_active(predicate)
        elif predicate.finite:
            verbless = predicate.entry.pos == "adj" or self.lower[predicate.first] == "still"
            if self.subject or (self.adjacent and verbless):  # "with two still missing"
                self._stop(settled(self.reading, self.draft, predicate))
            else:
                self._stop(None)
        elif self.subject and self.clause.end > 0 and predicate.entry.lemma == "escaped":
            self._stop(judge(predicate, "subject"))  # "miners who were near a shaft escaped"
        elif not self.beyond and modifies(
            self.reading, self.draft, predicate, adjacent=self.adjacent
        ):
            self.fallback = self.fallback or judge(predicate, "reduced")
        self.adjacent = False
        return predicate.last

    def _meet_in_relative(self, predicate: Predicate) -> None:
        if self.clause.tells_of_attack(predicate):
            self.attack = predicate
        if self.clause.tells_of_counted(self.lower, predicate):
            self.fallback = self.fallback or judge(predicate, "relative")
        self.clause.close(predicate.last)

    def _meet_active(self, predicate: Predicate) -> None:
        infinite = self.lower[predicate.group] == "to"
        infinite = infinite or self.lower[predicate.group - 1] in _HELPED
        if infinite and self.clause.end > 0:
            return  # "who tried to smuggle nine people were jailed"
        if predicate.finite and self.subject:
            self._stop(self.fallback or judge(predicate, "agent", agent=True))
        elif predicate.finite:
            self._stop(None)

    def _meet_auxiliary(self, at: int) -> None:
        """An auxiliary without an outcome word: another verb rules the phrase."""
        told = predicate_said_of(self.reading, at, self.draft.clause.last)
        if self.clause.open:
            self.clause.open, self.clause.end = False, at
            if told is not None and not self.clause.foreign and told.shape is not _ACTIVE:
                self.fallback = self.fallback or judge(told, "relative")
        elif agrees(self.reading, self.draft, at) and self.subject:
            said = told and judge(told, told.shape.value, agent=told.shape is _ACTIVE)
            self._stop(
                said or self.fallback or read_other_verb(self.reading, at, self.draft.clause.last)
            )
        elif agrees(self.reading, self.draft, at):
            self._stop(None)
        self.adjacent = False

    def _meet_past(self, at: int, last: int) -> None:
        """A verb of no lexicon: finite with an object or alone, else a participle."""
        following = self.lower[at + 1] if at + 1 < last else ""
        self.adjacent = False
        joined = self.lower[at - 1] in ("and", "or") and "having" in self.lower[at - _JOINED : at]
        if joined or self.lower[at - 2 : at] == _INFINITE:
            return  # "accused of having steered and fuelled the boat", "said to have run the ring"
        if self.clause.open:
            self.clause.open, self.clause.end = False, at
        elif following in DETERMINERS or at + 1 in self.reading.phrases:
            self._stop(self.fallback or other_verb(at) if self.subject else None)

    def _meet_believed(self, at: int) -> int:
        """Read what is believed of those counted: "45 people estimated to be missing".

        Returns the token behind it, 0 if nothing is.
        """
        predicate = read_believed(self.reading, at)
        if predicate is None:
            return 0
        self.fallback = self.fallback or judge(predicate, "reduced")
        return predicate.last

    def _look_into(self, first: int, last: int) -> None:
        """Take note of a relative clause about all: ", who were injured,", ", all of whom"."""
        if self.lower[min(first + 1, last - 1)] not in ("who", "which", "all", "both"):
            return
        told = [
            predicate
            for predicate in self.reading.predicates
            if first < predicate.first < last
            and predicate.shape in (Shape.PASSIVE, Shape.SUBJECT)
            and REPORTING.isdisjoint(self.lower[first + 2 : predicate.group])
        ]
        chosen = next(iter(told), None)
        if last >= self.draft.clause.last:  # left open: "nine, who came on foot were deported"
            chosen = next((p for p in told if self._is_main(first, p)), chosen)
        if chosen is not None:
            self.fallback = self.fallback or judge(chosen, "relative")

    def _is_main(self, first: int, predicate: Predicate) -> bool:
        """Whether a fate behind a relative clause without a second comma is that of its people."""
        between = self.lower[first + 2 : predicate.group]
        bounds = RELATIVES | SUBORDINATORS | REPORTING
        fated = predicate.finite and predicate.entry.outcome is not None
        return (
            fated
            and bounds.isdisjoint(between)
            and agrees(self.reading, self.draft, predicate.group)
        )


def read_behind(reading: Reading, draft: Draft) -> Verdict | None:
    """Return what the words behind a phrase say of it, None if nothing."""
    return _Scan(reading, draft).run()
