"""Write every generated file anew: ``make regen``. The change is then read as a diff."""

import subprocess
import sys
from pathlib import Path

from tests.generated import write

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Write the generated files, then every golden file."""
    write()
    command = [sys.executable, "-m", "pytest", "-q", "--force-regen", "tests/golden"]
    subprocess.run(command, cwd=ROOT, check=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
