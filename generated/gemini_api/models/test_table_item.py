"""The model ``TestTableItem``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_list, check_object, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _parameters(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "TestTableItem.parameters")


def _ignore_keys(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "TestTableItem.ignore_keys", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TestTableItem(_Base):
    """One test case of a table.

    Attributes:
        name: What the case is called.
        parameters: Arguments of the call, by name.
        exception_if_mldev: Message that is expected from the Developer API's client.
        exception_if_vertex: Message that is expected from Vertex AI's client.
        override_replay_id: Name of the recording, where it is not that of the case.
        has_union: True when an argument may have several types.
        skip_in_api_mode: Why the case is left out against the real API.
        ignore_keys: Keys that a comparison leaves out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "sdk", ()),
        ("parameters", "parameters", ("object",), "sdk", ()),
        ("exception_if_mldev", "exceptionIfMldev", ("string",), "sdk", ()),
        ("exception_if_vertex", "exceptionIfVertex", ("string",), "sdk", ()),
        ("override_replay_id", "overrideReplayId", ("string",), "sdk", ()),
        ("has_union", "hasUnion", ("boolean",), "sdk", ()),
        ("skip_in_api_mode", "skipInApiMode", ("string",), "sdk", ()),
        ("ignore_keys", "ignoreKeys", ("list", ("string",)), "sdk", ()),
    )

    name: str | None = None
    parameters: dict[str, Any] | None = _field(default=None, converter=_parameters)
    exception_if_mldev: str | None = None
    exception_if_vertex: str | None = None
    override_replay_id: str | None = None
    has_union: bool | None = None
    skip_in_api_mode: str | None = None
    ignore_keys: list[str] | None = _field(default=None, converter=_ignore_keys)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            parameters=None,
            exception_if_mldev=None,
            exception_if_vertex=None,
            override_replay_id=None,
            has_union=None,
            skip_in_api_mode=None,
            ignore_keys=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "TestTableItem.name")
            self.parameters = None if parameters is None else _parameters(parameters)
            self.exception_if_mldev = (
                exception_if_mldev
                if exception_if_mldev is None or exception_if_mldev.__class__ is str
                else check_str(exception_if_mldev, "TestTableItem.exception_if_mldev")
            )
            self.exception_if_vertex = (
                exception_if_vertex
                if exception_if_vertex is None or exception_if_vertex.__class__ is str
                else check_str(exception_if_vertex, "TestTableItem.exception_if_vertex")
            )
            self.override_replay_id = (
                override_replay_id
                if override_replay_id is None or override_replay_id.__class__ is str
                else check_str(override_replay_id, "TestTableItem.override_replay_id")
            )
            self.has_union = (
                has_union
                if has_union is None or has_union.__class__ is bool
                else check_bool(has_union, "TestTableItem.has_union")
            )
            self.skip_in_api_mode = (
                skip_in_api_mode
                if skip_in_api_mode is None or skip_in_api_mode.__class__ is str
                else check_str(skip_in_api_mode, "TestTableItem.skip_in_api_mode")
            )
            self.ignore_keys = None if ignore_keys is None else _ignore_keys(ignore_keys)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.name = None
        out.parameters = None
        out.exception_if_mldev = None
        out.exception_if_vertex = None
        out.override_replay_id = None
        out.has_union = None
        out.skip_in_api_mode = None
        out.ignore_keys = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
