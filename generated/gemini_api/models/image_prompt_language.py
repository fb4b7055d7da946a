"""The enum ``ImagePromptLanguage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from genai_runtime.models.enums import OpenEnum


class ImagePromptLanguage(OpenEnum):
    """In which language an image is described.

    Attributes:
        AUTO: The service finds it out.
        EN: English.
        JA: Japanese.
        KO: Korean.
        HI: Hindi.
        ZH: Chinese.
        PT: Portuguese.
        ES: Spanish.
    """

    AUTO = "auto"
    EN = "en"
    JA = "ja"
    KO = "ko"
    HI = "hi"
    ZH = "zh"
    PT = "pt"
    ES = "es"
