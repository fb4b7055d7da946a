# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AdapterSize(OpenEnum):
    """Rank of the adapter that tuning trains.

    Attributes:
        ADAPTER_SIZE_UNSPECIFIED: Not said.
        ADAPTER_SIZE_ONE: Rank 1.
        ADAPTER_SIZE_TWO: Rank 2.
        ADAPTER_SIZE_FOUR: Rank 4.
        ADAPTER_SIZE_EIGHT: Rank 8.
        ADAPTER_SIZE_SIXTEEN: Rank 16.
        ADAPTER_SIZE_THIRTY_TWO: Rank 32.
    """

    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"
