"""The headers of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from genai_runtime.redaction import redact_echoes
from genai_runtime.secret import active_secrets


class Headers(Mapping[str, str]):
    """The headers of an answer, by name in any case. A repeated header's values are joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            name = name.lower()
            known = self._values.get(name)
            self._values[name] = value if known is None else f"{known}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def get(self, name: str, default: Any = None) -> Any:
        return self._values.get(name.lower(), default)

    def size(self) -> int:
        """How many letters they are, names and values."""
        return len("".join(self._values)) + len("".join(self._values.values()))

    def redacted(self) -> dict[str, str]:
        """The headers as an answer shows them: without the credentials that a server repeats in its own."""
        return redact_echoes(self._values, active_secrets())

    def __repr__(self) -> str:
        return f"Headers({self.redacted()!r})"
