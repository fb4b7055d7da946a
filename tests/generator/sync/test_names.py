"""What new things are called, whatever source they come from."""

from __future__ import annotations

import pytest

from generator.sync import names
from generator.sync.facts import Operation, shape


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("get", "/files", "listFiles"),
        ("post", "/files", "createFile"),
        ("get", "/files/{}", "getFile"),
        ("patch", "/cachedContents/{}", "updateCachedContent"),
        ("delete", "/batches/{}", "deleteBatch"),
        ("get", "/corpora/{}/permissions", "listCorpusPermissions"),
        ("get", "/fileSearchStores/{}/upload/operations/{}", "getFileSearchStoreUploadOperation"),
        ("post", "/models/{}:generateContent", "generateContent"),
        ("post", "/models/{}:predict", "predictModel"),
        ("post", "/batches/{}:cancel", "cancelBatch"),
        ("post", "/files:register", "registerFiles"),
        ("post", "/corpora/{}/chunks:batchDelete", "batchDeleteCorpusChunks"),
        ("post", "/auth_tokens", "createAuthToken"),
        ("get", "/categories/{}", "getCategory"),
        ("get", "/classes/{}", "getClass"),
    ],
)
def test_operation_ids(method: str, path: str, expected: str) -> None:
    assert names.operation_id(Operation(method, path, "ignored"), ()) == expected


def test_a_taken_id_says_by_what() -> None:
    operation = Operation("post", "/tunedModels/{}:generateContent", "")
    assert names.operation_id(operation, {"generateContent"}) == "generateContentByTunedModel"
    taken = {"generateContent", "generateContentByTunedModel", "postGenerateContent"}
    assert names.operation_id(operation, taken) == "postGenerateContent2"


@pytest.mark.parametrize(
    ("path", "version", "expected"),
    [
        ("v1beta/files/{filesId}", "v1beta", ("/files/{}", ("filesId",))),
        ("/v1beta/{+name}:ask", "v1beta", ("/{}:ask", ("name",))),
        ("/v1/{name=files/*}", "v1", ("/{}", ("name",))),
        ("/files", "", ("/files", ())),
        ("/v1betaX/files", "v1beta", ("/v1betaX/files", ())),
    ],
)
def test_shapes(path: str, version: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert shape(path, version) == expected


def test_paths_and_resources() -> None:
    path = names.path_of("/tunedModels/{}/permissions/{}:move")
    assert path == "/tunedModels/{tunedModelsId}/permissions/{permissionsId}:move"
    assert names.resource_of(path) == ("tunedModels/{tunedModelsId}/permissions/{permissionsId}", "name")
    assert names.resource_of("/corpora/{corporaId}/permissions") == ("corpora/{corporaId}", "parent")
    assert names.resource_of("/files") is None
    assert names.file_of("/generatedFiles/{}") == "generated_files.yaml"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("responseTokenCount", "Response token count."),
        ("JSONSchema", "JSON schema."),
        ("STATE_UNSPECIFIED", "State unspecified."),
        ("listFiles", "List files."),
    ],
)
def test_placeholders(name: str, expected: str) -> None:
    assert names.sentence(name) == expected
