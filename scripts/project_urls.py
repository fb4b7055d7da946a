"""Write the project's address where it stands: change the line ``Source`` of pyproject.toml, and run this.

    python scripts/project_urls.py            # writes; tells which files
    python scripts/project_urls.py --check    # exit status 1 where one says something else

README.md, SECURITY.md and what a forge shows cannot read pyproject.toml. The teams of CODEOWNERS are of the owner that
the address names, and the maintainers of the recipe are that owner. ``Documentation`` goes to the recipe.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Where the address stands, beside the files of `.github`.
FILES = ("pyproject.toml", "README.md", "SECURITY.md", "recipe/recipe.yaml", "docs/releasing.md")
#: What stands before OWNER/NAME.
_BEFORE = r"//github\.com/|//raw\.githubusercontent\.com/|--repo "
_ADDRESS = re.compile(r"https://github\.com/[\w.-]+/[\w.-]+")


def replacements(root: Path) -> list[tuple[re.Pattern[str], str]]:
    """What to look for, and what stands there once all agree.

    Raises:
        SystemExit: ``Source`` is no repository at GitHub, or ``Issues`` and the recipe tell no former address.
    """
    urls = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]
    recipe = (root / "recipe" / "recipe.yaml").read_text(encoding="utf-8")
    documentation = re.search(r"documentation: (\S+)", recipe)
    source, old = urls["Source"], urls["Issues"].removesuffix("/issues")
    for address in (source, old):
        if not _ADDRESS.fullmatch(address):
            raise SystemExit(f"{address} is no https://github.com/OWNER/NAME")
    if documentation is None:
        raise SystemExit("recipe/recipe.yaml names no documentation")
    (owner, name), (old_owner, old_name) = (each.split("/")[-2:] for each in (source, old))
    return [
        (re.compile(rf"({_BEFORE}){old_owner}/{old_name}(?![\w.-])"), rf"\g<1>{owner}/{name}"),
        (re.compile(rf"(?<=\s)@{old_owner}(?=/)"), f"@{owner}"),
        (re.compile(rf"(recipe-maintainers:\n +- ){old_owner}$", re.MULTILINE), rf"\g<1>{owner}"),
        (re.compile(rf"(documentation: ){re.escape(documentation[1])}"), rf"\g<1>{urls['Documentation']}"),
    ]


def disagreeing(root: Path, write: bool = False) -> list[str]:
    """The files that say something else than pyproject.toml; with ``write`` they no longer do."""
    known = replacements(root)
    found = []
    for path in [*(root / name for name in FILES), *sorted((root / ".github").rglob("*"))]:
        if not path.is_file():
            continue
        before = text = path.read_text(encoding="utf-8")
        for pattern, new in known:
            text = pattern.sub(new, text)
        if text != before:
            found.append(path.relative_to(root).as_posix())
            if write:
                path.write_text(text, encoding="utf-8")
    return found


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args(arguments).check
    found = disagreeing(root, write=not check)
    for name in found:
        print(f"{name}: " + ("another address than pyproject.toml's" if check else "written"))
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
