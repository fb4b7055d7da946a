"""Typed dicts: the shape of the dict that does where a model is expected, and the pair of both."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias

from genai_runtime.models.typed_dicts import TypedDict, describe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, timedelta
    from os import PathLike
    from typing import Literal

    from genai_runtime.models.freeform import JsonValue
    from genai_runtime.models.protocols import Mapping

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
    base_agent: str | None
    base_environment: BaseEnvironmentOrDict | None
    description: str | None
    id: str | None
    system_instruction: str | None
    tools: Sequence[AgentToolOrDict] | None


class AgentListResponseDict(TypedDict, total=False):
    """A dict in the place of ``AgentListResponse``."""

    agents: Sequence[AgentOrDict] | None
    next_page_token: str | None


class AggregationOutputDict(TypedDict, total=False):
    """A dict in the place of ``AggregationOutput``."""

    aggregation_results: Sequence[AggregationResultOrDict] | None
    dataset: EvaluationDatasetOrDict | None


class AggregationResultDict(TypedDict, total=False):
    """A dict in the place of ``AggregationResult``."""

    aggregation_metric: AggregationMetric | str | None
    bleu_metric_value: BleuMetricValueOrDict | None
    custom_code_execution_result: CustomCodeExecutionResultOrDict | None
    exact_match_metric_value: ExactMatchMetricValueOrDict | None
    pairwise_metric_result: PairwiseMetricResultOrDict | None
    pointwise_metric_result: PointwiseMetricResultOrDict | None
    rouge_metric_value: RougeMetricValueOrDict | None


class AllowedToolsDict(TypedDict, total=False):
    """A dict in the place of ``AllowedTools``."""

    mode: ToolChoiceType | str | None
    tools: Sequence[str] | None


class AllowlistEntryDict(TypedDict, total=False):
    """A dict in the place of ``AllowlistEntry``."""

    credential: str | None
    domain: str | None
    transform: AllowlistTransformOrDict | None


class AntigravityAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``AntigravityAgentConfig``."""

    max_total_tokens: int | None
    model: str | None
    type: Literal["antigravity"] | None


class ApiAuthDict(TypedDict, total=False):
    """A dict in the place of ``ApiAuth``."""

    api_key_config: ApiAuthApiKeyConfigOrDict | None


class ApiAuthApiKeyConfigDict(TypedDict, total=False):
    """A dict in the place of ``ApiAuthApiKeyConfig``."""

    api_key_secret_version: str | None
    api_key_string: str | None


class ApiKeyConfigDict(TypedDict, total=False):
    """A dict in the place of ``ApiKeyConfig``."""

    api_key_secret: str | None
    api_key_string: str | None
    http_element_location: HttpElementLocation | str | None
    name: str | None


class ArgumentsDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ArgumentsDelta``."""

    arguments: str | None
    type: Literal["arguments_delta"] | None


class AsyncBatchEmbedContentOperationDict(TypedDict, total=False):
    """A dict in the place of ``AsyncBatchEmbedContentOperation``."""

    name: str | None
    done: bool | None
    metadata: GeminiEmbedContentBatchOrDict | None
    response: EmbedContentBatchOutputOrDict | None
    error: StatusOrDict | None


class AsyncBatchEmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``AsyncBatchEmbedContentRequest``."""

    batch: GeminiEmbedContentBatchOrDict | None


class AttributionSourceIdDict(TypedDict, total=False):
    """A dict in the place of ``AttributionSourceId``."""

    grounding_passage: GroundingPassageIdOrDict | None
    semantic_retriever_chunk: SemanticRetrieverChunkOrDict | None


class AudioChunkDict(TypedDict, total=False):
    """A dict in the place of ``AudioChunk``."""

    data: bytes | str | None
    mime_type: str | None
    source_metadata: LiveMusicSourceMetadataOrDict | None


class AudioContentDict(TypedDict, total=False):
    """A dict in the place of ``AudioContent``."""

    channels: int | None
    data: str | bytes | PathLike[str] | None
    mime_type: str | None
    processing: AudioProcessingOrDict | None
    sample_rate: int | None
    type: Literal["audio"] | None
    uri: str | None


class AudioDataDict(TypedDict, total=False):
    """A dict in the place of ``AudioData``."""

    data: str | bytes | PathLike[str] | None
    mime_type: str | None


class AudioDeltaDict(TypedDict, total=False):
    """A dict in the place of ``AudioDelta``."""

    channels: int | None
    data: str | None
    mime_type: str | None
    rate: int | None
    sample_rate: int | None
    type: Literal["audio"] | None
    uri: str | None


class AudioMetadataDict(TypedDict, total=False):
    """A dict in the place of ``AudioMetadata``."""

    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None


class AudioResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``AudioResponseFormat``."""

    mime_type: AudioResponseMimeType | str | None
    sample_rate: int | None
    bit_rate: int | None
    delivery: Delivery | str | None


class AudioStaticMediaProcessingDict(TypedDict, total=False):
    """A dict in the place of ``AudioStaticMediaProcessing``."""

    end_offset: str | None
    start_offset: str | None
    type: Literal["static"] | None


class AudioTranscriptionConfigDict(TypedDict, total=False):
    """A dict in the place of ``AudioTranscriptionConfig``."""

    mode: AudioTranscriptionConfigMode | str | None
    language_codes: Sequence[str] | None
    custom_vocabulary: Sequence[str] | None
    diarization: bool | None
    word_timestamp: bool | None
    language_auto: LanguageAutoOrDict | type[LanguageAuto] | None
    language_hints: LanguageHintsOrDict | None
    adaptation_phrases: Sequence[str] | None
    source_text: str | None


class AuthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfig``."""

    api_key: str | None
    api_key_config: ApiKeyConfigOrDict | None
    auth_type: AuthType | str | None
    google_service_account_config: AuthConfigGoogleServiceAccountConfigOrDict | None
    http_basic_auth_config: AuthConfigHttpBasicAuthConfigOrDict | None
    oauth_config: AuthConfigOauthConfigOrDict | None
    oidc_config: AuthConfigOidcConfigOrDict | None


class AuthConfigGoogleServiceAccountConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigGoogleServiceAccountConfig``."""

    service_account: str | None


class AuthConfigHttpBasicAuthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigHttpBasicAuthConfig``."""

    credential_secret: str | None


class AuthConfigOauthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigOauthConfig``."""

    access_token: str | None
    service_account: str | None


class AuthConfigOidcConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfigOidcConfig``."""

    id_token: str | None
    service_account: str | None


class AuthTokenDict(TypedDict, total=False):
    """A dict in the place of ``AuthToken``."""

    name: str | None
    expire_time: datetime | str | None
    new_session_expire_time: datetime | str | None
    uses: int | None
    bidi_generate_content_setup: LiveClientSetupOrDict | None
    field_mask: str | Sequence[str] | None


class AutomaticActivityDetectionDict(TypedDict, total=False):
    """A dict in the place of ``AutomaticActivityDetection``."""

    disabled: bool | None
    start_of_speech_sensitivity: StartSensitivity | str | None
    end_of_speech_sensitivity: EndSensitivity | str | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None


class AutomaticFunctionCallingConfigDict(TypedDict, total=False):
    """A dict in the place of ``AutomaticFunctionCallingConfig``."""

    disable: bool | None
    maximum_remote_calls: int | None
    ignore_call_history: bool | None


class AutoraterConfigDict(TypedDict, total=False):
    """A dict in the place of ``AutoraterConfig``."""

    sampling_count: int | None
    flip_enabled: bool | None
    autorater_model: str | None
    generation_config: GenerationConfigOrDict | None


class AvatarConfigDict(TypedDict, total=False):
    """A dict in the place of ``AvatarConfig``."""

    avatar_name: str | None
    customized_avatar: CustomizedAvatarOrDict | None
    audio_bitrate_bps: int | None
    video_bitrate_bps: int | None


class BatchEmbedContentsRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedContentsRequest``."""

    requests: Sequence[EmbedContentRequestOrDict] | None


class BatchEmbedTextRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedTextRequest``."""

    requests: Sequence[EmbedTextRequestOrDict] | None
    texts: Sequence[str] | None


class BatchEmbedTextResponseDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedTextResponse``."""

    embeddings: Sequence[EmbeddingOrDict] | None


class BatchGenerateContentOperationDict(TypedDict, total=False):
    """A dict in the place of ``BatchGenerateContentOperation``."""

    name: str | None
    done: bool | None
    metadata: GenerateContentBatchOrDict | None
    response: GenerateContentBatchOutputOrDict | None
    error: StatusOrDict | None


class BatchGenerateContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchGenerateContentRequest``."""

    batch: GenerateContentBatchOrDict | None


class BatchJobDict(TypedDict, total=False):
    """A dict in the place of ``BatchJob``."""

    name: str | None
    display_name: str | None
    state: JobState | str | None
    error: StatusOrDict | None
    create_time: datetime | str | None
    start_time: datetime | str | None
    end_time: datetime | str | None
    update_time: datetime | str | None
    model: str | None
    src: BatchJobSourceOrDict | None
    dest: BatchJobDestinationOrDict | None
    completion_stats: CompletionStatsOrDict | None
    output_info: BatchJobOutputInfoOrDict | None


class BatchJobDestinationDict(TypedDict, total=False):
    """A dict in the place of ``BatchJobDestination``."""

    format: str | None
    gcs_uri: str | None
    bigquery_uri: str | None
    file_name: str | None
    inlined_responses: Sequence[InlinedResponseOrDict] | None
    inlined_embed_content_responses: Sequence[InlinedEmbedContentResponseOrDict] | None
    vertex_dataset: VertexMultimodalDatasetDestinationOrDict | None


class BatchJobOutputInfoDict(TypedDict, total=False):
    """A dict in the place of ``BatchJobOutputInfo``."""

    vertex_multimodal_dataset_name: str | None
    gcs_output_directory: str | None
    bigquery_output_dataset: str | None
    bigquery_output_table: str | None


class BatchJobSourceDict(TypedDict, total=False):
    """A dict in the place of ``BatchJobSource``."""

    format: str | None
    gcs_uri: Sequence[str] | None
    bigquery_uri: str | None
    file_name: str | None
    vertex_dataset_name: str | None
    inlined_requests: Sequence[InlinedRequestOrDict] | None


class BatchStatsDict(TypedDict, total=False):
    """A dict in the place of ``BatchStats``."""

    failed_request_count: int | str | None
    pending_request_count: int | str | None
    request_count: int | str | None
    successful_request_count: int | str | None


class BigQuerySourceDict(TypedDict, total=False):
    """A dict in the place of ``BigQuerySource``."""

    input_uri: str | None


class BillableUsageDict(TypedDict, total=False):
    """A dict in the place of ``BillableUsage``."""

    text_count: int | None
    image_count: int | None
    video_duration_seconds: int | None
    audio_duration_seconds: int | None


class BleuMetricValueDict(TypedDict, total=False):
    """A dict in the place of ``BleuMetricValue``."""

    score: float | None


class BleuSpecDict(TypedDict, total=False):
    """A dict in the place of ``BleuSpec``."""

    use_effective_order: bool | None


class BlobDict(TypedDict, total=False):
    """A dict in the place of ``Blob``."""

    data: bytes | str | None
    mime_type: str | None
    display_name: str | None


class CachedContentDict(TypedDict, total=False):
    """A dict in the place of ``CachedContent``."""

    name: str | None
    display_name: str | None
    model: str | None
    system_instruction: ContentOrDict | None
    contents: Sequence[ContentOrDict] | None
    tools: Sequence[ToolOrDict] | None
    tool_config: ToolConfigOrDict | None
    ttl: str | timedelta | float | None
    expire_time: datetime | str | None
    create_time: datetime | str | None
    update_time: datetime | str | None
    usage_metadata: CachedContentUsageMetadataOrDict | None
    encryption_spec: EncryptionSpecOrDict | None


class CachedContentUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CachedContentUsageMetadata``."""

    total_token_count: int | None
    audio_duration_seconds: int | None
    image_count: int | None
    text_count: int | None
    video_duration_seconds: int | None


class CancelBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CancelBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None


class CancelBatchPredictionJobRequestDict(TypedDict, total=False):
    """A dict in the place of ``CancelBatchPredictionJobRequest``."""


class CancelInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``CancelInteractionEvent``."""

    event_type: Literal["interaction.cancel"] | None


class CancelTuningJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CancelTuningJobConfig``."""

    http_options: HttpOptionsOrDict | None


class CancelTuningJobRequestDict(TypedDict, total=False):
    """A dict in the place of ``CancelTuningJobRequest``."""


class CancelTuningJobResponseDict(TypedDict, total=False):
    """A dict in the place of ``CancelTuningJobResponse``."""

    sdk_http_response: HttpResponseOrDict | None


class CandidateDict(TypedDict, total=False):
    """A dict in the place of ``Candidate``."""

    index: int | None
    content: ContentOrDict | None
    finish_reason: FinishReason | str | None
    finish_message: str | None
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    citation_metadata: CitationMetadataOrDict | None
    token_count: int | None
    grounding_metadata: GroundingMetadataOrDict | None
    grounding_attributions: Sequence[GroundingAttributionOrDict] | None
    url_context_metadata: UrlContextMetadataOrDict | None
    avg_logprobs: float | None
    logprobs_result: LogprobsResultOrDict | None
    continuation_token: bytes | str | None
    score: float | None


class CheckpointDict(TypedDict, total=False):
    """A dict in the place of ``Checkpoint``."""

    checkpoint_id: str | None
    epoch: int | str | None
    step: int | str | None


class ChoiceAnswerDict(TypedDict, total=False):
    """A dict in the place of ``ChoiceAnswer``."""

    choice: str | None
    confidence: float | None
    probabilities: Mapping[str, float] | None
    type: Literal["choice"] | None


class ChoiceQuestionDict(TypedDict, total=False):
    """A dict in the place of ``ChoiceQuestion``."""

    criteria: Mapping[str, str] | None
    instructions: ChoiceQuestionInstructionsOrDict | None
    type: Literal["choice"] | None


class ChunkingConfigDict(TypedDict, total=False):
    """A dict in the place of ``ChunkingConfig``."""

    white_space_config: WhiteSpaceConfigOrDict | None


class CitationDict(TypedDict, total=False):
    """A dict in the place of ``Citation``."""

    start_index: int | None
    end_index: int | None
    uri: str | None
    license: str | None
    title: str | None
    publication_date: GoogleTypeDateOrDict | None


class CitationMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CitationMetadata``."""

    citations: Sequence[CitationOrDict] | None


class ClaudeFileDict(TypedDict, total=False):
    """A dict in the place of ``ClaudeFile``."""

    created_at: datetime | str | None
    downloadable: bool | None
    expires_at: datetime | str | None
    filename: str | None
    id: str | None
    mime_type: str | None
    size_bytes: int | None
    type: str | None


class CodeExecutionCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionCallArguments``."""

    code: str | None
    language: CodeExecutionCallArgumentsLanguage | str | None


class CodeExecutionCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionCallDelta``."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    signature: str | None
    type: Literal["code_execution_call"] | None


class CodeExecutionCallStepDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionCallStep``."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["code_execution_call"] | None


class CodeExecutionResultDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResult``."""

    id: str | None
    outcome: Outcome | str | None
    output: str | None


class CodeExecutionResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResultDelta``."""

    is_error: bool | None
    result: str | None
    signature: str | None
    type: Literal["code_execution_result"] | None


class CodeExecutionResultStepDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResultStep``."""

    call_id: str | None
    is_error: bool | None
    result: CodeExecutionResultStepResultOrDict | None
    signature: str | None
    type: Literal["code_execution_result"] | None


class CodeMenderAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``CodeMenderAgentConfig``."""

    find_request: FindRequestOrDict | None
    fix_request: FixRequestOrDict | None
    model: str | None
    session_config: SessionConfigOrDict | None
    session_id: str | None
    type: Literal["code-mender"] | None


class CompleteInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``CompleteInteractionEvent``."""

    event_type: Literal["interaction.complete"] | None


class CompletionStatsDict(TypedDict, total=False):
    """A dict in the place of ``CompletionStats``."""

    failed_count: int | str | None
    incomplete_count: int | str | None
    successful_count: int | str | None
    request_count: int | str | None
    successful_forecast_point_count: int | str | None


class CompositeReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``CompositeReinforcementTuningRewardConfig``."""

    weighted_reward_configs: Sequence[CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict] | None


class CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``CompositeReinforcementTuningRewardConfigWeightedRewardConfig``."""

    reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    weight: float | None


class ComputationBasedMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``ComputationBasedMetricSpec``."""

    type: ComputationBasedMetricType | str | None
    parameters: Mapping[str, Any] | None


class ComputeTokensConfigDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensConfig``."""

    http_options: HttpOptionsOrDict | None


class ComputeTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensRequest``."""

    contents: Sequence[ContentOrDict] | None
    instances: Sequence[JsonValue] | None
    model: str | None


class ComputeTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensResponse``."""

    tokens_info: Sequence[TokensInfoOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ComputeTokensResultDict(TypedDict, total=False):
    """A dict in the place of ``ComputeTokensResult``."""

    tokens_info: Sequence[TokensInfoOrDict] | None


class ComputerUseDict(TypedDict, total=False):
    """A dict in the place of ``ComputerUse``."""

    environment: Environment | str | None
    excluded_predefined_functions: Sequence[str] | None
    disabled_safety_policies: Sequence[SafetyPolicy | str] | None
    enable_prompt_injection_detection: bool | None


class ConditionDict(TypedDict, total=False):
    """A dict in the place of ``Condition``."""

    numeric_value: float | None
    operation: ConditionOperation | str | None
    string_value: str | None


class ConnectInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``ConnectInteractionEvent``."""

    event_type: Literal["interaction.connect"] | None
    id: str | None
    background: bool | None


class ContentDict(TypedDict, total=False):
    """A dict in the place of ``Content``."""

    role: str | None
    parts: Sequence[PartOrDict] | None


class ContentEmbeddingDict(TypedDict, total=False):
    """A dict in the place of ``ContentEmbedding``."""

    values: Sequence[float] | None
    shape: Sequence[int] | None
    statistics: ContentEmbeddingStatisticsOrDict | None


class ContentEmbeddingStatisticsDict(TypedDict, total=False):
    """A dict in the place of ``ContentEmbeddingStatistics``."""

    truncated: bool | None
    token_count: float | None
    tokens_details: Sequence[ModalityTokenCountOrDict] | None


class ContentFilterDict(TypedDict, total=False):
    """A dict in the place of ``ContentFilter``."""

    message: str | None
    reason: ContentFilterReason | str | None


class ContentReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``ContentReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_CONTENT"] | None
    reference_id: int | None
    reference_image: ImageOrDict | None


class ContextWindowCompressionConfigDict(TypedDict, total=False):
    """A dict in the place of ``ContextWindowCompressionConfig``."""

    trigger_tokens: int | str | None
    sliding_window: SlidingWindowOrDict | None


class ControlReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``ControlReferenceConfig``."""

    control_type: ControlReferenceType | str | None
    enable_control_image_computation: bool | None


class ControlReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``ControlReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_CONTROL"] | None
    reference_id: int | None
    reference_image: ImageOrDict | None
    control_image_config: ControlReferenceConfigOrDict | None


class CorpusDict(TypedDict, total=False):
    """A dict in the place of ``Corpus``."""

    create_time: datetime | str | None
    display_name: str | None
    name: str | None
    update_time: datetime | str | None


class CountMessageTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountMessageTokensRequest``."""

    prompt: MessagePromptOrDict | None


class CountMessageTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``CountMessageTokensResponse``."""

    token_count: int | None


class CountTextTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountTextTokensRequest``."""

    prompt: TextPromptOrDict | None


class CountTextTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``CountTextTokensResponse``."""

    token_count: int | None


class CountTokensConfigDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensConfig``."""

    http_options: HttpOptionsOrDict | None
    system_instruction: ContentUnion | None
    tools: ToolListUnion | None
    tool_config: ToolConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    generation_config: GenerationConfigOrDict | None
    cached_content: str | None
    service_tier: ServiceTier | str | None
    store: bool | None
    labels: Mapping[str, str] | None
    continuation_token: bytes | str | None


class CountTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensRequest``."""

    contents: Sequence[ContentOrDict] | None
    generate_content_request: GenerateContentRequestOrDict | None
    system_instruction: ContentOrDict | None
    tools: Sequence[ToolOrDict] | None
    generation_config: GenerationConfigOrDict | None
    instances: Sequence[JsonValue] | None
    model: str | None


class CountTokensResponseDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensResponse``."""

    total_tokens: int | None
    cached_content_token_count: int | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    content_tokens: int | None
    system_instructions_tokens: int | None
    total_billable_characters: int | None
    sdk_http_response: HttpResponseOrDict | None


class CountTokensResultDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensResult``."""

    total_tokens: int | None


class CreateAgentInteractionDict(TypedDict, total=False):
    """A dict in the place of ``CreateAgentInteraction``."""

    agent: str | None
    agent_config: CreateAgentInteractionAgentConfigOrDict | None
    background: bool | None
    continuation_token: str | None
    environment: CreateAgentInteractionEnvironmentOrDict | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    previous_interaction_id: str | None
    response_format: CreateAgentInteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[InteractionsSafetySettingOrDict] | None
    service_tier: CreateAgentInteractionServiceTier | str | None
    store: bool | None
    stream: bool | None
    system_instruction: str | None
    tools: Sequence[InteractionsToolOrDict] | None
    webhook_config: InteractionsWebhookConfigOrDict | None


class CreateAuthTokenConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateAuthTokenConfig``."""

    http_options: HttpOptionsOrDict | None
    expire_time: datetime | str | None
    new_session_expire_time: datetime | str | None
    uses: int | None
    live_connect_constraints: LiveConnectConstraintsOrDict | None
    lock_additional_fields: Sequence[str] | None


class CreateAuthTokenParametersDict(TypedDict, total=False):
    """A dict in the place of ``CreateAuthTokenParameters``."""

    config: CreateAuthTokenConfigOrDict | None


class CreateBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    dest: BatchJobDestinationUnion | None
    display_name: str | None
    priority: int | str | None
    webhook_config: WebhookConfigOrDict | None


class CreateCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    display_name: str | None
    system_instruction: ContentUnion | None
    contents: ContentListUnion | None
    tools: ToolListUnion | None
    tool_config: ToolConfigOrDict | None
    ttl: str | timedelta | float | None
    expire_time: datetime | str | None
    kms_key_name: str | None


class CreateDecisionRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateDecisionRequest``."""

    input: DecisionInputOrDict | None
    model: str | None
    questions: Mapping[str, DecisionQuestionOrDict] | None


class CreateDecisionResponseDict(TypedDict, total=False):
    """A dict in the place of ``CreateDecisionResponse``."""

    answers: Mapping[str, DecisionAnswerOrDict] | None
    prompt_feedback: InteractionsPromptFeedbackOrDict | None
    usage: InteractionUsageOrDict | None


class CreateEmbeddingsBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateEmbeddingsBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None
    display_name: str | None
    priority: int | str | None


class CreateEnvironmentRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateEnvironmentRequest``."""

    custom_config: Mapping[str, Any] | None
    from_environment: str | None
    mode: EnvironmentMode | str | None
    network: CreateEnvironmentRequestNetworkUnionOrDict | None
    sources: Sequence[EnvironmentSourceOrDict] | None
    system_instruction: str | None


class CreateFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileConfig``."""

    http_options: HttpOptionsOrDict | None
    should_return_http_response: bool | None


class CreateFileRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileRequest``."""

    file: FileOrDict | None


class CreateFileResponseDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileResponse``."""

    file: FileOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class CreateFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    display_name: str | None
    embedding_model: str | None


class CreateInteractionEventDict(TypedDict, total=False):
    """A dict in the place of ``CreateInteractionEvent``."""

    event_type: Literal["interaction.create"] | None
    model: str | None
    previous_interaction_id: str | None
    store: bool | None
    system_instruction: str | None
    tools: Sequence[InteractionsToolOrDict] | None


class CreateModelInteractionDict(TypedDict, total=False):
    """A dict in the place of ``CreateModelInteraction``."""

    background: bool | None
    cached_content: str | None
    continuation_token: str | None
    environment: CreateModelInteractionEnvironmentOrDict | None
    generation_config: InteractionsGenerationConfigOrDict | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    model: str | None
    previous_interaction_id: str | None
    response_format: CreateModelInteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[InteractionsSafetySettingOrDict] | None
    service_tier: CreateAgentInteractionServiceTier | str | None
    store: bool | None
    stream: bool | None
    system_instruction: str | None
    tools: Sequence[InteractionsToolOrDict] | None
    webhook_config: InteractionsWebhookConfigOrDict | None


class CreateTunedModelMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CreateTunedModelMetadata``."""

    tuned_model: str | None
    total_steps: int | None
    completed_steps: int | None
    completed_percent: float | None
    snapshots: Sequence[TuningSnapshotOrDict] | None


class CreateTunedModelOperationDict(TypedDict, total=False):
    """A dict in the place of ``CreateTunedModelOperation``."""

    name: str | None
    done: bool | None
    metadata: CreateTunedModelMetadataOrDict | None
    response: GeminiTunedModelOrDict | None
    error: StatusOrDict | None


class CreateTuningJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``CreateTuningJobConfig``."""

    http_options: HttpOptionsOrDict | None
    description: str | None
    tuned_model_display_name: str | None
    reader_project_numbers: Sequence[int | str] | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    batch_size: int | None
    epoch_count: int | None
    learning_rate: float | None
    learning_rate_multiplier: float | None
    tuned_model_id: str | None
    encryption_spec: EncryptionSpecOrDict | None
    custom_base_model: str | None
    labels: Mapping[str, str] | None
    output_uri: str | None
    service_account: str | None
    method: TuningMethod | str | None
    validation_dataset: TuningValidationDatasetOrDict | None
    export_last_checkpoint_only: bool | None
    pre_tuned_model_checkpoint_id: str | None
    adapter_size: AdapterSize | str | None
    tuning_mode: TuningMode | str | None
    evaluation_config: EvaluationConfigOrDict | None
    beta: float | None
    base_teacher_model: str | None
    tuned_teacher_model_source: str | None
    sft_loss_weight_multiplier: float | None
    reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    samples_per_prompt: int | None
    evaluate_interval: int | None
    checkpoint_interval: int | None
    max_output_tokens: int | None
    thinking_level: ReinforcementTuningThinkingLevel | str | None
    validation_dataset_uri: str | None


class CreateTuningJobParametersDict(TypedDict, total=False):
    """A dict in the place of ``CreateTuningJobParameters``."""

    base_model: str | None
    training_dataset: TuningDatasetOrDict | None
    config: CreateTuningJobConfigOrDict | None


class CreateVoiceRequestDict(TypedDict, total=False):
    """A dict in the place of ``CreateVoiceRequest``."""

    store: bool | None
    voice: VoiceInputOrDict | None


class CredentialDict(TypedDict, total=False):
    """A dict in the place of ``Credential``."""

    create_time: datetime | str | None
    id: str | None
    status: CredentialsStatus | str | None
    type: CredentialType | str | None
    update_time: datetime | str | None


class CredentialListResponseDict(TypedDict, total=False):
    """A dict in the place of ``CredentialListResponse``."""

    credentials: Sequence[CredentialOrDict] | None
    next_page_token: str | None


class CustomCodeExecutionResultDict(TypedDict, total=False):
    """A dict in the place of ``CustomCodeExecutionResult``."""

    score: float | None


class CustomCodeExecutionSpecDict(TypedDict, total=False):
    """A dict in the place of ``CustomCodeExecutionSpec``."""

    evaluation_function: str | None
    code_execution_region: str | None


class CustomLongRunningOperationDict(TypedDict, total=False):
    """A dict in the place of ``CustomLongRunningOperation``."""

    name: str | None
    done: bool | None
    metadata: Mapping[str, Any] | None
    response: Mapping[str, Any] | None
    error: StatusOrDict | None


class CustomMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CustomMetadata``."""

    key: str | None
    string_value: str | None
    string_list_value: StringListOrDict | None
    numeric_value: float | None


class CustomOutputDict(TypedDict, total=False):
    """A dict in the place of ``CustomOutput``."""

    raw_outputs: RawOutputOrDict | None


class CustomOutputFormatConfigDict(TypedDict, total=False):
    """A dict in the place of ``CustomOutputFormatConfig``."""

    return_raw_output: bool | None


class CustomizedAvatarDict(TypedDict, total=False):
    """A dict in the place of ``CustomizedAvatar``."""

    image_mime_type: str | None
    image_data: bytes | str | None


class DatasetDict(TypedDict, total=False):
    """A dict in the place of ``Dataset``."""

    examples: TuningExamplesOrDict | None


class DatasetDistributionDict(TypedDict, total=False):
    """A dict in the place of ``DatasetDistribution``."""

    buckets: Sequence[DatasetDistributionDistributionBucketOrDict] | None
    max: float | None
    mean: float | None
    median: float | None
    min: float | None
    p5: float | None
    p95: float | None
    sum: float | None


class DatasetDistributionDistributionBucketDict(TypedDict, total=False):
    """A dict in the place of ``DatasetDistributionDistributionBucket``."""

    count: int | str | None
    left: float | None
    right: float | None


class DatasetStatsDict(TypedDict, total=False):
    """A dict in the place of ``DatasetStats``."""

    dropped_example_indices: Sequence[int | str] | None
    dropped_example_reasons: Sequence[str] | None
    total_billable_character_count: int | str | None
    total_tuning_character_count: int | str | None
    tuning_dataset_example_count: int | str | None
    tuning_step_count: int | str | None
    user_dataset_examples: Sequence[ContentOrDict] | None
    user_input_token_distribution: DatasetDistributionOrDict | None
    user_message_per_example_distribution: DatasetDistributionOrDict | None
    user_output_token_distribution: DatasetDistributionOrDict | None
    contents_per_example_distribution: DatasetDistributionOrDict | None
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamplesOrDict | None
    total_billable_token_count: int | str | None


class DeepResearchAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeepResearchAgentConfig``."""

    collaborative_planning: bool | None
    enable_bigquery_tool: bool | None
    thinking_summaries: ThinkingSummaries | str | None
    type: Literal["deep-research"] | None
    visualization: Visualization | str | None


class DeleteBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None


class DeleteCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None


class DeleteCachedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteCachedContentResponse``."""

    sdk_http_response: HttpResponseOrDict | None


class DeleteDocumentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteDocumentConfig``."""

    http_options: HttpOptionsOrDict | None
    force: bool | None


class DeleteFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileConfig``."""

    http_options: HttpOptionsOrDict | None


class DeleteFileResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileResponse``."""

    sdk_http_response: HttpResponseOrDict | None
    id: str | None
    type: str | None


class DeleteFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    force: bool | None


class DeleteModelConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteModelConfig``."""

    http_options: HttpOptionsOrDict | None


class DeleteModelResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteModelResponse``."""

    sdk_http_response: HttpResponseOrDict | None


class DeleteResourceJobDict(TypedDict, total=False):
    """A dict in the place of ``DeleteResourceJob``."""

    name: str | None
    done: bool | None
    error: StatusOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class DeleteVoiceResponseDict(TypedDict, total=False):
    """A dict in the place of ``DeleteVoiceResponse``."""


class DisconnectEventDict(TypedDict, total=False):
    """A dict in the place of ``DisconnectEvent``."""

    event_type: Literal["interaction.disconnect"] | None


class DistillationDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``DistillationDataStats``."""

    training_dataset_stats: DatasetStatsOrDict | None


class DistillationHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``DistillationHyperParameters``."""

    adapter_size: AdapterSize | str | None
    epoch_count: int | str | None
    learning_rate_multiplier: float | None
    sft_loss_weight_multiplier: float | None
    generation_config: GenerationConfigOrDict | None
    learning_rate: float | None
    batch_size: int | str | None


class DistillationSamplingSpecDict(TypedDict, total=False):
    """A dict in the place of ``DistillationSamplingSpec``."""

    base_teacher_model: str | None
    tuned_teacher_model_source: str | None
    validation_dataset_uri: str | None
    prompt_dataset_uri: str | None
    hyperparameters: DistillationHyperParametersOrDict | None


class DistillationSpecDict(TypedDict, total=False):
    """A dict in the place of ``DistillationSpec``."""

    evaluation_config: EvaluationConfigOrDict | None
    export_last_checkpoint_only: bool | None
    prompt_dataset_uri: str | None
    base_teacher_model: str | None
    hyper_parameters: DistillationHyperParametersOrDict | None
    pipeline_root_directory: str | None
    student_model: str | None
    training_dataset_uri: str | None
    tuned_teacher_model_source: str | None
    validation_dataset_uri: str | None
    tuning_mode: TuningMode | str | None


class DocumentDict(TypedDict, total=False):
    """A dict in the place of ``Document``."""

    name: str | None
    display_name: str | None
    mime_type: str | None
    size_bytes: int | str | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    state: DocumentState | str | None
    create_time: datetime | str | None
    update_time: datetime | str | None


class DocumentContentDict(TypedDict, total=False):
    """A dict in the place of ``DocumentContent``."""

    data: str | bytes | PathLike[str] | None
    mime_type: str | None
    processing: DocumentProcessingOrDict | None
    resolution: DocumentContentResolution | str | None
    type: Literal["document"] | None
    uri: str | None


class DocumentDeltaDict(TypedDict, total=False):
    """A dict in the place of ``DocumentDelta``."""

    data: str | None
    mime_type: str | None
    type: Literal["document"] | None
    uri: str | None


class DocumentMetadataDict(TypedDict, total=False):
    """A dict in the place of ``DocumentMetadata``."""

    start_page: int | None
    end_page: int | None
    content_layers: Sequence[DocumentMetadataContentLayer | str] | None


class DocumentStaticMediaProcessingDict(TypedDict, total=False):
    """A dict in the place of ``DocumentStaticMediaProcessing``."""

    page_options: PageProcessingOptionsOrDict | None
    spreadsheet_options: SpreadsheetProcessingOptionsOrDict | None
    type: Literal["static"] | None


class DownloadFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``DownloadFileConfig``."""

    http_options: HttpOptionsOrDict | None
    on_progress: Callable[[int, int | None], object] | None
    progress: bool | None


class DownloadMediaConfigDict(TypedDict, total=False):
    """A dict in the place of ``DownloadMediaConfig``."""

    http_options: HttpOptionsOrDict | None
    on_progress: Callable[[int, int | None], object] | None
    progress: bool | None


class DynamicAgentConfigDict(TypedDict, total=False):
    """A dict in the place of ``DynamicAgentConfig``."""

    type: Literal["dynamic"] | None


class DynamicRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``DynamicRetrievalConfig``."""

    mode: DynamicRetrievalConfigMode | str | None
    dynamic_threshold: float | None


class EditImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``EditImageConfig``."""

    http_options: HttpOptionsOrDict | None
    output_gcs_uri: str | None
    negative_prompt: str | None
    number_of_images: int | None
    aspect_ratio: str | None
    guidance_scale: float | None
    seed: int | None
    safety_filter_level: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    include_safety_attributes: bool | None
    include_rai_reason: bool | None
    language: ImagePromptLanguage | str | None
    output_mime_type: str | None
    output_compression_quality: int | None
    add_watermark: bool | None
    edit_mode: EditMode | str | None
    base_steps: int | None
    labels: Mapping[str, str] | None


class EditImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``EditImageRequest``."""

    instances: Sequence[ImageEditInstanceOrDict] | None
    parameters: ImageEditParametersOrDict | None
    labels: Mapping[str, str] | None


class EditImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``EditImageResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class EmbedContentBatchDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentBatch``."""

    contents: ContentListUnion | None
    config: EmbedContentConfigOrDict | None


class EmbedContentBatchOutputDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentBatchOutput``."""

    inlined_responses: InlinedEmbedContentResponsesOrDict | None
    responses_file: str | None


class EmbedContentBatchStatsDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentBatchStats``."""

    failed_request_count: int | str | None
    pending_request_count: int | str | None
    request_count: int | str | None
    successful_request_count: int | str | None


class EmbedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    task_type: EmbedTaskType | str | None
    title: str | None
    output_dimensionality: int | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None
    mime_type: str | None


class EmbedContentMetadataDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentMetadata``."""

    billable_character_count: int | None


class EmbedContentParametersDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentParameters``."""

    model: str | None
    contents: ContentListUnion | None
    config: EmbedContentConfigOrDict | None


class EmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentRequest``."""

    model: str | None
    content: ContentOrDict | None
    embed_content_config: EmbedContentRequestConfigOrDict | None
    task_type: EmbedTaskType | str | None
    title: str | None
    output_dimensionality: int | None
    auto_truncate: bool | None


class EmbedContentRequestConfigDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentRequestConfig``."""

    task_type: EmbedTaskType | str | None
    title: str | None
    output_dimensionality: int | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None
    mime_type: str | None


class EmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentResponse``."""

    embeddings: Sequence[ContentEmbeddingOrDict] | None
    usage_metadata: EmbeddingUsageMetadataOrDict | None
    metadata: EmbedContentMetadataOrDict | None
    truncated: bool | None
    sdk_http_response: HttpResponseOrDict | None


class EmbedTextRequestDict(TypedDict, total=False):
    """A dict in the place of ``EmbedTextRequest``."""

    model: str | None
    text: str | None


class EmbedTextResponseDict(TypedDict, total=False):
    """A dict in the place of ``EmbedTextResponse``."""

    embedding: EmbeddingOrDict | None


class EmbeddingDict(TypedDict, total=False):
    """A dict in the place of ``Embedding``."""

    value: Sequence[float] | None


class EmbeddingUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``EmbeddingUsageMetadata``."""

    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    cached_content_token_count: int | None
    candidates_token_count: int | None
    candidates_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    prompt_token_count: int | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    thoughts_token_count: int | None
    tool_use_prompt_token_count: int | None
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    total_token_count: int | None
    traffic_type: TrafficType | str | None


class EmbeddingsBatchJobSourceDict(TypedDict, total=False):
    """A dict in the place of ``EmbeddingsBatchJobSource``."""

    file_name: str | None
    inlined_requests: EmbedContentBatchOrDict | None


class EmptyDict(TypedDict, total=False):
    """A dict in the place of ``Empty``."""


class EncryptionSpecDict(TypedDict, total=False):
    """A dict in the place of ``EncryptionSpec``."""

    kms_key_name: str | None


class EndpointDict(TypedDict, total=False):
    """A dict in the place of ``Endpoint``."""

    name: str | None
    deployed_model_id: str | None


class EnterpriseWebSearchDict(TypedDict, total=False):
    """A dict in the place of ``EnterpriseWebSearch``."""

    exclude_domains: Sequence[str] | None
    blocking_confidence: PhishBlockThreshold | str | None


class EntityLabelDict(TypedDict, total=False):
    """A dict in the place of ``EntityLabel``."""

    label: str | None
    score: float | None


class EnvironmentFileDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentFile``."""

    created: datetime | str | None
    mime_type: str | None
    modified: datetime | str | None
    name: str | None
    path: str | None
    size_bytes: int | None
    type: EnvironmentsType | str | None


class EnvironmentNetworkEgressAllowlistDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentNetworkEgressAllowlist``."""

    allowlist: AllowlistOrDict | None


class EnvironmentSourceDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentSource``."""

    content: str | None
    encoding: str | None
    source: str | None
    target: str | None
    type: EnvironmentSourceType | str | None


class EnvironmentVariableDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentVariable``."""

    credential: str | None
    value: str | None


class EnvironmentVariableConfigDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentVariableConfig``."""

    id: str | None
    injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None
    trusted_domains: Sequence[str] | None
    type: Literal["environment_variable"] | None
    value: str | None


class EnvironmentVariableUpdateConfigDict(TypedDict, total=False):
    """A dict in the place of ``EnvironmentVariableUpdateConfig``."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None
    trusted_domains: Sequence[str] | None
    type: Literal["environment_variable"] | None
    value: str | None


class ErrorBodyDict(TypedDict, total=False):
    """A dict in the place of ``ErrorBody``."""

    code: int | None
    message: str | None
    status: str | None
    details: Sequence[Mapping[str, Any]] | None


class ErrorEventDict(TypedDict, total=False):
    """A dict in the place of ``ErrorEvent``."""

    error: InteractionErrorOrDict | None
    event_id: str | None
    event_type: Literal["error"] | None


class ErrorResponseDict(TypedDict, total=False):
    """A dict in the place of ``ErrorResponse``."""

    error: ErrorBodyOrDict | None


class EvaluateDatasetResponseDict(TypedDict, total=False):
    """A dict in the place of ``EvaluateDatasetResponse``."""

    aggregation_output: AggregationOutputOrDict | None
    output_info: OutputInfoOrDict | None


class EvaluateDatasetRunDict(TypedDict, total=False):
    """A dict in the place of ``EvaluateDatasetRun``."""

    checkpoint_id: str | None
    error: StatusOrDict | None
    evaluate_dataset_response: EvaluateDatasetResponseOrDict | None
    evaluation_run: str | None
    operation_name: str | None


class EvaluationConfigDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationConfig``."""

    metrics: Sequence[Any] | None
    output_config: OutputConfigOrDict | None
    autorater_config: AutoraterConfigOrDict | None
    inference_generation_config: GenerationConfigOrDict | None


class EvaluationDatasetDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationDataset``."""

    bigquery_source: BigQuerySourceOrDict | None
    gcs_source: GcsSourceOrDict | None


class EvaluationParserConfigDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationParserConfig``."""

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfigOrDict | None


class EvaluationParserConfigCustomCodeParserConfigDict(TypedDict, total=False):
    """A dict in the place of ``EvaluationParserConfigCustomCodeParserConfig``."""

    parsing_function: str | None
    code_execution_region: str | None


class ExaAISearchConfigDict(TypedDict, total=False):
    """A dict in the place of ``ExaAISearchConfig``."""

    api_key: str | None
    custom_config: Mapping[str, Any] | None


class ExactMatchMetricValueDict(TypedDict, total=False):
    """A dict in the place of ``ExactMatchMetricValue``."""

    score: float | None


class ExampleDict(TypedDict, total=False):
    """A dict in the place of ``Example``."""

    input: MessageOrDict | None
    output: MessageOrDict | None


class ExecutableCodeDict(TypedDict, total=False):
    """A dict in the place of ``ExecutableCode``."""

    id: str | None
    language: Language | str | None
    code: str | None


class ExternalApiDict(TypedDict, total=False):
    """A dict in the place of ``ExternalApi``."""

    api_auth: ApiAuthOrDict | None
    api_spec: ApiSpec | str | None
    auth_config: AuthConfigOrDict | None
    elastic_search_params: ExternalApiElasticSearchParamsOrDict | None
    endpoint: str | None
    simple_search_params: ExternalApiSimpleSearchParamsOrDict | type[ExternalApiSimpleSearchParams] | None


class ExternalApiElasticSearchParamsDict(TypedDict, total=False):
    """A dict in the place of ``ExternalApiElasticSearchParams``."""

    index: str | None
    num_hits: int | None
    search_template: str | None


class ExternalApiSimpleSearchParamsDict(TypedDict, total=False):
    """A dict in the place of ``ExternalApiSimpleSearchParams``."""


class FetchPredictOperationConfigDict(TypedDict, total=False):
    """A dict in the place of ``FetchPredictOperationConfig``."""

    http_options: HttpOptionsOrDict | None


class FetchPredictOperationRequestDict(TypedDict, total=False):
    """A dict in the place of ``FetchPredictOperationRequest``."""

    operation_name: str | None


class FileDict(TypedDict, total=False):
    """A dict in the place of ``File``."""

    name: str | None
    display_name: str | None
    mime_type: str | None
    size_bytes: int | str | None
    create_time: datetime | str | None
    update_time: datetime | str | None
    expiration_time: datetime | str | None
    sha256_hash: str | None
    uri: str | None
    download_uri: str | None
    state: FileState | str | None
    source: FileSource | str | None
    error: StatusOrDict | None
    video_metadata: VideoFileMetadataOrDict | None


class FileCitationDict(TypedDict, total=False):
    """A dict in the place of ``FileCitation``."""

    custom_metadata: Mapping[str, Any] | None
    document_uri: str | None
    end_index: int | None
    file_name: str | None
    media_id: str | None
    page_number: int | None
    source: str | None
    start_index: int | None
    type: Literal["file_citation"] | None


class FileContentDict(TypedDict, total=False):
    """A dict in the place of ``FileContent``."""

    content: str | None
    path: str | None


class FileDataDict(TypedDict, total=False):
    """A dict in the place of ``FileData``."""

    file_uri: str | None
    mime_type: str | None
    display_name: str | None


class FileSearchDict(TypedDict, total=False):
    """A dict in the place of ``FileSearch``."""

    file_search_store_names: Sequence[str] | None
    top_k: int | None
    metadata_filter: str | None


class FileSearchCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchCallDelta``."""

    signature: str | None
    type: Literal["file_search_call"] | None


class FileSearchCallStepDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchCallStep``."""

    id: str | None
    signature: str | None
    type: Literal["file_search_call"] | None


class FileSearchResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchResultDelta``."""

    result: Sequence[Mapping[str, Any]] | None
    signature: str | None
    type: Literal["file_search_result"] | None


class FileSearchResultStepDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchResultStep``."""

    call_id: str | None
    signature: str | None
    type: Literal["file_search_result"] | None


class FileSearchStoreDict(TypedDict, total=False):
    """A dict in the place of ``FileSearchStore``."""

    name: str | None
    display_name: str | None
    embedding_model: str | None
    create_time: datetime | str | None
    update_time: datetime | str | None
    active_documents_count: int | str | None
    pending_documents_count: int | str | None
    failed_documents_count: int | str | None
    size_bytes: int | str | None


class FindRequestDict(TypedDict, total=False):
    """A dict in the place of ``FindRequest``."""

    description: str | None
    finding_id: str | None
    mode: CodeMenderMode | str | None
    source_files: Sequence[FileContentOrDict] | None


class FixRequestDict(TypedDict, total=False):
    """A dict in the place of ``FixRequest``."""

    description: str | None
    finding_id: str | None
    source_files: Sequence[FileContentOrDict] | None


class FullFineTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``FullFineTuningSpec``."""

    hyper_parameters: SupervisedHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class FunctionCallDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCall``."""

    id: str | None
    name: str | None
    args: Mapping[str, Any] | None
    partial_args: Sequence[PartialArgOrDict] | None
    will_continue: bool | None


class FunctionCallStepDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCallStep``."""

    arguments: Mapping[str, Any] | None
    id: str | None
    name: str | None
    signature: str | None
    type: Literal["function_call"] | None


class FunctionCallingConfigDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCallingConfig``."""

    mode: FunctionCallingConfigMode | str | None
    allowed_function_names: Sequence[str] | None
    stream_function_call_arguments: bool | None


class FunctionDeclarationDict(TypedDict, total=False):
    """A dict in the place of ``FunctionDeclaration``."""

    name: str | None
    description: str | None
    behavior: Behavior | str | None
    parameters: SchemaOrDict | None
    parameters_json_schema: JsonValue | None
    response: SchemaOrDict | None
    response_json_schema: JsonValue | None


class FunctionResponseDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponse``."""

    id: str | None
    name: str | None
    response: Mapping[str, Any] | None
    parts: Sequence[FunctionResponsePartOrDict] | None
    scheduling: FunctionResponseScheduling | str | None
    will_continue: bool | None


class FunctionResponseBlobDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponseBlob``."""

    data: bytes | str | None
    mime_type: str | None
    display_name: str | None


class FunctionResponseFileDataDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponseFileData``."""

    file_uri: str | None
    mime_type: str | None
    display_name: str | None


class FunctionResponsePartDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResponsePart``."""

    inline_data: FunctionResponseBlobOrDict | None
    file_data: FunctionResponseFileDataOrDict | None
    media_resolution: PartMediaResolutionOrDict | None
    media_processing: MediaProcessing | str | None
    video_metadata: VideoMetadataOrDict | None
    document_metadata: DocumentMetadataOrDict | None
    spreadsheet_metadata: SpreadsheetMetadataOrDict | None
    audio_metadata: AudioMetadataOrDict | None


class FunctionResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResultDelta``."""

    is_error: bool | None
    name: str | None
    result: FunctionResultDeltaResultUnionOrDict | None
    type: Literal["function_result"] | None


class FunctionResultStepDict(TypedDict, total=False):
    """A dict in the place of ``FunctionResultStep``."""

    call_id: str | None
    is_error: bool | None
    name: str | None
    result: FunctionResultStepResultUnionOrDict | None
    type: Literal["function_result"] | None


class GcsDestinationDict(TypedDict, total=False):
    """A dict in the place of ``GcsDestination``."""

    output_uri_prefix: str | None


class GcsSourceDict(TypedDict, total=False):
    """A dict in the place of ``GcsSource``."""

    uris: Sequence[str] | None


class GeminiEmbedContentBatchDict(TypedDict, total=False):
    """A dict in the place of ``GeminiEmbedContentBatch``."""

    batch_stats: EmbedContentBatchStatsOrDict | None
    create_time: datetime | str | None
    display_name: str | None
    end_time: datetime | str | None
    input_config: InputEmbedContentConfigOrDict | None
    model: str | None
    name: str | None
    output: EmbedContentBatchOutputOrDict | None
    priority: int | str | None
    state: BatchState | str | None
    update_time: datetime | str | None


class GeminiInlinedRequestDict(TypedDict, total=False):
    """A dict in the place of ``GeminiInlinedRequest``."""

    metadata: Mapping[str, Any] | None
    request: GenerateContentRequestOrDict | None


class GeminiPreferenceExampleDict(TypedDict, total=False):
    """A dict in the place of ``GeminiPreferenceExample``."""

    completions: Sequence[GeminiPreferenceExampleCompletionOrDict] | None
    contents: Sequence[ContentOrDict] | None


class GeminiPreferenceExampleCompletionDict(TypedDict, total=False):
    """A dict in the place of ``GeminiPreferenceExampleCompletion``."""

    completion: ContentOrDict | None
    score: float | None


class GeminiTunedModelDict(TypedDict, total=False):
    """A dict in the place of ``GeminiTunedModel``."""

    base_model: str | None
    create_time: datetime | str | None
    description: str | None
    display_name: str | None
    name: str | None
    reader_project_numbers: Sequence[int | str] | None
    state: TunedModelState | str | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    tuned_model_source: TunedModelSourceOrDict | None
    tuning_task: GeminiTuningTaskOrDict | None
    update_time: datetime | str | None


class GeminiTuningTaskDict(TypedDict, total=False):
    """A dict in the place of ``GeminiTuningTask``."""

    complete_time: datetime | str | None
    hyperparameters: HyperparametersOrDict | None
    snapshots: Sequence[TuningSnapshotOrDict] | None
    start_time: datetime | str | None
    training_data: DatasetOrDict | None


class GenerateAnswerRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateAnswerRequest``."""

    answer_style: AnswerStyle | str | None
    contents: Sequence[ContentOrDict] | None
    inline_passages: GroundingPassagesOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    semantic_retriever: SemanticRetrieverConfigOrDict | None
    temperature: float | None


class GenerateAnswerResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateAnswerResponse``."""

    answer: CandidateOrDict | None
    answerable_probability: float | None
    input_feedback: InputFeedbackOrDict | None


class GenerateContentBatchDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentBatch``."""

    batch_stats: BatchStatsOrDict | None
    create_time: datetime | str | None
    dest: BatchJobDestinationOrDict | None
    display_name: str | None
    end_time: datetime | str | None
    input_config: InputConfigOrDict | None
    model: str | None
    name: str | None
    output: GenerateContentBatchOutputOrDict | None
    priority: int | str | None
    state: BatchState | str | None
    update_time: datetime | str | None
    webhook_config: WebhookConfigOrDict | None


class GenerateContentBatchOutputDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentBatchOutput``."""

    inlined_responses: InlinedResponsesOrDict | None
    responses_file: str | None


class GenerateContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentConfig``."""

    http_options: HttpOptionsOrDict | None
    system_instruction: ContentUnion | None
    tools: ToolListUnion | None
    tool_config: ToolConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    candidate_count: int | None
    max_output_tokens: int | None
    stop_sequences: Sequence[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    seed: int | None
    response_mime_type: str | None
    response_schema: SchemaUnion | None
    response_json_schema: JsonValue | None
    response_format: ResponseFormatOrDict | None
    response_modalities: Sequence[Modality | str] | None
    response_logprobs: bool | None
    logprobs: int | None
    thinking_config: ThinkingConfigOrDict | None
    media_resolution: MediaResolution | str | None
    speech_config: SpeechConfigUnion | None
    image_config: ImageConfigOrDict | None
    audio_transcription_config: AudioTranscriptionConfigOrDict | None
    translation_config: TranslationConfigOrDict | None
    enable_enhanced_civic_answers: bool | None
    enable_affective_dialog: bool | None
    audio_timestamp: bool | None
    model_selection_config: ModelSelectionConfigOrDict | None
    routing_config: GenerationConfigRoutingConfigOrDict | None
    cached_content: str | None
    service_tier: ServiceTier | str | None
    store: bool | None
    labels: Mapping[str, str] | None
    continuation_token: bytes | str | None
    model_armor_config: ModelArmorConfigOrDict | None
    generation_output_config: GenerationOutputConfigOrDict | None
    automatic_function_calling: AutomaticFunctionCallingConfigOrDict | None
    automatic_continuation: bool | None
    should_return_http_response: bool | None


class GenerateContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentRequest``."""

    model: str | None
    contents: Sequence[ContentOrDict] | None
    system_instruction: ContentOrDict | None
    tools: Sequence[ToolOrDict] | None
    tool_config: ToolConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    generation_config: GenerationConfigOrDict | None
    cached_content: str | None
    service_tier: ServiceTier | str | None
    store: bool | None
    labels: Mapping[str, str] | None
    continuation_token: bytes | str | None
    model_armor_config: ModelArmorConfigOrDict | None
    generation_output_config: GenerationOutputConfigOrDict | None


class GenerateContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentResponse``."""

    candidates: Sequence[CandidateOrDict] | None
    prompt_feedback: GenerateContentResponsePromptFeedbackOrDict | None
    usage_metadata: GenerateContentResponseUsageMetadataOrDict | None
    model_version: str | None
    response_id: str | None
    model_status: ModelStatusOrDict | None
    turn_token: str | None
    create_time: datetime | str | None
    sdk_http_response: HttpResponseOrDict | None
    automatic_function_calling_history: Sequence[ContentOrDict] | None
    function_errors: list[Exception] | None
    parsed: Any | None


class GenerateContentResponsePromptFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentResponsePromptFeedback``."""

    block_reason: BlockedReason | str | None
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    block_reason_message: str | None


class GenerateContentResponseUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``GenerateContentResponseUsageMetadata``."""

    prompt_token_count: int | None
    cached_content_token_count: int | None
    candidates_token_count: int | None
    tool_use_prompt_token_count: int | None
    thoughts_token_count: int | None
    total_token_count: int | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    candidates_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    service_tier: ServiceTier | str | None
    raw_prompt_token_count: int | None
    traffic_type: TrafficType | str | None
    billable_prompt_usage: BillableUsageOrDict | None
    response_token_count: int | None
    response_tokens_details: Sequence[ModalityTokenCountOrDict] | None


class GenerateImagesConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerateImagesConfig``."""

    http_options: HttpOptionsOrDict | None
    output_gcs_uri: str | None
    negative_prompt: str | None
    number_of_images: int | None
    aspect_ratio: str | None
    guidance_scale: float | None
    seed: int | None
    safety_filter_level: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    include_safety_attributes: bool | None
    include_rai_reason: bool | None
    language: ImagePromptLanguage | str | None
    output_mime_type: str | None
    output_compression_quality: int | None
    add_watermark: bool | None
    image_size: str | None
    enhance_prompt: bool | None
    labels: Mapping[str, str] | None


class GenerateImagesResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateImagesResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    sdk_http_response: HttpResponseOrDict | None
    positive_prompt_safety_attributes: SafetyAttributesOrDict | None


class GenerateMessageRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateMessageRequest``."""

    candidate_count: int | None
    prompt: MessagePromptOrDict | None
    temperature: float | None
    top_k: int | None
    top_p: float | None


class GenerateMessageResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateMessageResponse``."""

    candidates: Sequence[MessageOrDict] | None
    filters: Sequence[ContentFilterOrDict] | None
    messages: Sequence[MessageOrDict] | None


class GenerateTextRequestDict(TypedDict, total=False):
    """A dict in the place of ``GenerateTextRequest``."""

    candidate_count: int | None
    max_output_tokens: int | None
    prompt: TextPromptOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    stop_sequences: Sequence[str] | None
    temperature: float | None
    top_k: int | None
    top_p: float | None


class GenerateTextResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateTextResponse``."""

    candidates: Sequence[TextCompletionOrDict] | None
    filters: Sequence[ContentFilterOrDict] | None
    safety_feedback: Sequence[SafetyFeedbackOrDict] | None


class GenerateVideosConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosConfig``."""

    http_options: HttpOptionsOrDict | None
    last_frame: ImageOrDict | None
    reference_images: Sequence[VideoGenerationReferenceImageOrDict] | None
    mask: VideoGenerationMaskOrDict | None
    number_of_videos: int | None
    output_gcs_uri: str | None
    fps: int | None
    duration_seconds: int | None
    seed: int | None
    aspect_ratio: str | None
    resolution: str | None
    person_generation: str | None
    pubsub_topic: str | None
    negative_prompt: str | None
    enhance_prompt: bool | None
    generate_audio: bool | None
    compression_quality: VideoCompressionQuality | str | None
    resize_mode: ImageResizeMode | str | None
    labels: Mapping[str, str] | None
    webhook_config: WebhookConfigOrDict | None


class GenerateVideosOperationDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosOperation``."""

    name: str | None
    done: bool | None
    metadata: Mapping[str, Any] | None
    response: GenerateVideosResponseOrDict | None
    error: StatusOrDict | None


class GenerateVideosResponseDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosResponse``."""

    generated_videos: Sequence[GeneratedVideoOrDict] | None
    rai_media_filtered_count: int | None
    rai_media_filtered_reasons: Sequence[str] | None


class GenerateVideosSourceDict(TypedDict, total=False):
    """A dict in the place of ``GenerateVideosSource``."""

    prompt: str | None
    image: ImageOrDict | None
    video: VideoOrDict | None


class GeneratedFileDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedFile``."""

    error: StatusOrDict | None
    mime_type: str | None
    name: str | None
    state: GeneratedFileState | str | None


class GeneratedImageDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedImage``."""

    image: ImageOrDict | None
    rai_filtered_reason: str | None
    safety_attributes: SafetyAttributesOrDict | None
    enhanced_prompt: str | None


class GeneratedImageMaskDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedImageMask``."""

    mask: ImageOrDict | None
    labels: Sequence[EntityLabelOrDict] | None


class GeneratedVideoDict(TypedDict, total=False):
    """A dict in the place of ``GeneratedVideo``."""

    video: VideoOrDict | None


class GenerationConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfig``."""

    temperature: float | None
    top_p: float | None
    top_k: int | None
    candidate_count: int | None
    max_output_tokens: int | None
    stop_sequences: Sequence[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    seed: int | None
    response_mime_type: str | None
    response_schema: SchemaOrDict | None
    response_json_schema: JsonValue | None
    internal_response_json_schema: JsonValue | None
    response_format: ResponseFormatOrDict | None
    response_modalities: Sequence[Modality | str] | None
    response_logprobs: bool | None
    logprobs: int | None
    thinking_config: ThinkingConfigOrDict | None
    media_resolution: MediaResolution | str | None
    speech_config: SpeechConfigOrDict | None
    image_config: ImageConfigOrDict | None
    audio_transcription_config: AudioTranscriptionConfigOrDict | None
    translation_config: TranslationConfigOrDict | None
    enable_enhanced_civic_answers: bool | None
    enable_affective_dialog: bool | None
    audio_timestamp: bool | None
    model_selection_config: ModelSelectionConfigOrDict | None
    routing_config: GenerationConfigRoutingConfigOrDict | None


class GenerationConfigRoutingConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfigRoutingConfig``."""

    auto_mode: GenerationConfigRoutingConfigAutoRoutingModeOrDict | None
    manual_mode: GenerationConfigRoutingConfigManualRoutingModeOrDict | None


class GenerationConfigRoutingConfigAutoRoutingModeDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfigRoutingConfigAutoRoutingMode``."""

    model_routing_preference: ModelRoutingPreference | str | None


class GenerationConfigRoutingConfigManualRoutingModeDict(TypedDict, total=False):
    """A dict in the place of ``GenerationConfigRoutingConfigManualRoutingMode``."""

    model_name: str | None


class GenerationOutputConfigDict(TypedDict, total=False):
    """A dict in the place of ``GenerationOutputConfig``."""

    output_uri_prefix: str | None


class GetBatchJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetBatchJobConfig``."""

    http_options: HttpOptionsOrDict | None


class GetCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None


class GetDocumentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetDocumentConfig``."""

    http_options: HttpOptionsOrDict | None


class GetEnvironmentFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``GetEnvironmentFilesResponse``."""

    files: Sequence[EnvironmentFileOrDict] | None
    next_page_token: str | None


class GetFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetFileConfig``."""

    http_options: HttpOptionsOrDict | None


class GetFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None


class GetModelConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetModelConfig``."""

    http_options: HttpOptionsOrDict | None


class GetOperationConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetOperationConfig``."""

    http_options: HttpOptionsOrDict | None


class GetTuningJobConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetTuningJobConfig``."""

    http_options: HttpOptionsOrDict | None


class GoogleMapsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMaps``."""

    enable_widget: bool | None
    auth_config: AuthConfigOrDict | None
    grounding_types: GoogleMapsGroundingTypesOrDict | None


class GoogleMapsCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsCallArguments``."""

    queries: Sequence[str] | None


class GoogleMapsCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsCallDelta``."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    signature: str | None
    type: Literal["google_maps_call"] | None


class GoogleMapsCallStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsCallStep``."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["google_maps_call"] | None


class GoogleMapsGroundingTypesDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsGroundingTypes``."""

    places: GoogleMapsPlacesOrDict | type[GoogleMapsPlaces] | None
    routing: GoogleMapsRoutingOrDict | type[GoogleMapsRouting] | None


class GoogleMapsPlacesDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsPlaces``."""


class GoogleMapsResultDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResult``."""

    places: Sequence[GoogleMapsResultPlacesOrDict] | None
    widget_context_token: str | None


class GoogleMapsResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResultDelta``."""

    result: Sequence[GoogleMapsResultOrDict] | None
    signature: str | None
    type: Literal["google_maps_result"] | None


class GoogleMapsResultPlacesDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResultPlaces``."""

    name: str | None
    place_id: str | None
    review_snippets: Sequence[InteractionsReviewSnippetOrDict] | None
    url: str | None


class GoogleMapsResultStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsResultStep``."""

    call_id: str | None
    result: Sequence[GoogleMapsResultOrDict] | None
    signature: str | None
    type: Literal["google_maps_result"] | None


class GoogleMapsRoutingDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMapsRouting``."""


class GoogleSearchDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearch``."""

    search_types: SearchTypesOrDict | None
    time_range_filter: IntervalOrDict | None
    blocking_confidence: PhishBlockThreshold | str | None
    exclude_domains: Sequence[str] | None


class GoogleSearchCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchCallArguments``."""

    queries: Sequence[str] | None


class GoogleSearchCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchCallDelta``."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    signature: str | None
    type: Literal["google_search_call"] | None


class GoogleSearchCallStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchCallStep``."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    id: str | None
    search_type: GoogleSearchCallStepSearchType | str | None
    signature: str | None
    type: Literal["google_search_call"] | None


class GoogleSearchResultDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchResult``."""

    search_suggestions: str | None


class GoogleSearchResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchResultDelta``."""

    is_error: bool | None
    result: Sequence[GoogleSearchResultOrDict] | None
    signature: str | None
    type: Literal["google_search_result"] | None


class GoogleSearchResultStepDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchResultStep``."""

    call_id: str | None
    is_error: bool | None
    result: Sequence[GoogleSearchResultOrDict] | None
    signature: str | None
    type: Literal["google_search_result"] | None


class GoogleSearchRetrievalDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearchRetrieval``."""

    dynamic_retrieval_config: DynamicRetrievalConfigOrDict | None


class GoogleTypeDateDict(TypedDict, total=False):
    """A dict in the place of ``GoogleTypeDate``."""

    year: int | None
    month: int | None
    day: int | None


class GroundingAttributionDict(TypedDict, total=False):
    """A dict in the place of ``GroundingAttribution``."""

    source_id: AttributionSourceIdOrDict | None
    content: ContentOrDict | None


class GroundingChunkDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunk``."""

    web: GroundingChunkWebOrDict | None
    image: GroundingChunkImageOrDict | None
    retrieved_context: GroundingChunkRetrievedContextOrDict | None
    maps: GroundingChunkMapsOrDict | None


class GroundingChunkCustomMetadataDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkCustomMetadata``."""

    key: str | None
    string_value: str | None
    string_list_value: GroundingChunkStringListOrDict | None
    numeric_value: float | None


class GroundingChunkImageDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkImage``."""

    source_uri: str | None
    image_uri: str | None
    title: str | None
    domain: str | None


class GroundingChunkMapsDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMaps``."""

    uri: str | None
    title: str | None
    text: str | None
    place_id: str | None
    place_answer_sources: GroundingChunkMapsPlaceAnswerSourcesOrDict | None
    route: GroundingChunkMapsRouteOrDict | None


class GroundingChunkMapsPlaceAnswerSourcesDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSources``."""

    review_snippets: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None
    review_snippet: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None
    flag_content_uri: str | None


class GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution``."""

    display_name: str | None
    photo_uri: str | None
    uri: str | None


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSourcesReviewSnippet``."""

    review_id: str | None
    title: str | None
    google_maps_uri: str | None
    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict | None
    flag_content_uri: str | None
    relative_publish_time_description: str | None
    review: str | None


class GroundingChunkMapsRouteDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsRoute``."""

    distance_meters: int | None
    duration: str | timedelta | float | None
    encoded_polyline: str | None


class GroundingChunkRetrievedContextDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkRetrievedContext``."""

    uri: str | None
    title: str | None
    text: str | None
    file_search_store: str | None
    page_number: int | None
    media_id: str | None
    custom_metadata: Sequence[GroundingChunkCustomMetadataOrDict] | None
    document_name: str | None
    rag_chunk: RagChunkOrDict | None


class GroundingChunkStringListDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkStringList``."""

    values: Sequence[str] | None


class GroundingChunkWebDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkWeb``."""

    uri: str | None
    title: str | None
    domain: str | None


class GroundingMetadataDict(TypedDict, total=False):
    """A dict in the place of ``GroundingMetadata``."""

    web_search_queries: Sequence[str] | None
    image_search_queries: Sequence[str] | None
    grounding_chunks: Sequence[GroundingChunkOrDict] | None
    grounding_supports: Sequence[GroundingSupportOrDict] | None
    search_entry_point: SearchEntryPointOrDict | None
    retrieval_metadata: RetrievalMetadataOrDict | None
    google_maps_widget_context_token: str | None
    retrieval_queries: Sequence[str] | None
    source_flagging_uris: Sequence[GroundingMetadataSourceFlaggingUriOrDict] | None


class GroundingMetadataSourceFlaggingUriDict(TypedDict, total=False):
    """A dict in the place of ``GroundingMetadataSourceFlaggingUri``."""

    flag_content_uri: str | None
    source_id: str | None


class GroundingPassageDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassage``."""

    content: ContentOrDict | None
    id: str | None


class GroundingPassageIdDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassageId``."""

    passage_id: str | None
    part_index: int | None


class GroundingPassagesDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassages``."""

    passages: Sequence[GroundingPassageOrDict] | None


class GroundingSupportDict(TypedDict, total=False):
    """A dict in the place of ``GroundingSupport``."""

    segment: SegmentOrDict | None
    grounding_chunk_indices: Sequence[int] | None
    confidence_scores: Sequence[float] | None
    rendered_parts: Sequence[int] | None


class GroundingToolCountDict(TypedDict, total=False):
    """A dict in the place of ``GroundingToolCount``."""

    count: int | None
    type: GroundingToolCountType | str | None


class HTTPBearerConfigDict(TypedDict, total=False):
    """A dict in the place of ``HTTPBearerConfig``."""

    header_name: str | None
    id: str | None
    prefix: str | None
    token: str | None
    type: Literal["bearer_token"] | None


class HTTPBearerUpdateConfigDict(TypedDict, total=False):
    """A dict in the place of ``HTTPBearerUpdateConfig``."""

    header_name: str | None
    prefix: str | None
    token: str | None
    type: Literal["bearer_token"] | None


class HistoryConfigDict(TypedDict, total=False):
    """A dict in the place of ``HistoryConfig``."""

    initial_history_in_client_content: bool | None


class HttpOptionsDict(TypedDict, total=False):
    """A dict in the place of ``HttpOptions``."""

    base_url: str | None
    base_url_resource_scope: ResourceScope | str | None
    api_version: str | None
    headers: Mapping[str, str] | None
    timeout: int | None
    client_args: Mapping[str, Any] | None
    async_client_args: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    retry_options: HttpRetryOptionsOrDict | None
    http_client: str | None
    json_library: str | None
    httpx_client: Any | None
    httpx_async_client: Any | None
    aiohttp_client: Any | None


class HttpResponseDict(TypedDict, total=False):
    """A dict in the place of ``HttpResponse``."""

    headers: Mapping[str, str] | None
    body: str | None


class HttpRetryOptionsDict(TypedDict, total=False):
    """A dict in the place of ``HttpRetryOptions``."""

    attempts: int | None
    initial_delay: float | None
    max_delay: float | None
    exp_base: float | None
    jitter: float | None
    http_status_codes: Sequence[int] | None
    repeat_billable: bool | None


class HybridSearchDict(TypedDict, total=False):
    """A dict in the place of ``HybridSearch``."""

    alpha: float | None


class HyperparametersDict(TypedDict, total=False):
    """A dict in the place of ``Hyperparameters``."""

    batch_size: int | None
    epoch_count: int | None
    learning_rate: float | None
    learning_rate_multiplier: float | None


class ImageDict(TypedDict, total=False):
    """A dict in the place of ``Image``."""

    gcs_uri: str | None
    image_bytes: bytes | str | None
    mime_type: str | None


class ImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``ImageConfig``."""

    aspect_ratio: str | None
    image_size: str | None
    image_output_options: ImageConfigImageOutputOptionsOrDict | None
    person_generation: str | None
    prominent_people: ProminentPeople | str | None
    output_mime_type: str | None
    output_compression_quality: int | None


class ImageConfigImageOutputOptionsDict(TypedDict, total=False):
    """A dict in the place of ``ImageConfigImageOutputOptions``."""

    mime_type: str | None
    compression_quality: int | None


class ImageContentDict(TypedDict, total=False):
    """A dict in the place of ``ImageContent``."""

    data: str | bytes | PathLike[str] | None
    mime_type: str | None
    resolution: DocumentContentResolution | str | None
    type: Literal["image"] | None
    uri: str | None


class ImageDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ImageDelta``."""

    data: str | None
    mime_type: str | None
    resolution: DocumentContentResolution | str | None
    type: Literal["image"] | None
    uri: str | None


class ImageEditInstanceDict(TypedDict, total=False):
    """A dict in the place of ``ImageEditInstance``."""

    prompt: str | None
    reference_images: Sequence[ReferenceImageOrDict] | None


class ImageEditParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageEditParameters``."""

    storage_uri: str | None
    negative_prompt: str | None
    sample_count: int | None
    aspect_ratio: str | None
    guidance_scale: float | None
    seed: int | None
    safety_setting: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    include_safety_attributes: bool | None
    include_rai_reason: bool | None
    language: ImagePromptLanguage | str | None
    output_options: ImageOutputOptionsOrDict | None
    add_watermark: bool | None
    edit_mode: EditMode | str | None
    edit_config: ImageEditStepsOrDict | None


class ImageEditStepsDict(TypedDict, total=False):
    """A dict in the place of ``ImageEditSteps``."""

    base_steps: int | None


class ImageInstanceDict(TypedDict, total=False):
    """A dict in the place of ``ImageInstance``."""

    prompt: str | None


class ImageOutputOptionsDict(TypedDict, total=False):
    """A dict in the place of ``ImageOutputOptions``."""

    mime_type: str | None
    compression_quality: int | None


class ImageParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageParameters``."""

    storage_uri: str | None
    negative_prompt: str | None
    sample_count: int | None
    aspect_ratio: str | None
    guidance_scale: float | None
    seed: int | None
    safety_setting: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    include_safety_attributes: bool | None
    include_rai_reason: bool | None
    language: ImagePromptLanguage | str | None
    output_options: ImageOutputOptionsOrDict | None
    add_watermark: bool | None
    sample_image_size: str | None
    enhance_prompt: bool | None


class ImageRecontextParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageRecontextParameters``."""

    sample_count: int | None
    base_steps: int | None
    storage_uri: str | None
    seed: int | None
    safety_setting: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    add_watermark: bool | None
    output_options: ImageOutputOptionsOrDict | None
    enhance_prompt: bool | None


class ImageResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``ImageResponseFormat``."""

    mime_type: ImageResponseMimeType | str | None
    aspect_ratio: AspectRatio | str | None
    image_size: ImageSize | str | None
    delivery: Delivery | str | None


class ImageSearchDict(TypedDict, total=False):
    """A dict in the place of ``ImageSearch``."""


class ImageSegmentParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageSegmentParameters``."""

    mode: SegmentMode | str | None
    max_predictions: int | None
    confidence_threshold: float | None
    mask_dilation: float | None
    binary_color_threshold: float | None


class ImageUpscaleConfigDict(TypedDict, total=False):
    """A dict in the place of ``ImageUpscaleConfig``."""

    upscale_factor: str | None
    enhance_input_image: bool | None
    image_preservation_factor: float | None


class ImageUpscaleInstanceDict(TypedDict, total=False):
    """A dict in the place of ``ImageUpscaleInstance``."""

    image: ImageOrDict | None


class ImageUpscaleParametersDict(TypedDict, total=False):
    """A dict in the place of ``ImageUpscaleParameters``."""

    storage_uri: str | None
    safety_setting: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    include_rai_reason: bool | None
    output_options: ImageOutputOptionsOrDict | None
    upscale_config: ImageUpscaleConfigOrDict | None
    sample_count: int | None
    mode: str | None


class ImportFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileConfig``."""

    http_options: HttpOptionsOrDict | None
    chunking_config: ChunkingConfigOrDict | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None


class ImportFileOperationDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileOperation``."""

    name: str | None
    done: bool | None
    metadata: Mapping[str, Any] | None
    response: ImportFileResponseOrDict | None
    error: StatusOrDict | None


class ImportFileRequestDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileRequest``."""

    file_name: str | None
    chunking_config: ChunkingConfigOrDict | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None


class ImportFileResponseDict(TypedDict, total=False):
    """A dict in the place of ``ImportFileResponse``."""

    parent: str | None
    document_name: str | None
    sdk_http_response: HttpResponseOrDict | None


class InlinedEmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentRequest``."""

    metadata: Mapping[str, Any] | None
    request: EmbedContentRequestOrDict | None


class InlinedEmbedContentRequestsDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentRequests``."""

    requests: Sequence[InlinedEmbedContentRequestOrDict] | None


class InlinedEmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentResponse``."""

    response: SingleEmbedContentResponseOrDict | None
    error: StatusOrDict | None
    metadata: Mapping[str, Any] | None


class InlinedEmbedContentResponsesDict(TypedDict, total=False):
    """A dict in the place of ``InlinedEmbedContentResponses``."""

    inlined_responses: Sequence[InlinedEmbedContentResponseOrDict] | None


class InlinedRequestDict(TypedDict, total=False):
    """A dict in the place of ``InlinedRequest``."""

    model: str | None
    contents: ContentListUnion | None
    metadata: Mapping[str, str] | None
    config: GenerateContentConfigOrDict | None


class InlinedRequestsDict(TypedDict, total=False):
    """A dict in the place of ``InlinedRequests``."""

    requests: Sequence[GeminiInlinedRequestOrDict] | None


class InlinedResponseDict(TypedDict, total=False):
    """A dict in the place of ``InlinedResponse``."""

    response: GenerateContentResponseOrDict | None
    metadata: Mapping[str, Any] | None
    error: StatusOrDict | None


class InlinedResponsesDict(TypedDict, total=False):
    """A dict in the place of ``InlinedResponses``."""

    inlined_responses: Sequence[InlinedResponseOrDict] | None


class InputConfigDict(TypedDict, total=False):
    """A dict in the place of ``InputConfig``."""

    file_name: str | None
    requests: InlinedRequestsOrDict | None


class InputEmbedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``InputEmbedContentConfig``."""

    file_name: str | None
    requests: InlinedEmbedContentRequestsOrDict | None


class InputEventDict(TypedDict, total=False):
    """A dict in the place of ``InputEvent``."""

    event_type: Literal["input"] | None
    content: Sequence[InteractionsContentOrDict] | None


class InputFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``InputFeedback``."""

    block_reason: InputFeedbackBlockReason | str | None
    safety_ratings: Sequence[SafetyRatingOrDict] | None


class InteractionDict(TypedDict, total=False):
    """A dict in the place of ``Interaction``."""

    agent: str | None
    agent_config: InteractionAgentConfigOrDict | None
    cached_content: str | None
    continuation_token: str | None
    created: str | None
    environment: InteractionEnvironmentOrDict | None
    environment_id: str | None
    errors: Sequence[InteractionErrorOrDict] | None
    generation_config: InteractionsGenerationConfigOrDict | None
    id: str | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    model: str | None
    object: str | None
    previous_interaction_id: str | None
    response_format: InteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[InteractionsSafetySettingOrDict] | None
    service_tier: CreateAgentInteractionServiceTier | str | None
    status: InteractionStatusValue | str | None
    steps: Sequence[StepOrDict] | None
    system_instruction: str | None
    tools: Sequence[InteractionsToolOrDict] | None
    updated: str | None
    usage: InteractionUsageOrDict | None
    webhook_config: InteractionsWebhookConfigOrDict | None


class InteractionAuthTokenDict(TypedDict, total=False):
    """A dict in the place of ``InteractionAuthToken``."""

    auth_token: str | None
    expires_at: datetime | str | None


class InteractionAuthTokenCreateParamsDict(TypedDict, total=False):
    """A dict in the place of ``InteractionAuthTokenCreateParams``."""

    expire_time: datetime | str | None


class InteractionCancelledEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionCancelledEvent``."""

    event_type: Literal["interaction.cancelled"] | None
    usage: InteractionUsageOrDict | None


class InteractionCompletedEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionCompletedEvent``."""

    event_id: str | None
    event_type: Literal["interaction.completed"] | None
    interaction: InteractionSseEventInteractionOrDict | None


class InteractionConnectedEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionConnectedEvent``."""

    event_type: Literal["interaction.connected"] | None


class InteractionCreatedEventDict(TypedDict, total=False):
    """A dict in the place of ``InteractionCreatedEvent``."""

    event_id: str | None
    event_type: Literal["interaction.created"] | None
    interaction: InteractionSseEventInteractionOrDict | None


class InteractionErrorDict(TypedDict, total=False):
    """A dict in the place of ``InteractionError``."""

    code: str | None
    message: str | None


class InteractionSseEventInteractionDict(TypedDict, total=False):
    """A dict in the place of ``InteractionSseEventInteraction``."""

    agent: str | None
    continuation_token: str | None
    created: str | None
    id: str | None
    model: str | None
    object: str | None
    service_tier: CreateAgentInteractionServiceTier | str | None
    status: InteractionStatusValue | str | None
    steps: Sequence[StepOrDict] | None
    updated: str | None
    usage: InteractionUsageOrDict | None


class InteractionStatusUpdateDict(TypedDict, total=False):
    """A dict in the place of ``InteractionStatusUpdate``."""

    continuation_token: str | None
    event_id: str | None
    event_type: Literal["interaction.status_update"] | None
    interaction_id: str | None
    status: InteractionStatusValue | str | None
    usage: InteractionUsageOrDict | None


class InteractionUsageDict(TypedDict, total=False):
    """A dict in the place of ``InteractionUsage``."""

    cached_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    grounding_tool_count: Sequence[GroundingToolCountOrDict] | None
    initial_input_tokens: int | None
    input_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    output_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    raw_prompt_token: int | None
    tool_use_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    total_cached_tokens: int | None
    total_input_tokens: int | None
    total_output_tokens: int | None
    total_thought_tokens: int | None
    total_tokens: int | None
    total_tool_use_tokens: int | None


class InteractionsAudioResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsAudioResponseFormat``."""

    bit_rate: int | None
    delivery: AudioResponseFormatDelivery | str | None
    mime_type: AudioResponseFormatMimeType | str | None
    sample_rate: int | None
    type: Literal["audio"] | None


class InteractionsCodeExecutionDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsCodeExecution``."""

    type: Literal["code_execution"] | None


class InteractionsComputerUseDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsComputerUse``."""

    disabled_safety_policies: Sequence[DisabledSafetyPolicy | str] | None
    enable_prompt_injection_detection: bool | None
    environment: EnvironmentEnum | str | None
    excluded_predefined_functions: Sequence[str] | None
    type: Literal["computer_use"] | None


class InteractionsEmptyDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsEmpty``."""


class InteractionsEnvironmentDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsEnvironment``."""

    created: str | None
    custom_config: Mapping[str, Any] | None
    environment_key: str | None
    file_count: int | None
    id: str | None
    last_accessed: str | None
    mode: EnvironmentMode | str | None
    network: EnvironmentNetworkUnionOrDict | None
    size_bytes: int | None
    sources: Sequence[EnvironmentSourceOrDict] | None
    status: EnvironmentsStatus | str | None
    updated: str | None


class InteractionsEnvironmentConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsEnvironmentConfig``."""

    custom_config: Mapping[str, Any] | None
    env: Mapping[str, EnvironmentVariablesOrDict] | None
    environment_id: str | None
    mode: EnvironmentMode | str | None
    network: EnvironmentConfigNetworkOrDict | None
    sources: Sequence[EnvironmentSourceOrDict] | None
    type: Literal["remote"] | None


class InteractionsFileSearchDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsFileSearch``."""

    file_search_store_names: Sequence[str] | None
    metadata_filter: str | None
    top_k: int | None
    type: Literal["file_search"] | None


class InteractionsFunctionDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsFunction``."""

    defer_loading: bool | None
    description: str | None
    name: str | None
    parameters: JsonValue | None
    short_description: str | None
    type: Literal["function"] | None


class InteractionsGenerationConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsGenerationConfig``."""

    image_config: InteractionsImageConfigOrDict | None
    max_output_tokens: int | None
    seed: int | None
    speech_config: InteractionsSpeechConfigUnionOrDict | None
    stop_sequences: Sequence[str] | None
    temperature: float | None
    thinking_level: InteractionsGenerationConfigThinkingLevel | str | None
    thinking_summaries: ThinkingSummaries | str | None
    tool_choice: ToolChoiceOrDict | None
    top_p: float | None
    transcription_config: TranscriptionConfigOrDict | None
    video_config: VideoConfigOrDict | None


class InteractionsGoogleMapsDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsGoogleMaps``."""

    enable_widget: bool | None
    latitude: float | None
    longitude: float | None
    type: Literal["google_maps"] | None


class InteractionsGoogleSearchDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsGoogleSearch``."""

    search_types: Sequence[GoogleSearchCallStepSearchType | str] | None
    type: Literal["google_search"] | None


class InteractionsImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsImageConfig``."""

    aspect_ratio: ImageConfigAspectRatio | str | None
    image_size: ImageConfigImageSize | str | None


class InteractionsImageResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsImageResponseFormat``."""

    aspect_ratio: ImageConfigAspectRatio | str | None
    delivery: AudioResponseFormatDelivery | str | None
    image_size: ImageConfigImageSize | str | None
    mime_type: ImageResponseFormatMimeType | str | None
    type: Literal["image"] | None


class InteractionsMCPServerDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsMCPServer``."""

    allowed_tools: Sequence[AllowedToolsOrDict] | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    name: str | None
    type: Literal["mcp_server"] | None
    url: str | None


class InteractionsPromptFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsPromptFeedback``."""

    block_reason: DecisionBlockReason | str | None
    block_reason_message: str | None


class InteractionsRagRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsRagRetrievalConfig``."""

    filter: RagFilterOrDict | None
    hybrid_search: HybridSearchOrDict | None
    ranking: RankingOrDict | None
    top_k: int | None


class InteractionsRetrievalDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsRetrieval``."""

    exa_ai_search_config: ExaAISearchConfigOrDict | None
    parallel_ai_search_config: ParallelAISearchConfigOrDict | None
    rag_store_config: RagStoreConfigOrDict | None
    retrieval_types: Sequence[RetrievalRetrievalType | str] | None
    type: Literal["retrieval"] | None
    vertex_ai_search_config: VertexAISearchConfigOrDict | None


class InteractionsReviewSnippetDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsReviewSnippet``."""

    review_id: str | None
    title: str | None
    url: str | None


class InteractionsSafetySettingDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsSafetySetting``."""

    method: SafetyMethod | str | None
    threshold: SafetyThreshold | str | None
    type: InteractionsSafetySettingType | str | None


class InteractionsSpeechConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsSpeechConfig``."""

    language: str | None
    speaker: str | None
    voice: str | None


class InteractionsStatusDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsStatus``."""

    code: int | None
    details: Sequence[Mapping[str, Any]] | None
    message: str | None


class InteractionsTextResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsTextResponseFormat``."""

    mime_type: TextResponseFormatMimeType | str | None
    schema: Mapping[str, Any] | None
    type: Literal["text"] | None


class InteractionsURLContextDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsURLContext``."""

    type: Literal["url_context"] | None


class InteractionsVideoResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsVideoResponseFormat``."""

    aspect_ratio: VideoResponseFormatAspectRatio | str | None
    delivery: AudioResponseFormatDelivery | str | None
    duration: str | None
    gcs_uri: str | None
    resolution: VideoResolution | str | None
    type: Literal["video"] | None


class InteractionsWebhookConfigDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsWebhookConfig``."""

    uris: Sequence[str] | None
    user_metadata: Mapping[str, Any] | None


class InteractionsWordInfoDict(TypedDict, total=False):
    """A dict in the place of ``InteractionsWordInfo``."""

    end_index: int | None
    end_offset: str | None
    speaker: str | None
    start_index: int | None
    start_offset: str | None
    text: str | None
    type: Literal["word_info"] | None


class IntervalDict(TypedDict, total=False):
    """A dict in the place of ``Interval``."""

    start_time: datetime | str | None
    end_time: datetime | str | None


class JSONSchemaDict(TypedDict, total=False):
    """A dict in the place of ``JSONSchema``."""

    type: JSONSchemaTypesOrDict | None
    format: str | None
    title: str | None
    description: str | None
    default: JsonValue | None
    items: JSONSchemaOrDict | None
    min_items: int | None
    max_items: int | None
    enum: Sequence[JsonValue] | None
    properties: Mapping[str, JSONSchemaOrDict] | None
    required: Sequence[str] | None
    min_properties: int | None
    max_properties: int | None
    minimum: float | None
    maximum: float | None
    min_length: int | None
    max_length: int | None
    pattern: str | None
    additional_properties: Any | None
    any_of: Sequence[JSONSchemaOrDict] | None
    unique_items: bool | None
    ref: str | None
    defs: Mapping[str, JSONSchemaOrDict] | None
    one_of: Sequence[JSONSchemaOrDict] | None


class LLMBasedMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``LLMBasedMetricSpec``."""

    metric_prompt_template: str | None
    system_instruction: str | None
    judge_autorater_config: AutoraterConfigOrDict | None
    rubric_group_key: str | None
    predefined_rubric_generation_spec: PredefinedMetricSpecOrDict | None
    rubric_generation_spec: RubricGenerationSpecOrDict | None
    additional_config: Mapping[str, Any] | None
    result_parser_config: EvaluationParserConfigOrDict | None


class LanguageAutoDict(TypedDict, total=False):
    """A dict in the place of ``LanguageAuto``."""


class LanguageHintsDict(TypedDict, total=False):
    """A dict in the place of ``LanguageHints``."""

    language_codes: Sequence[str] | None


class LatLngDict(TypedDict, total=False):
    """A dict in the place of ``LatLng``."""

    latitude: float | None
    longitude: float | None


class ListBatchJobsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListBatchJobsConfig``."""

    http_options: HttpOptionsOrDict | None
    filter: str | None
    page_size: int | None
    page_token: str | None
    return_partial_success: bool | None
    read_mask: str | Sequence[str] | None


class ListBatchJobsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListBatchJobsResponse``."""

    batch_jobs: Sequence[BatchJobOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListCachedContentsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListCachedContentsConfig``."""

    http_options: HttpOptionsOrDict | None
    page_size: int | None
    page_token: str | None


class ListCachedContentsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListCachedContentsResponse``."""

    cached_contents: Sequence[CachedContentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListCorporaResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListCorporaResponse``."""

    corpora: Sequence[CorpusOrDict] | None
    next_page_token: str | None


class ListDocumentsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListDocumentsConfig``."""

    http_options: HttpOptionsOrDict | None
    page_size: int | None
    page_token: str | None


class ListDocumentsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListDocumentsResponse``."""

    documents: Sequence[DocumentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListEnvironmentsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListEnvironmentsResponse``."""

    environments: Sequence[InteractionsEnvironmentOrDict] | None
    next_page_token: str | None


class ListFileSearchStoresConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListFileSearchStoresConfig``."""

    http_options: HttpOptionsOrDict | None
    page_size: int | None
    page_token: str | None


class ListFileSearchStoresResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListFileSearchStoresResponse``."""

    file_search_stores: Sequence[FileSearchStoreOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListFilesConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListFilesConfig``."""

    http_options: HttpOptionsOrDict | None
    page_size: int | None
    page_token: str | None


class ListFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListFilesResponse``."""

    files: Sequence[FileOrDict] | None
    next_page_token: str | None
    data: Sequence[ClaudeFileOrDict] | None
    next_page: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListGeneratedFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListGeneratedFilesResponse``."""

    generated_files: Sequence[GeneratedFileOrDict] | None
    next_page_token: str | None


class ListModelsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListModelsConfig``."""

    http_options: HttpOptionsOrDict | None
    page_size: int | None
    page_token: str | None
    filter: str | None
    query_base: bool | None


class ListModelsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListModelsResponse``."""

    models: Sequence[ModelOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListOperationsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListOperationsResponse``."""

    operations: Sequence[OperationOrDict] | None
    next_page_token: str | None
    unreachable: Sequence[str] | None


class ListPermissionsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListPermissionsResponse``."""

    next_page_token: str | None
    permissions: Sequence[PermissionOrDict] | None


class ListTriggerExecutionsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTriggerExecutionsResponse``."""

    next_page_token: str | None
    trigger_executions: Sequence[TriggerExecutionOrDict] | None


class ListTriggersResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTriggersResponse``."""

    next_page_token: str | None
    triggers: Sequence[TriggerOrDict] | None


class ListTunedModelsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTunedModelsResponse``."""

    next_page_token: str | None
    tuned_models: Sequence[GeminiTunedModelOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ListTuningJobsConfigDict(TypedDict, total=False):
    """A dict in the place of ``ListTuningJobsConfig``."""

    http_options: HttpOptionsOrDict | None
    page_size: int | None
    page_token: str | None
    filter: str | None


class ListTuningJobsResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListTuningJobsResponse``."""

    next_page_token: str | None
    tuning_jobs: Sequence[TuningJobOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ListVoicesResponseDict(TypedDict, total=False):
    """A dict in the place of ``ListVoicesResponse``."""

    next_page_token: str | None
    voices: Sequence[VoiceOutputOrDict] | None


class LiveClientContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientContent``."""

    turns: Sequence[ContentOrDict] | None
    turn_complete: bool | None


class LiveClientContextUpdateDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientContextUpdate``."""

    system_instruction: ContentOrDict | None
    tools: LiveClientContextUpdateToolsOrDict | None


class LiveClientContextUpdateToolsDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientContextUpdateTools``."""

    tools: Sequence[ToolOrDict] | None


class LiveClientMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientMessage``."""

    setup: LiveClientSetupOrDict | None
    client_content: LiveClientContentOrDict | None
    realtime_input: LiveClientRealtimeInputOrDict | None
    tool_response: LiveClientToolResponseOrDict | None
    context_update: LiveClientContextUpdateOrDict | None


class LiveClientRealtimeInputDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientRealtimeInput``."""

    media_chunks: Sequence[BlobOrDict] | None
    audio: BlobOrDict | None
    audio_stream_end: bool | None
    video: BlobOrDict | None
    text: str | None
    activity_start: ActivityStartOrDict | type[ActivityStart] | None
    activity_end: ActivityEndOrDict | type[ActivityEnd] | None


class LiveClientSetupDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientSetup``."""

    model: str | None
    generation_config: GenerationConfigOrDict | None
    system_instruction: ContentOrDict | None
    tools: Sequence[ToolOrDict] | None
    session_resumption: SessionResumptionConfigOrDict | None
    context_window_compression: ContextWindowCompressionConfigOrDict | None
    input_audio_transcription: AudioTranscriptionConfigOrDict | None
    output_audio_transcription: AudioTranscriptionConfigOrDict | None
    realtime_input_config: RealtimeInputConfigOrDict | None
    proactivity: ProactivityConfigOrDict | None
    explicit_vad_signal: bool | None
    history_config: HistoryConfigOrDict | None
    avatar_config: AvatarConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    labels: Mapping[str, str] | None


class LiveClientToolResponseDict(TypedDict, total=False):
    """A dict in the place of ``LiveClientToolResponse``."""

    function_responses: Sequence[FunctionResponseOrDict] | None


class LiveConnectConfigDict(TypedDict, total=False):
    """A dict in the place of ``LiveConnectConfig``."""

    http_options: HttpOptionsOrDict | None
    generation_config: GenerationConfigOrDict | None
    response_modalities: Sequence[Modality | str] | None
    temperature: float | None
    top_p: float | None
    top_k: float | None
    max_output_tokens: int | None
    media_resolution: MediaResolution | str | None
    seed: int | None
    speech_config: SpeechConfigUnion | None
    thinking_config: ThinkingConfigOrDict | None
    enable_affective_dialog: bool | None
    system_instruction: ContentUnion | None
    tools: ToolListUnion | None
    session_resumption: SessionResumptionConfigOrDict | None
    input_audio_transcription: AudioTranscriptionConfigOrDict | None
    output_audio_transcription: AudioTranscriptionConfigOrDict | None
    realtime_input_config: RealtimeInputConfigOrDict | None
    context_window_compression: ContextWindowCompressionConfigOrDict | None
    proactivity: ProactivityConfigOrDict | None
    explicit_vad_signal: bool | None
    history_config: HistoryConfigOrDict | None
    avatar_config: AvatarConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    translation_config: TranslationConfigOrDict | None
    labels: Mapping[str, str] | None


class LiveConnectConstraintsDict(TypedDict, total=False):
    """A dict in the place of ``LiveConnectConstraints``."""

    model: str | None
    config: LiveConnectConfigOrDict | None


class LiveConnectParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveConnectParameters``."""

    model: str | None
    config: LiveConnectConfigOrDict | None


class LiveInteractionCompletedEventDict(TypedDict, total=False):
    """A dict in the place of ``LiveInteractionCompletedEvent``."""

    event_type: Literal["interaction.completed"] | None
    status: StatusOrDict | None
    usage: InteractionUsageOrDict | None
    created: str | None
    updated: str | None


class LiveInteractionCreatedEventDict(TypedDict, total=False):
    """A dict in the place of ``LiveInteractionCreatedEvent``."""

    event_type: Literal["interaction.created"] | None
    interaction_id: str | None


class LiveMusicClientContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicClientContent``."""

    weighted_prompts: Sequence[WeightedPromptOrDict] | None


class LiveMusicClientMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicClientMessage``."""

    setup: LiveMusicClientSetupOrDict | None
    client_content: LiveMusicClientContentOrDict | None
    music_generation_config: LiveMusicGenerationConfigOrDict | None
    playback_control: LiveMusicPlaybackControl | str | None


class LiveMusicClientSetupDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicClientSetup``."""

    model: str | None


class LiveMusicConnectParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicConnectParameters``."""

    model: str | None


class LiveMusicFilteredPromptDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicFilteredPrompt``."""

    text: str | None
    filtered_reason: str | None


class LiveMusicGenerationConfigDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicGenerationConfig``."""

    temperature: float | None
    top_k: int | None
    seed: int | None
    guidance: float | None
    bpm: int | None
    density: float | None
    brightness: float | None
    scale: Scale | str | None
    mute_bass: bool | None
    mute_drums: bool | None
    only_bass_and_drums: bool | None
    music_generation_mode: MusicGenerationMode | str | None


class LiveMusicServerContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicServerContent``."""

    audio_chunks: Sequence[AudioChunkOrDict] | None


class LiveMusicServerMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicServerMessage``."""

    setup_complete: LiveMusicServerSetupCompleteOrDict | type[LiveMusicServerSetupComplete] | None
    server_content: LiveMusicServerContentOrDict | None
    filtered_prompt: LiveMusicFilteredPromptOrDict | None


class LiveMusicServerSetupCompleteDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicServerSetupComplete``."""


class LiveMusicSetConfigParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicSetConfigParameters``."""

    music_generation_config: LiveMusicGenerationConfigOrDict | None


class LiveMusicSetWeightedPromptsParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicSetWeightedPromptsParameters``."""

    weighted_prompts: Sequence[WeightedPromptOrDict] | None


class LiveMusicSourceMetadataDict(TypedDict, total=False):
    """A dict in the place of ``LiveMusicSourceMetadata``."""

    client_content: LiveMusicClientContentOrDict | None
    music_generation_config: LiveMusicGenerationConfigOrDict | None


class LiveSendRealtimeInputParametersDict(TypedDict, total=False):
    """A dict in the place of ``LiveSendRealtimeInputParameters``."""

    media: BlobOrDict | None
    audio: BlobOrDict | None
    audio_stream_end: bool | None
    video: BlobOrDict | None
    text: str | None
    activity_start: ActivityStartOrDict | type[ActivityStart] | None
    activity_end: ActivityEndOrDict | type[ActivityEnd] | None


class LiveServerContentDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerContent``."""

    model_turn: ContentOrDict | None
    turn_complete: bool | None
    interrupted: bool | None
    grounding_metadata: GroundingMetadataOrDict | None
    generation_complete: bool | None
    input_transcription: TranscriptionOrDict | None
    output_transcription: TranscriptionOrDict | None
    url_context_metadata: UrlContextMetadataOrDict | None
    turn_complete_reason: TurnCompleteReason | str | None
    waiting_for_input: bool | None
    interim_input_transcription: TranscriptionOrDict | None
    interaction_status: InteractionStatus | str | None


class LiveServerGoAwayDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerGoAway``."""

    time_left: str | None


class LiveServerMessageDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerMessage``."""

    setup_complete: LiveServerSetupCompleteOrDict | None
    server_content: LiveServerContentOrDict | None
    tool_call: LiveServerToolCallOrDict | None
    tool_call_cancellation: LiveServerToolCallCancellationOrDict | None
    usage_metadata: GenerateContentResponseUsageMetadataOrDict | None
    go_away: LiveServerGoAwayOrDict | None
    session_resumption_update: LiveServerSessionResumptionUpdateOrDict | None
    voice_activity_detection_signal: VoiceActivityDetectionSignalOrDict | None
    voice_activity: VoiceActivityOrDict | None
    session_resumed: LiveSessionResumedOrDict | None
    function_errors: list[Exception] | None


class LiveServerSessionResumptionUpdateDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerSessionResumptionUpdate``."""

    new_handle: str | None
    resumable: bool | None
    last_consumed_client_message_index: int | str | None


class LiveServerSetupCompleteDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerSetupComplete``."""

    session_id: str | None
    voice_consent_signature: VoiceConsentSignatureOrDict | None


class LiveServerToolCallDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerToolCall``."""

    function_calls: Sequence[FunctionCallOrDict] | None


class LiveServerToolCallCancellationDict(TypedDict, total=False):
    """A dict in the place of ``LiveServerToolCallCancellation``."""

    ids: Sequence[str] | None


class LiveSessionResumedDict(TypedDict, total=False):
    """A dict in the place of ``LiveSessionResumed``."""

    code: int | None
    reason: str | None
    handle: str | None
    attempts: int | None
    resent: int | None
    lost: int | None
    answer_restarted: bool | None


class LogprobsResultDict(TypedDict, total=False):
    """A dict in the place of ``LogprobsResult``."""

    chosen_candidates: Sequence[LogprobsResultCandidateOrDict] | None
    top_candidates: Sequence[LogprobsResultTopCandidatesOrDict] | None
    log_probability_sum: float | None


class LogprobsResultCandidateDict(TypedDict, total=False):
    """A dict in the place of ``LogprobsResultCandidate``."""

    token: str | None
    token_id: int | None
    log_probability: float | None


class LogprobsResultTopCandidatesDict(TypedDict, total=False):
    """A dict in the place of ``LogprobsResultTopCandidates``."""

    candidates: Sequence[LogprobsResultCandidateOrDict] | None


class MCPServerToolCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolCallDelta``."""

    arguments: Mapping[str, Any] | None
    name: str | None
    server_name: str | None
    type: Literal["mcp_server_tool_call"] | None


class MCPServerToolCallStepDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolCallStep``."""

    arguments: Mapping[str, Any] | None
    id: str | None
    name: str | None
    server_name: str | None
    type: Literal["mcp_server_tool_call"] | None


class MCPServerToolResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolResultDelta``."""

    name: str | None
    result: MCPServerToolResultDeltaResultUnionOrDict | None
    server_name: str | None
    type: Literal["mcp_server_tool_result"] | None


class MCPServerToolResultStepDict(TypedDict, total=False):
    """A dict in the place of ``MCPServerToolResultStep``."""

    call_id: str | None
    name: str | None
    result: MCPServerToolResultStepResultUnionOrDict | None
    server_name: str | None
    type: Literal["mcp_server_tool_result"] | None


class MaskReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``MaskReferenceConfig``."""

    mask_mode: MaskReferenceMode | str | None
    segmentation_classes: Sequence[int] | None
    mask_dilation: float | None


class MaskReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``MaskReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_MASK"] | None
    reference_id: int | None
    reference_image: ImageOrDict | None
    mask_image_config: MaskReferenceConfigOrDict | None


class McpServerDict(TypedDict, total=False):
    """A dict in the place of ``McpServer``."""

    name: str | None
    streamable_http_transport: StreamableHttpTransportOrDict | None


class MessageDict(TypedDict, total=False):
    """A dict in the place of ``Message``."""

    author: str | None
    citation_metadata: CitationMetadataOrDict | None
    content: str | None


class MessagePromptDict(TypedDict, total=False):
    """A dict in the place of ``MessagePrompt``."""

    context: str | None
    examples: Sequence[ExampleOrDict] | None
    messages: Sequence[MessageOrDict] | None


class MetadataFilterDict(TypedDict, total=False):
    """A dict in the place of ``MetadataFilter``."""

    conditions: Sequence[ConditionOrDict] | None
    key: str | None


class MetricDict(TypedDict, total=False):
    """A dict in the place of ``Metric``."""

    name: str | None
    custom_function: str | Callable[..., Any] | None
    prompt_template: str | None
    judge_model_system_instruction: str | None
    return_raw_output: bool | None
    parse_and_reduce_fn: Callable[..., Any] | None
    aggregate_summary_fn: Callable[..., Any] | None


class ModalityTokenCountDict(TypedDict, total=False):
    """A dict in the place of ``ModalityTokenCount``."""

    modality: MediaModality | str | None
    token_count: int | None


class ModalityTokensDict(TypedDict, total=False):
    """A dict in the place of ``ModalityTokens``."""

    modality: ResponseModality | str | None
    tokens: int | None


class ModelDict(TypedDict, total=False):
    """A dict in the place of ``Model``."""

    name: str | None
    base_model_id: str | None
    version: str | None
    display_name: str | None
    description: str | None
    input_token_limit: int | None
    output_token_limit: int | None
    supported_actions: Sequence[str] | None
    thinking: bool | None
    temperature: float | None
    max_temperature: float | None
    top_p: float | None
    top_k: int | None
    tuned_model_info: TunedModelInfoOrDict | None
    endpoints: Sequence[EndpointOrDict] | None
    open_source_category: OpenSourceCategory | str | None
    launch_stage: LaunchStage | str | None
    publisher_model_template: str | None
    labels: Mapping[str, str] | None
    default_checkpoint_id: str | None
    checkpoints: Sequence[CheckpointOrDict] | None


class ModelArmorConfigDict(TypedDict, total=False):
    """A dict in the place of ``ModelArmorConfig``."""

    prompt_template_name: str | None
    response_template_name: str | None


class ModelChangesDict(TypedDict, total=False):
    """A dict in the place of ``ModelChanges``."""

    display_name: str | None
    description: str | None
    default_checkpoint_id: str | None


class ModelOutputStepDict(TypedDict, total=False):
    """A dict in the place of ``ModelOutputStep``."""

    content: Sequence[InteractionsContentOrDict] | None
    error: InteractionsStatusOrDict | None
    type: Literal["model_output"] | None


class ModelSelectionConfigDict(TypedDict, total=False):
    """A dict in the place of ``ModelSelectionConfig``."""

    feature_selection_preference: FeatureSelectionPreference | str | None


class ModelStatusDict(TypedDict, total=False):
    """A dict in the place of ``ModelStatus``."""

    model_stage: ModelStage | str | None
    retirement_time: datetime | str | None
    message: str | None


class MultiSpeakerVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``MultiSpeakerVoiceConfig``."""

    speaker_voice_configs: Sequence[SpeakerVoiceConfigOrDict] | None


class NoulAnswerDict(TypedDict, total=False):
    """A dict in the place of ``NoulAnswer``."""

    confidence: float | None
    noul: float | None
    type: Literal["noul"] | None


class NoulCriteriaDict(TypedDict, total=False):
    """A dict in the place of ``NoulCriteria``."""

    false_description: str | None
    true_description: str | None


class NoulQuestionDict(TypedDict, total=False):
    """A dict in the place of ``NoulQuestion``."""

    criteria: NoulCriteriaOrDict | None
    instructions: NoulQuestionInstructionsOrDict | None
    type: Literal["noul"] | None


class OAuth2ConfigDict(TypedDict, total=False):
    """A dict in the place of ``OAuth2Config``."""

    client_id: str | None
    client_secret: str | None
    id: str | None
    refresh_token: str | None
    scopes: Sequence[str] | None
    token_url: str | None
    type: Literal["oauth2"] | None


class OAuth2UpdateConfigDict(TypedDict, total=False):
    """A dict in the place of ``OAuth2UpdateConfig``."""

    client_id: str | None
    client_secret: str | None
    refresh_token: str | None
    scopes: Sequence[str] | None
    token_url: str | None
    type: Literal["oauth2"] | None


class OperationDict(TypedDict, total=False):
    """A dict in the place of ``Operation``."""

    name: str | None
    done: bool | None
    metadata: Mapping[str, Any] | None
    response: Mapping[str, Any] | None
    error: StatusOrDict | None


class OutputConfigDict(TypedDict, total=False):
    """A dict in the place of ``OutputConfig``."""

    gcs_destination: GcsDestinationOrDict | None


class OutputInfoDict(TypedDict, total=False):
    """A dict in the place of ``OutputInfo``."""

    gcs_output_directory: str | None


class PageProcessingOptionsDict(TypedDict, total=False):
    """A dict in the place of ``PageProcessingOptions``."""

    content_layers: Sequence[PageProcessingOptionsContentLayer | str] | None
    end_page: int | None
    start_page: int | None


class PairwiseMetricResultDict(TypedDict, total=False):
    """A dict in the place of ``PairwiseMetricResult``."""

    custom_output: CustomOutputOrDict | None
    explanation: str | None
    pairwise_choice: PairwiseChoice | str | None


class PairwiseMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``PairwiseMetricSpec``."""

    metric_prompt_template: str | None
    baseline_response_field_name: str | None
    candidate_response_field_name: str | None
    custom_output_format_config: CustomOutputFormatConfigOrDict | None
    system_instruction: str | None


class ParallelAISearchConfigDict(TypedDict, total=False):
    """A dict in the place of ``ParallelAISearchConfig``."""

    api_key: str | None
    custom_config: Mapping[str, Any] | None


class PartDict(TypedDict, total=False):
    """A dict in the place of ``Part``."""

    text: str | None
    inline_data: BlobOrDict | None
    file_data: FileDataOrDict | None
    function_call: FunctionCallOrDict | None
    function_response: FunctionResponseOrDict | None
    executable_code: ExecutableCodeOrDict | None
    code_execution_result: CodeExecutionResultOrDict | None
    tool_call: ToolCallOrDict | None
    tool_response: ToolResponseOrDict | None
    thought: bool | None
    thought_signature: bytes | str | None
    video_metadata: VideoMetadataOrDict | None
    media_resolution: PartMediaResolutionOrDict | None
    media_processing: MediaProcessing | str | None
    part_metadata: Mapping[str, Any] | None
    audio_transcription: TranscriptionOrDict | None
    speech_metadata: SpeechMetadataOrDict | None
    document_metadata: DocumentMetadataOrDict | None
    spreadsheet_metadata: SpreadsheetMetadataOrDict | None
    audio_metadata: AudioMetadataOrDict | None


class PartMediaResolutionDict(TypedDict, total=False):
    """A dict in the place of ``PartMediaResolution``."""

    level: PartMediaResolutionLevel | str | None
    num_tokens: int | None


class PartialArgDict(TypedDict, total=False):
    """A dict in the place of ``PartialArg``."""

    json_path: str | None
    string_value: str | None
    number_value: float | None
    bool_value: bool | None
    null_value: NullValue | str | None
    will_continue: bool | None


class PartnerModelTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``PartnerModelTuningSpec``."""

    hyper_parameters: Mapping[str, Any] | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class PermissionDict(TypedDict, total=False):
    """A dict in the place of ``Permission``."""

    email_address: str | None
    grantee_type: PermissionGranteeType | str | None
    name: str | None
    role: PermissionRole | str | None


class PingWebhookRequestDict(TypedDict, total=False):
    """A dict in the place of ``PingWebhookRequest``."""


class PlaceCitationDict(TypedDict, total=False):
    """A dict in the place of ``PlaceCitation``."""

    end_index: int | None
    name: str | None
    place_id: str | None
    review_snippets: Sequence[InteractionsReviewSnippetOrDict] | None
    start_index: int | None
    type: Literal["place_citation"] | None
    url: str | None


class PointwiseMetricResultDict(TypedDict, total=False):
    """A dict in the place of ``PointwiseMetricResult``."""

    custom_output: CustomOutputOrDict | None
    explanation: str | None
    score: float | None


class PointwiseMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``PointwiseMetricSpec``."""

    metric_prompt_template: str | None
    custom_output_format_config: CustomOutputFormatConfigOrDict | None
    system_instruction: str | None


class PreTunedModelDict(TypedDict, total=False):
    """A dict in the place of ``PreTunedModel``."""

    base_model: str | None
    checkpoint_id: str | None
    tuned_model_name: str | None


class PrebuiltVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``PrebuiltVoiceConfig``."""

    voice_name: str | None


class PredefinedMetricSpecDict(TypedDict, total=False):
    """A dict in the place of ``PredefinedMetricSpec``."""

    metric_spec_name: str | None
    metric_spec_parameters: Mapping[str, Any] | None
    step_autorater_configs: Mapping[str, AutoraterConfigOrDict] | None


class PredictLongRunningRequestDict(TypedDict, total=False):
    """A dict in the place of ``PredictLongRunningRequest``."""

    instances: Sequence[VideoInstanceOrDict] | None
    parameters: VideoParametersOrDict | None
    labels: Mapping[str, str] | None
    webhook_config: WebhookConfigOrDict | None


class PredictRequestDict(TypedDict, total=False):
    """A dict in the place of ``PredictRequest``."""

    instances: Sequence[ImageInstanceOrDict] | None
    parameters: ImageParametersOrDict | None
    labels: Mapping[str, str] | None


class PreferenceOptimizationDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``PreferenceOptimizationDataStats``."""

    dropped_example_indices: Sequence[int | str] | None
    dropped_example_reasons: Sequence[str] | None
    score_variance_per_example_distribution: DatasetDistributionOrDict | None
    scores_distribution: DatasetDistributionOrDict | None
    total_billable_token_count: int | str | None
    tuning_dataset_example_count: int | str | None
    tuning_step_count: int | str | None
    user_dataset_examples: Sequence[GeminiPreferenceExampleOrDict] | None
    user_input_token_distribution: DatasetDistributionOrDict | None
    user_output_token_distribution: DatasetDistributionOrDict | None


class PreferenceOptimizationHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``PreferenceOptimizationHyperParameters``."""

    adapter_size: AdapterSize | str | None
    beta: float | None
    epoch_count: int | str | None
    learning_rate_multiplier: float | None


class PreferenceOptimizationSpecDict(TypedDict, total=False):
    """A dict in the place of ``PreferenceOptimizationSpec``."""

    evaluation_config: EvaluationConfigOrDict | None
    export_last_checkpoint_only: bool | None
    hyper_parameters: PreferenceOptimizationHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class ProactivityConfigDict(TypedDict, total=False):
    """A dict in the place of ``ProactivityConfig``."""

    proactive_audio: bool | None
    proactive_video: bool | None


class ProcessingCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingCallDelta``."""

    signature: str | None
    type: Literal["processing_call"] | None


class ProcessingCallStepDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingCallStep``."""

    id: str | None
    signature: str | None
    type: Literal["processing_call"] | None


class ProcessingResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingResultDelta``."""

    signature: str | None
    type: Literal["processing_result"] | None


class ProcessingResultStepDict(TypedDict, total=False):
    """A dict in the place of ``ProcessingResultStep``."""

    call_id: str | None
    signature: str | None
    type: Literal["processing_result"] | None


class ProductImageDict(TypedDict, total=False):
    """A dict in the place of ``ProductImage``."""

    product_image: ImageOrDict | None


class ProjectOperationDict(TypedDict, total=False):
    """A dict in the place of ``ProjectOperation``."""

    name: str | None
    metadata: Mapping[str, Any] | None
    done: bool | None
    error: Mapping[str, Any] | None


class PromptedVoiceDict(TypedDict, total=False):
    """A dict in the place of ``PromptedVoice``."""

    base_voice: str | None
    input: str | None


class RagChunkDict(TypedDict, total=False):
    """A dict in the place of ``RagChunk``."""

    page_span: RagChunkPageSpanOrDict | None
    text: str | None
    chunk_id: str | None
    file_id: str | None


class RagChunkPageSpanDict(TypedDict, total=False):
    """A dict in the place of ``RagChunkPageSpan``."""

    first_page: int | None
    last_page: int | None


class RagFilterDict(TypedDict, total=False):
    """A dict in the place of ``RagFilter``."""

    metadata_filter: str | None
    vector_distance_threshold: float | None
    vector_similarity_threshold: float | None


class RagResourceDict(TypedDict, total=False):
    """A dict in the place of ``RagResource``."""

    rag_corpus: str | None
    rag_file_ids: Sequence[str] | None


class RagRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfig``."""

    filter: RagRetrievalConfigFilterOrDict | None
    hybrid_search: RagRetrievalConfigHybridSearchOrDict | None
    ranking: RagRetrievalConfigRankingOrDict | None
    top_k: int | None


class RagRetrievalConfigFilterDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigFilter``."""

    metadata_filter: str | None
    vector_distance_threshold: float | None
    vector_similarity_threshold: float | None


class RagRetrievalConfigHybridSearchDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigHybridSearch``."""

    alpha: float | None


class RagRetrievalConfigRankingDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigRanking``."""

    llm_ranker: RagRetrievalConfigRankingLlmRankerOrDict | None
    rank_service: RagRetrievalConfigRankingRankServiceOrDict | None


class RagRetrievalConfigRankingLlmRankerDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigRankingLlmRanker``."""

    model_name: str | None


class RagRetrievalConfigRankingRankServiceDict(TypedDict, total=False):
    """A dict in the place of ``RagRetrievalConfigRankingRankService``."""

    model_name: str | None


class RagStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``RagStoreConfig``."""

    rag_resources: Sequence[RagResourceOrDict] | None
    rag_retrieval_config: InteractionsRagRetrievalConfigOrDict | None
    similarity_top_k: int | None
    vector_distance_threshold: float | None


class RankServiceDict(TypedDict, total=False):
    """A dict in the place of ``RankService``."""

    model_name: str | None


class RankingDict(TypedDict, total=False):
    """A dict in the place of ``Ranking``."""

    model_name: str | None
    rank_service: RankServiceOrDict | None
    ranking_config: Literal["rank_service"] | None


class RawOutputDict(TypedDict, total=False):
    """A dict in the place of ``RawOutput``."""

    raw_output: Sequence[str] | None


class RawPredictRequestDict(TypedDict, total=False):
    """A dict in the place of ``RawPredictRequest``."""


class RawPredictionDict(TypedDict, total=False):
    """A dict in the place of ``RawPrediction``."""


class RawReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``RawReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_RAW"] | None
    reference_id: int | None
    reference_image: ImageOrDict | None


class RealtimeInputConfigDict(TypedDict, total=False):
    """A dict in the place of ``RealtimeInputConfig``."""

    automatic_activity_detection: AutomaticActivityDetectionOrDict | None
    activity_handling: ActivityHandling | str | None
    turn_coverage: TurnCoverage | str | None
    interim_transcript_timestamp_enabled: bool | None


class RecontextImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageConfig``."""

    http_options: HttpOptionsOrDict | None
    number_of_images: int | None
    base_steps: int | None
    output_gcs_uri: str | None
    seed: int | None
    safety_filter_level: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    add_watermark: bool | None
    output_mime_type: str | None
    output_compression_quality: int | None
    enhance_prompt: bool | None
    labels: Mapping[str, str] | None


class RecontextImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageRequest``."""

    instances: Sequence[RecontextImageSourceOrDict] | None
    parameters: ImageRecontextParametersOrDict | None
    labels: Mapping[str, str] | None


class RecontextImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None


class RecontextImageSourceDict(TypedDict, total=False):
    """A dict in the place of ``RecontextImageSource``."""

    prompt: str | None
    person_image: ImageOrDict | None
    product_images: Sequence[ProductImageOrDict] | None


class RegisterFilesConfigDict(TypedDict, total=False):
    """A dict in the place of ``RegisterFilesConfig``."""

    http_options: HttpOptionsOrDict | None
    should_return_http_response: bool | None


class RegisterFilesRequestDict(TypedDict, total=False):
    """A dict in the place of ``RegisterFilesRequest``."""

    uris: Sequence[str] | None


class RegisterFilesResponseDict(TypedDict, total=False):
    """A dict in the place of ``RegisterFilesResponse``."""

    files: Sequence[FileOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ReinforcementTuningAutoraterScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningAutoraterScorer``."""

    autorater_config: AutoraterConfigOrDict | None
    autorater_prompt: str | None
    autorater_response_parse_config: ReinforcementTuningParseResponseConfigOrDict | None
    parsed_response_conversion_scorer: (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict
        | type[ReinforcementTuningAutoraterScorerParsedResponseConversionScorer]
        | None
    )
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorerOrDict | None


class ReinforcementTuningAutoraterScorerExactMatchScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningAutoraterScorerExactMatchScorer``."""

    correct_answer_reward: float | None
    wrong_answer_reward: float | None
    expression: str | None


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningAutoraterScorerParsedResponseConversionScorer``."""


class ReinforcementTuningCloudRunRewardScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningCloudRunRewardScorer``."""

    cloud_run_uri: str | None


class ReinforcementTuningCodeExecutionRewardScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningCodeExecutionRewardScorer``."""

    python_code_snippet: str | None


class ReinforcementTuningExampleDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningExample``."""

    contents: Sequence[ContentOrDict] | None
    references: Mapping[str, str] | None
    system_instruction: ContentOrDict | None
    tools: Sequence[ToolOrDict] | None


class ReinforcementTuningHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningHyperParameters``."""

    epoch_count: int | str | None
    learning_rate_multiplier: float | None
    adapter_size: AdapterSize | str | None
    samples_per_prompt: int | None
    batch_size: int | None
    evaluate_interval: int | None
    checkpoint_interval: int | None
    max_output_tokens: int | None
    thinking_level: ReinforcementTuningThinkingLevel | str | None
    thinking_budget: int | None
    step_count: int | str | None


class ReinforcementTuningParseResponseConfigDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningParseResponseConfig``."""

    parse_type: ResponseParseType | str | None
    regex_extract_expression: str | None


class ReinforcementTuningRewardInfoDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningRewardInfo``."""

    reward: float | None
    user_requested_aux_info: str | None
    error_status: StatusOrDict | None


class ReinforcementTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningSpec``."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None
    hyper_parameters: ReinforcementTuningHyperParametersOrDict | None
    single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None


class ReinforcementTuningStringMatchRewardScorerDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningStringMatchRewardScorer``."""

    wrong_answer_reward: float | None
    correct_answer_reward: float | None
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict | None


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningStringMatchRewardScorerJsonMatchExpression``."""

    key_name: str | None
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None


class ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningStringMatchRewardScorerStringMatchExpression``."""

    match_operation: MatchOperation | str | None
    expression: str | None


class ReinforcementTuningUserDatasetExamplesDict(TypedDict, total=False):
    """A dict in the place of ``ReinforcementTuningUserDatasetExamples``."""

    user_dataset_examples: Sequence[ReinforcementTuningExampleOrDict] | None


class ReplayFileDict(TypedDict, total=False):
    """A dict in the place of ``ReplayFile``."""

    replay_id: str | None
    interactions: Sequence[ReplayInteractionOrDict] | None


class ReplayInteractionDict(TypedDict, total=False):
    """A dict in the place of ``ReplayInteraction``."""

    request: ReplayRequestOrDict | None
    response: ReplayResponseOrDict | None


class ReplayRequestDict(TypedDict, total=False):
    """A dict in the place of ``ReplayRequest``."""

    method: str | None
    url: str | None
    headers: Mapping[str, str] | None
    body_segments: Sequence[Mapping[str, Any]] | None


class ReplayResponseDict(TypedDict, total=False):
    """A dict in the place of ``ReplayResponse``."""

    status_code: int | None
    headers: Mapping[str, str] | None
    body_segments: Sequence[Mapping[str, Any]] | None
    sdk_response_segments: Sequence[Mapping[str, Any]] | None


class ReplicatedVoiceDict(TypedDict, total=False):
    """A dict in the place of ``ReplicatedVoice``."""

    consent_audio: AudioDataOrDict | None
    source_audio: AudioDataOrDict | None


class ReplicatedVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``ReplicatedVoiceConfig``."""

    mime_type: str | None
    voice_sample_audio: bytes | str | None
    consent_audio: bytes | str | None
    voice_consent_signature: VoiceConsentSignatureOrDict | None


class ResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``ResponseFormat``."""

    text: TextResponseFormatOrDict | None
    image: ImageResponseFormatOrDict | None
    audio: AudioResponseFormatOrDict | None
    video: VideoResponseFormatOrDict | None


class RetrievalDict(TypedDict, total=False):
    """A dict in the place of ``Retrieval``."""

    disable_attribution: bool | None
    external_api: ExternalApiOrDict | None
    vertex_ai_search: VertexAISearchOrDict | None
    vertex_rag_store: VertexRagStoreOrDict | None


class RetrievalCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalCallArguments``."""

    queries: Sequence[str] | None


class RetrievalCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalCallDelta``."""

    arguments: RetrievalCallArgumentsOrDict | None
    retrieval_type: RetrievalRetrievalType | str | None
    signature: str | None
    type: Literal["retrieval_call"] | None


class RetrievalCallStepDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalCallStep``."""

    arguments: RetrievalCallArgumentsOrDict | None
    id: str | None
    retrieval_type: RetrievalRetrievalType | str | None
    signature: str | None
    type: Literal["retrieval_call"] | None


class RetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalConfig``."""

    lat_lng: LatLngOrDict | None
    language_code: str | None


class RetrievalMetadataDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalMetadata``."""

    google_search_dynamic_retrieval_score: float | None


class RetrievalResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalResultDelta``."""

    is_error: bool | None
    signature: str | None
    type: Literal["retrieval_result"] | None


class RetrievalResultStepDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalResultStep``."""

    call_id: str | None
    is_error: bool | None
    signature: str | None
    type: Literal["retrieval_result"] | None


class RotateSigningSecretRequestDict(TypedDict, total=False):
    """A dict in the place of ``RotateSigningSecretRequest``."""

    revocation_behavior: RevocationBehavior | str | None


class RougeMetricValueDict(TypedDict, total=False):
    """A dict in the place of ``RougeMetricValue``."""

    score: float | None


class RougeSpecDict(TypedDict, total=False):
    """A dict in the place of ``RougeSpec``."""

    rouge_type: str | None
    split_summaries: bool | None
    use_stemmer: bool | None


class RubricGenerationSpecDict(TypedDict, total=False):
    """A dict in the place of ``RubricGenerationSpec``."""

    prompt_template: str | None
    rubric_content_type: RubricContentType | str | None
    rubric_type_ontology: Sequence[str] | None


class SafetyAttributesDict(TypedDict, total=False):
    """A dict in the place of ``SafetyAttributes``."""

    categories: Sequence[str] | None
    scores: Sequence[float] | None
    content_type: str | None


class SafetyFeedbackDict(TypedDict, total=False):
    """A dict in the place of ``SafetyFeedback``."""

    rating: SafetyRatingOrDict | None
    setting: SafetySettingOrDict | None


class SafetyRatingDict(TypedDict, total=False):
    """A dict in the place of ``SafetyRating``."""

    category: HarmCategory | str | None
    probability: HarmProbability | str | None
    blocked: bool | None
    probability_score: float | None
    severity: HarmSeverity | str | None
    severity_score: float | None
    overwritten_threshold: HarmBlockThreshold | str | None


class SafetySettingDict(TypedDict, total=False):
    """A dict in the place of ``SafetySetting``."""

    category: HarmCategory | str | None
    threshold: HarmBlockThreshold | str | None
    method: HarmBlockMethod | str | None


class SchemaDict(TypedDict, total=False):
    """A dict in the place of ``Schema``."""

    type: Type | str | None
    title: str | None
    description: str | None
    format: str | None
    nullable: bool | None
    enum: Sequence[str] | None
    default: JsonValue | None
    example: JsonValue | None
    properties: Mapping[str, SchemaOrDict] | None
    required: Sequence[str] | None
    property_ordering: Sequence[str] | None
    min_properties: int | str | None
    max_properties: int | str | None
    items: SchemaOrDict | None
    min_items: int | str | None
    max_items: int | str | None
    minimum: float | None
    maximum: float | None
    min_length: int | str | None
    max_length: int | str | None
    pattern: str | None
    any_of: Sequence[SchemaOrDict] | None
    additional_properties: Any | None
    defs: Mapping[str, SchemaOrDict] | None
    ref: str | None


class ScoreAnswerDict(TypedDict, total=False):
    """A dict in the place of ``ScoreAnswer``."""

    confidence: float | None
    legend: Mapping[str, str] | None
    probabilities: Mapping[str, float] | None
    score: float | None
    type: Literal["score"] | None


class ScoreQuestionDict(TypedDict, total=False):
    """A dict in the place of ``ScoreQuestion``."""

    criteria: Sequence[str] | None
    instructions: ScoreQuestionInstructionsOrDict | None
    type: Literal["score"] | None


class ScribbleImageDict(TypedDict, total=False):
    """A dict in the place of ``ScribbleImage``."""

    image: ImageOrDict | None


class SearchEntryPointDict(TypedDict, total=False):
    """A dict in the place of ``SearchEntryPoint``."""

    rendered_content: str | None
    sdk_blob: bytes | str | None


class SearchTypesDict(TypedDict, total=False):
    """A dict in the place of ``SearchTypes``."""

    web_search: WebSearchOrDict | type[WebSearch] | None
    image_search: ImageSearchOrDict | type[ImageSearch] | None


class SegmentDict(TypedDict, total=False):
    """A dict in the place of ``Segment``."""

    part_index: int | None
    start_index: int | None
    end_index: int | None
    text: str | None


class SegmentImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageConfig``."""

    http_options: HttpOptionsOrDict | None
    mode: SegmentMode | str | None
    max_predictions: int | None
    confidence_threshold: float | None
    mask_dilation: float | None
    binary_color_threshold: float | None
    labels: Mapping[str, str] | None


class SegmentImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageRequest``."""

    instances: Sequence[SegmentImageSourceOrDict] | None
    parameters: ImageSegmentParametersOrDict | None
    labels: Mapping[str, str] | None


class SegmentImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageResponse``."""

    generated_masks: Sequence[GeneratedImageMaskOrDict] | None


class SegmentImageSourceDict(TypedDict, total=False):
    """A dict in the place of ``SegmentImageSource``."""

    prompt: str | None
    image: ImageOrDict | None
    scribble_image: ScribbleImageOrDict | None


class SemanticRetrieverChunkDict(TypedDict, total=False):
    """A dict in the place of ``SemanticRetrieverChunk``."""

    source: str | None
    chunk: str | None


class SemanticRetrieverConfigDict(TypedDict, total=False):
    """A dict in the place of ``SemanticRetrieverConfig``."""

    max_chunks_count: int | None
    metadata_filters: Sequence[MetadataFilterOrDict] | None
    minimum_relevance_score: float | None
    query: ContentOrDict | None
    source: str | None


class SessionConfigDict(TypedDict, total=False):
    """A dict in the place of ``SessionConfig``."""

    max_rounds: int | None


class SessionResumptionConfigDict(TypedDict, total=False):
    """A dict in the place of ``SessionResumptionConfig``."""

    handle: str | None
    transparent: bool | None


class SigningSecretDict(TypedDict, total=False):
    """A dict in the place of ``SigningSecret``."""

    expire_time: datetime | str | None
    truncated_secret: str | None


class SingleEmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``SingleEmbedContentResponse``."""

    embedding: ContentEmbeddingOrDict | None
    usage_metadata: EmbeddingUsageMetadataOrDict | None
    token_count: int | None
    truncated: bool | None


class SingleReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``SingleReinforcementTuningRewardConfig``."""

    autorater_scorer: ReinforcementTuningAutoraterScorerOrDict | None
    reward_name: str | None
    parse_response_config: ReinforcementTuningParseResponseConfigOrDict | None
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorerOrDict | None
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorerOrDict | None
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorerOrDict | None


class SlidingWindowDict(TypedDict, total=False):
    """A dict in the place of ``SlidingWindow``."""

    target_tokens: int | str | None


class SmartTranscriptionModeDict(TypedDict, total=False):
    """A dict in the place of ``SmartTranscriptionMode``."""

    source_text: str | None
    type: Literal["smart"] | None


class SpeakerConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeakerConfig``."""

    speakers: Sequence[InteractionsSpeechConfigOrDict] | None


class SpeakerVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeakerVoiceConfig``."""

    speaker: str | None
    voice_config: VoiceConfigOrDict | None


class SpeechAnnotationDict(TypedDict, total=False):
    """A dict in the place of ``SpeechAnnotation``."""

    end_index: int | None
    speaker: str | None
    start_index: int | None
    style: str | None
    type: Literal["speech_metadata"] | None


class SpeechConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeechConfig``."""

    voice_config: VoiceConfigOrDict | None
    multi_speaker_voice_config: MultiSpeakerVoiceConfigOrDict | None
    language_code: str | None


class SpeechMetadataDict(TypedDict, total=False):
    """A dict in the place of ``SpeechMetadata``."""

    speaker: str | None
    style: str | None


class SpreadsheetMetadataDict(TypedDict, total=False):
    """A dict in the place of ``SpreadsheetMetadata``."""

    visible_cells: str | None
    sheet_index: int | None
    content_layers: Sequence[SpreadsheetMetadataContentLayer | str] | None


class SpreadsheetProcessingOptionsDict(TypedDict, total=False):
    """A dict in the place of ``SpreadsheetProcessingOptions``."""

    content_layers: Sequence[SpreadsheetProcessingOptionsContentLayer | str] | None
    sheet_index: int | None
    visible_cells: str | None


class StaticMediaProcessingDict(TypedDict, total=False):
    """A dict in the place of ``StaticMediaProcessing``."""

    content_layers: Sequence[StaticMediaProcessingContentLayer | str] | None
    end_offset: str | None
    fps: float | None
    start_offset: str | None
    type: Literal["static"] | None


class StatusDict(TypedDict, total=False):
    """A dict in the place of ``Status``."""

    code: int | None
    message: str | None
    details: Sequence[Mapping[str, Any]] | None


class StepDeltaDict(TypedDict, total=False):
    """A dict in the place of ``StepDelta``."""

    delta: StepDeltaDataOrDict | None
    event_id: str | None
    event_type: Literal["step.delta"] | None
    index: int | None
    metadata: StepDeltaMetadataOrDict | None


class StepDeltaMetadataDict(TypedDict, total=False):
    """A dict in the place of ``StepDeltaMetadata``."""

    total_usage: InteractionUsageOrDict | None


class StepStartDict(TypedDict, total=False):
    """A dict in the place of ``StepStart``."""

    event_id: str | None
    event_type: Literal["step.start"] | None
    index: int | None
    step: StepOrDict | None


class StepStopDict(TypedDict, total=False):
    """A dict in the place of ``StepStop``."""

    event_id: str | None
    event_type: Literal["step.stop"] | None
    index: int | None
    step_usage: InteractionUsageOrDict | None
    usage: InteractionUsageOrDict | None


class StreamableHttpTransportDict(TypedDict, total=False):
    """A dict in the place of ``StreamableHttpTransport``."""

    url: str | None
    headers: Mapping[str, str] | None
    timeout: str | timedelta | float | None
    sse_read_timeout: str | timedelta | float | None
    terminate_on_close: bool | None


class StringListDict(TypedDict, total=False):
    """A dict in the place of ``StringList``."""

    values: Sequence[str] | None


class StyleReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``StyleReferenceConfig``."""

    style_description: str | None


class StyleReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``StyleReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_STYLE"] | None
    reference_id: int | None
    reference_image: ImageOrDict | None
    style_image_config: StyleReferenceConfigOrDict | None


class SubjectReferenceConfigDict(TypedDict, total=False):
    """A dict in the place of ``SubjectReferenceConfig``."""

    subject_type: SubjectReferenceType | str | None
    subject_description: str | None


class SubjectReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``SubjectReferenceImage``."""

    reference_type: Literal["REFERENCE_TYPE_SUBJECT"] | None
    reference_id: int | None
    reference_image: ImageOrDict | None
    subject_image_config: SubjectReferenceConfigOrDict | None


class SupervisedHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedHyperParameters``."""

    adapter_size: AdapterSize | str | None
    batch_size: int | str | None
    epoch_count: int | str | None
    learning_rate: float | None
    learning_rate_multiplier: float | None


class SupervisedTuningDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningDataStats``."""

    dropped_example_reasons: Sequence[str] | None
    total_billable_character_count: int | str | None
    total_billable_token_count: int | str | None
    total_truncated_example_count: int | str | None
    total_tuning_character_count: int | str | None
    truncated_example_indices: Sequence[int | str] | None
    tuning_dataset_example_count: int | str | None
    tuning_step_count: int | str | None
    user_dataset_examples: Sequence[ContentOrDict] | None
    user_input_token_distribution: SupervisedTuningDatasetDistributionOrDict | None
    user_message_per_example_distribution: SupervisedTuningDatasetDistributionOrDict | None
    user_output_token_distribution: SupervisedTuningDatasetDistributionOrDict | None


class SupervisedTuningDatasetDistributionDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningDatasetDistribution``."""

    billable_sum: int | str | None
    buckets: Sequence[SupervisedTuningDatasetDistributionDatasetBucketOrDict] | None
    max: float | None
    mean: float | None
    median: float | None
    min: float | None
    p5: float | None
    p95: float | None
    sum: int | str | None


class SupervisedTuningDatasetDistributionDatasetBucketDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningDatasetDistributionDatasetBucket``."""

    count: float | None
    left: float | None
    right: float | None


class SupervisedTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``SupervisedTuningSpec``."""

    evaluation_config: EvaluationConfigOrDict | None
    export_last_checkpoint_only: bool | None
    hyper_parameters: SupervisedHyperParametersOrDict | None
    training_dataset_uri: str | None
    tuning_mode: TuningMode | str | None
    validation_dataset_uri: str | None


class TestTableFileDict(TypedDict, total=False):
    """A dict in the place of ``TestTableFile``."""

    comment: str | None
    test_method: str | None
    parameter_names: Sequence[str] | None
    test_table: Sequence[TestTableItemOrDict] | None


class TestTableItemDict(TypedDict, total=False):
    """A dict in the place of ``TestTableItem``."""

    name: str | None
    parameters: Mapping[str, Any] | None
    exception_if_mldev: str | None
    exception_if_vertex: str | None
    override_replay_id: str | None
    has_union: bool | None
    skip_in_api_mode: str | None
    ignore_keys: Sequence[str] | None


class TextAnnotationDeltaDict(TypedDict, total=False):
    """A dict in the place of ``TextAnnotationDelta``."""

    annotations: Sequence[AnnotationOrDict] | None
    type: Literal["text_annotation_delta"] | None


class TextCompletionDict(TypedDict, total=False):
    """A dict in the place of ``TextCompletion``."""

    citation_metadata: CitationMetadataOrDict | None
    output: str | None
    safety_ratings: Sequence[SafetyRatingOrDict] | None


class TextContentDict(TypedDict, total=False):
    """A dict in the place of ``TextContent``."""

    annotations: Sequence[AnnotationOrDict] | None
    text: str | None
    type: Literal["text"] | None


class TextDeltaDict(TypedDict, total=False):
    """A dict in the place of ``TextDelta``."""

    text: str | None
    type: Literal["text"] | None


class TextPromptDict(TypedDict, total=False):
    """A dict in the place of ``TextPrompt``."""

    text: str | None


class TextResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``TextResponseFormat``."""

    mime_type: TextResponseMimeType | str | None
    json_schema: JsonValue | None


class ThinkingConfigDict(TypedDict, total=False):
    """A dict in the place of ``ThinkingConfig``."""

    include_thoughts: bool | None
    thinking_budget: int | None
    thinking_level: ThinkingLevel | str | None


class ThoughtSignatureDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ThoughtSignatureDelta``."""

    signature: str | None
    type: Literal["thought_signature"] | None


class ThoughtStepDict(TypedDict, total=False):
    """A dict in the place of ``ThoughtStep``."""

    signature: str | None
    summary: Sequence[ThoughtSummaryContentOrDict] | None
    type: Literal["thought"] | None


class ThoughtSummaryDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ThoughtSummaryDelta``."""

    content: InteractionsContentOrDict | None
    type: Literal["thought_summary"] | None


class TokensInfoDict(TypedDict, total=False):
    """A dict in the place of ``TokensInfo``."""

    role: str | None
    token_ids: Sequence[int | str] | None
    tokens: Sequence[bytes | str] | None


class ToolDict(TypedDict, total=False):
    """A dict in the place of ``Tool``."""

    function_declarations: Sequence[FunctionDeclarationOrDict] | None
    google_search: GoogleSearchOrDict | type[GoogleSearch] | None
    google_maps: GoogleMapsOrDict | type[GoogleMaps] | None
    url_context: UrlContextOrDict | type[UrlContext] | None
    file_search: FileSearchOrDict | None
    code_execution: ToolCodeExecutionOrDict | type[ToolCodeExecution] | None
    computer_use: ComputerUseOrDict | None
    mcp_servers: Sequence[McpServerOrDict] | None
    google_search_retrieval: GoogleSearchRetrievalOrDict | type[GoogleSearchRetrieval] | None
    enterprise_web_search: EnterpriseWebSearchOrDict | None
    retrieval: RetrievalOrDict | None
    parallel_ai_search: ToolParallelAiSearchOrDict | None
    exa_ai_search: ToolExaAiSearchOrDict | None


class ToolCallDict(TypedDict, total=False):
    """A dict in the place of ``ToolCall``."""

    id: str | None
    tool_type: ToolType | str | None
    tool_name: str | None
    args: Mapping[str, Any] | None


class ToolChoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``ToolChoiceConfig``."""

    allowed_tools: AllowedToolsOrDict | None


class ToolCodeExecutionDict(TypedDict, total=False):
    """A dict in the place of ``ToolCodeExecution``."""


class ToolConfigDict(TypedDict, total=False):
    """A dict in the place of ``ToolConfig``."""

    function_calling_config: FunctionCallingConfigOrDict | None
    retrieval_config: RetrievalConfigOrDict | None
    include_server_side_tool_invocations: bool | None


class ToolExaAiSearchDict(TypedDict, total=False):
    """A dict in the place of ``ToolExaAiSearch``."""

    api_key: str | None
    custom_configs: Mapping[str, Any] | None


class ToolParallelAiSearchDict(TypedDict, total=False):
    """A dict in the place of ``ToolParallelAiSearch``."""

    api_key: str | None
    custom_configs: Mapping[str, Any] | None
    enable_data_retention: bool | None
    enable_zero_data_retention: bool | None


class ToolResponseDict(TypedDict, total=False):
    """A dict in the place of ``ToolResponse``."""

    id: str | None
    tool_type: ToolType | str | None
    response: Mapping[str, Any] | None


class ToolSearchDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearch``."""

    description: str | None
    execution: ToolSearchExecution | str | None
    name: str | None
    parameters: JsonValue | None
    type: Literal["tool_search"] | None


class ToolSearchCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchCallDelta``."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    signature: str | None
    type: Literal["tool_search_call"] | None


class ToolSearchCallStepDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchCallStep``."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["tool_search_call"] | None


class ToolSearchCallStepArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchCallStepArguments``."""

    function_names: Sequence[str] | None


class ToolSearchResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchResultDelta``."""

    result: Sequence[InteractionsFunctionOrDict] | None
    signature: str | None
    type: Literal["tool_search_result"] | None


class ToolSearchResultStepDict(TypedDict, total=False):
    """A dict in the place of ``ToolSearchResultStep``."""

    call_id: str | None
    result: Sequence[InteractionsFunctionOrDict] | None
    signature: str | None
    type: Literal["tool_search_result"] | None


class TranscriptionDict(TypedDict, total=False):
    """A dict in the place of ``Transcription``."""

    text: str | None
    finished: bool | None
    language_code: str | None
    speaker_label: str | None
    words: Sequence[WordInfoOrDict] | None
    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None


class TranscriptionConfigDict(TypedDict, total=False):
    """A dict in the place of ``TranscriptionConfig``."""

    adaptation_phrases: Sequence[str] | None
    custom_vocabulary: Sequence[str] | None
    diarization_mode: str | None
    language_codes: Sequence[str] | None
    language_hints: Sequence[str] | None
    mode: TranscriptionConfigModeOrDict | None
    timestamp_granularities: Sequence[str] | None


class TransferOwnershipRequestDict(TypedDict, total=False):
    """A dict in the place of ``TransferOwnershipRequest``."""

    email_address: str | None


class TransferOwnershipResponseDict(TypedDict, total=False):
    """A dict in the place of ``TransferOwnershipResponse``."""


class TranslationConfigDict(TypedDict, total=False):
    """A dict in the place of ``TranslationConfig``."""

    target_language_code: str | None
    echo_target_language: bool | None


class TriggerDict(TypedDict, total=False):
    """A dict in the place of ``Trigger``."""

    consecutive_failure_count: int | None
    create_time: datetime | str | None
    display_name: str | None
    environment_id: str | None
    execution_timeout_seconds: int | None
    id: str | None
    interaction: CreateAgentInteractionOrDict | None
    last_pause_time: datetime | str | None
    last_resume_time: datetime | str | None
    last_run_time: datetime | str | None
    max_consecutive_failures: int | None
    next_run_time: datetime | str | None
    previous_interaction_id: str | None
    schedule: str | None
    status: TriggerStatus | str | None
    time_zone: str | None
    update_time: datetime | str | None


class TriggerCreateParamsDict(TypedDict, total=False):
    """A dict in the place of ``TriggerCreateParams``."""

    display_name: str | None
    environment_id: str | None
    execution_timeout_seconds: int | None
    interaction: CreateAgentInteractionOrDict | None
    max_consecutive_failures: int | None
    schedule: str | None
    time_zone: str | None


class TriggerExecutionDict(TypedDict, total=False):
    """A dict in the place of ``TriggerExecution``."""

    end_time: datetime | str | None
    environment_id: str | None
    error: str | None
    id: str | None
    interaction_id: str | None
    scheduled_time: datetime | str | None
    start_time: datetime | str | None
    status: TriggerExecutionStatus | str | None
    trigger_id: str | None


class TriggerUpdateDict(TypedDict, total=False):
    """A dict in the place of ``TriggerUpdate``."""

    display_name: str | None
    status: TriggerStatus | str | None


class TunedModelDict(TypedDict, total=False):
    """A dict in the place of ``TunedModel``."""

    model: str | None
    endpoint: str | None
    checkpoints: Sequence[TunedModelCheckpointOrDict] | None


class TunedModelCheckpointDict(TypedDict, total=False):
    """A dict in the place of ``TunedModelCheckpoint``."""

    checkpoint_id: str | None
    epoch: int | str | None
    step: int | str | None
    endpoint: str | None


class TunedModelInfoDict(TypedDict, total=False):
    """A dict in the place of ``TunedModelInfo``."""

    base_model: str | None
    create_time: datetime | str | None
    update_time: datetime | str | None


class TunedModelSourceDict(TypedDict, total=False):
    """A dict in the place of ``TunedModelSource``."""

    base_model: str | None
    tuned_model: str | None


class TuningDataStatsDict(TypedDict, total=False):
    """A dict in the place of ``TuningDataStats``."""

    distillation_data_stats: DistillationDataStatsOrDict | None
    preference_optimization_data_stats: PreferenceOptimizationDataStatsOrDict | None
    supervised_tuning_data_stats: SupervisedTuningDataStatsOrDict | None
    reinforcement_tuning_data_stats: DatasetStatsOrDict | None


class TuningDatasetDict(TypedDict, total=False):
    """A dict in the place of ``TuningDataset``."""

    gcs_uri: str | None
    vertex_dataset_resource: str | None
    examples: Sequence[TuningExampleOrDict] | None


class TuningExampleDict(TypedDict, total=False):
    """A dict in the place of ``TuningExample``."""

    output: str | None
    text_input: str | None


class TuningExamplesDict(TypedDict, total=False):
    """A dict in the place of ``TuningExamples``."""

    examples: Sequence[TuningExampleOrDict] | None


class TuningJobDict(TypedDict, total=False):
    """A dict in the place of ``TuningJob``."""

    name: str | None
    state: JobState | str | None
    create_time: datetime | str | None
    start_time: datetime | str | None
    end_time: datetime | str | None
    update_time: datetime | str | None
    error: StatusOrDict | None
    description: str | None
    base_model: str | None
    tuned_model: TunedModelOrDict | None
    pre_tuned_model: PreTunedModelOrDict | None
    supervised_tuning_spec: SupervisedTuningSpecOrDict | None
    preference_optimization_spec: PreferenceOptimizationSpecOrDict | None
    distillation_spec: DistillationSpecOrDict | None
    reinforcement_tuning_spec: ReinforcementTuningSpecOrDict | None
    tuning_data_stats: TuningDataStatsOrDict | None
    encryption_spec: EncryptionSpecOrDict | None
    partner_model_tuning_spec: PartnerModelTuningSpecOrDict | None
    evaluation_config: EvaluationConfigOrDict | None
    custom_base_model: str | None
    evaluate_dataset_runs: Sequence[EvaluateDatasetRunOrDict] | None
    experiment: str | None
    full_fine_tuning_spec: FullFineTuningSpecOrDict | None
    labels: Mapping[str, str] | None
    output_uri: str | None
    pipeline_job: str | None
    service_account: str | None
    tuned_model_display_name: str | None
    tuning_job_state: TuningJobState | str | None
    veo_tuning_spec: VeoTuningSpecOrDict | None
    tuning_job_metadata: TuningJobMetadataOrDict | None
    veo_lora_tuning_spec: VeoLoraTuningSpecOrDict | None
    distillation_sampling_spec: DistillationSamplingSpecOrDict | None
    gcs_metrics_uri: str | None
    sdk_http_response: HttpResponseOrDict | None


class TuningJobMetadataDict(TypedDict, total=False):
    """A dict in the place of ``TuningJobMetadata``."""

    completed_epoch_count: int | str | None
    completed_step_count: int | str | None


class TuningOperationDict(TypedDict, total=False):
    """A dict in the place of ``TuningOperation``."""

    sdk_http_response: HttpResponseOrDict | None
    name: str | None
    metadata: Mapping[str, Any] | None
    done: bool | None
    error: Mapping[str, Any] | None


class TuningSnapshotDict(TypedDict, total=False):
    """A dict in the place of ``TuningSnapshot``."""

    compute_time: datetime | str | None
    epoch: int | None
    mean_loss: float | None
    step: int | None


class TuningValidationDatasetDict(TypedDict, total=False):
    """A dict in the place of ``TuningValidationDataset``."""

    gcs_uri: str | None
    vertex_dataset_resource: str | None


class URLCitationDict(TypedDict, total=False):
    """A dict in the place of ``URLCitation``."""

    end_index: int | None
    start_index: int | None
    title: str | None
    type: Literal["url_citation"] | None
    url: str | None


class URLContextCallArgumentsDict(TypedDict, total=False):
    """A dict in the place of ``URLContextCallArguments``."""

    urls: Sequence[str] | None


class URLContextCallDeltaDict(TypedDict, total=False):
    """A dict in the place of ``URLContextCallDelta``."""

    arguments: URLContextCallArgumentsOrDict | None
    signature: str | None
    type: Literal["url_context_call"] | None


class URLContextCallStepDict(TypedDict, total=False):
    """A dict in the place of ``URLContextCallStep``."""

    arguments: URLContextCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["url_context_call"] | None


class URLContextResultDict(TypedDict, total=False):
    """A dict in the place of ``URLContextResult``."""

    status: URLContextResultStatus | str | None
    url: str | None


class URLContextResultDeltaDict(TypedDict, total=False):
    """A dict in the place of ``URLContextResultDelta``."""

    is_error: bool | None
    result: Sequence[URLContextResultOrDict] | None
    signature: str | None
    type: Literal["url_context_result"] | None


class URLContextResultStepDict(TypedDict, total=False):
    """A dict in the place of ``URLContextResultStep``."""

    call_id: str | None
    is_error: bool | None
    result: Sequence[URLContextResultOrDict] | None
    signature: str | None
    type: Literal["url_context_result"] | None


class UnifiedMetricDict(TypedDict, total=False):
    """A dict in the place of ``UnifiedMetric``."""

    bleu_spec: BleuSpecOrDict | None
    rouge_spec: RougeSpecOrDict | None
    pointwise_metric_spec: PointwiseMetricSpecOrDict | None
    llm_based_metric_spec: LLMBasedMetricSpecOrDict | None
    custom_code_execution_spec: CustomCodeExecutionSpecOrDict | None
    predefined_metric_spec: PredefinedMetricSpecOrDict | None
    computation_based_metric_spec: ComputationBasedMetricSpecOrDict | None


class UpdateCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpdateCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    ttl: str | timedelta | float | None
    expire_time: datetime | str | None
    update_mask: str | Sequence[str] | None


class UpdateModelConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpdateModelConfig``."""

    http_options: HttpOptionsOrDict | None
    description: str | None
    display_name: str | None
    reader_project_numbers: Sequence[int | str] | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    update_mask: str | Sequence[str] | None
    default_checkpoint_id: str | None


class UploadFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``UploadFileConfig``."""

    http_options: HttpOptionsOrDict | None
    name: str | None
    display_name: str | None
    mime_type: str | None
    chunk_size: int | None
    on_progress: Callable[[int, int | None], object] | None
    progress: bool | None
    should_return_http_response: bool | None


class UploadToFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    display_name: str | None
    mime_type: str | None
    chunking_config: ChunkingConfigOrDict | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    chunk_size: int | None
    on_progress: Callable[[int, int | None], object] | None
    progress: bool | None
    should_return_http_response: bool | None


class UploadToFileSearchStoreOperationDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreOperation``."""

    name: str | None
    done: bool | None
    metadata: Mapping[str, Any] | None
    response: UploadToFileSearchStoreResponseOrDict | None
    error: StatusOrDict | None


class UploadToFileSearchStoreRequestDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreRequest``."""

    display_name: str | None
    mime_type: str | None
    chunking_config: ChunkingConfigOrDict | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None


class UploadToFileSearchStoreResponseDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreResponse``."""

    parent: str | None
    document_name: str | None
    mime_type: str | None
    size_bytes: int | str | None
    sdk_http_response: HttpResponseOrDict | None


class UploadToFileSearchStoreResumableResponseDict(TypedDict, total=False):
    """A dict in the place of ``UploadToFileSearchStoreResumableResponse``."""

    sdk_http_response: HttpResponseOrDict | None


class UpscaleImageConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageConfig``."""

    http_options: HttpOptionsOrDict | None
    output_gcs_uri: str | None
    safety_filter_level: SafetyFilterLevel | str | None
    person_generation: PersonGeneration | str | None
    include_rai_reason: bool | None
    output_mime_type: str | None
    output_compression_quality: int | None
    enhance_input_image: bool | None
    image_preservation_factor: float | None
    labels: Mapping[str, str] | None


class UpscaleImageParametersDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageParameters``."""

    model: str | None
    image: ImageOrDict | None
    upscale_factor: str | None
    config: UpscaleImageConfigOrDict | None


class UpscaleImageRequestDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageRequest``."""

    instances: Sequence[ImageUpscaleInstanceOrDict] | None
    parameters: ImageUpscaleParametersOrDict | None
    labels: Mapping[str, str] | None


class UpscaleImageResponseDict(TypedDict, total=False):
    """A dict in the place of ``UpscaleImageResponse``."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class UrlContextDict(TypedDict, total=False):
    """A dict in the place of ``UrlContext``."""


class UrlContextMetadataDict(TypedDict, total=False):
    """A dict in the place of ``UrlContextMetadata``."""

    url_metadata: Sequence[UrlMetadataOrDict] | None


class UrlMetadataDict(TypedDict, total=False):
    """A dict in the place of ``UrlMetadata``."""

    retrieved_url: str | None
    url_retrieval_status: UrlRetrievalStatus | str | None


class UserActionInputDict(TypedDict, total=False):
    """A dict in the place of ``UserActionInput``."""

    event_type: Literal["user_action"] | None
    action: UserActionType | str | None
    input: UserActionKey | str | None


class UserInputStepDict(TypedDict, total=False):
    """A dict in the place of ``UserInputStep``."""

    content: Sequence[UserInputContentOrDict] | None
    type: Literal["user_input"] | None


class ValidateReinforcementTuningRewardRequestDict(TypedDict, total=False):
    """A dict in the place of ``ValidateReinforcementTuningRewardRequest``."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    example: ReinforcementTuningExampleOrDict | None
    sample_response: ContentOrDict | None
    single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None


class ValidateRewardConfigDict(TypedDict, total=False):
    """A dict in the place of ``ValidateRewardConfig``."""

    http_options: HttpOptionsOrDict | None


class ValidateRewardResponseDict(TypedDict, total=False):
    """A dict in the place of ``ValidateRewardResponse``."""

    overall_reward: float | None
    error: str | None
    error_status: StatusOrDict | None
    reward_details: Mapping[str, float] | None
    reward_info_details: Mapping[str, ReinforcementTuningRewardInfoOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class VeoHyperParametersDict(TypedDict, total=False):
    """A dict in the place of ``VeoHyperParameters``."""

    epoch_count: int | str | None
    learning_rate_multiplier: float | None
    tuning_task: TuningTask | str | None
    veo_data_mixture_ratio: float | None
    adapter_size: AdapterSize | str | None
    tuning_speed: TuningSpeed | str | None


class VeoLoraTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``VeoLoraTuningSpec``."""

    hyper_parameters: VeoHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None
    video_orientation: VideoOrientation | str | None


class VeoTuningSpecDict(TypedDict, total=False):
    """A dict in the place of ``VeoTuningSpec``."""

    hyper_parameters: VeoHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class VerbatimTranscriptionModeDict(TypedDict, total=False):
    """A dict in the place of ``VerbatimTranscriptionMode``."""

    diarization_mode: str | None
    timestamp_granularities: Sequence[str] | None
    type: Literal["verbatim"] | None


class VertexAISearchDict(TypedDict, total=False):
    """A dict in the place of ``VertexAISearch``."""

    data_store_specs: Sequence[VertexAISearchDataStoreSpecOrDict] | None
    datastore: str | None
    engine: str | None
    filter: str | None
    max_results: int | None


class VertexAISearchConfigDict(TypedDict, total=False):
    """A dict in the place of ``VertexAISearchConfig``."""

    datastores: Sequence[str] | None
    engine: str | None


class VertexAISearchDataStoreSpecDict(TypedDict, total=False):
    """A dict in the place of ``VertexAISearchDataStoreSpec``."""

    data_store: str | None
    filter: str | None


class VertexMultimodalDatasetDestinationDict(TypedDict, total=False):
    """A dict in the place of ``VertexMultimodalDatasetDestination``."""

    bigquery_destination: str | None
    display_name: str | None


class VertexRagStoreDict(TypedDict, total=False):
    """A dict in the place of ``VertexRagStore``."""

    rag_corpora: Sequence[str] | None
    rag_resources: Sequence[VertexRagStoreRagResourceOrDict] | None
    rag_retrieval_config: RagRetrievalConfigOrDict | None
    similarity_top_k: int | None
    store_context: bool | None
    vector_distance_threshold: float | None


class VertexRagStoreRagResourceDict(TypedDict, total=False):
    """A dict in the place of ``VertexRagStoreRagResource``."""

    rag_corpus: str | None
    rag_file_ids: Sequence[str] | None


class VideoDict(TypedDict, total=False):
    """A dict in the place of ``Video``."""

    uri: str | None
    video_bytes: bytes | str | None
    mime_type: str | None


class VideoConfigDict(TypedDict, total=False):
    """A dict in the place of ``VideoConfig``."""

    task: VideoTask | str | None


class VideoContentDict(TypedDict, total=False):
    """A dict in the place of ``VideoContent``."""

    data: str | bytes | PathLike[str] | None
    mime_type: str | None
    name: str | None
    processing: VideoProcessingOrDict | None
    resolution: DocumentContentResolution | str | None
    type: Literal["video"] | None
    uri: str | None


class VideoDeltaDict(TypedDict, total=False):
    """A dict in the place of ``VideoDelta``."""

    data: str | None
    mime_type: str | None
    resolution: DocumentContentResolution | str | None
    type: Literal["video"] | None
    uri: str | None


class VideoFileMetadataDict(TypedDict, total=False):
    """A dict in the place of ``VideoFileMetadata``."""

    video_duration: str | timedelta | float | None


class VideoGenerationMaskDict(TypedDict, total=False):
    """A dict in the place of ``VideoGenerationMask``."""

    image: ImageOrDict | None
    mask_mode: VideoGenerationMaskMode | str | None


class VideoGenerationReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``VideoGenerationReferenceImage``."""

    image: ImageOrDict | None
    reference_type: VideoGenerationReferenceType | str | None


class VideoInstanceDict(TypedDict, total=False):
    """A dict in the place of ``VideoInstance``."""

    prompt: str | None
    image: ImageOrDict | None
    video: VideoOrDict | None
    last_frame: ImageOrDict | None
    reference_images: Sequence[VideoGenerationReferenceImageOrDict] | None
    mask: VideoGenerationMaskOrDict | None


class VideoMetadataDict(TypedDict, total=False):
    """A dict in the place of ``VideoMetadata``."""

    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None
    fps: float | None
    content_layers: Sequence[VideoMetadataContentLayer | str] | None


class VideoParametersDict(TypedDict, total=False):
    """A dict in the place of ``VideoParameters``."""

    sample_count: int | None
    storage_uri: str | None
    fps: int | None
    duration_seconds: int | None
    seed: int | None
    aspect_ratio: str | None
    resolution: str | None
    person_generation: str | None
    pubsub_topic: str | None
    negative_prompt: str | None
    enhance_prompt: bool | None
    generate_audio: bool | None
    compression_quality: VideoCompressionQuality | str | None
    resize_mode: ImageResizeMode | str | None


class VideoResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``VideoResponseFormat``."""

    aspect_ratio: AspectRatio | str | None
    delivery: Delivery | str | None
    duration: str | timedelta | float | None
    gcs_uri: str | None
    resolution: str | None


class VoiceActivityDict(TypedDict, total=False):
    """A dict in the place of ``VoiceActivity``."""

    voice_activity_type: VoiceActivityType | str | None
    audio_offset: str | None


class VoiceActivityDetectionSignalDict(TypedDict, total=False):
    """A dict in the place of ``VoiceActivityDetectionSignal``."""

    vad_signal_type: VadSignalType | str | None


class VoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``VoiceConfig``."""

    prebuilt_voice_config: PrebuiltVoiceConfigOrDict | None
    replicated_voice_config: ReplicatedVoiceConfigOrDict | None
    voice: str | None


class VoiceConsentSignatureDict(TypedDict, total=False):
    """A dict in the place of ``VoiceConsentSignature``."""

    signature: str | None


class VoiceInputDict(TypedDict, total=False):
    """A dict in the place of ``VoiceInput``."""

    accent: str | None
    context: str | None
    description: str | None
    display_name: str | None
    gender: str | None
    language_code: str | None
    model: str | None
    persona: str | None
    pitch: VoicePitch | str | None
    prompted: PromptedVoiceOrDict | None
    region_code: str | None
    replicated: ReplicatedVoiceOrDict | None
    sample_audio: AudioDataOrDict | None
    type: VoiceType | str | None


class VoiceOutputDict(TypedDict, total=False):
    """A dict in the place of ``VoiceOutput``."""

    accent: str | None
    context: str | None
    description: str | None
    display_name: str | None
    expire_time: datetime | str | None
    gender: str | None
    id: str | None
    key: str | None
    language_code: str | None
    model: str | None
    persona: str | None
    pitch: VoicePitch | str | None
    prompted: PromptedVoiceOrDict | None
    region_code: str | None
    sample_audio: AudioDataOrDict | None
    type: VoiceType | str | None
    usage: InteractionUsageOrDict | None


class WebSearchDict(TypedDict, total=False):
    """A dict in the place of ``WebSearch``."""


class WebhookDict(TypedDict, total=False):
    """A dict in the place of ``Webhook``."""

    create_time: datetime | str | None
    id: str | None
    name: str | None
    new_signing_secret: str | None
    signing_secrets: Sequence[SigningSecretOrDict] | None
    state: WebhookState | str | None
    subscribed_events: Sequence[WebhookSubscribedEvent | str] | None
    update_time: datetime | str | None
    uri: str | None


class WebhookConfigDict(TypedDict, total=False):
    """A dict in the place of ``WebhookConfig``."""

    uris: Sequence[str] | None
    user_metadata: Mapping[str, Any] | None


class WebhookEventDict(TypedDict, total=False):
    """A dict in the place of ``WebhookEvent``."""

    data: WebhookEventDataOrDict | None
    timestamp: datetime | str | None
    type: WebhookSubscribedEvent | str | None
    user_metadata: Mapping[str, Any] | None
    version: str | None
    webhook_id: str | None


class WebhookEventDataDict(TypedDict, total=False):
    """A dict in the place of ``WebhookEventData``."""

    error_code: JsonValue | None
    error_message: str | None
    file_name: str | None
    id: str | None
    output_file_uri: str | None


class WebhookInputDict(TypedDict, total=False):
    """A dict in the place of ``WebhookInput``."""

    name: str | None
    subscribed_events: Sequence[WebhookSubscribedEvent | str] | None
    uri: str | None


class WebhookListResponseDict(TypedDict, total=False):
    """A dict in the place of ``WebhookListResponse``."""

    next_page_token: str | None
    webhooks: Sequence[WebhookOrDict] | None


class WebhookPingResponseDict(TypedDict, total=False):
    """A dict in the place of ``WebhookPingResponse``."""


class WebhookRotateSigningSecretResponseDict(TypedDict, total=False):
    """A dict in the place of ``WebhookRotateSigningSecretResponse``."""

    secret: str | None


class WebhookUpdateDict(TypedDict, total=False):
    """A dict in the place of ``WebhookUpdate``."""

    name: str | None
    state: WebhookState | str | None
    subscribed_events: Sequence[WebhookSubscribedEvent | str] | None
    uri: str | None


class WeightedPromptDict(TypedDict, total=False):
    """A dict in the place of ``WeightedPrompt``."""

    text: str | None
    weight: float | None


class WhiteSpaceConfigDict(TypedDict, total=False):
    """A dict in the place of ``WhiteSpaceConfig``."""

    max_tokens_per_chunk: int | None
    max_overlap_tokens: int | None


class WordInfoDict(TypedDict, total=False):
    """A dict in the place of ``WordInfo``."""

    word: str | None
    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None


class WorldPromptContentDict(TypedDict, total=False):
    """A dict in the place of ``WorldPromptContent``."""

    text: str | None


class WorldReferenceImageDict(TypedDict, total=False):
    """A dict in the place of ``WorldReferenceImage``."""

    data: bytes | str | None
    mime_type: str | None
    uri: str | None


class WorldSetupEventDict(TypedDict, total=False):
    """A dict in the place of ``WorldSetupEvent``."""

    event_type: Literal["world_setup"] | None
    world_prompt: WorldPromptOrDict | None
    reference_image: WorldReferenceImageOrDict | None


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
    AllowlistOrDict: TypeAlias = "Sequence[AllowlistEntryOrDict] | AllowlistDisabled | str"
    AllowlistTransformDict: TypeAlias = "dict[str, Any]"
    AllowlistTransformOrDict: TypeAlias = "Sequence[Mapping[str, str]] | Mapping[str, str]"
    AnnotationDict: TypeAlias = (
        "FileCitationDict | PlaceCitationDict | SpeechAnnotationDict | URLCitationDict | InteractionsWordInfoDict"
    )
    AnnotationOrDict: TypeAlias = "FileCitationOrDict | PlaceCitationOrDict | SpeechAnnotationOrDict | URLCitationOrDict | InteractionsWordInfoOrDict | UnknownAnnotation"
    AudioProcessingDict: TypeAlias = "AudioStaticMediaProcessingDict"
    AudioProcessingOrDict: TypeAlias = "AudioStaticMediaProcessingOrDict | AudioProcessingEnum | str"
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
        "EnvironmentNetworkEgressAllowlistOrDict | AllowlistDisabled | str"
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
    DocumentProcessingOrDict: TypeAlias = "DocumentStaticMediaProcessingOrDict | AudioProcessingEnum | str"
    EnvironmentConfigNetworkDict: TypeAlias = "EnvironmentNetworkEgressAllowlistDict"
    EnvironmentConfigNetworkOrDict: TypeAlias = "EnvironmentNetworkEgressAllowlistOrDict | AllowlistDisabled | str"
    EnvironmentNetworkUnionDict: TypeAlias = "EnvironmentNetworkEgressAllowlistDict"
    EnvironmentNetworkUnionOrDict: TypeAlias = "EnvironmentNetworkEgressAllowlistOrDict | AllowlistDisabled | str"
    EnvironmentVariableConfigInjectionLocationOrDict: TypeAlias = (
        "InjectionLocationEnum | str | Sequence[InjectionLocationEnum | str]"
    )
    EnvironmentVariableUpdateConfigInjectionLocationOrDict: TypeAlias = (
        "InjectionLocationEnum | str | Sequence[InjectionLocationEnum | str]"
    )
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
    JSONSchemaTypesOrDict: TypeAlias = "JSONSchemaType | str | Sequence[JSONSchemaType | str]"
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
    ToolChoiceOrDict: TypeAlias = "ToolChoiceConfigOrDict | ToolChoiceType | str"
    TranscriptionConfigModeDict: TypeAlias = "TranscriptionModeDict"
    TranscriptionConfigModeOrDict: TypeAlias = "TranscriptionModeOrDict | TranscriptionConfigModeEnum | str"
    TranscriptionModeDict: TypeAlias = "SmartTranscriptionModeDict | VerbatimTranscriptionModeDict"
    TranscriptionModeOrDict: TypeAlias = (
        "SmartTranscriptionModeOrDict | VerbatimTranscriptionModeOrDict | UnknownTranscriptionMode"
    )
    UserInputContentDict: TypeAlias = "AudioContentDict | DocumentContentDict | FunctionResultStepDict | ImageContentDict | TextContentDict | VideoContentDict"
    UserInputContentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | FunctionResultStepOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownUserInputContent"
    VideoProcessingDict: TypeAlias = "StaticMediaProcessingDict"
    VideoProcessingOrDict: TypeAlias = "StaticMediaProcessingOrDict | VideoProcessingEnum | str"
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
