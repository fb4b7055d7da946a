"""Permissions of tuned models and corpora: granted, changed, handed over, revoked."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

EXAMPLES = {"examples": {"examples": [{"textInput": "one", "output": "two"}]}}


@pytest.fixture(params=["tunedModels", "corpora"])
def holder(client: httpx.Client, request: pytest.FixtureRequest) -> str:
    """What permissions are given to."""
    if request.param == "corpora":
        return str(client.post("/v1beta/corpora", json={}).json()["name"])
    body = {"baseModel": "models/gemini-2.5-flash", "tuningTask": {"trainingData": EXAMPLES}}
    return str(client.post("/v1beta/tunedModels", json=body).json()["metadata"]["tunedModel"])


def listed(client: httpx.Client, holder: str) -> list[tuple[str, str]]:
    found = client.get(f"/v1beta/{holder}/permissions").json()["permissions"]
    return [(each.get("emailAddress", "everyone"), each["role"]) for each in found]


def test_granted_changed_revoked(client: httpx.Client, holder: str) -> None:
    at = f"/v1beta/{holder}/permissions"
    user = client.post(at, json={"granteeType": "USER", "emailAddress": "a@example.com", "role": "READER"}).json()
    everyone = client.post(at, json={"granteeType": "EVERYONE", "role": "READER"}).json()
    assert user["name"].startswith(f"{holder}/permissions/")
    assert client.get(f"/v1beta/{user['name']}").json() == user
    assert listed(client, holder) == [
        ("owner@example.com", "OWNER"),
        ("a@example.com", "READER"),
        ("everyone", "READER"),
    ]
    assert client.patch(f"/v1beta/{user['name']}?updateMask=role", json={"role": "WRITER"}).json()["role"] == "WRITER"
    assert client.delete(f"/v1beta/{everyone['name']}").json() == {}
    assert client.get(f"/v1beta/{everyone['name']}").status_code == 403
    assert len(listed(client, holder)) == 2
    assert (
        client.post(at, json={"granteeType": "USER", "emailAddress": "a@example.com", "role": "READER"}).status_code
        == 409
    )


def test_ownership_is_transferred(client: httpx.Client) -> None:
    body = {"baseModel": "models/gemini-2.5-flash", "tuningTask": {"trainingData": EXAMPLES}}
    name = client.post("/v1beta/tunedModels", json=body).json()["metadata"]["tunedModel"]
    for address in ("new@example.com", "owner@example.com"):
        assert client.post(f"/v1beta/{name}:transferOwnership", json={"emailAddress": address}).json() == {}
    assert listed(client, name) == [("owner@example.com", "OWNER"), ("new@example.com", "WRITER")]


@pytest.mark.parametrize(
    "body",
    [
        {"role": "READER"},
        {"granteeType": "USER", "role": "READER"},
        {"granteeType": "EVERYONE", "emailAddress": "a@example.com", "role": "READER"},
        {"granteeType": "USER", "emailAddress": "a@example.com", "role": "OWNER"},
        {"granteeType": "USER", "emailAddress": "a@example.com"},
    ],
)
def test_what_is_refused(client: httpx.Client, holder: str, body: dict[str, Any]) -> None:
    assert client.post(f"/v1beta/{holder}/permissions", json=body).status_code == 400
    (owner,) = client.get(f"/v1beta/{holder}/permissions").json()["permissions"]
    assert client.delete(f"/v1beta/{owner['name']}").status_code == 400
    assert client.patch(f"/v1beta/{owner['name']}", json={"role": "READER"}).status_code == 400
    assert client.get("/v1beta/tunedModels/nothing/permissions").status_code == 403
