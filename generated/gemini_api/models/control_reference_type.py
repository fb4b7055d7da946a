# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ControlReferenceType(OpenEnum):
    """What of a reference image steers the new image.

    Attributes:
        CONTROL_TYPE_DEFAULT: Left to the service.
        CONTROL_TYPE_CANNY: Its edges, as Canny's detector finds them.
        CONTROL_TYPE_SCRIBBLE: Its lines, as in a sketch.
        CONTROL_TYPE_FACE_MESH: The mesh of a face.
    """

    CONTROL_TYPE_DEFAULT = "CONTROL_TYPE_DEFAULT"
    CONTROL_TYPE_CANNY = "CONTROL_TYPE_CANNY"
    CONTROL_TYPE_SCRIBBLE = "CONTROL_TYPE_SCRIBBLE"
    CONTROL_TYPE_FACE_MESH = "CONTROL_TYPE_FACE_MESH"
