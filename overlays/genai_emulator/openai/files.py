"""Files of the OpenAI-compatible API: the files of the Gemini API, whichever way they were uploaded.

Google's service has neither uploads nor content here; its documentation refers to the Files API for both. Programs
written for OpenAI expect them, so the emulator has them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..call import JSON, Call
from ..clock import parse_time
from ..errors import invalid
from ..handlers import files
from ..handlers.multipart import form
from ..project import Project
from ..records import StoredFile
from ..spec import Spec
from .lists import page

if TYPE_CHECKING:
    from starlette.responses import Response

_PURPOSES = ("batch", "user_data", "vision", "assistants", "fine-tune", "evals")


class Files:
    """The handlers of files; ``gemini`` is the spec of the Gemini API."""

    def __init__(self, gemini: Spec) -> None:
        self._gemini = gemini

    def by_operation(self) -> dict[str, Callable[[Call], Any]]:
        return {
            "openai.files.create": self.create,
            "openai.files.list": self.list_all,
            "openai.files.retrieve": self.retrieve,
            "openai.files.delete": self.delete,
            "openai.files.content": self.content,
        }

    def create(self, call: Call) -> JSON:
        fields = form(call.request.headers.get("content-type", ""), call.content)
        if "file" not in fields or fields["file"].file_name is None:
            raise invalid("* FileRequest.file: file is not specified")
        purpose = fields["purpose"].text if "purpose" in fields else ""
        if purpose not in _PURPOSES:
            raise invalid(f"Invalid value at 'purpose': {purpose!r} is none of {', '.join(_PURPOSES)}.")
        sent = fields["file"]
        file = self.add(call, sent.content, sent.mime_type or "application/octet-stream", sent.file_name or "", purpose)
        return _resource(file)

    def list_all(self, call: Call) -> JSON:
        stored = sorted(call.project.files.values(), key=lambda file: file.sequence)
        found = [_resource(file) for file in stored]
        if call.query.get("order", "desc") == "desc":
            found.reverse()
        wanted = call.query.get("purpose")
        return page([file for file in found if wanted in (None, file["purpose"])], call.query)

    def retrieve(self, call: Call) -> JSON:
        return _resource(find(call.project, call.ids["file"]))

    def delete(self, call: Call) -> JSON:
        name = find(call.project, call.ids["file"]).resource["name"]
        call.project.forget_file(name)
        return {"id": name, "object": "file", "deleted": True}

    def content(self, call: Call) -> Response:
        from starlette.responses import Response

        file = find(call.project, call.ids["file"])
        content = file.content.read() if file.content is not None else b""
        return Response(content, media_type=file.resource["mimeType"])

    def add(
        self, call: Call, content: bytes, mime_type: str, name: str, purpose: str, source: str = "UPLOADED"
    ) -> StoredFile:
        """Store bytes as a file of the Gemini API."""
        given: JSON = {"displayName": name} if name else {}
        stored = call.project.keep(content, mime_type, name)
        resource = files.add(replace(call, spec=self._gemini), given, stored, source)
        file = call.project.files[resource["name"]]
        file.purpose = purpose
        return file


def find(project: Project, identifier: str) -> StoredFile:
    """Find a file by its id, with or without ``files/``."""
    return project.file(identifier.removeprefix("files/"))


def _resource(file: StoredFile) -> JSON:
    resource = file.resource
    status = {"ACTIVE": "processed", "FAILED": "error"}.get(resource["state"], "uploaded")
    out: JSON = {
        "id": resource["name"],
        "object": "file",
        "bytes": int(resource.get("sizeBytes", 0)),
        "created_at": int(parse_time(resource["createTime"]).timestamp()),
        "filename": resource.get("displayName", resource["name"].removeprefix("files/")),
        "purpose": file.purpose,
        "status": status,
    }
    if file.expires is not None:
        out["expires_at"] = int(file.expires.timestamp())
    return out
