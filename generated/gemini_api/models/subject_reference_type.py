# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SubjectReferenceType(OpenEnum):
    """What the subject of a reference image is.

    Attributes:
        SUBJECT_TYPE_DEFAULT: Left to the service.
        SUBJECT_TYPE_PERSON: A person.
        SUBJECT_TYPE_ANIMAL: An animal.
        SUBJECT_TYPE_PRODUCT: A product.
    """

    SUBJECT_TYPE_DEFAULT = "SUBJECT_TYPE_DEFAULT"
    SUBJECT_TYPE_PERSON = "SUBJECT_TYPE_PERSON"
    SUBJECT_TYPE_ANIMAL = "SUBJECT_TYPE_ANIMAL"
    SUBJECT_TYPE_PRODUCT = "SUBJECT_TYPE_PRODUCT"
