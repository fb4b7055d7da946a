"""Open enums: unknown values from newer servers are kept."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .codecs import INTEGER, WireError
from .names import hint, nearest, shown, with_article

_E = TypeVar("_E", bound=Enum)

_REMEMBERED = 256
# The similarity (0 to 1) from which a value counts as a misspelling of a known one.
_MISSPELT = 0.9
_OPEN: dict[type[Enum], dict[str | int, Any]] = {}


class _OpenMember:
    """Behaviour of all members, unknown values included: repr, copying, pickling, pydantic."""

    if TYPE_CHECKING:
        _name_: str
        _value_: Any

        @classmethod
        def decode(cls, value: Any) -> Self: ...

    #: The members by what travels, for rendered code.
    _by_value: dict[Any, Any]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._by_value = _members(cls)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"

    @property
    def is_known(self) -> bool:
        """Whether this value was in the API description that the package was rendered from."""
        return self._value_ in _members(type(self))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self).decode, (self._value_,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_hook import enum_schema

        return enum_schema(cls)


def _members(cls: type[Any]) -> dict[Any, Any]:
    """The members that the class lists, by value."""
    members: dict[Any, Any] = cls._value2member_map_
    return members


class OpenEnum(_OpenMember, StrEnum):
    """A string enum that accepts unknown values.

    ``FinishReason.STOP == "STOP"``, and ``str()`` returns the value. Calling the class finds a member in any case
    (``FinishReason("stop")``); another value becomes an open member, for which :attr:`is_known` is false, so that
    values newer than this package can be sent and received.
    """

    #: By backend: its own spellings, and the values that they stand for.
    _spelled: dict[str, dict[Any, Any]]

    # Members equal strings, so they need the hash of strings; Enum hashes the name.
    __hash__ = str.__hash__

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._spelled = {}

    @classmethod
    def decode(cls, value: Any) -> Self:
        """The member for exactly this value from the wire, an open one when it is not known."""
        return cast("Self", cls._value2member_map_.get(value) or _open(cls, value))

    @classmethod
    def decode_spelled(cls, value: Any, backend: str) -> Self:
        """:meth:`decode`, for a backend with its own spellings."""
        words = cls._spelled[backend]
        return cls.decode(words.get(value, value))

    def spelled(self, backend: str) -> str:
        """The value in this backend's spelling."""
        words = type(self)._spelled[backend]
        return cast("str", next((word for word, meant in words.items() if meant == self._value_), self._value_))

    @classmethod
    def named(cls, value: str) -> Self | None:
        """The member for ``value`` in any case, or None."""
        return _by_name(cls).get(value.casefold())

    @classmethod
    def check(cls, value: Any, where: str) -> Self:
        """Convert an argument to a member, in any case. Unknown values are kept, with a warning.

        Raises:
            ArgumentError: it looks like a misspelled known value, which the message names. To send it anyway, pass
                an open member: ``Class("NEW_VALUE")``.
        """
        from genai_runtime.errors.arguments import invalid

        if isinstance(value, cls):
            return value
        if isinstance(value, str):
            found = cls.named(str.__str__(value))
            if found is not None:
                return found
            text = str.__str__(value)
            guess = _misspelt(cls, text)
            if guess is not None:
                raise invalid(
                    where,
                    f"{text!r} is not {with_article(cls.__name__)}; did you mean {guess!r}? "
                    f"(a value newer than this package is sent as {cls.__name__}({text!r}))",
                )
            return cast("Self", _unknown(cls, text, where))
        raise invalid(where, f"expected {with_article(cls.__name__)} or its name, got {shown(value)}")

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        text = str.__str__(value)
        return cls.named(text) or _unknown(cls, text)


class OpenIntEnum(_OpenMember, IntEnum):
    """An integer enum that accepts unknown values.

    Calling the class finds a member by its number or by its name in any case; another number becomes an open member,
    for which :attr:`is_known` is false.
    """

    @classmethod
    def decode(cls, value: Any) -> Self:
        """The member for exactly this value from the wire, an open one when it is not known."""
        if isinstance(value, str) and INTEGER.fullmatch(value) and len(value) <= 20:
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise WireError(f"expected the number of a {cls.__name__}, got {shown(value)}")
        return cast("Self", cls._value2member_map_.get(value) or _open(cls, int(value)))

    @classmethod
    def named(cls, value: Any) -> Self | None:
        """The member with this number, or this name in any case, or None."""
        if isinstance(value, str):
            folded = value.casefold()
            return next((member for name, member in cls.__members__.items() if name.casefold() == folded), None)
        known = None if isinstance(value, bool) else cls._value2member_map_.get(value)
        return cast("Self | None", known)

    @classmethod
    def check(cls, value: Any, where: str) -> Self:
        """Convert an argument to a member. Unknown numbers are kept, with a warning.

        Raises:
            ArgumentError: it is neither a number nor the name of a member.
        """
        from genai_runtime.errors.arguments import invalid

        if isinstance(value, cls):
            return value
        if not isinstance(value, bool) and isinstance(value, str | int):
            found = cls.named(value)
            if found is not None:
                return found
            if isinstance(value, int):
                return cast("Self", _unknown(cls, int(value), where))
            raise invalid(where, f"{value!r} is not {with_article(cls.__name__)}{hint(value, cls.__members__)}")
        raise invalid(where, f"expected {with_article(cls.__name__)} or its number, got {shown(value)}")

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        found = cls.named(value) if isinstance(value, str) else None
        if found is None and isinstance(value, int) and not isinstance(value, bool):
            return cast("Self", _unknown(cls, int(value)))
        return found


def _misspelt(cls: Any, value: str) -> str | None:
    """The known value of which ``value`` is a misspelling, or None."""
    from difflib import SequenceMatcher

    guess = nearest(value, [member._value_ for member in cls.__members__.values()])
    if guess is None or SequenceMatcher(None, value.casefold(), guess.casefold()).ratio() < _MISSPELT:
        return None
    return guess


def _unknown(cls: Any, value: str | int, where: str = "") -> Any:
    """Return the open member for an argument, with a warning, since it may be new or a mistake."""
    import warnings

    choices = [str(member._value_) for member in cls]
    guess = (
        isinstance(value, str) and hint(value, choices)
    ) or f"; it has {', '.join(choices[:6])}{', ...' if len(choices) > 6 else ''}"
    place = f"{where}: " if where else ""
    warnings.warn(f"{place}{value!r} is not a valid {cls.__name__}, and is sent as it is{guess}", stacklevel=4)
    return _open(cls, value)


def _open(cls: type[Any], value: Any) -> Any:
    """Return an open member. A few hundred are cached, so that identity mostly holds."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise WireError(f"expected the name of a {cls.__name__}, got {shown(value)}")
    remembered = _OPEN.setdefault(cls, {})
    known = cls._value2member_map_.get(value)
    if known is not None:  # a member with an empty value, which is false
        return known
    member: Any = remembered.get(value)
    if member is None:
        # Proto JSON has numbers for values that the server's schema lacks; they are sent back as numbers.
        member = int.__new__(cls, value) if issubclass(cls, int) else str.__new__(cls, str(value))
        member._name_ = str(value)
        member._value_ = value
        if len(remembered) < _REMEMBERED:
            member = remembered.setdefault(value, member)
    return member


def unlisted(*names: str) -> Callable[[type[_E]], type[_E]]:
    """Exclude members from iteration over the class.

    They exist and can be sent, but code that iterates over all members, to try each, does not see those that the
    service no longer accepts or only another backend does.
    """

    def leave_out(cls: type[_E]) -> type[_E]:
        cls._member_names_ = [name for name in cls._member_names_ if name not in names]
        return cls

    return leave_out


_BY_NAME: dict[type[Enum], dict[str, Any]] = {}


def _by_name(cls: type[Any]) -> dict[str, Any]:
    names = _BY_NAME.get(cls)
    if names is None:
        names = {}
        for name, member in cls.__members__.items():
            names[name.casefold()] = member
        for member in cls.__members__.values():
            names[member._value_.casefold()] = member
        _BY_NAME[cls] = names
    return names
