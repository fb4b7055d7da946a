"""``genai live``: a conversation in real time, spoken or typed."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer

from .common import Cli, System, command_app
from .contents import check_files
from .failures import CommandError
from .printable import printable

__all__ = ["APPS"]

#: Seconds that an answer may take.
_PATIENCE = 120.0
_SPEAKING, _WRITING = "gemini-2.5-flash-native-audio-latest", "gemini-2.0-flash-live-001"
#: The same of Vertex AI, which has other names for them.
_VERTEX = {_SPEAKING: "gemini-live-2.5-flash-native-audio", _WRITING: "gemini-live-2.5-flash"}


def live(
    cli: Cli,
    words: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]...", help="Say this, and end.")] = None,
    wav: Annotated[Path | None, typer.Option("--wav", metavar="FILE", help="Speak this WAV file, and end.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the spoken answers to this WAV file.")
    ] = None,
    text: Annotated[bool, typer.Option("--text", help="Answers in writing, of a model that writes.")] = False,
    model: Annotated[str | None, typer.Option("--model", "-m", metavar="ID", help=f"Default: {_SPEAKING}.")] = None,
    voice: Annotated[str | None, typer.Option(metavar="NAME", help="Name of the voice, such as Puck.")] = None,
    system: System = None,
) -> None:
    """Talk in real time: microphone and speaker (extra audio), WAV files, or typed lines.

    Without text, WAV file or --text the microphone is used, where sounddevice and a terminal are there; else each line
    of the input is said.
    """
    config: dict[str, Any] = {"response_modalities": ["TEXT" if text else "AUDIO"]}
    if not text:
        config |= {"input_audio_transcription": {}, "output_audio_transcription": {}}
    if voice is not None:
        config["speech_config"] = {"voice_config": {"prebuilt_voice_config": {"voice_name": voice}}}
    if system is not None:
        config["system_instruction"] = system
    if text and output is not None:
        raise CommandError("--text answers in writing, and --output takes a WAV file")
    question = None
    if wav is not None:
        from ..audio import PCM

        check_files([wav])
        try:
            question = PCM.from_wav(wav).mono().resampled(16_000)
        except ValueError as error:
            raise CommandError(f"{str(wav)!r} cannot be spoken: {error}") from None
    talk = _Talk(cli, output)
    usual = _WRITING if text else _SPEAKING
    chosen = model or (_VERTEX[usual] if cli.vertexai else usual)
    devices = (
        not words and question is None and not text and sys.stdin.isatty() and find_spec("sounddevice") is not None
    )
    asyncio.run(talk.run(chosen, config, " ".join(words or ()), question, devices))


class _Talk:
    """One session: what is said in it, and what is heard."""

    def __init__(self, cli: Cli, output: Path | None) -> None:
        self._cli = cli
        self._output = output
        self._pieces: list[Any] = []

    async def run(self, model: str, config: Any, words: str, question: Any, devices: bool) -> None:
        """Open the session, and talk until there is nothing more to say."""
        client = self._cli.client()
        try:
            async with client.aio as aio, aio.live.connect(model=model, config=config) as session:
                if devices:
                    await self._speak(session)
                elif question is not None:
                    for piece in question.chunks(100):
                        await session.send_realtime_input(audio={"data": piece, "mime_type": question.mime_type})
                    await session.send_realtime_input(audio_stream_end=True)
                    await self._hear(session)
                else:
                    async for line in _lines(words):
                        await session.send_client_content(turns={"role": "user", "parts": [{"text": line}]})
                        await self._hear(session)
        finally:
            client.close()
            self._write()

    async def _hear(self, session: Any) -> None:
        """Print one turn of the model's.

        Raises:
            CommandError: it does not come to its end: there was nothing to hear, for one.
        """
        patience = self._cli.settings.timeout or _PATIENCE
        try:
            async with asyncio.timeout(patience):
                async for message in session.receive():
                    self._take(message)
        except TimeoutError:
            raise CommandError(
                f"no whole answer came within {patience:g} s",
                "was there speech in it? --timeout SECONDS waits longer",
                4,
            ) from None
        self._end_line()

    def _end_line(self) -> None:
        """End the line of what was said in a turn."""
        if not self._cli.json:
            print(flush=True)

    def _take(self, message: Any) -> None:
        if self._cli.json:
            self._cli.line(message)
        content = message.server_content
        if content is None:
            return
        if content.input_transcription and content.input_transcription.text:
            self._cli.note(f"(heard: {content.input_transcription.text.strip()})")
        said = content.output_transcription.text if content.output_transcription else None
        for part in (content.model_turn.parts if content.model_turn else None) or ():
            if part.inline_data is not None:
                if self._output is not None:
                    self._pieces.append(part.inline_data)
            elif part.text and not part.thought:
                said = (said or "") + part.text
        if said and not self._cli.json:
            sys.stdout.write(printable(said))
            sys.stdout.flush()

    async def _speak(self, session: Any) -> None:
        """Microphone and speaker, until Ctrl+C."""
        from ..audio import Microphone, Speaker

        async with Microphone() as microphone, Speaker() as speaker:
            self._cli.note("speak; Ctrl+C ends it")

            async def listen() -> None:
                async for piece in microphone:
                    await session.send_realtime_input(audio={"data": piece, "mime_type": microphone.mime_type})

            hearing = asyncio.create_task(listen())
            try:
                while not hearing.done():
                    async for message in session.receive():
                        speaker.playback.feed(message)
                        self._take(message)
                    self._end_line()
                await hearing
            finally:
                hearing.cancel()
                await asyncio.gather(hearing, return_exceptions=True)

    def _write(self) -> None:
        if self._output is None:
            return
        if not self._pieces:
            self._cli.note("nothing was spoken: no file was written")
            return
        from ..audio import PCM

        sound = PCM.from_blobs(self._pieces)
        sound.to_wav(self._output)
        self._cli.note(f"{self._output}: {sound.seconds:.1f} s")


async def _lines(words: str) -> AsyncIterator[str]:
    """What is said: the words, or line by line what is typed."""
    if words:
        yield words
        return
    shown = sys.stdin.isatty()
    loop = asyncio.get_running_loop()
    while True:
        # The session goes on while somebody thinks; and Ctrl+C does not wait for the line, as the loop's threads would.
        typed: asyncio.Future[str | None] = loop.create_future()
        threading.Thread(target=_read_line, args=(loop, typed, shown), daemon=True).start()
        line = await typed
        if line is None:
            return
        if line.strip() in ("/exit", "/quit"):
            return
        if line.strip():
            yield line


def _read_line(loop: asyncio.AbstractEventLoop, typed: asyncio.Future[str | None], shown: bool) -> None:
    line: str | None = None
    with contextlib.suppress(EOFError):
        line = _typed() if shown else input()
    with contextlib.suppress(RuntimeError):
        # Nobody waits any more when the loop is closed.
        loop.call_soon_threadsafe(_set, typed, line)


def _typed() -> str:
    """Like ``input("> ")``, which would keep the process from ending, by a lock of C's, until Enter is pressed."""
    print("> ", end="", file=sys.stderr, flush=True)
    raw = getattr(getattr(sys.stdin, "buffer", None), "raw", None)
    line = sys.stdin.readline() if raw is None else raw.readline().decode(sys.stdin.encoding, "replace")
    if not line:
        raise EOFError
    return str(line).rstrip("\r\n")


def _set(typed: asyncio.Future[str | None], line: str | None) -> None:
    if not typed.done():
        typed.set_result(line)


APPS = {"live": command_app(live)}
