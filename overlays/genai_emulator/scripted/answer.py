"""One scripted answer, in the form that the engine takes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..errors import ApiError

JSON = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What the model gives: parts (in the pieces in which a stream brings them), an error, a block or an embedding.

    ``pieces`` is None where a stream may cut the parts as it likes. ``candidate`` are further fields of the candidate,
    ``usage`` counts that stand in the place of the emulator's. ``by_quota``: the error gets what the API tells of a
    quota of the model that is asked.
    """

    parts: tuple[JSON, ...] = ()
    pieces: tuple[tuple[JSON, ...], ...] | None = None
    error: ApiError | None = None
    by_quota: bool = False
    block: str | None = None
    embedding: tuple[float, ...] | None = None
    finish_reason: str = "STOP"
    candidate: JSON = field(default_factory=dict)
    usage: JSON = field(default_factory=dict)

    @property
    def is_embedding(self) -> bool:
        """Whether it answers embedContent and nothing else."""
        return self.embedding is not None


def parts_of(value: Any) -> tuple[JSON, ...]:
    """Parts in the API's form from a text, a part, or a list of these; parts may be dicts or models.

    Raises:
        TypeError: it is none of these.
    """
    if isinstance(value, str):
        return ({"text": value},)
    if isinstance(value, dict):
        return (value,)
    if isinstance(value, Iterable) and not hasattr(value, "model_dump"):
        return tuple(part for item in value for part in parts_of(item))
    return (_model(value),)


def joined(pieces: Iterable[tuple[JSON, ...]]) -> tuple[JSON, ...]:
    """The parts of some pieces put together: texts that follow one another are one text."""
    out: list[JSON] = []
    for part in (part for piece in pieces for part in piece):
        if out and part.keys() == out[-1].keys() == {"text"}:
            out[-1] = {"text": out[-1]["text"] + part["text"]}
        else:
            out.append(part)
    return tuple(out)


def _model(value: Any) -> JSON:
    """A model of genai or of google-genai as a dict."""
    for name, arguments in (("to_dict", {}), ("model_dump", {"mode": "json", "by_alias": True, "exclude_none": True})):
        if callable(method := getattr(value, name, None)):
            found = method(**arguments)
            if isinstance(found, dict):
                return json.loads(json.dumps(found))  # type: ignore[no-any-return]
    raise TypeError(f"a part is a text, a dict or a Part, not {type(value).__name__}")
