"""The lock file: hashes of everything that the rendered tree depends on, so that a diff shows why it changed."""

from __future__ import annotations

import hashlib
import json
import os
from importlib.metadata import version
from pathlib import Path

from generator import model_facts
from generator.document import Document
from generator.format import version as formatter_version
from generator.render import TEMPLATES
from generator.surface import NAME, SCHEMA_NAME

LOCK = "generator.lock.json"
_OTHER_TEMPLATES = {"diff"}


def lock(document: Document, spec: Path) -> str:
    """Return the text of the lock file; it has no timestamp and no absolute path."""
    used = [Path(os.path.relpath(file, spec)) for file in document.sources]
    surface = [
        Path(name) for name in (NAME, SCHEMA_NAME, model_facts.NAME, model_facts.SCHEMA_NAME) if (spec / name).is_file()
    ]
    here = Path(__file__).resolve().parent
    templates = [path.relative_to(TEMPLATES) for path in TEMPLATES.rglob("*.jinja")]
    content = {
        "spec": _hashes(spec, [*used, *surface]),
        "templates": _hashes(TEMPLATES, [path for path in templates if path.parts[0] not in _OTHER_TEMPLATES]),
        "generator": _hashes(here, [path.relative_to(here) for path in here.glob("*.py")]),
        "formatter": formatter_version(),
        "parser": f"openapi-python-client {version('openapi-python-client')}",
    }
    return json.dumps(content, indent=2) + "\n"


def _hashes(folder: Path, paths: list[Path]) -> dict[str, str]:
    """SHA-256 of each text by path, with line endings normalised."""
    return {path.as_posix(): _hash(folder / path) for path in sorted(set(paths), key=Path.as_posix)}


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
