"""Models on Vertex AI: of publishers; what is tuned is tested with the tunings."""

from __future__ import annotations

import httpx

from .conftest import PROJECT
from .test_generate import error_of


def test_publishers_models(vertex: httpx.Client) -> None:
    page = vertex.get("/v1beta1/publishers/google/models?pageSize=3").json()
    assert len(page["publisherModels"]) == 3
    rest = vertex.get("/v1beta1/publishers/google/models", params={"pageToken": page["nextPageToken"]}).json()
    names = [each["name"] for each in [*page["publisherModels"], *rest["publisherModels"]]]
    assert len(names) == len(set(names))
    assert {"publishers/google/models/gemini-2.5-flash", "publishers/google/models/text-embedding-005"} <= set(names)
    for name in names:
        found = vertex.get(f"/v1beta1/{name}").json()
        assert (found["name"], found["versionId"]) == (name, "default")
    assert error_of(vertex.get("/v1beta1/publishers/google/models/none"))[0] == 404
    assert vertex.get("/v1beta1/publishers/nobody/models").json() == {}


def test_what_is_not_there(vertex: httpx.Client) -> None:
    assert vertex.get(f"{PROJECT}/models?filter=labels.tune-type:*").json() == {}
    assert vertex.get(f"{PROJECT}/endpoints").json() == {}
    assert vertex.get(f"{PROJECT}/operations").json() == {}
    for path in ("models/1", "models/1:listVersions", "endpoints/1", "operations/1"):
        assert error_of(vertex.get(f"{PROJECT}/{path}"))[:2] == (404, "NOT_FOUND")
    contents = {"contents": [{"role": "user", "parts": [{"text": "x"}]}]}
    asked = vertex.post(f"{PROJECT}/endpoints/9:generateContent", json=contents)
    assert error_of(asked)[2] == "Endpoint `projects/p1/locations/us-central1/endpoints/9` not found."
    assert error_of(vertex.get(f"{PROJECT}/models?filter=nonsense"))[0] == 400
