"""Rules for symbols of the Python package; their verdict is about code that uses it."""

from __future__ import annotations

from generator.diff.rules.rule import Rule

_NAMED = "Code that names it fails, at a type checker's and when it runs."


def _rule(id_: str, title: str, sentence: str, verdict: str, mirror: str, why: str) -> Rule:
    return Rule(id_, title, sentence, verdict, verdict, mirror, why, axis="python")


def _pair(
    gone: tuple[str, str, str],
    come: tuple[str, str, str],
    why_gone: str = _NAMED,
    why_come: str = "No code uses it yet.",
) -> tuple[Rule, Rule]:
    """A removal, which breaks, and the addition that is its mirror."""
    return (
        _rule(*gone, "B", come[0], why_gone),
        _rule(*come, "C", gone[0], why_come),
    )


RULES = (
    *_pair(
        ("class-removed", "A class was removed", "{name} was removed."),
        ("class-added", "A class was added", "{name} was added."),
    ),
    _rule(
        "class-renamed",
        "A class was renamed",
        "{before} is called {after} now.",
        "B",
        "class-renamed",
        "The old name is not kept as an alias, so code that names it fails.",
    ),
    _rule(
        "class-kind-changed",
        "A class became another kind of thing",
        "{name} is of the kind {after} instead of {before}.",
        "B",
        "class-kind-changed",
        "Models, enums and unions are made, read and passed in different ways.",
    ),
    _rule(
        "primary-name-changed",
        "The main name changed, the old one still works",
        "{before} is called {after} now.",
        "R",
        "primary-name-changed",
        "Code goes on working; what prints names or dumps a model shows the new one.",
    ),
    _rule(
        "module-moved",
        "The module of a class has another name",
        "{before} is {after} now.",
        "B",
        "module-moved",
        "Importing it by its module fails; from `genai.types` or `gemini_api.models` it is imported as before.",
    ),
    *_pair(
        ("alias-removed", "Another name of something was removed", "The name {name} was removed."),
        ("alias-added", "Another name for something was added", "The name {name} was added."),
    ),
    *_pair(
        ("base-removed", "A class lost a base", "{name} is no longer a {before}."),
        ("base-added", "A class got a base", "{name} is a {after} too."),
        "Methods and properties of the base are gone, and isinstance says no.",
    ),
    *_pair(
        ("field-removed", "A field was removed", "{name} was removed."),
        ("field-added", "A field was added", "{name} was added."),
        "Reading it is an AttributeError, giving it to the constructor is an error.",
    ),
    _rule(
        "field-renamed",
        "A field was renamed",
        "{name} is called {after} now.",
        "B",
        "field-renamed",
        "The old name is not kept as an alias: reading it is an AttributeError.",
    ),
    _rule(
        "annotation-changed",
        "A field has another type",
        "{name} is {after} instead of {before}.",
        "B",
        "annotation-changed",
        "Code that reads the field as what it was fails at a type checker's, and often when it runs.",
    ),
    _rule(
        "annotation-loosened",
        "A field became free-form",
        "{name} may be anything, was {before}.",
        "C",
        "annotation-tightened",
        "Any fits wherever the old type was expected, to a type checker.",
    ),
    _rule(
        "annotation-tightened",
        "A free-form field got a type",
        "{name} is {after}, was anything.",
        "R",
        "annotation-loosened",
        "What was passed and read as plain JSON is checked and becomes an object.",
    ),
    _rule(
        "accepts-less",
        "A field accepts less",
        "{name} accepts {after} instead of {before}.",
        "B",
        "accepts-more",
        "A value that could be passed to the constructor is refused.",
    ),
    _rule(
        "accepts-more",
        "A field accepts more",
        "{name} accepts {after} instead of {before}.",
        "C",
        "accepts-less",
        "What could be passed still can.",
    ),
    *_pair(
        ("enum-member-removed", "An enum member was removed", "{name} was removed."),
        ("enum-member-added", "An enum member was added", "{name} was added."),
        "Naming it is an AttributeError.",
        "Code that has a branch for every member has none for this one; members may always be unknown, so it "
        "must cope.",
    ),
    _rule(
        "enum-member-renamed",
        "An enum member was renamed",
        "{name} is called {after} now.",
        "B",
        "enum-member-renamed",
        "Naming the old one is an AttributeError.",
    ),
    _rule(
        "enum-member-changed",
        "An enum member has another value",
        "{name} is {after} instead of {before}.",
        "B",
        "enum-member-changed",
        "Values that were stored, or compared as strings, no longer match.",
    ),
    _rule(
        "exclusion-added",
        "Two fields exclude each other",
        "{name} can no longer be set together with {after}.",
        "B",
        "exclusion-removed",
        "The constructor refuses both.",
    ),
    _rule(
        "exclusion-removed",
        "Two fields no longer exclude each other",
        "{name} can be set together with {before}.",
        "C",
        "exclusion-added",
        "What the constructor accepted it accepts.",
    ),
    _rule(
        "backend-refused",
        "A field is refused on a backend",
        "{name} is refused on {before}.",
        "B",
        "backend-accepted",
        "The encoder raises before anything is sent.",
    ),
    _rule(
        "backend-accepted",
        "A field is accepted on a backend",
        "{name} is accepted on {after}.",
        "C",
        "backend-refused",
        "What was encoded still is.",
    ),
    *_pair(
        ("function-removed", "A method or endpoint was removed", "{name} was removed."),
        ("function-added", "A method or endpoint was added", "{name} was added."),
    ),
    _rule(
        "function-renamed", "An endpoint has another name", "{before} is {after} now.", "B", "function-renamed", _NAMED
    ),
    _rule(
        "required-argument-added",
        "A required argument was added",
        "{name} must be given.",
        "B",
        "argument-removed",
        "Calls without it are a TypeError.",
    ),
    _rule(
        "argument-removed",
        "An argument was removed",
        "{name} was removed.",
        "B",
        "required-argument-added",
        "Calls with it are a TypeError.",
    ),
    _rule(
        "optional-argument-added",
        "An optional argument was added",
        "{name} may be given.",
        "C",
        "optional-argument-removed",
        "Calls without it go on working.",
    ),
    _rule(
        "optional-argument-removed",
        "An optional argument was removed",
        "{name} was removed.",
        "B",
        "optional-argument-added",
        "Calls with it are a TypeError.",
    ),
    _rule(
        "argument-renamed",
        "An argument was renamed",
        "{name} is called {after} now.",
        "B",
        "argument-renamed",
        "Calls that name it are a TypeError.",
    ),
    _rule(
        "argument-became-required",
        "An argument became required",
        "{name} must be given.",
        "B",
        "argument-became-optional",
        "Calls without it are a TypeError.",
    ),
    _rule(
        "argument-became-optional",
        "An argument became optional",
        "{name} may be left out.",
        "C",
        "argument-became-required",
        "Calls with it go on working.",
    ),
    _rule(
        "argument-moved",
        "Arguments have another order",
        "The arguments by position are {after} instead of {before}.",
        "B",
        "argument-moved",
        "Calls that give them by position give the wrong ones.",
    ),
    _rule(
        "argument-type-changed",
        "An argument takes another type",
        "{name} takes {after} instead of {before}.",
        "B",
        "argument-type-changed",
        "Something that could be passed is refused.",
    ),
    _rule(
        "argument-type-narrowed",
        "An argument takes less",
        "{name} takes {after} instead of {before}.",
        "B",
        "argument-type-widened",
        "Something that could be passed is refused.",
    ),
    _rule(
        "argument-type-widened",
        "An argument takes more",
        "{name} takes {after} instead of {before}.",
        "C",
        "argument-type-narrowed",
        "What could be passed still can.",
    ),
    _rule(
        "result-changed",
        "A call gives something else",
        "{name} gives {after} instead of {before}.",
        "B",
        "result-changed",
        "Code that uses the result as what it was fails.",
    ),
    _rule(
        "behaviour-changed",
        "A call behaves differently",
        "{name}: {after} instead of {before}.",
        "R",
        "behaviour-changed",
        "Whether it is repeated after a fault, or what it sends without being told, is not what it was.",
    ),
)
