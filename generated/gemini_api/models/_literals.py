"""The strings that do where a member of an enum is expected."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from typing import Literal, TypeAlias

ActivityHandlingLiteral: TypeAlias = Literal[
    "ACTIVITY_HANDLING_UNSPECIFIED",
    "START_OF_ACTIVITY_INTERRUPTS",
    "NO_INTERRUPTION",
    "activity_handling_unspecified",
    "start_of_activity_interrupts",
    "no_interruption",
]
AdapterSizeLiteral: TypeAlias = Literal[
    "ADAPTER_SIZE_UNSPECIFIED",
    "ADAPTER_SIZE_ONE",
    "ADAPTER_SIZE_TWO",
    "ADAPTER_SIZE_FOUR",
    "ADAPTER_SIZE_EIGHT",
    "ADAPTER_SIZE_SIXTEEN",
    "ADAPTER_SIZE_THIRTY_TWO",
    "adapter_size_unspecified",
    "adapter_size_one",
    "adapter_size_two",
    "adapter_size_four",
    "adapter_size_eight",
    "adapter_size_sixteen",
    "adapter_size_thirty_two",
]
AggregationMetricLiteral: TypeAlias = Literal[
    "AGGREGATION_METRIC_UNSPECIFIED",
    "AVERAGE",
    "MODE",
    "STANDARD_DEVIATION",
    "VARIANCE",
    "MINIMUM",
    "MAXIMUM",
    "MEDIAN",
    "PERCENTILE_P90",
    "PERCENTILE_P95",
    "PERCENTILE_P99",
    "aggregation_metric_unspecified",
    "average",
    "mode",
    "standard_deviation",
    "variance",
    "minimum",
    "maximum",
    "median",
    "percentile_p90",
    "percentile_p95",
    "percentile_p99",
]
AllowlistDisabledLiteral: TypeAlias = Literal["disabled", "DISABLED"]
AnswerStyleLiteral: TypeAlias = Literal[
    "ANSWER_STYLE_UNSPECIFIED",
    "ABSTRACTIVE",
    "EXTRACTIVE",
    "VERBOSE",
    "answer_style_unspecified",
    "abstractive",
    "extractive",
    "verbose",
]
ApiSpecLiteral: TypeAlias = Literal[
    "API_SPEC_UNSPECIFIED", "SIMPLE_SEARCH", "ELASTIC_SEARCH", "api_spec_unspecified", "simple_search", "elastic_search"
]
AspectRatioLiteral: TypeAlias = Literal[
    "ASPECT_RATIO_UNSPECIFIED",
    "ASPECT_RATIO_ONE_BY_ONE",
    "ASPECT_RATIO_TWO_BY_THREE",
    "ASPECT_RATIO_THREE_BY_TWO",
    "ASPECT_RATIO_THREE_BY_FOUR",
    "ASPECT_RATIO_FOUR_BY_THREE",
    "ASPECT_RATIO_FOUR_BY_FIVE",
    "ASPECT_RATIO_FIVE_BY_FOUR",
    "ASPECT_RATIO_NINE_BY_SIXTEEN",
    "ASPECT_RATIO_SIXTEEN_BY_NINE",
    "ASPECT_RATIO_TWENTY_ONE_BY_NINE",
    "ASPECT_RATIO_ONE_BY_EIGHT",
    "ASPECT_RATIO_EIGHT_BY_ONE",
    "ASPECT_RATIO_ONE_BY_FOUR",
    "ASPECT_RATIO_FOUR_BY_ONE",
    "aspect_ratio_unspecified",
    "aspect_ratio_one_by_one",
    "aspect_ratio_two_by_three",
    "aspect_ratio_three_by_two",
    "aspect_ratio_three_by_four",
    "aspect_ratio_four_by_three",
    "aspect_ratio_four_by_five",
    "aspect_ratio_five_by_four",
    "aspect_ratio_nine_by_sixteen",
    "aspect_ratio_sixteen_by_nine",
    "aspect_ratio_twenty_one_by_nine",
    "aspect_ratio_one_by_eight",
    "aspect_ratio_eight_by_one",
    "aspect_ratio_one_by_four",
    "aspect_ratio_four_by_one",
]
AudioProcessingEnumLiteral: TypeAlias = Literal["static", "STATIC"]
AudioResponseFormatDeliveryLiteral: TypeAlias = Literal["inline", "uri", "INLINE", "URI"]
AudioResponseFormatMimeTypeLiteral: TypeAlias = Literal[
    "audio/mp3",
    "audio/ogg_opus",
    "audio/l16",
    "audio/wav",
    "audio/alaw",
    "audio/mulaw",
    "AUDIO_MP3",
    "AUDIO_OGG_OPUS",
    "AUDIO_L16",
    "AUDIO_WAV",
    "AUDIO_ALAW",
    "AUDIO_MULAW",
    "audio_mp3",
    "audio_ogg_opus",
    "audio_l16",
    "audio_wav",
    "audio_alaw",
    "audio_mulaw",
]
AudioResponseMimeTypeLiteral: TypeAlias = Literal[
    "MIME_TYPE_UNSPECIFIED",
    "AUDIO_MP3",
    "AUDIO_OGG_OPUS",
    "AUDIO_L16",
    "AUDIO_WAV",
    "AUDIO_ALAW",
    "AUDIO_MULAW",
    "mime_type_unspecified",
    "audio_mp3",
    "audio_ogg_opus",
    "audio_l16",
    "audio_wav",
    "audio_alaw",
    "audio_mulaw",
]
AudioTranscriptionConfigModeLiteral: TypeAlias = Literal[
    "MODE_UNSPECIFIED", "VERBATIM", "SMART", "mode_unspecified", "verbatim", "smart"
]
AuthTypeLiteral: TypeAlias = Literal[
    "AUTH_TYPE_UNSPECIFIED",
    "NO_AUTH",
    "API_KEY_AUTH",
    "HTTP_BASIC_AUTH",
    "GOOGLE_SERVICE_ACCOUNT_AUTH",
    "OAUTH",
    "OIDC_AUTH",
    "auth_type_unspecified",
    "no_auth",
    "api_key_auth",
    "http_basic_auth",
    "google_service_account_auth",
    "oauth",
    "oidc_auth",
]
BatchStateLiteral: TypeAlias = Literal[
    "BATCH_STATE_UNSPECIFIED",
    "BATCH_STATE_PENDING",
    "BATCH_STATE_RUNNING",
    "BATCH_STATE_SUCCEEDED",
    "BATCH_STATE_FAILED",
    "BATCH_STATE_CANCELLED",
    "BATCH_STATE_EXPIRED",
    "batch_state_unspecified",
    "batch_state_pending",
    "batch_state_running",
    "batch_state_succeeded",
    "batch_state_failed",
    "batch_state_cancelled",
    "batch_state_expired",
]
BehaviorLiteral: TypeAlias = Literal[
    "UNSPECIFIED", "BLOCKING", "NON_BLOCKING", "unspecified", "blocking", "non_blocking"
]
BlockedReasonLiteral: TypeAlias = Literal[
    "BLOCK_REASON_UNSPECIFIED",
    "SAFETY",
    "OTHER",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "IMAGE_SAFETY",
    "MODEL_ARMOR",
    "JAILBREAK",
    "BLOCKED_REASON_UNSPECIFIED",
    "block_reason_unspecified",
    "safety",
    "other",
    "blocklist",
    "prohibited_content",
    "image_safety",
    "model_armor",
    "jailbreak",
    "blocked_reason_unspecified",
]
CodeExecutionCallArgumentsLanguageLiteral: TypeAlias = Literal["python", "bash", "PYTHON", "BASH"]
CodeMenderModeLiteral: TypeAlias = Literal["scan", "verify", "SCAN", "VERIFY"]
ComputationBasedMetricTypeLiteral: TypeAlias = Literal[
    "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED",
    "EXACT_MATCH",
    "BLEU",
    "ROUGE",
    "computation_based_metric_type_unspecified",
    "exact_match",
    "bleu",
    "rouge",
]
ConditionOperationLiteral: TypeAlias = Literal[
    "OPERATOR_UNSPECIFIED",
    "LESS",
    "LESS_EQUAL",
    "EQUAL",
    "GREATER_EQUAL",
    "GREATER",
    "NOT_EQUAL",
    "INCLUDES",
    "EXCLUDES",
    "operator_unspecified",
    "less",
    "less_equal",
    "equal",
    "greater_equal",
    "greater",
    "not_equal",
    "includes",
    "excludes",
]
ContentFilterReasonLiteral: TypeAlias = Literal[
    "BLOCKED_REASON_UNSPECIFIED", "SAFETY", "OTHER", "blocked_reason_unspecified", "safety", "other"
]
ControlReferenceTypeLiteral: TypeAlias = Literal[
    "CONTROL_TYPE_DEFAULT",
    "CONTROL_TYPE_CANNY",
    "CONTROL_TYPE_SCRIBBLE",
    "CONTROL_TYPE_FACE_MESH",
    "control_type_default",
    "control_type_canny",
    "control_type_scribble",
    "control_type_face_mesh",
]
CreateAgentInteractionServiceTierLiteral: TypeAlias = Literal[
    "flex", "standard", "priority", "deferred", "FLEX", "STANDARD", "PRIORITY", "DEFERRED"
]
CredentialTypeLiteral: TypeAlias = Literal[
    "bearer_token", "oauth2", "environment_variable", "BEARER_TOKEN", "OAUTH2", "ENVIRONMENT_VARIABLE"
]
CredentialsStatusLiteral: TypeAlias = Literal["active", "revoked", "ACTIVE", "REVOKED"]
DecisionBlockReasonLiteral: TypeAlias = Literal[
    "safety",
    "other",
    "blocklist",
    "prohibited_content",
    "image_safety",
    "SAFETY",
    "OTHER",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "IMAGE_SAFETY",
]
DeliveryLiteral: TypeAlias = Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI", "delivery_unspecified", "inline", "uri"]
DisabledSafetyPolicyLiteral: TypeAlias = Literal[
    "financial_transactions",
    "sensitive_data_modification",
    "communication_tool",
    "account_creation",
    "data_modification",
    "user_consent_management",
    "legal_terms_and_agreements",
    "FINANCIAL_TRANSACTIONS",
    "SENSITIVE_DATA_MODIFICATION",
    "COMMUNICATION_TOOL",
    "ACCOUNT_CREATION",
    "DATA_MODIFICATION",
    "USER_CONSENT_MANAGEMENT",
    "LEGAL_TERMS_AND_AGREEMENTS",
]
DocumentContentResolutionLiteral: TypeAlias = Literal[
    "low", "medium", "high", "ultra_high", "LOW", "MEDIUM", "HIGH", "ULTRA_HIGH"
]
DocumentMetadataContentLayerLiteral: TypeAlias = Literal[
    "CONTENT_LAYER_UNSPECIFIED", "PAGE_IMAGE", "PAGE_TEXT", "content_layer_unspecified", "page_image", "page_text"
]
DocumentStateLiteral: TypeAlias = Literal[
    "STATE_UNSPECIFIED",
    "STATE_PENDING",
    "STATE_ACTIVE",
    "STATE_FAILED",
    "state_unspecified",
    "state_pending",
    "state_active",
    "state_failed",
]
DynamicRetrievalConfigModeLiteral: TypeAlias = Literal[
    "MODE_UNSPECIFIED", "MODE_DYNAMIC", "mode_unspecified", "mode_dynamic"
]
EditModeLiteral: TypeAlias = Literal[
    "EDIT_MODE_DEFAULT",
    "EDIT_MODE_INPAINT_REMOVAL",
    "EDIT_MODE_INPAINT_INSERTION",
    "EDIT_MODE_OUTPAINT",
    "EDIT_MODE_CONTROLLED_EDITING",
    "EDIT_MODE_STYLE",
    "EDIT_MODE_BGSWAP",
    "EDIT_MODE_PRODUCT_IMAGE",
    "edit_mode_default",
    "edit_mode_inpaint_removal",
    "edit_mode_inpaint_insertion",
    "edit_mode_outpaint",
    "edit_mode_controlled_editing",
    "edit_mode_style",
    "edit_mode_bgswap",
    "edit_mode_product_image",
]
EmbedTaskTypeLiteral: TypeAlias = Literal[
    "TASK_TYPE_UNSPECIFIED",
    "RETRIEVAL_QUERY",
    "RETRIEVAL_DOCUMENT",
    "SEMANTIC_SIMILARITY",
    "CLASSIFICATION",
    "CLUSTERING",
    "QUESTION_ANSWERING",
    "FACT_VERIFICATION",
    "CODE_RETRIEVAL_QUERY",
    "UNSPECIFIED",
    "task_type_unspecified",
    "retrieval_query",
    "retrieval_document",
    "semantic_similarity",
    "classification",
    "clustering",
    "question_answering",
    "fact_verification",
    "code_retrieval_query",
    "unspecified",
]
EmbeddingApiTypeLiteral: TypeAlias = Literal[
    "PREDICT", "EMBED_CONTENT", "BATCH_EMBED_CONTENTS", "predict", "embed_content", "batch_embed_contents"
]
EndSensitivityLiteral: TypeAlias = Literal[
    "END_SENSITIVITY_UNSPECIFIED",
    "END_SENSITIVITY_HIGH",
    "END_SENSITIVITY_LOW",
    "end_sensitivity_unspecified",
    "end_sensitivity_high",
    "end_sensitivity_low",
]
EnvironmentEnumLiteral: TypeAlias = Literal["browser", "mobile", "desktop", "BROWSER", "MOBILE", "DESKTOP"]
EnvironmentLiteral: TypeAlias = Literal[
    "ENVIRONMENT_UNSPECIFIED",
    "ENVIRONMENT_BROWSER",
    "ENVIRONMENT_MOBILE",
    "ENVIRONMENT_DESKTOP",
    "environment_unspecified",
    "environment_browser",
    "environment_mobile",
    "environment_desktop",
]
EnvironmentModeLiteral: TypeAlias = Literal["on_demand", "self_hosted", "ON_DEMAND", "SELF_HOSTED"]
EnvironmentSourceTypeLiteral: TypeAlias = Literal[
    "gcs", "inline", "repository", "skill_registry", "GCS", "INLINE", "REPOSITORY", "SKILL_REGISTRY"
]
EnvironmentsStatusLiteral: TypeAlias = Literal["active", "expired", "ACTIVE", "EXPIRED"]
EnvironmentsTypeLiteral: TypeAlias = Literal["file", "directory", "FILE", "DIRECTORY"]
FeatureSelectionPreferenceLiteral: TypeAlias = Literal[
    "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED",
    "PRIORITIZE_QUALITY",
    "BALANCED",
    "PRIORITIZE_COST",
    "feature_selection_preference_unspecified",
    "prioritize_quality",
    "balanced",
    "prioritize_cost",
]
FileSourceLiteral: TypeAlias = Literal[
    "SOURCE_UNSPECIFIED",
    "UPLOADED",
    "GENERATED",
    "REGISTERED",
    "source_unspecified",
    "uploaded",
    "generated",
    "registered",
]
FileStateLiteral: TypeAlias = Literal[
    "STATE_UNSPECIFIED", "PROCESSING", "ACTIVE", "FAILED", "state_unspecified", "processing", "active", "failed"
]
FinishReasonLiteral: TypeAlias = Literal[
    "FINISH_REASON_UNSPECIFIED",
    "STOP",
    "MAX_TOKENS",
    "SAFETY",
    "RECITATION",
    "LANGUAGE",
    "OTHER",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "MALFORMED_FUNCTION_CALL",
    "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_OTHER",
    "NO_IMAGE",
    "IMAGE_RECITATION",
    "UNEXPECTED_TOOL_CALL",
    "TOO_MANY_TOOL_CALLS",
    "MISSING_THOUGHT_SIGNATURE",
    "MALFORMED_RESPONSE",
    "ESCALATION",
    "CONTINUATION",
    "MODEL_ARMOR",
    "PUP_LIMITED_DISABLED",
    "finish_reason_unspecified",
    "stop",
    "max_tokens",
    "safety",
    "recitation",
    "language",
    "other",
    "blocklist",
    "prohibited_content",
    "spii",
    "malformed_function_call",
    "image_safety",
    "image_prohibited_content",
    "image_other",
    "no_image",
    "image_recitation",
    "unexpected_tool_call",
    "too_many_tool_calls",
    "missing_thought_signature",
    "malformed_response",
    "escalation",
    "continuation",
    "model_armor",
    "pup_limited_disabled",
]
FunctionCallingConfigModeLiteral: TypeAlias = Literal[
    "MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED", "mode_unspecified", "auto", "any", "none", "validated"
]
FunctionResponseSchedulingLiteral: TypeAlias = Literal[
    "SCHEDULING_UNSPECIFIED",
    "SILENT",
    "WHEN_IDLE",
    "INTERRUPT",
    "scheduling_unspecified",
    "silent",
    "when_idle",
    "interrupt",
]
GeneratedFileStateLiteral: TypeAlias = Literal[
    "STATE_UNSPECIFIED", "GENERATING", "GENERATED", "FAILED", "state_unspecified", "generating", "generated", "failed"
]
GoogleSearchCallStepSearchTypeLiteral: TypeAlias = Literal[
    "web_search", "image_search", "enterprise_web_search", "WEB_SEARCH", "IMAGE_SEARCH", "ENTERPRISE_WEB_SEARCH"
]
GroundingToolCountTypeLiteral: TypeAlias = Literal[
    "google_search", "google_maps", "retrieval", "GOOGLE_SEARCH", "GOOGLE_MAPS", "RETRIEVAL"
]
HarmBlockMethodLiteral: TypeAlias = Literal[
    "HARM_BLOCK_METHOD_UNSPECIFIED",
    "SEVERITY",
    "PROBABILITY",
    "harm_block_method_unspecified",
    "severity",
    "probability",
]
HarmBlockThresholdLiteral: TypeAlias = Literal[
    "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
    "BLOCK_LOW_AND_ABOVE",
    "BLOCK_MEDIUM_AND_ABOVE",
    "BLOCK_ONLY_HIGH",
    "BLOCK_NONE",
    "OFF",
    "harm_block_threshold_unspecified",
    "block_low_and_above",
    "block_medium_and_above",
    "block_only_high",
    "block_none",
    "off",
]
HarmCategoryLiteral: TypeAlias = Literal[
    "HARM_CATEGORY_UNSPECIFIED",
    "HARM_CATEGORY_DEROGATORY",
    "HARM_CATEGORY_TOXICITY",
    "HARM_CATEGORY_VIOLENCE",
    "HARM_CATEGORY_SEXUAL",
    "HARM_CATEGORY_MEDICAL",
    "HARM_CATEGORY_DANGEROUS",
    "HARM_CATEGORY_HARASSMENT",
    "HARM_CATEGORY_HATE_SPEECH",
    "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "HARM_CATEGORY_DANGEROUS_CONTENT",
    "HARM_CATEGORY_CIVIC_INTEGRITY",
    "HARM_CATEGORY_JAILBREAK",
    "HARM_CATEGORY_IMAGE_HATE",
    "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT",
    "HARM_CATEGORY_IMAGE_HARASSMENT",
    "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT",
    "harm_category_unspecified",
    "harm_category_derogatory",
    "harm_category_toxicity",
    "harm_category_violence",
    "harm_category_sexual",
    "harm_category_medical",
    "harm_category_dangerous",
    "harm_category_harassment",
    "harm_category_hate_speech",
    "harm_category_sexually_explicit",
    "harm_category_dangerous_content",
    "harm_category_civic_integrity",
    "harm_category_jailbreak",
    "harm_category_image_hate",
    "harm_category_image_dangerous_content",
    "harm_category_image_harassment",
    "harm_category_image_sexually_explicit",
]
HarmProbabilityLiteral: TypeAlias = Literal[
    "HARM_PROBABILITY_UNSPECIFIED",
    "NEGLIGIBLE",
    "LOW",
    "MEDIUM",
    "HIGH",
    "harm_probability_unspecified",
    "negligible",
    "low",
    "medium",
    "high",
]
HarmSeverityLiteral: TypeAlias = Literal[
    "HARM_SEVERITY_UNSPECIFIED",
    "HARM_SEVERITY_NEGLIGIBLE",
    "HARM_SEVERITY_LOW",
    "HARM_SEVERITY_MEDIUM",
    "HARM_SEVERITY_HIGH",
    "harm_severity_unspecified",
    "harm_severity_negligible",
    "harm_severity_low",
    "harm_severity_medium",
    "harm_severity_high",
]
HttpElementLocationLiteral: TypeAlias = Literal[
    "HTTP_IN_UNSPECIFIED",
    "HTTP_IN_QUERY",
    "HTTP_IN_HEADER",
    "HTTP_IN_PATH",
    "HTTP_IN_BODY",
    "HTTP_IN_COOKIE",
    "http_in_unspecified",
    "http_in_query",
    "http_in_header",
    "http_in_path",
    "http_in_body",
    "http_in_cookie",
]
ImageConfigAspectRatioLiteral: TypeAlias = Literal[
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "9:16",
    "16:9",
    "21:9",
    "1:8",
    "8:1",
    "1:4",
    "4:1",
    "VALUE_1_1",
    "VALUE_2_3",
    "VALUE_3_2",
    "VALUE_3_4",
    "VALUE_4_3",
    "VALUE_4_5",
    "VALUE_5_4",
    "VALUE_9_16",
    "VALUE_16_9",
    "VALUE_21_9",
    "VALUE_1_8",
    "VALUE_8_1",
    "VALUE_1_4",
    "VALUE_4_1",
    "value_1_1",
    "value_2_3",
    "value_3_2",
    "value_3_4",
    "value_4_3",
    "value_4_5",
    "value_5_4",
    "value_9_16",
    "value_16_9",
    "value_21_9",
    "value_1_8",
    "value_8_1",
    "value_1_4",
    "value_4_1",
]
ImageConfigImageSizeLiteral: TypeAlias = Literal[
    "1K",
    "2K",
    "4K",
    "512",
    "VALUE_1K",
    "VALUE_2K",
    "VALUE_4K",
    "VALUE_512",
    "1k",
    "2k",
    "4k",
    "value_1k",
    "value_2k",
    "value_4k",
    "value_512",
]
ImagePromptLanguageLiteral: TypeAlias = Literal["auto", "en", "ja", "ko", "hi", "zh", "pt", "es"]
ImageResizeModeLiteral: TypeAlias = Literal["CROP", "PAD", "crop", "pad"]
ImageResponseFormatMimeTypeLiteral: TypeAlias = Literal["image/jpeg", "IMAGE_JPEG", "image_jpeg"]
ImageResponseMimeTypeLiteral: TypeAlias = Literal[
    "MIME_TYPE_UNSPECIFIED", "IMAGE_JPEG", "mime_type_unspecified", "image_jpeg"
]
ImageSizeLiteral: TypeAlias = Literal[
    "IMAGE_SIZE_UNSPECIFIED",
    "IMAGE_SIZE_FIVE_TWELVE",
    "IMAGE_SIZE_ONE_K",
    "IMAGE_SIZE_TWO_K",
    "IMAGE_SIZE_FOUR_K",
    "image_size_unspecified",
    "image_size_five_twelve",
    "image_size_one_k",
    "image_size_two_k",
    "image_size_four_k",
]
InjectionLocationEnumLiteral: TypeAlias = Literal["header", "query", "body", "HEADER", "QUERY", "BODY"]
InputFeedbackBlockReasonLiteral: TypeAlias = Literal[
    "BLOCK_REASON_UNSPECIFIED", "SAFETY", "OTHER", "block_reason_unspecified", "safety", "other"
]
InteractionStatusLiteral: TypeAlias = Literal[
    "INTERACTION_STATUS_UNSPECIFIED",
    "IN_PROGRESS",
    "REQUIRES_ACTION",
    "IDLE",
    "interaction_status_unspecified",
    "in_progress",
    "requires_action",
    "idle",
]
InteractionStatusValueLiteral: TypeAlias = Literal[
    "in_progress",
    "requires_action",
    "completed",
    "failed",
    "cancelled",
    "incomplete",
    "budget_exceeded",
    "queued",
    "idle",
    "requires_continuation",
    "IN_PROGRESS",
    "REQUIRES_ACTION",
    "COMPLETED",
    "FAILED",
    "CANCELLED",
    "INCOMPLETE",
    "BUDGET_EXCEEDED",
    "QUEUED",
    "IDLE",
    "REQUIRES_CONTINUATION",
]
InteractionsGenerationConfigThinkingLevelLiteral: TypeAlias = Literal[
    "minimal", "low", "medium", "high", "xhigh", "MINIMAL", "LOW", "MEDIUM", "HIGH", "XHIGH"
]
InteractionsSafetySettingTypeLiteral: TypeAlias = Literal[
    "hate_speech",
    "dangerous_content",
    "harassment",
    "sexually_explicit",
    "civic_integrity",
    "image_hate",
    "image_dangerous_content",
    "image_harassment",
    "image_sexually_explicit",
    "jailbreak",
    "HATE_SPEECH",
    "DANGEROUS_CONTENT",
    "HARASSMENT",
    "SEXUALLY_EXPLICIT",
    "CIVIC_INTEGRITY",
    "IMAGE_HATE",
    "IMAGE_DANGEROUS_CONTENT",
    "IMAGE_HARASSMENT",
    "IMAGE_SEXUALLY_EXPLICIT",
    "JAILBREAK",
]
JSONSchemaTypeLiteral: TypeAlias = Literal[
    "null",
    "boolean",
    "object",
    "array",
    "number",
    "integer",
    "string",
    "NULL",
    "BOOLEAN",
    "OBJECT",
    "ARRAY",
    "NUMBER",
    "INTEGER",
    "STRING",
]
JobStateLiteral: TypeAlias = Literal[
    "JOB_STATE_UNSPECIFIED",
    "JOB_STATE_QUEUED",
    "JOB_STATE_PENDING",
    "JOB_STATE_RUNNING",
    "JOB_STATE_SUCCEEDED",
    "JOB_STATE_FAILED",
    "JOB_STATE_CANCELLING",
    "JOB_STATE_CANCELLED",
    "JOB_STATE_PAUSED",
    "JOB_STATE_EXPIRED",
    "JOB_STATE_UPDATING",
    "JOB_STATE_PARTIALLY_SUCCEEDED",
    "job_state_unspecified",
    "job_state_queued",
    "job_state_pending",
    "job_state_running",
    "job_state_succeeded",
    "job_state_failed",
    "job_state_cancelling",
    "job_state_cancelled",
    "job_state_paused",
    "job_state_expired",
    "job_state_updating",
    "job_state_partially_succeeded",
]
LanguageLiteral: TypeAlias = Literal["LANGUAGE_UNSPECIFIED", "PYTHON", "language_unspecified", "python"]
LaunchStageLiteral: TypeAlias = Literal[
    "LAUNCH_STAGE_UNSPECIFIED",
    "EXPERIMENTAL",
    "PRIVATE_PREVIEW",
    "PUBLIC_PREVIEW",
    "GA",
    "launch_stage_unspecified",
    "experimental",
    "private_preview",
    "public_preview",
    "ga",
]
LiveMusicPlaybackControlLiteral: TypeAlias = Literal[
    "PLAYBACK_CONTROL_UNSPECIFIED",
    "PLAY",
    "PAUSE",
    "STOP",
    "RESET_CONTEXT",
    "playback_control_unspecified",
    "play",
    "pause",
    "stop",
    "reset_context",
]
MaskReferenceModeLiteral: TypeAlias = Literal[
    "MASK_MODE_DEFAULT",
    "MASK_MODE_USER_PROVIDED",
    "MASK_MODE_BACKGROUND",
    "MASK_MODE_FOREGROUND",
    "MASK_MODE_SEMANTIC",
    "mask_mode_default",
    "mask_mode_user_provided",
    "mask_mode_background",
    "mask_mode_foreground",
    "mask_mode_semantic",
]
MatchOperationLiteral: TypeAlias = Literal[
    "MATCH_OPERATION_UNSPECIFIED",
    "REGEX_CONTAINS",
    "PARTIAL_MATCH",
    "EXACT_MATCH",
    "match_operation_unspecified",
    "regex_contains",
    "partial_match",
    "exact_match",
]
MediaModalityLiteral: TypeAlias = Literal[
    "MODALITY_UNSPECIFIED",
    "TEXT",
    "IMAGE",
    "VIDEO",
    "AUDIO",
    "DOCUMENT",
    "modality_unspecified",
    "text",
    "image",
    "video",
    "audio",
    "document",
]
MediaProcessingLiteral: TypeAlias = Literal[
    "MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC", "media_processing_unspecified", "static", "agentic"
]
MediaResolutionLiteral: TypeAlias = Literal[
    "MEDIA_RESOLUTION_UNSPECIFIED",
    "MEDIA_RESOLUTION_LOW",
    "MEDIA_RESOLUTION_MEDIUM",
    "MEDIA_RESOLUTION_HIGH",
    "media_resolution_unspecified",
    "media_resolution_low",
    "media_resolution_medium",
    "media_resolution_high",
]
ModalityLiteral: TypeAlias = Literal[
    "MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO", "VIDEO", "modality_unspecified", "text", "image", "audio", "video"
]
ModelRoutingPreferenceLiteral: TypeAlias = Literal[
    "UNKNOWN",
    "PRIORITIZE_QUALITY",
    "BALANCED",
    "PRIORITIZE_COST",
    "unknown",
    "prioritize_quality",
    "balanced",
    "prioritize_cost",
]
ModelStageLiteral: TypeAlias = Literal[
    "MODEL_STAGE_UNSPECIFIED",
    "UNSTABLE_EXPERIMENTAL",
    "EXPERIMENTAL",
    "PREVIEW",
    "STABLE",
    "LEGACY",
    "DEPRECATED",
    "RETIRED",
    "model_stage_unspecified",
    "unstable_experimental",
    "experimental",
    "preview",
    "stable",
    "legacy",
    "deprecated",
    "retired",
]
MusicGenerationModeLiteral: TypeAlias = Literal[
    "MUSIC_GENERATION_MODE_UNSPECIFIED",
    "QUALITY",
    "DIVERSITY",
    "VOCALIZATION",
    "music_generation_mode_unspecified",
    "quality",
    "diversity",
    "vocalization",
]
NullValueLiteral: TypeAlias = Literal["NULL_VALUE", "null_value"]
OpenSourceCategoryLiteral: TypeAlias = Literal[
    "OPEN_SOURCE_CATEGORY_UNSPECIFIED",
    "PROPRIETARY",
    "GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT",
    "THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT",
    "GOOGLE_OWNED_OSS",
    "THIRD_PARTY_OWNED_OSS",
    "open_source_category_unspecified",
    "proprietary",
    "google_owned_oss_with_google_checkpoint",
    "third_party_owned_oss_with_google_checkpoint",
    "google_owned_oss",
    "third_party_owned_oss",
]
OutcomeLiteral: TypeAlias = Literal[
    "OUTCOME_UNSPECIFIED",
    "OUTCOME_OK",
    "OUTCOME_FAILED",
    "OUTCOME_DEADLINE_EXCEEDED",
    "outcome_unspecified",
    "outcome_ok",
    "outcome_failed",
    "outcome_deadline_exceeded",
]
PageProcessingOptionsContentLayerLiteral: TypeAlias = Literal["page_image", "page_text", "PAGE_IMAGE", "PAGE_TEXT"]
PairwiseChoiceLiteral: TypeAlias = Literal[
    "PAIRWISE_CHOICE_UNSPECIFIED",
    "BASELINE",
    "CANDIDATE",
    "TIE",
    "pairwise_choice_unspecified",
    "baseline",
    "candidate",
    "tie",
]
PartMediaResolutionLevelLiteral: TypeAlias = Literal[
    "MEDIA_RESOLUTION_UNSPECIFIED",
    "MEDIA_RESOLUTION_LOW",
    "MEDIA_RESOLUTION_MEDIUM",
    "MEDIA_RESOLUTION_HIGH",
    "MEDIA_RESOLUTION_ULTRA_HIGH",
    "media_resolution_unspecified",
    "media_resolution_low",
    "media_resolution_medium",
    "media_resolution_high",
    "media_resolution_ultra_high",
]
PermissionGranteeTypeLiteral: TypeAlias = Literal[
    "GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE", "grantee_type_unspecified", "user", "group", "everyone"
]
PermissionRoleLiteral: TypeAlias = Literal[
    "ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER", "role_unspecified", "owner", "writer", "reader"
]
PersonGenerationLiteral: TypeAlias = Literal[
    "DONT_ALLOW", "ALLOW_ADULT", "ALLOW_ALL", "dont_allow", "allow_adult", "allow_all"
]
PhishBlockThresholdLiteral: TypeAlias = Literal[
    "PHISH_BLOCK_THRESHOLD_UNSPECIFIED",
    "BLOCK_LOW_AND_ABOVE",
    "BLOCK_MEDIUM_AND_ABOVE",
    "BLOCK_HIGH_AND_ABOVE",
    "BLOCK_HIGHER_AND_ABOVE",
    "BLOCK_VERY_HIGH_AND_ABOVE",
    "BLOCK_ONLY_EXTREMELY_HIGH",
    "phish_block_threshold_unspecified",
    "block_low_and_above",
    "block_medium_and_above",
    "block_high_and_above",
    "block_higher_and_above",
    "block_very_high_and_above",
    "block_only_extremely_high",
]
ProminentPeopleLiteral: TypeAlias = Literal[
    "PROMINENT_PEOPLE_UNSPECIFIED",
    "ALLOW_PROMINENT_PEOPLE",
    "BLOCK_PROMINENT_PEOPLE",
    "prominent_people_unspecified",
    "allow_prominent_people",
    "block_prominent_people",
]
ReinforcementTuningThinkingLevelLiteral: TypeAlias = Literal[
    "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED",
    "MINIMAL",
    "LOW",
    "MEDIUM",
    "HIGH",
    "reinforcement_tuning_thinking_level_unspecified",
    "minimal",
    "low",
    "medium",
    "high",
]
ResourceScopeLiteral: TypeAlias = Literal["COLLECTION", "collection"]
ResponseModalityLiteral: TypeAlias = Literal[
    "text", "image", "audio", "video", "document", "TEXT", "IMAGE", "AUDIO", "VIDEO", "DOCUMENT"
]
ResponseParseTypeLiteral: TypeAlias = Literal[
    "RESPONSE_PARSE_TYPE_UNSPECIFIED",
    "IDENTITY",
    "REGEX_EXTRACT",
    "response_parse_type_unspecified",
    "identity",
    "regex_extract",
]
RetrievalRetrievalTypeLiteral: TypeAlias = Literal[
    "vertex_ai_search",
    "rag_store",
    "exa_ai_search",
    "parallel_ai_search",
    "VERTEX_AI_SEARCH",
    "RAG_STORE",
    "EXA_AI_SEARCH",
    "PARALLEL_AI_SEARCH",
]
RevocationBehaviorLiteral: TypeAlias = Literal[
    "revoke_previous_secrets_after_h24",
    "revoke_previous_secrets_immediately",
    "REVOKE_PREVIOUS_SECRETS_AFTER_H24",
    "REVOKE_PREVIOUS_SECRETS_IMMEDIATELY",
]
RubricContentTypeLiteral: TypeAlias = Literal[
    "RUBRIC_CONTENT_TYPE_UNSPECIFIED",
    "PROPERTY",
    "NL_QUESTION_ANSWER",
    "PYTHON_CODE_ASSERTION",
    "rubric_content_type_unspecified",
    "property",
    "nl_question_answer",
    "python_code_assertion",
]
SafetyFilterLevelLiteral: TypeAlias = Literal[
    "BLOCK_LOW_AND_ABOVE",
    "BLOCK_MEDIUM_AND_ABOVE",
    "BLOCK_ONLY_HIGH",
    "BLOCK_NONE",
    "block_low_and_above",
    "block_medium_and_above",
    "block_only_high",
    "block_none",
]
SafetyMethodLiteral: TypeAlias = Literal["severity", "probability", "SEVERITY", "PROBABILITY"]
SafetyPolicyLiteral: TypeAlias = Literal[
    "SAFETY_POLICY_UNSPECIFIED",
    "FINANCIAL_TRANSACTIONS",
    "SENSITIVE_DATA_MODIFICATION",
    "COMMUNICATION_TOOL",
    "ACCOUNT_CREATION",
    "DATA_MODIFICATION",
    "USER_CONSENT_MANAGEMENT",
    "LEGAL_TERMS_AND_AGREEMENTS",
    "safety_policy_unspecified",
    "financial_transactions",
    "sensitive_data_modification",
    "communication_tool",
    "account_creation",
    "data_modification",
    "user_consent_management",
    "legal_terms_and_agreements",
]
SafetyThresholdLiteral: TypeAlias = Literal[
    "block_low_and_above",
    "block_medium_and_above",
    "block_only_high",
    "block_none",
    "off",
    "BLOCK_LOW_AND_ABOVE",
    "BLOCK_MEDIUM_AND_ABOVE",
    "BLOCK_ONLY_HIGH",
    "BLOCK_NONE",
    "OFF",
]
ScaleLiteral: TypeAlias = Literal[
    "SCALE_UNSPECIFIED",
    "C_MAJOR_A_MINOR",
    "D_FLAT_MAJOR_B_FLAT_MINOR",
    "D_MAJOR_B_MINOR",
    "E_FLAT_MAJOR_C_MINOR",
    "E_MAJOR_D_FLAT_MINOR",
    "F_MAJOR_D_MINOR",
    "G_FLAT_MAJOR_E_FLAT_MINOR",
    "G_MAJOR_E_MINOR",
    "A_FLAT_MAJOR_F_MINOR",
    "A_MAJOR_G_FLAT_MINOR",
    "B_FLAT_MAJOR_G_MINOR",
    "B_MAJOR_A_FLAT_MINOR",
    "scale_unspecified",
    "c_major_a_minor",
    "d_flat_major_b_flat_minor",
    "d_major_b_minor",
    "e_flat_major_c_minor",
    "e_major_d_flat_minor",
    "f_major_d_minor",
    "g_flat_major_e_flat_minor",
    "g_major_e_minor",
    "a_flat_major_f_minor",
    "a_major_g_flat_minor",
    "b_flat_major_g_minor",
    "b_major_a_flat_minor",
]
SegmentModeLiteral: TypeAlias = Literal[
    "FOREGROUND",
    "BACKGROUND",
    "PROMPT",
    "SEMANTIC",
    "INTERACTIVE",
    "foreground",
    "background",
    "prompt",
    "semantic",
    "interactive",
]
ServiceTierLiteral: TypeAlias = Literal[
    "unspecified", "standard", "flex", "priority", "UNSPECIFIED", "STANDARD", "FLEX", "PRIORITY"
]
SpreadsheetMetadataContentLayerLiteral: TypeAlias = Literal[
    "CONTENT_LAYER_UNSPECIFIED", "DATA", "FORMULAS", "VISUAL", "content_layer_unspecified", "data", "formulas", "visual"
]
SpreadsheetProcessingOptionsContentLayerLiteral: TypeAlias = Literal[
    "visual", "data", "formulas", "VISUAL", "DATA", "FORMULAS"
]
StartSensitivityLiteral: TypeAlias = Literal[
    "START_SENSITIVITY_UNSPECIFIED",
    "START_SENSITIVITY_HIGH",
    "START_SENSITIVITY_LOW",
    "start_sensitivity_unspecified",
    "start_sensitivity_high",
    "start_sensitivity_low",
]
StaticMediaProcessingContentLayerLiteral: TypeAlias = Literal[
    "frames", "audio", "transcript", "FRAMES", "AUDIO", "TRANSCRIPT"
]
SubjectReferenceTypeLiteral: TypeAlias = Literal[
    "SUBJECT_TYPE_DEFAULT",
    "SUBJECT_TYPE_PERSON",
    "SUBJECT_TYPE_ANIMAL",
    "SUBJECT_TYPE_PRODUCT",
    "subject_type_default",
    "subject_type_person",
    "subject_type_animal",
    "subject_type_product",
]
TextResponseFormatMimeTypeLiteral: TypeAlias = Literal[
    "application/json", "text/plain", "APPLICATION_JSON", "TEXT_PLAIN", "application_json", "text_plain"
]
TextResponseMimeTypeLiteral: TypeAlias = Literal[
    "MIME_TYPE_UNSPECIFIED", "APPLICATION_JSON", "TEXT_PLAIN", "mime_type_unspecified", "application_json", "text_plain"
]
ThinkingLevelLiteral: TypeAlias = Literal[
    "THINKING_LEVEL_UNSPECIFIED",
    "MINIMAL",
    "LOW",
    "MEDIUM",
    "HIGH",
    "XHIGH",
    "thinking_level_unspecified",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
]
ThinkingSummariesLiteral: TypeAlias = Literal["auto", "none", "AUTO", "NONE"]
ToolChoiceTypeLiteral: TypeAlias = Literal["auto", "any", "none", "validated", "AUTO", "ANY", "NONE", "VALIDATED"]
ToolSearchExecutionLiteral: TypeAlias = Literal["server", "client", "SERVER", "CLIENT"]
ToolTypeLiteral: TypeAlias = Literal[
    "TOOL_TYPE_UNSPECIFIED",
    "GOOGLE_SEARCH_WEB",
    "GOOGLE_SEARCH_IMAGE",
    "URL_CONTEXT",
    "GOOGLE_MAPS",
    "FILE_SEARCH",
    "MEDIA_PROCESSING",
    "tool_type_unspecified",
    "google_search_web",
    "google_search_image",
    "url_context",
    "google_maps",
    "file_search",
    "media_processing",
]
TrafficTypeLiteral: TypeAlias = Literal[
    "TRAFFIC_TYPE_UNSPECIFIED",
    "ON_DEMAND",
    "ON_DEMAND_PRIORITY",
    "ON_DEMAND_FLEX",
    "ON_DEMAND_OFFPEAK",
    "PROVISIONED_THROUGHPUT",
    "traffic_type_unspecified",
    "on_demand",
    "on_demand_priority",
    "on_demand_flex",
    "on_demand_offpeak",
    "provisioned_throughput",
]
TranscriptionConfigModeEnumLiteral: TypeAlias = Literal["verbatim", "smart", "VERBATIM", "SMART"]
TriggerExecutionStatusLiteral: TypeAlias = Literal[
    "in_progress",
    "completed",
    "failed",
    "skipped",
    "timed_out",
    "IN_PROGRESS",
    "COMPLETED",
    "FAILED",
    "SKIPPED",
    "TIMED_OUT",
]
TriggerStatusLiteral: TypeAlias = Literal["active", "paused", "error", "ACTIVE", "PAUSED", "ERROR"]
TunedModelStateLiteral: TypeAlias = Literal[
    "STATE_UNSPECIFIED", "CREATING", "ACTIVE", "FAILED", "state_unspecified", "creating", "active", "failed"
]
TuningJobStateLiteral: TypeAlias = Literal[
    "TUNING_JOB_STATE_UNSPECIFIED",
    "TUNING_JOB_STATE_WAITING_FOR_QUOTA",
    "TUNING_JOB_STATE_PROCESSING_DATASET",
    "TUNING_JOB_STATE_WAITING_FOR_CAPACITY",
    "TUNING_JOB_STATE_TUNING",
    "TUNING_JOB_STATE_POST_PROCESSING",
    "tuning_job_state_unspecified",
    "tuning_job_state_waiting_for_quota",
    "tuning_job_state_processing_dataset",
    "tuning_job_state_waiting_for_capacity",
    "tuning_job_state_tuning",
    "tuning_job_state_post_processing",
]
TuningMethodLiteral: TypeAlias = Literal[
    "SUPERVISED_FINE_TUNING",
    "PREFERENCE_TUNING",
    "DISTILLATION",
    "REINFORCEMENT_TUNING",
    "supervised_fine_tuning",
    "preference_tuning",
    "distillation",
    "reinforcement_tuning",
]
TuningModeLiteral: TypeAlias = Literal[
    "TUNING_MODE_UNSPECIFIED",
    "TUNING_MODE_FULL",
    "TUNING_MODE_PEFT_ADAPTER",
    "tuning_mode_unspecified",
    "tuning_mode_full",
    "tuning_mode_peft_adapter",
]
TuningSpeedLiteral: TypeAlias = Literal[
    "TUNING_SPEED_UNSPECIFIED", "REGULAR", "FAST", "tuning_speed_unspecified", "regular", "fast"
]
TuningTaskLiteral: TypeAlias = Literal[
    "TUNING_TASK_UNSPECIFIED",
    "TUNING_TASK_I2V",
    "TUNING_TASK_T2V",
    "TUNING_TASK_R2V",
    "tuning_task_unspecified",
    "tuning_task_i2v",
    "tuning_task_t2v",
    "tuning_task_r2v",
]
TurnCompleteReasonLiteral: TypeAlias = Literal[
    "TURN_COMPLETE_REASON_UNSPECIFIED",
    "MALFORMED_FUNCTION_CALL",
    "RESPONSE_REJECTED",
    "NEED_MORE_INPUT",
    "PROHIBITED_INPUT_CONTENT",
    "IMAGE_PROHIBITED_INPUT_CONTENT",
    "INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED",
    "INPUT_IMAGE_CELEBRITY",
    "INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED",
    "INPUT_TEXT_NCII_PROHIBITED",
    "INPUT_OTHER",
    "INPUT_IP_PROHIBITED",
    "BLOCKLIST",
    "UNSAFE_PROMPT_FOR_IMAGE_GENERATION",
    "GENERATED_IMAGE_SAFETY",
    "GENERATED_CONTENT_SAFETY",
    "GENERATED_AUDIO_SAFETY",
    "GENERATED_VIDEO_SAFETY",
    "GENERATED_CONTENT_PROHIBITED",
    "GENERATED_CONTENT_BLOCKLIST",
    "GENERATED_IMAGE_PROHIBITED",
    "GENERATED_IMAGE_CELEBRITY",
    "GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER",
    "GENERATED_IMAGE_IDENTIFIABLE_PEOPLE",
    "GENERATED_IMAGE_MINORS",
    "OUTPUT_IMAGE_IP_PROHIBITED",
    "GENERATED_OTHER",
    "MAX_REGENERATION_REACHED",
    "turn_complete_reason_unspecified",
    "malformed_function_call",
    "response_rejected",
    "need_more_input",
    "prohibited_input_content",
    "image_prohibited_input_content",
    "input_text_contain_prominent_person_prohibited",
    "input_image_celebrity",
    "input_image_photo_realistic_child_prohibited",
    "input_text_ncii_prohibited",
    "input_other",
    "input_ip_prohibited",
    "blocklist",
    "unsafe_prompt_for_image_generation",
    "generated_image_safety",
    "generated_content_safety",
    "generated_audio_safety",
    "generated_video_safety",
    "generated_content_prohibited",
    "generated_content_blocklist",
    "generated_image_prohibited",
    "generated_image_celebrity",
    "generated_image_prominent_people_detected_by_rewriter",
    "generated_image_identifiable_people",
    "generated_image_minors",
    "output_image_ip_prohibited",
    "generated_other",
    "max_regeneration_reached",
]
TurnCoverageLiteral: TypeAlias = Literal[
    "TURN_COVERAGE_UNSPECIFIED",
    "TURN_INCLUDES_ONLY_ACTIVITY",
    "TURN_INCLUDES_ALL_INPUT",
    "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
    "turn_coverage_unspecified",
    "turn_includes_only_activity",
    "turn_includes_all_input",
    "turn_includes_audio_activity_and_all_video",
]
TypeLiteral: TypeAlias = Literal[
    "TYPE_UNSPECIFIED",
    "STRING",
    "NUMBER",
    "INTEGER",
    "BOOLEAN",
    "ARRAY",
    "OBJECT",
    "NULL",
    "type_unspecified",
    "string",
    "number",
    "integer",
    "boolean",
    "array",
    "object",
    "null",
]
URLContextResultStatusLiteral: TypeAlias = Literal[
    "success", "error", "paywall", "unsafe", "SUCCESS", "ERROR", "PAYWALL", "UNSAFE"
]
UrlRetrievalStatusLiteral: TypeAlias = Literal[
    "URL_RETRIEVAL_STATUS_UNSPECIFIED",
    "URL_RETRIEVAL_STATUS_SUCCESS",
    "URL_RETRIEVAL_STATUS_ERROR",
    "URL_RETRIEVAL_STATUS_PAYWALL",
    "URL_RETRIEVAL_STATUS_UNSAFE",
    "url_retrieval_status_unspecified",
    "url_retrieval_status_success",
    "url_retrieval_status_error",
    "url_retrieval_status_paywall",
    "url_retrieval_status_unsafe",
]
UserActionKeyLiteral: TypeAlias = Literal[
    "arrow_down",
    "arrow_left",
    "arrow_right",
    "arrow_up",
    "key_a",
    "key_d",
    "key_e",
    "key_s",
    "key_w",
    "space",
    "ARROW_DOWN",
    "ARROW_LEFT",
    "ARROW_RIGHT",
    "ARROW_UP",
    "KEY_A",
    "KEY_D",
    "KEY_E",
    "KEY_S",
    "KEY_W",
    "SPACE",
]
UserActionTypeLiteral: TypeAlias = Literal["key_down", "key_up", "key_click", "KEY_DOWN", "KEY_UP", "KEY_CLICK"]
VadSignalTypeLiteral: TypeAlias = Literal[
    "VAD_SIGNAL_TYPE_UNSPECIFIED",
    "VAD_SIGNAL_TYPE_SOS",
    "VAD_SIGNAL_TYPE_EOS",
    "vad_signal_type_unspecified",
    "vad_signal_type_sos",
    "vad_signal_type_eos",
]
VideoCompressionQualityLiteral: TypeAlias = Literal["OPTIMIZED", "LOSSLESS", "optimized", "lossless"]
VideoGenerationMaskModeLiteral: TypeAlias = Literal[
    "INSERT", "REMOVE", "REMOVE_STATIC", "OUTPAINT", "insert", "remove", "remove_static", "outpaint"
]
VideoGenerationReferenceTypeLiteral: TypeAlias = Literal["ASSET", "STYLE", "asset", "style"]
VideoMetadataContentLayerLiteral: TypeAlias = Literal[
    "CONTENT_LAYER_UNSPECIFIED",
    "FRAMES",
    "AUDIO",
    "TRANSCRIPT",
    "content_layer_unspecified",
    "frames",
    "audio",
    "transcript",
]
VideoOrientationLiteral: TypeAlias = Literal[
    "VIDEO_ORIENTATION_UNSPECIFIED", "LANDSCAPE", "PORTRAIT", "video_orientation_unspecified", "landscape", "portrait"
]
VideoProcessingEnumLiteral: TypeAlias = Literal["static", "agentic", "STATIC", "AGENTIC"]
VideoResolutionLiteral: TypeAlias = Literal[
    "360p",
    "720p",
    "1080p",
    "4k",
    "VALUE_360P",
    "VALUE_720P",
    "VALUE_1080P",
    "VALUE_4K",
    "value_360p",
    "value_720p",
    "value_1080p",
    "value_4k",
]
VideoResponseFormatAspectRatioLiteral: TypeAlias = Literal[
    "16:9", "9:16", "VALUE_16_9", "VALUE_9_16", "value_16_9", "value_9_16"
]
VideoTaskLiteral: TypeAlias = Literal[
    "text_to_video",
    "image_to_video",
    "reference_to_video",
    "edit",
    "extend",
    "upscale",
    "TEXT_TO_VIDEO",
    "IMAGE_TO_VIDEO",
    "REFERENCE_TO_VIDEO",
    "EDIT",
    "EXTEND",
    "UPSCALE",
]
VisualizationLiteral: TypeAlias = Literal["off", "auto", "OFF", "AUTO"]
VoiceActivityTypeLiteral: TypeAlias = Literal[
    "TYPE_UNSPECIFIED", "ACTIVITY_START", "ACTIVITY_END", "type_unspecified", "activity_start", "activity_end"
]
VoicePitchLiteral: TypeAlias = Literal["low", "medium", "high", "LOW", "MEDIUM", "HIGH"]
VoiceTypeLiteral: TypeAlias = Literal["replicated", "prompted", "prebuilt", "REPLICATED", "PROMPTED", "PREBUILT"]
WebhookStateLiteral: TypeAlias = Literal[
    "enabled",
    "disabled",
    "disabled_due_to_failed_deliveries",
    "ENABLED",
    "DISABLED",
    "DISABLED_DUE_TO_FAILED_DELIVERIES",
]
WebhookSubscribedEventLiteral: TypeAlias = Literal[
    "batch.succeeded",
    "batch.expired",
    "batch.failed",
    "interaction.requires_action",
    "interaction.completed",
    "interaction.failed",
    "video.generated",
    "batch.cancelled",
    "interaction.cancelled",
    "BATCH_SUCCEEDED",
    "BATCH_EXPIRED",
    "BATCH_FAILED",
    "INTERACTION_REQUIRES_ACTION",
    "INTERACTION_COMPLETED",
    "INTERACTION_FAILED",
    "VIDEO_GENERATED",
    "BATCH_CANCELLED",
    "INTERACTION_CANCELLED",
    "batch_succeeded",
    "batch_expired",
    "batch_failed",
    "interaction_requires_action",
    "interaction_completed",
    "interaction_failed",
    "video_generated",
    "batch_cancelled",
    "interaction_cancelled",
]
