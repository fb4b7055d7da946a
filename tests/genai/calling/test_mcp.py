"""MCP sessions as tools, with a real server: in a process of its own, or (for less time) in this one."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from genai import errors
from genai.calling.mcp import McpToolError, answer, offered_by
from genai.calling.tools import declaration_of_mcp_tool
from tests.genai.conftest import MODEL

mcp = pytest.importorskip("mcp")

if TYPE_CHECKING:
    from genai_emulator import Emulator
    from tests.genai.conftest import Mode

SERVER = Path(__file__).with_name("mcp_server.py")
ASKED = "get_weather: what is the weather in Paris?"
in_sync = pytest.mark.parametrize("mode", ["sync"], indirect=True)
in_asyncio = pytest.mark.parametrize("mode", ["aio"], indirect=True)


@asynccontextmanager
async def connected() -> AsyncIterator[Any]:
    """A session with a server of this process."""
    from tests.genai.calling.mcp_server import server

    async with mcp.Client(server) as client:
        yield client.session


@asynccontextmanager
async def connected_to_process(name: str) -> AsyncIterator[Any]:
    """A session with a server that runs until the block ends."""
    from mcp.client.stdio import StdioServerParameters, stdio_client

    parameters = StdioServerParameters(command=sys.executable, args=[str(SERVER), name])
    async with stdio_client(parameters) as (read, write), mcp.ClientSession(read, write) as session:
        await session.initialize()
        yield session


def bodies(emulator: Emulator) -> list[dict[str, Any]]:
    return [json.loads(request.body) for request in emulator.requests]


def answering(emulator: Emulator, *calls: dict[str, Any]) -> None:
    """Let the model want these calls."""
    parts = [{"functionCall": call} for call in calls]
    answer = {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}]}
    text = base64.b64encode(json.dumps(answer).encode()).decode()
    emulator.faults.add(f"body:{text};encoding=base64;content-type=application/json")


@in_asyncio
async def test_a_session_is_a_tool(mode: Mode) -> None:
    async with connected_to_process("weather") as session:
        config = {"tools": [session]}
        response = await mode.client.models.generate_content(model=MODEL, contents=ASKED, config=config)
    assert "sunny in Paris" in response.text
    first, second = bodies(mode.emulator)
    (tool,) = first["tools"]
    declared = {each["name"]: each for each in tool["functionDeclarations"]}
    assert list(declared) == ["get_weather", "get_words", "take_picture", "fail"]
    assert declared["get_weather"]["description"] == "The weather in a city."
    assert declared["get_weather"]["parametersJsonSchema"]["properties"]["city"]["type"] == "string"
    assert "parametersJsonSchema" not in declared["take_picture"]
    assert second["contents"][2]["parts"] == [
        {"functionResponse": {"name": "get_weather", "response": {"text": "sunny in Paris", "degrees": 21.5}}}
    ]
    assert config["tools"] == [session]


@in_asyncio
async def test_a_session_beside_functions_and_in_streams(mode: Mode) -> None:
    def get_time(city: str) -> str:
        """The time in a city."""
        return f"noon in {city}"

    async with connected() as session:
        stream = mode.client.models.generate_content_stream(
            model=MODEL, contents="get_weather and get_time in Rome", config={"tools": [get_time, session]}
        )
        text = "".join([part.text async for chunk in stream for part in chunk.parts or () if part.text])
    assert "sunny in Rome" in text
    assert "noon in Rome" in text


@in_asyncio
async def test_what_tools_answer(mode: Mode) -> None:
    answering(
        mode.emulator,
        {"name": "get_words", "args": {"count": 3.0}},
        {"name": "take_picture", "id": "7"},
        {"name": "fail", "args": {"reason": "out of order"}},
        {"name": "get_weather", "args": {}},
    )
    async with connected() as session:
        response = await mode.client.models.generate_content(model=MODEL, contents="Go.", config={"tools": [session]})
    told = [part["functionResponse"] for part in bodies(mode.emulator)[1]["contents"][2]["parts"]]
    assert told[0] == {"name": "get_words", "response": {"result": "word\nword\nword"}}
    assert told[1] == {
        "name": "take_picture",
        "id": "7",
        "response": {"result": ""},
        "parts": [{"inlineData": {"mimeType": "image/png", "data": "cG5n"}}],
    }
    assert "out of order" in told[2]["response"]["error"]
    assert "city" in told[3]["response"]["error"]
    assert [type(error) for error in response.function_errors] == [McpToolError, McpToolError]


@in_asyncio
async def test_a_session_is_declared_where_calling_is_off(mode: Mode) -> None:
    async with connected() as session:
        config = {"tools": [session], "automatic_function_calling": {"disable": True}}
        response = await mode.client.models.generate_content(model=MODEL, contents=ASKED, config=config)
    assert [call.name for call in response.function_calls] == ["get_weather"]
    assert len(bodies(mode.emulator)) == 1


@in_asyncio
async def test_a_server_that_goes_away_is_told_to_the_model(mode: Mode) -> None:
    class Gone:
        """A session whose server answers once."""

        def __init__(self, session: Any) -> None:
            self.list_tools = session.list_tools

        async def call_tool(self, name: str, arguments: dict[str, Any]) -> Any:
            raise ConnectionResetError(f"{name} {arguments}")

    async with connected() as session:
        config = {"tools": [Gone(session)]}
        response = await mode.client.models.generate_content(model=MODEL, contents=ASKED, config=config)
    assert [type(error) for error in response.function_errors] == [ConnectionResetError]


@in_asyncio
async def test_a_name_that_a_function_and_a_session_share(mode: Mode) -> None:
    def get_weather(city: str) -> str:
        return city

    async with connected() as session:
        with pytest.raises(errors.ArgumentError, match="two functions are called 'get_weather'"):
            await mode.client.models.generate_content(
                model=MODEL, contents=ASKED, config={"tools": [get_weather, session]}
            )


@in_asyncio
async def test_a_chat_with_a_session(mode: Mode) -> None:
    async with connected() as session:
        chat = mode.client.chats.create(model=MODEL, config={"tools": [session]})
        response = await chat.send_message(ASKED)
        assert "sunny in Paris" in response.text
        streamed = [chunk async for chunk in chat.send_message_stream("get_weather in Rome")]
    assert "sunny in Rome" in "".join(part.text for chunk in streamed for part in chunk.parts or () if part.text)
    assert [content.role for content in chat.get_history()] == ["user", "model", "user", "model"] * 2


@in_sync
async def test_a_session_needs_asyncio(mode: Mode) -> None:
    async with connected() as session:
        with pytest.raises(errors.ArgumentError, match=r"tools\[0\]: an MCP session needs asyncio; use client\.aio"):
            await mode.client.models.generate_content(model=MODEL, contents=ASKED, config={"tools": [session]})


async def test_a_description_of_a_tool_is_declared(mode: Mode) -> None:
    async with connected() as session:
        tools = (await session.list_tools()).tools
    response = await mode.client.models.generate_content(model=MODEL, contents=ASKED, config={"tools": tools})
    assert [call.name for call in response.function_calls] == ["get_weather"]
    assert response.automatic_function_calling_history is None


def test_tools_on_several_pages() -> None:
    async def names() -> list[str]:
        async with connected_to_process("many") as session:
            return [tool.name for tool in await offered_by(session)]

    assert asyncio.run(names()) == ["tool_0", "tool_1", "tool_2", "tool_3", "tool_4"]


class Paged:
    """A session of the first releases: it takes a bare cursor, and its fields are in camelCase."""

    def __init__(self, *cursors: str | None) -> None:
        self._cursors = list(cursors)
        self.asked: list[str | None] = []

    async def list_tools(self, cursor: str | None = None) -> Any:
        self.asked.append(cursor)
        tool = SimpleNamespace(name=f"t{len(self.asked)}", description=None, inputSchema={"type": "object"})
        return SimpleNamespace(tools=[tool], nextCursor=self._cursors.pop(0))


def test_sessions_of_the_first_releases() -> None:
    session = Paged("a", "b", None)
    assert [tool.declaration for tool in asyncio.run(offered_by(session))] == [{"name": f"t{n}"} for n in (1, 2, 3)]
    assert session.asked == [None, "a", "b"]


def test_pages_that_do_not_end() -> None:
    with pytest.raises(errors.ArgumentError, match="names the page 'a' a second time"):
        asyncio.run(offered_by(Paged("a", "b", "a", None)))


def test_a_declaration() -> None:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"a": {}}}
    tool = SimpleNamespace(name="t", description=None, title="T", input_schema=schema)
    assert declaration_of_mcp_tool(tool) == {
        "name": "t",
        "description": "T",
        "parametersJsonSchema": {"type": "object", "properties": {"a": {}}},
    }


def test_answers_of_every_kind() -> None:
    from mcp import types

    def said(*content: Any, **fields: Any) -> Any:
        return types.CallToolResult(content=list(content), **fields)

    text = types.TextContent(text="a")
    link = types.ResourceLink(uri="file:///a", name="a")
    assert answer(said(text, text)).response == {"result": "a\na"}
    assert answer(said()).response == {"result": ""}
    assert answer(said(text, link)).response == {
        "result": ["a", {"type": "resource_link", "uri": "file:///a", "name": "a"}]
    }
    assert answer(said(text, structured_content={"b": 1})).response == {"b": 1}
    sound = types.AudioContent(data="AA==", mime_type="audio/wav")
    assert answer(said(text, sound)).parts == [{"inlineData": {"mimeType": "audio/wav", "data": "AA=="}}]
    with pytest.raises(McpToolError, match=r"^a$"):
        answer(said(text, is_error=True))
    with pytest.raises(McpToolError, match="did not say why"):
        answer(said(is_error=True))


def test_mcp_is_not_imported_without_a_session() -> None:
    code = (
        "import sys, genai, genai.models, genai.calling.function_calls, genai.calling.mcp; print('mcp' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
