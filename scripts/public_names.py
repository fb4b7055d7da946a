"""List the public names of the packages, and say which of the names that once were public are gone.

    python scripts/public_names.py           say what of tests/data/public_names.txt is gone (-), and what is new (+)
    python scripts/public_names.py --write    add what is new, before a release; a name leaves the list by hand only

Names are the paths of classes, functions, methods, attributes and parameters, inherited ones too, that the modules in
``PUBLIC`` export in their ``__all__``. griffe reads them from the source: nothing is imported. The fields of models are
held by the tests of the description.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import griffe

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "overlays", ROOT / "generated")
LIST = ROOT / "tests" / "data" / "public_names.txt"
#: Packages and modules whose names users import; of packages with a star, every public module below them too.
PUBLIC = ("genai.*", "genai_runtime.errors", "genai_runtime.transport", "gemini_api.resources")

#: Their fields are checked by the tests of the description.
MODELS = ("gemini_api.models.", "genai_runtime.models.")


def public_names(sources: Sequence[Path] = SOURCES) -> set[str]:
    """Return the public names of the packages in the source folders."""
    loader = griffe.GriffeLoader(search_paths=sources, allow_inspection=False)
    for package in ("genai_runtime", "gemini_api", "genai"):
        loader.load(package)
    names: set[str] = set()
    for each in PUBLIC:
        path = each.removesuffix(".*")
        names.update(_of_module(loader.modules_collection[path], below=path != each))
    return names


def _of_module(module: Any, *, below: bool) -> Iterator[str]:
    for name in module.exports or (_reexported(module) if module.is_init_module else ()):
        # A name that is made when it is asked for, such as a model, is not among the members.
        path = f"{module.path}.{name}"
        yield path
        if name in module.members and not name.startswith("_"):
            yield from _of_member(module.members[name], path)
    if below:
        for name, child in module.modules.items():
            if not child.is_alias and not name.startswith("_"):
                yield from _of_module(child, below=True)


def _reexported(module: Any) -> list[str]:
    """Return what a module that computes its ``__all__`` imports from the packages, and so exports."""
    own = tuple(f"{each.partition('.')[0]}." for each in PUBLIC)
    return [name for name, each in module.members.items() if each.is_alias and each.target_path.startswith(own)]


def _of_member(member: Any, path: str) -> Iterator[str]:
    try:
        target = member.final_target if member.is_alias else member
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return
    if target.is_function:
        yield from (f"{path}({each.name})" for each in target.parameters if each.name not in ("self", "cls"))
    elif target.is_class and not target.path.startswith(MODELS):
        for name, inner in target.all_members.items():
            if not name.startswith("_") or name == "__init__":
                yield f"{path}.{name}"
                yield from _of_member(inner, f"{path}.{name}")


def listed() -> set[str]:
    """Return the names that were public once."""
    return set(LIST.read_text(encoding="utf-8").split())


def main(arguments: list[str]) -> int:
    have, before = public_names(), listed()
    for name in sorted(before - have):
        print(f"- {name}")
    for name in sorted(have - before):
        print(f"+ {name}")
    if "--write" in arguments:
        LIST.write_text("\n".join(sorted(have | before)) + "\n", encoding="utf-8")
    return 1 if before - have else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
