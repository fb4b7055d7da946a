"""Auth tokens: they stand in the place of a key for Live sessions, until they expire. ``live_tokens`` admits those."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..call import JSON, Call
from ..clock import parse_time
from ..errors import bad_field, invalid
from ..records import AuthToken
from ..spec import Spec
from ..spec.canonical import camel

_LIFE = timedelta(minutes=30)
_OPENING = timedelta(seconds=60)
_LONGEST = timedelta(hours=20)


def create_auth_token(call: Call) -> JSON:
    body = call.body
    now = call.project.clock.now()
    expires = _time(body, "expireTime", now, now + _LIFE)
    opened_until = _time(body, "newSessionExpireTime", now, now + _OPENING)
    uses = body.get("uses", 1)
    if uses < 0:
        raise bad_field("AuthToken", "uses", "it must be zero or more")
    setup = body.get("bidiGenerateContentSetup", {})
    mask = body.get("fieldMask", "")
    for path in mask.split(",") if mask else ():
        if not _is_setting(call.spec, path):
            raise invalid(f"Invalid field mask: there is no setting {path!r}.")
    name = f"auth_tokens/{call.project.ids.new('token', 64)}"
    call.project.tokens[name] = AuthToken(name, expires, opened_until, uses, setup, mask)
    return {"name": name}


def _is_setting(spec: Spec, path: str) -> bool:
    """Whether there is something at the path, such as ``generationConfig.topP``, in the setup of a session."""
    here: JSON = spec.schema("BidiGenerateContentSetup")
    for step in path.split("."):
        here = spec.resolve(here.get("properties", {}).get(camel(step), {}))[1]
    return bool(here)


def _time(body: JSON, key: str, now: datetime, default: datetime) -> datetime:
    if key not in body:
        return default
    found = parse_time(body[key])
    field = "expire_time" if key == "expireTime" else "new_session_expire_time"
    if found > now + _LONGEST:
        raise invalid(f"{field} is too far in the future. Maximum lifetime is 20h")
    if found <= now:
        raise bad_field("AuthToken", field, "it must be in the future")
    return found


HANDLERS: dict[str, Any] = {"createAuthToken": create_auth_token}
