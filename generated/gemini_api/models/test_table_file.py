"""The model ``TestTableFile``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import TestTableFileDict


@define(init=False, kw_only=True)
class TestTableFile(ModelBase):
    """A table of test cases for one method.

    Attributes:
        comment: What the table is about.
        test_method: Method under test, such as `models.generate_content`.
        parameter_names: Names of the arguments, in order.
        test_table: The cases, in order.
    """

    comment: str | None = wire_field("comment", "string", "sdk")
    test_method: str | None = wire_field("testMethod", "string", "sdk")
    parameter_names: list[str] | None = wire_field("parameterNames", ("list", ("string",)), "sdk")
    test_table: list[TestTableItem] | None = wire_field("testTable", ("list", ("model", "TestTableItem")), "sdk")

    def __init__(self, **fields: Unpack[TestTableFileDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.comment = None
        out.test_method = None
        out.parameter_names = None
        out.test_table = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .test_table_item import TestTableItem
