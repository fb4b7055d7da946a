"""Put an interaction together from the events of its stream, sans I/O.

Each delta is merged by its kind: texts are joined, chunks of sound and other data are joined as bytes, arguments of a
function are read once they are whole. What is unknown is kept.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from typing import Any

from .joined_text import JoinedText

Wire = dict[str, Any]

__all__ = ["Snapshot", "output_text"]

_CREATED = ("interaction.created", "interaction.start")
_COMPLETED = ("interaction.completed", "interaction.complete")
_MEDIA = ("audio", "image", "video", "document")
_THOUGHT = ("thought_summary", "thought_signature")
#: Contents that were steps of their own kind when events were named ``content.*``, until May 2026.
_OUTPUT = ("text", *_MEDIA)
#: What has to agree for a chunk of sound to go on with the one before it.
_FORMAT = ("mime_type", "rate", "sample_rate", "channels")


class Snapshot:
    """An interaction as the events so far have told of it."""

    def __init__(self) -> None:
        #: Its fields but for the steps.
        self.fields: Wire = {}
        #: The errors that events told of.
        self.errors: list[Wire] = []
        #: Deltas that nobody knows, in steps where they have no place: the number of the step, and the delta.
        self.unmerged: list[tuple[int, Wire]] = []
        #: Whether it was told that it is over.
        self.over = False
        self._steps: dict[int, _Step] = {}
        self._whole: list[Wire] | None = None
        self._usage: Wire | None = None
        self._text = JoinedText()

    @property
    def text(self) -> str:
        """All text that the model said, without its thoughts."""
        return str(self._text)

    @property
    def id(self) -> str | None:
        return self.fields.get("id") or None

    @property
    def status(self) -> str | None:
        return self.fields.get("status")

    def add(self, event: Any) -> str:
        """Take an event, and return the text that it adds."""
        kind = event.event_type
        if kind in ("step.delta", "content.delta"):
            return self._delta(event)
        if kind in ("step.start", "content.start"):
            return self._start(event.to_dict())
        if kind in ("step.stop", "content.stop"):
            said = event.to_dict()
            self._usage = said.get("usage") or self._usage
            if (step := self._steps.get(_index(event))) is not None:
                step.stop()
        elif kind == "error":
            self.errors.append(event.to_dict().get("error") or {})
        elif kind == "interaction.status_update":
            said = event.to_dict()
            self._take({"id": said.get("interaction_id"), "status": said.get("status")})
        elif kind in _CREATED or kind in _COMPLETED:
            return self._interaction(event.to_dict().get("interaction"), over=kind in _COMPLETED)
        return ""

    def to_dict(self) -> Wire:
        """The interaction so far, as JSON."""
        found = {**self.fields}
        steps = self._whole
        if steps is None:
            steps = [self._steps[index].to_dict() for index in sorted(self._steps)]
        if steps or self._whole is not None:
            found["steps"] = steps
        if "usage" not in found and self._usage:
            found["usage"] = self._usage
        if self.errors and "errors" not in found:
            found["errors"] = list(self.errors)
        return found

    @property
    def broken(self) -> bool:
        """Whether an event told of an error, and was the last."""
        return bool(self.errors) and not self.over

    # ---- details

    def _interaction(self, said: Any, *, over: bool) -> str:
        self.over = self.over or over
        if not isinstance(said, Mapping):
            return ""
        self._take({key: value for key, value in said.items() if key != "steps"})
        if not isinstance(steps := said.get("steps"), list):
            return ""
        self._whole = list(steps)
        # What was not streamed is said now, once.
        whole, before = output_text(steps), self.text
        return self._said(whole[len(before) :]) if whole.startswith(before) else ""

    def _take(self, fields: Wire) -> None:
        self.fields.update({key: value for key, value in fields.items() if value is not None})

    def _said(self, text: str) -> str:
        if text:
            self._text.add(text)
        return text

    def _start(self, said: Wire) -> str:
        step = said.get("step")
        if step is None and isinstance(content := said.get("content"), Mapping):
            step = {"type": "model_output", "content": [content]} if content.get("type") in _OUTPUT else content
        if not isinstance(step, Mapping):
            return ""
        self._steps[_number(said.get("index"), len(self._steps))] = _Step(step)
        return self._said(output_text([step]))

    def _delta(self, event: Any) -> str:
        delta, index = event.delta, _index(event, max(self._steps, default=0))
        kind = getattr(delta, "type", None)
        if (metadata := getattr(event, "metadata", None)) is not None and not isinstance(metadata, Mapping):
            self._usage = metadata.to_dict().get("total_usage") or self._usage
        step = self._steps.get(index)
        if step is None:
            # The stream was followed from its middle.
            step = self._steps[index] = _Step({"type": _step_of(kind)})
        if delta.__class__.__name__ == "TextDelta" and not delta._extra:
            text = delta.text or ""
            step.text(text)
            return self._said(text) if step.kind == "model_output" else ""
        wire = delta if isinstance(delta, dict) else {} if delta is None else delta.to_dict()
        if not step.add(wire):
            self.unmerged.append((index, wire))
        return self._said(wire.get("text") or "") if wire.get("type") == "text" and step.kind == "model_output" else ""


class _Step:
    """A step whose deltas are still coming."""

    __slots__ = ("_arguments", "_contents", "_fields", "_list", "kind")

    def __init__(self, start: Mapping[str, Any]) -> None:
        self._fields = dict(start)
        self.kind = self._fields.get("type")
        self._list = "summary" if self.kind == "thought" else "content"
        given = self._fields.pop(self._list, None)
        self._contents = [_Content(each) for each in given] if isinstance(given, list) else None
        self._arguments: list[str] = []

    def text(self, text: str) -> None:
        """Add to the last text, or begin one."""
        if self._contents and self._contents[-1].kind == "text":
            self._contents[-1].add_text(text)
        else:
            self._append({"type": "text", "text": text})

    def add(self, delta: Wire) -> bool:
        """Merge a delta; False if it has no place here."""
        kind = delta.get("type")
        last = self._contents[-1] if self._contents else None
        if kind == "text":
            self.text(delta.get("text") or "")
            self._contents[-1].merge({key: each for key, each in delta.items() if key != "text"})  # type: ignore[index]
        elif kind == "text_annotation_delta":
            if last is None or last.kind != "text":
                last = self._append({"type": "text", "text": ""})
            last.fields.setdefault("annotations", []).extend(delta.get("annotations") or ())
        elif kind == "thought_summary":
            content = delta.get("content")
            if isinstance(content, Mapping) and content.keys() == {"type", "text"} and content["type"] == "text":
                self.text(content["text"])
            elif isinstance(content, Mapping):
                self._append(content)
        elif kind == "thought_signature":
            _merge(self._fields, delta)
        elif kind == "arguments_delta":
            self._arguments.append(delta.get("arguments") or "")
        elif kind in _MEDIA:
            if last is not None and last.goes_on(delta):
                last.merge(delta)
            else:
                self._append(delta)
        elif kind == self.kind:
            _merge(self._fields, delta)
        elif self.kind == "model_output":
            self._append(delta)
        else:
            return False
        return True

    def stop(self) -> None:
        """Read the arguments, which are whole now."""
        self._fields.update(self._read())
        self._arguments = []

    def to_dict(self) -> Wire:
        out = {**self._fields, **self._read()}
        if self._contents is not None:
            out[self._list] = [each.to_dict() for each in self._contents]
        return out

    def _read(self) -> Wire:
        text = "".join(self._arguments)
        if not text:
            return {}
        try:
            found = json.loads(text)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            # What cannot be read yet, or never, is kept as it came.
            return {"partial_arguments": text}
        given = self._fields.get("arguments")
        return {"arguments": {**given, **found} if isinstance(given, dict) else found}

    def _append(self, fields: Mapping[str, Any]) -> _Content:
        self._contents = [] if self._contents is None else self._contents
        self._contents.append(_Content(fields))
        return self._contents[-1]


class _Content:
    """A content of a step: a text or data that grows, in pieces."""

    __slots__ = ("_data", "_key", "_text", "fields", "kind")

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.fields = dict(fields)
        self.kind = self.fields.get("type")
        self._key = "text" if self.kind == "text" else "data"
        first = self.fields.pop(self._key, None) if isinstance(self.fields.get(self._key), str) else None
        #: What came of its text, or the pieces of its data; neither where it has none.
        self._text = JoinedText(first) if self._key == "text" and first is not None else None
        self._data: list[str] = [] if self._key == "text" or first is None else [first]
        if isinstance(given := self.fields.get("annotations"), list):
            self.fields["annotations"] = list(given)

    def add_text(self, text: str) -> None:
        if self._text is None:
            self._text = JoinedText()
        self._text.add(text)

    def goes_on(self, delta: Wire) -> bool:
        """Whether a chunk belongs to this content: of sound of the same format, or a chunk that names no format."""
        if self.kind != delta.get("type") or not self._data or not delta.get("data") or delta.get("uri"):
            return False
        shared = [key for key in _FORMAT if key in delta]
        return not shared or (self.kind == "audio" and all(self.fields.get(key) == delta[key] for key in shared))

    def merge(self, delta: Wire) -> None:
        if isinstance(piece := delta.get(self._key), str):
            if self._key == "text":
                self.add_text(piece)
            else:
                self._data.append(piece)
        _merge(self.fields, {key: value for key, value in delta.items() if key != self._key})

    def to_dict(self) -> Wire:
        found = dict(self.fields)
        if "annotations" in found:
            found["annotations"] = list(found["annotations"])
        if self._text is not None:
            found["text"] = str(self._text)
        elif self._data:
            self._data = [_joined(self._data)]
            found["data"] = self._data[0]
        return found


def output_text(steps: Iterable[Mapping[str, Any]]) -> str:
    """All text that the model says in some steps, without its thoughts."""
    return "".join(
        content.get("text") or ""
        for step in steps
        if step.get("type") == "model_output" and isinstance(step.get("content"), list)
        for content in step["content"]
        if content.get("type") == "text"
    )


def _merge(into: Wire, delta: Mapping[str, Any]) -> None:
    """Merge the fields of a delta: lists and objects are joined, an empty text takes nothing away."""
    for key, value in delta.items():
        old = into.get(key)
        if key == "type" or value is None or (value == "" and old is not None):
            continue
        if isinstance(old, list) and isinstance(value, list):
            into[key] = [*old, *value]
        elif isinstance(old, dict) and isinstance(value, dict):
            into[key] = {**old, **value}
        elif key == "result" and isinstance(old, str) and isinstance(value, str):
            into[key] = old + value
        else:
            into[key] = value


def _joined(pieces: list[str]) -> str:
    """Join chunks of base64, each of which may end with padding of its own."""
    if all(len(piece) % 4 == 0 and not piece.endswith("=") for piece in pieces[:-1]):
        return "".join(pieces)
    try:
        return base64.b64encode(b"".join(map(_bytes, pieces))).decode("ascii")
    except ValueError:
        return "".join(pieces)


def _bytes(piece: str) -> bytes:
    plain = piece.translate(str.maketrans("-_", "+/")).rstrip("=")
    return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)


def _step_of(delta: Any) -> str:
    """The kind of step to which a kind of delta belongs."""
    if delta in _THOUGHT:
        return "thought"
    if delta == "arguments_delta":
        return "function_call"
    return delta if isinstance(delta, str) and delta.endswith(("_call", "_result")) else "model_output"


def _index(event: Any, default: int = 0) -> int:
    return _number(getattr(event, "index", None), default)


def _number(value: Any, default: int) -> int:
    return value if isinstance(value, int) else default
