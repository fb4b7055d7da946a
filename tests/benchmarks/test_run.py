"""The benchmarks run: each row once and small, in this process, so that none of them rots."""

from __future__ import annotations

import asyncio
import math
import re
import subprocess
import sys
import threading
import xml.etree.ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import growth, report, work
from benchmarks import run as command
from benchmarks.clients import CLIENTS, Way
from benchmarks.figures import exponent, number, ratios, spread
from benchmarks.growth import KINDS, Kind, Series
from benchmarks.processes import Server, environment, measured
from benchmarks.processes import server as started
from benchmarks.rows import ROWS, UNITS, Row
from benchmarks.server import serve
from tests.shared import ROOT

#: Arguments that make a row small.
SMALL = {"model": {"structured-1000000": "structured-2000", "image-760000": "image-2000"}, "at_once": 3}
HERE = ["genai", "httpx", "aiohttp", "http.client"]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server, on a thread: most of what it is to show is what it answers."""
    folder = tmp_path_factory.mktemp("server")
    found: list[str] = []
    ready = threading.Event()
    loops: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def run() -> None:
        ended = asyncio.Event()
        loops.append((asyncio.get_running_loop(), ended))

        def told(urls: list[str]) -> None:
            found.extend(urls)
            ready.set()

        await serve(folder, told, ended)

    thread = threading.Thread(target=asyncio.run, args=(run(),), daemon=True)
    thread.start()
    assert ready.wait(10)
    yield Server(found[0], found[1], str(folder / "ca.pem"))
    loop, ended = loops[0]
    loop.call_soon_threadsafe(ended.set)
    thread.join()


def arguments(row: Row) -> dict[str, object]:
    """What a row is measured with, but less of it."""
    taken = {**row.arguments}
    if "model" in taken:
        taken["model"] = SMALL["model"][taken["model"]]  # type: ignore[index]
    sizes = {"stream": {"events": 20}, "astream": {"events": 20}, "turn": {"turns": 3}, "image_request": {"size": 1000}}
    taken |= sizes.get(row.kind, {})
    taken |= {"at_once": 3} if row.kind == "concurrent" else {}
    return taken | ({"size": 300_000} if row.kind.endswith("load") else {})


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long) if name in ("genai", "httpx") else name for name in HERE]
)
def test_each_row_is_measured(served: Server, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", served.authorities)
    done = set()
    for row in ROWS:
        if name not in row.clients or row.kind in ("start", "first"):
            continue
        url = served.https if row.secure else served.http
        assert url is not None
        figures = work.measure(name, row.kind, 2, url, **arguments(row))
        assert figures["cpu"] >= 0
        assert row.figure in figures
        done.add(row.name)
    assert len(done) > {"genai": 20, "httpx": 15, "aiohttp": 7, "http.client": 4}[name]


def test_the_clients_read_the_same(served: Server) -> None:
    """A client that reads less than the others is not measured at the same work."""
    read = []
    for name in ("genai", "httpx", "http.client"):
        client = CLIENTS[name].make(served.http)
        read.append(
            (
                client.ask("structured-3000"),
                list(client.stream("stream-40")),
                client.embed(["a"])[0][:3],
                client.list_models(7),
                client.ask_with("m", client.conversation(2)),
            )
        )
        client.close()
    assert read[0] == read[1] == read[2]
    assert len(read[0][1]) == 40


def test_a_row_in_processes_of_its_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    saved = tmp_path / "saved.jsonl"
    arguments = ["small", "import", "--rounds", "1", "--clients", "genai;http.client", "--save", str(saved)]
    assert command.main(arguments) == 0
    said = capsys.readouterr().out
    assert re.search(r"small call, us: genai \d+.*http\.client \d+", said), said
    assert re.search(r"import and `Client\(\)`, over bare Python, ms: genai \d", said), said
    assert report.read(saved).keys() == {"import", "small"}


def test_what_fails_is_told_and_left_out(served: Server, capsys: pytest.CaptureFixture[str]) -> None:
    row = Row("small", "small call", "ask", ("genai",), "httpx", "us", 1, {"nothing": 1})
    with pytest.raises(RuntimeError, match=r"small with genai.*nothing"):
        measured(row, "genai", served, environment(served))

    def measure(name: str) -> dict[str, float]:
        raise RuntimeError("no answer")

    assert command.in_rounds(["genai"], 2, measure) == {"genai": [{}, {}]}
    assert "no answer" in capsys.readouterr().err


def test_the_order_turns() -> None:
    seen: list[str] = []
    command.in_rounds(["a", "b", "c"], 3, lambda name: seen.append(name) or {})  # type: ignore[func-returns-value]
    assert seen == [*"abc", *"bca", *"cab"]


@pytest.mark.parametrize(
    ("words", "chosen"),
    [([], {"small", "small-https", "100", "growth"}), (["small"], {"small"}), (["smal"], {"small", "small-https"})],
)
def test_rows_are_chosen_by_name_or_by_how_it_begins(words: list[str], chosen: set[str]) -> None:
    of_interest = {"small", "small-https", "100", "growth"}
    assert {name for name in of_interest if command.wanted(name, words)} == chosen


def test_unknown_names_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["nothing"], ["--clients", "nobody"]):
        with pytest.raises(SystemExit):
            command.main(arguments)
    said = capsys.readouterr().err
    assert "no row begins with nothing" in said
    assert "no client is called nobody" in said
    assert command.main(["--list"]) == 0
    assert "small" in capsys.readouterr().out


def test_rows_and_clients_hold_together() -> None:
    names = [row.name for row in ROWS]
    assert len(names) == len(set(names))
    for row in ROWS:
        assert {*row.clients, row.bare} <= CLIENTS.keys(), row.name
        assert row.bare in row.clients, row.name
        assert row.unit in UNITS
        assert row.kind in work.KINDS or row.kind in ("start", "first"), row.name
    assert {kind.kind for kind in KINDS} <= work.KINDS.keys()
    assert not Way("sdk:Sdk", {}, ("no.such.package",), "").is_here


def test_figures() -> None:
    assert spread([3.0, 1.0, 2.0, math.nan]) == (1.0, 2.0, 3.0)
    assert spread([1.0, 2.0, 3.0, 4.0, 5.0]) == (2.0, 3.0, 4.0)
    assert spread([]) is None
    # A slow round counts for both.
    assert ratios([1.0, 10.0, 1.0], [2.0, 20.0, 2.0]) == (0.5, 0.5, 0.5)
    assert ratios([math.nan], [1.0]) is None
    assert [number(value) for value in (1234.4, 12.34, 0.123, math.nan)] == ["1,234", "12.3", "0.12", ""]


def test_the_exponent_is_of_what_grows() -> None:
    sizes = [1, 10, 100, 1_000, 10_000]
    assert exponent(sizes, [3.0 * size for size in sizes]) == pytest.approx(1)
    assert exponent(sizes, [size**2.0 for size in sizes]) == pytest.approx(2)
    # What a call costs at least hides it, but for the larger sizes.
    assert exponent(sizes, [100 + size**2.0 for size in sizes]) == pytest.approx(2, abs=0.1)
    assert exponent(sizes, [5.0] * 5) == 0


def test_growth_is_measured(served: Server) -> None:
    small = Kind("models", "A page", "models", "listing", lambda size: {"models": size}, (1, 4), ("genai",))
    (series,) = growth.measure(served, {"genai"}, [small], rounds=1)
    assert [size for size, _ in series.points["genai"]] == [1, 4]
    wrong = Series(small, {"genai": [(1, 1.0), (10, 100.0), (100, 10_000.0)]})
    assert "MORE THAN LINEAR" in str(wrong)


def test_the_page(tmp_path: Path) -> None:
    found = {
        "small": {
            "genai": [1e-4, 2e-4],
            "genai, fast": [5e-5, 1e-4],
            "google-genai": [4e-4, 8e-4],
            "httpx": [2e-4, 4e-4],
        },
        "idle": {"genai": [1500.0], "google-genai": [2e6]},
    }
    series = [Series(KINDS[1], {"genai": [(10, 0.001), (1000, 0.01)], "httpx": [(10, 0.0005), (1000, 0.005)]})]
    report.write(found, series, ["a turn of text  90 us"], rounds=2, docs=tmp_path)
    page = (tmp_path / "performance.md").read_text("utf-8")
    cells = "| small call | us | 600 | 300 (httpx) | **150** | 0.50 (0.50 to 0.50) | 0.7 | 0.25 | 75.0 |"
    assert cells in page
    assert "| memory of an idle client | KB | 2,000 |  | **1.50** |" in page
    assert "(performance/chunks.svg)" in page
    assert f"Python {sys.version.split()[0]}" in page
    drawn = xml.etree.ElementTree.parse(tmp_path / "performance" / "chunks.svg").getroot()
    assert len(drawn.findall(".//{*}polyline")) == 2
    assert len(drawn.findall(".//{*}circle")) == 4


def test_the_committed_page_shows_plots_that_are_there() -> None:
    page = (ROOT / "docs" / "performance.md").read_text("utf-8")
    shown = re.findall(r"\]\((performance/\w+\.svg)\)", page)
    assert {Path(each).stem for each in shown} == {kind.name for kind in KINDS}
    for each in shown:
        assert (ROOT / "docs" / each).is_file(), each


@pytest.mark.long
def test_the_server_in_a_process_of_its_own_ends_with_its_input() -> None:
    with started() as found:
        assert CLIENTS["genai"].make(found.http).ask("m")
    refused = subprocess.run(
        [sys.executable, "-c", f"import urllib.request; urllib.request.urlopen({found.http!r})"], capture_output=True
    )
    assert refused.returncode
