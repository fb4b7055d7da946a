"""Print what an environment of the developers needs, as pyproject.toml says it.

    python scripts/requirements.py generator test      the requirements of these dependency groups, one a line
    python scripts/requirements.py --extras            the extras that the tests use: emulator,aiohttp,...
    python scripts/requirements.py --all-extras        what the package and all its extras need, one a line

``pip install --group`` would do the first, but the pip that a fresh Python 3.11 brings does not know it.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
#: Large; what stands above them is tested with objects that have their methods, or by long tests in environments of
#: their own.
UNTESTED = frozenset({"notebook", "local-tokenizer-transformers", "bulk", "ray", "spark", "dask"})


def requirements(groups: dict[str, list[str | dict[str, str]]], names: list[str]) -> list[str]:
    """Return the requirements of ``names`` in order and without duplicates, following ``include-group``."""
    found: dict[str, None] = {}
    for name in names:
        if name not in groups:
            raise SystemExit(f"pyproject.toml has no dependency group {name!r}; it has {', '.join(sorted(groups))}")
        for entry in groups[name]:
            lines = [entry] if isinstance(entry, str) else requirements(groups, [entry["include-group"]])
            found.update(dict.fromkeys(lines))
    return list(found)


def extras(defined: Mapping[str, list[str]]) -> list[str]:
    """The extras that the tests use: all that the project has but ``UNTESTED``."""
    return [name for name in defined if name not in UNTESTED]


if __name__ == "__main__":
    document = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    if sys.argv[1:] == ["--extras"]:
        print(",".join(extras(document["project"]["optional-dependencies"])))
    elif sys.argv[1:] == ["--all-extras"]:
        every = [document["project"]["dependencies"], *document["project"]["optional-dependencies"].values()]
        print("\n".join(sorted({line for group in every for line in group})))
    else:
        print("\n".join(requirements(document["dependency-groups"], sys.argv[1:])))
