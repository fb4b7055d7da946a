"""Generated files: nothing here makes any, so that there are none to be listed."""

from __future__ import annotations

from typing import Any

from ..call import JSON, Call
from ..errors import permission_denied
from ..paging import list_response


def list_generated_files(call: Call) -> JSON:
    return list_response((), call.query, "generatedFiles", "generatedFiles", default=10, maximum=50)


def get_generated_file(call: Call) -> JSON:
    raise permission_denied(f"You do not have permission to access {call.name}, or it does not exist.")


HANDLERS: dict[str, Any] = {
    "listGeneratedFiles": list_generated_files,
    "getGeneratedFile": get_generated_file,
}
