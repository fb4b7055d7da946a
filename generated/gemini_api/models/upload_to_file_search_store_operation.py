"""The model ``UploadToFileSearchStoreOperation``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model, check_object, check_str
from genai_runtime.models.codecs import decode_bool, decode_object, decode_str
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.operation import OperationMixin

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import StatusOrDict, UploadToFileSearchStoreResponseOrDict


def _metadata(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "UploadToFileSearchStoreOperation.metadata")


def _response(value: UploadToFileSearchStoreResponseOrDict | None) -> UploadToFileSearchStoreResponse | None:
    return (
        None
        if value is None
        else check_model(value, "UploadToFileSearchStoreOperation.response", UploadToFileSearchStoreResponse)
    )


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "UploadToFileSearchStoreOperation.error", Status)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UploadToFileSearchStoreOperation(OperationMixin, _Base):
    """The processing of a file that was uploaded into a file search store, running or done.

    Attributes:
        name: Resource name, by which to ask how far it has come.
        done: True once the work is over and `response` or `error` is set.
        metadata: How far the work has come; its `@type` names its shape.
        response: What came of the work, if it succeeded; its `@type` names its shape.
        error: Why the work failed, if it did.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "", ()),
        ("done", "done", ("boolean",), "", ()),
        ("metadata", "metadata", ("object",), "", ()),
        ("response", "response", ("model", "UploadToFileSearchStoreResponse"), "", ()),
        ("error", "error", ("model", "Status"), "", ()),
    )

    name: str | None = None
    done: bool | None = None
    metadata: dict[str, Any] | None = _field(default=None, converter=_metadata)
    response: UploadToFileSearchStoreResponse | None = _field(default=None, converter=_response)
    error: Status | None = _field(default=None, converter=_error)

    if not TYPE_CHECKING:

        def __init__(self, *, name=None, done=None, metadata=None, response=None, error=None, **_others):
            self._extra = None
            self.name = (
                name
                if name is None or name.__class__ is str
                else check_str(name, "UploadToFileSearchStoreOperation.name")
            )
            self.done = (
                done
                if done is None or done.__class__ is bool
                else check_bool(done, "UploadToFileSearchStoreOperation.done")
            )
            self.metadata = None if metadata is None else _metadata(metadata)
            self.response = (
                response
                if response is None or response.__class__ is UploadToFileSearchStoreResponse
                else _response(response)
            )
            self.error = error if error is None or error.__class__ is Status else _error(error)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("done")
        out.done = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("metadata")
        out.metadata = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("response")
        out.response = None if v is None else UploadToFileSearchStoreResponse.from_dict(v)
        v = get("error")
        out.error = None if v is None else Status.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreOperation.name"))
            )
        if (v := self.done) is not None:
            out["done"] = v if v.__class__ is bool else check_bool(v, "UploadToFileSearchStoreOperation.done")
        if (v := self.metadata) is not None:
            out["metadata"] = encode_json(v, "UploadToFileSearchStoreOperation.metadata")
        if (v := self.response) is not None:
            out["response"] = (
                v
                if v.__class__ is UploadToFileSearchStoreResponse
                else check_model(v, "UploadToFileSearchStoreOperation.response", UploadToFileSearchStoreResponse)
            ).to_dict(backend)
        if (v := self.error) is not None:
            out["error"] = (
                v if v.__class__ is Status else check_model(v, "UploadToFileSearchStoreOperation.error", Status)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "done",
        "metadata",
        "response",
        "error",
    )
)

from .status import Status
from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse
