"""Read the marks that Google's descriptions open with (AIP-203): ``Required. Immutable. The name of ...``."""

from __future__ import annotations

import re
from typing import Any, Literal
from urllib.parse import urlsplit

from generator.document import Document
from generator.shapes import shaped
from generator.walk import each_schema, operations

Json = dict[str, Any]
SaidMark = Literal["required", "readOnly", "writeOnly", "immutable"]
#: The keyword of each mark that stands at the property itself; ``required`` stands at the object around it.
KEYWORDS: dict[SaidMark, str] = {"readOnly": "readOnly", "writeOnly": "writeOnly", "immutable": "x-immutable"}

_MEANINGS: dict[str, SaidMark] = {
    "required": "required",
    "outputonly": "readOnly",
    "inputonly": "writeOnly",
    "immutable": "immutable",
}
# The last ones say nothing here, but others follow them.
_WORD = r"(?:Required|Output[\s-]+only|Input[\s-]+only|Immutable|Optional|Identifier|Deprecated|Unordered[\s-]+list)"
_WORDS = rf"{_WORD}(?:\s*[,;]\s*{_WORD})*"
# A sentence of its own, in brackets or emphasised: "Required amount of ...", "Output only for ..." are none.
_END = r"(?:\.(?!(?-i:[a-z0-9_]))|:)"
_MARKS = re.compile(
    rf"\s*(?:[\[(]\s*{_WORDS}{_END}?\s*[\])]{_END}?|([*_`]*){_WORDS}(?:{_END}\1|\1{_END}|\1\s*$))",
    re.IGNORECASE,
)


def marks_of(description: Any) -> frozenset[SaidMark]:
    """Return the marks that a description opens with; what is no text has none."""
    found: set[SaidMark] = set()
    position = 0
    while isinstance(description, str) and (match := _MARKS.match(description, position)):
        said = (re.sub(r"[\s-]+", "", each).lower() for each in re.findall(_WORD, match[0], re.IGNORECASE))
        found |= {_MEANINGS[each] for each in said if each in _MEANINGS}
        position = match.end()
    return frozenset(found)


def are_in_words(data: Json) -> bool:
    """Tell whether descriptions of an OpenAPI document mark what they describe: those of Google's APIs do."""
    hosts = (urlsplit(str(each.get("url"))).hostname or "" for each in data.get("servers", ()))
    return any(f".{host}".endswith(".googleapis.com") for host in hosts)


def with_keywords(document: Document) -> Document:
    """Return an OpenAPI document with the marks of its descriptions as keywords too; many exports leave those out."""
    data = shaped(document.data, "document")
    if not are_in_words(data):
        return document
    each_schema(data, _marked)
    holders = [data.get("components", {}).get("parameters", {}).values()]
    holders += [item.get("parameters", ()) for item in data.get("paths", {}).values()]
    holders += [operation.get("parameters", ()) for _, _, operation in operations(data)]
    for parameter in (each for holder in holders for each in holder):
        if "required" in marks_of(parameter.get("description")):
            parameter["required"] = True
    return document.changed(data, {})


def _marked(schema: Any, _: str) -> Any:
    properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
    required = list(schema.get("required", ())) if properties else []
    for name, value in properties.items():
        for mark in marks_of(value.get("description")) if isinstance(value, dict) else ():
            if mark != "required":
                value[KEYWORDS[mark]] = True
            elif name not in required:
                required.append(name)
    if required:
        schema["required"] = required
    return schema
