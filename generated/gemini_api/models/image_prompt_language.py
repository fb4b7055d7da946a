# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ImagePromptLanguage(OpenEnum):
    """In which language an image is described.

    Attributes:
        auto: The service finds it out.
        en: English.
        ja: Japanese.
        ko: Korean.
        hi: Hindi.
        zh: Chinese.
        pt: Portuguese.
        es: Spanish.
    """

    auto = "auto"
    en = "en"
    ja = "ja"
    ko = "ko"
    hi = "hi"
    zh = "zh"
    pt = "pt"
    es = "es"
