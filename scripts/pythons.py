"""Run the tests under every Python that is here, each in an environment of its own.

    make test-all-pythons                                         the whole suite, under each
    make test-all-pythons ARGS="tests/genai_runtime -q"           a part of it
    make test-lowest                                              with the lowest versions that pyproject.toml allows
    .venv/bin/python scripts/pythons.py --python 3.12 tests  under one of them

Interpreters are looked for in pyenv and in PATH. uv makes the environments below ``.venv/environments``; they are kept.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.requirements import PYPROJECT, extras, requirements

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".venv" / "environments"
GROUPS = ("generator", "test", "tools", "peer", "check")
#: Without what needs newer versions of our own dependencies than we do.
LOWEST_GROUPS = ("generator", "test", "check")
OLDEST = (3, 11)
ASK = (
    "import sys, sysconfig;"
    "print(*sys.version_info[:3], sys.implementation.name, sysconfig.get_config_var('Py_GIL_DISABLED') or 0)"
)


class Interpreter(NamedTuple):
    version: tuple[int, ...]
    free_threaded: bool
    path: Path

    @property
    def name(self) -> str:
        return ".".join(map(str, self.version[:2])) + ("t" if self.free_threaded else "")


def candidates() -> list[Path]:
    """Where interpreters may be: pyenv's versions, then PATH."""
    found = []
    pyenv = os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv"
    found += sorted(Path(pyenv).glob("versions/*/bin/python"))
    for minor in range(OLDEST[1], OLDEST[1] + 10):
        for suffix in ("", "t"):
            path = shutil.which(f"python3.{minor}{suffix}")
            found += [Path(path)] if path else []
    return [*found, *(Path(path) for name in ("python3", "python") if (path := shutil.which(name)))]


def interpreter_at(path: Path) -> Interpreter | None:
    """Return the interpreter at a path; None if this package does not support it, or it does not start."""
    try:
        done = subprocess.run([path, "-c", ASK], capture_output=True, text=True, timeout=60, cwd=path.parent)
    except OSError:
        return None
    words = done.stdout.split()
    if done.returncode or len(words) != 5 or words[3] != "cpython":
        return None
    version = tuple(map(int, words[:3]))
    return Interpreter(version, words[4] == "1", path) if version >= OLDEST else None


def interpreters() -> list[Interpreter]:
    """The newest of each minor version, the oldest version first."""
    newest: dict[str, Interpreter] = {}
    for path in candidates():
        if (found := interpreter_at(path)) and (found.name not in newest or newest[found.name].version < found.version):
            newest[found.name] = found
    return sorted(newest.values())


def environment(interpreter: Interpreter, lowest: bool, without: Collection[str] = ()) -> Path:
    """The Python of an environment with everything that the tests need.

    Raises:
        subprocess.CalledProcessError: uv found no way to make it, and has said why.
    """
    kind = ["lowest"] * lowest + [f"without-{name}" for name in sorted(without)]
    folder = ENVIRONMENTS / "-".join([f"python{interpreter.name}", *kind])
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv = [sys.executable, "-m", "uv"]
    if lowest:
        # What is there already stays when it is new enough, and would not be the lowest.
        shutil.rmtree(folder, ignore_errors=True)
    create = [*uv, "venv", "--quiet", "--allow-existing", "--python", str(interpreter.path), str(folder)]
    subprocess.run(create, check=True)
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    needed = requirements(project["dependency-groups"], list(LOWEST_GROUPS if lowest else GROUPS))
    if lowest and "httpx2" in without:
        # httpx2 asks for a newer httpcore and idna than httpx does.
        needed += [line.replace(">=", "==") for line in project["project"]["dependencies"]]
    listed = folder / "requirements.txt"
    listed.write_text("\n".join(needed), encoding="utf-8")
    install = [*uv, "pip", "install", "--quiet", "--python", str(python), "--requirement", str(listed)]
    wanted = [each for each in extras(project["project"]["optional-dependencies"]) if each not in without]
    install += ["--editable", f"{ROOT}[{','.join(wanted)}]"]
    subprocess.run([*install, *(["--resolution", "lowest-direct"] if lowest else [])], check=True)
    return python


def main(arguments: list[str]) -> int:
    known_extras = extras(tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["optional-dependencies"])
    parser = argparse.ArgumentParser(prog="make test-all-pythons", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--lowest", action="store_true", help="the lowest versions that pyproject.toml allows")
    parser.add_argument("--python", action="append", metavar="3.12", help="only this version; may be given again")
    parser.add_argument("--without", action="append", default=[], choices=known_extras, help="an extra not to install")
    given, rest = parser.parse_known_args(arguments)
    known = interpreters()
    chosen = [each for each in known if not given.python or each.name in given.python]
    if lacking := set(given.python or ()) - {each.name for each in chosen}:
        print(f"not here: {', '.join(sorted(lacking))}; here are {', '.join(each.name for each in known)}")
        return 2
    said = []
    failed = False
    for each in chosen:
        print(f"--- {each.name}: {each.path}", flush=True)
        began = time.monotonic()
        try:
            python = environment(each, given.lowest, given.without)
        except subprocess.CalledProcessError:
            outcome = "no environment"
        else:
            status = subprocess.run([python, "-m", "pytest", *rest], cwd=ROOT).returncode
            outcome = "passed" if status == 0 else f"failed (exit status {status})"
        failed |= outcome != "passed"
        version = ".".join(map(str, each.version))
        said.append(f"{version:10}{outcome:30}{time.monotonic() - began:8.0f} s")
    print("\n".join(["", *said]))
    return int(failed or not chosen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
