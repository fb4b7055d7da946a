# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SafetyPolicy(OpenEnum):
    """Kinds of action before which a model that controls a computer asks the user.

    Attributes:
        SAFETY_POLICY_UNSPECIFIED: No kind named.
        FINANCIAL_TRANSACTIONS: Payments and other dealings with money.
        SENSITIVE_DATA_MODIFICATION: Changing data that is sensitive, such as health records.
        COMMUNICATION_TOOL: Sending mail and other messages.
        ACCOUNT_CREATION: Opening accounts.
        DATA_MODIFICATION: Changing or deleting data.
        USER_CONSENT_MANAGEMENT: Giving consent on behalf of the user, such as to cookies.
        LEGAL_TERMS_AND_AGREEMENTS: Accepting terms and contracts.
    """

    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"
