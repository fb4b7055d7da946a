"""The modules of agents and their neighbours: google-genai's names of types, for programs and for type checkers."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import genai
from genai import errors, types
from tests.data import read
from tests.genai.loopback import Loopback

if TYPE_CHECKING:
    from genai.agents import AgentListParams
    from genai.environments import Environment

MODULES = read("google_genai_modules")
#: Classes of theirs without any field, and others that no program is known to name.
NOT_HERE = {
    *("DocumentProcessingEnum", "FileSearchResult", "FunctionResultDeltaResult", "FunctionResultStepResult"),
    *("InteractionSSEStreamEvent", "MCPServerToolResultDeltaResult", "MCPServerToolResultStepResult"),
}


@pytest.mark.parametrize("module", MODULES)
def test_every_name_is_there(module: str) -> None:
    ours = import_module(f"genai.{module}")
    assert getattr(genai, module) is ours
    lacking = {name for name in MODULES[module] if getattr(ours, name, None) is None}
    assert {name.removesuffix("TypedDict").removesuffix("Param") for name in lacking} <= NOT_HERE
    starred: dict[str, Any] = {}
    exec(f"from genai.{module} import *", starred)
    assert set(MODULES[module]) - lacking <= starred.keys()
    with pytest.raises(AttributeError, match=f"module 'genai.{module}' has no attribute 'Nonsense'"):
        _ = ours.Nonsense


def test_names_lead_to_the_classes_that_answers_have() -> None:
    from genai import decisions, environments, voices

    assert environments.Environment is types.InteractionsEnvironment
    assert decisions.Answer is types.DecisionAnswer
    assert voices.Voice is types.VoiceOutput
    # What stands here is checked by mypy and pyright as well.
    page: AgentListParams = {"page_size": 2}
    made: Environment = environments.Environment(id="e")
    assert (page["page_size"], made.id) == (2, "e")


def test_data_is_base64_bytes_or_the_path_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(b"abc")
    given: list[Any] = ["YWJj", b"abc", bytearray(b"abc"), memoryview(b"abc"), file]
    with Loopback({"status": "completed", "type": "prompted"}) as server:
        client = genai.Client(api_key="k", http_options={"base_url": server.url, "api_version": "v1beta"})
        for data in given:
            sound: Any = {"data": data, "mime_type": "audio/wav"}
            voice: Any = {"type": "replicated", "replicated": {"source_audio": sound, "consent_audio": sound}}
            client.voices.create(voice=voice)
            assert server.bodies[-1]["voice"]["replicated"]["source_audio"]["data"] == "YWJj", data
            for image in ({"type": "image", "data": data, "mime_type": "image/png"}, types.ImageContent(data=data)):
                client.interactions.create(model="m", input=[image])
                (said,) = server.bodies[-1]["input"]
                assert said["content"][0]["data"] == "YWJj", data
        with pytest.raises(errors.ArgumentError, match="bytes, their base64, or the path of a file"):
            client.interactions.create(model="m", input=[{"type": "image", "data": 5}])  # type: ignore[list-item]
        with pytest.raises(errors.LocalFileNotFound):
            client.interactions.create(model="m", input=types.ImageContent(data=tmp_path / "none"))  # type: ignore[arg-type]
        client.close()
