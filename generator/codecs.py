"""Which models a backend reads or writes otherwise than the rest, and what its codec of one looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

from attrs import evolve, frozen

from generator import ir
from generator.errors import Unsupported

Kind = Literal["key", "item", "single", "spread", "repeated", "merged", "lacking"]


@frozen
class Put:
    """One field, and how its value gets to its place: under a key, as the first item of a list under it (``item``),
    without its own list (``single``), spread over the items of a list, repeated in each of them, merged into the
    object itself, or not at all, since the backend lacks it."""

    field: ir.Field
    kind: Kind
    type: ir.Type
    key: str = ""
    head: ir.Path = ()
    inner: ir.Path = ()
    query: bool = False


class Codecs:
    """What differs between the backends of a package, by backend and class."""

    def __init__(self, package: ir.Package) -> None:
        self.backends = [each.name for each in package.backends]
        self.models = {model.name: model for model in package.models}
        self.respelled = {
            name: {enum.name for enum in package.enums if any(name in value.spellings for value in enum.values)}
            for name in self.backends
        }
        self.writes = {name: self._writes(name) for name in self.backends}
        self.reads = {name: self._reads(name) for name in self.backends}

    def type(self, type_: ir.Type, backend: str) -> ir.Type:
        """The type with its classes marked as those that the backend reads or spells otherwise."""
        if type_.item is not None:
            return evolve(type_, item=self.type(type_.item, backend))
        differs = type_.kind in ("enum", "integer_enum") and type_.name in self.respelled[backend]
        differs |= type_.kind == "model" and type_.name in self.reads[backend]
        return evolve(type_, backend=backend) if differs else type_

    def place(self, field: ir.Field, backend: str) -> ir.Place:
        """Where the field lies: in the object of its model, or of a setting in the request."""
        return field.places.get(backend) or ir.Place(field.path or (field.wire,))

    def puts(
        self, fields: Iterable[ir.Field], backend: str | None, type_of: Callable[[ir.Field], ir.Type]
    ) -> list[tuple[ir.Path, bool, list[Put]]]:
        """How fields are written, by the object that they lie in: its path, and whether it is the query.

        Without a ``backend``, as those have them that have nothing to say about a field.
        """
        found: dict[tuple[ir.Path, bool], list[Put]] = {}
        for put in sorted((self._put(field, backend, type_of(field)) for field in fields), key=_order):
            found.setdefault((put.head if put.kind in _IN_OBJECT else (), put.query), []).append(put)
        return [(parents, query, puts) for (parents, query), puts in found.items()]

    def _put(self, field: ir.Field, backend: str | None, type_: ir.Type) -> Put:
        place = ir.Place(field.path or (field.wire,)) if backend is None else self.place(field, backend)
        if backend is not None:
            type_ = self.type(type_, backend)
            if field.backends and backend not in field.backends:
                return Put(field, "lacking", type_)
        if backend in field.queries or (field.location == "query" and backend not in field.places):
            return Put(field, "key", type_, str(place.path[-1]), query=True)
        if not place.path:
            return Put(field, "merged", type_)
        if place.each is not None:
            head, inner = place.path[: place.each], place.path[place.each + 1 :]
            return Put(field, "spread" if field.type.kind == "list" else "repeated", type_, head=head, inner=inner)
        if place.path[-1] == 0:
            return Put(field, "item", type_, str(place.path[-2]), place.path[:-2])
        return Put(field, "single" if place.single else "key", type_, str(place.path[-1]), place.path[:-1])

    def received(self, field: ir.Field, backend: str) -> str:
        """An expression of what a server sent of the field, in ``data``."""
        place = self.place(field, backend)
        if not place.path:
            return f"part(data, {self.constant(field, backend)}, {field.type.name}.{self.reader(field.type, backend)})"
        if place.each is None:
            return _taken(place.path)
        head, inner = place.path[: place.each], place.path[place.each + 1 :]
        if field.type.kind != "list":
            return _taken((*head, 0, *inner))
        return f"take_each({', '.join([_taken(head), *map(repr, inner)])})"

    def reader(self, type_: ir.Type, backend: str) -> str:
        """The class method that reads a model from this backend."""
        return f"from_dict_{backend}" if type_.name in self.reads[backend] else "from_dict"

    def constant(self, field: ir.Field, backend: str) -> str:
        """The name of the keys of a model that lies in the object that holds it."""
        return f"_{field.name}_{backend}".upper()

    def keys(self, name: str, backend: str) -> list[str]:
        """The keys of a model's object on this backend."""
        found: list[str] = []
        for field in _wired(self.models[name]):
            path = self.place(field, backend).path
            found += [str(path[0]), *field.spellings.values()] if path else self.keys(field.type.name or "", backend)
        return list(dict.fromkeys(found))

    def merged(self, model: ir.Model, backend: str) -> list[ir.Field]:
        """The fields whose models lie in the object of ``model``."""
        return [field for field in _wired(model) if not self.place(field, backend).path]

    def known(self, model: ir.Model, backend: str) -> Any:
        """Every place that the codec reads: see ``genai_runtime.models.places.leftover``."""
        tree: dict[str, Any] = {}
        for field in _wired(model):
            path = self.place(field, backend).path
            for wire in field.spellings.values():
                tree.setdefault(wire, None)
            if path:
                _plant(tree, path)
            else:
                tree.update({key: tree.get(key) for key in self.keys(field.type.name or "", backend)})
        return tree

    def reader_of(self, operation: ir.Operation) -> str | None:
        """The backend whose codec reads all answers of an operation, the one that it belongs to; None for any."""
        answer = operation.response.name if operation.response else None
        only = operation.backends[0] if len(operation.backends) == 1 else ""
        return only if only and answer in self.reads[only] else None

    def parsers(self, operation: ir.Operation) -> list[str]:
        """The backends for which an operation that several have reads its answer by a function of its own."""
        answer = operation.response.name if operation.response else None
        owners = operation.backends or tuple(self.backends)
        return [] if len(owners) == 1 else [name for name in owners if answer in self.reads[name]]

    def variants(self, model: ir.Model) -> list[str]:
        """The backends to whose requests a config adds its settings in another way."""
        sent = [field for field in model.fields if field.location != "none" and not field.sdk_only]
        return [name for name in self.backends if any(self._differs(field, name) for field in sent)]

    def _differs(self, field: ir.Field, backend: str) -> bool:
        return backend in field.places or bool(_classes(field.type) & self.respelled[backend])

    def _writes(self, backend: str) -> set[str]:
        return {
            model.name
            for model in self.models.values()
            if model.kind == "schema" and any(self._differs(field, backend) for field in _wired(model))
        }

    def _reads(self, backend: str) -> set[str]:
        """The models that are read otherwise, and those that lead to one of them."""
        schemas = [model for model in self.models.values() if model.kind == "schema"]
        found = {
            model.name
            for model in schemas
            if any(
                self._differs(field, backend) and (field.spellings.get(backend),) != self.place(field, backend).path
                for field in _wired(model)
            )
        }
        size = -1
        while size != len(found):
            size = len(found)
            found |= {model.name for model in schemas if any(_classes(field.type) & found for field in _wired(model))}
        return found


def check_unions(package: ir.Package) -> None:
    """Raise :class:`Unsupported` for a union of what some backend reads otherwise: a union has one codec."""
    codecs = Codecs(package)
    for choice in package.choices:
        for name in codecs.backends:
            differing = {each for type_ in choice.branches for each in _classes(type_)}
            differing &= codecs.reads[name] | codecs.respelled[name]
            if differing:
                words = f"the union {choice.name} is of {min(differing)}, which {name!r} has otherwise"
                raise Unsupported(f"{words}; a union is read alike from every backend")


def _wired(model: ir.Model) -> list[ir.Field]:
    return [field for field in model.fields if not field.sdk_only]


def _classes(type_: ir.Type) -> set[str]:
    while type_.item is not None:
        type_ = type_.item
    return {type_.name} if type_.kind in ("model", "enum", "integer_enum") and type_.name else set()


_IN_OBJECT = frozenset({"key", "item", "single"})


def _order(put: Put) -> tuple[bool, tuple[str, ...]]:
    """By object; what is repeated in every item comes after what makes the items."""
    return put.kind == "repeated", tuple(map(str, put.head)) if put.kind in _IN_OBJECT else ()


def _taken(path: ir.Path) -> str:
    if len(path) == 1:
        return f"data.get({path[0]!r})"
    return f"take(data, {', '.join(map(repr, path))})"


def _plant(tree: dict[str, Any], path: ir.Path) -> None:
    """Note a path in a tree: a list holds what is known of its items, a tuple of its first item."""
    for position, key in enumerate(path):
        rest = path[position + 1 :]
        marks = [each for each in rest[:1] if each in (0, "[]")]
        below = rest[len(marks) :]
        if not below:
            tree.setdefault(str(key), None)
            return
        inner = tree.get(str(key))
        if inner is None:
            inner = {} if not marks else [{}] if marks[0] == "[]" else ({},)
            tree[str(key)] = inner
        _plant(inner if isinstance(inner, dict) else inner[0], below)
        return
