"""Types of every kind, to ask for and to read."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass, field
from typing import Annotated, Generic, Literal, NamedTuple, NewType, NotRequired, Required, TypedDict, TypeVar

import attrs
import pydantic
import typing_extensions

T = TypeVar("T")
UserId = NewType("UserId", int)


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    """How urgent."""

    LOW = 1
    HIGH = 2


class Word(enum.StrEnum):
    A = "a"
    B = "b"


@dataclass
class Point:
    x: int
    y: float = 0.0


@dataclass
class Shape:
    """A shape.

    With corners.
    """

    name: Annotated[str, "what it is called"]
    corners: list[Point]
    colour: Colour = Colour.RED
    note: str | None = None
    tags: dict[str, int] = field(default_factory=dict)


@dataclass
class Node:
    value: int
    children: list[Node] = field(default_factory=list)


@attrs.define
class Car:
    make: str
    wheels: int = 4
    _plate: str | None = None


class Film(TypedDict):
    title: Required[str]
    year: NotRequired[int]


class OldFilm(typing_extensions.TypedDict, total=False):
    title: typing_extensions.Required[str]
    year: int


class Pair(NamedTuple):
    left: str
    right: int = 7


class Recipe(pydantic.BaseModel):
    """A recipe."""

    name: str
    steps: list[str] = pydantic.Field(min_length=1, description="what to do, in order")
    minutes: int | None = None


class Tree(pydantic.BaseModel):
    label: str
    below: list[Tree] = []


class Aliased(pydantic.BaseModel):
    user_name: str = pydantic.Field(alias="userName")


class Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True, extra="forbid")
    day: datetime.date


@pydantic.dataclasses.dataclass
class Checked:
    age: int = pydantic.Field(ge=0)


@dataclass
class Box(Generic[T]):
    content: T


@dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclass
class Dog:
    kind: Literal["dog"]
    lives: int


@dataclass
class Small:
    a: int


@dataclass
class Large:
    a: int
    b: int = 0


@dataclass
class Positive:
    number: int

    def __post_init__(self) -> None:
        if self.number <= 0:
            raise ValueError("must be positive")
