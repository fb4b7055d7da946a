"""The model ``InlinedRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_map, check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import GenerateContentConfigOrDict
    from ._unions import ContentListUnion


def _metadata(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "InlinedRequest.metadata", check_str)


def _config(value: GenerateContentConfigOrDict | None) -> GenerateContentConfig | None:
    return None if value is None else check_model(value, "InlinedRequest.config", GenerateContentConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class InlinedRequest(_Base):
    """One request of a batch job, written out.

    Attributes:
        model: Model for this request, where it is not that of the job.
        contents: The prompt, turn by turn.
        metadata: Facts of the caller's own, given back with the answer.
        config: Settings of this request.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "sdk", ()),
        ("contents", "contents", ("python",), "sdk", ()),
        ("metadata", "metadata", ("map", ("string",)), "sdk", ()),
        ("config", "config", ("model", "GenerateContentConfig"), "sdk", ()),
    )

    model: str | None = None
    contents: ContentListUnion | None = None
    metadata: dict[str, str] | None = _field(default=None, converter=_metadata)
    config: GenerateContentConfig | None = _field(default=None, converter=_config)

    if not TYPE_CHECKING:

        def __init__(self, *, model=None, contents=None, metadata=None, config=None, **_others):
            self._extra = None
            self.model = model if model is None or model.__class__ is str else check_str(model, "InlinedRequest.model")
            self.contents = contents
            self.metadata = None if metadata is None else _metadata(metadata)
            self.config = config if config is None or config.__class__ is GenerateContentConfig else _config(config)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.model = None
        out.contents = None
        out.metadata = None
        out.config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .generate_content_config import GenerateContentConfig
