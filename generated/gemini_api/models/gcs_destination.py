"""The model ``GcsDestination``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GcsDestination(_Base):
    """A folder in Cloud Storage that is written to.

    Attributes:
        output_uri_prefix: Folder in Cloud Storage, `gs://...`, that files are written into.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("output_uri_prefix", "outputUriPrefix", ("string",), "", ()),)

    output_uri_prefix: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, output_uri_prefix=None, **_others):
            self._extra = None
            self.output_uri_prefix = (
                output_uri_prefix
                if output_uri_prefix is None or output_uri_prefix.__class__ is str
                else check_str(output_uri_prefix, "GcsDestination.output_uri_prefix")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("outputUriPrefix")
        out.output_uri_prefix = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.output_uri_prefix) is not None:
            out["outputUriPrefix"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GcsDestination.output_uri_prefix"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("outputUriPrefix",))
