"""The model ``TuningDataset``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import TuningExampleOrDict


def _examples(value: Sequence[TuningExampleOrDict] | None) -> list[TuningExample] | None:
    return None if value is None else check_list(value, "TuningDataset.examples", check_model, TuningExample)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TuningDataset(_Base):
    """Examples to tune a model with, inline or where they are kept.

    Attributes:
        gcs_uri: URI in Cloud Storage, `gs://...`.
        vertex_dataset_resource: Resource name of a multimodal dataset on Vertex AI.
        examples: Examples, written out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("gcs_uri", "gcsUri", ("string",), "sdk", ()),
        ("vertex_dataset_resource", "vertexDatasetResource", ("string",), "sdk", ()),
        ("examples", "examples", ("list", ("model", "TuningExample")), "sdk", ()),
    )

    gcs_uri: str | None = None
    vertex_dataset_resource: str | None = None
    examples: list[TuningExample] | None = _field(default=None, converter=_examples)

    if not TYPE_CHECKING:

        def __init__(self, *, gcs_uri=None, vertex_dataset_resource=None, examples=None, **_others):
            self._extra = None
            self.gcs_uri = (
                gcs_uri if gcs_uri is None or gcs_uri.__class__ is str else check_str(gcs_uri, "TuningDataset.gcs_uri")
            )
            self.vertex_dataset_resource = (
                vertex_dataset_resource
                if vertex_dataset_resource is None or vertex_dataset_resource.__class__ is str
                else check_str(vertex_dataset_resource, "TuningDataset.vertex_dataset_resource")
            )
            self.examples = None if examples is None else _examples(examples)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.gcs_uri = None
        out.vertex_dataset_resource = None
        out.examples = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .tuning_example import TuningExample
