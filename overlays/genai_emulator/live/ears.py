"""What a session hears and sees: sound, pictures and texts on their way to a turn."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from ..clock import Clock, format_duration
from .activity import ActivityDetector
from .session import INVALID, Closed
from .settings import Settings
from .speech import words_in

JSON = dict[str, Any]

_RATE = re.compile(r";\s*rate=(\d{4,6})\b")
_USUAL_RATE = 16_000
_LEAST_RATE, _MOST_RATE = 4_000, 192_000
# What is heard before speech is noticed, which belongs to it.
_PREROLL_SECONDS = 0.3
_SLICE_SECONDS = 0.1


class Ears:
    """Gathers what comes in real time. What comes of it is yielded: ``start``, ``signal`` or ``turn``, with a value."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._detector = ActivityDetector(settings.detection)
        self._all = settings.realtime.get("turnCoverage") == "TURN_INCLUDES_ALL_INPUT"
        self._active = False
        self._sound = bytearray()
        self._rate = _USUAL_RATE
        self._heard_seconds = 0.0
        self._texts: list[str] = []
        self._frames = 0
        #: When the speech is taken to be over, should nothing more arrive.
        self.silent_at: datetime | None = None

    def read(self, text: str) -> bool:
        """Keep a text for the turn under way; False if there is none, and the text is one of its own."""
        if self._active:
            self._texts.append(text)
        return self._active

    def see(self) -> None:
        self._frames += 1

    def hear(self, blob: JSON) -> Iterator[tuple[str, Any]]:
        pcm = base64.b64decode(blob.get("data", "").replace("-", "+").replace("_", "/"))
        found = _RATE.search(blob.get("mimeType", ""))
        self._rate = int(found[1]) if found else _USUAL_RATE
        if not _LEAST_RATE <= self._rate <= _MOST_RATE:
            raise Closed(INVALID, "Request contains an invalid argument.")
        if self._settings.by_hand:
            if self._active:
                self._sound += pcm
            return
        self._heard_seconds += len(pcm) / 2 / self._rate
        size = 2 * int(_SLICE_SECONDS * self._rate)
        for at in range(0, len(pcm), size):
            piece = pcm[at : at + size]
            self._sound += piece
            for happened, offset in self._detector.feed(piece, self._rate):
                yield from self._signal(happened == "start", offset)
                if happened == "start":
                    yield "start", None
                else:
                    yield "turn", self._turn()
            if not self._detector.speaking:
                del self._sound[: -2 * int(_PREROLL_SECONDS * self._rate)]
        speaking = self._detector.speaking
        self.silent_at = self._clock.now() + timedelta(seconds=self._detector.silence) if speaking else None

    def mark(self, start: bool) -> Iterator[tuple[str, Any]]:
        """The client says that somebody begins or ends to speak."""
        if start:
            self._active = True
            self._sound.clear()
            yield "start", None
        elif self._active:
            self._active = False
            if self._sound or self._texts or self._frames:
                yield "turn", self._turn()

    def stop(self) -> Iterator[tuple[str, Any]]:
        """No more sound comes: what was being said is all."""
        self.silent_at = None
        if not self._settings.by_hand and self._detector.end():
            yield from self._signal(False, self._detector.offset)
            yield "turn", self._turn()

    def _turn(self) -> JSON:
        seconds = len(self._sound) / 2 / self._rate
        turn: JSON = {"role": "user", "parts": [{"text": text} for text in self._texts]}
        if self._sound:
            turn["heard"] = words_in(bytes(self._sound)).strip() or f"({seconds:.1f} seconds of speech)"
            turn["seconds"] = round(self._heard_seconds if self._all else seconds, 3)
        if self._frames:
            turn["frames"] = self._frames
        self._sound.clear()
        self._texts = []
        self._frames = 0
        self._heard_seconds = 0.0
        self.silent_at = None
        return turn

    def _signal(self, start: bool, offset: float) -> Iterator[tuple[str, Any]]:
        """Tell where speech begins and ends, if that was asked for."""
        if not self._settings.setup.get("explicitVadSignal"):
            return
        kind = "VAD_SIGNAL_TYPE_SOS" if start else "VAD_SIGNAL_TYPE_EOS"
        activity = {
            "type": "ACTIVITY_START" if start else "ACTIVITY_END",
            "audioOffset": format_duration(timedelta(seconds=round(offset, 3))),
        }
        yield "signal", [{"voiceActivityDetectionSignal": {"vadSignalType": kind}}, {"voiceActivity": activity}]
