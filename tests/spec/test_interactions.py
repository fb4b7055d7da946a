"""The description of interactions and their neighbours against the facts of these: a merge of them changes nothing."""

from __future__ import annotations

import json

from generator.sync import sync
from tests.data import read
from tests.spec.spec import SPEC, document, of_source, operations, schemas

#: What recordings or the documentation have and google-genai's models do not.
RECORDED = {
    *("FunctionCallStep.signature", "Interaction.object", "InteractionUsage.raw_prompt_token"),
    *("WebhookSubscribedEvent=batch.cancelled", "WebhookSubscribedEvent=interaction.cancelled"),
}


def test_these_are_their_operations_and_schemas() -> None:
    theirs = of_source("interactions")
    assert len([each for _, _, each in operations(document()) if each["operationId"] in theirs]) == 40
    assert {"Interaction", "Agent", "Credential", "Trigger", "VoiceOutput", "Webhook"} <= theirs & set(
        schemas(document())
    )


def test_only_tokens_of_live_interactions_are_of_one_backend() -> None:
    theirs = of_source("interactions")
    marked = {each["operationId"] for _, _, each in operations(document()) if "x-backends" in each} & theirs
    assert marked == {"createInteractionAuthToken", "deleteInteractionAuthToken"}


def test_nothing_is_missing_and_nothing_invented() -> None:
    facts = json.dumps(read("interactions_api"))
    comparison = sync(SPEC, facts, "interactions_api.json", dry_run=True).comparison
    assert {change.subject for change in comparison.changes} == RECORDED
