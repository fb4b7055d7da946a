"""Programs written for google-generativeai, converted, and run against the emulator."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from genai.migrate.from_generativeai import convert
from genai_emulator import Emulator

HEAD = 'import google.generativeai as genai\ngenai.configure(api_key="k")\n'
CLIENT = 'import genai\nclient = genai.Client(api_key="k")\n'

PAIRS = {
    "a model": (
        'm = genai.GenerativeModel("gemini-2.5-flash")\nprint(m.generate_content("hi").text)\n',
        'm = "gemini-2.5-flash"\nprint(client.models.generate_content(model=m, contents="hi").text)\n',
    ),
    "an annotated one": (
        'm: genai.GenerativeModel = genai.GenerativeModel("g")\nc: genai.ChatSession = m.start_chat()\n',
        'm = "g"\nc: genai.chats.Chat = client.chats.create(model=m)\n',
    ),
    "its settings": (
        'm = genai.GenerativeModel("g", system_instruction="s", generation_config={"top_k": 3})\n'
        "m.generate_content(x)\n",
        'm = "g"\nm_config = genai.types.GenerateContentConfig(top_k=3, system_instruction="s")\n'
        "client.models.generate_content(model=m, contents=x, config=m_config)\n",
    ),
    "settings of a call": (
        'm = genai.GenerativeModel("g")\nm.generate_content(x, stream=True, request_options={"timeout": 2.5})\n',
        'm = "g"\nclient.models.generate_content_stream(\n    model=m,\n    contents=x,\n'
        "    config=genai.types.GenerateContentConfig(http_options=genai.types.HttpOptions(timeout=2500)),\n)\n",
    ),
    "both": (
        'm = genai.GenerativeModel("g", generation_config=genai.GenerationConfig(top_p=1))\n'
        'm.generate_content(x, generation_config={"top_k": 2})\n',
        'm = "g"\nm_config = genai.types.GenerateContentConfig(top_p=1)\n'
        "client.models.generate_content(\n    model=m,\n    contents=x,\n"
        '    config=m_config.model_copy(update={"top_k": 2}),\n)\n',
    ),
    "a configuration in a variable": (
        'c = genai.types.GenerationConfig(top_p=1)\nd = {"top_k": 1}\n'
        'm = genai.GenerativeModel("g", generation_config=c)\nm.count_tokens(x)\n'
        'n = genai.GenerativeModel("h", generation_config=d)\nn.generate_content(x)\n',
        'c = genai.types.GenerateContentConfig(top_p=1)\nd = {"top_k": 1}\nm = "g"\nm_config = c\n'
        'client.models.count_tokens(model=m, contents=x)\nn = "h"\nn_config = genai.types.GenerateContentConfig(**d)\n'
        "client.models.generate_content(model=n, contents=x, config=n_config)\n",
    ),
    "safety settings": (
        'm = genai.GenerativeModel("g", safety_settings={"hate": "block_none"})\nm.generate_content(x)\n',
        'm = "g"\nm_config = genai.types.GenerateContentConfig(\n    safety_settings=[\n'
        '        genai.types.SafetySetting(category="HARM_CATEGORY_HATE_SPEECH", threshold="BLOCK_NONE"),\n    ],\n)\n'
        "client.models.generate_content(model=m, contents=x, config=m_config)\n",
    ),
    "functions, which were not called by themselves": (
        'm = genai.GenerativeModel("g", tools=[f])\nm.generate_content(x)\n',
        'm = "g"\nm_config = genai.types.GenerateContentConfig(\n    tools=[f],\n'
        '    automatic_function_calling={"disable": True},\n)\n'
        "client.models.generate_content(model=m, contents=x, config=m_config)\n",
    ),
    "functions that a chat calls": (
        'm = genai.GenerativeModel("g", tools=[f])\nc = m.start_chat(enable_automatic_function_calling=True)\n'
        "c.send_message(x)\n",
        'm = "g"\nm_config = genai.types.GenerateContentConfig(tools=[f])\n'
        "c = client.chats.create(model=m, config=m_config)\nc.send_message(x)\n",
    ),
    "a chat": (
        'm = genai.GenerativeModel("g")\nc = m.start_chat(history=[{"role": "user", "parts": ["a", f"{b}"]}])\n'
        "for p in c.send_message(x, stream=True):\n    print(p.text, c.history)\n",
        'm = "g"\nc = client.chats.create(\n    model=m,\n'
        '    history=[{"role": "user", "parts": [{"text": "a"}, {"text": f"{b}"}]}],\n)\n'
        "for p in c.send_message_stream(x):\n    print(p.text, c.get_history())\n",
    ),
    "asyncio": (
        'm = genai.GenerativeModel("g")\nasync def f():\n    c = m.start_chat()\n    await c.send_message_async(x)\n'
        "    return await m.generate_content_async(x)\n",
        'm = "g"\nasync def f():\n    c = client.aio.chats.create(model=m)\n    await c.send_message(x)\n'
        "    return await client.aio.models.generate_content(model=m, contents=x)\n",
    ),
    "in a class": (
        "class A:\n    model = None\n    def __init__(self, model):\n"
        '        self.model = genai.GenerativeModel(model)\n    def ask(self, model="x"):\n'
        "        if not self.model: return\n        return self.model.generate_content(model)\n",
        "class A:\n    model = None\n    def __init__(self, model):\n        self.model = model\n"
        '    def ask(self, model="x"):\n        if not self.model: return\n'
        "        return client.models.generate_content(model=self.model, contents=model)\n",
    ),
    "a global": (
        'm = None\ndef f():\n    global m\n    m = genai.GenerativeModel("g", system_instruction="s")\n'
        "def g():\n    return m.generate_content(x)\n",
        'm = None\ndef f():\n    global m, m_config\n    m = "g"\n'
        '    m_config = genai.types.GenerateContentConfig(system_instruction="s")\n'
        "def g():\n    return client.models.generate_content(model=m, contents=x, config=m_config)\n",
    ),
    "files": (
        'f = genai.upload_file("a.txt", display_name="d")\ngenai.get_file(f.name)\nfor x in genai.list_files(): pass\n'
        "genai.delete_file(f.name)\n",
        'f = client.files.upload(file="a.txt", config=genai.types.UploadFileConfig(display_name="d"))\n'
        "client.files.get(name=f.name)\nfor x in client.files.list(): pass\nclient.files.delete(name=f.name)\n",
    ),
    "embeddings": (
        'e = genai.embed_content("m", "a", "retrieval_query")\nprint(e["embedding"])\n'
        'v = genai.embed_content(model="m", content=["a"])["embedding"]\n',
        'e = client.models.embed_content(\n    model="m",\n    contents="a",\n'
        '    config=genai.types.EmbedContentConfig(task_type="retrieval_query"),\n)\n'
        "print(e.embeddings[0].values)\n"
        'v = [each.values for each in client.models.embed_content(model="m", contents=["a"]).embeddings]\n',
    ),
    "protos": (
        "s = genai.protos.Schema(type_=genai.protos.Type.STRING)\n",
        "s = genai.types.Schema(type=genai.types.Type.STRING)\n",
    ),
    "a cache": (
        'c = genai.caching.CachedContent.create("m", ttl=datetime.timedelta(minutes=5))\n'
        "m = genai.GenerativeModel.from_cached_content(c)\nm.generate_content(x)\n",
        'c = client.caches.create(\n    model="m",\n    config=genai.types.CreateCachedContentConfig(\n'
        '        ttl=f"{int(datetime.timedelta(minutes=5).total_seconds())}s",\n    ),\n)\n'
        "m = c.model\nm_config = genai.types.GenerateContentConfig(cached_content=c.name)\n"
        "client.models.generate_content(model=m, contents=x, config=m_config)\n",
    ),
}


@pytest.mark.parametrize("case", PAIRS)
def test_a_program(case: str) -> None:
    before, after = PAIRS[case]
    converted = convert(HEAD + before)
    assert converted.source == CLIENT + after
    assert converted.findings == []


#: What cannot be followed stays with the old package, which the line and the reason tell.
STAYING = {
    "a model that is handed on": ('m = genai.GenerativeModel("g")\nask(m)\n', 3, "line 4 does more with m"),
    "a model that is returned": ('def f():\n    return genai.GenerativeModel("g")\n', 4, "handed on"),
    "arguments that cannot be seen": (
        'm = genai.GenerativeModel("g", **settings)\nm.generate_content(x)\n',
        3,
        "settings",
    ),
    "a stream that may be one": ('m = genai.GenerativeModel("g")\nm.generate_content(x, stream=s)\n', 3, "stream=s"),
    "settings of an unknown kind": (
        'm = genai.GenerativeModel("g", tools=t)\nm.generate_content(x)\n',
        3,
        "list of tools",
    ),
    "a chat that is handed on": ('m = genai.GenerativeModel("g")\nc = m.start_chat()\nask(c)\n', 3, "does more with c"),
    "a method that is gone": ('m = genai.GenerativeModel("g")\nc = m.start_chat()\nc.rewind()\n', 3, "more with c"),
    "a model that is called where it is made": (
        'print(genai.GenerativeModel("g").generate_content(x).text)\n',
        3,
        "handed on",
    ),
    "a model of a class": (
        'class A:\n    m = genai.GenerativeModel("g")\n    def f(self):\n        self.m.generate_content(x)\n',
        4,
        "an attribute of its class",
    ),
    "a model that is called from outside": (
        'class A:\n    def __init__(self):\n        self.m = genai.GenerativeModel("g")\n'
        "    def f(self):\n        self.m.count_tokens(x)\nA().m.generate_content(x)\n",
        5,
        "line 8 calls A().m",
    ),
    "the package itself": ("self.api = genai\n", 3, "genai, the package itself, is handed on"),
    "tuning": ("genai.create_tuned_model(source_model=x)\n", 3, "client.tunings.tune"),
}


@pytest.mark.parametrize("case", STAYING)
def test_what_stays_with_the_old_package(case: str) -> None:
    program, line, why = STAYING[case]
    converted = convert(HEAD + program)
    assert [number for number, message in converted.findings if why in message] == [line], converted.findings
    assert converted.source == HEAD + program


def test_a_program_that_is_converted_in_part_uses_both_packages() -> None:
    converted = convert(
        "from google.generativeai import GenerativeModel, configure, list_models\nconfigure(api_key=K)\n"
        'f = list_models()\ndef make():\n    return GenerativeModel("g")\n'
    )
    assert converted.source == (
        "import genai\nfrom google import generativeai\nclient = genai.Client(api_key=K)\n"
        "generativeai.configure(api_key=K)\nf = client.models.list()\ndef make():\n"
        '    return generativeai.GenerativeModel("g")\n'
    )
    assert [line for line, _ in converted.findings] == [5]


def test_what_may_go_to_a_model_that_stays_stays_too() -> None:
    """A file or a tool of this package is nothing for a model of the old one."""
    converted = convert(
        HEAD + 'm = genai.GenerativeModel("g")\nt = genai.protos.Tool(a=1)\nf = genai.upload_file("a")\n'
        "m.generate_content([f], tools=[t])\n"
        'def make(x: genai.types.File):\n    genai.get_file("b")\n    return genai.GenerativeModel("g")\n'
    )
    assert "t = genai.types.Tool(a=1)\nf = client.files.upload(file=" in converted.source
    assert 'def make(x: generativeai.types.File):\n    generativeai.get_file("b")\n' in converted.source
    assert [line for line, _ in converted.findings] == [8, 9]


def test_imports_in_a_block_of_the_module() -> None:
    """Each once, and the client behind them."""
    converted = convert(
        "import os\ntry:\n    import google.generativeai as genai\n    from google.generativeai import protos\n"
        "    from google.generativeai.types import File\nexcept ImportError:\n    raise\n"
        "def f(x: File):\n    return genai.list_models()\n"
    )
    lazy = "import functools\n\n\n@functools.cache\ndef genai_client():\n{}    return genai.Client()\n"
    assert converted.source == (
        f"import os\ntry:\n    import genai\nexcept ImportError:\n    raise\n{lazy.format('')}"
        "def f(x: genai.types.File):\n    return genai_client().models.list()\n"
    )
    inside = convert("import os\ndef f():\n    import google.generativeai as genai\n    genai.list_models()\n")
    local = lazy.format("    import genai\n\n")
    assert inside.source == f"import os\n{local}def f():\n    import genai\n    genai_client().models.list()\n"
    kept = convert("import google.generativeai as genai\ngenai.configure(**options)\ngenai.list_models()\n")
    assert kept.source == (
        "import genai\nfrom google import generativeai\n\nclient = genai.Client()\n"
        "generativeai.configure(**options)\nclient.models.list()\n"
    )
    assert "configure() stays with the old package" in kept.findings[0][1]
    both = convert(
        'import google.generativeai as genai\ngenai.configure(api_key="k", transport="rest")\n'
        "print(genai.x, genai.list_models())\n"
    )
    assert 'generativeai.configure(api_key="k", transport="rest")' in both.source


def test_what_stays_is_left_whole_beside_what_is_converted() -> None:
    converted = convert(
        HEAD + 'genai.list_models()\nlast = lambda: genai.GenerativeModel("g").generate_content(x).text\n'
    )
    assert converted.source.endswith('last = lambda: generativeai.GenerativeModel("g").generate_content(x).text\n')
    stars = "from google.generativeai import *\nimport google.generativeai.types\nconfigure(api_key=K)\n"
    converted = convert(stars)
    assert converted.source == stars
    assert [line for line, _ in converted.findings] == [1]


def test_methods_of_what_functions_return() -> None:
    converted = convert(
        HEAD + 'm = genai.GenerativeModel("g")\nf = genai.upload_file("a")\nf.delete()\n'
        "for each in genai.list_files():\n    each.delete()\nc = genai.caching.CachedContent.create(model=x)\n"
        "c.update(ttl=t)\nc.delete()\nr = m.generate_content(x, stream=True)\nr.resolve()\nprint(r.text)\n"
    )
    assert "client.files.delete(name=f.name)\n" in converted.source
    assert "    client.files.delete(name=each.name)\n" in converted.source
    assert "client.caches.delete(name=c.name)\n" in converted.source
    told = dict(converted.findings)
    assert set(told) == {9, 12}
    assert "client.caches.update(name=c.name" in told[9]
    assert "r.final" in told[12]


def test_configured_elsewhere_and_in_a_function() -> None:
    elsewhere = convert('"""Docs."""\nimport os\nimport google.generativeai as palm\nprint(palm.list_models())\n')
    assert elsewhere.source == (
        '"""Docs."""\nimport os\nimport genai\n\nclient = genai.Client()\nprint(client.models.list())\n'
    )
    assert "GEMINI_API_KEY" in elsewhere.findings[0][1]
    inside = convert(
        "import google.generativeai as genai\ndef start(client):\n"
        '    genai.configure(client_options={"api_endpoint": "h.example"})\nprint(genai.list_models())\n'
    )
    assert inside.source == (
        "import genai\ndef start(client):\n    global genai_client\n"
        '    genai_client = genai.Client(http_options=genai.types.HttpOptions(base_url="https://h.example"))\n'
        "print(genai_client.models.list())\n"
    )


def test_annotations_in_quotes() -> None:
    """Their names are those that the imports brought in."""
    converted = convert(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from google.generativeai.protos import Schema as S\n"
        "    from google.generativeai.types.content_types import ContentsType\n"
        "def f(s: 'S | list[S]', xS: 'S1', c: ContentsType) -> 'ContentsType':\n"
        "    import google.generativeai as genai\n    return genai.list_models()\n"
    )
    assert "def f(s: 'genai.types.Schema | list[genai.types.Schema]', xS: 'S1'," in converted.source
    old = "generativeai.types.content_types.ContentsType"
    assert f"c: {old}) -> '{old}':" in converted.source
    compile(converted.source, "converted.py", "exec")
    through = convert(HEAD + "def f(a: 'genai.protos.Part', b: \"google.generativeai\"):\n    genai.list_models()\n")
    assert "def f(a: 'genai.types.Part', b: \"google.generativeai\"):" in through.source


def test_a_subclass_of_a_model_stays_with_what_it_may_get() -> None:
    converted = convert(
        HEAD + "class Own(genai.GenerativeModel):\n    pass\nc = genai.GenerationConfig(top_k=1)\n"
        "Own('g').generate_content(x, generation_config=c)\ngenai.list_models()\n"
    )
    assert "class Own(generativeai.GenerativeModel)" in converted.source
    assert "c = generativeai.GenerationConfig(top_k=1)" in converted.source


def test_models_that_no_longer_answer() -> None:
    for name in ("gemini-1.5-flash", "models/gemini-pro", "gemini-1.0-pro-001"):
        findings = convert(HEAD + f'm = genai.GenerativeModel("{name}")\nm.generate_content(x)\n').findings
        assert findings == [(3, f"the model '{name}' no longer answers: choose one of today's (genai models)")]
    [(_, unnamed)] = convert(HEAD + "m = genai.GenerativeModel()\nm.generate_content(x)\n").findings
    assert "gemini-2.5-flash" in unnamed


PROGRAM = '''
import asyncio
import google.generativeai as genai
from google.generativeai.types import HarmBlockThreshold, HarmCategory

genai.configure(api_key="a-key")
calls = []

def weather(city: str) -> str:
    """The weather in a city."""
    calls.append(city)
    return "sunny"

model = genai.GenerativeModel(
    "gemini-2.5-flash",
    system_instruction="Be brief.",
    generation_config=genai.GenerationConfig(temperature=0.1),
    safety_settings={HarmCategory.HARM_CATEGORY_HARASSMENT: HarmBlockThreshold.BLOCK_NONE},
)
answer = model.generate_content("hello", generation_config={"max_output_tokens": 64}).text
streamed = "".join(part.text for part in model.generate_content("hello", stream=True))
chat = model.start_chat(history=[{"role": "user", "parts": ["hi"]}, {"role": "model", "parts": "hello"}])
chat.send_message("more")
turns = len(chat.history)
total = model.count_tokens("hello there").total_tokens
vector = genai.embed_content(model="models/gemini-embedding-001", content="a")["embedding"]
names = [each.name for each in genai.list_models()]
file = genai.upload_file(__import__("io").BytesIO(b"text"), mime_type="text/plain")
genai.delete_file(file.name)

async def later():
    return (await model.generate_content_async("hello")).text

awaited = asyncio.run(later())
'''


def test_a_converted_program_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    converted = convert(PROGRAM)
    assert "generativeai" not in converted.source
    assert converted.findings == []
    with Emulator() as emulator:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
        names: dict[str, Any] = {"__name__": "program"}
        exec(compile(converted.source, "program.py", "exec"), names)
    assert names["answer"]
    assert names["streamed"] == names["awaited"]
    assert names["turns"] == 4
    assert names["total"] > 0
    assert len(names["vector"]) > 100
    assert "models/gemini-2.5-flash" in names["names"]
    assert inspect.iscoroutinefunction(names["later"])
