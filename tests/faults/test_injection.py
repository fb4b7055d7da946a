"""F85 to F89: names and headers that try to be more than that."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import KEY, Mode, walk

Call = Callable[[Any, str], Any]

# Every place where a name becomes a part of a path: what is called, and what comes before and after the name.
NAMED: dict[str, tuple[Call, str, str]] = {
    "models.get": (lambda client, name: client.models.get(model=name), "models", ""),
    "models.generate_content": (
        lambda client, name: client.models.generate_content(model=name, contents="x"),
        "models",
        ":generateContent",
    ),
    "models.generate_content_stream": (
        lambda client, name: client.models.generate_content_stream(model=name, contents="x"),
        "models",
        ":streamGenerateContent",
    ),
    "models.count_tokens": (
        lambda client, name: client.models.count_tokens(model=name, contents="x"),
        "models",
        ":countTokens",
    ),
    "models.embed_content": (
        lambda client, name: client.models.embed_content(model=name, contents="x"),
        "models",
        ":batchEmbedContents",
    ),
    "files.get": (lambda client, name: client.files.get(name=name), "files", ""),
    "files.delete": (lambda client, name: client.files.delete(name=name), "files", ""),
    "files.download": (lambda client, name: client.files.download(file=name), "files", ":download"),
    "files.wait": (lambda client, name: client.files.wait(name, timeout=9, backoff=0), "files", ""),
    "caches.get": (lambda client, name: client.caches.get(name=name), "cachedContents", ""),
    "caches.delete": (lambda client, name: client.caches.delete(name=name), "cachedContents", ""),
    "caches.update": (lambda client, name: client.caches.update(name=name), "cachedContents", ""),
    "stores.get": (lambda client, name: client.file_search_stores.get(name=name), "fileSearchStores", ""),
    "stores.delete": (lambda client, name: client.file_search_stores.delete(name=name), "fileSearchStores", ""),
    "stores.import": (
        lambda client, name: client.file_search_stores.import_file(file_search_store_name=name, file_name="files/x"),
        "fileSearchStores",
        ":importFile",
    ),
    "stores.upload": (
        lambda client, name: client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=name, file=b"x", config={"mime_type": "text/plain"}
        ),
        "fileSearchStores",
        ":uploadToFileSearchStore",
    ),
    "documents.list": (
        lambda client, name: client.file_search_stores.documents.list(parent=name),
        "fileSearchStores",
        "/documents",
    ),
}
HOSTILE = (
    "../tunedModels/victim",
    "files/../tunedModels/victim",
    "cachedContents/../files/x",
    "models/../files/x",
    "..",
    ".",
    "files/..",
    "files/.",
    "files/%2e%2e",
    "%2e%2e/x",
    "%2E%2E%2Fx",
    "files/x/../../y",
    "files//x",
    "//example.com/x",
    "/files/x",
    "files/x/",
    "files/",
    "\\..\\x",
    "files\\x",
    "x;y=1",
    "x:delete",
    "x@example.com",
    "http://example.com/files/x",
)


async def _refuse(asked: Asked) -> None:
    await asked.write(answer(404, b'{"error": {"code": 404, "message": "not found", "status": "NOT_FOUND"}}'))


@pytest.fixture(scope="module")
def server() -> Iterator[RawServer]:
    with RawServer(_refuse) as server:
        yield server


def held_to_its_place(mode: Mode, server: RawServer, where: str, name: str) -> str | None:
    """Make the call: the name is refused before anything is sent, or it is one encoded segment where it belongs."""
    call, collection, suffix = NAMED[where]
    before = len(server.asked)
    outcome = mode.call(lambda client: call(client, name))
    asked = server.asked[before:]
    if isinstance(outcome.error, ValueError) and not asked:
        assert isinstance(outcome.error, errors.ArgumentError)
        return None
    outcome.failed(errors.NotFound)
    for each in asked:
        target = urlsplit(each.target)
        assert not target.fragment
        assert target.query in ("", "alt=sse", "alt=media", "uploadType=resumable"), each.target
        # At a gateway, the id of a model may name its maker as well. An @ stands before a model's version.
        segment = r"[A-Za-z0-9._~@%-]+" + (r"(?:/[A-Za-z0-9._~@%-]+)*" if where.startswith("models.") else "")
        found = re.fullmatch(rf"(?:/upload)?/v1beta/([A-Za-z]+)/({segment}){re.escape(suffix)}", target.path)
        assert found is not None, f"{name!r} became {each.target}"
        assert found[1] in {"models": ("models", "tunedModels", "dynamic")}.get(collection, (collection,))
        last = unquote(found[2])
        for piece in found[2].split("/"):
            assert unquote(piece) not in (".", "..")
            assert unquote(unquote(piece)) not in (".", ".."), "a server that decodes twice is not tricked either"
        # A file is known by its URI as well: what follows the last slash, at the client's own server.
        assert name in (last, f"{found[1]}/{last}") or (where.startswith("files.") and name.endswith(f"/{last}")), name
    return asked[0].target


def test_F85_paths_that_leave_their_place(mode: Mode, server: RawServer) -> None:
    mode.open(server)
    for where in NAMED:
        for name in HOSTILE:
            held_to_its_place(mode, server, where, name)
        assert held_to_its_place(mode, server, where, "files/../tunedModels/x") is None


def test_F85_any_name_at_all(mode: Mode, server: RawServer, request: pytest.FixtureRequest) -> None:
    mode.open(server)
    text = st.text(st.characters() | st.sampled_from("./%:?#&\\@;"), max_size=12)
    tries = 4000 if request.config.getoption("--long") else 200

    @settings(max_examples=tries, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(sorted(NAMED)), st.booleans(), text | st.lists(text, max_size=4).map("/".join))
    @example("files.get", False, "\udc80")
    @example("files.get", False, "a" * 5000)
    @example("models.get", True, "\udc80")
    def any_name(where: str, whole: bool, name: str) -> None:
        held_to_its_place(mode, server, where, f"{NAMED[where][1]}/{name}" if whole else name)

    any_name()
    mode.outcomes.clear()


@pytest.mark.parametrize("middle", ["..", ".", "", "%2e%2e", "a/b", "\n"])
def test_F85_in_the_middle(mode: Mode, server: RawServer, middle: str) -> None:
    mode.open(server)
    before = len(server.asked)
    calls: dict[str, Call] = {
        "documents.get": lambda client, name: client.file_search_stores.documents.get(name=name + "/documents/d"),
        "documents.delete": lambda client, name: client.file_search_stores.documents.delete(name=name + "/documents/d"),
        "operations.get": lambda client, name: client.operations.get(name + "/operations/o"),
    }
    for call in calls.values():
        mode.call(partial(call, name=f"fileSearchStores/{middle}")).failed(errors.ArgumentError)
    assert server.asked[before:] == []


@pytest.mark.parametrize("name", ["x?force=true&key=K", "x#y", "x?alt=json#", "x&y=1", "x%3Fforce=true", "a b", "ä"])
def test_F86_queries_and_fragments(mode: Mode, server: RawServer, name: str) -> None:
    mode.open(server)
    for where in NAMED:
        target = held_to_its_place(mode, server, where, name)
        assert target is not None, "it is encoded, and not refused"
        assert "force=true" not in urlsplit(target).query
        assert unquote(target.removeprefix("/upload")).startswith(f"/v1beta/{NAMED[where][1]}/{name}")


def test_F87_empty(mode: Mode, server: RawServer) -> None:
    mode.open(server)
    for where, name in [(each, name) for each in NAMED for name in ("", NAMED[each][1] + "/", "/")]:
        before = len(server.asked)
        call = partial(NAMED[where][0], name=name)
        error = mode.call(call).failed(errors.ArgumentError)
        assert isinstance(error, ValueError)
        assert server.asked[before:] == []


# ---- headers

BREAKS = ("\r\nx-evil: 1", "\nx-evil: 1", "\r", "\x00", "\u2028", "\ud800")


@pytest.mark.parametrize("place", ["header value", "header name", "header of one call", "mime type", "version"])
def test_F88_line_breaks(mode: Mode, server: RawServer, place: str) -> None:
    for text in BREAKS:
        _broken_line(mode, server, text, place)


def _broken_line(mode: Mode, server: RawServer, text: str, place: str) -> None:
    before = len(server.asked)
    evil = f"x{text}"
    config_error = (errors.ConfigError, errors.ArgumentError)
    if place == "version":
        try:
            mode.open(server, http_options={"api_version": evil})
        except config_error:
            return
        # White space around it is no attack, and dropped.
        assert mode.client._shared.config.api_version == "x"
        return
    if place in ("header value", "header name"):
        headers = {"x-mine": evil} if place == "header value" else {evil: "x"}
        try:
            mode.open(server, http_options={"headers": headers})
        except config_error:
            return
        mode.get().failed(config_error)
    elif place == "header of one call":
        mode.open(server)
        mode.get(http_options={"headers": {"x-mine": evil}}).failed(config_error)
    else:
        mode.open(server)
        mode.call(lambda client: client.files.upload(file=b"x", config={"mime_type": f"text/{evil}"})).failed(
            config_error
        )
    assert server.asked[before:] == []


@pytest.mark.parametrize("text", ["\r\nx-evil: 1", "ä", "日本", "\x00", '"', "\ud800"])
def test_F88_in_the_name_of_a_file(mode: Mode, emulator: Emulator, text: str, tmp_path: Any) -> None:
    """A file may be called anything: what a header cannot carry is encoded, or the name is left out."""
    if "\x00" in text or "\ud800" in text:
        import io

        source: Any = io.BytesIO(b"12345")
        source.name = f"a{text}.txt"
    else:
        source = tmp_path / f"a{text}.txt"
        source.write_bytes(b"12345")
    mode.open(emulator)
    config = {"mime_type": "text/plain"}
    outcome = mode.call(lambda client: client.files.upload(file=source, config=config))
    if outcome.error is not None:
        outcome.failed((errors.ConfigError, errors.ArgumentError), requests=0)
    assert all("x-evil" not in entry.headers for entry in emulator.requests)


# ---- redirects that lead nowhere


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "javascript:1",
        "data:,x",
        "gopher://x",
        "http://",
        "http://[",
        "https://[::1",
    ],
)
def test_F89_to_what_is_no_web(mode: Mode, target: str) -> None:
    async def serve(asked: Asked) -> None:
        await asked.write(answer(307, b"{}", "application/json", f"location: {target}"))

    with RawServer(serve) as server:
        mode.open(server)
        # An address of nothing but a scheme means the page that it stands on: a circle.
        requests = 6 if target == "http://" else 1
        for call in ("models.get", "models.generate_content", "files.download", "stores.upload"):
            outcome = mode.call(partial(NAMED[call][0], name="x"))
            error = outcome.failed((errors.TooManyRedirects, errors.APIStatusError), requests=requests)
            assert not any(KEY in text for text in walk(error))
        mode.close()


@pytest.mark.parametrize("length", [1, 2])
def test_F89_in_circles(mode: Mode, length: int) -> None:
    async def serve(asked: Asked) -> None:
        where = f"/{asked.number % length}"
        await asked.write(answer(307, b"{}", "application/json", f"location: {where}"))

    with RawServer(serve) as server:
        mode.open(server)
        for call in ("models.get", "models.generate_content", "files.download"):
            mode.call(partial(NAMED[call][0], name="x")).failed(errors.TooManyRedirects, requests=6)
        mode.close()
