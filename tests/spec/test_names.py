"""Public names against google-genai's: classes, fields, enum values. Differences are listed in ``names.py``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from generator import ir
from generator.pipeline import read_package
from tests.data import read
from tests.spec.facts import brought_since, is_newer
from tests.spec.names import OURS_ONLY, THEIRS_ONLY
from tests.spec.spec import SPEC, document, of_source, schemas, yaml

# What `sync` brought since may end a difference; who renews the facts takes out what names.py excuses in vain.
newer = is_newer()


@cache
def theirs() -> dict[str, dict[str, set[str]]]:
    """Class to wire name to Python names; for an enum, value to value."""
    data = read("google_genai_types")
    found = {
        name: {wire: {entry["sdkName"]} for wire, entry in fields.items()} for name, fields in data["models"].items()
    }
    return found | {name: {value: {value} for value in values} for name, values in data["enums"].items()}


@cache
def package() -> ir.Package:
    return read_package(SPEC)


def ours() -> Iterator[tuple[str, dict[str, set[str]]]]:
    """Class and the Python names of its fields, aliases among them, by wire name."""
    # google-genai has them in modules of their own.
    elsewhere = of_source("interactions") | yaml("live_interactions.yaml")["components"]["schemas"].keys()
    for enum in package().enums:
        if enum.wire not in elsewhere:
            yield enum.name, {str(value.value): {str(value.value)} for value in enum.values}
    for model in package().models:
        if model.wire not in elsewhere:
            yield model.name, {field.wire or field.name: {field.name, *field.aliases} for field in model.fields}


def names(fields: dict[str, set[str]]) -> set[str]:
    return set().union(*fields.values())


def removed(name: str) -> set[str]:
    """The Python names of fields that the API has no more, which google-genai may still have."""
    gone = {wire for schema in schemas_of(name) for wire in schemas(document())[schema].get("x-removed", ())}
    return set().union(*(spellings for wire, spellings in theirs().get(name, {}).items() if wire in gone))


@cache
def wire_names() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for model in package().models:
        found.setdefault(model.name, set()).add(model.wire)
    for enum in package().enums:
        found.setdefault(enum.name, set()).add(enum.wire)
    return found


def schemas_of(name: str) -> set[str]:
    """The schemas that a class is rendered from."""
    return wire_names().get(name, set()) & schemas(document()).keys()


def since(name: str, field: str = "") -> bool:
    """Did `sync` bring the class, or the field of that wire name, after the day of the facts?

    A config has the fields of the bodies and the parameters of the operations that it is for.
    """
    if field and name in configs():
        return any(each.partition(".")[2] == field for each in brought_since())
    return any((f"{schema}.{field}" if field else schema) in brought_since() for schema in schemas_of(name))


@cache
def configs() -> set[str]:
    return {model.name for model in package().models if model.kind == "config"}


def is_new(name: str, fields: dict[str, set[str]]) -> bool:
    """Is a class new since the facts? An enum is when all of its values are."""
    return since(name) or (bool(fields) and all(since(name, wire) for wire in fields))


def test_what_ours_lacks_is_listed() -> None:
    known = theirs()
    lacking = {
        f"{name}.{field}"
        for name, fields in ours()
        if name in known
        for field in names(known[name]) - names(fields) - removed(name)
    }
    assert lacking - set(THEIRS_ONLY) == set(), "google-genai has these; add them, or say in names.py why not"
    assert newer or set(THEIRS_ONLY) - lacking == set(), "names.py excuses what is no difference"


def test_what_theirs_lacks_is_listed() -> None:
    known = theirs()
    own = {name for name, fields in ours() if name not in known and not is_new(name, fields)}
    own |= {
        f"{name}.{min(spellings)}"
        for name, fields in ours()
        if name in known
        for wire, spellings in fields.items()
        if not spellings & names(known[name]) and not since(name, wire)
    }
    assert own - set(OURS_ONLY) == set(), "only we have these; are they spelt as google-genai spells them?"
    assert newer or set(OURS_ONLY) - own == set(), "names.py excuses what is no difference"


def test_one_wire_name_has_one_python_name() -> None:
    wrong = [
        f"{name}.{wire}: {sorted(spellings)}, google-genai says {sorted(theirs()[name][wire])}"
        for name, fields in ours()
        for wire, spellings in fields.items()
        if wire in theirs().get(name, {}) and not spellings & theirs()[name][wire]
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("table", [OURS_ONLY, THEIRS_ONLY])
def test_every_difference_is_explained(table: dict[str, str]) -> None:
    assert all(len(reason.split()) >= 4 for reason in table.values())


SEEDS = {
    "GenerateContentResponse": "candidates prompt_feedback usage_metadata model_version response_id",
    "Candidate": "content finish_reason safety_ratings grounding_metadata citation_metadata",
    "GenerateContentResponseUsageMetadata": (
        "prompt_token_count candidates_token_count total_token_count thoughts_token_count cached_content_token_count"
    ),
    "GroundingMetadata": "web_search_queries grounding_chunks grounding_supports search_entry_point",
    "File": (
        "name display_name mime_type size_bytes create_time update_time expiration_time sha256_hash uri state error"
    ),
    "Model": (
        "name display_name description input_token_limit output_token_limit supported_generation_methods temperature "
        "top_p top_k"
    ),
    "CitationMetadata": "citations citation_sources",
    "EmbedContentResponse": "embeddings",
    "ContentEmbedding": "values",
    "ThinkingConfig": "include_thoughts thinking_budget thinking_level",
    "SafetySetting": "category threshold",
    "GenerateContentConfig": (
        "system_instruction temperature top_p top_k max_output_tokens stop_sequences response_mime_type "
        "response_schema response_json_schema thinking_config safety_settings tools tool_config cached_content"
    ),
    "HttpOptions": (
        "base_url api_version headers timeout client_args async_client_args extra_body retry_options httpx_client "
        "httpx_async_client aiohttp_client"
    ),
    "HttpRetryOptions": "attempts initial_delay max_delay exp_base jitter http_status_codes",
}


@pytest.mark.parametrize("name", SEEDS)
def test_names_of_the_documentation_work(name: str) -> None:
    fields = dict(ours())[name]
    assert set(SEEDS[name].split()) <= names(fields) | removed(name)
