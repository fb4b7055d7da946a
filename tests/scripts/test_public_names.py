"""``scripts/public_names.py``: no name of tests/data/public_names.txt, which were public once, is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("griffe")

from scripts.public_names import listed, public_names

#: What is gone, and why nobody misses it.
GONE = {
    "gemini_api.resources.Models.generate_content": "written by hand in genai.models; gemini_api.api has the call",
    "gemini_api.resources.Models.generate_content_stream": "the same",
    "gemini_api.resources.AsyncModels.generate_content": "the same",
    "gemini_api.resources.AsyncModels.generate_content_stream": "the same",
    "genai.AsyncClient.__init__(shared)": "a client makes its asyncio half itself",
    "genai.client.AsyncClient.__init__(shared)": "the same",
    "genai.live.AsyncLive.connect(arguments)": "it took anything, and refused; connect has its arguments by name",
    "genai.live.AsyncSession.__init__(args)": "a session is made by connect, and was refused",
    "genai.live.AsyncSession.__init__(kwargs)": "the same",
    "genai_runtime.transport.Stream.__init__(exchange)": "a transport makes its streams itself",
    "genai_runtime.transport.Stream.__init__(state)": "the same",
    "genai_runtime.transport.TransportConfig.retry_of(options)": "what a transport asks its own settings",
}


def test_no_public_name_is_gone() -> None:
    lost = {name.partition("(")[0] if name.partition("(")[0] in GONE else name for name in listed() - public_names()}
    assert sorted(lost) == sorted(GONE)


def test_what_is_exported_is_listed_and_nothing_else(tmp_path: Path) -> None:
    sources = {
        "genai/__init__.py": "from .a import Shown as Shown\nfrom .a import hidden\n__all__ = ['Shown', 'later']\n",
        "genai/a.py": "class Base:\n    def inherited(self, key): ...\n"
        "class Shown(Base):\n    def __init__(self, size): self.kept = size\n    def _own(self): ...\n"
        "def hidden(): ...\n",
        "genai/_private.py": "__all__ = ['nobody']\ndef nobody(): ...\n",
        "genai_runtime/__init__.py": "",
        "genai_runtime/errors/__init__.py": "from .base import Failure as Failure\n__all__ = sorted(['Failure'])\n",
        "genai_runtime/errors/base.py": "class Failure(Exception):\n    code = 1\n",
        "genai_runtime/transport/__init__.py": "",
        "gemini_api/__init__.py": "",
        "gemini_api/resources/__init__.py": "",
    }
    for name, text in sources.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert sorted(public_names([tmp_path])) == [
        "genai.Shown",
        "genai.Shown.__init__",
        "genai.Shown.__init__(size)",
        "genai.Shown.inherited",
        "genai.Shown.inherited(key)",
        "genai.Shown.kept",
        "genai.later",
        "genai_runtime.errors.Failure",
        "genai_runtime.errors.Failure.code",
    ]
