"""Environments: places with files where agents work. How long an unused one is kept is a guess."""

from __future__ import annotations

import base64
import binascii
import hashlib
import mimetypes
import uuid
from datetime import timedelta
from pathlib import PurePosixPath
from typing import Any

from .clock import format_time
from .errors import failed_precondition, invalid, not_found
from .project import Project
from .records import JSON, Content, Environment, EnvironmentEntry
from .storage import StorageError

#: How long an environment is kept after it was last used.
KEPT = timedelta(days=7)
_INLINE = 75 * 1024


def create(project: Project, within: str, settings: JSON, mode: str = "on_demand") -> Environment:
    """Make an environment with what its sources hold.

    Args:
        project: The state of the emulator.
        within: What comes before its id: the project and the location on Vertex AI.
        settings: What it is to be like: ``sources``, ``network``, ``custom_config``.
        mode: Who serves it.
    """
    now = project.clock.now()
    identifier = _new_id(project)
    resource: JSON = {
        "id": identifier,
        "mode": mode,
        "status": "active",
        "created": format_time(now),
        "updated": format_time(now),
        "last_accessed": format_time(now),
        **settings,
    }
    environment = Environment(resource, project.sequence(), now + KEPT)
    for number, source in enumerate(settings.get("sources", ())):
        _load(project, environment, source, f"sources[{number}]")
    project.environments[within + identifier] = environment
    return environment


def used(project: Project, within: str, given: Any, base: Any = None) -> Environment | None:
    """The environment that an interaction works in: the one of an id, or a new one; None where it has none.

    Args:
        project: The state of the emulator.
        within: What comes before its id.
        given: ``environment`` of the request: an id, settings, or ``remote`` for a new one.
        base: The same of its agent, which each new one begins as.
    """
    if isinstance(given, dict) and given.get("environment_id"):
        given = given["environment_id"]
    if isinstance(given, str) and given != "remote":
        return found(project, within, given)
    if given is None and base is None:
        return None
    settings = given if isinstance(given, dict) else base if isinstance(base, dict) else {}
    kept = {key: settings[key] for key in ("custom_config", "network", "sources") if key in settings}
    environment = create(project, within, kept)
    if isinstance(base, dict) and base.get("environment_id"):
        base = base["environment_id"]
    if isinstance(base, str) and base != "remote":
        environment.files = dict(found(project, within, base).files) | environment.files
    return environment


def found(project: Project, within: str, identifier: str) -> Environment:
    """The environment of an id, which is used by that; ApiError where there is none."""
    environment = project.environments.get(within + identifier.removeprefix("environments/"))
    if environment is None:
        raise not_found(f"The environment {identifier} was not found.")
    if environment.resource["status"] == "expired":
        raise failed_precondition(f"The environment {identifier} has expired.")
    touch(project, environment)
    return environment


def touch(project: Project, environment: Environment) -> None:
    """Remember that an environment was used just now."""
    now = project.clock.now()
    environment.resource["last_accessed"] = format_time(now)
    environment.expires = now + KEPT


def shown(environment: Environment) -> JSON:
    """The environment with what its files come to."""
    sizes = [each.content.size for each in environment.files.values()]
    environment.resource |= {"file_count": len(sizes), "size_bytes": sum(sizes)}
    return dict(environment.resource)


def write(project: Project, environment: Environment, path: str, content: Content) -> EnvironmentEntry:
    """Put a file into an environment, in the place of one of the same path."""
    now = format_time(project.clock.now())
    before = environment.files.get(path)
    entry = EnvironmentEntry(content, before.created if before else now, now)
    environment.files[path] = entry
    environment.resource["updated"] = now
    touch(project, environment)
    return entry


def inside(path: str, where: str) -> str:
    """A path from the root of an environment; ApiError for one that leads out of it."""
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if ".." in parts or "\\" in path or "\x00" in path:
        raise invalid(f"{where}: the path {path!r} leads out of the environment.")
    return "/".join(parts)


def _load(project: Project, environment: Environment, source: JSON, where: str) -> None:
    kind, place = source.get("type"), source.get("source", "")
    target = inside(source.get("target", ""), f"{where}.target")
    if kind == "inline":
        if not target:
            raise invalid(f"{where}.target is required.")
        _put(project, environment, target, _inline(source, where))
    elif kind == "gcs":
        _load_bucket(project, environment, place, target, where)
    elif kind in ("repository", "skill_registry"):
        if not place:
            raise invalid(f"{where}.source is required.")
        # Nothing is fetched from anywhere: a file tells what would be here.
        _put(project, environment, f"{target}/SOURCE" if target else "SOURCE", f"{place}\n".encode())
    else:
        raise invalid(f"{where}.type must be one of inline, gcs, repository, skill_registry, not {kind!r}.")


def _load_bucket(project: Project, environment: Environment, place: str, target: str, where: str) -> None:
    try:
        item = project.buckets.find(place)
    except StorageError:
        raise invalid(f"{where}.source: there is no {place!r}.") from None
    name = PurePosixPath(place).name
    _put(project, environment, target or name, item.path.read_bytes())


def _inline(source: JSON, where: str) -> bytes:
    text = source.get("content", "")
    if source.get("encoding") != "base64":
        data = text.encode("utf-8", "surrogatepass")
    else:
        try:
            data = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise invalid(f"{where}.content is no base64.") from None
    if len(data) > _INLINE:
        raise invalid(f"{where}.content has {len(data)} bytes, and at most {_INLINE} are allowed.")
    return bytes(data)


def _put(project: Project, environment: Environment, path: str, data: bytes) -> None:
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    write(project, environment, path, project.keep(data, kind, PurePosixPath(path).name))


def _new_id(project: Project) -> str:
    """The next id, a UUID; the same ones in the same order in every run."""
    digest = hashlib.sha256(project.ids.new("environment", 32).encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))
