# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class JSONSchemaType(OpenEnum):
    """The types that JSON Schema knows.

    Attributes:
        NULL: Null.
        BOOLEAN: True or false.
        OBJECT: An object.
        ARRAY: A list.
        NUMBER: Any number.
        INTEGER: A whole number.
        STRING: A text.
    """

    NULL = "null"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"
    NUMBER = "number"
    INTEGER = "integer"
    STRING = "string"
