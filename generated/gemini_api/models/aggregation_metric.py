# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AggregationMetric(OpenEnum):
    """How the scores of many examples become one number.

    Attributes:
        AGGREGATION_METRIC_UNSPECIFIED: Not said.
        AVERAGE: Their mean.
        MODE: The score that is most frequent.
        STANDARD_DEVIATION: Their standard deviation.
        VARIANCE: Their variance.
        MINIMUM: The lowest.
        MAXIMUM: The highest.
        MEDIAN: The one in the middle.
        PERCENTILE_P90: The 90th percentile.
        PERCENTILE_P95: The 95th percentile.
        PERCENTILE_P99: The 99th percentile.
    """

    AGGREGATION_METRIC_UNSPECIFIED = "AGGREGATION_METRIC_UNSPECIFIED"
    AVERAGE = "AVERAGE"
    MODE = "MODE"
    STANDARD_DEVIATION = "STANDARD_DEVIATION"
    VARIANCE = "VARIANCE"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    MEDIAN = "MEDIAN"
    PERCENTILE_P90 = "PERCENTILE_P90"
    PERCENTILE_P95 = "PERCENTILE_P95"
    PERCENTILE_P99 = "PERCENTILE_P99"
