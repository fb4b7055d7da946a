"""Programs written for google-genai, converted."""

from __future__ import annotations

import pytest

from genai.migrate.from_google_genai import convert
from genai.migrate.trees import Unreadable

PAIRS = {
    "the package": ("from google import genai\n", "import genai\n"),
    "under another name": ("from google import genai as g\n", "import genai as g\n"),
    "beside others, with a comment": (
        "# both\nfrom google import genai, auth  # why\n",
        "# both\nimport genai\nfrom google import auth  # why\n",
    ),
    "in brackets": (
        "from google import (\n    auth,\n    genai,\n)\n",
        "import genai\nfrom google import (\n    auth)\n",
    ),
    "a module": ("from google.genai import types as t, errors\n", "from genai import types as t, errors\n"),
    "a name of a module": ("from google.genai.types import Part\n", "from genai.types import Part\n"),
    "all of a module": ("from google.genai.types import *\n", "from genai.types import *\n"),
    "by its dotted name": (
        "import google.genai, os\nc = google.genai.Client()\ndef f(p: google.genai.types.Part) -> None: ...\n",
        "import genai, os\nc = genai.Client()\ndef f(p: genai.types.Part) -> None: ...\n",
    ),
    "a dotted module": ("import google.genai.types as t\n", "import genai.types as t\n"),
    "its own name": ("import google.genai as genai\n", "import genai\n"),
    "google itself stays": (
        "import google.auth\nimport google.genai\ngoogle.auth.default()\n",
        "import google.auth\nimport genai\ngoogle.auth.default()\n",
    ),
    "on a line with others": ("if x: from google import genai; y()\n", "if x: import genai; y()\n"),
    "only for type checkers": (
        "if TYPE_CHECKING:\n    from google.genai import types\n",
        "if TYPE_CHECKING:\n    from genai import types\n",
    ),
    "what it is called in a text": (
        'from google import genai\nmock.patch("google.genai.Client")\nx: "list[google.genai.types.Part]"\n',
        'import genai\nmock.patch("genai.Client")\nx: "list[genai.types.Part]"\n',
    ),
    "its logger": (
        'logging.getLogger("google_genai.models")\n',
        'logging.getLogger("genai.models")\n',
    ),
    "its distribution": (
        'importlib.metadata.files("google-genai")\nraise ImportError("no google-genai: pip install -U google-genai")\n',
        'importlib.metadata.files("gemini-genai")\nraise ImportError("no gemini-genai: pip install -U gemini-genai")\n',
    ),
    "the same words about other things": (
        'from .google import genai\nfrom google.genaix import a\nx = "pip install langchain-google-genai"\n',
        'from .google import genai\nfrom google.genaix import a\nx = "pip install langchain-google-genai"\n',
    ),
}


@pytest.mark.parametrize("case", PAIRS)
def test_a_program(case: str) -> None:
    before, after = PAIRS[case]
    converted = convert(before)
    assert converted.source == after
    assert converted.findings == []
    assert convert(after).source == after


def test_what_is_not_here_is_told_with_its_line() -> None:
    found = convert(
        "import os\nfrom google import genai\nfrom google.genai import _api_client, types\n"
        "from google.genai._api_client import Missing\nprint(types.Part, types.Nothing, genai.nothing.at_all)\n"
        'patch("google.genai.models._absent")\nname = "google-genai"\n'
    ).findings
    assert [line for line, _ in found] == [4, 5, 5, 6, 7]
    told = "\n".join(message for _, message in found)
    for name in ("_api_client.Missing, a private name", "types.Nothing", "nothing.at_all", "models._absent"):
        assert f"this package has no {name}" in told
    assert '"google-genai": if that is the name of the distribution' in told


def test_what_follows_from_something_else_is_told_once() -> None:
    found = convert(
        "from google.genai.interactions import step_absent\nA = step_absent.A\nB = step_absent.B\n"
        'OLD = version("google-genai") < "2.9"\n'
    ).findings
    assert [line for line, _ in found] == [1, 4]
    assert "compared with here was a version of google-genai" in found[1][1]


def test_another_package_of_the_same_name_elsewhere() -> None:
    program = (
        "def a():\n    import google.genai as g\n    g.absent\ndef b():\n    import google.{} as g\n    g.configure()\n"
    )
    assert [line for line, _ in convert(program.format("generativeai")).findings] == [3]
    assert [line for line, _ in convert(program.format("genai")).findings] == [3, 6]


def test_what_is_no_python_is_told() -> None:
    with pytest.raises(Unreadable, match="no Python") as caught:
        convert("from google import genai\nprint 'x'\n")
    assert caught.value.line == 2
