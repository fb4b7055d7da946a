"""The server that replays recorded exchanges, and which adapter each is replayed on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest

from tests.recordings.exchanges import OWN
from tests.recordings.server import MODES, Mode, Player


@pytest.fixture(scope="module")
def player() -> Iterator[Player]:
    with Player() as player:
        yield player


@pytest.fixture(scope="module", params=MODES)
def mode(request: pytest.FixtureRequest, player: Player) -> Iterator[Mode]:
    mode = Mode(request.param, player)
    yield mode
    mode.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep one adapter for each exchange, all of them in turn; the long run and your own recordings keep every one."""
    if config.getoption("--long") or OWN:
        return
    dropped = []
    # Every test that was collected comes here, those of other folders too.
    for item in (each for each in items if each.path.is_relative_to(Path(__file__).parent)):
        params = getattr(item, "callspec", None) and item.callspec.params  # type: ignore[attr-defined]
        if params and "mode" in params and len(params) > 1 and "several" not in params:
            what = item.nodeid.replace(str(params["mode"]), "").encode()
            if MODES[crc32(what) % len(MODES)] != params["mode"]:
                dropped.append(item)
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        gone = set(map(id, dropped))
        items[:] = [item for item in items if id(item) not in gone]
