"""Change the transport and the transfers in small ways, one at a time, and see whether the tests notice.

    make mutants                                 20 mutants of each module, drawn at random but always the same
    make mutants ARGS="--per 0 retry sse"        every mutant of two modules
    make mutants ARGS="--seed 7 --measure"       others; what the tests cover is measured anew

The mutants are those of mutmut's operators. mutmut itself takes one source root and leaves alone what has a decorator
or stands outside a function; here a mutant lives in the memory of a forked child alone, which imports it in place of
the module, and runs the tests that cover its line, those first that cover least else. No file is changed.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.abc
import importlib.util
import json
import os
import random
import re
import signal
import sys
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "mutants"
TRANSPORT = ROOT / "overlays" / "genai_runtime" / "transport"


def rendered(path: Path) -> bool:
    return path.read_text(encoding="utf-8").startswith("# Rendered")


MODULES = [
    # The rendered ones say nothing that their asyncio twins do not.
    *sorted(path for path in TRANSPORT.rglob("*.py") if path.name != "__init__.py" and not rendered(path)),
    *sorted(path for path in (ROOT / "overlays" / "genai" / "transfers").glob("*.py") if path.name != "__init__.py"),
]
TESTS = [
    "tests/genai_runtime/transport",
    "tests/genai/transfers",
    "tests/genai/test_files.py",
    "tests/genai/test_client.py",
    "tests/faults/test_upload_machine.py",
]
QUIETLY = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "--no-header", "--tb=no"]
# The hook that rewrites assertions would import the project's modules in place of ours.
PLAIN = ["--assert=plain", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
#: What is imported once, and not by each child.
HEAVY = (
    "hypothesis.stateful", "httpx", "httpx2", "aiohttp", "uvicorn", "starlette.applications", "starlette.routing",
    "jsonschema", "trustme", "attrs", "anyio._backends._asyncio", "h2", "pypdf", "yaml",
)  # fmt: skip
#: Not mutated: what only a type checker reads, and what mutmut leaves alone too.
SKIPPED = re.compile(r"(Literal|Callable|tuple)\[|[A-Za-z]+( \| [A-Z][A-Za-z\[\]]*)+$|(TypeVar|len|isinstance)\(")


class Mutant(NamedTuple):
    line: int
    function: tuple[int, int] | None
    change: str
    make: Callable[[], str]


def mutants_of(source: str) -> list[Mutant]:
    """Return all mutants of a module in source order."""
    cst: Any = importlib.import_module("libcst")
    metadata: Any = importlib.import_module("libcst.metadata")
    operators: Any = importlib.import_module("mutmut.mutation.mutators").mutation_operators
    wrapper = metadata.MetadataWrapper(cst.parse_module(source))
    positions = wrapper.resolve(metadata.PositionProvider)
    module, spell = wrapper.module, cst.Module([]).code_for_node
    found: list[Mutant] = []

    def skipped(node: Any) -> bool:
        if isinstance(node, cst.Annotation | cst.Decorator | cst.Import | cst.ImportFrom | cst.Assert):
            return True
        if isinstance(node, cst.If):
            return bool(spell(node.test) == "TYPE_CHECKING")
        if isinstance(node, cst.Expr):
            return isinstance(node.value, cst.SimpleString)
        if isinstance(node, cst.Assign | cst.AnnAssign) and node.value is not None:
            return "__slots__" in spell(node).partition("=")[0] or bool(SKIPPED.match(spell(node.value)))
        return isinstance(node, cst.Call) and bool(SKIPPED.match(spell(node)))

    def replaced(node: Any, new: Any) -> str:
        return str(module.deep_replace(node, new).code)

    def visit(node: Any, line: int, function: tuple[int, int] | None) -> None:
        if skipped(node):
            return
        place = positions.get(node)
        line = place.start.line if place else line
        if isinstance(node, cst.FunctionDef):
            function = place.start.line, place.end.line
        for kind, operator in operators:
            for new in operator(node) if isinstance(node, kind) else ():
                change = " ".join(f"{spell(node)}  ->  {spell(new)}".split())
                found.append(Mutant(line, function, change, partial(replaced, node, new)))
        for child in node.children:
            visit(child, line, function)

    visit(module, 1, None)
    return found


def statements(source: str) -> dict[int, tuple[int, int]]:
    """Map each line to the first and last line of its innermost statement (of a compound statement, its head)."""
    spans: dict[int, tuple[int, int]] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None)
            stop = max(node.lineno, body[0].lineno - 1) if body else node.end_lineno or node.lineno
            for line in range(node.lineno, stop + 1):
                if line not in spans or stop - node.lineno < spans[line][1] - spans[line][0]:
                    spans[line] = node.lineno, stop
    return spans


# ---- which test covers what


class Measured:
    """The lines that each test covers, and how long it takes."""

    def __init__(self, covers: dict[str, dict[str, list[str]]], seconds: dict[str, float]) -> None:
        self._covers = covers
        self._seconds = seconds
        self._files = Counter(test for lines in covers.values() for test in set().union(*lines.values()))

    def lines(self, path: Path) -> dict[int, set[str]]:
        return {int(line): set(tests) for line, tests in self._covers[str(path.relative_to(ROOT))].items()}

    def tests(self, lines: dict[int, set[str]], source: str, mutant: Mutant, budget: float) -> list[str]:
        """Return the tests that cover a mutant, the most specific first, up to ``budget`` seconds."""

        def over(numbers: Iterable[int]) -> set[str]:
            return set().union(*(lines.get(number, set()) for number in numbers))

        start, stop = statements(source).get(mutant.line, (mutant.line, mutant.line))
        found = over(range(start, stop + 1))
        if mutant.function and (not found or mutant.line == mutant.function[0]):
            found |= over(range(mutant.function[0], mutant.function[1] + 1))
        elif not found:
            # A constant: whoever runs a line that names it, in any of the modules.
            name = re.match(r"\w+", source.splitlines()[start - 1].strip())
            found = self._naming(name[0]) if name else found
        return self._tests_within(found or set().union(*lines.values()), budget)

    def _naming(self, name: str) -> set[str]:
        found: set[str] = set()
        for path in MODULES:
            lines = self.lines(path)
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if re.search(rf"\b{name}\b", line):
                    found |= lines.get(number, set())
        return found

    def _tests_within(self, tests: set[str], budget: float) -> list[str]:
        ordered = sorted(tests, key=lambda test: (self._files[test], self._seconds[test], test))
        # Half of the time for the most particular, the other half for one of every function that is left.
        chosen: dict[str, None] = {}
        left = budget / 2
        groups: dict[str, list[str]] = defaultdict(list)
        for test in ordered:
            if self._seconds[test] <= left:
                chosen[test] = None
                left -= self._seconds[test]
            groups[test.partition("[")[0]].append(test)
        left += budget / 2
        # The groups stand in the order of their most particular test.
        for test in (min(group, key=self._seconds.__getitem__) for group in groups.values()):
            if test not in chosen and (self._seconds[test] <= left or not chosen):
                chosen[test] = None
                left -= self._seconds[test]
        return list(chosen)


class _Contexts:
    """A pytest plugin that uses the running test as coverage context."""

    def __init__(self, coverage: Any) -> None:
        self._coverage = coverage
        self._began = 0.0
        self.seconds: dict[str, float] = {}

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._coverage.switch_context(nodeid)
        self._began = time.perf_counter()

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self.seconds[nodeid] = time.perf_counter() - self._began
        self._coverage.switch_context("")


def measure() -> None:
    """Run all tests once and store what each covers; must run in a separate process."""
    import coverage
    import pytest

    watching = coverage.Coverage(data_file=None, source=[str(ROOT / "overlays")], branch=False)
    watching.start()
    contexts = _Contexts(watching)
    if pytest.main(["-q", "-n", "0", "-p", "no:cacheprovider", *TESTS], plugins=[contexts]) != 0:
        raise SystemExit("the tests fail as it is: no mutant would tell anything")
    watching.stop()
    data = watching.get_data()
    covers = {}
    for path in MODULES:
        lines = data.contexts_by_lineno(str(path)).items()
        covers[str(path.relative_to(ROOT))] = {line: sorted(filter(None, tests)) for line, tests in lines}
    KEPT.mkdir(exist_ok=True)
    (KEPT / "covers.json").write_text(json.dumps([covers, contexts.seconds]), encoding="utf-8")


# ---- running


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """An import hook that loads the mutant in place of its module."""

    def __init__(self, path: Path, code: CodeType) -> None:
        self._name = ".".join(path.relative_to(ROOT / "overlays").with_suffix("").parts)
        self._path = path
        self._code = code

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        return importlib.util.spec_from_file_location(name, self._path, loader=self) if name == self._name else None

    def create_module(self, spec: Any) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, module.__dict__)


def forked(run: Callable[[], int | None], limit: float) -> int | None:
    """Return the exit status of ``run`` in a child process, or None after ``limit`` seconds."""
    child = os.fork()
    if not child:
        os.setpgid(0, 0)
        status = 1
        try:
            status = int(run() or 0)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)
    until = time.monotonic() + limit
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def verdict(path: Path, source: str, tests: list[str], budget: float) -> str:
    code = compile(source, str(path), "exec")

    def run() -> int:
        import pytest

        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        sys.meta_path.insert(0, _Instead(path, code))
        return pytest.main([*QUIETLY, *PLAIN, *tests])

    status = forked(run, 10 + 5 * budget)
    return "timeout" if status is None else "killed" if status else "survived"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make mutants", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "modules", nargs="*", help="stems of files: retry, sse, upload_core, ...; all when none is given"
    )
    parser.add_argument("--per", type=int, default=20, help="mutants of each module; 0 for all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--budget", type=float, default=3.0, help="seconds of tests for each mutant")
    parser.add_argument("--measure", action="store_true", help="measure again what the tests cover")
    given = parser.parse_args(arguments)
    os.chdir(ROOT)
    if (given.measure or not (KEPT / "covers.json").exists()) and forked(measure, 3600.0) != 0:
        return 1
    for name in HEAVY:
        importlib.import_module(name)
    measured = Measured(*json.loads((KEPT / "covers.json").read_text(encoding="utf-8")))
    total: Counter[str] = Counter()
    print(f"{'module':34}{'mutants':>8}{'run':>6}{'killed':>8}{'timeout':>9}{'survived':>10}{'score':>8}")
    with (KEPT / "survivors.txt").open("w", encoding="utf-8") as survivors:
        for path in MODULES:
            if given.modules and path.stem not in given.modules:
                continue
            source = path.read_text(encoding="utf-8")
            every = mutants_of(source)
            drawn = random.Random(f"{given.seed} {path.name}").sample(every, min(given.per or len(every), len(every)))
            tally: Counter[str] = Counter()
            lines = measured.lines(path)
            for mutant in drawn:
                tests = measured.tests(lines, source, mutant, given.budget)
                found = verdict(path, mutant.make(), tests, given.budget)
                tally[found] += 1
                if found == "survived":
                    print(f"{path.relative_to(ROOT)}:{mutant.line}: {mutant.change}", file=survivors, flush=True)
            total += tally
            _report(str(path.relative_to(ROOT / "overlays")).removeprefix("genai_runtime/"), len(every), tally)
    _report("all", 0, total)
    print(f"the survivors: {KEPT / 'survivors.txt'}")
    return 0


def _report(name: str, every: int, tally: Counter[str]) -> None:
    run = sum(tally.values())
    score = (run - tally["survived"]) / run if run else 1.0
    counts = f"{tally['killed']:>8}{tally['timeout']:>9}{tally['survived']:>10}"
    print(f"{name:34}{every or '':>8}{run:>6}{counts}{score:>8.1%}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
