# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TurnCompleteReason(OpenEnum):
    """Why the model ended its turn.

    Attributes:
        TURN_COMPLETE_REASON_UNSPECIFIED: Not said.
        MALFORMED_FUNCTION_CALL: The function call could not be read.
        RESPONSE_REJECTED: The answer was refused.
        NEED_MORE_INPUT: The model waits for more input.
        PROHIBITED_INPUT_CONTENT: The input holds what is prohibited.
        IMAGE_PROHIBITED_INPUT_CONTENT: An image of the input holds what is prohibited.
        INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED: The input names a prominent person.
        INPUT_IMAGE_CELEBRITY: An image of the input shows a celebrity.
        INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED: An image of the input shows a child as in a photograph.
        INPUT_TEXT_NCII_PROHIBITED: The input asks for intimate images without consent.
        INPUT_OTHER: The input was refused for another reason.
        INPUT_IP_PROHIBITED: The input asks for what others have rights in.
        BLOCKLIST: The input holds a word of a blocklist.
        UNSAFE_PROMPT_FOR_IMAGE_GENERATION: The prompt for an image is unsafe.
        GENERATED_IMAGE_SAFETY: A generated image is unsafe.
        GENERATED_CONTENT_SAFETY: The generated content is unsafe.
        GENERATED_AUDIO_SAFETY: The generated sound is unsafe.
        GENERATED_VIDEO_SAFETY: A generated video is unsafe.
        GENERATED_CONTENT_PROHIBITED: The generated content is prohibited.
        GENERATED_CONTENT_BLOCKLIST: The generated content holds a word of a blocklist.
        GENERATED_IMAGE_PROHIBITED: A generated image is prohibited.
        GENERATED_IMAGE_CELEBRITY: A generated image shows a celebrity.
        GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER: Prominent people were found while the prompt for an image
            was rewritten.
        GENERATED_IMAGE_IDENTIFIABLE_PEOPLE: A generated image shows people who can be recognised.
        GENERATED_IMAGE_MINORS: A generated image shows minors.
        OUTPUT_IMAGE_IP_PROHIBITED: A generated image shows what others have rights in.
        GENERATED_OTHER: The output was refused for another reason.
        MAX_REGENERATION_REACHED: No allowed output came in as many attempts as there may be.
    """

    TURN_COMPLETE_REASON_UNSPECIFIED = "TURN_COMPLETE_REASON_UNSPECIFIED"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    RESPONSE_REJECTED = "RESPONSE_REJECTED"
    NEED_MORE_INPUT = "NEED_MORE_INPUT"
    PROHIBITED_INPUT_CONTENT = "PROHIBITED_INPUT_CONTENT"
    IMAGE_PROHIBITED_INPUT_CONTENT = "IMAGE_PROHIBITED_INPUT_CONTENT"
    INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED = "INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED"
    INPUT_IMAGE_CELEBRITY = "INPUT_IMAGE_CELEBRITY"
    INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED = "INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED"
    INPUT_TEXT_NCII_PROHIBITED = "INPUT_TEXT_NCII_PROHIBITED"
    INPUT_OTHER = "INPUT_OTHER"
    INPUT_IP_PROHIBITED = "INPUT_IP_PROHIBITED"
    BLOCKLIST = "BLOCKLIST"
    UNSAFE_PROMPT_FOR_IMAGE_GENERATION = "UNSAFE_PROMPT_FOR_IMAGE_GENERATION"
    GENERATED_IMAGE_SAFETY = "GENERATED_IMAGE_SAFETY"
    GENERATED_CONTENT_SAFETY = "GENERATED_CONTENT_SAFETY"
    GENERATED_AUDIO_SAFETY = "GENERATED_AUDIO_SAFETY"
    GENERATED_VIDEO_SAFETY = "GENERATED_VIDEO_SAFETY"
    GENERATED_CONTENT_PROHIBITED = "GENERATED_CONTENT_PROHIBITED"
    GENERATED_CONTENT_BLOCKLIST = "GENERATED_CONTENT_BLOCKLIST"
    GENERATED_IMAGE_PROHIBITED = "GENERATED_IMAGE_PROHIBITED"
    GENERATED_IMAGE_CELEBRITY = "GENERATED_IMAGE_CELEBRITY"
    GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER = "GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER"
    GENERATED_IMAGE_IDENTIFIABLE_PEOPLE = "GENERATED_IMAGE_IDENTIFIABLE_PEOPLE"
    GENERATED_IMAGE_MINORS = "GENERATED_IMAGE_MINORS"
    OUTPUT_IMAGE_IP_PROHIBITED = "OUTPUT_IMAGE_IP_PROHIBITED"
    GENERATED_OTHER = "GENERATED_OTHER"
    MAX_REGENERATION_REACHED = "MAX_REGENERATION_REACHED"
