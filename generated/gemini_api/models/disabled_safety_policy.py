# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class DisabledSafetyPolicy(OpenEnum):
    """Checks that can be switched off.

    Attributes:
        FINANCIAL_TRANSACTIONS: Payments.
        SENSITIVE_DATA_MODIFICATION: Changes of sensitive data.
        COMMUNICATION_TOOL: Messages to others.
        ACCOUNT_CREATION: New accounts.
        DATA_MODIFICATION: Changes of data.
        USER_CONSENT_MANAGEMENT: Consent in the name of the user.
        LEGAL_TERMS_AND_AGREEMENTS: Contracts in the name of the user.
    """

    FINANCIAL_TRANSACTIONS = "financial_transactions"
    SENSITIVE_DATA_MODIFICATION = "sensitive_data_modification"
    COMMUNICATION_TOOL = "communication_tool"
    ACCOUNT_CREATION = "account_creation"
    DATA_MODIFICATION = "data_modification"
    USER_CONSENT_MANAGEMENT = "user_consent_management"
    LEGAL_TERMS_AND_AGREEMENTS = "legal_terms_and_agreements"
