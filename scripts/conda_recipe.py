"""Fill in the recipe for conda-forge: the version, and the hash of the sdist that is on the index.

python scripts/conda_recipe.py dist/gemini_genai-0.1.0.tar.gz --output dist/recipe.yaml
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

RECIPE = Path(__file__).resolve().parent.parent / "recipe" / "recipe.yaml"


def filled(text: str, sdist: Path) -> str:
    """The recipe for an sdist, whose name tells the version.

    Raises:
        SystemExit: the file is no sdist, or the recipe has no place for what is filled in.
    """
    name = sdist.name.removesuffix(".tar.gz")
    version = name.rpartition("-")[2]
    if name == sdist.name or not version:
        raise SystemExit(f"{sdist.name} is no sdist (NAME-VERSION.tar.gz)")
    for place, value in (
        ("@VERSION@", version),
        ("@SHA256@", hashlib.sha256(sdist.read_bytes()).hexdigest()),
    ):
        if text.count(place) != 1:
            raise SystemExit(f"recipe/recipe.yaml has not one {place}")
        text = text.replace(place, value)
    return text


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="fill in the recipe for conda-forge")
    parser.add_argument("sdist", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    options.output.write_text(filled(RECIPE.read_text(encoding="utf-8"), options.sdist), encoding="utf-8")
    print(f"{options.output}: the recipe for {options.sdist.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
