"""The model ``EmbeddingUsageMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import unsupported
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from ._dicts import EmbeddingUsageMetadataDict


@define(init=False, kw_only=True)
class EmbeddingUsageMetadata(ModelBase):
    """Tokens that an embedding cost.

    Attributes:
        prompt_token_count: Number of tokens that were embedded. Set by the server.
        prompt_tokens_details: `promptTokenCount` split by modality. Set by the server. Also called
            ``prompt_token_details``.
        total_token_count: Number of tokens in all. Set by the server. Vertex AI only.
    """

    prompt_token_count: int | None = wire_field("promptTokenCount", "integer", "read_only")
    prompt_tokens_details: list[ModalityTokenCount] | None = wire_field(
        "promptTokenDetails",
        ("list", ("model", "ModalityTokenCount")),
        "read_only",
        ("prompt_token_details",),
        ("promptTokensDetails",),
    )
    total_token_count: int | None = wire_field("totalTokenCount", "integer", "read_only vertex")

    def __init__(self, **fields: Unpack[EmbeddingUsageMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.prompt_token_count = v if (v := get("promptTokenCount")) is None or v.__class__ is int else decode_int(v)
        if (v := get("promptTokenDetails") if "promptTokenDetails" in data else get("promptTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.prompt_tokens_details = v
        self.total_token_count = v if (v := get("totalTokenCount")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = v if v.__class__ is int else self._checked("prompt_token_count", v)
        if (v := self.prompt_tokens_details) is not None:
            v = v if v.__class__ is list else self._checked("prompt_tokens_details", v)
            out["promptTokenDetails"] = [
                (
                    i
                    if i.__class__ is ModalityTokenCount
                    else EmbeddingUsageMetadata._checked("prompt_tokens_details", i, 1)
                ).to_dict(backend)
                for i in v
            ]
        if (v := self.total_token_count) is not None:
            if backend is not None and backend_name(backend) not in ("vertex",):
                raise unsupported("EmbeddingUsageMetadata.total_token_count", backend, "Vertex AI")
            out["totalTokenCount"] = v if v.__class__ is int else self._checked("total_token_count", v)
        return {**self._extra, **out} if self._extra else out

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = v if v.__class__ is int else self._checked("prompt_token_count", v)
        if (v := self.prompt_tokens_details) is not None:
            v = v if v.__class__ is list else self._checked("prompt_tokens_details", v)
            out["promptTokensDetails"] = [
                (
                    i
                    if i.__class__ is ModalityTokenCount
                    else EmbeddingUsageMetadata._checked("prompt_tokens_details", i, 1)
                ).to_dict(backend)
                for i in v
            ]
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = v if v.__class__ is int else self._checked("total_token_count", v)
        return {**self._extra, **out} if self._extra else out

    @property
    def prompt_token_details(self) -> list[ModalityTokenCount] | None:
        """Another name of ``prompt_tokens_details``."""
        return self.prompt_tokens_details

    @prompt_token_details.setter
    def prompt_token_details(self, value: list[ModalityTokenCount] | None) -> None:
        self.prompt_tokens_details = value


from .modality_token_count import ModalityTokenCount
