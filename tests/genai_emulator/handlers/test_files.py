"""Files: uploads by every protocol, metadata, lifetimes, downloads."""

from __future__ import annotations

import base64
import hashlib
import socket
import time
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.helpers import send, start_upload, upload

TEXT = b"The road goes ever on and on. " * 40


def decoded_hash(file: dict[str, Any]) -> str:
    """The service encodes the hexadecimal digest in base64."""
    return base64.b64decode(file["sha256Hash"]).decode()


class TestResumable:
    def test_one_request(self, client: httpx.Client, emulator: Emulator) -> None:
        file = upload(client, TEXT, displayName="road")
        assert file["sizeBytes"] == str(len(TEXT))
        assert decoded_hash(file) == hashlib.sha256(TEXT).hexdigest()
        assert (file["state"], file["source"], file["mimeType"]) == ("ACTIVE", "UPLOADED", "text/plain")
        assert file["displayName"] == "road"
        assert client.get(f"/v1beta/{file['name']}").json() == file
        assert [entry.stage for entry in emulator.requests.of("createFile")] == ["upload.start", "upload.finalize"]

    def test_start(self, client: httpx.Client, emulator: Emulator) -> None:
        started = start_upload(client, 10)
        assert (started.status_code, started.content) == (200, b"")
        assert started.headers["content-type"] == "text/plain; charset=utf-8"
        assert started.headers["x-goog-upload-status"] == "active"
        assert "x-goog-upload-size-received" not in started.headers
        url = started.headers["x-goog-upload-url"]
        assert url.startswith(f"{emulator.url}/upload/v1beta/files?")
        assert "a-key" not in url

    def test_url_leads_back_through_a_gateway(self, client: httpx.Client) -> None:
        headers = {"host": "gateway.example:1234", "X-Goog-Upload-Protocol": "resumable"}
        headers["X-Goog-Upload-Command"] = "start"
        url = client.post("/upload/v1beta/files", headers=headers).headers["x-goog-upload-url"]
        assert url.startswith("http://gateway.example:1234/upload/")

    def test_chunks_need_no_key(self, client: httpx.Client) -> None:
        url = start_upload(client, len(TEXT)).headers["x-goog-upload-url"]
        with httpx.Client() as stranger:
            for start in range(0, len(TEXT), 500):
                chunk = TEXT[start : start + 500]
                last = start + len(chunk) == len(TEXT)
                answer = send(stranger, url, "upload, finalize" if last else "upload", start, chunk)
                assert answer.headers["x-goog-upload-status"] == ("final" if last else "active")
                received = None if last else str(start + len(chunk))
                assert answer.headers.get("x-goog-upload-size-received") == received
        assert decoded_hash(answer.json()["file"]) == hashlib.sha256(TEXT).hexdigest()

    def test_finalize_alone(self, client: httpx.Client) -> None:
        url = start_upload(client, 4).headers["x-goog-upload-url"]
        send(client, url, "upload", 0, b"abcd")
        assert send(client, url, "finalize").json()["file"]["sizeBytes"] == "4"

    def test_unknown_length(self, client: httpx.Client) -> None:
        url = start_upload(client, None).headers["x-goog-upload-url"]
        send(client, url, "upload", 0, b"abcd")
        assert send(client, url, "upload, finalize", 4, b"ef").json()["file"]["sizeBytes"] == "6"

    def test_empty(self, client: httpx.Client) -> None:
        assert upload(client, b"")["sizeBytes"] == "0"

    def test_query(self, client: httpx.Client) -> None:
        url = start_upload(client, 6).headers["x-goog-upload-url"]
        for sent, command in enumerate([b"ab", b"cd"]):
            send(client, url, "upload", 2 * sent, command)
            answer = send(client, url, "query")
            assert (answer.status_code, answer.headers["x-goog-upload-status"]) == (200, "active")
            assert answer.headers["x-goog-upload-size-received"] == str(2 * sent + 2)
        final = send(client, url, "upload, finalize", 4, b"ef").json()
        answer = send(client, url, "query")
        assert answer.headers["x-goog-upload-status"] == "final"
        assert answer.json() == final

    @pytest.mark.parametrize("offset", [0, 1, 3, 100])
    def test_wrong_offset(self, client: httpx.Client, offset: int) -> None:
        url = start_upload(client, 6).headers["x-goog-upload-url"]
        send(client, url, "upload", 0, b"ab")
        answer = send(client, url, "upload", offset, b"cd")
        assert answer.status_code == 400
        assert answer.headers["x-goog-upload-status"] == "active"
        assert answer.headers["x-goog-upload-size-received"] == "2"

    def test_finalize_too_early(self, client: httpx.Client) -> None:
        url = start_upload(client, 6).headers["x-goog-upload-url"]
        answer = send(client, url, "upload, finalize", 0, b"abc")
        assert (answer.status_code, answer.headers["x-goog-upload-status"]) == (400, "active")
        assert send(client, url, "upload, finalize", 3, b"def").status_code == 200

    def test_more_than_announced(self, client: httpx.Client) -> None:
        url = start_upload(client, 3).headers["x-goog-upload-url"]
        answer = send(client, url, "upload, finalize", 0, b"abcdef")
        assert (answer.status_code, answer.headers["x-goog-upload-status"]) == (400, "cancelled")

    def test_cancel(self, client: httpx.Client) -> None:
        url = start_upload(client, 6).headers["x-goog-upload-url"]
        send(client, url, "upload", 0, b"ab")
        assert send(client, url, "cancel").headers["x-goog-upload-status"] == "cancelled"
        answer = send(client, url, "upload", 2, b"cd")
        assert (answer.status_code, answer.headers["x-goog-upload-status"]) == (410, "cancelled")
        assert client.get("/v1beta/files").json() == {}

    def test_after_the_end(self, client: httpx.Client) -> None:
        url = start_upload(client, 2).headers["x-goog-upload-url"]
        send(client, url, "upload, finalize", 0, b"ab")
        answer = send(client, url, "upload, finalize", 0, b"ab")
        assert (answer.status_code, answer.headers["x-goog-upload-status"]) == (400, "final")
        assert len(client.get("/v1beta/files").json()["files"]) == 1

    def test_expired(self, client: httpx.Client, emulator: Emulator) -> None:
        url = start_upload(client, 2).headers["x-goog-upload-url"]
        emulator.clock.advance(8 * 24 * 3600)
        for command in ("query", "upload"):
            assert send(client, url, command, 0, b"").status_code == 410

    @pytest.mark.parametrize(
        ("headers", "problem"),
        [
            ({"X-Goog-Upload-Command": "frobnicate"}, "X-Goog-Upload-Command must be"),
            ({"X-Goog-Upload-Command": "upload"}, "X-Goog-Upload-Offset is missing"),
            ({"X-Goog-Upload-Command": "upload", "X-Goog-Upload-Offset": "-1"}, "must be a number"),
        ],
    )
    def test_wrong_commands(self, client: httpx.Client, headers: dict[str, str], problem: str) -> None:
        url = start_upload(client, 2).headers["x-goog-upload-url"]
        answer = client.post(url, headers=headers)
        assert answer.status_code == 400
        assert problem in answer.json()["error"]["message"]

    def test_unknown_upload(self, client: httpx.Client) -> None:
        assert send(client, "/upload/v1beta/files?upload_id=nope", "query").status_code == 404

    def test_protocol_must_be_known(self, client: httpx.Client) -> None:
        assert client.post("/upload/v1beta/files", content=b"x").status_code == 400

    def test_too_large(self, client: httpx.Client) -> None:
        assert start_upload(client, 3 * 1024**3).status_code == 400

    def test_no_upload_where_none_belongs(self, client: httpx.Client) -> None:
        assert client.post("/upload/v1beta/models/gemini-2.5-flash:generateContent").status_code == 404

    def test_a_broken_connection_keeps_what_arrived(self, client: httpx.Client, emulator: Emulator) -> None:
        url = httpx.URL(start_upload(client, 1000).headers["x-goog-upload-url"])
        head = (
            f"POST {url.raw_path.decode()} HTTP/1.1\r\nHost: {url.host}\r\nContent-Length: 1000\r\n"
            "X-Goog-Upload-Command: upload, finalize\r\nX-Goog-Upload-Offset: 0\r\n\r\n"
        )
        with socket.create_connection(("127.0.0.1", emulator.port)) as sock:
            sock.sendall(head.encode() + b"x" * 300)
            for _ in range(200):
                answer = send(client, str(url), "query")
                if answer.headers["x-goog-upload-size-received"] != "0":
                    break
                time.sleep(0.01)
        assert answer.headers["x-goog-upload-size-received"] == "300"
        final = send(client, str(url), "upload, finalize", 300, b"y" * 700).json()["file"]
        assert decoded_hash(final) == hashlib.sha256(b"x" * 300 + b"y" * 700).hexdigest()

    def test_granularity(self) -> None:
        key = {"x-goog-api-key": "k"}
        with Emulator(chunk_granularity=256) as emulator, httpx.Client(base_url=emulator.url, headers=key) as client:
            started = start_upload(client, 300)
            assert started.headers["x-goog-upload-chunk-granularity"] == "256"
            url = started.headers["x-goog-upload-url"]
            assert send(client, url, "upload", 0, b"x" * 100).status_code == 400
            assert send(client, url, "upload", 0, b"x" * 256).status_code == 200
            assert send(client, url, "upload, finalize", 256, b"x" * 44).status_code == 200


class TestOtherProtocols:
    def test_multipart(self, client: httpx.Client) -> None:
        media = b"\x00\r\n--almost\r\n\xff"
        body = (
            b'--b1\r\nContent-Type: application/json\r\n\r\n{"file": {"displayName": "d"}}\r\n'
            b"--b1\r\nContent-Type: application/x-thing\r\n\r\n" + media + b"\r\n--b1--\r\n"
        )
        headers = {"X-Goog-Upload-Protocol": "multipart", "Content-Type": "multipart/related; boundary=b1"}
        file = client.post("/upload/v1beta/files", headers=headers, content=body).json()["file"]
        assert (file["displayName"], file["mimeType"]) == ("d", "application/x-thing")
        assert decoded_hash(file) == hashlib.sha256(media).hexdigest()

    @pytest.mark.parametrize(
        ("content_type", "body"),
        [
            ("text/plain", b"x"),
            ("multipart/related; boundary=b1", b"--b1\r\n\r\nonly one\r\n--b1--"),
            ("multipart/related; boundary=b1", b"--b1\r\nno blank line\r\n--b1--"),
            ("multipart/related; boundary=b1", b"--b1\r\n\r\nnever ends"),
        ],
    )
    def test_broken_multipart(self, client: httpx.Client, content_type: str, body: bytes) -> None:
        headers = {"Content-Type": content_type}
        answer = client.post("/upload/v1beta/files?uploadType=multipart", headers=headers, content=body)
        assert answer.status_code == 400

    def test_raw(self, client: httpx.Client) -> None:
        headers = {"X-Goog-Upload-Protocol": "raw", "Content-Type": "text/csv"}
        file = client.post("/upload/v1beta/files", headers=headers, content=b"a,b").json()["file"]
        assert (file["mimeType"], file["sizeBytes"]) == ("text/csv", "3")

    def test_metadata_only(self, client: httpx.Client) -> None:
        answer = client.post("/v1beta/files", json={"file": {"displayName": "empty", "name": "files/my-file"}})
        assert answer.json()["file"]["name"] == "files/my-file"
        assert client.get("/v1beta/files/my-file:download?alt=media").status_code == 400


class TestMetadata:
    def test_own_name(self, client: httpx.Client) -> None:
        assert upload(client, b"x", name="files/abc-123")["name"] == "files/abc-123"
        again = start_upload(client, 1, file={"name": "files/abc-123"})
        assert (again.status_code, again.json()["error"]["status"]) == (409, "ALREADY_EXISTS")

    @pytest.mark.parametrize("name", ["files/-a", "files/a-", "files/A", "files/a_b", f"files/{'a' * 41}", "files/a/b"])
    def test_bad_names(self, client: httpx.Client, name: str) -> None:
        assert start_upload(client, 1, file={"name": name}).status_code == 400

    def test_long_display_name(self, client: httpx.Client) -> None:
        assert start_upload(client, 1, file={"displayName": "x" * 513}).status_code == 400

    def test_type_by_name(self, client: httpx.Client) -> None:
        headers = {"X-Goog-Upload-Protocol": "raw", "X-Goog-Upload-File-Name": "a.pdf", "Content-Type": ""}
        answer = client.post("/upload/v1beta/files", headers=headers, content=b"x")
        assert answer.json()["file"]["mimeType"] == "application/pdf"

    def test_unknown(self, client: httpx.Client) -> None:
        for method in ("GET", "DELETE"):
            error = client.request(method, "/v1beta/files/nope").json()["error"]
            assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")
            assert "nope" in error["message"]

    def test_delete(self, client: httpx.Client) -> None:
        file = upload(client, b"x")
        assert client.delete(f"/v1beta/{file['name']}").json() == {}
        assert client.get(f"/v1beta/{file['name']}").status_code == 403

    def test_two_days(self, client: httpx.Client, emulator: Emulator) -> None:
        file = upload(client, b"x")
        emulator.clock.advance(48 * 3600 - 10)
        assert client.get(f"/v1beta/{file['name']}").status_code == 200
        emulator.clock.advance(20)
        assert client.get(f"/v1beta/{file['name']}").status_code == 403
        assert client.get("/v1beta/files").json() == {}

    def test_list_survives_deletions_between_pages(self, client: httpx.Client) -> None:
        names = [upload(client, b"x")["name"] for _ in range(5)]
        first = client.get("/v1beta/files", params={"pageSize": 2}).json()
        for file in first["files"]:
            client.delete(f"/v1beta/{file['name']}")
        rest = client.get("/v1beta/files", params={"pageToken": first["nextPageToken"]}).json()
        assert [file["name"] for file in rest["files"]] == names[2:]
        assert "nextPageToken" not in rest

    def test_page_size_defaults_to_ten(self, client: httpx.Client) -> None:
        for number in range(11):
            client.post("/v1beta/files", json={"file": {"name": f"files/f{number}"}})
        assert len(client.get("/v1beta/files").json()["files"]) == 10

    def test_register(self, client: httpx.Client) -> None:
        files = client.post("/v1beta/files:register", json={"uris": ["gs://bucket/a.pdf"]}).json()["files"]
        assert (files[0]["source"], files[0]["uri"]) == ("REGISTERED", "gs://bucket/a.pdf")
        assert client.post("/v1beta/files:register", json={"uris": ["http://x"]}).status_code == 400

    def test_video_is_processed(self, client: httpx.Client) -> None:
        file = upload(client, b"x" * 250_000, "video/mp4")
        states = [client.get(f"/v1beta/{file['name']}").json()["state"] for _ in range(3)]
        assert [file["state"], *states] == ["PROCESSING", "PROCESSING", "ACTIVE", "ACTIVE"]
        assert client.get(f"/v1beta/{file['name']}").json()["videoMetadata"] == {"videoDuration": "2.5s"}

    def test_a_file_that_is_not_ready(self, client: httpx.Client) -> None:
        file = upload(client, b"x", "video/mp4")
        body = {"contents": [{"parts": [{"fileData": {"fileUri": file["uri"]}}]}]}
        error = client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body).json()["error"]
        assert error["status"] == "FAILED_PRECONDITION"
        assert "PROCESSING" in error["message"]

    def test_failed_processing(self, client: httpx.Client) -> None:
        file = upload(client, b"x", displayName="fail-processing")
        assert file["state"] == "FAILED"
        assert file["error"]["message"]

    def test_deleted_file_cannot_be_asked_about(self, client: httpx.Client) -> None:
        file = upload(client, TEXT)
        client.delete(f"/v1beta/{file['name']}")
        body = {"contents": [{"parts": [{"fileData": {"fileUri": file["uri"]}}]}]}
        assert client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body).status_code == 403


class TestDownloads:
    def get(self, client: httpx.Client, file: dict[str, Any], **headers: str) -> httpx.Response:
        path = f"/v1beta/{file['name']}:download"
        return client.get(path, params={"alt": "media"}, headers=headers, follow_redirects=True)

    def test_the_way_there(self, client: httpx.Client, emulator: Emulator) -> None:
        path = f"/v1beta/{upload(client, TEXT)['name']}:download?alt=media"
        answer = client.get(path)
        assert (answer.status_code, answer.headers["location"]) == (302, f"{emulator.url}/download{path}")
        assert answer.json() == {"error": {"code": 302, "message": "Unknown Error.", "status": "UNKNOWN"}}
        assert answer.headers["x-goog-api-key"] == client.headers["x-goog-api-key"]

    def test_its_checksum(self, client: httpx.Client) -> None:
        answer = self.get(client, upload(client, b"123456789"))
        # The check value of CRC-32C, 0xE3069283.
        assert answer.headers["x-goog-hash"] == "crc32c=4waSgw=="

    def test_whole(self, client: httpx.Client) -> None:
        file = upload(client, TEXT)
        answer = self.get(client, file)
        assert answer.content == TEXT
        assert answer.headers["content-length"] == str(len(TEXT))
        assert answer.headers["accept-ranges"] == "bytes"
        assert "downloadUri" not in file

    @pytest.mark.parametrize(
        ("wanted", "start", "stop"),
        [("bytes=0-9", 0, 10), ("bytes=100-", 100, None), ("bytes=-5", -5, None), ("bytes=1190-9999", 1190, None)],
    )
    def test_ranges(self, client: httpx.Client, wanted: str, start: int, stop: int | None) -> None:
        answer = self.get(client, upload(client, TEXT), range=wanted)
        assert (answer.status_code, answer.content) == (206, TEXT[start:stop])
        first = start % len(TEXT)
        assert answer.headers["content-range"] == f"bytes {first}-{first + len(answer.content) - 1}/{len(TEXT)}"

    def test_outside(self, client: httpx.Client) -> None:
        answer = self.get(client, upload(client, TEXT), range="bytes=5000-")
        assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(TEXT)}")

    def test_if_range(self, client: httpx.Client) -> None:
        file = upload(client, TEXT)
        etag = self.get(client, file).headers["etag"]
        assert self.get(client, file, **{"range": "bytes=0-0", "if-range": etag}).status_code == 206
        assert self.get(client, file, **{"range": "bytes=0-0", "if-range": '"other"'}).status_code == 200

    def test_refused_like_google(self) -> None:
        key = {"x-goog-api-key": "k"}
        with Emulator(refuse_downloads=True) as emulator, httpx.Client(base_url=emulator.url, headers=key) as client:
            file = upload(client, TEXT)
            assert "downloadUri" not in file
            assert self.get(client, file).json()["error"]["status"] == "FAILED_PRECONDITION"
