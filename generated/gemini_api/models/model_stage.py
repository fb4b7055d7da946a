# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ModelStage(OpenEnum):
    """Stages in the life of a model.

    Attributes:
        MODEL_STAGE_UNSPECIFIED: Not said.
        UNSTABLE_EXPERIMENTAL: An experiment that may change at any time. Deprecated.
        EXPERIMENTAL: An experiment; not for production.
        PREVIEW: Near to release; may still change.
        STABLE: Released and ready for production.
        LEGACY: Surpassed by a newer model and soon to be deprecated.
        DEPRECATED: To be avoided; will be retired. Deprecated.
        RETIRED: No longer served.
    """

    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    EXPERIMENTAL = "EXPERIMENTAL"
    PREVIEW = "PREVIEW"
    STABLE = "STABLE"
    LEGACY = "LEGACY"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"
