"""Cut the facts in this folder anew out of the reference material: ``python -m tests.data [FOLDER]``.

FOLDER holds the files that ``CUTS`` names; without it, the ``reference`` folder of ``GENAI_SHARED`` is taken. Names,
types, enums and paths are kept, prose is not.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.data import HERE
from tests.shared import SHARED

#: Keys whose values are prose, or tell where a fact was found; a property of such a name holds a schema and stays.
DROPPED = {"_about", "_source", "description", "enumDescriptions", "oneofs_source", "seeAlso", "title"}


def facts_only(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: facts_only(each) for key, each in value.items() if key not in DROPPED or isinstance(each, dict)}
    return [facts_only(each) for each in value] if isinstance(value, list) else value


def gemini(found: Any) -> Any:
    return facts_only({"methods": found["methods"], "schemas": found["schemas"]})


def vertex(found: Any) -> Any:
    """The schemas; ``id`` says the same as the name that a schema stands under."""
    return {
        name: {key: each[key] for key in each if key != "id"} for name, each in facts_only(found["schemas"]).items()
    }


def vertex_methods(found: Any) -> Any:
    """By verb and path: what a method takes and answers, and the parameters of its query."""
    return {
        f"{each['httpMethod']} /{each['flatPath'].partition('/')[2]}": {
            "request": each["request"],
            "response": each["response"],
            "query": {
                name: {key: said[key] for key in ("type", "format", "enum", "required") if key in said}
                for name, said in each["params"].items()
                if said["location"] == "query"
            },
        }
        for each in found["methods"]
    }


def types(found: Any) -> Any:
    return facts_only(found)


def methods(found: Any) -> Any:
    """The rows of the surface: of a parameter its name, annotation and default."""
    return [
        {
            **{key: row[key] for key in ("resource", "method", "kind", "returns")},
            "params": [{key: each[key] for key in ("name", "ann", "default") if key in each} for each in row["params"]],
        }
        for row in found
    ]


def interactions(found: Any) -> Any:
    """Operations with their verbs and paths, models, unions and enums, as they are told."""
    return facts_only({key: found[key] for key in ("operations", "models", "unionsAndEnums")})


CUTS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "gemini_api": ("gemini_facts.json", gemini),
    "vertex_ai": ("vertex_facts.json", vertex),
    "vertex_ai_methods": ("vertex_facts.json", vertex_methods),
    "interactions_api": ("interactions_facts.json", interactions),
    "google_genai_types": ("google_genai_types.json", types),
    "google_genai_methods": ("google_genai_surface.json", methods),
}


def cut(name: str, folder: Path) -> Any:
    source, rule = CUTS[name]
    return rule(json.loads((folder / source).read_text(encoding="utf-8")))


def lines(value: Any, depth: int) -> Iterator[str]:
    """JSON with a line for each entry of the outermost ``depth`` levels, so that a diff shows what changed."""

    def short(each: Any) -> str:
        return json.dumps(each, ensure_ascii=False, separators=(",", ":"))

    if depth == 0 or not isinstance(value, dict | list):
        yield short(value)
        return
    entries = value.items() if isinstance(value, dict) else [(None, each) for each in value]
    yield "{" if isinstance(value, dict) else "["
    for number, (key, each) in enumerate(entries, 1):
        inner = list(lines(each, depth - 1))
        inner[0] = (f"{short(key)}:" if key is not None else "") + inner[0]
        inner[-1] += "," if number < len(value) else ""
        yield from inner
    yield "}" if isinstance(value, dict) else "]"


def text(name: str, value: Any) -> str:
    depth = 1 if name in ("vertex_ai", "vertex_ai_methods", "google_genai_methods") else 2
    return "\n".join(lines(value, depth)) + "\n"


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else SHARED and SHARED / "reference"
    if folder is None:
        print("say in which folder the reference material is", file=sys.stderr)
        return 2
    for name in CUTS:
        (HERE / f"{name}.json").write_text(text(name, cut(name, folder)), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
