"""The models, enums and unions of the API, loaded on first access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemini_api.models import *  # noqa: F403

    # `__all__` leaves these out, so that `import *` does not load them at run time; checkers know them all the same.
    from gemini_api.models._dicts import *  # noqa: F403
    from gemini_api.models._literals import *  # noqa: F403

    from ._content_roles import ModelContent as ModelContent
    from ._content_roles import UserContent as UserContent
    from .counting.estimates import TokenEstimate as TokenEstimate
    from .jobs.states import JOB_STATES_ENDED as JOB_STATES_ENDED
    from .jobs.states import JOB_STATES_ENDED_MLDEV as JOB_STATES_ENDED_MLDEV
    from .jobs.states import JOB_STATES_ENDED_VERTEX as JOB_STATES_ENDED_VERTEX
    from .jobs.states import JOB_STATES_SUCCEEDED as JOB_STATES_SUCCEEDED
    from .jobs.states import JOB_STATES_SUCCEEDED_MLDEV as JOB_STATES_SUCCEEDED_MLDEV
    from .jobs.states import JOB_STATES_SUCCEEDED_VERTEX as JOB_STATES_SUCCEEDED_VERTEX
    from .replay import DebugConfig as DebugConfig

    _OURS: dict[str, str]
else:
    _OURS = {
        "DebugConfig": "replay",
        "ModelContent": "_content_roles",
        "TokenEstimate": "counting.estimates",
        "UserContent": "_content_roles",
        "JOB_STATES_ENDED": "jobs.states",
        "JOB_STATES_ENDED_MLDEV": "jobs.states",
        "JOB_STATES_ENDED_VERTEX": "jobs.states",
        "JOB_STATES_SUCCEEDED": "jobs.states",
        "JOB_STATES_SUCCEEDED_MLDEV": "jobs.states",
        "JOB_STATES_SUCCEEDED_VERTEX": "jobs.states",
    }

    def __getattr__(name: str) -> Any:
        if name in _OURS:
            from importlib import import_module

            value = getattr(import_module(f".{_OURS[name]}", __package__), name)
        elif name.startswith("__") and name != "__all__":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        else:
            from gemini_api import models

            if name == "__all__":
                return [*models.__all__, *_OURS]
            try:
                value = getattr(models, name)
            except AttributeError:
                value = None
            if value is None:
                from genai_runtime.models.names import hint

                raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint(name, models.__all__)}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    from gemini_api import models

    return sorted({*models.__all__, *_OURS})
