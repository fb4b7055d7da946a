"""A microphone and a speaker, through sounddevice, where it and PortAudio are installed."""

from __future__ import annotations

import asyncio
import queue
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from types import TracebackType
from typing import Any, Self

from .pcm import INPUT_RATE, OUTPUT_RATE, PCM
from .playback import Playback
from .samples import WIDTH, Buffer

_TYPE = "int16"


class Microphone:
    """Hears: iterate over it, with ``for`` or ``async for``, for pieces of PCM as they come.

    ``with Microphone() as microphone`` (or ``async with``) opens it; it hears until the block ends.

    Args:
        rate: Samples a second; 16000 is what Live sessions take.
        channels: How many channels.
        milliseconds: How long a piece is.
        device: Its number or name, as sounddevice has it; the system's own by default.
        most: How many pieces are kept for a reader that is slow; the oldest are dropped then.

    Raises:
        ImportError: sounddevice or PortAudio is not installed; the message says what to install.
        OSError: there is no such device, or it cannot do that rate or so many channels.
    """

    def __init__(
        self,
        *,
        rate: int = INPUT_RATE,
        channels: int = 1,
        milliseconds: float = 100.0,
        device: int | str | None = None,
        most: int = 600,
    ) -> None:
        if milliseconds <= 0 or most < 1:
            raise ValueError(f"milliseconds ({milliseconds}) and most ({most}) must be positive")
        self.rate = rate
        self.channels = channels
        #: How many pieces were dropped, since nobody took them in time.
        self.dropped = 0
        self._pieces: queue.Queue[bytes | None] = queue.Queue(most + 1)
        self._closed = False
        self._stream = _opened(
            "microphone",
            "RawInputStream",
            samplerate=rate,
            channels=channels,
            dtype=_TYPE,
            blocksize=int(rate * milliseconds / 1000),
            device=device,
            callback=self._heard,
        )

    @property
    def mime_type(self) -> str:
        """The media type of its pieces: ``audio/pcm;rate=16000``."""
        return PCM(b"", self.rate, self.channels).mime_type

    def __enter__(self) -> Self:
        _start(self._stream)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        while (piece := self._pieces.get()) is not None:
            yield piece
        self._over()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        while True:
            try:
                piece = self._pieces.get_nowait()
            except queue.Empty:
                piece = await loop.run_in_executor(None, self._next)
                if piece == b"":
                    continue
            if piece is None:
                self._over()
                return
            yield piece

    def close(self) -> None:
        """Stop hearing; those who iterate come to the end of what was heard."""
        if not self._closed:
            self._closed = True
            self._stream.stop()
            self._stream.close()
            self._keep(None)

    def _over(self) -> None:
        """Leave the end for whoever iterates too, or again."""
        self._keep(None)

    def _next(self) -> bytes | None:
        """The next piece; empty after a moment without one, so that no thread waits for ever for a cancelled task."""
        try:
            piece = self._pieces.get(timeout=0.5)
        except queue.Empty:
            return b""
        if piece is None:
            # Whoever waits for this thread may be cancelled, and another iterate.
            self._over()
        return piece

    def _heard(self, data: Any, frames: int, time: Any, status: Any) -> None:
        self._keep(bytes(data))

    def _keep(self, piece: bytes | None) -> None:
        while True:
            try:
                self._pieces.put_nowait(piece)
                return
            except queue.Full:
                try:
                    self._pieces.get_nowait()
                    self.dropped += 1
                except queue.Empty:
                    continue


class Speaker:
    """Plays pieces of PCM one after the other, while the program goes on.

    ``with Speaker() as speaker`` (or ``async with``) opens it. When the user interrupts the model, :meth:`clear` stops
    at once and says how much was not heard.

    Args:
        rate: Samples a second; 24000 is what Live sessions say.
        channels: How many channels.
        device: Its number or name, as sounddevice has it; the system's own by default.

    Raises:
        ImportError: sounddevice or PortAudio is not installed; the message says what to install.
        OSError: there is no such device, or it cannot do that rate or so many channels.
    """

    def __init__(self, *, rate: int = OUTPUT_RATE, channels: int = 1, device: int | str | None = None) -> None:
        self.rate = rate
        self.channels = channels
        #: What waits to be played, and how much was: ``speaker.playback.feed(message)`` plays a session's messages.
        self.playback = Playback(rate=rate, channels=channels)
        self._closed = False
        self._stream = _opened(
            "speaker",
            "RawOutputStream",
            samplerate=rate,
            channels=channels,
            dtype=_TYPE,
            device=device,
            callback=self._more,
        )

    def __enter__(self) -> Self:
        _start(self._stream)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def seconds_left(self) -> float:
        """How long it will still play."""
        return self.playback.waiting_ms / 1000

    @property
    def played_ms(self) -> float:
        """Milliseconds of the present turn, or of the last one, that were played."""
        return self.playback.played_ms

    def play(self, data: Buffer | PCM) -> None:
        """Play a piece behind those that wait.

        Args:
            data: A PCM; or bare samples, as bytes or a buffer of int16.

        Raises:
            TypeError: it is none of these.
            ValueError: it has another rate or other channels than the speaker.
        """
        self.playback.add(data)

    def clear(self) -> float:
        """Play no more of what waits; return how many seconds of it were not played."""
        return self.playback.clear().unplayed_ms / 1000

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until all is played; False if that takes longer than so many seconds."""
        return self.playback.wait(timeout)

    async def wait_async(self, timeout: float | None = None) -> bool:
        """The same for asyncio."""
        return await asyncio.get_running_loop().run_in_executor(None, self.wait, timeout)

    def close(self) -> None:
        """Stop playing at once; :meth:`wait` before it hears the end."""
        if not self._closed:
            self._stream.stop()
            self._stream.close()
            self._closed = True
            self.playback.close()

    def _more(self, out: Any, frames: int, time: Any, status: Any) -> None:
        size = frames * WIDTH * self.channels
        out[:] = self.playback.take(size).ljust(size, b"\0")


def _opened(what: str, kind: str, **settings: Any) -> Any:
    """Open a stream of sounddevice's; OSError where it cannot be."""
    library = _sounddevice()
    try:
        return getattr(library, kind)(**settings)
    except (library.PortAudioError, ValueError) as error:
        asked = "the system's own" if settings["device"] is None else repr(settings["device"])
        message = f"this {what} ({asked}) cannot be used: {error}; `python -m sounddevice` lists what there is"
        raise OSError(message) from error


def _start(stream: Any) -> None:
    try:
        stream.start()
    except _sounddevice().PortAudioError as error:
        stream.close()
        raise OSError(f"the device cannot be used: {error}") from error


def _sounddevice() -> Any:
    try:
        return import_module("sounddevice")
    except ImportError as error:
        message = "a microphone or a speaker needs sounddevice: pip install 'gemini-genai[audio]'"
        raise ImportError(message, name=error.name) from None
    except OSError:
        # What it says itself: the library below it is missing.
        message = "a microphone or a speaker needs PortAudio, which the system brings (Debian: libportaudio2)"
        raise ImportError(message, name="sounddevice") from None
