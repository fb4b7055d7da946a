"""What docs/moving-from-google-genai.md says holds."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Annotated, Any

import pytest

import genai
from genai import errors, types
from tests.genai.conftest import FAST, KEY

DOC = Path(__file__).resolve().parent.parent.parent / "docs" / "moving-from-google-genai.md"


def test_its_code_runs(emulator: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "talk.mp4").write_bytes(b"moving pictures")
    blocks = re.findall(r"```python\n(.*?)```", DOC.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 3
    options: Any = {"base_url": emulator.url, "retry_options": FAST}
    with genai.Client(api_key=KEY, http_options=options) as client:
        names: dict[str, Any] = {"client": client}
        for block in blocks:
            exec(compile(block, str(DOC), "exec"), names)
    assert (tmp_path / "copy.mp4").read_bytes() == b"moving pictures"
    assert isinstance(names["response"].parse(), dict)
    assert names["answer"].text
    assert names["lines"][0].startswith("data: ")


def test_every_name_in_it_is_there() -> None:
    text = DOC.read_text(encoding="utf-8")
    for name in re.findall(r"`errors\.([A-Z]\w+)`", text):
        assert hasattr(errors, name), name
    client = genai.Client(api_key=KEY)
    for call in re.findall(r"`(?:client\.)?(files|chats|operations)\.(\w+)\(", text):
        assert hasattr(getattr(client, call[0]), call[1]), call
    for name in re.findall(r"\*\*Errors\*\*|`response\.(\w+)`", text):
        assert not name or hasattr(genai.types.GenerateContentResponse, name), name


class TestDifferences:
    """The rows of the table that no other test is about."""

    def test_every_row_has_three_cells(self) -> None:
        rows = [line for line in DOC.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
        assert len(rows) > 30
        for row in rows:
            assert row.count(" | ") in (1, 2), row

    def test_texts(self) -> None:
        state = types.FileState("ACTIVE")
        assert (str(state), f"{state}", state.name, state.value) == ("ACTIVE",) * 4
        error = errors.ClientError(404, {"error": {"status": "NOT_FOUND", "message": "no", "details": ["x"]}})
        assert str(error) == "404 NOT_FOUND. no"
        assert error.details["error"]["details"] == ["x"]
        dumped = types.Blob(data=b"\xff\xfe", mime_type="a/b").model_dump(mode="json")
        assert dumped["data"] == "//4="
        for text in ("//4=", "__4="):
            assert types.Blob.model_validate({"data": text}).data == b"\xff\xfe"
        assert types.Part(text="a", thought=None).model_dump(exclude_unset=True) == {"text": "a"}

    @pytest.mark.parametrize(
        "make",
        [
            lambda: types.GenerateContentConfig(temperature="0.5"),
            lambda: types.Part(thought="true"),
            lambda: types.HttpOptions(timeout="5"),
        ],
    )
    def test_numbers_in_strings(self, make: Any) -> None:
        with pytest.raises(errors.ArgumentError, match=r"expected an? (float|bool|int), got str"):
            make()

    def test_parts_by_position(self, emulator: Any) -> None:
        assert types.Part("text") == types.Part(text="text")  # type: ignore[call-arg]
        with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
            for contents in ("a", ["a"], {"role": "user", "parts": ["a"]}, types.UserContent(["a"])):
                client.models.generate_content(model="gemini-2.5-flash", contents=contents)
                assert emulator.requests[-1].json["contents"] == [{"role": "user", "parts": [{"text": "a"}]}]

    def test_text_streams_are_refused(self) -> None:
        client = genai.Client(api_key=KEY)
        with pytest.raises(errors.ArgumentError, match="'rb'"):
            client.files.upload(file=io.StringIO("a"), config={"mime_type": "text/plain"})  # type: ignore[arg-type]

    @pytest.mark.filterwarnings("ignore:The anyio.abc.BlockingPortal alias:DeprecationWarning")  # an older Starlette's
    def test_in_fastapi(self) -> None:
        fastapi = pytest.importorskip("fastapi")
        from fastapi.testclient import TestClient

        app = fastapi.FastAPI()

        def body(said: Any) -> Any:
            return said.to_dict()

        body.__annotations__ = {"said": Annotated[types.Content, fastapi.Body()]}
        app.post("/body")(body)
        app.get("/annotated", response_model=types.Content)(lambda: types.UserContent("a"))
        app.get("/bare", response_model=None)(lambda: types.UserContent("a"))
        said = {"role": "user", "parts": [{"text": "a"}]}
        with TestClient(app) as client:
            assert client.post("/body", json=said).json() == said
            assert client.get("/annotated").json() == said
            bare = client.get("/bare").json()
            assert (bare["role"], bare["parts"][0]["text"], bare["parts"][0]["thought"]) == ("user", "a", None)
