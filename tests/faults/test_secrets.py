"""F78 to F84: the key goes to its own origin, in one header, and nowhere else. See also the canary."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import pprint
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import genai
from genai import errors, types
from genai_emulator import Emulator
from genai_runtime.secret import ApiKey, Bearer, Secret
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import KEY, Mode, walk

PLAIN = {"mime_type": "text/plain"}

CALLS: dict[str, Callable[[Any], Any]] = {
    "get": lambda client: client.models.get(model="gemini-2.5-flash"),
    "generate": lambda client: client.models.generate_content(model="gemini-2.5-flash", contents="hi"),
    "stream": lambda client: client.models.generate_content_stream(model="gemini-2.5-flash", contents="hi"),
    "delete": lambda client: client.files.delete(name="files/a"),
    "list": lambda client: client.files.list(),
    "upload": lambda client: client.files.upload(file=b"12345", config=PLAIN),
    "download": lambda client: client.files.download(file="files/a"),
    "wait": lambda client: client.files.wait("files/a", backoff=0, timeout=5),
}

ORIGINS = {
    "another port": "http://127.0.0.1:{other}{path}",
    "another host": "http://localhost:{here}{path}",
    "another scheme": "https://127.0.0.1:{here}{path}",
    "no scheme": "//127.0.0.1:{other}{path}",
    "a user in front": "http://127.0.0.1:{here}@127.0.0.1:{other}{path}",
    "a backslash": "http://127.0.0.1:{other}\\@127.0.0.1:{here}{path}",
    "a host that begins alike": "http://127.0.0.1.example:{here}{path}",
}


async def _nothing(asked: Asked) -> None:
    await asked.write(answer(200, b"{}"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_F78_redirect_by_status(mode: Mode, status: int) -> None:
    _redirected(mode, status, list(CALLS), ORIGINS["another port"])


@pytest.mark.parametrize("target", list(ORIGINS))
def test_F78_redirect_by_origin(mode: Mode, target: str) -> None:
    _redirected(mode, 307, ["get", "upload", "stream"], ORIGINS[target])


def _redirected(mode: Mode, status: int, calls: list[str], target: str) -> None:
    with RawServer(_nothing) as other:

        async def serve(asked: Asked) -> None:
            where = target.format(other=other.port, here=server.port, path=asked.target)
            await asked.write(answer(status, b"{}", "application/json", f"location: {where}"))

        with RawServer(serve) as server:
            mode.open(server)
            for call in calls:
                mode.call(CALLS[call]).failed((errors.TooManyRedirects, errors.APIStatusError))
            mode.close()
        assert other.connections == 0
        assert all(asked.headers["host"] == f"127.0.0.1:{server.port}" for asked in server.asked)


def test_F78_redirect_of_the_bytes_of_an_upload(mode: Mode) -> None:
    with RawServer(_nothing) as other:

        async def serve(asked: Asked) -> None:
            if asked.number == 1:
                await asked.write(answer(200, b"{}", "application/json", f"x-goog-upload-url: {server.url}/up?id=1"))
            else:
                await asked.write(answer(307, b"{}", "application/json", f"location: {other.url}/up?id=1"))

        with RawServer(serve) as server:
            mode.open(server)
            mode.call(CALLS["upload"]).failed(errors.GenAIError)
            mode.close()
        assert other.connections == 0


def test_F78_redirect_within_the_origin(mode: Mode) -> None:
    async def serve(asked: Asked) -> None:
        if asked.target == "/there":
            await asked.write(answer(200, b'{"name": "models/x"}'))
        else:
            await asked.write(answer(307, b"{}", "application/json", "location: /there"))

    with RawServer(serve) as server:
        mode.open(server)
        assert mode.call(CALLS["get"]).ok(requests=2).name == "models/x"
        mode.close()
    assert server.asked[1].headers["x-goog-api-key"] == KEY
    assert "referer" not in server.asked[1].headers


# ---- errors


def echo(status: int, *, headers: bool = False) -> Callable[[Asked], Any]:
    """A server that says back whatever it was told."""

    async def serve(asked: Asked) -> None:
        body = {"error": {"code": status, "message": f"I was told {asked.headers.get('x-goog-api-key')}"}}
        body["error"]["details"] = [{"@type": "x", "reason": KEY, KEY: [asked.head.decode()]}]
        more = (f"x-echo: {KEY}", f"set-cookie: k={KEY}") if headers else ()
        await asked.write(answer(status, json.dumps(body).encode(), "application/json", *more))

    return serve


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 429, 500, 501, 503, 504])
def test_F79_errors_are_pickled(mode: Mode, status: int) -> None:
    with RawServer(echo(status)) as server:
        mode.open(server)
        found = [mode.call(CALLS[call]).failed(errors.APIError) for call in ("get", "stream", "upload", "download")]
        mode.close()
    for error, protocol in [(error, protocol) for error in found for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]:
        pickled = pickle.dumps(error, protocol)
        assert KEY.encode() not in pickled
        again = pickle.loads(pickled)
        # Also where another test has imported google.api_core, and the class is joined with one of that package's.
        assert type(again) is type(copy.copy(error)) is type(copy.deepcopy(error)) is type(error)
        assert (again.code, str(again), again.details) == (error.code, str(error), error.details)


def _all_errors() -> list[type[errors.GenAIError]]:
    found: list[type[errors.GenAIError]] = []
    left: list[type[errors.GenAIError]] = [errors.GenAIError]
    while left:
        cls = left.pop()
        found.append(cls)
        left += cls.__subclasses__()
    return [cls for cls in found if cls.__module__ == errors.GenAIError.__module__]


@pytest.mark.parametrize("cls", sorted(set(_all_errors()), key=lambda cls: cls.__name__))
def test_F79_every_class_is_kept(cls: type[Any]) -> None:
    error = cls(404, {"error": {"message": "no"}}) if issubclass(cls, errors.APIError) else cls("no")
    for name in ("partial", "session", "last", "operation"):
        if hasattr(error, name):
            setattr(error, name, ["some", {"value": 1}])
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(again) is cls
        assert str(again) == str(error)
        assert vars(again) == vars(error)


@pytest.mark.parametrize("call", CALLS)
def test_F80_what_an_error_leads_to(mode: Mode, call: str, caplog: pytest.LogCaptureFixture) -> None:
    # httpcore logs the headers of every answer; this one's are the key itself, and are looked for in the error.
    caplog.set_level("INFO", "httpcore")
    with RawServer(echo(403, headers=True)) as server:
        mode.open(server)
        error = mode.call(CALLS[call]).failed(errors.PermissionDenied)
        mode.close()
    reached = list(walk(error))
    assert not any(KEY in text for text in reached)
    assert "I was told <redacted>" in error.message
    assert error.response.headers["x-echo"] == "<redacted>"
    assert not hasattr(error.response, "request")
    assert vars(error.request).keys() == {"method", "url"}


def test_F80_options_and_clients_are_shown_without_it(mode: Mode) -> None:
    client = genai.Client(api_key=KEY, http_options={"headers": {"x-goog-api-key": KEY, "x-other": "shown"}})
    options = types.HttpOptions(headers={"x-goog-api-key": KEY, "Authorization": f"Bearer {KEY}", "x-other": "shown"})
    shown = client if mode.is_sync else client.aio
    for thing in (client, client.aio, shown.models, shown.files, shown._connection(), shown._shared.config, options):
        assert KEY not in repr(thing)
        assert KEY not in str(thing)
        assert KEY not in f"{thing}"
    assert "shown" in repr(options)
    for holder in (Secret(KEY), ApiKey(KEY), Bearer(KEY)):
        assert KEY not in f"{holder!r} {holder} {holder!s:>50}"
        assert not any(KEY in text for text in walk(holder))


@pytest.mark.parametrize("call", CALLS)
def test_F80_the_traceback_of_a_connection_that_breaks(mode: Mode, call: str) -> None:
    """With locals, as crash reporters collect them."""

    async def die(asked: Asked) -> None:
        await asked.reset()

    with RawServer(die) as server:
        mode.open(server)
        error = mode.call(CALLS[call]).failed((errors.APIConnectionError, errors.UploadError))
        mode.close()
    lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    assert KEY not in "".join(lines)


def test_F81_the_log_of_a_live_session(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """The library of websockets logs the headers of the handshake at DEBUG, and each message."""
    caplog.set_level("DEBUG")

    async def talk() -> None:
        async with (
            genai.Client(api_key=KEY, http_options={"base_url": emulator.url}).aio as client,
            client.live.connect(model="gemini-live-2.5-flash-preview") as session,
        ):
            await session.send_client_content(turns={"role": "user", "parts": [{"text": "hi"}]})
            async for message in session.receive():
                if message.server_content and message.server_content.turn_complete:
                    break

    asyncio.run(talk())
    for record in caplog.records:
        assert KEY not in f"{record.getMessage()} {record.args!r} {vars(record)!r}", record.name


def test_F81_no_call_loads_websockets() -> None:
    """Nothing but a Live session loads the library whose DEBUG log would show the key."""
    script = (
        "import sys, genai, genai.types, genai_runtime.transport\n"
        "from genai_emulator import Emulator\n"
        "with Emulator() as emulator:\n"
        "    client = genai.Client(api_key='x' * 30, http_options={'base_url': emulator.url})\n"
        "    client.models.generate_content(model='gemini-2.5-flash', contents='hi')\n"
        "assert not [name for name in sys.modules if name.partition('.')[0] == 'websockets']\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


@pytest.mark.parametrize("call", CALLS)
def test_F82_urls_and_logs(mode: Mode, emulator: Emulator, call: str, caplog: pytest.LogCaptureFixture) -> None:
    """The logs of every library at DEBUG are searched by the mode itself; they must not be empty."""
    seen: list[str] = []

    async def serve(asked: Asked) -> None:
        seen.append(asked.target)
        assert [name for name, value in asked.headers.items() if KEY in value] == ["x-goog-api-key"]
        assert KEY.encode() not in asked.body
        await asked.write(answer(404, b"{}"))

    with caplog.at_level("DEBUG"), RawServer(serve) as server:
        mode.open(server)
        mode.call(CALLS[call]).failed(errors.NotFound)
        mode.close()
    assert seen
    assert not any(KEY in target or "key=" in target for target in seen)
    silent = mode.name == "aio" or mode.fast
    assert silent or any(record.name.startswith("httpcore") for record in caplog.records)


# ---- the key itself


@pytest.mark.parametrize("around", ["{}\n", " {}", "\t{}\r\n", "{} "])
@pytest.mark.parametrize("where", ["argument", "environment"])
def test_F83_white_space_is_dropped(
    mode: Mode, emulator: Emulator, monkeypatch: pytest.MonkeyPatch, around: str, where: str
) -> None:
    key = around.format(KEY)
    given: dict[str, Any] = {"key": key}
    if where == "environment":
        monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
        monkeypatch.setenv("GEMINI_API_KEY", key)
        given = {"key": None}
    with pytest.warns(UserWarning, match="white space") as caught:
        mode.open(emulator, **given)
    assert KEY not in str(caught[0].message)
    mode.get().ok(requests=1)
    assert mode.client._shared.config.auth.headers() == {"x-goog-api-key": KEY}


@pytest.mark.parametrize("where", ["argument", "environment"])
def test_F83_what_no_header_can_carry(mode: Mode, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    for inside in ("é", "\u2028", "\n", "\r\nx-evil: 1", "\x00", "😀", "\udc80", "\x7f"):
        if where == "argument" or inside != "\x00":
            _refused_key(mode, monkeypatch, inside, where)


def _refused_key(mode: Mode, monkeypatch: pytest.MonkeyPatch, inside: str, where: str) -> None:
    key = KEY[:10] + inside + KEY[10:]
    given: dict[str, Any] = {"key": key}
    if where == "environment":
        monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
        monkeypatch.setenv("GEMINI_API_KEY", key)
        given = {"key": None}
    with pytest.raises(errors.ConfigError) as caught:
        mode.open("http://127.0.0.1:9", **given)
    shown = "".join(traceback.TracebackException.from_exception(caught.value).format())
    for half in (KEY[:10], KEY[10:]):
        assert half not in shown
        assert not any(half in text for text in walk(caught.value))


@pytest.mark.parametrize("key", ["", " ", "\n"])
def test_F83_empty(mode: Mode, key: str) -> None:
    with pytest.raises(errors.ConfigError):
        mode.open("http://127.0.0.1:9", key=key)


FAR = ("http://example.com", "http://10.0.0.1:8080", "http://127.0.0.1.example", "HTTP://example.com", "http://[::2]")


def test_F84_in_clear_text(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    for url in FAR:
        with pytest.raises(errors.InsecureBaseURL):
            mode.open(url)
        with monkeypatch.context() as environment:
            environment.setenv("GOOGLE_GEMINI_BASE_URL", url)
            with pytest.raises(errors.InsecureBaseURL):
                genai.Client(api_key=KEY)
        mode.open(url, allow_insecure=True)


def test_F84_for_one_call(mode: Mode, emulator: Emulator) -> None:
    mode.open(emulator)
    for url in FAR:
        mode.get(http_options={"base_url": url}).failed(errors.InsecureBaseURL, requests=0)
        mode.generate(http_options={"base_url": url}).failed(errors.InsecureBaseURL, requests=0)


def test_F84_where_nobody_listens(mode: Mode) -> None:
    for url in ("http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://example.com"):
        mode.open(url)


def test_F84_no_url(mode: Mode) -> None:
    for url in ("ftp://example.com", "example.com", "https://", "https://u:p@example.com", "https://a b"):
        with pytest.raises(errors.ConfigError):
            mode.open(url)


# ---- secrets in fields


def _secret_fields() -> Iterator[tuple[type[Any], tuple[Any, ...]]]:
    from gemini_api import models

    for name in models.__all__:
        cls = getattr(models, name)
        for row in getattr(cls, "_FIELDS", ()):
            if "secret" in row[3]:
                yield cls, row


def test_fields_that_hold_secrets_are_not_shown() -> None:
    """The value itself is there for who asks for it."""
    fields = list(_secret_fields())
    found = {f"{cls.__name__}.{row[0]}" for cls, row in fields}
    assert found >= {
        *("Webhook.new_signing_secret", "WebhookRotateSigningSecretResponse.secret", "AuthToken.name"),
        *("InteractionsEnvironment.environment_key", "InteractionAuthToken.auth_token", "HTTPBearerConfig.token"),
        *("OAuth2Config.client_secret", "EnvironmentVariableConfig.value", "InteractionsMCPServer.headers"),
        *("StreamableHttpTransport.headers", "AllowlistEntry.transform", "InteractionsEnvironmentConfig.env"),
        *("AuthConfigOidcConfig.id_token", "ToolExaAiSearch.api_key"),
    }
    for cls, (name, wire, shape, *_) in fields:
        value = KEY if shape[0] == "string" else {"x-thing": KEY}
        model = cls.from_dict({wire: value})
        error = errors.OperationFailed("it failed")
        error.operation = model
        shown = [repr(model), str(model), f"{model} {model!r:>9}", repr([model]), repr({"a": model})]
        shown += [pprint.pformat(model), repr(ValueError(model)), repr(error), repr(vars(error))]
        for text in shown:
            assert KEY not in text, f"{cls.__name__}.{name}"
        assert f"{name}=" in repr(model), "that it is set is told"
        read = getattr(model, name)
        assert KEY in ([read] if isinstance(read, str) else [*read.values()]), f"{cls.__name__}.{name}"
        assert KEY in json.dumps(model.to_dict())
        assert KEY in json.dumps(model.model_dump())
        assert cls.from_dict(model.to_dict()) == model


def test_unknown_fields_that_hold_secrets_are_not_shown() -> None:
    for name in ("signing_secret", "newSigningSecret", "idToken", "environmentKey", "client_secret", "x-api-key"):
        thing = types.Part.from_dict({"text": "a", "new": {name: KEY, "page": "b"}})
        assert KEY not in repr(thing), name
        assert "'page': 'b'" in repr(thing)


def test_secrets_of_what_is_made_are_not_shown(
    mode: Mode, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    mode.open(emulator)
    made = {
        "new_signing_secret": lambda client: client.webhooks.create(
            uri="http://127.0.0.1:9/", subscribed_events=["batch.failed"]
        ),
        "environment_key": lambda client: client.environments.create(mode="self_hosted", custom_config={"gpu": 1}),
        "name": lambda client: client.auth_tokens.create(config={"uses": 1}),
    }
    for field, call in made.items():
        thing = mode.call(call).ok()
        secret = getattr(thing, field)
        assert isinstance(secret, str), field
        assert secret not in f"{thing} {thing!r} {caplog.text}", field
    webhook = mode.call(made["new_signing_secret"]).ok()
    rotated = mode.call(lambda client: client.webhooks.rotate_signing_secret(webhook.id)).ok()
    assert rotated.secret
    assert rotated.secret not in repr(rotated)


def test_secrets_of_what_is_refused_are_not_shown(
    mode: Mode, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    token = "CANARY-token-of-a-credential"
    for status in (400, 503):
        emulator.faults.add(f"status:{status}", times=None)
        mode.open(emulator)
        calls: list[Callable[[Any], Any]] = [
            lambda client: client.credentials.create(id="a", type="bearer_token", token=token),
            lambda client: client.interactions.create(
                model="gemini-3-flash-preview",
                input="a",
                tools=[{"type": "mcp_server", "name": "m", "url": "http://x", "headers": {"x": token}}],
            ),
        ]
        for call in calls:
            error = mode.call(call).failed(errors.APIError)
            for sink in (str(error), repr(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")):
                assert token not in sink
    assert token not in caplog.text
