"""The renderer of the synchronous twins, and that what is committed is what it renders."""

from __future__ import annotations

import ast
import importlib.util
import sys
import textwrap
from collections.abc import Iterator
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


def test_an_overload_more(unasync: ModuleType) -> None:
    """The synchronous function takes what the other does not."""
    source = textwrap.dedent(
        """
        # sync overload: source: Table -> int
        @overload
        def read(
            source: Rows, *, size: int = 1
        ) -> Coroutine[Any, Any, list[str]]: ...


        def read(source: Any) -> Any: ...
        """
    )
    assert unasync.translated(source) == textwrap.dedent(
        """
        @overload
        def read(
            source: Table, *, size: int = 1
        ) -> int: ...


        @overload
        def read(
            source: Rows, *, size: int = 1
        ) -> list[str]: ...


        def read(source: Any) -> Any: ...
        """
    )
    with pytest.raises(SystemExit, match="read has no annotated 'rows'"):
        unasync.translated(source.replace("overload: source", "overload: rows"))


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


@pytest.mark.long
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


def functions(source: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef))


def body_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """The statements of a function without its docstring; nothing where they are so few that they decide nothing."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    inner = [each for statement in body for each in ast.walk(statement) if isinstance(each, ast.stmt)]
    return "\n".join(map(ast.unparse, body)) if len(inner) > 2 else ""


def twins_by_hand(unasync: ModuleType, source: str) -> list[str]:
    """Functions outside of regions of which the rendered twin is there too, written by hand."""
    outside = unasync._REGION.sub(r"\1...", unasync._SYNC_REGION.sub(r"\1...", source))
    if "async def" not in outside:
        return []
    found, lines = [], outside.splitlines()
    plain = {body_of(each) for each in functions(outside) if isinstance(each, ast.FunctionDef)} - {""}
    for each in functions(outside):
        if isinstance(each, ast.AsyncFunctionDef):
            text = textwrap.dedent("\n".join(lines[each.lineno - 1 : each.end_lineno]))
            if body_of(next(functions(unasync.translated(text)))) in plain:
                found.append(each.name)
    return found


def test_nothing_is_written_for_both_modes_by_hand(unasync: ModuleType) -> None:
    for package in ("genai", "genai_runtime"):
        for path in sorted((unasync.OVERLAYS / package).rglob("*.py")):
            if path.parent.name not in ("_async", "_sync"):
                assert not twins_by_hand(unasync, path.read_text(encoding="utf-8")), (
                    f"{path}: write them once, in a region"
                )


def test_a_twin_by_hand_is_found(unasync: ModuleType) -> None:
    twin = (
        "class A:\n"
        "    def read(self, it):\n        if it:\n            return self.get(it)\n        return next(it)\n"
        "    async def aread(self, it):\n        if it:\n            return await self.get(it)\n"
        "        return await anext(it)\n"
    )
    assert twins_by_hand(unasync, twin) == ["aread"]
    assert not twins_by_hand(unasync, twin.replace("if it", "if not it", 1))
