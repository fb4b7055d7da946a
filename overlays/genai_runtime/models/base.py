"""The base of every rendered model.

The rendered classes are slotted, keyword-only attrs classes. What travels writes out its own ``from_dict`` and
``to_dict``, field by field; what is the same for all, and what nobody calls in a loop, stands here and works from
``_FIELDS``, the table that ``define`` makes of a class's fields. The constructor is made from it too, when it is first
called. The modules that do the work know a model by ``Instance``, never by this module.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from genai_runtime.backend import Backend as Backend
from genai_runtime.errors.arguments import invalid

from .checks import unknown_field
from .constructor import checked, install
from .instance import Declared, Instance
from .instance import Row as Row
from .instance import rows as rows
from .instance import wire_field as wire_field

if TYPE_CHECKING:
    from attrs import define as define

    from .dump import Selection
    from .schema import FieldInfo
else:

    def define(*, init, kw_only):
        """``attrs.define`` for a rendered class, of whose :func:`wire_field` it makes a table."""
        import attrs
        from attrs.setters import NO_OP

        attrs_class = attrs.define(
            init=init, kw_only=kw_only, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False
        )

        def make(cls):
            rows, keys = [], []
            for name, value in [*vars(cls).items()]:
                if value.__class__ is Declared:
                    wire, _, marks, aliases, spellings = value
                    others = tuple(each for each in (*aliases, *spellings) if each != name)
                    rows.append((name, *value[:3], others))
                    keys += () if "sdk" in marks else (wire, *spellings)
                    setattr(cls, name, None)
            # The one in the class is for type checkers.
            cls.__init__ = Model.__init__
            cls._FIELDS = (*cls._FIELDS, *rows)
            cls._KEYS = cls._KEYS.union(keys)
            return attrs_class(cls)

        return make


class _ModelFields:
    """``Part.model_fields``: what each field is, by its Python name."""

    def __get__(self, instance: object, owner: type[Model]) -> dict[str, FieldInfo]:
        from .schema import model_fields

        return model_fields(owner)


class _Serializer:
    """``__pydantic_serializer__``, made when pydantic asks for it."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        if sys.modules.get("pydantic_core") is None:
            raise AttributeError(f"pydantic has not been imported, for which {owner.__name__} would have a serializer")
        from .pydantic_hook import serializer

        return serializer(owner)


class _Signature:
    """``__signature__``: there is none of its own, but whoever asks finds the constructor itself."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        if owner.__init__ is Model.__init__ and owner is not Model:
            install(owner._rendered())
        raise AttributeError("__signature__")


class ModelBase(Instance):
    """A value of the API, or a setting of one of its methods.

    The constructor takes keywords and checks them; a dict, in snake_case or camelCase, does wherever another model
    is expected. What a server sends is read by :meth:`from_dict`, which refuses nothing it can keep: unknown fields
    are found in :attr:`extra` and are sent back, and a null is an absent field.
    """

    if not TYPE_CHECKING:
        # mypy takes the slots of an attrs class for all that it has.
        __slots__ = ()

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = ()
    model_fields: ClassVar[_ModelFields] = _ModelFields()
    __pydantic_serializer__: ClassVar[_Serializer] = _Serializer()
    if not TYPE_CHECKING:
        __signature__ = _Signature()

        def __init__(self, *args, **fields):
            """Make the constructor of the class, which takes its fields as keywords, and go on with that."""
            rendered = self._rendered()
            if rendered is Model:
                raise TypeError("ModelBase has no fields: make an instance of one of its subclasses")
            install(rendered)
            rendered.__init__(self, *args, **fields)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object as the API sends it.

        It trusts the shape of ``data`` and raises whatever a wrong one brings about (ValueError, TypeError or
        AttributeError); :meth:`model_validate` checks it and says where it is wrong.
        """
        from .generic import decoded

        self = cls._blank()
        decoded(self, data)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        """The JSON object that goes on the wire: camelCase, only what is set, unknown fields included.

        Raises:
            ArgumentError: a value that was assigned later has the wrong type, or ``backend``, when given, does not know
                a field that is set.
        """
        from .generic import encoded

        return encoded(self, backend)

    @property
    def extra(self) -> dict[str, Any]:
        """The fields that the server sent and this package does not know, by their wire names. They are sent back."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    # ---- the protocols of Python

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model):
            return NotImplemented
        if not (isinstance(other, type(self)) or isinstance(self, type(other))):
            return NotImplemented
        names = [row[0] for row in self._FIELDS]
        return (self._extra or None) == (other._extra or None) and all(
            getattr(self, name) == getattr(other, name) for name in names
        )

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Each field's name and value, and what the server sent beside: ``dict(answer)`` holds it all."""
        for row in self._FIELDS:
            yield row[0], getattr(self, row[0])
        if self._extra:
            yield from self._extra.items()

    def __contains__(self, name: object) -> bool:
        """Whether the field of this name, in either spelling, holds something."""
        field = self._spellings().get(name) if isinstance(name, str) else None
        return name in (self._extra or ()) if field is None else getattr(self, field) is not None

    def __repr__(self) -> str:
        from .dump import represent

        return represent(self)

    def __copy__(self) -> Self:
        twin = self._blank()
        for row in self._FIELDS:
            setattr(twin, row[0], getattr(self, row[0]))
        twin._extra = None if self._extra is None else dict(self._extra)
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        twin = self._blank()
        memo[id(self)] = twin
        for row in self._FIELDS:
            setattr(twin, row[0], deepcopy(getattr(self, row[0]), memo))
        twin._extra = deepcopy(self._extra, memo)
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        values = {row[0]: value for row in self._FIELDS if (value := getattr(self, row[0])) is not None}
        return _restore, (type(self), values, self._extra or None)

    # ---- what users of pydantic models type

    @property
    def model_extra(self) -> dict[str, Any]:
        """The same as :attr:`extra`."""
        return self.extra

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Selection | None = None,
        exclude: Selection | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        context: Any = None,
        round_trip: bool = False,
        serialize_as_any: bool = False,
        warnings: bool | str = True,
    ) -> dict[str, Any]:
        """All fields as a dict, nested models included.

        Args:
            mode: ``"python"`` keeps bytes, datetimes and enum members; ``"json"`` gives what JSON can hold.
            include: the names to give, or a dict from name (or list index) to what to give of it.
            exclude: the names to leave out, in the same form.
            by_alias: spell the names as the wire does, in camelCase.
            exclude_unset: leave out what is not set, as do ``exclude_defaults`` and ``exclude_none``: here they are
                one and the same, since absent is None.
            context, round_trip, serialize_as_any, warnings: taken for the sake of code written for pydantic. What is
                given always reads back, subclasses are given whole, and there is nothing to warn of.

        Raises:
            ArgumentError: ``mode`` is neither, or a value has no JSON form in mode ``"json"``.
        """
        from .dump import dump

        if mode not in ("python", "json"):
            raise invalid("mode", f"expected 'python' or 'json', got {mode!r:.80}")
        drop = exclude_unset or exclude_defaults or exclude_none
        return dump(self, mode, bool(by_alias), drop, include, exclude)

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        include: Selection | None = None,
        exclude: Selection | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        ensure_ascii: bool = False,
        context: Any = None,
        round_trip: bool = False,
        serialize_as_any: bool = False,
        warnings: bool | str = True,
    ) -> str:
        """The JSON text of ``model_dump(mode="json")``."""
        import json

        drop = exclude_unset or exclude_defaults or exclude_none
        data = self.model_dump(mode="json", include=include, exclude=exclude, by_alias=by_alias, exclude_none=drop)
        separators = (",", ":") if indent is None else (",", ": ")
        return json.dumps(data, indent=indent, ensure_ascii=ensure_ascii, separators=separators, allow_nan=False)

    def to_json_dict(self) -> dict[str, Any]:
        """What is set, as JSON can hold it, under the Python names."""
        return self.model_dump(mode="json", exclude_none=True)

    @classmethod
    def model_validate(
        cls,
        obj: Any,
        *,
        strict: bool | None = None,
        context: Any = None,
        by_alias: bool | None = None,
        by_name: bool | None = None,
    ) -> Self:
        """Read a dict, in either spelling, with JSON or Python values: whatever ``model_dump`` or the API gave.

        Unknown enum values are kept, and unknown fields too where a server sends the model; what only callers fill (a
        config, a tool, a setting) has none. With ``strict`` it is checked as a constructor's arguments are.
        The other arguments are taken for the sake of code written for pydantic, and change nothing.

        Raises:
            ArgumentError: a value has the wrong shape; the message says where.
        """
        from .validate import validate

        return validate(cls, obj, strict=bool(strict))

    @classmethod
    def _from_response(cls, *, response: dict[str, Any], kwargs: Mapping[str, Any] | None = None) -> Self:
        """What google-genai's tests, and those of its users, read an answer with."""
        from .validate import validate

        return validate(cls, response)

    @classmethod
    def model_validate_json(
        cls,
        json_data: str | bytes | bytearray,
        *,
        strict: bool | None = None,
        context: Any = None,
        by_alias: bool | None = None,
        by_name: bool | None = None,
    ) -> Self:
        """:meth:`model_validate` of a JSON text."""
        from .validate import read_json

        return cls.model_validate(read_json(cls, json_data), strict=strict)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An instance with these values, unchecked. ``_fields_set`` is taken for pydantic's sake and has no use."""
        self = cls._blank()
        spellings = cls._spellings()
        for row in cls._FIELDS:
            setattr(self, row[0], None)
        for key, value in values.items():
            if key in spellings:
                setattr(self, spellings[key], value)
            else:
                self.extra[key] = value
        return self

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with some fields changed; the new values are checked as a constructor's are."""
        twin = self.__deepcopy__({}) if deep else self.__copy__()
        if update:
            donor = self._rendered()(**update)
            names = self._spellings()
            for key in update:
                setattr(twin, names[key], getattr(donor, names[key]))
        return twin

    @classmethod
    def model_json_schema(
        cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}", *, mode: str = "validation"
    ) -> dict[str, Any]:
        """The JSON Schema of what :meth:`to_dict` gives (or of the Python names, without ``by_alias``).

        ``mode`` is taken for pydantic's sake: what is read and what is given have one schema.
        """
        from .schema import json_schema

        return json_schema(cls, by_alias, ref_template)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_hook import model_schema

        return model_schema(cls)

    # ---- for the rendered classes and the mixins

    @classmethod
    def _checked(cls, name: str, value: Any, depth: int = 0) -> Any:
        """A value that was assigned later, checked as the constructor does; ``depth`` says how far inside it lies."""
        return checked(cls._rendered(), name, value, depth)

    def _take(self, others: dict[str, Any]) -> None:
        """Arguments that the constructor does not list: other spellings of its own, or mistakes."""
        rendered = self._rendered()
        spellings = self._spellings()
        named: dict[str, Any] = {}
        for key, value in others.items():
            name = spellings.get(key)
            if name is None:
                raise unknown_field(rendered, key)
            if name in named or (getattr(self, name) is not None and not rendered._is_fixed(name)):
                raise invalid(f"{rendered.__name__}.{name}", f"is given twice, once as {key!r}")
            named[name] = value
        donor = rendered(**named)
        for name in named:
            setattr(self, name, getattr(donor, name))


# An API may well have a schema of this name, so that rendered modules call it the other.
Model = ModelBase


def _restore(cls: type[Model], values: dict[str, Any], extra: dict[str, Any] | None) -> Model:
    self = cls._blank()
    for row in cls._FIELDS:
        setattr(self, row[0], values.get(row[0]))
    self._extra = extra
    return self
