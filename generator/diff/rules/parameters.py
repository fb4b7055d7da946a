"""Rules for parameters."""

from __future__ import annotations

from generator.diff.rules.rule import Rule
from generator.diff.rules.rule import plain as _rule

_UNKNOWN_QUERY = (
    "Google's servers refuse query parameters they do not know; others ignore them, and what they did is gone."
)


RULES: tuple[Rule, ...] = (
    _rule(
        "optional-parameter-added",
        "An optional parameter was added",
        "The optional {where} parameter {name}{of} ({after}) was added.",
        "C",
        "optional-parameter-removed",
        "Nobody has to send it.",
    ),
    _rule(
        "optional-parameter-removed",
        "An optional parameter was removed",
        "The optional {where} parameter {name}{of} ({before}) was removed.",
        "B",
        "optional-parameter-added",
        _UNKNOWN_QUERY,
        strict="R",
    ),
    _rule(
        "required-parameter-added",
        "A required parameter was added",
        "The required {where} parameter {name}{of} ({after}) was added.",
        "B",
        "required-parameter-removed",
        "Every request sent until now lacks it.",
    ),
    _rule(
        "required-parameter-removed",
        "A required parameter was removed",
        "The required {where} parameter {name}{of} ({before}) was removed.",
        "B",
        "required-parameter-added",
        _UNKNOWN_QUERY,
        strict="R",
    ),
    _rule(
        "parameter-renamed",
        "A parameter was renamed",
        "The {where} parameter {before}{of} is called {after} now.",
        "B",
        "parameter-renamed",
        "The name travels: what is sent under the old one is refused or ignored.",
    ),
    _rule(
        "path-parameter-renamed",
        "A path parameter was renamed",
        "The path parameter {before}{of} is called {after} now.",
        "N",
        "path-parameter-renamed",
        "The name of a path parameter does not travel; in Python it may be the name of an argument.",
    ),
    _rule(
        "parameter-moved",
        "A parameter is sent elsewhere",
        "The parameter {name}{of} is sent in the {after} instead of the {before}.",
        "B",
        "parameter-moved",
        "A server that looks in the new place does not find it in the old one.",
    ),
    _rule(
        "parameter-became-required",
        "A parameter became required",
        "The {where} parameter {name}{of} is required now.",
        "B",
        "parameter-became-optional",
        "A request without it was accepted and is refused now.",
    ),
    _rule(
        "parameter-became-optional",
        "A parameter became optional",
        "The {where} parameter {name}{of} is optional now.",
        "C",
        "parameter-became-required",
        "Requests that send it stay valid.",
    ),
    _rule(
        "parameter-serialization-changed",
        "A parameter is written differently",
        "The {where} parameter {name}{of} is written {after} instead of {before}.",
        "B",
        "parameter-serialization-changed",
        "style, explode and the media type say how the value is spelled; the old spelling is read as another value.",
    ),
    _rule(
        "parameter-reserved-changed",
        "A parameter's reserved characters are treated differently",
        "The {where} parameter {name}{of}: allowReserved is {after} instead of {before}.",
        "R",
        "parameter-reserved-changed",
        "Only values with reserved characters are spelled differently.",
    ),
    _rule(
        "parameter-empty-allowed",
        "A parameter may be empty",
        "The {where} parameter {name}{of} may be sent without a value.",
        "C",
        "parameter-empty-refused",
        "Nothing that worked is refused.",
    ),
    _rule(
        "parameter-empty-refused",
        "A parameter may no longer be empty",
        "The {where} parameter {name}{of} may no longer be sent without a value.",
        "B",
        "parameter-empty-allowed",
        "A request that does so was accepted and is refused now.",
    ),
)
