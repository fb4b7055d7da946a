"""The model ``EvaluationDataset``."""
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

    from ._dicts import BigQuerySourceOrDict, GcsSourceOrDict


def _bigquery_source(value: BigQuerySourceOrDict | None) -> BigQuerySource | None:
    return None if value is None else check_model(value, "EvaluationDataset.bigquery_source", BigQuerySource)


def _gcs_source(value: GcsSourceOrDict | None) -> GcsSource | None:
    return None if value is None else check_model(value, "EvaluationDataset.gcs_source", GcsSource)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EvaluationDataset(_Base):
    """Where the examples of an evaluation are kept. One source is set.

    Attributes:
        bigquery_source: A table in BigQuery.
        gcs_source: Files in Cloud Storage.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("bigquery_source", "bigquerySource", ("model", "BigQuerySource"), "", ()),
        ("gcs_source", "gcsSource", ("model", "GcsSource"), "", ()),
    )

    bigquery_source: BigQuerySource | None = _field(default=None, converter=_bigquery_source)
    gcs_source: GcsSource | None = _field(default=None, converter=_gcs_source)

    if not TYPE_CHECKING:

        def __init__(self, *, bigquery_source=None, gcs_source=None, **_others):
            self._extra = None
            self.bigquery_source = (
                bigquery_source
                if bigquery_source is None or bigquery_source.__class__ is BigQuerySource
                else _bigquery_source(bigquery_source)
            )
            self.gcs_source = (
                gcs_source if gcs_source is None or gcs_source.__class__ is GcsSource else _gcs_source(gcs_source)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("bigquerySource")
        out.bigquery_source = None if v is None else BigQuerySource.from_dict(v)
        v = get("gcsSource")
        out.gcs_source = None if v is None else GcsSource.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bigquery_source) is not None:
            out["bigquerySource"] = (
                v
                if v.__class__ is BigQuerySource
                else check_model(v, "EvaluationDataset.bigquery_source", BigQuerySource)
            ).to_dict(backend)
        if (v := self.gcs_source) is not None:
            out["gcsSource"] = (
                v if v.__class__ is GcsSource else check_model(v, "EvaluationDataset.gcs_source", GcsSource)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "bigquerySource",
        "gcsSource",
    )
)

from .big_query_source import BigQuerySource
from .gcs_source import GcsSource
