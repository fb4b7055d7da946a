"""The model ``TuningValidationDataset``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TuningValidationDataset(_Base):
    """Examples that check a model while it is tuned.

    Attributes:
        gcs_uri: URI in Cloud Storage, `gs://...`.
        vertex_dataset_resource: Resource name of a multimodal dataset on Vertex AI.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("gcs_uri", "gcsUri", ("string",), "sdk", ()),
        ("vertex_dataset_resource", "vertexDatasetResource", ("string",), "sdk", ()),
    )

    gcs_uri: str | None = None
    vertex_dataset_resource: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, gcs_uri=None, vertex_dataset_resource=None, **_others):
            self._extra = None
            self.gcs_uri = (
                gcs_uri
                if gcs_uri is None or gcs_uri.__class__ is str
                else check_str(gcs_uri, "TuningValidationDataset.gcs_uri")
            )
            self.vertex_dataset_resource = (
                vertex_dataset_resource
                if vertex_dataset_resource is None or vertex_dataset_resource.__class__ is str
                else check_str(vertex_dataset_resource, "TuningValidationDataset.vertex_dataset_resource")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.gcs_uri = None
        out.vertex_dataset_resource = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
