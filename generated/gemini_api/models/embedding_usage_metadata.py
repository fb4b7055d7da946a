"""The model ``EmbeddingUsageMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_model, unsupported
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ModalityTokenCountOrDict


def _prompt_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(value, "EmbeddingUsageMetadata.prompt_tokens_details", check_model, ModalityTokenCount)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EmbeddingUsageMetadata(_Base):
    """Tokens that an embedding cost.

    Attributes:
        prompt_token_count: Number of tokens that were embedded. Set by the server.
        prompt_tokens_details: `promptTokenCount` split by modality. Set by the server. Also called
            ``prompt_token_details``.
        total_token_count: Number of tokens in all. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt_token_count", "promptTokenCount", ("integer",), "read_only", ()),
        (
            "prompt_tokens_details",
            "promptTokenDetails",
            ("list", ("model", "ModalityTokenCount")),
            "read_only",
            (
                "prompt_token_details",
                "promptTokensDetails",
            ),
        ),
        ("total_token_count", "totalTokenCount", ("integer",), "read_only vertex", ()),
    )

    prompt_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_prompt_tokens_details)
    total_token_count: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, prompt_token_count=None, prompt_tokens_details=None, total_token_count=None, **_others):
            self._extra = None
            self.prompt_token_count = (
                prompt_token_count
                if prompt_token_count is None or prompt_token_count.__class__ is int
                else check_int(prompt_token_count, "EmbeddingUsageMetadata.prompt_token_count")
            )
            self.prompt_tokens_details = (
                None if prompt_tokens_details is None else _prompt_tokens_details(prompt_tokens_details)
            )
            self.total_token_count = (
                total_token_count
                if total_token_count is None or total_token_count.__class__ is int
                else check_int(total_token_count, "EmbeddingUsageMetadata.total_token_count")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("promptTokenCount")
        out.prompt_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("promptTokenDetails") if "promptTokenDetails" in data else get("promptTokensDetails")
        out.prompt_tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("totalTokenCount")
        out.total_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = (
                v if v.__class__ is int else check_int(v, "EmbeddingUsageMetadata.prompt_token_count")
            )
        if (v := self.prompt_tokens_details) is not None:
            out["promptTokensDetails" if backend == "vertex" else "promptTokenDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(i0, "EmbeddingUsageMetadata.prompt_tokens_details", ModalityTokenCount)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "EmbeddingUsageMetadata.prompt_tokens_details"))
            ]
        if (v := self.total_token_count) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("EmbeddingUsageMetadata.total_token_count", backend, ("vertex",))
            out["totalTokenCount"] = (
                v if v.__class__ is int else check_int(v, "EmbeddingUsageMetadata.total_token_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out

    @property
    def prompt_token_details(self) -> list[ModalityTokenCount] | None:
        """Another name of ``prompt_tokens_details``."""
        return self.prompt_tokens_details

    @prompt_token_details.setter
    def prompt_token_details(self, value: list[ModalityTokenCount] | None) -> None:
        self.prompt_tokens_details = value


_KEYS: frozenset[str] = frozenset(
    (
        "promptTokenCount",
        "promptTokenDetails",
        "promptTokensDetails",
        "totalTokenCount",
    )
)

from .modality_token_count import ModalityTokenCount
