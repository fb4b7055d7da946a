"""The states in which a job is over, and those in which it has brought a result, by the names google-genai has.

A job of the Developer API that tunes a model has the state of that model, which is ``ACTIVE`` once it is ready.
"""

from __future__ import annotations

JOB_STATES_SUCCEEDED_VERTEX = ["JOB_STATE_SUCCEEDED"]
JOB_STATES_SUCCEEDED_MLDEV = ["ACTIVE"]
JOB_STATES_SUCCEEDED = JOB_STATES_SUCCEEDED_VERTEX + JOB_STATES_SUCCEEDED_MLDEV

JOB_STATES_ENDED_VERTEX = ["JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_EXPIRED"]
JOB_STATES_ENDED_MLDEV = ["ACTIVE", "FAILED"]
JOB_STATES_ENDED = JOB_STATES_ENDED_VERTEX + JOB_STATES_ENDED_MLDEV
