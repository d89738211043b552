"""A small folder of articles, and batches of it."""

import csv
import os

import pytest

from statextract.batch.options import BatchOptions
from statextract.batch.run import run_batch

COUNTRIES = ("Kenya", "Peru", "Nepal", "Togo", "Fiji")


def article(number):
    country = COUNTRIES[number % len(COUNTRIES)]
    return (
        f"Police in {country} freed {number + 2} women\n\n"
        f"Police in {country} freed {number + 2} women on 3 March 2025, "
        f"{number + 1} of them foreigners. At least {number} men were killed.\n"
    )


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "in"
    home.mkdir()
    for number in range(1, 13):
        (home / f"a{number:02d}.txt").write_text(article(number), encoding="utf-8")
    return home


@pytest.fixture
def batch(tmp_path):
    """Run a batch into a folder of its own name; its output folder and summary."""

    def run(inputs, name="out", **options):
        settings = {"shard_articles": 5} | options
        out = tmp_path / name
        summary = run_batch([os.fspath(i) for i in inputs], out, BatchOptions(**settings))
        return out, summary

    return run


def contents(out):
    """Every file of an output folder with its bytes."""
    return {
        path.name: path.read_bytes()
        for path in sorted(out.iterdir())
        if path.is_file() and path.suffix != ".lock"
    }


def rows(out, table):
    """The rows of a CSV table of an output folder."""
    with (out / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
