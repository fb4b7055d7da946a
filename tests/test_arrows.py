"""Imports run one way: genai -> gemini_api -> genai_runtime; the emulator uses genai_runtime, the generator none.

Inside a package they run one way too: no module needs, by however many steps, one that needs it.
"""

from __future__ import annotations

import ast
import socket
import subprocess
import sys
import threading
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("genai", "gemini_api", "genai_runtime", "genai_emulator", "generator")

ROOTS = {
    "genai": ROOT / "overlays" / "genai",
    "gemini_api": ROOT / "generated" / "gemini_api",
    "genai_runtime": ROOT / "overlays" / "genai_runtime",
    "genai_emulator": ROOT / "overlays" / "genai_emulator",
    "generator": ROOT / "generator",
}
MAY_IMPORT = {
    "genai": {"genai", "gemini_api", "genai_runtime"},
    "gemini_api": {"gemini_api", "genai_runtime"},
    "genai_runtime": {"genai_runtime"},
    "genai_emulator": {"genai_emulator", "genai_runtime"},
    "generator": {"generator"},
}
# For the type checker only, a mixin names the models it stands in, and the client's attributes the classes they are of.
TYPE_ONLY = {
    "genai_runtime/models/mixins": {"gemini_api"},
    "gemini_api/client.py": {"genai"},
    "gemini_api/with_responses.py": {"genai"},
}
RUNTIME_DEPENDENCIES = {"attrs", "attr", "httpx", "httpcore"}
# A module that is itself loaded on first use may import its extra at the top.
EXTRAS_AT_TOP = {
    "genai_runtime/transport": {"aiohttp", "httptools", "httpx2"},
    "genai/tracing": {"opentelemetry"},
    "genai/cli": {"rich", "typer"},
    "genai/migrate": {"libcst"},
}
# The rendered models refer to each other, as the API's schemas do.
WITHOUT_CIRCLES = ("genai", "genai_runtime", "genai_emulator", "generator")
#: Functions that import what they are given the name of.
IMPORTERS = ("import_module", "__import__")
HEAVY = ("httpx", "httpx2", "aiohttp", "attr", "attrs", "pydantic", "google", "opentelemetry")


class Import(NamedTuple):
    """One import statement: the absolute module, where it stands, and when it runs."""

    module: str
    line: int
    type_only: bool
    top_level: bool
    names: tuple[str, ...] = ()


def imports(source: str, module: str, is_package: bool) -> list[Import]:
    """Every module that ``source`` imports, with ``importlib.import_module("literal")`` and ``__import__`` too."""
    # Most of a tree is expressions, and all that imports in one is such a call.
    whole = any(name in source for name in IMPORTERS)
    return list(_visit(ast.parse(source), module if is_package else module.rpartition(".")[0], False, True, whole))


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """The statements right below one, and the branches that have more."""
    for field in ("body", "handlers", "cases", "orelse", "finalbody"):
        yield from getattr(node, field, ())


def _visit(node: ast.AST, package: str, type_only: bool, top_level: bool, whole: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node) if whole else _statements(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(alias.name, child.lineno, type_only, top_level)
        elif isinstance(child, ast.ImportFrom):
            names = tuple(alias.name for alias in child.names)
            yield Import(_absolute(child, package), child.lineno, type_only, top_level, names)
        elif isinstance(child, ast.Call) and (named := _dynamic(child, package)):
            yield Import(named, child.lineno, type_only, top_level)
        if isinstance(child, ast.If) and _is_type_checking(child.test):
            yield from _visit(ast.Module(body=child.body, type_ignores=[]), package, True, top_level, whole)
            yield from _visit(ast.Module(body=child.orelse, type_ignores=[]), package, type_only, top_level, whole)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _visit(child, package, type_only, top_level and not inside, whole)


def _absolute(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    base = ".".join(parts[: len(parts) - node.level + 1])
    return f"{base}.{node.module}" if node.module else base


def _dynamic(node: ast.Call, package: str) -> str | None:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name not in IMPORTERS or not node.args:
        return None
    target = node.args[0]
    if not isinstance(target, ast.Constant) or not isinstance(target.value, str):
        return None
    return f"{package}{target.value}" if target.value.startswith(".") else target.value


def _is_type_checking(test: ast.expr) -> bool:
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")
    return name == "TYPE_CHECKING"


def files(package: str) -> list[Path]:
    return sorted(ROOTS[package].rglob("*.py"))


def below(package: str, path: Path) -> str:
    """Where a file stands, from the import root: ``genai_runtime/models/base.py``."""
    return f"{package}/{path.relative_to(ROOTS[package]).as_posix()}"


def module_of(where: str) -> str:
    """The module that stands in a file: ``genai_runtime.models.base``."""
    return where.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def of_package(package: str) -> list[tuple[str, Import]]:
    return [
        (where, found)
        for path in files(package)
        for where in [below(package, path)]
        for found in imports(path.read_text(encoding="utf-8"), module_of(where), path.name == "__init__.py")
    ]


Needs = dict[str, set[str]]


def needs_of(found: Iterable[tuple[str, Import]], modules: Collection[str]) -> Needs:
    """Which modules each module imports: at its top, inside functions, and for the type checker only.

    ``from package import name`` is an import of ``package.name`` if that is a module. What Python loads on the way to a
    module, the packages around it, is not counted.
    """
    needs: Needs = {module: set() for module in modules}
    for where, each in found:
        inside = {name: f"{each.module}.{name}" for name in each.names}
        imported = {full for full in inside.values() if full in needs}
        if not each.names or any(full not in needs for full in inside.values()):
            imported.add(each.module)
        needs[module_of(where)] |= imported & needs.keys()
    return needs


def circles(needs: Needs) -> list[list[str]]:
    """The largest sets of modules that all need each other, each sorted."""
    reached = {module: _reached(needs, module) for module in needs}
    found = {
        tuple(sorted(other for other in reached[module] if module in reached[other]))
        for module in needs
        if module in reached[module]
    }
    return sorted(map(list, found))


def _reached(needs: Needs, start: str) -> set[str]:
    reached: set[str] = set()
    left = [start]
    while left:
        new = needs[left.pop()] - reached
        reached |= new
        left += new
    return reached


def allowed(table: dict[str, set[str]], where: str) -> set[str]:
    return set().union(*(names for prefix, names in table.items() if where.startswith(prefix)))


@pytest.mark.parametrize("package", OURS)
def test_the_arrows(package: str) -> None:
    assert files(package), f"{ROOTS[package]} holds no modules"
    wrong = []
    for where, found in of_package(package):
        top = found.module.partition(".")[0]
        may = MAY_IMPORT[package] | (allowed(TYPE_ONLY, where) if found.type_only else set())
        if top in OURS and top not in may:
            wrong.append(f"{where}:{found.line} imports {found.module}")
    assert not wrong, "\n".join([f"{package} may import only {sorted(MAY_IMPORT[package])}:", *wrong])


def test_imported_modules_are_there() -> None:
    """Also those that a function imports when it first runs, which no import of its own module would miss."""
    modules = {module_of(below(package, path)) for package in OURS for path in files(package)}
    wrong = [
        f"{where}:{found.line} imports {found.module}, which is not there"
        for package in OURS
        for where, found in of_package(package)
        if found.module.partition(".")[0] in OURS and found.module not in modules
    ]
    assert not wrong, "\n".join(wrong)


def test_no_circles() -> None:
    found = [each for package in WITHOUT_CIRCLES for each in of_package(package)]
    modules = {module_of(below(package, path)) for package in WITHOUT_CIRCLES for path in files(package)}
    needs = needs_of(found, modules)
    assert needs["genai.client"] >= {"genai.setup.settings", "genai._api_client", "genai._convert"}
    wrong = []
    for circle in circles(needs):
        wrong.append(f"a circle of {len(circle)} modules:")
        wrong += [f"  {one} imports {', '.join(sorted(needs[one].intersection(circle)))}" for one in circle]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("package", ["genai", "gemini_api", "genai_runtime"])
def test_extras_are_imported_on_first_use(package: str) -> None:
    wrong = []
    for where, found in of_package(package):
        top = found.module.partition(".")[0]
        if not found.top_level or found.type_only or top in OURS or top in sys.stdlib_module_names:
            continue
        if top not in RUNTIME_DEPENDENCIES | allowed(EXTRAS_AT_TOP, where):
            wrong.append(f"{where}:{found.line} imports {found.module} at module level")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("statement", ["import genai", "import genai; genai.Client", "from genai import types, errors"])
def test_import_is_light(statement: str) -> None:
    before, loaded = (
        subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True)
        for script in ("import sys; print(*sys.modules)", f"{statement}\nimport sys\nprint(*sys.modules)")
    )
    assert loaded.returncode == 0, loaded.stderr
    new = set(loaded.stdout.split()) - set(before.stdout.split())
    heavy = sorted(name for name in new if name.partition(".")[0] in HEAVY)
    models = sorted(name for name in new if name.startswith("gemini_api.models."))
    assert not heavy, f"{statement!r} loads {heavy}"
    assert not models, f"{statement!r} loads {models}"


def test_a_client_loads_next_to_nothing() -> None:
    """In a Python without ``site``, which may import any of these by itself."""
    script = (
        "import sys; sys.path[:0] = sys.argv[1:]; before = {*sys.modules}; import genai\n"
        "genai.Client(api_key='a-key-of-some-length')\n"
        "print(*sys.modules.keys() - before)"
    )
    places = [str(ROOT / "overlays"), str(ROOT / "generated")]
    done = subprocess.run([sys.executable, "-I", "-S", "-c", script, *places], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "genai.client" in loaded
    assert not loaded & {"typing", "re", "enum", "contextlib", "urllib", "ipaddress", "json", "ssl", "datetime"}
    ours = [name for name in loaded if name.partition(".")[0] in ("genai", "gemini_api", "genai_runtime")]
    assert len(ours) < 32, f"{len(ours)} modules of ours"


def test_a_model_loads_what_it_uses() -> None:
    script = (
        "from gemini_api.models import Part; Part.from_dict(Part(text='Hi').to_dict())\nimport sys\nprint(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True)
    assert loaded.returncode == 0, loaded.stderr
    modules = set(loaded.stdout.split())
    assert "genai_runtime.models.base" in modules
    unused = ("dump", "generic", "pydantic_hook", "schema", "validate")
    assert not modules & {f"genai_runtime.models.{name}" for name in unused}


#: What nothing on the way of a first answer has any use for.
LATER = (
    "asyncio", "attr", "attrs", "concurrent", "dataclasses", "decimal", "difflib", "platform", "subprocess", "uuid",
    "genai.functions", "genai.schemas", "genai.calling.function_calls", "genai_runtime.batch_requests",
    "gemini_api.models.grounding_metadata", "gemini_api.models.function_call", "gemini_api.api.tuned_models",
)  # fmt: skip


#: What a first answer over httptools has no use for either, over plain http.
NOT_FOR_HTTPTOOLS = (
    "anyio", "certifi", "email", "h11", "http", "httpcore", "httpx", "idna", "inspect", "logging", "msgspec", "random",
    "sniffio", "ssl", "tempfile",
)  # fmt: skip


@pytest.mark.parametrize("library", ["httpx", "httptools"])
def test_a_first_answer_loads_what_it_uses(library: str) -> None:
    """Beside what the HTTP library itself imports, which may be any of these."""
    if library == "httptools":
        pytest.importorskip("httptools")
        pytest.importorskip("msgspec")
    answer = b'{"candidates": [{"content": {"parts": [{"text": "Hi"}], "role": "model"}, "finishReason": "STOP"}]}'
    script = (
        "import sys; options = {'base_url': sys.argv[1]}\n"
        "if sys.argv[2] == 'httpx': import httpx, httpcore\n"
        "else: import httptools; options |= {'http_client': 'httptools', 'json_library': 'msgspec'}\n"
        "before = {*sys.modules}\n"
        "import re; compiled = []; compiling = re._compiler.compile\n"
        "re._compiler.compile = lambda *args: compiled.append(args[0]) or compiling(*args)\n"
        "import genai; client = genai.Client(api_key='k', http_options=options)\n"
        "assert client.models.generate_content(model='m', contents='Hi').text == 'Hi'\n"
        "print(*sys.modules.keys() - before)\n"
        "print(len(compiled))"
    )
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection = listening.accept()[0]
            with connection, connection.makefile("rb") as reader:
                while reader.readline().strip():
                    pass
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(answer), answer))
                connection.recv(1 << 16)

        server = threading.Thread(target=serve, daemon=True)
        server.start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        done = subprocess.run([sys.executable, "-I", "-c", script, url, library], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    names, compiled = done.stdout.splitlines()
    loaded = names.split()
    later = LATER if library == "httpx" else LATER + NOT_FOR_HTTPTOOLS
    assert "gemini_api.models.candidate" in loaded
    assert not [name for name in loaded if any(name == each or name.startswith(f"{each}.") for each in later)]
    ours = [name for name in loaded if name.partition(".")[0] in ("genai", "gemini_api", "genai_runtime")]
    assert len(ours) < 115, f"{len(ours)} modules of ours"
    assert int(compiled) < 16
    assert len([name for name in ours if name.startswith("gemini_api.models.")]) < 12


@pytest.mark.parametrize("does", ["download", "upload"])
def test_a_transfer_loads_what_it_uses(does: str, tmp_path: Path) -> None:
    """A synchronous one has no use for asyncio, nor a download for what uploads stand on."""
    pytest.importorskip("httptools")
    script = (
        "import sys, genai\n"
        "options = {'base_url': sys.argv[1], 'http_client': 'httptools'}\n"
        "client = genai.Client(api_key='k-0123456789', http_options=options)\n"
        "before = {*sys.modules}\n"
        "if sys.argv[2] == 'upload':\n"
        "    client.files.upload(file=sys.argv[3], config={'mime_type': 'text/plain'})\n"
        "else:\n"
        "    client.files.download(file='files/abc', path=sys.argv[3] + '.out')\n"
        "print(*sys.modules.keys() - before)"
    )
    file = tmp_path / "notes.txt"
    file.write_bytes(b"notes")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"

        def serve() -> None:
            connection = listening.accept()[0]
            with connection, connection.makefile("rb") as reader:
                while True:
                    length = 0
                    while line := reader.readline().strip():
                        if line.lower().startswith(b"content-length:"):
                            length = int(line.partition(b":")[2])
                    if not reader.read(length) and does == "upload":
                        return
                    body = b'{"file": {"name": "files/abc", "uri": "https://x/files/abc"}}'
                    connection.sendall(
                        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nX-Goog-Upload-Status: final\r\n"
                        b"X-Goog-Upload-URL: %s/up\r\n\r\n%s" % (len(body), url.encode(), body)
                    )
                    if does == "download":
                        return

        threading.Thread(target=serve, daemon=True).start()
        command = [sys.executable, "-I", "-c", script, url, does, str(file)]
        done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert f"genai.transfers.{does}" in loaded
    later = ["asyncio", "concurrent", "logging", "secrets", "ssl", "subprocess"]
    if does == "download":
        later += ["_hashlib", "hashlib", "genai.transfers.upload", "mimetypes"]
    assert not [name for name in loaded if name.partition(".")[0] in later or name in later]


class TestTheReaderItself:
    def found(self, source: str, module: str = "genai.files", is_package: bool = False) -> list[tuple[str, bool, bool]]:
        return [(i.module, i.type_only, i.top_level) for i in imports(source, module, is_package)]

    def test_relative_imports_are_resolved(self) -> None:
        assert self.found("from . import a") == [("genai", False, True)]
        assert self.found("from .b import a") == [("genai.b", False, True)]
        assert self.found("from ..b import a", "genai.x.y") == [("genai.b", False, True)]
        assert self.found("from .b import a", "genai.x", True) == [("genai.x.b", False, True)]

    def test_type_checking_blocks(self) -> None:
        source = "if TYPE_CHECKING:\n    import a\nelse:\n    import b"
        assert self.found(source) == [("a", True, True), ("b", False, True)]

    def test_functions_and_classes(self) -> None:
        source = "class C:\n    import a\n    def f(self):\n        import b"
        assert self.found(source) == [("a", False, True), ("b", False, False)]

    def test_statements_within_statements(self) -> None:
        source = (
            "try:\n    import a\nexcept E:\n    import b\nelse:\n    import c\nfinally:\n    import d\n"
            "with x:\n    import e\nfor y in z:\n    import f\nelse:\n    import g\nwhile x:\n    import h\n"
            "match x:\n    case 1:\n        import i\nif x:\n    import j\nelif y:\n    import k\n"
            "async def f():\n    async with x:\n        async for y in z:\n            import l\n"
        )
        for more in ("", "import_module(name)\n"):
            assert sorted(self.found(source + more)) == [(name, False, name != "l") for name in "abcdefghijkl"]

    def test_dynamic_imports(self) -> None:
        source = (
            "importlib.import_module('gemini_api.models'); __import__('x'); import_module(name); import_module('.y')"
        )
        expected = [("gemini_api.models", False, True), ("x", False, True), ("genai.y", False, True)]
        assert self.found(source) == expected

    def circles(self, **sources: str) -> list[list[str]]:
        found = [
            (f"genai/{name}.py", each)
            for name, source in sources.items()
            for each in imports(source, f"genai.{name}", False)
        ]
        return circles(needs_of(found, {"genai", *(f"genai.{name}" for name in sources)}))

    def test_circles_count_every_import(self) -> None:
        back = [
            "from .a import x",
            "from . import a",
            "import genai.a",
            "import_module('.a')",
            "from . import version, a",
        ]
        for statement in back:
            for source in (
                statement,
                f"def f():\n    {statement}",
                f"if TYPE_CHECKING:\n    {statement}",
                f"class C:\n    async def f(self):\n        {statement}",
            ):
                assert self.circles(a="from .b import y", b=source) == [["genai.a", "genai.b"]], source

    def test_circles_of_several_modules(self) -> None:
        assert self.circles(a="from . import b", b="from . import c", c="from .d import x", d="import httpx") == []
        assert self.circles(a="from . import b", b="from . import c", c="from .a import x", d="from . import a") == [
            ["genai.a", "genai.b", "genai.c"]
        ]
        assert self.circles(a="from . import b", b="from . import a", c="from . import d", d="from . import c") == [
            ["genai.a", "genai.b"],
            ["genai.c", "genai.d"],
        ]
        assert self.circles(a="from . import b, d", b="from .d import x", d="") == []
