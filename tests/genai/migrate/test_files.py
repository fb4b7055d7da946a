"""Requirements, notebooks, whole folders, and the command."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from genai.migrate import from_google_genai, migrate, requirements
from genai.migrate.command import main
from genai.migrate.trees import Converted

REQUIREMENTS = {
    "requirements.txt": (
        "google-genai>=1.0,<2 ; python_version>'3.9'  # why\nGoogle_GenAI[aiohttp]==1.2\nmy-google-genai\nhttpx\n",
        "gemini-genai[live] ; python_version>'3.9'  # why\ngemini-genai[aiohttp,live]\nmy-google-genai\nhttpx\n",
    ),
    "requirements/dev.in": ("google-generativeai\n-r base.in\n", "gemini-genai[live]\n-r base.in\n"),
    "pyproject.toml": (
        '[project]\ndependencies = ["google-genai~=1.5", "attrs"]\n[tool.poetry.dependencies]\ngoogle-genai = "^1"\n',
        '[project]\ndependencies = ["gemini-genai[live]", "attrs"]\n[tool.poetry.dependencies]\n'
        'gemini-genai = {version = "*", extras = ["live"]}\n',
    ),
    "environment.yml": ("  - pip:\n    - google-genai==1.0\n", "  - pip:\n    - gemini-genai[live]\n"),
    "Dockerfile": ("RUN pip install -U google-genai attrs\n", "RUN pip install -U gemini-genai[live] attrs\n"),
}


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements(name: str) -> None:
    before, after = REQUIREMENTS[name]
    assert requirements.is_one(Path(name))
    converted = requirements.convert(Path(name), before, ["live"])
    assert converted.source == after
    assert requirements.convert(Path(name), after, ["live"]).source == after


def test_what_is_a_requirement_in_no_way_that_is_known() -> None:
    """Where a package comes from is for people; two keys of one name are no table."""
    before = (
        '[tool.poetry.dependencies]\ngoogle-genai = "^1"\n"google-generativeai" = {version = "*"}\n'
        '[tool.uv.sources]\ngoogle-genai = { git = "https://h.example/x" }\n'
    )
    converted = requirements.convert(Path("pyproject.toml"), before, [])
    assert tomllib.loads(converted.source) == {
        "tool": {
            "poetry": {"dependencies": {"gemini-genai": "*"}},
            "uv": {"sources": {"google-genai": {"git": "https://h.example/x"}}},
        }
    }
    assert [line for line, _ in converted.findings] == [5]
    before = "-e git+https://h.example/x#egg=google-genai\nmy-google-genai # not google-genai\ngoogle-genai\n"
    converted = requirements.convert(Path("requirements.txt"), before, [])
    assert converted.source == before.removesuffix("google-genai\n") + "gemini-genai\n"
    assert [line for line, _ in converted.findings] == [1]


def test_cells_for_others(tmp_path: Path) -> None:
    path = tmp_path / "book.ipynb"
    path.write_text(
        notebook(["%%bash\n", "pip install google-genai\n"], "%%writefile a.py\nfrom google import genai\n", "x = 1")
    )
    report = migrate([path], write=True)
    cells = [cell["source"] for cell in json.loads(path.read_text())["cells"]]
    assert cells[1] == ["%%bash\n", "pip install gemini-genai\n"]
    assert [(each.cell, each.line) for each in report.findings] == [(3, 2)]


def test_a_file_whose_conversion_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(f"from google import genai  # {name}\n")

    def convert(source: str) -> Converted:
        if "a.py" in source:
            raise KeyError("nobody thought of it")
        return real(source)

    real = from_google_genai.convert
    monkeypatch.setattr(from_google_genai, "convert", convert)
    report = migrate([tmp_path])
    assert [change.path.name for change in report.changes] == ["b.py"]
    (finding,) = report.findings
    assert finding.path.name == "a.py"
    assert "its conversion failed, please report it (KeyError: 'nobody thought of it')" in finding.message


def notebook(*cells: list[str] | str) -> str:
    return (
        json.dumps(
            {
                "cells": [
                    {"cell_type": "markdown", "source": "# google.genai"},
                    *({"cell_type": "code", "metadata": {}, "outputs": [], "source": cell} for cell in cells),
                ],
                "nbformat": 4,
            },
            indent=1,
        )
        + "\n"
    )


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of several files; what must not be touched is among them."""
    files = {
        "app.py": "from google import genai\n\nclient = genai.Client()\nclient.aio.live.connect(model='m')\n",
        "shared.py": 'import google.generativeai as genai\nmodel = genai.GenerativeModel("g")\n',
        "user.py": "from shared import model\nmodel.generate_content('x')\n",
        "latin.py": "# -*- coding: latin-1 -*-\nfrom google import genai  # caf\u00e9\r\n",
        "broken.py": "from google import genai\nprint 'x'\n",
        "requirements.txt": "google-genai\n",
        "uv.lock": '[[package]]\nname = "google-genai"\n',
        "book.ipynb": notebook(
            ["!pip install -q google-genai\n", "from google import genai"], "%%bash\necho google.genai", "genai.x"
        ),
        ".venv/lib/x.py": "from google import genai\n",
        "other.py": "import os\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("latin-1" if name == "latin.py" else "utf-8"))
    (tmp_path / "app.py").chmod(0o755)
    return tmp_path


def test_what_is_left_over_in_other_modules(tmp_path: Path) -> None:
    head = 'import google.generativeai as genai\ngenai.configure(api_key="k")\n'
    moved = (
        'class Bot:\n    def __init__(self):\n        self.m = genai.GenerativeModel("g")\n'
        "        self.m.count_tokens(x)\n"
    )
    files = {
        "bot.py": head + moved,
        "main.py": (
            "from bot import Bot\n# b.m.generate_content(x)\nBot().m.generate_content('x')\n"
            "c.models.generate_content(x)\n"
        ),
        "other.py": "import vertexai\nm.generate_content(x)\n",
        "half.py": head + "genai.list_models()\nask(genai.GenerativeModel('g'))\n",
        "requirements.txt": "attrs\ngoogle-generativeai>=0.8\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    report = migrate([tmp_path])
    assert [change.path.name for change in report.changes] == ["bot.py", "half.py"]
    told = {(finding.path.name, finding.line): finding.message for finding in report.findings}
    assert set(told) == {("main.py", 3), ("half.py", 4), ("requirements.txt", 2)}
    assert "Bot().m is a model that was converted" in told["main.py", 3]
    assert "half.py goes on using this" in told["requirements.txt", 2]


def test_diffs_can_be_applied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "mark.py": "\ufefffrom google import genai\r\n\x0c\r\nprint(genai)\r\n",
        "end.py": "x = 1\x0c\nfrom google import genai  # caf\u00e9\u2028",
    }
    monkeypatch.chdir(tmp_path)
    for name, text in files.items():
        Path(name).write_bytes(text.encode())
    report = migrate(["."])
    Path("all.diff").write_bytes("".join(report.diffs()).encode())
    subprocess.run(["git", "apply", "all.diff"], check=True)
    applied = {name: Path(name).read_bytes() for name in files}
    for name, text in files.items():
        Path(name).write_bytes(text.encode())
    migrate(["."], write=True)
    assert {name: Path(name).read_bytes() for name in files} == applied
    assert applied["mark.py"].decode() == "\ufeffimport genai\r\n\x0c\r\nprint(genai)\r\n"


def test_lines_of_a_notebook_that_are_no_python(tmp_path: Path) -> None:
    shell = ["for x in y:\n", "    !echo {x}\n", "out = !pip install google-genai\n", "genai.Client?\n", "%time\n"]
    lines = (
        "import google.generativeai as genai\nm = genai.GenerativeModel('g')\nr = await m.generate_content_async('x')"
    )
    path = tmp_path / "book.ipynb"
    path.write_text(notebook(shell, lines))
    report = migrate([path], write=True)
    assert [finding.cell for finding in report.findings] == [2]
    cells = [cell["source"] for cell in json.loads(path.read_text())["cells"]]
    assert cells[1] == [line.replace("google-genai", "gemini-genai") for line in shell]
    assert cells[2].endswith("r = await client.aio.models.generate_content(model=m, contents='x')")


def test_a_folder(program: Path) -> None:
    before = {path: path.read_bytes() for path in program.rglob("*") if path.is_file()}
    report = migrate([program])
    assert {path: path.read_bytes() for path in before} == before, "nothing is written unless it is asked for"
    assert {change.path.name for change in report.changes} == {"app.py", "latin.py", "requirements.txt", "book.ipynb"}
    told = {(finding.path.name, finding.cell, finding.line): finding.message for finding in report.findings}
    in_cells = {("book.ipynb", 3, 2), ("book.ipynb", 4, 1)}
    assert set(told) == {("broken.py", 0, 2), ("shared.py", 0, 2), ("uv.lock", 0, 2), *in_cells}
    assert "other modules import model" in told["shared.py", 0, 2]
    assert "left as it is" in told["broken.py", 0, 2]
    report = migrate([program], write=True)
    assert (program / "app.py").read_text().startswith("import genai\n")
    assert stat.S_IMODE((program / "app.py").stat().st_mode) == 0o755
    assert (program / "latin.py").read_bytes() == b"# -*- coding: latin-1 -*-\nimport genai  # caf\xe9\r\n"
    assert (program / "requirements.txt").read_text() == "gemini-genai[live]\n"
    cells = json.loads((program / "book.ipynb").read_text())["cells"]
    assert cells[1]["source"] == ["!pip install -q gemini-genai[live]\n", "import genai"]
    assert cells[2]["source"] == "%%bash\necho google.genai"
    assert (program / ".venv/lib/x.py").read_text() == "from google import genai\n"
    assert migrate([program]).changes == []


def test_the_diff_can_be_applied(program: Path) -> None:
    old = os.getcwd()
    os.chdir(program)
    try:
        diff = "".join(migrate([program / "app.py"]).diffs())
        subprocess.run(["git", "apply", "-p1", "-"], input=diff, text=True, check=True, cwd=program)
    finally:
        os.chdir(old)
    assert (program / "app.py").read_text().startswith("import genai\n")


def test_a_module_of_the_same_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("from google import genai\n")
    (tmp_path / "genai.py").write_text("")
    [finding] = migrate([tmp_path]).findings
    assert "called genai as well" in finding.message


def test_the_command(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(program / "app.py")]) == 0
    said = capsys.readouterr()
    assert "-from google import genai\n+import genai\n" in said.out
    assert "1 file read, 1 to change, 0 places for a hand" in said.err
    assert main(["--check", "--json", str(program)]) == 1
    report = json.loads(capsys.readouterr().out)
    assert {"path", "line", "message", "cell"} == set().union(*report["findings"])
    assert main(["--write", str(program / "app.py")]) == 0
    assert "written" in capsys.readouterr().err
    assert main(["--check", str(program / "app.py")]) == 0
    assert main([str(program / "nowhere")]) == 2
    assert "there is no file or folder" in capsys.readouterr().err


def test_without_libcst_the_extra_is_named() -> None:
    code = "import sys; sys.modules['libcst'] = None\nfrom genai.migrate.command import main\nsys.exit(main(['.']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 2
    assert "pip install 'gemini-genai[migrate]'" in done.stderr
