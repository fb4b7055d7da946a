# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SpreadsheetMetadataContentLayer(OpenEnum):
    """What can be read from the cells of a spreadsheet.

    Attributes:
        CONTENT_LAYER_UNSPECIFIED: No layer named.
        DATA: The values that the cells show.
        FORMULAS: The formulas behind the values.
        VISUAL: The look of the sheet: colours, borders, charts.
    """

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    DATA = "DATA"
    FORMULAS = "FORMULAS"
    VISUAL = "VISUAL"
