"""Which models have another JSON shape on one backend, and how their second codec reads and writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

from attrs import evolve, frozen

from generator import ir
from generator.errors import Unsupported

Kind = Literal["key", "item", "single", "spread", "repeated", "merged", "lacking"]


@frozen
class FieldEncoding:
    """How one field is written on a backend.

    By ``kind``: under a ``key``; as the first ``item`` of a list under the key; a list's ``single`` item without the
    list; a list ``spread`` over the items of another; ``repeated`` in each item of a list; ``merged`` into the object
    itself; or refused, since the backend is ``lacking`` it.
    """

    field: ir.Field
    kind: Kind
    type: ir.Type
    key: str = ""
    head: ir.Path = ()
    inner: ir.Path = ()
    query: bool = False


class Codecs:
    """The differences between the codecs of the backends."""

    def __init__(self, package: ir.Package) -> None:
        self.backends = [each.name for each in package.backends]
        #: The backend whose JSON ``from_dict`` and ``to_dict`` speak; others have their own codecs where they differ.
        self.default = self.backends[0] if self.backends else ""
        self.models = {model.name: model for model in package.models}
        self.respelled = {
            name: {enum.name for enum in package.enums if any(name in value.spellings for value in enum.values)}
            for name in self.backends
        }
        #: Models that only answers hold. What a server said is kept and written again, whichever backend it is.
        self.answers = self._reachable(package, answers=True) - self._reachable(package, answers=False)
        self.writes = {name: self._writes(name) for name in self.backends}
        self.reads = {name: self._reads(name) for name in self.backends}

    def type(self, type_: ir.Type, backend: str | None) -> ir.Type:
        """Set ``backend`` on the classes of a type that it (None: the default) reads or spells differently."""
        if type_.item is not None:
            return evolve(type_, item=self.type(type_.item, backend))
        name = backend or self.default
        if type_.kind in ("enum", "integer_enum"):
            differs = type_.name in self.respelled.get(name, ())
        else:
            differs = type_.kind == "model" and backend is not None and type_.name in self.reads[backend]
        return evolve(type_, backend=name) if differs else type_

    def place(self, field: ir.Field, backend: str | None) -> ir.Place:
        """Where the field is in its model's JSON object, or a setting in the request; None is the default backend."""
        return field.places.get(backend or self.default) or ir.Place(field.path or (field.wire,))

    def is_placed(self, model: ir.Model) -> bool:
        """Whether the default backend has a field elsewhere than under its own name, or spells it otherwise."""
        spelled = self.respelled.get(self.default, set())
        return any(self.default in field.places or _classes(field.type) & spelled for field in _wire_fields(model))

    def encodings(
        self, fields: Iterable[ir.Field], backend: str | None, type_of: Callable[[ir.Field], ir.Type]
    ) -> list[tuple[ir.Path, bool, list[FieldEncoding]]]:
        """Group the encodings of fields by the object that they are written into.

        Args:
            fields: The fields of a model or a config.
            backend: The backend; None for the default, and those without differences.
            type_of: The type that the code works with.

        Returns:
            For each object its path, whether it is the query, and the encodings.
        """
        found: dict[tuple[ir.Path, bool], list[FieldEncoding]] = {}
        for encoding in sorted((self._encoding(field, backend, type_of(field)) for field in fields), key=_order):
            found.setdefault((encoding.head if encoding.kind in _IN_OBJECT else (), encoding.query), []).append(
                encoding
            )
        return [(parents, query, encodings) for (parents, query), encodings in found.items()]

    def _encoding(self, field: ir.Field, backend: str | None, type_: ir.Type) -> FieldEncoding:
        place, type_ = self.place(field, backend), self.type(type_, backend)
        if backend is not None and field.backends and backend not in field.backends:
            return FieldEncoding(field, "lacking", type_)
        name = backend or self.default
        if name in field.queries or (field.location == "query" and name not in field.places):
            return FieldEncoding(field, "key", type_, str(place.path[-1]), query=True)
        if not place.path:
            return FieldEncoding(field, "merged", type_)
        if place.each is not None:
            head, inner = place.path[: place.each], place.path[place.each + 1 :]
            return FieldEncoding(
                field, "spread" if field.type.kind == "list" else "repeated", type_, head=head, inner=inner
            )
        if place.path[-1] == 0:
            return FieldEncoding(field, "item", type_, str(place.path[-2]), place.path[:-2])
        return FieldEncoding(field, "single" if place.single else "key", type_, str(place.path[-1]), place.path[:-1])

    def read_expression(self, field: ir.Field, backend: str | None) -> str:
        """Return the expression that reads the field from the JSON object ``data``."""
        place = self.place(field, backend)
        if not place.path:
            reader = f"{field.type.name}.{self.reader(field.type, backend)}"
            return f"part(data, {self.keys_constant(field, backend)}, {reader})"
        if place.each is None:
            found = _lookup(place.path)
            # What another backend spells so is read as well, as in a codec without places.
            spelled = [field.wire, *field.spellings.values()] if field.spellings else []
            others = [each for each in spelled if place.path != (each,)]
            return " ".join([found, *(f"if {place.path[0]!r} in data else data.get({each!r})" for each in others)])
        head, inner = place.path[: place.each], place.path[place.each + 1 :]
        if field.type.kind != "list":
            return _lookup((*head, 0, *inner))
        return f"take_each({', '.join([_lookup(head), *map(repr, inner)])})"

    def reader(self, type_: ir.Type, backend: str | None) -> str:
        """The name of the class method that decodes a model of this backend."""
        return f"from_dict_{backend}" if backend is not None and type_.name in self.reads[backend] else "from_dict"

    def keys_constant(self, field: ir.Field, backend: str | None) -> str:
        """The name of the constant with the keys of a model that is merged into its parent object."""
        return f"_{field.name}_{backend or 'keys'}".upper()

    def keys(self, name: str, backend: str | None) -> list[str]:
        """The keys of a model's JSON object on this backend."""
        found: list[str] = []
        for field in _wire_fields(self.models[name]):
            path = self.place(field, backend).path
            further = [field.wire, *field.spellings.values()] if field.spellings else []
            found += [str(path[0]), *further] if path else self.keys(field.type.name or "", backend)
        return list(dict.fromkeys(found))

    def merged(self, model: ir.Model, backend: str | None) -> list[ir.Field]:
        """The fields whose models are merged into the object of ``model``."""
        return [field for field in _wire_fields(model) if not self.place(field, backend).path]

    def known_paths(self, model: ir.Model, backend: str | None) -> Any:
        """Every path that the codec reads, as a tree for ``genai_runtime.models.places.leftover``."""
        tree: dict[str, Any] = {}
        for field in _wire_fields(model):
            path = self.place(field, backend).path
            for wire in [field.wire, *field.spellings.values()] if field.spellings else []:
                tree.setdefault(wire, None)
            if path:
                _add_path(tree, path)
            else:
                tree.update({key: tree.get(key) for key in self.keys(field.type.name or "", backend)})
        return tree

    def only_backend(self, operation: ir.Operation) -> str | None:
        """The backend whose codec reads all answers of an operation; None if the common codec does."""
        answer = operation.response.name if operation.response else None
        only = operation.backends[0] if len(operation.backends) == 1 else ""
        return only if only and answer in self.reads[only] else None

    def parsers(self, operation: ir.Operation) -> list[str]:
        """The backends for which an operation that several backends have needs a parser of its own."""
        answer = operation.response.name if operation.response else None
        owners = operation.backends or tuple(self.backends)
        return [] if len(owners) == 1 else [name for name in owners if answer in self.reads[name]]

    def variants(self, model: ir.Model) -> list[str]:
        """The backends for which a config writes its settings differently."""
        sent = [field for field in model.fields if field.location != "none" and not field.sdk_only]
        return [name for name in self.backends if any(self._differs(field, name) for field in sent)]

    def refusable(self, model: ir.Model, field: ir.Field) -> ir.Field:
        """The field, without backends where no caller sends it, so that it is never refused."""
        said_by_server = field.read_only or model.name in self.answers
        return evolve(field, backends=()) if field.backends and said_by_server else field

    def _reachable(self, package: ir.Package, *, answers: bool) -> set[str]:
        """The models in the answers of all operations, or in their requests and in configs."""
        unions = {each.name: each for each in package.unions}
        found: set[str] = set()
        todo = [each.response if answers else each.body for each in package.operations]
        if not answers:
            configs = (model for model in package.models if model.kind == "config")
            todo += [field.type for config in configs for field in config.fields]
        while todo:
            type_ = todo.pop()
            if type_ is None or (type_.item is None and type_.name in found):
                continue
            if type_.item is not None:
                todo.append(type_.item)
            elif type_.kind == "union" and type_.name in unions:
                found.add(type_.name)
                todo += unions[type_.name].branches
            elif type_.kind == "model" and type_.name in self.models:
                found.add(type_.name)
                fields = self.models[type_.name].fields
                todo += [field.type for field in fields if answers or not (field.read_only or field.sdk_only)]
        return found

    def _differs(self, field: ir.Field, backend: str) -> bool:
        """Whether the backend has or spells the field otherwise than the default one."""
        if backend == self.default:
            return False
        if self.place(field, backend) != self.place(field, None):
            return True
        if (backend in field.queries) != (self.default in field.queries):
            return True
        return bool(_classes(field.type) & (self.respelled[backend] | self.respelled[self.default]))

    def _read_alike(self, field: ir.Field, model: ir.Model, backend: str) -> bool:
        """Whether the common codec finds what the backend has: by a further name, or in another field that holds it."""
        path = self.place(field, backend).path
        holders = {each.wire for each in _wire_fields(model) if each is not field and backend not in each.places}
        return path == (field.spellings.get(backend),) or (len(path) > 1 and path[0] in holders)

    def _writes(self, backend: str) -> set[str]:
        return {
            model.name
            for model in self.models.values()
            if model.kind == "schema" and any(self._differs(field, backend) for field in _wire_fields(model))
        }

    def _reads(self, backend: str) -> set[str]:
        """The models that are read differently, and those that contain one of them."""
        schemas = [model for model in self.models.values() if model.kind == "schema"]
        found = {
            model.name
            for model in schemas
            if any(
                self._differs(field, backend) and not self._read_alike(field, model, backend)
                for field in _wire_fields(model)
            )
        }
        size = -1
        while size != len(found):
            size = len(found)
            found |= {
                model.name for model in schemas if any(_classes(field.type) & found for field in _wire_fields(model))
            }
        return found


def check_unions(package: ir.Package) -> None:
    """Raise :class:`Unsupported` for a union of models that some backend reads differently: it has one codec."""
    codecs = Codecs(package)
    for union in package.unions:
        for name in codecs.backends:
            differing = {each for type_ in union.branches for each in _classes(type_)}
            differing &= codecs.reads[name] | codecs.respelled[name]
            if differing:
                words = f"the union {union.name} is of {min(differing)}, which {name!r} has otherwise"
                raise Unsupported(f"{words}; a union is read alike from every backend")


def _wire_fields(model: ir.Model) -> list[ir.Field]:
    return [field for field in model.fields if not field.sdk_only]


def _classes(type_: ir.Type) -> set[str]:
    while type_.item is not None:
        type_ = type_.item
    return {type_.name} if type_.kind in ("model", "enum", "integer_enum") and type_.name else set()


_IN_OBJECT = frozenset({"key", "item", "single"})


def _order(encoding: FieldEncoding) -> tuple[bool, tuple[str, ...]]:
    """Sort by object; repeated fields come after those that create the items."""
    return encoding.kind == "repeated", tuple(map(str, encoding.head)) if encoding.kind in _IN_OBJECT else ()


def _lookup(path: ir.Path) -> str:
    if len(path) == 1:
        return f"data.get({path[0]!r})"
    return f"take(data, {', '.join(map(repr, path))})"


def _add_path(tree: dict[str, Any], path: ir.Path) -> None:
    """Add a path to a tree, where a list holds the subtree of all items, a tuple that of the first."""
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
        _add_path(inner if isinstance(inner, dict) else inner[0], below)
        return
