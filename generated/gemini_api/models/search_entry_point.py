"""The model ``SearchEntryPoint``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_str
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from typing import Self


def _sdk_blob(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "SearchEntryPoint.sdk_blob")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SearchEntryPoint(_Base):
    """Search suggestions, ready to be shown.

    Attributes:
        rendered_content: HTML and CSS to embed in a page.
        sdk_blob: JSON array of pairs of search term and search URL, in base64.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("rendered_content", "renderedContent", ("string",), "", ()),
        ("sdk_blob", "sdkBlob", ("bytes",), "", ()),
    )

    rendered_content: str | None = None
    sdk_blob: bytes | None = _field(default=None, converter=_sdk_blob)

    if not TYPE_CHECKING:

        def __init__(self, *, rendered_content=None, sdk_blob=None, **_others):
            self._extra = None
            self.rendered_content = (
                rendered_content
                if rendered_content is None or rendered_content.__class__ is str
                else check_str(rendered_content, "SearchEntryPoint.rendered_content")
            )
            self.sdk_blob = sdk_blob if sdk_blob is None or sdk_blob.__class__ is bytes else _sdk_blob(sdk_blob)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("renderedContent")
        out.rendered_content = v if v is None or v.__class__ is str else decode_str(v)
        v = get("sdkBlob")
        out.sdk_blob = None if v is None else decode_bytes(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rendered_content) is not None:
            out["renderedContent"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "SearchEntryPoint.rendered_content"))
            )
        if (v := self.sdk_blob) is not None:
            out["sdkBlob"] = encode_bytes(v if v.__class__ is bytes else check_bytes(v, "SearchEntryPoint.sdk_blob"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "renderedContent",
        "sdkBlob",
    )
)
