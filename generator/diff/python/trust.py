"""Predict the parser's verdict on a document from the document itself.

`generate` holds every specification against the parser; a comparison asks for names and types only, and the parser
takes longer over two documents than all the rest of it.
"""

from __future__ import annotations

from generator.document import Document
from generator.parse import Parsed, ParsedModel, ParsedOperation, blank
from generator.spelling import snake
from generator.walk import Json, operations


def parsed(document: Document) -> Parsed:
    """The parser's reading of a normalised document, without the parser."""
    schemas: dict[str, Json] = document.data.get("components", {}).get("schemas", {})
    models = {
        name: ParsedModel(name, dict.fromkeys(schema.get("properties", {})), frozenset(schema.get("required", ())))
        for name, schema in schemas.items()
        if "enum" not in schema
    }
    enums = {name: frozenset(map(str, schema["enum"])) for name, schema in schemas.items() if "enum" in schema}
    found = {}
    for path, method, operation in operations(document.data):
        tags = operation.get("tags") or [None]
        tag = snake(str(tags[0])).replace(" ", "_").replace("-", "_") if tags[0] else None
        found[method, blank(path)] = ParsedOperation(method, blank(path), tag, (), (), (), None, None)
    return Parsed(models, enums, found)
