"""Names of bodies that are known: acronyms, short names and long names of the lexicon."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from statextract.find.agencies.accents import AccentFinder
from statextract.find.agencies.letters import Style, Styles
from statextract.find.agencies.name import Name, core_of
from statextract.find.agencies.origin import OriginReader
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords, Caution, ShortName
from statextract.model.document import Document, Hit
from statextract.model.vocabulary import AgencyType

# No "\b" in front: a search for a capital first is three times as fast.
_SPEAKER = re.compile(r"[A-Z](?<!\w.)[A-Z]{2,11}(?= [a-z]{3})")
# Shorter capitals may be any word where all is in capitals.
_PLAIN = 5
_STATES = ("U.S.", "US", "USA")  # "U.S. Immigration and Customs Enforcement"
_STEM = 4
_PLATE = 4  # digits
_BRANCHED = frozenset({AgencyType.NGO, AgencyType.INTERNATIONAL})
_PARENTS = frozenset(("thomson", "via"))
_BEFORE_SPEAKER = frozenset({"to", "told", "by", "from", "with", "citing", "quoted"})


class KnownNames:
    """Accepts the known names that stand for a body where they are printed."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords, origin: OriginReader) -> None:
        self._table = lexicons.body_names
        self._find_accented = AccentFinder(self._table)
        self._no_bodies = lexicons.no_bodies
        self._places = lexicons.places
        self._words = words
        self._origin = origin

    def __call__(
        self, document: Document, styles: Styles, defined: Iterable[str]
    ) -> Iterator[Name]:
        """Yield the names in text order.

        Args:
            document: The words.
            styles: How its sentences use capitals.
            defined: Short names that the article itself explains: they need no caution.
        """
        defined = {*defined, *self._beside_long_form(document)}
        yield from self._speakers(document, styles)
        meant = dict(self._meant_in(document))
        at = -1
        hits = [*document.hits(self._table), *self._find_accented(document)]
        for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
            if hit.first == at:
                continue  # another body of the same letters: the first entry stands
            printed = document.shadow[document.starts[hit.first] : document.ends[hit.last - 1]]
            if printed in defined or self._stands_for_body(document, styles, hit, printed):
                at = hit.first
                name = self._name(document, styles, hit, printed)
                other = meant.get(printed, name.entry)
                if other is name.entry:
                    yield name
                elif other is not None:
                    yield replace(name, entry=other, type=other.type, country=other.country)

    def _speakers(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield unknown acronyms that say something: nothing but a body speaks."""
        for match in _SPEAKER.finditer(document.shadow):
            i = bisect_right(document.starts, match.start()) - 1
            word = document.words[i]
            if word != match.group() or document.lower[i + 1] not in self._words.says:
                continue
            known = self._table.lookup(word) or self._no_bodies.lookup(word)
            if not known and styles.at(i) is Style.PROSE:
                yield Name(i, i + 1, AgencyType.OTHER, "named", word.lower(), acronym=word)

    def _meant_in(self, document: Document) -> Iterator[tuple[str, ShortName | None]]:
        """Yield the letters that brackets give another body: "the Social Democrats (SPD)".

        Another of the known bodies of these letters is meant, or one that is not known: None.
        """
        words = document.words
        for i in document.places.get("(", ()):
            entry = (
                next(iter(self._table.lookup(words[i + 1])), None) if i + 2 < len(words) else None
            )
            if entry is None or entry.short != words[i + 1] or words[i + 2] != ")":
                continue
            first = i
            while first > 0 and words[first - 1][0].isupper():
                first -= 1
            printed = [word.lower() for word in words[first:i]]
            begins = any(word[0] == words[i + 1][0].lower() for word in printed)
            if len(printed) < 2 or not begins or _told_by(entry.name, printed):
                continue
            if entry.type is not AgencyType.MEDIA:
                other = next((o for o in entry.others if _told_by(o.name, printed)), None)
                yield words[i + 1], None if other is None else _meant(entry, other.name)

    def _beside_long_form(self, document: Document) -> Iterator[str]:
        """Yield the short names whose long names are printed somewhere in the article."""
        for hit in document.hits(self._table):
            start, end = document.span_of(hit.first, hit.last)
            if hit.entry.short != hit.entry.name == document.shadow[start:end]:
                yield hit.entry.short

    def _name(self, document: Document, styles: Styles, hit: Hit[ShortName], printed: str) -> Name:
        entry = _meant(hit.entry, printed)
        before = document.words[hit.first - 1] if hit.first else ""
        state = entry.country == "US" and " " in printed and before in _STATES
        short = " " not in printed and sum(map(str.isupper, printed)) > 1
        media, behind = AgencyType.MEDIA, document.lower[hit.last : hit.last + 2]
        if behind == ["news", "agency"] and entry.type is not media:  # "PA news agency"
            return Name(hit.first, hit.last, media, "named", core_of(printed), acronym=printed)
        return Name(
            first=hit.first - state,
            last=self._end(document, styles, hit),
            type=entry.type,
            kind="named",
            core=core_of(printed if " " in printed else entry.name),
            entry=entry,
            acronym=printed if short else None,
            country=entry.country,
        )

    def _end(self, document: Document, styles: Styles, hit: Hit[ShortName]) -> int:
        """Return the end of the name with its number or branch: RAB-7, Caritas Albania."""
        last = hit.last + _number_behind(document, hit.last)
        if hit.entry.type not in _BRANCHED or hit.entry.name.endswith("Nations"):
            return last
        if styles.at(hit.first) is not Style.PROSE:
            return last
        return self._origin.place_end(document, last) or last

    def _stands_for_body(
        self, document: Document, styles: Styles, hit: Hit[ShortName], printed: str
    ) -> bool:
        following = document.following(hit.last)
        if following in ("]", ")") and document.words[hit.first - 1] == "/":
            return hit.entry.type is AgencyType.MEDIA  # a picture's credit: [A. Name/EPA]
        if hit.entry.name in _UNIONS and following in THEIRS:
            return False  # "other EU countries", "the United Nations agency"
        if following in self._words.spots and document.words[hit.last][0].isupper():
            return " " in hit.entry.name and following in ("building", "house", "tower")
        if following == "-" and (_is_adjective(document, hit.last) or _is_inside(document, hit)):
            return False
        if following == "-" and _is_of_code(document, hit.last):
            return False
        if following == "-" and self._no_bodies.lookup(
            " ".join(document.words[hit.first : hit.last + 2])
        ):
            return False
        if self._ends_a_name(document, styles, hit, printed) or self._is_dateline(
            document, hit, printed
        ):
            return False
        caution = hit.entry.caution
        if styles.at(hit.first) is Style.CAPITALS and len(printed) < _PLAIN:
            return self._speaks(document, hit)
        if caution is None or hit.entry.short != printed.replace(".", ""):
            return True
        if caution is Caution.DEFINED:
            return False
        style = styles.at(hit.first)
        if caution is Caution.CAPITALS:
            return style is not Style.CAPITALS or self._speaks(document, hit)
        return style is not Style.CAPITALS and self._speaks(document, hit)

    def _is_dateline(self, document: Document, hit: Hit[ShortName], printed: str) -> bool:
        """Whether the letters are a town in capitals that opens a report: "NICE — A truck"."""
        opens = document.sentence_at(hit.first).first == hit.first and printed.isupper()
        marked = document.following(hit.last) in ("—", "–", "--", "-", "(", ":")
        within = document.following(hit.last) == "," and (
            (hit.last + 1) in document.starting(self._places)
        )
        return opens and (marked or within) and bool(self._places.lookup(printed.title()))

    def _ends_a_name(
        self, document: Document, styles: Styles, hit: Hit[ShortName], printed: str
    ) -> bool:
        """Whether a news agency's word ends the name of another body: "the firm Cruz Andina"."""
        before, first = hit.first - 1, document.sentence_at(hit.first).first
        if hit.entry.type is not AgencyType.MEDIA or before <= first or printed.isupper():
            return False
        word, lower = document.words[before], document.lower[before]
        known = lower in self._words.outside or lower in self._words.titles
        if known or self._origin.is_known(document, before) or lower in _PARENTS:
            return False
        return " " not in printed and word.istitle() and styles.at(before) is Style.PROSE

    def _speaks(self, document: Document, hit: Hit[ShortName]) -> bool:
        """Whether the name is the subject of a verb of saying or doing, or is cited."""
        sentence = document.sentence_at(hit.first)
        if hit.last < sentence.last:
            following = document.lower[hit.last]
            if following in self._words.says or following in self._words.does:
                return True
        before = hit.first - 1
        if before >= sentence.first and document.lower[before] == "the":
            before -= 1
        return before >= sentence.first and document.lower[before] in _BEFORE_SPEAKER


# What these hold is meant where the words stand behind them.
_UNIONS = frozenset(("United Nations", "European Union", "African Union"))
THEIRS = frozenset(
    "agency agencies organization organizations organisation organisations bodies countries "
    "country states state members nations nationals citizens member".split()
)


def _told_by(name: str, words: Iterable[str]) -> bool:
    """Whether words before a bracket are of a name: Social Democrats, Social Democratic Party."""
    stems = {word[:_STEM] for word in name.lower().split() if len(word) >= _STEM}
    return any(word[:_STEM] in stems for word in words)


def _meant(entry: ShortName, printed: str) -> ShortName:
    """Return the entry, or the other body of its letters whose long name is printed."""
    for other in entry.others:
        if other.name == printed:
            return ShortName(
                short=entry.short, name=other.name, type=other.type, country=other.country
            )
    return entry


def _number_behind(document: Document, last: int) -> int:
    """Return how many tokens a number suffix takes: RAB-7."""
    if last + 1 >= len(document.words) or document.words[last] != "-":
        return 0
    glued = document.ends[last - 1] == document.starts[last]
    return 2 if glued and document.words[last + 1].isdigit() else 0


def _is_of_code(document: Document, last: int) -> bool:
    """Whether letters begin the number of a plate: "UN-4417", "GN-2357-10"; not "RAB-7"."""
    number = document.following(last + 1)
    return number.isdigit() and (len(number) >= _PLATE or document.following(last + 2) == "-")


def _is_inside(document: Document, hit: Hit[ShortName]) -> bool:
    """Whether hyphens on both sides make it part of a longer name: Port-AU-Prince."""
    return hit.first > 0 and document.words[hit.first - 1] == "-"


def _is_adjective(document: Document, last: int) -> bool:
    """Whether the name goes on as "UN-backed"."""
    glued = document.ends[last - 1] == document.starts[last]
    return glued and last + 1 < len(document.words) and document.words[last + 1].islower()
