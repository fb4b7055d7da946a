# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class InteractionsSafetySettingType(OpenEnum):
    """What can be held back.

    Attributes:
        HATE_SPEECH: Hate speech.
        DANGEROUS_CONTENT: Dangerous content.
        HARASSMENT: Harassment.
        SEXUALLY_EXPLICIT: Sexually explicit content.
        CIVIC_INTEGRITY: Content on elections.
        IMAGE_HATE: Images of hate.
        IMAGE_DANGEROUS_CONTENT: Dangerous images.
        IMAGE_HARASSMENT: Images of harassment.
        IMAGE_SEXUALLY_EXPLICIT: Sexually explicit images.
        JAILBREAK: Attempts to get round the rules.
    """

    HATE_SPEECH = "hate_speech"
    DANGEROUS_CONTENT = "dangerous_content"
    HARASSMENT = "harassment"
    SEXUALLY_EXPLICIT = "sexually_explicit"
    CIVIC_INTEGRITY = "civic_integrity"
    IMAGE_HATE = "image_hate"
    IMAGE_DANGEROUS_CONTENT = "image_dangerous_content"
    IMAGE_HARASSMENT = "image_harassment"
    IMAGE_SEXUALLY_EXPLICIT = "image_sexually_explicit"
    JAILBREAK = "jailbreak"
