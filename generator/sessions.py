"""Build the sessions over a websocket, and check that their messages have the fields that they name."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.context import REFERENCE, Context
from generator.errors import InvalidSurface
from generator.walk import Json

SECTION = "sessions"


def sessions(context: Context) -> tuple[ir.Session, ...]:
    """Return the sessions of ``surface.yaml`` in its order."""
    return tuple(_Builder(context, name, said).build() for name, said in context.surface.section(SECTION).items())


class _Builder:
    def __init__(self, context: Context, name: str, said: Json) -> None:
        self.context = context
        self.name = name
        self.said = said

    def build(self) -> ir.Session:
        said = self.said
        known = {each.name for each in self.context.backends}
        for backend in said["paths"]:
            if backend not in known:
                self._unknown(f"there is no backend {backend!r}", backend, known, "paths", backend)
        if "event" in said:
            return self._events()
        client, server = self._fields("client"), self._fields("server")
        self._field("client", said["setup"], "setup")
        self._field("server", said["ready"], "ready")
        return ir.Session(
            name=self.name,
            client=self.context.names.get(said["client"]) or str(said["client"]),
            server=self.context.names.get(said["server"]) or str(said["server"]),
            paths=dict(said["paths"]),
            setup=said["setup"],
            ready=said["ready"],
            sent=tuple(each for each in client if each != said["setup"]),
            received=tuple(each for each in server if each != said["ready"]),
            token_path=said.get("token_path", ""),
            token_version=said.get("token_version", ""),
            turn=tuple(
                (self._path("server", each["path"], "turn", index), each["value"])
                for index, each in enumerate(said.get("turn", ()))
            ),
            unspecified=tuple(said.get("unspecified", ())),
            go_away=self._path("server", said.get("go_away"), "go_away"),
            calls=self._path("server", said.get("calls"), "calls"),
            answers=self._path("client", said.get("answers"), "answers"),
            cancelled=self._path("server", said.get("cancelled"), "cancelled"),
            resumption=self._resumption(said.get("resumption") or {}),
        )

    def _events(self) -> ir.Session:
        """A session whose messages are events of unions."""
        said = self.said
        mapping = self.context.schemas.get(said["client"], {}).get("discriminator", {}).get("mapping", {})
        if said["setup"] not in mapping:
            self._unknown(f"{said['setup']!r} is no event of {said['client']}", said["setup"], mapping, "setup")
        return ir.Session(
            name=self.name,
            client=str(said["client"]),
            server=str(said["server"]),
            paths=dict(said["paths"]),
            setup=said["setup"],
            event=said["event"],
            over=tuple(said.get("over", ())),
            sent=tuple(mapping),
        )

    def _resumption(self, said: Json) -> dict[str, Any]:
        if not said:
            return {}
        setup = f"{self.said['setup']}.{said['setup']}"
        for name in ("handle", "transparent"):
            if name in said:
                self._path("client", f"{setup}.{said[name]}", "resumption", name)
        for name in ("new_handle", "resumable", "consumed"):
            if name in said:
                self._path("server", f"{said['update']}.{said[name]}", "resumption", name)
        for index, each in enumerate(said["resent"]):
            self._field("client", each, "resumption", "resent", index)
        found = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
        if "history" in said:
            path = f"{self.said['setup']}.{said['history']}"
            found["history"] = self._path("client", path, "resumption", "history")[1:]
            found["history_ends"] = self._path("client", said["history_ends"], "resumption", "history_ends")
        return found

    def _fields(self, side: str) -> list[str]:
        schema = self.said[side]
        if schema not in self.context.schemas:
            self._unknown(f"there is no schema {schema!r}", schema, self.context.schemas, side)
            return []
        return list(self.context.schemas[schema].get("properties", {}))

    def _field(self, side: str, name: str, *steps: str | int) -> None:
        self._path(side, name, *steps)

    def _path(self, side: str, path: str | None, *steps: str | int) -> tuple[str, ...]:
        """The steps of a path, each of which the message has."""
        if path is None:
            return ()
        schema: Json = self.context.schemas.get(self.said[side], {})
        found = tuple(path.split("."))
        for index, step in enumerate(found):
            properties = schema.get("properties", {})
            if step not in properties:
                words = f"{'.'.join(found[: index + 1])!r} is nothing that {self.said[side]} has"
                self._unknown(words, step, properties, *steps)
                break
            schema = properties[step]
            for branch in schema.get("allOf", ()):
                schema = branch
            if reference := schema.get("$ref"):
                schema = self.context.schemas[str(reference).removeprefix(REFERENCE)]
        return found

    def _unknown(self, words: str, name: str, known: Any, *steps: str | int) -> None:
        if known:
            self.context.unknown(words, name, known, SECTION, self.name, *steps)
        else:
            self.context.error(InvalidSurface, words, SECTION, self.name, *steps)
