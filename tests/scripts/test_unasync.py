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
        f"{changed.relative_to(ROOT)} is not what its asyncio twin says: run `make generate`\n"
    )
