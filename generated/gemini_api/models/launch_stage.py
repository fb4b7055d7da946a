# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class LaunchStage(OpenEnum):
    """How far a model is released.

    Attributes:
        LAUNCH_STAGE_UNSPECIFIED: Not said.
        EXPERIMENTAL: An experiment; not for production.
        PRIVATE_PREVIEW: A preview for invited projects.
        PUBLIC_PREVIEW: A preview for everyone.
        GA: Released and ready for production.
    """

    LAUNCH_STAGE_UNSPECIFIED = "LAUNCH_STAGE_UNSPECIFIED"
    EXPERIMENTAL = "EXPERIMENTAL"
    PRIVATE_PREVIEW = "PRIVATE_PREVIEW"
    PUBLIC_PREVIEW = "PUBLIC_PREVIEW"
    GA = "GA"
