"""What holds a secret is marked as such, so that nothing shows it."""

from __future__ import annotations

import re
from typing import Any

from tests.spec.spec import document, schemas

NAMED = re.compile(
    r"(?i)(.*_)?secret|.*(auth|access|refresh|id|bearer)_?token|token|password|(.*_)?api_?key(_?string)?|"
    r"environment_key|private_?key|.*headers|transform|cookies?|authorization"
)
#: Names of this kind that hold none, and why.
OTHERS = {
    "LogprobsResultCandidate.token": "a piece of text",
    "ApiKeyConfig.apiKeySecret": "a resource name",
    "AuthConfigHttpBasicAuthConfig.credentialSecret": "a resource name",
    "SigningSecret.truncated_secret": "the beginning of one, to tell it by",
}


def test_fields_that_hold_secrets_are_marked() -> None:
    missing: list[str] = []
    seen: set[str] = set()
    for name, schema in schemas(document()).items():
        for wire, field in schema.get("properties", {}).items():
            place = f"{name}.{wire}"
            if (NAMED.fullmatch(wire) or _is_said(field)) and _may_hold_one(field):
                seen.add(place)
                if not field.get("x-secret") and place not in OTHERS:
                    missing.append(place)
    assert not missing
    assert len(seen) > 20
    assert OTHERS.keys() & seen, "none of the exceptions is there any more"


def _is_said(field: dict[str, Any]) -> bool:
    """Whether it can be written and never read, as texts are that hold secrets."""
    return bool(field.get("writeOnly")) and field.get("type") == "string" and "format" not in field


def _may_hold_one(field: dict[str, Any]) -> bool:
    return field.get("type") in ("string", "object") or "Transform" in field.get("$ref", "")
