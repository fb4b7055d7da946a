"""Progress bars: in a terminal and nowhere else, of uploads, downloads, waits and rows, sync and asyncio."""

from __future__ import annotations

import asyncio
import io
import re
import subprocess
import sys
from collections.abc import Awaitable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import genai
from genai import bulk, errors
from genai_runtime.progress import Bar
from tests.environments import ROOT, environment

if TYPE_CHECKING:
    from genai_emulator import Emulator

MODEL = "gemini-2.5-flash"


class Terminal(io.StringIO):
    """What a terminal was told."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True

    @property
    def lines(self) -> str:
        return self.getvalue().replace("\r", "\n")


def test_transfers_waits_and_rows_have_bars(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twins tell the same."""
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(600_000))
    told: list[Any] = []

    async def use(client: Any) -> None:
        async def of(value: Any) -> Any:
            return await value if isinstance(value, Awaitable) else value

        def tell(done: int, total: int | None) -> None:
            told.append((done, total))

        file = await of(client.files.upload(file=film, on_progress=tell, progress=True))
        file = await of(client.files.wait(file, backoff=0.01, on_poll=told.append, progress=True))
        await of(client.files.upload(file=film, config={"progress": True}))
        data = await of(client.files.download(file=file, config={"progress": True}))
        assert data == film.read_bytes()
        assert told[-1] is file
        assert (film.stat().st_size, film.stat().st_size) in told
        rows: Any = bulk.aio.generate if isinstance(client, genai.AsyncClient) else bulk.generate
        await of(rows(client, ["a", "b"], model=MODEL, output=tmp_path / "rows.jsonl", progress=True))

    client = genai.Client(api_key="a-key", http_options={"base_url": emulator.url})
    asyncio.run(use(client.aio))
    said = terminal.lines
    terminal.seek(0)
    terminal.truncate()
    with client:
        asyncio.run(use(client))
    for shown in (said, terminal.lines):
        assert len(re.findall(r"film\.mp4: 100%.*600k/600k", shown)) >= 2
        assert re.search(r"files/\w+: 100%.*600k/600k", shown)
        assert re.search(r"the processing of files/\w+: \d\d:\d\d, state=ACTIVE", shown)
        assert re.search(r"generate: 100%.*2/2 .*failed=0, tokens=\d+", shown)


def test_nothing_is_said_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Bar("a file", 5, unit="B")
    bar.show(5, 5, note="done")
    bar.close()
    assert capsys.readouterr() == ("", "")


def test_it_goes_back_where_something_begins_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    bar = Bar("a file", None, unit="B")
    for done in (400_000, 100_000, 500_000):
        bar.show(done, 500_000)
    bar.close()
    shown = [line for line in terminal.lines.splitlines() if "500k" in line]
    assert "100k/500k" in "".join(shown)
    assert "500k/500k" in shown[-1]


def test_what_is_wrong_is_said_before_anything_is_sent(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    before = len(emulator.requests)
    with genai.Client(api_key="a-key", http_options={"base_url": emulator.url}) as client:
        wrong: Any = print
        for call in (
            lambda: client.files.upload(file=b"x", config={"mime_type": "text/plain"}, progress=wrong),
            lambda: client.files.wait("files/x", progress=wrong),
            lambda: client.files.download(file="files/x", config={"progress": wrong}),
        ):
            with pytest.raises(errors.ArgumentError, match="progress: expected"):
                call()
        with pytest.raises(errors.ArgumentError, match="given twice"):
            client.files.upload(file=b"x", config={"mime_type": "text/plain", "progress": True}, progress=True)
        monkeypatch.setitem(sys.modules, "tqdm", None)
        for call in (
            lambda: client.files.upload(file=b"x", config={"mime_type": "text/plain"}, progress=True),
            lambda: client.files.wait("files/x", progress=True),
            lambda: client.files.download(file="files/x", config={"progress": True}),
        ):
            with pytest.raises(errors.ConfigError, match=r"needs tqdm: pip install 'gemini-genai\[progress\]'"):
                call()
    assert len(emulator.requests) == before


def test_a_notebook_has_bars_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What runs in a kernel takes the bar that tqdm has for it, and shows it though there is no terminal."""
    made: list[dict[str, Any]] = []

    class Widget:
        n, total = 0, None

        def __init__(self, **settings: Any) -> None:
            made.append(settings)

        def update(self, number: int) -> None:
            self.n += number

        def set_postfix(self, notes: dict[str, Any], refresh: bool) -> None:
            made.append(notes)

        def close(self) -> None:
            made.append({"n": self.n, "total": self.total})

    module = type(sys)("tqdm.auto")
    module.__dict__["tqdm"] = Widget
    monkeypatch.setitem(sys.modules, "tqdm.auto", module)
    monkeypatch.setitem(sys.modules, "ipykernel", type(sys)("ipykernel"))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    bar = Bar("rows", 3, unit="row")
    bar.show(2, 4, failed=1)
    bar.close()
    assert (made[0]["disable"], made[0]["desc"], made[1:]) == (False, "rows", [{"failed": 1}, {"n": 2, "total": 4}])


NOTEBOOK = """
import sys, nbformat
from nbclient import NotebookClient
code = \"\"\"
from genai_runtime.progress import Bar
bar = Bar("rows", 3, unit="row")
bar.show(3)
bar.close()
\"\"\"
made = NotebookClient(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)]), timeout=120).execute()
print([sorted(each.get("data", {})) for each in made.cells[0].outputs], list(made.metadata.widgets.values())[0])
"""


@pytest.mark.long
def test_in_a_kernel_of_jupyter() -> None:
    packages = ["tqdm", "ipykernel", "ipywidgets", "nbclient", "--editable", str(ROOT)]
    python = environment("notebook", packages)
    done = subprocess.run([python, "-c", NOTEBOOK], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "application/vnd.jupyter.widget-view+json" in done.stdout
    assert "FloatProgressModel" in done.stdout
