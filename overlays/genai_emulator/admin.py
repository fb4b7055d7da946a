"""The admin API at ``/_emulator``: scripted answers, faults, requests, the clock, snapshots, a reset."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any

from . import identity
from .clock import Clock, format_time, parse_duration
from .faults import KINDS, FaultPlan, PlannedFault
from .project import Project
from .request_log import RequestLog
from .scripted import ScriptedAnswers, add_rules
from .spec import Spec
from .state import load, save

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

JSON = dict[str, Any]

_FAULT_FIELDS = {"fault", "times", "operation", "method", "path", "skip", "probability", "seed"}
_SCHEDULE_FIELDS = {"faults", "rate", "seed", "times", "operation", "method", "path"}


def make_admin(admin: Admin) -> Starlette:
    """The admin routes of an emulator."""
    from starlette.applications import Starlette
    from starlette.routing import Route

    return Starlette(
        routes=[
            Route("/_emulator", _json(admin.about), methods=["GET"]),
            Route("/_emulator/reset", _json(admin.reset), methods=["POST"]),
            Route("/_emulator/clock", _json(admin.clock), methods=["GET"]),
            Route("/_emulator/clock", _json(admin.advance), methods=["POST"]),
            Route("/_emulator/faults", _json(admin.faults), methods=["GET"]),
            Route("/_emulator/faults", _json(admin.add_fault), methods=["POST"]),
            Route("/_emulator/faults", _json(admin.clear_faults), methods=["DELETE"]),
            Route("/_emulator/answers", _json(admin.answers), methods=["GET"]),
            Route("/_emulator/answers", _json(admin.add_answers), methods=["POST"]),
            Route("/_emulator/answers", _json(admin.clear_answers), methods=["DELETE"]),
            Route("/_emulator/state", _json(admin.state), methods=["GET"]),
            Route("/_emulator/state", _json(admin.load_state), methods=["PUT"]),
            Route("/_emulator/tokens", _json(admin.issue_token), methods=["POST"]),
            Route("/_emulator/tokens", _json(admin.revoke_tokens), methods=["DELETE"]),
            Route("/_emulator/tables", _json(admin.tables), methods=["GET"]),
            Route("/_emulator/tables", _json(admin.insert_rows), methods=["POST"]),
            Route("/_emulator/requests", _json(admin.requests), methods=["GET"]),
            Route("/_emulator/requests", _json(admin.clear_requests), methods=["DELETE"]),
        ]
    )


class Admin:
    """The handlers of the admin routes; each takes the request's JSON and returns the response's."""

    def __init__(
        self,
        *,
        spec: Spec,
        operations: Iterable[str],
        pending: Iterable[str],
        clock: Clock,
        faults: FaultPlan,
        answers: ScriptedAnswers,
        log: RequestLog,
        project: Project,
        forget: Callable[[], None],
    ) -> None:
        self._spec = spec
        self._operations = sorted(operations)
        self._pending = sorted(pending)
        self._clock = clock
        self._faults = faults
        self._answers = answers
        self._log = log
        self._project = project
        self._forget = forget

    def about(self, body: JSON) -> JSON:
        kinds = {name: kind.summary for name, kind in KINDS.items()}
        known = {"operations": self._operations, "pending": self._pending}
        return {"spec": self._spec.version, **known, "faults": kinds}

    def reset(self, body: JSON) -> JSON:
        self._forget()
        return {}

    def clock(self, body: JSON) -> JSON:
        return {"now": format_time(self._clock.now())}

    def advance(self, body: JSON) -> JSON:
        """``{"advance": "3600s"}``, or a number of seconds."""
        if body.keys() != {"advance"}:
            raise ValueError('give how far the clock is put forward, such as {"advance": "3600s"}')
        by = body["advance"]
        number = isinstance(by, int | float) and not isinstance(by, bool)
        self._clock.advance(float(by) if number else parse_duration(str(by)))
        return self.clock(body)

    def faults(self, body: JSON) -> JSON:
        plan = self._faults
        return {"planned": [_planned(planned) for planned in plan.planned()], "consumed": not plan.pending()}

    def add_fault(self, body: JSON) -> JSON:
        """A fault (``{"fault": "status:503", "times": 2}``), or a schedule (``{"faults": [...], "rate": 0.3}``)."""
        scheduled = "faults" in body
        known = _SCHEDULE_FIELDS if scheduled else _FAULT_FIELDS
        if unknown := body.keys() - known:
            raise ValueError(f"there is no {min(unknown)!r} here; there are: {', '.join(sorted(known))}")
        if not scheduled and "fault" not in body:
            raise ValueError('give a fault, such as {"fault": "status:503"}')
        plan = self._faults
        if scheduled:
            return _planned(plan.schedule(body.pop("faults"), **body))
        return _planned(plan.add(body.pop("fault"), **body))

    def clear_faults(self, body: JSON) -> JSON:
        self._faults.clear()
        return {}

    def answers(self, body: JSON) -> JSON:
        return {"rules": [rule.as_json() for rule in self._answers]}

    def add_answers(self, body: JSON) -> JSON:
        """A rule (``{"when": "weather", "answer": "Sunny."}``), or ``{"rules": [...]}``."""
        if "rules" in body and body.keys() != {"rules"}:
            raise ValueError("give one rule, or rules and nothing else")
        return {"rules": [rule.as_json() for rule in add_rules(self._answers, body.get("rules", body))]}

    def clear_answers(self, body: JSON) -> JSON:
        self._answers.clear()
        return {}

    def state(self, body: JSON) -> JSON:
        return save(self._project)

    def load_state(self, body: JSON) -> JSON:
        load(self._project, body)
        return {}

    def issue_token(self, body: JSON) -> JSON:
        """An access token of Google Cloud: ``{"account": "me@example.com", "lifetime": "60s"}``, or nothing."""
        if unknown := body.keys() - {"account", "lifetime"}:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        lifetime = parse_duration(str(body["lifetime"])) if "lifetime" in body else None
        return {"token": identity.issue(self._project, str(body.get("account", identity.ACCOUNT)), lifetime)}

    def revoke_tokens(self, body: JSON) -> JSON:
        self._project.access_tokens.clear()
        return {}

    def tables(self, body: JSON) -> JSON:
        """All rows of all tables, by the table's URI."""
        tables = self._project.tables
        return {"tables": {f"bq://{name}": tables.rows(name) for name in tables.names()}}

    def insert_rows(self, body: JSON) -> JSON:
        """``{"table": "bq://project.dataset.table", "rows": [...]}``."""
        if body.keys() != {"table", "rows"} or not isinstance(body["rows"], list):
            raise ValueError("give a table and its rows")
        self._project.tables.insert(str(body["table"]), body["rows"])
        return {}

    def requests(self, body: JSON) -> JSON:
        return {"requests": [entry.as_json() for entry in self._log]}

    def clear_requests(self, body: JSON) -> JSON:
        self._log.clear()
        return {}


def _planned(planned: PlannedFault) -> JSON:
    return {
        "fault": [str(choice) for choice in planned.choices],
        "operation": planned.operation,
        "times": planned.times,
        "used": planned.used,
        "seen": planned.seen,
        "struck": planned.struck,
    }


def _json(handler: Callable[[JSON], JSON]) -> Callable[[Request], Awaitable[Response]]:
    """Make a JSON endpoint of a handler; a caller's mistake is answered with a 400."""
    from starlette.responses import JSONResponse

    @functools.wraps(handler)
    async def endpoint(request: Request) -> Response:
        content = await request.body()
        try:
            body = await request.json() if content.strip() else {}
            if not isinstance(body, dict):
                raise ValueError("the body must be a JSON object")
            return JSONResponse(handler(body))
        except (ValueError, TypeError) as error:
            return JSONResponse({"error": str(error)}, 400)

    return endpoint
