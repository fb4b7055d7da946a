# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EnvironmentMode(OpenEnum):
    """Who serves an environment.

    Attributes:
        ON_DEMAND: Google, when it is needed.
        SELF_HOSTED: A machine of yours.
    """

    ON_DEMAND = "on_demand"
    SELF_HOSTED = "self_hosted"
