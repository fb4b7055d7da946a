"""The canary: one known key, used in every way there is, and looked for in every place that anything may be read from.

A *sink* is such a place, by its name: what an error shows, what a library logs, what a server, a proxy or a disk was
given. Each is searched for the key as it is and as it might be spelled. None may hold it; how many were searched is
printed.
"""

from __future__ import annotations

import asyncio
import base64
import gc
import importlib
import inspect
import io
import json
import logging
import pickle
import socket
import sys
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

import genai
from genai import errors, types
from genai.replay import DebugConfig
from genai_emulator import Emulator
from genai_runtime.transport import Limits, Timeouts
from genai_runtime.transport.prepare import Plan
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk
from tests.google_cloud import ANSWER, GoogleCloud, answers, clean

from .oracle import MODEL, Mode, sinks, walk
from .proxy import Proxy

# Not the key of the other rows, and with letters that URLs and JSON spell in other ways.
KEY = 'CANARY+"7Zq/9w=&%canary~key'
PASSWORD = "CANARY-proxy-password-Xy7"
PLAIN = {"mime_type": "text/plain"}
SPELLINGS = {
    "as it is": KEY,
    "in a URL": quote(KEY, safe=""),
    "in JSON": json.dumps(KEY)[1:-1],
    "by repr": repr(KEY)[1:-1],
    "in base64": base64.b64encode(KEY.encode()).decode().rstrip("="),
    "in hex": KEY.encode().hex(),
    "its first half": KEY[:16],
    "its second half": KEY[12:],
    "the password of the proxy": PASSWORD,
}


class Canary:
    """Collects sinks, and searches each at once. ``counts`` says how often each was searched."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.found: list[str] = []

    def search(self, sink: str, text: str) -> None:
        self.counts[sink] += 1
        for spelling, key in SPELLINGS.items():
            if key in text:
                at = text.index(key)
                self.found.append(f"{sink} ({spelling}): ...{text[max(0, at - 80) : at]}<here>")

    def error(self, error: BaseException) -> None:
        for sink, text in sinks(error):
            self.search(f"{sink} of an error", text)
        self.search("str.format of an error", f"{error} {error!s:.300} {error!r:>10}")
        self.search("traceback.format_exception", "".join(traceback.format_exception(error)))
        out = io.StringIO()
        logging.StreamHandler(out).handle(
            logging.LogRecord("x", logging.ERROR, "x", 1, "it failed", (), (type(error), error, error.__traceback__))
        )
        self.search("logging.exception", out.getvalue())
        self.search("the notes of an error", repr(getattr(error, "__notes__", ())))
        self.search("json.dumps of an error's details", json.dumps(getattr(error, "details", None), default=repr))
        self.search("the response of an error", "\n".join(walk(getattr(error, "response", None))))
        self.search("the session of an error", "\n".join(walk(getattr(error, "session", None))))
        self.search("the partial of an error", "\n".join(walk(getattr(error, "partial", None))))
        trace = error.__traceback__
        while trace is not None:
            name = str(trace.tb_frame.f_globals.get("__name__", ""))
            if name.partition(".")[0] in ("genai", "genai_runtime", "gemini_api", "httpx", "httpcore", "aiohttp"):
                self.search("the variables in a traceback, to any depth", "\n".join(shown(trace.tb_frame.f_locals)))
            trace = trace.tb_next


def shown(value: Any, depth: int = 8) -> Iterator[str]:
    """What an error tracker shows of a variable: containers to any depth, other objects by ``repr``."""
    if depth and isinstance(value, Mapping):
        for pair in value.items():
            yield from shown(pair, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from shown(item, depth - 1)
    else:
        yield repr(value)


class Logged(logging.Handler):
    """Everything that is logged, by the library that logs it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: dict[str, list[str]] = {}

    def emit(self, record: logging.LogRecord) -> None:
        name = record.name.partition(".")[0]
        self.lines.setdefault(name, []).append(f"{record.getMessage()} {record.args!r}")


@pytest.fixture
def canary(
    request: pytest.FixtureRequest,
    mode: Mode,
    capsys: pytest.CaptureFixture[str],
    recwarn: pytest.WarningsRecorder,
) -> Iterator[Canary]:
    canary = Canary()
    logged = Logged()
    root = logging.getLogger()
    # Loggers of libraries that set a level of their own, or that have not been made yet.
    names = ("httpx", "httpcore", "httpx2", "aiohttp", "aiohttp.client", "asyncio", "genai", "genai_runtime", "anyio")
    loggers = {name: logging.getLogger(name) for name in names}
    levels = {name: logger.level for name, logger in loggers.items()}
    level = root.level
    root.addHandler(logged)
    root.setLevel(logging.DEBUG)
    for logger in loggers.values():
        logger.setLevel(logging.DEBUG)
    yield canary
    root.removeHandler(logged)
    root.setLevel(level)
    for name, logger in loggers.items():
        logger.setLevel(levels[name])
        canary.search(f"the log of {name.partition('.')[0]}", "\n".join(logged.lines.get(name.partition(".")[0], ())))
    for name, lines in logged.lines.items():
        canary.search(f"the log of {name}", "\n".join(lines))
    said = capsys.readouterr()
    canary.search("standard output", said.out)
    canary.search("standard error", said.err)
    canary.search("warnings", "\n".join(str(each.message) for each in recwarn))
    request.node.user_properties.append(("sinks", dict(canary.counts)))
    assert canary.found == []


def opened(mode: Mode, url: str, **settings: Any) -> Any:
    return mode.open(url, key=KEY, **settings)


CALLS: dict[str, Callable[[Any], Any]] = {
    "get": lambda client: client.models.get(model=MODEL),
    "generate": lambda client: client.models.generate_content(model=MODEL, contents="hi"),
    "stream": lambda client: client.models.generate_content_stream(model=MODEL, contents="hi"),
    "list": lambda client: client.files.list(),
    "delete": lambda client: client.files.delete(name="files/a"),
    "upload": lambda client: client.files.upload(file=b"12345", config=PLAIN),
    "download": lambda client: client.files.download(file="files/a"),
    "chat": lambda client: client.chats.create(model=MODEL).send_message("hi"),
    "wait": lambda client: client.files.wait("files/a", timeout=0.2, backoff=0.01),
}


def attempt(canary: Canary, mode: Mode, call: str, echoes: bool = False) -> Any:
    """Make a call; whatever becomes of it is searched. What a server that ``echoes`` gives is its own data."""
    given: list[Any] = []
    try:
        value = mode.run(lambda: CALLS[call](mode.client), given)
    except errors.GenAIError as error:
        canary.error(error)
        return error
    if not echoes:
        canary.search("what a call gives", "\n".join(walk(value)))
        canary.search("what a stream gives", "\n".join(walk(given)))
        canary.search("repr of what a call gives", repr(value))
    return value


# ---- what the server does


def echo(asked: Asked, status: int) -> bytes:
    """An answer that repeats the whole request, credentials and all."""
    key = asked.headers.get("x-goog-api-key", "")
    error = {"code": status, "message": f"not with {key}", "status": key, "details": [{"reason": key, key: [key]}]}
    return answer(status, json.dumps({"error": error, "echo": asked.head.decode("latin-1")}).encode())


async def _reset(asked: Asked) -> None:
    await asked.reset()


async def _garbage(asked: Asked) -> None:
    await asked.write(b"\x00\x01 not HTTP " + asked.headers["x-goog-api-key"].encode() + b"\r\n\r\n")
    await asked.hang_up()


async def _login_page(asked: Asked) -> None:
    page = f"<html>sign in, {asked.headers['x-goog-api-key']}</html>"
    await asked.write(answer(200, page.encode(), "text/html"))


async def _bad_json(asked: Asked) -> None:
    await asked.write(answer(200, b'{"name": "' + asked.headers["x-goog-api-key"].encode() + b'", oops'))


async def _wrong_shape(asked: Asked) -> None:
    key = asked.headers["x-goog-api-key"]
    await asked.write(answer(200, json.dumps({"candidates": key, "name": {"x": key}, "files": 7}).encode()))


async def _error_in_200(asked: Asked) -> None:
    await asked.write(echo(asked, 503).replace(b"503 X", b"200 X"))


async def _stream_that_breaks(asked: Asked) -> None:
    key = json.dumps(asked.headers["x-goog-api-key"])[1:-1]
    event = '{"candidates": [{"content": {"parts": [{"text": "begun"}]}}]}'
    await asked.write(STREAM + chunk(f"data: {event}\n\ndata: {{oops {key}\n\n".encode()) + END)


async def _silence(asked: Asked) -> None:
    await asyncio.sleep(5)


STATUSES = (400, 401, 403, 404, 409, 429, 500, 502, 503, 504)


def servers() -> dict[str, Callable[[Asked], Any]]:
    def status(code: int) -> Callable[[Asked], Any]:
        async def serve(asked: Asked) -> None:
            await asked.write(echo(asked, code))

        return serve

    named = (_reset, _garbage, _login_page, _bad_json, _wrong_shape, _error_in_200, _stream_that_breaks)
    return {**{str(code): status(code) for code in STATUSES}, **{each.__name__[1:]: each for each in named}}


@pytest.mark.parametrize("kind", servers())
def test_canary_in_what_goes_wrong(canary: Canary, mode: Mode, kind: str) -> None:
    with RawServer(servers()[kind]) as server:
        opened(mode, server.url)
        for call in CALLS:
            attempt(canary, mode, call, echoes=True)
        mode.close()
        requests(canary, server)
    assert canary.counts["str of an error"] > 0


def requests(canary: Canary, server: RawServer) -> None:
    """What the server itself was sent: the key in its one header, and nowhere else."""
    assert server.asked
    for asked in server.asked:
        rest = {name: value for name, value in asked.headers.items() if name != "x-goog-api-key"}
        assert asked.headers["x-goog-api-key"] == KEY
        canary.search("URLs on the wire", asked.target)
        for name in ("referer", "user-agent", "cookie", "x-goog-api-client"):
            canary.search(f"the header {name}", rest.pop(name, ""))
        canary.search("other headers on the wire", repr(rest))
        canary.search("bodies on the wire", asked.body.decode("latin-1"))


def test_canary_in_time_outs_and_limits(canary: Canary, mode: Mode) -> None:
    with RawServer(_silence) as server:
        opened(mode, server.url, timeout=0.1)
        for call in ("get", "generate", "stream"):
            assert isinstance(attempt(canary, mode, call), errors.APITimeoutError)
        mode.close()
    with RawServer(servers()["bad_json"]) as server:
        opened(mode, server.url, limits=Limits(body=10, line=10), timeouts=Timeouts(idle=1))
        for call in ("get", "stream", "list"):
            attempt(canary, mode, call)
        mode.close()


def test_canary_where_no_connection_is_made(canary: Canary, mode: Mode) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        addresses = [f"http://127.0.0.1:{nobody.getsockname()[1]}", "https://nobody.invalid"]
        for address in addresses:
            opened(mode, address)
            for call in CALLS:
                assert isinstance(attempt(canary, mode, call), errors.APIConnectionError | errors.WaitTimeout)


# ---- other origins


ORIGINS = {
    "another port": "http://127.0.0.1:{other}{path}",
    "another host": "http://localhost:{other}{path}",
    "another scheme": "https://127.0.0.1:{other}{path}",
    "no scheme": "//127.0.0.1:{other}{path}",
}
#: Which redirects go to each: all five between them, for they are handled alike.
REDIRECTS = {
    "another port": (301, 302),
    "another host": (303, 307),
    "another scheme": (308, 301),
    "no scheme": (302, 307),
}


@pytest.mark.parametrize("origin", ORIGINS)
def test_canary_at_other_origins(canary: Canary, mode: Mode, origin: str) -> None:
    async def take(asked: Asked) -> None:
        await asked.write(answer(200, b"{}"))

    for status in REDIRECTS[origin]:
        with RawServer(take) as other:

            async def serve(asked: Asked, other: RawServer = other, status: int = status) -> None:
                where = ORIGINS[origin].format(other=other.port, path=asked.target)
                await asked.write(answer(status, b"{}", "application/json", f"location: {where}"))

            async def start(asked: Asked, other: RawServer = other) -> None:
                where = ORIGINS[origin].format(other=other.port, path="/u?id=1")
                await asked.write(answer(200, b"{}", "application/json", f"x-goog-upload-url: {where}"))

            for handler, calls in ((serve, list(CALLS)), (start, ["upload"])):
                with RawServer(handler) as server:
                    opened(mode, server.url, retry={"attempts": 2, "initial_delay": 0.001})
                    for call in calls:
                        attempt(canary, mode, call)
                    mode.close()
            canary.search(f"another origin, redirected by {status}", repr([asked.head for asked in other.asked]))
            canary.search("an upload host", repr([asked.body for asked in other.asked]))
            assert other.connections == 0


def test_canary_at_proxies(canary: Canary, mode: Mode, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for behaviour in ("work", "die", "502", "die-tunnelled"):
        with Proxy(emulator.port, credentials=f"user:{PASSWORD}", behaviour=behaviour) as proxy:  # type: ignore[arg-type]
            monkeypatch.setenv("https_proxy", proxy.url)
            opened(mode, "https://upstream.example")
            for call in ("get", "generate", "stream", "upload", "download"):
                assert isinstance(attempt(canary, mode, call), errors.APIConnectionError)
            mode.close()
        assert proxy.seen
        canary.search("a proxy's request lines", "\n".join(proxy.seen))
    with Proxy(emulator.port, credentials=f"user:{PASSWORD}") as proxy:
        monkeypatch.setenv("https_proxy", proxy.url.replace(PASSWORD, PASSWORD + "wrong"))
        opened(mode, "https://upstream.example")
        assert isinstance(attempt(canary, mode, "get"), errors.ProxyError)
        mode.close()


# ---- tokens of Google Cloud


async def _echo_token(asked: Asked) -> None:
    """Repeat a call's token in errors of all kinds, and in the headers of an answer."""
    token = asked.headers.get("authorization", "")
    status = (401, 403, 500, 200)[asked.number % 4]
    error = {"code": status, "message": f"not with {token}", "status": token, "details": [{"reason": token}]}
    body = {"error": error} if status != 200 else ANSWER
    await asked.write(answer(status, json.dumps(body).encode(), "application/json", f"x-echo: {token}"))


TOKEN_FAULTS = {
    "revoked": answers(400, {"error": "invalid_grant", "error_description": f"the token {KEY} is revoked"}),
    "named as the error": answers(400, {"error": KEY, "error_description": KEY, KEY: [KEY]}),
    "no JSON": answers(400, f"<html>{KEY}</html>".encode()),
    "a success without a token": answers(200, {"scope": KEY, "refresh_token": KEY}),
    "a failure": answers(503, {"error": KEY}),
}
TOKEN_CALLS = ("generate", "stream", "chat")


def test_canary_in_tokens(canary: Canary, mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("google.auth.compute_engine")
    clean(monkeypatch, tmp_path)
    with GoogleCloud() as cloud:
        cloud.token = KEY
        secret = {"refresh_token": KEY, "client_secret": KEY}
        place: dict[str, Any] = {"vertexai": True, "project": "p", "location": "l", "key": None}
        recorded: dict[str, Any] = {"debug_config": DebugConfig("record", tmp_path)}
        for how in ({}, recorded):
            cloud.model = _echo_token
            client = mode.open(cloud, credentials=cloud.user(**secret), **place, **how)
            for call in TOKEN_CALLS * 2:
                attempt(canary, mode, call, echoes=True)
            for name, thing in {
                "client": client,
                "auth": client._shared.config.auth,
                "settings": client._shared,
            }.items():
                canary.search(f"repr of the {name} with a token", repr(thing))
                canary.search("objects with a token, to any depth", "\n".join(walk(thing)))
                canary.search("public attributes of what has a token", "\n".join(public(thing)))
                with pytest.raises((TypeError, AttributeError, pickle.PicklingError)) as refused:
                    pickle.dumps(thing)
                canary.search("the refusal to pickle a token", str(refused.value))
            mode.close()
        for path in tmp_path.rglob("*.json"):
            canary.search("recordings of calls with a token", path.read_text("utf-8"))
        assert len(list(tmp_path.rglob("*.json"))) >= len(TOKEN_CALLS)
        for fault in TOKEN_FAULTS.values():
            for call in TOKEN_CALLS[:2]:
                cloud.faults = [fault] * 5
                mode.open(cloud, credentials=cloud.user(**secret), **place)
                assert isinstance(attempt(canary, mode, call), errors.CredentialsError)
                mode.close()


# ---- what stays in the program, and on disk


def test_canary_in_objects(canary: Canary, mode: Mode, emulator: Emulator) -> None:
    client = opened(mode, emulator.url)
    for call in ("get", "generate", "stream", "list", "upload", "chat"):
        attempt(canary, mode, call)
    chat = client.chats.create(model=MODEL)
    mode.run(lambda: chat.send_message("hello"))
    transport = client._connection()
    things = {
        "client": client,
        "settings": client._shared,
        "configuration": client._shared.config,
        "auth": client._shared.config.auth,
        "transport": transport,
        "context": transport.context,
        "adapter": transport._adapter,
        "models": client.models,
        "files": client.files,
        "chat": chat,
        "history": chat.get_history(),
        "options": client._shared.options,
    }
    for name, thing in things.items():
        canary.search(f"repr of the {name}", repr(thing))
        canary.search(f"str of the {name}", f"{thing!s} {thing}")
        canary.search("vars of objects", repr(getattr(thing, "__dict__", "")))
        canary.search("objects, to any depth", "\n".join(walk(thing)))
        canary.search("public attributes", "\n".join(public(thing)))
        try:
            pickled = pickle.dumps(thing)
        except (TypeError, AttributeError, pickle.PicklingError) as error:
            canary.search("the refusal to pickle", str(error))
        else:
            canary.search("pickles", pickled.decode("latin-1"))
    from gemini_api.api.models import get_model

    plan = Plan(get_model.build(name=MODEL), client._shared.config)
    canary.search("repr of a request", f"{plan.request!r} {plan!r} {plan.attempt()!r}")
    canary.search("a plan, to any depth", "\n".join(walk(plan)))


def public(thing: Any) -> Iterator[str]:
    """The text of all attributes, as a debugger or a template would ask for them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in dir(thing):
            if not name.startswith("__"):
                try:
                    value = getattr(thing, name)
                except Exception as error:
                    yield str(error)
                else:
                    if not inspect.ismethod(value):
                        yield repr(value)


def test_canary_in_options(canary: Canary, mode: Mode, emulator: Emulator) -> None:
    """Given as a header, it is hidden as well."""
    for name in ("x-goog-api-key", "Authorization"):
        options = types.HttpOptions(base_url=emulator.url, headers={name: KEY, "x-shown": "yes"})
        assert "yes" in repr(options)
        canary.search("repr of HttpOptions", repr(options))
        canary.search("str of HttpOptions", str(options))
        config = types.GenerateContentConfig(http_options=options)
        canary.search("repr of a config", repr(config))
        said = KEY if name == "x-goog-api-key" else f"Bearer {KEY}"
        opened(mode, emulator.url, http_options={"headers": {name: said}})
        canary.search("repr of a client with headers", repr(mode.client) + repr(mode.client._shared.config))
        assert isinstance(attempt(canary, mode, "generate"), types.GenerateContentResponse)


def test_canary_in_recordings(canary: Canary, mode: Mode, tmp_path: Path) -> None:
    async def serve(asked: Asked) -> None:
        await asked.write(echo(asked, 400 if asked.number % 2 else 200).replace(b"error", b"title"))

    with RawServer(serve) as server:
        opened(mode, server.url, debug_config=DebugConfig("record", tmp_path))
        for call in CALLS:
            attempt(canary, mode, call, echoes=True)
        mode.close()
    files = sorted(tmp_path.rglob("*"))
    assert len(files) >= len(CALLS)
    for path in files:
        canary.search("recordings", path.read_text("utf-8"))
        canary.search("names of recordings", str(path))
    canary.search("repr of a recording", repr(DebugConfig("record", tmp_path)))


def test_canary_in_asyncio_s_debug_mode(canary: Canary, mode: Mode) -> None:
    """It logs slow callbacks with their arguments, and tasks with their coroutines."""
    with RawServer(servers()["503"]) as server:
        opened(mode, server.url)
        if not mode.is_sync:
            mode.runner.get_loop().set_debug(True)
            mode.runner.get_loop().slow_callback_duration = 0.0
        for call in CALLS:
            attempt(canary, mode, call)
        mode.close()
    gc.collect()


def _below(trace: Any) -> Any:
    """A traceback without the frames of the tests, which hold the key that they pass."""
    while trace is not None and "/tests/" in trace.tb_frame.f_code.co_filename:
        trace = trace.tb_next
    return trace


def test_canary_in_refused_keys(canary: Canary, mode: Mode) -> None:
    """A key that is no good, and a client that is not made for another reason."""
    for key in (KEY + "é", KEY[:16] + "\n" + KEY[16:]):
        with pytest.raises(errors.ConfigError) as caught:
            mode.open("https://example.com", key=key)
        canary.error(caught.value.with_traceback(_below(caught.value.__traceback__)))
    for settings in ({"http_options": {"base_url": "http://example.com"}}, {"http_options": {"tiemout": 3}}):
        try:
            genai.Client(api_key=KEY, **settings)  # type: ignore[arg-type]
        except errors.GenAIError as error:
            canary.search("the error of a client that is not made", f"{error} {error!r} {error.args}")
            own = error.__traceback__
            while own is not None:
                if own.tb_frame.f_globals.get("__name__") != __name__:
                    canary.search("frames of a client that is not made", "\n".join(walk(own.tb_frame.f_locals)))
                own = own.tb_next
        else:
            raise AssertionError("it was made")
    client = opened(mode, "https://example.com")
    mode.run(client.close if mode.is_sync else client.aclose)
    assert isinstance(attempt(canary, mode, "get"), errors.ClientClosed)


def test_the_canary_can_sing() -> None:
    """Every spelling is found, where there is something to be found."""
    for spelling, text in SPELLINGS.items():
        canary = Canary()
        canary.search("here", f"before {text} after")
        assert any(spelling in found for found in canary.found)
    canary = Canary()
    canary.error(errors.GenAIError(f"the key {KEY} is not valid"))
    assert {"str of an error", "args of an error", "pickle of an error"} <= {
        found.partition(" (")[0] for found in canary.found
    }
    assert importlib.import_module("genai_runtime.secret") in sys.modules.values()
