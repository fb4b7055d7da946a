"""The docstring of every public method tells what one looks for there, and its example runs, in both modes."""

from __future__ import annotations

import ast
import asyncio
import base64
import doctest
import inspect
import io
import itertools
import re
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import types
from genai.calling.interaction_chat import AsyncInteractionChat, InteractionChat
from genai.chats import AsyncChat, Chat
from genai.live import AsyncSession, Session
from genai.live_music import AsyncMusicSession, MusicSession
from genai_emulator import Emulator
from tests.genai.conftest import PLACE
from tests.genai.test_help import methods

FLASH: Any = {"model": "gemini-2.5-flash"}
LIVE: Any = {"model": "gemini-2.0-flash-live-001", "config": {"response_modalities": ["TEXT"]}}
MUSIC: Any = {"model": "models/lyria-realtime-exp"}
#: What a client opens: what examples call it, and how it is opened.
OPENED: dict[type, tuple[str, Callable[[Any], Any]]] = {
    Chat: ("chat", lambda client: nullcontext(client.chats.create(**FLASH))),
    AsyncChat: ("chat", lambda client: nullcontext(client.aio.chats.create(**FLASH))),
    Session: ("session", lambda client: client.live.connect(**LIVE)),
    AsyncSession: ("session", lambda client: client.aio.live.connect(**LIVE)),
    MusicSession: ("music", lambda client: client.live.music.connect(**MUSIC)),
    AsyncMusicSession: ("music", lambda client: client.aio.live.music.connect(**MUSIC)),
    InteractionChat: ("chat", lambda client: nullcontext(client.interactions.chat(**FLASH))),
    AsyncInteractionChat: ("chat", lambda client: nullcontext(client.aio.interactions.chat(**FLASH))),
}
#: What is said before an example that listens.
BEFORE = {
    "Session.receive": "session.send_client_content(turns=types.UserContent('Hi'))\n",
    "AsyncSession.receive": "await session.send_client_content(turns=types.UserContent('Hi'))\n",
    "MusicSession.receive": "music.set_weighted_prompts([types.WeightedPrompt(text='Oboe', weight=1)])\nmusic.play()\n",
    "AsyncMusicSession.receive": (
        "await music.set_weighted_prompts([types.WeightedPrompt(text='Oboe', weight=1)])\nawait music.play()\n"
    ),
}
# What only google-genai's or OpenAI's own programs call; nothing of ours would be shown by an example.
HELPERS = {"client.aio.close"}


def documented() -> Iterator[tuple[str, Any]]:
    with genai.Client(api_key="k") as client:
        for path, method in dict(methods(client, "client", set())).items():
            # What holds numbers, and adds them up for the client.
            if ".usage.totals." not in path:
                yield path, method
    for cls in OPENED:
        for name in dir(cls):
            if not name.startswith("_") and inspect.isfunction(value := inspect.getattr_static(cls, name)):
                yield f"{cls.__name__}.{name}", value


def lacking(path: str, method: Any) -> list[str]:
    words = inspect.getdoc(method) or ""
    signature = inspect.signature(method)
    said = words.partition("Args:\n")[2].partition("\n\n")[0]
    names = [each for each in signature.parameters if each != "self"]
    found = [name for name in names if not re.search(rf"^    {name}: |called.*``{name}``", said, re.MULTILINE)]
    if "Returns:\n" not in words and signature.return_annotation not in ("None", None):
        found.append("Returns")
    if not re.search(r"^Raises(:|, .*:| nothing\.)$", words, re.MULTILINE):
        found.append("Raises")
    if "Examples:\n    >>> " not in words and path not in HELPERS:
        found.append("Examples")
    return found


def test_every_docstring_has_its_parts() -> None:
    found = dict(documented())
    assert len(found) > 200
    assert {path: parts for path, method in found.items() if (parts := lacking(path, method))} == {}


def pdf() -> bytes:
    """One empty page."""
    from pypdf import PdfWriter

    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(width=72, height=72)
    writer.write(out)
    return out.getvalue()


def example_of(method: Any) -> str:
    """The example as a program."""
    words = (inspect.getdoc(method) or "").partition("Examples:\n")[2].partition("\n\nSource:")[0]
    return "".join(each.source for each in doctest.DocTestParser().get_examples(inspect.cleandoc(words)))


PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
#: Examples that need more than a server: Google credentials, or a video.
ELSEWHERE = ("files.register_files", "files.download", "close", "openai",
             "download_media", "generate_videos")  # fmt: skip
ON_VERTEX = ("tunings.", "compute_tokens", "edit_image", "upscale_image", "recontext_image", "segment_image",
             "raw_predict", "models.update", "models.delete")  # fmt: skip


COUNT = itertools.count()


class Names(dict[str, Any]):
    """What examples take for granted, made when one first names it."""

    def __init__(self, made: Any, chat: Any) -> None:
        super().__init__(types=types, genai=genai, print=lambda *words, **options: None, client=made)
        self.makers: dict[str, Any] = {
            "file": lambda: made.files.upload(file=b"A report. " * 5000, config={"mime_type": "text/plain"}),
            "cache": lambda: made.caches.create(model="gemini-2.5-flash", config={"contents": ["word " * 5000]}),
            "store": lambda: made.file_search_stores.create(),
            "operation": lambda: made.file_search_stores.upload_to_file_search_store(
                file_search_store_name=self["store"].name, file="manual.txt"
            ),
            "document": lambda: (
                made.operations.wait(self["operation"])
                and next(made.file_search_stores.documents.list(parent=self["store"].name))
            ),
            "job": lambda: (
                self._tuning()
                if made.vertexai
                else made.batches.create(model="gemini-2.5-flash", src=[{"contents": "Hi"}])
            ),
            "tuned": lambda: made.models.get(made.tunings.wait(self["job"]).tuned_model.model),
            "interaction": lambda: made.interactions.create(model="gemini-2.5-flash", input="Hi", background=True),
            "token": lambda: made.interactions.auth_tokens.create(self["interaction"].id),
            "agent": lambda: made.agents.create(id=f"a{next(COUNT)}", base_agent="antigravity-preview-05-2026"),
            "environment": lambda: made.environments.create(),
            "credential": lambda: made.credentials.create(id=f"c{next(COUNT)}", type="bearer_token", token="t"),
            "trigger": lambda: made.triggers.create(
                interaction={"agent": "antigravity-preview-05-2026", "input": "Hi"},
                schedule="0 7 * * *",
                time_zone="UTC",
            ),
            "voice": lambda: made.voices.create(
                voice={"type": "prompted", "display_name": "v", "prompted": {"input": "Calm."}}, store=True
            ),
            "webhook": lambda: made.webhooks.create(uri="http://127.0.0.1:9/", subscribed_events=["batch.succeeded"]),
            "chat": chat,
        }

    def _tuning(self) -> Any:
        data = types.TuningDataset(gcs_uri="gs://bucket/examples.jsonl")
        return self["client"].tunings.tune(base_model="gemini-2.5-flash", training_dataset=data)

    def __missing__(self, name: str) -> Any:
        if name not in self.makers:
            raise KeyError(name)
        self[name] = self.makers[name]()
        return self[name]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("cat.png", "person.png", "shirt.png"):
        Path(name).write_bytes(PNG)
    Path("report.pdf").write_bytes(pdf())
    Path("manual.txt").write_text("Press the red button.")
    Path("talk.mp4").write_bytes(b"video")
    Path("results.jsonl").write_bytes(b"")


def chosen(path: str, client: Any, vertex: Any) -> Any:
    return vertex if any(each in path for each in ON_VERTEX) else client


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("kind", ["sync", pytest.param("asyncio", marks=pytest.mark.long)])
def test_every_example_runs(kind: str) -> None:
    credentials = pytest.importorskip("google.oauth2.credentials").Credentials("a-token")
    failed, ran = {}, 0
    options: Any = {"processing_polls": 0, "operation_polls": 0, "training_seconds": 0, "interaction_seconds": 0}
    with Emulator(**options) as emulator, warnings.catch_warnings(), asyncio.Runner() as runner:
        warnings.simplefilter("ignore")
        url: Any = {"http_options": {"base_url": emulator.url}}
        with (
            genai.Client(api_key="k", **url) as client,
            genai.Client(credentials=credentials, **PLACE, **url) as vertex,
        ):
            for path, method in documented():
                if path.endswith(ELSEWHERE) or path.startswith("client.aio.") != (kind == "asyncio"):
                    continue
                if not path.startswith("client."):
                    continue
                # What can be cancelled has to run for a while.
                emulator.options.training_seconds = emulator.options.interaction_seconds = 60 * path.endswith("cancel")
                made = chosen(path, client, vertex)
                chats = client.chats if kind == "sync" else client.aio.chats
                names = Names(made, lambda chats=chats: chats.create(model="gemini-2.5-flash"))
                program = compile(example_of(method), path, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                try:
                    if (awaiting := eval(program, names)) is not None:
                        runner.run(awaiting)
                except Exception as error:
                    failed[path] = f"{type(error).__name__}: {error}"
                ran += 1
            runner.run(client.aio.aclose())
            runner.run(vertex.aio.aclose())
    assert failed == {}
    assert ran > 80


async def pieces() -> AsyncIterator[bytes]:
    """Sound, as a microphone gives it."""
    for _ in range(3):
        yield bytes(3200)


async def run_within(context: Any, name: str, program: Any, names: dict[str, Any]) -> None:
    """Run an example of what is opened in this loop."""
    async with context as names[name]:
        if (awaiting := eval(program, names)) is not None:
            await awaiting


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("cls", OPENED, ids=lambda cls: cls.__name__)
def test_every_example_of_what_is_opened_runs(cls: type) -> None:
    """Each on a chat or a session of its own: the one of ``close`` leaves nothing for another."""
    name, opened = OPENED[cls]
    failed, ran = {}, 0
    with Emulator() as emulator, warnings.catch_warnings(), asyncio.Runner() as runner:
        warnings.simplefilter("ignore")
        with genai.Client(api_key="k", http_options={"base_url": emulator.url}) as client:
            for path, method in documented():
                if not path.startswith(f"{cls.__name__}."):
                    continue
                text = BEFORE.get(path, "") + example_of(method)
                program = compile(text, path, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                names = {"types": types, "client": client, "pieces": pieces(), "print": lambda *words, **options: None}
                ran += 1
                try:
                    if cls.__name__.startswith("Async"):
                        runner.run(run_within(opened(client), name, program, names))
                    else:
                        with opened(client) as names[name]:
                            eval(program, names)
                except Exception as error:
                    failed[path] = f"{type(error).__name__}: {error}"
            runner.run(client.aio.aclose())
    assert failed == {}
    assert ran > 2
