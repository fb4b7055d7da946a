"""What of a model's voice was played, and what was not: for a speaker of any kind, a browser or a telephone line."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple

from gemini_api import models as types

from .pcm import OUTPUT_RATE, PCM, read_mime_type
from .samples import WIDTH, Buffer, sample_bytes


class Interruption(NamedTuple):
    """How far an answer was heard that was cut off."""

    #: Milliseconds of the turn that were played.
    played_ms: float
    #: Milliseconds that had come and were not.
    unplayed_ms: float


class Playback:
    """Holds pieces of PCM until they are played, and keeps account of both. Threads may share it.

    Whoever receives gives it a session's messages with :meth:`feed`; whoever plays takes from it with :meth:`take`:

        playback = audio.Playback()
        async for message in session.receive():
            if cut_off := playback.feed(message):
                print(f"interrupted after {cut_off.played_ms:.0f} ms")

    Args:
        rate: Samples a second; 24000 is what Live sessions say.
        channels: How many channels.
    """

    def __init__(self, *, rate: int = OUTPUT_RATE, channels: int = 1) -> None:
        if rate < 1 or channels < 1:
            raise ValueError(f"rate ({rate}) and channels ({channels}) must be positive")
        self.rate = rate
        self.channels = channels
        self._waiting = bytearray()
        self._changed = threading.Condition()
        self._played = 0
        # Where in all that was or will be played the present turn begins, and whether the next piece begins another.
        self._turn = 0
        self._turn_over = False
        self._closed = False

    @property
    def played_ms(self) -> float:
        """Milliseconds of the present turn, or of the last one, that were played."""
        with self._changed:
            return self._milliseconds(max(0, self._played - self._turn))

    @property
    def waiting_ms(self) -> float:
        """Milliseconds that came and were not played yet."""
        with self._changed:
            return self._milliseconds(len(self._waiting))

    def add(self, data: Buffer | PCM) -> None:
        """Hold a piece behind those that wait.

        Args:
            data: A PCM; or bare samples, as bytes or a buffer of int16.

        Raises:
            TypeError: it is none of these.
            ValueError: it has another rate or other channels.
        """
        if isinstance(data, PCM):
            if (data.rate, data.channels) != (self.rate, self.channels):
                raise ValueError(f"{self.rate} Hz and {self.channels} channels are played, not {data!r}")
            data = data.data
        data = sample_bytes(data, self.channels)
        with self._changed:
            if self._turn_over and data:
                self._turn, self._turn_over = self._played + len(self._waiting), False
            self._waiting += data

    def feed(self, message: types.LiveServerMessage) -> Interruption | None:
        """Take what a message of a session brings; what the user interrupted is dropped, and told.

        So is what came of an answer that the model begins anew over another connection (``answer_restarted``).

        Returns:
            How far the turn was heard, if it was interrupted, or begins anew.

        Raises:
            ValueError: its sound has another rate or other channels, by its media type, or is no PCM. Nothing of the
                message was taken.
        """
        content: Any = message.server_content
        turn = content.model_turn if content is not None else None
        pieces = [piece for part in (turn.parts if turn is not None else None) or () if (piece := self._sound(part))]
        resumed: Any = message.session_resumed
        found = self.clear() if resumed is not None and resumed.answer_restarted else None
        if content is None:
            return found
        if content.interrupted:
            found = self.clear()
        for piece in pieces:
            self.add(piece)
        if content.turn_complete:
            self.end_turn()
        return found

    def _sound(self, part: Any) -> bytes:
        """The samples of a part; none if it has no sound."""
        blob = part.inline_data
        if blob is None or not (blob.mime_type or "audio/pcm").startswith("audio/"):
            return b""
        rate, channels = read_mime_type(blob.mime_type or "audio/pcm", rate=self.rate)
        if (rate, channels) != (self.rate, self.channels):
            raise ValueError(
                f"{self.rate} Hz and {self.channels} channels are played, and the message has sound of "
                f"{blob.mime_type!r}: make the playback or the speaker with rate={rate}, channels={channels}, or "
                "resample what comes with audio.Resampler and `add` it"
            )
        return blob.data or b""

    def end_turn(self) -> None:
        """Let the next piece begin a turn of its own."""
        with self._changed:
            self._turn_over = True

    def take(self, size: int) -> bytes:
        """Take up to so many bytes, which count as played; fewer, or none, if no more wait."""
        with self._changed:
            piece = bytes(self._waiting[:size])
            del self._waiting[:size]
            self._played += len(piece)
            if not self._waiting:
                self._changed.notify_all()
        return piece

    def clear(self) -> Interruption:
        """Drop what waits; return how far the turn was heard."""
        with self._changed:
            played = max(0, self._played - self._turn)
            found = Interruption(self._milliseconds(played), self._milliseconds(len(self._waiting)))
            self._waiting.clear()
            self._turn_over = True
            self._changed.notify_all()
        return found

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing is left to play; False if that takes longer than so many seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting or self._closed, timeout)

    def close(self) -> None:
        """Let those who wait go on: nothing is played any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _milliseconds(self, size: int) -> float:
        return size * 1000 / (WIDTH * self.channels * self.rate)
