"""Fragments of ``changelog.d/`` become lines of CHANGELOG.md: ``make changelog``.

A fragment is ``<slug>.<kind>.md`` with one paragraph for users; without a version it goes under
"Unreleased", with ``--release 0.2.0`` all that is unreleased becomes that version's.
"""

import argparse
import datetime
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
HEADINGS = {
    "added": "Added",
    "changed": "Changed",
    "fixed": "Fixed",
    "removed": "Removed",
    "new-check": "New checks",
    "false-alarm": "False alarms gone",
    "missed": "No longer missed",
}
UNRELEASED = "## Unreleased\n"


def fragments(folder):
    """Return (kind, text, file) of every fragment in the order of kinds, then names.

    Raises:
        ValueError: A name has no known kind, or a fragment is empty.
    """
    found = []
    for file in sorted(folder.glob("*.md")):
        kind = file.stem.rpartition(".")[2]
        text = " ".join(file.read_text(encoding="utf-8").split())
        if kind not in HEADINGS or not text:
            message = f"{file.name}: is empty, or is not named <slug>.<kind>.md, kind one of " + (
                ", ".join(HEADINGS)
            )
            raise ValueError(message)
        found.append((kind, text, file))
    return sorted(found, key=lambda one: list(HEADINGS).index(one[0]))


def assembled(changelog, found):
    """Return the changelog with the fragments under "Unreleased", each kind under its heading."""
    head, _, rest = changelog.partition(UNRELEASED)
    section, mark, older = rest.partition("\n## ")
    lines = read_section(section)
    for kind, text, _ in found:
        lines[HEADINGS[kind]].append(f"- {text}")
    said = "".join(
        f"\n### {heading}\n" + "".join(f"{line}\n" for line in kept)
        for heading, kept in lines.items()
        if kept
    )
    return f"{head}{UNRELEASED}{said}{mark}{older}"


def read_section(section):
    """Return the lines of a version's section by heading."""
    lines = {heading: [] for heading in HEADINGS.values()}
    heading = None
    for line in section.splitlines():
        if line.startswith("### "):
            heading = line.removeprefix("### ").strip()
        elif line.strip():
            lines[heading].append(line)
    return lines


def released(changelog, version, day):
    """Return the changelog in which what was unreleased is a version's."""
    return changelog.replace(UNRELEASED, f"{UNRELEASED}\n## {version} - {day}\n", 1)


def main(arguments):
    """Write the changelog, and remove the fragments that stand in it."""
    options = argparse.ArgumentParser(prog="make changelog ARGS=", description=__doc__)
    options.add_argument("--release", metavar="VERSION")
    version = options.parse_args(arguments).release
    file = ROOT / "CHANGELOG.md"
    found = fragments(ROOT / "changelog.d")
    text = assembled(file.read_text(encoding="utf-8"), found)
    if version:
        text = released(text, version, datetime.datetime.now(datetime.UTC).date())
    file.write_text(text, encoding="utf-8")
    for _, _, fragment in found:
        fragment.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
