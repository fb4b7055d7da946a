"""Nothing becomes ``Any`` without a word: what a specification leaves untyped is a row in its ``exceptions.yaml``.

Free JSON that the description says so is a type of its own: ``x-json-value: true`` is any JSON value, and an object
whose further properties may be anything is a free-form object. All else that no type can be rendered for is refused,
unless ``untyped`` in ``exceptions.yaml`` gives the reason; a row there that excuses nothing is refused too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from generator import ir
from generator.context import Context
from generator.document import Document, pointer_to
from generator.errors import DanglingReference, Errors, InvalidDocument, Location, Unsupported, nearest
from generator.load import read_file
from generator.reader import Source, unescape
from generator.walk import JSON_VALUE, Json, is_required_sets, operations

NAME = "exceptions.yaml"
SECTION = "untyped"
# What an answer may be.
_READ = ("model", "union")


@frozen
class Excused:
    """The rows of ``untyped``: the places that stay free JSON, and why."""

    reasons: Mapping[str, Any] = field(factory=dict)
    source: Source | None = None

    def where(self, place: str = "") -> Location | None:
        """The line of a row, or of the section."""
        steps = (SECTION, place) if place else (SECTION,)
        return self.source.where(pointer_to(*steps)) if self.source else None


@frozen
class Finding:
    """A value that would lose its type: ``place`` is its row, ``what`` its name in a sentence."""

    place: str
    what: str
    pointer: str
    loss: Loss


@frozen
class Loss:
    """A schema that would silently become ``Any``: why, and what the description may say instead."""

    becomes: str
    why: str
    instead: str


def load_excused(folder: Path) -> Excused:
    """Read the ``exceptions.yaml`` of a spec folder; one that has none excuses nothing."""
    path = folder / NAME
    if not path.is_file():
        return Excused()
    source = read_file(path)
    data = source.data if isinstance(source.data, dict) else {}
    rows = data.get(SECTION) or {}
    if not isinstance(rows, dict):
        raise InvalidDocument(f"`{SECTION}` maps places to reasons", source.where(pointer_to(SECTION)))
    return Excused(rows, source)


def check_typed(document: Document, context: Context, excused: Excused) -> None:
    """Refuse what of a normalised ``document`` would silently lose its type, and the rows that excuse nothing."""
    errors = Errors()
    found: dict[str, Finding] = {}
    for each in findings(document, context):
        found.setdefault(each.place, each)
    for place, each in found.items():
        if place in excused.reasons:
            continue
        where = document.where(each.pointer)
        file = f" in {where.file}" if where else ""
        loss, file = each.loss, f" in {where.file}" if where else ""
        words = f"{each.what} would silently {loss.becomes}: {loss.why}. Either {loss.instead}{file}"
        errors.add(Unsupported(f"{words}, or give the reason in {NAME}, under `{SECTION}`: `{place}: ...`", where))
    for place, reason in excused.reasons.items():
        if place not in found:
            guess = nearest(place, found)
            words = f"the row {place!r} excuses nothing: the specification leaves no such place untyped{guess}"
            errors.add(DanglingReference(f"{words}; take it out", excused.where(place)))
        elif not isinstance(reason, str) or not reason.strip():
            errors.add(InvalidDocument(f"the row {place!r} gives no reason", excused.where(place)))
    errors.check()


def check_answers(package: ir.Package, document: Document) -> None:
    """Refuse an operation that answers with what no function could read: only models, unions and bytes are."""
    errors = Errors()
    by_id = {operation.id: operation for operation in package.operations}
    for path, method, data in operations(document.data):
        found = by_id[data["operationId"]]
        if found.response is not None and found.result != "bytes" and found.response.kind not in _READ:
            words = f"the answer of {found.id} is no object and no union: describe it as one of these"
            errors.add(Unsupported(words, document.where(pointer_to("paths", path, method))))
    errors.check()


def findings(document: Document, context: Context) -> Iterator[Finding]:
    """Everything of a normalised document that no type can be rendered for, and that does not say so itself."""
    for name, schema in document.data.get("components", {}).get("schemas", {}).items():
        pointer = pointer_to("components", "schemas", name)
        place = _place(document.origin(pointer)[1]) or name
        for inner, below, loss in _untyped(schema, pointer, context):
            full = f"{place}{inner}"
            owner, _, key = full.rpartition(".")
            what = f"the property {key!r} of {owner}" if owner else f"the schema {full}"
            yield Finding(full, what, below, loss)
    for path, method, data in operations(document.data):
        for place, what, schema, pointer in _operation_schemas(document, data, pointer_to("paths", path, method)):
            for inner, below, loss in _untyped(schema, pointer, context):
                yield Finding(f"{place}{inner}", what, below, loss)


def _untyped(schema: Json, pointer: str, context: Context, it: str = "it is") -> Iterator[tuple[str, str, Loss]]:
    """Each place inside a schema: its properties as ``.name``, its pointer, and how it loses its type."""
    loss = _loss(schema, context, it)
    if loss:
        yield "", pointer, loss
    for name, item in schema.get("properties", {}).items():
        for inner, below, reason in _untyped(item, pointer + pointer_to("properties", name), context):
            yield f".{name}{inner}", below, reason
    for key, its in (("items", "its items are"), ("additionalProperties", "its values are")):
        held = schema.get(key)
        if isinstance(held, dict) and (held or key == "items"):
            yield from _untyped(held, f"{pointer}/{key}", context, its)
    for key in _unions(schema) if loss is None else ():
        for index, each in enumerate(schema[key]):
            yield from _untyped(each, f"{pointer}/{key}/{index}", context)


def _loss(schema: Json, context: Context, it: str) -> Loss | None:
    """How a schema itself, not what is inside it, would lose its type; None where it has one."""
    if "$ref" in schema:
        return None
    unions = _unions(schema)
    if "x-ambiguous" in schema:
        becomes = "lose its branches" if schema.get("properties") else "become `Any`"
        return Loss(becomes, schema["x-ambiguous"], "describe it so that its branches can be told apart")
    if len(unions) > 1:
        return Loss("lose branches", "it has a `oneOf` and an `anyOf`, and one is read", "describe it as one union")
    if "discriminator" in schema and not unions:
        why = "its `discriminator` tells apart what no `oneOf` lists"
        return Loss("be read as the base alone", why, "list its schemas in a `oneOf` beside the discriminator")
    if unions:
        return None
    type_ = context.type(schema)
    if type_.kind != "any" or type_.name:
        return None
    return Loss("become `Any`", f"nothing says what {it}", f"describe it (any JSON value is `{JSON_VALUE}: true`)")


def _unions(schema: Json) -> list[str]:
    return [key for key in ("oneOf", "anyOf") if schema.get(key) and not is_required_sets(schema[key])]


def _operation_schemas(document: Document, data: Json, here: str) -> Iterator[tuple[str, str, Json, str]]:
    """The schemas that an operation itself has: of its parameters, its body and its answer."""
    id_ = data["operationId"]
    for index, parameter in enumerate(data.get("parameters", [])):
        parameter, pointer = _resolved(document, parameter, f"{here}/parameters/{index}")
        name = parameter["name"]
        yield f"{id_}.{name}", f"the parameter {name!r} of {id_}", parameter.get("schema", {}), f"{pointer}/schema"
    body, pointer = _resolved(document, data.get("requestBody", {}), f"{here}/requestBody")
    for media, content in body.get("content", {}).items():
        if media == "application/json":
            below = pointer + pointer_to("content", media, "schema")
            yield f"{id_}.requestBody", f"the request body of {id_}", content.get("schema", {}), below
    for code, response in data.get("responses", {}).items():
        response, pointer = _resolved(document, response, here + pointer_to("responses", str(code)))
        for media, content in response.get("content", {}).items():
            if str(code).startswith("2") and media in ("application/json", "text/event-stream"):
                below = pointer + pointer_to("content", media, "schema")
                yield f"{id_}.response", f"the answer of {id_}", content.get("schema", {}), below


def _resolved(document: Document, value: Json, pointer: str) -> tuple[Json, str]:
    while "$ref" in value:
        pointer = str(value["$ref"]).removeprefix("#")
        value = document.get(pointer)
    return value, pointer


def _place(pointer: str) -> str:
    """``/components/schemas/Turn/properties/stop/items`` as ``Turn.stop``; empty for what is in no component."""
    steps = [unescape(step) for step in pointer.split("/")[1:]]
    if steps[:2] != ["components", "schemas"]:
        return ""
    names, rest = [steps[2]], iter(steps[3:])
    for step in rest:
        if step == "properties":
            names.append(next(rest))
    return ".".join(names)
