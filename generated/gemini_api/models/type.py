# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Type(OpenEnum):
    """JSON types that a schema can name.

    Attributes:
        TYPE_UNSPECIFIED: No type named.
        STRING: A string.
        NUMBER: A number, with or without a fraction.
        INTEGER: A whole number.
        BOOLEAN: True or false.
        ARRAY: A list of values.
        OBJECT: A set of named values.
        NULL: The null value.
    """

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"
