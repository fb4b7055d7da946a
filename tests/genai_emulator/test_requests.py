"""Routing, keys, and requests held against the spec with the real API's error bodies."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from genai_emulator.handlers import HANDLERS
from genai_emulator.spec import load_spec
from tests.genai_emulator.conftest import Generate

FLASH = "/v1beta/models/gemini-2.5-flash:generateContent"
HELLO: dict[str, Any] = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}


def error_of(response: httpx.Response) -> dict[str, Any]:
    assert response.headers["content-type"] == "application/json; charset=UTF-8"
    error: dict[str, Any] = response.json()["error"]
    assert error["code"] == response.status_code
    return error


def refused(client: httpx.Client, body: Any, path: str = FLASH) -> dict[str, Any]:
    response = client.post(path, json=body)
    assert response.status_code == 400, response.text
    error = error_of(response)
    assert error["status"] == "INVALID_ARGUMENT"
    return error


def violations(error: dict[str, Any]) -> list[dict[str, str]]:
    (detail,) = error["details"]
    assert detail["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    found: list[dict[str, str]] = detail["fieldViolations"]
    return found


class TestRouting:
    def test_operations_without_a_handler_are_listed(self, emulator: Emulator) -> None:
        """What `sync` brought is served before it has a handler: nothing fails, and nothing is forgotten."""
        pending = httpx.get(f"{emulator.url}/_emulator").json()["pending"]
        assert set(load_spec().operations) - set(HANDLERS) <= set(pending)
        assert not set(pending) & set(HANDLERS)

    @pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
    def test_versions(self, client: httpx.Client, version: str) -> None:
        assert client.get(f"/{version}/models/gemini-2.5-flash").json()["name"] == "models/gemini-2.5-flash"

    @pytest.mark.parametrize("path", ["/", "/v2/models", "/v1beta", "/v1beta/", "/v1beta/nothing", "/v1beta/files/a/b"])
    def test_unknown_path_is_a_page(self, client: httpx.Client, path: str) -> None:
        response = client.get(path)
        assert response.status_code == 404
        assert response.headers["content-type"].startswith("text/html")

    def test_wrong_method(self, client: httpx.Client) -> None:
        assert client.put("/v1beta/models").status_code == 404

    def test_page_escapes_the_path(self, client: httpx.Client) -> None:
        assert "<script>" not in client.get("/%3Cscript%3E").text

    def test_tuned_models_are_routed_and_unknown(self, client: httpx.Client) -> None:
        error = error_of(client.post("/v1beta/tunedModels/mine:generateContent", json=HELLO))
        assert error["code"] == 404
        assert "tunedModels/mine" in error["message"]

    def test_encoded_slash_stays_in_its_segment(self, client: httpx.Client) -> None:
        response = client.get("/v1beta/files/a%2Fb")
        assert error_of(response)["status"] == "PERMISSION_DENIED"


class TestKeys:
    @pytest.mark.parametrize(
        ("headers", "query"),
        [
            ({"x-goog-api-key": "k"}, {}),
            ({}, {"key": "k"}),
            ({"authorization": "Bearer token"}, {}),
            ({}, {"access_token": "token"}),
        ],
    )
    def test_accepted(self, emulator: Emulator, headers: dict[str, str], query: dict[str, str]) -> None:
        assert httpx.get(f"{emulator.url}/v1beta/models", headers=headers, params=query).status_code == 200

    def test_missing(self, emulator: Emulator) -> None:
        error = error_of(httpx.get(f"{emulator.url}/v1beta/models"))
        assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")

    @pytest.mark.parametrize("key", ["invalid_key", "INVALID-123", "invalid-key"])
    def test_invalid(self, emulator: Emulator, key: str) -> None:
        error = error_of(httpx.get(f"{emulator.url}/v1beta/models", params={"key": key}))
        assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
        info = error["details"][0]
        assert info["@type"] == "type.googleapis.com/google.rpc.ErrorInfo"
        assert info["reason"] == "API_KEY_INVALID"
        assert key not in str(error)

    def test_invalid_token(self, emulator: Emulator) -> None:
        response = httpx.get(f"{emulator.url}/v1beta/models", headers={"authorization": "Bearer invalid"})
        assert error_of(response)["status"] == "UNAUTHENTICATED"
        assert "www-authenticate" in response.headers

    def test_only_the_keys_that_were_given(self) -> None:
        with Emulator(api_keys={"right"}) as emulator:
            for key, status in [("right", 200), ("other", 400)]:
                response = httpx.get(f"{emulator.url}/v1beta/models", headers={"x-goog-api-key": key})
                assert response.status_code == status


class TestBodies:
    def test_unknown_field(self, client: httpx.Client) -> None:
        error = refused(client, HELLO | {"nonsense": 1})
        text = 'Invalid JSON payload received. Unknown name "nonsense": Cannot find field.'
        assert error["message"] == text
        assert violations(error) == [{"description": text}]

    def test_a_field_that_only_vertex_ai_has(self, client: httpx.Client) -> None:
        error = refused(client, HELLO | {"modelArmorConfig": {"promptTemplateName": "t"}})
        assert error["message"] == 'Invalid JSON payload received. Unknown name "modelArmorConfig": Cannot find field.'

    @pytest.mark.parametrize(
        ("field", "where", "value"),
        [
            ({"generationConfig": {"responseModalities": ["VIDEO"]}}, "response_modalities[0]", '"VIDEO"'),
            ({"generationConfig": {"responseModalities": [4]}}, "response_modalities[0]", "4"),
            (
                {"safetySettings": [{"category": "HARM_CATEGORY_IMAGE_HATE", "threshold": "OFF"}]},
                "safety_settings[0].category",
                '"HARM_CATEGORY_IMAGE_HATE"',
            ),
        ],
    )
    def test_an_enum_value_that_only_vertex_ai_has(
        self, client: httpx.Client, field: Any, where: str, value: str
    ) -> None:
        (problem,) = violations(refused(client, HELLO | field))
        assert problem["field"].endswith(where)
        assert problem["description"].endswith(f", {value}")

    def test_nothing_of_vertex_ai_is_left(self) -> None:
        document = json.loads(resources.files("gemini_api").joinpath("openapi.json").read_text(encoding="utf-8"))
        spec = load_spec()
        marked = 0
        for name, schema in document["components"]["schemas"].items():
            own = spec.schema(name)
            for key, field in schema.get("properties", {}).items():
                told = field.get("x-backends", ["gemini"])
                if isinstance(told, dict) and told.get("gemini"):
                    continue  # it has another place: test_places
                assert (key in own["properties"]) == ("gemini" in told), (name, key)
            for value, backends in schema.get("x-enum-backends", {}).items():
                marked += 1
                word = (backends.get("gemini") or value) if isinstance(backends, dict) else value
                assert (word in own["enum"]) == ("gemini" in backends), (name, value)
        assert marked > 5

    def test_unknown_field_deep_down(self, client: httpx.Client) -> None:
        error = refused(client, {"contents": [{"parts": [{"text": "x", "colour": "red"}]}]})
        text = "Invalid JSON payload received. Unknown name \"colour\" at 'contents[0].parts[0]': Cannot find field."
        assert violations(error) == [{"field": "contents[0].parts[0]", "description": text}]

    def test_unknown_field_in_a_map(self, client: httpx.Client) -> None:
        schema = {"type": "OBJECT", "properties": {"a": {"type": "STRING"}, "b": {"type": "STRING", "$ref": "x"}}}
        config = {"responseMimeType": "application/json", "responseSchema": schema}
        error = refused(client, HELLO | {"generationConfig": config})
        assert violations(error)[0]["field"] == "generation_config.response_schema.properties[1].value"

    @pytest.mark.parametrize(
        ("config", "field", "problem"),
        [
            ({"temperature": "hot"}, "generation_config.temperature", '(TYPE_FLOAT), "hot"'),
            ({"topK": 1.5}, "generation_config.top_k", "(TYPE_INT32), 1.5"),
            ({"seed": 2**40}, "generation_config.seed", "(TYPE_INT32)"),
            ({"responseLogprobs": "yes"}, "generation_config.response_logprobs", "(TYPE_BOOL)"),
            ({"stopSequences": [1]}, "generation_config.stop_sequences[0]", "(TYPE_STRING), 1"),
            ({"mediaResolution": "HUGE"}, "generation_config.media_resolution", 'MediaResolution), "HUGE"'),
        ],
    )
    def test_wrong_values(self, client: httpx.Client, config: Any, field: str, problem: str) -> None:
        (found,) = violations(refused(client, HELLO | {"generationConfig": config}))
        assert found["field"] == field
        assert found["description"].startswith(f"Invalid value at '{field}'")
        assert problem in found["description"]

    def test_bad_base64(self, client: httpx.Client) -> None:
        part = {"inlineData": {"mimeType": "image/png", "data": "@@@"}}
        (found,) = violations(refused(client, {"contents": [{"parts": [part]}]}))
        assert "Base64 decoding failed" in found["description"]

    def test_url_safe_base64_without_padding(self, generate: Generate) -> None:
        generate([{"parts": [{"text": "look"}, {"inlineData": {"mimeType": "audio/mp3", "data": "-_-_aQ"}}]}])

    def test_no_image(self, client: httpx.Client) -> None:
        part = {"inlineData": {"mimeType": "image/png", "data": "bm90IGFuIGltYWdl"}}
        answer = client.post("/v1beta/models/gemini-2.5-flash:generateContent", json={"contents": [{"parts": [part]}]})
        assert (answer.status_code, answer.json()["error"]["message"]) == (400, "Provided image is not valid.")

    def test_oneof(self, client: httpx.Client) -> None:
        part = {"text": "x", "functionCall": {"name": "f"}}
        (found,) = violations(refused(client, {"contents": [{"parts": [part]}]}))
        assert "oneof field 'data' is already set. Cannot set 'functionCall'" in found["description"]

    def test_list_for_a_message(self, client: httpx.Client) -> None:
        (found,) = violations(refused(client, HELLO | {"generationConfig": []}))
        assert "Proto field is not repeating, cannot start list." in found["description"]

    def test_all_violations_at_once(self, client: httpx.Client) -> None:
        error = refused(client, HELLO | {"a": 1, "b": 2, "generationConfig": {"temperature": "hot"}})
        assert len(violations(error)) == 3
        assert error["message"].count("\n") == 2

    def test_required(self, client: httpx.Client) -> None:
        error = refused(client, {})
        assert violations(error)[0]["field"] == "contents"
        assert "GenerateContentRequest.contents" in error["message"]

    @pytest.mark.parametrize("content", [b"{", b"[1]", b"nope", b'{"a": NaN}', b"\xff", b"[" * 100_000])
    def test_not_json(self, client: httpx.Client, content: bytes) -> None:
        response = client.post(FLASH, content=content)
        assert error_of(response)["code"] == 400
        assert "Invalid JSON payload received." in response.json()["error"]["message"]

    def test_body_where_none_belongs(self, client: httpx.Client) -> None:
        response = client.request("DELETE", "/v1beta/files/abc", json={"a": 1})
        assert error_of(response)["code"] == 400


class TestSpellings:
    """Proto JSON in all its forms."""

    def test_snake_case(self, generate: Generate) -> None:
        config = {"max_output_tokens": 2, "thinking_config": {"thinking_budget": 0}}
        answer = generate("Tell me of the sea", generation_config=config)
        assert answer["candidates"][0]["finishReason"] == "MAX_TOKENS"

    def test_one_message_for_a_list(self, generate: Generate) -> None:
        generate({"parts": {"text": "Hello"}}, systemInstruction={"parts": {"text": "Be kind"}})

    def test_numbers_as_strings(self, generate: Generate) -> None:
        answer = generate("Tell me of the sea", generationConfig={"maxOutputTokens": "2", "temperature": "0.5"})
        assert answer["candidates"][0]["finishReason"] == "MAX_TOKENS"

    def test_enums_in_any_case(self, generate: Generate) -> None:
        settings = [{"category": "harm_category_harassment", "threshold": "block_none"}]
        assert generate("Hello", safetySettings=settings)["candidates"][0]["safetyRatings"]

    def test_null_is_absent(self, generate: Generate) -> None:
        generate("Hello", tools=None, generationConfig={"temperature": None})

    def test_null_is_kept_in_free_form_json(self, generate: Generate) -> None:
        call = {"functionCall": {"name": "f", "args": {"a": None}}}
        response = {"functionResponse": {"name": "f", "response": {"result": None}}}
        answer = generate(
            [
                {"role": "user", "parts": [{"text": "go"}]},
                {"role": "model", "parts": [call]},
                {"role": "user", "parts": [response]},
            ]
        )
        assert "null" in answer["candidates"][0]["content"]["parts"][0]["text"]

    def test_read_only_fields_are_ignored(self, client: httpx.Client) -> None:
        body = {"displayName": "x", "name": "fileSearchStores/mine", "createTime": "2020-01-01T00:00:00Z"}
        store = client.post("/v1beta/fileSearchStores", json=body).json()
        assert store["name"] != "fileSearchStores/mine"
        assert not store["createTime"].startswith("2020")


class TestQueries:
    def test_unknown_parameter(self, client: httpx.Client) -> None:
        error = error_of(client.get("/v1beta/models", params={"colour": "red"}))
        assert "Cannot bind query parameter. Field 'colour' could not be found" in error["message"]

    def test_wrong_type(self, client: httpx.Client) -> None:
        error = error_of(client.get("/v1beta/models", params={"pageSize": "many"}))
        assert violations(error)[0]["field"] == "page_size"

    def test_snake_case_and_system_parameters(self, client: httpx.Client) -> None:
        answer = client.get("/v1beta/models", params={"page_size": 1, "prettyPrint": "false", "alt": "json"}).json()
        assert len(answer["models"]) == 1

    def test_media_must_be_asked_for(self, client: httpx.Client) -> None:
        error = error_of(client.get("/v1beta/files/abc:download"))
        assert "alt=media" in error["message"]


def test_a_property_added_to_the_spec_is_taken_and_shown(tmp_path: Any) -> None:
    import json
    from importlib import resources

    document = json.loads(resources.files("gemini_api").joinpath("openapi.json").read_text())
    schemas = document["components"]["schemas"]
    schemas["FileSearchStore"]["properties"]["moodRing"] = {"type": "string"}
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document))
    with Emulator(spec=path) as emulator:
        headers = {"x-goog-api-key": "k"}
        made = httpx.post(f"{emulator.url}/v1beta/fileSearchStores", json={"moodRing": "blue"}, headers=headers).json()
        assert httpx.get(f"{emulator.url}/v1beta/{made['name']}", headers=headers).json()["moodRing"] == "blue"


def test_an_operation_without_a_handler_is_unimplemented(tmp_path: Any) -> None:
    import json
    from importlib import resources

    document = json.loads(resources.files("gemini_api").joinpath("openapi.json").read_text())
    get = dict(document["paths"]["/models"]["get"], operationId="listThings")
    document["paths"]["/things"] = {"get": get}
    there = dict(get, operationId="vertexListThings", **{"x-backends": ["vertex"]})
    document["paths"]["/projects/{projectsId}/locations/{locationsId}/things"] = {"get": there}
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document))
    with Emulator(spec=path) as emulator:
        response = httpx.get(f"{emulator.url}/v1beta/things", headers={"x-goog-api-key": "k"})
        assert (response.status_code, error_of(response)["status"]) == (501, "UNIMPLEMENTED")
        about = httpx.get(f"{emulator.url}/_emulator").json()
        assert "listThings" in about["pending"]
        path = "/v1beta1/projects/p/locations/l/things"
        response = httpx.get(emulator.url + path, headers={"authorization": "Bearer token"})
        assert response.status_code == 501


def test_what_was_removed_from_the_spec_is_left_out_of_answers(tmp_path: Any) -> None:
    import json
    from importlib import resources

    document = json.loads(resources.files("gemini_api").joinpath("openapi.json").read_text())
    schemas = document["components"]["schemas"]
    removed = {"File": ["expirationTime", "sha256Hash"], "Model": ["inputTokenLimit"], "Candidate": ["index"]}
    for name, fields in (removed | {"EmbedContentRequest": ["content"]}).items():
        schemas[name]["x-removed"] = fields
        for field in fields:
            del schemas[name]["properties"][field]
    schemas["EmbedContentRequest"]["required"].remove("content")
    schemas["FinishReason"]["enum"].remove("STOP")
    schemas["FinishReason"]["x-removed"] = ["STOP"]
    # What the emulator looks up in the spec itself.
    del schemas["GenerationConfig"]["properties"]["responseFormat"]
    del schemas["AuthToken"]["properties"]["bidiGenerateContentSetup"]
    for name in ("/models/{modelsId}:countTokens", "/cachedContents"):
        document["paths"].pop(name)
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document))
    key = {"x-goog-api-key": "k"}
    with (
        Emulator(spec=path, check_responses=True) as emulator,
        httpx.Client(base_url=emulator.url, headers=key, timeout=60) as client,
    ):
        upload = client.post("/upload/v1beta/files?uploadType=media", content=b"x")
        assert upload.status_code == 200, upload.text
        file = client.get(f"/v1beta/{upload.json()['file']['name']}").json()
        assert not file.keys() & {"expirationTime", "sha256Hash"}
        for model in client.get("/v1beta/models").json()["models"]:
            assert "inputTokenLimit" not in model
        asked = {"contents": [{"parts": [{"text": "Hi"}]}]}
        way = "/v1beta/models/gemini-2.5-flash"
        (candidate,) = client.post(f"{way}:generateContent", json=asked).json()["candidates"]
        assert not candidate.keys() & {"index", "finishReason"}
        streamed = client.post(f"{way}:streamGenerateContent?alt=sse", json=asked)
        assert streamed.status_code == 200
        assert "candidates" in streamed.text
        assert not any(f'"{name}"' in streamed.text for name in ("index", "finishReason"))
        # What a handler cannot do without.
        refused = client.post("/v1beta/models/gemini-embedding-001:embedContent", json={})
        assert (refused.status_code, error_of(refused)["status"]) == (501, "UNIMPLEMENTED")
        assert "needs content" in error_of(refused)["message"]
        assert client.get("/v1beta/cachedContents").status_code == 404
        assert client.post(f"{way}:countTokens", json=asked).status_code == 404
