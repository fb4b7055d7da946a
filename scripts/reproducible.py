"""Build the sdist and the wheel twice, as two machines would, and compare them byte for byte.

    python scripts/reproducible.py              build what git tracks, in the state of the work tree
    python scripts/reproducible.py --output dist --sums SHA256SUMS   keep the files there, and their hashes

The second build has another folder, umask, locale, timezone, hash seed and order of files, and files that are newer.
The time in the archives is SOURCE_DATE_EPOCH: given, or that of the last commit. The back end is the one installed
here, at the version that the group ``release`` of pyproject.toml names.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Two machines: what they have in common is the source.
MACHINES: tuple[Mapping[str, str], ...] = (
    {"TZ": "UTC", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"},
    {"TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "2", "PYTHONUTF8": "1"},
)
_UMASKS = (0o022, 0o077)


def tracked(root: Path = ROOT) -> list[str]:
    """The files that git tracks and that are there, relative to ``root``."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    said = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in said.split("\0") if name and (root / name).is_file())


def last_commit(root: Path = ROOT) -> str:
    """When the last commit was made, in seconds since 1970."""
    command = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.strip()


def copy(names: Sequence[str], root: Path, target: Path, machine: int) -> None:
    """Copy a source tree as the file system of a machine would have it."""
    for name in names if machine == 0 else reversed(names):
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, place)
        executable = os.access(root / name, os.X_OK)
        place.chmod((0o777 if executable else 0o666) & ~_UMASKS[machine])
        if machine == 0:
            os.utime(place, (0, 86400.0 * 3652))


def build(source: Path, output: Path, epoch: str, machine: int = 0) -> dict[str, Path]:
    """Build the sdist, and the wheel from it; return both by name."""
    environment = {**os.environ, **MACHINES[machine], "SOURCE_DATE_EPOCH": epoch, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(output), str(source)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, umask=_UMASKS[machine])
    if done.returncode:
        raise SystemExit(f"the build failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return {path.name: path for path in sorted(output.iterdir())}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def differences(one: Path, other: Path) -> list[str]:
    """What two archives of the same name differ in: members and their order, or what stands around them."""
    if digest(one) == digest(other):
        return []
    before, after = _members(one), _members(other)
    if before == after:
        return [f"{one.name}: the order or the packing of its members"]
    changed = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return [f"{one.name}: {name}" for name in changed]


def _members(path: Path) -> dict[str, tuple[object, ...]]:
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as archive:
            return {
                each.filename: (each.date_time, each.external_attr, each.CRC, each.file_size)
                for each in archive.infolist()
            }
    with tarfile.open(path) as archive:
        return {
            each.name: (each.mtime, each.mode, each.uid, each.gid, each.uname, each.gname, each.size, each.chksum)
            for each in archive.getmembers()
        }


def build_twice(root: Path, output: Path, epoch: str) -> tuple[dict[str, Path], list[str]]:
    """Build on two machines; return the files of the first, moved to ``output``, and what the second has otherwise."""
    names = tracked(root)
    with tempfile.TemporaryDirectory(prefix="release-") as folder:
        built = []
        for machine, place in enumerate(("one", "another/deeper")):
            source = Path(folder, place, "source")
            copy(names, root, source, machine)
            built.append(build(source, Path(folder, place, "dist"), epoch, machine))
        first, second = built
        found = [f"{name}: only one build made it" for name in sorted({*first} ^ {*second})]
        for name in sorted({*first} & {*second}):
            found += differences(first[name], second[name])
        output.mkdir(parents=True, exist_ok=True)
        kept = {name: Path(shutil.move(path, output / name)) for name, path in first.items()}
    return kept, found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="build twice and compare")
    parser.add_argument("--output", type=Path, help="the folder that gets what was built; it is emptied before")
    parser.add_argument("--sums", type=Path, help="the file that gets their hashes, as sha256sum writes them")
    options = parser.parse_args(arguments)
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or last_commit()
    with tempfile.TemporaryDirectory(prefix="dist-") as folder:
        output = options.output or Path(folder)
        if options.output:
            shutil.rmtree(output, ignore_errors=True)
        kept, found = build_twice(ROOT, output, epoch)
        sums = "".join(f"{digest(path)}  {name}\n" for name, path in kept.items())
    print(sums, end="")
    if options.sums:
        options.sums.write_text(sums, encoding="ascii")
    if found:
        print("two builds of the same source differ:", *found[:20], sep="\n  ", file=sys.stderr)
        return 1
    print(f"reproducible: both builds are the same, byte for byte (SOURCE_DATE_EPOCH={epoch})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
