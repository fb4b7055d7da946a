# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class FinishReason(OpenEnum):
    """Why a model stopped.

    Attributes:
        FINISH_REASON_UNSPECIFIED: Not said.
        STOP: The answer is complete, or a stop sequence came up.
        MAX_TOKENS: The answer reached `max_output_tokens`.
        SAFETY: The answer was withheld as harmful.
        RECITATION: The answer came too close to a published text.
        LANGUAGE: The answer was in a language that is not served. Gemini Developer API only.
        OTHER: A reason without a name of its own.
        BLOCKLIST: The answer held a forbidden term.
        PROHIBITED_CONTENT: The answer may have held content that is never allowed.
        SPII: The answer may have held sensitive personal data.
        MALFORMED_FUNCTION_CALL: The model wrote a function call that cannot be read.
        IMAGE_SAFETY: An image was withheld as harmful.
        IMAGE_PROHIBITED_CONTENT: An image showed content that is never allowed.
        IMAGE_OTHER: No image, for a reason without a name of its own.
        NO_IMAGE: An image was expected and none was made.
        IMAGE_RECITATION: An image came too close to a published one.
        UNEXPECTED_TOOL_CALL: The model called a tool although none was offered.
        TOO_MANY_TOOL_CALLS: The model called tools over and over, and was stopped.
        MISSING_THOUGHT_SIGNATURE: The request lacked the thought signature of an earlier part. Gemini Developer API
            only.
        MALFORMED_RESPONSE: The model wrote an answer that cannot be read.
        ESCALATION: The answer was handed to another authority, and ends here. Gemini Developer API only.
        CONTINUATION: The answer is not whole. Sent again with the `continuation_token`, the request has it go on.
        MODEL_ARMOR: Model Armor withheld the answer. Vertex AI only.
        PUP_LIMITED_DISABLED: A limit of the usage policy withheld the answer.
    """

    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    LANGUAGE = "LANGUAGE"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    IMAGE_OTHER = "IMAGE_OTHER"
    NO_IMAGE = "NO_IMAGE"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    ESCALATION = "ESCALATION"
    CONTINUATION = "CONTINUATION"
    MODEL_ARMOR = "MODEL_ARMOR"
    PUP_LIMITED_DISABLED = "PUP_LIMITED_DISABLED"
