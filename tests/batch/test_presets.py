"""Rows in the columns of data sets that users have."""

import frictionless
import pytest
from tests.batch.conftest import rows

FLOOD = (
    "Floods kill at least 12 in Bamako\n\n"
    "At least 12 people were killed by floods in Bamako between 3 and 5 August 2024, the "
    "National Civil Protection Agency said.\n"
)
MONTH = "Landslides in Kasese district killed 40 people in May 2024, the Red Cross said.\n"
NONE = "Police in Togo arrested six men.\n"


@pytest.fixture
def articles(tmp_path):
    home = tmp_path / "in"
    home.mkdir()
    for name, text in (("flood", FLOOD), ("month", MONTH), ("none", NONE)):
        (home / f"{name}.txt").write_text(text)
    return home


def test_ucdp(articles, batch):
    out, _ = batch([articles], preset="ucdp")

    flood, month = rows(out, "ucdp")
    assert (flood["best"], flood["low"], flood["high"], flood["deaths_unknown"]) == (
        "12", "12", "", "12",
    )  # fmt: skip
    assert (flood["date_start"], flood["date_end"], flood["date_prec"]) == (
        "2024-08-03", "2024-08-05", "2",
    )  # fmt: skip
    assert (flood["where_coordinates"], flood["where_prec"], flood["country"]) == (
        "Bamako", "1", "Mali",
    )  # fmt: skip
    assert flood["source_original"] == "National Civil Protection Agency"
    assert flood["source_headline"] == "Floods kill at least 12 in Bamako"
    assert (month["adm_2"], month["where_prec"], month["date_prec"]) == ("Kasese", "3", "4")


def test_acled(articles, batch):
    out, _ = batch([articles], preset="acled")

    flood, month = rows(out, "acled")
    assert (flood["event_id_cnty"], flood["iso"], flood["country"]) == ("MLI1", "466", "Mali")
    assert (flood["fatalities"], flood["event_date"], flood["time_precision"]) == (
        "12", "2024-08-03", "2",
    )  # fmt: skip
    assert flood["notes"].endswith("[12 to open]")
    assert (flood["location"], flood["geo_precision"]) == ("Bamako", "1")
    assert (month["fatalities"], month["geo_precision"], month["time_precision"]) == (
        "40", "2", "3",
    )  # fmt: skip


def test_tidy(articles, batch):
    out, _ = batch([articles], preset="tidy")

    table = rows(out, "tidy")
    assert len(table) == len(rows(out, "figures"))
    assert {row["article_id"] for row in table} == {"flood", "month", "none"}
    (arrested,) = [row for row in table if row["article_id"] == "none"]
    assert (arrested["outcome"], arrested["total_of"]) == ("arrested", "suspect/arrested")
    said = {row["source"] for row in table if row["article_id"] == "flood" and row["source"]}
    assert said == {"National Civil Protection Agency"}


@pytest.mark.parametrize("preset", ["tidy", "ucdp", "acled"])
def test_a_preset_is_part_of_the_valid_package(articles, batch, preset):
    out, _ = batch([articles], preset=preset)

    package = frictionless.Package(str(out / "datapackage.json"))
    assert preset in package.resource_names
    assert package.validate().valid
