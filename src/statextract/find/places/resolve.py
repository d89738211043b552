"""Which place a name means, where several places share it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from statextract.find.places.candidates import Candidate
from statextract.lexicons.places import PlaceName
from statextract.model.document import Document

_HOLDERS = frozenset({"country", "state", "province"})
_SETTLEMENTS = frozenset({"city", "town", "village", "municipality"})
_ADMIN = frozenset({"province", "region", "state", "county", "governorate", "district"})
# Kinds of one name in one country, most likely first: "Takeo" is the province, not its town.
_RANK = ("country", "city", "territory", "state", "province", "region", "governorate", "county")


def count_countries(
    candidates: Iterable[Candidate], peoples: Iterable[Sequence[str]]
) -> Counter[str]:
    """Count the countries that an article names beyond doubt, by places and by peoples."""
    counts: Counter[str] = Counter()
    for candidate in candidates:
        countries = {
            entry.country for entry in candidate.entries if not (entry.bound or entry.local)
        }
        if len(countries) == 1:
            country = countries.pop()
            if country is not None:
                counts[country] += 1
    for codes in peoples:
        counts.update(codes)
    return counts


def choose_entry(
    candidate: Candidate, counts: Mapping[str, int], within: str | None = None
) -> PlaceName | None:
    """Return the place that a candidate means, None if none of its known ones can be meant.

    Args:
        candidate: A name with its known places.
        counts: How often each country is named.
        within: The country of the place named right behind ("Paris, Texas"), if there is one.
    """
    if len(candidate.entries) == 1 and candidate.kind is None:
        only = candidate.entries[0]
        if not (only.signs or only.local or only.bound):
            return only
    entries = [
        entry for entry in candidate.entries if not entry.local or _is_near(entry, counts, within)
    ]
    if candidate.kind is None:
        entries = [entry for entry in entries if not entry.bound]
    else:
        entries = _of_kind(entries, candidate.kind.kind)
    inner = [entry for entry in entries if within is not None and entry.country == within]
    entries = inner or [entry for entry in entries if entry.signs] or entries
    return _most_likely(entries, counts) if entries else None


def choose_holder(
    document: Document,
    candidate: Candidate,
    by_start: Mapping[int, Candidate],
    counts: Mapping[str, int],
) -> PlaceName | None:
    """Return the place named behind a comma that holds the candidate: Texas in "Paris, Texas".

    None in a list of places ("Paris, Texas and Utah"), as far as the next word shows it.
    """
    after = by_start.get(candidate.last + 1)
    if after is None or document.words[candidate.last] != ",":
        return None
    if document.sentence_of[after.first] != document.sentence_of[candidate.first]:
        return None
    if document.following(after.last) in ("and", "or"):
        return None
    holder = choose_entry(after, counts)
    if holder is None or holder.kind not in _HOLDERS:
        return None
    nations = holder.kind == "country" and any(e.kind == "country" for e in candidate.entries)
    return None if nations else holder


def _is_near(entry: PlaceName, counts: Mapping[str, int], within: str | None) -> bool:
    return entry.country is not None and (entry.country == within or entry.country in counts)


def _of_kind(entries: list[PlaceName], kind: str) -> list[PlaceName]:
    same = [entry for entry in entries if entry.kind == kind]
    for alike in (_ADMIN, _SETTLEMENTS):
        if not same and kind in alike:
            return [entry for entry in entries if entry.kind in alike]
    return same


def _most_likely(entries: Sequence[PlaceName], counts: Mapping[str, int]) -> PlaceName | None:
    """The country itself, unless only another's is the article's; else the article's country.

    Areas of several countries none of which the article names stay open.
    """
    countries = {entry.country for entry in entries}
    best = max(entries, key=lambda entry: (counts.get(entry.country or "", 0), -_rank(entry)))
    if len(countries) == 1 or counts.get(best.country or "", 0) > 0:
        return best
    nation = [entry for entry in entries if entry.kind in ("country", "city")]
    return min(nation, key=_rank) if nation else None


def _rank(entry: PlaceName) -> int:
    return _RANK.index(entry.kind) if entry.kind in _RANK else len(_RANK)
