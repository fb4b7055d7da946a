"""Where somebody speaks in a stream of sound: by its energy."""

from __future__ import annotations

from array import array
from math import hypot, sqrt
from typing import Any

JSON = dict[str, Any]

_FRAME_MS = 20
# The energy (root mean square) from which on it is speech, by the sensitivity to its start.
_THRESHOLDS = {"START_SENSITIVITY_HIGH": 200.0, "START_SENSITIVITY_LOW": 1_000.0}
_USUAL_THRESHOLD = 400.0
_SILENCE_MS = {"END_SENSITIVITY_HIGH": 300, "END_SENSITIVITY_LOW": 800}
_USUAL_SILENCE_MS = 500
_PADDING_MS = 20


class ActivityDetector:
    """Hears where speech starts and ends; times are of the sound, not of a clock.

    Args:
        config: The ``automaticActivityDetection`` of a setup.
    """

    def __init__(self, config: JSON) -> None:
        self._threshold = _THRESHOLDS.get(config.get("startOfSpeechSensitivity", ""), _USUAL_THRESHOLD)
        usual = _SILENCE_MS.get(config.get("endOfSpeechSensitivity", ""), _USUAL_SILENCE_MS)
        #: How long a silence ends speech, in seconds.
        self.silence = config.get("silenceDurationMs", usual) / 1000
        self._padding = config.get("prefixPaddingMs", _PADDING_MS)
        self._rest = b""
        self._loud = 0.0
        self._quiet = 0.0
        self.offset = 0.0
        self.speaking = False

    def feed(self, pcm: bytes, rate: int) -> list[tuple[str, float]]:
        """Hear on, and return what began (``start``) and ended (``end``), each with its place in seconds of sound."""
        data = self._rest + pcm
        size = 2 * (rate * _FRAME_MS // 1000)
        found = []
        whole = len(data) // size * size
        for at in range(0, whole, size):
            if happened := self._frame(array("h", data[at : at + size])):
                found.append((happened, self.offset))
            self.offset += _FRAME_MS / 1000
        self._rest = data[whole:]
        return found

    def end(self) -> bool:
        """End the speech, since no more sound comes; False if there was none."""
        was, self.speaking = self.speaking, False
        self._rest = b""
        self._loud = self._quiet = 0.0
        return was

    def _frame(self, samples: array[int]) -> str | None:
        loud = hypot(*samples) / sqrt(len(samples)) >= self._threshold
        if loud:
            self._loud += _FRAME_MS
            self._quiet = 0.0
        else:
            self._quiet += _FRAME_MS
            self._loud = 0.0
        if not self.speaking and self._loud >= max(_FRAME_MS, self._padding):
            self.speaking = True
            return "start"
        if self.speaking and self._quiet >= 1000 * self.silence:
            self.end()
            return "end"
        return None
