"""Unions: find the branch of a value, and keep unknown variants.

A rendered union has two names. For type checkers ``Content`` is the union of its branches; at run time it is the class
``ContentCodec``, which supports ``isinstance`` and decodes, encodes and checks. Its ``from_dict`` and ``to_dict`` are
rendered straight-line code; arguments are dispatched here, by the codec's tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Self

from genai_runtime.backend import Backend
from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid, wrong

from . import checks, codecs
from .base import Model
from .constructor import check_of
from .freeform import encode_json
from .instance import missing_attribute
from .names import hint, json_shown, snake_case, with_article
from .union_tables import Shape, UnionTables

_READ_AS = "; it is read as "
_LISTED = 12
_TEXTS = ("string", "base64", "duration", "fieldmask", "timestamp", "bytes", "opaque", "int64")
_INTEGERS = ("integer", "int64", "number")


class UnknownVariant(Model):
    """An unknown variant of a union, which is kept and sent back unchanged.

    Its fields are attributes, by wire name or in snake_case, with JSON values, and are also in :attr:`extra`. Create
    one to send a variant that is newer than this package.
    """

    __slots__ = ()

    _IS_UNKNOWN: ClassVar[bool] = True

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Keep a JSON object whole."""
        self = cls._blank()
        wires = {row[1]: row[0] for row in cls._FIELDS}
        for wire, name in wires.items():
            setattr(self, name, data.get(wire))
        self._extra = {key: value for key, value in data.items() if key not in wires or value is None} or None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        """The JSON object as it was kept."""
        own = {row[1]: value for row in self._FIELDS if (value := getattr(self, row[0])) is not None}
        return {**own, **(self._extra or {})}

    @property
    def is_unknown(self) -> Literal[True]:
        """True, as google-genai's unknown variants have it."""
        return True

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON object as it was kept, as google-genai's unknown variants have it."""
        return self.to_dict()

    def _take(self, others: dict[str, Any]) -> None:
        spellings = self._spellings()
        for key, value in others.items():
            if key in spellings:
                setattr(self, spellings[key], value)
            else:
                self.extra[key] = encode_json(value, f"{type(self).__name__}.{key}")

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
    else:
        __getattr__ = missing_attribute


class UnionType(type):
    """The metaclass of codecs: ``isinstance(value, Content)`` checks for the branches."""

    def __instancecheck__(cls, value: Any) -> bool:
        return _is_one(cls, value)

    def __subclasscheck__(cls, other: type[Any]) -> bool:
        classes: Iterable[type] = getattr(cls, "_CLASSES", ())
        return cls in other.__mro__ or any(each in other.__mro__ for each in classes)

    def __call__(cls, *args: Any, **fields: Any) -> NoReturn:
        names = ", ".join(sorted(each.__name__ for each in getattr(cls, "_CLASSES", ())))
        raise TypeError(
            f"{cls.__name__.removesuffix('Codec')} is a union, of which there are no instances; make one of {names}"
        )


class UnionCodec(UnionTables, metaclass=UnionType):
    """A union at run time: decodes, encodes and checks by the rendered tables."""

    __slots__ = ()

    @staticmethod
    def from_dict(v: Any) -> Any:
        """Read a JSON value as the API sends it."""
        raise NotImplementedError

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        """Return the JSON value to send."""
        raise NotImplementedError

    @classmethod
    def check(cls, value: Any, where: str) -> Any:
        """Check an argument; a dict is converted to the model of its branch.

        Raises:
            ArgumentError: it matches no branch, or is invalid for its branch, which the message names.
        """
        if value.__class__ in cls._CLASSES:
            return value
        if isinstance(value, Mapping):
            return cls._checked_dict(checks.check_keys(value, where), where)
        shape = _pick(cls, value)
        if shape is None:
            raise wrong(where, cls.expected(), value)
        return value if shape[0] == "model" and isinstance(value, Model) else check_shape(cls, shape, value, where)

    @classmethod
    def read(cls, value: Any, where: str) -> Any:
        """Read JSON or Python values leniently, in either spelling; unknown values are kept.

        Raises:
            ArgumentError: the value has the wrong shape, at the place that the message begins with.
        """
        from .validate import read_shape, validate

        if value.__class__ in cls._CLASSES:
            return value
        if isinstance(value, Mapping):
            target = cls._target(value, where)
            if target is None:
                target = cls._UNKNOWN
            if target is None and cls._FREE_FORM is not None:
                return read_shape(cls, cls._FREE_FORM, value, where)
            if target is None:
                raise invalid(where, f"expected {cls.expected()}, got {json_shown(value)}")
            return target.read(value, where) if _is_codec(target) else validate(target, value, where=where)
        shape = _pick(cls, value)
        if shape is None:
            raise invalid(where, f"expected {cls.expected()}, got {json_shown(value)}")
        return value if shape[0] == "model" else read_shape(cls, shape, value, where)

    @classmethod
    def other(cls, value: Any, where: str, backend: Backend | None) -> Any:
        """Encode a value that is not of a branch's exact class: an assigned one, or of a subclass."""
        return _written(cls.check(value, where), where, backend)

    @classmethod
    def model_validate(cls, obj: Any, *, strict: bool | None = None, **others: Any) -> Any:
        """Read a dict, or another value of the union, like ``model_validate`` of a model.

        Raises:
            ArgumentError: the value has the wrong shape; the message says where.
        """
        name = cls.union_name()
        return cls.check(obj, name) if strict else cls.read(obj, name)

    @classmethod
    def model_json_schema(cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}") -> dict[str, Any]:
        """The JSON Schema of the union."""
        from .schema import union_schema

        return union_schema(cls, by_alias, ref_template)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_hook import union_schema

        return union_schema(cls)

    # ---- for this module

    @classmethod
    def expected(cls) -> str:
        """A description of the accepted values, for error messages."""
        names = list(dict.fromkeys(_python_name(shape) for shape in cls.shapes()))
        if len(names) > 4 and cls._DISCRIMINATOR is not None:
            return f"{with_article(cls.union_name())} or its dict"
        return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]

    @classmethod
    def _given(cls, value: Mapping[str, Any]) -> Any:
        """The discriminator of an object, in either spelling; None without one."""
        if cls._DISCRIMINATOR is None:
            return None
        wire, name = cls._DISCRIMINATOR
        return value.get(wire, value.get(name))

    @classmethod
    def _target(cls, value: Mapping[str, Any], where: str) -> Any:
        """The model or codec for an object; None if it is unknown."""
        if cls._DISCRIMINATOR is not None:
            name, given = cls._DISCRIMINATOR[1], cls._given(value)
            if given is not None:
                if isinstance(given, list | dict):
                    raise invalid(f"{where}.{name}", f"expected a string, got {json_shown(given)}")
                given = given.value if isinstance(given, Enum) else given
                found = cls._MAPPING.get(given)
                if found is None and isinstance(given, str):
                    folded = {each.casefold(): target for each, target in cls._MAPPING.items() if isinstance(each, str)}
                    found = folded.get(given.casefold()) if len(folded) == len(cls._MAPPING) else None
                return found
        for wire, target in cls._BY_PROPERTY.items():
            if wire in value or snake_case(wire) in value:
                return target
        return cls._DEFAULT

    @classmethod
    def _checked_dict(cls, value: Mapping[str, Any], where: str) -> Any:
        """A dict of a caller's; if the API may have sent it, it is kept whole where it is newer than this package."""
        if not cls._SENT_BACK:
            return cls._checked_object(value, where)
        try:
            return cls._checked_object(value, where)
        except ArgumentError as error:
            refused = error.with_traceback(None)
        from .newer import newer

        try:
            found = newer(cls, value, where)
        except ArgumentError as error:
            # Of the same place the first error says more.
            refused = refused if refused.where == error.where else error.with_traceback(None)
            found = None
        if found is None:
            raise refused
        return found

    @classmethod
    def _checked_object(cls, value: Mapping[str, Any], where: str) -> Any:
        target = cls._target(value, where)
        if target is None and cls._FREE_FORM is not None:
            return check_shape(cls, cls._FREE_FORM, value, where)
        if target is None:
            raise cls.no_branch(value, where)
        if _is_codec(target):
            return target.check(value, where)
        given = cls._given(value)
        if given is not None:
            value = _exactly(cls, value, given)
        try:
            return checks.check_model(value, where, target)
        except ArgumentError as error:
            inner = error.with_traceback(None)
        reason = inner.reason or str(inner)
        if _READ_AS not in reason:
            reason += _READ_AS + target.__name__
            if cls._DISCRIMINATOR is not None and given is not None:
                reason += f" by its {cls._DISCRIMINATOR[1]} {given!r}"
        raise invalid(inner.where or where, reason)

    @classmethod
    def no_branch(cls, value: Mapping[str, Any], where: str) -> ArgumentError:
        """Create the error for an object whose branch cannot be determined."""
        name = cls.union_name()
        if cls._DISCRIMINATOR is None:
            fields = " or ".join(repr(snake_case(wire)) for wire in cls._BY_PROPERTY)
            return invalid(where, f"cannot tell which {name} it is; that is told by the field {fields}")
        if not cls._MAPPING:
            return wrong(where, cls.expected(), value)
        key, given = cls._DISCRIMINATOR[1], cls._given(value)
        known = [str(each) for each in cls._MAPPING]
        listed = ", ".join(map(repr, list(cls._MAPPING)[:_LISTED])) + (", ..." if len(known) > _LISTED else "")
        if given is None:
            return invalid(where, f"missing {key!r}, which tells the kind of {name}; known are {listed}")
        newer = (
            f"; to send what is newer than this package, pass {cls._UNKNOWN.__name__}({key}=...)"
            if cls._UNKNOWN
            else ""
        )
        message = f"{given!r:.60} is not a {key} of {name}; known are {listed}{hint(str(given), known)}{newer}"
        return invalid(f"{where}.{key}", message)


def check_shape(owner: Any, shape: Shape, value: Any, where: str) -> Any:
    """Check an argument against a shape; ``owner`` (a codec) resolves the classes in it."""
    check, *others = check_of(shape, owner._sibling)
    return check(value, where, *others)


def _is_codec(target: Any) -> bool:
    return isinstance(target, UnionType)


def _is_one(codec: Any, value: Any) -> bool:
    if isinstance(value, Model):
        return any(isinstance(value, each) for each in codec._CLASSES)
    if isinstance(value, Mapping):
        return any(shape[0] in ("map", "object") for shape in codec.shapes())
    shape = _pick(codec, value)
    return shape is not None and shape[0] != "model"


def _pick(codec: type[UnionCodec], value: Any) -> Shape | None:
    """The shape of the branch for a value that is not an object."""
    if isinstance(value, Model):
        models = (shape for shape in codec.shapes() if shape[0] == "model")
        return next((shape for shape in models if isinstance(value, codec._sibling(shape[1]))), _unknown(codec, value))
    if isinstance(value, type):
        models = (shape for shape in codec.shapes() if shape[0] == "model")
        return next((shape for shape in models if issubclass(value, codec._sibling(shape[1]))), None)
    if isinstance(value, bool):
        return _first(codec, "boolean") or _constant(codec, value)
    if isinstance(value, str | int):
        member = _member(codec, value)
        if member is not None:
            return member
    if isinstance(value, str):
        return _first(codec, *_TEXTS) or _first(codec, "enum", cls=str) or _only_constant(codec, str)
    if isinstance(value, int):
        return _first(codec, *_INTEGERS) or _first(codec, "enum", cls=int) or _only_constant(codec, int)
    if isinstance(value, float):
        return _first(codec, "number") or _first(codec, "integer", "int64")
    if isinstance(value, bytes | bytearray | memoryview):
        return _first(codec, "bytes", "opaque")
    if isinstance(value, datetime):
        return _first(codec, "timestamp")
    if isinstance(value, timedelta):
        return _first(codec, "duration")
    return _first(codec, "list") if isinstance(value, Iterable) else None


def _unknown(codec: type[UnionCodec], value: Any) -> Shape | None:
    """Accept an unknown variant of this union or of a nested one."""
    return ("model",) if any(isinstance(value, each) for each in codec._CLASSES) else None


def _first(codec: type[UnionCodec], *kinds: str, cls: type | None = None) -> Shape | None:
    """The first branch of one of ``kinds``, in this order."""
    for kind in kinds:
        for shape in codec.shapes():
            if shape[0] == kind and (cls is None or issubclass(codec._sibling(shape[1]), cls)):
                return shape
    return None


def _member(codec: type[UnionCodec], value: str | int) -> Shape | None:
    """The enum or constant branch with this value."""
    for shape in codec.shapes():
        if shape[0] == "enum":
            cls = codec._sibling(shape[1])
            if isinstance(value, int) == issubclass(cls, int) and cls.named(value) is not None:
                return shape
    return _constant(codec, value)


def _constant(codec: type[UnionCodec], value: Any) -> Shape | None:
    plain = value.value if isinstance(value, Enum) else value
    for shape in codec.shapes():
        if shape[0] == "const" and shape[1] == plain and isinstance(shape[1], bool) == isinstance(plain, bool):
            return shape
    return None


def _only_constant(codec: type[UnionCodec], cls: type) -> Shape | None:
    """The only constant of a type, so that its check names the expected value."""
    found = [shape for shape in codec.shapes() if shape[0] == "const" and isinstance(shape[1], cls)]
    return found[0] if len(found) == 1 else None


def _exactly(codec: type[UnionCodec], value: Mapping[str, Any], given: Any) -> Mapping[str, Any]:
    """The dict with its discriminator in the API's case."""
    if given in codec._MAPPING or codec._DISCRIMINATOR is None:
        return value
    proper = next(each for each in codec._MAPPING if isinstance(each, str) and each.casefold() == given.casefold())
    return {**value, codec._DISCRIMINATOR[0] if codec._DISCRIMINATOR[0] in value else codec._DISCRIMINATOR[1]: proper}


def _written(value: Any, where: str, backend: Backend | None) -> Any:
    """A checked value as JSON."""
    if isinstance(value, Model):
        return value.to_dict(backend)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return codecs.encode_bytes(value)
    if isinstance(value, datetime):
        return codecs.encode_timestamp(value)
    if isinstance(value, list):
        return [_written(item, where, backend) for item in value]
    if isinstance(value, Mapping):
        return {key: _written(item, where, backend) for key, item in value.items()}
    return encode_json(value, where)


def _python_name(shape: Shape) -> str:
    names = {
        "string": "a str", "integer": "an int", "int64": "an int", "number": "a float", "boolean": "a bool",
        "bytes": "bytes", "opaque": "bytes", "timestamp": "a datetime", "duration": "a duration",
        "fieldmask": "field names", "object": "a dict", "map": "a dict", "any": "anything",
    }  # fmt: skip
    kind, *rest = shape
    if kind == "list":
        return f"a list of {rest[0][1]}" if len(rest[0]) > 1 and isinstance(rest[0][1], str) else "a list"
    return repr(rest[0]) if kind == "const" else str(rest[0]) if kind in ("model", "enum") else names[kind]
