"""Typed dicts: the shape of the dict that does where a model is expected, and the pair of both."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from genai_runtime.models.freeform import JsonValue
from genai_runtime.models.protocols import Mapping
from genai_runtime.models.typed_dicts import TypedDict, describe

if TYPE_CHECKING:
    from ._literals import (
        ActivityHandlingLiteral,
        AdapterSizeLiteral,
        AggregationMetricLiteral,
        AllowlistDisabledLiteral,
        AnswerStyleLiteral,
        ApiSpecLiteral,
        AspectRatioLiteral,
        AudioProcessingEnumLiteral,
        AudioResponseFormatDeliveryLiteral,
        AudioResponseFormatMimeTypeLiteral,
        AudioResponseMimeTypeLiteral,
        AudioTranscriptionConfigModeLiteral,
        AuthTypeLiteral,
        BatchStateLiteral,
        BehaviorLiteral,
        BlockedReasonLiteral,
        CodeExecutionCallArgumentsLanguageLiteral,
        CodeMenderModeLiteral,
        ComputationBasedMetricTypeLiteral,
        ConditionOperationLiteral,
        ContentFilterReasonLiteral,
        ControlReferenceTypeLiteral,
        CreateAgentInteractionServiceTierLiteral,
        CredentialsStatusLiteral,
        CredentialTypeLiteral,
        DecisionBlockReasonLiteral,
        DeliveryLiteral,
        DisabledSafetyPolicyLiteral,
        DocumentContentResolutionLiteral,
        DocumentMetadataContentLayerLiteral,
        DocumentStateLiteral,
        DynamicRetrievalConfigModeLiteral,
        EditModeLiteral,
        EmbedTaskTypeLiteral,
        EndSensitivityLiteral,
        EnvironmentEnumLiteral,
        EnvironmentLiteral,
        EnvironmentModeLiteral,
        EnvironmentSourceTypeLiteral,
        EnvironmentsStatusLiteral,
        EnvironmentsTypeLiteral,
        FeatureSelectionPreferenceLiteral,
        FileSourceLiteral,
        FileStateLiteral,
        FinishReasonLiteral,
        FunctionCallingConfigModeLiteral,
        FunctionResponseSchedulingLiteral,
        GeneratedFileStateLiteral,
        GoogleSearchCallStepSearchTypeLiteral,
        GroundingToolCountTypeLiteral,
        HarmBlockMethodLiteral,
        HarmBlockThresholdLiteral,
        HarmCategoryLiteral,
        HarmProbabilityLiteral,
        HarmSeverityLiteral,
        HttpElementLocationLiteral,
        ImageConfigAspectRatioLiteral,
        ImageConfigImageSizeLiteral,
        ImagePromptLanguageLiteral,
        ImageResizeModeLiteral,
        ImageResponseFormatMimeTypeLiteral,
        ImageResponseMimeTypeLiteral,
        ImageSizeLiteral,
        InjectionLocationEnumLiteral,
        InputFeedbackBlockReasonLiteral,
        InteractionsGenerationConfigThinkingLevelLiteral,
        InteractionsSafetySettingTypeLiteral,
        InteractionStatusLiteral,
        InteractionStatusValueLiteral,
        JobStateLiteral,
        JSONSchemaTypeLiteral,
        LanguageLiteral,
        LaunchStageLiteral,
        LiveMusicPlaybackControlLiteral,
        MaskReferenceModeLiteral,
        MatchOperationLiteral,
        MediaModalityLiteral,
        MediaProcessingLiteral,
        MediaResolutionLiteral,
        ModalityLiteral,
        ModelRoutingPreferenceLiteral,
        ModelStageLiteral,
        MusicGenerationModeLiteral,
        NullValueLiteral,
        OpenSourceCategoryLiteral,
        OutcomeLiteral,
        PageProcessingOptionsContentLayerLiteral,
        PairwiseChoiceLiteral,
        PartMediaResolutionLevelLiteral,
        PermissionGranteeTypeLiteral,
        PermissionRoleLiteral,
        PersonGenerationLiteral,
        PhishBlockThresholdLiteral,
        ProminentPeopleLiteral,
        ReinforcementTuningThinkingLevelLiteral,
        ResourceScopeLiteral,
        ResponseModalityLiteral,
        ResponseParseTypeLiteral,
        RetrievalRetrievalTypeLiteral,
        RevocationBehaviorLiteral,
        RubricContentTypeLiteral,
        SafetyFilterLevelLiteral,
        SafetyMethodLiteral,
        SafetyPolicyLiteral,
        SafetyThresholdLiteral,
        ScaleLiteral,
        SegmentModeLiteral,
        ServiceTierLiteral,
        SpreadsheetMetadataContentLayerLiteral,
        SpreadsheetProcessingOptionsContentLayerLiteral,
        StartSensitivityLiteral,
        StaticMediaProcessingContentLayerLiteral,
        SubjectReferenceTypeLiteral,
        TextResponseFormatMimeTypeLiteral,
        TextResponseMimeTypeLiteral,
        ThinkingLevelLiteral,
        ThinkingSummariesLiteral,
        ToolChoiceTypeLiteral,
        ToolSearchExecutionLiteral,
        ToolTypeLiteral,
        TrafficTypeLiteral,
        TranscriptionConfigModeEnumLiteral,
        TriggerExecutionStatusLiteral,
        TriggerStatusLiteral,
        TunedModelStateLiteral,
        TuningJobStateLiteral,
        TuningMethodLiteral,
        TuningModeLiteral,
        TuningSpeedLiteral,
        TuningTaskLiteral,
        TurnCompleteReasonLiteral,
        TurnCoverageLiteral,
        TypeLiteral,
        URLContextResultStatusLiteral,
        UrlRetrievalStatusLiteral,
        UserActionKeyLiteral,
        UserActionTypeLiteral,
        VadSignalTypeLiteral,
        VideoCompressionQualityLiteral,
        VideoGenerationMaskModeLiteral,
        VideoGenerationReferenceTypeLiteral,
        VideoMetadataContentLayerLiteral,
        VideoOrientationLiteral,
        VideoProcessingEnumLiteral,
        VideoResolutionLiteral,
        VideoResponseFormatAspectRatioLiteral,
        VideoTaskLiteral,
        VisualizationLiteral,
        VoiceActivityTypeLiteral,
        VoicePitchLiteral,
        VoiceTypeLiteral,
        WebhookStateLiteral,
        WebhookSubscribedEventLiteral,
    )
    from ._unions import (
        BatchJobDestinationUnion,
        ContentListUnion,
        ContentUnion,
        SchemaUnion,
        SpeechConfigUnion,
        ToolListUnion,
    )
    from .activity_end import ActivityEnd
    from .activity_handling import ActivityHandling
    from .activity_start import ActivityStart
    from .adapter_size import AdapterSize
    from .agent import Agent
    from .agent_list_response import AgentListResponse
    from .agent_tool import UnknownAgentTool
    from .aggregation_metric import AggregationMetric
    from .aggregation_output import AggregationOutput
    from .aggregation_result import AggregationResult
    from .allowed_tools import AllowedTools
    from .allowlist_disabled import AllowlistDisabled
    from .allowlist_entry import AllowlistEntry
    from .annotation import UnknownAnnotation
    from .answer_style import AnswerStyle
    from .antigravity_agent_config import AntigravityAgentConfig
    from .api_auth import ApiAuth
    from .api_auth_api_key_config import ApiAuthApiKeyConfig
    from .api_key_config import ApiKeyConfig
    from .api_spec import ApiSpec
    from .arguments_delta import ArgumentsDelta
    from .aspect_ratio import AspectRatio
    from .async_batch_embed_content_operation import AsyncBatchEmbedContentOperation
    from .async_batch_embed_content_request import AsyncBatchEmbedContentRequest
    from .attribution_source_id import AttributionSourceId
    from .audio_chunk import AudioChunk
    from .audio_content import AudioContent
    from .audio_data import AudioData
    from .audio_delta import AudioDelta
    from .audio_metadata import AudioMetadata
    from .audio_processing_enum import AudioProcessingEnum
    from .audio_response_format import AudioResponseFormat
    from .audio_response_format_delivery import AudioResponseFormatDelivery
    from .audio_response_format_mime_type import AudioResponseFormatMimeType
    from .audio_response_mime_type import AudioResponseMimeType
    from .audio_static_media_processing import AudioStaticMediaProcessing
    from .audio_transcription_config import AudioTranscriptionConfig
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode
    from .auth_config import AuthConfig
    from .auth_config_google_service_account_config import AuthConfigGoogleServiceAccountConfig
    from .auth_config_http_basic_auth_config import AuthConfigHttpBasicAuthConfig
    from .auth_config_oauth_config import AuthConfigOauthConfig
    from .auth_config_oidc_config import AuthConfigOidcConfig
    from .auth_token import AuthToken
    from .auth_type import AuthType
    from .automatic_activity_detection import AutomaticActivityDetection
    from .automatic_function_calling_config import AutomaticFunctionCallingConfig
    from .autorater_config import AutoraterConfig
    from .avatar_config import AvatarConfig
    from .batch_embed_contents_request import BatchEmbedContentsRequest
    from .batch_embed_text_request import BatchEmbedTextRequest
    from .batch_embed_text_response import BatchEmbedTextResponse
    from .batch_generate_content_operation import BatchGenerateContentOperation
    from .batch_generate_content_request import BatchGenerateContentRequest
    from .batch_job import BatchJob
    from .batch_job_destination import BatchJobDestination
    from .batch_job_output_info import BatchJobOutputInfo
    from .batch_job_source import BatchJobSource
    from .batch_state import BatchState
    from .batch_stats import BatchStats
    from .behavior import Behavior
    from .big_query_source import BigQuerySource
    from .billable_usage import BillableUsage
    from .bleu_metric_value import BleuMetricValue
    from .bleu_spec import BleuSpec
    from .blob import Blob
    from .blocked_reason import BlockedReason
    from .cached_content import CachedContent
    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .cancel_batch_job_config import CancelBatchJobConfig
    from .cancel_batch_prediction_job_request import CancelBatchPredictionJobRequest
    from .cancel_interaction_event import CancelInteractionEvent
    from .cancel_tuning_job_config import CancelTuningJobConfig
    from .cancel_tuning_job_request import CancelTuningJobRequest
    from .cancel_tuning_job_response import CancelTuningJobResponse
    from .candidate import Candidate
    from .checkpoint import Checkpoint
    from .choice_answer import ChoiceAnswer
    from .choice_question import ChoiceQuestion
    from .chunking_config import ChunkingConfig
    from .citation import Citation
    from .citation_metadata import CitationMetadata
    from .claude_file import ClaudeFile
    from .client_event import UnknownClientEvent
    from .code_execution_call_arguments import CodeExecutionCallArguments
    from .code_execution_call_arguments_language import CodeExecutionCallArgumentsLanguage
    from .code_execution_call_delta import CodeExecutionCallDelta
    from .code_execution_call_step import CodeExecutionCallStep
    from .code_execution_result import CodeExecutionResult
    from .code_execution_result_delta import CodeExecutionResultDelta
    from .code_execution_result_step import CodeExecutionResultStep
    from .code_mender_agent_config import CodeMenderAgentConfig
    from .code_mender_mode import CodeMenderMode
    from .complete_interaction_event import CompleteInteractionEvent
    from .completion_stats import CompletionStats
    from .composite_reinforcement_tuning_reward_config import CompositeReinforcementTuningRewardConfig
    from .composite_reinforcement_tuning_reward_config_weighted_reward_config import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
    )
    from .computation_based_metric_spec import ComputationBasedMetricSpec
    from .computation_based_metric_type import ComputationBasedMetricType
    from .compute_tokens_config import ComputeTokensConfig
    from .compute_tokens_request import ComputeTokensRequest
    from .compute_tokens_response import ComputeTokensResponse
    from .compute_tokens_result import ComputeTokensResult
    from .computer_use import ComputerUse
    from .condition import Condition
    from .condition_operation import ConditionOperation
    from .connect_interaction_event import ConnectInteractionEvent
    from .content import Content
    from .content_embedding import ContentEmbedding
    from .content_embedding_statistics import ContentEmbeddingStatistics
    from .content_filter import ContentFilter
    from .content_filter_reason import ContentFilterReason
    from .content_reference_image import ContentReferenceImage
    from .context_window_compression_config import ContextWindowCompressionConfig
    from .control_reference_config import ControlReferenceConfig
    from .control_reference_image import ControlReferenceImage
    from .control_reference_type import ControlReferenceType
    from .corpus import Corpus
    from .count_message_tokens_request import CountMessageTokensRequest
    from .count_message_tokens_response import CountMessageTokensResponse
    from .count_text_tokens_request import CountTextTokensRequest
    from .count_text_tokens_response import CountTextTokensResponse
    from .count_tokens_config import CountTokensConfig
    from .count_tokens_request import CountTokensRequest
    from .count_tokens_response import CountTokensResponse
    from .count_tokens_result import CountTokensResult
    from .create_agent_interaction import CreateAgentInteraction
    from .create_agent_interaction_agent_config import UnknownCreateAgentInteractionAgentConfig
    from .create_agent_interaction_service_tier import CreateAgentInteractionServiceTier
    from .create_auth_token_config import CreateAuthTokenConfig
    from .create_auth_token_parameters import CreateAuthTokenParameters
    from .create_batch_job_config import CreateBatchJobConfig
    from .create_cached_content_config import CreateCachedContentConfig
    from .create_decision_request import CreateDecisionRequest
    from .create_decision_response import CreateDecisionResponse
    from .create_embeddings_batch_job_config import CreateEmbeddingsBatchJobConfig
    from .create_environment_request import CreateEnvironmentRequest
    from .create_file_config import CreateFileConfig
    from .create_file_request import CreateFileRequest
    from .create_file_response import CreateFileResponse
    from .create_file_search_store_config import CreateFileSearchStoreConfig
    from .create_interaction_event import CreateInteractionEvent
    from .create_interaction_request_body import UnknownCreateInteractionRequestBody
    from .create_model_interaction import CreateModelInteraction
    from .create_tuned_model_metadata import CreateTunedModelMetadata
    from .create_tuned_model_operation import CreateTunedModelOperation
    from .create_tuning_job_config import CreateTuningJobConfig
    from .create_tuning_job_parameters import CreateTuningJobParameters
    from .create_voice_request import CreateVoiceRequest
    from .credential import Credential
    from .credential_create_params import UnknownCredentialCreateParams
    from .credential_list_response import CredentialListResponse
    from .credential_type import CredentialType
    from .credential_update import UnknownCredentialUpdate
    from .credentials_status import CredentialsStatus
    from .custom_code_execution_result import CustomCodeExecutionResult
    from .custom_code_execution_spec import CustomCodeExecutionSpec
    from .custom_long_running_operation import CustomLongRunningOperation
    from .custom_metadata import CustomMetadata
    from .custom_output import CustomOutput
    from .custom_output_format_config import CustomOutputFormatConfig
    from .customized_avatar import CustomizedAvatar
    from .dataset import Dataset
    from .dataset_distribution import DatasetDistribution
    from .dataset_distribution_distribution_bucket import DatasetDistributionDistributionBucket
    from .dataset_stats import DatasetStats
    from .decision_answer import UnknownDecisionAnswer
    from .decision_block_reason import DecisionBlockReason
    from .decision_input_content import UnknownDecisionInputContent
    from .decision_question import UnknownDecisionQuestion
    from .deep_research_agent_config import DeepResearchAgentConfig
    from .delete_batch_job_config import DeleteBatchJobConfig
    from .delete_cached_content_config import DeleteCachedContentConfig
    from .delete_cached_content_response import DeleteCachedContentResponse
    from .delete_document_config import DeleteDocumentConfig
    from .delete_file_config import DeleteFileConfig
    from .delete_file_response import DeleteFileResponse
    from .delete_file_search_store_config import DeleteFileSearchStoreConfig
    from .delete_model_config import DeleteModelConfig
    from .delete_model_response import DeleteModelResponse
    from .delete_resource_job import DeleteResourceJob
    from .delete_voice_response import DeleteVoiceResponse
    from .delivery import Delivery
    from .disabled_safety_policy import DisabledSafetyPolicy
    from .disconnect_event import DisconnectEvent
    from .distillation_data_stats import DistillationDataStats
    from .distillation_hyper_parameters import DistillationHyperParameters
    from .distillation_sampling_spec import DistillationSamplingSpec
    from .distillation_spec import DistillationSpec
    from .document import Document
    from .document_content import DocumentContent
    from .document_content_resolution import DocumentContentResolution
    from .document_delta import DocumentDelta
    from .document_metadata import DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer
    from .document_state import DocumentState
    from .document_static_media_processing import DocumentStaticMediaProcessing
    from .download_file_config import DownloadFileConfig
    from .download_media_config import DownloadMediaConfig
    from .dynamic_agent_config import DynamicAgentConfig
    from .dynamic_retrieval_config import DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode
    from .edit_image_config import EditImageConfig
    from .edit_image_request import EditImageRequest
    from .edit_image_response import EditImageResponse
    from .edit_mode import EditMode
    from .embed_content_batch import EmbedContentBatch
    from .embed_content_batch_output import EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats
    from .embed_content_config import EmbedContentConfig
    from .embed_content_metadata import EmbedContentMetadata
    from .embed_content_parameters import EmbedContentParameters
    from .embed_content_request import EmbedContentRequest
    from .embed_content_request_config import EmbedContentRequestConfig
    from .embed_content_response import EmbedContentResponse
    from .embed_task_type import EmbedTaskType
    from .embed_text_request import EmbedTextRequest
    from .embed_text_response import EmbedTextResponse
    from .embedding import Embedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata
    from .embeddings_batch_job_source import EmbeddingsBatchJobSource
    from .empty import Empty
    from .encryption_spec import EncryptionSpec
    from .end_sensitivity import EndSensitivity
    from .endpoint import Endpoint
    from .enterprise_web_search import EnterpriseWebSearch
    from .entity_label import EntityLabel
    from .environment import Environment
    from .environment_enum import EnvironmentEnum
    from .environment_file import EnvironmentFile
    from .environment_mode import EnvironmentMode
    from .environment_network_egress_allowlist import EnvironmentNetworkEgressAllowlist
    from .environment_source import EnvironmentSource
    from .environment_source_type import EnvironmentSourceType
    from .environment_variable import EnvironmentVariable
    from .environment_variable_config import EnvironmentVariableConfig
    from .environment_variable_update_config import EnvironmentVariableUpdateConfig
    from .environments_status import EnvironmentsStatus
    from .environments_type import EnvironmentsType
    from .error_body import ErrorBody
    from .error_event import ErrorEvent
    from .error_response import ErrorResponse
    from .evaluate_dataset_response import EvaluateDatasetResponse
    from .evaluate_dataset_run import EvaluateDatasetRun
    from .evaluation_config import EvaluationConfig
    from .evaluation_dataset import EvaluationDataset
    from .evaluation_parser_config import EvaluationParserConfig
    from .evaluation_parser_config_custom_code_parser_config import EvaluationParserConfigCustomCodeParserConfig
    from .exa_ai_search_config import ExaAISearchConfig
    from .exact_match_metric_value import ExactMatchMetricValue
    from .example import Example
    from .executable_code import ExecutableCode
    from .external_api import ExternalApi
    from .external_api_elastic_search_params import ExternalApiElasticSearchParams
    from .external_api_simple_search_params import ExternalApiSimpleSearchParams
    from .feature_selection_preference import FeatureSelectionPreference
    from .fetch_predict_operation_config import FetchPredictOperationConfig
    from .fetch_predict_operation_request import FetchPredictOperationRequest
    from .file import File
    from .file_citation import FileCitation
    from .file_content import FileContent
    from .file_data import FileData
    from .file_search import FileSearch
    from .file_search_call_delta import FileSearchCallDelta
    from .file_search_call_step import FileSearchCallStep
    from .file_search_result_delta import FileSearchResultDelta
    from .file_search_result_step import FileSearchResultStep
    from .file_search_store import FileSearchStore
    from .file_source import FileSource
    from .file_state import FileState
    from .find_request import FindRequest
    from .finish_reason import FinishReason
    from .fix_request import FixRequest
    from .full_fine_tuning_spec import FullFineTuningSpec
    from .function_call import FunctionCall
    from .function_call_step import FunctionCallStep
    from .function_calling_config import FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration
    from .function_response import FunctionResponse
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling
    from .function_result_delta import FunctionResultDelta
    from .function_result_step import FunctionResultStep
    from .function_result_subcontent import UnknownFunctionResultSubcontent
    from .gcs_destination import GcsDestination
    from .gcs_source import GcsSource
    from .gemini_embed_content_batch import GeminiEmbedContentBatch
    from .gemini_inlined_request import GeminiInlinedRequest
    from .gemini_preference_example import GeminiPreferenceExample
    from .gemini_preference_example_completion import GeminiPreferenceExampleCompletion
    from .gemini_tuned_model import GeminiTunedModel
    from .gemini_tuning_task import GeminiTuningTask
    from .generate_answer_request import GenerateAnswerRequest
    from .generate_answer_response import GenerateAnswerResponse
    from .generate_content_batch import GenerateContentBatch
    from .generate_content_batch_output import GenerateContentBatchOutput
    from .generate_content_config import GenerateContentConfig
    from .generate_content_request import GenerateContentRequest
    from .generate_content_response import GenerateContentResponse
    from .generate_content_response_prompt_feedback import GenerateContentResponsePromptFeedback
    from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata
    from .generate_images_config import GenerateImagesConfig
    from .generate_images_response import GenerateImagesResponse
    from .generate_message_request import GenerateMessageRequest
    from .generate_message_response import GenerateMessageResponse
    from .generate_text_request import GenerateTextRequest
    from .generate_text_response import GenerateTextResponse
    from .generate_videos_config import GenerateVideosConfig
    from .generate_videos_operation import GenerateVideosOperation
    from .generate_videos_response import GenerateVideosResponse
    from .generate_videos_source import GenerateVideosSource
    from .generated_file import GeneratedFile
    from .generated_file_state import GeneratedFileState
    from .generated_image import GeneratedImage
    from .generated_image_mask import GeneratedImageMask
    from .generated_video import GeneratedVideo
    from .generation_config import GenerationConfig
    from .generation_config_routing_config import GenerationConfigRoutingConfig
    from .generation_config_routing_config_auto_routing_mode import GenerationConfigRoutingConfigAutoRoutingMode
    from .generation_config_routing_config_manual_routing_mode import GenerationConfigRoutingConfigManualRoutingMode
    from .generation_output_config import GenerationOutputConfig
    from .get_batch_job_config import GetBatchJobConfig
    from .get_cached_content_config import GetCachedContentConfig
    from .get_document_config import GetDocumentConfig
    from .get_environment_files_response import GetEnvironmentFilesResponse
    from .get_file_config import GetFileConfig
    from .get_file_search_store_config import GetFileSearchStoreConfig
    from .get_model_config import GetModelConfig
    from .get_operation_config import GetOperationConfig
    from .get_tuning_job_config import GetTuningJobConfig
    from .google_maps import GoogleMaps
    from .google_maps_call_arguments import GoogleMapsCallArguments
    from .google_maps_call_delta import GoogleMapsCallDelta
    from .google_maps_call_step import GoogleMapsCallStep
    from .google_maps_grounding_types import GoogleMapsGroundingTypes
    from .google_maps_places import GoogleMapsPlaces
    from .google_maps_result import GoogleMapsResult
    from .google_maps_result_delta import GoogleMapsResultDelta
    from .google_maps_result_places import GoogleMapsResultPlaces
    from .google_maps_result_step import GoogleMapsResultStep
    from .google_maps_routing import GoogleMapsRouting
    from .google_search import GoogleSearch
    from .google_search_call_arguments import GoogleSearchCallArguments
    from .google_search_call_delta import GoogleSearchCallDelta
    from .google_search_call_step import GoogleSearchCallStep
    from .google_search_call_step_search_type import GoogleSearchCallStepSearchType
    from .google_search_result import GoogleSearchResult
    from .google_search_result_delta import GoogleSearchResultDelta
    from .google_search_result_step import GoogleSearchResultStep
    from .google_search_retrieval import GoogleSearchRetrieval
    from .google_type_date import GoogleTypeDate
    from .grounding_attribution import GroundingAttribution
    from .grounding_chunk import GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata
    from .grounding_chunk_image import GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps
    from .grounding_chunk_maps_place_answer_sources import GroundingChunkMapsPlaceAnswerSources
    from .grounding_chunk_maps_place_answer_sources_author_attribution import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    )
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )
    from .grounding_chunk_maps_route import GroundingChunkMapsRoute
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
    from .grounding_chunk_string_list import GroundingChunkStringList
    from .grounding_chunk_web import GroundingChunkWeb
    from .grounding_metadata import GroundingMetadata
    from .grounding_metadata_source_flagging_uri import GroundingMetadataSourceFlaggingUri
    from .grounding_passage import GroundingPassage
    from .grounding_passage_id import GroundingPassageId
    from .grounding_passages import GroundingPassages
    from .grounding_support import GroundingSupport
    from .grounding_tool_count import GroundingToolCount
    from .grounding_tool_count_type import GroundingToolCountType
    from .harm_block_method import HarmBlockMethod
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability
    from .harm_severity import HarmSeverity
    from .history_config import HistoryConfig
    from .http_bearer_config import HTTPBearerConfig
    from .http_bearer_update_config import HTTPBearerUpdateConfig
    from .http_element_location import HttpElementLocation
    from .http_options import HttpOptions
    from .http_response import HttpResponse
    from .http_retry_options import HttpRetryOptions
    from .hybrid_search import HybridSearch
    from .hyperparameters import Hyperparameters
    from .image import Image
    from .image_config import ImageConfig
    from .image_config_aspect_ratio import ImageConfigAspectRatio
    from .image_config_image_output_options import ImageConfigImageOutputOptions
    from .image_config_image_size import ImageConfigImageSize
    from .image_content import ImageContent
    from .image_delta import ImageDelta
    from .image_edit_instance import ImageEditInstance
    from .image_edit_parameters import ImageEditParameters
    from .image_edit_steps import ImageEditSteps
    from .image_instance import ImageInstance
    from .image_output_options import ImageOutputOptions
    from .image_parameters import ImageParameters
    from .image_prompt_language import ImagePromptLanguage
    from .image_recontext_parameters import ImageRecontextParameters
    from .image_resize_mode import ImageResizeMode
    from .image_response_format import ImageResponseFormat
    from .image_response_format_mime_type import ImageResponseFormatMimeType
    from .image_response_mime_type import ImageResponseMimeType
    from .image_search import ImageSearch
    from .image_segment_parameters import ImageSegmentParameters
    from .image_size import ImageSize
    from .image_upscale_config import ImageUpscaleConfig
    from .image_upscale_instance import ImageUpscaleInstance
    from .image_upscale_parameters import ImageUpscaleParameters
    from .import_file_config import ImportFileConfig
    from .import_file_operation import ImportFileOperation
    from .import_file_request import ImportFileRequest
    from .import_file_response import ImportFileResponse
    from .injection_location_enum import InjectionLocationEnum
    from .inlined_embed_content_request import InlinedEmbedContentRequest
    from .inlined_embed_content_requests import InlinedEmbedContentRequests
    from .inlined_embed_content_response import InlinedEmbedContentResponse
    from .inlined_embed_content_responses import InlinedEmbedContentResponses
    from .inlined_request import InlinedRequest
    from .inlined_requests import InlinedRequests
    from .inlined_response import InlinedResponse
    from .inlined_responses import InlinedResponses
    from .input_config import InputConfig
    from .input_embed_content_config import InputEmbedContentConfig
    from .input_event import InputEvent
    from .input_feedback import InputFeedback
    from .input_feedback_block_reason import InputFeedbackBlockReason
    from .interaction import Interaction
    from .interaction_agent_config import UnknownInteractionAgentConfig
    from .interaction_auth_token import InteractionAuthToken
    from .interaction_auth_token_create_params import InteractionAuthTokenCreateParams
    from .interaction_cancelled_event import InteractionCancelledEvent
    from .interaction_completed_event import InteractionCompletedEvent
    from .interaction_connected_event import InteractionConnectedEvent
    from .interaction_created_event import InteractionCreatedEvent
    from .interaction_error import InteractionError
    from .interaction_sse_event import UnknownInteractionSSEEvent
    from .interaction_sse_event_interaction import InteractionSseEventInteraction
    from .interaction_status import InteractionStatus
    from .interaction_status_update import InteractionStatusUpdate
    from .interaction_status_value import InteractionStatusValue
    from .interaction_usage import InteractionUsage
    from .interactions_audio_response_format import InteractionsAudioResponseFormat
    from .interactions_code_execution import InteractionsCodeExecution
    from .interactions_computer_use import InteractionsComputerUse
    from .interactions_content import UnknownInteractionsContent
    from .interactions_empty import InteractionsEmpty
    from .interactions_environment import InteractionsEnvironment
    from .interactions_environment_config import InteractionsEnvironmentConfig
    from .interactions_file_search import InteractionsFileSearch
    from .interactions_function import InteractionsFunction
    from .interactions_generation_config import InteractionsGenerationConfig
    from .interactions_generation_config_thinking_level import InteractionsGenerationConfigThinkingLevel
    from .interactions_google_maps import InteractionsGoogleMaps
    from .interactions_google_search import InteractionsGoogleSearch
    from .interactions_image_config import InteractionsImageConfig
    from .interactions_image_response_format import InteractionsImageResponseFormat
    from .interactions_input_item import UnknownInteractionsInputItem
    from .interactions_mcp_server import InteractionsMCPServer
    from .interactions_prompt_feedback import InteractionsPromptFeedback
    from .interactions_rag_retrieval_config import InteractionsRagRetrievalConfig
    from .interactions_retrieval import InteractionsRetrieval
    from .interactions_review_snippet import InteractionsReviewSnippet
    from .interactions_safety_setting import InteractionsSafetySetting
    from .interactions_safety_setting_type import InteractionsSafetySettingType
    from .interactions_speech_config import InteractionsSpeechConfig
    from .interactions_status import InteractionsStatus
    from .interactions_text_response_format import InteractionsTextResponseFormat
    from .interactions_tool import UnknownInteractionsTool
    from .interactions_url_context import InteractionsURLContext
    from .interactions_video_response_format import InteractionsVideoResponseFormat
    from .interactions_webhook_config import InteractionsWebhookConfig
    from .interactions_word_info import InteractionsWordInfo
    from .interval import Interval
    from .job_state import JobState
    from .json_schema import JSONSchema
    from .json_schema_type import JSONSchemaType
    from .language import Language
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints
    from .lat_lng import LatLng
    from .launch_stage import LaunchStage
    from .list_batch_jobs_config import ListBatchJobsConfig
    from .list_batch_jobs_response import ListBatchJobsResponse
    from .list_cached_contents_config import ListCachedContentsConfig
    from .list_cached_contents_response import ListCachedContentsResponse
    from .list_corpora_response import ListCorporaResponse
    from .list_documents_config import ListDocumentsConfig
    from .list_documents_response import ListDocumentsResponse
    from .list_environments_response import ListEnvironmentsResponse
    from .list_file_search_stores_config import ListFileSearchStoresConfig
    from .list_file_search_stores_response import ListFileSearchStoresResponse
    from .list_files_config import ListFilesConfig
    from .list_files_response import ListFilesResponse
    from .list_generated_files_response import ListGeneratedFilesResponse
    from .list_models_config import ListModelsConfig
    from .list_models_response import ListModelsResponse
    from .list_operations_response import ListOperationsResponse
    from .list_permissions_response import ListPermissionsResponse
    from .list_trigger_executions_response import ListTriggerExecutionsResponse
    from .list_triggers_response import ListTriggersResponse
    from .list_tuned_models_response import ListTunedModelsResponse
    from .list_tuning_jobs_config import ListTuningJobsConfig
    from .list_tuning_jobs_response import ListTuningJobsResponse
    from .list_voices_response import ListVoicesResponse
    from .live_client_content import LiveClientContent
    from .live_client_context_update import LiveClientContextUpdate
    from .live_client_context_update_tools import LiveClientContextUpdateTools
    from .live_client_message import LiveClientMessage
    from .live_client_realtime_input import LiveClientRealtimeInput
    from .live_client_setup import LiveClientSetup
    from .live_client_tool_response import LiveClientToolResponse
    from .live_connect_config import LiveConnectConfig
    from .live_connect_constraints import LiveConnectConstraints
    from .live_connect_parameters import LiveConnectParameters
    from .live_interaction_completed_event import LiveInteractionCompletedEvent
    from .live_interaction_created_event import LiveInteractionCreatedEvent
    from .live_music_client_content import LiveMusicClientContent
    from .live_music_client_message import LiveMusicClientMessage
    from .live_music_client_setup import LiveMusicClientSetup
    from .live_music_connect_parameters import LiveMusicConnectParameters
    from .live_music_filtered_prompt import LiveMusicFilteredPrompt
    from .live_music_generation_config import LiveMusicGenerationConfig
    from .live_music_playback_control import LiveMusicPlaybackControl
    from .live_music_server_content import LiveMusicServerContent
    from .live_music_server_message import LiveMusicServerMessage
    from .live_music_server_setup_complete import LiveMusicServerSetupComplete
    from .live_music_set_config_parameters import LiveMusicSetConfigParameters
    from .live_music_set_weighted_prompts_parameters import LiveMusicSetWeightedPromptsParameters
    from .live_music_source_metadata import LiveMusicSourceMetadata
    from .live_send_realtime_input_parameters import LiveSendRealtimeInputParameters
    from .live_server_content import LiveServerContent
    from .live_server_go_away import LiveServerGoAway
    from .live_server_message import LiveServerMessage
    from .live_server_session_resumption_update import LiveServerSessionResumptionUpdate
    from .live_server_setup_complete import LiveServerSetupComplete
    from .live_server_tool_call import LiveServerToolCall
    from .live_server_tool_call_cancellation import LiveServerToolCallCancellation
    from .live_session_resumed import LiveSessionResumed
    from .llm_based_metric_spec import LLMBasedMetricSpec
    from .logprobs_result import LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates
    from .mask_reference_config import MaskReferenceConfig
    from .mask_reference_image import MaskReferenceImage
    from .mask_reference_mode import MaskReferenceMode
    from .match_operation import MatchOperation
    from .mcp_server import McpServer
    from .mcp_server_tool_call_delta import MCPServerToolCallDelta
    from .mcp_server_tool_call_step import MCPServerToolCallStep
    from .mcp_server_tool_result_delta import MCPServerToolResultDelta
    from .mcp_server_tool_result_step import MCPServerToolResultStep
    from .media_modality import MediaModality
    from .media_processing import MediaProcessing
    from .media_resolution import MediaResolution
    from .message import Message
    from .message_prompt import MessagePrompt
    from .metadata_filter import MetadataFilter
    from .metric import Metric
    from .modality import Modality
    from .modality_token_count import ModalityTokenCount
    from .modality_tokens import ModalityTokens
    from .model import Model
    from .model_armor_config import ModelArmorConfig
    from .model_changes import ModelChanges
    from .model_output_step import ModelOutputStep
    from .model_routing_preference import ModelRoutingPreference
    from .model_selection_config import ModelSelectionConfig
    from .model_stage import ModelStage
    from .model_status import ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .music_generation_mode import MusicGenerationMode
    from .noul_answer import NoulAnswer
    from .noul_criteria import NoulCriteria
    from .noul_question import NoulQuestion
    from .null_value import NullValue
    from .o_auth2_config import OAuth2Config
    from .o_auth2_update_config import OAuth2UpdateConfig
    from .open_source_category import OpenSourceCategory
    from .operation import Operation
    from .outcome import Outcome
    from .output_config import OutputConfig
    from .output_info import OutputInfo
    from .page_processing_options import PageProcessingOptions
    from .page_processing_options_content_layer import PageProcessingOptionsContentLayer
    from .pairwise_choice import PairwiseChoice
    from .pairwise_metric_result import PairwiseMetricResult
    from .pairwise_metric_spec import PairwiseMetricSpec
    from .parallel_ai_search_config import ParallelAISearchConfig
    from .part import Part
    from .part_media_resolution import PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel
    from .partial_arg import PartialArg
    from .partner_model_tuning_spec import PartnerModelTuningSpec
    from .permission import Permission
    from .permission_grantee_type import PermissionGranteeType
    from .permission_role import PermissionRole
    from .person_generation import PersonGeneration
    from .phish_block_threshold import PhishBlockThreshold
    from .ping_webhook_request import PingWebhookRequest
    from .place_citation import PlaceCitation
    from .pointwise_metric_result import PointwiseMetricResult
    from .pointwise_metric_spec import PointwiseMetricSpec
    from .pre_tuned_model import PreTunedModel
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .predefined_metric_spec import PredefinedMetricSpec
    from .predict_long_running_request import PredictLongRunningRequest
    from .predict_request import PredictRequest
    from .preference_optimization_data_stats import PreferenceOptimizationDataStats
    from .preference_optimization_hyper_parameters import PreferenceOptimizationHyperParameters
    from .preference_optimization_spec import PreferenceOptimizationSpec
    from .proactivity_config import ProactivityConfig
    from .processing_call_delta import ProcessingCallDelta
    from .processing_call_step import ProcessingCallStep
    from .processing_result_delta import ProcessingResultDelta
    from .processing_result_step import ProcessingResultStep
    from .product_image import ProductImage
    from .project_operation import ProjectOperation
    from .prominent_people import ProminentPeople
    from .prompted_voice import PromptedVoice
    from .rag_chunk import RagChunk
    from .rag_chunk_page_span import RagChunkPageSpan
    from .rag_filter import RagFilter
    from .rag_resource import RagResource
    from .rag_retrieval_config import RagRetrievalConfig
    from .rag_retrieval_config_filter import RagRetrievalConfigFilter
    from .rag_retrieval_config_hybrid_search import RagRetrievalConfigHybridSearch
    from .rag_retrieval_config_ranking import RagRetrievalConfigRanking
    from .rag_retrieval_config_ranking_llm_ranker import RagRetrievalConfigRankingLlmRanker
    from .rag_retrieval_config_ranking_rank_service import RagRetrievalConfigRankingRankService
    from .rag_store_config import RagStoreConfig
    from .rank_service import RankService
    from .ranking import Ranking
    from .raw_output import RawOutput
    from .raw_predict_request import RawPredictRequest
    from .raw_prediction import RawPrediction
    from .raw_reference_image import RawReferenceImage
    from .realtime_input_config import RealtimeInputConfig
    from .recontext_image_config import RecontextImageConfig
    from .recontext_image_request import RecontextImageRequest
    from .recontext_image_response import RecontextImageResponse
    from .recontext_image_source import RecontextImageSource
    from .reference_image import UnknownReferenceImage
    from .register_files_config import RegisterFilesConfig
    from .register_files_request import RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse
    from .reinforcement_tuning_autorater_scorer import ReinforcementTuningAutoraterScorer
    from .reinforcement_tuning_autorater_scorer_exact_match_scorer import (
        ReinforcementTuningAutoraterScorerExactMatchScorer,
    )
    from .reinforcement_tuning_autorater_scorer_parsed_response_conversion_scorer import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
    )
    from .reinforcement_tuning_cloud_run_reward_scorer import ReinforcementTuningCloudRunRewardScorer
    from .reinforcement_tuning_code_execution_reward_scorer import ReinforcementTuningCodeExecutionRewardScorer
    from .reinforcement_tuning_example import ReinforcementTuningExample
    from .reinforcement_tuning_hyper_parameters import ReinforcementTuningHyperParameters
    from .reinforcement_tuning_parse_response_config import ReinforcementTuningParseResponseConfig
    from .reinforcement_tuning_reward_info import ReinforcementTuningRewardInfo
    from .reinforcement_tuning_spec import ReinforcementTuningSpec
    from .reinforcement_tuning_string_match_reward_scorer import ReinforcementTuningStringMatchRewardScorer
    from .reinforcement_tuning_string_match_reward_scorer_json_match_expression import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
    )
    from .reinforcement_tuning_string_match_reward_scorer_string_match_expression import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    )
    from .reinforcement_tuning_thinking_level import ReinforcementTuningThinkingLevel
    from .reinforcement_tuning_user_dataset_examples import ReinforcementTuningUserDatasetExamples
    from .replay_file import ReplayFile
    from .replay_interaction import ReplayInteraction
    from .replay_request import ReplayRequest
    from .replay_response import ReplayResponse
    from .replicated_voice import ReplicatedVoice
    from .replicated_voice_config import ReplicatedVoiceConfig
    from .resource_scope import ResourceScope
    from .response_format import ResponseFormat
    from .response_modality import ResponseModality
    from .response_parse_type import ResponseParseType
    from .retrieval import Retrieval
    from .retrieval_call_arguments import RetrievalCallArguments
    from .retrieval_call_delta import RetrievalCallDelta
    from .retrieval_call_step import RetrievalCallStep
    from .retrieval_config import RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata
    from .retrieval_result_delta import RetrievalResultDelta
    from .retrieval_result_step import RetrievalResultStep
    from .retrieval_retrieval_type import RetrievalRetrievalType
    from .revocation_behavior import RevocationBehavior
    from .rotate_signing_secret_request import RotateSigningSecretRequest
    from .rouge_metric_value import RougeMetricValue
    from .rouge_spec import RougeSpec
    from .rubric_content_type import RubricContentType
    from .rubric_generation_spec import RubricGenerationSpec
    from .safety_attributes import SafetyAttributes
    from .safety_feedback import SafetyFeedback
    from .safety_filter_level import SafetyFilterLevel
    from .safety_method import SafetyMethod
    from .safety_policy import SafetyPolicy
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting
    from .safety_threshold import SafetyThreshold
    from .scale import Scale
    from .schema import Schema
    from .score_answer import ScoreAnswer
    from .score_question import ScoreQuestion
    from .scribble_image import ScribbleImage
    from .search_entry_point import SearchEntryPoint
    from .search_types import SearchTypes
    from .segment import Segment
    from .segment_image_config import SegmentImageConfig
    from .segment_image_request import SegmentImageRequest
    from .segment_image_response import SegmentImageResponse
    from .segment_image_source import SegmentImageSource
    from .segment_mode import SegmentMode
    from .semantic_retriever_chunk import SemanticRetrieverChunk
    from .semantic_retriever_config import SemanticRetrieverConfig
    from .server_event import UnknownServerEvent
    from .service_tier import ServiceTier
    from .session_config import SessionConfig
    from .session_resumption_config import SessionResumptionConfig
    from .signing_secret import SigningSecret
    from .single_embed_content_response import SingleEmbedContentResponse
    from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig
    from .sliding_window import SlidingWindow
    from .smart_transcription_mode import SmartTranscriptionMode
    from .speaker_config import SpeakerConfig
    from .speaker_voice_config import SpeakerVoiceConfig
    from .speech_annotation import SpeechAnnotation
    from .speech_config import SpeechConfig
    from .speech_metadata import SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions
    from .spreadsheet_processing_options_content_layer import SpreadsheetProcessingOptionsContentLayer
    from .start_sensitivity import StartSensitivity
    from .static_media_processing import StaticMediaProcessing
    from .static_media_processing_content_layer import StaticMediaProcessingContentLayer
    from .status import Status
    from .step import UnknownStep
    from .step_delta import StepDelta
    from .step_delta_data import UnknownStepDeltaData
    from .step_delta_metadata import StepDeltaMetadata
    from .step_start import StepStart
    from .step_stop import StepStop
    from .streamable_http_transport import StreamableHttpTransport
    from .string_list import StringList
    from .style_reference_config import StyleReferenceConfig
    from .style_reference_image import StyleReferenceImage
    from .subject_reference_config import SubjectReferenceConfig
    from .subject_reference_image import SubjectReferenceImage
    from .subject_reference_type import SubjectReferenceType
    from .supervised_hyper_parameters import SupervisedHyperParameters
    from .supervised_tuning_data_stats import SupervisedTuningDataStats
    from .supervised_tuning_dataset_distribution import SupervisedTuningDatasetDistribution
    from .supervised_tuning_dataset_distribution_dataset_bucket import SupervisedTuningDatasetDistributionDatasetBucket
    from .supervised_tuning_spec import SupervisedTuningSpec
    from .test_table_file import TestTableFile
    from .test_table_item import TestTableItem
    from .text_annotation_delta import TextAnnotationDelta
    from .text_completion import TextCompletion
    from .text_content import TextContent
    from .text_delta import TextDelta
    from .text_prompt import TextPrompt
    from .text_response_format import TextResponseFormat
    from .text_response_format_mime_type import TextResponseFormatMimeType
    from .text_response_mime_type import TextResponseMimeType
    from .thinking_config import ThinkingConfig
    from .thinking_level import ThinkingLevel
    from .thinking_summaries import ThinkingSummaries
    from .thought_signature_delta import ThoughtSignatureDelta
    from .thought_step import ThoughtStep
    from .thought_summary_content import UnknownThoughtSummaryContent
    from .thought_summary_delta import ThoughtSummaryDelta
    from .tokens_info import TokensInfo
    from .tool import Tool
    from .tool_call import ToolCall
    from .tool_choice_config import ToolChoiceConfig
    from .tool_choice_type import ToolChoiceType
    from .tool_code_execution import ToolCodeExecution
    from .tool_config import ToolConfig
    from .tool_exa_ai_search import ToolExaAiSearch
    from .tool_parallel_ai_search import ToolParallelAiSearch
    from .tool_response import ToolResponse
    from .tool_search import ToolSearch
    from .tool_search_call_delta import ToolSearchCallDelta
    from .tool_search_call_step import ToolSearchCallStep
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments
    from .tool_search_execution import ToolSearchExecution
    from .tool_search_result_delta import ToolSearchResultDelta
    from .tool_search_result_step import ToolSearchResultStep
    from .tool_type import ToolType
    from .traffic_type import TrafficType
    from .transcription import Transcription
    from .transcription_config import TranscriptionConfig
    from .transcription_config_mode_enum import TranscriptionConfigModeEnum
    from .transcription_mode import UnknownTranscriptionMode
    from .transfer_ownership_request import TransferOwnershipRequest
    from .transfer_ownership_response import TransferOwnershipResponse
    from .translation_config import TranslationConfig
    from .trigger import Trigger
    from .trigger_create_params import TriggerCreateParams
    from .trigger_execution import TriggerExecution
    from .trigger_execution_status import TriggerExecutionStatus
    from .trigger_status import TriggerStatus
    from .trigger_update import TriggerUpdate
    from .tuned_model import TunedModel
    from .tuned_model_checkpoint import TunedModelCheckpoint
    from .tuned_model_info import TunedModelInfo
    from .tuned_model_source import TunedModelSource
    from .tuned_model_state import TunedModelState
    from .tuning_data_stats import TuningDataStats
    from .tuning_dataset import TuningDataset
    from .tuning_example import TuningExample
    from .tuning_examples import TuningExamples
    from .tuning_job import TuningJob
    from .tuning_job_metadata import TuningJobMetadata
    from .tuning_job_state import TuningJobState
    from .tuning_method import TuningMethod
    from .tuning_mode import TuningMode
    from .tuning_operation import TuningOperation
    from .tuning_snapshot import TuningSnapshot
    from .tuning_speed import TuningSpeed
    from .tuning_task import TuningTask
    from .tuning_validation_dataset import TuningValidationDataset
    from .turn_complete_reason import TurnCompleteReason
    from .turn_coverage import TurnCoverage
    from .type import Type
    from .unified_metric import UnifiedMetric
    from .update_cached_content_config import UpdateCachedContentConfig
    from .update_model_config import UpdateModelConfig
    from .upload_file_config import UploadFileConfig
    from .upload_to_file_search_store_config import UploadToFileSearchStoreConfig
    from .upload_to_file_search_store_operation import UploadToFileSearchStoreOperation
    from .upload_to_file_search_store_request import UploadToFileSearchStoreRequest
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse
    from .upload_to_file_search_store_resumable_response import UploadToFileSearchStoreResumableResponse
    from .upscale_image_config import UpscaleImageConfig
    from .upscale_image_parameters import UpscaleImageParameters
    from .upscale_image_request import UpscaleImageRequest
    from .upscale_image_response import UpscaleImageResponse
    from .url_citation import URLCitation
    from .url_context import UrlContext
    from .url_context_call_arguments import URLContextCallArguments
    from .url_context_call_delta import URLContextCallDelta
    from .url_context_call_step import URLContextCallStep
    from .url_context_metadata import UrlContextMetadata
    from .url_context_result import URLContextResult
    from .url_context_result_delta import URLContextResultDelta
    from .url_context_result_status import URLContextResultStatus
    from .url_context_result_step import URLContextResultStep
    from .url_metadata import UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus
    from .user_action_input import UserActionInput
    from .user_action_key import UserActionKey
    from .user_action_type import UserActionType
    from .user_input_content import UnknownUserInputContent
    from .user_input_step import UserInputStep
    from .vad_signal_type import VadSignalType
    from .validate_reinforcement_tuning_reward_request import ValidateReinforcementTuningRewardRequest
    from .validate_reward_config import ValidateRewardConfig
    from .validate_reward_response import ValidateRewardResponse
    from .veo_hyper_parameters import VeoHyperParameters
    from .veo_lora_tuning_spec import VeoLoraTuningSpec
    from .veo_tuning_spec import VeoTuningSpec
    from .verbatim_transcription_mode import VerbatimTranscriptionMode
    from .vertex_ai_search import VertexAISearch
    from .vertex_ai_search_config import VertexAISearchConfig
    from .vertex_ai_search_data_store_spec import VertexAISearchDataStoreSpec
    from .vertex_multimodal_dataset_destination import VertexMultimodalDatasetDestination
    from .vertex_rag_store import VertexRagStore
    from .vertex_rag_store_rag_resource import VertexRagStoreRagResource
    from .video import Video
    from .video_compression_quality import VideoCompressionQuality
    from .video_config import VideoConfig
    from .video_content import VideoContent
    from .video_delta import VideoDelta
    from .video_file_metadata import VideoFileMetadata
    from .video_generation_mask import VideoGenerationMask
    from .video_generation_mask_mode import VideoGenerationMaskMode
    from .video_generation_reference_image import VideoGenerationReferenceImage
    from .video_generation_reference_type import VideoGenerationReferenceType
    from .video_instance import VideoInstance
    from .video_metadata import VideoMetadata
    from .video_metadata_content_layer import VideoMetadataContentLayer
    from .video_orientation import VideoOrientation
    from .video_parameters import VideoParameters
    from .video_processing_enum import VideoProcessingEnum
    from .video_resolution import VideoResolution
    from .video_response_format import VideoResponseFormat
    from .video_response_format_aspect_ratio import VideoResponseFormatAspectRatio
    from .video_task import VideoTask
    from .visualization import Visualization
    from .voice_activity import VoiceActivity
    from .voice_activity_detection_signal import VoiceActivityDetectionSignal
    from .voice_activity_type import VoiceActivityType
    from .voice_config import VoiceConfig
    from .voice_consent_signature import VoiceConsentSignature
    from .voice_input import VoiceInput
    from .voice_output import VoiceOutput
    from .voice_pitch import VoicePitch
    from .voice_type import VoiceType
    from .web_search import WebSearch
    from .webhook import Webhook
    from .webhook_config import WebhookConfig
    from .webhook_event import WebhookEvent
    from .webhook_event_data import WebhookEventData
    from .webhook_input import WebhookInput
    from .webhook_list_response import WebhookListResponse
    from .webhook_ping_response import WebhookPingResponse
    from .webhook_rotate_signing_secret_response import WebhookRotateSigningSecretResponse
    from .webhook_state import WebhookState
    from .webhook_subscribed_event import WebhookSubscribedEvent
    from .webhook_update import WebhookUpdate
    from .weighted_prompt import WeightedPrompt
    from .white_space_config import WhiteSpaceConfig
    from .word_info import WordInfo
    from .world_prompt_content import WorldPromptContent
    from .world_reference_image import WorldReferenceImage
    from .world_setup_event import WorldSetupEvent


class ActivityEndDict(TypedDict, total=False):
    """A dict in the place of ``ActivityEnd``."""


class ActivityStartDict(TypedDict, total=False):
    """A dict in the place of ``ActivityStart``."""


class AgentDict(TypedDict, total=False):
    """A dict in the place of ``Agent``."""

    agent_config: AntigravityAgentConfigOrDict | None
    """Settings of the agent."""
    base_agent: str | None
    """The agent that this one is made from."""
    base_environment: BaseEnvironmentOrDict | None
    """The environment that each run begins with: settings, or the id of one."""
    description: str | None
    """What the agent is for."""
    id: str | None
    """Its id, which `agent` of an interaction takes."""
    system_instruction: str | None
    """Standing orders for the model."""
    tools: Sequence[AgentToolOrDict] | None
    """The tools that may be used."""


class AgentListResponseDict(TypedDict, total=False):
    """A dict in the place of ``AgentListResponse``."""

    agents: Sequence[AgentOrDict] | None
    """The agents of this page."""
    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""


class AggregationOutputDict(TypedDict, total=False):
    """A dict in the place of ``AggregationOutput``."""

    aggregation_results: Sequence[AggregationResultOrDict] | None
    """One score for each metric."""
    dataset: EvaluationDatasetOrDict | None
    """The examples that were scored."""


class AggregationResultDict(TypedDict, total=False):
    """A dict in the place of ``AggregationResult``."""

    aggregation_metric: AggregationMetric | AggregationMetricLiteral | None
    """How the scores became one number."""
    bleu_metric_value: BleuMetricValueOrDict | None
    """The score by BLEU."""
    custom_code_execution_result: CustomCodeExecutionResultOrDict | None
    """The score by a Python function."""
    exact_match_metric_value: ExactMatchMetricValueOrDict | None
    """The score by exact comparison."""
    pairwise_metric_result: PairwiseMetricResultOrDict | None
    """What a judge of two answers preferred."""
    pointwise_metric_result: PointwiseMetricResultOrDict | None
    """What a judge of one answer said."""
    rouge_metric_value: RougeMetricValueOrDict | None
    """The score by ROUGE."""


class AllowedToolsDict(TypedDict, total=False):
    """A dict in the place of ``AllowedTools``."""

    mode: ToolChoiceType | ToolChoiceTypeLiteral | None
    """Whether they must be used."""
    tools: Sequence[str] | None
    """Names of the tools."""


class AllowlistEntryDict(TypedDict, total=False):
    """A dict in the place of ``AllowlistEntry``."""

    credential: str | None
    """Id of the credential that is used."""
    domain: str | None
    """The domain, such as `example.com`. Required."""
    transform: AllowlistTransformOrDict | None
    """Headers that are put into requests to the domain, by name. A secret, which ``repr`` hides."""


class AntigravityAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``AntigravityAgentConfig``."""

    max_total_tokens: int | None
    """Most tokens that the agent may use in all."""
    model: str | None
    """Id of the model that the agent uses."""
    type: Literal["antigravity"] | None
    """What kind it is, always `antigravity`."""


class ApiAuthDict(TypedDict, total=False):
    """A dict in the place of ``ApiAuth``."""

    api_key_config: ApiAuthApiKeyConfigOrDict | None
    """The key that is sent."""


class ApiAuthApiKeyConfigDict(TypedDict, total=False):
    """A dict in the place of ``ApiAuthApiKeyConfig``."""

    api_key_secret_version: str | None
    """Resource name of the secret's version that holds the key."""
    api_key_string: str | None
    """The key itself. A secret, which ``repr`` hides."""


class ApiKeyConfigDict(TypedDict, total=False):
    """A dict in the place of ``ApiKeyConfig``."""

    api_key_secret: str | None
    """Resource name of the secret that holds the key."""
    api_key_string: str | None
    """The key itself. A secret, which ``repr`` hides."""
    http_element_location: HttpElementLocation | HttpElementLocationLiteral | None
    """Where in a request the key goes."""
    name: str | None
    """Name of the query parameter or header that holds the key."""


class ArgumentsDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ArgumentsDelta``."""

    arguments: str | None
    """The next piece of the arguments, as text of JSON."""
    type: Literal["arguments_delta"] | None
    """What kind it is, always `arguments_delta`."""


class AsyncBatchEmbedContentOperationDict(TypedDict, total=False):
    """A dict in the place of ``AsyncBatchEmbedContentOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: GeminiEmbedContentBatchOrDict | None
    """How far the work has come; its `@type` names its shape."""
    response: EmbedContentBatchOutputOrDict | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class AsyncBatchEmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``AsyncBatchEmbedContentRequest``."""

    batch: GeminiEmbedContentBatchOrDict | None
    """The batch to start. Required."""


class AttributionSourceIdDict(TypedDict, total=False):
    """A dict in the place of ``AttributionSourceId``."""

    grounding_passage: GroundingPassageIdOrDict | None
    """A passage that came inside the request."""
    semantic_retriever_chunk: SemanticRetrieverChunkOrDict | None
    """A chunk that the semantic retriever found."""


class AudioChunkDict(TypedDict, total=False):
    """A dict in the place of ``AudioChunk``."""

    data: bytes | str | None
    """The sound."""
    mime_type: str | None
    """IANA media type of the sound, such as `audio/l16;rate=48000`."""
    source_metadata: LiveMusicSourceMetadataOrDict | None
    """What the sound was made from."""


class AudioContentDict(TypedDict, total=False):
    """A dict in the place of ``AudioContent``."""

    channels: int | None
    """Number of channels of the sound."""
    data: str | bytes | PathLike[str] | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    processing: AudioProcessingOrDict | None
    """How it is read."""
    sample_rate: int | None
    """Samples of a second."""
    type: Literal["audio"] | None
    """What kind it is, always `audio`."""
    uri: str | None
    """URI where the bytes are."""


class AudioDataDict(TypedDict, total=False):
    """A dict in the place of ``AudioData``."""

    data: str | bytes | PathLike[str] | None
    """The bytes, in base64. Required."""
    mime_type: str | None
    """IANA type of the bytes. Required."""


class AudioDeltaDict(TypedDict, total=False):
    """A dict in the place of ``AudioDelta``."""

    channels: int | None
    """Number of channels of the sound."""
    data: str | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    rate: int | None
    """Samples of a second; `sample_rate` says it now. Deprecated."""
    sample_rate: int | None
    """Samples of a second."""
    type: Literal["audio"] | None
    """What kind it is, always `audio`."""
    uri: str | None
    """URI where the bytes are."""


class AudioMetadataDict(TypedDict, total=False):
    """A dict in the place of ``AudioMetadata``."""

    start_offset: str | timedelta | float | None
    """Where the stretch begins, counted from the start of the recording."""
    end_offset: str | timedelta | float | None
    """Where the stretch ends, counted from the start of the recording."""


class AudioResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``AudioResponseFormat``."""

    mime_type: AudioResponseMimeType | AudioResponseMimeTypeLiteral | None
    """Encoding of the audio."""
    sample_rate: int | None
    """Samples per second, such as 24000."""
    bit_rate: int | None
    """Bits per second of a compressed encoding."""
    delivery: Delivery | DeliveryLiteral | None
    """Whether the bytes come in the answer or wait at a URI."""


class AudioStaticMediaProcessingDict(TypedDict, total=False):
    """A dict in the place of ``AudioStaticMediaProcessing``."""

    end_offset: str | None
    """Where the part ends, from the beginning, such as `12.5s`."""
    start_offset: str | None
    """Where the part begins, from the beginning, such as `2.5s`."""
    type: Literal["static"] | None
    """What kind it is, always `static`."""


class AudioTranscriptionConfigDict(TypedDict, total=False):
    """A dict in the place of ``AudioTranscriptionConfig``."""

    mode: AudioTranscriptionConfigMode | AudioTranscriptionConfigModeLiteral | None
    """Whether every sound is kept or the text is tidied."""
    language_codes: Sequence[str] | None
    """BCP-47 codes of the languages that may be spoken; detected when left out."""
    custom_vocabulary: Sequence[str] | None
    """Names and terms that are likely to occur and easy to mishear."""
    diarization: bool | None
    """True tells speakers apart and labels them."""
    word_timestamp: bool | None
    """True gives the time of every word."""
    language_auto: LanguageAutoOrDict | type[LanguageAuto] | None
    """Detect the language. The default, so no longer needed. Deprecated."""
    language_hints: LanguageHintsOrDict | None
    """Languages to expect. Use `language_codes`. Deprecated."""
    adaptation_phrases: Sequence[str] | None
    """Phrases to expect. Use `custom_vocabulary`. Deprecated."""
    source_text: str | None
    """What is said in the recording, where that is known."""


class AuthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfig``."""

    api_key: str | None
    """API key of the tool's own service. A secret, which ``repr`` hides."""
    api_key_config: ApiKeyConfigOrDict | None
    """An API key, and where it goes. Vertex AI only."""
    auth_type: AuthType | AuthTypeLiteral | None
    """How it is proven who calls. Vertex AI only."""
    google_service_account_config: AuthConfigGoogleServiceAccountConfigOrDict | None
    """A service account that calls. Vertex AI only."""
    http_basic_auth_config: AuthConfigHttpBasicAuthConfigOrDict | None
    """User name and password. Vertex AI only."""
    oauth_config: AuthConfigOauthConfigOrDict | None
    """An OAuth access token. Vertex AI only."""
    oidc_config: AuthConfigOidcConfigOrDict | None
    """An OpenID Connect token. Vertex AI only."""


class AuthConfigGoogleServiceAccountConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigGoogleServiceAccountConfig``."""

    service_account: str | None
    """E-mail address of the service account."""


class AuthConfigHttpBasicAuthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigHttpBasicAuthConfig``."""

    credential_secret: str | None
    """Resource name of the secret that holds user name and password, base64 of `user:password`."""


class AuthConfigOauthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigOauthConfig``."""

    access_token: str | None
    """The token itself. A secret, which ``repr`` hides."""
    service_account: str | None
    """E-mail address of the service account that makes the token."""


class AuthConfigOidcConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigOidcConfig``."""

    id_token: str | None
    """The token itself. A secret, which ``repr`` hides."""
    service_account: str | None
    """E-mail address of the service account that makes the token."""


class AuthTokenDict(TypedDict, total=False):
    """A dict in the place of ``AuthToken``."""

    name: str | None
    """The token itself; it is given in the place of an API key. Set by the server. A secret, which ``repr`` hides."""
    expire_time: datetime | str | None
    """When the token expires; sessions end then too."""
    new_session_expire_time: datetime | str | None
    """Until when new sessions may be opened."""
    uses: int | None
    """How many sessions may be opened; 0 is without limit."""
    bidi_generate_content_setup: LiveClientSetupOrDict | None
    """What sessions are set up with. A setting that is fixed overrides that of the session."""
    field_mask: str | Sequence[str] | None
    """Names of the settings that are fixed, below `setup`, joined by commas. Without it all are, if any is given; of those
    that are not fixed, a session has its own.
    """


class AutomaticActivityDetectionDict(TypedDict, total=False):
    """A dict in the place of ``AutomaticActivityDetection``."""

    disabled: bool | None
    """True leaves it to the client to say when the user is active."""
    start_of_speech_sensitivity: StartSensitivity | StartSensitivityLiteral | None
    """How readily sound is taken for speech."""
    end_of_speech_sensitivity: EndSensitivity | EndSensitivityLiteral | None
    """How readily silence is taken for the end of speech."""
    prefix_padding_ms: int | None
    """Milliseconds of speech that are waited for before a turn begins."""
    silence_duration_ms: int | None
    """Milliseconds of silence that end a turn."""


class AutomaticFunctionCallingConfigDict(TypedDict, total=False):
    """A dict in the place of ``AutomaticFunctionCallingConfig``."""

    disable: bool | None
    """True leaves function calls to the caller. Default: false."""
    maximum_remote_calls: int | None
    """Most requests to the model that one call may make. Default: 10."""
    ignore_call_history: bool | None
    """True keeps no call history. Default: false."""


class AutoraterConfigDict(TypedDict, total=False):
    """A dict in the place of ``AutoraterConfig``."""

    sampling_count: int | None
    """How often the judging model is asked for each example, from 1 to 32."""
    flip_enabled: bool | None
    """True swaps the two answers for half of the questions, so that their order does not matter."""
    autorater_model: str | None
    """Resource name of the judging model or of an endpoint."""
    generation_config: GenerationConfigOrDict | None
    """How the judging model generates."""


class AvatarConfigDict(TypedDict, total=False):
    """A dict in the place of ``AvatarConfig``."""

    avatar_name: str | None
    """Name of a figure that the service brings along."""
    customized_avatar: CustomizedAvatarOrDict | None
    """A figure of the caller's."""
    audio_bitrate_bps: int | None
    """Bits a second of the sound."""
    video_bitrate_bps: int | None
    """Bits a second of the pictures."""


class BatchEmbedContentsRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedContentsRequest``."""

    requests: Sequence[EmbedContentRequestOrDict] | None
    """One request per content; each names the same model as the path. Required."""


class BatchEmbedTextRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedTextRequest``."""

    requests: Sequence[EmbedTextRequestOrDict] | None
    """The texts, each with its model. Not beside `texts`."""
    texts: Sequence[str] | None
    """The plain texts."""


class BatchEmbedTextResponseDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedTextResponse``."""

    embeddings: Sequence[EmbeddingOrDict] | None
    """The vectors, in the order of the texts. Set by the server."""


class BatchGenerateContentOperationDict(TypedDict, total=False):
    """A dict in the place of ``BatchGenerateContentOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: GenerateContentBatchOrDict | None
    """How far the work has come; its `@type` names its shape."""
    response: GenerateContentBatchOutputOrDict | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class BatchGenerateContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchGenerateContentRequest``."""

    batch: GenerateContentBatchOrDict | None
    """The batch to start. Required."""


class BatchJobDict(TypedDict, total=False):
    """A dict in the place of ``BatchJob``."""

    name: str | None
    """Resource name of the job. Set by the server."""
    display_name: str | None
    """Name for people to read."""
    state: JobState | JobStateLiteral | None
    """How far it has come. Set by the server."""
    error: StatusOrDict | None
    """What went wrong. Set by the server."""
    create_time: datetime | str | None
    """When it was made. Set by the server."""
    start_time: datetime | str | None
    """When work on it began. Set by the server. Vertex AI only."""
    end_time: datetime | str | None
    """When it was over. Set by the server."""
    update_time: datetime | str | None
    """When it last changed. Set by the server."""
    model: str | None
    """The model that answers."""
    src: BatchJobSourceOrDict | None
    """Where the requests come from."""
    dest: BatchJobDestinationOrDict | None
    """Where the results go."""
    completion_stats: CompletionStatsOrDict | None
    """How many requests were answered. Set by the server."""
    output_info: BatchJobOutputInfoOrDict | None
    """Where the results were written. Set by the server. Vertex AI only."""


class BatchJobDestinationDict(TypedDict, total=False):
    """A dict in the place of ``BatchJobDestination``."""

    format: str | None
    """Form of the files: `jsonl`, `bigquery` or another that the service knows. Vertex AI only."""
    gcs_uri: str | None
    """Folder in Cloud Storage, `gs://...`. Vertex AI only."""
    bigquery_uri: str | None
    """Table in BigQuery, `bq://project.dataset.table`. Vertex AI only."""
    file_name: str | None
    """Name of a file in the Files API. Gemini Developer API only."""
    inlined_responses: Sequence[InlinedResponseOrDict] | None
    """The answers, written out. Gemini Developer API only."""
    inlined_embed_content_responses: Sequence[InlinedEmbedContentResponseOrDict] | None
    """The embeddings, written out. Gemini Developer API only."""
    vertex_dataset: VertexMultimodalDatasetDestinationOrDict | None
    """A multimodal dataset on Vertex AI. Vertex AI only."""


class BatchJobOutputInfoDict(TypedDict, total=False):
    """A dict in the place of ``BatchJobOutputInfo``."""

    vertex_multimodal_dataset_name: str | None
    """Resource name of the dataset."""
    gcs_output_directory: str | None
    """Folder in Cloud Storage."""
    bigquery_output_dataset: str | None
    """Dataset in BigQuery, `bq://project.dataset`. Set by the server."""
    bigquery_output_table: str | None
    """Table in BigQuery."""


class BatchJobSourceDict(TypedDict, total=False):
    """A dict in the place of ``BatchJobSource``."""

    format: str | None
    """Form of the files: `jsonl`, `bigquery` or another that the service knows. Vertex AI only."""
    gcs_uri: Sequence[str] | None
    """URIs of JSON Lines files in Cloud Storage. Vertex AI only."""
    bigquery_uri: str | None
    """Table in BigQuery, `bq://project.dataset.table`. Vertex AI only."""
    file_name: str | None
    """Name of a file in the Files API. Gemini Developer API only."""
    vertex_dataset_name: str | None
    """Resource name of a multimodal dataset on Vertex AI. Vertex AI only."""
    inlined_requests: Sequence[InlinedRequestOrDict] | None
    """Requests, written out."""


class BatchStatsDict(TypedDict, total=False):
    """A dict in the place of ``BatchStats``."""

    failed_request_count: int | str | None
    """Number of requests that brought an error. Set by the server."""
    pending_request_count: int | str | None
    """Number of requests that are still to be answered. Set by the server."""
    request_count: int | str | None
    """Number of all requests. Set by the server."""
    successful_request_count: int | str | None
    """Number of requests that were answered. Set by the server."""


class BigQuerySourceDict(TypedDict, total=False):
    """A dict in the place of ``BigQuerySource``."""

    input_uri: str | None
    """The table, `bq://project.dataset.table`."""


class BillableUsageDict(TypedDict, total=False):
    """A dict in the place of ``BillableUsage``."""

    text_count: int | None
    """Number of characters."""
    image_count: int | None
    """Number of images."""
    video_duration_seconds: int | None
    """Length of all videos in seconds."""
    audio_duration_seconds: int | None
    """Length of all recordings in seconds."""


class BleuMetricValueDict(TypedDict, total=False):
    """A dict in the place of ``BleuMetricValue``."""

    score: float | None
    """The number that was given. Set by the server."""


class BleuSpecDict(TypedDict, total=False):
    """A dict in the place of ``BleuSpec``."""

    use_effective_order: bool | None
    """True leaves out n-gram orders without any match."""


class BlobDict(TypedDict, total=False):
    """A dict in the place of ``Blob``."""

    data: bytes | str | None
    """The bytes in standard base64."""
    mime_type: str | None
    """IANA media type of the bytes, such as `image/png` or `application/pdf`."""
    display_name: str | None
    """Name of the medium, by which a function's result may refer to it."""


class CachedContentDict(TypedDict, total=False):
    """A dict in the place of ``CachedContent``."""

    name: str | None
    """Resource name, `cachedContents/{cachedContent}`. Set by the server."""
    display_name: str | None
    """Name for people, at most 128 characters. Cannot be changed later."""
    model: str | None
    """Resource name of the only model that can use it, `models/{model}`. Required. Cannot be changed later."""
    system_instruction: ContentOrDict | None
    """Standing orders for the model. Text only; cannot be read back. Never returned. Cannot be changed later."""
    contents: Sequence[ContentOrDict] | None
    """The turns to keep. Cannot be read back. Never returned. Cannot be changed later."""
    tools: Sequence[ToolOrDict] | None
    """Tools that the model may use. Cannot be read back. Never returned. Cannot be changed later."""
    tool_config: ToolConfigOrDict | None
    """How the tools may be used. Cannot be read back. Never returned. Cannot be changed later."""
    ttl: str | timedelta | float | None
    """How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned."""
    expire_time: datetime | str | None
    """When it will be deleted. Always set in answers, however it was asked for."""
    create_time: datetime | str | None
    """When it was made. Set by the server."""
    update_time: datetime | str | None
    """When its expiry was last changed; at first, when it was made. Set by the server."""
    usage_metadata: CachedContentUsageMetadataOrDict | None
    """How large it is. Set by the server."""
    encryption_spec: EncryptionSpecOrDict | None
    """The key that encrypts the cache. Never returned. Cannot be changed later. Vertex AI only."""


class CachedContentUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CachedContentUsageMetadata``."""

    total_token_count: int | None
    """Number of tokens kept."""
    audio_duration_seconds: int | None
    """Length of all recordings in seconds. Vertex AI only."""
    image_count: int | None
    """Number of pictures in the cache. Vertex AI only."""
    text_count: int | None
    """Number of characters of text. Vertex AI only."""
    video_duration_seconds: int | None
    """Length of all videos in seconds. Vertex AI only."""


class CancelBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CancelBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class CancelBatchPredictionJobRequestDict(TypedDict, total=False):
    """A dict in the place of ``CancelBatchPredictionJobRequest``."""


class CancelInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``CancelInteractionEvent``."""

    event_type: Literal["interaction.cancel"] | None
    """Name of the event, always `interaction.cancel`."""


class CancelTuningJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CancelTuningJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class CancelTuningJobRequestDict(TypedDict, total=False):
    """A dict in the place of ``CancelTuningJobRequest``."""


class CancelTuningJobResponseDict(TypedDict, total=False):
    """A dict in the place of ``CancelTuningJobResponse``."""

    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class CandidateDict(TypedDict, total=False):
    """A dict in the place of ``Candidate``."""

    index: int | None
    """Position among the candidates, from 0. Set by the server."""
    content: ContentOrDict | None
    """The answer itself, or the next piece of it. Set by the server."""
    finish_reason: FinishReason | FinishReasonLiteral | None
    """Why the model stopped. Absent while it has not. Set by the server."""
    finish_message: str | None
    """More about `finish_reason` in plain words, where there is more to say. Set by the server."""
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    """How harmful the answer may be, one entry per category."""
    citation_metadata: CitationMetadataOrDict | None
    """Published texts that parts of the answer repeat. Set by the server."""
    token_count: int | None
    """Number of tokens in this candidate. Set by the server. Gemini Developer API only."""
    grounding_metadata: GroundingMetadataOrDict | None
    """Sources that the answer rests on, and which passage rests on which. Set by the server."""
    grounding_attributions: Sequence[GroundingAttributionOrDict] | None
    """Sources of an answer made by `generateAnswer`. Set by the server. Gemini Developer API only."""
    url_context_metadata: UrlContextMetadataOrDict | None
    """Which URLs the model read. Set by the server."""
    avg_logprobs: float | None
    """Mean log probability of the tokens of this candidate. Set by the server."""
    logprobs_result: LogprobsResultOrDict | None
    """Log probability of each token. Only if `response_logprobs` was set. Set by the server."""
    continuation_token: bytes | str | None
    """Sent with another request, has an answer go on that was broken off with `CONTINUATION`."""
    score: float | None
    """Sum of the log probabilities of the answer, from older models. Set by the server. Vertex AI only."""


class CheckpointDict(TypedDict, total=False):
    """A dict in the place of ``Checkpoint``."""

    checkpoint_id: str | None
    """Id of the state."""
    epoch: int | str | None
    """How often the examples had been gone through."""
    step: int | str | None
    """How many steps had been made."""


class ChoiceAnswerDict(TypedDict, total=False):
    """A dict in the place of ``ChoiceAnswer``."""

    choice: str | None
    """The choice that was made, one of the criteria. Required. Set by the server."""
    confidence: float | None
    """How sure the answer is, from 0 to 1. Required. Set by the server."""
    probabilities: Mapping[str, float] | None
    """How likely each answer is, by answer. Required. Set by the server."""
    type: Literal["choice"] | None
    """What kind it is, always `choice`."""


class ChoiceQuestionDict(TypedDict, total=False):
    """A dict in the place of ``ChoiceQuestion``."""

    criteria: Mapping[str, str] | None
    """The choices, by name, with what each means. Required."""
    instructions: ChoiceQuestionInstructionsOrDict | None
    """The question in words. Required."""
    type: Literal["choice"] | None
    """What kind it is, always `choice`."""


class ChunkingConfigDict(TypedDict, total=False):
    """A dict in the place of ``ChunkingConfig``."""

    white_space_config: WhiteSpaceConfigOrDict | None
    """Cut at white space, by length."""


class CitationDict(TypedDict, total=False):
    """A dict in the place of ``Citation``."""

    start_index: int | None
    """First byte of the passage in the UTF-8 text of the answer, from 0."""
    end_index: int | None
    """The byte after the last one of the passage."""
    uri: str | None
    """Where the source was published."""
    license: str | None
    """Licence of a source that is code, such as `mit`."""
    title: str | None
    """Title of the source. Set by the server. Vertex AI only."""
    publication_date: GoogleTypeDateOrDict | None
    """When the source was published. Set by the server. Vertex AI only."""


class CitationMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CitationMetadata``."""

    citations: Sequence[CitationOrDict] | None
    """One entry for each repeated passage. Also called ``citation_sources``."""


class ClaudeFileDict(TypedDict, total=False):
    """A dict in the place of ``ClaudeFile``."""

    created_at: datetime | str | None
    """When it was uploaded."""
    downloadable: bool | None
    """Whether its contents can be read back."""
    expires_at: datetime | str | None
    """When it will be deleted."""
    filename: str | None
    """Name of the file."""
    id: str | None
    """Id of the file."""
    mime_type: str | None
    """IANA media type of the file."""
    size_bytes: int | None
    """How large the file is."""
    type: str | None
    """Always `file`."""


class CodeExecutionCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionCallArguments``."""

    code: str | None
    """The code that is run."""
    language: CodeExecutionCallArgumentsLanguage | CodeExecutionCallArgumentsLanguageLiteral | None
    """The programming language."""


class CodeExecutionCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionCallDelta``."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["code_execution_call"] | None
    """What kind it is, always `code_execution_call`."""


class CodeExecutionCallStepDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionCallStep``."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    id: str | None
    """Id that tells it from others. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["code_execution_call"] | None
    """What kind it is, always `code_execution_call`."""


class CodeExecutionResultDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResult``."""

    id: str | None
    """The `id` of the `executable_code` that was run."""
    outcome: Outcome | OutcomeLiteral | None
    """Whether the code ran to its end. Required."""
    output: str | None
    """Standard output when the code succeeded; otherwise standard error or another account of the failure."""


class CodeExecutionResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResultDelta``."""

    is_error: bool | None
    """Whether the call failed."""
    result: str | None
    """What the code printed. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["code_execution_result"] | None
    """What kind it is, always `code_execution_result`."""


class CodeExecutionResultStepDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    is_error: bool | None
    """Whether the call failed."""
    result: CodeExecutionResultStepResultOrDict | None
    """What the code printed, or contents. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["code_execution_result"] | None
    """What kind it is, always `code_execution_result`."""


class CodeMenderAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``CodeMenderAgentConfig``."""

    find_request: FindRequestOrDict | None
    """Look for flaws in source files."""
    fix_request: FixRequestOrDict | None
    """Mend a flaw in source files."""
    model: str | None
    """Id of the model that the agent uses."""
    session_config: SessionConfigOrDict | None
    """Settings of the session."""
    session_id: str | None
    """Id of the session that goes on."""
    type: Literal["code-mender"] | None
    """What kind it is, always `code-mender`."""


class CompleteInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``CompleteInteractionEvent``."""

    event_type: Literal["interaction.complete"] | None
    """Name of the event, always `interaction.complete`."""


class CompletionStatsDict(TypedDict, total=False):
    """A dict in the place of ``CompletionStats``."""

    failed_count: int | str | None
    """Number of requests that failed. Set by the server."""
    incomplete_count: int | str | None
    """Number of requests that were not worked through. Set by the server."""
    successful_count: int | str | None
    """Number of requests that were answered. Set by the server."""
    request_count: int | str | None
    """Number of requests in all. Set by the server. Gemini Developer API only."""
    successful_forecast_point_count: int | str | None
    """Number of predicted points, for forecasts. Set by the server. Vertex AI only."""


class CompositeReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``CompositeReinforcementTuningRewardConfig``."""

    weighted_reward_configs: Sequence[CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict] | None
    """The rewards, with their weights."""


class CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``CompositeReinforcementTuningRewardConfigWeightedRewardConfig``."""

    reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    """What scores the answers."""
    weight: float | None
    """How much it counts."""


class ComputationBasedMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``ComputationBasedMetricSpec``."""

    type: ComputationBasedMetricType | ComputationBasedMetricTypeLiteral | None
    """Which metric is computed."""
    parameters: Mapping[str, Any] | None
    """Settings of the metric, by name."""


class ComputeTokensConfigDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class ComputeTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensRequest``."""

    contents: Sequence[ContentOrDict] | None
    """The contents, each told apart in the answer."""
    instances: Sequence[JsonValue] | None
    """Instances as `predict` of the model takes them, in the place of `contents`."""
    model: str | None
    """Resource name of the model. The one in the path counts."""


class ComputeTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensResponse``."""

    tokens_info: Sequence[TokensInfoOrDict] | None
    """Tokens of each content."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ComputeTokensResultDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensResult``."""

    tokens_info: Sequence[TokensInfoOrDict] | None
    """Tokens of each content."""


class ComputerUseDict(TypedDict, total=False):
    """A dict in the place of ``ComputerUse``."""

    environment: Environment | EnvironmentLiteral | None
    """What kind of machine is controlled. Required."""
    excluded_predefined_functions: Sequence[str] | None
    """Names of built-in actions that the model shall not use, such as `drag_and_drop`."""
    disabled_safety_policies: Sequence[SafetyPolicy | SafetyPolicyLiteral] | None
    """Kinds of action for which the model shall not ask the user first."""
    enable_prompt_injection_detection: bool | None
    """True watches the screen for text that tries to take over the model."""


class ConditionDict(TypedDict, total=False):
    """A dict in the place of ``Condition``."""

    numeric_value: float | None
    """The number to compare with."""
    operation: ConditionOperation | ConditionOperationLiteral | None
    """How the two are compared. Required."""
    string_value: str | None
    """The text to compare with."""


class ConnectInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``ConnectInteractionEvent``."""

    event_type: Literal["interaction.connect"] | None
    """Name of the event, always `interaction.connect`."""
    id: str | None
    """Id of the interaction."""
    background: bool | None
    """True lets it go on when nobody is connected."""


class ContentDict(TypedDict, total=False):
    """A dict in the place of ``Content``."""

    role: str | None
    """Who speaks: `user` or `model`. May be left out when there is only one turn."""
    parts: Sequence[PartOrDict] | None
    """The pieces of the turn, in reading order; their media types may differ."""


class ContentEmbeddingDict(TypedDict, total=False):
    """A dict in the place of ``ContentEmbedding``."""

    values: Sequence[float] | None
    """The numbers, row by row where `shape` says that they are a matrix."""
    shape: Sequence[int] | None
    """Size of each dimension, where there is more than one. Gemini Developer API only."""
    statistics: ContentEmbeddingStatisticsOrDict | None
    """What was counted while the content was embedded. Vertex AI only."""


class ContentEmbeddingStatisticsDict(TypedDict, total=False):
    """A dict in the place of ``ContentEmbeddingStatistics``."""

    truncated: bool | None
    """True when the content was too long and was cut."""
    token_count: float | None
    """Number of tokens in the content."""
    tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """Number of tokens by kind of medium."""


class ContentFilterDict(TypedDict, total=False):
    """A dict in the place of ``ContentFilter``."""

    message: str | None
    """What is said of it to people."""
    reason: ContentFilterReason | ContentFilterReasonLiteral | None
    """The kind of reason."""


class ContentReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``ContentReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_CONTENT"] | None
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None
    """Number by which the prompt refers to the image."""
    reference_image: ImageOrDict | None
    """The image to refer to."""


class ContextWindowCompressionConfigDict(TypedDict, total=False):
    """A dict in the place of ``ContextWindowCompressionConfig``."""

    trigger_tokens: int | str | None
    """Number of tokens from which on the context is shortened."""
    sliding_window: SlidingWindowOrDict | None
    """Shorten by dropping the oldest turns."""


class ControlReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``ControlReferenceConfig``."""

    control_type: ControlReferenceType | ControlReferenceTypeLiteral | None
    """Whether edges, lines or a face are followed."""
    enable_control_image_computation: bool | None
    """True has the edges or lines found in the image; false takes it for them. Also called
    ``enableControlImageComputation``.
    """


class ControlReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``ControlReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_CONTROL"] | None
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None
    """Number by which the prompt refers to the image."""
    reference_image: ImageOrDict | None
    """The image to refer to."""
    control_image_config: ControlReferenceConfigOrDict | None
    """What of the image steers the new one. Also called ``config``."""


class CorpusDict(TypedDict, total=False):
    """A dict in the place of ``Corpus``."""

    create_time: datetime | str | None
    """When the corpus was made. Set by the server."""
    display_name: str | None
    """Name for people, at most 512 characters."""
    name: str | None
    """Resource name, `corpora/{corpus}`. Set by the server. Cannot be changed later."""
    update_time: datetime | str | None
    """When the corpus last changed. Set by the server."""


class CountMessageTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountMessageTokensRequest``."""

    prompt: MessagePromptOrDict | None
    """The chat to count. Required."""


class CountMessageTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``CountMessageTokensResponse``."""

    token_count: int | None
    """Number of tokens, at least 0."""


class CountTextTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountTextTokensRequest``."""

    prompt: TextPromptOrDict | None
    """The text to count. Required."""


class CountTextTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``CountTextTokensResponse``."""

    token_count: int | None
    """Number of tokens, at least 0."""


class CountTokensConfigDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    system_instruction: ContentUnion | None
    """Standing orders for the model, above the conversation. Text only."""
    tools: ToolListUnion | None
    """Tools that the model may use while it answers."""
    tool_config: ToolConfigOrDict | None
    """How the tools may be used; holds for all of `tools`. Gemini Developer API only."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """How strictly to block harmful content, at most one entry per category. Gemini Developer API only."""
    generation_config: GenerationConfigOrDict | None
    """Sampling, length, format and thinking."""
    cached_content: str | None
    """Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`. Gemini Developer API only."""
    service_tier: ServiceTier | ServiceTierLiteral | None
    """How urgently the request is served, and at what price. Gemini Developer API only."""
    store: bool | None
    """Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini Developer API only.
    """
    labels: Mapping[str, str] | None
    """Labels by key for telling requests apart in billing reports. Gemini Developer API only."""
    continuation_token: bytes | str | None
    """The `continuation_token` of a candidate whose answer was broken off, to have it go on. Gemini Developer API only.
    """


class CountTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensRequest``."""

    contents: Sequence[ContentOrDict] | None
    """The prompt alone. Excludes `generate_content_request`."""
    generate_content_request: GenerateContentRequestOrDict | None
    """A whole request, with system instruction and tools, counted as it would be if it were sent. Gemini Developer API
    only.
    """
    system_instruction: ContentOrDict | None
    """Standing orders for the model, counted with `contents`. Vertex AI only."""
    tools: Sequence[ToolOrDict] | None
    """Tools, counted with `contents`. Vertex AI only."""
    generation_config: GenerationConfigOrDict | None
    """Settings, counted with `contents` where they hold schemas. Vertex AI only."""
    instances: Sequence[JsonValue] | None
    """Instances as `predict` of the model takes them, in the place of `contents`. Vertex AI only."""
    model: str | None
    """Resource name of the model. The one in the path counts. Vertex AI only."""


class CountTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensResponse``."""

    total_tokens: int | None
    """Number of tokens in the prompt, cached tokens included."""
    cached_content_token_count: int | None
    """How many of `total_tokens` a cache holds. Gemini Developer API only."""
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`total_tokens` split by modality. Set by the server."""
    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`cached_content_token_count` split by modality. Set by the server. Gemini Developer API only."""
    content_tokens: int | None
    """Number of tokens in `contents` alone. Set by the server."""
    system_instructions_tokens: int | None
    """Number of tokens in the system instruction. Set by the server."""
    total_billable_characters: int | None
    """Number of characters that are paid for, from older models. Set by the server. Vertex AI only."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class CountTokensResultDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensResult``."""

    total_tokens: int | None
    """Number of tokens in all."""


class CreateAgentInteractionDict(TypedDict, total=False):
    """A dict in the place of ``CreateAgentInteraction``."""

    agent: str | None
    """The agent that runs, by its id. Required."""
    agent_config: CreateAgentInteractionAgentConfigOrDict | None
    """Settings of the agent."""
    background: bool | None
    """True has the work done after the request has been answered; ask for the result by its id. Never returned."""
    continuation_token: str | None
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    environment: CreateAgentInteractionEnvironmentOrDict | None
    """The environment to work in: settings, or the id of one."""
    input: InteractionsInputOrDict | None
    """What is said: a text, a content, a list of contents, or a list of steps."""
    labels: Mapping[str, str] | None
    """Labels of yours, by name."""
    previous_interaction_id: str | None
    """Id of the interaction that this one follows; its turns are remembered."""
    response_format: CreateAgentInteractionResponseFormatOrDict | None
    """Form of the answer: what it is, and its JSON Schema."""
    response_mime_type: str | None
    """IANA type of the answer; `response_format` says it now. Deprecated."""
    response_modalities: Sequence[ResponseModality | ResponseModalityLiteral] | None
    """What the answer may be made of. Deprecated."""
    safety_settings: Sequence[InteractionsSafetySettingOrDict] | None
    """What is held back."""
    service_tier: CreateAgentInteractionServiceTier | CreateAgentInteractionServiceTierLiteral | None
    """How fast and at what price it is served."""
    store: bool | None
    """True keeps it on the server, so that it can be asked for and followed. Never returned."""
    stream: bool | None
    """True answers by events, as they happen. Never returned."""
    system_instruction: str | None
    """Standing orders for the model."""
    tools: Sequence[InteractionsToolOrDict] | None
    """The tools that may be used."""
    webhook_config: InteractionsWebhookConfigOrDict | None
    """Where to post events of this interaction."""


class CreateAuthTokenConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateAuthTokenConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    expire_time: datetime | str | None
    """When the token expires; sessions end then too."""
    new_session_expire_time: datetime | str | None
    """Until when new sessions may be opened."""
    uses: int | None
    """How many sessions may be opened; 0 is without limit."""
    live_connect_constraints: LiveConnectConstraintsOrDict | None
    """Model and settings that sessions are bound to."""
    lock_additional_fields: Sequence[str] | None
    """Further settings that sessions cannot change, by name. Empty, only those that are given are fixed."""


class CreateAuthTokenParametersDict(TypedDict, total=False):
    """A dict in the place of ``CreateAuthTokenParameters``."""

    config: CreateAuthTokenConfigOrDict | None
    """Settings of the call."""


class CreateBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    dest: BatchJobDestinationUnion | None
    """Where the results go. Vertex AI only."""
    display_name: str | None
    """Name for people. Required."""
    priority: int | str | None
    """Batches of a higher number go first; it may be negative. Default: 0. Gemini Developer API only."""
    webhook_config: WebhookConfigOrDict | None
    """Addresses that are called when the batch is done. Gemini Developer API only."""


class CreateCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    display_name: str | None
    """Name for people, at most 128 characters. Cannot be changed later."""
    system_instruction: ContentUnion | None
    """Standing orders for the model. Text only; cannot be read back. Never returned. Cannot be changed later."""
    contents: ContentListUnion | None
    """The turns to keep. Cannot be read back. Never returned. Cannot be changed later."""
    tools: ToolListUnion | None
    """Tools that the model may use. Cannot be read back. Never returned. Cannot be changed later."""
    tool_config: ToolConfigOrDict | None
    """How the tools may be used. Cannot be read back. Never returned. Cannot be changed later."""
    ttl: str | timedelta | float | None
    """How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned."""
    expire_time: datetime | str | None
    """When it will be deleted. Always set in answers, however it was asked for."""
    kms_key_name: str | None
    """Resource name of the key in Cloud KMS. Vertex AI only."""


class CreateDecisionRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateDecisionRequest``."""

    input: DecisionInputOrDict | None
    """What is decided about: a text, or contents. Required."""
    model: str | None
    """Id of the model. Required."""
    questions: Mapping[str, DecisionQuestionOrDict] | None
    """The questions, by names of your choice. Required."""


class CreateDecisionResponseDict(TypedDict, total=False):
    """A dict in the place of ``CreateDecisionResponse``."""

    answers: Mapping[str, DecisionAnswerOrDict] | None
    """The answers, by the names of their questions. Set by the server."""
    prompt_feedback: InteractionsPromptFeedbackOrDict | None
    """Why the input was refused, if it was."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""


class CreateEmbeddingsBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateEmbeddingsBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    display_name: str | None
    """Name for people. Required."""
    priority: int | str | None
    """Batches of a higher number go first; it may be negative. Default: 0."""


class CreateEnvironmentRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateEnvironmentRequest``."""

    custom_config: Mapping[str, Any] | None
    """Settings of another kind."""
    from_environment: str | None
    """Id of the environment that is copied."""
    mode: EnvironmentMode | EnvironmentModeLiteral | None
    """Whether Google or a machine of yours serves it."""
    network: CreateEnvironmentRequestNetworkUnionOrDict | None
    """What may be reached from inside: a list of domains, or nothing."""
    sources: Sequence[EnvironmentSourceOrDict] | None
    """Files that are put into it at the start."""
    system_instruction: str | None
    """Standing orders for the model."""


class CreateFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    should_return_http_response: bool | None
    """True keeps the body of the HTTP response in `sdk_http_response`."""


class CreateFileRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileRequest``."""

    file: FileOrDict | None
    """The metadata: `name` and `display_name`, both of which may be left out."""


class CreateFileResponseDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileResponse``."""

    file: FileOrDict | None
    """The file as the service knows it now; it may still be processing."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class CreateFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    display_name: str | None
    """Name for people, at most 512 characters."""
    embedding_model: str | None
    """Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later."""


class CreateInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``CreateInteractionEvent``."""

    event_type: Literal["interaction.create"] | None
    """Name of the event, always `interaction.create`."""
    model: str | None
    """Id of the model."""
    previous_interaction_id: str | None
    """Id of the interaction that it follows."""
    store: bool | None
    """False keeps nothing of it on the server."""
    system_instruction: str | None
    """Standing orders for the model."""
    tools: Sequence[InteractionsToolOrDict] | None
    """Tools that the model may use."""


class CreateModelInteractionDict(TypedDict, total=False):
    """A dict in the place of ``CreateModelInteraction``."""

    background: bool | None
    """True has the work done after the request has been answered; ask for the result by its id. Never returned."""
    cached_content: str | None
    """Resource name of the cache that the input continues, `cachedContents/{id}`. Deprecated."""
    continuation_token: str | None
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    environment: CreateModelInteractionEnvironmentOrDict | None
    """The environment to work in: settings, or the id of one."""
    generation_config: InteractionsGenerationConfigOrDict | None
    """How the answer is generated."""
    input: InteractionsInputOrDict | None
    """What is said: a text, a content, a list of contents, or a list of steps."""
    labels: Mapping[str, str] | None
    """Labels of yours, by name."""
    model: str | None
    """Id of the model. Required."""
    previous_interaction_id: str | None
    """Id of the interaction that this one follows; its turns are remembered."""
    response_format: CreateModelInteractionResponseFormatOrDict | None
    """Form of the answer: what it is, and its JSON Schema."""
    response_mime_type: str | None
    """IANA type of the answer; `response_format` says it now. Deprecated."""
    response_modalities: Sequence[ResponseModality | ResponseModalityLiteral] | None
    """What the answer may be made of. Deprecated."""
    safety_settings: Sequence[InteractionsSafetySettingOrDict] | None
    """What is held back."""
    service_tier: CreateAgentInteractionServiceTier | CreateAgentInteractionServiceTierLiteral | None
    """How fast and at what price it is served."""
    store: bool | None
    """True keeps it on the server, so that it can be asked for and followed. Never returned."""
    stream: bool | None
    """True answers by events, as they happen. Never returned."""
    system_instruction: str | None
    """Standing orders for the model."""
    tools: Sequence[InteractionsToolOrDict] | None
    """The tools that may be used."""
    webhook_config: InteractionsWebhookConfigOrDict | None
    """Where to post events of this interaction."""


class CreateTunedModelMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CreateTunedModelMetadata``."""

    tuned_model: str | None
    """Resource name of the model that is being trained, `tunedModels/{tunedModel}`."""
    total_steps: int | None
    """Number of steps in all."""
    completed_steps: int | None
    """Number of steps that were taken."""
    completed_percent: float | None
    """Share of the training that is done, from 0 to 100."""
    snapshots: Sequence[TuningSnapshotOrDict] | None
    """How well the model did on the way."""


class CreateTunedModelOperationDict(TypedDict, total=False):
    """A dict in the place of ``CreateTunedModelOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: CreateTunedModelMetadataOrDict | None
    """How far the work has come; its `@type` names its shape."""
    response: GeminiTunedModelOrDict | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class CreateTuningJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateTuningJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    description: str | None
    """What the model is good for."""
    tuned_model_display_name: str | None
    """Name for people, at most 40 characters."""
    reader_project_numbers: Sequence[int | str] | None
    """Numbers of projects that may use the model. Gemini Developer API only."""
    temperature: float | None
    """Default of `temperature`, from 0 to 1. Gemini Developer API only."""
    top_k: int | None
    """Default of `top_k`. Gemini Developer API only."""
    top_p: float | None
    """Default of `top_p`. Gemini Developer API only."""
    batch_size: int | None
    """Number of examples of one step. Default: 4 or 16, by how many examples there are. Cannot be changed later. Gemini
    Developer API only.
    """
    epoch_count: int | None
    """How often all examples are gone through. Default: 5. Cannot be changed later. Gemini Developer API only."""
    learning_rate: float | None
    """How far the model moves at each step. Default: 0.001 or 0.0002, by how many examples there are. Cannot be changed
    later. Gemini Developer API only.
    """
    learning_rate_multiplier: float | None
    """Factor on the learning rate that the service would take. Cannot be changed later. Gemini Developer API only."""
    tuned_model_id: str | None
    """Id to give to the model: at most 40 lower-case letters, digits and dashes. Default: made from its display name.
    Gemini Developer API only.
    """
    encryption_spec: EncryptionSpecOrDict | None
    """The key that encrypts the tuned model. Vertex AI only."""
    custom_base_model: str | None
    """Folder in Cloud Storage with the weights of an open model. Vertex AI only."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""
    output_uri: str | None
    """Folder in Cloud Storage with the tuned weights of an open model. Vertex AI only."""
    service_account: str | None
    """E-mail address of the service account that the job runs as. Vertex AI only."""
    method: TuningMethod | TuningMethodLiteral | None
    """How the model is tuned."""
    validation_dataset: TuningValidationDatasetOrDict | None
    """Examples that check the model while it is tuned."""
    export_last_checkpoint_only: bool | None
    """True keeps only the last state of the model."""
    pre_tuned_model_checkpoint_id: str | None
    """State of a tuned model from which tuning goes on."""
    adapter_size: AdapterSize | AdapterSizeLiteral | None
    """Rank of the adapter."""
    tuning_mode: TuningMode | TuningModeLiteral | None
    """Whether all weights are trained or an adapter."""
    evaluation_config: EvaluationConfigOrDict | None
    """How the tuned model is evaluated."""
    beta: float | None
    """Weight of staying close to the model that is tuned; the higher, the closer."""
    base_teacher_model: str | None
    """Id of the large model whose answers are learnt from."""
    tuned_teacher_model_source: str | None
    """Resource name of a tuned model whose answers are learnt from."""
    sft_loss_weight_multiplier: float | None
    """Weight of the supervised loss in distillation."""
    reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    """What scores the answers."""
    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    """Several rewards by weight, in the place of one."""
    samples_per_prompt: int | None
    """Number of answers that are sampled for each prompt."""
    evaluate_interval: int | None
    """Number of steps between two evaluations."""
    checkpoint_interval: int | None
    """Number of steps between two kept states of the model."""
    max_output_tokens: int | None
    """Most tokens of an answer."""
    thinking_level: ReinforcementTuningThinkingLevel | ReinforcementTuningThinkingLevelLiteral | None
    """How much the model thinks."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""


class CreateTuningJobParametersDict(TypedDict, total=False):
    """A dict in the place of ``CreateTuningJobParameters``."""

    base_model: str | None
    """Id or name of the model that is tuned."""
    training_dataset: TuningDatasetOrDict | None
    """Examples to tune with."""
    config: CreateTuningJobConfigOrDict | None
    """Settings of the call."""


class CreateVoiceRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateVoiceRequest``."""

    store: bool | None
    """True keeps it on the server, so that it can be asked for and followed."""
    voice: VoiceInputOrDict | None
    """What the voice is to be like. Required."""


class CredentialDict(TypedDict, total=False):
    """A dict in the place of ``Credential``."""

    create_time: datetime | str | None
    """When it was made. Set by the server."""
    id: str | None
    """Id that tells it from others. Required. Set by the server."""
    status: CredentialsStatus | CredentialsStatusLiteral | None
    """Whether it is in use. Set by the server."""
    type: CredentialType | CredentialTypeLiteral | None
    """What kind it is. Set by the server."""
    update_time: datetime | str | None
    """When it was last changed. Set by the server."""


class CredentialListResponseDict(TypedDict, total=False):
    """A dict in the place of ``CredentialListResponse``."""

    credentials: Sequence[CredentialOrDict] | None
    """The credentials of this page."""
    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""


class CustomCodeExecutionResultDict(TypedDict, total=False):
    """A dict in the place of ``CustomCodeExecutionResult``."""

    score: float | None
    """The number that was given. Set by the server."""


class CustomCodeExecutionSpecDict(TypedDict, total=False):
    """A dict in the place of ``CustomCodeExecutionSpec``."""

    evaluation_function: str | None
    """Source of a Python function `evaluate(instance)` that returns the score."""
    code_execution_region: str | None
    """Region in which the code runs."""


class CustomLongRunningOperationDict(TypedDict, total=False):
    """A dict in the place of ``CustomLongRunningOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: Mapping[str, Any] | None
    """How far the work has come; its `@type` names its shape."""
    response: Mapping[str, Any] | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class CustomMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CustomMetadata``."""

    key: str | None
    """The key, unique within the document. Required."""
    string_value: str | None
    """The value, when it is one string."""
    string_list_value: StringListOrDict | None
    """The value, when it is several strings."""
    numeric_value: float | None
    """The value, when it is a number."""


class CustomOutputDict(TypedDict, total=False):
    """A dict in the place of ``CustomOutput``."""

    raw_outputs: RawOutputOrDict | None
    """The texts it said. Set by the server."""


class CustomOutputFormatConfigDict(TypedDict, total=False):
    """A dict in the place of ``CustomOutputFormatConfig``."""

    return_raw_output: bool | None
    """True keeps what the judging model said as it is, unread."""


class CustomizedAvatarDict(TypedDict, total=False):
    """A dict in the place of ``CustomizedAvatar``."""

    image_mime_type: str | None
    """IANA media type of the image."""
    image_data: bytes | str | None
    """The image as bytes of its file."""


class DatasetDict(TypedDict, total=False):
    """A dict in the place of ``Dataset``."""

    examples: TuningExamplesOrDict | None
    """The examples themselves."""


class DatasetDistributionDict(TypedDict, total=False):
    """A dict in the place of ``DatasetDistribution``."""

    buckets: Sequence[DatasetDistributionDistributionBucketOrDict] | None
    """Ranges, and how many lie in each. Set by the server."""
    max: float | None
    """The largest. Set by the server."""
    mean: float | None
    """Sum by number. Set by the server."""
    median: float | None
    """The one in the middle. Set by the server."""
    min: float | None
    """The smallest. Set by the server."""
    p5: float | None
    """The 5th percentile. Set by the server."""
    p95: float | None
    """The 95th percentile. Set by the server."""
    sum: float | None
    """All of them together. Set by the server."""


class DatasetDistributionDistributionBucketDict(TypedDict, total=False):
    """A dict in the place of ``DatasetDistributionDistributionBucket``."""

    count: int | str | None
    """How many lie in the range. Set by the server."""
    left: float | None
    """Where the range begins. Set by the server."""
    right: float | None
    """Where the range ends. Set by the server."""


class DatasetStatsDict(TypedDict, total=False):
    """A dict in the place of ``DatasetStats``."""

    dropped_example_indices: Sequence[int | str] | None
    """Numbers of examples that were left out. Set by the server."""
    dropped_example_reasons: Sequence[str] | None
    """Why each was left out. Set by the server."""
    total_billable_character_count: int | str | None
    """Number of characters that are paid for. Set by the server."""
    total_tuning_character_count: int | str | None
    """Number of characters that are trained with. Set by the server."""
    tuning_dataset_example_count: int | str | None
    """Number of examples. Set by the server."""
    tuning_step_count: int | str | None
    """Number of steps. Set by the server."""
    user_dataset_examples: Sequence[ContentOrDict] | None
    """Some of the examples. Set by the server."""
    user_input_token_distribution: DatasetDistributionOrDict | None
    """Tokens of the prompts. Set by the server."""
    user_message_per_example_distribution: DatasetDistributionOrDict | None
    """Messages of each example. Set by the server."""
    user_output_token_distribution: DatasetDistributionOrDict | None
    """Tokens of the answers. Set by the server."""
    contents_per_example_distribution: DatasetDistributionOrDict | None
    """Turns of each example. Set by the server."""
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamplesOrDict | None
    """Some of the prompts. Set by the server."""
    total_billable_token_count: int | str | None
    """Number of tokens that are paid for. Set by the server."""


class DeepResearchAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeepResearchAgentConfig``."""

    collaborative_planning: bool | None
    """True has the plan shown first, to be agreed on."""
    enable_bigquery_tool: bool | None
    """True lets the agent query BigQuery."""
    thinking_summaries: ThinkingSummaries | ThinkingSummariesLiteral | None
    """Whether thoughts are told in short."""
    type: Literal["deep-research"] | None
    """What kind it is, always `deep-research`."""
    visualization: Visualization | VisualizationLiteral | None
    """Whether charts are drawn."""


class DeleteBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class DeleteCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class DeleteCachedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteCachedContentResponse``."""

    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class DeleteDocumentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteDocumentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    force: bool | None
    """True deletes the chunks of the document as well; without it a document that has any is refused."""


class DeleteFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class DeleteFileResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileResponse``."""

    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""
    id: str | None
    """Id of the file, where it belonged to Anthropic's models."""
    type: str | None
    """Always `file_deleted`, where it belonged to Anthropic's models."""


class DeleteFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    force: bool | None
    """True deletes the documents in the store as well; without it a store that has any is refused."""


class DeleteModelConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteModelConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class DeleteModelResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteModelResponse``."""

    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class DeleteResourceJobDict(TypedDict, total=False):
    """A dict in the place of ``DeleteResourceJob``."""

    name: str | None
    """Resource name of the operation that deletes."""
    done: bool | None
    """True once it is over, with a result or with an error."""
    error: StatusOrDict | None
    """What went wrong."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class DeleteVoiceResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteVoiceResponse``."""


class DisconnectEventDict(TypedDict, total=False):
    """A dict in the place of ``DisconnectEvent``."""

    event_type: Literal["interaction.disconnect"] | None
    """Name of the event, always `interaction.disconnect`."""


class DistillationDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``DistillationDataStats``."""

    training_dataset_stats: DatasetStatsOrDict | None
    """Of the examples that are trained with. Set by the server."""


class DistillationHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``DistillationHyperParameters``."""

    adapter_size: AdapterSize | AdapterSizeLiteral | None
    """Rank of the adapter."""
    epoch_count: int | str | None
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""
    sft_loss_weight_multiplier: float | None
    """Weight of the supervised loss."""
    generation_config: GenerationConfigOrDict | None
    """How the large model generates its answers."""
    learning_rate: float | None
    """Learning rate, in the place of a multiplier."""
    batch_size: int | str | None
    """Number of examples in one step."""


class DistillationSamplingSpecDict(TypedDict, total=False):
    """A dict in the place of ``DistillationSamplingSpec``."""

    base_teacher_model: str | None
    """Id of the large model whose answers are learnt from."""
    tuned_teacher_model_source: str | None
    """Resource name of a tuned model whose answers are learnt from."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""
    prompt_dataset_uri: str | None
    """URI in Cloud Storage of prompts without answers."""
    hyperparameters: DistillationHyperParametersOrDict | None
    """Hyperparameters of the training."""


class DistillationSpecDict(TypedDict, total=False):
    """A dict in the place of ``DistillationSpec``."""

    evaluation_config: EvaluationConfigOrDict | None
    """How the tuned model is evaluated."""
    export_last_checkpoint_only: bool | None
    """True keeps only the last state of the model."""
    prompt_dataset_uri: str | None
    """URI in Cloud Storage of prompts without answers."""
    base_teacher_model: str | None
    """Id of the large model whose answers are learnt from."""
    hyper_parameters: DistillationHyperParametersOrDict | None
    """Hyperparameters of the training."""
    pipeline_root_directory: str | None
    """Folder in Cloud Storage in which the pipeline works. Deprecated."""
    student_model: str | None
    """Id of the small model that learns. Deprecated."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with. Deprecated."""
    tuned_teacher_model_source: str | None
    """Resource name of a tuned model whose answers are learnt from."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""
    tuning_mode: TuningMode | TuningModeLiteral | None
    """Whether all weights are trained or an adapter."""


class DocumentDict(TypedDict, total=False):
    """A dict in the place of ``Document``."""

    name: str | None
    """Resource name, `fileSearchStores/{fileSearchStore}/documents/{document}`. Cannot be changed later."""
    display_name: str | None
    """Name for people, at most 512 characters."""
    mime_type: str | None
    """IANA media type of the document. Set by the server."""
    size_bytes: int | str | None
    """Size in bytes of the document as it was given. Set by the server."""
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    """Keys and values for filters to go by, at most 20."""
    state: DocumentState | DocumentStateLiteral | None
    """Whether the document can be searched yet. Set by the server."""
    create_time: datetime | str | None
    """When the document was made. Set by the server."""
    update_time: datetime | str | None
    """When the document was last changed. Set by the server."""


class DocumentContentDict(TypedDict, total=False):
    """A dict in the place of ``DocumentContent``."""

    data: str | bytes | PathLike[str] | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    processing: DocumentProcessingOrDict | None
    """How it is read."""
    resolution: DocumentContentResolution | DocumentContentResolutionLiteral | None
    """How closely the pages are looked at."""
    type: Literal["document"] | None
    """What kind it is, always `document`."""
    uri: str | None
    """URI where the bytes are."""


class DocumentDeltaDict(TypedDict, total=False):
    """A dict in the place of ``DocumentDelta``."""

    data: str | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    type: Literal["document"] | None
    """What kind it is, always `document`."""
    uri: str | None
    """URI where the bytes are."""


class DocumentMetadataDict(TypedDict, total=False):
    """A dict in the place of ``DocumentMetadata``."""

    start_page: int | None
    """First page to read; page numbers begin at 1."""
    end_page: int | None
    """Last page to read, this one included."""
    content_layers: Sequence[DocumentMetadataContentLayer | DocumentMetadataContentLayerLiteral] | None
    """What is read from each page; everything when left out."""


class DocumentStaticMediaProcessingDict(TypedDict, total=False):
    """A dict in the place of ``DocumentStaticMediaProcessing``."""

    page_options: PageProcessingOptionsOrDict | None
    """How the pages of a document are read."""
    spreadsheet_options: SpreadsheetProcessingOptionsOrDict | None
    """How a spreadsheet is read."""
    type: Literal["static"] | None
    """What kind it is, always `static`."""


class DownloadFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``DownloadFileConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    on_progress: Callable[[int, int | None], object] | None
    """Called with the bytes received so far and the total, None while that is unknown."""
    progress: bool | None
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""


class DownloadMediaConfigDict(TypedDict, total=False):
    """A dict in the place of ``DownloadMediaConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    on_progress: Callable[[int, int | None], object] | None
    """Called with the bytes received so far and the total, None while that is unknown."""
    progress: bool | None
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""


class DynamicAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DynamicAgentConfig``."""

    type: Literal["dynamic"] | None
    """What kind it is, always `dynamic`."""


class DynamicRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``DynamicRetrievalConfig``."""

    mode: DynamicRetrievalConfigMode | DynamicRetrievalConfigModeLiteral | None
    """Whether the model decides."""
    dynamic_threshold: float | None
    """Score, from 0 to 1, from which a search is made. Only with `MODE_DYNAMIC`."""


class EditImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``EditImageConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    output_gcs_uri: str | None
    """Folder in Cloud Storage that the images are written to."""
    negative_prompt: str | None
    """What should not be shown."""
    number_of_images: int | None
    """Number of images."""
    aspect_ratio: str | None
    """Width and height as a ratio, such as `16:9`."""
    guidance_scale: float | None
    """How closely the images keep to the prompt; more is closer."""
    seed: int | None
    """Number from which chance is drawn; only without a watermark."""
    safety_filter_level: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown."""
    include_safety_attributes: bool | None
    """True tells how harmful each image was found."""
    include_rai_reason: bool | None
    """True has the answer say why images were held back."""
    language: ImagePromptLanguage | ImagePromptLanguageLiteral | None
    """Language of the prompt."""
    output_mime_type: str | None
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    add_watermark: bool | None
    """True adds a mark that no eye sees."""
    edit_mode: EditMode | EditModeLiteral | None
    """What the edit does."""
    base_steps: int | None
    """Number of steps in which an image is made; more take longer and may look better."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class EditImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``EditImageRequest``."""

    instances: Sequence[ImageEditInstanceOrDict] | None
    """What is given; one at a time. Required."""
    parameters: ImageEditParametersOrDict | None
    """How it is done."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class EditImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``EditImageResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    """Images, or why one was held back, each in an item of its own. Also called ``generatedImages``."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class EmbedContentBatchDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentBatch``."""

    contents: ContentListUnion | None
    """What is embedded."""
    config: EmbedContentConfigOrDict | None
    """How contents are embedded."""


class EmbedContentBatchOutputDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentBatchOutput``."""

    inlined_responses: InlinedEmbedContentResponsesOrDict | None
    """The embeddings themselves, in the order of the requests that were given one by one. Set by the server."""
    responses_file: str | None
    """Resource name of the file of JSON Lines with the embeddings, `files/{file}`; its lines have the keys of the
    requests' file. Set by the server.
    """


class EmbedContentBatchStatsDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentBatchStats``."""

    failed_request_count: int | str | None
    """Number of requests that brought an error. Set by the server."""
    pending_request_count: int | str | None
    """Number of requests that are still to be answered. Set by the server."""
    request_count: int | str | None
    """Number of all requests. Set by the server."""
    successful_request_count: int | str | None
    """Number of requests that were answered. Set by the server."""


class EmbedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    task_type: EmbedTaskType | EmbedTaskTypeLiteral | None
    """What the embedding is for."""
    title: str | None
    """Title of the text. Only with `RETRIEVAL_DOCUMENT`, where it makes for better embeddings."""
    output_dimensionality: int | None
    """Length of the embedding; it is cut at the end. The model's full length when left out."""
    auto_truncate: bool | None
    """True cuts content that is longer than the model reads; false refuses it."""
    document_ocr: bool | None
    """True reads the text in images of documents."""
    audio_track_extraction: bool | None
    """True takes the sound track of a video into account."""
    mime_type: str | None
    """IANA media type of the content. Vertex AI only."""


class EmbedContentMetadataDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentMetadata``."""

    billable_character_count: int | None
    """Number of characters that are paid for."""


class EmbedContentParametersDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentParameters``."""

    model: str | None
    """Id or name of the embedding model."""
    contents: ContentListUnion | None
    """What is embedded."""
    config: EmbedContentConfigOrDict | None
    """Settings of the call."""


class EmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentRequest``."""

    model: str | None
    """Resource name of the model, `models/{model}`. Required."""
    content: ContentOrDict | None
    """What is embedded. Only its text parts count unless the model reads other media. Required."""
    embed_content_config: EmbedContentRequestConfigOrDict | None
    """How it is embedded."""
    task_type: EmbedTaskType | EmbedTaskTypeLiteral | None
    """What the embedding is for. Use `embed_content_config.task_type`. Deprecated."""
    title: str | None
    """Title of the text. Use `embed_content_config.title`. Deprecated."""
    output_dimensionality: int | None
    """Length of the embedding. Use `embed_content_config.output_dimensionality`. Deprecated."""
    auto_truncate: bool | None
    """True cuts contents that are too long. Use `embed_content_config.auto_truncate`. Deprecated. Vertex AI only."""


class EmbedContentRequestConfigDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentRequestConfig``."""

    task_type: EmbedTaskType | EmbedTaskTypeLiteral | None
    """What the embedding is for."""
    title: str | None
    """Title of the text. Only with `RETRIEVAL_DOCUMENT`, where it makes for better embeddings."""
    output_dimensionality: int | None
    """Length of the embedding; it is cut at the end. The model's full length when left out."""
    auto_truncate: bool | None
    """True cuts content that is longer than the model reads; false refuses it."""
    document_ocr: bool | None
    """True reads the text in images of documents."""
    audio_track_extraction: bool | None
    """True takes the sound track of a video into account."""
    mime_type: str | None
    """IANA media type of the content. Vertex AI only."""


class EmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentResponse``."""

    embeddings: Sequence[ContentEmbeddingOrDict] | None
    """The embeddings, in the order of the requests. Set by the server."""
    usage_metadata: EmbeddingUsageMetadataOrDict | None
    """Tokens that all the requests together cost. Set by the server."""
    metadata: EmbedContentMetadataOrDict | None
    """What was counted while contents were embedded."""
    truncated: bool | None
    """True when the content was too long and was cut. Vertex AI only."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class EmbedTextRequestDict(TypedDict, total=False):
    """A dict in the place of ``EmbedTextRequest``."""

    model: str | None
    """Resource name of the model, `models/{model}`. Required."""
    text: str | None
    """What is turned into a vector."""


class EmbedTextResponseDict(TypedDict, total=False):
    """A dict in the place of ``EmbedTextResponse``."""

    embedding: EmbeddingOrDict | None
    """The vector. Set by the server."""


class EmbeddingDict(TypedDict, total=False):
    """A dict in the place of ``Embedding``."""

    value: Sequence[float] | None
    """Its numbers, as many as the model's vectors have."""


class EmbeddingUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``EmbeddingUsageMetadata``."""

    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`cached_content_token_count` split by modality. Set by the server. Vertex AI only."""
    cached_content_token_count: int | None
    """How many tokens a cache holds. Set by the server. Vertex AI only."""
    candidates_token_count: int | None
    """Number of tokens in answers; none in an embedding. Vertex AI only."""
    candidates_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`candidates_token_count` split by modality. Set by the server. Vertex AI only."""
    prompt_token_count: int | None
    """Number of tokens that were embedded. Set by the server."""
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`prompt_token_count` split by modality. Set by the server. Gemini Developer API only. Also called
    ``prompt_token_details``.
    """
    thoughts_token_count: int | None
    """Number of tokens that the model thought with. Set by the server. Vertex AI only."""
    tool_use_prompt_token_count: int | None
    """Number of tokens in what tools gave. Set by the server. Vertex AI only."""
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`tool_use_prompt_token_count` split by modality. Set by the server. Vertex AI only."""
    total_token_count: int | None
    """Number of tokens in all. Set by the server. Vertex AI only."""
    traffic_type: TrafficType | TrafficTypeLiteral | None
    """How the request was paid for. Set by the server. Vertex AI only."""


class EmbeddingsBatchJobSourceDict(TypedDict, total=False):
    """A dict in the place of ``EmbeddingsBatchJobSource``."""

    file_name: str | None
    """Name of a file in the Files API."""
    inlined_requests: EmbedContentBatchOrDict | None
    """Contents, written out."""


class EmptyDict(TypedDict, total=False):
    """A dict in the place of ``Empty``."""


class EncryptionSpecDict(TypedDict, total=False):
    """A dict in the place of ``EncryptionSpec``."""

    kms_key_name: str | None
    """Resource name of the key in Cloud KMS. Vertex AI only."""


class EndpointDict(TypedDict, total=False):
    """A dict in the place of ``Endpoint``."""

    name: str | None
    """Resource name of the endpoint. Vertex AI only."""
    deployed_model_id: str | None
    """Id of the model at the endpoint. Vertex AI only."""


class EnterpriseWebSearchDict(TypedDict, total=False):
    """A dict in the place of ``EnterpriseWebSearch``."""

    exclude_domains: Sequence[str] | None
    """Domains whose pages are left out, such as `example.com`."""
    blocking_confidence: PhishBlockThreshold | PhishBlockThresholdLiteral | None
    """How sure the service must be that a site is phishing to leave it out."""


class EntityLabelDict(TypedDict, total=False):
    """A dict in the place of ``EntityLabel``."""

    label: str | None
    """Name of what was found."""
    score: float | None
    """How sure the service is, from 0 to 1."""


class EnvironmentFileDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentFile``."""

    created: datetime | str | None
    """When it was made. Set by the server."""
    mime_type: str | None
    """IANA type of the bytes. Set by the server."""
    modified: datetime | str | None
    """When it was last changed. Set by the server."""
    name: str | None
    """Name of the file. Set by the server."""
    path: str | None
    """Path of the file. Set by the server."""
    size_bytes: int | None
    """Number of bytes. Set by the server."""
    type: EnvironmentsType | EnvironmentsTypeLiteral | None
    """Whether it is a file or a directory. Set by the server."""


class EnvironmentNetworkEgressAllowlistDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentNetworkEgressAllowlist``."""

    allowlist: AllowlistOrDict | None
    """The addresses that may be reached."""


class EnvironmentSourceDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentSource``."""

    content: str | None
    """The content, of an inline source."""
    encoding: str | None
    """How `content` is encoded."""
    source: str | None
    """URI of the source: a bucket, a repository, a skill."""
    target: str | None
    """Path inside the environment where it is put."""
    type: EnvironmentSourceType | EnvironmentSourceTypeLiteral | None
    """What kind it is."""


class EnvironmentVariableDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentVariable``."""

    credential: str | None
    """Id of the credential that is used."""
    value: str | None
    """The value, if it is no secret. A secret, which ``repr`` hides."""


class EnvironmentVariableConfigDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentVariableConfig``."""

    id: str | None
    """Id that tells it from others. Required."""
    injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None
    """Where in a request the value is put in. Required."""
    trusted_domains: Sequence[str] | None
    """Domains that may see it."""
    type: Literal["environment_variable"] | None
    """What kind it is, always `environment_variable`."""
    value: str | None
    """The value that is put in. Required. Never returned. A secret, which ``repr`` hides."""


class EnvironmentVariableUpdateConfigDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentVariableUpdateConfig``."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None
    """Where in a request the value is put in."""
    trusted_domains: Sequence[str] | None
    """Domains that may see it."""
    type: Literal["environment_variable"] | None
    """What kind it is, always `environment_variable`."""
    value: str | None
    """The value that is put in. Never returned. A secret, which ``repr`` hides."""


class ErrorBodyDict(TypedDict, total=False):
    """A dict in the place of ``ErrorBody``."""

    code: int | None
    """The HTTP status."""
    message: str | None
    """What went wrong, in English, for developers."""
    status: str | None
    """Name of the gRPC code, such as INVALID_ARGUMENT."""
    details: Sequence[Mapping[str, Any]] | None
    """Further facts, each an object whose `@type` names its shape."""


class ErrorEventDict(TypedDict, total=False):
    """A dict in the place of ``ErrorEvent``."""

    error: InteractionErrorOrDict | None
    """What went wrong."""
    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["error"] | None
    """Name of the event, always `error`."""


class ErrorResponseDict(TypedDict, total=False):
    """A dict in the place of ``ErrorResponse``."""

    error: ErrorBodyOrDict | None
    """What went wrong."""


class EvaluateDatasetResponseDict(TypedDict, total=False):
    """A dict in the place of ``EvaluateDatasetResponse``."""

    aggregation_output: AggregationOutputOrDict | None
    """Scores of the whole dataset. Set by the server."""
    output_info: OutputInfoOrDict | None
    """Where the details were written. Set by the server."""


class EvaluateDatasetRunDict(TypedDict, total=False):
    """A dict in the place of ``EvaluateDatasetRun``."""

    checkpoint_id: str | None
    """Id of the state. Set by the server."""
    error: StatusOrDict | None
    """What went wrong. Set by the server."""
    evaluate_dataset_response: EvaluateDatasetResponseOrDict | None
    """What the evaluation found. Set by the server."""
    evaluation_run: str | None
    """Resource name of the evaluation. Set by the server."""
    operation_name: str | None
    """Resource name of the operation that evaluates. Set by the server. Deprecated."""


class EvaluationConfigDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationConfig``."""

    metrics: Sequence[Any] | None
    """What is measured."""
    output_config: OutputConfigOrDict | None
    """Where results are written."""
    autorater_config: AutoraterConfigOrDict | None
    """The model that judges."""
    inference_generation_config: GenerationConfigOrDict | None
    """How the tuned model generates its answers."""


class EvaluationDatasetDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationDataset``."""

    bigquery_source: BigQuerySourceOrDict | None
    """A table in BigQuery."""
    gcs_source: GcsSourceOrDict | None
    """Files in Cloud Storage."""


class EvaluationParserConfigDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationParserConfig``."""

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfigOrDict | None
    """A Python function that reads the verdict."""


class EvaluationParserConfigCustomCodeParserConfigDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationParserConfigCustomCodeParserConfig``."""

    parsing_function: str | None
    """Source of a Python function `parse_results(responses)` that returns the verdict."""
    code_execution_region: str | None
    """Region in which the code runs."""


class ExaAISearchConfigDict(TypedDict, total=False):
    """A dict in the place of ``ExaAISearchConfig``."""

    api_key: str | None
    """API key of the service that searches. Required. A secret, which ``repr`` hides."""
    custom_config: Mapping[str, Any] | None
    """Settings of another kind."""


class ExactMatchMetricValueDict(TypedDict, total=False):
    """A dict in the place of ``ExactMatchMetricValue``."""

    score: float | None
    """The number that was given. Set by the server."""


class ExampleDict(TypedDict, total=False):
    """A dict in the place of ``Example``."""

    input: MessageOrDict | None
    """What the user might say. Required."""
    output: MessageOrDict | None
    """What the model should answer. Required."""


class ExecutableCodeDict(TypedDict, total=False):
    """A dict in the place of ``ExecutableCode``."""

    id: str | None
    """Identifies this piece of code. Its `code_execution_result` carries the same id."""
    language: Language | LanguageLiteral | None
    """Programming language of `code`. Required."""
    code: str | None
    """Source code, whole and ready to run. Required."""


class ExternalApiDict(TypedDict, total=False):
    """A dict in the place of ``ExternalApi``."""

    api_auth: ApiAuthOrDict | None
    """Old form of `auth_config`. Deprecated."""
    api_spec: ApiSpec | ApiSpecLiteral | None
    """Which interface the service has."""
    auth_config: AuthConfigOrDict | None
    """How it is proven who calls."""
    elastic_search_params: ExternalApiElasticSearchParamsOrDict | None
    """How an Elasticsearch service is asked."""
    endpoint: str | None
    """Address of the service, such as `https://acme.com:443/search`."""
    simple_search_params: ExternalApiSimpleSearchParamsOrDict | type[ExternalApiSimpleSearchParams] | None
    """How a service with the simple interface is asked."""


class ExternalApiElasticSearchParamsDict(TypedDict, total=False):
    """A dict in the place of ``ExternalApiElasticSearchParams``."""

    index: str | None
    """Index that is searched."""
    num_hits: int | None
    """Number of results to ask for."""
    search_template: str | None
    """Search template that is used."""


class ExternalApiSimpleSearchParamsDict(TypedDict, total=False):
    """A dict in the place of ``ExternalApiSimpleSearchParams``."""


class FetchPredictOperationConfigDict(TypedDict, total=False):
    """A dict in the place of ``FetchPredictOperationConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class FetchPredictOperationRequestDict(TypedDict, total=False):
    """A dict in the place of ``FetchPredictOperationRequest``."""

    operation_name: str | None
    """Resource name of the operation. Required."""


class FileDict(TypedDict, total=False):
    """A dict in the place of ``File``."""

    name: str | None
    """Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and dashes,
    with no dash at either end. Cannot be changed later.
    """
    display_name: str | None
    """Name for people, at most 512 characters."""
    mime_type: str | None
    """IANA media type, such as `application/pdf`. Set by the server."""
    size_bytes: int | str | None
    """How many bytes the file has. Set by the server."""
    create_time: datetime | str | None
    """When the file was uploaded. Set by the server."""
    update_time: datetime | str | None
    """When the file was last changed. Set by the server."""
    expiration_time: datetime | str | None
    """When the file will be deleted. Absent for one that does not expire. Set by the server."""
    sha256_hash: str | None
    """SHA-256 of the bytes, in base64 of its hexadecimal digits. Set by the server."""
    uri: str | None
    """Address by which prompts refer to the file. Set by the server."""
    download_uri: str | None
    """Address from which its bytes can be read. Only for generated files. Set by the server."""
    state: FileState | FileStateLiteral | None
    """Whether the file can be used yet. Set by the server."""
    source: FileSource | FileSourceLiteral | None
    """How the file came to be."""
    error: StatusOrDict | None
    """Why processing failed. Only in the state `FAILED`. Set by the server."""
    video_metadata: VideoFileMetadataOrDict | None
    """Facts about the video, if it is one. Set by the server."""


class FileCitationDict(TypedDict, total=False):
    """A dict in the place of ``FileCitation``."""

    custom_metadata: Mapping[str, Any] | None
    """Metadata that the file was given."""
    document_uri: str | None
    """URI of the document that is cited."""
    end_index: int | None
    """Where the part of the text ends, in bytes; this byte is not in it."""
    file_name: str | None
    """Name of the file that is cited."""
    media_id: str | None
    """Id of the picture or table that is cited."""
    page_number: int | None
    """Page of the document."""
    source: str | None
    """The passage that is cited."""
    start_index: int | None
    """Where the part of the text begins, in bytes."""
    type: Literal["file_citation"] | None
    """What kind it is, always `file_citation`."""


class FileContentDict(TypedDict, total=False):
    """A dict in the place of ``FileContent``."""

    content: str | None
    """Text of the file."""
    path: str | None
    """Path of the file."""


class FileDataDict(TypedDict, total=False):
    """A dict in the place of ``FileData``."""

    file_uri: str | None
    """Where it is: the `uri` of an uploaded file, a YouTube address, or another URI the service may read. Required."""
    mime_type: str | None
    """IANA media type of the file, such as `video/mp4`."""
    display_name: str | None
    """Name of the file, by which a function's result may refer to it."""


class FileSearchDict(TypedDict, total=False):
    """A dict in the place of ``FileSearch``."""

    file_search_store_names: Sequence[str] | None
    """Resource names of the stores to search, `fileSearchStores/{fileSearchStore}`. Required."""
    top_k: int | None
    """Most chunks to retrieve."""
    metadata_filter: str | None
    """Filter on custom metadata in the syntax of AIP-160, such as `author = "Jane Doe" AND year > 2020`."""


class FileSearchCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchCallDelta``."""

    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["file_search_call"] | None
    """What kind it is, always `file_search_call`."""


class FileSearchCallStepDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchCallStep``."""

    id: str | None
    """Id that tells it from others. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["file_search_call"] | None
    """What kind it is, always `file_search_call`."""


class FileSearchResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchResultDelta``."""

    result: Sequence[Mapping[str, Any]] | None
    """What came of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["file_search_result"] | None
    """What kind it is, always `file_search_result`."""


class FileSearchResultStepDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["file_search_result"] | None
    """What kind it is, always `file_search_result`."""


class FileSearchStoreDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchStore``."""

    name: str | None
    """Resource name, `fileSearchStores/{fileSearchStore}`; its id is made from the display name and a random suffix. Set
    by the server. Cannot be changed later.
    """
    display_name: str | None
    """Name for people, at most 512 characters."""
    embedding_model: str | None
    """Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later."""
    create_time: datetime | str | None
    """When the store was made. Set by the server."""
    update_time: datetime | str | None
    """When the store was last changed. Set by the server."""
    active_documents_count: int | str | None
    """Number of documents ready to be searched. Set by the server."""
    pending_documents_count: int | str | None
    """Number of documents still being processed. Set by the server."""
    failed_documents_count: int | str | None
    """Number of documents that could not be processed. Set by the server."""
    size_bytes: int | str | None
    """Size in bytes of the documents as they were given, together. Set by the server."""


class FindRequestDict(TypedDict, total=False):
    """A dict in the place of ``FindRequest``."""

    description: str | None
    """What to look for."""
    finding_id: str | None
    """Id of a flaw that was found."""
    mode: CodeMenderMode | CodeMenderModeLiteral | None
    """Whether to look for flaws or to check one."""
    source_files: Sequence[FileContentOrDict] | None
    """The source files to read."""


class FixRequestDict(TypedDict, total=False):
    """A dict in the place of ``FixRequest``."""

    description: str | None
    """What to mend."""
    finding_id: str | None
    """Id of a flaw that was found."""
    source_files: Sequence[FileContentOrDict] | None
    """The source files to read."""


class FullFineTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``FullFineTuningSpec``."""

    hyper_parameters: SupervisedHyperParametersOrDict | None
    """Hyperparameters of the training."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""


class FunctionCallDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCall``."""

    id: str | None
    """Identifies this call. The `function_response` that answers it carries the same id."""
    name: str | None
    """Name of a declared function: at most 128 letters, digits, underscores, dots, colons and dashes. Required."""
    args: Mapping[str, Any] | None
    """Arguments by parameter name, as JSON."""
    partial_args: Sequence[PartialArgOrDict] | None
    """Arguments, or pieces of them, where arguments are streamed. Vertex AI only."""
    will_continue: bool | None
    """True when more pieces of this call will follow. Vertex AI only."""


class FunctionCallStepDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCallStep``."""

    arguments: Mapping[str, Any] | None
    """Arguments of the call. Required."""
    id: str | None
    """Id of the call, which its result repeats as `call_id`. Required."""
    name: str | None
    """Name of the function. Required."""
    signature: str | None
    """Signature of the thoughts behind it."""
    type: Literal["function_call"] | None
    """What kind it is, always `function_call`."""


class FunctionCallingConfigDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCallingConfig``."""

    mode: FunctionCallingConfigMode | FunctionCallingConfigModeLiteral | None
    """Whether the model calls functions, answers in words, or decides."""
    allowed_function_names: Sequence[str] | None
    """The only functions that may be called. Only with `ANY` and `VALIDATED`."""
    stream_function_call_arguments: bool | None
    """True streams the arguments of calls in pieces, as `function_call.partial_args`. Vertex AI only."""


class FunctionDeclarationDict(TypedDict, total=False):
    """A dict in the place of ``FunctionDeclaration``."""

    name: str | None
    """Name of the function: at most 128 letters, digits, underscores, dots, colons and dashes. Required."""
    description: str | None
    """What the function does and when to use it; the model goes by this. Required."""
    behavior: Behavior | BehaviorLiteral | None
    """Whether the model waits for the result. Live sessions only."""
    parameters: SchemaOrDict | None
    """The parameters, as an object schema with a property for each. Excludes `parameters_json_schema`."""
    parameters_json_schema: JsonValue | None
    """The parameters, as JSON Schema of an object. Excludes `parameters`."""
    response: SchemaOrDict | None
    """What the function returns, as a schema. Excludes `response_json_schema`."""
    response_json_schema: JsonValue | None
    """What the function returns, as JSON Schema. Excludes `response`."""


class FunctionResponseDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponse``."""

    id: str | None
    """The `id` of the `function_call` that this answers."""
    name: str | None
    """Name of the function that was called; equals `function_call.name`. Required."""
    response: Mapping[str, Any] | None
    """The result as JSON. By habit `output` holds what was returned and `error` what went wrong. Required."""
    parts: Sequence[FunctionResponsePartOrDict] | None
    """Media that belong to the result, such as a screenshot."""
    scheduling: FunctionResponseScheduling | FunctionResponseSchedulingLiteral | None
    """When the model takes notice of the result of a non-blocking call. Live sessions only. Default: `WHEN_IDLE`."""
    will_continue: bool | None
    """True when more results of the same call will follow. Non-blocking functions only. Default: false. Gemini Developer
    API only.
    """


class FunctionResponseBlobDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponseBlob``."""

    data: bytes | str | None
    """The bytes in standard base64."""
    mime_type: str | None
    """IANA media type of the bytes, such as `image/png`."""
    display_name: str | None
    """Name by which the JSON of the `response` may refer to the medium."""


class FunctionResponseFileDataDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponseFileData``."""

    file_uri: str | None
    """Where it is. Required."""
    mime_type: str | None
    """IANA media type of the file, such as `image/png`."""
    display_name: str | None
    """Name by which the JSON of the `response` may refer to the medium."""


class FunctionResponsePartDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponsePart``."""

    inline_data: FunctionResponseBlobOrDict | None
    """The medium itself."""
    file_data: FunctionResponseFileDataOrDict | None
    """The medium by a URI that the service reads."""
    media_resolution: PartMediaResolutionOrDict | None
    """How finely this medium is read, and so how many tokens it costs."""
    media_processing: MediaProcessing | MediaProcessingLiteral | None
    """How the medium is worked on before it is read. Gemini Developer API only."""
    video_metadata: VideoMetadataOrDict | None
    """Which part of a video is read, and how densely."""
    document_metadata: DocumentMetadataOrDict | None
    """What of a document is read."""
    spreadsheet_metadata: SpreadsheetMetadataOrDict | None
    """What of a spreadsheet is read."""
    audio_metadata: AudioMetadataOrDict | None
    """What of a recording is read."""


class FunctionResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResultDelta``."""

    is_error: bool | None
    """Whether the call failed."""
    name: str | None
    """Name of the function."""
    result: FunctionResultDeltaResultUnionOrDict | None
    """What came of the call. Required."""
    type: Literal["function_result"] | None
    """What kind it is, always `function_result`."""


class FunctionResultStepDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    is_error: bool | None
    """Whether the call failed."""
    name: str | None
    """Name of the function."""
    result: FunctionResultStepResultUnionOrDict | None
    """What the function returned: any object, a text, or contents. Required."""
    type: Literal["function_result"] | None
    """What kind it is, always `function_result`."""


class GcsDestinationDict(TypedDict, total=False):
    """A dict in the place of ``GcsDestination``."""

    output_uri_prefix: str | None
    """Folder in Cloud Storage, `gs://...`, that files are written into."""


class GcsSourceDict(TypedDict, total=False):
    """A dict in the place of ``GcsSource``."""

    uris: Sequence[str] | None
    """URIs of files in Cloud Storage, `gs://...`."""


class GeminiEmbedContentBatchDict(TypedDict, total=False):
    """A dict in the place of ``GeminiEmbedContentBatch``."""

    batch_stats: EmbedContentBatchStatsOrDict | None
    """How many requests were answered. Set by the server."""
    create_time: datetime | str | None
    """When the batch was made. Set by the server."""
    display_name: str | None
    """Name for people. Required."""
    end_time: datetime | str | None
    """When the batch was over. Set by the server."""
    input_config: InputEmbedContentConfigOrDict | None
    """Where the requests come from. Required."""
    model: str | None
    """Resource name of the model that answers, `models/{model}`. Required."""
    name: str | None
    """Resource name, `batches/{batch}`. Set by the server."""
    output: EmbedContentBatchOutputOrDict | None
    """Where the results are, once the batch is done. Set by the server."""
    priority: int | str | None
    """Batches of a higher number go first; it may be negative. Default: 0."""
    state: BatchState | BatchStateLiteral | None
    """How far the batch has come. Set by the server."""
    update_time: datetime | str | None
    """When the batch last changed. Set by the server."""


class GeminiInlinedRequestDict(TypedDict, total=False):
    """A dict in the place of ``GeminiInlinedRequest``."""

    metadata: Mapping[str, Any] | None
    """Facts of the caller's own, which come back with the answer."""
    request: GenerateContentRequestOrDict | None
    """The prompt and its settings, as for one call. Required."""


class GeminiPreferenceExampleDict(TypedDict, total=False):
    """A dict in the place of ``GeminiPreferenceExample``."""

    completions: Sequence[GeminiPreferenceExampleCompletionOrDict] | None
    """The answers, with their scores."""
    contents: Sequence[ContentOrDict] | None
    """The prompt, turn by turn."""


class GeminiPreferenceExampleCompletionDict(TypedDict, total=False):
    """A dict in the place of ``GeminiPreferenceExampleCompletion``."""

    completion: ContentOrDict | None
    """The answer."""
    score: float | None
    """How much it is preferred; the higher, the more."""


class GeminiTunedModelDict(TypedDict, total=False):
    """A dict in the place of ``GeminiTunedModel``."""

    base_model: str | None
    """Resource name of the model that was tuned, `models/{model}`. Cannot be changed later."""
    create_time: datetime | str | None
    """When the model was made. Set by the server."""
    description: str | None
    """What the model is good for."""
    display_name: str | None
    """Name for people, at most 40 characters."""
    name: str | None
    """Resource name, `tunedModels/{tunedModel}`. Set by the server."""
    reader_project_numbers: Sequence[int | str] | None
    """Numbers of projects that may use the model."""
    state: TunedModelState | TunedModelStateLiteral | None
    """How far the model has come. Set by the server."""
    temperature: float | None
    """Default of `temperature`, from 0 to 1."""
    top_k: int | None
    """Default of `top_k`."""
    top_p: float | None
    """Default of `top_p`."""
    tuned_model_source: TunedModelSourceOrDict | None
    """The tuned model that this one goes on from."""
    tuning_task: GeminiTuningTaskOrDict | None
    """How the model is trained. Required."""
    update_time: datetime | str | None
    """When the model last changed. Set by the server."""


class GeminiTuningTaskDict(TypedDict, total=False):
    """A dict in the place of ``GeminiTuningTask``."""

    complete_time: datetime | str | None
    """When the training was over. Set by the server."""
    hyperparameters: HyperparametersOrDict | None
    """Hyperparameters of the training. Cannot be changed later."""
    snapshots: Sequence[TuningSnapshotOrDict] | None
    """How well the model did on the way. Set by the server."""
    start_time: datetime | str | None
    """When the training began. Set by the server."""
    training_data: DatasetOrDict | None
    """What the model is trained on. Cannot be read back. Required. Never returned. Cannot be changed later."""


class GenerateAnswerRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateAnswerRequest``."""

    answer_style: AnswerStyle | AnswerStyleLiteral | None
    """How the answer is written. Required."""
    contents: Sequence[ContentOrDict] | None
    """The conversation; its last turn is the question. Required."""
    inline_passages: GroundingPassagesOrDict | None
    """Passages to answer from."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """From which likelihood of harm on content is blocked."""
    semantic_retriever: SemanticRetrieverConfigOrDict | None
    """The corpus to answer from."""
    temperature: float | None
    """How freely the answer is chosen, from 0 to 1. Default: about 0.2."""


class GenerateAnswerResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateAnswerResponse``."""

    answer: CandidateOrDict | None
    """The answer as a candidate, with what it rests on."""
    answerable_probability: float | None
    """How likely the passages hold the answer, from 0 to 1; better not shown when it is low. Set by the server."""
    input_feedback: InputFeedbackOrDict | None
    """Whether the question itself was blocked. Set by the server."""


class GenerateContentBatchDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentBatch``."""

    batch_stats: BatchStatsOrDict | None
    """How many requests were answered. Set by the server."""
    create_time: datetime | str | None
    """When the batch was made. Set by the server."""
    dest: BatchJobDestinationOrDict | None
    """Where the results go. Vertex AI only."""
    display_name: str | None
    """Name for people. Required."""
    end_time: datetime | str | None
    """When the batch was over. Set by the server."""
    input_config: InputConfigOrDict | None
    """Where the requests come from. Required."""
    model: str | None
    """Resource name of the model that answers, `models/{model}`. Required."""
    name: str | None
    """Resource name, `batches/{batch}`. Set by the server."""
    output: GenerateContentBatchOutputOrDict | None
    """Where the results are, once the batch is done. Set by the server."""
    priority: int | str | None
    """Batches of a higher number go first; it may be negative. Default: 0."""
    state: BatchState | BatchStateLiteral | None
    """How far the batch has come. Set by the server."""
    update_time: datetime | str | None
    """When the batch last changed. Set by the server."""
    webhook_config: WebhookConfigOrDict | None
    """Addresses that are called when the batch is done."""


class GenerateContentBatchOutputDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentBatchOutput``."""

    inlined_responses: InlinedResponsesOrDict | None
    """The answers themselves, in the order of the requests that were given one by one. Set by the server."""
    responses_file: str | None
    """Resource name of the file of JSON Lines with the answers, `files/{file}`; its lines have the keys of the requests'
    file. Set by the server.
    """


class GenerateContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    system_instruction: ContentUnion | None
    """Standing orders for the model, above the conversation. Text only."""
    tools: ToolListUnion | None
    """Tools that the model may use while it answers."""
    tool_config: ToolConfigOrDict | None
    """How the tools may be used; holds for all of `tools`."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """How strictly to block harmful content, at most one entry per category."""
    temperature: float | None
    """Randomness of sampling, from 0 (the likeliest token nearly always) to 2."""
    top_p: float | None
    """Sample only from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    top_k: int | None
    """Sample only from so many of the likeliest tokens. Not every model knows it."""
    candidate_count: int | None
    """Number of answers wanted, 1 to 8; many models give only one. Default: 1."""
    max_output_tokens: int | None
    """Most tokens in one candidate, thoughts included. Default and ceiling: the model's `output_token_limit`."""
    stop_sequences: Sequence[str] | None
    """Up to 5 strings; the answer ends before the first of them that comes up."""
    presence_penalty: float | None
    """Lowers (above 0) or raises the odds of every token that has been used before, however often."""
    frequency_penalty: float | None
    """Lowers (above 0) or raises the odds of a token by how often it has been used before."""
    seed: int | None
    """Seed of the sampling. The same seed and request give the same answer as far as the service can manage; random when
    left out.
    """
    response_mime_type: str | None
    """Media type of the answer: `text/plain` (the default), `application/json`, or `text/x.enum` for one of the strings in
    `response_schema`.
    """
    response_schema: SchemaUnion | None
    """Shape that a JSON answer must have. Needs a fitting `response_mime_type`. Deprecated."""
    response_json_schema: JsonValue | None
    """Shape that a JSON answer must have, as JSON Schema; takes the place of `response_schema` and needs
    `response_mime_type`.
    """
    response_format: ResponseFormatOrDict | None
    """Form of the answer per modality. Takes the place of `response_mime_type` and `response_schema`."""
    response_modalities: Sequence[Modality | ModalityLiteral] | None
    """Kinds of output wanted, exactly these. Text alone when left out."""
    response_logprobs: bool | None
    """True returns log probabilities of the tokens in `logprobs_result`. Default: false."""
    logprobs: int | None
    """Number of likeliest alternatives reported at each step, 0 to 20. Needs `response_logprobs`."""
    thinking_config: ThinkingConfigOrDict | None
    """Whether and how much a thinking model thinks. Refused by models that do not."""
    media_resolution: MediaResolution | MediaResolutionLiteral | None
    """How finely images, video and documents in the prompt are read."""
    speech_config: SpeechConfigUnion | None
    """Voice and language of spoken output."""
    image_config: ImageConfigOrDict | None
    """Format of images that the model makes. Refused by models that make none."""
    audio_transcription_config: AudioTranscriptionConfigOrDict | None
    """How speech in the prompt is written down."""
    translation_config: TranslationConfigOrDict | None
    """What language speech is translated to."""
    enable_enhanced_civic_answers: bool | None
    """True allows fuller answers on elections and public affairs, where the model offers that. Gemini Developer API only.
    """
    enable_affective_dialog: bool | None
    """True lets the model hear the mood of the speaker and fit its tone to it."""
    audio_timestamp: bool | None
    """True lets the model tell when something is said or heard in a recording. Vertex AI only."""
    model_selection_config: ModelSelectionConfigOrDict | None
    """What matters when the service chooses the model. Deprecated. Vertex AI only."""
    routing_config: GenerationConfigRoutingConfigOrDict | None
    """Which of several models answers. Vertex AI only."""
    cached_content: str | None
    """Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`."""
    service_tier: ServiceTier | ServiceTierLiteral | None
    """How urgently the request is served, and at what price."""
    store: bool | None
    """Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini Developer API only.
    """
    labels: Mapping[str, str] | None
    """Labels by key for telling requests apart in billing reports."""
    continuation_token: bytes | str | None
    """The `continuation_token` of a candidate whose answer was broken off, to have it go on."""
    model_armor_config: ModelArmorConfigOrDict | None
    """Templates of Model Armor that the prompt and the answer are held to. Excludes `safety_settings`. Vertex AI only.
    """
    generation_output_config: GenerationOutputConfigOrDict | None
    """Where generated media are written. Vertex AI only."""
    automatic_function_calling: AutomaticFunctionCallingConfigOrDict | None
    """How Python functions among the tools are called."""
    automatic_continuation: bool | None
    """False leaves an answer that the model broke off as it is; else it is asked to go on until it ends."""
    should_return_http_response: bool | None
    """True keeps the body of the HTTP response in `sdk_http_response`."""


class GenerateContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentRequest``."""

    model: str | None
    """Resource name of the model, `models/{model}`. The one in the path counts. Required. Gemini Developer API only."""
    contents: Sequence[ContentOrDict] | None
    """The conversation so far, oldest turn first; the last turn is the one to answer. Required."""
    system_instruction: ContentOrDict | None
    """Standing orders for the model, above the conversation. Text only."""
    tools: Sequence[ToolOrDict] | None
    """Tools that the model may use while it answers."""
    tool_config: ToolConfigOrDict | None
    """How the tools may be used; holds for all of `tools`."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """How strictly to block harmful content, at most one entry per category."""
    generation_config: GenerationConfigOrDict | None
    """Sampling, length, format and thinking."""
    cached_content: str | None
    """Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`."""
    service_tier: ServiceTier | ServiceTierLiteral | None
    """How urgently the request is served, and at what price."""
    store: bool | None
    """Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini Developer API only.
    """
    labels: Mapping[str, str] | None
    """Labels by key for telling requests apart in billing reports."""
    continuation_token: bytes | str | None
    """The `continuation_token` of a candidate whose answer was broken off, to have it go on."""
    model_armor_config: ModelArmorConfigOrDict | None
    """Templates of Model Armor that the prompt and the answer are held to. Excludes `safety_settings`. Vertex AI only.
    """
    generation_output_config: GenerationOutputConfigOrDict | None
    """Where generated media are written. Vertex AI only."""


class GenerateContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentResponse``."""

    candidates: Sequence[CandidateOrDict] | None
    """The answers, as many as `candidate_count` asked for. Empty when the prompt was blocked."""
    prompt_feedback: GenerateContentResponsePromptFeedbackOrDict | None
    """Whether and why the prompt was blocked."""
    usage_metadata: GenerateContentResponseUsageMetadataOrDict | None
    """Tokens that the request and its answer cost. Set by the server."""
    model_version: str | None
    """The exact version of the model that answered. Set by the server."""
    response_id: str | None
    """Identifies this answer; the same in every piece of a stream. Set by the server."""
    model_status: ModelStatusOrDict | None
    """How long the model will be offered. Set by the server. Gemini Developer API only."""
    turn_token: str | None
    """Opaque token of this turn, from some models. Set by the server."""
    create_time: datetime | str | None
    """When the service received the request. Set by the server. Vertex AI only."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""
    automatic_function_calling_history: Sequence[ContentOrDict] | None
    """The conversation with the turns that automatic function calling added to it, when it called any."""
    function_errors: list[Exception] | None
    """What Python functions raised while they were called for the model, which was told of it."""
    parsed: Any | None
    """The answer as an object of the type given as `response_schema`; None when the text does not fit it."""


class GenerateContentResponsePromptFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentResponsePromptFeedback``."""

    block_reason: BlockedReason | BlockedReasonLiteral | None
    """Why the prompt was refused. Absent when it was not."""
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    """How harmful the prompt may be, at most one entry per category."""
    block_reason_message: str | None
    """More about `block_reason` in plain words. Set by the server. Vertex AI only."""


class GenerateContentResponseUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentResponseUsageMetadata``."""

    prompt_token_count: int | None
    """Number of tokens in the prompt, cached tokens included."""
    cached_content_token_count: int | None
    """Number of tokens of the prompt that came from a cache."""
    candidates_token_count: int | None
    """Number of tokens in all candidates together, thoughts left out."""
    tool_use_prompt_token_count: int | None
    """Number of tokens that tools added to the prompt. Set by the server."""
    thoughts_token_count: int | None
    """Number of tokens that the model spent on thinking. Set by the server."""
    total_token_count: int | None
    """Number of tokens in all: prompt, tools, thoughts and candidates."""
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`prompt_token_count` split by modality. Set by the server."""
    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`cached_content_token_count` split by modality. Set by the server."""
    candidates_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`candidates_token_count` split by modality. Set by the server."""
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """`tool_use_prompt_token_count` split by modality. Set by the server."""
    service_tier: ServiceTier | ServiceTierLiteral | None
    """The tier that the request was served at. Set by the server. Gemini Developer API only."""
    raw_prompt_token_count: int | None
    """Number of tokens in the prompt before the service shortened it. Set by the server."""
    traffic_type: TrafficType | TrafficTypeLiteral | None
    """How the request is paid for. Set by the server. Vertex AI only."""
    billable_prompt_usage: BillableUsageOrDict | None
    """What of the prompt is paid for by its size rather than by its tokens. Set by the server. Vertex AI only."""
    response_token_count: int | None
    """Number of tokens in the answer, as Live sessions count it."""
    response_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    """Number of tokens in the answer by kind of medium, as Live sessions count it."""


class GenerateImagesConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerateImagesConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    output_gcs_uri: str | None
    """Folder in Cloud Storage that the images are written to. Vertex AI only."""
    negative_prompt: str | None
    """What should not be shown."""
    number_of_images: int | None
    """Number of images, from 1 to 4. Default: 4."""
    aspect_ratio: str | None
    """Width and height as a ratio: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`. Default: `1:1`."""
    guidance_scale: float | None
    """How closely the images keep to the prompt; more is closer."""
    seed: int | None
    """Number from which chance is drawn; only without a watermark. Vertex AI only."""
    safety_filter_level: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown. Default: adults."""
    include_safety_attributes: bool | None
    """True has the answer rate the images and the prompt."""
    include_rai_reason: bool | None
    """True has the answer say why images were held back."""
    language: ImagePromptLanguage | ImagePromptLanguageLiteral | None
    """Language of the prompt."""
    output_mime_type: str | None
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    add_watermark: bool | None
    """True adds a mark that no eye sees. Vertex AI only."""
    image_size: str | None
    """Length of the longer side: `1K` or `2K`. Default: `1K`."""
    enhance_prompt: bool | None
    """True has the prompt improved first. Vertex AI only."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""


class GenerateImagesResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateImagesResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    """Images, or why one was held back, each in an item of its own."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""
    positive_prompt_safety_attributes: SafetyAttributesOrDict | None
    """How harmful the prompt was found."""


class GenerateMessageRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateMessageRequest``."""

    candidate_count: int | None
    """Number of answers, from 1 to 8. Default: 1."""
    prompt: MessagePromptOrDict | None
    """The chat so far. Required."""
    temperature: float | None
    """How freely words are chosen, from 0 to 1."""
    top_k: int | None
    """Number of likeliest tokens to choose from."""
    top_p: float | None
    """Share of likelihood that the tokens to choose from make up."""


class GenerateMessageResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateMessageResponse``."""

    candidates: Sequence[MessageOrDict] | None
    """Answers to choose from."""
    filters: Sequence[ContentFilterOrDict] | None
    """Why answers were held back, if any were."""
    messages: Sequence[MessageOrDict] | None
    """The chat that was given."""


class GenerateTextRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateTextRequest``."""

    candidate_count: int | None
    """Number of answers, from 1 to 8. Default: 1."""
    max_output_tokens: int | None
    """Most tokens in an answer. Default: 64."""
    prompt: TextPromptOrDict | None
    """The text to answer. Required."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """From which likelihood of harm on content is blocked."""
    stop_sequences: Sequence[str] | None
    """Texts at which an answer ends, at most five."""
    temperature: float | None
    """How freely words are chosen, from 0 to 1."""
    top_k: int | None
    """Number of likeliest tokens to choose from. Default: 40."""
    top_p: float | None
    """Share of likelihood that the tokens to choose from make up."""


class GenerateTextResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateTextResponse``."""

    candidates: Sequence[TextCompletionOrDict] | None
    """Answers to choose from."""
    filters: Sequence[ContentFilterOrDict] | None
    """Why answers were held back, if any were."""
    safety_feedback: Sequence[SafetyFeedbackOrDict] | None
    """Which settings blocked the text or the answers."""


class GenerateVideosConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    last_frame: ImageOrDict | None
    """Picture that the video ends with."""
    reference_images: Sequence[VideoGenerationReferenceImageOrDict] | None
    """Pictures that the video takes something from."""
    mask: VideoGenerationMaskOrDict | None
    """Which part of the video is changed. Vertex AI only."""
    number_of_videos: int | None
    """Number of videos, from 1 to 4."""
    output_gcs_uri: str | None
    """Folder in Cloud Storage that the videos are written to. Vertex AI only."""
    fps: int | None
    """Pictures a second. Vertex AI only."""
    duration_seconds: int | None
    """Length in seconds."""
    seed: int | None
    """Number from which chance is drawn; the same one gives mostly the same result. Vertex AI only."""
    aspect_ratio: str | None
    """Width and height as a ratio: `16:9` or `9:16`."""
    resolution: str | None
    """Height of the video: `720p`, `1080p` or `4k`."""
    person_generation: str | None
    """Which people may be shown: `allow_all`, `allow_adult` or `dont_allow`."""
    pubsub_topic: str | None
    """Topic of Pub/Sub that is told how the work goes on. Vertex AI only."""
    negative_prompt: str | None
    """What should not be shown."""
    enhance_prompt: bool | None
    """True has the prompt improved first."""
    generate_audio: bool | None
    """True makes sound as well. Vertex AI only."""
    compression_quality: VideoCompressionQuality | VideoCompressionQualityLiteral | None
    """How strongly the video is compressed. Vertex AI only."""
    resize_mode: ImageResizeMode | ImageResizeModeLiteral | None
    """How the given picture is fitted into the frame. Vertex AI only."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""
    webhook_config: WebhookConfigOrDict | None
    """Addresses that are called when the work is done. Gemini Developer API only."""


class GenerateVideosOperationDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: Mapping[str, Any] | None
    """How far the work has come; its `@type` names its shape."""
    response: GenerateVideosResponseOrDict | None
    """What came of the work, if it succeeded; its `@type` names its shape. Also called ``result``."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class GenerateVideosResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosResponse``."""

    generated_videos: Sequence[GeneratedVideoOrDict] | None
    """The videos, in any order."""
    rai_media_filtered_count: int | None
    """Number of videos that were held back."""
    rai_media_filtered_reasons: Sequence[str] | None
    """Why videos were held back."""


class GenerateVideosSourceDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosSource``."""

    prompt: str | None
    """What should be shown."""
    image: ImageOrDict | None
    """Picture that the video begins with."""
    video: VideoOrDict | None
    """A video that is continued or changed."""


class GeneratedFileDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedFile``."""

    error: StatusOrDict | None
    """Why the file could not be made."""
    mime_type: str | None
    """IANA type of the file."""
    name: str | None
    """Resource name, `generatedFiles/{generatedFile}`."""
    state: GeneratedFileState | GeneratedFileStateLiteral | None
    """How far the making of the file has come. Set by the server."""


class GeneratedImageDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedImage``."""

    image: ImageOrDict | None
    """The image, or where it is."""
    rai_filtered_reason: str | None
    """Why there is no image."""
    safety_attributes: SafetyAttributesOrDict | None
    """How likely the image is harmful."""
    enhanced_prompt: str | None
    """The prompt as it was improved."""


class GeneratedImageMaskDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedImageMask``."""

    mask: ImageOrDict | None
    """The mask as an image."""
    labels: Sequence[EntityLabelOrDict] | None
    """What the mask covers."""


class GeneratedVideoDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedVideo``."""

    video: VideoOrDict | None
    """The video, or where to download it."""


class GenerationConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfig``."""

    temperature: float | None
    """Randomness of sampling, from 0 (the likeliest token nearly always) to 2."""
    top_p: float | None
    """Sample only from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    top_k: int | None
    """Sample only from so many of the likeliest tokens. Not every model knows it."""
    candidate_count: int | None
    """Number of answers wanted, 1 to 8; many models give only one. Default: 1."""
    max_output_tokens: int | None
    """Most tokens in one candidate, thoughts included. Default and ceiling: the model's `output_token_limit`."""
    stop_sequences: Sequence[str] | None
    """Up to 5 strings; the answer ends before the first of them that comes up."""
    presence_penalty: float | None
    """Lowers (above 0) or raises the odds of every token that has been used before, however often."""
    frequency_penalty: float | None
    """Lowers (above 0) or raises the odds of a token by how often it has been used before."""
    seed: int | None
    """Seed of the sampling. The same seed and request give the same answer as far as the service can manage; random when
    left out.
    """
    response_mime_type: str | None
    """Media type of the answer: `text/plain` (the default), `application/json`, or `text/x.enum` for one of the strings in
    `response_schema`.
    """
    response_schema: SchemaOrDict | None
    """Shape that a JSON answer must have. Needs a fitting `response_mime_type`. Deprecated."""
    response_json_schema: JsonValue | None
    """Shape that a JSON answer must have, as JSON Schema; takes the place of `response_schema` and needs
    `response_mime_type`.
    """
    internal_response_json_schema: JsonValue | None
    """The former name of `response_json_schema`; at most one of the two is set. Gemini Developer API only."""
    response_format: ResponseFormatOrDict | None
    """Form of the answer per modality. Takes the place of `response_mime_type` and `response_schema`."""
    response_modalities: Sequence[Modality | ModalityLiteral] | None
    """Kinds of output wanted, exactly these. Text alone when left out."""
    response_logprobs: bool | None
    """True returns log probabilities of the tokens in `logprobs_result`. Default: false."""
    logprobs: int | None
    """Number of likeliest alternatives reported at each step, 0 to 20. Needs `response_logprobs`."""
    thinking_config: ThinkingConfigOrDict | None
    """Whether and how much a thinking model thinks. Refused by models that do not."""
    media_resolution: MediaResolution | MediaResolutionLiteral | None
    """How finely images, video and documents in the prompt are read."""
    speech_config: SpeechConfigOrDict | None
    """Voice and language of spoken output."""
    image_config: ImageConfigOrDict | None
    """Format of images that the model makes. Refused by models that make none."""
    audio_transcription_config: AudioTranscriptionConfigOrDict | None
    """How speech in the prompt is written down."""
    translation_config: TranslationConfigOrDict | None
    """What language speech is translated to."""
    enable_enhanced_civic_answers: bool | None
    """True allows fuller answers on elections and public affairs, where the model offers that. Gemini Developer API only.
    """
    enable_affective_dialog: bool | None
    """True lets the model hear the mood of the speaker and fit its tone to it."""
    audio_timestamp: bool | None
    """True lets the model tell when something is said or heard in a recording. Vertex AI only."""
    model_selection_config: ModelSelectionConfigOrDict | None
    """What matters when the service chooses the model. Deprecated. Vertex AI only."""
    routing_config: GenerationConfigRoutingConfigOrDict | None
    """Which of several models answers. Vertex AI only."""


class GenerationConfigRoutingConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfigRoutingConfig``."""

    auto_mode: GenerationConfigRoutingConfigAutoRoutingModeOrDict | None
    """The service chooses."""
    manual_mode: GenerationConfigRoutingConfigManualRoutingModeOrDict | None
    """The caller chooses."""


class GenerationConfigRoutingConfigAutoRoutingModeDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfigRoutingConfigAutoRoutingMode``."""

    model_routing_preference: ModelRoutingPreference | ModelRoutingPreferenceLiteral | None
    """Whether quality or cost matters more."""


class GenerationConfigRoutingConfigManualRoutingModeDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfigRoutingConfigManualRoutingMode``."""

    model_name: str | None
    """Id of the model."""


class GenerationOutputConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerationOutputConfig``."""

    output_uri_prefix: str | None
    """Folder in Cloud Storage, `gs://...`, that files are written into."""


class GetBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetDocumentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetDocumentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetEnvironmentFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``GetEnvironmentFilesResponse``."""

    files: Sequence[EnvironmentFileOrDict] | None
    """The files of this page."""
    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""


class GetFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetFileConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetModelConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetModelConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetOperationConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetOperationConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GetTuningJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetTuningJobConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class GoogleMapsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMaps``."""

    enable_widget: bool | None
    """True returns a token for a Google Maps widget in the grounding metadata."""
    auth_config: AuthConfigOrDict | None
    """Credentials for Google Maps."""
    grounding_types: GoogleMapsGroundingTypesOrDict | None
    """What of Google Maps an answer may rest on. Vertex AI only."""


class GoogleMapsCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsCallArguments``."""

    queries: Sequence[str] | None
    """What was searched for."""


class GoogleMapsCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsCallDelta``."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    """Arguments of the call."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_maps_call"] | None
    """What kind it is, always `google_maps_call`."""


class GoogleMapsCallStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsCallStep``."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    """Arguments of the call."""
    id: str | None
    """Id that tells it from others. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_maps_call"] | None
    """What kind it is, always `google_maps_call`."""


class GoogleMapsGroundingTypesDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsGroundingTypes``."""

    places: GoogleMapsPlacesOrDict | type[GoogleMapsPlaces] | None
    """Lets an answer rest on places."""
    routing: GoogleMapsRoutingOrDict | type[GoogleMapsRouting] | None
    """Lets an answer rest on routes."""


class GoogleMapsPlacesDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsPlaces``."""


class GoogleMapsResultDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResult``."""

    places: Sequence[GoogleMapsResultPlacesOrDict] | None
    """The places that were found."""
    widget_context_token: str | None
    """Token of a map to show."""


class GoogleMapsResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResultDelta``."""

    result: Sequence[GoogleMapsResultOrDict] | None
    """What came of the call."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_maps_result"] | None
    """What kind it is, always `google_maps_result`."""


class GoogleMapsResultPlacesDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResultPlaces``."""

    name: str | None
    """Name of the place."""
    place_id: str | None
    """Id of the place in Google Maps."""
    review_snippets: Sequence[InteractionsReviewSnippetOrDict] | None
    """Parts of reviews of the place."""
    url: str | None
    """URL where it is found."""


class GoogleMapsResultStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    result: Sequence[GoogleMapsResultOrDict] | None
    """What came of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_maps_result"] | None
    """What kind it is, always `google_maps_result`."""


class GoogleMapsRoutingDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsRouting``."""


class GoogleSearchDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearch``."""

    search_types: SearchTypesOrDict | None
    """What to search for. Web pages when left out."""
    time_range_filter: IntervalOrDict | None
    """Only results from this time. Both ends must be given."""
    blocking_confidence: PhishBlockThreshold | PhishBlockThresholdLiteral | None
    """How sure the service must be that a site is phishing to leave it out. Vertex AI only."""
    exclude_domains: Sequence[str] | None
    """Domains whose pages are left out, such as `example.com`. Vertex AI only."""


class GoogleSearchCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchCallArguments``."""

    queries: Sequence[str] | None
    """What was searched for."""


class GoogleSearchCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchCallDelta``."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_search_call"] | None
    """What kind it is, always `google_search_call`."""


class GoogleSearchCallStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchCallStep``."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    id: str | None
    """Id that tells it from others. Required."""
    search_type: GoogleSearchCallStepSearchType | GoogleSearchCallStepSearchTypeLiteral | None
    """What was searched for."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_search_call"] | None
    """What kind it is, always `google_search_call`."""


class GoogleSearchResultDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchResult``."""

    search_suggestions: str | None
    """HTML with suggestions of searches, to be shown."""


class GoogleSearchResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchResultDelta``."""

    is_error: bool | None
    """Whether the call failed."""
    result: Sequence[GoogleSearchResultOrDict] | None
    """What came of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_search_result"] | None
    """What kind it is, always `google_search_result`."""


class GoogleSearchResultStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    is_error: bool | None
    """Whether the call failed."""
    result: Sequence[GoogleSearchResultOrDict] | None
    """What came of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["google_search_result"] | None
    """What kind it is, always `google_search_result`."""


class GoogleSearchRetrievalDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchRetrieval``."""

    dynamic_retrieval_config: DynamicRetrievalConfigOrDict | None
    """When to search. Always, when left out."""


class GoogleTypeDateDict(TypedDict, total=False):
    """A dict in the place of ``GoogleTypeDate``."""

    year: int | None
    """The year, from 1 to 9999."""
    month: int | None
    """The month, from 1 to 12."""
    day: int | None
    """The day of the month, from 1 to 31."""


class GroundingAttributionDict(TypedDict, total=False):
    """A dict in the place of ``GroundingAttribution``."""

    source_id: AttributionSourceIdOrDict | None
    """Identifies the source. Set by the server."""
    content: ContentOrDict | None
    """The text of the source."""


class GroundingChunkDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunk``."""

    web: GroundingChunkWebOrDict | None
    """A web page."""
    image: GroundingChunkImageOrDict | None
    """An image on a web page."""
    retrieved_context: GroundingChunkRetrievedContextOrDict | None
    """A chunk of a document in a file search store."""
    maps: GroundingChunkMapsOrDict | None
    """A place on Google Maps."""


class GroundingChunkCustomMetadataDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkCustomMetadata``."""

    key: str | None
    """Key under which the value was given."""
    string_value: str | None
    """The value, when it is one string."""
    string_list_value: GroundingChunkStringListOrDict | None
    """The value, when it is several strings."""
    numeric_value: float | None
    """The value, when it is a number."""


class GroundingChunkImageDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkImage``."""

    source_uri: str | None
    """Address of the page that shows the image; to be linked wherever the image is shown."""
    image_uri: str | None
    """Address of the image file."""
    title: str | None
    """Title of the page that shows the image."""
    domain: str | None
    """Domain of the page that shows the image."""


class GroundingChunkMapsDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMaps``."""

    uri: str | None
    """Address of the place on Google Maps."""
    title: str | None
    """Name of the place."""
    text: str | None
    """What is known of the place, in plain words."""
    place_id: str | None
    """Id of the place in the Places API, `places/{placeId}`."""
    place_answer_sources: GroundingChunkMapsPlaceAnswerSourcesOrDict | None
    """Reviews that the answer draws on."""
    route: GroundingChunkMapsRouteOrDict | None
    """A way from one place to another. Set by the server. Vertex AI only."""


class GroundingChunkMapsPlaceAnswerSourcesDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSources``."""

    review_snippets: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None
    """Excerpts of reviews."""
    review_snippet: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None
    """Reviews that the answer rests on, by a name that google-genai has beside `review_snippets`."""
    flag_content_uri: str | None
    """Where the content can be reported. Vertex AI only."""


class GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution``."""

    display_name: str | None
    """Name of the author."""
    photo_uri: str | None
    """Picture of the author."""
    uri: str | None
    """Page of the author."""


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSourcesReviewSnippet``."""

    review_id: str | None
    """Identifies the review."""
    title: str | None
    """Heading of the review."""
    google_maps_uri: str | None
    """Address of the review on Google Maps."""
    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict | None
    """Who wrote the review."""
    flag_content_uri: str | None
    """Where the review can be reported. Vertex AI only."""
    relative_publish_time_description: str | None
    """How long ago it was written, in words."""
    review: str | None
    """Resource name of the review."""


class GroundingChunkMapsRouteDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsRoute``."""

    distance_meters: int | None
    """Length of the way in metres."""
    duration: str | timedelta | float | None
    """How long the way takes, in seconds with the letter s."""
    encoded_polyline: str | None
    """The way as an encoded polyline."""


class GroundingChunkRetrievedContextDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkRetrievedContext``."""

    uri: str | None
    """Where the document came from, if it has an address."""
    title: str | None
    """Display name of the document."""
    text: str | None
    """The text of the chunk."""
    file_search_store: str | None
    """Resource name of the store that holds the document, `fileSearchStores/{fileSearchStore}`. Gemini Developer API only.
    """
    page_number: int | None
    """Page of the document on which the chunk stands, from 1. Gemini Developer API only."""
    media_id: str | None
    """Resource name of the image behind the chunk, for downloading it. Gemini Developer API only."""
    custom_metadata: Sequence[GroundingChunkCustomMetadataOrDict] | None
    """Custom metadata that the document was given. Gemini Developer API only."""
    document_name: str | None
    """Resource name of the document, from Vertex AI Search. Set by the server. Vertex AI only."""
    rag_chunk: RagChunkOrDict | None
    """The piece of a file, from a RAG corpus. Vertex AI only."""


class GroundingChunkStringListDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkStringList``."""

    values: Sequence[str] | None
    """The strings, in the order they were given."""


class GroundingChunkWebDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkWeb``."""

    uri: str | None
    """Address of the page, often by way of a redirect of the service. Set by the server."""
    title: str | None
    """Title of the page, or its domain. Set by the server."""
    domain: str | None
    """Domain of the page. Set by the server. Vertex AI only."""


class GroundingMetadataDict(TypedDict, total=False):
    """A dict in the place of ``GroundingMetadata``."""

    web_search_queries: Sequence[str] | None
    """Web searches that the model made."""
    image_search_queries: Sequence[str] | None
    """Image searches that the model made."""
    grounding_chunks: Sequence[GroundingChunkOrDict] | None
    """The sources. `grounding_supports` refers to them by position."""
    grounding_supports: Sequence[GroundingSupportOrDict] | None
    """Which passages of the answer rest on which sources."""
    search_entry_point: SearchEntryPointOrDict | None
    """Search suggestions that must be shown with the answer."""
    retrieval_metadata: RetrievalMetadataOrDict | None
    """How much the prompt called for a search."""
    google_maps_widget_context_token: str | None
    """Token from which a Google Maps widget shows the places of the answer. Needs `enable_widget`."""
    retrieval_queries: Sequence[str] | None
    """Questions that were put to the retrieval tool. Vertex AI only."""
    source_flagging_uris: Sequence[GroundingMetadataSourceFlaggingUriOrDict] | None
    """Where sources can be reported. Set by the server. Vertex AI only."""


class GroundingMetadataSourceFlaggingUriDict(TypedDict, total=False):
    """A dict in the place of ``GroundingMetadataSourceFlaggingUri``."""

    flag_content_uri: str | None
    """Where the content can be reported."""
    source_id: str | None
    """Number of the source that it is about."""


class GroundingPassageDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassage``."""

    content: ContentOrDict | None
    """What the passage says."""
    id: str | None
    """Id by which the answer refers to the passage."""


class GroundingPassageIdDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassageId``."""

    passage_id: str | None
    """Id that the request gave the passage. Set by the server."""
    part_index: int | None
    """Position of the part within the passage, from 0. Set by the server."""


class GroundingPassagesDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassages``."""

    passages: Sequence[GroundingPassageOrDict] | None
    """The passages, in any order."""


class GroundingSupportDict(TypedDict, total=False):
    """A dict in the place of ``GroundingSupport``."""

    segment: SegmentOrDict | None
    """The passage."""
    grounding_chunk_indices: Sequence[int] | None
    """Positions in `grounding_chunks` of the sources that support the passage."""
    confidence_scores: Sequence[float] | None
    """How sure the support is, from 0 to 1, one number for each of `grounding_chunk_indices`."""
    rendered_parts: Sequence[int] | None
    """Positions in `content.parts` of the parts that show this support. Set by the server."""


class GroundingToolCountDict(TypedDict, total=False):
    """A dict in the place of ``GroundingToolCount``."""

    count: int | None
    """How often it was used."""
    type: GroundingToolCountType | GroundingToolCountTypeLiteral | None
    """The tool."""


class HTTPBearerConfigDict(TypedDict, total=False):
    """A dict in the place of ``HTTPBearerConfig``."""

    header_name: str | None
    """The header that carries the token. Default: `Authorization`."""
    id: str | None
    """Id that tells it from others. Required."""
    prefix: str | None
    """What stands before the token in the header. Default: `Bearer`."""
    token: str | None
    """The token. It cannot be read back. Required. Never returned. A secret, which ``repr`` hides."""
    type: Literal["bearer_token"] | None
    """What kind it is, always `bearer_token`."""


class HTTPBearerUpdateConfigDict(TypedDict, total=False):
    """A dict in the place of ``HTTPBearerUpdateConfig``."""

    header_name: str | None
    """The header that carries the token. Default: `Authorization`."""
    prefix: str | None
    """What stands before the token in the header. Default: `Bearer`."""
    token: str | None
    """The token. It cannot be read back. Never returned. A secret, which ``repr`` hides."""
    type: Literal["bearer_token"] | None
    """What kind it is, always `bearer_token`."""


class HistoryConfigDict(TypedDict, total=False):
    """A dict in the place of ``HistoryConfig``."""

    initial_history_in_client_content: bool | None
    """True takes the first turns of the client for history that is not answered."""


class HttpOptionsDict(TypedDict, total=False):
    """A dict in the place of ``HttpOptions``."""

    base_url: str | None
    """Scheme and host of the service, or of a gateway in front of it."""
    base_url_resource_scope: ResourceScope | ResourceScopeLiteral | None
    """How far a base URL of Vertex AI reaches into names."""
    api_version: str | None
    """Version in the path: `v1`, `v1beta` or `v1alpha`. Default: `v1beta`."""
    headers: Mapping[str, str] | None
    """Headers added to every request; one set here wins over ours."""
    timeout: int | None
    """Milliseconds for a call with its retries; for a stream, the longest gap."""
    client_args: Mapping[str, Any] | None
    """Keyword arguments for the synchronous HTTP client."""
    async_client_args: Mapping[str, Any] | None
    """Keyword arguments for the asyncio HTTP client."""
    extra_body: Mapping[str, Any] | None
    """JSON merged into request bodies, nested objects too; with GET and DELETE only that of the call is sent."""
    retry_options: HttpRetryOptionsOrDict | None
    """When a failed request is sent again."""
    http_client: str | None
    """HTTP library: `httpx` (default), `httpx2`, `aiohttp` for asyncio calls, or `httptools`, the fastest (extra `fast`);
    in a browser `fetch`, and no other.
    """
    json_library: str | None
    """JSON library: `json` (default), Python's own, or `msgspec`, the fastest (extra `fast`)."""
    httpx_client: Any | None
    """A ready `httpx.Client` or `httpx2.Client`; its owner closes it."""
    httpx_async_client: Any | None
    """A ready `httpx.AsyncClient` or `httpx2.AsyncClient`; its owner closes it."""
    aiohttp_client: Any | None
    """A ready `aiohttp.ClientSession`; its owner closes it."""


class HttpResponseDict(TypedDict, total=False):
    """A dict in the place of ``HttpResponse``."""

    headers: Mapping[str, str] | None
    """Response headers by lower-case name."""
    body: str | None
    """Body as text, where the call was asked to keep it."""


class HttpRetryOptionsDict(TypedDict, total=False):
    """A dict in the place of ``HttpRetryOptions``."""

    attempts: int | None
    """Requests in all, the first included; 0 and 1 mean no retry. Default: 5."""
    initial_delay: float | None
    """Seconds before the first retry. Default: 1."""
    max_delay: float | None
    """Longest wait between two attempts in seconds. Default: 60."""
    exp_base: float | None
    """Factor by which the wait grows from one retry to the next. Default: 2."""
    jitter: float | None
    """Up to so many random seconds are added to each wait. Default: 1."""
    http_status_codes: Sequence[int] | None
    """Retried statuses. Default: 408, 429, 500, 502, 503, 504."""
    repeat_billable: bool | None
    """False never sends a billable call again after a lost connection. Default: true, once, if no byte of an answer had
    come.
    """


class HybridSearchDict(TypedDict, total=False):
    """A dict in the place of ``HybridSearch``."""

    alpha: float | None
    """Weight of meaning against words, from 0 (words only) to 1 (meaning only)."""


class HyperparametersDict(TypedDict, total=False):
    """A dict in the place of ``Hyperparameters``."""

    batch_size: int | None
    """Number of examples of one step. Default: 4 or 16, by how many examples there are. Cannot be changed later."""
    epoch_count: int | None
    """How often all examples are gone through. Default: 5. Cannot be changed later."""
    learning_rate: float | None
    """How far the model moves at each step. Default: 0.001 or 0.0002, by how many examples there are. Cannot be changed
    later.
    """
    learning_rate_multiplier: float | None
    """Factor on the learning rate that the service would take. Cannot be changed later."""


class ImageDict(TypedDict, total=False):
    """A dict in the place of ``Image``."""

    gcs_uri: str | None
    """Cloud Storage URI of the image, `gs://...`. Vertex AI only."""
    image_bytes: bytes | str | None
    """The encoded image. Also called ``imageBytes``."""
    mime_type: str | None
    """Its IANA type, such as `image/png`."""


class ImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``ImageConfig``."""

    aspect_ratio: str | None
    """Width to height: `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9` or `21:9`, for some models also
    `1:4`, `4:1`, `1:8` and `8:1`. Taken from the images in the prompt, or square, when left out.
    """
    image_size: str | None
    """Size class: `512`, `1K`, `2K` or `4K`. Default: `1K`."""
    image_output_options: ImageConfigImageOutputOptionsOrDict | None
    """File format of the images. Vertex AI only."""
    person_generation: str | None
    """Which people images may show: ALLOW_ALL, ALLOW_ADULT or ALLOW_NONE. Vertex AI only."""
    prominent_people: ProminentPeople | ProminentPeopleLiteral | None
    """Whether images may show prominent people. Vertex AI only."""
    output_mime_type: str | None
    """IANA media type of the images; another name of `image_output_options.mime_type`. Vertex AI only."""
    output_compression_quality: int | None
    """How well JPEG images are kept, 0 to 100; another name of `image_output_options.compression_quality`. Vertex AI only.
    """


class ImageConfigImageOutputOptionsDict(TypedDict, total=False):
    """A dict in the place of ``ImageConfigImageOutputOptions``."""

    mime_type: str | None
    """IANA media type of the images, such as `image/png`."""
    compression_quality: int | None
    """How well JPEG images are kept, from 0 to 100."""


class ImageContentDict(TypedDict, total=False):
    """A dict in the place of ``ImageContent``."""

    data: str | bytes | PathLike[str] | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    resolution: DocumentContentResolution | DocumentContentResolutionLiteral | None
    """How closely it is looked at."""
    type: Literal["image"] | None
    """What kind it is, always `image`."""
    uri: str | None
    """URI where the bytes are."""


class ImageDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ImageDelta``."""

    data: str | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    resolution: DocumentContentResolution | DocumentContentResolutionLiteral | None
    """How closely it is looked at."""
    type: Literal["image"] | None
    """What kind it is, always `image`."""
    uri: str | None
    """URI where the bytes are."""


class ImageEditInstanceDict(TypedDict, total=False):
    """A dict in the place of ``ImageEditInstance``."""

    prompt: str | None
    """What the edit does, with the numbers of references in brackets."""
    reference_images: Sequence[ReferenceImageOrDict] | None
    """The image to edit, masks, and images to follow."""


class ImageEditParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageEditParameters``."""

    storage_uri: str | None
    """Folder in Cloud Storage that the images are written to."""
    negative_prompt: str | None
    """What should not be shown."""
    sample_count: int | None
    """Number of images."""
    aspect_ratio: str | None
    """Width and height as a ratio, such as `16:9`."""
    guidance_scale: float | None
    """How closely the images keep to the prompt; more is closer."""
    seed: int | None
    """Number from which chance is drawn; only without a watermark."""
    safety_setting: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown."""
    include_safety_attributes: bool | None
    """True tells how harmful each image was found."""
    include_rai_reason: bool | None
    """True has the answer say why images were held back."""
    language: ImagePromptLanguage | ImagePromptLanguageLiteral | None
    """Language of the prompt."""
    output_options: ImageOutputOptionsOrDict | None
    """Format of the images."""
    add_watermark: bool | None
    """True adds a mark that no eye sees."""
    edit_mode: EditMode | EditModeLiteral | None
    """What the edit does."""
    edit_config: ImageEditStepsOrDict | None
    """In how many steps."""


class ImageEditStepsDict(TypedDict, total=False):
    """A dict in the place of ``ImageEditSteps``."""

    base_steps: int | None
    """Number of steps in which an image is made; more take longer and may look better."""


class ImageInstanceDict(TypedDict, total=False):
    """A dict in the place of ``ImageInstance``."""

    prompt: str | None
    """What the images show."""


class ImageOutputOptionsDict(TypedDict, total=False):
    """A dict in the place of ``ImageOutputOptions``."""

    mime_type: str | None
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    compression_quality: int | None
    """Quality of a JPEG, from 0 to 100. Default: 75."""


class ImageParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageParameters``."""

    storage_uri: str | None
    """Folder in Cloud Storage that the images are written to. Vertex AI only."""
    negative_prompt: str | None
    """What should not be shown."""
    sample_count: int | None
    """Number of images, from 1 to 4. Default: 4."""
    aspect_ratio: str | None
    """Width and height as a ratio: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`. Default: `1:1`."""
    guidance_scale: float | None
    """How closely the images keep to the prompt; more is closer."""
    seed: int | None
    """Number from which chance is drawn; only without a watermark. Vertex AI only."""
    safety_setting: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown. Default: adults."""
    include_safety_attributes: bool | None
    """True has the answer rate the images and the prompt."""
    include_rai_reason: bool | None
    """True has the answer say why images were held back."""
    language: ImagePromptLanguage | ImagePromptLanguageLiteral | None
    """Language of the prompt."""
    output_options: ImageOutputOptionsOrDict | None
    """Format of the images."""
    add_watermark: bool | None
    """True adds a mark that no eye sees. Vertex AI only."""
    sample_image_size: str | None
    """Length of the longer side: `1K` or `2K`. Default: `1K`."""
    enhance_prompt: bool | None
    """True has the prompt improved first. Vertex AI only."""


class ImageRecontextParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageRecontextParameters``."""

    sample_count: int | None
    """Number of images."""
    base_steps: int | None
    """Number of steps in which an image is made; more take longer and may look better."""
    storage_uri: str | None
    """Folder in Cloud Storage that the images are written to."""
    seed: int | None
    """Number from which chance is drawn; only without a watermark."""
    safety_setting: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown."""
    add_watermark: bool | None
    """True adds a mark that no eye sees."""
    output_options: ImageOutputOptionsOrDict | None
    """Format of the images."""
    enhance_prompt: bool | None
    """True has the prompt improved first."""


class ImageResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``ImageResponseFormat``."""

    mime_type: ImageResponseMimeType | ImageResponseMimeTypeLiteral | None
    """File format of the images."""
    aspect_ratio: AspectRatio | AspectRatioLiteral | None
    """Width to height of the images."""
    image_size: ImageSize | ImageSizeLiteral | None
    """Size class of the images."""
    delivery: Delivery | DeliveryLiteral | None
    """Whether the bytes come in the answer or wait at a URI."""


class ImageSearchDict(TypedDict, total=False):
    """A dict in the place of ``ImageSearch``."""


class ImageSegmentParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageSegmentParameters``."""

    mode: SegmentMode | SegmentModeLiteral | None
    """What is looked for."""
    max_predictions: int | None
    """Most masks to find."""
    confidence_threshold: float | None
    """How sure the service must be of a mask, from 0 to 1."""
    mask_dilation: float | None
    """How far the mask is widened, as a share of the image's width."""
    binary_color_threshold: float | None
    """From which brightness on a mask is white, 0 to 255; -1 keeps its shades."""


class ImageUpscaleConfigDict(TypedDict, total=False):
    """A dict in the place of ``ImageUpscaleConfig``."""

    upscale_factor: str | None
    """`x2`, `x3` or `x4`."""
    enhance_input_image: bool | None
    """True improves the image before it is enlarged."""
    image_preservation_factor: float | None
    """How closely the enlarged image keeps to the given one, from 0 to 1."""


class ImageUpscaleInstanceDict(TypedDict, total=False):
    """A dict in the place of ``ImageUpscaleInstance``."""

    image: ImageOrDict | None
    """What to enlarge."""


class ImageUpscaleParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageUpscaleParameters``."""

    storage_uri: str | None
    """Folder in Cloud Storage that the images are written to."""
    safety_setting: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown."""
    include_rai_reason: bool | None
    """True has the answer say why images were held back."""
    output_options: ImageOutputOptionsOrDict | None
    """Format of the images."""
    upscale_config: ImageUpscaleConfigOrDict | None
    """How far, and how closely."""
    sample_count: int | None
    """Number of images."""
    mode: str | None
    """What the model does: `upscale`."""


class ImportFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    chunking_config: ChunkingConfigOrDict | None
    """How the document is cut into chunks."""
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    """Keys and values for filters to go by, at most 20."""


class ImportFileOperationDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: Mapping[str, Any] | None
    """How far the work has come; its `@type` names its shape."""
    response: ImportFileResponseOrDict | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class ImportFileRequestDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileRequest``."""

    file_name: str | None
    """Resource name of the file, `files/{file}`. Required."""
    chunking_config: ChunkingConfigOrDict | None
    """How the document is cut into chunks."""
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    """Keys and values for filters to go by, at most 20."""


class ImportFileResponseDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileResponse``."""

    parent: str | None
    """Resource name of the store, `fileSearchStores/{fileSearchStore}`."""
    document_name: str | None
    """Resource name of the new document."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class InlinedEmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentRequest``."""

    metadata: Mapping[str, Any] | None
    """Facts of the caller's own, which come back with the embedding."""
    request: EmbedContentRequestOrDict | None
    """The content and its settings, as for one call. Required."""


class InlinedEmbedContentRequestsDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentRequests``."""

    requests: Sequence[InlinedEmbedContentRequestOrDict] | None
    """The contents of the batch, in order. Required."""


class InlinedEmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentResponse``."""

    response: SingleEmbedContentResponseOrDict | None
    """The answer. Set by the server."""
    error: StatusOrDict | None
    """What went wrong. Set by the server."""
    metadata: Mapping[str, Any] | None
    """The facts that the caller gave with the request. Set by the server."""


class InlinedEmbedContentResponsesDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentResponses``."""

    inlined_responses: Sequence[InlinedEmbedContentResponseOrDict] | None
    """Embeddings and errors, in the order of the contents. Set by the server."""


class InlinedRequestDict(TypedDict, total=False):
    """A dict in the place of ``InlinedRequest``."""

    model: str | None
    """Model for this request, where it is not that of the job."""
    contents: ContentListUnion | None
    """The prompt, turn by turn."""
    metadata: Mapping[str, str] | None
    """Facts of the caller's own, given back with the answer."""
    config: GenerateContentConfigOrDict | None
    """Settings of this request."""


class InlinedRequestsDict(TypedDict, total=False):
    """A dict in the place of ``InlinedRequests``."""

    requests: Sequence[GeminiInlinedRequestOrDict] | None
    """The prompts of the batch, in order. Required."""


class InlinedResponseDict(TypedDict, total=False):
    """A dict in the place of ``InlinedResponse``."""

    response: GenerateContentResponseOrDict | None
    """The answer. Set by the server."""
    metadata: Mapping[str, Any] | None
    """The facts that the caller gave with the request. Set by the server."""
    error: StatusOrDict | None
    """What went wrong. Set by the server."""


class InlinedResponsesDict(TypedDict, total=False):
    """A dict in the place of ``InlinedResponses``."""

    inlined_responses: Sequence[InlinedResponseOrDict] | None
    """Answers and errors, in the order of the prompts. Set by the server."""


class InputConfigDict(TypedDict, total=False):
    """A dict in the place of ``InputConfig``."""

    file_name: str | None
    """Resource name of an uploaded file of JSON Lines, `files/{file}`: an object with `key` and `request` in each line.
    """
    requests: InlinedRequestsOrDict | None
    """The prompts themselves, together at most 20 MB."""


class InputEmbedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``InputEmbedContentConfig``."""

    file_name: str | None
    """Resource name of an uploaded file of JSON Lines, `files/{file}`: an object with `key` and `request` in each line.
    """
    requests: InlinedEmbedContentRequestsOrDict | None
    """The contents themselves, together at most 20 MB."""


class InputEventDict(TypedDict, total=False):
    """A dict in the place of ``InputEvent``."""

    event_type: Literal["input"] | None
    """Name of the event, always `input`."""
    content: Sequence[InteractionsContentOrDict] | None
    """Texts, sound, pictures and others."""


class InputFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``InputFeedback``."""

    block_reason: InputFeedbackBlockReason | InputFeedbackBlockReasonLiteral | None
    """Why the question was blocked, if it was."""
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    """How likely the question is harmful, by category."""


class InteractionDict(TypedDict, total=False):
    """A dict in the place of ``Interaction``."""

    agent: str | None
    """The agent that runs, by its id."""
    agent_config: InteractionAgentConfigOrDict | None
    """Settings of the agent."""
    cached_content: str | None
    """Resource name of the cache that the input continues, `cachedContents/{id}`. Deprecated."""
    continuation_token: str | None
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    created: str | None
    """When it was made, an ISO 8601 time. Set by the server."""
    environment: InteractionEnvironmentOrDict | None
    """The environment to work in: settings, or the id of one."""
    environment_id: str | None
    """Id of the environment that it worked in. Set by the server."""
    errors: Sequence[InteractionErrorOrDict] | None
    """What went wrong on the way. Set by the server."""
    generation_config: InteractionsGenerationConfigOrDict | None
    """How the answer is generated."""
    id: str | None
    """Its id, with which it is asked for and followed. Absent where it is not stored. Set by the server."""
    input: InteractionsInputOrDict | None
    """What was said, if it was asked for."""
    labels: Mapping[str, str] | None
    """Labels of yours, by name."""
    model: str | None
    """Id of the model."""
    object: str | None
    """Always `interaction`. Set by the server."""
    previous_interaction_id: str | None
    """Id of the interaction that this one follows; its turns are remembered."""
    response_format: InteractionResponseFormatOrDict | None
    """Form of the answer: what it is, and its JSON Schema."""
    response_mime_type: str | None
    """IANA type of the answer; `response_format` says it now. Deprecated."""
    response_modalities: Sequence[ResponseModality | ResponseModalityLiteral] | None
    """What the answer may be made of. Deprecated."""
    safety_settings: Sequence[InteractionsSafetySettingOrDict] | None
    """What is held back."""
    service_tier: CreateAgentInteractionServiceTier | CreateAgentInteractionServiceTierLiteral | None
    """How fast and at what price it is served."""
    status: InteractionStatusValue | InteractionStatusValueLiteral | None
    """How far it has come. Required. Set by the server."""
    steps: Sequence[StepOrDict] | None
    """What happened, in order: input, thoughts, calls, results, output. Set by the server."""
    system_instruction: str | None
    """Standing orders for the model."""
    tools: Sequence[InteractionsToolOrDict] | None
    """The tools that may be used."""
    updated: str | None
    """When it was last changed, an ISO 8601 time. Set by the server."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""
    webhook_config: InteractionsWebhookConfigOrDict | None
    """Where to post events of this interaction."""


class InteractionAuthTokenDict(TypedDict, total=False):
    """A dict in the place of ``InteractionAuthToken``."""

    auth_token: str | None
    """The token, which takes the place of an API key for this interaction. A secret, which ``repr`` hides."""
    expires_at: datetime | str | None
    """When it ends to be valid."""


class InteractionAuthTokenCreateParamsDict(TypedDict, total=False):
    """A dict in the place of ``InteractionAuthTokenCreateParams``."""

    expire_time: datetime | str | None
    """When it ends to be valid."""


class InteractionCancelledEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionCancelledEvent``."""

    event_type: Literal["interaction.cancelled"] | None
    """Name of the event, always `interaction.cancelled`."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""


class InteractionCompletedEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionCompletedEvent``."""

    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["interaction.completed"] | None
    """Name of the event, always `interaction.completed`."""
    interaction: InteractionSseEventInteractionOrDict | None
    """The interaction as it is now. Required."""


class InteractionConnectedEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionConnectedEvent``."""

    event_type: Literal["interaction.connected"] | None
    """Name of the event, always `interaction.connected`."""


class InteractionCreatedEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionCreatedEvent``."""

    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["interaction.created"] | None
    """Name of the event, always `interaction.created`."""
    interaction: InteractionSseEventInteractionOrDict | None
    """The interaction as it is now. Required."""


class InteractionErrorDict(TypedDict, total=False):
    """A dict in the place of ``InteractionError``."""

    code: str | None
    """What kind of error it is, such as `not_found`."""
    message: str | None
    """The error in words."""


class InteractionSseEventInteractionDict(TypedDict, total=False):
    """A dict in the place of ``InteractionSseEventInteraction``."""

    agent: str | None
    """The agent that runs, by its id."""
    continuation_token: str | None
    """Where an answer that hit the limit of one request goes on: send it back to go on. Set by the server."""
    created: str | None
    """When it was made, an ISO 8601 time. Set by the server."""
    id: str | None
    """Its id; empty where it is not stored. Required. Set by the server."""
    model: str | None
    """Id of the model."""
    object: str | None
    """Always `interaction`. Set by the server."""
    service_tier: CreateAgentInteractionServiceTier | CreateAgentInteractionServiceTierLiteral | None
    """How fast and at what price it is served."""
    status: InteractionStatusValue | InteractionStatusValueLiteral | None
    """How far it has come. Required. Set by the server."""
    steps: Sequence[StepOrDict] | None
    """What happened, in order: input, thoughts, calls, results, output. Set by the server."""
    updated: str | None
    """When it was last changed, an ISO 8601 time. Set by the server."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""


class InteractionStatusUpdateDict(TypedDict, total=False):
    """A dict in the place of ``InteractionStatusUpdate``."""

    continuation_token: str | None
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["interaction.status_update"] | None
    """Name of the event, always `interaction.status_update`."""
    interaction_id: str | None
    """Id of the interaction that it is about. Required."""
    status: InteractionStatusValue | InteractionStatusValueLiteral | None
    """How far it has come. Required."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""


class InteractionUsageDict(TypedDict, total=False):
    """A dict in the place of ``InteractionUsage``."""

    cached_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    """Tokens that came from a cache, by modality."""
    grounding_tool_count: Sequence[GroundingToolCountOrDict] | None
    """How often each tool that finds sources was used."""
    initial_input_tokens: int | None
    """Tokens of the input of the first of several requests that made one answer."""
    input_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    """Tokens of all that went in, by modality."""
    output_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    """Tokens of the answer, by modality."""
    raw_prompt_token: int | None
    """Tokens of the whole prompt, with what the service adds to it."""
    tool_use_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    """Tokens of what tools gave, by modality."""
    total_cached_tokens: int | None
    """Tokens that came from a cache."""
    total_input_tokens: int | None
    """Tokens of all that went in."""
    total_output_tokens: int | None
    """Tokens of the answer."""
    total_thought_tokens: int | None
    """Tokens that the model thought."""
    total_tokens: int | None
    """Tokens of all."""
    total_tool_use_tokens: int | None
    """Tokens of what tools gave."""


class InteractionsAudioResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsAudioResponseFormat``."""

    bit_rate: int | None
    """Bits for a second of sound."""
    delivery: AudioResponseFormatDelivery | AudioResponseFormatDeliveryLiteral | None
    """Whether the bytes come in the answer or as a URI."""
    mime_type: AudioResponseFormatMimeType | AudioResponseFormatMimeTypeLiteral | None
    """IANA type of the bytes."""
    sample_rate: int | None
    """Samples of a second."""
    type: Literal["audio"] | None
    """What kind it is, always `audio`."""


class InteractionsCodeExecutionDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsCodeExecution``."""

    type: Literal["code_execution"] | None
    """What kind it is, always `code_execution`."""


class InteractionsComputerUseDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsComputerUse``."""

    disabled_safety_policies: Sequence[DisabledSafetyPolicy | DisabledSafetyPolicyLiteral] | None
    """Checks that are switched off."""
    enable_prompt_injection_detection: bool | None
    """True checks what is on the screen for instructions that are not yours."""
    environment: EnvironmentEnum | EnvironmentEnumLiteral | None
    """What the model works on."""
    excluded_predefined_functions: Sequence[str] | None
    """Actions that the model may not take, by name."""
    type: Literal["computer_use"] | None
    """What kind it is, always `computer_use`."""


class InteractionsEmptyDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsEmpty``."""


class InteractionsEnvironmentDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsEnvironment``."""

    created: str | None
    """When it was made, an ISO 8601 time. Set by the server."""
    custom_config: Mapping[str, Any] | None
    """Settings of another kind. Set by the server."""
    environment_key: str | None
    """Key for a machine of yours that serves the environment. It is shown only once. Set by the server. A secret, which
    ``repr`` hides.
    """
    file_count: int | None
    """Number of files in it. Set by the server."""
    id: str | None
    """Id that tells it from others. Required. Set by the server."""
    last_accessed: str | None
    """When it was last used, an ISO 8601 time. Set by the server."""
    mode: EnvironmentMode | EnvironmentModeLiteral | None
    """Whether Google or a machine of yours serves it."""
    network: EnvironmentNetworkUnionOrDict | None
    """What may be reached from inside: a list of domains, or nothing."""
    size_bytes: int | None
    """Number of bytes. Set by the server."""
    sources: Sequence[EnvironmentSourceOrDict] | None
    """Files that are put into it at the start."""
    status: EnvironmentsStatus | EnvironmentsStatusLiteral | None
    """How far it has come. Set by the server."""
    updated: str | None
    """When it was last changed, an ISO 8601 time. Set by the server."""


class InteractionsEnvironmentConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsEnvironmentConfig``."""

    custom_config: Mapping[str, Any] | None
    """Settings of another kind."""
    env: Mapping[str, EnvironmentVariablesOrDict] | None
    """Environment variables, by name: a value, or the credential it comes from. A secret, which ``repr`` hides."""
    environment_id: str | None
    """Id of the environment to work in."""
    mode: EnvironmentMode | EnvironmentModeLiteral | None
    """Whether Google or a machine of yours serves it."""
    network: EnvironmentConfigNetworkOrDict | None
    """What may be reached from inside: a list of domains, or nothing."""
    sources: Sequence[EnvironmentSourceOrDict] | None
    """Files that are put into it at the start."""
    type: Literal["remote"] | None
    """What kind it is, always `remote`."""


class InteractionsFileSearchDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsFileSearch``."""

    file_search_store_names: Sequence[str] | None
    """Resource names of the file search stores, `fileSearchStores/{id}`."""
    metadata_filter: str | None
    """A filter over the metadata of the documents."""
    top_k: int | None
    """Most passages that are taken."""
    type: Literal["file_search"] | None
    """What kind it is, always `file_search`."""


class InteractionsFunctionDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsFunction``."""

    defer_loading: bool | None
    """True keeps it from the model until a tool search finds it."""
    description: str | None
    """What the function does; the model decides by it."""
    name: str | None
    """Name of the function."""
    parameters: JsonValue | None
    """The parameters of the function, as JSON Schema."""
    short_description: str | None
    """A line on the function, which a tool search looks at."""
    type: Literal["function"] | None
    """What kind it is, always `function`."""


class InteractionsGenerationConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsGenerationConfig``."""

    image_config: InteractionsImageConfigOrDict | None
    """How images are made. Deprecated."""
    max_output_tokens: int | None
    """Most tokens of the answer."""
    seed: int | None
    """Number that makes answers repeatable."""
    speech_config: InteractionsSpeechConfigUnionOrDict | None
    """How speech sounds."""
    stop_sequences: Sequence[str] | None
    """Texts that end the answer."""
    temperature: float | None
    """How freely is chosen among likely words. Deprecated."""
    thinking_level: InteractionsGenerationConfigThinkingLevel | InteractionsGenerationConfigThinkingLevelLiteral | None
    """How much the model thinks."""
    thinking_summaries: ThinkingSummaries | ThinkingSummariesLiteral | None
    """Whether thoughts are told in short."""
    tool_choice: ToolChoiceOrDict | None
    """Whether tools are used, and which."""
    top_p: float | None
    """How much of the likely words is chosen from. Deprecated."""
    transcription_config: TranscriptionConfigOrDict | None
    """How speech is written down."""
    video_config: VideoConfigOrDict | None
    """How videos are made."""


class InteractionsGoogleMapsDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsGoogleMaps``."""

    enable_widget: bool | None
    """True asks for the token of a map to show."""
    latitude: float | None
    """Degrees north of where the user is."""
    longitude: float | None
    """Degrees east of where the user is."""
    type: Literal["google_maps"] | None
    """What kind it is, always `google_maps`."""


class InteractionsGoogleSearchDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsGoogleSearch``."""

    search_types: Sequence[GoogleSearchCallStepSearchType | GoogleSearchCallStepSearchTypeLiteral] | None
    """What to search for."""
    type: Literal["google_search"] | None
    """What kind it is, always `google_search`."""


class InteractionsImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsImageConfig``."""

    aspect_ratio: ImageConfigAspectRatio | ImageConfigAspectRatioLiteral | None
    """Width to height."""
    image_size: ImageConfigImageSize | ImageConfigImageSizeLiteral | None
    """How large the images are."""


class InteractionsImageResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsImageResponseFormat``."""

    aspect_ratio: ImageConfigAspectRatio | ImageConfigAspectRatioLiteral | None
    """Width to height."""
    delivery: AudioResponseFormatDelivery | AudioResponseFormatDeliveryLiteral | None
    """Whether the bytes come in the answer or as a URI."""
    image_size: ImageConfigImageSize | ImageConfigImageSizeLiteral | None
    """How large the images are."""
    mime_type: ImageResponseFormatMimeType | ImageResponseFormatMimeTypeLiteral | None
    """IANA type of the bytes."""
    type: Literal["image"] | None
    """What kind it is, always `image`."""


class InteractionsMCPServerDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsMCPServer``."""

    allowed_tools: Sequence[AllowedToolsOrDict] | None
    """The tools of the server that may be used. Default: all."""
    defer_loading: bool | None
    """True keeps it from the model until a tool search finds it."""
    headers: Mapping[str, str] | None
    """Headers that every request to the server has. A secret, which ``repr`` hides."""
    name: str | None
    """Name of the server."""
    type: Literal["mcp_server"] | None
    """What kind it is, always `mcp_server`."""
    url: str | None
    """URL of the server."""


class InteractionsPromptFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsPromptFeedback``."""

    block_reason: DecisionBlockReason | DecisionBlockReasonLiteral | None
    """Why the input was refused."""
    block_reason_message: str | None
    """The reason in words."""


class InteractionsRagRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsRagRetrievalConfig``."""

    filter: RagFilterOrDict | None
    """Which of the documents count."""
    hybrid_search: HybridSearchOrDict | None
    """How search by meaning and by words are weighed."""
    ranking: RankingOrDict | None
    """How what was found is put in order."""
    top_k: int | None
    """Most passages that are taken."""


class InteractionsRetrievalDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsRetrieval``."""

    exa_ai_search_config: ExaAISearchConfigOrDict | None
    """Settings of a search by Exa."""
    parallel_ai_search_config: ParallelAISearchConfigOrDict | None
    """Settings of a search by Parallel."""
    rag_store_config: RagStoreConfigOrDict | None
    """Settings of a search in a RAG corpus."""
    retrieval_types: Sequence[RetrievalRetrievalType | RetrievalRetrievalTypeLiteral] | None
    """Where to search."""
    type: Literal["retrieval"] | None
    """What kind it is, always `retrieval`."""
    vertex_ai_search_config: VertexAISearchConfigOrDict | None
    """Settings of a search by Vertex AI Search."""


class InteractionsReviewSnippetDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsReviewSnippet``."""

    review_id: str | None
    """Id of the review in Google Maps."""
    title: str | None
    """Title that people see."""
    url: str | None
    """URL where it is found."""


class InteractionsSafetySettingDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsSafetySetting``."""

    method: SafetyMethod | SafetyMethodLiteral | None
    """Whether likelihood or severity decides."""
    threshold: SafetyThreshold | SafetyThresholdLiteral | None
    """From when on is held back. Required."""
    type: InteractionsSafetySettingType | InteractionsSafetySettingTypeLiteral | None
    """What is held back. Required."""


class InteractionsSpeechConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsSpeechConfig``."""

    language: str | None
    """Language of the speech, such as `en-US`."""
    speaker: str | None
    """Name of the speaker."""
    voice: str | None
    """Name of the voice."""


class InteractionsStatusDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsStatus``."""

    code: int | None
    """Code of the error, as gRPC numbers them; 0 is none."""
    details: Sequence[Mapping[str, Any]] | None
    """More on the error."""
    message: str | None
    """The error in words."""


class InteractionsTextResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsTextResponseFormat``."""

    mime_type: TextResponseFormatMimeType | TextResponseFormatMimeTypeLiteral | None
    """IANA type of the bytes."""
    schema: Mapping[str, Any] | None
    """JSON Schema of the answer."""
    type: Literal["text"] | None
    """What kind it is, always `text`."""


class InteractionsURLContextDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsURLContext``."""

    type: Literal["url_context"] | None
    """What kind it is, always `url_context`."""


class InteractionsVideoResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsVideoResponseFormat``."""

    aspect_ratio: VideoResponseFormatAspectRatio | VideoResponseFormatAspectRatioLiteral | None
    """Width to height."""
    delivery: AudioResponseFormatDelivery | AudioResponseFormatDeliveryLiteral | None
    """Whether the bytes come in the answer or as a URI."""
    duration: str | None
    """Length of the video, such as `8s`."""
    gcs_uri: str | None
    """URI in Cloud Storage where the video is put."""
    resolution: VideoResolution | VideoResolutionLiteral | None
    """Height of the video."""
    type: Literal["video"] | None
    """What kind it is, always `video`."""


class InteractionsWebhookConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsWebhookConfig``."""

    uris: Sequence[str] | None
    """Addresses that events are posted to."""
    user_metadata: Mapping[str, Any] | None
    """Values of yours that every posted event carries."""


class InteractionsWordInfoDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsWordInfo``."""

    end_index: int | None
    """Where the part of the text ends, in bytes; this byte is not in it."""
    end_offset: str | None
    """Where the part ends, from the beginning, such as `12.5s`."""
    speaker: str | None
    """Name of the speaker."""
    start_index: int | None
    """Where the part of the text begins, in bytes."""
    start_offset: str | None
    """Where the part begins, from the beginning, such as `2.5s`."""
    text: str | None
    """The word."""
    type: Literal["word_info"] | None
    """What kind it is, always `word_info`."""


class IntervalDict(TypedDict, total=False):
    """A dict in the place of ``Interval``."""

    start_time: datetime | str | None
    """When the stretch begins, this moment included. Not later than `end_time`."""
    end_time: datetime | str | None
    """When the stretch ends, this moment left out. Not earlier than `start_time`."""


class JSONSchemaDict(TypedDict, total=False):
    """A dict in the place of ``JSONSchema``."""

    type: JSONSchemaTypesOrDict | None
    """A type, or a list of types one of which it has."""
    format: str | None
    """A further rule for strings and numbers, such as `date-time`."""
    title: str | None
    """What the schema is called."""
    description: str | None
    """What the value means."""
    default: JsonValue | None
    """Value that stands for an absent one."""
    items: JSONSchemaOrDict | None
    """Schema of each item of a list."""
    min_items: int | None
    """Fewest items of a list."""
    max_items: int | None
    """Most items of a list."""
    enum: Sequence[JsonValue] | None
    """The values that are allowed."""
    properties: Mapping[str, JSONSchemaOrDict] | None
    """Schemas of an object's properties, by name."""
    required: Sequence[str] | None
    """Names of properties that must be there."""
    min_properties: int | None
    """Fewest properties of an object."""
    max_properties: int | None
    """Most properties of an object."""
    minimum: float | None
    """Smallest number."""
    maximum: float | None
    """Largest number."""
    min_length: int | None
    """Fewest characters of a text."""
    max_length: int | None
    """Most characters of a text."""
    pattern: str | None
    """Regular expression that a text must match."""
    additional_properties: Any | None
    """Schema of further properties, or whether there may be any."""
    any_of: Sequence[JSONSchemaOrDict] | None
    """Schemas of which at least one fits."""
    unique_items: bool | None
    """True forbids equal items in a list."""
    ref: str | None
    """Where the schema stands that is meant, such as `#/$defs/Name`."""
    defs: Mapping[str, JSONSchemaOrDict] | None
    """Schemas that references lead to, by name."""
    one_of: Sequence[JSONSchemaOrDict] | None
    """Schemas of which exactly one fits."""


class LLMBasedMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``LLMBasedMetricSpec``."""

    metric_prompt_template: str | None
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    system_instruction: str | None
    """Standing orders for the judging model."""
    judge_autorater_config: AutoraterConfigOrDict | None
    """The model that judges."""
    rubric_group_key: str | None
    """Name of the rubrics in the dataset that are applied."""
    predefined_rubric_generation_spec: PredefinedMetricSpecOrDict | None
    """Rubrics by a metric that the service brings along."""
    rubric_generation_spec: RubricGenerationSpecOrDict | None
    """Rubrics that a model writes first."""
    additional_config: Mapping[str, Any] | None
    """Further settings of the metric, by name."""
    result_parser_config: EvaluationParserConfigOrDict | None
    """How the verdict is read from what the judging model said."""


class LanguageAutoDict(TypedDict, total=False):
    """A dict in the place of ``LanguageAuto``."""


class LanguageHintsDict(TypedDict, total=False):
    """A dict in the place of ``LanguageHints``."""

    language_codes: Sequence[str] | None
    """BCP-47 codes of the expected languages. Required. Deprecated."""


class LatLngDict(TypedDict, total=False):
    """A dict in the place of ``LatLng``."""

    latitude: float | None
    """Degrees north, from -90 to 90."""
    longitude: float | None
    """Degrees east, from -180 to 180."""


class ListBatchJobsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListBatchJobsConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    filter: str | None
    """Filter expression, such as `done = true`."""
    page_size: int | None
    """Most items in one page."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""
    return_partial_success: bool | None
    """True lists what could be reached and names the rest in `unreachable`, instead of failing. Gemini Developer API only.
    """
    read_mask: str | Sequence[str] | None
    """Names of the fields to read, joined by commas. Vertex AI only."""


class ListBatchJobsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListBatchJobsResponse``."""

    batch_jobs: Sequence[BatchJobOrDict] | None
    """The jobs of this page."""
    next_page_token: str | None
    """Token for the page after this one; absent on the last."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListCachedContentsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListCachedContentsConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    page_size: int | None
    """Most caches in one page, up to 1000. The service decides when left out."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""


class ListCachedContentsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListCachedContentsResponse``."""

    cached_contents: Sequence[CachedContentOrDict] | None
    """The caches of this page, without what is in them."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListCorporaResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListCorporaResponse``."""

    corpora: Sequence[CorpusOrDict] | None
    """The corpora of this page, the oldest first."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""


class ListDocumentsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListDocumentsConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    page_size: int | None
    """Most documents in one page, up to 20. Default: 10."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""


class ListDocumentsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListDocumentsResponse``."""

    documents: Sequence[DocumentOrDict] | None
    """The documents of this page."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListEnvironmentsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListEnvironmentsResponse``."""

    environments: Sequence[InteractionsEnvironmentOrDict] | None
    """The environments of this page."""
    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""


class ListFileSearchStoresConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListFileSearchStoresConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    page_size: int | None
    """Most stores in one page, up to 20. Default: 10."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""


class ListFileSearchStoresResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListFileSearchStoresResponse``."""

    file_search_stores: Sequence[FileSearchStoreOrDict] | None
    """The stores of this page."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListFilesConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListFilesConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    page_size: int | None
    """Most files in one page, up to 100. Default: 10."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""


class ListFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListFilesResponse``."""

    files: Sequence[FileOrDict] | None
    """The files of this page."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    data: Sequence[ClaudeFileOrDict] | None
    """The files of this page, where they belong to Anthropic's models. Vertex AI only."""
    next_page: str | None
    """Token of the page after this one, where files belong to Anthropic's models. Vertex AI only."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListGeneratedFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListGeneratedFilesResponse``."""

    generated_files: Sequence[GeneratedFileOrDict] | None
    """The files of this page."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""


class ListModelsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListModelsConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    page_size: int | None
    """Most models in one page, up to 1000. Default: 50."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""
    filter: str | None
    """Filter expression; which ones are understood depends on the service."""
    query_base: bool | None
    """True, as when left out, lists the models that everyone may use."""


class ListModelsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListModelsResponse``."""

    models: Sequence[ModelOrDict] | None
    """The models of this page."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListOperationsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListOperationsResponse``."""

    operations: Sequence[OperationOrDict] | None
    """The operations of this page that match the filter."""
    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    unreachable: Sequence[str] | None
    """Resources that could not be asked. Only if `return_partial_success` was set."""


class ListPermissionsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListPermissionsResponse``."""

    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    permissions: Sequence[PermissionOrDict] | None
    """The permissions of this page."""


class ListTriggerExecutionsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTriggerExecutionsResponse``."""

    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""
    trigger_executions: Sequence[TriggerExecutionOrDict] | None
    """The runs of this page."""


class ListTriggersResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTriggersResponse``."""

    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""
    triggers: Sequence[TriggerOrDict] | None
    """The triggers of this page."""


class ListTunedModelsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTunedModelsResponse``."""

    next_page_token: str | None
    """Token of the next page. Absent on the last one."""
    tuned_models: Sequence[GeminiTunedModelOrDict] | None
    """The tuned models of this page."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListTuningJobsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListTuningJobsConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    page_size: int | None
    """Most items in one page."""
    page_token: str | None
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""
    filter: str | None
    """Filter expression over descriptions and names, such as `owner:me` or `readers:everyone`."""


class ListTuningJobsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTuningJobsResponse``."""

    next_page_token: str | None
    """Token for the page after this one; absent on the last."""
    tuning_jobs: Sequence[TuningJobOrDict] | None
    """The jobs of this page."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ListVoicesResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListVoicesResponse``."""

    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""
    voices: Sequence[VoiceOutputOrDict] | None
    """The voices of this page."""


class LiveClientContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientContent``."""

    turns: Sequence[ContentOrDict] | None
    """Turns of the conversation, in order."""
    turn_complete: bool | None
    """True when the model may answer now."""


class LiveClientContextUpdateDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientContextUpdate``."""

    system_instruction: ContentOrDict | None
    """Standing orders that hold from now on."""
    tools: LiveClientContextUpdateToolsOrDict | None
    """The tools from now on."""


class LiveClientContextUpdateToolsDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientContextUpdateTools``."""

    tools: Sequence[ToolOrDict] | None
    """The tools, in place of the earlier ones."""


class LiveClientMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientMessage``."""

    setup: LiveClientSetupOrDict | None
    """First message: model and settings."""
    client_content: LiveClientContentOrDict | None
    """Turns of the conversation."""
    realtime_input: LiveClientRealtimeInputOrDict | None
    """Live input as it comes."""
    tool_response: LiveClientToolResponseOrDict | None
    """What the called functions returned."""
    context_update: LiveClientContextUpdateOrDict | None
    """A change of the session's context."""


class LiveClientRealtimeInputDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientRealtimeInput``."""

    media_chunks: Sequence[BlobOrDict] | None
    """Pieces of media; `audio`, `video` and `text` took its place."""
    audio: BlobOrDict | None
    """A piece of sound."""
    audio_stream_end: bool | None
    """True says that the microphone was switched off."""
    video: BlobOrDict | None
    """A picture of the video."""
    text: str | None
    """A piece of text."""
    activity_start: ActivityStartOrDict | type[ActivityStart] | None
    """Says that the user begins to be active."""
    activity_end: ActivityEndOrDict | type[ActivityEnd] | None
    """Says that the user is no longer active."""


class LiveClientSetupDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientSetup``."""

    model: str | None
    """Resource name of the model, `models/{model}`. Required."""
    generation_config: GenerationConfigOrDict | None
    """How answers are generated."""
    system_instruction: ContentOrDict | None
    """Standing orders for the model."""
    tools: Sequence[ToolOrDict] | None
    """Tools that the model may use."""
    session_resumption: SessionResumptionConfigOrDict | None
    """Lets the session be taken up again."""
    context_window_compression: ContextWindowCompressionConfigOrDict | None
    """What happens when the session outgrows its context window."""
    input_audio_transcription: AudioTranscriptionConfigOrDict | None
    """Has what the user says sent back as text."""
    output_audio_transcription: AudioTranscriptionConfigOrDict | None
    """Has what the model says sent as text too."""
    realtime_input_config: RealtimeInputConfigOrDict | None
    """How live input is taken, and when the model answers."""
    proactivity: ProactivityConfigOrDict | None
    """Whether the model may act of its own accord."""
    explicit_vad_signal: bool | None
    """True has the start and the end of speech reported. Vertex AI only."""
    history_config: HistoryConfigOrDict | None
    """How earlier turns come into the session."""
    avatar_config: AvatarConfigOrDict | None
    """The figure that speaks, where the answer is video."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """From which likelihood of harm on content is blocked."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class LiveClientToolResponseDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientToolResponse``."""

    function_responses: Sequence[FunctionResponseOrDict] | None
    """One result for each call."""


class LiveConnectConfigDict(TypedDict, total=False):
    """A dict in the place of ``LiveConnectConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    generation_config: GenerationConfigOrDict | None
    """How answers are generated."""
    response_modalities: Sequence[Modality | ModalityLiteral] | None
    """In which kinds of media the model answers; one a session."""
    temperature: float | None
    """How freely words are chosen, from 0 to 2."""
    top_p: float | None
    """Words are chosen from the likeliest that make up this share."""
    top_k: float | None
    """Words are chosen from so many of the likeliest."""
    max_output_tokens: int | None
    """Most tokens of an answer."""
    media_resolution: MediaResolution | MediaResolutionLiteral | None
    """How finely media are read."""
    seed: int | None
    """Number from which chance is drawn; the same one gives mostly the same result."""
    speech_config: SpeechConfigUnion | None
    """Voice and language of spoken answers."""
    thinking_config: ThinkingConfigOrDict | None
    """How much the model thinks."""
    enable_affective_dialog: bool | None
    """True lets the model hear feelings and answer to them."""
    system_instruction: ContentUnion | None
    """Standing orders for the model."""
    tools: ToolListUnion | None
    """Tools that the model may use."""
    session_resumption: SessionResumptionConfigOrDict | None
    """Lets the session be taken up again."""
    input_audio_transcription: AudioTranscriptionConfigOrDict | None
    """Has what the user says sent back as text."""
    output_audio_transcription: AudioTranscriptionConfigOrDict | None
    """Has what the model says sent as text too."""
    realtime_input_config: RealtimeInputConfigOrDict | None
    """How live input is cut into turns."""
    context_window_compression: ContextWindowCompressionConfigOrDict | None
    """What happens when the session outgrows its context window."""
    proactivity: ProactivityConfigOrDict | None
    """Whether the model may act of its own accord."""
    explicit_vad_signal: bool | None
    """True has the start and the end of speech reported."""
    history_config: HistoryConfigOrDict | None
    """How earlier turns come into the session."""
    avatar_config: AvatarConfigOrDict | None
    """The figure that speaks, where the answer is video."""
    safety_settings: Sequence[SafetySettingOrDict] | None
    """From which likelihood of harm on content is blocked."""
    translation_config: TranslationConfigOrDict | None
    """Into which language speech is translated."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class LiveConnectConstraintsDict(TypedDict, total=False):
    """A dict in the place of ``LiveConnectConstraints``."""

    model: str | None
    """Model that sessions are bound to."""
    config: LiveConnectConfigOrDict | None
    """Settings that sessions cannot change."""


class LiveConnectParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveConnectParameters``."""

    model: str | None
    """Id or resource name of the model."""
    config: LiveConnectConfigOrDict | None
    """Settings of the call."""


class LiveInteractionCompletedEventDict(TypedDict, total=False):
    """A dict in the place of ``LiveInteractionCompletedEvent``."""

    event_type: Literal["interaction.completed"] | None
    """Name of the event, always `interaction.completed`."""
    status: StatusOrDict | None
    """How it ended; code 0 is well."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""
    created: str | None
    """When it began."""
    updated: str | None
    """When it last changed."""


class LiveInteractionCreatedEventDict(TypedDict, total=False):
    """A dict in the place of ``LiveInteractionCreatedEvent``."""

    event_type: Literal["interaction.created"] | None
    """Name of the event, always `interaction.created`."""
    interaction_id: str | None
    """Id by which it can be read and joined again."""


class LiveMusicClientContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicClientContent``."""

    weighted_prompts: Sequence[WeightedPromptOrDict] | None
    """Prompts that are blended by weight."""


class LiveMusicClientMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicClientMessage``."""

    setup: LiveMusicClientSetupOrDict | None
    """First message: model and settings."""
    client_content: LiveMusicClientContentOrDict | None
    """Prompts from now on."""
    music_generation_config: LiveMusicGenerationConfigOrDict | None
    """Settings from now on."""
    playback_control: LiveMusicPlaybackControl | LiveMusicPlaybackControlLiteral | None
    """Start, hold or end the music."""


class LiveMusicClientSetupDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicClientSetup``."""

    model: str | None
    """Resource name of the music model."""


class LiveMusicConnectParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicConnectParameters``."""

    model: str | None
    """Id of the music model."""


class LiveMusicFilteredPromptDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicFilteredPrompt``."""

    text: str | None
    """The prompt."""
    filtered_reason: str | None
    """Why it was not used."""


class LiveMusicGenerationConfigDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicGenerationConfig``."""

    temperature: float | None
    """How freely the music is made, from 0 to 3."""
    top_k: int | None
    """Notes are chosen from so many of the likeliest, 1 to 1000."""
    seed: int | None
    """Number from which chance is drawn; the same one gives mostly the same result."""
    guidance: float | None
    """How closely the prompts are followed, from 0 to 6."""
    bpm: int | None
    """Beats a minute, from 60 to 200."""
    density: float | None
    """How many notes there are, from 0 to 1."""
    brightness: float | None
    """How bright the sound is, from 0 to 1."""
    scale: Scale | ScaleLiteral | None
    """Musical key."""
    mute_bass: bool | None
    """True leaves out the bass."""
    mute_drums: bool | None
    """True leaves out the drums."""
    only_bass_and_drums: bool | None
    """True leaves out all but bass and drums."""
    music_generation_mode: MusicGenerationMode | MusicGenerationModeLiteral | None
    """What comes first: quality, variety or voices."""


class LiveMusicServerContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicServerContent``."""

    audio_chunks: Sequence[AudioChunkOrDict] | None
    """Pieces of music, in order."""


class LiveMusicServerMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicServerMessage``."""

    setup_complete: LiveMusicServerSetupCompleteOrDict | type[LiveMusicServerSetupComplete] | None
    """Says that the session is ready."""
    server_content: LiveMusicServerContentOrDict | None
    """Pieces of music."""
    filtered_prompt: LiveMusicFilteredPromptOrDict | None
    """A prompt that was not used."""


class LiveMusicServerSetupCompleteDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicServerSetupComplete``."""


class LiveMusicSetConfigParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicSetConfigParameters``."""

    music_generation_config: LiveMusicGenerationConfigOrDict | None
    """How the music sounds."""


class LiveMusicSetWeightedPromptsParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicSetWeightedPromptsParameters``."""

    weighted_prompts: Sequence[WeightedPromptOrDict] | None
    """Prompts that are blended by weight."""


class LiveMusicSourceMetadataDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicSourceMetadata``."""

    client_content: LiveMusicClientContentOrDict | None
    """The prompts at that time."""
    music_generation_config: LiveMusicGenerationConfigOrDict | None
    """The settings at that time."""


class LiveSendRealtimeInputParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveSendRealtimeInputParameters``."""

    media: BlobOrDict | None
    """A picture, or a piece of sound."""
    audio: BlobOrDict | None
    """A piece of sound."""
    audio_stream_end: bool | None
    """True says that the microphone was switched off."""
    video: BlobOrDict | None
    """A picture of the video."""
    text: str | None
    """A piece of text."""
    activity_start: ActivityStartOrDict | type[ActivityStart] | None
    """Says that the user begins to be active."""
    activity_end: ActivityEndOrDict | type[ActivityEnd] | None
    """Says that the user is no longer active."""


class LiveServerContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerContent``."""

    model_turn: ContentOrDict | None
    """Parts of the model's turn."""
    turn_complete: bool | None
    """True when the model has said all; it waits for the user."""
    interrupted: bool | None
    """True when the user's activity broke the answer off."""
    grounding_metadata: GroundingMetadataOrDict | None
    """Sources that the answer rests on."""
    generation_complete: bool | None
    """True when the model has made all of its answer, which may still be playing."""
    input_transcription: TranscriptionOrDict | None
    """What the user said, as text."""
    output_transcription: TranscriptionOrDict | None
    """What the model said, as text."""
    url_context_metadata: UrlContextMetadataOrDict | None
    """Pages that the model looked at."""
    turn_complete_reason: TurnCompleteReason | TurnCompleteReasonLiteral | None
    """Why the turn ended."""
    waiting_for_input: bool | None
    """True when the model waits for more input before it answers."""
    interim_input_transcription: TranscriptionOrDict | None
    """What the user seems to say; it may still change."""
    interaction_status: InteractionStatus | InteractionStatusLiteral | None
    """What the session waits for."""


class LiveServerGoAwayDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerGoAway``."""

    time_left: str | None
    """How long the connection stays open, in seconds with the letter s."""


class LiveServerMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerMessage``."""

    setup_complete: LiveServerSetupCompleteOrDict | None
    """Says that the session is ready."""
    server_content: LiveServerContentOrDict | None
    """A piece of the answer."""
    tool_call: LiveServerToolCallOrDict | None
    """Functions that the model wants called."""
    tool_call_cancellation: LiveServerToolCallCancellationOrDict | None
    """Calls that need not be answered any more."""
    usage_metadata: GenerateContentResponseUsageMetadataOrDict | None
    """Tokens used so far."""
    go_away: LiveServerGoAwayOrDict | None
    """Says that the connection will soon be closed."""
    session_resumption_update: LiveServerSessionResumptionUpdateOrDict | None
    """How the session can be taken up again."""
    voice_activity_detection_signal: VoiceActivityDetectionSignalOrDict | None
    """Start or end of speech."""
    voice_activity: VoiceActivityOrDict | None
    """Start or end of speech, with its time."""
    session_resumed: LiveSessionResumedOrDict | None
    """Says that the connection was lost and the session goes on over another one; it comes alone."""
    function_errors: list[Exception] | None
    """What functions raised that were called for the model, which was told of it; it comes alone."""


class LiveServerSessionResumptionUpdateDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerSessionResumptionUpdate``."""

    new_handle: str | None
    """Name by which the session can be taken up again from here."""
    resumable: bool | None
    """Whether it can be taken up at this moment."""
    last_consumed_client_message_index: int | str | None
    """Number of the client's last message that is part of this state."""


class LiveServerSetupCompleteDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerSetupComplete``."""

    session_id: str | None
    """Name of the session."""
    voice_consent_signature: VoiceConsentSignatureOrDict | None
    """Proof of consent to a voice; later sessions take it in the place of the recording."""


class LiveServerToolCallDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerToolCall``."""

    function_calls: Sequence[FunctionCallOrDict] | None
    """The calls, which want one result each."""


class LiveServerToolCallCancellationDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerToolCallCancellation``."""

    ids: Sequence[str] | None
    """Ids of the calls."""


class LiveSessionResumedDict(TypedDict, total=False):
    """A dict in the place of ``LiveSessionResumed``."""

    code: int | None
    """Code that the lost connection was closed with, 1006 where there was none."""
    reason: str | None
    """What the server said of it."""
    handle: str | None
    """Handle that the session was taken up with."""
    attempts: int | None
    """Number of connections that it took."""
    resent: int | None
    """Number of the client's messages that are sent again, because the server did not have them yet."""
    lost: int | None
    """Number of pieces of live input that may have been lost: they are not sent again."""
    answer_restarted: bool | None
    """True when the model begins its answer again in other words. What came of it before does not count."""


class LogprobsResultDict(TypedDict, total=False):
    """A dict in the place of ``LogprobsResult``."""

    chosen_candidates: Sequence[LogprobsResultCandidateOrDict] | None
    """The token chosen at each step. It need not be among the likeliest."""
    top_candidates: Sequence[LogprobsResultTopCandidatesOrDict] | None
    """The likeliest tokens at each step."""
    log_probability_sum: float | None
    """Sum of the log probabilities of all chosen tokens. Gemini Developer API only."""


class LogprobsResultCandidateDict(TypedDict, total=False):
    """A dict in the place of ``LogprobsResultCandidate``."""

    token: str | None
    """The token as text."""
    token_id: int | None
    """Number of the token in the model's vocabulary."""
    log_probability: float | None
    """Natural logarithm of its probability."""


class LogprobsResultTopCandidatesDict(TypedDict, total=False):
    """A dict in the place of ``LogprobsResultTopCandidates``."""

    candidates: Sequence[LogprobsResultCandidateOrDict] | None
    """The tokens, likeliest first."""


class MCPServerToolCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolCallDelta``."""

    arguments: Mapping[str, Any] | None
    """Arguments of the call. Required."""
    name: str | None
    """Name that it goes by. Required."""
    server_name: str | None
    """Name of the MCP server. Required."""
    type: Literal["mcp_server_tool_call"] | None
    """What kind it is, always `mcp_server_tool_call`."""


class MCPServerToolCallStepDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolCallStep``."""

    arguments: Mapping[str, Any] | None
    """Arguments of the call. Required."""
    id: str | None
    """Id that tells it from others. Required."""
    name: str | None
    """Name that it goes by. Required."""
    server_name: str | None
    """Name of the MCP server. Required."""
    type: Literal["mcp_server_tool_call"] | None
    """What kind it is, always `mcp_server_tool_call`."""


class MCPServerToolResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolResultDelta``."""

    name: str | None
    """Name that it goes by."""
    result: MCPServerToolResultDeltaResultUnionOrDict | None
    """What came of the call. Required."""
    server_name: str | None
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_result"] | None
    """What kind it is, always `mcp_server_tool_result`."""


class MCPServerToolResultStepDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    name: str | None
    """Name that it goes by."""
    result: MCPServerToolResultStepResultUnionOrDict | None
    """What came of the call. Required."""
    server_name: str | None
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_result"] | None
    """What kind it is, always `mcp_server_tool_result`."""


class MaskReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``MaskReferenceConfig``."""

    mask_mode: MaskReferenceMode | MaskReferenceModeLiteral | None
    """Where the mask comes from."""
    segmentation_classes: Sequence[int] | None
    """Numbers of the classes that a semantic mask covers. Also called ``segmentationClasses``."""
    mask_dilation: float | None
    """How far the mask is widened, as a share of the image's width. Also called ``maskDilation``."""


class MaskReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``MaskReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_MASK"] | None
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None
    """Number by which the prompt refers to the image."""
    reference_image: ImageOrDict | None
    """The image to refer to."""
    mask_image_config: MaskReferenceConfigOrDict | None
    """Where the mask comes from. Also called ``config``."""


class McpServerDict(TypedDict, total=False):
    """A dict in the place of ``McpServer``."""

    name: str | None
    """Name by which the model tells this server from others."""
    streamable_http_transport: StreamableHttpTransportOrDict | None
    """How to reach the server over HTTP."""


class MessageDict(TypedDict, total=False):
    """A dict in the place of ``Message``."""

    author: str | None
    """Who says it; the two authors of a chat take turns."""
    citation_metadata: CitationMetadataOrDict | None
    """Sources that the message repeats. Set by the server."""
    content: str | None
    """The text of the message. Required."""


class MessagePromptDict(TypedDict, total=False):
    """A dict in the place of ``MessagePrompt``."""

    context: str | None
    """Standing orders for the model, at the beginning."""
    examples: Sequence[ExampleOrDict] | None
    """Examples of messages and answers."""
    messages: Sequence[MessageOrDict] | None
    """What was said lately, the oldest first. Required."""


class MetadataFilterDict(TypedDict, total=False):
    """A dict in the place of ``MetadataFilter``."""

    conditions: Sequence[ConditionOrDict] | None
    """Conditions of which one must hold. Required."""
    key: str | None
    """Key of the fact, such as `document.custom_metadata.genre`. Required."""


class MetricDict(TypedDict, total=False):
    """A dict in the place of ``Metric``."""

    name: str | None
    """What the metric is called."""
    custom_function: str | Callable[..., Any] | None
    """Python function that scores an example, or its source."""
    prompt_template: str | None
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    judge_model_system_instruction: str | None
    """Standing orders for the judging model."""
    return_raw_output: bool | None
    """True keeps what the judging model said as it is, unread."""
    parse_and_reduce_fn: Callable[..., Any] | None
    """Python function that makes a score of what the judging model said."""
    aggregate_summary_fn: Callable[..., Any] | None
    """Python function that makes a summary of all scores."""


class ModalityTokenCountDict(TypedDict, total=False):
    """A dict in the place of ``ModalityTokenCount``."""

    modality: MediaModality | MediaModalityLiteral | None
    """The kind of medium that was counted."""
    token_count: int | None
    """Number of tokens of this kind."""


class ModalityTokensDict(TypedDict, total=False):
    """A dict in the place of ``ModalityTokens``."""

    modality: ResponseModality | ResponseModalityLiteral | None
    """What the tokens are for: text, images, sound."""
    tokens: int | None
    """Number of tokens."""


class ModelDict(TypedDict, total=False):
    """A dict in the place of ``Model``."""

    name: str | None
    """Resource name, `models/{model}`. Required."""
    base_model_id: str | None
    """Id of the model it is a version of, such as `gemini-2.5-flash`. Required."""
    version: str | None
    """Version of the model, such as `001`. Required."""
    display_name: str | None
    """Name for people, at most 128 characters."""
    description: str | None
    """What the model is good for, in a sentence or two."""
    input_token_limit: int | None
    """Most tokens in a prompt."""
    output_token_limit: int | None
    """Most tokens in an answer."""
    supported_actions: Sequence[str] | None
    """Methods that the model serves, such as `generateContent` and `countTokens`. Also called
    ``supported_generation_methods``.
    """
    thinking: bool | None
    """True when the model can think."""
    temperature: float | None
    """Default of `temperature`."""
    max_temperature: float | None
    """Highest `temperature` allowed."""
    top_p: float | None
    """Default of `top_p`."""
    top_k: int | None
    """Default of `top_k`. Absent when the model does not know that setting."""
    tuned_model_info: TunedModelInfoOrDict | None
    """What a tuned model was made from, and when. Its fields lie beside the others. Set by the server."""
    endpoints: Sequence[EndpointOrDict] | None
    """Where a tuned model is served. Set by the server. Vertex AI only."""
    open_source_category: OpenSourceCategory | OpenSourceCategoryLiteral | None
    """Whose model it is, and whether its weights are open. Set by the server. Vertex AI only."""
    launch_stage: LaunchStage | LaunchStageLiteral | None
    """How far the model is released. Set by the server. Vertex AI only."""
    publisher_model_template: str | None
    """Resource name of the model in a project, with `{location}` to be filled in. Set by the server. Vertex AI only."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud. Vertex AI only."""
    default_checkpoint_id: str | None
    """Id of the state of a tuned model that is served by default. Vertex AI only."""
    checkpoints: Sequence[CheckpointOrDict] | None
    """States of a tuned model that were kept. Set by the server. Vertex AI only."""


class ModelArmorConfigDict(TypedDict, total=False):
    """A dict in the place of ``ModelArmorConfig``."""

    prompt_template_name: str | None
    """Resource name of the template for the prompt."""
    response_template_name: str | None
    """Resource name of the template for the answer."""


class ModelChangesDict(TypedDict, total=False):
    """A dict in the place of ``ModelChanges``."""

    display_name: str | None
    """Name for people, at most 128 characters."""
    description: str | None
    """What the model is good for."""
    default_checkpoint_id: str | None
    """Id of the state of the model that is served by default."""


class ModelOutputStepDict(TypedDict, total=False):
    """A dict in the place of ``ModelOutputStep``."""

    content: Sequence[InteractionsContentOrDict] | None
    """What the model said or made."""
    error: InteractionsStatusOrDict | None
    """What went wrong."""
    type: Literal["model_output"] | None
    """What kind it is, always `model_output`."""


class ModelSelectionConfigDict(TypedDict, total=False):
    """A dict in the place of ``ModelSelectionConfig``."""

    feature_selection_preference: FeatureSelectionPreference | FeatureSelectionPreferenceLiteral | None
    """Whether quality or cost matters more."""


class ModelStatusDict(TypedDict, total=False):
    """A dict in the place of ``ModelStatus``."""

    model_stage: ModelStage | ModelStageLiteral | None
    """How mature the model is, or how near its end."""
    retirement_time: datetime | str | None
    """When the model will no longer be served."""
    message: str | None
    """More about the stage in plain words, such as what to use instead."""


class MultiSpeakerVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``MultiSpeakerVoiceConfig``."""

    speaker_voice_configs: Sequence[SpeakerVoiceConfigOrDict] | None
    """One entry for each speaker who appears in the prompt. Required."""


class NoulAnswerDict(TypedDict, total=False):
    """A dict in the place of ``NoulAnswer``."""

    confidence: float | None
    """How sure the answer is, from 0 to 1. Required. Set by the server."""
    noul: float | None
    """How likely a yes is, from 0 to 1. Required. Set by the server."""
    type: Literal["noul"] | None
    """What kind it is, always `noul`."""


class NoulCriteriaDict(TypedDict, total=False):
    """A dict in the place of ``NoulCriteria``."""

    false_description: str | None
    """What a no means."""
    true_description: str | None
    """What a yes means."""


class NoulQuestionDict(TypedDict, total=False):
    """A dict in the place of ``NoulQuestion``."""

    criteria: NoulCriteriaOrDict | None
    """What yes and no mean."""
    instructions: NoulQuestionInstructionsOrDict | None
    """The question in words. Required."""
    type: Literal["noul"] | None
    """What kind it is, always `noul`."""


class OAuth2ConfigDict(TypedDict, total=False):
    """A dict in the place of ``OAuth2Config``."""

    client_id: str | None
    """Id of the OAuth client. Required."""
    client_secret: str | None
    """Secret of the OAuth client. It cannot be read back. Required. Never returned. A secret, which ``repr`` hides."""
    id: str | None
    """Id that tells it from others. Required."""
    refresh_token: str | None
    """Token that new access tokens are got with. It cannot be read back. Required. Never returned. A secret, which
    ``repr`` hides.
    """
    scopes: Sequence[str] | None
    """What the tokens are for."""
    token_url: str | None
    """URL where new access tokens are got. Required."""
    type: Literal["oauth2"] | None
    """What kind it is, always `oauth2`."""


class OAuth2UpdateConfigDict(TypedDict, total=False):
    """A dict in the place of ``OAuth2UpdateConfig``."""

    client_id: str | None
    """Id of the OAuth client."""
    client_secret: str | None
    """Secret of the OAuth client. It cannot be read back. Never returned. A secret, which ``repr`` hides."""
    refresh_token: str | None
    """Token that new access tokens are got with. It cannot be read back. Never returned. A secret, which ``repr`` hides.
    """
    scopes: Sequence[str] | None
    """What the tokens are for."""
    token_url: str | None
    """URL where new access tokens are got."""
    type: Literal["oauth2"] | None
    """What kind it is, always `oauth2`."""


class OperationDict(TypedDict, total=False):
    """A dict in the place of ``Operation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: Mapping[str, Any] | None
    """How far the work has come; its `@type` names its shape."""
    response: Mapping[str, Any] | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class OutputConfigDict(TypedDict, total=False):
    """A dict in the place of ``OutputConfig``."""

    gcs_destination: GcsDestinationOrDict | None
    """A folder in Cloud Storage."""


class OutputInfoDict(TypedDict, total=False):
    """A dict in the place of ``OutputInfo``."""

    gcs_output_directory: str | None
    """Folder in Cloud Storage. Set by the server."""


class PageProcessingOptionsDict(TypedDict, total=False):
    """A dict in the place of ``PageProcessingOptions``."""

    content_layers: Sequence[PageProcessingOptionsContentLayer | PageProcessingOptionsContentLayerLiteral] | None
    """What of it is read."""
    end_page: int | None
    """Last page that is read."""
    start_page: int | None
    """First page that is read."""


class PairwiseMetricResultDict(TypedDict, total=False):
    """A dict in the place of ``PairwiseMetricResult``."""

    custom_output: CustomOutputOrDict | None
    """What the judging model said, unread. Set by the server."""
    explanation: str | None
    """Why, in the judging model's words. Set by the server."""
    pairwise_choice: PairwiseChoice | PairwiseChoiceLiteral | None
    """Which answer is preferred. Set by the server."""


class PairwiseMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``PairwiseMetricSpec``."""

    metric_prompt_template: str | None
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    baseline_response_field_name: str | None
    """Column of the dataset that holds the answers of the baseline."""
    candidate_response_field_name: str | None
    """Column of the dataset that holds the answers of the candidate."""
    custom_output_format_config: CustomOutputFormatConfigOrDict | None
    """In which form the judging model answers."""
    system_instruction: str | None
    """Standing orders for the judging model."""


class ParallelAISearchConfigDict(TypedDict, total=False):
    """A dict in the place of ``ParallelAISearchConfig``."""

    api_key: str | None
    """API key of the service that searches. A secret, which ``repr`` hides."""
    custom_config: Mapping[str, Any] | None
    """Settings of another kind."""


class PartDict(TypedDict, total=False):
    """A dict in the place of ``Part``."""

    text: str | None
    """Plain text."""
    inline_data: BlobOrDict | None
    """Media sent inside the request. The whole request is limited to 20 MB; upload larger media first."""
    file_data: FileDataOrDict | None
    """Media that the service reads from a URI."""
    function_call: FunctionCallOrDict | None
    """A call that the model asks the caller to make."""
    function_response: FunctionResponseOrDict | None
    """What a called function returned, sent back to the model."""
    executable_code: ExecutableCodeOrDict | None
    """Code that the model wrote and the service runs. Only with the code execution tool."""
    code_execution_result: CodeExecutionResultOrDict | None
    """What running `executable_code` gave. Only with the code execution tool."""
    tool_call: ToolCallOrDict | None
    """A call of a tool that runs on the server, shown to the caller when the request asks for it. Gemini Developer API
    only.
    """
    tool_response: ToolResponseOrDict | None
    """What a tool that runs on the server answered; to be sent back unchanged in the next turn. Gemini Developer API only.
    """
    thought: bool | None
    """True when the part is a summary of what the model thought, not part of its answer."""
    thought_signature: bytes | str | None
    """Opaque state of the model's thinking. Sent back with its part, it lets the next turn go on from there."""
    video_metadata: VideoMetadataOrDict | None
    """Which stretch of a video to look at, and at what frame rate. Only beside video data."""
    media_resolution: PartMediaResolutionOrDict | None
    """How finely this medium is read, and so how many tokens it costs."""
    media_processing: MediaProcessing | MediaProcessingLiteral | None
    """Whether the model may come back to this medium for a closer look while it answers."""
    part_metadata: Mapping[str, Any] | None
    """Free-form notes of the caller about this part, such as where it came from. Gemini Developer API only."""
    audio_transcription: TranscriptionOrDict | None
    """Words heard in an audio part, with their times and speakers."""
    speech_metadata: SpeechMetadataOrDict | None
    """Who speaks the text of this part and how, where speech is made from it."""
    document_metadata: DocumentMetadataOrDict | None
    """Which pages of a document to read. Only beside document data."""
    spreadsheet_metadata: SpreadsheetMetadataOrDict | None
    """Which sheet and cells of a spreadsheet to read. Only beside spreadsheet data."""
    audio_metadata: AudioMetadataOrDict | None
    """Which stretch of a recording to listen to. Only beside audio data."""


class PartMediaResolutionDict(TypedDict, total=False):
    """A dict in the place of ``PartMediaResolution``."""

    level: PartMediaResolutionLevel | PartMediaResolutionLevelLiteral | None
    """The level of detail; each stands for a number of tokens that depends on the kind of medium."""
    num_tokens: int | None
    """Number of tokens that the medium may cost."""


class PartialArgDict(TypedDict, total=False):
    """A dict in the place of ``PartialArg``."""

    json_path: str | None
    """Where in the arguments the value belongs, as JSON Path (RFC 9535): `$.location`."""
    string_value: str | None
    """The next piece of a string."""
    number_value: float | None
    """A number, whole."""
    bool_value: bool | None
    """A truth value."""
    null_value: NullValue | NullValueLiteral | None
    """Says that the value is null."""
    will_continue: bool | None
    """True when more pieces of this value will follow."""


class PartnerModelTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``PartnerModelTuningSpec``."""

    hyper_parameters: Mapping[str, Any] | None
    """Hyperparameters of the training."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""


class PermissionDict(TypedDict, total=False):
    """A dict in the place of ``Permission``."""

    email_address: str | None
    """Address of the person or the group; not for everyone. Cannot be changed later."""
    grantee_type: PermissionGranteeType | PermissionGranteeTypeLiteral | None
    """Whether it is a person, a group or everyone. Cannot be changed later."""
    name: str | None
    """Resource name, `tunedModels/{tunedModel}/permissions/{permission}` or the same below a corpus. Set by the server.
    """
    role: PermissionRole | PermissionRoleLiteral | None
    """What they may do. Required."""


class PingWebhookRequestDict(TypedDict, total=False):
    """A dict in the place of ``PingWebhookRequest``."""


class PlaceCitationDict(TypedDict, total=False):
    """A dict in the place of ``PlaceCitation``."""

    end_index: int | None
    """Where the part of the text ends, in bytes; this byte is not in it."""
    name: str | None
    """Name of the place."""
    place_id: str | None
    """Id of the place in Google Maps."""
    review_snippets: Sequence[InteractionsReviewSnippetOrDict] | None
    """Parts of reviews of the place."""
    start_index: int | None
    """Where the part of the text begins, in bytes."""
    type: Literal["place_citation"] | None
    """What kind it is, always `place_citation`."""
    url: str | None
    """URL where it is found."""


class PointwiseMetricResultDict(TypedDict, total=False):
    """A dict in the place of ``PointwiseMetricResult``."""

    custom_output: CustomOutputOrDict | None
    """What the judging model said, unread. Set by the server."""
    explanation: str | None
    """Why, in the judging model's words. Set by the server."""
    score: float | None
    """The number that was given. Set by the server."""


class PointwiseMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``PointwiseMetricSpec``."""

    metric_prompt_template: str | None
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    custom_output_format_config: CustomOutputFormatConfigOrDict | None
    """In which form the judging model answers."""
    system_instruction: str | None
    """Standing orders for the judging model."""


class PreTunedModelDict(TypedDict, total=False):
    """A dict in the place of ``PreTunedModel``."""

    base_model: str | None
    """The model that was tuned first. Set by the server."""
    checkpoint_id: str | None
    """Id of the state to go on from; the default one when left out."""
    tuned_model_name: str | None
    """Resource name of the tuned model, with or without its version."""


class PrebuiltVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``PrebuiltVoiceConfig``."""

    voice_name: str | None
    """Name of the voice, such as `Kore` or `Puck`."""


class PredefinedMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``PredefinedMetricSpec``."""

    metric_spec_name: str | None
    """Name of the metric, such as `general_quality_v1`."""
    metric_spec_parameters: Mapping[str, Any] | None
    """Settings of the metric, by name."""
    step_autorater_configs: Mapping[str, AutoraterConfigOrDict] | None
    """The judging model of each step, where a metric takes several."""


class PredictLongRunningRequestDict(TypedDict, total=False):
    """A dict in the place of ``PredictLongRunningRequest``."""

    instances: Sequence[VideoInstanceOrDict] | None
    """What to make videos from; one at a time. Required."""
    parameters: VideoParametersOrDict | None
    """How the videos are made."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""
    webhook_config: WebhookConfigOrDict | None
    """Addresses that are called when the work is done. Gemini Developer API only."""


class PredictRequestDict(TypedDict, total=False):
    """A dict in the place of ``PredictRequest``."""

    instances: Sequence[ImageInstanceOrDict] | None
    """What to make images from; one at a time. Required."""
    parameters: ImageParametersOrDict | None
    """How the images are made."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""


class PreferenceOptimizationDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``PreferenceOptimizationDataStats``."""

    dropped_example_indices: Sequence[int | str] | None
    """Numbers of examples that were left out. Set by the server."""
    dropped_example_reasons: Sequence[str] | None
    """Why each was left out. Set by the server."""
    score_variance_per_example_distribution: DatasetDistributionOrDict | None
    """How far the scores of each example are apart. Set by the server."""
    scores_distribution: DatasetDistributionOrDict | None
    """How the scores are spread. Set by the server."""
    total_billable_token_count: int | str | None
    """Number of tokens that are paid for. Set by the server."""
    tuning_dataset_example_count: int | str | None
    """Number of examples. Set by the server."""
    tuning_step_count: int | str | None
    """Number of steps. Set by the server."""
    user_dataset_examples: Sequence[GeminiPreferenceExampleOrDict] | None
    """Some of the examples. Set by the server."""
    user_input_token_distribution: DatasetDistributionOrDict | None
    """Tokens of the prompts. Set by the server."""
    user_output_token_distribution: DatasetDistributionOrDict | None
    """Tokens of the answers. Set by the server."""


class PreferenceOptimizationHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``PreferenceOptimizationHyperParameters``."""

    adapter_size: AdapterSize | AdapterSizeLiteral | None
    """Rank of the adapter."""
    beta: float | None
    """Weight of staying close to the model that is tuned; the higher, the closer."""
    epoch_count: int | str | None
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""


class PreferenceOptimizationSpecDict(TypedDict, total=False):
    """A dict in the place of ``PreferenceOptimizationSpec``."""

    evaluation_config: EvaluationConfigOrDict | None
    """How the tuned model is evaluated."""
    export_last_checkpoint_only: bool | None
    """True keeps only the last state of the model."""
    hyper_parameters: PreferenceOptimizationHyperParametersOrDict | None
    """Hyperparameters of the training."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""


class ProactivityConfigDict(TypedDict, total=False):
    """A dict in the place of ``ProactivityConfig``."""

    proactive_audio: bool | None
    """True lets the model ignore what is not meant for it, and speak unasked."""
    proactive_video: bool | None
    """True lets the model react to what it sees without being asked."""


class ProcessingCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingCallDelta``."""

    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["processing_call"] | None
    """What kind it is, always `processing_call`."""


class ProcessingCallStepDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingCallStep``."""

    id: str | None
    """Id that tells it from others. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["processing_call"] | None
    """What kind it is, always `processing_call`."""


class ProcessingResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingResultDelta``."""

    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["processing_result"] | None
    """What kind it is, always `processing_result`."""


class ProcessingResultStepDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["processing_result"] | None
    """What kind it is, always `processing_result`."""


class ProductImageDict(TypedDict, total=False):
    """A dict in the place of ``ProductImage``."""

    product_image: ImageOrDict | None
    """The picture. Also called ``productImage``."""


class ProjectOperationDict(TypedDict, total=False):
    """A dict in the place of ``ProjectOperation``."""

    name: str | None
    """Resource name of the operation."""
    metadata: Mapping[str, Any] | None
    """What the service tells of the work so far."""
    done: bool | None
    """True once it is over, with a result or with an error."""
    error: Mapping[str, Any] | None
    """What went wrong."""


class PromptedVoiceDict(TypedDict, total=False):
    """A dict in the place of ``PromptedVoice``."""

    base_voice: str | None
    """The voice that the description starts from."""
    input: str | None
    """How the voice is to sound, in words. Required."""


class RagChunkDict(TypedDict, total=False):
    """A dict in the place of ``RagChunk``."""

    page_span: RagChunkPageSpanOrDict | None
    """The pages it comes from."""
    text: str | None
    """What it says."""
    chunk_id: str | None
    """Name of the piece."""
    file_id: str | None
    """Name of the file that it comes from."""


class RagChunkPageSpanDict(TypedDict, total=False):
    """A dict in the place of ``RagChunkPageSpan``."""

    first_page: int | None
    """Number of the first page, from 1."""
    last_page: int | None
    """Number of the last page."""


class RagFilterDict(TypedDict, total=False):
    """A dict in the place of ``RagFilter``."""

    metadata_filter: str | None
    """A filter over the metadata of the documents."""
    vector_distance_threshold: float | None
    """Passages that are farther off are left out."""
    vector_similarity_threshold: float | None
    """Passages that are less alike are left out."""


class RagResourceDict(TypedDict, total=False):
    """A dict in the place of ``RagResource``."""

    rag_corpus: str | None
    """Resource name of the corpus."""
    rag_file_ids: Sequence[str] | None
    """Ids of the files of the corpus that count. Default: all."""


class RagRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfig``."""

    filter: RagRetrievalConfigFilterOrDict | None
    """Which pieces are left out."""
    hybrid_search: RagRetrievalConfigHybridSearchOrDict | None
    """How search by meaning and by words are weighed."""
    ranking: RagRetrievalConfigRankingOrDict | None
    """How found pieces are put in order."""
    top_k: int | None
    """Number of pieces to find."""


class RagRetrievalConfigFilterDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigFilter``."""

    metadata_filter: str | None
    """Which files are searched, as an expression over their metadata."""
    vector_distance_threshold: float | None
    """Pieces that are further away than this are left out."""
    vector_similarity_threshold: float | None
    """Pieces that are less alike than this are left out."""


class RagRetrievalConfigHybridSearchDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigHybridSearch``."""

    alpha: float | None
    """Weight of search by meaning, from 0 (words alone) to 1 (meaning alone)."""


class RagRetrievalConfigRankingDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigRanking``."""

    llm_ranker: RagRetrievalConfigRankingLlmRankerOrDict | None
    """Order by a model."""
    rank_service: RagRetrievalConfigRankingRankServiceOrDict | None
    """Order by the ranking service."""


class RagRetrievalConfigRankingLlmRankerDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigRankingLlmRanker``."""

    model_name: str | None
    """Id of the model."""


class RagRetrievalConfigRankingRankServiceDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigRankingRankService``."""

    model_name: str | None
    """Id of the ranking model, such as `semantic-ranker-512@latest`."""


class RagStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``RagStoreConfig``."""

    rag_resources: Sequence[RagResourceOrDict] | None
    """Where to search."""
    rag_retrieval_config: InteractionsRagRetrievalConfigOrDict | None
    """How to search."""
    similarity_top_k: int | None
    """Most passages that are taken. Deprecated."""
    vector_distance_threshold: float | None
    """Passages that are farther off are left out. Deprecated."""


class RankServiceDict(TypedDict, total=False):
    """A dict in the place of ``RankService``."""

    model_name: str | None
    """Id of the model that ranks."""


class RankingDict(TypedDict, total=False):
    """A dict in the place of ``Ranking``."""

    model_name: str | None
    """Id of the model that ranks."""
    rank_service: RankServiceOrDict | None
    """Ranks by a service."""
    ranking_config: Literal["rank_service"] | None
    """What kind it is, always `rank_service`."""


class RawOutputDict(TypedDict, total=False):
    """A dict in the place of ``RawOutput``."""

    raw_output: Sequence[str] | None
    """The texts. Set by the server."""


class RawPredictRequestDict(TypedDict, total=False):
    """A dict in the place of ``RawPredictRequest``."""


class RawPredictionDict(TypedDict, total=False):
    """A dict in the place of ``RawPrediction``."""


class RawReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``RawReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_RAW"] | None
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None
    """Number by which the prompt refers to the image."""
    reference_image: ImageOrDict | None
    """The image to refer to."""


class RealtimeInputConfigDict(TypedDict, total=False):
    """A dict in the place of ``RealtimeInputConfig``."""

    automatic_activity_detection: AutomaticActivityDetectionOrDict | None
    """How the service hears that the user speaks."""
    activity_handling: ActivityHandling | ActivityHandlingLiteral | None
    """What becomes of the answer when the user begins to speak."""
    turn_coverage: TurnCoverage | TurnCoverageLiteral | None
    """What of the input belongs to a turn."""
    interim_transcript_timestamp_enabled: bool | None
    """True gives preliminary transcripts their times."""


class RecontextImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    number_of_images: int | None
    """Number of images."""
    base_steps: int | None
    """Number of steps in which an image is made; more take longer and may look better."""
    output_gcs_uri: str | None
    """Folder in Cloud Storage that the images are written to."""
    seed: int | None
    """Number from which chance is drawn; only without a watermark."""
    safety_filter_level: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown."""
    add_watermark: bool | None
    """True adds a mark that no eye sees."""
    output_mime_type: str | None
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    enhance_prompt: bool | None
    """True has the prompt improved first."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class RecontextImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageRequest``."""

    instances: Sequence[RecontextImageSourceOrDict] | None
    """What is given; one at a time. Required."""
    parameters: ImageRecontextParametersOrDict | None
    """How it is done."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class RecontextImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    """Images, or why one was held back, each in an item of its own. Also called ``generatedImages``."""


class RecontextImageSourceDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageSource``."""

    prompt: str | None
    """The new scene."""
    person_image: ImageOrDict | None
    """A picture of the person."""
    product_images: Sequence[ProductImageOrDict] | None
    """Pictures of products, such as clothes to try on."""


class RegisterFilesConfigDict(TypedDict, total=False):
    """A dict in the place of ``RegisterFilesConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    should_return_http_response: bool | None
    """True keeps the body of the HTTP response in `sdk_http_response`."""


class RegisterFilesRequestDict(TypedDict, total=False):
    """A dict in the place of ``RegisterFilesRequest``."""

    uris: Sequence[str] | None
    """Their URIs, `gs://{bucket}/{object}`. Required."""


class RegisterFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``RegisterFilesResponse``."""

    files: Sequence[FileOrDict] | None
    """One file for each URI, in the same order."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class ReinforcementTuningAutoraterScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningAutoraterScorer``."""

    autorater_config: AutoraterConfigOrDict | None
    """The model that judges."""
    autorater_prompt: str | None
    """Prompt for the judging model."""
    autorater_response_parse_config: ReinforcementTuningParseResponseConfigOrDict | None
    """How the verdict is read."""
    parsed_response_conversion_scorer: (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict
        | type[ReinforcementTuningAutoraterScorerParsedResponseConversionScorer]
        | None
    )
    """Takes the verdict for the score."""
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorerOrDict | None
    """Compares the verdict with an expression."""


class ReinforcementTuningAutoraterScorerExactMatchScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningAutoraterScorerExactMatchScorer``."""

    correct_answer_reward: float | None
    """Score where the comparison holds."""
    wrong_answer_reward: float | None
    """Score where it does not."""
    expression: str | None
    """What is compared with."""


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningAutoraterScorerParsedResponseConversionScorer``."""


class ReinforcementTuningCloudRunRewardScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningCloudRunRewardScorer``."""

    cloud_run_uri: str | None
    """Address of the service."""


class ReinforcementTuningCodeExecutionRewardScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningCodeExecutionRewardScorer``."""

    python_code_snippet: str | None
    """Source of the snippet."""


class ReinforcementTuningExampleDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningExample``."""

    contents: Sequence[ContentOrDict] | None
    """The prompt, turn by turn."""
    references: Mapping[str, str] | None
    """What rewards may compare with, by name."""
    system_instruction: ContentOrDict | None
    """Standing orders in the example."""
    tools: Sequence[ToolOrDict] | None
    """Tools that the model may use."""


class ReinforcementTuningHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningHyperParameters``."""

    epoch_count: int | str | None
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""
    adapter_size: AdapterSize | AdapterSizeLiteral | None
    """Rank of the adapter."""
    samples_per_prompt: int | None
    """Number of answers that are sampled for each prompt."""
    batch_size: int | None
    """Number of examples in one step."""
    evaluate_interval: int | None
    """Number of steps between two evaluations."""
    checkpoint_interval: int | None
    """Number of steps between two kept states of the model."""
    max_output_tokens: int | None
    """Most tokens of an answer."""
    thinking_level: ReinforcementTuningThinkingLevel | ReinforcementTuningThinkingLevelLiteral | None
    """How much the model thinks."""
    thinking_budget: int | None
    """Most tokens of thought."""
    step_count: int | str | None
    """Number of steps."""


class ReinforcementTuningParseResponseConfigDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningParseResponseConfig``."""

    parse_type: ResponseParseType | ResponseParseTypeLiteral | None
    """Whether the answer is taken whole or a piece is found in it."""
    regex_extract_expression: str | None
    """Regular expression that finds the piece."""


class ReinforcementTuningRewardInfoDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningRewardInfo``."""

    reward: float | None
    """The score. Set by the server."""
    user_requested_aux_info: str | None
    """What the scorer says beside the score. Set by the server."""
    error_status: StatusOrDict | None
    """Why there is no score. Set by the server."""


class ReinforcementTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningSpec``."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    """Several rewards by weight, in the place of one."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""
    hyper_parameters: ReinforcementTuningHyperParametersOrDict | None
    """Hyperparameters of the training."""
    single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    """What scores the answers, where one reward does."""


class ReinforcementTuningStringMatchRewardScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningStringMatchRewardScorer``."""

    wrong_answer_reward: float | None
    """Score where it does not."""
    correct_answer_reward: float | None
    """Score where the comparison holds."""
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None
    """What the whole answer is compared with."""
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict | None
    """What a value in a JSON answer is compared with."""


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningStringMatchRewardScorerJsonMatchExpression``."""

    key_name: str | None
    """Key of the value, with dots between levels."""
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None
    """What the value is compared with."""


class ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningStringMatchRewardScorerStringMatchExpression``."""

    match_operation: MatchOperation | MatchOperationLiteral | None
    """How the comparison is made."""
    expression: str | None
    """Text or regular expression that is compared with."""


class ReinforcementTuningUserDatasetExamplesDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningUserDatasetExamples``."""

    user_dataset_examples: Sequence[ReinforcementTuningExampleOrDict] | None
    """Some of the examples."""


class ReplayFileDict(TypedDict, total=False):
    """A dict in the place of ``ReplayFile``."""

    replay_id: str | None
    """Name of the recording."""
    interactions: Sequence[ReplayInteractionOrDict] | None
    """Requests and responses, in order."""


class ReplayInteractionDict(TypedDict, total=False):
    """A dict in the place of ``ReplayInteraction``."""

    request: ReplayRequestOrDict | None
    """What was sent."""
    response: ReplayResponseOrDict | None
    """What came back."""


class ReplayRequestDict(TypedDict, total=False):
    """A dict in the place of ``ReplayRequest``."""

    method: str | None
    """HTTP method."""
    url: str | None
    """Address, with the query."""
    headers: Mapping[str, str] | None
    """Headers by name."""
    body_segments: Sequence[Mapping[str, Any]] | None
    """Bodies as JSON, one for each piece."""


class ReplayResponseDict(TypedDict, total=False):
    """A dict in the place of ``ReplayResponse``."""

    status_code: int | None
    """HTTP status."""
    headers: Mapping[str, str] | None
    """Headers by name."""
    body_segments: Sequence[Mapping[str, Any]] | None
    """Bodies as JSON, one for each piece."""
    sdk_response_segments: Sequence[Mapping[str, Any]] | None
    """What the library made of it, one for each piece."""


class ReplicatedVoiceDict(TypedDict, total=False):
    """A dict in the place of ``ReplicatedVoice``."""

    consent_audio: AudioDataOrDict | None
    """Recording in which the speaker agrees. Required."""
    source_audio: AudioDataOrDict | None
    """Recording of the voice. Required."""


class ReplicatedVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``ReplicatedVoiceConfig``."""

    mime_type: str | None
    """IANA media type of the recording, such as `audio/wav`."""
    voice_sample_audio: bytes | str | None
    """A recording of the voice."""
    consent_audio: bytes | str | None
    """A recording in which the speaker agrees. Gemini Developer API only."""
    voice_consent_signature: VoiceConsentSignatureOrDict | None
    """Proof of consent, as an earlier session gave it. Gemini Developer API only."""


class ResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``ResponseFormat``."""

    text: TextResponseFormatOrDict | None
    """Form of text."""
    image: ImageResponseFormatOrDict | None
    """Form of images."""
    audio: AudioResponseFormatOrDict | None
    """Form of audio."""
    video: VideoResponseFormatOrDict | None
    """The form of videos. Vertex AI only."""


class RetrievalDict(TypedDict, total=False):
    """A dict in the place of ``Retrieval``."""

    disable_attribution: bool | None
    """True leaves the sources out of the answer; it does nothing any more. Deprecated."""
    external_api: ExternalApiOrDict | None
    """A search service of the caller's."""
    vertex_ai_search: VertexAISearchOrDict | None
    """Data stores or an engine that are searched."""
    vertex_rag_store: VertexRagStoreOrDict | None
    """RAG corpora of Vertex AI."""


class RetrievalCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalCallArguments``."""

    queries: Sequence[str] | None
    """What was searched for."""


class RetrievalCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalCallDelta``."""

    arguments: RetrievalCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    retrieval_type: RetrievalRetrievalType | RetrievalRetrievalTypeLiteral | None
    """Where was searched."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["retrieval_call"] | None
    """What kind it is, always `retrieval_call`."""


class RetrievalCallStepDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalCallStep``."""

    arguments: RetrievalCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    id: str | None
    """Id that tells it from others. Required."""
    retrieval_type: RetrievalRetrievalType | RetrievalRetrievalTypeLiteral | None
    """Where was searched."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["retrieval_call"] | None
    """What kind it is, always `retrieval_call`."""


class RetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalConfig``."""

    lat_lng: LatLngOrDict | None
    """Where the user is."""
    language_code: str | None
    """BCP-47 code of the language the user reads."""


class RetrievalMetadataDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalMetadata``."""

    google_search_dynamic_retrieval_score: float | None
    """How likely a search would help, from 0 to 1; compared with `dynamic_threshold`."""


class RetrievalResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalResultDelta``."""

    is_error: bool | None
    """Whether the call failed."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["retrieval_result"] | None
    """What kind it is, always `retrieval_result`."""


class RetrievalResultStepDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    is_error: bool | None
    """Whether the call failed."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["retrieval_result"] | None
    """What kind it is, always `retrieval_result`."""


class RotateSigningSecretRequestDict(TypedDict, total=False):
    """A dict in the place of ``RotateSigningSecretRequest``."""

    revocation_behavior: RevocationBehavior | RevocationBehaviorLiteral | None
    """When the older secrets end to be valid."""


class RougeMetricValueDict(TypedDict, total=False):
    """A dict in the place of ``RougeMetricValue``."""

    score: float | None
    """The number that was given. Set by the server."""


class RougeSpecDict(TypedDict, total=False):
    """A dict in the place of ``RougeSpec``."""

    rouge_type: str | None
    """Which ROUGE: rouge1 to rouge9, rougeL or rougeLsum."""
    split_summaries: bool | None
    """True splits into sentences first, for rougeLsum."""
    use_stemmer: bool | None
    """True compares stems of words."""


class RubricGenerationSpecDict(TypedDict, total=False):
    """A dict in the place of ``RubricGenerationSpec``."""

    prompt_template: str | None
    """Prompt that asks for rubrics."""
    rubric_content_type: RubricContentType | RubricContentTypeLiteral | None
    """What the rubrics look like."""
    rubric_type_ontology: Sequence[str] | None
    """The kinds of rubrics that may be written."""


class SafetyAttributesDict(TypedDict, total=False):
    """A dict in the place of ``SafetyAttributes``."""

    categories: Sequence[str] | None
    """Kinds of harm."""
    scores: Sequence[float] | None
    """How likely each is, from 0 to 1, in the order of the kinds."""
    content_type: str | None
    """What was rated: a generated image, or `Positive Prompt`, the prompt itself."""


class SafetyFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``SafetyFeedback``."""

    rating: SafetyRatingOrDict | None
    """How likely the content is harmful."""
    setting: SafetySettingOrDict | None
    """From which likelihood on it is blocked."""


class SafetyRatingDict(TypedDict, total=False):
    """A dict in the place of ``SafetyRating``."""

    category: HarmCategory | HarmCategoryLiteral | None
    """The kind of harm. Required."""
    probability: HarmProbability | HarmProbabilityLiteral | None
    """How likely the content is of this kind. Required."""
    blocked: bool | None
    """True when the content was withheld because of this rating."""
    probability_score: float | None
    """`probability` as a number from 0 to 1. Set by the server. Vertex AI only."""
    severity: HarmSeverity | HarmSeverityLiteral | None
    """How bad the harm would be. Set by the server. Vertex AI only."""
    severity_score: float | None
    """`severity` as a number from 0 to 1. Set by the server. Vertex AI only."""
    overwritten_threshold: HarmBlockThreshold | HarmBlockThresholdLiteral | None
    """The threshold that took the place of the one that was asked for. Set by the server. Vertex AI only."""


class SafetySettingDict(TypedDict, total=False):
    """A dict in the place of ``SafetySetting``."""

    category: HarmCategory | HarmCategoryLiteral | None
    """The kind of harm. Required."""
    threshold: HarmBlockThreshold | HarmBlockThresholdLiteral | None
    """The probability of harm from which content is blocked. Required."""
    method: HarmBlockMethod | HarmBlockMethodLiteral | None
    """Which number the threshold is held to. Vertex AI only."""


class SchemaDict(TypedDict, total=False):
    """A dict in the place of ``Schema``."""

    type: Type | TypeLiteral | None
    """JSON type of the value. Required."""
    title: str | None
    """Short name of the value."""
    description: str | None
    """What the value means; the model goes by this. Markdown is allowed."""
    format: str | None
    """Finer type, such as `int32`, `int64`, `float`, `double`, `enum` or `date-time`."""
    nullable: bool | None
    """True when the value may be null."""
    enum: Sequence[str] | None
    """The only values allowed, for a string with format `enum`."""
    default: JsonValue | None
    """Value when there is none. For documentation; nothing is filled in."""
    example: JsonValue | None
    """A typical value. Only for an object."""
    properties: Mapping[str, SchemaOrDict] | None
    """Schema of each property, by its name. Only for an object."""
    required: Sequence[str] | None
    """Names of properties that must be there. Only for an object."""
    property_ordering: Sequence[str] | None
    """Names of properties in the order in which the model shall write them."""
    min_properties: int | str | None
    """Fewest properties of an object."""
    max_properties: int | str | None
    """Most properties of an object."""
    items: SchemaOrDict | None
    """Schema of every item. Only for an array."""
    min_items: int | str | None
    """Fewest items of an array."""
    max_items: int | str | None
    """Most items of an array."""
    minimum: float | None
    """Least value of a number or an integer."""
    maximum: float | None
    """Greatest value of a number or an integer."""
    min_length: int | str | None
    """Fewest characters of a string."""
    max_length: int | str | None
    """Most characters of a string."""
    pattern: str | None
    """Regular expression that a string must match."""
    any_of: Sequence[SchemaOrDict] | None
    """The value must satisfy at least one of these schemas."""
    additional_properties: Any | None
    """Schema of further properties of an object, or false to forbid them."""
    defs: Mapping[str, SchemaOrDict] | None
    """Schemas that `ref` may lead to, by name."""
    ref: str | None
    """Where in `defs` the schema stands that is meant, such as `#/defs/Name`."""


class ScoreAnswerDict(TypedDict, total=False):
    """A dict in the place of ``ScoreAnswer``."""

    confidence: float | None
    """How sure the answer is, from 0 to 1. Required. Set by the server."""
    legend: Mapping[str, str] | None
    """What each score means, by score. Required. Set by the server."""
    probabilities: Mapping[str, float] | None
    """How likely each answer is, by answer. Required. Set by the server."""
    score: float | None
    """The score that was given. Required. Set by the server."""
    type: Literal["score"] | None
    """What kind it is, always `score`."""


class ScoreQuestionDict(TypedDict, total=False):
    """A dict in the place of ``ScoreQuestion``."""

    criteria: Sequence[str] | None
    """What each score means, the lowest first. Required."""
    instructions: ScoreQuestionInstructionsOrDict | None
    """The question in words. Required."""
    type: Literal["score"] | None
    """What kind it is, always `score`."""


class ScribbleImageDict(TypedDict, total=False):
    """A dict in the place of ``ScribbleImage``."""

    image: ImageOrDict | None
    """The drawing."""


class SearchEntryPointDict(TypedDict, total=False):
    """A dict in the place of ``SearchEntryPoint``."""

    rendered_content: str | None
    """HTML and CSS to embed in a page."""
    sdk_blob: bytes | str | None
    """JSON array of pairs of search term and search URL, in base64."""


class SearchTypesDict(TypedDict, total=False):
    """A dict in the place of ``SearchTypes``."""

    web_search: WebSearchOrDict | type[WebSearch] | None
    """Set to search for web pages."""
    image_search: ImageSearchOrDict | type[ImageSearch] | None
    """Set to search for images."""


class SegmentDict(TypedDict, total=False):
    """A dict in the place of ``Segment``."""

    part_index: int | None
    """Position of the part in `content.parts`."""
    start_index: int | None
    """First byte of the passage in the UTF-8 text of the part, from 0."""
    end_index: int | None
    """The byte after the last one of the passage."""
    text: str | None
    """The passage itself."""


class SegmentImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    mode: SegmentMode | SegmentModeLiteral | None
    """What is looked for."""
    max_predictions: int | None
    """Most masks to find."""
    confidence_threshold: float | None
    """How sure the service must be of a mask, from 0 to 1."""
    mask_dilation: float | None
    """How far the mask is widened, as a share of the image's width."""
    binary_color_threshold: float | None
    """From which brightness on a mask is white, 0 to 255; -1 keeps its shades."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class SegmentImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageRequest``."""

    instances: Sequence[SegmentImageSourceOrDict] | None
    """What is given; one at a time. Required."""
    parameters: ImageSegmentParametersOrDict | None
    """How it is done."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class SegmentImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageResponse``."""

    generated_masks: Sequence[GeneratedImageMaskOrDict] | None
    """One mask for each thing that was found. Also called ``generatedMasks``."""


class SegmentImageSourceDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageSource``."""

    prompt: str | None
    """What is looked for."""
    image: ImageOrDict | None
    """The image to take apart."""
    scribble_image: ScribbleImageOrDict | None
    """A drawing that points to it. Also called ``scribbleImage``."""


class SemanticRetrieverChunkDict(TypedDict, total=False):
    """A dict in the place of ``SemanticRetrieverChunk``."""

    source: str | None
    """Resource name of what was searched, `corpora/{corpus}` or a document in it. Set by the server."""
    chunk: str | None
    """Resource name of the chunk that was found. Set by the server."""


class SemanticRetrieverConfigDict(TypedDict, total=False):
    """A dict in the place of ``SemanticRetrieverConfig``."""

    max_chunks_count: int | None
    """Most passages to use."""
    metadata_filters: Sequence[MetadataFilterOrDict] | None
    """What the facts of documents must be like."""
    minimum_relevance_score: float | None
    """Least relevance of a passage, from 0 to 1."""
    query: ContentOrDict | None
    """What the passages are compared with. Required."""
    source: str | None
    """Resource name of the corpus, or of a document in it. Required."""


class SessionConfigDict(TypedDict, total=False):
    """A dict in the place of ``SessionConfig``."""

    max_rounds: int | None
    """Most rounds of work."""


class SessionResumptionConfigDict(TypedDict, total=False):
    """A dict in the place of ``SessionResumptionConfig``."""

    handle: str | None
    """The session to take up again, as the server named it; none for a new one."""
    transparent: bool | None
    """True has the server say which messages of the client it has worked through. Vertex AI only."""


class SigningSecretDict(TypedDict, total=False):
    """A dict in the place of ``SigningSecret``."""

    expire_time: datetime | str | None
    """When it ends to be valid. Set by the server."""
    truncated_secret: str | None
    """The beginning of the secret. Set by the server."""


class SingleEmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``SingleEmbedContentResponse``."""

    embedding: ContentEmbeddingOrDict | None
    """The vector, of the length that was asked for. Set by the server."""
    usage_metadata: EmbeddingUsageMetadataOrDict | None
    """Tokens that the request cost. Set by the server."""
    token_count: int | None
    """Number of tokens in the content, in the results of a batch job."""
    truncated: bool | None
    """True when the content was too long and was cut. Vertex AI only."""


class SingleReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``SingleReinforcementTuningRewardConfig``."""

    autorater_scorer: ReinforcementTuningAutoraterScorerOrDict | None
    """A judging model."""
    reward_name: str | None
    """Name of the reward, by which it is told apart."""
    parse_response_config: ReinforcementTuningParseResponseConfigOrDict | None
    """How the answer is read before it is scored."""
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorerOrDict | None
    """A Python snippet."""
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorerOrDict | None
    """A comparison of strings."""
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorerOrDict | None
    """A service on Cloud Run."""


class SlidingWindowDict(TypedDict, total=False):
    """A dict in the place of ``SlidingWindow``."""

    target_tokens: int | str | None
    """Number of tokens to shorten to."""


class SmartTranscriptionModeDict(TypedDict, total=False):
    """A dict in the place of ``SmartTranscriptionMode``."""

    source_text: str | None
    """Text that was read aloud, if it was."""
    type: Literal["smart"] | None
    """What kind it is, always `smart`."""


class SpeakerConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeakerConfig``."""

    speakers: Sequence[InteractionsSpeechConfigOrDict] | None
    """The speakers and their voices."""


class SpeakerVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeakerVoiceConfig``."""

    speaker: str | None
    """Name of the speaker, spelt as in the prompt. Required."""
    voice_config: VoiceConfigOrDict | None
    """The voice this speaker has. Required."""


class SpeechAnnotationDict(TypedDict, total=False):
    """A dict in the place of ``SpeechAnnotation``."""

    end_index: int | None
    """Where the part of the text ends, in bytes; this byte is not in it."""
    speaker: str | None
    """Name of the speaker."""
    start_index: int | None
    """Where the part of the text begins, in bytes."""
    style: str | None
    """How it was said."""
    type: Literal["speech_metadata"] | None
    """What kind it is, always `speech_metadata`."""


class SpeechConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeechConfig``."""

    voice_config: VoiceConfigOrDict | None
    """The voice, when there is one speaker."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfigOrDict | None
    """The voices, when there are several speakers. Excludes `voice_config`."""
    language_code: str | None
    """BCP-47 code of the language to speak, such as `en-US`."""


class SpeechMetadataDict(TypedDict, total=False):
    """A dict in the place of ``SpeechMetadata``."""

    speaker: str | None
    """Name of the speaker, as used in the multi-speaker voice settings."""
    style: str | None
    """Manner of speaking in plain words, such as `whispering`."""


class SpreadsheetMetadataDict(TypedDict, total=False):
    """A dict in the place of ``SpreadsheetMetadata``."""

    visible_cells: str | None
    """The cells in view, in A1 notation, such as `A1:F40`."""
    sheet_index: int | None
    """Position of the sheet in the workbook, from 0."""
    content_layers: Sequence[SpreadsheetMetadataContentLayer | SpreadsheetMetadataContentLayerLiteral] | None
    """What is read from the cells; everything when left out."""


class SpreadsheetProcessingOptionsDict(TypedDict, total=False):
    """A dict in the place of ``SpreadsheetProcessingOptions``."""

    content_layers: (
        Sequence[SpreadsheetProcessingOptionsContentLayer | SpreadsheetProcessingOptionsContentLayerLiteral] | None
    )
    """What of it is read."""
    sheet_index: int | None
    """Number of the sheet, from 0."""
    visible_cells: str | None
    """Cells that are read."""


class StaticMediaProcessingDict(TypedDict, total=False):
    """A dict in the place of ``StaticMediaProcessing``."""

    content_layers: Sequence[StaticMediaProcessingContentLayer | StaticMediaProcessingContentLayerLiteral] | None
    """What of it is read."""
    end_offset: str | None
    """Where the part ends, from the beginning, such as `12.5s`."""
    fps: float | None
    """Frames that are read of each second."""
    start_offset: str | None
    """Where the part begins, from the beginning, such as `2.5s`."""
    type: Literal["static"] | None
    """What kind it is, always `static`."""


class StatusDict(TypedDict, total=False):
    """A dict in the place of ``Status``."""

    code: int | None
    """Number of the error, a gRPC code from 1 to 16."""
    message: str | None
    """What went wrong, in English, for developers."""
    details: Sequence[Mapping[str, Any]] | None
    """Further facts, each an object whose `@type` names its shape."""


class StepDeltaDict(TypedDict, total=False):
    """A dict in the place of ``StepDelta``."""

    delta: StepDeltaDataOrDict | None
    """What is added to the step. Required."""
    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["step.delta"] | None
    """Name of the event, always `step.delta`."""
    index: int | None
    """Number of the step, from 0. Required."""
    metadata: StepDeltaMetadataOrDict | None
    """What else is known at this point."""


class StepDeltaMetadataDict(TypedDict, total=False):
    """A dict in the place of ``StepDeltaMetadata``."""

    total_usage: InteractionUsageOrDict | None
    """Tokens used so far."""


class StepStartDict(TypedDict, total=False):
    """A dict in the place of ``StepStart``."""

    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["step.start"] | None
    """Name of the event, always `step.start`."""
    index: int | None
    """Number of the step, from 0. Required."""
    step: StepOrDict | None
    """The step that begins. Required."""


class StepStopDict(TypedDict, total=False):
    """A dict in the place of ``StepStop``."""

    event_id: str | None
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["step.stop"] | None
    """Name of the event, always `step.stop`."""
    index: int | None
    """Number of the step, from 0. Required."""
    step_usage: InteractionUsageOrDict | None
    """Tokens of this step."""
    usage: InteractionUsageOrDict | None
    """Tokens that were used."""


class StreamableHttpTransportDict(TypedDict, total=False):
    """A dict in the place of ``StreamableHttpTransport``."""

    url: str | None
    """Full address of the endpoint, such as `https://api.example.com/mcp`."""
    headers: Mapping[str, str] | None
    """Headers to send, by name, such as those for authentication. A secret, which ``repr`` hides."""
    timeout: str | timedelta | float | None
    """Longest wait for an ordinary answer."""
    sse_read_timeout: str | timedelta | float | None
    """Longest wait between two events of a stream."""
    terminate_on_close: bool | None
    """True ends the session on the server when the connection closes."""


class StringListDict(TypedDict, total=False):
    """A dict in the place of ``StringList``."""

    values: Sequence[str] | None
    """The strings, in the order they were given."""


class StyleReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``StyleReferenceConfig``."""

    style_description: str | None
    """The style in words."""


class StyleReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``StyleReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_STYLE"] | None
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None
    """Number by which the prompt refers to the image."""
    reference_image: ImageOrDict | None
    """The image to refer to."""
    style_image_config: StyleReferenceConfigOrDict | None
    """What the style is. Also called ``config``."""


class SubjectReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``SubjectReferenceConfig``."""

    subject_type: SubjectReferenceType | SubjectReferenceTypeLiteral | None
    """Whether it is a person, an animal or a product."""
    subject_description: str | None
    """The subject in words."""


class SubjectReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``SubjectReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_SUBJECT"] | None
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None
    """Number by which the prompt refers to the image."""
    reference_image: ImageOrDict | None
    """The image to refer to."""
    subject_image_config: SubjectReferenceConfigOrDict | None
    """What the subject is. Also called ``config``."""


class SupervisedHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedHyperParameters``."""

    adapter_size: AdapterSize | AdapterSizeLiteral | None
    """Rank of the adapter."""
    batch_size: int | str | None
    """Number of examples in one step."""
    epoch_count: int | str | None
    """How often the examples are gone through."""
    learning_rate: float | None
    """Learning rate, in the place of a multiplier."""
    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""


class SupervisedTuningDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningDataStats``."""

    dropped_example_reasons: Sequence[str] | None
    """Why each was left out. Set by the server."""
    total_billable_character_count: int | str | None
    """Number of characters that are paid for. Set by the server. Deprecated."""
    total_billable_token_count: int | str | None
    """Number of tokens that are paid for. Set by the server."""
    total_truncated_example_count: int | str | None
    """Number of examples that were cut because they are too long. Set by the server."""
    total_tuning_character_count: int | str | None
    """Number of characters that are trained with. Set by the server."""
    truncated_example_indices: Sequence[int | str] | None
    """Numbers of examples that were cut. Set by the server."""
    tuning_dataset_example_count: int | str | None
    """Number of examples. Set by the server."""
    tuning_step_count: int | str | None
    """Number of steps. Set by the server."""
    user_dataset_examples: Sequence[ContentOrDict] | None
    """Some of the examples. Set by the server."""
    user_input_token_distribution: SupervisedTuningDatasetDistributionOrDict | None
    """Tokens of the prompts. Set by the server."""
    user_message_per_example_distribution: SupervisedTuningDatasetDistributionOrDict | None
    """Messages of each example. Set by the server."""
    user_output_token_distribution: SupervisedTuningDatasetDistributionOrDict | None
    """Tokens of the answers. Set by the server."""


class SupervisedTuningDatasetDistributionDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningDatasetDistribution``."""

    billable_sum: int | str | None
    """All that are paid for. Set by the server."""
    buckets: Sequence[SupervisedTuningDatasetDistributionDatasetBucketOrDict] | None
    """Ranges, and how many lie in each. Set by the server."""
    max: float | None
    """The largest. Set by the server."""
    mean: float | None
    """Sum by number. Set by the server."""
    median: float | None
    """The one in the middle. Set by the server."""
    min: float | None
    """The smallest. Set by the server."""
    p5: float | None
    """The 5th percentile. Set by the server."""
    p95: float | None
    """The 95th percentile. Set by the server."""
    sum: int | str | None
    """All of them together. Set by the server."""


class SupervisedTuningDatasetDistributionDatasetBucketDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningDatasetDistributionDatasetBucket``."""

    count: float | None
    """How many lie in the range. Set by the server."""
    left: float | None
    """Where the range begins. Set by the server."""
    right: float | None
    """Where the range ends. Set by the server."""


class SupervisedTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningSpec``."""

    evaluation_config: EvaluationConfigOrDict | None
    """How the tuned model is evaluated."""
    export_last_checkpoint_only: bool | None
    """True keeps only the last state of the model."""
    hyper_parameters: SupervisedHyperParametersOrDict | None
    """Hyperparameters of the training."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    tuning_mode: TuningMode | TuningModeLiteral | None
    """Whether all weights are trained or an adapter."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""


class TestTableFileDict(TypedDict, total=False):
    """A dict in the place of ``TestTableFile``."""

    comment: str | None
    """What the table is about."""
    test_method: str | None
    """Method under test, such as `models.generate_content`."""
    parameter_names: Sequence[str] | None
    """Names of the arguments, in order."""
    test_table: Sequence[TestTableItemOrDict] | None
    """The cases, in order."""


class TestTableItemDict(TypedDict, total=False):
    """A dict in the place of ``TestTableItem``."""

    name: str | None
    """What the case is called."""
    parameters: Mapping[str, Any] | None
    """Arguments of the call, by name."""
    exception_if_mldev: str | None
    """Message that is expected from the Developer API's client."""
    exception_if_vertex: str | None
    """Message that is expected from Vertex AI's client."""
    override_replay_id: str | None
    """Name of the recording, where it is not that of the case."""
    has_union: bool | None
    """True when an argument may have several types."""
    skip_in_api_mode: str | None
    """Why the case is left out against the real API."""
    ignore_keys: Sequence[str] | None
    """Keys that a comparison leaves out."""


class TextAnnotationDeltaDict(TypedDict, total=False):
    """A dict in the place of ``TextAnnotationDelta``."""

    annotations: Sequence[AnnotationOrDict] | None
    """What is known of parts of the text: sources, places, speakers."""
    type: Literal["text_annotation_delta"] | None
    """What kind it is, always `text_annotation_delta`."""


class TextCompletionDict(TypedDict, total=False):
    """A dict in the place of ``TextCompletion``."""

    citation_metadata: CitationMetadataOrDict | None
    """Sources that the answer repeats. Set by the server."""
    output: str | None
    """The text of the answer. Set by the server."""
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    """How likely the answer is harmful, by category."""


class TextContentDict(TypedDict, total=False):
    """A dict in the place of ``TextContent``."""

    annotations: Sequence[AnnotationOrDict] | None
    """What is known of parts of the text: sources, places, speakers."""
    text: str | None
    """The text itself. Required."""
    type: Literal["text"] | None
    """What kind it is, always `text`."""


class TextDeltaDict(TypedDict, total=False):
    """A dict in the place of ``TextDelta``."""

    text: str | None
    """The next piece of the text. Required."""
    type: Literal["text"] | None
    """What kind it is, always `text`."""


class TextPromptDict(TypedDict, total=False):
    """A dict in the place of ``TextPrompt``."""

    text: str | None
    """What the model is asked. Required."""


class TextResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``TextResponseFormat``."""

    mime_type: TextResponseMimeType | TextResponseMimeTypeLiteral | None
    """Whether the text is plain or JSON."""
    json_schema: JsonValue | None
    """JSON Schema that the text must satisfy. Only with `APPLICATION_JSON`. Also called ``jsonSchema`` and ``schema``.
    """


class ThinkingConfigDict(TypedDict, total=False):
    """A dict in the place of ``ThinkingConfig``."""

    include_thoughts: bool | None
    """True returns summaries of the thoughts, as parts marked `thought`. Default: false."""
    thinking_budget: int | None
    """Tokens the model may spend on thinking: 0 turns it off where that is possible, -1 leaves it to the model."""
    thinking_level: ThinkingLevel | ThinkingLevelLiteral | None
    """How deeply to think, for models that take a level instead of a budget."""


class ThoughtSignatureDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ThoughtSignatureDelta``."""

    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["thought_signature"] | None
    """What kind it is, always `thought_signature`."""


class ThoughtStepDict(TypedDict, total=False):
    """A dict in the place of ``ThoughtStep``."""

    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    summary: Sequence[ThoughtSummaryContentOrDict] | None
    """The thoughts in short."""
    type: Literal["thought"] | None
    """What kind it is, always `thought`."""


class ThoughtSummaryDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ThoughtSummaryDelta``."""

    content: InteractionsContentOrDict | None
    """The next piece of the summary."""
    type: Literal["thought_summary"] | None
    """What kind it is, always `thought_summary`."""


class TokensInfoDict(TypedDict, total=False):
    """A dict in the place of ``TokensInfo``."""

    role: str | None
    """Who speaks in the content."""
    token_ids: Sequence[int | str] | None
    """Numbers of the tokens in the vocabulary."""
    tokens: Sequence[bytes | str] | None
    """The tokens as bytes of text."""


class ToolDict(TypedDict, total=False):
    """A dict in the place of ``Tool``."""

    function_declarations: Sequence[FunctionDeclarationOrDict] | None
    """Functions of the caller. The model asks for a call and the caller makes it."""
    google_search: GoogleSearchOrDict | type[GoogleSearch] | None
    """Google Search, run on the server."""
    google_maps: GoogleMapsOrDict | type[GoogleMaps] | None
    """Google Maps, run on the server."""
    url_context: UrlContextOrDict | type[UrlContext] | None
    """Reading of URLs in the prompt, run on the server."""
    file_search: FileSearchOrDict | None
    """Retrieval from file search stores, run on the server. Gemini Developer API only."""
    code_execution: ToolCodeExecutionOrDict | type[ToolCodeExecution] | None
    """Running of code that the model writes, on the server."""
    computer_use: ComputerUseOrDict | None
    """Control of a computer. The model asks for clicks and keys and the caller makes them."""
    mcp_servers: Sequence[McpServerOrDict] | None
    """Servers of the Model Context Protocol for the service to connect to. Gemini Developer API only."""
    google_search_retrieval: GoogleSearchRetrievalOrDict | type[GoogleSearchRetrieval] | None
    """Google Search for Gemini 1.5. Later models take `google_search`."""
    enterprise_web_search: EnterpriseWebSearchOrDict | None
    """Search of the web by the rules of enterprises, run on the server. Vertex AI only."""
    retrieval: RetrievalOrDict | None
    """Lets the model look into data of the caller's. Vertex AI only."""
    parallel_ai_search: ToolParallelAiSearchOrDict | None
    """Search of the web by Parallel. Vertex AI only."""
    exa_ai_search: ToolExaAiSearchOrDict | None
    """Search of the web by Exa. Vertex AI only."""


class ToolCallDict(TypedDict, total=False):
    """A dict in the place of ``ToolCall``."""

    id: str | None
    """Identifies this call. The `tool_response` that answers it carries the same id."""
    tool_type: ToolType | ToolTypeLiteral | None
    """Which built-in tool is called. Required."""
    tool_name: str | None
    """Name of the tool within its type, where a type has several."""
    args: Mapping[str, Any] | None
    """What the tool was asked, as JSON; its shape depends on the tool."""


class ToolChoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``ToolChoiceConfig``."""

    allowed_tools: AllowedToolsOrDict | None
    """The tools that may be used."""


class ToolCodeExecutionDict(TypedDict, total=False):
    """A dict in the place of ``ToolCodeExecution``."""


class ToolConfigDict(TypedDict, total=False):
    """A dict in the place of ``ToolConfig``."""

    function_calling_config: FunctionCallingConfigOrDict | None
    """Whether and which functions are to be called."""
    retrieval_config: RetrievalConfigOrDict | None
    """Where the user is and what language they read, for tools that search."""
    include_server_side_tool_invocations: bool | None
    """True shows the calls of built-in tools and their answers as parts of the content. Gemini Developer API only."""


class ToolExaAiSearchDict(TypedDict, total=False):
    """A dict in the place of ``ToolExaAiSearch``."""

    api_key: str | None
    """Key for the search service. A secret, which ``repr`` hides."""
    custom_configs: Mapping[str, Any] | None
    """Further settings that the search service knows, by name."""


class ToolParallelAiSearchDict(TypedDict, total=False):
    """A dict in the place of ``ToolParallelAiSearch``."""

    api_key: str | None
    """Key for the search service. A secret, which ``repr`` hides."""
    custom_configs: Mapping[str, Any] | None
    """Further settings that the search service knows, by name."""
    enable_data_retention: bool | None
    """True lets the search service keep the requests. Deprecated."""
    enable_zero_data_retention: bool | None
    """True forbids the search service to keep the requests."""


class ToolResponseDict(TypedDict, total=False):
    """A dict in the place of ``ToolResponse``."""

    id: str | None
    """The `id` of the `tool_call` that this answers."""
    tool_type: ToolType | ToolTypeLiteral | None
    """Which built-in tool answered. Required."""
    response: Mapping[str, Any] | None
    """The answer as JSON; its shape depends on the tool."""


class ToolSearchDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearch``."""

    description: str | None
    """What the search is for."""
    execution: ToolSearchExecution | ToolSearchExecutionLiteral | None
    """Where the search is run."""
    name: str | None
    """Name that it goes by."""
    parameters: JsonValue | None
    """Parameters of the search, as JSON Schema."""
    type: Literal["tool_search"] | None
    """What kind it is, always `tool_search`."""


class ToolSearchCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchCallDelta``."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    """Arguments of the call."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["tool_search_call"] | None
    """What kind it is, always `tool_search_call`."""


class ToolSearchCallStepDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchCallStep``."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    """Arguments of the call. Required."""
    id: str | None
    """Id that tells it from others. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["tool_search_call"] | None
    """What kind it is, always `tool_search_call`."""


class ToolSearchCallStepArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchCallStepArguments``."""

    function_names: Sequence[str] | None
    """Names of the functions that are wanted."""


class ToolSearchResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchResultDelta``."""

    result: Sequence[InteractionsFunctionOrDict] | None
    """The tools that were found."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["tool_search_result"] | None
    """What kind it is, always `tool_search_result`."""


class ToolSearchResultStepDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    result: Sequence[InteractionsFunctionOrDict] | None
    """The tools that were found."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["tool_search_result"] | None
    """What kind it is, always `tool_search_result`."""


class TranscriptionDict(TypedDict, total=False):
    """A dict in the place of ``Transcription``."""

    text: str | None
    """The words as running text."""
    finished: bool | None
    """True when this is the last piece of the transcription."""
    language_code: str | None
    """BCP-47 code of the language that was heard, such as `de-DE`."""
    speaker_label: str | None
    """Label that tells this speaker from the others in the recording."""
    words: Sequence[WordInfoOrDict] | None
    """Each word with its time, where word timestamps were asked for."""
    start_offset: str | timedelta | float | None
    """Where the speech begins in the recording."""
    end_offset: str | timedelta | float | None
    """Where the speech ends in the recording."""


class TranscriptionConfigDict(TypedDict, total=False):
    """A dict in the place of ``TranscriptionConfig``."""

    adaptation_phrases: Sequence[str] | None
    """Phrases that are likely to be said. Deprecated."""
    custom_vocabulary: Sequence[str] | None
    """Words that are unusual and likely to be said."""
    diarization_mode: str | None
    """How speakers are told apart. Deprecated."""
    language_codes: Sequence[str] | None
    """The languages that are spoken, such as `en-US`."""
    language_hints: Sequence[str] | None
    """The languages that are likely to be spoken, such as `en-US`. Deprecated."""
    mode: TranscriptionConfigModeOrDict | None
    """Whether every sound is kept or the text is tidied."""
    timestamp_granularities: Sequence[str] | None
    """For what times are given. Deprecated."""


class TransferOwnershipRequestDict(TypedDict, total=False):
    """A dict in the place of ``TransferOwnershipRequest``."""

    email_address: str | None
    """Address of the new owner. Required."""


class TransferOwnershipResponseDict(TypedDict, total=False):
    """A dict in the place of ``TransferOwnershipResponse``."""


class TranslationConfigDict(TypedDict, total=False):
    """A dict in the place of ``TranslationConfig``."""

    target_language_code: str | None
    """BCP-47 code of the language to translate into. Required."""
    echo_target_language: bool | None
    """True repeats speech that is in the target language already; false keeps silent then."""


class TriggerDict(TypedDict, total=False):
    """A dict in the place of ``Trigger``."""

    consecutive_failure_count: int | None
    """How many runs in a row have failed. Set by the server."""
    create_time: datetime | str | None
    """When it was made. Set by the server."""
    display_name: str | None
    """Name for people."""
    environment_id: str | None
    """Id of the environment to work in."""
    execution_timeout_seconds: int | None
    """Longest time of a run, in seconds."""
    id: str | None
    """Id that tells it from others. Required. Set by the server."""
    interaction: CreateAgentInteractionOrDict | None
    """The interaction that each run creates. Required."""
    last_pause_time: datetime | str | None
    """When it was last paused. Set by the server."""
    last_resume_time: datetime | str | None
    """When it last went on after a pause. Set by the server."""
    last_run_time: datetime | str | None
    """When it last ran. Set by the server."""
    max_consecutive_failures: int | None
    """How many runs in a row may fail before it is stopped."""
    next_run_time: datetime | str | None
    """When it runs next. Set by the server."""
    previous_interaction_id: str | None
    """Id of the interaction of the last run. Set by the server."""
    schedule: str | None
    """When it runs, as a cron expression of five fields. Required."""
    status: TriggerStatus | TriggerStatusLiteral | None
    """Whether it runs. Set by the server."""
    time_zone: str | None
    """Time zone of the schedule, such as `Europe/Berlin`. Required."""
    update_time: datetime | str | None
    """When it was last changed. Set by the server."""


class TriggerCreateParamsDict(TypedDict, total=False):
    """A dict in the place of ``TriggerCreateParams``."""

    display_name: str | None
    """Name for people."""
    environment_id: str | None
    """Id of the environment to work in."""
    execution_timeout_seconds: int | None
    """Longest time of a run, in seconds."""
    interaction: CreateAgentInteractionOrDict | None
    """The interaction that each run creates. Required."""
    max_consecutive_failures: int | None
    """How many runs in a row may fail before it is stopped."""
    schedule: str | None
    """When it runs, as a cron expression of five fields. Required."""
    time_zone: str | None
    """Time zone of the schedule, such as `Europe/Berlin`. Required."""


class TriggerExecutionDict(TypedDict, total=False):
    """A dict in the place of ``TriggerExecution``."""

    end_time: datetime | str | None
    """When it ended. Set by the server."""
    environment_id: str | None
    """Id of the environment that it ran in. Set by the server."""
    error: str | None
    """Why it failed. Set by the server."""
    id: str | None
    """Id that tells it from others. Required. Set by the server."""
    interaction_id: str | None
    """Id of the interaction that the run created. Set by the server."""
    scheduled_time: datetime | str | None
    """When it was due. Set by the server."""
    start_time: datetime | str | None
    """When it began. Set by the server."""
    status: TriggerExecutionStatus | TriggerExecutionStatusLiteral | None
    """How far it has come. Set by the server."""
    trigger_id: str | None
    """Id of the trigger that ran. Required. Set by the server."""


class TriggerUpdateDict(TypedDict, total=False):
    """A dict in the place of ``TriggerUpdate``."""

    display_name: str | None
    """Name for people."""
    status: TriggerStatus | TriggerStatusLiteral | None
    """Whether it runs."""


class TunedModelDict(TypedDict, total=False):
    """A dict in the place of ``TunedModel``."""

    model: str | None
    """Resource name of the tuned model. Set by the server."""
    endpoint: str | None
    """Resource name of the endpoint that serves the model. Set by the server."""
    checkpoints: Sequence[TunedModelCheckpointOrDict] | None
    """States that were kept. Set by the server."""


class TunedModelCheckpointDict(TypedDict, total=False):
    """A dict in the place of ``TunedModelCheckpoint``."""

    checkpoint_id: str | None
    """Id of the state."""
    epoch: int | str | None
    """How often the examples had been gone through."""
    step: int | str | None
    """How many steps had been made."""
    endpoint: str | None
    """Resource name of the endpoint that serves this state."""


class TunedModelInfoDict(TypedDict, total=False):
    """A dict in the place of ``TunedModelInfo``."""

    base_model: str | None
    """Resource name of the model that was tuned, `models/{model}`."""
    create_time: datetime | str | None
    """When the model was made. Set by the server."""
    update_time: datetime | str | None
    """When the model last changed. Set by the server."""


class TunedModelSourceDict(TypedDict, total=False):
    """A dict in the place of ``TunedModelSource``."""

    base_model: str | None
    """Resource name of the model that was tuned first, `models/{model}`. Set by the server."""
    tuned_model: str | None
    """Resource name of the tuned model to go on from, `tunedModels/{tunedModel}`. Cannot be changed later."""


class TuningDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``TuningDataStats``."""

    distillation_data_stats: DistillationDataStatsOrDict | None
    """What was counted where the job distils. Set by the server."""
    preference_optimization_data_stats: PreferenceOptimizationDataStatsOrDict | None
    """What was counted where the job tunes by preferences. Set by the server."""
    supervised_tuning_data_stats: SupervisedTuningDataStatsOrDict | None
    """What was counted where the job tunes by examples."""
    reinforcement_tuning_data_stats: DatasetStatsOrDict | None
    """What was counted where the job tunes by rewards. Set by the server."""


class TuningDatasetDict(TypedDict, total=False):
    """A dict in the place of ``TuningDataset``."""

    gcs_uri: str | None
    """URI in Cloud Storage, `gs://...`."""
    vertex_dataset_resource: str | None
    """Resource name of a multimodal dataset on Vertex AI."""
    examples: Sequence[TuningExampleOrDict] | None
    """Examples, written out."""


class TuningExampleDict(TypedDict, total=False):
    """A dict in the place of ``TuningExample``."""

    output: str | None
    """The wanted answer. Required."""
    text_input: str | None
    """The prompt."""


class TuningExamplesDict(TypedDict, total=False):
    """A dict in the place of ``TuningExamples``."""

    examples: Sequence[TuningExampleOrDict] | None
    """The examples, of prompts and wanted answers."""


class TuningJobDict(TypedDict, total=False):
    """A dict in the place of ``TuningJob``."""

    name: str | None
    """Resource name of the job. Set by the server."""
    state: JobState | JobStateLiteral | None
    """How far it has come. Set by the server."""
    create_time: datetime | str | None
    """When it was made. Set by the server."""
    start_time: datetime | str | None
    """When work on it began. Set by the server."""
    end_time: datetime | str | None
    """When it was over. Set by the server."""
    update_time: datetime | str | None
    """When it last changed. Set by the server."""
    error: StatusOrDict | None
    """What went wrong. Set by the server."""
    description: str | None
    """What it is for, for people to read."""
    base_model: str | None
    """Id or name of the model that is tuned."""
    tuned_model: TunedModelOrDict | None
    """The model that came of it. Set by the server."""
    pre_tuned_model: PreTunedModelOrDict | None
    """A tuned model that is tuned further, in the place of `base_model`."""
    supervised_tuning_spec: SupervisedTuningSpecOrDict | None
    """Settings of supervised tuning."""
    preference_optimization_spec: PreferenceOptimizationSpecOrDict | None
    """Settings of tuning by preferences."""
    distillation_spec: DistillationSpecOrDict | None
    """Settings of distillation."""
    reinforcement_tuning_spec: ReinforcementTuningSpecOrDict | None
    """Settings of tuning by rewards."""
    tuning_data_stats: TuningDataStatsOrDict | None
    """What was counted in the examples. Set by the server."""
    encryption_spec: EncryptionSpecOrDict | None
    """The key that encrypts the tuned model."""
    partner_model_tuning_spec: PartnerModelTuningSpecOrDict | None
    """Settings of tuning a partner's model."""
    evaluation_config: EvaluationConfigOrDict | None
    """How the tuned model is evaluated."""
    custom_base_model: str | None
    """Folder in Cloud Storage with the weights of an open model."""
    evaluate_dataset_runs: Sequence[EvaluateDatasetRunOrDict] | None
    """Evaluations of the tuned model. Set by the server."""
    experiment: str | None
    """Resource name of the experiment that holds its figures. Set by the server."""
    full_fine_tuning_spec: FullFineTuningSpecOrDict | None
    """Settings of tuning all weights."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""
    output_uri: str | None
    """Folder in Cloud Storage with the tuned weights of an open model."""
    pipeline_job: str | None
    """Resource name of the pipeline that runs the job. Set by the server. Deprecated."""
    service_account: str | None
    """E-mail address of the service account that the job runs as."""
    tuned_model_display_name: str | None
    """Name of the tuned model for people to read."""
    tuning_job_state: TuningJobState | TuningJobStateLiteral | None
    """What it does at the moment. Set by the server."""
    veo_tuning_spec: VeoTuningSpecOrDict | None
    """Settings of tuning a Veo model."""
    tuning_job_metadata: TuningJobMetadataOrDict | None
    """How far training has come. Set by the server."""
    veo_lora_tuning_spec: VeoLoraTuningSpecOrDict | None
    """Settings of tuning an adapter of a Veo model."""
    distillation_sampling_spec: DistillationSamplingSpecOrDict | None
    """How answers of the large model are gathered."""
    gcs_metrics_uri: str | None
    """File in Cloud Storage with the figures of the job. Set by the server."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class TuningJobMetadataDict(TypedDict, total=False):
    """A dict in the place of ``TuningJobMetadata``."""

    completed_epoch_count: int | str | None
    """How often the examples have been gone through. Set by the server."""
    completed_step_count: int | str | None
    """How many steps have been made. Set by the server."""


class TuningOperationDict(TypedDict, total=False):
    """A dict in the place of ``TuningOperation``."""

    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""
    name: str | None
    """Resource name of the operation."""
    metadata: Mapping[str, Any] | None
    """What the service tells of the work so far."""
    done: bool | None
    """True once it is over, with a result or with an error."""
    error: Mapping[str, Any] | None
    """What went wrong."""


class TuningSnapshotDict(TypedDict, total=False):
    """A dict in the place of ``TuningSnapshot``."""

    compute_time: datetime | str | None
    """When it was measured. Set by the server."""
    epoch: int | None
    """How often all examples had been gone through. Set by the server."""
    mean_loss: float | None
    """Mean loss over the examples of the step; it should go down. Set by the server."""
    step: int | None
    """Number of the step. Set by the server."""


class TuningValidationDatasetDict(TypedDict, total=False):
    """A dict in the place of ``TuningValidationDataset``."""

    gcs_uri: str | None
    """URI in Cloud Storage, `gs://...`."""
    vertex_dataset_resource: str | None
    """Resource name of a multimodal dataset on Vertex AI."""


class URLCitationDict(TypedDict, total=False):
    """A dict in the place of ``URLCitation``."""

    end_index: int | None
    """Where the part of the text ends, in bytes; this byte is not in it."""
    start_index: int | None
    """Where the part of the text begins, in bytes."""
    title: str | None
    """Title that people see."""
    type: Literal["url_citation"] | None
    """What kind it is, always `url_citation`."""
    url: str | None
    """URL where it is found."""


class URLContextCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``URLContextCallArguments``."""

    urls: Sequence[str] | None
    """The URLs that were read."""


class URLContextCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``URLContextCallDelta``."""

    arguments: URLContextCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["url_context_call"] | None
    """What kind it is, always `url_context_call`."""


class URLContextCallStepDict(TypedDict, total=False):
    """A dict in the place of ``URLContextCallStep``."""

    arguments: URLContextCallArgumentsOrDict | None
    """Arguments of the call. Required."""
    id: str | None
    """Id that tells it from others. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["url_context_call"] | None
    """What kind it is, always `url_context_call`."""


class URLContextResultDict(TypedDict, total=False):
    """A dict in the place of ``URLContextResult``."""

    status: URLContextResultStatus | URLContextResultStatusLiteral | None
    """Whether the page could be read."""
    url: str | None
    """URL where it is found."""


class URLContextResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``URLContextResultDelta``."""

    is_error: bool | None
    """Whether the call failed."""
    result: Sequence[URLContextResultOrDict] | None
    """What came of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["url_context_result"] | None
    """What kind it is, always `url_context_result`."""


class URLContextResultStepDict(TypedDict, total=False):
    """A dict in the place of ``URLContextResultStep``."""

    call_id: str | None
    """Id of the call that this is the result of. Required."""
    is_error: bool | None
    """Whether the call failed."""
    result: Sequence[URLContextResultOrDict] | None
    """What came of the call. Required."""
    signature: str | None
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["url_context_result"] | None
    """What kind it is, always `url_context_result`."""


class UnifiedMetricDict(TypedDict, total=False):
    """A dict in the place of ``UnifiedMetric``."""

    bleu_spec: BleuSpecOrDict | None
    """Settings of BLEU, when that is the metric."""
    rouge_spec: RougeSpecOrDict | None
    """Settings of ROUGE, when that is the metric."""
    pointwise_metric_spec: PointwiseMetricSpecOrDict | None
    """A judging model that scores one answer at a time."""
    llm_based_metric_spec: LLMBasedMetricSpecOrDict | None
    """A judging model with rubrics."""
    custom_code_execution_spec: CustomCodeExecutionSpecOrDict | None
    """A Python function that scores."""
    predefined_metric_spec: PredefinedMetricSpecOrDict | None
    """A metric that the service brings along."""
    computation_based_metric_spec: ComputationBasedMetricSpecOrDict | None
    """A metric that is computed."""


class UpdateCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpdateCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    ttl: str | timedelta | float | None
    """How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned."""
    expire_time: datetime | str | None
    """When it will be deleted. Always set in answers, however it was asked for."""
    update_mask: str | Sequence[str] | None
    """Fields to change, as comma-separated paths, such as `ttl` or `expire_time`. Those in the body when left out."""


class UpdateModelConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpdateModelConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    description: str | None
    """What the model is good for."""
    display_name: str | None
    """Name for people, at most 40 characters."""
    reader_project_numbers: Sequence[int | str] | None
    """Numbers of projects that may use the model. Gemini Developer API only."""
    temperature: float | None
    """Default of `temperature`, from 0 to 1. Gemini Developer API only."""
    top_k: int | None
    """Default of `top_k`. Gemini Developer API only."""
    top_p: float | None
    """Default of `top_p`. Gemini Developer API only."""
    update_mask: str | Sequence[str] | None
    """Names of the fields to change, joined by commas."""
    default_checkpoint_id: str | None
    """Id of the state of a tuned model that is served. The Developer API describes none."""


class UploadFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``UploadFileConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    name: str | None
    """Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and dashes,
    with no dash at either end. Cannot be changed later.
    """
    display_name: str | None
    """Name for people, at most 512 characters."""
    mime_type: str | None
    """IANA type of the file; guessed from its name when left out."""
    chunk_size: int | None
    """Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out."""
    on_progress: Callable[[int, int | None], object] | None
    """Called with the bytes sent so far and the total, None while that is unknown."""
    progress: bool | None
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""
    should_return_http_response: bool | None
    """True keeps the body of the HTTP response in `sdk_http_response`."""


class UploadToFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    display_name: str | None
    """Name of the document for people."""
    mime_type: str | None
    """IANA media type of the document. That of the upload when left out."""
    chunking_config: ChunkingConfigOrDict | None
    """How the document is cut into chunks."""
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    """Keys and values for filters to go by, at most 20."""
    chunk_size: int | None
    """Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out."""
    on_progress: Callable[[int, int | None], object] | None
    """Called with the bytes sent so far and the total, None while that is unknown."""
    progress: bool | None
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""
    should_return_http_response: bool | None
    """True keeps the body of the HTTP response in `sdk_http_response`."""


class UploadToFileSearchStoreOperationDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreOperation``."""

    name: str | None
    """Resource name, by which to ask how far it has come."""
    done: bool | None
    """True once the work is over and `response` or `error` is set."""
    metadata: Mapping[str, Any] | None
    """How far the work has come; its `@type` names its shape."""
    response: UploadToFileSearchStoreResponseOrDict | None
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: StatusOrDict | None
    """Why the work failed, if it did."""


class UploadToFileSearchStoreRequestDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreRequest``."""

    display_name: str | None
    """Name of the document for people."""
    mime_type: str | None
    """IANA media type of the document. That of the upload when left out."""
    chunking_config: ChunkingConfigOrDict | None
    """How the document is cut into chunks."""
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    """Keys and values for filters to go by, at most 20."""


class UploadToFileSearchStoreResponseDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreResponse``."""

    parent: str | None
    """Resource name of the store, `fileSearchStores/{fileSearchStore}`."""
    document_name: str | None
    """Resource name of the new document."""
    mime_type: str | None
    """IANA media type of the document."""
    size_bytes: int | str | None
    """Size of the document in bytes."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class UploadToFileSearchStoreResumableResponseDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreResumableResponse``."""

    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class UpscaleImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""
    output_gcs_uri: str | None
    """Folder in Cloud Storage that the images are written to."""
    safety_filter_level: SafetyFilterLevel | SafetyFilterLevelLiteral | None
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | PersonGenerationLiteral | None
    """Which people may be shown."""
    include_rai_reason: bool | None
    """True has the answer say why images were held back."""
    output_mime_type: str | None
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    enhance_input_image: bool | None
    """True improves the image before it is enlarged."""
    image_preservation_factor: float | None
    """How closely the enlarged image keeps to the given one, from 0 to 1."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class UpscaleImageParametersDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageParameters``."""

    model: str | None
    """Id or resource name of the model."""
    image: ImageOrDict | None
    """The image to enlarge."""
    upscale_factor: str | None
    """`x2` or `x4`."""
    config: UpscaleImageConfigOrDict | None
    """Settings of the call."""


class UpscaleImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageRequest``."""

    instances: Sequence[ImageUpscaleInstanceOrDict] | None
    """What is given; one at a time. Required."""
    parameters: ImageUpscaleParametersOrDict | None
    """How it is done."""
    labels: Mapping[str, str] | None
    """Labels of Google Cloud, by which costs and resources can be told apart."""


class UpscaleImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    """The image, or why it was held back. Also called ``generatedImages``."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class UrlContextDict(TypedDict, total=False):
    """A dict in the place of ``UrlContext``."""


class UrlContextMetadataDict(TypedDict, total=False):
    """A dict in the place of ``UrlContextMetadata``."""

    url_metadata: Sequence[UrlMetadataOrDict] | None
    """One entry for each URL."""


class UrlMetadataDict(TypedDict, total=False):
    """A dict in the place of ``UrlMetadata``."""

    retrieved_url: str | None
    """The URL that was fetched."""
    url_retrieval_status: UrlRetrievalStatus | UrlRetrievalStatusLiteral | None
    """Whether fetching it worked."""


class UserActionInputDict(TypedDict, total=False):
    """A dict in the place of ``UserActionInput``."""

    event_type: Literal["user_action"] | None
    """Name of the event, always `user_action`."""
    action: UserActionType | UserActionTypeLiteral | None
    """What happens with the key."""
    input: UserActionKey | UserActionKeyLiteral | None
    """The key."""


class UserInputStepDict(TypedDict, total=False):
    """A dict in the place of ``UserInputStep``."""

    content: Sequence[UserInputContentOrDict] | None
    """What the user said."""
    type: Literal["user_input"] | None
    """What kind it is, always `user_input`."""


class ValidateReinforcementTuningRewardRequestDict(TypedDict, total=False):
    """A dict in the place of ``ValidateReinforcementTuningRewardRequest``."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    """Several rewards by weight."""
    example: ReinforcementTuningExampleOrDict | None
    """The prompt that is answered, and what rewards may compare with. Required."""
    sample_response: ContentOrDict | None
    """The answer that is scored. Required."""
    single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    """One reward."""


class ValidateRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``ValidateRewardConfig``."""

    http_options: HttpOptionsOrDict | None
    """How this call speaks HTTP, over what the client says."""


class ValidateRewardResponseDict(TypedDict, total=False):
    """A dict in the place of ``ValidateRewardResponse``."""

    overall_reward: float | None
    """The reward in all. Set by the server."""
    error: str | None
    """What went wrong, in words. Set by the server. Deprecated."""
    error_status: StatusOrDict | None
    """What went wrong. Set by the server."""
    reward_details: Mapping[str, float] | None
    """The score of each reward, by its name. Set by the server. Deprecated."""
    reward_info_details: Mapping[str, ReinforcementTuningRewardInfoOrDict] | None
    """What each reward gave, by its name."""
    sdk_http_response: HttpResponseOrDict | None
    """Headers of the HTTP response that this object was read from."""


class VeoHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``VeoHyperParameters``."""

    epoch_count: int | str | None
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""
    tuning_task: TuningTask | TuningTaskLiteral | None
    """What videos are made from."""
    veo_data_mixture_ratio: float | None
    """Share of Veo's own training data that is mixed in."""
    adapter_size: AdapterSize | AdapterSizeLiteral | None
    """Rank of the adapter."""
    tuning_speed: TuningSpeed | TuningSpeedLiteral | None
    """Whether training is hurried."""


class VeoLoraTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``VeoLoraTuningSpec``."""

    hyper_parameters: VeoHyperParametersOrDict | None
    """Hyperparameters of the training."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""
    video_orientation: VideoOrientation | VideoOrientationLiteral | None
    """Which way round the videos are."""


class VeoTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``VeoTuningSpec``."""

    hyper_parameters: VeoHyperParametersOrDict | None
    """Hyperparameters of the training."""
    training_dataset_uri: str | None
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None
    """URI in Cloud Storage of the examples that check the model."""


class VerbatimTranscriptionModeDict(TypedDict, total=False):
    """A dict in the place of ``VerbatimTranscriptionMode``."""

    diarization_mode: str | None
    """How speakers are told apart."""
    timestamp_granularities: Sequence[str] | None
    """For what times are given."""
    type: Literal["verbatim"] | None
    """What kind it is, always `verbatim`."""


class VertexAISearchDict(TypedDict, total=False):
    """A dict in the place of ``VertexAISearch``."""

    data_store_specs: Sequence[VertexAISearchDataStoreSpecOrDict] | None
    """Data stores of the engine that are searched; all when left out."""
    datastore: str | None
    """Resource name of a data store."""
    engine: str | None
    """Resource name of an engine."""
    filter: str | None
    """Which documents are searched, as an expression."""
    max_results: int | None
    """Number of results to find, at most 10."""


class VertexAISearchConfigDict(TypedDict, total=False):
    """A dict in the place of ``VertexAISearchConfig``."""

    datastores: Sequence[str] | None
    """Resource names of the data stores to search."""
    engine: str | None
    """Resource name of the search engine."""


class VertexAISearchDataStoreSpecDict(TypedDict, total=False):
    """A dict in the place of ``VertexAISearchDataStoreSpec``."""

    data_store: str | None
    """Resource name of the data store."""
    filter: str | None
    """Which documents of the store are searched, as an expression."""


class VertexMultimodalDatasetDestinationDict(TypedDict, total=False):
    """A dict in the place of ``VertexMultimodalDatasetDestination``."""

    bigquery_destination: str | None
    """Table in BigQuery that holds the dataset. Vertex AI only."""
    display_name: str | None
    """Name for people to read. Vertex AI only."""


class VertexRagStoreDict(TypedDict, total=False):
    """A dict in the place of ``VertexRagStore``."""

    rag_corpora: Sequence[str] | None
    """Old form of `rag_resources`. Deprecated."""
    rag_resources: Sequence[VertexRagStoreRagResourceOrDict] | None
    """Corpora, or files in them."""
    rag_retrieval_config: RagRetrievalConfigOrDict | None
    """How pieces are found."""
    similarity_top_k: int | None
    """Old form of `rag_retrieval_config.top_k`. Deprecated."""
    store_context: bool | None
    """True keeps the conversation in the corpus, for Live sessions."""
    vector_distance_threshold: float | None
    """Pieces that are further away than this are left out. Deprecated."""


class VertexRagStoreRagResourceDict(TypedDict, total=False):
    """A dict in the place of ``VertexRagStoreRagResource``."""

    rag_corpus: str | None
    """Resource name of the corpus."""
    rag_file_ids: Sequence[str] | None
    """Ids of files in the corpus; all when left out."""


class VideoDict(TypedDict, total=False):
    """A dict in the place of ``Video``."""

    uri: str | None
    """Where the video can be downloaded."""
    video_bytes: bytes | str | None
    """The encoded video."""
    mime_type: str | None
    """Its IANA type, such as `video/mp4`."""


class VideoConfigDict(TypedDict, total=False):
    """A dict in the place of ``VideoConfig``."""

    task: VideoTask | VideoTaskLiteral | None
    """What is done to make the video."""


class VideoContentDict(TypedDict, total=False):
    """A dict in the place of ``VideoContent``."""

    data: str | bytes | PathLike[str] | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    name: str | None
    """Name that the video is referred to by."""
    processing: VideoProcessingOrDict | None
    """How it is read."""
    resolution: DocumentContentResolution | DocumentContentResolutionLiteral | None
    """How closely it is looked at."""
    type: Literal["video"] | None
    """What kind it is, always `video`."""
    uri: str | None
    """URI where the bytes are."""


class VideoDeltaDict(TypedDict, total=False):
    """A dict in the place of ``VideoDelta``."""

    data: str | None
    """The bytes, in base64."""
    mime_type: str | None
    """IANA type of the bytes."""
    resolution: DocumentContentResolution | DocumentContentResolutionLiteral | None
    """How closely it is looked at."""
    type: Literal["video"] | None
    """What kind it is, always `video`."""
    uri: str | None
    """URI where the bytes are."""


class VideoFileMetadataDict(TypedDict, total=False):
    """A dict in the place of ``VideoFileMetadata``."""

    video_duration: str | timedelta | float | None
    """Length of the video."""


class VideoGenerationMaskDict(TypedDict, total=False):
    """A dict in the place of ``VideoGenerationMask``."""

    image: ImageOrDict | None
    """The mask as an image."""
    mask_mode: VideoGenerationMaskMode | VideoGenerationMaskModeLiteral | None
    """What happens to the masked part."""


class VideoGenerationReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``VideoGenerationReferenceImage``."""

    image: ImageOrDict | None
    """The picture."""
    reference_type: VideoGenerationReferenceType | VideoGenerationReferenceTypeLiteral | None
    """Whether it is shown, or its style is followed."""


class VideoInstanceDict(TypedDict, total=False):
    """A dict in the place of ``VideoInstance``."""

    prompt: str | None
    """What the videos show."""
    image: ImageOrDict | None
    """Picture that the video begins with."""
    video: VideoOrDict | None
    """Video that is gone on with."""
    last_frame: ImageOrDict | None
    """Picture that the video ends with."""
    reference_images: Sequence[VideoGenerationReferenceImageOrDict] | None
    """Pictures that the video takes something from."""
    mask: VideoGenerationMaskOrDict | None
    """Which part of the video is changed. Vertex AI only."""


class VideoMetadataDict(TypedDict, total=False):
    """A dict in the place of ``VideoMetadata``."""

    start_offset: str | timedelta | float | None
    """Where the stretch begins, counted from the start of the video."""
    end_offset: str | timedelta | float | None
    """Where the stretch ends, counted from the start of the video."""
    fps: float | None
    """Frames read per second of video, more than 0 and at most 24. Default: 1."""
    content_layers: Sequence[VideoMetadataContentLayer | VideoMetadataContentLayerLiteral] | None
    """What of the video is read; all of it when left out."""


class VideoParametersDict(TypedDict, total=False):
    """A dict in the place of ``VideoParameters``."""

    sample_count: int | None
    """Number of videos, from 1 to 4."""
    storage_uri: str | None
    """Folder in Cloud Storage that the videos are written to. Vertex AI only."""
    fps: int | None
    """Pictures a second. Vertex AI only."""
    duration_seconds: int | None
    """Length in seconds."""
    seed: int | None
    """Number from which chance is drawn; the same one gives mostly the same result. Vertex AI only."""
    aspect_ratio: str | None
    """Width and height as a ratio: `16:9` or `9:16`."""
    resolution: str | None
    """Height of the video: `720p`, `1080p` or `4k`."""
    person_generation: str | None
    """Which people may be shown: `allow_all`, `allow_adult` or `dont_allow`."""
    pubsub_topic: str | None
    """Topic of Pub/Sub that is told how the work goes on. Vertex AI only."""
    negative_prompt: str | None
    """What should not be shown."""
    enhance_prompt: bool | None
    """True has the prompt improved first."""
    generate_audio: bool | None
    """True makes sound as well. Vertex AI only."""
    compression_quality: VideoCompressionQuality | VideoCompressionQualityLiteral | None
    """How strongly the video is compressed. Vertex AI only."""
    resize_mode: ImageResizeMode | ImageResizeModeLiteral | None
    """How the given picture is fitted into the frame. Vertex AI only."""


class VideoResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``VideoResponseFormat``."""

    aspect_ratio: AspectRatio | AspectRatioLiteral | None
    """Width and height as a ratio, such as `16:9`."""
    delivery: Delivery | DeliveryLiteral | None
    """Whether media come inside the answer or by a URI."""
    duration: str | timedelta | float | None
    """How long it is, in seconds with the letter s, such as `8s`."""
    gcs_uri: str | None
    """Folder in Cloud Storage that videos are written to."""
    resolution: str | None
    """Resolution of the video, such as `720p` or `1080p`."""


class VoiceActivityDict(TypedDict, total=False):
    """A dict in the place of ``VoiceActivity``."""

    voice_activity_type: VoiceActivityType | VoiceActivityTypeLiteral | None
    """Whether speech began or ended."""
    audio_offset: str | None
    """Where in the sound it was, in seconds with the letter s."""


class VoiceActivityDetectionSignalDict(TypedDict, total=False):
    """A dict in the place of ``VoiceActivityDetectionSignal``."""

    vad_signal_type: VadSignalType | VadSignalTypeLiteral | None
    """Whether speech began or ended."""


class VoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``VoiceConfig``."""

    prebuilt_voice_config: PrebuiltVoiceConfigOrDict | None
    """One of the voices that come with the service."""
    replicated_voice_config: ReplicatedVoiceConfigOrDict | None
    """A voice copied from a recording."""
    voice: str | None
    """Resource name of a voice that was made before."""


class VoiceConsentSignatureDict(TypedDict, total=False):
    """A dict in the place of ``VoiceConsentSignature``."""

    signature: str | None
    """The proof itself, opaque."""


class VoiceInputDict(TypedDict, total=False):
    """A dict in the place of ``VoiceInput``."""

    accent: str | None
    """Accent of the voice."""
    context: str | None
    """What the voice is meant for."""
    description: str | None
    """What the voice is like."""
    display_name: str | None
    """Name for people."""
    gender: str | None
    """Gender of the voice."""
    language_code: str | None
    """The language, such as `en-US`."""
    model: str | None
    """Id of the model."""
    persona: str | None
    """Character of the voice."""
    pitch: VoicePitch | VoicePitchLiteral | None
    """Pitch of the voice."""
    prompted: PromptedVoiceOrDict | None
    """The description that the voice is made from."""
    region_code: str | None
    """The region, such as `US`."""
    replicated: ReplicatedVoiceOrDict | None
    """The recordings that the voice is made from. Never returned."""
    sample_audio: AudioDataOrDict | None
    """How the voice sounds."""
    type: VoiceType | VoiceTypeLiteral | None
    """What kind it is. Required."""


class VoiceOutputDict(TypedDict, total=False):
    """A dict in the place of ``VoiceOutput``."""

    accent: str | None
    """Accent of the voice."""
    context: str | None
    """What the voice is meant for."""
    description: str | None
    """What the voice is like."""
    display_name: str | None
    """Name for people."""
    expire_time: datetime | str | None
    """When it ends to be valid. Set by the server."""
    gender: str | None
    """Gender of the voice."""
    id: str | None
    """Id that tells it from others. Set by the server."""
    key: str | None
    """Key of the voice, which stands for it where it is not stored. Set by the server."""
    language_code: str | None
    """The language, such as `en-US`."""
    model: str | None
    """Id of the model."""
    persona: str | None
    """Character of the voice."""
    pitch: VoicePitch | VoicePitchLiteral | None
    """Pitch of the voice."""
    prompted: PromptedVoiceOrDict | None
    """The description that the voice is made from."""
    region_code: str | None
    """The region, such as `US`."""
    sample_audio: AudioDataOrDict | None
    """How the voice sounds."""
    type: VoiceType | VoiceTypeLiteral | None
    """What kind it is. Required."""
    usage: InteractionUsageOrDict | None
    """Tokens that making it used."""


class WebSearchDict(TypedDict, total=False):
    """A dict in the place of ``WebSearch``."""


class WebhookDict(TypedDict, total=False):
    """A dict in the place of ``Webhook``."""

    create_time: datetime | str | None
    """When it was made. Set by the server."""
    id: str | None
    """Id that tells it from others. Set by the server."""
    name: str | None
    """Name for people."""
    new_signing_secret: str | None
    """Secret that signs what is posted. It is shown only when the webhook is made. Set by the server. A secret, which
    ``repr`` hides.
    """
    signing_secrets: Sequence[SigningSecretOrDict] | None
    """The secrets that sign what is posted. Set by the server."""
    state: WebhookState | WebhookStateLiteral | None
    """Whether it is in use. Set by the server."""
    subscribed_events: Sequence[WebhookSubscribedEvent | WebhookSubscribedEventLiteral] | None
    """The events that are posted. Required."""
    update_time: datetime | str | None
    """When it was last changed. Set by the server."""
    uri: str | None
    """Address that events are posted to. Required."""


class WebhookConfigDict(TypedDict, total=False):
    """A dict in the place of ``WebhookConfig``."""

    uris: Sequence[str] | None
    """The addresses, over those of the project."""
    user_metadata: Mapping[str, Any] | None
    """Facts of the caller's own, sent along."""


class WebhookEventDict(TypedDict, total=False):
    """A dict in the place of ``WebhookEvent``."""

    data: WebhookEventDataOrDict | None
    """What it happened to, and where the result is."""
    timestamp: datetime | str | None
    """When it happened."""
    type: WebhookSubscribedEvent | WebhookSubscribedEventLiteral | None
    """What happened."""
    user_metadata: Mapping[str, Any] | None
    """What the request gave to be sent with its events."""
    version: str | None
    """Version of the event, such as `v1`."""
    webhook_id: str | None
    """Id of what was posted. It is the same when it is posted again, so that it tells repetitions."""


class WebhookEventDataDict(TypedDict, total=False):
    """A dict in the place of ``WebhookEventData``."""

    error_code: JsonValue | None
    """Code of what went wrong."""
    error_message: str | None
    """What went wrong."""
    file_name: str | None
    """Name of the file with the result."""
    id: str | None
    """Id of the batch, the interaction or the operation."""
    output_file_uri: str | None
    """URI of the file with the result."""


class WebhookInputDict(TypedDict, total=False):
    """A dict in the place of ``WebhookInput``."""

    name: str | None
    """Name for people."""
    subscribed_events: Sequence[WebhookSubscribedEvent | WebhookSubscribedEventLiteral] | None
    """The events that are posted. Required."""
    uri: str | None
    """Address that events are posted to. Required."""


class WebhookListResponseDict(TypedDict, total=False):
    """A dict in the place of ``WebhookListResponse``."""

    next_page_token: str | None
    """Token that asks for the next page; absent on the last one."""
    webhooks: Sequence[WebhookOrDict] | None
    """The webhooks of this page."""


class WebhookPingResponseDict(TypedDict, total=False):
    """A dict in the place of ``WebhookPingResponse``."""


class WebhookRotateSigningSecretResponseDict(TypedDict, total=False):
    """A dict in the place of ``WebhookRotateSigningSecretResponse``."""

    secret: str | None
    """The new secret. It is shown only once. Set by the server. A secret, which ``repr`` hides."""


class WebhookUpdateDict(TypedDict, total=False):
    """A dict in the place of ``WebhookUpdate``."""

    name: str | None
    """Name for people."""
    state: WebhookState | WebhookStateLiteral | None
    """Whether it is in use."""
    subscribed_events: Sequence[WebhookSubscribedEvent | WebhookSubscribedEventLiteral] | None
    """The events that are posted."""
    uri: str | None
    """Address that events are posted to."""


class WeightedPromptDict(TypedDict, total=False):
    """A dict in the place of ``WeightedPrompt``."""

    text: str | None
    """What the music should be like."""
    weight: float | None
    """How much the prompt counts; anything but 0, 1 being the usual."""


class WhiteSpaceConfigDict(TypedDict, total=False):
    """A dict in the place of ``WhiteSpaceConfig``."""

    max_tokens_per_chunk: int | None
    """Longest chunk in tokens."""
    max_overlap_tokens: int | None
    """Most tokens that one chunk shares with the next."""


class WordInfoDict(TypedDict, total=False):
    """A dict in the place of ``WordInfo``."""

    word: str | None
    """The word as written in the transcription."""
    start_offset: str | timedelta | float | None
    """When the word begins, counted from the start of the recording."""
    end_offset: str | timedelta | float | None
    """When the word ends, counted from the start of the recording."""


class WorldPromptContentDict(TypedDict, total=False):
    """A dict in the place of ``WorldPromptContent``."""

    text: str | None
    """The description. Required."""


class WorldReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``WorldReferenceImage``."""

    data: bytes | str | None
    """The picture as bytes of its file."""
    mime_type: str | None
    """IANA media type of the picture."""
    uri: str | None
    """Where the picture is."""


class WorldSetupEventDict(TypedDict, total=False):
    """A dict in the place of ``WorldSetupEvent``."""

    event_type: Literal["world_setup"] | None
    """Name of the event, always `world_setup`."""
    world_prompt: WorldPromptOrDict | None
    """What the world is like."""
    reference_image: WorldReferenceImageOrDict | None
    """A picture of it."""


if TYPE_CHECKING:
    ActivityEndOrDict: TypeAlias = ActivityEnd | ActivityEndDict
    ActivityStartOrDict: TypeAlias = ActivityStart | ActivityStartDict
    AgentOrDict: TypeAlias = Agent | AgentDict
    AgentListResponseOrDict: TypeAlias = AgentListResponse | AgentListResponseDict
    AggregationOutputOrDict: TypeAlias = AggregationOutput | AggregationOutputDict
    AggregationResultOrDict: TypeAlias = AggregationResult | AggregationResultDict
    AllowedToolsOrDict: TypeAlias = AllowedTools | AllowedToolsDict
    AllowlistEntryOrDict: TypeAlias = AllowlistEntry | AllowlistEntryDict
    AntigravityAgentConfigOrDict: TypeAlias = AntigravityAgentConfig | AntigravityAgentConfigDict
    ApiAuthOrDict: TypeAlias = ApiAuth | ApiAuthDict
    ApiAuthApiKeyConfigOrDict: TypeAlias = ApiAuthApiKeyConfig | ApiAuthApiKeyConfigDict
    ApiKeyConfigOrDict: TypeAlias = ApiKeyConfig | ApiKeyConfigDict
    ArgumentsDeltaOrDict: TypeAlias = ArgumentsDelta | ArgumentsDeltaDict
    AsyncBatchEmbedContentOperationOrDict: TypeAlias = (
        AsyncBatchEmbedContentOperation | AsyncBatchEmbedContentOperationDict
    )
    AsyncBatchEmbedContentRequestOrDict: TypeAlias = AsyncBatchEmbedContentRequest | AsyncBatchEmbedContentRequestDict
    AttributionSourceIdOrDict: TypeAlias = AttributionSourceId | AttributionSourceIdDict
    AudioChunkOrDict: TypeAlias = AudioChunk | AudioChunkDict
    AudioContentOrDict: TypeAlias = AudioContent | AudioContentDict
    AudioDataOrDict: TypeAlias = AudioData | AudioDataDict
    AudioDeltaOrDict: TypeAlias = AudioDelta | AudioDeltaDict
    AudioMetadataOrDict: TypeAlias = AudioMetadata | AudioMetadataDict
    AudioResponseFormatOrDict: TypeAlias = AudioResponseFormat | AudioResponseFormatDict
    AudioStaticMediaProcessingOrDict: TypeAlias = AudioStaticMediaProcessing | AudioStaticMediaProcessingDict
    AudioTranscriptionConfigOrDict: TypeAlias = AudioTranscriptionConfig | AudioTranscriptionConfigDict
    AuthConfigOrDict: TypeAlias = AuthConfig | AuthConfigDict
    AuthConfigGoogleServiceAccountConfigOrDict: TypeAlias = (
        AuthConfigGoogleServiceAccountConfig | AuthConfigGoogleServiceAccountConfigDict
    )
    AuthConfigHttpBasicAuthConfigOrDict: TypeAlias = AuthConfigHttpBasicAuthConfig | AuthConfigHttpBasicAuthConfigDict
    AuthConfigOauthConfigOrDict: TypeAlias = AuthConfigOauthConfig | AuthConfigOauthConfigDict
    AuthConfigOidcConfigOrDict: TypeAlias = AuthConfigOidcConfig | AuthConfigOidcConfigDict
    AuthTokenOrDict: TypeAlias = AuthToken | AuthTokenDict
    AutomaticActivityDetectionOrDict: TypeAlias = AutomaticActivityDetection | AutomaticActivityDetectionDict
    AutomaticFunctionCallingConfigOrDict: TypeAlias = (
        AutomaticFunctionCallingConfig | AutomaticFunctionCallingConfigDict
    )
    AutoraterConfigOrDict: TypeAlias = AutoraterConfig | AutoraterConfigDict
    AvatarConfigOrDict: TypeAlias = AvatarConfig | AvatarConfigDict
    BatchEmbedContentsRequestOrDict: TypeAlias = BatchEmbedContentsRequest | BatchEmbedContentsRequestDict
    BatchEmbedTextRequestOrDict: TypeAlias = BatchEmbedTextRequest | BatchEmbedTextRequestDict
    BatchEmbedTextResponseOrDict: TypeAlias = BatchEmbedTextResponse | BatchEmbedTextResponseDict
    BatchGenerateContentOperationOrDict: TypeAlias = BatchGenerateContentOperation | BatchGenerateContentOperationDict
    BatchGenerateContentRequestOrDict: TypeAlias = BatchGenerateContentRequest | BatchGenerateContentRequestDict
    BatchJobOrDict: TypeAlias = BatchJob | BatchJobDict
    BatchJobDestinationOrDict: TypeAlias = BatchJobDestination | BatchJobDestinationDict
    BatchJobOutputInfoOrDict: TypeAlias = BatchJobOutputInfo | BatchJobOutputInfoDict
    BatchJobSourceOrDict: TypeAlias = BatchJobSource | BatchJobSourceDict
    BatchStatsOrDict: TypeAlias = BatchStats | BatchStatsDict
    BigQuerySourceOrDict: TypeAlias = BigQuerySource | BigQuerySourceDict
    BillableUsageOrDict: TypeAlias = BillableUsage | BillableUsageDict
    BleuMetricValueOrDict: TypeAlias = BleuMetricValue | BleuMetricValueDict
    BleuSpecOrDict: TypeAlias = BleuSpec | BleuSpecDict
    BlobOrDict: TypeAlias = Blob | BlobDict
    CachedContentOrDict: TypeAlias = CachedContent | CachedContentDict
    CachedContentUsageMetadataOrDict: TypeAlias = CachedContentUsageMetadata | CachedContentUsageMetadataDict
    CancelBatchJobConfigOrDict: TypeAlias = CancelBatchJobConfig | CancelBatchJobConfigDict
    CancelBatchPredictionJobRequestOrDict: TypeAlias = (
        CancelBatchPredictionJobRequest | CancelBatchPredictionJobRequestDict
    )
    CancelInteractionEventOrDict: TypeAlias = CancelInteractionEvent | CancelInteractionEventDict
    CancelTuningJobConfigOrDict: TypeAlias = CancelTuningJobConfig | CancelTuningJobConfigDict
    CancelTuningJobRequestOrDict: TypeAlias = CancelTuningJobRequest | CancelTuningJobRequestDict
    CancelTuningJobResponseOrDict: TypeAlias = CancelTuningJobResponse | CancelTuningJobResponseDict
    CandidateOrDict: TypeAlias = Candidate | CandidateDict
    CheckpointOrDict: TypeAlias = Checkpoint | CheckpointDict
    ChoiceAnswerOrDict: TypeAlias = ChoiceAnswer | ChoiceAnswerDict
    ChoiceQuestionOrDict: TypeAlias = ChoiceQuestion | ChoiceQuestionDict
    ChunkingConfigOrDict: TypeAlias = ChunkingConfig | ChunkingConfigDict
    CitationOrDict: TypeAlias = Citation | CitationDict
    CitationMetadataOrDict: TypeAlias = CitationMetadata | CitationMetadataDict
    ClaudeFileOrDict: TypeAlias = ClaudeFile | ClaudeFileDict
    CodeExecutionCallArgumentsOrDict: TypeAlias = CodeExecutionCallArguments | CodeExecutionCallArgumentsDict
    CodeExecutionCallDeltaOrDict: TypeAlias = CodeExecutionCallDelta | CodeExecutionCallDeltaDict
    CodeExecutionCallStepOrDict: TypeAlias = CodeExecutionCallStep | CodeExecutionCallStepDict
    CodeExecutionResultOrDict: TypeAlias = CodeExecutionResult | CodeExecutionResultDict
    CodeExecutionResultDeltaOrDict: TypeAlias = CodeExecutionResultDelta | CodeExecutionResultDeltaDict
    CodeExecutionResultStepOrDict: TypeAlias = CodeExecutionResultStep | CodeExecutionResultStepDict
    CodeMenderAgentConfigOrDict: TypeAlias = CodeMenderAgentConfig | CodeMenderAgentConfigDict
    CompleteInteractionEventOrDict: TypeAlias = CompleteInteractionEvent | CompleteInteractionEventDict
    CompletionStatsOrDict: TypeAlias = CompletionStats | CompletionStatsDict
    CompositeReinforcementTuningRewardConfigOrDict: TypeAlias = (
        CompositeReinforcementTuningRewardConfig | CompositeReinforcementTuningRewardConfigDict
    )
    CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict: TypeAlias = (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfig
        | CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict
    )
    ComputationBasedMetricSpecOrDict: TypeAlias = ComputationBasedMetricSpec | ComputationBasedMetricSpecDict
    ComputeTokensConfigOrDict: TypeAlias = ComputeTokensConfig | ComputeTokensConfigDict
    ComputeTokensRequestOrDict: TypeAlias = ComputeTokensRequest | ComputeTokensRequestDict
    ComputeTokensResponseOrDict: TypeAlias = ComputeTokensResponse | ComputeTokensResponseDict
    ComputeTokensResultOrDict: TypeAlias = ComputeTokensResult | ComputeTokensResultDict
    ComputerUseOrDict: TypeAlias = ComputerUse | ComputerUseDict
    ConditionOrDict: TypeAlias = Condition | ConditionDict
    ConnectInteractionEventOrDict: TypeAlias = ConnectInteractionEvent | ConnectInteractionEventDict
    ContentOrDict: TypeAlias = Content | ContentDict
    ContentEmbeddingOrDict: TypeAlias = ContentEmbedding | ContentEmbeddingDict
    ContentEmbeddingStatisticsOrDict: TypeAlias = ContentEmbeddingStatistics | ContentEmbeddingStatisticsDict
    ContentFilterOrDict: TypeAlias = ContentFilter | ContentFilterDict
    ContentReferenceImageOrDict: TypeAlias = ContentReferenceImage | ContentReferenceImageDict
    ContextWindowCompressionConfigOrDict: TypeAlias = (
        ContextWindowCompressionConfig | ContextWindowCompressionConfigDict
    )
    ControlReferenceConfigOrDict: TypeAlias = ControlReferenceConfig | ControlReferenceConfigDict
    ControlReferenceImageOrDict: TypeAlias = ControlReferenceImage | ControlReferenceImageDict
    CorpusOrDict: TypeAlias = Corpus | CorpusDict
    CountMessageTokensRequestOrDict: TypeAlias = CountMessageTokensRequest | CountMessageTokensRequestDict
    CountMessageTokensResponseOrDict: TypeAlias = CountMessageTokensResponse | CountMessageTokensResponseDict
    CountTextTokensRequestOrDict: TypeAlias = CountTextTokensRequest | CountTextTokensRequestDict
    CountTextTokensResponseOrDict: TypeAlias = CountTextTokensResponse | CountTextTokensResponseDict
    CountTokensConfigOrDict: TypeAlias = CountTokensConfig | CountTokensConfigDict
    CountTokensRequestOrDict: TypeAlias = CountTokensRequest | CountTokensRequestDict
    CountTokensResponseOrDict: TypeAlias = CountTokensResponse | CountTokensResponseDict
    CountTokensResultOrDict: TypeAlias = CountTokensResult | CountTokensResultDict
    CreateAgentInteractionOrDict: TypeAlias = CreateAgentInteraction | CreateAgentInteractionDict
    CreateAuthTokenConfigOrDict: TypeAlias = CreateAuthTokenConfig | CreateAuthTokenConfigDict
    CreateAuthTokenParametersOrDict: TypeAlias = CreateAuthTokenParameters | CreateAuthTokenParametersDict
    CreateBatchJobConfigOrDict: TypeAlias = CreateBatchJobConfig | CreateBatchJobConfigDict
    CreateCachedContentConfigOrDict: TypeAlias = CreateCachedContentConfig | CreateCachedContentConfigDict
    CreateDecisionRequestOrDict: TypeAlias = CreateDecisionRequest | CreateDecisionRequestDict
    CreateDecisionResponseOrDict: TypeAlias = CreateDecisionResponse | CreateDecisionResponseDict
    CreateEmbeddingsBatchJobConfigOrDict: TypeAlias = (
        CreateEmbeddingsBatchJobConfig | CreateEmbeddingsBatchJobConfigDict
    )
    CreateEnvironmentRequestOrDict: TypeAlias = CreateEnvironmentRequest | CreateEnvironmentRequestDict
    CreateFileConfigOrDict: TypeAlias = CreateFileConfig | CreateFileConfigDict
    CreateFileRequestOrDict: TypeAlias = CreateFileRequest | CreateFileRequestDict
    CreateFileResponseOrDict: TypeAlias = CreateFileResponse | CreateFileResponseDict
    CreateFileSearchStoreConfigOrDict: TypeAlias = CreateFileSearchStoreConfig | CreateFileSearchStoreConfigDict
    CreateInteractionEventOrDict: TypeAlias = CreateInteractionEvent | CreateInteractionEventDict
    CreateModelInteractionOrDict: TypeAlias = CreateModelInteraction | CreateModelInteractionDict
    CreateTunedModelMetadataOrDict: TypeAlias = CreateTunedModelMetadata | CreateTunedModelMetadataDict
    CreateTunedModelOperationOrDict: TypeAlias = CreateTunedModelOperation | CreateTunedModelOperationDict
    CreateTuningJobConfigOrDict: TypeAlias = CreateTuningJobConfig | CreateTuningJobConfigDict
    CreateTuningJobParametersOrDict: TypeAlias = CreateTuningJobParameters | CreateTuningJobParametersDict
    CreateVoiceRequestOrDict: TypeAlias = CreateVoiceRequest | CreateVoiceRequestDict
    CredentialOrDict: TypeAlias = Credential | CredentialDict
    CredentialListResponseOrDict: TypeAlias = CredentialListResponse | CredentialListResponseDict
    CustomCodeExecutionResultOrDict: TypeAlias = CustomCodeExecutionResult | CustomCodeExecutionResultDict
    CustomCodeExecutionSpecOrDict: TypeAlias = CustomCodeExecutionSpec | CustomCodeExecutionSpecDict
    CustomLongRunningOperationOrDict: TypeAlias = CustomLongRunningOperation | CustomLongRunningOperationDict
    CustomMetadataOrDict: TypeAlias = CustomMetadata | CustomMetadataDict
    CustomOutputOrDict: TypeAlias = CustomOutput | CustomOutputDict
    CustomOutputFormatConfigOrDict: TypeAlias = CustomOutputFormatConfig | CustomOutputFormatConfigDict
    CustomizedAvatarOrDict: TypeAlias = CustomizedAvatar | CustomizedAvatarDict
    DatasetOrDict: TypeAlias = Dataset | DatasetDict
    DatasetDistributionOrDict: TypeAlias = DatasetDistribution | DatasetDistributionDict
    DatasetDistributionDistributionBucketOrDict: TypeAlias = (
        DatasetDistributionDistributionBucket | DatasetDistributionDistributionBucketDict
    )
    DatasetStatsOrDict: TypeAlias = DatasetStats | DatasetStatsDict
    DeepResearchAgentConfigOrDict: TypeAlias = DeepResearchAgentConfig | DeepResearchAgentConfigDict
    DeleteBatchJobConfigOrDict: TypeAlias = DeleteBatchJobConfig | DeleteBatchJobConfigDict
    DeleteCachedContentConfigOrDict: TypeAlias = DeleteCachedContentConfig | DeleteCachedContentConfigDict
    DeleteCachedContentResponseOrDict: TypeAlias = DeleteCachedContentResponse | DeleteCachedContentResponseDict
    DeleteDocumentConfigOrDict: TypeAlias = DeleteDocumentConfig | DeleteDocumentConfigDict
    DeleteFileConfigOrDict: TypeAlias = DeleteFileConfig | DeleteFileConfigDict
    DeleteFileResponseOrDict: TypeAlias = DeleteFileResponse | DeleteFileResponseDict
    DeleteFileSearchStoreConfigOrDict: TypeAlias = DeleteFileSearchStoreConfig | DeleteFileSearchStoreConfigDict
    DeleteModelConfigOrDict: TypeAlias = DeleteModelConfig | DeleteModelConfigDict
    DeleteModelResponseOrDict: TypeAlias = DeleteModelResponse | DeleteModelResponseDict
    DeleteResourceJobOrDict: TypeAlias = DeleteResourceJob | DeleteResourceJobDict
    DeleteVoiceResponseOrDict: TypeAlias = DeleteVoiceResponse | DeleteVoiceResponseDict
    DisconnectEventOrDict: TypeAlias = DisconnectEvent | DisconnectEventDict
    DistillationDataStatsOrDict: TypeAlias = DistillationDataStats | DistillationDataStatsDict
    DistillationHyperParametersOrDict: TypeAlias = DistillationHyperParameters | DistillationHyperParametersDict
    DistillationSamplingSpecOrDict: TypeAlias = DistillationSamplingSpec | DistillationSamplingSpecDict
    DistillationSpecOrDict: TypeAlias = DistillationSpec | DistillationSpecDict
    DocumentOrDict: TypeAlias = Document | DocumentDict
    DocumentContentOrDict: TypeAlias = DocumentContent | DocumentContentDict
    DocumentDeltaOrDict: TypeAlias = DocumentDelta | DocumentDeltaDict
    DocumentMetadataOrDict: TypeAlias = DocumentMetadata | DocumentMetadataDict
    DocumentStaticMediaProcessingOrDict: TypeAlias = DocumentStaticMediaProcessing | DocumentStaticMediaProcessingDict
    DownloadFileConfigOrDict: TypeAlias = DownloadFileConfig | DownloadFileConfigDict
    DownloadMediaConfigOrDict: TypeAlias = DownloadMediaConfig | DownloadMediaConfigDict
    DynamicAgentConfigOrDict: TypeAlias = DynamicAgentConfig | DynamicAgentConfigDict
    DynamicRetrievalConfigOrDict: TypeAlias = DynamicRetrievalConfig | DynamicRetrievalConfigDict
    EditImageConfigOrDict: TypeAlias = EditImageConfig | EditImageConfigDict
    EditImageRequestOrDict: TypeAlias = EditImageRequest | EditImageRequestDict
    EditImageResponseOrDict: TypeAlias = EditImageResponse | EditImageResponseDict
    EmbedContentBatchOrDict: TypeAlias = EmbedContentBatch | EmbedContentBatchDict
    EmbedContentBatchOutputOrDict: TypeAlias = EmbedContentBatchOutput | EmbedContentBatchOutputDict
    EmbedContentBatchStatsOrDict: TypeAlias = EmbedContentBatchStats | EmbedContentBatchStatsDict
    EmbedContentConfigOrDict: TypeAlias = EmbedContentConfig | EmbedContentConfigDict
    EmbedContentMetadataOrDict: TypeAlias = EmbedContentMetadata | EmbedContentMetadataDict
    EmbedContentParametersOrDict: TypeAlias = EmbedContentParameters | EmbedContentParametersDict
    EmbedContentRequestOrDict: TypeAlias = EmbedContentRequest | EmbedContentRequestDict
    EmbedContentRequestConfigOrDict: TypeAlias = EmbedContentRequestConfig | EmbedContentRequestConfigDict
    EmbedContentResponseOrDict: TypeAlias = EmbedContentResponse | EmbedContentResponseDict
    EmbedTextRequestOrDict: TypeAlias = EmbedTextRequest | EmbedTextRequestDict
    EmbedTextResponseOrDict: TypeAlias = EmbedTextResponse | EmbedTextResponseDict
    EmbeddingOrDict: TypeAlias = Embedding | EmbeddingDict
    EmbeddingUsageMetadataOrDict: TypeAlias = EmbeddingUsageMetadata | EmbeddingUsageMetadataDict
    EmbeddingsBatchJobSourceOrDict: TypeAlias = EmbeddingsBatchJobSource | EmbeddingsBatchJobSourceDict
    EmptyOrDict: TypeAlias = Empty | EmptyDict
    EncryptionSpecOrDict: TypeAlias = EncryptionSpec | EncryptionSpecDict
    EndpointOrDict: TypeAlias = Endpoint | EndpointDict
    EnterpriseWebSearchOrDict: TypeAlias = EnterpriseWebSearch | EnterpriseWebSearchDict
    EntityLabelOrDict: TypeAlias = EntityLabel | EntityLabelDict
    EnvironmentFileOrDict: TypeAlias = EnvironmentFile | EnvironmentFileDict
    EnvironmentNetworkEgressAllowlistOrDict: TypeAlias = (
        EnvironmentNetworkEgressAllowlist | EnvironmentNetworkEgressAllowlistDict
    )
    EnvironmentSourceOrDict: TypeAlias = EnvironmentSource | EnvironmentSourceDict
    EnvironmentVariableOrDict: TypeAlias = EnvironmentVariable | EnvironmentVariableDict
    EnvironmentVariableConfigOrDict: TypeAlias = EnvironmentVariableConfig | EnvironmentVariableConfigDict
    EnvironmentVariableUpdateConfigOrDict: TypeAlias = (
        EnvironmentVariableUpdateConfig | EnvironmentVariableUpdateConfigDict
    )
    ErrorBodyOrDict: TypeAlias = ErrorBody | ErrorBodyDict
    ErrorEventOrDict: TypeAlias = ErrorEvent | ErrorEventDict
    ErrorResponseOrDict: TypeAlias = ErrorResponse | ErrorResponseDict
    EvaluateDatasetResponseOrDict: TypeAlias = EvaluateDatasetResponse | EvaluateDatasetResponseDict
    EvaluateDatasetRunOrDict: TypeAlias = EvaluateDatasetRun | EvaluateDatasetRunDict
    EvaluationConfigOrDict: TypeAlias = EvaluationConfig | EvaluationConfigDict
    EvaluationDatasetOrDict: TypeAlias = EvaluationDataset | EvaluationDatasetDict
    EvaluationParserConfigOrDict: TypeAlias = EvaluationParserConfig | EvaluationParserConfigDict
    EvaluationParserConfigCustomCodeParserConfigOrDict: TypeAlias = (
        EvaluationParserConfigCustomCodeParserConfig | EvaluationParserConfigCustomCodeParserConfigDict
    )
    ExaAISearchConfigOrDict: TypeAlias = ExaAISearchConfig | ExaAISearchConfigDict
    ExactMatchMetricValueOrDict: TypeAlias = ExactMatchMetricValue | ExactMatchMetricValueDict
    ExampleOrDict: TypeAlias = Example | ExampleDict
    ExecutableCodeOrDict: TypeAlias = ExecutableCode | ExecutableCodeDict
    ExternalApiOrDict: TypeAlias = ExternalApi | ExternalApiDict
    ExternalApiElasticSearchParamsOrDict: TypeAlias = (
        ExternalApiElasticSearchParams | ExternalApiElasticSearchParamsDict
    )
    ExternalApiSimpleSearchParamsOrDict: TypeAlias = ExternalApiSimpleSearchParams | ExternalApiSimpleSearchParamsDict
    FetchPredictOperationConfigOrDict: TypeAlias = FetchPredictOperationConfig | FetchPredictOperationConfigDict
    FetchPredictOperationRequestOrDict: TypeAlias = FetchPredictOperationRequest | FetchPredictOperationRequestDict
    FileOrDict: TypeAlias = File | FileDict
    FileCitationOrDict: TypeAlias = FileCitation | FileCitationDict
    FileContentOrDict: TypeAlias = FileContent | FileContentDict
    FileDataOrDict: TypeAlias = FileData | FileDataDict
    FileSearchOrDict: TypeAlias = FileSearch | FileSearchDict
    FileSearchCallDeltaOrDict: TypeAlias = FileSearchCallDelta | FileSearchCallDeltaDict
    FileSearchCallStepOrDict: TypeAlias = FileSearchCallStep | FileSearchCallStepDict
    FileSearchResultDeltaOrDict: TypeAlias = FileSearchResultDelta | FileSearchResultDeltaDict
    FileSearchResultStepOrDict: TypeAlias = FileSearchResultStep | FileSearchResultStepDict
    FileSearchStoreOrDict: TypeAlias = FileSearchStore | FileSearchStoreDict
    FindRequestOrDict: TypeAlias = FindRequest | FindRequestDict
    FixRequestOrDict: TypeAlias = FixRequest | FixRequestDict
    FullFineTuningSpecOrDict: TypeAlias = FullFineTuningSpec | FullFineTuningSpecDict
    FunctionCallOrDict: TypeAlias = FunctionCall | FunctionCallDict
    FunctionCallStepOrDict: TypeAlias = FunctionCallStep | FunctionCallStepDict
    FunctionCallingConfigOrDict: TypeAlias = FunctionCallingConfig | FunctionCallingConfigDict
    FunctionDeclarationOrDict: TypeAlias = FunctionDeclaration | FunctionDeclarationDict
    FunctionResponseOrDict: TypeAlias = FunctionResponse | FunctionResponseDict
    FunctionResponseBlobOrDict: TypeAlias = FunctionResponseBlob | FunctionResponseBlobDict
    FunctionResponseFileDataOrDict: TypeAlias = FunctionResponseFileData | FunctionResponseFileDataDict
    FunctionResponsePartOrDict: TypeAlias = FunctionResponsePart | FunctionResponsePartDict
    FunctionResultDeltaOrDict: TypeAlias = FunctionResultDelta | FunctionResultDeltaDict
    FunctionResultStepOrDict: TypeAlias = FunctionResultStep | FunctionResultStepDict
    GcsDestinationOrDict: TypeAlias = GcsDestination | GcsDestinationDict
    GcsSourceOrDict: TypeAlias = GcsSource | GcsSourceDict
    GeminiEmbedContentBatchOrDict: TypeAlias = GeminiEmbedContentBatch | GeminiEmbedContentBatchDict
    GeminiInlinedRequestOrDict: TypeAlias = GeminiInlinedRequest | GeminiInlinedRequestDict
    GeminiPreferenceExampleOrDict: TypeAlias = GeminiPreferenceExample | GeminiPreferenceExampleDict
    GeminiPreferenceExampleCompletionOrDict: TypeAlias = (
        GeminiPreferenceExampleCompletion | GeminiPreferenceExampleCompletionDict
    )
    GeminiTunedModelOrDict: TypeAlias = GeminiTunedModel | GeminiTunedModelDict
    GeminiTuningTaskOrDict: TypeAlias = GeminiTuningTask | GeminiTuningTaskDict
    GenerateAnswerRequestOrDict: TypeAlias = GenerateAnswerRequest | GenerateAnswerRequestDict
    GenerateAnswerResponseOrDict: TypeAlias = GenerateAnswerResponse | GenerateAnswerResponseDict
    GenerateContentBatchOrDict: TypeAlias = GenerateContentBatch | GenerateContentBatchDict
    GenerateContentBatchOutputOrDict: TypeAlias = GenerateContentBatchOutput | GenerateContentBatchOutputDict
    GenerateContentConfigOrDict: TypeAlias = GenerateContentConfig | GenerateContentConfigDict
    GenerateContentRequestOrDict: TypeAlias = GenerateContentRequest | GenerateContentRequestDict
    GenerateContentResponseOrDict: TypeAlias = GenerateContentResponse | GenerateContentResponseDict
    GenerateContentResponsePromptFeedbackOrDict: TypeAlias = (
        GenerateContentResponsePromptFeedback | GenerateContentResponsePromptFeedbackDict
    )
    GenerateContentResponseUsageMetadataOrDict: TypeAlias = (
        GenerateContentResponseUsageMetadata | GenerateContentResponseUsageMetadataDict
    )
    GenerateImagesConfigOrDict: TypeAlias = GenerateImagesConfig | GenerateImagesConfigDict
    GenerateImagesResponseOrDict: TypeAlias = GenerateImagesResponse | GenerateImagesResponseDict
    GenerateMessageRequestOrDict: TypeAlias = GenerateMessageRequest | GenerateMessageRequestDict
    GenerateMessageResponseOrDict: TypeAlias = GenerateMessageResponse | GenerateMessageResponseDict
    GenerateTextRequestOrDict: TypeAlias = GenerateTextRequest | GenerateTextRequestDict
    GenerateTextResponseOrDict: TypeAlias = GenerateTextResponse | GenerateTextResponseDict
    GenerateVideosConfigOrDict: TypeAlias = GenerateVideosConfig | GenerateVideosConfigDict
    GenerateVideosOperationOrDict: TypeAlias = GenerateVideosOperation | GenerateVideosOperationDict
    GenerateVideosResponseOrDict: TypeAlias = GenerateVideosResponse | GenerateVideosResponseDict
    GenerateVideosSourceOrDict: TypeAlias = GenerateVideosSource | GenerateVideosSourceDict
    GeneratedFileOrDict: TypeAlias = GeneratedFile | GeneratedFileDict
    GeneratedImageOrDict: TypeAlias = GeneratedImage | GeneratedImageDict
    GeneratedImageMaskOrDict: TypeAlias = GeneratedImageMask | GeneratedImageMaskDict
    GeneratedVideoOrDict: TypeAlias = GeneratedVideo | GeneratedVideoDict
    GenerationConfigOrDict: TypeAlias = GenerationConfig | GenerationConfigDict
    GenerationConfigRoutingConfigOrDict: TypeAlias = GenerationConfigRoutingConfig | GenerationConfigRoutingConfigDict
    GenerationConfigRoutingConfigAutoRoutingModeOrDict: TypeAlias = (
        GenerationConfigRoutingConfigAutoRoutingMode | GenerationConfigRoutingConfigAutoRoutingModeDict
    )
    GenerationConfigRoutingConfigManualRoutingModeOrDict: TypeAlias = (
        GenerationConfigRoutingConfigManualRoutingMode | GenerationConfigRoutingConfigManualRoutingModeDict
    )
    GenerationOutputConfigOrDict: TypeAlias = GenerationOutputConfig | GenerationOutputConfigDict
    GetBatchJobConfigOrDict: TypeAlias = GetBatchJobConfig | GetBatchJobConfigDict
    GetCachedContentConfigOrDict: TypeAlias = GetCachedContentConfig | GetCachedContentConfigDict
    GetDocumentConfigOrDict: TypeAlias = GetDocumentConfig | GetDocumentConfigDict
    GetEnvironmentFilesResponseOrDict: TypeAlias = GetEnvironmentFilesResponse | GetEnvironmentFilesResponseDict
    GetFileConfigOrDict: TypeAlias = GetFileConfig | GetFileConfigDict
    GetFileSearchStoreConfigOrDict: TypeAlias = GetFileSearchStoreConfig | GetFileSearchStoreConfigDict
    GetModelConfigOrDict: TypeAlias = GetModelConfig | GetModelConfigDict
    GetOperationConfigOrDict: TypeAlias = GetOperationConfig | GetOperationConfigDict
    GetTuningJobConfigOrDict: TypeAlias = GetTuningJobConfig | GetTuningJobConfigDict
    GoogleMapsOrDict: TypeAlias = GoogleMaps | GoogleMapsDict
    GoogleMapsCallArgumentsOrDict: TypeAlias = GoogleMapsCallArguments | GoogleMapsCallArgumentsDict
    GoogleMapsCallDeltaOrDict: TypeAlias = GoogleMapsCallDelta | GoogleMapsCallDeltaDict
    GoogleMapsCallStepOrDict: TypeAlias = GoogleMapsCallStep | GoogleMapsCallStepDict
    GoogleMapsGroundingTypesOrDict: TypeAlias = GoogleMapsGroundingTypes | GoogleMapsGroundingTypesDict
    GoogleMapsPlacesOrDict: TypeAlias = GoogleMapsPlaces | GoogleMapsPlacesDict
    GoogleMapsResultOrDict: TypeAlias = GoogleMapsResult | GoogleMapsResultDict
    GoogleMapsResultDeltaOrDict: TypeAlias = GoogleMapsResultDelta | GoogleMapsResultDeltaDict
    GoogleMapsResultPlacesOrDict: TypeAlias = GoogleMapsResultPlaces | GoogleMapsResultPlacesDict
    GoogleMapsResultStepOrDict: TypeAlias = GoogleMapsResultStep | GoogleMapsResultStepDict
    GoogleMapsRoutingOrDict: TypeAlias = GoogleMapsRouting | GoogleMapsRoutingDict
    GoogleSearchOrDict: TypeAlias = GoogleSearch | GoogleSearchDict
    GoogleSearchCallArgumentsOrDict: TypeAlias = GoogleSearchCallArguments | GoogleSearchCallArgumentsDict
    GoogleSearchCallDeltaOrDict: TypeAlias = GoogleSearchCallDelta | GoogleSearchCallDeltaDict
    GoogleSearchCallStepOrDict: TypeAlias = GoogleSearchCallStep | GoogleSearchCallStepDict
    GoogleSearchResultOrDict: TypeAlias = GoogleSearchResult | GoogleSearchResultDict
    GoogleSearchResultDeltaOrDict: TypeAlias = GoogleSearchResultDelta | GoogleSearchResultDeltaDict
    GoogleSearchResultStepOrDict: TypeAlias = GoogleSearchResultStep | GoogleSearchResultStepDict
    GoogleSearchRetrievalOrDict: TypeAlias = GoogleSearchRetrieval | GoogleSearchRetrievalDict
    GoogleTypeDateOrDict: TypeAlias = GoogleTypeDate | GoogleTypeDateDict
    GroundingAttributionOrDict: TypeAlias = GroundingAttribution | GroundingAttributionDict
    GroundingChunkOrDict: TypeAlias = GroundingChunk | GroundingChunkDict
    GroundingChunkCustomMetadataOrDict: TypeAlias = GroundingChunkCustomMetadata | GroundingChunkCustomMetadataDict
    GroundingChunkImageOrDict: TypeAlias = GroundingChunkImage | GroundingChunkImageDict
    GroundingChunkMapsOrDict: TypeAlias = GroundingChunkMaps | GroundingChunkMapsDict
    GroundingChunkMapsPlaceAnswerSourcesOrDict: TypeAlias = (
        GroundingChunkMapsPlaceAnswerSources | GroundingChunkMapsPlaceAnswerSourcesDict
    )
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict: TypeAlias = (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
        | GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict
    )
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict: TypeAlias = (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
    )
    GroundingChunkMapsRouteOrDict: TypeAlias = GroundingChunkMapsRoute | GroundingChunkMapsRouteDict
    GroundingChunkRetrievedContextOrDict: TypeAlias = (
        GroundingChunkRetrievedContext | GroundingChunkRetrievedContextDict
    )
    GroundingChunkStringListOrDict: TypeAlias = GroundingChunkStringList | GroundingChunkStringListDict
    GroundingChunkWebOrDict: TypeAlias = GroundingChunkWeb | GroundingChunkWebDict
    GroundingMetadataOrDict: TypeAlias = GroundingMetadata | GroundingMetadataDict
    GroundingMetadataSourceFlaggingUriOrDict: TypeAlias = (
        GroundingMetadataSourceFlaggingUri | GroundingMetadataSourceFlaggingUriDict
    )
    GroundingPassageOrDict: TypeAlias = GroundingPassage | GroundingPassageDict
    GroundingPassageIdOrDict: TypeAlias = GroundingPassageId | GroundingPassageIdDict
    GroundingPassagesOrDict: TypeAlias = GroundingPassages | GroundingPassagesDict
    GroundingSupportOrDict: TypeAlias = GroundingSupport | GroundingSupportDict
    GroundingToolCountOrDict: TypeAlias = GroundingToolCount | GroundingToolCountDict
    HTTPBearerConfigOrDict: TypeAlias = HTTPBearerConfig | HTTPBearerConfigDict
    HTTPBearerUpdateConfigOrDict: TypeAlias = HTTPBearerUpdateConfig | HTTPBearerUpdateConfigDict
    HistoryConfigOrDict: TypeAlias = HistoryConfig | HistoryConfigDict
    HttpOptionsOrDict: TypeAlias = HttpOptions | HttpOptionsDict
    HttpResponseOrDict: TypeAlias = HttpResponse | HttpResponseDict
    HttpRetryOptionsOrDict: TypeAlias = HttpRetryOptions | HttpRetryOptionsDict
    HybridSearchOrDict: TypeAlias = HybridSearch | HybridSearchDict
    HyperparametersOrDict: TypeAlias = Hyperparameters | HyperparametersDict
    ImageOrDict: TypeAlias = Image | ImageDict
    ImageConfigOrDict: TypeAlias = ImageConfig | ImageConfigDict
    ImageConfigImageOutputOptionsOrDict: TypeAlias = ImageConfigImageOutputOptions | ImageConfigImageOutputOptionsDict
    ImageContentOrDict: TypeAlias = ImageContent | ImageContentDict
    ImageDeltaOrDict: TypeAlias = ImageDelta | ImageDeltaDict
    ImageEditInstanceOrDict: TypeAlias = ImageEditInstance | ImageEditInstanceDict
    ImageEditParametersOrDict: TypeAlias = ImageEditParameters | ImageEditParametersDict
    ImageEditStepsOrDict: TypeAlias = ImageEditSteps | ImageEditStepsDict
    ImageInstanceOrDict: TypeAlias = ImageInstance | ImageInstanceDict
    ImageOutputOptionsOrDict: TypeAlias = ImageOutputOptions | ImageOutputOptionsDict
    ImageParametersOrDict: TypeAlias = ImageParameters | ImageParametersDict
    ImageRecontextParametersOrDict: TypeAlias = ImageRecontextParameters | ImageRecontextParametersDict
    ImageResponseFormatOrDict: TypeAlias = ImageResponseFormat | ImageResponseFormatDict
    ImageSearchOrDict: TypeAlias = ImageSearch | ImageSearchDict
    ImageSegmentParametersOrDict: TypeAlias = ImageSegmentParameters | ImageSegmentParametersDict
    ImageUpscaleConfigOrDict: TypeAlias = ImageUpscaleConfig | ImageUpscaleConfigDict
    ImageUpscaleInstanceOrDict: TypeAlias = ImageUpscaleInstance | ImageUpscaleInstanceDict
    ImageUpscaleParametersOrDict: TypeAlias = ImageUpscaleParameters | ImageUpscaleParametersDict
    ImportFileConfigOrDict: TypeAlias = ImportFileConfig | ImportFileConfigDict
    ImportFileOperationOrDict: TypeAlias = ImportFileOperation | ImportFileOperationDict
    ImportFileRequestOrDict: TypeAlias = ImportFileRequest | ImportFileRequestDict
    ImportFileResponseOrDict: TypeAlias = ImportFileResponse | ImportFileResponseDict
    InlinedEmbedContentRequestOrDict: TypeAlias = InlinedEmbedContentRequest | InlinedEmbedContentRequestDict
    InlinedEmbedContentRequestsOrDict: TypeAlias = InlinedEmbedContentRequests | InlinedEmbedContentRequestsDict
    InlinedEmbedContentResponseOrDict: TypeAlias = InlinedEmbedContentResponse | InlinedEmbedContentResponseDict
    InlinedEmbedContentResponsesOrDict: TypeAlias = InlinedEmbedContentResponses | InlinedEmbedContentResponsesDict
    InlinedRequestOrDict: TypeAlias = InlinedRequest | InlinedRequestDict
    InlinedRequestsOrDict: TypeAlias = InlinedRequests | InlinedRequestsDict
    InlinedResponseOrDict: TypeAlias = InlinedResponse | InlinedResponseDict
    InlinedResponsesOrDict: TypeAlias = InlinedResponses | InlinedResponsesDict
    InputConfigOrDict: TypeAlias = InputConfig | InputConfigDict
    InputEmbedContentConfigOrDict: TypeAlias = InputEmbedContentConfig | InputEmbedContentConfigDict
    InputEventOrDict: TypeAlias = InputEvent | InputEventDict
    InputFeedbackOrDict: TypeAlias = InputFeedback | InputFeedbackDict
    InteractionOrDict: TypeAlias = Interaction | InteractionDict
    InteractionAuthTokenOrDict: TypeAlias = InteractionAuthToken | InteractionAuthTokenDict
    InteractionAuthTokenCreateParamsOrDict: TypeAlias = (
        InteractionAuthTokenCreateParams | InteractionAuthTokenCreateParamsDict
    )
    InteractionCancelledEventOrDict: TypeAlias = InteractionCancelledEvent | InteractionCancelledEventDict
    InteractionCompletedEventOrDict: TypeAlias = InteractionCompletedEvent | InteractionCompletedEventDict
    InteractionConnectedEventOrDict: TypeAlias = InteractionConnectedEvent | InteractionConnectedEventDict
    InteractionCreatedEventOrDict: TypeAlias = InteractionCreatedEvent | InteractionCreatedEventDict
    InteractionErrorOrDict: TypeAlias = InteractionError | InteractionErrorDict
    InteractionSseEventInteractionOrDict: TypeAlias = (
        InteractionSseEventInteraction | InteractionSseEventInteractionDict
    )
    InteractionStatusUpdateOrDict: TypeAlias = InteractionStatusUpdate | InteractionStatusUpdateDict
    InteractionUsageOrDict: TypeAlias = InteractionUsage | InteractionUsageDict
    InteractionsAudioResponseFormatOrDict: TypeAlias = (
        InteractionsAudioResponseFormat | InteractionsAudioResponseFormatDict
    )
    InteractionsCodeExecutionOrDict: TypeAlias = InteractionsCodeExecution | InteractionsCodeExecutionDict
    InteractionsComputerUseOrDict: TypeAlias = InteractionsComputerUse | InteractionsComputerUseDict
    InteractionsEmptyOrDict: TypeAlias = InteractionsEmpty | InteractionsEmptyDict
    InteractionsEnvironmentOrDict: TypeAlias = InteractionsEnvironment | InteractionsEnvironmentDict
    InteractionsEnvironmentConfigOrDict: TypeAlias = InteractionsEnvironmentConfig | InteractionsEnvironmentConfigDict
    InteractionsFileSearchOrDict: TypeAlias = InteractionsFileSearch | InteractionsFileSearchDict
    InteractionsFunctionOrDict: TypeAlias = InteractionsFunction | InteractionsFunctionDict
    InteractionsGenerationConfigOrDict: TypeAlias = InteractionsGenerationConfig | InteractionsGenerationConfigDict
    InteractionsGoogleMapsOrDict: TypeAlias = InteractionsGoogleMaps | InteractionsGoogleMapsDict
    InteractionsGoogleSearchOrDict: TypeAlias = InteractionsGoogleSearch | InteractionsGoogleSearchDict
    InteractionsImageConfigOrDict: TypeAlias = InteractionsImageConfig | InteractionsImageConfigDict
    InteractionsImageResponseFormatOrDict: TypeAlias = (
        InteractionsImageResponseFormat | InteractionsImageResponseFormatDict
    )
    InteractionsMCPServerOrDict: TypeAlias = InteractionsMCPServer | InteractionsMCPServerDict
    InteractionsPromptFeedbackOrDict: TypeAlias = InteractionsPromptFeedback | InteractionsPromptFeedbackDict
    InteractionsRagRetrievalConfigOrDict: TypeAlias = (
        InteractionsRagRetrievalConfig | InteractionsRagRetrievalConfigDict
    )
    InteractionsRetrievalOrDict: TypeAlias = InteractionsRetrieval | InteractionsRetrievalDict
    InteractionsReviewSnippetOrDict: TypeAlias = InteractionsReviewSnippet | InteractionsReviewSnippetDict
    InteractionsSafetySettingOrDict: TypeAlias = InteractionsSafetySetting | InteractionsSafetySettingDict
    InteractionsSpeechConfigOrDict: TypeAlias = InteractionsSpeechConfig | InteractionsSpeechConfigDict
    InteractionsStatusOrDict: TypeAlias = InteractionsStatus | InteractionsStatusDict
    InteractionsTextResponseFormatOrDict: TypeAlias = (
        InteractionsTextResponseFormat | InteractionsTextResponseFormatDict
    )
    InteractionsURLContextOrDict: TypeAlias = InteractionsURLContext | InteractionsURLContextDict
    InteractionsVideoResponseFormatOrDict: TypeAlias = (
        InteractionsVideoResponseFormat | InteractionsVideoResponseFormatDict
    )
    InteractionsWebhookConfigOrDict: TypeAlias = InteractionsWebhookConfig | InteractionsWebhookConfigDict
    InteractionsWordInfoOrDict: TypeAlias = InteractionsWordInfo | InteractionsWordInfoDict
    IntervalOrDict: TypeAlias = Interval | IntervalDict
    JSONSchemaOrDict: TypeAlias = JSONSchema | JSONSchemaDict
    LLMBasedMetricSpecOrDict: TypeAlias = LLMBasedMetricSpec | LLMBasedMetricSpecDict
    LanguageAutoOrDict: TypeAlias = LanguageAuto | LanguageAutoDict
    LanguageHintsOrDict: TypeAlias = LanguageHints | LanguageHintsDict
    LatLngOrDict: TypeAlias = LatLng | LatLngDict
    ListBatchJobsConfigOrDict: TypeAlias = ListBatchJobsConfig | ListBatchJobsConfigDict
    ListBatchJobsResponseOrDict: TypeAlias = ListBatchJobsResponse | ListBatchJobsResponseDict
    ListCachedContentsConfigOrDict: TypeAlias = ListCachedContentsConfig | ListCachedContentsConfigDict
    ListCachedContentsResponseOrDict: TypeAlias = ListCachedContentsResponse | ListCachedContentsResponseDict
    ListCorporaResponseOrDict: TypeAlias = ListCorporaResponse | ListCorporaResponseDict
    ListDocumentsConfigOrDict: TypeAlias = ListDocumentsConfig | ListDocumentsConfigDict
    ListDocumentsResponseOrDict: TypeAlias = ListDocumentsResponse | ListDocumentsResponseDict
    ListEnvironmentsResponseOrDict: TypeAlias = ListEnvironmentsResponse | ListEnvironmentsResponseDict
    ListFileSearchStoresConfigOrDict: TypeAlias = ListFileSearchStoresConfig | ListFileSearchStoresConfigDict
    ListFileSearchStoresResponseOrDict: TypeAlias = ListFileSearchStoresResponse | ListFileSearchStoresResponseDict
    ListFilesConfigOrDict: TypeAlias = ListFilesConfig | ListFilesConfigDict
    ListFilesResponseOrDict: TypeAlias = ListFilesResponse | ListFilesResponseDict
    ListGeneratedFilesResponseOrDict: TypeAlias = ListGeneratedFilesResponse | ListGeneratedFilesResponseDict
    ListModelsConfigOrDict: TypeAlias = ListModelsConfig | ListModelsConfigDict
    ListModelsResponseOrDict: TypeAlias = ListModelsResponse | ListModelsResponseDict
    ListOperationsResponseOrDict: TypeAlias = ListOperationsResponse | ListOperationsResponseDict
    ListPermissionsResponseOrDict: TypeAlias = ListPermissionsResponse | ListPermissionsResponseDict
    ListTriggerExecutionsResponseOrDict: TypeAlias = ListTriggerExecutionsResponse | ListTriggerExecutionsResponseDict
    ListTriggersResponseOrDict: TypeAlias = ListTriggersResponse | ListTriggersResponseDict
    ListTunedModelsResponseOrDict: TypeAlias = ListTunedModelsResponse | ListTunedModelsResponseDict
    ListTuningJobsConfigOrDict: TypeAlias = ListTuningJobsConfig | ListTuningJobsConfigDict
    ListTuningJobsResponseOrDict: TypeAlias = ListTuningJobsResponse | ListTuningJobsResponseDict
    ListVoicesResponseOrDict: TypeAlias = ListVoicesResponse | ListVoicesResponseDict
    LiveClientContentOrDict: TypeAlias = LiveClientContent | LiveClientContentDict
    LiveClientContextUpdateOrDict: TypeAlias = LiveClientContextUpdate | LiveClientContextUpdateDict
    LiveClientContextUpdateToolsOrDict: TypeAlias = LiveClientContextUpdateTools | LiveClientContextUpdateToolsDict
    LiveClientMessageOrDict: TypeAlias = LiveClientMessage | LiveClientMessageDict
    LiveClientRealtimeInputOrDict: TypeAlias = LiveClientRealtimeInput | LiveClientRealtimeInputDict
    LiveClientSetupOrDict: TypeAlias = LiveClientSetup | LiveClientSetupDict
    LiveClientToolResponseOrDict: TypeAlias = LiveClientToolResponse | LiveClientToolResponseDict
    LiveConnectConfigOrDict: TypeAlias = LiveConnectConfig | LiveConnectConfigDict
    LiveConnectConstraintsOrDict: TypeAlias = LiveConnectConstraints | LiveConnectConstraintsDict
    LiveConnectParametersOrDict: TypeAlias = LiveConnectParameters | LiveConnectParametersDict
    LiveInteractionCompletedEventOrDict: TypeAlias = LiveInteractionCompletedEvent | LiveInteractionCompletedEventDict
    LiveInteractionCreatedEventOrDict: TypeAlias = LiveInteractionCreatedEvent | LiveInteractionCreatedEventDict
    LiveMusicClientContentOrDict: TypeAlias = LiveMusicClientContent | LiveMusicClientContentDict
    LiveMusicClientMessageOrDict: TypeAlias = LiveMusicClientMessage | LiveMusicClientMessageDict
    LiveMusicClientSetupOrDict: TypeAlias = LiveMusicClientSetup | LiveMusicClientSetupDict
    LiveMusicConnectParametersOrDict: TypeAlias = LiveMusicConnectParameters | LiveMusicConnectParametersDict
    LiveMusicFilteredPromptOrDict: TypeAlias = LiveMusicFilteredPrompt | LiveMusicFilteredPromptDict
    LiveMusicGenerationConfigOrDict: TypeAlias = LiveMusicGenerationConfig | LiveMusicGenerationConfigDict
    LiveMusicServerContentOrDict: TypeAlias = LiveMusicServerContent | LiveMusicServerContentDict
    LiveMusicServerMessageOrDict: TypeAlias = LiveMusicServerMessage | LiveMusicServerMessageDict
    LiveMusicServerSetupCompleteOrDict: TypeAlias = LiveMusicServerSetupComplete | LiveMusicServerSetupCompleteDict
    LiveMusicSetConfigParametersOrDict: TypeAlias = LiveMusicSetConfigParameters | LiveMusicSetConfigParametersDict
    LiveMusicSetWeightedPromptsParametersOrDict: TypeAlias = (
        LiveMusicSetWeightedPromptsParameters | LiveMusicSetWeightedPromptsParametersDict
    )
    LiveMusicSourceMetadataOrDict: TypeAlias = LiveMusicSourceMetadata | LiveMusicSourceMetadataDict
    LiveSendRealtimeInputParametersOrDict: TypeAlias = (
        LiveSendRealtimeInputParameters | LiveSendRealtimeInputParametersDict
    )
    LiveServerContentOrDict: TypeAlias = LiveServerContent | LiveServerContentDict
    LiveServerGoAwayOrDict: TypeAlias = LiveServerGoAway | LiveServerGoAwayDict
    LiveServerMessageOrDict: TypeAlias = LiveServerMessage | LiveServerMessageDict
    LiveServerSessionResumptionUpdateOrDict: TypeAlias = (
        LiveServerSessionResumptionUpdate | LiveServerSessionResumptionUpdateDict
    )
    LiveServerSetupCompleteOrDict: TypeAlias = LiveServerSetupComplete | LiveServerSetupCompleteDict
    LiveServerToolCallOrDict: TypeAlias = LiveServerToolCall | LiveServerToolCallDict
    LiveServerToolCallCancellationOrDict: TypeAlias = (
        LiveServerToolCallCancellation | LiveServerToolCallCancellationDict
    )
    LiveSessionResumedOrDict: TypeAlias = LiveSessionResumed | LiveSessionResumedDict
    LogprobsResultOrDict: TypeAlias = LogprobsResult | LogprobsResultDict
    LogprobsResultCandidateOrDict: TypeAlias = LogprobsResultCandidate | LogprobsResultCandidateDict
    LogprobsResultTopCandidatesOrDict: TypeAlias = LogprobsResultTopCandidates | LogprobsResultTopCandidatesDict
    MCPServerToolCallDeltaOrDict: TypeAlias = MCPServerToolCallDelta | MCPServerToolCallDeltaDict
    MCPServerToolCallStepOrDict: TypeAlias = MCPServerToolCallStep | MCPServerToolCallStepDict
    MCPServerToolResultDeltaOrDict: TypeAlias = MCPServerToolResultDelta | MCPServerToolResultDeltaDict
    MCPServerToolResultStepOrDict: TypeAlias = MCPServerToolResultStep | MCPServerToolResultStepDict
    MaskReferenceConfigOrDict: TypeAlias = MaskReferenceConfig | MaskReferenceConfigDict
    MaskReferenceImageOrDict: TypeAlias = MaskReferenceImage | MaskReferenceImageDict
    McpServerOrDict: TypeAlias = McpServer | McpServerDict
    MessageOrDict: TypeAlias = Message | MessageDict
    MessagePromptOrDict: TypeAlias = MessagePrompt | MessagePromptDict
    MetadataFilterOrDict: TypeAlias = MetadataFilter | MetadataFilterDict
    MetricOrDict: TypeAlias = Metric | MetricDict
    ModalityTokenCountOrDict: TypeAlias = ModalityTokenCount | ModalityTokenCountDict
    ModalityTokensOrDict: TypeAlias = ModalityTokens | ModalityTokensDict
    ModelOrDict: TypeAlias = Model | ModelDict
    ModelArmorConfigOrDict: TypeAlias = ModelArmorConfig | ModelArmorConfigDict
    ModelChangesOrDict: TypeAlias = ModelChanges | ModelChangesDict
    ModelOutputStepOrDict: TypeAlias = ModelOutputStep | ModelOutputStepDict
    ModelSelectionConfigOrDict: TypeAlias = ModelSelectionConfig | ModelSelectionConfigDict
    ModelStatusOrDict: TypeAlias = ModelStatus | ModelStatusDict
    MultiSpeakerVoiceConfigOrDict: TypeAlias = MultiSpeakerVoiceConfig | MultiSpeakerVoiceConfigDict
    NoulAnswerOrDict: TypeAlias = NoulAnswer | NoulAnswerDict
    NoulCriteriaOrDict: TypeAlias = NoulCriteria | NoulCriteriaDict
    NoulQuestionOrDict: TypeAlias = NoulQuestion | NoulQuestionDict
    OAuth2ConfigOrDict: TypeAlias = OAuth2Config | OAuth2ConfigDict
    OAuth2UpdateConfigOrDict: TypeAlias = OAuth2UpdateConfig | OAuth2UpdateConfigDict
    OperationOrDict: TypeAlias = Operation | OperationDict
    OutputConfigOrDict: TypeAlias = OutputConfig | OutputConfigDict
    OutputInfoOrDict: TypeAlias = OutputInfo | OutputInfoDict
    PageProcessingOptionsOrDict: TypeAlias = PageProcessingOptions | PageProcessingOptionsDict
    PairwiseMetricResultOrDict: TypeAlias = PairwiseMetricResult | PairwiseMetricResultDict
    PairwiseMetricSpecOrDict: TypeAlias = PairwiseMetricSpec | PairwiseMetricSpecDict
    ParallelAISearchConfigOrDict: TypeAlias = ParallelAISearchConfig | ParallelAISearchConfigDict
    PartOrDict: TypeAlias = Part | PartDict
    PartMediaResolutionOrDict: TypeAlias = PartMediaResolution | PartMediaResolutionDict
    PartialArgOrDict: TypeAlias = PartialArg | PartialArgDict
    PartnerModelTuningSpecOrDict: TypeAlias = PartnerModelTuningSpec | PartnerModelTuningSpecDict
    PermissionOrDict: TypeAlias = Permission | PermissionDict
    PingWebhookRequestOrDict: TypeAlias = PingWebhookRequest | PingWebhookRequestDict
    PlaceCitationOrDict: TypeAlias = PlaceCitation | PlaceCitationDict
    PointwiseMetricResultOrDict: TypeAlias = PointwiseMetricResult | PointwiseMetricResultDict
    PointwiseMetricSpecOrDict: TypeAlias = PointwiseMetricSpec | PointwiseMetricSpecDict
    PreTunedModelOrDict: TypeAlias = PreTunedModel | PreTunedModelDict
    PrebuiltVoiceConfigOrDict: TypeAlias = PrebuiltVoiceConfig | PrebuiltVoiceConfigDict
    PredefinedMetricSpecOrDict: TypeAlias = PredefinedMetricSpec | PredefinedMetricSpecDict
    PredictLongRunningRequestOrDict: TypeAlias = PredictLongRunningRequest | PredictLongRunningRequestDict
    PredictRequestOrDict: TypeAlias = PredictRequest | PredictRequestDict
    PreferenceOptimizationDataStatsOrDict: TypeAlias = (
        PreferenceOptimizationDataStats | PreferenceOptimizationDataStatsDict
    )
    PreferenceOptimizationHyperParametersOrDict: TypeAlias = (
        PreferenceOptimizationHyperParameters | PreferenceOptimizationHyperParametersDict
    )
    PreferenceOptimizationSpecOrDict: TypeAlias = PreferenceOptimizationSpec | PreferenceOptimizationSpecDict
    ProactivityConfigOrDict: TypeAlias = ProactivityConfig | ProactivityConfigDict
    ProcessingCallDeltaOrDict: TypeAlias = ProcessingCallDelta | ProcessingCallDeltaDict
    ProcessingCallStepOrDict: TypeAlias = ProcessingCallStep | ProcessingCallStepDict
    ProcessingResultDeltaOrDict: TypeAlias = ProcessingResultDelta | ProcessingResultDeltaDict
    ProcessingResultStepOrDict: TypeAlias = ProcessingResultStep | ProcessingResultStepDict
    ProductImageOrDict: TypeAlias = ProductImage | ProductImageDict
    ProjectOperationOrDict: TypeAlias = ProjectOperation | ProjectOperationDict
    PromptedVoiceOrDict: TypeAlias = PromptedVoice | PromptedVoiceDict
    RagChunkOrDict: TypeAlias = RagChunk | RagChunkDict
    RagChunkPageSpanOrDict: TypeAlias = RagChunkPageSpan | RagChunkPageSpanDict
    RagFilterOrDict: TypeAlias = RagFilter | RagFilterDict
    RagResourceOrDict: TypeAlias = RagResource | RagResourceDict
    RagRetrievalConfigOrDict: TypeAlias = RagRetrievalConfig | RagRetrievalConfigDict
    RagRetrievalConfigFilterOrDict: TypeAlias = RagRetrievalConfigFilter | RagRetrievalConfigFilterDict
    RagRetrievalConfigHybridSearchOrDict: TypeAlias = (
        RagRetrievalConfigHybridSearch | RagRetrievalConfigHybridSearchDict
    )
    RagRetrievalConfigRankingOrDict: TypeAlias = RagRetrievalConfigRanking | RagRetrievalConfigRankingDict
    RagRetrievalConfigRankingLlmRankerOrDict: TypeAlias = (
        RagRetrievalConfigRankingLlmRanker | RagRetrievalConfigRankingLlmRankerDict
    )
    RagRetrievalConfigRankingRankServiceOrDict: TypeAlias = (
        RagRetrievalConfigRankingRankService | RagRetrievalConfigRankingRankServiceDict
    )
    RagStoreConfigOrDict: TypeAlias = RagStoreConfig | RagStoreConfigDict
    RankServiceOrDict: TypeAlias = RankService | RankServiceDict
    RankingOrDict: TypeAlias = Ranking | RankingDict
    RawOutputOrDict: TypeAlias = RawOutput | RawOutputDict
    RawPredictRequestOrDict: TypeAlias = RawPredictRequest | RawPredictRequestDict
    RawPredictionOrDict: TypeAlias = RawPrediction | RawPredictionDict
    RawReferenceImageOrDict: TypeAlias = RawReferenceImage | RawReferenceImageDict
    RealtimeInputConfigOrDict: TypeAlias = RealtimeInputConfig | RealtimeInputConfigDict
    RecontextImageConfigOrDict: TypeAlias = RecontextImageConfig | RecontextImageConfigDict
    RecontextImageRequestOrDict: TypeAlias = RecontextImageRequest | RecontextImageRequestDict
    RecontextImageResponseOrDict: TypeAlias = RecontextImageResponse | RecontextImageResponseDict
    RecontextImageSourceOrDict: TypeAlias = RecontextImageSource | RecontextImageSourceDict
    RegisterFilesConfigOrDict: TypeAlias = RegisterFilesConfig | RegisterFilesConfigDict
    RegisterFilesRequestOrDict: TypeAlias = RegisterFilesRequest | RegisterFilesRequestDict
    RegisterFilesResponseOrDict: TypeAlias = RegisterFilesResponse | RegisterFilesResponseDict
    ReinforcementTuningAutoraterScorerOrDict: TypeAlias = (
        ReinforcementTuningAutoraterScorer | ReinforcementTuningAutoraterScorerDict
    )
    ReinforcementTuningAutoraterScorerExactMatchScorerOrDict: TypeAlias = (
        ReinforcementTuningAutoraterScorerExactMatchScorer | ReinforcementTuningAutoraterScorerExactMatchScorerDict
    )
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict: TypeAlias = (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
        | ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict
    )
    ReinforcementTuningCloudRunRewardScorerOrDict: TypeAlias = (
        ReinforcementTuningCloudRunRewardScorer | ReinforcementTuningCloudRunRewardScorerDict
    )
    ReinforcementTuningCodeExecutionRewardScorerOrDict: TypeAlias = (
        ReinforcementTuningCodeExecutionRewardScorer | ReinforcementTuningCodeExecutionRewardScorerDict
    )
    ReinforcementTuningExampleOrDict: TypeAlias = ReinforcementTuningExample | ReinforcementTuningExampleDict
    ReinforcementTuningHyperParametersOrDict: TypeAlias = (
        ReinforcementTuningHyperParameters | ReinforcementTuningHyperParametersDict
    )
    ReinforcementTuningParseResponseConfigOrDict: TypeAlias = (
        ReinforcementTuningParseResponseConfig | ReinforcementTuningParseResponseConfigDict
    )
    ReinforcementTuningRewardInfoOrDict: TypeAlias = ReinforcementTuningRewardInfo | ReinforcementTuningRewardInfoDict
    ReinforcementTuningSpecOrDict: TypeAlias = ReinforcementTuningSpec | ReinforcementTuningSpecDict
    ReinforcementTuningStringMatchRewardScorerOrDict: TypeAlias = (
        ReinforcementTuningStringMatchRewardScorer | ReinforcementTuningStringMatchRewardScorerDict
    )
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict: TypeAlias = (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
        | ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict
    )
    ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict: TypeAlias = (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression
        | ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict
    )
    ReinforcementTuningUserDatasetExamplesOrDict: TypeAlias = (
        ReinforcementTuningUserDatasetExamples | ReinforcementTuningUserDatasetExamplesDict
    )
    ReplayFileOrDict: TypeAlias = ReplayFile | ReplayFileDict
    ReplayInteractionOrDict: TypeAlias = ReplayInteraction | ReplayInteractionDict
    ReplayRequestOrDict: TypeAlias = ReplayRequest | ReplayRequestDict
    ReplayResponseOrDict: TypeAlias = ReplayResponse | ReplayResponseDict
    ReplicatedVoiceOrDict: TypeAlias = ReplicatedVoice | ReplicatedVoiceDict
    ReplicatedVoiceConfigOrDict: TypeAlias = ReplicatedVoiceConfig | ReplicatedVoiceConfigDict
    ResponseFormatOrDict: TypeAlias = ResponseFormat | ResponseFormatDict
    RetrievalOrDict: TypeAlias = Retrieval | RetrievalDict
    RetrievalCallArgumentsOrDict: TypeAlias = RetrievalCallArguments | RetrievalCallArgumentsDict
    RetrievalCallDeltaOrDict: TypeAlias = RetrievalCallDelta | RetrievalCallDeltaDict
    RetrievalCallStepOrDict: TypeAlias = RetrievalCallStep | RetrievalCallStepDict
    RetrievalConfigOrDict: TypeAlias = RetrievalConfig | RetrievalConfigDict
    RetrievalMetadataOrDict: TypeAlias = RetrievalMetadata | RetrievalMetadataDict
    RetrievalResultDeltaOrDict: TypeAlias = RetrievalResultDelta | RetrievalResultDeltaDict
    RetrievalResultStepOrDict: TypeAlias = RetrievalResultStep | RetrievalResultStepDict
    RotateSigningSecretRequestOrDict: TypeAlias = RotateSigningSecretRequest | RotateSigningSecretRequestDict
    RougeMetricValueOrDict: TypeAlias = RougeMetricValue | RougeMetricValueDict
    RougeSpecOrDict: TypeAlias = RougeSpec | RougeSpecDict
    RubricGenerationSpecOrDict: TypeAlias = RubricGenerationSpec | RubricGenerationSpecDict
    SafetyAttributesOrDict: TypeAlias = SafetyAttributes | SafetyAttributesDict
    SafetyFeedbackOrDict: TypeAlias = SafetyFeedback | SafetyFeedbackDict
    SafetyRatingOrDict: TypeAlias = SafetyRating | SafetyRatingDict
    SafetySettingOrDict: TypeAlias = SafetySetting | SafetySettingDict
    SchemaOrDict: TypeAlias = Schema | SchemaDict
    ScoreAnswerOrDict: TypeAlias = ScoreAnswer | ScoreAnswerDict
    ScoreQuestionOrDict: TypeAlias = ScoreQuestion | ScoreQuestionDict
    ScribbleImageOrDict: TypeAlias = ScribbleImage | ScribbleImageDict
    SearchEntryPointOrDict: TypeAlias = SearchEntryPoint | SearchEntryPointDict
    SearchTypesOrDict: TypeAlias = SearchTypes | SearchTypesDict
    SegmentOrDict: TypeAlias = Segment | SegmentDict
    SegmentImageConfigOrDict: TypeAlias = SegmentImageConfig | SegmentImageConfigDict
    SegmentImageRequestOrDict: TypeAlias = SegmentImageRequest | SegmentImageRequestDict
    SegmentImageResponseOrDict: TypeAlias = SegmentImageResponse | SegmentImageResponseDict
    SegmentImageSourceOrDict: TypeAlias = SegmentImageSource | SegmentImageSourceDict
    SemanticRetrieverChunkOrDict: TypeAlias = SemanticRetrieverChunk | SemanticRetrieverChunkDict
    SemanticRetrieverConfigOrDict: TypeAlias = SemanticRetrieverConfig | SemanticRetrieverConfigDict
    SessionConfigOrDict: TypeAlias = SessionConfig | SessionConfigDict
    SessionResumptionConfigOrDict: TypeAlias = SessionResumptionConfig | SessionResumptionConfigDict
    SigningSecretOrDict: TypeAlias = SigningSecret | SigningSecretDict
    SingleEmbedContentResponseOrDict: TypeAlias = SingleEmbedContentResponse | SingleEmbedContentResponseDict
    SingleReinforcementTuningRewardConfigOrDict: TypeAlias = (
        SingleReinforcementTuningRewardConfig | SingleReinforcementTuningRewardConfigDict
    )
    SlidingWindowOrDict: TypeAlias = SlidingWindow | SlidingWindowDict
    SmartTranscriptionModeOrDict: TypeAlias = SmartTranscriptionMode | SmartTranscriptionModeDict
    SpeakerConfigOrDict: TypeAlias = SpeakerConfig | SpeakerConfigDict
    SpeakerVoiceConfigOrDict: TypeAlias = SpeakerVoiceConfig | SpeakerVoiceConfigDict
    SpeechAnnotationOrDict: TypeAlias = SpeechAnnotation | SpeechAnnotationDict
    SpeechConfigOrDict: TypeAlias = SpeechConfig | SpeechConfigDict
    SpeechMetadataOrDict: TypeAlias = SpeechMetadata | SpeechMetadataDict
    SpreadsheetMetadataOrDict: TypeAlias = SpreadsheetMetadata | SpreadsheetMetadataDict
    SpreadsheetProcessingOptionsOrDict: TypeAlias = SpreadsheetProcessingOptions | SpreadsheetProcessingOptionsDict
    StaticMediaProcessingOrDict: TypeAlias = StaticMediaProcessing | StaticMediaProcessingDict
    StatusOrDict: TypeAlias = Status | StatusDict
    StepDeltaOrDict: TypeAlias = StepDelta | StepDeltaDict
    StepDeltaMetadataOrDict: TypeAlias = StepDeltaMetadata | StepDeltaMetadataDict
    StepStartOrDict: TypeAlias = StepStart | StepStartDict
    StepStopOrDict: TypeAlias = StepStop | StepStopDict
    StreamableHttpTransportOrDict: TypeAlias = StreamableHttpTransport | StreamableHttpTransportDict
    StringListOrDict: TypeAlias = StringList | StringListDict
    StyleReferenceConfigOrDict: TypeAlias = StyleReferenceConfig | StyleReferenceConfigDict
    StyleReferenceImageOrDict: TypeAlias = StyleReferenceImage | StyleReferenceImageDict
    SubjectReferenceConfigOrDict: TypeAlias = SubjectReferenceConfig | SubjectReferenceConfigDict
    SubjectReferenceImageOrDict: TypeAlias = SubjectReferenceImage | SubjectReferenceImageDict
    SupervisedHyperParametersOrDict: TypeAlias = SupervisedHyperParameters | SupervisedHyperParametersDict
    SupervisedTuningDataStatsOrDict: TypeAlias = SupervisedTuningDataStats | SupervisedTuningDataStatsDict
    SupervisedTuningDatasetDistributionOrDict: TypeAlias = (
        SupervisedTuningDatasetDistribution | SupervisedTuningDatasetDistributionDict
    )
    SupervisedTuningDatasetDistributionDatasetBucketOrDict: TypeAlias = (
        SupervisedTuningDatasetDistributionDatasetBucket | SupervisedTuningDatasetDistributionDatasetBucketDict
    )
    SupervisedTuningSpecOrDict: TypeAlias = SupervisedTuningSpec | SupervisedTuningSpecDict
    TestTableFileOrDict: TypeAlias = TestTableFile | TestTableFileDict
    TestTableItemOrDict: TypeAlias = TestTableItem | TestTableItemDict
    TextAnnotationDeltaOrDict: TypeAlias = TextAnnotationDelta | TextAnnotationDeltaDict
    TextCompletionOrDict: TypeAlias = TextCompletion | TextCompletionDict
    TextContentOrDict: TypeAlias = TextContent | TextContentDict
    TextDeltaOrDict: TypeAlias = TextDelta | TextDeltaDict
    TextPromptOrDict: TypeAlias = TextPrompt | TextPromptDict
    TextResponseFormatOrDict: TypeAlias = TextResponseFormat | TextResponseFormatDict
    ThinkingConfigOrDict: TypeAlias = ThinkingConfig | ThinkingConfigDict
    ThoughtSignatureDeltaOrDict: TypeAlias = ThoughtSignatureDelta | ThoughtSignatureDeltaDict
    ThoughtStepOrDict: TypeAlias = ThoughtStep | ThoughtStepDict
    ThoughtSummaryDeltaOrDict: TypeAlias = ThoughtSummaryDelta | ThoughtSummaryDeltaDict
    TokensInfoOrDict: TypeAlias = TokensInfo | TokensInfoDict
    ToolOrDict: TypeAlias = Tool | ToolDict
    ToolCallOrDict: TypeAlias = ToolCall | ToolCallDict
    ToolChoiceConfigOrDict: TypeAlias = ToolChoiceConfig | ToolChoiceConfigDict
    ToolCodeExecutionOrDict: TypeAlias = ToolCodeExecution | ToolCodeExecutionDict
    ToolConfigOrDict: TypeAlias = ToolConfig | ToolConfigDict
    ToolExaAiSearchOrDict: TypeAlias = ToolExaAiSearch | ToolExaAiSearchDict
    ToolParallelAiSearchOrDict: TypeAlias = ToolParallelAiSearch | ToolParallelAiSearchDict
    ToolResponseOrDict: TypeAlias = ToolResponse | ToolResponseDict
    ToolSearchOrDict: TypeAlias = ToolSearch | ToolSearchDict
    ToolSearchCallDeltaOrDict: TypeAlias = ToolSearchCallDelta | ToolSearchCallDeltaDict
    ToolSearchCallStepOrDict: TypeAlias = ToolSearchCallStep | ToolSearchCallStepDict
    ToolSearchCallStepArgumentsOrDict: TypeAlias = ToolSearchCallStepArguments | ToolSearchCallStepArgumentsDict
    ToolSearchResultDeltaOrDict: TypeAlias = ToolSearchResultDelta | ToolSearchResultDeltaDict
    ToolSearchResultStepOrDict: TypeAlias = ToolSearchResultStep | ToolSearchResultStepDict
    TranscriptionOrDict: TypeAlias = Transcription | TranscriptionDict
    TranscriptionConfigOrDict: TypeAlias = TranscriptionConfig | TranscriptionConfigDict
    TransferOwnershipRequestOrDict: TypeAlias = TransferOwnershipRequest | TransferOwnershipRequestDict
    TransferOwnershipResponseOrDict: TypeAlias = TransferOwnershipResponse | TransferOwnershipResponseDict
    TranslationConfigOrDict: TypeAlias = TranslationConfig | TranslationConfigDict
    TriggerOrDict: TypeAlias = Trigger | TriggerDict
    TriggerCreateParamsOrDict: TypeAlias = TriggerCreateParams | TriggerCreateParamsDict
    TriggerExecutionOrDict: TypeAlias = TriggerExecution | TriggerExecutionDict
    TriggerUpdateOrDict: TypeAlias = TriggerUpdate | TriggerUpdateDict
    TunedModelOrDict: TypeAlias = TunedModel | TunedModelDict
    TunedModelCheckpointOrDict: TypeAlias = TunedModelCheckpoint | TunedModelCheckpointDict
    TunedModelInfoOrDict: TypeAlias = TunedModelInfo | TunedModelInfoDict
    TunedModelSourceOrDict: TypeAlias = TunedModelSource | TunedModelSourceDict
    TuningDataStatsOrDict: TypeAlias = TuningDataStats | TuningDataStatsDict
    TuningDatasetOrDict: TypeAlias = TuningDataset | TuningDatasetDict
    TuningExampleOrDict: TypeAlias = TuningExample | TuningExampleDict
    TuningExamplesOrDict: TypeAlias = TuningExamples | TuningExamplesDict
    TuningJobOrDict: TypeAlias = TuningJob | TuningJobDict
    TuningJobMetadataOrDict: TypeAlias = TuningJobMetadata | TuningJobMetadataDict
    TuningOperationOrDict: TypeAlias = TuningOperation | TuningOperationDict
    TuningSnapshotOrDict: TypeAlias = TuningSnapshot | TuningSnapshotDict
    TuningValidationDatasetOrDict: TypeAlias = TuningValidationDataset | TuningValidationDatasetDict
    URLCitationOrDict: TypeAlias = URLCitation | URLCitationDict
    URLContextCallArgumentsOrDict: TypeAlias = URLContextCallArguments | URLContextCallArgumentsDict
    URLContextCallDeltaOrDict: TypeAlias = URLContextCallDelta | URLContextCallDeltaDict
    URLContextCallStepOrDict: TypeAlias = URLContextCallStep | URLContextCallStepDict
    URLContextResultOrDict: TypeAlias = URLContextResult | URLContextResultDict
    URLContextResultDeltaOrDict: TypeAlias = URLContextResultDelta | URLContextResultDeltaDict
    URLContextResultStepOrDict: TypeAlias = URLContextResultStep | URLContextResultStepDict
    UnifiedMetricOrDict: TypeAlias = UnifiedMetric | UnifiedMetricDict
    UpdateCachedContentConfigOrDict: TypeAlias = UpdateCachedContentConfig | UpdateCachedContentConfigDict
    UpdateModelConfigOrDict: TypeAlias = UpdateModelConfig | UpdateModelConfigDict
    UploadFileConfigOrDict: TypeAlias = UploadFileConfig | UploadFileConfigDict
    UploadToFileSearchStoreConfigOrDict: TypeAlias = UploadToFileSearchStoreConfig | UploadToFileSearchStoreConfigDict
    UploadToFileSearchStoreOperationOrDict: TypeAlias = (
        UploadToFileSearchStoreOperation | UploadToFileSearchStoreOperationDict
    )
    UploadToFileSearchStoreRequestOrDict: TypeAlias = (
        UploadToFileSearchStoreRequest | UploadToFileSearchStoreRequestDict
    )
    UploadToFileSearchStoreResponseOrDict: TypeAlias = (
        UploadToFileSearchStoreResponse | UploadToFileSearchStoreResponseDict
    )
    UploadToFileSearchStoreResumableResponseOrDict: TypeAlias = (
        UploadToFileSearchStoreResumableResponse | UploadToFileSearchStoreResumableResponseDict
    )
    UpscaleImageConfigOrDict: TypeAlias = UpscaleImageConfig | UpscaleImageConfigDict
    UpscaleImageParametersOrDict: TypeAlias = UpscaleImageParameters | UpscaleImageParametersDict
    UpscaleImageRequestOrDict: TypeAlias = UpscaleImageRequest | UpscaleImageRequestDict
    UpscaleImageResponseOrDict: TypeAlias = UpscaleImageResponse | UpscaleImageResponseDict
    UrlContextOrDict: TypeAlias = UrlContext | UrlContextDict
    UrlContextMetadataOrDict: TypeAlias = UrlContextMetadata | UrlContextMetadataDict
    UrlMetadataOrDict: TypeAlias = UrlMetadata | UrlMetadataDict
    UserActionInputOrDict: TypeAlias = UserActionInput | UserActionInputDict
    UserInputStepOrDict: TypeAlias = UserInputStep | UserInputStepDict
    ValidateReinforcementTuningRewardRequestOrDict: TypeAlias = (
        ValidateReinforcementTuningRewardRequest | ValidateReinforcementTuningRewardRequestDict
    )
    ValidateRewardConfigOrDict: TypeAlias = ValidateRewardConfig | ValidateRewardConfigDict
    ValidateRewardResponseOrDict: TypeAlias = ValidateRewardResponse | ValidateRewardResponseDict
    VeoHyperParametersOrDict: TypeAlias = VeoHyperParameters | VeoHyperParametersDict
    VeoLoraTuningSpecOrDict: TypeAlias = VeoLoraTuningSpec | VeoLoraTuningSpecDict
    VeoTuningSpecOrDict: TypeAlias = VeoTuningSpec | VeoTuningSpecDict
    VerbatimTranscriptionModeOrDict: TypeAlias = VerbatimTranscriptionMode | VerbatimTranscriptionModeDict
    VertexAISearchOrDict: TypeAlias = VertexAISearch | VertexAISearchDict
    VertexAISearchConfigOrDict: TypeAlias = VertexAISearchConfig | VertexAISearchConfigDict
    VertexAISearchDataStoreSpecOrDict: TypeAlias = VertexAISearchDataStoreSpec | VertexAISearchDataStoreSpecDict
    VertexMultimodalDatasetDestinationOrDict: TypeAlias = (
        VertexMultimodalDatasetDestination | VertexMultimodalDatasetDestinationDict
    )
    VertexRagStoreOrDict: TypeAlias = VertexRagStore | VertexRagStoreDict
    VertexRagStoreRagResourceOrDict: TypeAlias = VertexRagStoreRagResource | VertexRagStoreRagResourceDict
    VideoOrDict: TypeAlias = Video | VideoDict
    VideoConfigOrDict: TypeAlias = VideoConfig | VideoConfigDict
    VideoContentOrDict: TypeAlias = VideoContent | VideoContentDict
    VideoDeltaOrDict: TypeAlias = VideoDelta | VideoDeltaDict
    VideoFileMetadataOrDict: TypeAlias = VideoFileMetadata | VideoFileMetadataDict
    VideoGenerationMaskOrDict: TypeAlias = VideoGenerationMask | VideoGenerationMaskDict
    VideoGenerationReferenceImageOrDict: TypeAlias = VideoGenerationReferenceImage | VideoGenerationReferenceImageDict
    VideoInstanceOrDict: TypeAlias = VideoInstance | VideoInstanceDict
    VideoMetadataOrDict: TypeAlias = VideoMetadata | VideoMetadataDict
    VideoParametersOrDict: TypeAlias = VideoParameters | VideoParametersDict
    VideoResponseFormatOrDict: TypeAlias = VideoResponseFormat | VideoResponseFormatDict
    VoiceActivityOrDict: TypeAlias = VoiceActivity | VoiceActivityDict
    VoiceActivityDetectionSignalOrDict: TypeAlias = VoiceActivityDetectionSignal | VoiceActivityDetectionSignalDict
    VoiceConfigOrDict: TypeAlias = VoiceConfig | VoiceConfigDict
    VoiceConsentSignatureOrDict: TypeAlias = VoiceConsentSignature | VoiceConsentSignatureDict
    VoiceInputOrDict: TypeAlias = VoiceInput | VoiceInputDict
    VoiceOutputOrDict: TypeAlias = VoiceOutput | VoiceOutputDict
    WebSearchOrDict: TypeAlias = WebSearch | WebSearchDict
    WebhookOrDict: TypeAlias = Webhook | WebhookDict
    WebhookConfigOrDict: TypeAlias = WebhookConfig | WebhookConfigDict
    WebhookEventOrDict: TypeAlias = WebhookEvent | WebhookEventDict
    WebhookEventDataOrDict: TypeAlias = WebhookEventData | WebhookEventDataDict
    WebhookInputOrDict: TypeAlias = WebhookInput | WebhookInputDict
    WebhookListResponseOrDict: TypeAlias = WebhookListResponse | WebhookListResponseDict
    WebhookPingResponseOrDict: TypeAlias = WebhookPingResponse | WebhookPingResponseDict
    WebhookRotateSigningSecretResponseOrDict: TypeAlias = (
        WebhookRotateSigningSecretResponse | WebhookRotateSigningSecretResponseDict
    )
    WebhookUpdateOrDict: TypeAlias = WebhookUpdate | WebhookUpdateDict
    WeightedPromptOrDict: TypeAlias = WeightedPrompt | WeightedPromptDict
    WhiteSpaceConfigOrDict: TypeAlias = WhiteSpaceConfig | WhiteSpaceConfigDict
    WordInfoOrDict: TypeAlias = WordInfo | WordInfoDict
    WorldPromptContentOrDict: TypeAlias = WorldPromptContent | WorldPromptContentDict
    WorldReferenceImageOrDict: TypeAlias = WorldReferenceImage | WorldReferenceImageDict
    WorldSetupEventOrDict: TypeAlias = WorldSetupEvent | WorldSetupEventDict
    AgentToolDict: TypeAlias = "InteractionsCodeExecutionDict | InteractionsFunctionDict | InteractionsGoogleSearchDict | InteractionsMCPServerDict | InteractionsURLContextDict"
    AgentToolOrDict: TypeAlias = "InteractionsCodeExecutionOrDict | InteractionsFunctionOrDict | InteractionsGoogleSearchOrDict | InteractionsMCPServerOrDict | InteractionsURLContextOrDict | UnknownAgentTool"
    AllowlistOrDict: TypeAlias = "Sequence[AllowlistEntryOrDict] | AllowlistDisabled | AllowlistDisabledLiteral"
    AllowlistTransformDict: TypeAlias = "dict[str, Any]"
    AllowlistTransformOrDict: TypeAlias = "Sequence[Mapping[str, str]] | Mapping[str, str]"
    AnnotationDict: TypeAlias = (
        "FileCitationDict | PlaceCitationDict | SpeechAnnotationDict | URLCitationDict | InteractionsWordInfoDict"
    )
    AnnotationOrDict: TypeAlias = "FileCitationOrDict | PlaceCitationOrDict | SpeechAnnotationOrDict | URLCitationOrDict | InteractionsWordInfoOrDict | UnknownAnnotation"
    AudioProcessingDict: TypeAlias = "AudioStaticMediaProcessingDict"
    AudioProcessingOrDict: TypeAlias = (
        "AudioStaticMediaProcessingOrDict | AudioProcessingEnum | AudioProcessingEnumLiteral"
    )
    BaseEnvironmentDict: TypeAlias = "InteractionsEnvironmentConfigDict"
    BaseEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentConfigOrDict | str"
    ChoiceQuestionInstructionsDict: TypeAlias = "TextContentDict"
    ChoiceQuestionInstructionsOrDict: TypeAlias = "TextContentOrDict | Sequence[TextContentOrDict] | str"
    ClientEventDict: TypeAlias = "CancelInteractionEventDict | CompleteInteractionEventDict | ConnectInteractionEventDict | CreateInteractionEventDict | DisconnectEventDict | InputEventDict | UserActionInputDict | WorldSetupEventDict"
    ClientEventOrDict: TypeAlias = "CancelInteractionEventOrDict | CompleteInteractionEventOrDict | ConnectInteractionEventOrDict | CreateInteractionEventOrDict | DisconnectEventOrDict | InputEventOrDict | UserActionInputOrDict | WorldSetupEventOrDict | UnknownClientEvent"
    CodeExecutionResultStepResultOrDict: TypeAlias = "Sequence[InteractionsContentOrDict] | str"
    CreateAgentInteractionAgentConfigDict: TypeAlias = (
        "AntigravityAgentConfigDict | CodeMenderAgentConfigDict | DeepResearchAgentConfigDict | DynamicAgentConfigDict"
    )
    CreateAgentInteractionAgentConfigOrDict: TypeAlias = "AntigravityAgentConfigOrDict | CodeMenderAgentConfigOrDict | DeepResearchAgentConfigOrDict | DynamicAgentConfigOrDict | UnknownCreateAgentInteractionAgentConfig"
    CreateAgentInteractionEnvironmentDict: TypeAlias = "InteractionsEnvironmentConfigDict"
    CreateAgentInteractionEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentConfigOrDict | str"
    CreateAgentInteractionResponseFormatDict: TypeAlias = "InteractionsResponseFormatDict"
    CreateAgentInteractionResponseFormatOrDict: TypeAlias = (
        "InteractionsResponseFormatOrDict | Sequence[InteractionsResponseFormatOrDict]"
    )
    CreateEnvironmentRequestNetworkUnionDict: TypeAlias = "EnvironmentNetworkEgressAllowlistDict"
    CreateEnvironmentRequestNetworkUnionOrDict: TypeAlias = (
        "EnvironmentNetworkEgressAllowlistOrDict | AllowlistDisabled | AllowlistDisabledLiteral"
    )
    CreateInteractionRequestBodyDict: TypeAlias = "CreateAgentInteractionDict | CreateModelInteractionDict"
    CreateInteractionRequestBodyOrDict: TypeAlias = (
        "CreateAgentInteractionOrDict | CreateModelInteractionOrDict | UnknownCreateInteractionRequestBody"
    )
    CreateModelInteractionEnvironmentDict: TypeAlias = "InteractionsEnvironmentConfigDict"
    CreateModelInteractionEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentConfigOrDict | str"
    CreateModelInteractionResponseFormatDict: TypeAlias = "InteractionsResponseFormatDict"
    CreateModelInteractionResponseFormatOrDict: TypeAlias = (
        "InteractionsResponseFormatOrDict | Sequence[InteractionsResponseFormatOrDict]"
    )
    CredentialCreateParamsDict: TypeAlias = "EnvironmentVariableConfigDict | HTTPBearerConfigDict | OAuth2ConfigDict"
    CredentialCreateParamsOrDict: TypeAlias = (
        "EnvironmentVariableConfigOrDict | HTTPBearerConfigOrDict | OAuth2ConfigOrDict | UnknownCredentialCreateParams"
    )
    CredentialUpdateDict: TypeAlias = (
        "EnvironmentVariableUpdateConfigDict | HTTPBearerUpdateConfigDict | OAuth2UpdateConfigDict"
    )
    CredentialUpdateOrDict: TypeAlias = "EnvironmentVariableUpdateConfigOrDict | HTTPBearerUpdateConfigOrDict | OAuth2UpdateConfigOrDict | UnknownCredentialUpdate"
    DecisionAnswerDict: TypeAlias = "ChoiceAnswerDict | NoulAnswerDict | ScoreAnswerDict"
    DecisionAnswerOrDict: TypeAlias = (
        "ChoiceAnswerOrDict | NoulAnswerOrDict | ScoreAnswerOrDict | UnknownDecisionAnswer"
    )
    DecisionInputDict: TypeAlias = "DecisionInputContentDict"
    DecisionInputOrDict: TypeAlias = "DecisionInputContentOrDict | Sequence[DecisionInputContentOrDict] | str"
    DecisionInputContentDict: TypeAlias = (
        "AudioContentDict | DocumentContentDict | ImageContentDict | TextContentDict | VideoContentDict"
    )
    DecisionInputContentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownDecisionInputContent"
    DecisionQuestionDict: TypeAlias = "ChoiceQuestionDict | NoulQuestionDict | ScoreQuestionDict"
    DecisionQuestionOrDict: TypeAlias = (
        "ChoiceQuestionOrDict | NoulQuestionOrDict | ScoreQuestionOrDict | UnknownDecisionQuestion"
    )
    DocumentProcessingDict: TypeAlias = "DocumentStaticMediaProcessingDict"
    DocumentProcessingOrDict: TypeAlias = (
        "DocumentStaticMediaProcessingOrDict | AudioProcessingEnum | AudioProcessingEnumLiteral"
    )
    EnvironmentConfigNetworkDict: TypeAlias = "EnvironmentNetworkEgressAllowlistDict"
    EnvironmentConfigNetworkOrDict: TypeAlias = (
        "EnvironmentNetworkEgressAllowlistOrDict | AllowlistDisabled | AllowlistDisabledLiteral"
    )
    EnvironmentNetworkUnionDict: TypeAlias = "EnvironmentNetworkEgressAllowlistDict"
    EnvironmentNetworkUnionOrDict: TypeAlias = (
        "EnvironmentNetworkEgressAllowlistOrDict | AllowlistDisabled | AllowlistDisabledLiteral"
    )
    EnvironmentVariableConfigInjectionLocationOrDict: TypeAlias = "InjectionLocationEnum | InjectionLocationEnumLiteral | Sequence[InjectionLocationEnum | InjectionLocationEnumLiteral]"
    EnvironmentVariableUpdateConfigInjectionLocationOrDict: TypeAlias = "InjectionLocationEnum | InjectionLocationEnumLiteral | Sequence[InjectionLocationEnum | InjectionLocationEnumLiteral]"
    EnvironmentVariablesDict: TypeAlias = "EnvironmentVariableDict"
    EnvironmentVariablesOrDict: TypeAlias = "EnvironmentVariableOrDict | str"
    FunctionResultDeltaResultUnionDict: TypeAlias = "dict[str, Any]"
    FunctionResultDeltaResultUnionOrDict: TypeAlias = (
        "Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
    )
    FunctionResultStepResultUnionDict: TypeAlias = "dict[str, Any]"
    FunctionResultStepResultUnionOrDict: TypeAlias = (
        "Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
    )
    FunctionResultSubcontentDict: TypeAlias = "AudioContentDict | DocumentContentDict | InteractionsFunctionDict | ImageContentDict | TextContentDict | VideoContentDict"
    FunctionResultSubcontentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | InteractionsFunctionOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownFunctionResultSubcontent"
    InteractionAgentConfigDict: TypeAlias = (
        "AntigravityAgentConfigDict | CodeMenderAgentConfigDict | DeepResearchAgentConfigDict | DynamicAgentConfigDict"
    )
    InteractionAgentConfigOrDict: TypeAlias = "AntigravityAgentConfigOrDict | CodeMenderAgentConfigOrDict | DeepResearchAgentConfigOrDict | DynamicAgentConfigOrDict | UnknownInteractionAgentConfig"
    InteractionEnvironmentDict: TypeAlias = "InteractionsEnvironmentConfigDict"
    InteractionEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentConfigOrDict | str"
    InteractionResponseFormatDict: TypeAlias = "InteractionsResponseFormatDict"
    InteractionResponseFormatOrDict: TypeAlias = (
        "InteractionsResponseFormatOrDict | Sequence[InteractionsResponseFormatOrDict]"
    )
    InteractionSSEEventDict: TypeAlias = "ErrorEventDict | InteractionCompletedEventDict | InteractionCreatedEventDict | InteractionStatusUpdateDict | StepDeltaDict | StepStartDict | StepStopDict"
    InteractionSSEEventOrDict: TypeAlias = "ErrorEventOrDict | InteractionCompletedEventOrDict | InteractionCreatedEventOrDict | InteractionStatusUpdateOrDict | StepDeltaOrDict | StepStartOrDict | StepStopOrDict | UnknownInteractionSSEEvent"
    InteractionsContentDict: TypeAlias = (
        "AudioContentDict | DocumentContentDict | ImageContentDict | TextContentDict | VideoContentDict"
    )
    InteractionsContentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownInteractionsContent"
    InteractionsInputDict: TypeAlias = "InteractionsContentDict"
    InteractionsInputOrDict: TypeAlias = "InteractionsContentOrDict | Sequence[InteractionsInputItemOrDict] | str"
    InteractionsInputItemDict: TypeAlias = "StepDict | InteractionsContentDict"
    InteractionsInputItemOrDict: TypeAlias = "StepOrDict | InteractionsContentOrDict | UnknownInteractionsInputItem"
    InteractionsResponseFormatDict: TypeAlias = "InteractionsTextResponseFormatDict | InteractionsAudioResponseFormatDict | InteractionsImageResponseFormatDict | InteractionsVideoResponseFormatDict | dict[str, Any]"
    InteractionsResponseFormatOrDict: TypeAlias = "InteractionsTextResponseFormatOrDict | InteractionsAudioResponseFormatOrDict | InteractionsImageResponseFormatOrDict | InteractionsVideoResponseFormatOrDict | Mapping[str, Any]"
    InteractionsSpeechConfigUnionDict: TypeAlias = "SpeakerConfigDict"
    InteractionsSpeechConfigUnionOrDict: TypeAlias = "SpeakerConfigOrDict | Sequence[InteractionsSpeechConfigOrDict]"
    InteractionsToolDict: TypeAlias = "InteractionsCodeExecutionDict | InteractionsComputerUseDict | InteractionsFileSearchDict | InteractionsFunctionDict | InteractionsGoogleMapsDict | InteractionsGoogleSearchDict | InteractionsMCPServerDict | InteractionsRetrievalDict | ToolSearchDict | InteractionsURLContextDict"
    InteractionsToolOrDict: TypeAlias = "InteractionsCodeExecutionOrDict | InteractionsComputerUseOrDict | InteractionsFileSearchOrDict | InteractionsFunctionOrDict | InteractionsGoogleMapsOrDict | InteractionsGoogleSearchOrDict | InteractionsMCPServerOrDict | InteractionsRetrievalOrDict | ToolSearchOrDict | InteractionsURLContextOrDict | UnknownInteractionsTool"
    JSONSchemaTypesOrDict: TypeAlias = (
        "JSONSchemaType | JSONSchemaTypeLiteral | Sequence[JSONSchemaType | JSONSchemaTypeLiteral]"
    )
    MCPServerToolResultDeltaResultUnionDict: TypeAlias = "dict[str, Any]"
    MCPServerToolResultDeltaResultUnionOrDict: TypeAlias = (
        "Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
    )
    MCPServerToolResultStepResultUnionDict: TypeAlias = "dict[str, Any]"
    MCPServerToolResultStepResultUnionOrDict: TypeAlias = (
        "Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
    )
    NoulQuestionInstructionsDict: TypeAlias = "TextContentDict"
    NoulQuestionInstructionsOrDict: TypeAlias = "TextContentOrDict | Sequence[TextContentOrDict] | str"
    ReferenceImageDict: TypeAlias = "RawReferenceImageDict | MaskReferenceImageDict | ControlReferenceImageDict | StyleReferenceImageDict | SubjectReferenceImageDict | ContentReferenceImageDict"
    ReferenceImageOrDict: TypeAlias = "RawReferenceImageOrDict | MaskReferenceImageOrDict | ControlReferenceImageOrDict | StyleReferenceImageOrDict | SubjectReferenceImageOrDict | ContentReferenceImageOrDict | UnknownReferenceImage"
    ScoreQuestionInstructionsDict: TypeAlias = "TextContentDict"
    ScoreQuestionInstructionsOrDict: TypeAlias = "TextContentOrDict | Sequence[TextContentOrDict] | str"
    ServerEventDict: TypeAlias = "ErrorEventDict | InteractionCancelledEventDict | InteractionConnectedEventDict | LiveInteractionCompletedEventDict | LiveInteractionCreatedEventDict | StepDeltaDict | StepStartDict | StepStopDict"
    ServerEventOrDict: TypeAlias = "ErrorEventOrDict | InteractionCancelledEventOrDict | InteractionConnectedEventOrDict | LiveInteractionCompletedEventOrDict | LiveInteractionCreatedEventOrDict | StepDeltaOrDict | StepStartOrDict | StepStopOrDict | UnknownServerEvent"
    StepDict: TypeAlias = "CodeExecutionCallStepDict | CodeExecutionResultStepDict | FileSearchCallStepDict | FileSearchResultStepDict | FunctionCallStepDict | FunctionResultStepDict | GoogleMapsCallStepDict | GoogleMapsResultStepDict | GoogleSearchCallStepDict | GoogleSearchResultStepDict | MCPServerToolCallStepDict | MCPServerToolResultStepDict | ModelOutputStepDict | ProcessingCallStepDict | ProcessingResultStepDict | RetrievalCallStepDict | RetrievalResultStepDict | ThoughtStepDict | ToolSearchCallStepDict | ToolSearchResultStepDict | URLContextCallStepDict | URLContextResultStepDict | UserInputStepDict"
    StepOrDict: TypeAlias = "CodeExecutionCallStepOrDict | CodeExecutionResultStepOrDict | FileSearchCallStepOrDict | FileSearchResultStepOrDict | FunctionCallStepOrDict | FunctionResultStepOrDict | GoogleMapsCallStepOrDict | GoogleMapsResultStepOrDict | GoogleSearchCallStepOrDict | GoogleSearchResultStepOrDict | MCPServerToolCallStepOrDict | MCPServerToolResultStepOrDict | ModelOutputStepOrDict | ProcessingCallStepOrDict | ProcessingResultStepOrDict | RetrievalCallStepOrDict | RetrievalResultStepOrDict | ThoughtStepOrDict | ToolSearchCallStepOrDict | ToolSearchResultStepOrDict | URLContextCallStepOrDict | URLContextResultStepOrDict | UserInputStepOrDict | UnknownStep"
    StepDeltaDataDict: TypeAlias = "ArgumentsDeltaDict | AudioDeltaDict | CodeExecutionCallDeltaDict | CodeExecutionResultDeltaDict | DocumentDeltaDict | FileSearchCallDeltaDict | FileSearchResultDeltaDict | FunctionResultDeltaDict | GoogleMapsCallDeltaDict | GoogleMapsResultDeltaDict | GoogleSearchCallDeltaDict | GoogleSearchResultDeltaDict | ImageDeltaDict | MCPServerToolCallDeltaDict | MCPServerToolResultDeltaDict | ProcessingCallDeltaDict | ProcessingResultDeltaDict | RetrievalCallDeltaDict | RetrievalResultDeltaDict | TextAnnotationDeltaDict | TextDeltaDict | ThoughtSignatureDeltaDict | ThoughtSummaryDeltaDict | ToolSearchCallDeltaDict | ToolSearchResultDeltaDict | URLContextCallDeltaDict | URLContextResultDeltaDict | VideoDeltaDict"
    StepDeltaDataOrDict: TypeAlias = "ArgumentsDeltaOrDict | AudioDeltaOrDict | CodeExecutionCallDeltaOrDict | CodeExecutionResultDeltaOrDict | DocumentDeltaOrDict | FileSearchCallDeltaOrDict | FileSearchResultDeltaOrDict | FunctionResultDeltaOrDict | GoogleMapsCallDeltaOrDict | GoogleMapsResultDeltaOrDict | GoogleSearchCallDeltaOrDict | GoogleSearchResultDeltaOrDict | ImageDeltaOrDict | MCPServerToolCallDeltaOrDict | MCPServerToolResultDeltaOrDict | ProcessingCallDeltaOrDict | ProcessingResultDeltaOrDict | RetrievalCallDeltaOrDict | RetrievalResultDeltaOrDict | TextAnnotationDeltaOrDict | TextDeltaOrDict | ThoughtSignatureDeltaOrDict | ThoughtSummaryDeltaOrDict | ToolSearchCallDeltaOrDict | ToolSearchResultDeltaOrDict | URLContextCallDeltaOrDict | URLContextResultDeltaOrDict | VideoDeltaOrDict | UnknownStepDeltaData"
    ThoughtSummaryContentDict: TypeAlias = "ImageContentDict | TextContentDict"
    ThoughtSummaryContentOrDict: TypeAlias = "ImageContentOrDict | TextContentOrDict | UnknownThoughtSummaryContent"
    ToolChoiceDict: TypeAlias = "ToolChoiceConfigDict"
    ToolChoiceOrDict: TypeAlias = "ToolChoiceConfigOrDict | ToolChoiceType | ToolChoiceTypeLiteral"
    TranscriptionConfigModeDict: TypeAlias = "TranscriptionModeDict"
    TranscriptionConfigModeOrDict: TypeAlias = (
        "TranscriptionModeOrDict | TranscriptionConfigModeEnum | TranscriptionConfigModeEnumLiteral"
    )
    TranscriptionModeDict: TypeAlias = "SmartTranscriptionModeDict | VerbatimTranscriptionModeDict"
    TranscriptionModeOrDict: TypeAlias = (
        "SmartTranscriptionModeOrDict | VerbatimTranscriptionModeOrDict | UnknownTranscriptionMode"
    )
    UserInputContentDict: TypeAlias = "AudioContentDict | DocumentContentDict | FunctionResultStepDict | ImageContentDict | TextContentDict | VideoContentDict"
    UserInputContentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | FunctionResultStepOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownUserInputContent"
    VideoProcessingDict: TypeAlias = "StaticMediaProcessingDict"
    VideoProcessingOrDict: TypeAlias = "StaticMediaProcessingOrDict | VideoProcessingEnum | VideoProcessingEnumLiteral"
    WorldPromptDict: TypeAlias = "WorldPromptContentDict"
    WorldPromptOrDict: TypeAlias = "WorldPromptContentOrDict | str"
    BatchEmbedContentsResponseDict: TypeAlias = EmbedContentResponseDict
    BatchEmbedContentsResponseOrDict: TypeAlias = EmbedContentResponseOrDict
    CitationSourceDict: TypeAlias = CitationDict
    CitationSourceOrDict: TypeAlias = CitationOrDict
    CodeExecutionDict: TypeAlias = ToolCodeExecutionDict
    CodeExecutionOrDict: TypeAlias = ToolCodeExecutionOrDict
    FileStatusDict: TypeAlias = StatusDict
    FileStatusOrDict: TypeAlias = StatusOrDict
    GenerationConfigThinkingConfigDict: TypeAlias = ThinkingConfigDict
    GenerationConfigThinkingConfigOrDict: TypeAlias = ThinkingConfigOrDict
    GoogleRpcStatusDict: TypeAlias = StatusDict
    GoogleRpcStatusOrDict: TypeAlias = StatusOrDict
    JobErrorDict: TypeAlias = StatusDict
    JobErrorOrDict: TypeAlias = StatusOrDict
    MapsDict: TypeAlias = GroundingChunkMapsDict
    MapsOrDict: TypeAlias = GroundingChunkMapsOrDict
    PlaceAnswerSourcesDict: TypeAlias = GroundingChunkMapsPlaceAnswerSourcesDict
    PlaceAnswerSourcesOrDict: TypeAlias = GroundingChunkMapsPlaceAnswerSourcesOrDict
    PromptFeedbackDict: TypeAlias = GenerateContentResponsePromptFeedbackDict
    PromptFeedbackOrDict: TypeAlias = GenerateContentResponsePromptFeedbackOrDict
    ResponseFormatConfigDict: TypeAlias = ResponseFormatDict
    ResponseFormatConfigOrDict: TypeAlias = ResponseFormatOrDict
    RetrievedContextDict: TypeAlias = GroundingChunkRetrievedContextDict
    RetrievedContextOrDict: TypeAlias = GroundingChunkRetrievedContextOrDict
    ReviewSnippetDict: TypeAlias = GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
    ReviewSnippetOrDict: TypeAlias = GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict
    TopCandidatesDict: TypeAlias = LogprobsResultTopCandidatesDict
    TopCandidatesOrDict: TypeAlias = LogprobsResultTopCandidatesOrDict
    UsageMetadataDict: TypeAlias = GenerateContentResponseUsageMetadataDict
    UsageMetadataOrDict: TypeAlias = GenerateContentResponseUsageMetadataOrDict
    WebDict: TypeAlias = GroundingChunkWebDict
    WebOrDict: TypeAlias = GroundingChunkWebOrDict
else:
    _ALIASES = {
        "BatchEmbedContentsResponse": "EmbedContentResponse",
        "CitationSource": "Citation",
        "CodeExecution": "ToolCodeExecution",
        "FileStatus": "Status",
        "GenerationConfigThinkingConfig": "ThinkingConfig",
        "GoogleRpcStatus": "Status",
        "JobError": "Status",
        "Maps": "GroundingChunkMaps",
        "PlaceAnswerSources": "GroundingChunkMapsPlaceAnswerSources",
        "PromptFeedback": "GenerateContentResponsePromptFeedback",
        "ResponseFormatConfig": "ResponseFormat",
        "RetrievedContext": "GroundingChunkRetrievedContext",
        "ReviewSnippet": "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
        "TopCandidates": "LogprobsResultTopCandidates",
        "UsageMetadata": "GenerateContentResponseUsageMetadata",
        "Web": "GroundingChunkWeb",
    }

    _UNIONS = frozenset(
        (
            "AgentTool",
            "Allowlist",
            "AllowlistTransform",
            "Annotation",
            "AudioProcessing",
            "BaseEnvironment",
            "ChoiceQuestionInstructions",
            "ClientEvent",
            "CodeExecutionResultStepResult",
            "CreateAgentInteractionAgentConfig",
            "CreateAgentInteractionEnvironment",
            "CreateAgentInteractionResponseFormat",
            "CreateEnvironmentRequestNetworkUnion",
            "CreateInteractionRequestBody",
            "CreateModelInteractionEnvironment",
            "CreateModelInteractionResponseFormat",
            "CredentialCreateParams",
            "CredentialUpdate",
            "DecisionAnswer",
            "DecisionInput",
            "DecisionInputContent",
            "DecisionQuestion",
            "DocumentProcessing",
            "EnvironmentConfigNetwork",
            "EnvironmentNetworkUnion",
            "EnvironmentVariableConfigInjectionLocation",
            "EnvironmentVariableUpdateConfigInjectionLocation",
            "EnvironmentVariables",
            "FunctionResultDeltaResultUnion",
            "FunctionResultStepResultUnion",
            "FunctionResultSubcontent",
            "InteractionAgentConfig",
            "InteractionEnvironment",
            "InteractionResponseFormat",
            "InteractionSSEEvent",
            "InteractionsContent",
            "InteractionsInput",
            "InteractionsInputItem",
            "InteractionsResponseFormat",
            "InteractionsSpeechConfigUnion",
            "InteractionsTool",
            "JSONSchemaTypes",
            "MCPServerToolResultDeltaResultUnion",
            "MCPServerToolResultStepResultUnion",
            "NoulQuestionInstructions",
            "ReferenceImage",
            "ScoreQuestionInstructions",
            "ServerEvent",
            "Step",
            "StepDeltaData",
            "ThoughtSummaryContent",
            "ToolChoice",
            "TranscriptionConfigMode",
            "TranscriptionMode",
            "UserInputContent",
            "VideoProcessing",
            "WorldPrompt",
        )
    )

    describe(globals())

    def __getattr__(name: str) -> Any:
        stem = name.removesuffix("Dict").removesuffix("Or")
        original = _ALIASES.get(stem, stem)
        twin = globals().get(f"{original}Dict")
        if original in _UNIONS and name.endswith("Dict"):
            from genai_runtime.models.typed_dicts import union_dict

            twin = globals()[name] = union_dict(getattr(sys.modules[__package__], original), name)
            return twin
        if twin is None or not name.endswith("Dict"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(sys.modules[__package__], original) | twin if name.endswith("OrDict") else twin
        globals()[name] = value
        return value
