"""The renderer of the synchronous twins, and that what is committed is what it renders."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def unasync() -> ModuleType:
    spec = importlib.util.spec_from_file_location("unasync", ROOT / "scripts" / "unasync.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["unasync"] = module
    spec.loader.exec_module(module)
    return module


SOURCE = '''"""Reads asyncio things."""

from ..per_loop import PerLoop

# sync: import threading


class AsyncThing(Base, Awaitable["AsyncThing"]):
    """A thing.

    With asyncio, await it
    first.

    The end.
    """

    # Why it waits.
    @mark
    def __await__(self):  # async only
        return 1

    async def read(self, open: Callable[[], Awaitable[tuple[A, B[T]]]]) -> None:
        # sync: self.lock()
        async with asyncio.timeout(1):
            async for each in self.aiter():
                await asyncio.sleep(each)
        await self.aclose()
'''
SYNC = '''# Rendered from ../_async/thing.py: change that and run "make generate"; an edit here is lost.

"""Reads synchronous things."""

from ..per_process import PerProcess

import threading


class Thing(Base):
    """A thing.

    The end.
    """


    def read(self, open: Callable[[], tuple[A, B[T]]]) -> None:
        self.lock()
        for each in self.iter():
            time.sleep(each)
        self.close()
'''


def test_what_differs_between_the_modes(unasync: ModuleType) -> None:
    assert unasync.render(SOURCE, "thing.py") == SYNC


REGIONS = '''class Client:
    # region sync
    # whatever stands here is lost
    # endregion

    def both(self): ...


# region sync
# endregion


class AsyncClient:
    # region asyncio
    async def aclose(self):
        """Close it."""
        await self._async_connection().aclose()

    # endregion


# region asyncio
class _AsyncLines(AsyncThing):
    @static
    @mark  # async only
    async def async_read(self):
        # sync: return 1
        return await asyncio.sleep(2)  # async only


# endregion
'''
FILLED = '''class Client:
    # region sync, rendered from the region asyncio: change that and run "make generate"

    def close(self):
        """Close it."""
        self._connection().close()

    # endregion

    def both(self): ...


# region sync, rendered from the region asyncio: change that and run "make generate"


class _Lines(Thing):
    @static
    def read(self):
        return 1


# endregion
'''


def test_regions_of_a_module_are_filled_in(unasync: ModuleType) -> None:
    path = ROOT / "overlays" / "x.py"
    filled = unasync.formatted(unasync.render_regions(REGIONS, path), path, whole=False)
    asyncio = REGIONS.index("class AsyncClient")
    assert filled == FILLED + "\n\n" + REGIONS[asyncio:]
    assert unasync.formatted(unasync.render_regions(filled, path), path, whole=False) == filled


def test_a_region_without_its_twin_is_refused(unasync: ModuleType) -> None:
    with pytest.raises(SystemExit, match="2 regions asyncio, and not as many regions sync"):
        unasync.render_regions(REGIONS.replace("# region sync\n# endregion", ""), ROOT / "x.py")


def test_what_is_committed_is_what_is_rendered(unasync: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert unasync.main(["--check"]) == 0, capsys.readouterr().out


def test_drift_is_told(
    unasync: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rendered = unasync.twins()
    changed = sorted(rendered)[0]
    monkeypatch.setattr(unasync, "twins", lambda: {**rendered, changed: "x = 1\n"})
    assert unasync.main(["--check"]) == 1
    assert capsys.readouterr().out == (
        f"{changed.relative_to(ROOT)} is not what is written for asyncio: run `make generate`\n"
    )
