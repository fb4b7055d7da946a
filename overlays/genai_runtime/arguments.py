"""What the rendered methods do with their arguments: names, alternatives, fields of a body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime.errors.arguments import invalid, unsupported, wrong

from .models.checks import check_str

if TYPE_CHECKING:
    from .backend import Backend

T = TypeVar("T")


def named(value: Any, where: str) -> str:
    """The resource name in ``value``: a str, or the ``name`` of a model."""
    name = value if isinstance(value, str) else getattr(value, "name", None)
    if isinstance(name, str):
        return check_str(name, where)
    if hasattr(value, "name"):
        raise invalid(where, f"this {type(value).__name__} has no name yet")
    raise wrong(where, "a resource name", value)


def chosen(where: str, **given: T | None) -> T:
    """The one argument that was given, of those that mean the same. The first is the proper name."""
    found = {name: value for name, value in given.items() if value is not None}
    proper = next(iter(given))
    if not found:
        raise invalid(where, f"missing the argument {proper!r}")
    if len(found) > 1:
        raise invalid(where, f"{' and '.join(map(repr, found))} mean the same; give one of them")
    return next(iter(found.values()))


def put(body: dict[str, Any], parents: tuple[str, ...], values: dict[str, Any]) -> None:
    """Merge ``values`` into the object of ``body`` that ``parents`` lead to."""
    for parent in parents:
        inner = body.get(parent)
        body[parent] = body = dict(inner) if isinstance(inner, dict) else {}
    body.update(values)


def refuse_backend(method: str, backend: Backend, known: tuple[str, ...], titles: str) -> None:
    """Raise unless ``backend`` is one of the ``known`` that have this method, called ``titles``."""
    if backend.name not in known:
        raise unsupported(method, backend, titles)
