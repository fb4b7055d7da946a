# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Visualization(OpenEnum):
    """Whether charts are drawn.

    Attributes:
        OFF: Off.
        AUTO: The model decides.
    """

    OFF = "off"
    AUTO = "auto"
