"""Flatten resource names in paths, ``{+name}`` and ``{name=files/*}``; the pattern goes to ``x-resource-name``."""

from __future__ import annotations

import re

from generator.document import Document, pointer_to
from generator.errors import Errors, NameCollision, Unsupported
from generator.walk import Json

TEMPLATE = re.compile(r"\{\+(?P<plain>\w+)\}|\{(?P<named>\w+)=(?P<pattern>[^}]+)\}")


def flatten(data: Json, document: Document, errors: Errors) -> dict[str, str]:
    """Rewrite the paths of ``data``, and return the old pointer of each new one."""
    moved: dict[str, str] = {}
    found: Json = {}
    for path, item in data.get("paths", {}).items():
        match = TEMPLATE.search(path)
        where = document.where(pointer_to("paths", path))
        if match and TEMPLATE.search(path, match.end()):
            errors.add(Unsupported(f"two resource names in one path, {path}", where))
            continue
        flat = path
        if match:
            name = match["plain"] or match["named"]
            pattern = match["pattern"] or _declared(item, name)
            collection = _collection(pattern) if pattern else None
            if collection is None:
                words = f"its pattern {pattern!r}" if pattern else "no pattern for it"
                errors.add(Unsupported(f"the resource name {name!r} in {path}: {words} tells no collection", where))
                continue
            flat = path[: match.start()] + collection + path[match.end() :]
            _rewrite(item, name, collection)
            moved[pointer_to("paths", flat)] = pointer_to("paths", path)
        twice = set(found.get(flat, ())) & set(item) - {"summary", "description", "servers"}
        if twice:
            errors.add(
                NameCollision(f"{' and '.join(sorted(twice))} {flat} stands under two paths, also {path}", where)
            )
        found[flat] = {**found.get(flat, {}), **item}
    data["paths"] = found
    return moved


def _declared(item: Json, name: str) -> str | None:
    """The pattern of the parameter's own schema, as discovery documents have it: ``^files/[^/]+$``."""
    for operation in item.values():
        for parameter in operation.get("parameters", []) if isinstance(operation, dict) else ():
            if parameter.get("name") == name:
                declared = parameter.get("schema", {}).get("pattern") or parameter.get("pattern")
                return str(declared) if declared else None
    return None


def _collection(pattern: str) -> str | None:
    """``files/*`` or ``^files/[^/]+$`` as ``files/{filesId}``."""
    steps = pattern.removeprefix("^").removesuffix("$").replace("[^/]+", "*").split("/")
    out: list[str] = []
    for step in steps:
        if step == "*" and out and not out[-1].startswith("{"):
            out.append("{" + re.sub(r"\W", "", out[-1]) + "Id}")
        elif re.fullmatch(r"[A-Za-z]\w*", step):
            out.append(step)
        else:
            return None
    return "/".join(out)


def _rewrite(item: Json, name: str, collection: str) -> None:
    for operation in item.values():
        if not isinstance(operation, dict) or "responses" not in operation:
            continue
        operation.setdefault("x-resource-name", {"name": name, "patterns": [collection]})
        parameters = operation.get("parameters", [])
        old: Json = next((each for each in parameters if each.get("name") == name and each.get("in") == "path"), {})
        ids = [
            {
                "name": step,
                "in": "path",
                "required": True,
                "description": old.get("description", ""),
                "schema": {"type": "string"},
            }
            for step in re.findall(r"\{(\w+)\}", collection)
        ]
        operation["parameters"] = [*ids, *(each for each in parameters if each is not old)]
