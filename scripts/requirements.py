"""Print the requirements of dependency groups of pyproject.toml, one a line.

``pip install --group`` would do this, but the pip that a fresh Python 3.11 brings does not know it.

    python scripts/requirements.py generator test
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


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


if __name__ == "__main__":
    document = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    print("\n".join(requirements(document["dependency-groups"], sys.argv[1:])))
