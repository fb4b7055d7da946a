"""Fault injection: everything that can go wrong between a client and the API, by name."""

from __future__ import annotations

from .catalogue import KINDS, run_with_fault
from .fault import Fault, FaultError
from .parse import parse_fault
from .plan import FaultPlan, PlannedFault

__all__ = ["KINDS", "Fault", "FaultError", "FaultPlan", "PlannedFault", "parse_fault", "run_with_fault"]
