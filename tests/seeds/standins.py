"""What stands in for the things a documentation example takes for granted: files, a web page, a certificate.

Each stand-in is a function that prepares the working directory, patches what reaches outside, and returns the names
it gives to the block.
"""

from __future__ import annotations

import asyncio
import datetime
import importlib
import io
import json
import types as pytypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.google_cloud import GoogleCloud

Names = dict[str, Any]


class World:
    """The surroundings of one block: the namespace under test, the folder it runs in, and the emulator it talks to."""

    def __init__(
        self, package: str, emulator: Any, folder: Path, patch: pytest.MonkeyPatch, cloud: GoogleCloud | None = None
    ) -> None:
        self.cloud = cloud
        self.genai: Any = importlib.import_module(package)
        self.types: Any = importlib.import_module(f"{package}.types")
        self.emulator = emulator
        self.folder = folder
        self.patch = patch
        self._client: Any = None

    @property
    def client(self) -> Any:
        if self._client is None:
            self._client = self.genai.Client()
        return self._client


def pdf(text: str = "The flight plan lists the crew, the launch window and the landing site.") -> bytes:
    """A one-page PDF with ``text`` on it, small enough to write out by hand."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def picture() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (32, 24), (200, 80, 20)).save(out, "JPEG")
    return out.getvalue()


def _files(world: World) -> Names:
    (world.folder / "path" / "to").mkdir(parents=True)
    for name in ("image.jpg", "path/to/image.jpg"):
        (world.folder / name).write_bytes(picture())
    for name in ("document.pdf", "doc1.pdf", "doc2.pdf"):
        (world.folder / name).write_bytes(pdf())
    (world.folder / "document.txt").write_text("The warranty of the blue kettle lasts three years.")
    (world.folder / "video.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(64))
    return {}


def _media(world: World) -> Names:
    folder = world.folder / "media"
    folder.mkdir()
    (folder / "Cajun_instruments.jpg").write_bytes(picture())
    (folder / "poem.txt").write_text("The road goes ever on.")
    return {"media": folder}


def _web(world: World) -> Names:
    """``httpx.get`` and ``requests.get`` of a web page answer with a PDF, or with a scrap of video."""
    import httpx

    def get(url: str, **_: Any) -> httpx.Response:
        return httpx.Response(200, content=pdf(), request=httpx.Request("GET", url))

    class Download:
        def iter_content(self, chunk_size: int) -> list[bytes]:
            return [b"\0\0\0\x18ftypmp42", bytes(chunk_size)]

    requests = pytypes.ModuleType("requests")
    requests.get = lambda url, stream=False: Download()  # type: ignore[attr-defined]
    world.patch.setattr(httpx, "get", get)
    world.patch.setitem(__import__("sys").modules, "requests", requests)
    return {}


def _certificate(world: World) -> Names:
    trustme = pytest.importorskip("trustme")
    certificate = trustme.CA().issue_cert("client.example")
    certificate.cert_chain_pems[0].write_to_path(world.folder / "client.crt")
    certificate.private_key_pem.write_to_path(world.folder / "client.key")
    return {}


def _abc123(world: World) -> Names:
    world.client.files.upload(file=io.BytesIO(b"a note"), config={"name": "abc123", "mime_type": "text/plain"})
    return {}


def _xyz789(world: World) -> Names:
    """A cache of that very name: names of caches are the server's, so the emulator is asked for it."""
    cache = world.emulator.add_cache("xyz789", model="models/gemini-2.5-flash", text="a long text")
    return {"cache": world.client.caches.get(name=cache), "name": cache}


def _store(world: World) -> Names:
    return {"store": world.client.file_search_stores.create(config={"display_name": "Knowledge Base"})}


def _myfile(world: World) -> Names:
    return {"myfile": world.client.files.upload(file=io.BytesIO(b"video"), config={"mime_type": "video/mp4"})}


def _chat(world: World) -> Names:
    chat = world.client.chats.create(model="gemini-2.5-flash")
    chat.send_message("Hello")
    return {"chat": chat}


def _function_declaration(world: World) -> Names:
    declaration = world.types.FunctionDeclaration(name="get_weather", description="Tells the weather.")
    return {"function_declaration": declaration}


def _limited(world: World) -> Names:
    world.emulator.faults.add("status:429;x-should-retry=false", operation="generateContent", times=None)
    return {}


def _limited_once(world: World) -> Names:
    world.emulator.faults.add("status:429;x-should-retry=false", operation="generateContent")
    return {}


def _unsafe(world: World) -> Names:
    rating = {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "HIGH", "blocked": True}
    answer = {"candidates": [{"finishReason": "SAFETY", "safetyRatings": [rating]}]}
    world.emulator.faults.add(f"body:{json.dumps(answer)}", operation="generateContent")
    return {}


def _exceptions(world: World) -> Names:
    return {"exceptions": pytest.importorskip("google.api_core.exceptions")}


def _openai(world: World) -> Names:
    """What OpenAI's library sends to Google goes to the emulator, over a socket."""
    openai = pytest.importorskip("openai")
    library = importlib.import_module(
        next(cls.__module__.partition(".")[0] for cls in openai.DefaultHttpxClient.__mro__ if "httpx" in cls.__module__)
    )
    handle = library.HTTPTransport.handle_request
    here = library.URL(world.emulator.url)

    def handle_here(transport: Any, request: Any) -> Any:
        assert request.url.host in ("generativelanguage.googleapis.com", "us-central1-aiplatform.googleapis.com")
        request.url = request.url.copy_with(scheme=here.scheme, host=here.host, port=here.port)
        return handle(transport, request)

    world.patch.setattr(library.HTTPTransport, "handle_request", handle_here)
    return {}


def _openai_client(world: World) -> Names:
    _openai(world)
    openai = pytest.importorskip("openai")
    url = "https://generativelanguage.googleapis.com/v1beta/openai/"
    return {"client": openai.OpenAI(api_key="a-key", base_url=url)}


def _cloud(world: World) -> Names:
    """A key file of a service account, whose tokens are given on loopback."""
    assert world.cloud is not None
    path = world.folder / "key.json"
    path.write_text(json.dumps(world.cloud.service_account()), encoding="utf-8")
    world.patch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    world.patch.setenv("GOOGLE_VERTEX_BASE_URL", world.emulator.url)
    return {}


def _session(world: World) -> Names:
    """An open session, and a recording; the block reads it with librosa, where that is installed."""
    import math
    import wave

    pytest.importorskip("librosa")
    pytest.importorskip("soundfile")
    with wave.open(str(world.folder / "input.mp3"), "wb") as recording:
        recording.setnchannels(1)
        recording.setsampwidth(2)
        recording.setframerate(8000)
        tone = (int(8000 * math.sin(number / 3)) for number in range(8000))
        recording.writeframes(b"".join(value.to_bytes(2, "little", signed=True) for value in tone))
    connecting = world.client.live.connect(model="gemini-2.0-flash-live-001")
    return {"session": connecting.__enter__()}


STANDINS: dict[str, Callable[[World], Names]] = {
    "client": lambda world: {"client": world.client},
    "genai": lambda world: {"genai": world.genai},
    "types": lambda world: {"types": world.types},
    "asyncio": lambda world: {"asyncio": asyncio},
    "datetime": lambda world: {"datetime": datetime},
    "files": _files,
    "media": _media,
    "web": _web,
    "certificate": _certificate,
    "cloud": _cloud,
    "place": lambda world: {"project_id": "my-project-id", "location": "us-central1"},
    "abc123": _abc123,
    "xyz789": _xyz789,
    "store": _store,
    "myfile": _myfile,
    "chat": _chat,
    "function_declaration": _function_declaration,
    "exceptions": _exceptions,
    "openai": _openai,
    "openai-client": _openai_client,
    "session": _session,
    "limited": _limited,
    "limited-once": _limited_once,
    "unsafe": _unsafe,
}
