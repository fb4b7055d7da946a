# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class WebhookSubscribedEvent(OpenEnum):
    """Events that webhooks are told of.

    Attributes:
        BATCH_SUCCEEDED: A batch is done.
        BATCH_EXPIRED: A batch was not done in time.
        BATCH_FAILED: A batch failed.
        INTERACTION_REQUIRES_ACTION: An interaction waits for a result of yours.
        INTERACTION_COMPLETED: An interaction is done.
        INTERACTION_FAILED: An interaction failed.
        VIDEO_GENERATED: A video is done.
        BATCH_CANCELLED: A batch was cancelled.
        INTERACTION_CANCELLED: An interaction was cancelled.
    """

    BATCH_SUCCEEDED = "batch.succeeded"
    BATCH_EXPIRED = "batch.expired"
    BATCH_FAILED = "batch.failed"
    INTERACTION_REQUIRES_ACTION = "interaction.requires_action"
    INTERACTION_COMPLETED = "interaction.completed"
    INTERACTION_FAILED = "interaction.failed"
    VIDEO_GENERATED = "video.generated"
    BATCH_CANCELLED = "batch.cancelled"
    INTERACTION_CANCELLED = "interaction.cancelled"
