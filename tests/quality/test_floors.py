"""No score falls below its floor."""

import pytest
from tests.quality.scores import FOLDERS, floors, measure


@pytest.mark.parametrize("name", list(FOLDERS))
def test_scores_keep_their_floors(name):
    folder = FOLDERS[name]
    if not folder.is_dir():
        pytest.skip(f"{folder} is not on this machine: its gold is not part of the project")
    scores, _ = measure(folder)
    values = {score.name: score.value for score in scores}

    below = {
        metric: (values.get(metric), floor)
        for metric, floor in floors().get(name, {}).items()
        if values.get(metric, 0.0) < floor - 1e-9
    }
    assert not below, "below the floor: " + ", ".join(
        f"{metric} {value:.4f} < {floor}" for metric, (value, floor) in below.items()
    )
