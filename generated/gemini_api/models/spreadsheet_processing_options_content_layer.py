# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SpreadsheetProcessingOptionsContentLayer(OpenEnum):
    """What is read of a spreadsheet.

    Attributes:
        VISUAL: How it looks.
        DATA: The values.
        FORMULAS: The formulas.
    """

    VISUAL = "visual"
    DATA = "data"
    FORMULAS = "formulas"
