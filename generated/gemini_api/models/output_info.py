"""The model ``OutputInfo``."""
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
class OutputInfo(_Base):
    """Where the results of an evaluation were written.

    Attributes:
        gcs_output_directory: Folder in Cloud Storage. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("gcs_output_directory", "gcsOutputDirectory", ("string",), "read_only", ()),
    )

    gcs_output_directory: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, gcs_output_directory=None, **_others):
            self._extra = None
            self.gcs_output_directory = (
                gcs_output_directory
                if gcs_output_directory is None or gcs_output_directory.__class__ is str
                else check_str(gcs_output_directory, "OutputInfo.gcs_output_directory")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("gcsOutputDirectory")
        out.gcs_output_directory = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.gcs_output_directory) is not None:
            out["gcsOutputDirectory"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "OutputInfo.gcs_output_directory"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("gcsOutputDirectory",))
