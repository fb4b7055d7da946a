"""The model ``VertexMultimodalDatasetDestination``."""
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
class VertexMultimodalDatasetDestination(_Base):
    """A dataset that the results of a batch job are written to.

    Attributes:
        bigquery_destination: Table in BigQuery that holds the dataset.
        display_name: Name for people to read.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("bigquery_destination", "bigqueryDestination", ("string",), "sdk", ()),
        ("display_name", "displayName", ("string",), "sdk", ()),
    )

    bigquery_destination: str | None = None
    display_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, bigquery_destination=None, display_name=None, **_others):
            self._extra = None
            self.bigquery_destination = (
                bigquery_destination
                if bigquery_destination is None or bigquery_destination.__class__ is str
                else check_str(bigquery_destination, "VertexMultimodalDatasetDestination.bigquery_destination")
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "VertexMultimodalDatasetDestination.display_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.bigquery_destination = None
        out.display_name = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
