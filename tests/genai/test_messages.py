"""What a mistake is answered with: the name that is right here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from genai import errors, types
from tests.genai.conftest import KEY, MODEL, Mode
from tests.genai.loopback import Loopback, saying


@pytest.mark.parametrize(
    ("contents", "said"),
    [
        ([{"role": "user", "content": "hi"}], "a content has 'parts'"),
        ({"role": "user", "content": "hi"}, "a content has 'parts'"),
        ([{"content": "hi"}], "a content has 'parts'"),
        ([{"role": "user", "content": [{"type": "text", "text": "hi"}]}], "a content has 'parts'"),
        ([{"role": "assistant", "content": "hi"}], '"role": "model"'),
        ([{"role": "system", "content": "hi"}], "system_instruction"),
        ([{"role": "developer", "content": "hi"}], "system_instruction"),
        ([{"role": "tool", "content": "hi", "tool_call_id": "1"}], "from_function_response"),
        ([{"role": "system", "parts": [{"text": "x"}]}], "system_instruction"),
        ([types.Content(role="assistant", parts=[types.Part(text="x")])], "have the role 'model'"),
        ([{"type": "text", "text": "hi"}], "a part has no 'type'"),
        ([{"role": "user", "parts": [{"type": "text", "text": "hi"}]}], "a part has no 'type'"),
        ([{"type": "image_url", "image_url": {"url": "https://x"}}], "from_uri"),
        ([{"type": "tool_result", "content": "x"}], "'content'|'type'"),
    ],
)
async def test_messages_of_other_libraries(mode: Mode, contents: Any, said: str) -> None:
    with Loopback() as server:
        client = mode.make(http_options={"base_url": server.url})
        for call in (client.models.generate_content, client.models.count_tokens):
            with pytest.raises(errors.ArgumentError, match=said):
                await call(model=MODEL, contents=contents)
        assert server.asked == []


@pytest.mark.parametrize(
    ("field", "own"),
    [
        ("max_tokens", "max_output_tokens"),
        ("maxTokens", "max_output_tokens"),
        ("max_completion_tokens", "max_output_tokens"),
        ("stop", "stop_sequences"),
        ("n", "candidate_count"),
        ("system", "system_instruction"),
        ("system_prompt", "system_instruction"),
        ("instructions", "system_instruction"),
        ("functions", "tools"),
        ("tool_choice", "tool_config"),
        ("reasoning_effort", "thinking_config"),
        ("generation_config", "the config itself"),
    ],
)
async def test_settings_of_other_libraries(mode: Mode, field: str, own: str) -> None:
    with pytest.raises(errors.ArgumentError, match=own):
        await mode.client.models.generate_content(model=MODEL, contents="x", config={field: 1})
    assert len(mode.emulator.requests) == 0


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_json_answer_that_was_cut(mode: Mode, streamed: bool) -> None:
    said = saying({"text": '{"a": [1, 2'}, finish="MAX_TOKENS")
    with Loopback([said] if streamed else said) as server:
        client = mode.make(http_options={"base_url": server.url})
        config = {"response_schema": dict[str, list[int]], "max_output_tokens": 5}
        asked: dict[str, Any] = {"model": MODEL, "contents": "x", "config": config}
        if streamed:
            answer = [chunk async for chunk in client.models.generate_content_stream(**asked)][-1]
        else:
            answer = await client.models.generate_content(**asked)
    assert answer.parsed is None
    with pytest.raises(errors.ResponseDecodeError, match="cut off at MAX_TOKENS: raise max_output_tokens"):
        answer.parse()


async def test_a_json_answer_that_was_stopped(mode: Mode) -> None:
    with Loopback(saying({"text": '{"a": '}, finish="SAFETY"), saying({"text": '{"a": '})) as server:
        client = mode.make(http_options={"base_url": server.url})
        answer = await client.models.generate_content(
            model=MODEL, contents="x", config={"response_schema": dict[str, int]}
        )
        with pytest.raises(errors.ResponseDecodeError, match="reason SAFETY"):
            answer.parse()
        answer = await client.models.generate_content(model=MODEL, contents="x")
        with pytest.raises(errors.ResponseDecodeError) as raised:
            answer.parse()
        assert "STOP" not in str(raised.value)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("generate_content", r"write client\.models\.generate_content"),
        ("interactions.creat", "did you mean 'create'"),
        ("live.conect", "did you mean 'connect'"),
        ("model", "did you mean 'models'"),
        ("chat", r"client\.chats\.create"),
        ("models.generate_contents", "did you mean 'generate_content'"),
        ("models.generateContent", "did you mean 'generate_content'"),
        ("models.edit_images", "did you mean 'edit_image'"),
        ("models.embed_contents", "did you mean 'embed_content'"),
        ("files.uplod", "did you mean 'upload'"),
        ("caches.creat", "did you mean 'create'"),
        ("operations.gett", "did you mean 'get'"),
        ("file_search_stores.document", "did you mean 'documents'"),
        ("file_search_stores.documents.lists", "did you mean 'list'"),
        ("chats.start", "has no attribute 'start'"),
    ],
)
def test_a_misspelt_name(mode: Mode, path: str, said: str) -> None:
    import genai

    for target in (genai.Client(api_key=KEY), genai.Client(api_key=KEY).aio):
        found: Any = target
        *before, last = path.split(".")
        for name in before:
            found = getattr(found, name)
        with pytest.raises(AttributeError, match=said):
            getattr(found, last)
        assert not hasattr(found, last)
        assert getattr(found, last, 7) == 7


async def test_of_chats_pagers_and_streams(mode: Mode) -> None:
    chat = mode.client.chats.create(model=MODEL)
    chat = await chat
    with pytest.raises(AttributeError, match="did you mean 'send_message'"):
        chat.send_mesage  # noqa: B018
    pager = await mode.client.files.list()
    with pytest.raises(AttributeError, match="did you mean 'next_page'"):
        pager.nextPage  # noqa: B018
    with Loopback([saying({"text": "x"})]) as server:
        client = mode.make(http_options={"base_url": server.url})
        async with client.models.generate_content_stream(model=MODEL, contents="x") as stream:
            with pytest.raises(AttributeError, match="did you mean 'headers'"):
                stream.header  # noqa: B018
            assert [chunk async for chunk in stream]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["runn"], "no command 'runn'; did you mean 'run'"),
        (["run"], "run takes a script"),
        (["run", "-m"], "takes the name of a module"),
        (["run", "-x", "a.py"], "no option '-x'"),
        (["--verison"], "no option '--verison'; did you mean '--version'"),
        (["run", "scirpt.py"], "no file 'scirpt.py'; did you mean 'script.py'"),
        (["script.py"], "python -m genai run script.py"),
        (["run", "-m", "scirpt"], "no module 'scirpt'; did you mean 'script'"),
        (["run", "-m", "script.py"], "to run that file: python -m genai run script.py"),
        (["run", "-m", "nowhere.at.all"], "no module 'nowhere.at.all'"),
    ],
)
def test_a_command_that_is_none(tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "script.py").write_text("")
    done = subprocess.run(
        [sys.executable, "-m", "genai", *arguments], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr.splitlines()[0]
    assert "Traceback" not in done.stderr
