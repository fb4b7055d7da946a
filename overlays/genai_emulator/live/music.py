"""A music session: prompts and settings, and chunks of sound as the clock goes on."""

from __future__ import annotations

import base64
import math
from array import array
from datetime import datetime, timedelta
from typing import Any

from ..fake_model.text import pick
from ..project import Project
from .admission import Caller
from .session import INVALID, POLICY, Closed, Session

JSON = dict[str, Any]

_RATE = 48_000
_CHUNK = timedelta(seconds=2)
# As the API's pages give them.
_BOUNDS = {
    "temperature": (0.0, 3.0),
    "topK": (1, 1000),
    "guidance": (0.0, 6.0),
    "bpm": (60, 200),
    "density": (0.0, 1.0),
    "brightness": (0.0, 1.0),
}
_SCALES = ("C", "D_FLAT", "D", "E_FLAT", "E", "F", "G_FLAT", "G", "A_FLAT", "A", "B_FLAT", "B")
_FILTERED = "emulator:filter"


class Music(Session):
    """One music session.

    Prompts with the words ``emulator:filter`` are filtered, so that a program can be seen to bear it.
    """

    def __init__(self, project: Project, caller: Caller) -> None:
        super().__init__()
        self._project = project
        self._caller = caller
        self._model = ""
        self._prompts: list[JSON] = []
        self._config: JSON = {}
        self._next: datetime | None = None
        self._made = 0
        self._until: datetime | None = None
        self._late = ""

    def receive(self, message: Any) -> None:
        (kind, value), *_ = self._caller.read(message).items()
        if (kind == "setup") == bool(self._model):
            raise Closed(INVALID, "Invalid argument: the first message, and only the first, must be a setup.")
        if kind == "setup":
            self._open(value)
        elif kind == "clientContent":
            self._prompt(value.get("weightedPrompts", []))
        elif kind == "musicGenerationConfig":
            self._configure(value)
        else:
            self._control(value)

    def due(self) -> datetime | None:
        moments = [moment for moment in (self._until, self._next) if moment is not None]
        return min(moments, default=None)

    def tick(self, now: datetime) -> None:
        if self._until is not None and self._until <= now:
            raise Closed(INVALID, self._late)
        if self._next is not None and self._next <= now:
            self._next += _CHUNK
            if self._prompts:
                self.outbox.append(self._chunk())

    def _open(self, setup: JSON) -> None:
        name = setup.get("model", "")
        admission = self._caller.admit(setup)
        self._until, self._late = admission.until, admission.late
        if not name.startswith("models/lyria-realtime"):
            raise Closed(
                POLICY,
                f"{name} is not found for API version {self._caller.version}, or is not supported for"
                " bidiGenerateMusic. Call ListModels to see the list of available models and their supported methods.",
            )
        self._model = name
        self.outbox.append({"setupComplete": {}})

    def _prompt(self, prompts: list[JSON]) -> None:
        if not prompts or any(not prompt.get("weight") for prompt in prompts):
            raise Closed(INVALID, "Invalid argument: a prompt needs a weight other than 0.")
        self._prompts = [prompt for prompt in prompts if _FILTERED not in prompt.get("text", "")]
        for prompt in prompts:
            if prompt not in self._prompts:
                told = {"text": prompt.get("text", ""), "filteredReason": "PROHIBITED_CONTENT"}
                self.outbox.append({"filteredPrompt": told})

    def _configure(self, config: JSON) -> None:
        for name, (low, high) in _BOUNDS.items():
            if name in config and not low <= config[name] <= high:
                raise Closed(INVALID, f"Invalid argument: {name} must be between {low} and {high}.")
        self._config = config

    def _control(self, what: str) -> None:
        if what == "PLAY":
            self._next = self._next or self._project.clock.now()
        elif what in ("PAUSE", "STOP"):
            self._next = None
        if what in ("STOP", "RESET_CONTEXT"):
            self._made = 0

    def _chunk(self) -> JSON:
        """Two seconds of music: a tone for each beat."""
        made_of: JSON = {"clientContent": {"weightedPrompts": self._prompts}}
        if self._config:
            made_of["musicGenerationConfig"] = self._config
        chunk = {
            "data": base64.b64encode(self._sound()).decode(),
            "mimeType": f"audio/l16;rate={_RATE};channels=2",
            "sourceMetadata": made_of,
        }
        self._made += 1
        return {"serverContent": {"audioChunks": [chunk]}}

    def _sound(self) -> bytes:
        beats = self._config.get("bpm", 120) / 60 * _CHUNK.total_seconds()
        total = int(_RATE * _CHUNK.total_seconds())
        scale = self._config.get("scale", "")
        tonic = next((at for at, name in enumerate(_SCALES) if scale.startswith(f"{name}_M")), 0)
        seed = f"{self._config.get('seed', 0)}/{[prompt['text'] for prompt in self._prompts if 'text' in prompt]}"
        notes = max(1, round(beats))
        out = b""
        for number in range(notes):
            step = pick(f"music/{seed}/{self._made}/{number}", 8)
            frequency = 261.63 * 2 ** ((tonic + (0, 2, 4, 5, 7, 9, 11, 12)[step]) / 12)
            length = (number + 1) * total // notes - number * total // notes
            out += _note(frequency, length)
        return out


def _note(frequency: float, length: int) -> bytes:
    """A stereo tone of so many samples: one wave of it, again and again."""
    samples = max(2, round(_RATE / frequency))
    wave = array("h")
    for at in range(samples):
        value = int(4_000 * math.sin(2 * math.pi * at / samples))
        wave.extend((value, value))
    data = wave.tobytes()
    return (data * (length // samples + 1))[: 4 * length]
