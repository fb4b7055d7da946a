# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ThinkingLevel(OpenEnum):
    """How deeply a model thinks before it answers.

    Attributes:
        THINKING_LEVEL_UNSPECIFIED: Not chosen; the model's default.
        MINIMAL: Next to no thinking: fastest.
        LOW: A little thinking.
        MEDIUM: Thinking that balances depth against time.
        HIGH: Deep thinking: slow.
        XHIGH: The deepest thinking: slowest.
    """

    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    XHIGH = "XHIGH"
