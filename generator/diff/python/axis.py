"""The IR of both sides: through the generator's own pipeline where it reads the documents, else by plain rules."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from generator.build import build
from generator.diff.python.compare import Changed, compare
from generator.diff.python.derive import derive
from generator.diff.python.locate import Locator
from generator.diff.python.symbols import Api, api
from generator.diff.source import Side
from generator.errors import GeneratorError
from generator.graph.schema import Graph
from generator.normalise import normalise
from generator.parse import predicted
from generator.surface import Surface, no_surface

Status = Literal["compared", "derived", "not compared"]


@frozen
class Axis:
    """The changes of Python symbols, and what they were read from. ``reason`` says why not from the package itself;
    ``guessed`` that not even the generator reads the documents."""

    status: Status
    reason: str
    changes: list[Changed]
    guessed: bool = False


def python_axis(old: Side, new: Side, schemas: dict[str, str], wanted: bool = True) -> Axis:
    """Compare the packages that the two sides would be rendered into. ``schemas`` maps renamed schemas."""
    if not wanted:
        return Axis("not compared", "--no-python was given", [])
    for side in (old, new):
        if side.broken:
            return Axis("not compared", f"the surface.yaml of {side.label} cannot be read: {side.broken}", [])
    surfaces = (old.surface is not None, new.surface is not None)
    if surfaces == (True, True):
        try:
            return Axis("compared", "", compare(_built(old, old.surface), _built(new, new.surface), schemas))
        except Exception as error:  # the pipeline reads specifications that were checked; others may trip it anywhere
            return Axis("not compared", f"the generator cannot read one side: {_line(error)}", [])
    reason = "no surface.yaml on either side" if surfaces == (False, False) else "surface.yaml is missing on one side"
    try:
        sides = [_built(side, None) for side in (old, new)]
        reason += ": models, enums and endpoints are compared, methods are not"
        return Axis("derived", reason, compare(sides[0], sides[1], schemas))
    except Exception as error:
        sides = [_derived(side) for side in (old, new)]
        reason += f", and the generator does not read it ({_line(error)}): names follow from plain rules"
        return Axis("derived", reason, compare(sides[0], sides[1], schemas), guessed=True)


def _line(error: Exception) -> str:
    words = str(error).splitlines()
    return words[0] if words and isinstance(error, GeneratorError) else f"{type(error).__name__}: {' '.join(words[:1])}"


def _built(side: Side, surface: Surface | None) -> Api:
    """As ``generate`` would build it; without a surface there is every model, enum and endpoint, and no method."""
    normal = normalise(side.document)
    package = build(normal, predicted(normal), surface or no_surface(normal))
    return api(package, Locator(Graph(side.document), normal))


def _derived(side: Side) -> Api:
    graph = Graph(side.document)
    return api(derive(graph), Locator(graph, side.document))
