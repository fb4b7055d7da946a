"""Scripted answers: what the emulated model says to a prompt, decided by the test."""

from __future__ import annotations

from .answer import Answer
from .prompt import ReceivedPrompt
from .reading import add_rules, read_file
from .rules import Rule, ScriptedAnswers, ScriptError

__all__ = ["Answer", "ReceivedPrompt", "Rule", "ScriptError", "ScriptedAnswers", "add_rules", "read_file"]
