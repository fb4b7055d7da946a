"""An emulator of the Gemini API on this machine, for tests: stateful, validating, deterministic.

``python -m genai_emulator --port 8080`` runs it; ``with Emulator() as emulator:`` runs it inside a test, at
``emulator.url``. It needs the extra ``emulator``.
"""

from __future__ import annotations

from .clock import Clock
from .emulator import Emulator
from .extra import MissingExtra
from .faults import FaultError, FaultPlan, PlannedFault
from .options import Options
from .request_log import LoggedRequest, RequestLog
from .scripted import ReceivedPrompt, Rule, ScriptedAnswers, ScriptError
from .state import StateError

__all__ = [
    "Clock",
    "Emulator",
    "FaultError",
    "FaultPlan",
    "LoggedRequest",
    "MissingExtra",
    "Options",
    "PlannedFault",
    "ReceivedPrompt",
    "RequestLog",
    "Rule",
    "ScriptError",
    "ScriptedAnswers",
    "StateError",
]
