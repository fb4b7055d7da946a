"""The model ``InlinedResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_object
from genai_runtime.models.codecs import decode_object
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import GenerateContentResponseOrDict, StatusOrDict


def _response(value: GenerateContentResponseOrDict | None) -> GenerateContentResponse | None:
    return None if value is None else check_model(value, "InlinedResponse.response", GenerateContentResponse)


def _metadata(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "InlinedResponse.metadata")


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "InlinedResponse.error", Status)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class InlinedResponse(_Base):
    """What one request of a batch job brought: an answer or an error.

    Attributes:
        response: The answer. Set by the server.
        metadata: The facts that the caller gave with the request. Set by the server.
        error: What went wrong. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("response", "response", ("model", "GenerateContentResponse"), "read_only", ()),
        ("metadata", "metadata", ("object",), "read_only", ()),
        ("error", "error", ("model", "Status"), "read_only", ()),
    )

    response: GenerateContentResponse | None = _field(default=None, converter=_response)
    metadata: dict[str, Any] | None = _field(default=None, converter=_metadata)
    error: Status | None = _field(default=None, converter=_error)

    if not TYPE_CHECKING:

        def __init__(self, *, response=None, metadata=None, error=None, **_others):
            self._extra = None
            self.response = (
                response if response is None or response.__class__ is GenerateContentResponse else _response(response)
            )
            self.metadata = None if metadata is None else _metadata(metadata)
            self.error = error if error is None or error.__class__ is Status else _error(error)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("response")
        out.response = None if v is None else GenerateContentResponse.from_dict(v)
        v = get("metadata")
        out.metadata = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("error")
        out.error = None if v is None else Status.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.response) is not None:
            out["response"] = (
                v
                if v.__class__ is GenerateContentResponse
                else check_model(v, "InlinedResponse.response", GenerateContentResponse)
            ).to_dict(backend)
        if (v := self.metadata) is not None:
            out["metadata"] = encode_json(v, "InlinedResponse.metadata")
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else check_model(v, "InlinedResponse.error", Status)).to_dict(
                backend
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "response",
        "metadata",
        "error",
    )
)

from .generate_content_response import GenerateContentResponse
from .status import Status
