# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import TestTableFileDict
    from .test_table_item import TestTableItem

later(globals(), "TestTableItem")


@define(init=False, kw_only=True)
class TestTableFile(ModelBase):
    """A table of test cases for one method.

    Attributes:
        comment: What the table is about.
        test_method: Method under test, such as `models.generate_content`.
        parameter_names: Names of the arguments, in order.
        test_table: The cases, in order.
    """

    comment: str | None = wire_field("string", "sdk")
    """What the table is about."""
    test_method: str | None = wire_field("string", "sdk")
    """Method under test, such as `models.generate_content`."""
    parameter_names: list[str] | None = wire_field(("list", "string"), "sdk")
    """Names of the arguments, in order."""
    test_table: list[TestTableItem] | None = wire_field(("list", "TestTableItem"), "sdk")
    """The cases, in order."""

    def __init__(self, **fields: Unpack[TestTableFileDict]) -> None: ...
