"""MCP servers that Vertex AI knows by name: the client connects to them, and they are tools as sessions are."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

import genai
from genai import errors, types

mcp = pytest.importorskip("mcp")
uvicorn = pytest.importorskip("uvicorn")

MODEL = "gemini-2.5-flash"
CALL = {"functionCall": {"name": "get_weather", "args": {"city": "Paris"}}}


class Service:
    """A service with the MCP server ``weather``, whose model first calls its tool and then answers."""

    def __init__(self) -> None:
        from starlette.applications import Starlette
        from starlette.routing import Route, WebSocketRoute

        from tests.genai.calling.mcp_server import server

        self.mcp: list[tuple[str, dict[str, str], str]] = []
        self.asked: list[dict[str, Any]] = []
        inner = server.streamable_http_app(streamable_http_path="/mcp/weather")
        routes = [Route("/v1beta1/{rest:path}", self._generate, methods=["POST"])]
        routes.append(WebSocketRoute("/ws/{rest:path}", self._live))
        self.app = Starlette(routes=routes, lifespan=inner.router.lifespan_context)
        self.app.mount("/", self._heard(inner))

    def _heard(self, inner: Any) -> Any:
        async def app(scope: Any, receive: Any, send: Any) -> None:
            async def heard() -> Any:
                message = await receive()
                if message["type"] != "http.request":
                    return message
                body = json.loads(message.get("body") or b"{}")
                headers = {name.decode(): value.decode() for name, value in scope["headers"]}
                self.mcp.append((scope["method"], headers, body.get("method", "")))
                return message

            await inner(scope, heard, send)

        return app

    async def _live(self, socket: Any) -> None:
        """A session whose model calls the tool, and says what came of it."""
        await socket.accept()
        self.asked.append((await socket.receive_json())["setup"])
        await socket.send_json({"setupComplete": {}})
        await socket.send_json({"toolCall": {"functionCalls": [{"id": "1", **CALL["functionCall"]}]}})
        response = (await socket.receive_json())["toolResponse"]["functionResponses"][0]
        part = {"text": str(response["response"])}
        await socket.send_json({"serverContent": {"modelTurn": {"parts": [part]}, "turnComplete": True}})
        await socket.receive()

    async def _generate(self, request: Any) -> Any:
        from starlette.responses import JSONResponse, Response

        self.asked.append(body := await request.json())
        part = CALL if len(body["contents"]) == 1 else {"text": str(body["contents"][-1]["parts"][0])}
        answer = {"candidates": [{"content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}]}
        if request.url.path.endswith(":streamGenerateContent"):
            return Response(f"data: {json.dumps(answer)}\n\n", media_type="text/event-stream")
        return JSONResponse(answer)


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Service, str]]:
    service = Service()
    running = uvicorn.Server(uvicorn.Config(service.app, port=0, log_level="critical"))
    thread = threading.Thread(target=running.run)
    thread.start()
    while not running.started:
        time.sleep(0.01)
    port = running.servers[0].sockets[0].getsockname()[1]
    yield service, f"http://127.0.0.1:{port}"
    running.should_exit = True
    thread.join()


@pytest.fixture
def service(served: tuple[Service, str]) -> Service:
    served[0].mcp.clear()
    served[0].asked.clear()
    return served[0]


@pytest.fixture
def client(served: tuple[Service, str], service: Service) -> genai.Client:
    credentials = pytest.importorskip("google.oauth2.credentials").Credentials(token="a-token")
    options: Any = {"base_url": served[1], "headers": {"x-own": "mine"}}
    return genai.Client(vertexai=True, project="p", location="l", credentials=credentials, http_options=options)


def weather() -> types.Tool:
    return types.Tool(mcp_servers=[types.McpServer(name="weather")])


async def test_a_named_server_is_connected_for_one_call(client: genai.Client, service: Service) -> None:
    dicts: Any
    aio, dicts = client.aio, {"tools": [{"mcp_servers": [{"name": "weather"}], "google_search": {}}]}

    async def streamed(stream: Any) -> str:
        return "".join([chunk.text or "" async for chunk in stream])

    typed = types.GenerateContentConfig(tools=[weather()])
    chat = aio.chats.create(model=MODEL, config=typed)
    for ask in (
        lambda: aio.models.generate_content(model=MODEL, contents="hi", config=dicts),
        lambda: streamed(aio.models.generate_content_stream(model=MODEL, contents="hi", config=typed)),
        lambda: chat.send_message("hi"),
        lambda: aio.chats.create(model=MODEL).send_message("hi", config=typed),
        lambda: streamed(aio.chats.create(model=MODEL, config=typed).send_message_stream("hi")),
    ):
        service.mcp.clear()
        service.asked.clear()
        told = await ask()
        assert "sunny in Paris" in getattr(told, "text", told)
        first, second = service.asked
        declared = [each for tool in first["tools"] for each in tool.get("functionDeclarations", ())]
        assert "get_weather" in [each["name"] for each in declared]
        assert "mcpServers" not in json.dumps(first)
        assert second["contents"][2]["parts"][0]["functionResponse"]["name"] == "get_weather"
        # One session, from its beginning to its end.
        methods = [method for _, _, method in service.mcp]
        assert (methods.count("initialize"), methods.count("tools/list"), methods.count("tools/call")) == (1, 1, 1)
        assert service.mcp[-1][0] == "DELETE"
        for _, headers, _ in service.mcp:
            assert headers["authorization"] == "Bearer a-token"
            assert (headers["x-goog-user-project"], headers["x-own"]) == ("p", "mine")
            assert " mcp_used/" in headers["x-goog-api-client"]
    assert dicts == {"tools": [{"mcp_servers": [{"name": "weather"}], "google_search": {}}]}
    assert typed.tools == [weather()]


async def test_a_stream_that_is_left_ends_its_session(client: genai.Client, service: Service) -> None:
    config: Any = {"tools": [weather()]}
    async with client.aio.models.generate_content_stream(model=MODEL, contents="hi", config=config) as stream:
        await anext(stream)
    assert service.mcp[-1][0] == "DELETE"


async def test_a_live_session_is_connected_as_long_as_it_lasts(client: genai.Client, service: Service) -> None:
    pytest.importorskip("websockets")
    connect = client.aio.live.connect
    async with connect(model="m", config={"tools": [weather()]}, automatic_function_calling=True) as session:
        texts = [message.text async for message in session.receive()]
        assert "Paris" in (texts[-1] or "")
        assert [method for method, *_ in service.mcp if method == "DELETE"] == []
    assert [method for method, *_ in service.mcp if method == "DELETE"] == ["DELETE"]
    assert "mcpServers" not in str(service.asked[0])
    assert "get_weather" in [each["name"] for each in service.asked[0]["tools"][0]["functionDeclarations"]]
    nobody = types.Tool(mcp_servers=[types.McpServer(name="nobody")])
    with pytest.raises(errors.APIConnectionError, match="nobody"):
        await connect(model="m", config={"tools": [nobody]}, automatic_function_calling=True).__aenter__()


async def test_what_cannot_be_connected_to(client: genai.Client, service: Service) -> None:
    def asked(tool: Any, of: Any = client.aio) -> Any:
        return of.models.generate_content(model=MODEL, contents="hi", config={"tools": [tool]})

    transport = {"name": "a", "streamable_http_transport": {"url": "https://a"}}
    for server, match in (
        ({}, r"tools\[0\]\.mcp_servers\[0\]\.name: is missing"),
        (transport, r"McpServer\.streamable_http_transport: Vertex AI does not know it; only the Gemini Developer API"),
    ):
        with pytest.raises(errors.ArgumentError, match=match):
            await asked({"mcp_servers": [server]})
    with pytest.raises(errors.ArgumentError, match=r"client\.aio"):
        asked(weather(), client)
    assert not service.mcp
    assert not service.asked
    with pytest.raises(errors.APIConnectionError, match=r"MCP server 'nobody' at http://127\.0\.0\.1:\d+/mcp/nobody"):
        await asked({"mcp_servers": [{"name": "nobody"}]})
    assert service.asked == []
