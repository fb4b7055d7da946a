"""Typed dicts: the shape of the dict that does where a model is expected, and the pair of both."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime, timedelta

    from ._unions import ContentListUnion, ContentUnion, SchemaUnion, SpeechConfigUnion, ToolListUnion
    from .aspect_ratio import AspectRatio
    from .attribution_source_id import AttributionSourceId
    from .audio_metadata import AudioMetadata
    from .audio_response_format import AudioResponseFormat
    from .audio_response_mime_type import AudioResponseMimeType
    from .audio_transcription_config import AudioTranscriptionConfig
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode
    from .auth_config import AuthConfig
    from .automatic_function_calling_config import AutomaticFunctionCallingConfig
    from .batch_embed_contents_request import BatchEmbedContentsRequest
    from .behavior import Behavior
    from .billable_usage import BillableUsage
    from .blob import Blob
    from .blocked_reason import BlockedReason
    from .cached_content import CachedContent
    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .candidate import Candidate
    from .chunking_config import ChunkingConfig
    from .citation import Citation
    from .citation_metadata import CitationMetadata
    from .code_execution_result import CodeExecutionResult
    from .computer_use import ComputerUse
    from .content import Content
    from .content_embedding import ContentEmbedding
    from .count_tokens_config import CountTokensConfig
    from .count_tokens_request import CountTokensRequest
    from .count_tokens_response import CountTokensResponse
    from .create_cached_content_config import CreateCachedContentConfig
    from .create_file_request import CreateFileRequest
    from .create_file_response import CreateFileResponse
    from .create_file_search_store_config import CreateFileSearchStoreConfig
    from .custom_long_running_operation import CustomLongRunningOperation
    from .custom_metadata import CustomMetadata
    from .delete_cached_content_config import DeleteCachedContentConfig
    from .delete_cached_content_response import DeleteCachedContentResponse
    from .delete_document_config import DeleteDocumentConfig
    from .delete_file_config import DeleteFileConfig
    from .delete_file_response import DeleteFileResponse
    from .delete_file_search_store_config import DeleteFileSearchStoreConfig
    from .delivery import Delivery
    from .document import Document
    from .document_metadata import DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer
    from .document_state import DocumentState
    from .download_file_config import DownloadFileConfig
    from .download_media_config import DownloadMediaConfig
    from .dynamic_retrieval_config import DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode
    from .embed_content_config import EmbedContentConfig
    from .embed_content_request import EmbedContentRequest
    from .embed_content_request_config import EmbedContentRequestConfig
    from .embed_content_response import EmbedContentResponse
    from .embed_task_type import EmbedTaskType
    from .embedding_usage_metadata import EmbeddingUsageMetadata
    from .empty import Empty
    from .enterprise_web_search import EnterpriseWebSearch
    from .environment import Environment
    from .error_body import ErrorBody
    from .error_response import ErrorResponse
    from .executable_code import ExecutableCode
    from .file import File
    from .file_data import FileData
    from .file_search import FileSearch
    from .file_search_store import FileSearchStore
    from .file_source import FileSource
    from .file_state import FileState
    from .finish_reason import FinishReason
    from .function_call import FunctionCall
    from .function_calling_config import FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration
    from .function_response import FunctionResponse
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling
    from .generate_content_config import GenerateContentConfig
    from .generate_content_request import GenerateContentRequest
    from .generate_content_response import GenerateContentResponse
    from .generate_content_response_prompt_feedback import GenerateContentResponsePromptFeedback
    from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata
    from .generation_config import GenerationConfig
    from .get_cached_content_config import GetCachedContentConfig
    from .get_document_config import GetDocumentConfig
    from .get_file_config import GetFileConfig
    from .get_file_search_store_config import GetFileSearchStoreConfig
    from .get_model_config import GetModelConfig
    from .get_operation_config import GetOperationConfig
    from .google_maps import GoogleMaps
    from .google_search import GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval
    from .google_type_date import GoogleTypeDate
    from .grounding_attribution import GroundingAttribution
    from .grounding_chunk import GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata
    from .grounding_chunk_image import GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps
    from .grounding_chunk_maps_place_answer_sources import GroundingChunkMapsPlaceAnswerSources
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
    from .grounding_chunk_string_list import GroundingChunkStringList
    from .grounding_chunk_web import GroundingChunkWeb
    from .grounding_metadata import GroundingMetadata
    from .grounding_passage_id import GroundingPassageId
    from .grounding_support import GroundingSupport
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability
    from .harm_severity import HarmSeverity
    from .http_options import HttpOptions
    from .http_response import HttpResponse
    from .http_retry_options import HttpRetryOptions
    from .image import Image
    from .image_config import ImageConfig
    from .image_config_image_output_options import ImageConfigImageOutputOptions
    from .image_response_format import ImageResponseFormat
    from .image_response_mime_type import ImageResponseMimeType
    from .image_search import ImageSearch
    from .image_size import ImageSize
    from .import_file_config import ImportFileConfig
    from .import_file_operation import ImportFileOperation
    from .import_file_request import ImportFileRequest
    from .import_file_response import ImportFileResponse
    from .interval import Interval
    from .language import Language
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints
    from .lat_lng import LatLng
    from .launch_stage import LaunchStage
    from .list_cached_contents_config import ListCachedContentsConfig
    from .list_cached_contents_response import ListCachedContentsResponse
    from .list_documents_config import ListDocumentsConfig
    from .list_documents_response import ListDocumentsResponse
    from .list_file_search_stores_config import ListFileSearchStoresConfig
    from .list_file_search_stores_response import ListFileSearchStoresResponse
    from .list_files_config import ListFilesConfig
    from .list_files_response import ListFilesResponse
    from .list_models_config import ListModelsConfig
    from .list_models_response import ListModelsResponse
    from .list_operations_response import ListOperationsResponse
    from .logprobs_result import LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates
    from .mcp_server import McpServer
    from .media_modality import MediaModality
    from .media_processing import MediaProcessing
    from .media_resolution import MediaResolution
    from .modality import Modality
    from .modality_token_count import ModalityTokenCount
    from .model import Model
    from .model_armor_config import ModelArmorConfig
    from .model_stage import ModelStage
    from .model_status import ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .null_value import NullValue
    from .open_source_category import OpenSourceCategory
    from .operation import Operation
    from .outcome import Outcome
    from .part import Part
    from .part_media_resolution import PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel
    from .partial_arg import PartialArg
    from .phish_block_threshold import PhishBlockThreshold
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .register_files_config import RegisterFilesConfig
    from .register_files_request import RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse
    from .response_format import ResponseFormat
    from .retrieval_config import RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata
    from .safety_policy import SafetyPolicy
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting
    from .schema import Schema
    from .search_entry_point import SearchEntryPoint
    from .search_types import SearchTypes
    from .segment import Segment
    from .semantic_retriever_chunk import SemanticRetrieverChunk
    from .service_tier import ServiceTier
    from .single_embed_content_response import SingleEmbedContentResponse
    from .speaker_voice_config import SpeakerVoiceConfig
    from .speech_config import SpeechConfig
    from .speech_metadata import SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer
    from .status import Status
    from .streamable_http_transport import StreamableHttpTransport
    from .string_list import StringList
    from .text_response_format import TextResponseFormat
    from .text_response_mime_type import TextResponseMimeType
    from .thinking_config import ThinkingConfig
    from .thinking_level import ThinkingLevel
    from .tool import Tool
    from .tool_call import ToolCall
    from .tool_code_execution import ToolCodeExecution
    from .tool_config import ToolConfig
    from .tool_response import ToolResponse
    from .tool_type import ToolType
    from .traffic_type import TrafficType
    from .transcription import Transcription
    from .translation_config import TranslationConfig
    from .type import Type
    from .update_cached_content_config import UpdateCachedContentConfig
    from .upload_file_config import UploadFileConfig
    from .upload_to_file_search_store_config import UploadToFileSearchStoreConfig
    from .upload_to_file_search_store_operation import UploadToFileSearchStoreOperation
    from .upload_to_file_search_store_request import UploadToFileSearchStoreRequest
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse
    from .url_context import UrlContext
    from .url_context_metadata import UrlContextMetadata
    from .url_metadata import UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus
    from .video import Video
    from .video_file_metadata import VideoFileMetadata
    from .video_metadata import VideoMetadata
    from .voice_config import VoiceConfig
    from .web_search import WebSearch
    from .white_space_config import WhiteSpaceConfig
    from .word_info import WordInfo


class AttributionSourceIdDict(TypedDict, total=False):
    """A dict in the place of ``AttributionSourceId``."""

    grounding_passage: GroundingPassageIdOrDict | None
    semantic_retriever_chunk: SemanticRetrieverChunkOrDict | None


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


class AuthConfigDict(TypedDict, total=False):
    """A dict in the place of ``AuthConfig``."""

    api_key: str | None


class AutomaticFunctionCallingConfigDict(TypedDict, total=False):
    """A dict in the place of ``AutomaticFunctionCallingConfig``."""

    disable: bool | None
    maximum_remote_calls: int | None
    ignore_call_history: bool | None


class BatchEmbedContentsRequestDict(TypedDict, total=False):
    """A dict in the place of ``BatchEmbedContentsRequest``."""

    requests: Sequence[EmbedContentRequestOrDict] | None


class BillableUsageDict(TypedDict, total=False):
    """A dict in the place of ``BillableUsage``."""

    text_count: int | None
    image_count: int | None
    video_duration_seconds: int | None
    audio_duration_seconds: int | None


class BlobDict(TypedDict, total=False):
    """A dict in the place of ``Blob``."""

    data: bytes | str | None
    mime_type: str | None


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


class CachedContentUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``CachedContentUsageMetadata``."""

    total_token_count: int | None


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
    continuation_token: str | None
    score: float | None


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


class CodeExecutionResultDict(TypedDict, total=False):
    """A dict in the place of ``CodeExecutionResult``."""

    id: str | None
    outcome: Outcome | str | None
    output: str | None


class ComputerUseDict(TypedDict, total=False):
    """A dict in the place of ``ComputerUse``."""

    environment: Environment | str | None
    excluded_predefined_functions: Sequence[str] | None
    disabled_safety_policies: Sequence[SafetyPolicy | str] | None
    enable_prompt_injection_detection: bool | None


class ContentDict(TypedDict, total=False):
    """A dict in the place of ``Content``."""

    role: str | None
    parts: Sequence[PartOrDict] | None


class ContentEmbeddingDict(TypedDict, total=False):
    """A dict in the place of ``ContentEmbedding``."""

    values: Sequence[float] | None
    shape: Sequence[int] | None


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
    continuation_token: str | None
    model_armor_config: ModelArmorConfigOrDict | None


class CountTokensRequestDict(TypedDict, total=False):
    """A dict in the place of ``CountTokensRequest``."""

    contents: Sequence[ContentOrDict] | None
    generate_content_request: GenerateContentRequestOrDict | None
    system_instruction: ContentOrDict | None
    tools: Sequence[ToolOrDict] | None
    generation_config: GenerationConfigOrDict | None


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


class DeleteFileSearchStoreConfigDict(TypedDict, total=False):
    """A dict in the place of ``DeleteFileSearchStoreConfig``."""

    http_options: HttpOptionsOrDict | None
    force: bool | None


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


class DocumentMetadataDict(TypedDict, total=False):
    """A dict in the place of ``DocumentMetadata``."""

    start_page: int | None
    end_page: int | None
    content_layers: Sequence[DocumentMetadataContentLayer | str] | None


class DownloadFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``DownloadFileConfig``."""

    http_options: HttpOptionsOrDict | None
    on_progress: Callable[[int, int | None], object] | None


class DownloadMediaConfigDict(TypedDict, total=False):
    """A dict in the place of ``DownloadMediaConfig``."""

    http_options: HttpOptionsOrDict | None
    on_progress: Callable[[int, int | None], object] | None


class DynamicRetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``DynamicRetrievalConfig``."""

    mode: DynamicRetrievalConfigMode | str | None
    dynamic_threshold: float | None


class EmbedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    task_type: EmbedTaskType | str | None
    title: str | None
    output_dimensionality: int | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None


class EmbedContentRequestDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentRequest``."""

    model: str | None
    content: ContentOrDict | None
    embed_content_config: EmbedContentRequestConfigOrDict | None
    task_type: EmbedTaskType | str | None
    title: str | None
    output_dimensionality: int | None


class EmbedContentRequestConfigDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentRequestConfig``."""

    task_type: EmbedTaskType | str | None
    title: str | None
    output_dimensionality: int | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None


class EmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``EmbedContentResponse``."""

    embeddings: Sequence[ContentEmbeddingOrDict] | None
    usage_metadata: EmbeddingUsageMetadataOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class EmbeddingUsageMetadataDict(TypedDict, total=False):
    """A dict in the place of ``EmbeddingUsageMetadata``."""

    prompt_token_count: int | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    total_token_count: int | None


class EmptyDict(TypedDict, total=False):
    """A dict in the place of ``Empty``."""


class EnterpriseWebSearchDict(TypedDict, total=False):
    """A dict in the place of ``EnterpriseWebSearch``."""

    exclude_domains: Sequence[str] | None
    blocking_confidence: PhishBlockThreshold | str | None


class ErrorBodyDict(TypedDict, total=False):
    """A dict in the place of ``ErrorBody``."""

    code: int | None
    message: str | None
    status: str | None
    details: Sequence[Mapping[str, Any]] | None


class ErrorResponseDict(TypedDict, total=False):
    """A dict in the place of ``ErrorResponse``."""

    error: ErrorBodyOrDict | None


class ExecutableCodeDict(TypedDict, total=False):
    """A dict in the place of ``ExecutableCode``."""

    id: str | None
    language: Language | str | None
    code: str | None


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


class FileDataDict(TypedDict, total=False):
    """A dict in the place of ``FileData``."""

    file_uri: str | None
    mime_type: str | None


class FileSearchDict(TypedDict, total=False):
    """A dict in the place of ``FileSearch``."""

    file_search_store_names: Sequence[str] | None
    top_k: int | None
    metadata_filter: str | None


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


class FunctionCallDict(TypedDict, total=False):
    """A dict in the place of ``FunctionCall``."""

    id: str | None
    name: str | None
    args: Mapping[str, Any] | None
    partial_args: Sequence[PartialArgOrDict] | None
    will_continue: bool | None


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
    parameters_json_schema: Any | None
    response: SchemaOrDict | None
    response_json_schema: Any | None


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
    response_json_schema: Any | None
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
    cached_content: str | None
    service_tier: ServiceTier | str | None
    store: bool | None
    labels: Mapping[str, str] | None
    continuation_token: str | None
    model_armor_config: ModelArmorConfigOrDict | None
    automatic_function_calling: AutomaticFunctionCallingConfigOrDict | None
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
    continuation_token: str | None
    model_armor_config: ModelArmorConfigOrDict | None


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
    response_json_schema: Any | None
    internal_response_json_schema: Any | None
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


class GetCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None


class GetDocumentConfigDict(TypedDict, total=False):
    """A dict in the place of ``GetDocumentConfig``."""

    http_options: HttpOptionsOrDict | None


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


class GoogleMapsDict(TypedDict, total=False):
    """A dict in the place of ``GoogleMaps``."""

    enable_widget: bool | None
    auth_config: AuthConfigOrDict | None


class GoogleSearchDict(TypedDict, total=False):
    """A dict in the place of ``GoogleSearch``."""

    search_types: SearchTypesOrDict | None
    time_range_filter: IntervalOrDict | None


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


class GroundingChunkMapsPlaceAnswerSourcesDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSources``."""

    review_snippets: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkMapsPlaceAnswerSourcesReviewSnippet``."""

    review_id: str | None
    title: str | None
    google_maps_uri: str | None


class GroundingChunkRetrievedContextDict(TypedDict, total=False):
    """A dict in the place of ``GroundingChunkRetrievedContext``."""

    uri: str | None
    title: str | None
    text: str | None
    file_search_store: str | None
    page_number: int | None
    media_id: str | None
    custom_metadata: Sequence[GroundingChunkCustomMetadataOrDict] | None


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


class GroundingPassageIdDict(TypedDict, total=False):
    """A dict in the place of ``GroundingPassageId``."""

    passage_id: str | None
    part_index: int | None


class GroundingSupportDict(TypedDict, total=False):
    """A dict in the place of ``GroundingSupport``."""

    segment: SegmentOrDict | None
    grounding_chunk_indices: Sequence[int] | None
    confidence_scores: Sequence[float] | None
    rendered_parts: Sequence[int] | None


class HttpOptionsDict(TypedDict, total=False):
    """A dict in the place of ``HttpOptions``."""

    base_url: str | None
    api_version: str | None
    headers: Mapping[str, str] | None
    timeout: int | None
    client_args: Mapping[str, Any] | None
    async_client_args: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    retry_options: HttpRetryOptionsOrDict | None
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


class ImageConfigImageOutputOptionsDict(TypedDict, total=False):
    """A dict in the place of ``ImageConfigImageOutputOptions``."""

    mime_type: str | None
    compression_quality: int | None


class ImageResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``ImageResponseFormat``."""

    mime_type: ImageResponseMimeType | str | None
    aspect_ratio: AspectRatio | str | None
    image_size: ImageSize | str | None
    delivery: Delivery | str | None


class ImageSearchDict(TypedDict, total=False):
    """A dict in the place of ``ImageSearch``."""


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


class IntervalDict(TypedDict, total=False):
    """A dict in the place of ``Interval``."""

    start_time: datetime | str | None
    end_time: datetime | str | None


class LanguageAutoDict(TypedDict, total=False):
    """A dict in the place of ``LanguageAuto``."""


class LanguageHintsDict(TypedDict, total=False):
    """A dict in the place of ``LanguageHints``."""

    language_codes: Sequence[str] | None


class LatLngDict(TypedDict, total=False):
    """A dict in the place of ``LatLng``."""

    latitude: float | None
    longitude: float | None


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
    sdk_http_response: HttpResponseOrDict | None


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


class McpServerDict(TypedDict, total=False):
    """A dict in the place of ``McpServer``."""

    name: str | None
    streamable_http_transport: StreamableHttpTransportOrDict | None


class ModalityTokenCountDict(TypedDict, total=False):
    """A dict in the place of ``ModalityTokenCount``."""

    modality: MediaModality | str | None
    token_count: int | None


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
    open_source_category: OpenSourceCategory | str | None
    launch_stage: LaunchStage | str | None
    publisher_model_template: str | None


class ModelArmorConfigDict(TypedDict, total=False):
    """A dict in the place of ``ModelArmorConfig``."""

    prompt_template_name: str | None
    response_template_name: str | None


class ModelStatusDict(TypedDict, total=False):
    """A dict in the place of ``ModelStatus``."""

    model_stage: ModelStage | str | None
    retirement_time: datetime | str | None
    message: str | None


class MultiSpeakerVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``MultiSpeakerVoiceConfig``."""

    speaker_voice_configs: Sequence[SpeakerVoiceConfigOrDict] | None


class OperationDict(TypedDict, total=False):
    """A dict in the place of ``Operation``."""

    name: str | None
    done: bool | None
    metadata: Mapping[str, Any] | None
    response: Mapping[str, Any] | None
    error: StatusOrDict | None


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


class PartialArgDict(TypedDict, total=False):
    """A dict in the place of ``PartialArg``."""

    json_path: str | None
    string_value: str | None
    number_value: float | None
    bool_value: bool | None
    null_value: NullValue | str | None
    will_continue: bool | None


class PrebuiltVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``PrebuiltVoiceConfig``."""

    voice_name: str | None


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


class ResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``ResponseFormat``."""

    text: TextResponseFormatOrDict | None
    image: ImageResponseFormatOrDict | None
    audio: AudioResponseFormatOrDict | None


class RetrievalConfigDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalConfig``."""

    lat_lng: LatLngOrDict | None
    language_code: str | None


class RetrievalMetadataDict(TypedDict, total=False):
    """A dict in the place of ``RetrievalMetadata``."""

    google_search_dynamic_retrieval_score: float | None


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


class SchemaDict(TypedDict, total=False):
    """A dict in the place of ``Schema``."""

    type: Type | str | None
    title: str | None
    description: str | None
    format: str | None
    nullable: bool | None
    enum: Sequence[str] | None
    default: Any | None
    example: Any | None
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


class SemanticRetrieverChunkDict(TypedDict, total=False):
    """A dict in the place of ``SemanticRetrieverChunk``."""

    source: str | None
    chunk: str | None


class SingleEmbedContentResponseDict(TypedDict, total=False):
    """A dict in the place of ``SingleEmbedContentResponse``."""

    embedding: ContentEmbeddingOrDict | None
    usage_metadata: EmbeddingUsageMetadataOrDict | None


class SpeakerVoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``SpeakerVoiceConfig``."""

    speaker: str | None
    voice_config: VoiceConfigOrDict | None


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


class StatusDict(TypedDict, total=False):
    """A dict in the place of ``Status``."""

    code: int | None
    message: str | None
    details: Sequence[Mapping[str, Any]] | None


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


class TextResponseFormatDict(TypedDict, total=False):
    """A dict in the place of ``TextResponseFormat``."""

    mime_type: TextResponseMimeType | str | None
    json_schema: Any | None


class ThinkingConfigDict(TypedDict, total=False):
    """A dict in the place of ``ThinkingConfig``."""

    include_thoughts: bool | None
    thinking_budget: int | None
    thinking_level: ThinkingLevel | str | None


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


class ToolCallDict(TypedDict, total=False):
    """A dict in the place of ``ToolCall``."""

    id: str | None
    tool_type: ToolType | str | None
    tool_name: str | None
    args: Mapping[str, Any] | None


class ToolCodeExecutionDict(TypedDict, total=False):
    """A dict in the place of ``ToolCodeExecution``."""


class ToolConfigDict(TypedDict, total=False):
    """A dict in the place of ``ToolConfig``."""

    function_calling_config: FunctionCallingConfigOrDict | None
    retrieval_config: RetrievalConfigOrDict | None
    include_server_side_tool_invocations: bool | None


class ToolResponseDict(TypedDict, total=False):
    """A dict in the place of ``ToolResponse``."""

    id: str | None
    tool_type: ToolType | str | None
    response: Mapping[str, Any] | None


class TranscriptionDict(TypedDict, total=False):
    """A dict in the place of ``Transcription``."""

    text: str | None
    finished: bool | None
    language_code: str | None
    speaker_label: str | None
    words: Sequence[WordInfoOrDict] | None
    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None


class TranslationConfigDict(TypedDict, total=False):
    """A dict in the place of ``TranslationConfig``."""

    target_language_code: str | None
    echo_target_language: bool | None


class UpdateCachedContentConfigDict(TypedDict, total=False):
    """A dict in the place of ``UpdateCachedContentConfig``."""

    http_options: HttpOptionsOrDict | None
    ttl: str | timedelta | float | None
    expire_time: datetime | str | None
    update_mask: str | Sequence[str] | None


class UploadFileConfigDict(TypedDict, total=False):
    """A dict in the place of ``UploadFileConfig``."""

    http_options: HttpOptionsOrDict | None
    name: str | None
    display_name: str | None
    mime_type: str | None
    chunk_size: int | None
    on_progress: Callable[[int, int | None], object] | None
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


class UrlContextDict(TypedDict, total=False):
    """A dict in the place of ``UrlContext``."""


class UrlContextMetadataDict(TypedDict, total=False):
    """A dict in the place of ``UrlContextMetadata``."""

    url_metadata: Sequence[UrlMetadataOrDict] | None


class UrlMetadataDict(TypedDict, total=False):
    """A dict in the place of ``UrlMetadata``."""

    retrieved_url: str | None
    url_retrieval_status: UrlRetrievalStatus | str | None


class VideoDict(TypedDict, total=False):
    """A dict in the place of ``Video``."""

    uri: str | None
    video_bytes: bytes | str | None
    mime_type: str | None


class VideoFileMetadataDict(TypedDict, total=False):
    """A dict in the place of ``VideoFileMetadata``."""

    video_duration: str | timedelta | float | None


class VideoMetadataDict(TypedDict, total=False):
    """A dict in the place of ``VideoMetadata``."""

    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None
    fps: float | None


class VoiceConfigDict(TypedDict, total=False):
    """A dict in the place of ``VoiceConfig``."""

    prebuilt_voice_config: PrebuiltVoiceConfigOrDict | None


class WebSearchDict(TypedDict, total=False):
    """A dict in the place of ``WebSearch``."""


class WhiteSpaceConfigDict(TypedDict, total=False):
    """A dict in the place of ``WhiteSpaceConfig``."""

    max_tokens_per_chunk: int | None
    max_overlap_tokens: int | None


class WordInfoDict(TypedDict, total=False):
    """A dict in the place of ``WordInfo``."""

    word: str | None
    start_offset: str | timedelta | float | None
    end_offset: str | timedelta | float | None


if TYPE_CHECKING:
    AttributionSourceIdOrDict: TypeAlias = AttributionSourceId | AttributionSourceIdDict
    AudioMetadataOrDict: TypeAlias = AudioMetadata | AudioMetadataDict
    AudioResponseFormatOrDict: TypeAlias = AudioResponseFormat | AudioResponseFormatDict
    AudioTranscriptionConfigOrDict: TypeAlias = AudioTranscriptionConfig | AudioTranscriptionConfigDict
    AuthConfigOrDict: TypeAlias = AuthConfig | AuthConfigDict
    AutomaticFunctionCallingConfigOrDict: TypeAlias = (
        AutomaticFunctionCallingConfig | AutomaticFunctionCallingConfigDict
    )
    BatchEmbedContentsRequestOrDict: TypeAlias = BatchEmbedContentsRequest | BatchEmbedContentsRequestDict
    BillableUsageOrDict: TypeAlias = BillableUsage | BillableUsageDict
    BlobOrDict: TypeAlias = Blob | BlobDict
    CachedContentOrDict: TypeAlias = CachedContent | CachedContentDict
    CachedContentUsageMetadataOrDict: TypeAlias = CachedContentUsageMetadata | CachedContentUsageMetadataDict
    CandidateOrDict: TypeAlias = Candidate | CandidateDict
    ChunkingConfigOrDict: TypeAlias = ChunkingConfig | ChunkingConfigDict
    CitationOrDict: TypeAlias = Citation | CitationDict
    CitationMetadataOrDict: TypeAlias = CitationMetadata | CitationMetadataDict
    CodeExecutionResultOrDict: TypeAlias = CodeExecutionResult | CodeExecutionResultDict
    ComputerUseOrDict: TypeAlias = ComputerUse | ComputerUseDict
    ContentOrDict: TypeAlias = Content | ContentDict
    ContentEmbeddingOrDict: TypeAlias = ContentEmbedding | ContentEmbeddingDict
    CountTokensConfigOrDict: TypeAlias = CountTokensConfig | CountTokensConfigDict
    CountTokensRequestOrDict: TypeAlias = CountTokensRequest | CountTokensRequestDict
    CountTokensResponseOrDict: TypeAlias = CountTokensResponse | CountTokensResponseDict
    CreateCachedContentConfigOrDict: TypeAlias = CreateCachedContentConfig | CreateCachedContentConfigDict
    CreateFileRequestOrDict: TypeAlias = CreateFileRequest | CreateFileRequestDict
    CreateFileResponseOrDict: TypeAlias = CreateFileResponse | CreateFileResponseDict
    CreateFileSearchStoreConfigOrDict: TypeAlias = CreateFileSearchStoreConfig | CreateFileSearchStoreConfigDict
    CustomLongRunningOperationOrDict: TypeAlias = CustomLongRunningOperation | CustomLongRunningOperationDict
    CustomMetadataOrDict: TypeAlias = CustomMetadata | CustomMetadataDict
    DeleteCachedContentConfigOrDict: TypeAlias = DeleteCachedContentConfig | DeleteCachedContentConfigDict
    DeleteCachedContentResponseOrDict: TypeAlias = DeleteCachedContentResponse | DeleteCachedContentResponseDict
    DeleteDocumentConfigOrDict: TypeAlias = DeleteDocumentConfig | DeleteDocumentConfigDict
    DeleteFileConfigOrDict: TypeAlias = DeleteFileConfig | DeleteFileConfigDict
    DeleteFileResponseOrDict: TypeAlias = DeleteFileResponse | DeleteFileResponseDict
    DeleteFileSearchStoreConfigOrDict: TypeAlias = DeleteFileSearchStoreConfig | DeleteFileSearchStoreConfigDict
    DocumentOrDict: TypeAlias = Document | DocumentDict
    DocumentMetadataOrDict: TypeAlias = DocumentMetadata | DocumentMetadataDict
    DownloadFileConfigOrDict: TypeAlias = DownloadFileConfig | DownloadFileConfigDict
    DownloadMediaConfigOrDict: TypeAlias = DownloadMediaConfig | DownloadMediaConfigDict
    DynamicRetrievalConfigOrDict: TypeAlias = DynamicRetrievalConfig | DynamicRetrievalConfigDict
    EmbedContentConfigOrDict: TypeAlias = EmbedContentConfig | EmbedContentConfigDict
    EmbedContentRequestOrDict: TypeAlias = EmbedContentRequest | EmbedContentRequestDict
    EmbedContentRequestConfigOrDict: TypeAlias = EmbedContentRequestConfig | EmbedContentRequestConfigDict
    EmbedContentResponseOrDict: TypeAlias = EmbedContentResponse | EmbedContentResponseDict
    EmbeddingUsageMetadataOrDict: TypeAlias = EmbeddingUsageMetadata | EmbeddingUsageMetadataDict
    EmptyOrDict: TypeAlias = Empty | EmptyDict
    EnterpriseWebSearchOrDict: TypeAlias = EnterpriseWebSearch | EnterpriseWebSearchDict
    ErrorBodyOrDict: TypeAlias = ErrorBody | ErrorBodyDict
    ErrorResponseOrDict: TypeAlias = ErrorResponse | ErrorResponseDict
    ExecutableCodeOrDict: TypeAlias = ExecutableCode | ExecutableCodeDict
    FileOrDict: TypeAlias = File | FileDict
    FileDataOrDict: TypeAlias = FileData | FileDataDict
    FileSearchOrDict: TypeAlias = FileSearch | FileSearchDict
    FileSearchStoreOrDict: TypeAlias = FileSearchStore | FileSearchStoreDict
    FunctionCallOrDict: TypeAlias = FunctionCall | FunctionCallDict
    FunctionCallingConfigOrDict: TypeAlias = FunctionCallingConfig | FunctionCallingConfigDict
    FunctionDeclarationOrDict: TypeAlias = FunctionDeclaration | FunctionDeclarationDict
    FunctionResponseOrDict: TypeAlias = FunctionResponse | FunctionResponseDict
    FunctionResponseBlobOrDict: TypeAlias = FunctionResponseBlob | FunctionResponseBlobDict
    FunctionResponseFileDataOrDict: TypeAlias = FunctionResponseFileData | FunctionResponseFileDataDict
    FunctionResponsePartOrDict: TypeAlias = FunctionResponsePart | FunctionResponsePartDict
    GenerateContentConfigOrDict: TypeAlias = GenerateContentConfig | GenerateContentConfigDict
    GenerateContentRequestOrDict: TypeAlias = GenerateContentRequest | GenerateContentRequestDict
    GenerateContentResponseOrDict: TypeAlias = GenerateContentResponse | GenerateContentResponseDict
    GenerateContentResponsePromptFeedbackOrDict: TypeAlias = (
        GenerateContentResponsePromptFeedback | GenerateContentResponsePromptFeedbackDict
    )
    GenerateContentResponseUsageMetadataOrDict: TypeAlias = (
        GenerateContentResponseUsageMetadata | GenerateContentResponseUsageMetadataDict
    )
    GenerationConfigOrDict: TypeAlias = GenerationConfig | GenerationConfigDict
    GetCachedContentConfigOrDict: TypeAlias = GetCachedContentConfig | GetCachedContentConfigDict
    GetDocumentConfigOrDict: TypeAlias = GetDocumentConfig | GetDocumentConfigDict
    GetFileConfigOrDict: TypeAlias = GetFileConfig | GetFileConfigDict
    GetFileSearchStoreConfigOrDict: TypeAlias = GetFileSearchStoreConfig | GetFileSearchStoreConfigDict
    GetModelConfigOrDict: TypeAlias = GetModelConfig | GetModelConfigDict
    GetOperationConfigOrDict: TypeAlias = GetOperationConfig | GetOperationConfigDict
    GoogleMapsOrDict: TypeAlias = GoogleMaps | GoogleMapsDict
    GoogleSearchOrDict: TypeAlias = GoogleSearch | GoogleSearchDict
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
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict: TypeAlias = (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
    )
    GroundingChunkRetrievedContextOrDict: TypeAlias = (
        GroundingChunkRetrievedContext | GroundingChunkRetrievedContextDict
    )
    GroundingChunkStringListOrDict: TypeAlias = GroundingChunkStringList | GroundingChunkStringListDict
    GroundingChunkWebOrDict: TypeAlias = GroundingChunkWeb | GroundingChunkWebDict
    GroundingMetadataOrDict: TypeAlias = GroundingMetadata | GroundingMetadataDict
    GroundingPassageIdOrDict: TypeAlias = GroundingPassageId | GroundingPassageIdDict
    GroundingSupportOrDict: TypeAlias = GroundingSupport | GroundingSupportDict
    HttpOptionsOrDict: TypeAlias = HttpOptions | HttpOptionsDict
    HttpResponseOrDict: TypeAlias = HttpResponse | HttpResponseDict
    HttpRetryOptionsOrDict: TypeAlias = HttpRetryOptions | HttpRetryOptionsDict
    ImageOrDict: TypeAlias = Image | ImageDict
    ImageConfigOrDict: TypeAlias = ImageConfig | ImageConfigDict
    ImageConfigImageOutputOptionsOrDict: TypeAlias = ImageConfigImageOutputOptions | ImageConfigImageOutputOptionsDict
    ImageResponseFormatOrDict: TypeAlias = ImageResponseFormat | ImageResponseFormatDict
    ImageSearchOrDict: TypeAlias = ImageSearch | ImageSearchDict
    ImportFileConfigOrDict: TypeAlias = ImportFileConfig | ImportFileConfigDict
    ImportFileOperationOrDict: TypeAlias = ImportFileOperation | ImportFileOperationDict
    ImportFileRequestOrDict: TypeAlias = ImportFileRequest | ImportFileRequestDict
    ImportFileResponseOrDict: TypeAlias = ImportFileResponse | ImportFileResponseDict
    IntervalOrDict: TypeAlias = Interval | IntervalDict
    LanguageAutoOrDict: TypeAlias = LanguageAuto | LanguageAutoDict
    LanguageHintsOrDict: TypeAlias = LanguageHints | LanguageHintsDict
    LatLngOrDict: TypeAlias = LatLng | LatLngDict
    ListCachedContentsConfigOrDict: TypeAlias = ListCachedContentsConfig | ListCachedContentsConfigDict
    ListCachedContentsResponseOrDict: TypeAlias = ListCachedContentsResponse | ListCachedContentsResponseDict
    ListDocumentsConfigOrDict: TypeAlias = ListDocumentsConfig | ListDocumentsConfigDict
    ListDocumentsResponseOrDict: TypeAlias = ListDocumentsResponse | ListDocumentsResponseDict
    ListFileSearchStoresConfigOrDict: TypeAlias = ListFileSearchStoresConfig | ListFileSearchStoresConfigDict
    ListFileSearchStoresResponseOrDict: TypeAlias = ListFileSearchStoresResponse | ListFileSearchStoresResponseDict
    ListFilesConfigOrDict: TypeAlias = ListFilesConfig | ListFilesConfigDict
    ListFilesResponseOrDict: TypeAlias = ListFilesResponse | ListFilesResponseDict
    ListModelsConfigOrDict: TypeAlias = ListModelsConfig | ListModelsConfigDict
    ListModelsResponseOrDict: TypeAlias = ListModelsResponse | ListModelsResponseDict
    ListOperationsResponseOrDict: TypeAlias = ListOperationsResponse | ListOperationsResponseDict
    LogprobsResultOrDict: TypeAlias = LogprobsResult | LogprobsResultDict
    LogprobsResultCandidateOrDict: TypeAlias = LogprobsResultCandidate | LogprobsResultCandidateDict
    LogprobsResultTopCandidatesOrDict: TypeAlias = LogprobsResultTopCandidates | LogprobsResultTopCandidatesDict
    McpServerOrDict: TypeAlias = McpServer | McpServerDict
    ModalityTokenCountOrDict: TypeAlias = ModalityTokenCount | ModalityTokenCountDict
    ModelOrDict: TypeAlias = Model | ModelDict
    ModelArmorConfigOrDict: TypeAlias = ModelArmorConfig | ModelArmorConfigDict
    ModelStatusOrDict: TypeAlias = ModelStatus | ModelStatusDict
    MultiSpeakerVoiceConfigOrDict: TypeAlias = MultiSpeakerVoiceConfig | MultiSpeakerVoiceConfigDict
    OperationOrDict: TypeAlias = Operation | OperationDict
    PartOrDict: TypeAlias = Part | PartDict
    PartMediaResolutionOrDict: TypeAlias = PartMediaResolution | PartMediaResolutionDict
    PartialArgOrDict: TypeAlias = PartialArg | PartialArgDict
    PrebuiltVoiceConfigOrDict: TypeAlias = PrebuiltVoiceConfig | PrebuiltVoiceConfigDict
    RegisterFilesConfigOrDict: TypeAlias = RegisterFilesConfig | RegisterFilesConfigDict
    RegisterFilesRequestOrDict: TypeAlias = RegisterFilesRequest | RegisterFilesRequestDict
    RegisterFilesResponseOrDict: TypeAlias = RegisterFilesResponse | RegisterFilesResponseDict
    ResponseFormatOrDict: TypeAlias = ResponseFormat | ResponseFormatDict
    RetrievalConfigOrDict: TypeAlias = RetrievalConfig | RetrievalConfigDict
    RetrievalMetadataOrDict: TypeAlias = RetrievalMetadata | RetrievalMetadataDict
    SafetyRatingOrDict: TypeAlias = SafetyRating | SafetyRatingDict
    SafetySettingOrDict: TypeAlias = SafetySetting | SafetySettingDict
    SchemaOrDict: TypeAlias = Schema | SchemaDict
    SearchEntryPointOrDict: TypeAlias = SearchEntryPoint | SearchEntryPointDict
    SearchTypesOrDict: TypeAlias = SearchTypes | SearchTypesDict
    SegmentOrDict: TypeAlias = Segment | SegmentDict
    SemanticRetrieverChunkOrDict: TypeAlias = SemanticRetrieverChunk | SemanticRetrieverChunkDict
    SingleEmbedContentResponseOrDict: TypeAlias = SingleEmbedContentResponse | SingleEmbedContentResponseDict
    SpeakerVoiceConfigOrDict: TypeAlias = SpeakerVoiceConfig | SpeakerVoiceConfigDict
    SpeechConfigOrDict: TypeAlias = SpeechConfig | SpeechConfigDict
    SpeechMetadataOrDict: TypeAlias = SpeechMetadata | SpeechMetadataDict
    SpreadsheetMetadataOrDict: TypeAlias = SpreadsheetMetadata | SpreadsheetMetadataDict
    StatusOrDict: TypeAlias = Status | StatusDict
    StreamableHttpTransportOrDict: TypeAlias = StreamableHttpTransport | StreamableHttpTransportDict
    StringListOrDict: TypeAlias = StringList | StringListDict
    TextResponseFormatOrDict: TypeAlias = TextResponseFormat | TextResponseFormatDict
    ThinkingConfigOrDict: TypeAlias = ThinkingConfig | ThinkingConfigDict
    ToolOrDict: TypeAlias = Tool | ToolDict
    ToolCallOrDict: TypeAlias = ToolCall | ToolCallDict
    ToolCodeExecutionOrDict: TypeAlias = ToolCodeExecution | ToolCodeExecutionDict
    ToolConfigOrDict: TypeAlias = ToolConfig | ToolConfigDict
    ToolResponseOrDict: TypeAlias = ToolResponse | ToolResponseDict
    TranscriptionOrDict: TypeAlias = Transcription | TranscriptionDict
    TranslationConfigOrDict: TypeAlias = TranslationConfig | TranslationConfigDict
    UpdateCachedContentConfigOrDict: TypeAlias = UpdateCachedContentConfig | UpdateCachedContentConfigDict
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
    UrlContextOrDict: TypeAlias = UrlContext | UrlContextDict
    UrlContextMetadataOrDict: TypeAlias = UrlContextMetadata | UrlContextMetadataDict
    UrlMetadataOrDict: TypeAlias = UrlMetadata | UrlMetadataDict
    VideoOrDict: TypeAlias = Video | VideoDict
    VideoFileMetadataOrDict: TypeAlias = VideoFileMetadata | VideoFileMetadataDict
    VideoMetadataOrDict: TypeAlias = VideoMetadata | VideoMetadataDict
    VoiceConfigOrDict: TypeAlias = VoiceConfig | VoiceConfigDict
    WebSearchOrDict: TypeAlias = WebSearch | WebSearchDict
    WhiteSpaceConfigOrDict: TypeAlias = WhiteSpaceConfig | WhiteSpaceConfigDict
    WordInfoOrDict: TypeAlias = WordInfo | WordInfoDict
    BatchEmbedContentsResponseDict: TypeAlias = EmbedContentResponseDict
    BatchEmbedContentsResponseOrDict: TypeAlias = EmbedContentResponseOrDict
    CitationSourceDict: TypeAlias = CitationDict
    CitationSourceOrDict: TypeAlias = CitationOrDict
    CodeExecutionDict: TypeAlias = ToolCodeExecutionDict
    CodeExecutionOrDict: TypeAlias = ToolCodeExecutionOrDict
    FileStatusDict: TypeAlias = StatusDict
    FileStatusOrDict: TypeAlias = StatusOrDict
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

    def __getattr__(name: str) -> Any:
        stem = name.removesuffix("Dict").removesuffix("Or")
        original = _ALIASES.get(stem, stem)
        twin = globals().get(f"{original}Dict")
        if twin is None or not name.endswith("Dict"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(sys.modules[__package__], original) | twin if name.endswith("OrDict") else twin
        globals()[name] = value
        return value
