# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TrafficType(OpenEnum):
    """How a request is paid for.

    Attributes:
        TRAFFIC_TYPE_UNSPECIFIED: Not said.
        ON_DEMAND: By what it used.
        ON_DEMAND_PRIORITY: By what it used, at the price of priority.
        ON_DEMAND_FLEX: By what it used, at the price of flexible times.
        ON_DEMAND_OFFPEAK: By what it used, at the price of quiet hours.
        PROVISIONED_THROUGHPUT: From throughput that was bought ahead.
    """

    TRAFFIC_TYPE_UNSPECIFIED = "TRAFFIC_TYPE_UNSPECIFIED"
    ON_DEMAND = "ON_DEMAND"
    ON_DEMAND_PRIORITY = "ON_DEMAND_PRIORITY"
    ON_DEMAND_FLEX = "ON_DEMAND_FLEX"
    ON_DEMAND_OFFPEAK = "ON_DEMAND_OFFPEAK"
    PROVISIONED_THROUGHPUT = "PROVISIONED_THROUGHPUT"
