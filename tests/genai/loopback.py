"""A server that records what it is asked and gives the answers it was told, in turn; the last one again and again."""

from __future__ import annotations

import json
from typing import Any

from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

Wire = dict[str, Any]


class Loopback(RawServer):
    """``answers`` are JSON bodies; a list of them is one event stream, an ``int`` a status without a body."""

    def __init__(self, *answers: Any) -> None:
        self._answers = answers or ({},)
        super().__init__(self._give)

    async def _give(self, asked: Asked) -> None:
        value = self._answers[min(asked.number, len(self._answers)) - 1]
        if isinstance(value, bytes):
            await asked.write(value)
        elif isinstance(value, list):
            events = b"".join(chunk(b"data: " + json.dumps(event).encode() + b"\n\n") for event in value)
            await asked.write(STREAM + events + END)
        else:
            await asked.write(answer(200, json.dumps(value).encode()))

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(asked.body) if asked.body else None for asked in self.asked]

    @property
    def targets(self) -> list[str]:
        return [asked.target for asked in self.asked]


def saying(*parts: Wire, finish: str | None = "STOP") -> Wire:
    """An answer, or one event of it."""
    candidate: Wire = {"content": {"role": "model", "parts": list(parts)}}
    return {"candidates": [{**candidate, "finishReason": finish} if finish else candidate]}
