"""The calls of interactions and their neighbours whose requests are compared with google-genai's: see ``calls``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.google_genai.calls import TIME, Call

TEXT = {"type": "text", "text": "hi"}
SAID = {"type": "user_input", "content": [TEXT]}
FUNCTION = {"type": "function", "name": "f", "description": "d", "parameters": {"type": "object"}}
PAGE: dict[str, Any] = {"page_size": 2, "page_token": "t"}

#: By method: arguments of several calls, by what is said of each.
CALLS: dict[str, dict[str, dict[str, Any]]] = {
    "interactions.create": {
        "a text": {"model": "gemini-3.8-flash", "input": "hi"},
        "a content": {"model": "gemini-3.8-flash", "input": TEXT},
        "contents": {
            "model": "gemini-3.8-flash",
            "input": [TEXT, {"type": "image", "data": "AAAA", "mime_type": "image/png"}],
        },
        "a text without its type": {"model": "gemini-3.8-flash", "input": [{"text": "hi"}]},
        "steps": {"model": "gemini-3.8-flash", "input": [SAID, {"type": "model_output", "content": [TEXT]}, SAID]},
        "a function's result": {
            "model": "gemini-3.8-flash",
            "previous_interaction_id": "v1_a",
            "input": [{"type": "function_result", "call_id": "c", "name": "f", "result": {"sum": 18.5}}],
        },
        "everything": {
            "model": "gemini-3.8-flash",
            "input": "hi",
            "background": False,
            "cached_content": "cachedContents/a",
            "environment": {"type": "remote", "environment_id": "e", "network": "disabled"},
            "generation_config": {
                "max_output_tokens": 9,
                "seed": 1,
                "stop_sequences": ["x"],
                "thinking_level": "low",
                "thinking_summaries": "auto",
                "tool_choice": {"allowed_tools": {"mode": "any", "tools": ["f"]}},
                "speech_config": [{"voice": "Kore", "language": "en-US", "speaker": "A"}],
            },
            "labels": {"a": "b"},
            "response_format": [{"type": "text", "mime_type": "application/json", "schema": {"type": "object"}}],
            "response_modalities": ["text"],
            "safety_settings": [{"type": "hate_speech", "threshold": "off", "method": "severity"}],
            "service_tier": "flex",
            "store": True,
            "system_instruction": "be brief",
            "webhook_config": {"uris": ["https://example.com"], "user_metadata": {"a": 1}},
            "tools": [
                FUNCTION,
                {"type": "google_search", "search_types": ["web_search"]},
                {"type": "code_execution"},
                {"type": "url_context"},
                {"type": "file_search", "file_search_store_names": ["fileSearchStores/a"], "top_k": 3},
                {
                    "type": "mcp_server",
                    "name": "s",
                    "url": "https://example.com",
                    "headers": {"a": "b"},
                    "defer_loading": True,
                },
                {"type": "computer_use", "environment": "browser"},
                {"type": "retrieval", "retrieval_types": ["exa_ai_search"], "exa_ai_search_config": {"api_key": "k"}},
            ],
        },
        "an agent": {
            "agent": "deep-research-preview-04-2026",
            "input": "hi",
            "background": True,
            "agent_config": {"type": "deep-research", "thinking_summaries": "auto", "visualization": "off"},
        },
        "an agent of one's own": {
            "agent": "mine",
            "input": "hi",
            "agent_config": {"type": "dynamic"},
            "environment": "e",
        },
        "a stream": {"model": "gemini-3.8-flash", "input": "hi", "stream": True},
        "whole": {"request": {"body": {"model": "gemini-3.8-flash", "input": "hi"}}},
        "a schema": {
            "model": "gemini-3.8-flash",
            "input": "hi",
            "response_format": {"type": "object", "properties": {}},
        },
        "settings of the call": {
            "model": "gemini-3.8-flash",
            "input": "hi",
            "extra_headers": {"x-custom": "1"},
            "extra_query": {"q": "1"},
            "extra_body": {"later": 1},
        },
        "another version": {"model": "gemini-3.8-flash", "input": "hi", "api_version": "v1alpha"},
    },
    "interactions.get": {
        "": {"id": "i1"},
        "with its input": {"id": "i1", "include_input": True},
        "a stream": {"id": "i1", "stream": True, "last_event_id": "7"},
    },
    "interactions.cancel": {"": {"id": "i1"}},
    "interactions.delete": {"": {"id": "i1"}},
    "interactions.auth_tokens.create": {
        "": {"interaction_id": "i1"},
        "with a time": {"interaction_id": "i1", "expire_time": TIME},
    },
    "interactions.auth_tokens.delete": {"": {"interaction_id": "i1", "auth_token": "auth_tokens/t"}},
    "agents.create": {
        "": {
            "id": "a",
            "base_agent": "antigravity-preview-09-2026",
            "base_environment": {"type": "remote", "env": {"A": {"credential": "c"}, "B": "1"}},
            "agent_config": {"type": "antigravity", "max_total_tokens": 9},
            "description": "d",
            "system_instruction": "s",
            "tools": [{"type": "google_search"}, FUNCTION],
        }
    },
    "agents.list": {"": {}, "a page": {**PAGE, "parent": "p"}},
    "agents.get": {"": {"id": "a"}},
    "agents.delete": {"": {"id": "a"}},
    "environments.create": {
        "": {},
        "everything": {
            "from_environment": "e",
            "mode": "self_hosted",
            "network": {"allowlist": [{"domain": "example.com", "credential": "c", "transform": {"a": "b"}}]},
            "sources": [{"type": "inline", "content": "x", "target": "/a.txt"}],
            "system_instruction": "s",
            "custom_config": {"a": 1},
        },
    },
    "environments.list": {"": {}, "a page": {**PAGE, "mode": "on_demand"}},
    "environments.get": {"": {"id": "e"}},
    "environments.delete": {"": {"id": "e"}},
    "environments.files.list": {"": {"environment": "e", "path": "a.txt", "recursive": True}},
    "credentials.create": {
        "a token": {"type": "bearer_token", "id": "c", "token": "t", "prefix": "Bearer"},
        "a variable": {
            "type": "environment_variable",
            "id": "c",
            "value": "v",
            "injection_location": ["header", "query"],
        },
        "whole": {"request": {"body": {"type": "bearer_token", "id": "c", "token": "t"}}},
    },
    "credentials.update": {"": {"id": "c", "type": "bearer_token", "token": "t", "update_mask": "token"}},
    "credentials.list": {"": {}, "a page": PAGE},
    "credentials.get": {"": {"id": "c"}},
    "credentials.delete": {"": {"id": "c"}},
    "decisions.create": {
        "": {
            "model": "gemini-3.8-flash",
            "input": [TEXT],
            "questions": {
                "a": {"type": "choice", "instructions": "which?", "criteria": {"x": "1", "y": "2"}},
                "b": {"type": "noul", "instructions": "is it?", "criteria": {"true_description": "t"}},
                "c": {"type": "score", "instructions": "how much?", "criteria": ["little", "much"]},
            },
        }
    },
    "triggers.create": {
        "": {
            "interaction": {"model": "gemini-3.8-flash", "input": "hi"},
            "schedule": "0 * * * *",
            "time_zone": "UTC",
            "display_name": "d",
            "environment_id": "e",
            "execution_timeout_seconds": 60,
            "max_consecutive_failures": 3,
        }
    },
    "triggers.list": {"": {}, "a page": {**PAGE, "filter_": "f"}},
    "triggers.get": {"": {"id": "t"}},
    "triggers.update": {"": {"id": "t", "status": "paused", "display_name": "d"}},
    "triggers.delete": {"": {"id": "t"}},
    "triggers.run": {"": {"trigger_id": "t"}},
    "triggers.list_executions": {"": {"trigger_id": "t", **PAGE}},
    "voices.create": {
        "": {"voice": {"display_name": "d", "type": "prompted", "prompted": {"input": "deep"}}, "store": True},
    },
    "voices.list": {"": {}, "a page": {**PAGE, "type_": ["prebuilt"], "contexts": ["news", "talk"], "search": "warm"}},
    "voices.get": {"": {"id": "v"}},
    "voices.delete": {"": {"id": "v"}},
    "webhooks.create": {"": {"uri": "https://example.com", "subscribed_events": ["batch.failed"], "name": "n"}},
    "webhooks.list": {"": {}, "a page": PAGE},
    "webhooks.get": {"": {"id": "w"}},
    "webhooks.update": {"": {"id": "w", "state": "disabled", "update_mask": "state"}},
    "webhooks.delete": {"": {"id": "w"}},
    "webhooks.ping": {"": {"id": "w"}, "a body": {"id": "w", "body": {"a": {"b": 1}}, "extra_body": {"c": 2}}},
    "webhooks.rotate_signing_secret": {"": {"id": "w", "revocation_behavior": "revoke_previous_secrets_immediately"}},
}


def interaction_calls() -> Iterator[Call]:
    for vertex in (False, True):
        for method, several in CALLS.items():
            for words, arguments in several.items():
                name = " ".join([method, *([words] if words else []), *(["on Vertex AI"] if vertex else [])])
                yield Call(name, method, arguments, vertex=vertex)
