"""Classes of ``interactions`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.base import later
from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from builtins import dict as FileSearchResult
    from builtins import dict as FileSearchResultTypedDict
    from builtins import dict as FunctionResultDeltaResult
    from builtins import dict as FunctionResultDeltaResultTypedDict
    from builtins import dict as FunctionResultStepResult
    from builtins import dict as FunctionResultStepResultParam
    from builtins import dict as MCPServerToolResultDeltaResult
    from builtins import dict as MCPServerToolResultDeltaResultTypedDict
    from builtins import dict as MCPServerToolResultStepResult
    from builtins import dict as MCPServerToolResultStepResultParam
    from builtins import str as AgentOption
    from builtins import str as AudioContentMimeType
    from builtins import str as AudioDeltaMimeType
    from builtins import str as DocumentContentMimeType
    from builtins import str as DocumentDeltaMimeType
    from builtins import str as DocumentProcessingEnum
    from builtins import str as ImageContentMimeType
    from builtins import str as ImageDeltaMimeType
    from builtins import str as Model
    from builtins import str as ModelParam
    from builtins import str as VideoContentMimeType
    from builtins import str as VideoDeltaMimeType

    from genai_runtime.errors import APIWebSocketError as APIWebSocketError
    from genai_runtime.interaction_stream import AsyncInteractionStream as AsyncInteractionStream
    from genai_runtime.interaction_stream import InteractionStream as InteractionStream
    from genai_runtime.transport import AsyncStream as AsyncStream
    from genai_runtime.transport import Stream as Stream

    from ..models import Agent as Agent
    from ..models import AgentDict as AgentCreateParams
    from ..models import AgentListResponse as AgentListResponse
    from ..models import AllowedTools as AllowedTools
    from ..models import AllowedToolsDict as AllowedToolsParam
    from ..models import Allowlist as Allowlist
    from ..models import AllowlistDisabled as CreateEnvironmentRequestNetworkEnum
    from ..models import AllowlistDisabled as Disabled
    from ..models import AllowlistDisabled as EnvironmentNetworkEnum
    from ..models import AllowlistDisabled as NetworkEnum
    from ..models import AllowlistEntry as AllowlistEntry
    from ..models import AllowlistEntryDict as AllowlistEntryParam
    from ..models import AllowlistOrDict as AllowlistParam
    from ..models import AllowlistTransform as Transform
    from ..models import AllowlistTransformDict as TransformParam
    from ..models import Annotation as Annotation
    from ..models import AnnotationDict as AnnotationParam
    from ..models import AntigravityAgentConfig as AntigravityAgentConfig
    from ..models import AntigravityAgentConfigDict as AntigravityAgentConfigParam
    from ..models import ArgumentsDelta as ArgumentsDelta
    from ..models import ArgumentsDeltaDict as ArgumentsDeltaTypedDict
    from ..models import AudioContent as AudioContent
    from ..models import AudioContentDict as AudioContentParam
    from ..models import AudioDelta as AudioDelta
    from ..models import AudioDeltaDict as AudioDeltaTypedDict
    from ..models import AudioProcessing as AudioProcessing
    from ..models import AudioProcessingDict as AudioProcessingParam
    from ..models import AudioProcessingEnum as AudioProcessingEnum
    from ..models import AudioResponseFormatDelivery as AudioResponseFormatDelivery
    from ..models import AudioResponseFormatDelivery as ImageResponseFormatDelivery
    from ..models import AudioResponseFormatDelivery as VideoResponseFormatDelivery
    from ..models import AudioResponseFormatMimeType as AudioResponseFormatMimeType
    from ..models import AudioStaticMediaProcessing as AudioMediaProcessing
    from ..models import AudioStaticMediaProcessing as AudioStaticMediaProcessing
    from ..models import AudioStaticMediaProcessingDict as AudioMediaProcessingParam
    from ..models import AudioStaticMediaProcessingDict as AudioStaticMediaProcessingParam
    from ..models import CancelInteractionEvent as CancelInteractionEvent
    from ..models import CancelInteractionEventDict as CancelInteractionEventTypedDict
    from ..models import ClientEvent as ClientEvent
    from ..models import ClientEventDict as ClientEventTypedDict
    from ..models import CodeExecutionCallArguments as CodeExecutionCallArguments
    from ..models import CodeExecutionCallArgumentsDict as CodeExecutionCallArgumentsParam
    from ..models import CodeExecutionCallDelta as CodeExecutionCallDelta
    from ..models import CodeExecutionCallDeltaDict as CodeExecutionCallDeltaTypedDict
    from ..models import CodeExecutionCallStep as CodeExecutionCallStep
    from ..models import CodeExecutionCallStepDict as CodeExecutionCallStepParam
    from ..models import CodeExecutionResultDelta as CodeExecutionResultDelta
    from ..models import CodeExecutionResultDeltaDict as CodeExecutionResultDeltaTypedDict
    from ..models import CodeExecutionResultStep as CodeExecutionResultStep
    from ..models import CodeExecutionResultStepDict as CodeExecutionResultStepParam
    from ..models import CodeExecutionResultStepResult as CodeExecutionResultStepResult
    from ..models import CodeExecutionResultStepResultOrDict as CodeExecutionResultStepResultParam
    from ..models import CodeMenderAgentConfig as CodeMenderAgentConfig
    from ..models import CodeMenderAgentConfigDict as CodeMenderAgentConfigParam
    from ..models import CodeMenderMode as Mode
    from ..models import CompleteInteractionEvent as CompleteInteractionEvent
    from ..models import CompleteInteractionEventDict as CompleteInteractionEventTypedDict
    from ..models import ConnectInteractionEvent as ConnectInteractionEvent
    from ..models import ConnectInteractionEventDict as ConnectInteractionEventTypedDict
    from ..models import CreateAgentInteraction as CreateAgentInteraction
    from ..models import CreateAgentInteractionAgentConfig as CreateAgentInteractionAgentConfig
    from ..models import CreateAgentInteractionAgentConfigDict as CreateAgentInteractionAgentConfigParam
    from ..models import CreateAgentInteractionDict as CreateAgentInteractionParam
    from ..models import CreateAgentInteractionDict as CreateAgentInteractionParamsNonStreaming
    from ..models import CreateAgentInteractionDict as CreateAgentInteractionParamsStreaming
    from ..models import CreateAgentInteractionEnvironment as CreateAgentInteractionEnvironment
    from ..models import CreateAgentInteractionEnvironmentDict as CreateAgentInteractionEnvironmentParam
    from ..models import CreateAgentInteractionResponseFormat as CreateAgentInteractionResponseFormat
    from ..models import CreateAgentInteractionResponseFormatDict as CreateAgentInteractionResponseFormatParam
    from ..models import CreateEnvironmentRequest as CreateEnvironmentRequest
    from ..models import CreateEnvironmentRequestDict as CreateEnvironmentRequestParam
    from ..models import CreateEnvironmentRequestNetworkUnion as CreateEnvironmentRequestNetworkUnion
    from ..models import CreateEnvironmentRequestNetworkUnionDict as CreateEnvironmentRequestNetworkUnionParam
    from ..models import CreateInteractionEvent as CreateInteractionEvent
    from ..models import CreateInteractionEventDict as CreateInteractionEventTypedDict
    from ..models import CreateInteractionRequestBodyDict as InteractionCreateParams
    from ..models import CreateModelInteraction as CreateModelInteraction
    from ..models import CreateModelInteractionDict as CreateModelInteractionParam
    from ..models import CreateModelInteractionDict as CreateModelInteractionParamsNonStreaming
    from ..models import CreateModelInteractionDict as CreateModelInteractionParamsStreaming
    from ..models import CreateModelInteractionEnvironment as CreateModelInteractionEnvironment
    from ..models import CreateModelInteractionEnvironmentDict as CreateModelInteractionEnvironmentParam
    from ..models import CreateModelInteractionResponseFormat as CreateModelInteractionResponseFormat
    from ..models import CreateModelInteractionResponseFormatDict as CreateModelInteractionResponseFormatParam
    from ..models import DeepResearchAgentConfig as DeepResearchAgentConfig
    from ..models import DeepResearchAgentConfigDict as DeepResearchAgentConfigParam
    from ..models import DisabledSafetyPolicy as DisabledSafetyPolicy
    from ..models import DisconnectEvent as DisconnectEvent
    from ..models import DisconnectEventDict as DisconnectEventTypedDict
    from ..models import DocumentContent as DocumentContent
    from ..models import DocumentContentDict as DocumentContentParam
    from ..models import DocumentDelta as DocumentDelta
    from ..models import DocumentDeltaDict as DocumentDeltaTypedDict
    from ..models import DocumentProcessing as DocumentProcessing
    from ..models import DocumentProcessingDict as DocumentProcessingParam
    from ..models import DocumentStaticMediaProcessing as DocumentMediaProcessing
    from ..models import DocumentStaticMediaProcessing as DocumentStaticMediaProcessing
    from ..models import DocumentStaticMediaProcessingDict as DocumentMediaProcessingParam
    from ..models import DocumentStaticMediaProcessingDict as DocumentStaticMediaProcessingParam
    from ..models import DynamicAgentConfig as DynamicAgentConfig
    from ..models import DynamicAgentConfigDict as DynamicAgentConfigParam
    from ..models import EnvironmentConfigNetwork as Network
    from ..models import EnvironmentConfigNetworkDict as NetworkParam
    from ..models import EnvironmentEnum as EnvironmentEnum
    from ..models import EnvironmentFile as EnvironmentFile
    from ..models import EnvironmentFileDict as EnvironmentFileTypedDict
    from ..models import EnvironmentMode as EnvironmentMode
    from ..models import EnvironmentNetworkEgressAllowlist as EnvironmentNetworkEgressAllowlist
    from ..models import EnvironmentNetworkEgressAllowlistDict as EnvironmentNetworkEgressAllowlistParam
    from ..models import EnvironmentNetworkUnion as EnvironmentNetworkUnion
    from ..models import EnvironmentNetworkUnionDict as EnvironmentNetworkUnionTypedDict
    from ..models import EnvironmentSource as Source
    from ..models import EnvironmentSourceDict as SourceParam
    from ..models import EnvironmentSourceType as SourceType
    from ..models import EnvironmentVariable as EnvVar
    from ..models import EnvironmentVariableDict as EnvVarParam
    from ..models import EnvironmentVariables as Env
    from ..models import EnvironmentVariablesDict as EnvParam
    from ..models import ErrorEvent as ErrorEvent
    from ..models import ErrorEventDict as ErrorEventTypedDict
    from ..models import ExaAISearchConfig as ExaAISearchConfig
    from ..models import ExaAISearchConfigDict as ExaAISearchConfigParam
    from ..models import FileCitation as FileCitation
    from ..models import FileCitationDict as FileCitationParam
    from ..models import FileContent as FileContent
    from ..models import FileContentDict as FileContentParam
    from ..models import FileSearchCallDelta as FileSearchCallDelta
    from ..models import FileSearchCallDeltaDict as FileSearchCallDeltaTypedDict
    from ..models import FileSearchCallStep as FileSearchCallStep
    from ..models import FileSearchCallStepDict as FileSearchCallStepParam
    from ..models import FileSearchResultDelta as FileSearchResultDelta
    from ..models import FileSearchResultDeltaDict as FileSearchResultDeltaTypedDict
    from ..models import FileSearchResultStep as FileSearchResultStep
    from ..models import FileSearchResultStepDict as FileSearchResultStepParam
    from ..models import FindRequest as FindRequest
    from ..models import FindRequestDict as FindRequestParam
    from ..models import FixRequest as FixRequest
    from ..models import FixRequestDict as FixRequestParam
    from ..models import FunctionCallStep as FunctionCallStep
    from ..models import FunctionCallStepDict as FunctionCallStepParam
    from ..models import FunctionResultDelta as FunctionResultDelta
    from ..models import FunctionResultDeltaDict as FunctionResultDeltaTypedDict
    from ..models import FunctionResultDeltaResultUnion as FunctionResultDeltaResultUnion
    from ..models import FunctionResultDeltaResultUnionDict as FunctionResultDeltaResultUnionTypedDict
    from ..models import FunctionResultStep as FunctionResultStep
    from ..models import FunctionResultStepDict as FunctionResultStepParam
    from ..models import FunctionResultStepResultUnion as FunctionResultStepResultUnion
    from ..models import FunctionResultStepResultUnionDict as FunctionResultStepResultUnionParam
    from ..models import FunctionResultSubcontent as FunctionResultSubcontent
    from ..models import FunctionResultSubcontentDict as FunctionResultSubcontentParam
    from ..models import GetEnvironmentFilesResponse as GetEnvironmentFilesResponse
    from ..models import GetEnvironmentFilesResponseDict as GetEnvironmentFilesResponseTypedDict
    from ..models import GoogleMapsCallArguments as GoogleMapsCallArguments
    from ..models import GoogleMapsCallArgumentsDict as GoogleMapsCallArgumentsParam
    from ..models import GoogleMapsCallDelta as GoogleMapsCallDelta
    from ..models import GoogleMapsCallDeltaDict as GoogleMapsCallDeltaTypedDict
    from ..models import GoogleMapsCallStep as GoogleMapsCallStep
    from ..models import GoogleMapsCallStepDict as GoogleMapsCallStepParam
    from ..models import GoogleMapsResult as GoogleMapsResult
    from ..models import GoogleMapsResultDelta as GoogleMapsResultDelta
    from ..models import GoogleMapsResultDeltaDict as GoogleMapsResultDeltaTypedDict
    from ..models import GoogleMapsResultDict as GoogleMapsResultParam
    from ..models import GoogleMapsResultPlaces as GoogleMapsResultPlaces
    from ..models import GoogleMapsResultPlacesDict as GoogleMapsResultPlacesParam
    from ..models import GoogleMapsResultStep as GoogleMapsResultStep
    from ..models import GoogleMapsResultStepDict as GoogleMapsResultStepParam
    from ..models import GoogleSearchCallArguments as GoogleSearchCallArguments
    from ..models import GoogleSearchCallArgumentsDict as GoogleSearchCallArgumentsParam
    from ..models import GoogleSearchCallDelta as GoogleSearchCallDelta
    from ..models import GoogleSearchCallDeltaDict as GoogleSearchCallDeltaTypedDict
    from ..models import GoogleSearchCallStep as GoogleSearchCallStep
    from ..models import GoogleSearchCallStepDict as GoogleSearchCallStepParam
    from ..models import GoogleSearchCallStepSearchType as GoogleSearchCallStepSearchType
    from ..models import GoogleSearchCallStepSearchType as GoogleSearchSearchType
    from ..models import GoogleSearchResult as GoogleSearchResult
    from ..models import GoogleSearchResultDelta as GoogleSearchResultDelta
    from ..models import GoogleSearchResultDeltaDict as GoogleSearchResultDeltaTypedDict
    from ..models import GoogleSearchResultDict as GoogleSearchResultParam
    from ..models import GoogleSearchResultStep as GoogleSearchResultStep
    from ..models import GoogleSearchResultStepDict as GoogleSearchResultStepParam
    from ..models import GroundingToolCount as GroundingToolCount
    from ..models import GroundingToolCountDict as GroundingToolCountTypedDict
    from ..models import GroundingToolCountType as GroundingToolCountType
    from ..models import HarmCategory as HarmCategory
    from ..models import HybridSearch as HybridSearch
    from ..models import HybridSearchDict as HybridSearchParam
    from ..models import ImageConfigAspectRatio as ImageConfigAspectRatio
    from ..models import ImageConfigAspectRatio as ImageResponseFormatAspectRatio
    from ..models import ImageConfigImageSize as ImageConfigImageSize
    from ..models import ImageConfigImageSize as ImageResponseFormatImageSize
    from ..models import ImageContent as ImageContent
    from ..models import ImageContentDict as ImageContentParam
    from ..models import ImageDelta as ImageDelta
    from ..models import ImageDeltaDict as ImageDeltaTypedDict
    from ..models import ImageResponseFormatMimeType as ImageResponseFormatMimeType
    from ..models import InputEvent as InputEvent
    from ..models import InputEventDict as InputEventTypedDict
    from ..models import Interaction as Interaction
    from ..models import InteractionAgentConfig as InteractionAgentConfig
    from ..models import InteractionAgentConfigDict as InteractionAgentConfigTypedDict
    from ..models import InteractionAuthToken as InteractionAuthToken
    from ..models import InteractionAuthTokenCreateParams as InteractionAuthTokenCreateParams
    from ..models import InteractionAuthTokenCreateParamsDict as InteractionAuthTokenCreateParamsParam
    from ..models import InteractionAuthTokenDict as InteractionAuthTokenTypedDict
    from ..models import InteractionCancelledEvent as InteractionCancelledEvent
    from ..models import InteractionCancelledEventDict as InteractionCancelledEventTypedDict
    from ..models import InteractionCompletedEvent as InteractionCompletedEvent
    from ..models import InteractionCompletedEventDict as InteractionCompletedEventTypedDict
    from ..models import InteractionConnectedEvent as InteractionConnectedEvent
    from ..models import InteractionConnectedEventDict as InteractionConnectedEventTypedDict
    from ..models import InteractionCreatedEvent as InteractionCreatedEvent
    from ..models import InteractionCreatedEventDict as InteractionCreatedEventTypedDict
    from ..models import InteractionDict as InteractionTypedDict
    from ..models import InteractionEnvironment as InteractionEnvironment
    from ..models import InteractionEnvironmentDict as InteractionEnvironmentTypedDict
    from ..models import InteractionError as Error
    from ..models import InteractionErrorDict as ErrorTypedDict
    from ..models import InteractionResponseFormat as InteractionResponseFormat
    from ..models import InteractionResponseFormatDict as InteractionResponseFormatTypedDict
    from ..models import InteractionsAudioResponseFormat as AudioResponseFormat
    from ..models import InteractionsAudioResponseFormatDict as AudioResponseFormatParam
    from ..models import InteractionsCodeExecution as CodeExecution
    from ..models import InteractionsCodeExecutionDict as CodeExecutionParam
    from ..models import InteractionsComputerUse as ComputerUse
    from ..models import InteractionsComputerUseDict as ComputerUseParam
    from ..models import InteractionsContent as Content
    from ..models import InteractionsContentDict as ContentParam
    from ..models import InteractionsEmpty as AgentDeleteResponse
    from ..models import InteractionsEmpty as Empty
    from ..models import InteractionsEmpty as InteractionDeleteResponse
    from ..models import InteractionsEmpty as WebhookDeleteResponse
    from ..models import InteractionsEmptyDict as EmptyTypedDict
    from ..models import InteractionsEnvironmentConfig as Environment
    from ..models import InteractionsEnvironmentConfigDict as EnvironmentParam
    from ..models import InteractionsEnvironmentDict as EnvironmentTypedDict
    from ..models import InteractionsFileSearch as FileSearch
    from ..models import InteractionsFileSearchDict as FileSearchParam
    from ..models import InteractionsFunction as Function
    from ..models import InteractionsFunctionDict as FunctionParam
    from ..models import InteractionsGenerationConfig as GenerationConfig
    from ..models import InteractionsGenerationConfigDict as GenerationConfigParam
    from ..models import InteractionsGoogleMaps as GoogleMaps
    from ..models import InteractionsGoogleMapsDict as GoogleMapsParam
    from ..models import InteractionsGoogleSearch as GoogleSearch
    from ..models import InteractionsGoogleSearchDict as GoogleSearchParam
    from ..models import InteractionsImageConfig as ImageConfig
    from ..models import InteractionsImageConfigDict as ImageConfigParam
    from ..models import InteractionsImageResponseFormat as ImageResponseFormat
    from ..models import InteractionsImageResponseFormatDict as ImageResponseFormatParam
    from ..models import InteractionsInput as InteractionsInput
    from ..models import InteractionsInputDict as InteractionsInputParam
    from ..models import InteractionsMCPServer as MCPServer
    from ..models import InteractionsMCPServerDict as MCPServerParam
    from ..models import InteractionsRagRetrievalConfig as RagRetrievalConfig
    from ..models import InteractionsRagRetrievalConfigDict as RagRetrievalConfigParam
    from ..models import InteractionsResponseFormat as ResponseFormat
    from ..models import InteractionsResponseFormatDict as ResponseFormatParam
    from ..models import InteractionsRetrieval as Retrieval
    from ..models import InteractionsRetrievalDict as RetrievalParam
    from ..models import InteractionsReviewSnippet as ReviewSnippet
    from ..models import InteractionsReviewSnippetDict as ReviewSnippetParam
    from ..models import InteractionsSafetySetting as SafetySetting
    from ..models import InteractionsSafetySettingDict as SafetySettingParam
    from ..models import InteractionSSEEvent as InteractionSSEEvent
    from ..models import InteractionSSEEventDict as InteractionSSEEventTypedDict
    from ..models import InteractionSseEventInteraction as InteractionSseEventInteraction
    from ..models import InteractionSseEventInteractionDict as InteractionSseEventInteractionTypedDict
    from ..models import InteractionsSpeechConfig as SpeechConfig
    from ..models import InteractionsSpeechConfigDict as SpeechConfigParam
    from ..models import InteractionsSpeechConfigUnion as SpeechConfigUnion
    from ..models import InteractionsSpeechConfigUnionDict as SpeechConfigUnionParam
    from ..models import InteractionsStatus as Status
    from ..models import InteractionsStatusDict as StatusParam
    from ..models import InteractionStatus as InteractionStatus
    from ..models import InteractionStatusUpdate as InteractionStatusUpdate
    from ..models import InteractionStatusUpdateDict as InteractionStatusUpdateTypedDict
    from ..models import InteractionStatusValue as InteractionSseEventInteractionStatus
    from ..models import InteractionStatusValue as InteractionStatusUpdateStatus
    from ..models import InteractionsTextResponseFormat as TextResponseFormat
    from ..models import InteractionsTextResponseFormatDict as TextResponseFormatParam
    from ..models import InteractionsTool as Tool
    from ..models import InteractionsToolDict as ToolParam
    from ..models import InteractionsURLContext as URLContext
    from ..models import InteractionsURLContextDict as URLContextParam
    from ..models import InteractionsVideoResponseFormat as VideoResponseFormat
    from ..models import InteractionsVideoResponseFormatDict as VideoResponseFormatParam
    from ..models import InteractionsWebhookConfig as WebhookConfig
    from ..models import InteractionsWebhookConfigDict as WebhookConfigParam
    from ..models import InteractionsWordInfo as WordInfo
    from ..models import InteractionsWordInfoDict as WordInfoParam
    from ..models import InteractionUsage as Usage
    from ..models import InteractionUsageDict as UsageTypedDict
    from ..models import Language as Language
    from ..models import ListEnvironmentsResponse as ListEnvironmentsResponse
    from ..models import ListEnvironmentsResponseDict as ListEnvironmentsResponseTypedDict
    from ..models import ListTriggerExecutionsResponse as ListTriggerExecutionsResponse
    from ..models import ListTriggerExecutionsResponseDict as ListTriggerExecutionsResponseTypedDict
    from ..models import ListTriggersResponse as ListTriggersResponse
    from ..models import ListTriggersResponseDict as ListTriggersResponseTypedDict
    from ..models import LiveInteractionCompletedEvent as LiveInteractionCompletedEvent
    from ..models import LiveInteractionCompletedEventDict as LiveInteractionCompletedEventTypedDict
    from ..models import LiveInteractionCreatedEvent as LiveInteractionCreatedEvent
    from ..models import LiveInteractionCreatedEventDict as LiveInteractionCreatedEventTypedDict
    from ..models import MCPServerToolCallDelta as MCPServerToolCallDelta
    from ..models import MCPServerToolCallDeltaDict as MCPServerToolCallDeltaTypedDict
    from ..models import MCPServerToolCallStep as MCPServerToolCallStep
    from ..models import MCPServerToolCallStepDict as MCPServerToolCallStepParam
    from ..models import MCPServerToolResultDelta as MCPServerToolResultDelta
    from ..models import MCPServerToolResultDeltaDict as MCPServerToolResultDeltaTypedDict
    from ..models import MCPServerToolResultDeltaResultUnion as MCPServerToolResultDeltaResultUnion
    from ..models import MCPServerToolResultDeltaResultUnionDict as MCPServerToolResultDeltaResultUnionTypedDict
    from ..models import MCPServerToolResultStep as MCPServerToolResultStep
    from ..models import MCPServerToolResultStepDict as MCPServerToolResultStepParam
    from ..models import MCPServerToolResultStepResultUnion as MCPServerToolResultStepResultUnion
    from ..models import MCPServerToolResultStepResultUnionDict as MCPServerToolResultStepResultUnionParam
    from ..models import MediaResolution as MediaResolution
    from ..models import ModalityTokens as ModalityTokens
    from ..models import ModalityTokensDict as ModalityTokensTypedDict
    from ..models import ModelOutputStep as ModelOutputStep
    from ..models import ModelOutputStepDict as ModelOutputStepParam
    from ..models import PageProcessingOptions as PageProcessingOptions
    from ..models import PageProcessingOptionsContentLayer as PageProcessingOptionsContentLayer
    from ..models import PageProcessingOptionsDict as PageProcessingOptionsParam
    from ..models import ParallelAISearchConfig as ParallelAISearchConfig
    from ..models import ParallelAISearchConfigDict as ParallelAISearchConfigParam
    from ..models import PingWebhookRequestDict as WebhookPingParams
    from ..models import PlaceCitation as PlaceCitation
    from ..models import PlaceCitationDict as PlaceCitationParam
    from ..models import ProcessingCallDelta as ProcessingCallDelta
    from ..models import ProcessingCallDeltaDict as ProcessingCallDeltaTypedDict
    from ..models import ProcessingCallStep as ProcessingCallStep
    from ..models import ProcessingCallStepDict as ProcessingCallStepParam
    from ..models import ProcessingResultDelta as ProcessingResultDelta
    from ..models import ProcessingResultDeltaDict as ProcessingResultDeltaTypedDict
    from ..models import ProcessingResultStep as ProcessingResultStep
    from ..models import ProcessingResultStepDict as ProcessingResultStepParam
    from ..models import RagFilter as Filter
    from ..models import RagFilterDict as FilterParam
    from ..models import RagResource as RagResource
    from ..models import RagResourceDict as RagResourceParam
    from ..models import RagStoreConfig as RagStoreConfig
    from ..models import RagStoreConfigDict as RagStoreConfigParam
    from ..models import Ranking as Ranking
    from ..models import RankingDict as RankingParam
    from ..models import RankService as RankService
    from ..models import RankServiceDict as RankServiceParam
    from ..models import ResponseModality as ResponseModality
    from ..models import RetrievalCallArguments as RetrievalCallArguments
    from ..models import RetrievalCallArgumentsDict as RetrievalCallArgumentsParam
    from ..models import RetrievalCallDelta as RetrievalCallDelta
    from ..models import RetrievalCallDeltaDict as RetrievalCallDeltaTypedDict
    from ..models import RetrievalCallStep as RetrievalCallStep
    from ..models import RetrievalCallStepDict as RetrievalCallStepParam
    from ..models import RetrievalResultDelta as RetrievalResultDelta
    from ..models import RetrievalResultDeltaDict as RetrievalResultDeltaTypedDict
    from ..models import RetrievalResultStep as RetrievalResultStep
    from ..models import RetrievalResultStepDict as RetrievalResultStepParam
    from ..models import RetrievalRetrievalType as RetrievalCallDeltaRetrievalType
    from ..models import RetrievalRetrievalType as RetrievalCallStepRetrievalType
    from ..models import RetrievalRetrievalType as RetrievalRetrievalType
    from ..models import RotateSigningSecretRequestDict as WebhookRotateSigningSecretParams
    from ..models import SafetyMethod as Method
    from ..models import SafetyThreshold as Threshold
    from ..models import ServerEvent as ServerEvent
    from ..models import ServerEventDict as ServerEventTypedDict
    from ..models import ServiceTier as ServiceTier
    from ..models import SessionConfig as SessionConfig
    from ..models import SessionConfigDict as SessionConfigParam
    from ..models import SigningSecret as SigningSecret
    from ..models import SmartTranscriptionMode as SmartTranscriptionMode
    from ..models import SmartTranscriptionModeDict as SmartTranscriptionModeParam
    from ..models import SpeakerConfig as SpeakerConfig
    from ..models import SpeakerConfigDict as SpeakerConfigParam
    from ..models import SpeechAnnotation as SpeechAnnotation
    from ..models import SpeechAnnotationDict as SpeechAnnotationParam
    from ..models import SpreadsheetProcessingOptions as SpreadsheetProcessingOptions
    from ..models import SpreadsheetProcessingOptionsContentLayer as SpreadsheetProcessingOptionsContentLayer
    from ..models import SpreadsheetProcessingOptionsDict as SpreadsheetProcessingOptionsParam
    from ..models import StaticMediaProcessing as MediaProcessing
    from ..models import StaticMediaProcessing as StaticMediaProcessing
    from ..models import StaticMediaProcessingContentLayer as StaticMediaProcessingContentLayer
    from ..models import StaticMediaProcessingDict as MediaProcessingParam
    from ..models import StaticMediaProcessingDict as StaticMediaProcessingParam
    from ..models import Step as Step
    from ..models import StepDelta as StepDelta
    from ..models import StepDeltaData as StepDeltaData
    from ..models import StepDeltaDataDict as StepDeltaDataTypedDict
    from ..models import StepDeltaDict as StepDeltaTypedDict
    from ..models import StepDeltaMetadata as StepDeltaMetadata
    from ..models import StepDeltaMetadataDict as StepDeltaMetadataTypedDict
    from ..models import StepDict as StepParam
    from ..models import StepStart as StepStart
    from ..models import StepStartDict as StepStartTypedDict
    from ..models import StepStop as StepStop
    from ..models import StepStopDict as StepStopTypedDict
    from ..models import TextAnnotationDelta as TextAnnotationDelta
    from ..models import TextAnnotationDeltaDict as TextAnnotationDeltaTypedDict
    from ..models import TextContent as TextContent
    from ..models import TextContentDict as TextContentParam
    from ..models import TextDelta as TextDelta
    from ..models import TextDeltaDict as TextDeltaTypedDict
    from ..models import TextResponseFormatMimeType as TextResponseFormatMimeType
    from ..models import ThinkingLevel as ThinkingLevel
    from ..models import ThinkingSummaries as ThinkingSummaries
    from ..models import ThoughtSignatureDelta as ThoughtSignatureDelta
    from ..models import ThoughtSignatureDeltaDict as ThoughtSignatureDeltaTypedDict
    from ..models import ThoughtStep as ThoughtStep
    from ..models import ThoughtStepDict as ThoughtStepParam
    from ..models import ThoughtSummaryContent as ThoughtSummaryContent
    from ..models import ThoughtSummaryContentDict as ThoughtSummaryContentParam
    from ..models import ThoughtSummaryDelta as ThoughtSummaryDelta
    from ..models import ThoughtSummaryDeltaDict as ThoughtSummaryDeltaTypedDict
    from ..models import ToolChoice as ToolChoice
    from ..models import ToolChoiceConfig as ToolChoiceConfig
    from ..models import ToolChoiceConfigDict as ToolChoiceConfigParam
    from ..models import ToolChoiceDict as ToolChoiceParam
    from ..models import ToolChoiceType as ToolChoiceType
    from ..models import ToolSearch as ToolSearch
    from ..models import ToolSearchCallDelta as ToolSearchCallDelta
    from ..models import ToolSearchCallDeltaDict as ToolSearchCallDeltaTypedDict
    from ..models import ToolSearchCallStep as ToolSearchCallStep
    from ..models import ToolSearchCallStepArguments as ToolSearchCallStepArguments
    from ..models import ToolSearchCallStepArgumentsDict as ToolSearchCallStepArgumentsParam
    from ..models import ToolSearchCallStepDict as ToolSearchCallStepParam
    from ..models import ToolSearchDict as ToolSearchParam
    from ..models import ToolSearchExecution as Execution
    from ..models import ToolSearchResultDelta as ToolSearchResultDelta
    from ..models import ToolSearchResultDeltaDict as ToolSearchResultDeltaTypedDict
    from ..models import ToolSearchResultStep as ToolSearchResultStep
    from ..models import ToolSearchResultStepDict as ToolSearchResultStepParam
    from ..models import TranscriptionConfig as TranscriptionConfig
    from ..models import TranscriptionConfigDict as TranscriptionConfigParam
    from ..models import TranscriptionConfigMode as TranscriptionConfigMode
    from ..models import TranscriptionConfigModeDict as TranscriptionConfigModeParam
    from ..models import TranscriptionConfigModeEnum as TranscriptionConfigModeEnum
    from ..models import TranscriptionMode as TranscriptionMode
    from ..models import TranscriptionModeDict as TranscriptionModeParam
    from ..models import Trigger as Trigger
    from ..models import TriggerCreateParams as TriggerCreateParams
    from ..models import TriggerCreateParamsDict as TriggerCreateParamsParam
    from ..models import TriggerDict as TriggerTypedDict
    from ..models import TriggerExecution as TriggerExecution
    from ..models import TriggerExecutionDict as TriggerExecutionTypedDict
    from ..models import TriggerExecutionStatus as TriggerExecutionStatus
    from ..models import TriggerStatus as TriggerStatus
    from ..models import TriggerStatus as TriggerUpdateStatus
    from ..models import TriggerUpdate as TriggerUpdate
    from ..models import TriggerUpdateDict as TriggerUpdateParam
    from ..models import Type as Type
    from ..models import UnknownAnnotation as UnknownAnnotation
    from ..models import UnknownFunctionResultSubcontent as UnknownFunctionResultSubcontent
    from ..models import UnknownInteractionAgentConfig as UnknownInteractionAgentConfig
    from ..models import UnknownInteractionsContent as UnknownContent
    from ..models import UnknownInteractionSSEEvent as UnknownInteractionSSEEvent
    from ..models import UnknownInteractionsTool as UnknownTool
    from ..models import UnknownStep as UnknownStep
    from ..models import UnknownStepDeltaData as UnknownStepDeltaData
    from ..models import UnknownThoughtSummaryContent as UnknownThoughtSummaryContent
    from ..models import UnknownTranscriptionMode as UnknownTranscriptionMode
    from ..models import URLCitation as URLCitation
    from ..models import URLCitationDict as URLCitationParam
    from ..models import URLContextCallArguments as URLContextCallArguments
    from ..models import URLContextCallArgumentsDict as URLContextCallArgumentsParam
    from ..models import URLContextCallDelta as URLContextCallDelta
    from ..models import URLContextCallDeltaDict as URLContextCallDeltaTypedDict
    from ..models import URLContextCallStep as URLContextCallStep
    from ..models import URLContextCallStepDict as URLContextCallStepParam
    from ..models import URLContextResult as URLContextResult
    from ..models import URLContextResultDelta as URLContextResultDelta
    from ..models import URLContextResultDeltaDict as URLContextResultDeltaTypedDict
    from ..models import URLContextResultDict as URLContextResultParam
    from ..models import URLContextResultStatus as URLContextResultStatus
    from ..models import URLContextResultStep as URLContextResultStep
    from ..models import URLContextResultStepDict as URLContextResultStepParam
    from ..models import UserActionInput as UserActionInput
    from ..models import UserActionInputDict as UserActionInputTypedDict
    from ..models import UserActionKey as UserActionKey
    from ..models import UserActionKey as UserActionTarget
    from ..models import UserActionKey as UserActionTargetTypedDict
    from ..models import UserActionType as UserActionType
    from ..models import UserInputStep as UserInputStep
    from ..models import UserInputStepDict as UserInputStepParam
    from ..models import VerbatimTranscriptionMode as VerbatimTranscriptionMode
    from ..models import VerbatimTranscriptionModeDict as VerbatimTranscriptionModeParam
    from ..models import VertexAISearchConfig as VertexAISearchConfig
    from ..models import VertexAISearchConfigDict as VertexAISearchConfigParam
    from ..models import VideoConfig as VideoConfig
    from ..models import VideoConfigDict as VideoConfigParam
    from ..models import VideoContent as VideoContent
    from ..models import VideoContentDict as VideoContentParam
    from ..models import VideoDelta as VideoDelta
    from ..models import VideoDeltaDict as VideoDeltaTypedDict
    from ..models import VideoProcessing as Processing
    from ..models import VideoProcessingDict as ProcessingParam
    from ..models import VideoProcessingEnum as ProcessingEnum
    from ..models import VideoResolution as Resolution
    from ..models import VideoResponseFormatAspectRatio as VideoResponseFormatAspectRatio
    from ..models import VideoTask as Task
    from ..models import Visualization as Visualization
    from ..models import Webhook as Webhook
    from ..models import WebhookInputDict as WebhookCreateParams
    from ..models import WebhookListResponse as WebhookListResponse
    from ..models import WebhookPingResponse as WebhookPingResponse
    from ..models import WebhookUpdateDict as WebhookUpdateParams
    from ..models import WorldPrompt as WorldPrompt
    from ..models import WorldPromptContent as WorldPromptContent
    from ..models import WorldPromptContentDict as WorldPromptContentTypedDict
    from ..models import WorldPromptDict as WorldPromptTypedDict
    from ..models import WorldReferenceImage as WorldReferenceImage
    from ..models import WorldReferenceImageDict as WorldReferenceImageTypedDict
    from ..models import WorldSetupEvent as WorldSetupEvent
    from ..models import WorldSetupEventDict as WorldSetupEventTypedDict

later(globals(), "..models:InteractionSSEEvent")


class AgentListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``AgentListParams``."""

    api_version: str
    page_size: int
    page_token: str
    parent: str


class InteractionCancelParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionCancelParams``."""

    id: str
    api_version: str


class InteractionDeleteParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionDeleteParams``."""

    id: str
    api_version: str


class InteractionGetParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionGetParams``."""

    api_version: str
    include_input: bool
    last_event_id: str
    stream: bool


class InteractionGetParamsBase(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionGetParamsBase``."""

    api_version: str
    include_input: bool
    last_event_id: str


class InteractionGetParamsNonStreaming(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionGetParamsNonStreaming``."""

    api_version: str
    include_input: bool
    last_event_id: str
    stream: bool


class InteractionGetParamsStreaming(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionGetParamsStreaming``."""

    api_version: str
    include_input: bool
    last_event_id: str
    stream: bool


class InteractionSSEStreamEvent(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionSSEStreamEvent``."""

    data: InteractionSSEEvent


class InteractionSSEStreamEventTypedDict(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``InteractionSSEStreamEventTypedDict``."""

    data: InteractionSSEEvent


class WebhookListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``WebhookListParams``."""

    api_version: str
    page_size: int
    page_token: str


if not TYPE_CHECKING:
    _NAMES = {
        "APIWebSocketError": "genai_runtime.errors:APIWebSocketError",
        "Agent": "Agent",
        "AgentCreateParams": "AgentDict",
        "AgentDeleteResponse": "InteractionsEmpty",
        "AgentListResponse": "AgentListResponse",
        "AgentOption": "builtins:str",
        "AllowedTools": "AllowedTools",
        "AllowedToolsParam": "AllowedToolsDict",
        "Allowlist": "Allowlist",
        "AllowlistEntry": "AllowlistEntry",
        "AllowlistEntryParam": "AllowlistEntryDict",
        "AllowlistParam": "AllowlistOrDict",
        "Annotation": "Annotation",
        "AnnotationParam": "AnnotationDict",
        "AntigravityAgentConfig": "AntigravityAgentConfig",
        "AntigravityAgentConfigParam": "AntigravityAgentConfigDict",
        "ArgumentsDelta": "ArgumentsDelta",
        "ArgumentsDeltaTypedDict": "ArgumentsDeltaDict",
        "AsyncInteractionStream": "genai_runtime.interaction_stream:AsyncInteractionStream",
        "AsyncStream": "genai_runtime.transport:AsyncStream",
        "AudioContent": "AudioContent",
        "AudioContentMimeType": "builtins:str",
        "AudioContentParam": "AudioContentDict",
        "AudioDelta": "AudioDelta",
        "AudioDeltaMimeType": "builtins:str",
        "AudioDeltaTypedDict": "AudioDeltaDict",
        "AudioMediaProcessing": "AudioStaticMediaProcessing",
        "AudioMediaProcessingParam": "AudioStaticMediaProcessingDict",
        "AudioProcessing": "AudioProcessing",
        "AudioProcessingEnum": "AudioProcessingEnum",
        "AudioProcessingParam": "AudioProcessingDict",
        "AudioResponseFormat": "InteractionsAudioResponseFormat",
        "AudioResponseFormatDelivery": "AudioResponseFormatDelivery",
        "AudioResponseFormatMimeType": "AudioResponseFormatMimeType",
        "AudioResponseFormatParam": "InteractionsAudioResponseFormatDict",
        "AudioStaticMediaProcessing": "AudioStaticMediaProcessing",
        "AudioStaticMediaProcessingParam": "AudioStaticMediaProcessingDict",
        "CancelInteractionEvent": "CancelInteractionEvent",
        "CancelInteractionEventTypedDict": "CancelInteractionEventDict",
        "ClientEvent": "ClientEvent",
        "ClientEventTypedDict": "ClientEventDict",
        "CodeExecution": "InteractionsCodeExecution",
        "CodeExecutionCallArguments": "CodeExecutionCallArguments",
        "CodeExecutionCallArgumentsParam": "CodeExecutionCallArgumentsDict",
        "CodeExecutionCallDelta": "CodeExecutionCallDelta",
        "CodeExecutionCallDeltaTypedDict": "CodeExecutionCallDeltaDict",
        "CodeExecutionCallStep": "CodeExecutionCallStep",
        "CodeExecutionCallStepParam": "CodeExecutionCallStepDict",
        "CodeExecutionParam": "InteractionsCodeExecutionDict",
        "CodeExecutionResultDelta": "CodeExecutionResultDelta",
        "CodeExecutionResultDeltaTypedDict": "CodeExecutionResultDeltaDict",
        "CodeExecutionResultStep": "CodeExecutionResultStep",
        "CodeExecutionResultStepParam": "CodeExecutionResultStepDict",
        "CodeExecutionResultStepResult": "CodeExecutionResultStepResult",
        "CodeExecutionResultStepResultParam": "CodeExecutionResultStepResultOrDict",
        "CodeMenderAgentConfig": "CodeMenderAgentConfig",
        "CodeMenderAgentConfigParam": "CodeMenderAgentConfigDict",
        "CompleteInteractionEvent": "CompleteInteractionEvent",
        "CompleteInteractionEventTypedDict": "CompleteInteractionEventDict",
        "ComputerUse": "InteractionsComputerUse",
        "ComputerUseParam": "InteractionsComputerUseDict",
        "ConnectInteractionEvent": "ConnectInteractionEvent",
        "ConnectInteractionEventTypedDict": "ConnectInteractionEventDict",
        "Content": "InteractionsContent",
        "ContentParam": "InteractionsContentDict",
        "CreateAgentInteraction": "CreateAgentInteraction",
        "CreateAgentInteractionAgentConfig": "CreateAgentInteractionAgentConfig",
        "CreateAgentInteractionAgentConfigParam": "CreateAgentInteractionAgentConfigDict",
        "CreateAgentInteractionEnvironment": "CreateAgentInteractionEnvironment",
        "CreateAgentInteractionEnvironmentParam": "CreateAgentInteractionEnvironmentDict",
        "CreateAgentInteractionParam": "CreateAgentInteractionDict",
        "CreateAgentInteractionParamsNonStreaming": "CreateAgentInteractionDict",
        "CreateAgentInteractionParamsStreaming": "CreateAgentInteractionDict",
        "CreateAgentInteractionResponseFormat": "CreateAgentInteractionResponseFormat",
        "CreateAgentInteractionResponseFormatParam": "CreateAgentInteractionResponseFormatDict",
        "CreateEnvironmentRequest": "CreateEnvironmentRequest",
        "CreateEnvironmentRequestNetworkEnum": "AllowlistDisabled",
        "CreateEnvironmentRequestNetworkUnion": "CreateEnvironmentRequestNetworkUnion",
        "CreateEnvironmentRequestNetworkUnionParam": "CreateEnvironmentRequestNetworkUnionDict",
        "CreateEnvironmentRequestParam": "CreateEnvironmentRequestDict",
        "CreateInteractionEvent": "CreateInteractionEvent",
        "CreateInteractionEventTypedDict": "CreateInteractionEventDict",
        "CreateModelInteraction": "CreateModelInteraction",
        "CreateModelInteractionEnvironment": "CreateModelInteractionEnvironment",
        "CreateModelInteractionEnvironmentParam": "CreateModelInteractionEnvironmentDict",
        "CreateModelInteractionParam": "CreateModelInteractionDict",
        "CreateModelInteractionParamsNonStreaming": "CreateModelInteractionDict",
        "CreateModelInteractionParamsStreaming": "CreateModelInteractionDict",
        "CreateModelInteractionResponseFormat": "CreateModelInteractionResponseFormat",
        "CreateModelInteractionResponseFormatParam": "CreateModelInteractionResponseFormatDict",
        "DeepResearchAgentConfig": "DeepResearchAgentConfig",
        "DeepResearchAgentConfigParam": "DeepResearchAgentConfigDict",
        "Disabled": "AllowlistDisabled",
        "DisabledSafetyPolicy": "DisabledSafetyPolicy",
        "DisconnectEvent": "DisconnectEvent",
        "DisconnectEventTypedDict": "DisconnectEventDict",
        "DocumentContent": "DocumentContent",
        "DocumentContentMimeType": "builtins:str",
        "DocumentContentParam": "DocumentContentDict",
        "DocumentDelta": "DocumentDelta",
        "DocumentDeltaMimeType": "builtins:str",
        "DocumentDeltaTypedDict": "DocumentDeltaDict",
        "DocumentMediaProcessing": "DocumentStaticMediaProcessing",
        "DocumentMediaProcessingParam": "DocumentStaticMediaProcessingDict",
        "DocumentProcessing": "DocumentProcessing",
        "DocumentProcessingEnum": "builtins:str",
        "DocumentProcessingParam": "DocumentProcessingDict",
        "DocumentStaticMediaProcessing": "DocumentStaticMediaProcessing",
        "DocumentStaticMediaProcessingParam": "DocumentStaticMediaProcessingDict",
        "DynamicAgentConfig": "DynamicAgentConfig",
        "DynamicAgentConfigParam": "DynamicAgentConfigDict",
        "Empty": "InteractionsEmpty",
        "EmptyTypedDict": "InteractionsEmptyDict",
        "Env": "EnvironmentVariables",
        "EnvParam": "EnvironmentVariablesDict",
        "EnvVar": "EnvironmentVariable",
        "EnvVarParam": "EnvironmentVariableDict",
        "Environment": "InteractionsEnvironmentConfig",
        "EnvironmentEnum": "EnvironmentEnum",
        "EnvironmentFile": "EnvironmentFile",
        "EnvironmentFileTypedDict": "EnvironmentFileDict",
        "EnvironmentMode": "EnvironmentMode",
        "EnvironmentNetworkEgressAllowlist": "EnvironmentNetworkEgressAllowlist",
        "EnvironmentNetworkEgressAllowlistParam": "EnvironmentNetworkEgressAllowlistDict",
        "EnvironmentNetworkEnum": "AllowlistDisabled",
        "EnvironmentNetworkUnion": "EnvironmentNetworkUnion",
        "EnvironmentNetworkUnionTypedDict": "EnvironmentNetworkUnionDict",
        "EnvironmentParam": "InteractionsEnvironmentConfigDict",
        "EnvironmentTypedDict": "InteractionsEnvironmentDict",
        "Error": "InteractionError",
        "ErrorEvent": "ErrorEvent",
        "ErrorEventTypedDict": "ErrorEventDict",
        "ErrorTypedDict": "InteractionErrorDict",
        "ExaAISearchConfig": "ExaAISearchConfig",
        "ExaAISearchConfigParam": "ExaAISearchConfigDict",
        "Execution": "ToolSearchExecution",
        "FileCitation": "FileCitation",
        "FileCitationParam": "FileCitationDict",
        "FileContent": "FileContent",
        "FileContentParam": "FileContentDict",
        "FileSearch": "InteractionsFileSearch",
        "FileSearchCallDelta": "FileSearchCallDelta",
        "FileSearchCallDeltaTypedDict": "FileSearchCallDeltaDict",
        "FileSearchCallStep": "FileSearchCallStep",
        "FileSearchCallStepParam": "FileSearchCallStepDict",
        "FileSearchParam": "InteractionsFileSearchDict",
        "FileSearchResult": "builtins:dict",
        "FileSearchResultDelta": "FileSearchResultDelta",
        "FileSearchResultDeltaTypedDict": "FileSearchResultDeltaDict",
        "FileSearchResultStep": "FileSearchResultStep",
        "FileSearchResultStepParam": "FileSearchResultStepDict",
        "FileSearchResultTypedDict": "builtins:dict",
        "Filter": "RagFilter",
        "FilterParam": "RagFilterDict",
        "FindRequest": "FindRequest",
        "FindRequestParam": "FindRequestDict",
        "FixRequest": "FixRequest",
        "FixRequestParam": "FixRequestDict",
        "Function": "InteractionsFunction",
        "FunctionCallStep": "FunctionCallStep",
        "FunctionCallStepParam": "FunctionCallStepDict",
        "FunctionParam": "InteractionsFunctionDict",
        "FunctionResultDelta": "FunctionResultDelta",
        "FunctionResultDeltaResult": "builtins:dict",
        "FunctionResultDeltaResultTypedDict": "builtins:dict",
        "FunctionResultDeltaResultUnion": "FunctionResultDeltaResultUnion",
        "FunctionResultDeltaResultUnionTypedDict": "FunctionResultDeltaResultUnionDict",
        "FunctionResultDeltaTypedDict": "FunctionResultDeltaDict",
        "FunctionResultStep": "FunctionResultStep",
        "FunctionResultStepParam": "FunctionResultStepDict",
        "FunctionResultStepResult": "builtins:dict",
        "FunctionResultStepResultParam": "builtins:dict",
        "FunctionResultStepResultUnion": "FunctionResultStepResultUnion",
        "FunctionResultStepResultUnionParam": "FunctionResultStepResultUnionDict",
        "FunctionResultSubcontent": "FunctionResultSubcontent",
        "FunctionResultSubcontentParam": "FunctionResultSubcontentDict",
        "GenerationConfig": "InteractionsGenerationConfig",
        "GenerationConfigParam": "InteractionsGenerationConfigDict",
        "GetEnvironmentFilesResponse": "GetEnvironmentFilesResponse",
        "GetEnvironmentFilesResponseTypedDict": "GetEnvironmentFilesResponseDict",
        "GoogleMaps": "InteractionsGoogleMaps",
        "GoogleMapsCallArguments": "GoogleMapsCallArguments",
        "GoogleMapsCallArgumentsParam": "GoogleMapsCallArgumentsDict",
        "GoogleMapsCallDelta": "GoogleMapsCallDelta",
        "GoogleMapsCallDeltaTypedDict": "GoogleMapsCallDeltaDict",
        "GoogleMapsCallStep": "GoogleMapsCallStep",
        "GoogleMapsCallStepParam": "GoogleMapsCallStepDict",
        "GoogleMapsParam": "InteractionsGoogleMapsDict",
        "GoogleMapsResult": "GoogleMapsResult",
        "GoogleMapsResultDelta": "GoogleMapsResultDelta",
        "GoogleMapsResultDeltaTypedDict": "GoogleMapsResultDeltaDict",
        "GoogleMapsResultParam": "GoogleMapsResultDict",
        "GoogleMapsResultPlaces": "GoogleMapsResultPlaces",
        "GoogleMapsResultPlacesParam": "GoogleMapsResultPlacesDict",
        "GoogleMapsResultStep": "GoogleMapsResultStep",
        "GoogleMapsResultStepParam": "GoogleMapsResultStepDict",
        "GoogleSearch": "InteractionsGoogleSearch",
        "GoogleSearchCallArguments": "GoogleSearchCallArguments",
        "GoogleSearchCallArgumentsParam": "GoogleSearchCallArgumentsDict",
        "GoogleSearchCallDelta": "GoogleSearchCallDelta",
        "GoogleSearchCallDeltaTypedDict": "GoogleSearchCallDeltaDict",
        "GoogleSearchCallStep": "GoogleSearchCallStep",
        "GoogleSearchCallStepParam": "GoogleSearchCallStepDict",
        "GoogleSearchCallStepSearchType": "GoogleSearchCallStepSearchType",
        "GoogleSearchParam": "InteractionsGoogleSearchDict",
        "GoogleSearchResult": "GoogleSearchResult",
        "GoogleSearchResultDelta": "GoogleSearchResultDelta",
        "GoogleSearchResultDeltaTypedDict": "GoogleSearchResultDeltaDict",
        "GoogleSearchResultParam": "GoogleSearchResultDict",
        "GoogleSearchResultStep": "GoogleSearchResultStep",
        "GoogleSearchResultStepParam": "GoogleSearchResultStepDict",
        "GoogleSearchSearchType": "GoogleSearchCallStepSearchType",
        "GroundingToolCount": "GroundingToolCount",
        "GroundingToolCountType": "GroundingToolCountType",
        "GroundingToolCountTypedDict": "GroundingToolCountDict",
        "HarmCategory": "HarmCategory",
        "HybridSearch": "HybridSearch",
        "HybridSearchParam": "HybridSearchDict",
        "ImageConfig": "InteractionsImageConfig",
        "ImageConfigAspectRatio": "ImageConfigAspectRatio",
        "ImageConfigImageSize": "ImageConfigImageSize",
        "ImageConfigParam": "InteractionsImageConfigDict",
        "ImageContent": "ImageContent",
        "ImageContentMimeType": "builtins:str",
        "ImageContentParam": "ImageContentDict",
        "ImageDelta": "ImageDelta",
        "ImageDeltaMimeType": "builtins:str",
        "ImageDeltaTypedDict": "ImageDeltaDict",
        "ImageResponseFormat": "InteractionsImageResponseFormat",
        "ImageResponseFormatAspectRatio": "ImageConfigAspectRatio",
        "ImageResponseFormatDelivery": "AudioResponseFormatDelivery",
        "ImageResponseFormatImageSize": "ImageConfigImageSize",
        "ImageResponseFormatMimeType": "ImageResponseFormatMimeType",
        "ImageResponseFormatParam": "InteractionsImageResponseFormatDict",
        "InputEvent": "InputEvent",
        "InputEventTypedDict": "InputEventDict",
        "Interaction": "Interaction",
        "InteractionAgentConfig": "InteractionAgentConfig",
        "InteractionAgentConfigTypedDict": "InteractionAgentConfigDict",
        "InteractionAuthToken": "InteractionAuthToken",
        "InteractionAuthTokenCreateParams": "InteractionAuthTokenCreateParams",
        "InteractionAuthTokenCreateParamsParam": "InteractionAuthTokenCreateParamsDict",
        "InteractionAuthTokenTypedDict": "InteractionAuthTokenDict",
        "InteractionCancelledEvent": "InteractionCancelledEvent",
        "InteractionCancelledEventTypedDict": "InteractionCancelledEventDict",
        "InteractionCompletedEvent": "InteractionCompletedEvent",
        "InteractionCompletedEventTypedDict": "InteractionCompletedEventDict",
        "InteractionConnectedEvent": "InteractionConnectedEvent",
        "InteractionConnectedEventTypedDict": "InteractionConnectedEventDict",
        "InteractionCreateParams": "CreateInteractionRequestBodyDict",
        "InteractionCreatedEvent": "InteractionCreatedEvent",
        "InteractionCreatedEventTypedDict": "InteractionCreatedEventDict",
        "InteractionDeleteResponse": "InteractionsEmpty",
        "InteractionEnvironment": "InteractionEnvironment",
        "InteractionEnvironmentTypedDict": "InteractionEnvironmentDict",
        "InteractionResponseFormat": "InteractionResponseFormat",
        "InteractionResponseFormatTypedDict": "InteractionResponseFormatDict",
        "InteractionSSEEvent": "InteractionSSEEvent",
        "InteractionSSEEventTypedDict": "InteractionSSEEventDict",
        "InteractionSseEventInteraction": "InteractionSseEventInteraction",
        "InteractionSseEventInteractionStatus": "InteractionStatusValue",
        "InteractionSseEventInteractionTypedDict": "InteractionSseEventInteractionDict",
        "InteractionStatus": "InteractionStatus",
        "InteractionStatusUpdate": "InteractionStatusUpdate",
        "InteractionStatusUpdateStatus": "InteractionStatusValue",
        "InteractionStatusUpdateTypedDict": "InteractionStatusUpdateDict",
        "InteractionStream": "genai_runtime.interaction_stream:InteractionStream",
        "InteractionTypedDict": "InteractionDict",
        "InteractionsInput": "InteractionsInput",
        "InteractionsInputParam": "InteractionsInputDict",
        "Language": "Language",
        "ListEnvironmentsResponse": "ListEnvironmentsResponse",
        "ListEnvironmentsResponseTypedDict": "ListEnvironmentsResponseDict",
        "ListTriggerExecutionsResponse": "ListTriggerExecutionsResponse",
        "ListTriggerExecutionsResponseTypedDict": "ListTriggerExecutionsResponseDict",
        "ListTriggersResponse": "ListTriggersResponse",
        "ListTriggersResponseTypedDict": "ListTriggersResponseDict",
        "LiveInteractionCompletedEvent": "LiveInteractionCompletedEvent",
        "LiveInteractionCompletedEventTypedDict": "LiveInteractionCompletedEventDict",
        "LiveInteractionCreatedEvent": "LiveInteractionCreatedEvent",
        "LiveInteractionCreatedEventTypedDict": "LiveInteractionCreatedEventDict",
        "MCPServer": "InteractionsMCPServer",
        "MCPServerParam": "InteractionsMCPServerDict",
        "MCPServerToolCallDelta": "MCPServerToolCallDelta",
        "MCPServerToolCallDeltaTypedDict": "MCPServerToolCallDeltaDict",
        "MCPServerToolCallStep": "MCPServerToolCallStep",
        "MCPServerToolCallStepParam": "MCPServerToolCallStepDict",
        "MCPServerToolResultDelta": "MCPServerToolResultDelta",
        "MCPServerToolResultDeltaResult": "builtins:dict",
        "MCPServerToolResultDeltaResultTypedDict": "builtins:dict",
        "MCPServerToolResultDeltaResultUnion": "MCPServerToolResultDeltaResultUnion",
        "MCPServerToolResultDeltaResultUnionTypedDict": "MCPServerToolResultDeltaResultUnionDict",
        "MCPServerToolResultDeltaTypedDict": "MCPServerToolResultDeltaDict",
        "MCPServerToolResultStep": "MCPServerToolResultStep",
        "MCPServerToolResultStepParam": "MCPServerToolResultStepDict",
        "MCPServerToolResultStepResult": "builtins:dict",
        "MCPServerToolResultStepResultParam": "builtins:dict",
        "MCPServerToolResultStepResultUnion": "MCPServerToolResultStepResultUnion",
        "MCPServerToolResultStepResultUnionParam": "MCPServerToolResultStepResultUnionDict",
        "MediaProcessing": "StaticMediaProcessing",
        "MediaProcessingParam": "StaticMediaProcessingDict",
        "MediaResolution": "MediaResolution",
        "Method": "SafetyMethod",
        "ModalityTokens": "ModalityTokens",
        "ModalityTokensTypedDict": "ModalityTokensDict",
        "Mode": "CodeMenderMode",
        "Model": "builtins:str",
        "ModelOutputStep": "ModelOutputStep",
        "ModelOutputStepParam": "ModelOutputStepDict",
        "ModelParam": "builtins:str",
        "Network": "EnvironmentConfigNetwork",
        "NetworkEnum": "AllowlistDisabled",
        "NetworkParam": "EnvironmentConfigNetworkDict",
        "PageProcessingOptions": "PageProcessingOptions",
        "PageProcessingOptionsContentLayer": "PageProcessingOptionsContentLayer",
        "PageProcessingOptionsParam": "PageProcessingOptionsDict",
        "ParallelAISearchConfig": "ParallelAISearchConfig",
        "ParallelAISearchConfigParam": "ParallelAISearchConfigDict",
        "PlaceCitation": "PlaceCitation",
        "PlaceCitationParam": "PlaceCitationDict",
        "Processing": "VideoProcessing",
        "ProcessingCallDelta": "ProcessingCallDelta",
        "ProcessingCallDeltaTypedDict": "ProcessingCallDeltaDict",
        "ProcessingCallStep": "ProcessingCallStep",
        "ProcessingCallStepParam": "ProcessingCallStepDict",
        "ProcessingEnum": "VideoProcessingEnum",
        "ProcessingParam": "VideoProcessingDict",
        "ProcessingResultDelta": "ProcessingResultDelta",
        "ProcessingResultDeltaTypedDict": "ProcessingResultDeltaDict",
        "ProcessingResultStep": "ProcessingResultStep",
        "ProcessingResultStepParam": "ProcessingResultStepDict",
        "RagResource": "RagResource",
        "RagResourceParam": "RagResourceDict",
        "RagRetrievalConfig": "InteractionsRagRetrievalConfig",
        "RagRetrievalConfigParam": "InteractionsRagRetrievalConfigDict",
        "RagStoreConfig": "RagStoreConfig",
        "RagStoreConfigParam": "RagStoreConfigDict",
        "RankService": "RankService",
        "RankServiceParam": "RankServiceDict",
        "Ranking": "Ranking",
        "RankingParam": "RankingDict",
        "Resolution": "VideoResolution",
        "ResponseFormat": "InteractionsResponseFormat",
        "ResponseFormatParam": "InteractionsResponseFormatDict",
        "ResponseModality": "ResponseModality",
        "Retrieval": "InteractionsRetrieval",
        "RetrievalCallArguments": "RetrievalCallArguments",
        "RetrievalCallArgumentsParam": "RetrievalCallArgumentsDict",
        "RetrievalCallDelta": "RetrievalCallDelta",
        "RetrievalCallDeltaRetrievalType": "RetrievalRetrievalType",
        "RetrievalCallDeltaTypedDict": "RetrievalCallDeltaDict",
        "RetrievalCallStep": "RetrievalCallStep",
        "RetrievalCallStepParam": "RetrievalCallStepDict",
        "RetrievalCallStepRetrievalType": "RetrievalRetrievalType",
        "RetrievalParam": "InteractionsRetrievalDict",
        "RetrievalResultDelta": "RetrievalResultDelta",
        "RetrievalResultDeltaTypedDict": "RetrievalResultDeltaDict",
        "RetrievalResultStep": "RetrievalResultStep",
        "RetrievalResultStepParam": "RetrievalResultStepDict",
        "RetrievalRetrievalType": "RetrievalRetrievalType",
        "ReviewSnippet": "InteractionsReviewSnippet",
        "ReviewSnippetParam": "InteractionsReviewSnippetDict",
        "SafetySetting": "InteractionsSafetySetting",
        "SafetySettingParam": "InteractionsSafetySettingDict",
        "ServerEvent": "ServerEvent",
        "ServerEventTypedDict": "ServerEventDict",
        "ServiceTier": "ServiceTier",
        "SessionConfig": "SessionConfig",
        "SessionConfigParam": "SessionConfigDict",
        "SigningSecret": "SigningSecret",
        "SmartTranscriptionMode": "SmartTranscriptionMode",
        "SmartTranscriptionModeParam": "SmartTranscriptionModeDict",
        "Source": "EnvironmentSource",
        "SourceParam": "EnvironmentSourceDict",
        "SourceType": "EnvironmentSourceType",
        "SpeakerConfig": "SpeakerConfig",
        "SpeakerConfigParam": "SpeakerConfigDict",
        "SpeechAnnotation": "SpeechAnnotation",
        "SpeechAnnotationParam": "SpeechAnnotationDict",
        "SpeechConfig": "InteractionsSpeechConfig",
        "SpeechConfigParam": "InteractionsSpeechConfigDict",
        "SpeechConfigUnion": "InteractionsSpeechConfigUnion",
        "SpeechConfigUnionParam": "InteractionsSpeechConfigUnionDict",
        "SpreadsheetProcessingOptions": "SpreadsheetProcessingOptions",
        "SpreadsheetProcessingOptionsContentLayer": "SpreadsheetProcessingOptionsContentLayer",
        "SpreadsheetProcessingOptionsParam": "SpreadsheetProcessingOptionsDict",
        "StaticMediaProcessing": "StaticMediaProcessing",
        "StaticMediaProcessingContentLayer": "StaticMediaProcessingContentLayer",
        "StaticMediaProcessingParam": "StaticMediaProcessingDict",
        "Status": "InteractionsStatus",
        "StatusParam": "InteractionsStatusDict",
        "Step": "Step",
        "StepDelta": "StepDelta",
        "StepDeltaData": "StepDeltaData",
        "StepDeltaDataTypedDict": "StepDeltaDataDict",
        "StepDeltaMetadata": "StepDeltaMetadata",
        "StepDeltaMetadataTypedDict": "StepDeltaMetadataDict",
        "StepDeltaTypedDict": "StepDeltaDict",
        "StepParam": "StepDict",
        "StepStart": "StepStart",
        "StepStartTypedDict": "StepStartDict",
        "StepStop": "StepStop",
        "StepStopTypedDict": "StepStopDict",
        "Stream": "genai_runtime.transport:Stream",
        "Task": "VideoTask",
        "TextAnnotationDelta": "TextAnnotationDelta",
        "TextAnnotationDeltaTypedDict": "TextAnnotationDeltaDict",
        "TextContent": "TextContent",
        "TextContentParam": "TextContentDict",
        "TextDelta": "TextDelta",
        "TextDeltaTypedDict": "TextDeltaDict",
        "TextResponseFormat": "InteractionsTextResponseFormat",
        "TextResponseFormatMimeType": "TextResponseFormatMimeType",
        "TextResponseFormatParam": "InteractionsTextResponseFormatDict",
        "ThinkingLevel": "ThinkingLevel",
        "ThinkingSummaries": "ThinkingSummaries",
        "ThoughtSignatureDelta": "ThoughtSignatureDelta",
        "ThoughtSignatureDeltaTypedDict": "ThoughtSignatureDeltaDict",
        "ThoughtStep": "ThoughtStep",
        "ThoughtStepParam": "ThoughtStepDict",
        "ThoughtSummaryContent": "ThoughtSummaryContent",
        "ThoughtSummaryContentParam": "ThoughtSummaryContentDict",
        "ThoughtSummaryDelta": "ThoughtSummaryDelta",
        "ThoughtSummaryDeltaTypedDict": "ThoughtSummaryDeltaDict",
        "Threshold": "SafetyThreshold",
        "Tool": "InteractionsTool",
        "ToolChoice": "ToolChoice",
        "ToolChoiceConfig": "ToolChoiceConfig",
        "ToolChoiceConfigParam": "ToolChoiceConfigDict",
        "ToolChoiceParam": "ToolChoiceDict",
        "ToolChoiceType": "ToolChoiceType",
        "ToolParam": "InteractionsToolDict",
        "ToolSearch": "ToolSearch",
        "ToolSearchCallDelta": "ToolSearchCallDelta",
        "ToolSearchCallDeltaTypedDict": "ToolSearchCallDeltaDict",
        "ToolSearchCallStep": "ToolSearchCallStep",
        "ToolSearchCallStepArguments": "ToolSearchCallStepArguments",
        "ToolSearchCallStepArgumentsParam": "ToolSearchCallStepArgumentsDict",
        "ToolSearchCallStepParam": "ToolSearchCallStepDict",
        "ToolSearchParam": "ToolSearchDict",
        "ToolSearchResultDelta": "ToolSearchResultDelta",
        "ToolSearchResultDeltaTypedDict": "ToolSearchResultDeltaDict",
        "ToolSearchResultStep": "ToolSearchResultStep",
        "ToolSearchResultStepParam": "ToolSearchResultStepDict",
        "TranscriptionConfig": "TranscriptionConfig",
        "TranscriptionConfigMode": "TranscriptionConfigMode",
        "TranscriptionConfigModeEnum": "TranscriptionConfigModeEnum",
        "TranscriptionConfigModeParam": "TranscriptionConfigModeDict",
        "TranscriptionConfigParam": "TranscriptionConfigDict",
        "TranscriptionMode": "TranscriptionMode",
        "TranscriptionModeParam": "TranscriptionModeDict",
        "Transform": "AllowlistTransform",
        "TransformParam": "AllowlistTransformDict",
        "Trigger": "Trigger",
        "TriggerCreateParams": "TriggerCreateParams",
        "TriggerCreateParamsParam": "TriggerCreateParamsDict",
        "TriggerExecution": "TriggerExecution",
        "TriggerExecutionStatus": "TriggerExecutionStatus",
        "TriggerExecutionTypedDict": "TriggerExecutionDict",
        "TriggerStatus": "TriggerStatus",
        "TriggerTypedDict": "TriggerDict",
        "TriggerUpdate": "TriggerUpdate",
        "TriggerUpdateParam": "TriggerUpdateDict",
        "TriggerUpdateStatus": "TriggerStatus",
        "Type": "Type",
        "URLCitation": "URLCitation",
        "URLCitationParam": "URLCitationDict",
        "URLContext": "InteractionsURLContext",
        "URLContextCallArguments": "URLContextCallArguments",
        "URLContextCallArgumentsParam": "URLContextCallArgumentsDict",
        "URLContextCallDelta": "URLContextCallDelta",
        "URLContextCallDeltaTypedDict": "URLContextCallDeltaDict",
        "URLContextCallStep": "URLContextCallStep",
        "URLContextCallStepParam": "URLContextCallStepDict",
        "URLContextParam": "InteractionsURLContextDict",
        "URLContextResult": "URLContextResult",
        "URLContextResultDelta": "URLContextResultDelta",
        "URLContextResultDeltaTypedDict": "URLContextResultDeltaDict",
        "URLContextResultParam": "URLContextResultDict",
        "URLContextResultStatus": "URLContextResultStatus",
        "URLContextResultStep": "URLContextResultStep",
        "URLContextResultStepParam": "URLContextResultStepDict",
        "UnknownAnnotation": "UnknownAnnotation",
        "UnknownContent": "UnknownInteractionsContent",
        "UnknownFunctionResultSubcontent": "UnknownFunctionResultSubcontent",
        "UnknownInteractionAgentConfig": "UnknownInteractionAgentConfig",
        "UnknownInteractionSSEEvent": "UnknownInteractionSSEEvent",
        "UnknownStep": "UnknownStep",
        "UnknownStepDeltaData": "UnknownStepDeltaData",
        "UnknownThoughtSummaryContent": "UnknownThoughtSummaryContent",
        "UnknownTool": "UnknownInteractionsTool",
        "UnknownTranscriptionMode": "UnknownTranscriptionMode",
        "Usage": "InteractionUsage",
        "UsageTypedDict": "InteractionUsageDict",
        "UserActionInput": "UserActionInput",
        "UserActionInputTypedDict": "UserActionInputDict",
        "UserActionKey": "UserActionKey",
        "UserActionTarget": "UserActionKey",
        "UserActionTargetTypedDict": "UserActionKey",
        "UserActionType": "UserActionType",
        "UserInputStep": "UserInputStep",
        "UserInputStepParam": "UserInputStepDict",
        "VerbatimTranscriptionMode": "VerbatimTranscriptionMode",
        "VerbatimTranscriptionModeParam": "VerbatimTranscriptionModeDict",
        "VertexAISearchConfig": "VertexAISearchConfig",
        "VertexAISearchConfigParam": "VertexAISearchConfigDict",
        "VideoConfig": "VideoConfig",
        "VideoConfigParam": "VideoConfigDict",
        "VideoContent": "VideoContent",
        "VideoContentMimeType": "builtins:str",
        "VideoContentParam": "VideoContentDict",
        "VideoDelta": "VideoDelta",
        "VideoDeltaMimeType": "builtins:str",
        "VideoDeltaTypedDict": "VideoDeltaDict",
        "VideoResponseFormat": "InteractionsVideoResponseFormat",
        "VideoResponseFormatAspectRatio": "VideoResponseFormatAspectRatio",
        "VideoResponseFormatDelivery": "AudioResponseFormatDelivery",
        "VideoResponseFormatParam": "InteractionsVideoResponseFormatDict",
        "Visualization": "Visualization",
        "Webhook": "Webhook",
        "WebhookConfig": "InteractionsWebhookConfig",
        "WebhookConfigParam": "InteractionsWebhookConfigDict",
        "WebhookCreateParams": "WebhookInputDict",
        "WebhookDeleteResponse": "InteractionsEmpty",
        "WebhookListResponse": "WebhookListResponse",
        "WebhookPingParams": "PingWebhookRequestDict",
        "WebhookPingResponse": "WebhookPingResponse",
        "WebhookRotateSigningSecretParams": "RotateSigningSecretRequestDict",
        "WebhookUpdateParams": "WebhookUpdateDict",
        "WordInfo": "InteractionsWordInfo",
        "WordInfoParam": "InteractionsWordInfoDict",
        "WorldPrompt": "WorldPrompt",
        "WorldPromptContent": "WorldPromptContent",
        "WorldPromptContentTypedDict": "WorldPromptContentDict",
        "WorldPromptTypedDict": "WorldPromptDict",
        "WorldReferenceImage": "WorldReferenceImage",
        "WorldReferenceImageTypedDict": "WorldReferenceImageDict",
        "WorldSetupEvent": "WorldSetupEvent",
        "WorldSetupEventTypedDict": "WorldSetupEventDict",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_NAMES})

    def __getattr__(name: str) -> Any:
        original = _NAMES.get(name)
        if original is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        place, _, original = original.rpartition(":")
        value = globals()[name] = getattr(import_module(place or "..models", __package__), original)
        return value


__all__ = [
    "APIWebSocketError",
    "Agent",
    "AgentCreateParams",
    "AgentDeleteResponse",
    "AgentListParams",
    "AgentListResponse",
    "AgentOption",
    "AllowedTools",
    "AllowedToolsParam",
    "Allowlist",
    "AllowlistEntry",
    "AllowlistEntryParam",
    "AllowlistParam",
    "Annotation",
    "AnnotationParam",
    "AntigravityAgentConfig",
    "AntigravityAgentConfigParam",
    "ArgumentsDelta",
    "ArgumentsDeltaTypedDict",
    "AsyncInteractionStream",
    "AsyncStream",
    "AudioContent",
    "AudioContentMimeType",
    "AudioContentParam",
    "AudioDelta",
    "AudioDeltaMimeType",
    "AudioDeltaTypedDict",
    "AudioMediaProcessing",
    "AudioMediaProcessingParam",
    "AudioProcessing",
    "AudioProcessingEnum",
    "AudioProcessingParam",
    "AudioResponseFormat",
    "AudioResponseFormatDelivery",
    "AudioResponseFormatMimeType",
    "AudioResponseFormatParam",
    "AudioStaticMediaProcessing",
    "AudioStaticMediaProcessingParam",
    "CancelInteractionEvent",
    "CancelInteractionEventTypedDict",
    "ClientEvent",
    "ClientEventTypedDict",
    "CodeExecution",
    "CodeExecutionCallArguments",
    "CodeExecutionCallArgumentsParam",
    "CodeExecutionCallDelta",
    "CodeExecutionCallDeltaTypedDict",
    "CodeExecutionCallStep",
    "CodeExecutionCallStepParam",
    "CodeExecutionParam",
    "CodeExecutionResultDelta",
    "CodeExecutionResultDeltaTypedDict",
    "CodeExecutionResultStep",
    "CodeExecutionResultStepParam",
    "CodeExecutionResultStepResult",
    "CodeExecutionResultStepResultParam",
    "CodeMenderAgentConfig",
    "CodeMenderAgentConfigParam",
    "CompleteInteractionEvent",
    "CompleteInteractionEventTypedDict",
    "ComputerUse",
    "ComputerUseParam",
    "ConnectInteractionEvent",
    "ConnectInteractionEventTypedDict",
    "Content",
    "ContentParam",
    "CreateAgentInteraction",
    "CreateAgentInteractionAgentConfig",
    "CreateAgentInteractionAgentConfigParam",
    "CreateAgentInteractionEnvironment",
    "CreateAgentInteractionEnvironmentParam",
    "CreateAgentInteractionParam",
    "CreateAgentInteractionParamsNonStreaming",
    "CreateAgentInteractionParamsStreaming",
    "CreateAgentInteractionResponseFormat",
    "CreateAgentInteractionResponseFormatParam",
    "CreateEnvironmentRequest",
    "CreateEnvironmentRequestNetworkEnum",
    "CreateEnvironmentRequestNetworkUnion",
    "CreateEnvironmentRequestNetworkUnionParam",
    "CreateEnvironmentRequestParam",
    "CreateInteractionEvent",
    "CreateInteractionEventTypedDict",
    "CreateModelInteraction",
    "CreateModelInteractionEnvironment",
    "CreateModelInteractionEnvironmentParam",
    "CreateModelInteractionParam",
    "CreateModelInteractionParamsNonStreaming",
    "CreateModelInteractionParamsStreaming",
    "CreateModelInteractionResponseFormat",
    "CreateModelInteractionResponseFormatParam",
    "DeepResearchAgentConfig",
    "DeepResearchAgentConfigParam",
    "Disabled",
    "DisabledSafetyPolicy",
    "DisconnectEvent",
    "DisconnectEventTypedDict",
    "DocumentContent",
    "DocumentContentMimeType",
    "DocumentContentParam",
    "DocumentDelta",
    "DocumentDeltaMimeType",
    "DocumentDeltaTypedDict",
    "DocumentMediaProcessing",
    "DocumentMediaProcessingParam",
    "DocumentProcessing",
    "DocumentProcessingEnum",
    "DocumentProcessingParam",
    "DocumentStaticMediaProcessing",
    "DocumentStaticMediaProcessingParam",
    "DynamicAgentConfig",
    "DynamicAgentConfigParam",
    "Empty",
    "EmptyTypedDict",
    "Env",
    "EnvParam",
    "EnvVar",
    "EnvVarParam",
    "Environment",
    "EnvironmentEnum",
    "EnvironmentFile",
    "EnvironmentFileTypedDict",
    "EnvironmentMode",
    "EnvironmentNetworkEgressAllowlist",
    "EnvironmentNetworkEgressAllowlistParam",
    "EnvironmentNetworkEnum",
    "EnvironmentNetworkUnion",
    "EnvironmentNetworkUnionTypedDict",
    "EnvironmentParam",
    "EnvironmentTypedDict",
    "Error",
    "ErrorEvent",
    "ErrorEventTypedDict",
    "ErrorTypedDict",
    "ExaAISearchConfig",
    "ExaAISearchConfigParam",
    "Execution",
    "FileCitation",
    "FileCitationParam",
    "FileContent",
    "FileContentParam",
    "FileSearch",
    "FileSearchCallDelta",
    "FileSearchCallDeltaTypedDict",
    "FileSearchCallStep",
    "FileSearchCallStepParam",
    "FileSearchParam",
    "FileSearchResult",
    "FileSearchResultDelta",
    "FileSearchResultDeltaTypedDict",
    "FileSearchResultStep",
    "FileSearchResultStepParam",
    "FileSearchResultTypedDict",
    "Filter",
    "FilterParam",
    "FindRequest",
    "FindRequestParam",
    "FixRequest",
    "FixRequestParam",
    "Function",
    "FunctionCallStep",
    "FunctionCallStepParam",
    "FunctionParam",
    "FunctionResultDelta",
    "FunctionResultDeltaResult",
    "FunctionResultDeltaResultTypedDict",
    "FunctionResultDeltaResultUnion",
    "FunctionResultDeltaResultUnionTypedDict",
    "FunctionResultDeltaTypedDict",
    "FunctionResultStep",
    "FunctionResultStepParam",
    "FunctionResultStepResult",
    "FunctionResultStepResultParam",
    "FunctionResultStepResultUnion",
    "FunctionResultStepResultUnionParam",
    "FunctionResultSubcontent",
    "FunctionResultSubcontentParam",
    "GenerationConfig",
    "GenerationConfigParam",
    "GetEnvironmentFilesResponse",
    "GetEnvironmentFilesResponseTypedDict",
    "GoogleMaps",
    "GoogleMapsCallArguments",
    "GoogleMapsCallArgumentsParam",
    "GoogleMapsCallDelta",
    "GoogleMapsCallDeltaTypedDict",
    "GoogleMapsCallStep",
    "GoogleMapsCallStepParam",
    "GoogleMapsParam",
    "GoogleMapsResult",
    "GoogleMapsResultDelta",
    "GoogleMapsResultDeltaTypedDict",
    "GoogleMapsResultParam",
    "GoogleMapsResultPlaces",
    "GoogleMapsResultPlacesParam",
    "GoogleMapsResultStep",
    "GoogleMapsResultStepParam",
    "GoogleSearch",
    "GoogleSearchCallArguments",
    "GoogleSearchCallArgumentsParam",
    "GoogleSearchCallDelta",
    "GoogleSearchCallDeltaTypedDict",
    "GoogleSearchCallStep",
    "GoogleSearchCallStepParam",
    "GoogleSearchCallStepSearchType",
    "GoogleSearchParam",
    "GoogleSearchResult",
    "GoogleSearchResultDelta",
    "GoogleSearchResultDeltaTypedDict",
    "GoogleSearchResultParam",
    "GoogleSearchResultStep",
    "GoogleSearchResultStepParam",
    "GoogleSearchSearchType",
    "GroundingToolCount",
    "GroundingToolCountType",
    "GroundingToolCountTypedDict",
    "HarmCategory",
    "HybridSearch",
    "HybridSearchParam",
    "ImageConfig",
    "ImageConfigAspectRatio",
    "ImageConfigImageSize",
    "ImageConfigParam",
    "ImageContent",
    "ImageContentMimeType",
    "ImageContentParam",
    "ImageDelta",
    "ImageDeltaMimeType",
    "ImageDeltaTypedDict",
    "ImageResponseFormat",
    "ImageResponseFormatAspectRatio",
    "ImageResponseFormatDelivery",
    "ImageResponseFormatImageSize",
    "ImageResponseFormatMimeType",
    "ImageResponseFormatParam",
    "InputEvent",
    "InputEventTypedDict",
    "Interaction",
    "InteractionAgentConfig",
    "InteractionAgentConfigTypedDict",
    "InteractionAuthToken",
    "InteractionAuthTokenCreateParams",
    "InteractionAuthTokenCreateParamsParam",
    "InteractionAuthTokenTypedDict",
    "InteractionCancelParams",
    "InteractionCancelledEvent",
    "InteractionCancelledEventTypedDict",
    "InteractionCompletedEvent",
    "InteractionCompletedEventTypedDict",
    "InteractionConnectedEvent",
    "InteractionConnectedEventTypedDict",
    "InteractionCreateParams",
    "InteractionCreatedEvent",
    "InteractionCreatedEventTypedDict",
    "InteractionDeleteParams",
    "InteractionDeleteResponse",
    "InteractionEnvironment",
    "InteractionEnvironmentTypedDict",
    "InteractionGetParams",
    "InteractionGetParamsBase",
    "InteractionGetParamsNonStreaming",
    "InteractionGetParamsStreaming",
    "InteractionResponseFormat",
    "InteractionResponseFormatTypedDict",
    "InteractionSSEEvent",
    "InteractionSSEEventTypedDict",
    "InteractionSSEStreamEvent",
    "InteractionSSEStreamEventTypedDict",
    "InteractionSseEventInteraction",
    "InteractionSseEventInteractionStatus",
    "InteractionSseEventInteractionTypedDict",
    "InteractionStatus",
    "InteractionStatusUpdate",
    "InteractionStatusUpdateStatus",
    "InteractionStatusUpdateTypedDict",
    "InteractionStream",
    "InteractionTypedDict",
    "InteractionsInput",
    "InteractionsInputParam",
    "Language",
    "ListEnvironmentsResponse",
    "ListEnvironmentsResponseTypedDict",
    "ListTriggerExecutionsResponse",
    "ListTriggerExecutionsResponseTypedDict",
    "ListTriggersResponse",
    "ListTriggersResponseTypedDict",
    "LiveInteractionCompletedEvent",
    "LiveInteractionCompletedEventTypedDict",
    "LiveInteractionCreatedEvent",
    "LiveInteractionCreatedEventTypedDict",
    "MCPServer",
    "MCPServerParam",
    "MCPServerToolCallDelta",
    "MCPServerToolCallDeltaTypedDict",
    "MCPServerToolCallStep",
    "MCPServerToolCallStepParam",
    "MCPServerToolResultDelta",
    "MCPServerToolResultDeltaResult",
    "MCPServerToolResultDeltaResultTypedDict",
    "MCPServerToolResultDeltaResultUnion",
    "MCPServerToolResultDeltaResultUnionTypedDict",
    "MCPServerToolResultDeltaTypedDict",
    "MCPServerToolResultStep",
    "MCPServerToolResultStepParam",
    "MCPServerToolResultStepResult",
    "MCPServerToolResultStepResultParam",
    "MCPServerToolResultStepResultUnion",
    "MCPServerToolResultStepResultUnionParam",
    "MediaProcessing",
    "MediaProcessingParam",
    "MediaResolution",
    "Method",
    "ModalityTokens",
    "ModalityTokensTypedDict",
    "Mode",
    "Model",
    "ModelOutputStep",
    "ModelOutputStepParam",
    "ModelParam",
    "Network",
    "NetworkEnum",
    "NetworkParam",
    "PageProcessingOptions",
    "PageProcessingOptionsContentLayer",
    "PageProcessingOptionsParam",
    "ParallelAISearchConfig",
    "ParallelAISearchConfigParam",
    "PlaceCitation",
    "PlaceCitationParam",
    "Processing",
    "ProcessingCallDelta",
    "ProcessingCallDeltaTypedDict",
    "ProcessingCallStep",
    "ProcessingCallStepParam",
    "ProcessingEnum",
    "ProcessingParam",
    "ProcessingResultDelta",
    "ProcessingResultDeltaTypedDict",
    "ProcessingResultStep",
    "ProcessingResultStepParam",
    "RagResource",
    "RagResourceParam",
    "RagRetrievalConfig",
    "RagRetrievalConfigParam",
    "RagStoreConfig",
    "RagStoreConfigParam",
    "RankService",
    "RankServiceParam",
    "Ranking",
    "RankingParam",
    "Resolution",
    "ResponseFormat",
    "ResponseFormatParam",
    "ResponseModality",
    "Retrieval",
    "RetrievalCallArguments",
    "RetrievalCallArgumentsParam",
    "RetrievalCallDelta",
    "RetrievalCallDeltaRetrievalType",
    "RetrievalCallDeltaTypedDict",
    "RetrievalCallStep",
    "RetrievalCallStepParam",
    "RetrievalCallStepRetrievalType",
    "RetrievalParam",
    "RetrievalResultDelta",
    "RetrievalResultDeltaTypedDict",
    "RetrievalResultStep",
    "RetrievalResultStepParam",
    "RetrievalRetrievalType",
    "ReviewSnippet",
    "ReviewSnippetParam",
    "SafetySetting",
    "SafetySettingParam",
    "ServerEvent",
    "ServerEventTypedDict",
    "ServiceTier",
    "SessionConfig",
    "SessionConfigParam",
    "SigningSecret",
    "SmartTranscriptionMode",
    "SmartTranscriptionModeParam",
    "Source",
    "SourceParam",
    "SourceType",
    "SpeakerConfig",
    "SpeakerConfigParam",
    "SpeechAnnotation",
    "SpeechAnnotationParam",
    "SpeechConfig",
    "SpeechConfigParam",
    "SpeechConfigUnion",
    "SpeechConfigUnionParam",
    "SpreadsheetProcessingOptions",
    "SpreadsheetProcessingOptionsContentLayer",
    "SpreadsheetProcessingOptionsParam",
    "StaticMediaProcessing",
    "StaticMediaProcessingContentLayer",
    "StaticMediaProcessingParam",
    "Status",
    "StatusParam",
    "Step",
    "StepDelta",
    "StepDeltaData",
    "StepDeltaDataTypedDict",
    "StepDeltaMetadata",
    "StepDeltaMetadataTypedDict",
    "StepDeltaTypedDict",
    "StepParam",
    "StepStart",
    "StepStartTypedDict",
    "StepStop",
    "StepStopTypedDict",
    "Stream",
    "Task",
    "TextAnnotationDelta",
    "TextAnnotationDeltaTypedDict",
    "TextContent",
    "TextContentParam",
    "TextDelta",
    "TextDeltaTypedDict",
    "TextResponseFormat",
    "TextResponseFormatMimeType",
    "TextResponseFormatParam",
    "ThinkingLevel",
    "ThinkingSummaries",
    "ThoughtSignatureDelta",
    "ThoughtSignatureDeltaTypedDict",
    "ThoughtStep",
    "ThoughtStepParam",
    "ThoughtSummaryContent",
    "ThoughtSummaryContentParam",
    "ThoughtSummaryDelta",
    "ThoughtSummaryDeltaTypedDict",
    "Threshold",
    "Tool",
    "ToolChoice",
    "ToolChoiceConfig",
    "ToolChoiceConfigParam",
    "ToolChoiceParam",
    "ToolChoiceType",
    "ToolParam",
    "ToolSearch",
    "ToolSearchCallDelta",
    "ToolSearchCallDeltaTypedDict",
    "ToolSearchCallStep",
    "ToolSearchCallStepArguments",
    "ToolSearchCallStepArgumentsParam",
    "ToolSearchCallStepParam",
    "ToolSearchParam",
    "ToolSearchResultDelta",
    "ToolSearchResultDeltaTypedDict",
    "ToolSearchResultStep",
    "ToolSearchResultStepParam",
    "TranscriptionConfig",
    "TranscriptionConfigMode",
    "TranscriptionConfigModeEnum",
    "TranscriptionConfigModeParam",
    "TranscriptionConfigParam",
    "TranscriptionMode",
    "TranscriptionModeParam",
    "Transform",
    "TransformParam",
    "Trigger",
    "TriggerCreateParams",
    "TriggerCreateParamsParam",
    "TriggerExecution",
    "TriggerExecutionStatus",
    "TriggerExecutionTypedDict",
    "TriggerStatus",
    "TriggerTypedDict",
    "TriggerUpdate",
    "TriggerUpdateParam",
    "TriggerUpdateStatus",
    "Type",
    "URLCitation",
    "URLCitationParam",
    "URLContext",
    "URLContextCallArguments",
    "URLContextCallArgumentsParam",
    "URLContextCallDelta",
    "URLContextCallDeltaTypedDict",
    "URLContextCallStep",
    "URLContextCallStepParam",
    "URLContextParam",
    "URLContextResult",
    "URLContextResultDelta",
    "URLContextResultDeltaTypedDict",
    "URLContextResultParam",
    "URLContextResultStatus",
    "URLContextResultStep",
    "URLContextResultStepParam",
    "UnknownAnnotation",
    "UnknownContent",
    "UnknownFunctionResultSubcontent",
    "UnknownInteractionAgentConfig",
    "UnknownInteractionSSEEvent",
    "UnknownStep",
    "UnknownStepDeltaData",
    "UnknownThoughtSummaryContent",
    "UnknownTool",
    "UnknownTranscriptionMode",
    "Usage",
    "UsageTypedDict",
    "UserActionInput",
    "UserActionInputTypedDict",
    "UserActionKey",
    "UserActionTarget",
    "UserActionTargetTypedDict",
    "UserActionType",
    "UserInputStep",
    "UserInputStepParam",
    "VerbatimTranscriptionMode",
    "VerbatimTranscriptionModeParam",
    "VertexAISearchConfig",
    "VertexAISearchConfigParam",
    "VideoConfig",
    "VideoConfigParam",
    "VideoContent",
    "VideoContentMimeType",
    "VideoContentParam",
    "VideoDelta",
    "VideoDeltaMimeType",
    "VideoDeltaTypedDict",
    "VideoResponseFormat",
    "VideoResponseFormatAspectRatio",
    "VideoResponseFormatDelivery",
    "VideoResponseFormatParam",
    "Visualization",
    "Webhook",
    "WebhookConfig",
    "WebhookConfigParam",
    "WebhookCreateParams",
    "WebhookDeleteResponse",
    "WebhookListParams",
    "WebhookListResponse",
    "WebhookPingParams",
    "WebhookPingResponse",
    "WebhookRotateSigningSecretParams",
    "WebhookUpdateParams",
    "WordInfo",
    "WordInfoParam",
    "WorldPrompt",
    "WorldPromptContent",
    "WorldPromptContentTypedDict",
    "WorldPromptTypedDict",
    "WorldReferenceImage",
    "WorldReferenceImageTypedDict",
    "WorldSetupEvent",
    "WorldSetupEventTypedDict",
]
