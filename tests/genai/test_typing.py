"""mypy and pyright infer the type of every expression in the README, and know the names that are for typing only."""

from __future__ import annotations

import ast
import json
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
#: A user's program, without an error under the strictest settings, and one of mistakes.
SAMPLES = Path(__file__).parent / "samples"
EVERYTHING = (SAMPLES / "everything.py").read_text(encoding="utf-8")
MISTAKES = (SAMPLES / "mistakes.py").read_text(encoding="utf-8")
#: What a checker says, by the file and the line: a type, or that there is an error.
Said = dict[str, dict[int, str]]

EXPECTED = {
    "Client(api_key='...')": "Client",
    "client": "Client",
    "client.models": "Models",
    "client.models.generate_content(model='gemini-2.5-flash', contents='Why is the sky blue?')": (
        "GenerateContentResponse"
    ),
    "client.models.generate_content_stream(model='gemini-2.5-flash', contents='Tell me a story.')": (
        "Stream[GenerateContentResponse]"
    ),
    "client.models.generate_content(model='gemini-2.5-flash', contents=[report, 'Sum it up.'])": (
        "GenerateContentResponse"
    ),
    "client.files": "Files",
    "client.files.upload(file='report.pdf')": "File",
    "answer": "GenerateContentResponse",
    "answer.text": "str | None",
    "chunk": "GenerateContentResponse",
    "chunk.text": "str | None",
    "report": "File",
}

NAMES = """
from genai import types

content: types.ContentDict = {"role": "user", "parts": [{"text": "hello"}]}
either: types.ContentOrDict = types.Content(parts=[types.Part(text="hello")])
config: types.GenerateContentConfigDict = {"temperature": 0.5, "http_options": {"timeout": 1000}}
parts: types.PartUnionDict = "hello"
contents: types.ContentListUnionDict = ["hello", types.Part(text="you"), content]
wrong: types.ContentDict = {"rool": "user"}  # error
turn = types.UserContent("hello")
reveal_type(turn.parts)  # list[Part] | None
reveal_type(types.Part.from_text(text="hello"))  # Part
reveal_type(types.File(name="files/a").sha256_hash)  # str | None
reveal_type(types.HttpOptions(timeout=1).retry_options)  # HttpRetryOptions | None
settings = types.GenerateContentConfig(thinking_config={"thinking_budget": 0})
settings.system_instruction = "You are terse."
settings.thinking_config = {"thinking_budget": 0}  # error
settings.thinking_config = types.ThinkingConfig(thinking_budget=0)
reveal_type(settings.thinking_config.thinking_budget)  # int | None
types.Nothing  # error
"""

RESPONSES = """
import genai
from genai.interactions import Content, ContentParam, NoSuchClass, Usage  # error

said: ContentParam = {"type": "text", "text": "hello"}
usage = Usage(total_tokens=1)
reveal_type(usage.total_tokens)  # int | None
client = genai.Client(api_key="k")
models = client.models.with_raw_response
answer = models.generate_content(model="m", contents="hi")
reveal_type(answer)  # APIResponse[GenerateContentResponse]
reveal_type(answer.parse().text)  # str | None
reveal_type(models.list())  # APIResponse[Pager[Model]]
reveal_type(models.generate_content_stream(model="m", contents="hi"))  # APIResponse[Stream[GenerateContentResponse]]
reveal_type(client.files.with_raw_response.upload(file="a"))  # APIResponse[File]
models.generate_content(modle="m", contents="hi")  # error
models.nothing  # error
calls = client.interactions.with_raw_response
reveal_type(calls.create(model="m", input="hi"))  # APIResponse[Interaction]
reveal_type(calls.create(model="m", input="hi", stream=True).parse().last_event_id)  # str | None
with client.interactions.with_streaming_response.get("a") as response:
    reveal_type(response)  # APIResponse[Interaction]
reveal_type(calls.auth_tokens.delete("a", "b"))  # APIResponse[InteractionsEmpty]


async def main() -> None:
    calls = client.aio.interactions.with_raw_response
    reveal_type(await calls.get("a"))  # AsyncAPIResponse[Interaction]
    pages = await client.aio.models.with_raw_response.list()
    reveal_type(await pages.parse())  # AsyncPager[Model]
    async with client.aio.environments.with_streaming_response.files.list("e", "p") as response:
        reveal_type(await response.parse())  # GetEnvironmentFilesResponse
"""

INTERACTIONS = """
import genai
from genai.interactions import Content, Function, Interaction, InteractionStream, StepDelta, TextDelta, ToolParam, Usage

client = genai.Client(api_key="k")
tool: ToolParam = {"type": "function", "name": "f"}
content: Content = genai.types.TextContent(text="hi")
usage: Usage | None = client.interactions.get("a").usage
function = Function(name="f")
unknown: Function = Usage()  # error
answer = client.interactions.create(model="m", input=[content], tools=[tool, function])
reveal_type(answer)  # Interaction
for step in answer.steps or ():
    if step.type == "model_output":
        reveal_type(step)  # ModelOutputStep
stream = client.interactions.create(model="m", input="hi", stream=True)
for event in stream:
    if event.event_type == "step.delta":
        reveal_type(event)  # StepDelta
        if event.delta and event.delta.type == "text":
            reveal_type(event.delta)  # TextDelta
            reveal_type(event.delta.text)  # str | None
reveal_type(stream.until_done())  # Interaction
client.interactions.create(modle="m", input="hi")  # error
client.interactions.create(model="m", input=3)  # error
chat = client.interactions.chat(model="m", tools=[len])
reveal_type(chat.send("hi"))  # Interaction
"""


def expressions(statement: ast.stmt) -> list[str]:
    """Each call, attribute and name that a statement itself reads; a method by itself is none."""
    found: list[str] = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.stmt) and node is not statement:
            return
        if isinstance(node, ast.Call):
            if not (isinstance(node.func, ast.Name) and node.func.id == "print"):
                found.append(ast.unparse(node))
            for each in (*node.args, *(keyword.value for keyword in node.keywords)):
                look(each)
            if isinstance(node.func, ast.Attribute):
                look(node.func.value)
            return
        if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Load):
            found.append(ast.unparse(node))
        for child in ast.iter_child_nodes(node):
            look(child)

    look(statement)
    return found


def asking(statements: list[ast.stmt], indent: str = "") -> list[tuple[str, str]]:
    """The lines of a program, before each statement a line for every expression in it that asks for its type."""
    lines: list[tuple[str, str]] = []
    for statement in statements:
        lines += [(f"{indent}reveal_type({each})", each) for each in expressions(statement)]
        if isinstance(statement, ast.With | ast.For):
            head = ast.unparse(statement).partition("\n")[0]
            lines += [(indent + head, ""), *asking(statement.body, indent + "    ")]
        else:
            lines += [(indent + line, "") for line in ast.unparse(statement).splitlines()]
    return lines


def short(type_: str) -> str:
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", type_)


def copy_cache(folder: Path) -> None:
    """Give mypy what it found out of the package when `make types` ran, if it has: it is as strict there.

    mypy holds what it knows of each file against the file. It gets a copy: `make types` may be running.
    """
    for path in (ROOT / ".mypy_cache").glob("*/cache.*.db"):
        target = folder / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        of_types = f"{path.as_uri()}?mode=ro"
        with closing(sqlite3.connect(of_types, uri=True)) as known, closing(sqlite3.connect(target)) as copied:
            known.backup(copied)


def mypy(folder: Path, said: Said) -> None:
    copy_cache(folder)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary", *said],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    for line in (done.stdout + done.stderr).splitlines():
        found = re.match(r'(\w+\.py):(\d+): (?:error|note: Revealed type is "(.*)")', line)
        if found:
            said[found[1]][int(found[2])] = short(found[3]) if found[3] else "error"
        else:
            assert ": note: " in line, line


def pyright(folder: Path, said: Said) -> None:
    settings = {"typeCheckingMode": "standard", "include": [*said]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    pyrights("pyright", folder, said)


def basedpyright(folder: Path, said: Said) -> None:
    settings = {"typeCheckingMode": "strict", "include": [*said]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    pyrights("basedpyright", folder, said)


def pyrights(command: str, folder: Path, said: Said) -> None:
    done = subprocess.run(
        [sys.executable, "-m", command, "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        lines, line = said[Path(each["file"]).name], each["range"]["start"]["line"] + 1
        if found := re.match(r'Type of ".*" is "(.*)"', each["message"], re.DOTALL):
            lines[line] = short(found[1])
        elif each["severity"] == "error":
            lines[line] = "error"


def questions() -> list[tuple[str, str]]:
    """The README's program as lines, each with the expression whose type it asks for."""
    (block,) = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return asking(ast.parse(block).body)


@pytest.fixture(scope="module", params=[mypy, pyright, pytest.param(basedpyright, marks=pytest.mark.long)])
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What a checker says of each line of both programs, in one run: most of its time goes to reading the package."""
    folder = tmp_path_factory.mktemp("typing")
    (folder / "readme.py").write_text("\n".join(line for line, _ in questions()) + "\n", encoding="utf-8")
    (folder / "names.py").write_text(NAMES, encoding="utf-8")
    (folder / "responses.py").write_text(RESPONSES, encoding="utf-8")
    (folder / "talks.py").write_text(INTERACTIONS, encoding="utf-8")
    (folder / "everything.py").write_text(EVERYTHING, encoding="utf-8")
    (folder / "mistakes.py").write_text(MISTAKES, encoding="utf-8")
    said: Said = {"readme.py": {}, "names.py": {}, "responses.py": {}, "talks.py": {}, "everything.py": {}}
    said["mistakes.py"] = {}
    if request.param is basedpyright:
        # What is written for strict settings.
        said = {"everything.py": {}, "mistakes.py": {}}
    request.param(folder, said)
    return said


def test_every_expression_of_the_readme(said: Said) -> None:
    if "readme.py" not in said:
        pytest.skip("it is not written for strict settings")
    lines = questions()
    assert {each for _, each in lines if each} == EXPECTED.keys(), "the README changed: say here what its types are"
    assert said["readme.py"] == {number: EXPECTED[each] for number, (_, each) in enumerate(lines, 1) if each}


@pytest.mark.parametrize(
    ("name", "program"), [("names.py", NAMES), ("responses.py", RESPONSES), ("talks.py", INTERACTIONS)]
)
def test_names_for_typing(said: Said, name: str, program: str) -> None:
    if name not in said:
        pytest.skip("it is not written for strict settings")
    lines = enumerate(program.splitlines(), 1)
    assert said[name] == {number: line.rpartition("  # ")[2] for number, line in lines if "  # " in line}


def test_a_program_that_uses_everything(said: Said) -> None:
    """Its types are as it says by ``assert_type``, and nothing in it is unknown under strict settings."""
    assert said["everything.py"] == {}


def test_mistakes_are_found(said: Said) -> None:
    marks = ("  # error",) if "readme.py" in said else ("  # error", "  # error if strict")
    wrong = {number for number, line in enumerate(MISTAKES.splitlines(), 1) if line.endswith(marks)}
    assert said["mistakes.py"].keys() == wrong
