"""Codes of countries: ISO 3166-1."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from statextract.lexicons.countries import load_countries


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its English name, alpha-3 and numeric codes (None: it has none)."""

    name: str
    alpha3: str | None
    numeric: int | None


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """Return every country by its alpha-2 code."""
    file = resources.files("statextract.batch.presets") / "iso_3166.csv"
    with file.open(encoding="utf-8") as lines:
        codes = {row["alpha2"]: row for row in csv.DictReader(lines)}
    return {
        country.code: Country(
            country.name,
            codes[country.code]["alpha3"] if country.code in codes else None,
            int(codes[country.code]["numeric"]) if country.code in codes else None,
        )
        for country in load_countries()
    }
