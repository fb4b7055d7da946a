"""Rules for single values: types, enums, limits, formats, unions and the other keywords of JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.rules.rule import Rule

_LESS = "Fewer values are allowed: a caller may send one that is refused now; an answer only promises more."
_MORE = "More values are allowed: callers may go on as they did; an answer may hold what its readers never met."
_OTHER = "Neither set of values holds the other: old requests may be refused and new answers may surprise."


def _narrowing(stem: str, title: str, sentence: str, mirror: str, why: str = _LESS) -> Rule:
    return Rule(stem, title, sentence, google="B/C", strict="B/C", mirror=mirror, why=why)


def _widening(stem: str, title: str, sentence: str, mirror: str, why: str = _MORE, google: str = "C/B") -> Rule:
    return Rule(stem, title, sentence, google=google, strict="C/B", mirror=mirror, why=why)


def _changing(stem: str, title: str, sentence: str, why: str = _OTHER) -> Rule:
    return Rule(stem, title, sentence, google="B/B", strict="B/B", mirror=stem, why=why)


def _limits() -> Iterator[Rule]:
    lower = {
        "minimum": "smallest number",
        "min-length": "shortest string",
        "min-items": "least number of items",
        "min-properties": "least number of properties",
        "min-contains": "least number of matching items",
    }
    upper = {
        "maximum": "largest number",
        "max-length": "longest string",
        "max-items": "largest number of items",
        "max-properties": "largest number of properties",
        "max-contains": "largest number of matching items",
    }
    for stem, words in lower.items():
        up, down = f"{stem}-raised", f"{stem}-lowered"
        said = f"The {words} allowed for {{subject}} went from {{before}} to {{after}}."
        yield _narrowing(up, f"The {words} went up", said, down)
        yield _widening(down, f"The {words} went down", said, up)
    for stem, words in upper.items():
        up, down = f"{stem}-raised", f"{stem}-lowered"
        said = f"The {words} allowed for {{subject}} went from {{before}} to {{after}}."
        yield _narrowing(down, f"The {words} went down", said, up)
        yield _widening(up, f"The {words} went up", said, down)


def _presence() -> Iterator[Rule]:
    """Keywords whose presence only ever forbids."""
    table = {
        "items": "a schema for items",
        "prefix-item": "a schema for the item at one position",
        "property-names": "a schema for property names",
        "unevaluated-items": "a schema for items that no other keyword covers",
        "unevaluated-properties": "a schema for properties that no other keyword covers",
        "content-schema": "a schema for the decoded content",
        "contains": "a schema that some item must meet",
        "not": "a schema that must not be met",
        "condition": "a condition (`if`)",
        "then": "a schema for values that meet the condition",
        "else": "a schema for values that do not meet the condition",
        "union": "a list of alternatives",
        "pattern": "a pattern",
        "format": "a format",
        "multiple-of": "a step",
        "unique-items": "the rule that items are unique",
        "const": "a fixed value",
        "content-encoding": "a content encoding",
        "content-media-type": "a media type of the content",
    }
    for stem, words in table.items():
        added, removed = f"{stem}-added", f"{stem}-removed"
        yield _narrowing(added, f"{words.capitalize()} was added", f"{{subject}} got {words}: {{after}}.", removed)
        yield _widening(removed, f"{words.capitalize()} was removed", f"{{subject}} lost {words}: {{before}}.", added)


RULES = (
    *_limits(),
    *_presence(),
    _changing(
        "type-changed",
        "The type was changed",
        "{subject} is {after} instead of {before}.",
        why=_OTHER + " An int32 is a JSON number and an int64 a JSON string (ProtoJSON), so that step is one of these.",
    ),
    _narrowing("type-narrowed", "The type was narrowed", "{subject} is {after}, no longer {before}.", "type-widened"),
    _widening(
        "type-widened", "The type was widened", "{subject} may be {after} where it was {before}.", "type-narrowed"
    ),
    Rule(
        "reference-changed",
        "Another schema of the same shape is used",
        "{subject} is {after} instead of {before}, which allows the same values.",
        google="N/N",
        strict="N/N",
        mirror="reference-changed",
        why="Names of schemas do not travel. In Python the class of the value changes.",
    ),
    Rule(
        "reference-replaced",
        "Another schema, that differs in what is optional, is used",
        "{subject} is {after} instead of {before}, which has other optional properties or defaults.",
        google="B/B",
        strict="R/R",
        mirror="reference-replaced",
        why="AIP-180: the type of a field does not change, even to one that accepts the same JSON. By JSON Schema "
        "every old value is valid, but properties that one of the two does not have are lost.",
    ),
    _changing("format-changed", "The format was changed", "The format of {subject} is {after} instead of {before}."),
    Rule(
        "format-widened",
        "The format was widened",
        "The format of {subject} is {after} instead of {before}, which fits into it.",
        google="B/B",
        strict="C/B",
        mirror="format-narrowed",
        why="Every int32 is an int64 and every float a double, so requests stay valid. Google's JSON writes an "
        "int64 as "
        "a string, so there the text on the wire changes in both directions (AIP-180: types do not change).",
    ),
    Rule(
        "format-narrowed",
        "The format was narrowed",
        "The format of {subject} is {after} instead of {before}, which it fits into.",
        google="B/B",
        strict="B/C",
        mirror="format-widened",
        why="The larger values are no longer allowed; in Google's JSON an int64 is a string and an int32 a number.",
    ),
    _changing("pattern-changed", "The pattern was changed", "{subject} must match {after} instead of {before}."),
    _narrowing(
        "multiple-of-narrowed", "The step was made coarser", "{subject}: {after}, was {before}.", "multiple-of-widened"
    ),
    _widening(
        "multiple-of-widened", "The step was made finer", "{subject}: {after}, was {before}.", "multiple-of-narrowed"
    ),
    _changing("multiple-of-changed", "The step was changed", "{subject}: {after}, was {before}."),
    _changing("const-changed", "The fixed value was changed", "{subject} is always {after}, was always {before}."),
    _changing("content-encoding-changed", "The content encoding was changed", "{subject}: {after}, was {before}."),
    _changing(
        "content-media-type-changed", "The media type of the content was changed", "{subject}: {after}, was {before}."
    ),
    _changing("condition-changed", "A condition (`if`) was changed", "The condition in {subject} was changed."),
    _changing("union-changed", "The alternatives were all changed", "{subject} is {after} instead of {before}."),
    Rule(
        "union-kind-changed",
        "anyOf became oneOf or the other way round",
        "{subject} is {after} instead of {before}.",
        google="R/R",
        strict="R/R",
        mirror="union-kind-changed",
        why="A value that meets two of the alternatives is allowed by one and not by the other.",
    ),
    Rule(
        "overlapping-variant-added",
        "An alternative was added that holds another",
        "{subject} may be {after} too, which holds values that another alternative allows.",
        google="R/B",
        strict="B/B",
        mirror="overlapping-variant-removed",
        why="oneOf refuses a value that meets two alternatives, so what met one of them alone is refused now. Google's "
        "servers decode JSON by field and do not count alternatives, hence only a risk there in requests.",
    ),
    Rule(
        "overlapping-variant-removed",
        "An alternative was removed that held another",
        "{subject} may no longer be {before}, which held values that another alternative allows.",
        google="B/B",
        strict="B/B",
        mirror="overlapping-variant-added",
        why="What only it allowed is refused now; what met both was refused and may come now.",
    ),
    _widening("variant-added", "An alternative was added", "{subject} may be {after} too.", "variant-removed"),
    _narrowing(
        "variant-removed", "An alternative was removed", "{subject} may no longer be {before}.", "variant-added"
    ),
    _widening(
        "became-nullable",
        "Null is allowed",
        "{subject} may be null.",
        "became-not-nullable",
        why="Callers need not send null; code that reads the value may meet a null for the first time.",
    ),
    _narrowing(
        "became-not-nullable", "Null is no longer allowed", "{subject} may no longer be null.", "became-nullable"
    ),
    _widening(
        "enum-value-added",
        "An enum value was added",
        "{subject} may be {after}.",
        "enum-value-removed",
        google="C/C",
        why="Enums are open in answers: AIP-180 lets values be added, and clients keep those they do not know. To a "
        "strict reader an answer with the new value is invalid.",
    ),
    _narrowing(
        "enum-value-removed",
        "An enum value was removed",
        "{subject} may no longer be {before}.",
        "enum-value-added",
        why="A request with this value is refused now. That answers no longer hold it breaks nothing on the wire; code "
        "that names it breaks, which the Python axis tells.",
    ),
    _changing(
        "enum-value-renamed",
        "An enum value was renamed",
        "The value {before} of {subject} is called {after} now.",
        why="The name is what travels: requests with the old one are refused, and answers never match it again.",
    ),
    _narrowing("enum-added", "The values were limited to a list", "{subject} must be one of {after}.", "enum-removed"),
    _widening(
        "enum-removed",
        "The values are no longer limited to a list",
        "{subject} may be other than {before}.",
        "enum-added",
        google="C/C",
        why="Enums are open in answers anyway, except to a strict reader.",
    ),
    Rule(
        "enum-value-deprecated",
        "An enum value was deprecated",
        "The value {name} of {subject} is deprecated now.",
        google="C/C",
        strict="C/C",
        mirror="enum-value-undeprecated",
        why="It still works.",
    ),
    Rule(
        "enum-value-undeprecated",
        "The deprecation of an enum value was taken back",
        "The value {name} of {subject} is no longer deprecated.",
        google="C/C",
        strict="C/C",
        mirror="enum-value-deprecated",
        why="It works as before.",
    ),
    _changing(
        "discriminator-changed",
        "The discriminating property was changed",
        "{subject} is told apart by {after} instead of {before}.",
    ),
    Rule(
        "discriminator-added",
        "A discriminator was added",
        "The alternatives of {subject} are told apart by {after}.",
        google="R/C",
        strict="R/C",
        mirror="discriminator-removed",
        why="A request without that property could be understood before; the schema itself is the same.",
    ),
    Rule(
        "discriminator-removed",
        "A discriminator was removed",
        "The alternatives of {subject} are no longer told apart by {before}.",
        google="C/R",
        strict="C/R",
        mirror="discriminator-added",
        why="Readers that choose a class by that property may find nothing to choose by.",
    ),
    _widening(
        "discriminator-value-added",
        "A discriminator value was added",
        "{subject}: {name} means {after}.",
        "discriminator-value-removed",
    ),
    _narrowing(
        "discriminator-value-removed",
        "A discriminator value was removed",
        "{subject}: {name} no longer means {before}.",
        "discriminator-value-added",
    ),
    _changing(
        "discriminator-value-changed",
        "A discriminator value means another schema",
        "{subject}: {name} means {after} instead of {before}.",
    ),
    _changing(
        "lro-result-changed",
        "The result of a long-running operation was changed",
        "The operation {subject} ends in {after} instead of {before}.",
        why="AIP-151: the response type of a long-running operation must not change. Code that waits for it "
        "decodes the "
        "wrong thing.",
    ),
    _changing(
        "lro-metadata-changed",
        "The metadata of a long-running operation was changed",
        "The operation {subject} reports {after} instead of {before}.",
        why="AIP-151: the metadata type of a long-running operation must not change either.",
    ),
    Rule(
        "schema-added",
        "A schema was added",
        "The schema {name} was added.",
        google="N/N",
        strict="N/N",
        mirror="schema-removed",
        why="Where it is used is reported there; a schema by itself does not travel.",
    ),
    Rule(
        "schema-removed",
        "A schema was removed",
        "The schema {name} was removed.",
        google="N/N",
        strict="N/N",
        mirror="schema-added",
        why="Where it was used is reported there. In Python its class is gone.",
    ),
    Rule(
        "schema-renamed",
        "A schema was renamed",
        "The schema {before} is called {after} now.",
        google="N/N",
        strict="N/N",
        mirror="schema-renamed",
        why="Names of schemas do not travel. In Python the class has another name.",
    ),
    Rule(
        "backend-added",
        "Another backend knows it",
        "{subject} is known to {after} too.",
        google="C/C",
        strict="C/C",
        mirror="backend-removed",
        why="What one backend refused is accepted now.",
    ),
    Rule(
        "backend-removed",
        "A backend no longer knows it",
        "{subject} is no longer known to {before}.",
        google="B/B",
        strict="B/B",
        mirror="backend-added",
        why="On that backend it is a removal: a request with it is refused, an answer comes without it.",
    ),
    Rule(
        "idle-keyword-changed",
        "A keyword that says nothing here was changed",
        "{name} of {subject} is {after} instead of {before}, and says nothing about a value of this type.",
        google="N/N",
        strict="N/N",
        mirror="idle-keyword-changed",
        why="JSON Schema applies a keyword to values of one type: a smallest number says nothing about a string.",
    ),
    Rule(
        "covered-variant-added",
        "An alternative was added that another one holds",
        "{subject} may be {after} too, which is no more than another alternative allows.",
        google="C/R",
        strict="C/C",
        mirror="covered-variant-removed",
        why="No value is valid that was not. Code that tells alternatives apart meets a new one.",
    ),
    Rule(
        "covered-variant-removed",
        "An alternative was removed that another one holds",
        "{subject} may no longer be {before}, but another alternative allows the same.",
        google="R/C",
        strict="C/C",
        mirror="covered-variant-added",
        why="Every valid value stays valid as another alternative; no schema says whether it means the same there.",
    ),
    Rule(
        "extension-changed",
        "An x- key was changed",
        "{name} of {subject} is {after} instead of {before}.",
        google="N/N",
        strict="N/N",
        mirror="extension-changed",
        why="Extensions that mean something to this project have ids of their own; the others change nothing here.",
    ),
    Rule(
        "documentation-changed",
        "Words were changed",
        "The documentation of {subject} was changed.",
        google="N/N",
        strict="N/N",
        mirror="documentation-changed",
        why="Titles, descriptions, summaries, examples and links to documentation describe and do not bind.",
    ),
)
