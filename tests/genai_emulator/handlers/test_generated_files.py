"""Generated files: none are made here, and what is asked of one is answered as of one that is not there."""

from __future__ import annotations

import httpx


def test_there_are_none(client: httpx.Client) -> None:
    assert client.get("/v1beta/generatedFiles?pageSize=2").json() == {}
    assert client.get("/v1beta/generatedFiles/x").json()["error"]["status"] == "PERMISSION_DENIED"
    assert client.get("/v1beta/generatedFiles/x/operations/y").json()["error"]["status"] == "NOT_FOUND"
    assert client.get("/v1beta/generatedFiles?pageSize=-1").status_code == 400
