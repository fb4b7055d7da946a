"""A program written for google-genai: each method of interactions and their neighbours, with each of its arguments.

    python interactions.py URL gemini|vertex

The server at URL is the emulator, whose clock the program puts forward where another would sleep. A line of JSON is
printed for each result. ``test_interactions_program`` runs it by google-genai and by this package, and makes the
program without asyncio of it.
"""

# mypy: ignore-errors
import asyncio
import json
import sys
import urllib.request
from datetime import UTC, datetime, timedelta

import httpx
from google import genai
from google.genai import _interactions_errors as problems
from google.genai import agents, credentials, decisions, environments, errors, interactions, types

URL, BACKEND = sys.argv[1], sys.argv[2]
VERTEX = BACKEND == "vertex"
VERSION = "v1beta1" if VERTEX else "v1beta"
MODEL = "gemini-3-flash-preview"
AGENT = "antigravity-preview-09-2026"
RESEARCH = "deep-research-preview-04-2026"
NOW = datetime(2026, 11, 1, tzinfo=UTC)

#: Arguments that every method takes.
CALL = {
    "api_version": VERSION,
    "extra_headers": {"x-custom": "1"},
    "extra_query": {"prettyPrint": "false"},
    "timeout": 30.0,
}
if VERTEX:
    del CALL["api_version"]  # With it, google-genai leaves the project out of the path.
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Get the weather.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
PLACE = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
GENERATION = {
    "max_output_tokens": 500,
    "seed": 7,
    "stop_sequences": ["THE END"],
    "temperature": 0.5,
    "top_p": 0.9,
    "thinking_level": "low",
    "thinking_summaries": "auto",
}


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_none=True)
    return value.decode() if isinstance(value, bytes) else value


def show(name, *values):
    print(json.dumps([name, *(plain(value) for value in values)]), flush=True)


def tell(what, **body):
    """Tell the emulator to put its clock forward, or to leave a request without an answer."""
    head = {"content-type": "application/json"}
    asked = urllib.request.Request(f"{URL}/_emulator/{what}", json.dumps(body).encode(), head)
    urllib.request.urlopen(asked).close()


def make_client():
    retries = types.HttpRetryOptions(attempts=1)
    options = types.HttpOptions(base_url=URL, api_version=VERSION, retry_options=retries)
    if not VERTEX:
        return genai.Client(api_key="a-key", http_options=options)
    from google.oauth2.credentials import Credentials

    return genai.Client(
        vertexai=True,
        project="p1",
        location="us-central1",
        credentials=Credentials(sys.argv[3]),
        http_options=options,
    )


async def say_something(client):
    first = await client.interactions.create(
        model=MODEL,
        input="My name is Ada.",
        labels={"team": "a"},
        store=True,
        system_instruction="Be brief.",
        service_tier="flex",
        generation_config=GENERATION,
        safety_settings=[{"type": "hate_speech", "threshold": "block_only_high"}],
        automatic_continuation=False,
        background=False,
        stream=False,
        **CALL,
    )
    show("first", first, first.output_text, first.status, first.usage.total_tokens)
    second = await client.interactions.create(
        model=MODEL, input="What is my name?", previous_interaction_id=first.id, timeout=httpx.Timeout(30.0)
    )
    show("second", second.output_text, second.id != first.id)
    show("read", await client.interactions.get(first.id, include_input=True, stream=False, **CALL))
    typed = await client.interactions.create(
        model=MODEL,
        input=[
            interactions.UserInputStep(content=[interactions.TextContent(text="Tell me of the sea")]),
            interactions.ModelOutputStep(content=[interactions.TextContent(text="It is salty.")]),
            interactions.UserInputStep(
                content=[
                    interactions.TextContent(text="And this?"),
                    interactions.ImageContent(uri="https://example.com/a.png", mime_type="image/png"),
                ]
            ),
        ],
        generation_config=interactions.GenerationConfig(max_output_tokens=50, thinking_level="low"),
        store=False,
    )
    show(
        "typed",
        typed,
        isinstance(typed, interactions.Interaction),
        isinstance(typed.steps[-1], interactions.ModelOutputStep),
    )
    show("content", await client.interactions.create(model=MODEL, input=interactions.TextContent(text="hi")))
    show("contents", await client.interactions.create(model=MODEL, input=[{"type": "text", "text": "hi"}]))
    whole = await client.interactions.create(request={"body": {"model": MODEL, "input": "All at once"}})
    show("whole", whole.output_text)
    extra = await client.interactions.create(model=MODEL, input="hi", extra_body={"input": "something else"})
    show("extra", extra.output_text)
    form = {"type": "text", "mime_type": "application/json", "schema": PLACE}
    formed = await client.interactions.create(model=MODEL, input="Where is the Louvre in Paris?", response_format=form)
    show("formed", json.loads(formed.output_text))
    old = await client.interactions.create(
        model=MODEL,
        input="Where is the Louvre in Paris?",
        response_format=PLACE,
        response_mime_type="application/json",
        response_modalities=["text"],
    )
    show("formed as before", old.output_text)
    show(
        "continued", await client.interactions.create(model=MODEL, input="Go on", continuation_token="nothing-to-go-on")
    )
    deleted = await client.interactions.delete(second.id, **CALL)
    show("deleted", deleted)


async def use_a_cache(client):
    kept = await client.caches.create(
        model=MODEL, config=types.CreateCachedContentConfig(contents="A long story. " * 3000, ttl="600s")
    )
    try:
        asked = await client.interactions.create(model=MODEL, input="What is it about?", cached_content=kept.name)
        show("cached", asked.output_text)
    except problems.APIError as error:
        show("cached", type(error).__name__, error.body)


async def call_functions(client):
    tools = [WEATHER, interactions.GoogleSearch()]
    asked = await client.interactions.create(model=MODEL, input="What is the weather in Paris?", tools=tools)
    call = asked.steps[-1]
    show("call", isinstance(call, interactions.FunctionCallStep), call.name, call.arguments, asked.status)
    result = interactions.FunctionResultStep(name=call.name, call_id=call.id, result={"degrees": 3})
    told = await client.interactions.create(
        model=MODEL, input=[result], previous_interaction_id=asked.id, tools=[interactions.Function(**WEATHER)]
    )
    show("told", told)


async def stream(client):
    events = await client.interactions.create(model=MODEL, input="Tell me of the sea", stream=True)
    text, seen = "", []
    async for event in events:
        seen.append((event.event_type, event.event_id))
        if event.event_type == "step.delta" and isinstance(event.delta, interactions.TextDelta):
            text += event.delta.text
        if isinstance(event, interactions.InteractionCompletedEvent):
            done = event.interaction
    show("streamed", seen, text, done)
    again = await client.interactions.get(done.id, stream=True, last_event_id=seen[3][1])
    show("taken up", [event async for event in again])


async def work_in_the_background(client):
    begun = await client.interactions.create(
        agent=RESEARCH,
        input="The history of tea",
        background=True,
        agent_config={"type": "deep-research", "thinking_summaries": "auto"},
        tools=[{"type": "google_search"}],
        webhook_config={"uris": [f"{URL}/hook"], "user_metadata": {"a": 1}},
    )
    show("begun", begun.status, begun.id)
    while begun.status == "in_progress":
        tell("clock", advance=2)
        begun = await client.interactions.get(begun.id)
    show("done", begun)
    other = await client.interactions.create(
        agent=AGENT,
        input="Sort these files",
        background=True,
        environment={"type": "remote", "sources": [{"type": "inline", "content": "x", "target": "/a.txt"}]},
        agent_config=interactions.DynamicAgentConfig(),
    )
    cancelled = await client.interactions.cancel(other.id, **CALL)
    show("cancelled", cancelled)


async def be_refused(client):
    async def nobody(client):
        await client.interactions.get("v1_nobody")

    async def no_model(client):
        await client.interactions.create(model="gemini-0", input="x")

    async def no_agent(client):
        await client.interactions.create(agent="nobody", input="x")

    async def no_background(client):
        await client.interactions.create(agent=RESEARCH, input="x")

    async def nothing_before(client):
        await client.interactions.create(model=MODEL, input="x", previous_interaction_id="v1_none")

    async def nothing_to_cancel(client):
        await client.interactions.cancel("v1_nobody")

    async def forbidden(client):
        await client.interactions.create(model=MODEL, input="salty")

    async def too_much(client):
        await client.interactions.create(model=MODEL, input="hurry")

    async def broken(client):
        await client.interactions.create(model=MODEL, input="broken")

    async def forbidden_stream(client):
        async for _ in await client.interactions.create(model=MODEL, input="salty", stream=True):
            pass

    async def no_trigger(client):
        await client.triggers.get("nobody")

    async def raw(client):
        await client.interactions.with_raw_response.get("v1_nobody")

    async def no_answer(client):
        tell("faults", fault="stall")
        await client.interactions.create(model=MODEL, input="hi", timeout=0.2)

    for attempt in (
        *(nobody, no_model, no_agent, no_background, nothing_before, nothing_to_cancel, forbidden, too_much, broken),
        *(forbidden_stream, no_trigger, raw, no_answer),
    ):
        name = attempt.__name__
        try:
            await attempt(client)
        except problems.BadRequestError as error:
            show(name, "bad request", error.status_code, error.body)
        except problems.PermissionDeniedError as error:
            show(name, "forbidden", error.status_code, error.body)
        except problems.NotFoundError as error:
            show(name, "not found", error.status_code, error.response.status_code, error.response.json())
        except problems.RateLimitError as error:
            show(name, "too much", error.status_code, error.body)
        except problems.InternalServerError as error:
            show(name, "broken", error.status_code, error.body)
        except problems.APITimeoutError as error:
            show(name, "no answer", isinstance(error, problems.APIConnectionError), error.request.method)
        else:
            show(name, "nothing")
    try:
        await client.models.get(model="gemini-0")
    except errors.ClientError as error:
        show("the other tree", error.code, error.status)


async def read_raw_responses(client):
    raw = await client.interactions.with_raw_response.create(model=MODEL, input="hi", store=True, **CALL)
    parsed = await raw.parse()
    show("raw", raw.status_code, raw.headers["content-type"].partition(";")[0], parsed, json.loads(await raw.text()))
    show("raw request", raw.http_request.method, raw.http_request.url.path, json.loads(raw.http_request.content))
    async with client.interactions.with_streaming_response.get(parsed.id) as response:
        show("streaming response", response.status_code, await response.parse())
    async with client.interactions.with_streaming_response.get(parsed.id) as response:
        show("its bytes", b"".join([piece async for piece in response.iter_bytes()]))
    async with client.interactions.with_streaming_response.create(model=MODEL, input="sea", stream=True) as response:
        show("its lines", [line async for line in response.iter_lines()])
    async with client.interactions.with_streaming_response.create(model=MODEL, input="sea", stream=True) as response:
        show("its events", [event async for event in await response.parse()])
    listed = await client.agents.with_raw_response.list(page_size=1)
    show("raw agents", listed.status_code, await listed.parse())
    listed = await client.environments.with_raw_response.list_environments(page_size=1)
    show("raw environments", listed.status_code, await listed.parse())
    for resource in (client.triggers, client.credentials, client.voices, client.webhooks):
        response = await resource.with_raw_response.list(page_size=1)
        show("raw list", response.url.path, response.status_code)


async def keep_tokens(client):
    told = await client.interactions.create(model=MODEL, input="hi")
    made = await client.interactions.auth_tokens.create(told.id, expire_time=NOW + timedelta(minutes=5), **CALL)
    show("token", made)
    show("token deleted", await client.interactions.auth_tokens.delete(told.id, made.auth_token, **CALL))
    other = await client.interactions.auth_tokens.create(interaction_id=told.id, extra_body={})
    gone = await client.interactions.auth_tokens.delete(interaction_id=told.id, auth_token=other.auth_token)
    show("token deleted", gone)


async def keep_agents(client):
    made = await client.agents.create(
        id="mine",
        base_agent=AGENT,
        base_environment={"type": "remote", "env": {"A": "1"}},
        agent_config={"type": "antigravity", "max_total_tokens": 900},
        description="d",
        system_instruction="Be brief.",
        tools=[{"type": "google_search"}, interactions.URLContext()],
        extra_body={},
        **CALL,
    )
    show("agent", made)
    show("agents", await client.agents.list(page_size=5, **CALL))
    try:
        show("agents", await client.agents.list(page_size=5, page_token="nonsense", parent="p"))
    except problems.APIStatusError as error:
        show("agents", error.status_code)
    found = await client.agents.get("mine", **CALL)
    show("agent", found.system_instruction, isinstance(found, agents.Agent))
    asked = await client.interactions.create(agent="mine", input="hi", background=True)
    show("agent asked", asked)
    show("agent deleted", await client.agents.delete("mine", **CALL))


async def keep_environments(client):
    place = await client.environments.create(
        sources=[{"type": "inline", "content": "hi", "target": "/x/y.txt"}],
        network={"allowlist": [{"domain": "example.com"}]},
        system_instruction="s",
        extra_body={},
        **CALL,
    )
    show("environment", place, isinstance(place, environments.Environment))
    own = await client.environments.create(mode="self_hosted", custom_config={"a": 1}, network="disabled")
    show("own environment", own)
    copied = await client.environments.create_environment(
        from_environment=place.id,
        mode="on_demand",
        network="disabled",
        sources=[],
        system_instruction="t",
        custom_config={},
        extra_body={},
        **CALL,
    )
    show("copied", copied)
    copied = await client.environments.create(from_environment=place.id)
    show("copied", await client.environments.get_environment(copied.id, **CALL))
    show("deleted", await client.environments.delete_environment(copied.id, **CALL))
    show("environments", await client.environments.list(mode="self_hosted", page_size=3, **CALL))
    first = await client.environments.list_environments(page_size=1, mode="on_demand", **CALL)
    show("environments", first)
    try:
        show("environments", await client.environments.list(page_size=1, page_token="nonsense"))
        show("environments", await client.environments.list_environments(page_token="nonsense"))
    except problems.APIStatusError as error:
        show("environments", error.status_code)
    show("environment", await client.environments.get(id=place.id, **CALL))
    await keep_files(client, place.id)
    show("deleted", await client.environments.delete(id=own.id, **CALL))


async def keep_files(client, place):
    show("files", await client.environments.files.list(place, "x", recursive=True, page_size=3, **CALL))
    try:
        show("files", await client.environments.files.list(environment=place, path="", page_token="nonsense"))
    except problems.APIStatusError as error:
        show("files", error.status_code)
    if VERTEX:
        return
    put = await client.environments.files.upload(
        environment=place,
        path="src/a.py",
        file=b"abc",
        mime_type="text/x-python",
        overwrite=True,
        extract=False,
        http_options={"timeout": 30000},
    )
    show("uploaded", put)
    put = await client.environments.files.upload(path="src/b.txt", file=b"abcd", environment_id=place)
    show("uploaded", put)
    show(
        "file",
        await client.environments.files.download(path="src/a.py", environment=place, http_options={"timeout": 30000}),
    )
    show("file", await client.environments.files.download(path="src/b.txt", environment_id=place))


async def keep_triggers(client):
    made = await client.triggers.create(
        interaction={"agent": AGENT, "input": "hello", "environment": "remote"},
        schedule="0 * * * *",
        time_zone="UTC",
        display_name="t",
        execution_timeout_seconds=600,
        max_consecutive_failures=3,
        extra_body={},
        **CALL,
    )
    show("trigger", made)
    place = await client.environments.create()
    other = await client.triggers.create(
        interaction=interactions.CreateAgentInteraction(agent=AGENT, input="hello"),
        schedule="30 6 * * 1",
        time_zone="Europe/Paris",
        environment_id=place.id,
    )
    show("other trigger", other)
    show("trigger", await client.triggers.update(made.id, display_name="u", status="paused", extra_body={}, **CALL))
    show("trigger", await client.triggers.get(made.id, **CALL))
    run = await client.triggers.run(made.id, **CALL)
    show("run", run)
    tell("clock", advance=60)
    show("executions", await client.triggers.list_executions(made.id, page_size=2, **CALL))
    show("triggers", await client.triggers.list(filter_="status=paused", page_size=2, **CALL))
    try:
        show("triggers", await client.triggers.list(page_token="nonsense"))
        show("executions", await client.triggers.list_executions(trigger_id=made.id, page_token="nonsense"))
    except problems.APIStatusError as error:
        show("triggers", error.status_code)
    show("deleted", await client.triggers.delete(made.id, **CALL))
    show("deleted", await client.triggers.delete(id=other.id))


async def keep_credentials(client):
    bearer = await client.credentials.create(
        type="bearer_token",
        id="c1",
        token="s3cret",
        prefix="Bearer",
        header_name="authorization",
        extra_body={},
        **CALL,
    )
    show("bearer", bearer, isinstance(bearer, credentials.Credential))
    variable = await client.credentials.create(
        type="environment_variable",
        id="c2",
        value="v",
        injection_location=["header", "query"],
        trusted_domains=["example.com"],
    )
    show("variable", variable)
    signed = await client.credentials.create(
        type="oauth2",
        id="c3",
        client_id="me",
        client_secret="s",
        refresh_token="r",
        token_url="https://example.com/token",
        scopes=["a", "b"],
    )
    show("oauth2", signed)
    whole = await client.credentials.create(request={"body": {"type": "bearer_token", "id": "c4", "token": "t"}})
    show("whole", whole)
    changed = await client.credentials.update(
        "c1",
        type="bearer_token",
        token="t",
        prefix="Token",
        header_name="x-token",
        update_mask="token,prefix,header_name",
        extra_body={},
        **CALL,
    )
    show("changed", changed)
    changed = await client.credentials.update(
        id="c2",
        type="environment_variable",
        value="w",
        injection_location=["header"],
        trusted_domains=["example.org"],
        update_mask="value",
    )
    show("changed", changed)
    changed = await client.credentials.update(
        "c3",
        type="oauth2",
        client_id="you",
        client_secret="t",
        refresh_token="q",
        token_url="https://example.com/other",
        scopes=["a"],
    )
    show("changed", changed)
    changed = await client.credentials.update(
        "c4", request={"id": "c4", "body": {"type": "bearer_token", "token": "u"}}
    )
    show("changed", changed)
    show("credential", await client.credentials.get("c1", **CALL))
    page = await client.credentials.list(page_size=3, **CALL)
    show("credentials", page)
    show("credentials", await client.credentials.list(page_size=3, page_token=page.next_page_token))
    show("deleted", await client.credentials.delete("c1", **CALL))
    show("deleted", await client.credentials.delete(id="c2"))


async def decide(client):
    asked = await client.decisions.create(
        model="gemini-3.8-flash",
        input=[{"type": "text", "text": "A red, red rose."}],
        questions={
            "colour": {"type": "choice", "instructions": "which?", "criteria": {"red": "1", "blue": "2"}},
            "flower": decisions.NoulQuestion(instructions="is it one?", criteria={"true_description": "a flower"}),
            "size": decisions.ScoreQuestion(instructions="how big?", criteria=["little", "much"]),
        },
        extra_body={},
        **CALL,
    )
    answer = asked.answers["colour"]
    show("decision", asked, isinstance(answer, decisions.ChoiceAnswer), answer.choice)


async def keep_voices(client):
    made = await client.voices.create(
        voice={
            "display_name": "d",
            "type": "prompted",
            "prompted": {"input": "deep"},
            "language_code": "en-US",
            "gender": "female",
            "pitch": "low",
        },
        store=True,
        extra_body={},
        **CALL,
    )
    show("voice", made)
    shown = await client.voices.list(
        accent=["british"],
        contexts=["news", "talk"],
        gender=["female"],
        language_code=["en-US"],
        page_size=2,
        persona=["calm"],
        pitch=["low"],
        region_code=["GB"],
        search="warm",
        type_=["prebuilt"],
        **CALL,
    )
    show("voices", shown)
    page = await client.voices.list(page_size=2)
    show("voices", page)
    show("voices", await client.voices.list(page_size=2, page_token=page.next_page_token))
    show("voice", await client.voices.get(made.id, **CALL))
    show("voice deleted", await client.voices.delete(made.id, **CALL))


async def keep_webhooks(client):
    hook = await client.webhooks.create(
        uri=f"{URL}/nowhere", subscribed_events=["interaction.completed"], name="n", extra_body={}, **CALL
    )
    show("webhook", hook.id, hook.name, hook.new_signing_secret is not None)
    show("webhooks", len((await client.webhooks.list(page_size=5, **CALL)).webhooks))
    try:
        show("webhooks", await client.webhooks.list(page_token="nonsense"))
    except problems.APIStatusError as error:
        show("webhooks", error.status_code)
    changed = await client.webhooks.update(
        hook.id,
        name="m",
        state="disabled",
        subscribed_events=["batch.failed", "video.generated"],
        uri=f"{URL}/elsewhere",
        update_mask="name,state,subscribed_events,uri",
        extra_body={},
        **CALL,
    )
    show("webhook", changed.name, changed.state, changed.subscribed_events, changed.uri == f"{URL}/elsewhere")
    read = await client.webhooks.get(hook.id, **CALL)
    show("webhook", read.name, read.state)
    show("ping", await client.webhooks.ping(hook.id, body={}, extra_body={}, **CALL))
    secret = await client.webhooks.rotate_signing_secret(
        hook.id, revocation_behavior="revoke_previous_secrets_immediately", extra_body={}, **CALL
    )
    show("secret", secret.secret is not None)
    show("deleted", await client.webhooks.delete(hook.id, **CALL))


async def main():
    async with make_client().aio as client:
        for part in (
            *(say_something, use_a_cache, call_functions, stream, work_in_the_background, be_refused),
            *(read_raw_responses, keep_agents, keep_environments, keep_triggers, keep_credentials, decide),
            *(keep_voices, keep_webhooks),
        ):
            await part(client)
        if not VERTEX:
            await keep_tokens(client)


asyncio.run(main())
