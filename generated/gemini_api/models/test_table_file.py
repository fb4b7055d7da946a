"""The model ``TestTableFile``."""
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

    from ._dicts import TestTableItemOrDict


def _parameter_names(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "TestTableFile.parameter_names", check_str)


def _test_table(value: Sequence[TestTableItemOrDict] | None) -> list[TestTableItem] | None:
    return None if value is None else check_list(value, "TestTableFile.test_table", check_model, TestTableItem)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TestTableFile(_Base):
    """A table of test cases for one method.

    Attributes:
        comment: What the table is about.
        test_method: Method under test, such as `models.generate_content`.
        parameter_names: Names of the arguments, in order.
        test_table: The cases, in order.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("comment", "comment", ("string",), "sdk", ()),
        ("test_method", "testMethod", ("string",), "sdk", ()),
        ("parameter_names", "parameterNames", ("list", ("string",)), "sdk", ()),
        ("test_table", "testTable", ("list", ("model", "TestTableItem")), "sdk", ()),
    )

    comment: str | None = None
    test_method: str | None = None
    parameter_names: list[str] | None = _field(default=None, converter=_parameter_names)
    test_table: list[TestTableItem] | None = _field(default=None, converter=_test_table)

    if not TYPE_CHECKING:

        def __init__(self, *, comment=None, test_method=None, parameter_names=None, test_table=None, **_others):
            self._extra = None
            self.comment = (
                comment if comment is None or comment.__class__ is str else check_str(comment, "TestTableFile.comment")
            )
            self.test_method = (
                test_method
                if test_method is None or test_method.__class__ is str
                else check_str(test_method, "TestTableFile.test_method")
            )
            self.parameter_names = None if parameter_names is None else _parameter_names(parameter_names)
            self.test_table = None if test_table is None else _test_table(test_table)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.comment = None
        out.test_method = None
        out.parameter_names = None
        out.test_table = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .test_table_item import TestTableItem
