"""Mutations of servers, security, and the document itself."""

from __future__ import annotations

from tests.generator.diff.base import GET, GONE
from tests.generator.diff.mutations.core import Mutation, of


def document() -> list[Mutation]:
    schemes = "/components/securitySchemes"
    implicit = f"{schemes}/oauth/flows/implicit"
    variables = {"url": "https://{host}", "variables": {"host": {"default": "a", "enum": ["a", "b"]}}}
    host = "/servers/0/variables/host"
    oauth = [{"oauth": ["read"]}]
    return [
        of("info-changed", {"/info/title": "Objects"}, "/info/title", "/info/title"),
        of("server-added", {"/servers/-": {"url": "https://us.example.com"}}, "/servers", "/servers/2/url"),
        of("server-removed", {"/servers/1": GONE}, "/servers/1/url", "/servers"),
        of("server-url-changed", {"/servers/1/url": "https://us.example.com"}, "/servers/1/url", "/servers/1/url"),
        of("server-variable-value-added", {f"{host}/enum": ["a", "b", "c"]}, host, host, {"/servers/0": variables}),
        of("server-variable-value-removed", {f"{host}/enum": ["a"]}, host, host, {"/servers/0": variables}),
        of("server-variable-default-changed", {f"{host}/default": "b"}, host, host, {"/servers/0": variables}),
        of(
            "security-added",
            {f"{GET}/security": [{"key": []}]},
            f"{GET}/security",
            f"{GET}/security",
            {f"{GET}/security": []},
        ),
        of("security-removed", {f"{GET}/security": []}, "/security", f"{GET}/security"),
        of("security-alternative-added", {"/security/-": {"oauth": ["read"]}}, "/security", "/security"),
        of(
            "security-alternative-removed",
            {"/security": [{"key": []}]},
            "/security",
            "/security",
            {"/security/-": {"oauth": ["read"]}},
        ),
        of("security-changed", {"/security": oauth}, "/security", "/security"),
        of(
            "security-scope-added",
            {"/security": [{"oauth": ["read", "write"]}]},
            "/security",
            "/security",
            {"/security": oauth},
        ),
        of(
            "security-scope-changed",
            {"/security": [{"oauth": ["write"]}]},
            "/security",
            "/security",
            {"/security": oauth},
        ),
        of(
            "security-scope-removed",
            {"/security": oauth},
            "/security",
            "/security",
            {"/security": [{"oauth": ["read", "write"]}]},
        ),
        of(
            "security-scheme-added",
            {f"{schemes}/basic": {"type": "http", "scheme": "basic"}},
            schemes,
            f"{schemes}/basic",
        ),
        of(
            "security-scheme-removed",
            {f"{schemes}/basic": GONE},
            f"{schemes}/basic",
            schemes,
            {f"{schemes}/basic": {"type": "http", "scheme": "basic"}},
        ),
        of(
            "security-scheme-renamed",
            {f"{schemes}/basic": GONE, f"{schemes}/password": {"type": "http", "scheme": "basic"}},
            f"{schemes}/basic",
            f"{schemes}/password",
            {f"{schemes}/basic": {"type": "http", "scheme": "basic"}},
        ),
        of("security-scheme-changed", {f"{schemes}/key/name": "x-api-key"}, f"{schemes}/key", f"{schemes}/key"),
        of(
            "security-scheme-address-changed",
            {f"{implicit}/authorizationUrl": "https://login.example.com"},
            implicit,
            implicit,
            {"/security": oauth},
        ),
        of(
            "scope-added",
            {f"{implicit}/scopes/admin": "All."},
            f"{implicit}/scopes",
            f"{implicit}/scopes",
            {"/security": oauth},
        ),
        of(
            "scope-removed",
            {f"{implicit}/scopes/write": GONE},
            f"{implicit}/scopes",
            f"{implicit}/scopes",
            {"/security": oauth},
        ),
    ]
