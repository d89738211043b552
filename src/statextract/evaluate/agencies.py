"""Bodies of gold and record, matched by any equal name."""

import re
from dataclasses import dataclass

from statextract.evaluate.gold import Gold, GoldAgency
from statextract.model.agency import Agency
from statextract.model.record import Record
from statextract.model.vocabulary import AgencyType

SCORED = frozenset(
    {
        AgencyType.GOVERNMENT,
        AgencyType.POLICE,
        AgencyType.MILITARY,
        AgencyType.COURT,
        AgencyType.INTERNATIONAL,
        AgencyType.NGO,
        AgencyType.HEALTH,
    }
)


@dataclass(frozen=True, slots=True)
class AgencyMatches:
    """Matched bodies: generic ones and other types are neither wanted nor punished."""

    right: int
    wanted: int
    extra: tuple[Agency, ...]
    missed: tuple[GoldAgency, ...]


def match_agencies(gold: Gold, record: Record) -> AgencyMatches:
    """Match every found body with the first free body of the gold that shares a name."""
    names = [
        {_normal(name) for name in (a.name, a.acronym or "", *a.mentions) if name}
        for a in gold.agencies
    ]
    wanted = {i for i, a in enumerate(gold.agencies) if a.type in SCORED and not a.generic}
    hit: set[int] = set()
    extra = []
    for agency in record.agencies:
        said = {_normal(agency.name), _normal(agency.acronym or "")}
        said |= {_normal(mention.text) for mention in agency.mentions}
        said.discard("")
        match = next((i for i, own in enumerate(names) if own & said and i not in hit), None)
        if match is not None:
            hit.add(match)
        elif not agency.generic and agency.type in SCORED:
            extra.append(agency)
    missed = tuple(gold.agencies[i] for i in sorted(wanted - hit))
    return AgencyMatches(len(wanted & hit), len(wanted), tuple(extra), missed)


def _normal(name: str) -> str:
    name = re.sub(r"[\u2019'`]s\b", "", name.lower())
    name = re.sub(r"[^\w&]+", " ", name).strip()
    return re.sub(r"^(the|a|an) ", "", name)
