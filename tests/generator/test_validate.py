"""What is no OpenAPI is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import InvalidDocument, SpecErrors
from generator.load import load, load_text
from generator.validate import validate

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
OPERATION = "    get:\n      operationId: x\n      responses:\n        '200': {description: x}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "openapi: 3.1.0\ninfo: {title: x}\npaths: {}\n",
            "openapi.yaml:2:1: not valid OpenAPI: 'version' is a required",
        ),
        (f"{HEAD}paths:\n  /a/{{b}}:\n{OPERATION}", "openapi.yaml:4:3: not valid OpenAPI: Path parameter 'b'"),
        (
            f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n      type: strng\n",
            "openapi.yaml:7:7: not valid OpenAPI: 'strng' is not",
        ),
        (
            f"{HEAD}paths:\n  /a:\n{OPERATION}  /b:\n{OPERATION}",
            "openapi.yaml:9:3: not valid OpenAPI: Operation ID 'x' for 'get' in '/b' is not unique",
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {}}\n",
            "openapi.yaml:4:8: not valid OpenAPI: 'responses' is a required property (at #/paths/~1a/get)",
        ),
    ],
)
def test_what_openapi_forbids(text: str, message: str) -> None:
    with pytest.raises(InvalidDocument) as caught:
        validate(load_text(text))
    assert str(caught.value).startswith(message)


def test_everything_wrong_is_told_at_once() -> None:
    text = f"{HEAD}paths:\n  /a/{{b}}:\n{OPERATION.replace('description: x', 'headers: 1')}"
    with pytest.raises(SpecErrors) as caught:
        validate(load_text(text))
    assert len(caught.value.errors) >= 2


def test_our_own_specification_is_valid() -> None:
    validate(load(Path(__file__).resolve().parent.parent.parent / "spec"))
