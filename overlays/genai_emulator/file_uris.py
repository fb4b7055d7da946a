"""URIs of files in the place of their ids, as Google's clients send them where the URIs are not https.

They cut the id out of ``https://.../files/abc:download?alt=media``, the form of the service. The emulator's URIs are
plain http, which they put into the path as they are: ``/v1beta/files/http://.../files/abc:download?alt=media:download``.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote_to_bytes

_URI = re.compile(
    rb"(?P<before>/(?:download/)?\w+/files/)https?:/+[^?]+?/files/(?P<id>[a-z0-9-]+)"
    # What the URI of a video ends with, before what the client puts behind the id of any file.
    rb"(?::download\?alt=media(?=:download))?(?P<after>(?::download)?(?:\?.*)?)"
)


def with_id(scope: Any) -> Any:
    """The ASGI scope with the id of the file, where its URI stands in the path; any other scope as it is."""
    if b"/files/http" not in scope["raw_path"]:
        return scope
    found = _URI.fullmatch(unquote_to_bytes(scope["raw_path"]) + b"?" + scope["query_string"])
    if found is None:
        return scope
    path, _, query = (found["before"] + found["id"] + found["after"]).partition(b"?")
    return scope | {"path": path.decode("ascii"), "raw_path": path, "query_string": query}
