"""The model ``CreateFileRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import FileOrDict


def _file(value: FileOrDict | None) -> File | None:
    return None if value is None else check_model(value, "CreateFileRequest.file", File)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateFileRequest(_Base):
    """The metadata of a file to upload, sent ahead of its bytes.

    Attributes:
        file: The metadata: `name` and `displayName`, both of which may be left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("file", "file", ("model", "File"), "", ()),)

    file: File | None = _field(default=None, converter=_file)

    if not TYPE_CHECKING:

        def __init__(self, *, file=None, **_others):
            self._extra = None
            self.file = file if file is None or file.__class__ is File else _file(file)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("file")
        out.file = None if v is None else File.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file) is not None:
            out["file"] = (v if v.__class__ is File else check_model(v, "CreateFileRequest.file", File)).to_dict(
                backend
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("file",))

from .file import File
