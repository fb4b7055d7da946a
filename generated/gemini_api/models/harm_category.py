# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum, unlisted


@unlisted(
    "HARM_CATEGORY_DEROGATORY",
    "HARM_CATEGORY_TOXICITY",
    "HARM_CATEGORY_VIOLENCE",
    "HARM_CATEGORY_SEXUAL",
    "HARM_CATEGORY_MEDICAL",
    "HARM_CATEGORY_DANGEROUS",
    "HARM_CATEGORY_IMAGE_HATE",
    "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT",
    "HARM_CATEGORY_IMAGE_HARASSMENT",
    "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT",
)
class HarmCategory(OpenEnum):
    """Kinds of harm. Each belongs to one family of models, Gemini or PaLM.

    Attributes:
        HARM_CATEGORY_UNSPECIFIED: No kind named.
        HARM_CATEGORY_DEROGATORY: PaLM: slurs and hostility against identity or protected attributes. Gemini Developer
            API only.
        HARM_CATEGORY_TOXICITY: PaLM: rude, disrespectful or profane content. Gemini Developer API only.
        HARM_CATEGORY_VIOLENCE: PaLM: depictions of violence, gore included. Gemini Developer API only.
        HARM_CATEGORY_SEXUAL: PaLM: sexual acts and other lewd content. Gemini Developer API only.
        HARM_CATEGORY_MEDICAL: PaLM: medical advice that nobody has checked. Gemini Developer API only.
        HARM_CATEGORY_DANGEROUS: PaLM: help with harmful acts. Gemini Developer API only.
        HARM_CATEGORY_HARASSMENT: Gemini: harassment of persons.
        HARM_CATEGORY_HATE_SPEECH: Gemini: hatred of groups.
        HARM_CATEGORY_SEXUALLY_EXPLICIT: Gemini: sexually explicit content.
        HARM_CATEGORY_DANGEROUS_CONTENT: Gemini: help with dangerous acts.
        HARM_CATEGORY_CIVIC_INTEGRITY: Gemini: harm to elections. Use `enable_enhanced_civic_answers` instead.
            Deprecated.
        HARM_CATEGORY_JAILBREAK: Gemini: prompts made to get round the safety rules.
        HARM_CATEGORY_IMAGE_HATE: Images: hatred of groups. Vertex AI only.
        HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT: Images: help with dangerous acts. Vertex AI only.
        HARM_CATEGORY_IMAGE_HARASSMENT: Images: harassment of persons. Vertex AI only.
        HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT: Images: sexually explicit content. Vertex AI only.
    """

    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"
