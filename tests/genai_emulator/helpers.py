"""Uploads by hand, and a PDF."""

from __future__ import annotations

import io
from typing import Any

import httpx


def start_upload(
    client: httpx.Client,
    size: int | None,
    *,
    mime_type: str = "text/plain",
    file: dict[str, Any] | None = None,
    path: str = "/upload/v1beta/files",
    body: dict[str, Any] | None = None,
) -> httpx.Response:
    """Begin a resumable upload."""
    headers = {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Type": mime_type,
    }
    if size is not None:
        headers["X-Goog-Upload-Header-Content-Length"] = str(size)
    return client.post(path, headers=headers, json=body if body is not None else {"file": file or {}})


def send(
    client: httpx.Client, url: str, command: str, offset: int | None = None, content: bytes = b""
) -> httpx.Response:
    """Send one request of a resumable upload."""
    headers = {"X-Goog-Upload-Command": command}
    if offset is not None:
        headers["X-Goog-Upload-Offset"] = str(offset)
    return client.post(url, headers=headers, content=content)


def upload(client: httpx.Client, content: bytes, mime_type: str = "text/plain", **file: Any) -> dict[str, Any]:
    """Upload bytes in one request; the file."""
    started = start_upload(client, len(content), mime_type=mime_type, file=file)
    assert started.status_code == 200, started.text
    finished = send(client, started.headers["x-goog-upload-url"], "upload, finalize", 0, content)
    assert finished.status_code == 200, finished.text
    found: dict[str, Any] = finished.json()["file"]
    return found


def upload_to_store(
    client: httpx.Client, store: str, content: bytes, mime_type: str = "text/plain", **body: Any
) -> dict[str, Any]:
    """Upload bytes into a file search store and wait for the operation."""
    path = f"/upload/v1beta/{store}:uploadToFileSearchStore"
    started = start_upload(client, len(content), mime_type=mime_type, path=path, body=body)
    assert started.status_code == 200, started.text
    finished = send(client, started.headers["x-goog-upload-url"], "upload, finalize", 0, content)
    assert finished.status_code == 200, finished.text
    return wait(client, finished.json())


def wait(client: httpx.Client, operation: dict[str, Any]) -> dict[str, Any]:
    for _ in range(10):
        if operation.get("done"):
            return operation
        operation = client.get(f"/v1beta/{operation['name']}").json()
    raise AssertionError(f"never done: {operation}")


def pdf(*pages: str) -> bytes:
    """A PDF with a line of text on each page, written out by hand."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        drawn = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
        resources = b"/Resources << /Font << /F1 3 0 R >> >> >>"
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R " % (5 + 2 * number)
        objects += [page + resources, b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn)]
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()
