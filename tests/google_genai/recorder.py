"""Make calls with a package that has google-genai's surface, and keep the requests that it sends.

Nothing is sent: an HTTP library's own ``MockTransport`` records, and answers each request with the least that lets the
call go on. Only the standard library is imported, so that google-genai's environment can do this too.
"""

from __future__ import annotations

import atexit
import base64
import datetime
import enum
import functools
import inspect
import json
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

from tests.google_genai.calls import Call

#: Headers that say what is asked for; the others say who asks.
HEADERS = ("x-custom", "x-server-timeout", "authorization", "x-goog-user-project")
HOSTS = ("generativelanguage.googleapis.com", "us-central1-aiplatform.googleapis.com")
#: The time, and what is drawn by chance, in names that are made up for batches.
STAMP = re.compile(rb"(genai_batch_job_|_dest_)[0-9]{14}(_[0-9a-f]{5})?")
ANSWER: dict[str, Any] = {
    "candidates": [{"content": {"role": "model", "parts": [{"text": "ok"}]}, "finishReason": "STOP"}]
}

#: How a stream of an interaction ends.
ENDED: dict[str, Any] = {
    "event_type": "interaction.completed",
    "interaction": {"id": "i1", "status": "completed", "steps": []},
}

#: How a model calls the function that ``OBJECTS`` has, when it is asked what weather there is.
CALLING: dict[str, Any] = {
    "functionCall": {"name": "get_weather", "args": {"city": "Paris"}, "id": "1"},
    "thoughtSignature": "YWJj",
}


class Sent(TypedDict, total=False):
    line: str
    headers: dict[str, str]
    body: Any


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


def get_weather(city: str, days: int = 3) -> str:
    """Tell the weather.

    Args:
        city: Which city.
    """
    return f"fair in {city} for {days} days"


@functools.cache
def a_text_file() -> str:
    # One of this process alone: another that writes the file while it is sent ends the upload.
    folder = Path(tempfile.mkdtemp(prefix="gemini-notes-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "notes.txt"
    path.write_text("hello", encoding="utf-8")
    return str(path)


def a_picture() -> Any:
    import PIL.Image

    picture = PIL.Image.new("RGB", (2, 2), (255, 0, 0))
    picture.format = "PNG"
    return picture


def credentials() -> Any:
    """Credentials that are good, and that nothing has to be asked for."""
    from google.oauth2.credentials import Credentials

    return Credentials(token="a-token", quota_project_id="a-project")  # type: ignore[no-untyped-call]


def city_model() -> Any:
    import pydantic

    return pydantic.create_model("City", name=(str, ...), population=(int | None, None))


OBJECTS: dict[str, Callable[[], Any]] = {
    "a text file": a_text_file,
    "a picture": a_picture,
    "credentials": credentials,
    "get_weather": lambda: get_weather,
    "a pydantic model": city_model,
    "list of a pydantic model": lambda: list[city_model()],  # type: ignore[misc]
    "list[str]": lambda: list[str],
    "list[int]": lambda: list[int],
    "dict[str, int]": lambda: dict[str, int],
    "int | str": lambda: int | str,
    "int": lambda: int,
    "str": lambda: str,
    "an enum": lambda: Color,
}


def given(value: Any, types: Any) -> Any:
    """The argument that data stand for."""
    if isinstance(value, list):
        return [given(each, types) for each in value]
    if not isinstance(value, dict):
        return value
    if "$bytes" in value:
        return base64.b64decode(value["$bytes"])
    if "$time" in value:
        return datetime.datetime.fromisoformat(value["$time"])
    if "$object" in value:
        return OBJECTS[value["$object"]]()
    if "$type" in value:
        cls = types
        for name in value["$type"].split("."):
            cls = getattr(cls, name)
        return cls(**given(value["fields"], types))
    return {key: given(each, types) for key, each in value.items()}


class Recorder:
    """Keeps the requests that clients of ``genai`` send; ``http`` is the HTTP library that they use."""

    def __init__(self, genai: Any, http: Any) -> None:
        self.types = genai.types
        self.http = http
        self.sent: list[Sent] = []
        transport = http.MockTransport(self._answer)
        options = {"client_args": {"transport": transport}, "async_client_args": {"transport": transport}}
        self.client = genai.Client(api_key="a-key", http_options={"api_version": "v1beta", **options})
        cloud = {"project": "p1", "location": "us-central1", "credentials": credentials()}
        self.vertex = genai.Client(vertexai=True, **cloud, http_options=options)
        # Made now, and not within the first call.
        assert self.client.aio is not self.vertex.aio

    def client_of(self, call: Call) -> Any:
        return self.vertex if call.vertex else self.client

    def _answer(self, request: Any) -> Any:
        self.sent.append(seen(request))
        return self.http.Response(200, **answer(request))

    def calling(self, client: Any, call: Call, config: str | None = None) -> tuple[Any, dict[str, Any]]:
        """The method of a call and its arguments; with ``config``, the config is an instance of that class."""
        owner, _, then = call.method.partition(">")
        target = client
        for name in owner.split("."):
            target = getattr(target, name)
        arguments = given(call.arguments, self.types)
        if then:
            target, arguments = getattr(target(**arguments), then), given(call.then, self.types)
        if config is not None and isinstance(arguments.get("config"), dict):
            arguments["config"] = getattr(self.types, config)(**arguments["config"])
        return target, arguments

    def run(self, call: Call) -> list[Sent] | str:
        """The requests of a call, or the error that came before any of them."""
        self.sent.clear()
        try:
            method, arguments = self.calling(self.client_of(call), call)
            result = method(**arguments)
            if hasattr(result, "__next__") or hasattr(result, "page"):
                list(result)
        except Exception as error:
            if not self.sent:
                return f"{type(error).__name__}: {error}"
        return list(self.sent)

    async def run_async(self, call: Call, config: str | None) -> list[Sent] | str:
        """The same, by asyncio, with the config as an instance of its class."""
        self.sent.clear()
        try:
            method, arguments = self.calling(self.client_of(call).aio, call, config)
            result = method(**arguments)
            if inspect.isawaitable(result):
                result = await result
            if hasattr(result, "__aiter__"):
                [each async for each in result]
        except Exception as error:
            if not self.sent:
                return f"{type(error).__name__}: {error}"
        return list(self.sent)


def seen(request: Any) -> Sent:
    """What a request says, in a form that two libraries agree on."""
    url = request.url
    place = url.raw_path.decode()
    host = "" if url.host in HOSTS else f"{url.scheme}://{url.host}"
    sent = Sent(line=f"{request.method} {host}{place}")
    content = STAMP.sub(b"\\1TIME", request.content)
    if content:
        kind = request.headers.get("content-type", "")
        try:
            sent["body"] = json.loads(content)
        except ValueError:
            sent["body"] = f"{len(content)} bytes of {kind}"
    headers = {name: value for name, value in request.headers.items() if name in HEADERS or "goog-upload" in name}
    if headers:
        sent["headers"] = headers
    return sent


def answer(request: Any) -> dict[str, Any]:
    """The least answer that lets a call go on."""
    path, query = request.url.path, str(request.url.query)
    command = request.headers.get("x-goog-upload-command", "")
    if command == "start":
        place = "https://generativelanguage.googleapis.com/upload/here"
        return {"json": {}, "headers": {"x-goog-upload-url": place, "x-goog-upload-status": "active"}}
    if command:
        return {"json": {"file": {"name": "files/abc"}}, "headers": {"x-goog-upload-status": "final"}}
    if b'"stream":true' in request.content.replace(b" ", b"") or "stream=true" in query:
        return {"text": f"data: {json.dumps(ENDED)}\r\n\r\n", "headers": {"content-type": "text/event-stream"}}
    if "/interactions" in path:
        return {"json": ENDED["interaction"]}
    said = ANSWER
    if b"what weather?" in request.content and b"functionResponse" not in request.content:
        said = {"candidates": [{"content": {"role": "model", "parts": [CALLING]}, "finishReason": "STOP"}]}
    if path.endswith(":streamGenerateContent"):
        return {"text": f"data: {json.dumps(said)}\r\n\r\n", "headers": {"content-type": "text/event-stream"}}
    if path.endswith(":generateContent"):
        return {"json": said}
    if "alt=media" in query:
        return {"content": b"bytes", "headers": {"content-type": "application/octet-stream"}}
    if path.endswith("/tunedModels") and request.method == "POST":
        return {"json": {"name": "tunedModels/abc/operations/def", "metadata": {"tunedModel": "tunedModels/abc"}}}
    if path.endswith(":batchEmbedContents"):
        return {"json": {"embeddings": [{"values": [0.5]}]}}
    if path.endswith(":predict"):
        return {"json": {"predictions": []}}
    if path.endswith((":predictLongRunning", ":importFile")):
        return {"json": {"name": "models/m/operations/abc"}}
    return {"json": {}}
