"""The base of every rendered model.

The rendered classes are slotted, keyword-only attrs classes. API schemas have their own straight-line ``from_dict`` and
``to_dict``; everything else is here and uses ``_FIELDS``, the table that ``define`` makes of a class's fields. The
constructor is generated from it on the first call. Other modules import ``Instance``, never this module.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from genai_runtime.backend import Backend as Backend
from genai_runtime.errors.arguments import invalid

from ..lazy_module import LazyModule
from .checks import unknown_field
from .constructor import checked, install
from .definition import AttrsDetail
from .definition import define as define
from .instance import Instance
from .instance import wire_field as wire_field
from .later import later as later

if TYPE_CHECKING:
    from . import dump
    from .schema import FieldInfo
else:
    dump = LazyModule(".dump", globals())


class _ModelFields:
    """``Part.model_fields``: information about each field, by Python name."""

    def __get__(self, instance: object, owner: type[Model]) -> dict[str, FieldInfo]:
        from .schema import model_fields

        return model_fields(owner)


class _Serializer:
    """``__pydantic_serializer__``, created when pydantic reads it."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        if sys.modules.get("pydantic_core") is None:
            raise AttributeError(f"pydantic has not been imported, for which {owner.__name__} would have a serializer")
        from .pydantic_hook import serializer

        return serializer(owner)


class _Signature:
    """``__signature__``: creates the constructor, then tells its parameters with the types of their fields."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        rendered = owner._rendered()
        if owner.__init__ is Model.__init__ and owner is not Model:
            install(rendered)
        if rendered is Model or owner.__init__ is not rendered.__init__:
            # Of a class with a constructor of its own, `inspect` reads that.
            raise AttributeError("__signature__")
        from .schema import constructor_signature

        return constructor_signature(rendered)


class ModelBase(Instance):
    """Base of API models and configs.

    The constructor takes keyword arguments and checks them; dicts, in snake_case or camelCase, are accepted in place
    of models. :meth:`from_dict` reads what servers send and is lenient: unknown fields are kept in :attr:`extra`, are
    attributes too, and are sent back; null is an absent field.
    """

    if not TYPE_CHECKING:
        # mypy takes the slots of an attrs class for all that it has.
        __slots__ = ()

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = ()
    model_fields: ClassVar[_ModelFields] = _ModelFields()
    __pydantic_serializer__: ClassVar[_Serializer] = _Serializer()
    if not TYPE_CHECKING:
        __signature__ = _Signature()
        __attrs_attrs__ = AttrsDetail()
        __attrs_props__ = AttrsDetail()

        def __init__(self, *args, **fields):
            """Create the class's constructor, which takes its fields as keywords, and call it."""
            rendered = self._rendered()
            if rendered is Model:
                raise TypeError("ModelBase has no fields: make an instance of one of its subclasses")
            install(rendered)
            rendered.__init__(self, *args, **fields)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object as the API sends it.

        The shape of ``data`` is not checked: a wrong one raises ValueError, TypeError or AttributeError.
        :meth:`model_validate` checks it and says where it is wrong. Parts of ``data`` may be kept until they are read:
        do not change it afterwards.
        """
        from .generic import decoded

        self = cls._blank()
        decoded(self, data)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        """Return the JSON object to send: camelCase, only fields that are set, unknown fields included.

        Raises:
            ArgumentError: an assigned value has the wrong type, or ``backend`` (if given) lacks a field that is set.
        """
        from .generic import encoded

        return encoded(self, backend)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields from the server that this package does not know, by wire name. They are sent back."""
        if self._extra is None:
            self._extra = {}
            self._finds_missing()
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
        """Iterate over names and values, unknown fields included, so that ``dict(model)`` works."""
        for row in self._FIELDS:
            yield row[0], getattr(self, row[0])
        if self._extra:
            yield from self._extra.items()

    def __contains__(self, name: object) -> bool:
        """Whether the field of this name, in either spelling, is set."""
        field = self._spellings().get(name) if isinstance(name, str) else None
        return name in (self._extra or ()) if field is None else getattr(self, field) is not None

    def __repr__(self) -> str:
        from .display import represent

        return represent(self)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from .display import shown_fields

        return shown_fields(self)

    def _repr_markdown_(self) -> str | None:
        """Return the text of an answer, for a notebook; None for what has none."""
        from .display import markdown

        return markdown(self)

    def _repr_html_(self) -> str | None:
        """Return a table of a file, a model or another resource, a picture, a sound or a video, for a notebook."""
        from .display import html

        return html(self)

    def _repr_png_(self) -> bytes | None:
        """Return the bytes of a PNG image, for a notebook."""
        from .display import picture

        return picture(self, "image/png")

    def _repr_jpeg_(self) -> bytes | None:
        """Return the bytes of a JPEG image, for a notebook."""
        from .display import picture

        return picture(self, "image/jpeg")

    def __replace__(self, /, **changes: Any) -> Self:
        """Return a copy with some fields changed, for ``copy.replace`` of Python 3.13."""
        return self.model_copy(update=changes)

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

    # ---- the interface of pydantic models

    @property
    def model_extra(self) -> dict[str, Any]:
        """The same as :attr:`extra`."""
        return self.extra

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: dump.Selection | None = None,
        exclude: dump.Selection | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        context: Any = None,
        round_trip: bool = False,
        serialize_as_any: bool = False,
        warnings: bool | str = True,
    ) -> dict[str, Any]:
        """Return all fields as a dict, nested models included.

        Args:
            mode: ``"python"`` keeps bytes, datetimes and enum members; ``"json"`` returns JSON values.
            include: names to include, or a dict from name (or list index) to what to include of it.
            exclude: names to exclude, in the same form.
            by_alias: use wire names, in camelCase.
            exclude_unset: exclude fields that are not set; ``exclude_defaults`` and ``exclude_none`` do the same, since
                unset fields are None.
            context, round_trip, serialize_as_any, warnings: accepted for compatibility with pydantic, without effect.

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
        include: dump.Selection | None = None,
        exclude: dump.Selection | None = None,
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
        """Return the JSON text of ``model_dump(mode="json")``."""
        import json

        drop = exclude_unset or exclude_defaults or exclude_none
        data = self.model_dump(mode="json", include=include, exclude=exclude, by_alias=by_alias, exclude_none=drop)
        separators = (",", ":") if indent is None else (",", ": ")
        return json.dumps(data, indent=indent, ensure_ascii=ensure_ascii, separators=separators, allow_nan=False)

    def to_json_dict(self) -> dict[str, Any]:
        """Return the fields that are set as JSON values, by Python name."""
        return self.model_dump(mode="json", exclude_none=True)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the JSON text of :meth:`to_dict`: what the API sends and takes.

        Args:
            indent: Spaces for each level; None gives one line.
        """
        import json

        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

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
        """Read a dict, in either spelling, with JSON or Python values, as from ``model_dump`` or the API.

        Unknown enum values are kept, and so are unknown fields of models that servers send; those of configs and tools
        are refused. With ``strict`` it is checked like a constructor's arguments. The other arguments are accepted for
        compatibility with pydantic, without effect.

        Raises:
            ArgumentError: a value has the wrong shape; the message says where.
        """
        from .validate import validate

        return validate(cls, obj, strict=bool(strict))

    @classmethod
    def _from_response(cls, *, response: dict[str, Any], kwargs: Mapping[str, Any] | None = None) -> Self:
        """google-genai's private constructor from a response, which tests of its users call."""
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
        """Create an instance without checks. ``_fields_set`` is accepted for compatibility, without effect."""
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
        """Return a copy with some fields changed; the new values are checked like a constructor's."""
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
        """Return the JSON Schema of what :meth:`to_dict` returns (with Python names, without ``by_alias``).

        ``mode`` is accepted for compatibility with pydantic, without effect.
        """
        from .schema import json_schema

        return json_schema(cls, by_alias, ref_template)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_hook import model_schema

        return model_schema(cls)

    # ---- for the rendered classes and the mixins

    def _each(self, name: str, value: Any, kind: type[Any]) -> list[Any]:
        """The list assigned to a field whose items are to be of ``kind``: the same if all are, else a checked copy."""
        items: list[Any] = value if value.__class__ is list else self._checked(name, value)
        for item in items:
            if item.__class__ is not kind:
                return [self._checked(name, each, 1) for each in items]
        return items

    @classmethod
    def _checked(cls, name: str, value: Any, depth: int = 0) -> Any:
        """Check an assigned value like the constructor does; ``depth`` is how deep inside the field it is."""
        return checked(cls._rendered(), name, value, depth)

    def _take(self, others: dict[str, Any]) -> None:
        """Take arguments that are no field names: other spellings of fields, or mistakes."""
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


# An API may have a schema called Model, so rendered modules use ModelBase.
Model = ModelBase


def _restore(cls: type[Model], values: dict[str, Any], extra: dict[str, Any] | None) -> Model:
    self = cls._blank()
    for row in cls._FIELDS:
        setattr(self, row[0], values.get(row[0]))
    self._extra = extra
    if extra:
        cls._finds_missing()
    return self
