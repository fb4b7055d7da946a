"""The headers of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from genai_runtime.redaction import redact_echoes
from genai_runtime.renamed import warn
from genai_runtime.secret import active_secrets


class Headers(Mapping[str, str]):
    """The headers of an answer, by name in any case. A repeated header's values are joined by commas.

    ``lower`` holds them by their names in lower case.
    """

    __slots__ = ("lower",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self.lower: dict[str, str] = {}
        for name, value in pairs:
            name = name.lower()
            known = self.lower.get(name)
            self.lower[name] = value if known is None else f"{known}, {value}"

    def __getitem__(self, name: str) -> str:
        return self.lower[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self.lower)

    def __len__(self) -> int:
        return len(self.lower)

    def get(self, name: str, default: Any = None) -> Any:
        return self.lower.get(name.lower(), default)

    def size(self) -> int:
        """How many letters they are, names and values."""
        return len("".join(self.lower)) + len("".join(self.lower.values()))

    def redacted(self) -> dict[str, str]:
        """The headers as an answer shows them: without the credentials that a server repeats in its own."""
        return redact_echoes(self.lower, active_secrets())

    def kept(self) -> dict[str, str]:
        """Former name of :meth:`redacted`."""
        warn("Headers.kept()", "redacted()")
        return self.redacted()

    def __repr__(self) -> str:
        return f"Headers({self.redacted()!r})"
