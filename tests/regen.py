"""Write every generated file anew: ``make regen``. The change is then read as a diff."""

import subprocess
import sys
from pathlib import Path

from statextract.model.schema import schema_text

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Write the schema, then every golden file."""
    (ROOT / "schemas" / "record-1.json").write_text(schema_text(), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "--force-regen", "tests"]
    subprocess.run(command, cwd=ROOT, check=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
