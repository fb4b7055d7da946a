# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import EnvironmentSourceDict
    from .environment_source_type import EnvironmentSourceType

later(globals(), "EnvironmentSourceType")


@define(init=False, kw_only=True)
class EnvironmentSource(ModelBase):
    """Files that are put into an environment.

    Attributes:
        content: The content, of an inline source.
        encoding: How `content` is encoded.
        source: URI of the source: a bucket, a repository, a skill.
        target: Path inside the environment where it is put.
        type: What kind it is.
    """

    content: str | None = wire_field("string")
    """The content, of an inline source."""
    encoding: str | None = wire_field("string")
    """How `content` is encoded."""
    source: str | None = wire_field("string")
    """URI of the source: a bucket, a repository, a skill."""
    target: str | None = wire_field("string")
    """Path inside the environment where it is put."""
    type: EnvironmentSourceType | None = wire_field(("enum", "EnvironmentSourceType"))
    """What kind it is."""

    def __init__(self, **fields: Unpack[EnvironmentSourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.content = v if (v := get("content")) is None or v.__class__ is str else decode_str(v)
        self.encoding = v if (v := get("encoding")) is None or v.__class__ is str else decode_str(v)
        self.source = v if (v := get("source")) is None or v.__class__ is str else decode_str(v)
        self.target = v if (v := get("target")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else EnvironmentSourceType._by_value.get(v) or EnvironmentSourceType.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content) is not None:
            out["content"] = v if v.__class__ is str else self._checked("content", v)
        if (v := self.encoding) is not None:
            out["encoding"] = v if v.__class__ is str else self._checked("encoding", v)
        if (v := self.source) is not None:
            out["source"] = v if v.__class__ is str else self._checked("source", v)
        if (v := self.target) is not None:
            out["target"] = v if v.__class__ is str else self._checked("target", v)
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is EnvironmentSourceType else self._checked("type", v))._value_
        return {**self._extra, **out} if self._extra else out
