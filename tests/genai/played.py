"""A server of interactions that plays what it was told: JSON, streams of events, and streams that break off."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

Wire = dict[str, Any]
#: What is sent as it is, in the place of an event, is bytes.
LAST = b"event: done\r\ndata: [DONE]\r\n\r\n"


class Cut(list[Wire]):
    """Events behind which the connection is reset."""


class Held(list[Wire]):
    """Events behind which nothing comes, and the connection stays."""


class Status(int):
    """An answer that is an error."""


class Played(RawServer):
    """``play`` says what is answered, in turn; ``bodies`` and ``targets`` what was asked since."""

    def __init__(self) -> None:
        self._answers: list[Any] = []
        self._before = 0
        super().__init__(self._give)

    def play(self, *answers: Any) -> None:
        self._answers = list(answers)
        self._before = len(self.asked)

    async def _give(self, asked: Asked) -> None:
        if not self._answers:
            await asked.write(answer(404, b'{"error": {"code": 404, "message": "none left"}}'))
            return
        value = self._answers.pop(0)
        if isinstance(value, Status):
            said = {"error": {"code": int(value), "message": "no", "status": "X"}}
            await asked.write(answer(int(value), json.dumps(said).encode()))
        elif isinstance(value, list):
            texts = (event if isinstance(event, bytes) else json.dumps(event).encode() for event in value)
            events = b"".join(chunk(b"data: " + text + b"\n\n") for text in texts)
            await asked.write(STREAM + events + (b"" if isinstance(value, Cut | Held) else chunk(LAST) + END))
            if isinstance(value, Cut):
                await asked.reset()
            elif isinstance(value, Held):
                await asyncio.Event().wait()
        else:
            await asked.write(answer(200, json.dumps(value).encode()))

    @property
    def since(self) -> list[Asked]:
        return self.asked[self._before :]

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(asked.body) if asked.body else None for asked in self.since]

    @property
    def targets(self) -> list[str]:
        return [asked.target for asked in self.since]


def event(name: str, number: int | None = None, **fields: Any) -> Wire:
    return {"event_type": name, **fields, **({} if number is None else {"event_id": str(number)})}


def delta(index: int, kind: str, **fields: Any) -> Wire:
    return event("step.delta", index=index, delta={"type": kind, **fields})


def numbered(events: list[Wire]) -> list[Wire]:
    return [{**each, "event_id": str(number)} for number, each in enumerate(events, 1)]


def streamed(id: str, *steps: Wire, status: str = "completed", **fields: Any) -> list[Wire]:
    """The events of an interaction whose steps come whole, a text in letters and arguments in halves."""
    events = [event("interaction.created", interaction={"id": id, "status": "in_progress"})]
    for index, step in enumerate(steps):
        if step["type"] == "model_output":
            events.append(event("step.start", index=index, step={"type": "model_output"}))
            events += [delta(index, "text", text=letter) for letter in step["content"][0]["text"]]
        elif step["type"] == "function_call":
            events.append(event("step.start", index=index, step={**step, "arguments": {}}))
            text = json.dumps(step["arguments"])
            events += [delta(index, "arguments_delta", arguments=half) for half in (text[:4], text[4:]) if half]
        else:
            events.append(event("step.start", index=index, step=step))
        events.append(event("step.stop", index=index))
    return [*events, event("interaction.completed", interaction={"id": id, "status": status, **fields})]


def says(text: str) -> Wire:
    return {"type": "model_output", "content": [{"type": "text", "text": text}]}


def call(name: str, id: str = "c1", **arguments: Any) -> Wire:
    return {"type": "function_call", "id": id, "name": name, "arguments": arguments}
