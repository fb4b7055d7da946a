"""The models of the API. Each is a module of its own, loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._dicts import ActivityEndDict as ActivityEndDict
    from ._dicts import ActivityEndOrDict as ActivityEndOrDict
    from ._dicts import ActivityStartDict as ActivityStartDict
    from ._dicts import ActivityStartOrDict as ActivityStartOrDict
    from ._dicts import AgentDict as AgentDict
    from ._dicts import AgentListResponseDict as AgentListResponseDict
    from ._dicts import AgentListResponseOrDict as AgentListResponseOrDict
    from ._dicts import AgentOrDict as AgentOrDict
    from ._dicts import AgentToolDict as AgentToolDict
    from ._dicts import AgentToolOrDict as AgentToolOrDict
    from ._dicts import AggregationOutputDict as AggregationOutputDict
    from ._dicts import AggregationOutputOrDict as AggregationOutputOrDict
    from ._dicts import AggregationResultDict as AggregationResultDict
    from ._dicts import AggregationResultOrDict as AggregationResultOrDict
    from ._dicts import AllowedToolsDict as AllowedToolsDict
    from ._dicts import AllowedToolsOrDict as AllowedToolsOrDict
    from ._dicts import AllowlistEntryDict as AllowlistEntryDict
    from ._dicts import AllowlistEntryOrDict as AllowlistEntryOrDict
    from ._dicts import AllowlistOrDict as AllowlistOrDict
    from ._dicts import AllowlistTransformDict as AllowlistTransformDict
    from ._dicts import AllowlistTransformOrDict as AllowlistTransformOrDict
    from ._dicts import AnnotationDict as AnnotationDict
    from ._dicts import AnnotationOrDict as AnnotationOrDict
    from ._dicts import AntigravityAgentConfigDict as AntigravityAgentConfigDict
    from ._dicts import AntigravityAgentConfigOrDict as AntigravityAgentConfigOrDict
    from ._dicts import ApiAuthApiKeyConfigDict as ApiAuthApiKeyConfigDict
    from ._dicts import ApiAuthApiKeyConfigOrDict as ApiAuthApiKeyConfigOrDict
    from ._dicts import ApiAuthDict as ApiAuthDict
    from ._dicts import ApiAuthOrDict as ApiAuthOrDict
    from ._dicts import ApiKeyConfigDict as ApiKeyConfigDict
    from ._dicts import ApiKeyConfigOrDict as ApiKeyConfigOrDict
    from ._dicts import ArgumentsDeltaDict as ArgumentsDeltaDict
    from ._dicts import ArgumentsDeltaOrDict as ArgumentsDeltaOrDict
    from ._dicts import AsyncBatchEmbedContentOperationDict as AsyncBatchEmbedContentOperationDict
    from ._dicts import AsyncBatchEmbedContentOperationOrDict as AsyncBatchEmbedContentOperationOrDict
    from ._dicts import AsyncBatchEmbedContentRequestDict as AsyncBatchEmbedContentRequestDict
    from ._dicts import AsyncBatchEmbedContentRequestOrDict as AsyncBatchEmbedContentRequestOrDict
    from ._dicts import AttributionSourceIdDict as AttributionSourceIdDict
    from ._dicts import AttributionSourceIdOrDict as AttributionSourceIdOrDict
    from ._dicts import AudioChunkDict as AudioChunkDict
    from ._dicts import AudioChunkOrDict as AudioChunkOrDict
    from ._dicts import AudioContentDict as AudioContentDict
    from ._dicts import AudioContentOrDict as AudioContentOrDict
    from ._dicts import AudioDataDict as AudioDataDict
    from ._dicts import AudioDataOrDict as AudioDataOrDict
    from ._dicts import AudioDeltaDict as AudioDeltaDict
    from ._dicts import AudioDeltaOrDict as AudioDeltaOrDict
    from ._dicts import AudioMetadataDict as AudioMetadataDict
    from ._dicts import AudioMetadataOrDict as AudioMetadataOrDict
    from ._dicts import AudioProcessingDict as AudioProcessingDict
    from ._dicts import AudioProcessingOrDict as AudioProcessingOrDict
    from ._dicts import AudioResponseFormatDict as AudioResponseFormatDict
    from ._dicts import AudioResponseFormatOrDict as AudioResponseFormatOrDict
    from ._dicts import AudioStaticMediaProcessingDict as AudioStaticMediaProcessingDict
    from ._dicts import AudioStaticMediaProcessingOrDict as AudioStaticMediaProcessingOrDict
    from ._dicts import AudioTranscriptionConfigDict as AudioTranscriptionConfigDict
    from ._dicts import AudioTranscriptionConfigOrDict as AudioTranscriptionConfigOrDict
    from ._dicts import AuthConfigDict as AuthConfigDict
    from ._dicts import AuthConfigGoogleServiceAccountConfigDict as AuthConfigGoogleServiceAccountConfigDict
    from ._dicts import AuthConfigGoogleServiceAccountConfigOrDict as AuthConfigGoogleServiceAccountConfigOrDict
    from ._dicts import AuthConfigHttpBasicAuthConfigDict as AuthConfigHttpBasicAuthConfigDict
    from ._dicts import AuthConfigHttpBasicAuthConfigOrDict as AuthConfigHttpBasicAuthConfigOrDict
    from ._dicts import AuthConfigOauthConfigDict as AuthConfigOauthConfigDict
    from ._dicts import AuthConfigOauthConfigOrDict as AuthConfigOauthConfigOrDict
    from ._dicts import AuthConfigOidcConfigDict as AuthConfigOidcConfigDict
    from ._dicts import AuthConfigOidcConfigOrDict as AuthConfigOidcConfigOrDict
    from ._dicts import AuthConfigOrDict as AuthConfigOrDict
    from ._dicts import AuthTokenDict as AuthTokenDict
    from ._dicts import AuthTokenOrDict as AuthTokenOrDict
    from ._dicts import AutomaticActivityDetectionDict as AutomaticActivityDetectionDict
    from ._dicts import AutomaticActivityDetectionOrDict as AutomaticActivityDetectionOrDict
    from ._dicts import AutomaticFunctionCallingConfigDict as AutomaticFunctionCallingConfigDict
    from ._dicts import AutomaticFunctionCallingConfigOrDict as AutomaticFunctionCallingConfigOrDict
    from ._dicts import AutoraterConfigDict as AutoraterConfigDict
    from ._dicts import AutoraterConfigOrDict as AutoraterConfigOrDict
    from ._dicts import AvatarConfigDict as AvatarConfigDict
    from ._dicts import AvatarConfigOrDict as AvatarConfigOrDict
    from ._dicts import BaseEnvironmentDict as BaseEnvironmentDict
    from ._dicts import BaseEnvironmentOrDict as BaseEnvironmentOrDict
    from ._dicts import BatchEmbedContentsRequestDict as BatchEmbedContentsRequestDict
    from ._dicts import BatchEmbedContentsRequestOrDict as BatchEmbedContentsRequestOrDict
    from ._dicts import BatchEmbedContentsResponseDict as BatchEmbedContentsResponseDict
    from ._dicts import BatchEmbedContentsResponseOrDict as BatchEmbedContentsResponseOrDict
    from ._dicts import BatchEmbedTextRequestDict as BatchEmbedTextRequestDict
    from ._dicts import BatchEmbedTextRequestOrDict as BatchEmbedTextRequestOrDict
    from ._dicts import BatchEmbedTextResponseDict as BatchEmbedTextResponseDict
    from ._dicts import BatchEmbedTextResponseOrDict as BatchEmbedTextResponseOrDict
    from ._dicts import BatchGenerateContentOperationDict as BatchGenerateContentOperationDict
    from ._dicts import BatchGenerateContentOperationOrDict as BatchGenerateContentOperationOrDict
    from ._dicts import BatchGenerateContentRequestDict as BatchGenerateContentRequestDict
    from ._dicts import BatchGenerateContentRequestOrDict as BatchGenerateContentRequestOrDict
    from ._dicts import BatchJobDestinationDict as BatchJobDestinationDict
    from ._dicts import BatchJobDestinationOrDict as BatchJobDestinationOrDict
    from ._dicts import BatchJobDict as BatchJobDict
    from ._dicts import BatchJobOrDict as BatchJobOrDict
    from ._dicts import BatchJobOutputInfoDict as BatchJobOutputInfoDict
    from ._dicts import BatchJobOutputInfoOrDict as BatchJobOutputInfoOrDict
    from ._dicts import BatchJobSourceDict as BatchJobSourceDict
    from ._dicts import BatchJobSourceOrDict as BatchJobSourceOrDict
    from ._dicts import BatchStatsDict as BatchStatsDict
    from ._dicts import BatchStatsOrDict as BatchStatsOrDict
    from ._dicts import BigQuerySourceDict as BigQuerySourceDict
    from ._dicts import BigQuerySourceOrDict as BigQuerySourceOrDict
    from ._dicts import BillableUsageDict as BillableUsageDict
    from ._dicts import BillableUsageOrDict as BillableUsageOrDict
    from ._dicts import BleuMetricValueDict as BleuMetricValueDict
    from ._dicts import BleuMetricValueOrDict as BleuMetricValueOrDict
    from ._dicts import BleuSpecDict as BleuSpecDict
    from ._dicts import BleuSpecOrDict as BleuSpecOrDict
    from ._dicts import BlobDict as BlobDict
    from ._dicts import BlobOrDict as BlobOrDict
    from ._dicts import CachedContentDict as CachedContentDict
    from ._dicts import CachedContentOrDict as CachedContentOrDict
    from ._dicts import CachedContentUsageMetadataDict as CachedContentUsageMetadataDict
    from ._dicts import CachedContentUsageMetadataOrDict as CachedContentUsageMetadataOrDict
    from ._dicts import CancelBatchJobConfigDict as CancelBatchJobConfigDict
    from ._dicts import CancelBatchJobConfigOrDict as CancelBatchJobConfigOrDict
    from ._dicts import CancelBatchPredictionJobRequestDict as CancelBatchPredictionJobRequestDict
    from ._dicts import CancelBatchPredictionJobRequestOrDict as CancelBatchPredictionJobRequestOrDict
    from ._dicts import CancelInteractionEventDict as CancelInteractionEventDict
    from ._dicts import CancelInteractionEventOrDict as CancelInteractionEventOrDict
    from ._dicts import CancelTuningJobConfigDict as CancelTuningJobConfigDict
    from ._dicts import CancelTuningJobConfigOrDict as CancelTuningJobConfigOrDict
    from ._dicts import CancelTuningJobRequestDict as CancelTuningJobRequestDict
    from ._dicts import CancelTuningJobRequestOrDict as CancelTuningJobRequestOrDict
    from ._dicts import CancelTuningJobResponseDict as CancelTuningJobResponseDict
    from ._dicts import CancelTuningJobResponseOrDict as CancelTuningJobResponseOrDict
    from ._dicts import CandidateDict as CandidateDict
    from ._dicts import CandidateOrDict as CandidateOrDict
    from ._dicts import CheckpointDict as CheckpointDict
    from ._dicts import CheckpointOrDict as CheckpointOrDict
    from ._dicts import ChoiceAnswerDict as ChoiceAnswerDict
    from ._dicts import ChoiceAnswerOrDict as ChoiceAnswerOrDict
    from ._dicts import ChoiceQuestionDict as ChoiceQuestionDict
    from ._dicts import ChoiceQuestionInstructionsDict as ChoiceQuestionInstructionsDict
    from ._dicts import ChoiceQuestionInstructionsOrDict as ChoiceQuestionInstructionsOrDict
    from ._dicts import ChoiceQuestionOrDict as ChoiceQuestionOrDict
    from ._dicts import ChunkingConfigDict as ChunkingConfigDict
    from ._dicts import ChunkingConfigOrDict as ChunkingConfigOrDict
    from ._dicts import CitationDict as CitationDict
    from ._dicts import CitationMetadataDict as CitationMetadataDict
    from ._dicts import CitationMetadataOrDict as CitationMetadataOrDict
    from ._dicts import CitationOrDict as CitationOrDict
    from ._dicts import CitationSourceDict as CitationSourceDict
    from ._dicts import CitationSourceOrDict as CitationSourceOrDict
    from ._dicts import ClaudeFileDict as ClaudeFileDict
    from ._dicts import ClaudeFileOrDict as ClaudeFileOrDict
    from ._dicts import ClientEventDict as ClientEventDict
    from ._dicts import ClientEventOrDict as ClientEventOrDict
    from ._dicts import CodeExecutionCallArgumentsDict as CodeExecutionCallArgumentsDict
    from ._dicts import CodeExecutionCallArgumentsOrDict as CodeExecutionCallArgumentsOrDict
    from ._dicts import CodeExecutionCallDeltaDict as CodeExecutionCallDeltaDict
    from ._dicts import CodeExecutionCallDeltaOrDict as CodeExecutionCallDeltaOrDict
    from ._dicts import CodeExecutionCallStepDict as CodeExecutionCallStepDict
    from ._dicts import CodeExecutionCallStepOrDict as CodeExecutionCallStepOrDict
    from ._dicts import CodeExecutionDict as CodeExecutionDict
    from ._dicts import CodeExecutionOrDict as CodeExecutionOrDict
    from ._dicts import CodeExecutionResultDeltaDict as CodeExecutionResultDeltaDict
    from ._dicts import CodeExecutionResultDeltaOrDict as CodeExecutionResultDeltaOrDict
    from ._dicts import CodeExecutionResultDict as CodeExecutionResultDict
    from ._dicts import CodeExecutionResultOrDict as CodeExecutionResultOrDict
    from ._dicts import CodeExecutionResultStepDict as CodeExecutionResultStepDict
    from ._dicts import CodeExecutionResultStepOrDict as CodeExecutionResultStepOrDict
    from ._dicts import CodeExecutionResultStepResultOrDict as CodeExecutionResultStepResultOrDict
    from ._dicts import CodeMenderAgentConfigDict as CodeMenderAgentConfigDict
    from ._dicts import CodeMenderAgentConfigOrDict as CodeMenderAgentConfigOrDict
    from ._dicts import CompleteInteractionEventDict as CompleteInteractionEventDict
    from ._dicts import CompleteInteractionEventOrDict as CompleteInteractionEventOrDict
    from ._dicts import CompletionStatsDict as CompletionStatsDict
    from ._dicts import CompletionStatsOrDict as CompletionStatsOrDict
    from ._dicts import CompositeReinforcementTuningRewardConfigDict as CompositeReinforcementTuningRewardConfigDict
    from ._dicts import CompositeReinforcementTuningRewardConfigOrDict as CompositeReinforcementTuningRewardConfigOrDict
    from ._dicts import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict as CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict,
    )
    from ._dicts import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict as CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict,
    )
    from ._dicts import ComputationBasedMetricSpecDict as ComputationBasedMetricSpecDict
    from ._dicts import ComputationBasedMetricSpecOrDict as ComputationBasedMetricSpecOrDict
    from ._dicts import ComputerUseDict as ComputerUseDict
    from ._dicts import ComputerUseOrDict as ComputerUseOrDict
    from ._dicts import ComputeTokensConfigDict as ComputeTokensConfigDict
    from ._dicts import ComputeTokensConfigOrDict as ComputeTokensConfigOrDict
    from ._dicts import ComputeTokensRequestDict as ComputeTokensRequestDict
    from ._dicts import ComputeTokensRequestOrDict as ComputeTokensRequestOrDict
    from ._dicts import ComputeTokensResponseDict as ComputeTokensResponseDict
    from ._dicts import ComputeTokensResponseOrDict as ComputeTokensResponseOrDict
    from ._dicts import ComputeTokensResultDict as ComputeTokensResultDict
    from ._dicts import ComputeTokensResultOrDict as ComputeTokensResultOrDict
    from ._dicts import ConditionDict as ConditionDict
    from ._dicts import ConditionOrDict as ConditionOrDict
    from ._dicts import ConnectInteractionEventDict as ConnectInteractionEventDict
    from ._dicts import ConnectInteractionEventOrDict as ConnectInteractionEventOrDict
    from ._dicts import ContentDict as ContentDict
    from ._dicts import ContentEmbeddingDict as ContentEmbeddingDict
    from ._dicts import ContentEmbeddingOrDict as ContentEmbeddingOrDict
    from ._dicts import ContentEmbeddingStatisticsDict as ContentEmbeddingStatisticsDict
    from ._dicts import ContentEmbeddingStatisticsOrDict as ContentEmbeddingStatisticsOrDict
    from ._dicts import ContentFilterDict as ContentFilterDict
    from ._dicts import ContentFilterOrDict as ContentFilterOrDict
    from ._dicts import ContentOrDict as ContentOrDict
    from ._dicts import ContentReferenceImageDict as ContentReferenceImageDict
    from ._dicts import ContentReferenceImageOrDict as ContentReferenceImageOrDict
    from ._dicts import ContextWindowCompressionConfigDict as ContextWindowCompressionConfigDict
    from ._dicts import ContextWindowCompressionConfigOrDict as ContextWindowCompressionConfigOrDict
    from ._dicts import ControlReferenceConfigDict as ControlReferenceConfigDict
    from ._dicts import ControlReferenceConfigOrDict as ControlReferenceConfigOrDict
    from ._dicts import ControlReferenceImageDict as ControlReferenceImageDict
    from ._dicts import ControlReferenceImageOrDict as ControlReferenceImageOrDict
    from ._dicts import CorpusDict as CorpusDict
    from ._dicts import CorpusOrDict as CorpusOrDict
    from ._dicts import CountMessageTokensRequestDict as CountMessageTokensRequestDict
    from ._dicts import CountMessageTokensRequestOrDict as CountMessageTokensRequestOrDict
    from ._dicts import CountMessageTokensResponseDict as CountMessageTokensResponseDict
    from ._dicts import CountMessageTokensResponseOrDict as CountMessageTokensResponseOrDict
    from ._dicts import CountTextTokensRequestDict as CountTextTokensRequestDict
    from ._dicts import CountTextTokensRequestOrDict as CountTextTokensRequestOrDict
    from ._dicts import CountTextTokensResponseDict as CountTextTokensResponseDict
    from ._dicts import CountTextTokensResponseOrDict as CountTextTokensResponseOrDict
    from ._dicts import CountTokensConfigDict as CountTokensConfigDict
    from ._dicts import CountTokensConfigOrDict as CountTokensConfigOrDict
    from ._dicts import CountTokensRequestDict as CountTokensRequestDict
    from ._dicts import CountTokensRequestOrDict as CountTokensRequestOrDict
    from ._dicts import CountTokensResponseDict as CountTokensResponseDict
    from ._dicts import CountTokensResponseOrDict as CountTokensResponseOrDict
    from ._dicts import CountTokensResultDict as CountTokensResultDict
    from ._dicts import CountTokensResultOrDict as CountTokensResultOrDict
    from ._dicts import CreateAgentInteractionAgentConfigDict as CreateAgentInteractionAgentConfigDict
    from ._dicts import CreateAgentInteractionAgentConfigOrDict as CreateAgentInteractionAgentConfigOrDict
    from ._dicts import CreateAgentInteractionDict as CreateAgentInteractionDict
    from ._dicts import CreateAgentInteractionEnvironmentDict as CreateAgentInteractionEnvironmentDict
    from ._dicts import CreateAgentInteractionEnvironmentOrDict as CreateAgentInteractionEnvironmentOrDict
    from ._dicts import CreateAgentInteractionOrDict as CreateAgentInteractionOrDict
    from ._dicts import CreateAgentInteractionResponseFormatDict as CreateAgentInteractionResponseFormatDict
    from ._dicts import CreateAgentInteractionResponseFormatOrDict as CreateAgentInteractionResponseFormatOrDict
    from ._dicts import CreateAuthTokenConfigDict as CreateAuthTokenConfigDict
    from ._dicts import CreateAuthTokenConfigOrDict as CreateAuthTokenConfigOrDict
    from ._dicts import CreateAuthTokenParametersDict as CreateAuthTokenParametersDict
    from ._dicts import CreateAuthTokenParametersOrDict as CreateAuthTokenParametersOrDict
    from ._dicts import CreateBatchJobConfigDict as CreateBatchJobConfigDict
    from ._dicts import CreateBatchJobConfigOrDict as CreateBatchJobConfigOrDict
    from ._dicts import CreateCachedContentConfigDict as CreateCachedContentConfigDict
    from ._dicts import CreateCachedContentConfigOrDict as CreateCachedContentConfigOrDict
    from ._dicts import CreateDecisionRequestDict as CreateDecisionRequestDict
    from ._dicts import CreateDecisionRequestOrDict as CreateDecisionRequestOrDict
    from ._dicts import CreateDecisionResponseDict as CreateDecisionResponseDict
    from ._dicts import CreateDecisionResponseOrDict as CreateDecisionResponseOrDict
    from ._dicts import CreateEmbeddingsBatchJobConfigDict as CreateEmbeddingsBatchJobConfigDict
    from ._dicts import CreateEmbeddingsBatchJobConfigOrDict as CreateEmbeddingsBatchJobConfigOrDict
    from ._dicts import CreateEnvironmentRequestDict as CreateEnvironmentRequestDict
    from ._dicts import CreateEnvironmentRequestNetworkUnionDict as CreateEnvironmentRequestNetworkUnionDict
    from ._dicts import CreateEnvironmentRequestNetworkUnionOrDict as CreateEnvironmentRequestNetworkUnionOrDict
    from ._dicts import CreateEnvironmentRequestOrDict as CreateEnvironmentRequestOrDict
    from ._dicts import CreateFileConfigDict as CreateFileConfigDict
    from ._dicts import CreateFileConfigOrDict as CreateFileConfigOrDict
    from ._dicts import CreateFileRequestDict as CreateFileRequestDict
    from ._dicts import CreateFileRequestOrDict as CreateFileRequestOrDict
    from ._dicts import CreateFileResponseDict as CreateFileResponseDict
    from ._dicts import CreateFileResponseOrDict as CreateFileResponseOrDict
    from ._dicts import CreateFileSearchStoreConfigDict as CreateFileSearchStoreConfigDict
    from ._dicts import CreateFileSearchStoreConfigOrDict as CreateFileSearchStoreConfigOrDict
    from ._dicts import CreateInteractionEventDict as CreateInteractionEventDict
    from ._dicts import CreateInteractionEventOrDict as CreateInteractionEventOrDict
    from ._dicts import CreateInteractionRequestBodyDict as CreateInteractionRequestBodyDict
    from ._dicts import CreateInteractionRequestBodyOrDict as CreateInteractionRequestBodyOrDict
    from ._dicts import CreateModelInteractionDict as CreateModelInteractionDict
    from ._dicts import CreateModelInteractionEnvironmentDict as CreateModelInteractionEnvironmentDict
    from ._dicts import CreateModelInteractionEnvironmentOrDict as CreateModelInteractionEnvironmentOrDict
    from ._dicts import CreateModelInteractionOrDict as CreateModelInteractionOrDict
    from ._dicts import CreateModelInteractionResponseFormatDict as CreateModelInteractionResponseFormatDict
    from ._dicts import CreateModelInteractionResponseFormatOrDict as CreateModelInteractionResponseFormatOrDict
    from ._dicts import CreateTunedModelMetadataDict as CreateTunedModelMetadataDict
    from ._dicts import CreateTunedModelMetadataOrDict as CreateTunedModelMetadataOrDict
    from ._dicts import CreateTunedModelOperationDict as CreateTunedModelOperationDict
    from ._dicts import CreateTunedModelOperationOrDict as CreateTunedModelOperationOrDict
    from ._dicts import CreateTuningJobConfigDict as CreateTuningJobConfigDict
    from ._dicts import CreateTuningJobConfigOrDict as CreateTuningJobConfigOrDict
    from ._dicts import CreateTuningJobParametersDict as CreateTuningJobParametersDict
    from ._dicts import CreateTuningJobParametersOrDict as CreateTuningJobParametersOrDict
    from ._dicts import CreateVoiceRequestDict as CreateVoiceRequestDict
    from ._dicts import CreateVoiceRequestOrDict as CreateVoiceRequestOrDict
    from ._dicts import CredentialCreateParamsDict as CredentialCreateParamsDict
    from ._dicts import CredentialCreateParamsOrDict as CredentialCreateParamsOrDict
    from ._dicts import CredentialDict as CredentialDict
    from ._dicts import CredentialListResponseDict as CredentialListResponseDict
    from ._dicts import CredentialListResponseOrDict as CredentialListResponseOrDict
    from ._dicts import CredentialOrDict as CredentialOrDict
    from ._dicts import CredentialUpdateDict as CredentialUpdateDict
    from ._dicts import CredentialUpdateOrDict as CredentialUpdateOrDict
    from ._dicts import CustomCodeExecutionResultDict as CustomCodeExecutionResultDict
    from ._dicts import CustomCodeExecutionResultOrDict as CustomCodeExecutionResultOrDict
    from ._dicts import CustomCodeExecutionSpecDict as CustomCodeExecutionSpecDict
    from ._dicts import CustomCodeExecutionSpecOrDict as CustomCodeExecutionSpecOrDict
    from ._dicts import CustomizedAvatarDict as CustomizedAvatarDict
    from ._dicts import CustomizedAvatarOrDict as CustomizedAvatarOrDict
    from ._dicts import CustomLongRunningOperationDict as CustomLongRunningOperationDict
    from ._dicts import CustomLongRunningOperationOrDict as CustomLongRunningOperationOrDict
    from ._dicts import CustomMetadataDict as CustomMetadataDict
    from ._dicts import CustomMetadataOrDict as CustomMetadataOrDict
    from ._dicts import CustomOutputDict as CustomOutputDict
    from ._dicts import CustomOutputFormatConfigDict as CustomOutputFormatConfigDict
    from ._dicts import CustomOutputFormatConfigOrDict as CustomOutputFormatConfigOrDict
    from ._dicts import CustomOutputOrDict as CustomOutputOrDict
    from ._dicts import DatasetDict as DatasetDict
    from ._dicts import DatasetDistributionDict as DatasetDistributionDict
    from ._dicts import DatasetDistributionDistributionBucketDict as DatasetDistributionDistributionBucketDict
    from ._dicts import DatasetDistributionDistributionBucketOrDict as DatasetDistributionDistributionBucketOrDict
    from ._dicts import DatasetDistributionOrDict as DatasetDistributionOrDict
    from ._dicts import DatasetOrDict as DatasetOrDict
    from ._dicts import DatasetStatsDict as DatasetStatsDict
    from ._dicts import DatasetStatsOrDict as DatasetStatsOrDict
    from ._dicts import DecisionAnswerDict as DecisionAnswerDict
    from ._dicts import DecisionAnswerOrDict as DecisionAnswerOrDict
    from ._dicts import DecisionInputContentDict as DecisionInputContentDict
    from ._dicts import DecisionInputContentOrDict as DecisionInputContentOrDict
    from ._dicts import DecisionInputDict as DecisionInputDict
    from ._dicts import DecisionInputOrDict as DecisionInputOrDict
    from ._dicts import DecisionQuestionDict as DecisionQuestionDict
    from ._dicts import DecisionQuestionOrDict as DecisionQuestionOrDict
    from ._dicts import DeepResearchAgentConfigDict as DeepResearchAgentConfigDict
    from ._dicts import DeepResearchAgentConfigOrDict as DeepResearchAgentConfigOrDict
    from ._dicts import DeleteBatchJobConfigDict as DeleteBatchJobConfigDict
    from ._dicts import DeleteBatchJobConfigOrDict as DeleteBatchJobConfigOrDict
    from ._dicts import DeleteCachedContentConfigDict as DeleteCachedContentConfigDict
    from ._dicts import DeleteCachedContentConfigOrDict as DeleteCachedContentConfigOrDict
    from ._dicts import DeleteCachedContentResponseDict as DeleteCachedContentResponseDict
    from ._dicts import DeleteCachedContentResponseOrDict as DeleteCachedContentResponseOrDict
    from ._dicts import DeleteDocumentConfigDict as DeleteDocumentConfigDict
    from ._dicts import DeleteDocumentConfigOrDict as DeleteDocumentConfigOrDict
    from ._dicts import DeleteFileConfigDict as DeleteFileConfigDict
    from ._dicts import DeleteFileConfigOrDict as DeleteFileConfigOrDict
    from ._dicts import DeleteFileResponseDict as DeleteFileResponseDict
    from ._dicts import DeleteFileResponseOrDict as DeleteFileResponseOrDict
    from ._dicts import DeleteFileSearchStoreConfigDict as DeleteFileSearchStoreConfigDict
    from ._dicts import DeleteFileSearchStoreConfigOrDict as DeleteFileSearchStoreConfigOrDict
    from ._dicts import DeleteModelConfigDict as DeleteModelConfigDict
    from ._dicts import DeleteModelConfigOrDict as DeleteModelConfigOrDict
    from ._dicts import DeleteModelResponseDict as DeleteModelResponseDict
    from ._dicts import DeleteModelResponseOrDict as DeleteModelResponseOrDict
    from ._dicts import DeleteResourceJobDict as DeleteResourceJobDict
    from ._dicts import DeleteResourceJobOrDict as DeleteResourceJobOrDict
    from ._dicts import DeleteVoiceResponseDict as DeleteVoiceResponseDict
    from ._dicts import DeleteVoiceResponseOrDict as DeleteVoiceResponseOrDict
    from ._dicts import DisconnectEventDict as DisconnectEventDict
    from ._dicts import DisconnectEventOrDict as DisconnectEventOrDict
    from ._dicts import DistillationDataStatsDict as DistillationDataStatsDict
    from ._dicts import DistillationDataStatsOrDict as DistillationDataStatsOrDict
    from ._dicts import DistillationHyperParametersDict as DistillationHyperParametersDict
    from ._dicts import DistillationHyperParametersOrDict as DistillationHyperParametersOrDict
    from ._dicts import DistillationSamplingSpecDict as DistillationSamplingSpecDict
    from ._dicts import DistillationSamplingSpecOrDict as DistillationSamplingSpecOrDict
    from ._dicts import DistillationSpecDict as DistillationSpecDict
    from ._dicts import DistillationSpecOrDict as DistillationSpecOrDict
    from ._dicts import DocumentContentDict as DocumentContentDict
    from ._dicts import DocumentContentOrDict as DocumentContentOrDict
    from ._dicts import DocumentDeltaDict as DocumentDeltaDict
    from ._dicts import DocumentDeltaOrDict as DocumentDeltaOrDict
    from ._dicts import DocumentDict as DocumentDict
    from ._dicts import DocumentMetadataDict as DocumentMetadataDict
    from ._dicts import DocumentMetadataOrDict as DocumentMetadataOrDict
    from ._dicts import DocumentOrDict as DocumentOrDict
    from ._dicts import DocumentProcessingDict as DocumentProcessingDict
    from ._dicts import DocumentProcessingOrDict as DocumentProcessingOrDict
    from ._dicts import DocumentStaticMediaProcessingDict as DocumentStaticMediaProcessingDict
    from ._dicts import DocumentStaticMediaProcessingOrDict as DocumentStaticMediaProcessingOrDict
    from ._dicts import DownloadFileConfigDict as DownloadFileConfigDict
    from ._dicts import DownloadFileConfigOrDict as DownloadFileConfigOrDict
    from ._dicts import DownloadMediaConfigDict as DownloadMediaConfigDict
    from ._dicts import DownloadMediaConfigOrDict as DownloadMediaConfigOrDict
    from ._dicts import DynamicAgentConfigDict as DynamicAgentConfigDict
    from ._dicts import DynamicAgentConfigOrDict as DynamicAgentConfigOrDict
    from ._dicts import DynamicRetrievalConfigDict as DynamicRetrievalConfigDict
    from ._dicts import DynamicRetrievalConfigOrDict as DynamicRetrievalConfigOrDict
    from ._dicts import EditImageConfigDict as EditImageConfigDict
    from ._dicts import EditImageConfigOrDict as EditImageConfigOrDict
    from ._dicts import EditImageRequestDict as EditImageRequestDict
    from ._dicts import EditImageRequestOrDict as EditImageRequestOrDict
    from ._dicts import EditImageResponseDict as EditImageResponseDict
    from ._dicts import EditImageResponseOrDict as EditImageResponseOrDict
    from ._dicts import EmbedContentBatchDict as EmbedContentBatchDict
    from ._dicts import EmbedContentBatchOrDict as EmbedContentBatchOrDict
    from ._dicts import EmbedContentBatchOutputDict as EmbedContentBatchOutputDict
    from ._dicts import EmbedContentBatchOutputOrDict as EmbedContentBatchOutputOrDict
    from ._dicts import EmbedContentBatchStatsDict as EmbedContentBatchStatsDict
    from ._dicts import EmbedContentBatchStatsOrDict as EmbedContentBatchStatsOrDict
    from ._dicts import EmbedContentConfigDict as EmbedContentConfigDict
    from ._dicts import EmbedContentConfigOrDict as EmbedContentConfigOrDict
    from ._dicts import EmbedContentMetadataDict as EmbedContentMetadataDict
    from ._dicts import EmbedContentMetadataOrDict as EmbedContentMetadataOrDict
    from ._dicts import EmbedContentParametersDict as EmbedContentParametersDict
    from ._dicts import EmbedContentParametersOrDict as EmbedContentParametersOrDict
    from ._dicts import EmbedContentRequestConfigDict as EmbedContentRequestConfigDict
    from ._dicts import EmbedContentRequestConfigOrDict as EmbedContentRequestConfigOrDict
    from ._dicts import EmbedContentRequestDict as EmbedContentRequestDict
    from ._dicts import EmbedContentRequestOrDict as EmbedContentRequestOrDict
    from ._dicts import EmbedContentResponseDict as EmbedContentResponseDict
    from ._dicts import EmbedContentResponseOrDict as EmbedContentResponseOrDict
    from ._dicts import EmbeddingDict as EmbeddingDict
    from ._dicts import EmbeddingOrDict as EmbeddingOrDict
    from ._dicts import EmbeddingsBatchJobSourceDict as EmbeddingsBatchJobSourceDict
    from ._dicts import EmbeddingsBatchJobSourceOrDict as EmbeddingsBatchJobSourceOrDict
    from ._dicts import EmbeddingUsageMetadataDict as EmbeddingUsageMetadataDict
    from ._dicts import EmbeddingUsageMetadataOrDict as EmbeddingUsageMetadataOrDict
    from ._dicts import EmbedTextRequestDict as EmbedTextRequestDict
    from ._dicts import EmbedTextRequestOrDict as EmbedTextRequestOrDict
    from ._dicts import EmbedTextResponseDict as EmbedTextResponseDict
    from ._dicts import EmbedTextResponseOrDict as EmbedTextResponseOrDict
    from ._dicts import EmptyDict as EmptyDict
    from ._dicts import EmptyOrDict as EmptyOrDict
    from ._dicts import EncryptionSpecDict as EncryptionSpecDict
    from ._dicts import EncryptionSpecOrDict as EncryptionSpecOrDict
    from ._dicts import EndpointDict as EndpointDict
    from ._dicts import EndpointOrDict as EndpointOrDict
    from ._dicts import EnterpriseWebSearchDict as EnterpriseWebSearchDict
    from ._dicts import EnterpriseWebSearchOrDict as EnterpriseWebSearchOrDict
    from ._dicts import EntityLabelDict as EntityLabelDict
    from ._dicts import EntityLabelOrDict as EntityLabelOrDict
    from ._dicts import EnvironmentConfigNetworkDict as EnvironmentConfigNetworkDict
    from ._dicts import EnvironmentConfigNetworkOrDict as EnvironmentConfigNetworkOrDict
    from ._dicts import EnvironmentFileDict as EnvironmentFileDict
    from ._dicts import EnvironmentFileOrDict as EnvironmentFileOrDict
    from ._dicts import EnvironmentNetworkEgressAllowlistDict as EnvironmentNetworkEgressAllowlistDict
    from ._dicts import EnvironmentNetworkEgressAllowlistOrDict as EnvironmentNetworkEgressAllowlistOrDict
    from ._dicts import EnvironmentNetworkUnionDict as EnvironmentNetworkUnionDict
    from ._dicts import EnvironmentNetworkUnionOrDict as EnvironmentNetworkUnionOrDict
    from ._dicts import EnvironmentSourceDict as EnvironmentSourceDict
    from ._dicts import EnvironmentSourceOrDict as EnvironmentSourceOrDict
    from ._dicts import EnvironmentVariableConfigDict as EnvironmentVariableConfigDict
    from ._dicts import (
        EnvironmentVariableConfigInjectionLocationOrDict as EnvironmentVariableConfigInjectionLocationOrDict,
    )
    from ._dicts import EnvironmentVariableConfigOrDict as EnvironmentVariableConfigOrDict
    from ._dicts import EnvironmentVariableDict as EnvironmentVariableDict
    from ._dicts import EnvironmentVariableOrDict as EnvironmentVariableOrDict
    from ._dicts import EnvironmentVariablesDict as EnvironmentVariablesDict
    from ._dicts import EnvironmentVariablesOrDict as EnvironmentVariablesOrDict
    from ._dicts import EnvironmentVariableUpdateConfigDict as EnvironmentVariableUpdateConfigDict
    from ._dicts import (
        EnvironmentVariableUpdateConfigInjectionLocationOrDict as EnvironmentVariableUpdateConfigInjectionLocationOrDict,
    )
    from ._dicts import EnvironmentVariableUpdateConfigOrDict as EnvironmentVariableUpdateConfigOrDict
    from ._dicts import ErrorBodyDict as ErrorBodyDict
    from ._dicts import ErrorBodyOrDict as ErrorBodyOrDict
    from ._dicts import ErrorEventDict as ErrorEventDict
    from ._dicts import ErrorEventOrDict as ErrorEventOrDict
    from ._dicts import ErrorResponseDict as ErrorResponseDict
    from ._dicts import ErrorResponseOrDict as ErrorResponseOrDict
    from ._dicts import EvaluateDatasetResponseDict as EvaluateDatasetResponseDict
    from ._dicts import EvaluateDatasetResponseOrDict as EvaluateDatasetResponseOrDict
    from ._dicts import EvaluateDatasetRunDict as EvaluateDatasetRunDict
    from ._dicts import EvaluateDatasetRunOrDict as EvaluateDatasetRunOrDict
    from ._dicts import EvaluationConfigDict as EvaluationConfigDict
    from ._dicts import EvaluationConfigOrDict as EvaluationConfigOrDict
    from ._dicts import EvaluationDatasetDict as EvaluationDatasetDict
    from ._dicts import EvaluationDatasetOrDict as EvaluationDatasetOrDict
    from ._dicts import (
        EvaluationParserConfigCustomCodeParserConfigDict as EvaluationParserConfigCustomCodeParserConfigDict,
    )
    from ._dicts import (
        EvaluationParserConfigCustomCodeParserConfigOrDict as EvaluationParserConfigCustomCodeParserConfigOrDict,
    )
    from ._dicts import EvaluationParserConfigDict as EvaluationParserConfigDict
    from ._dicts import EvaluationParserConfigOrDict as EvaluationParserConfigOrDict
    from ._dicts import ExaAISearchConfigDict as ExaAISearchConfigDict
    from ._dicts import ExaAISearchConfigOrDict as ExaAISearchConfigOrDict
    from ._dicts import ExactMatchMetricValueDict as ExactMatchMetricValueDict
    from ._dicts import ExactMatchMetricValueOrDict as ExactMatchMetricValueOrDict
    from ._dicts import ExampleDict as ExampleDict
    from ._dicts import ExampleOrDict as ExampleOrDict
    from ._dicts import ExecutableCodeDict as ExecutableCodeDict
    from ._dicts import ExecutableCodeOrDict as ExecutableCodeOrDict
    from ._dicts import ExternalApiDict as ExternalApiDict
    from ._dicts import ExternalApiElasticSearchParamsDict as ExternalApiElasticSearchParamsDict
    from ._dicts import ExternalApiElasticSearchParamsOrDict as ExternalApiElasticSearchParamsOrDict
    from ._dicts import ExternalApiOrDict as ExternalApiOrDict
    from ._dicts import ExternalApiSimpleSearchParamsDict as ExternalApiSimpleSearchParamsDict
    from ._dicts import ExternalApiSimpleSearchParamsOrDict as ExternalApiSimpleSearchParamsOrDict
    from ._dicts import FetchPredictOperationConfigDict as FetchPredictOperationConfigDict
    from ._dicts import FetchPredictOperationConfigOrDict as FetchPredictOperationConfigOrDict
    from ._dicts import FetchPredictOperationRequestDict as FetchPredictOperationRequestDict
    from ._dicts import FetchPredictOperationRequestOrDict as FetchPredictOperationRequestOrDict
    from ._dicts import FileCitationDict as FileCitationDict
    from ._dicts import FileCitationOrDict as FileCitationOrDict
    from ._dicts import FileContentDict as FileContentDict
    from ._dicts import FileContentOrDict as FileContentOrDict
    from ._dicts import FileDataDict as FileDataDict
    from ._dicts import FileDataOrDict as FileDataOrDict
    from ._dicts import FileDict as FileDict
    from ._dicts import FileOrDict as FileOrDict
    from ._dicts import FileSearchCallDeltaDict as FileSearchCallDeltaDict
    from ._dicts import FileSearchCallDeltaOrDict as FileSearchCallDeltaOrDict
    from ._dicts import FileSearchCallStepDict as FileSearchCallStepDict
    from ._dicts import FileSearchCallStepOrDict as FileSearchCallStepOrDict
    from ._dicts import FileSearchDict as FileSearchDict
    from ._dicts import FileSearchOrDict as FileSearchOrDict
    from ._dicts import FileSearchResultDeltaDict as FileSearchResultDeltaDict
    from ._dicts import FileSearchResultDeltaOrDict as FileSearchResultDeltaOrDict
    from ._dicts import FileSearchResultStepDict as FileSearchResultStepDict
    from ._dicts import FileSearchResultStepOrDict as FileSearchResultStepOrDict
    from ._dicts import FileSearchStoreDict as FileSearchStoreDict
    from ._dicts import FileSearchStoreOrDict as FileSearchStoreOrDict
    from ._dicts import FileStatusDict as FileStatusDict
    from ._dicts import FileStatusOrDict as FileStatusOrDict
    from ._dicts import FindRequestDict as FindRequestDict
    from ._dicts import FindRequestOrDict as FindRequestOrDict
    from ._dicts import FixRequestDict as FixRequestDict
    from ._dicts import FixRequestOrDict as FixRequestOrDict
    from ._dicts import FullFineTuningSpecDict as FullFineTuningSpecDict
    from ._dicts import FullFineTuningSpecOrDict as FullFineTuningSpecOrDict
    from ._dicts import FunctionCallDict as FunctionCallDict
    from ._dicts import FunctionCallingConfigDict as FunctionCallingConfigDict
    from ._dicts import FunctionCallingConfigOrDict as FunctionCallingConfigOrDict
    from ._dicts import FunctionCallOrDict as FunctionCallOrDict
    from ._dicts import FunctionCallStepDict as FunctionCallStepDict
    from ._dicts import FunctionCallStepOrDict as FunctionCallStepOrDict
    from ._dicts import FunctionDeclarationDict as FunctionDeclarationDict
    from ._dicts import FunctionDeclarationOrDict as FunctionDeclarationOrDict
    from ._dicts import FunctionResponseBlobDict as FunctionResponseBlobDict
    from ._dicts import FunctionResponseBlobOrDict as FunctionResponseBlobOrDict
    from ._dicts import FunctionResponseDict as FunctionResponseDict
    from ._dicts import FunctionResponseFileDataDict as FunctionResponseFileDataDict
    from ._dicts import FunctionResponseFileDataOrDict as FunctionResponseFileDataOrDict
    from ._dicts import FunctionResponseOrDict as FunctionResponseOrDict
    from ._dicts import FunctionResponsePartDict as FunctionResponsePartDict
    from ._dicts import FunctionResponsePartOrDict as FunctionResponsePartOrDict
    from ._dicts import FunctionResultDeltaDict as FunctionResultDeltaDict
    from ._dicts import FunctionResultDeltaOrDict as FunctionResultDeltaOrDict
    from ._dicts import FunctionResultDeltaResultUnionDict as FunctionResultDeltaResultUnionDict
    from ._dicts import FunctionResultDeltaResultUnionOrDict as FunctionResultDeltaResultUnionOrDict
    from ._dicts import FunctionResultStepDict as FunctionResultStepDict
    from ._dicts import FunctionResultStepOrDict as FunctionResultStepOrDict
    from ._dicts import FunctionResultStepResultUnionDict as FunctionResultStepResultUnionDict
    from ._dicts import FunctionResultStepResultUnionOrDict as FunctionResultStepResultUnionOrDict
    from ._dicts import FunctionResultSubcontentDict as FunctionResultSubcontentDict
    from ._dicts import FunctionResultSubcontentOrDict as FunctionResultSubcontentOrDict
    from ._dicts import GcsDestinationDict as GcsDestinationDict
    from ._dicts import GcsDestinationOrDict as GcsDestinationOrDict
    from ._dicts import GcsSourceDict as GcsSourceDict
    from ._dicts import GcsSourceOrDict as GcsSourceOrDict
    from ._dicts import GeminiEmbedContentBatchDict as GeminiEmbedContentBatchDict
    from ._dicts import GeminiEmbedContentBatchOrDict as GeminiEmbedContentBatchOrDict
    from ._dicts import GeminiInlinedRequestDict as GeminiInlinedRequestDict
    from ._dicts import GeminiInlinedRequestOrDict as GeminiInlinedRequestOrDict
    from ._dicts import GeminiPreferenceExampleCompletionDict as GeminiPreferenceExampleCompletionDict
    from ._dicts import GeminiPreferenceExampleCompletionOrDict as GeminiPreferenceExampleCompletionOrDict
    from ._dicts import GeminiPreferenceExampleDict as GeminiPreferenceExampleDict
    from ._dicts import GeminiPreferenceExampleOrDict as GeminiPreferenceExampleOrDict
    from ._dicts import GeminiTunedModelDict as GeminiTunedModelDict
    from ._dicts import GeminiTunedModelOrDict as GeminiTunedModelOrDict
    from ._dicts import GeminiTuningTaskDict as GeminiTuningTaskDict
    from ._dicts import GeminiTuningTaskOrDict as GeminiTuningTaskOrDict
    from ._dicts import GenerateAnswerRequestDict as GenerateAnswerRequestDict
    from ._dicts import GenerateAnswerRequestOrDict as GenerateAnswerRequestOrDict
    from ._dicts import GenerateAnswerResponseDict as GenerateAnswerResponseDict
    from ._dicts import GenerateAnswerResponseOrDict as GenerateAnswerResponseOrDict
    from ._dicts import GenerateContentBatchDict as GenerateContentBatchDict
    from ._dicts import GenerateContentBatchOrDict as GenerateContentBatchOrDict
    from ._dicts import GenerateContentBatchOutputDict as GenerateContentBatchOutputDict
    from ._dicts import GenerateContentBatchOutputOrDict as GenerateContentBatchOutputOrDict
    from ._dicts import GenerateContentConfigDict as GenerateContentConfigDict
    from ._dicts import GenerateContentConfigOrDict as GenerateContentConfigOrDict
    from ._dicts import GenerateContentRequestDict as GenerateContentRequestDict
    from ._dicts import GenerateContentRequestOrDict as GenerateContentRequestOrDict
    from ._dicts import GenerateContentResponseDict as GenerateContentResponseDict
    from ._dicts import GenerateContentResponseOrDict as GenerateContentResponseOrDict
    from ._dicts import GenerateContentResponsePromptFeedbackDict as GenerateContentResponsePromptFeedbackDict
    from ._dicts import GenerateContentResponsePromptFeedbackOrDict as GenerateContentResponsePromptFeedbackOrDict
    from ._dicts import GenerateContentResponseUsageMetadataDict as GenerateContentResponseUsageMetadataDict
    from ._dicts import GenerateContentResponseUsageMetadataOrDict as GenerateContentResponseUsageMetadataOrDict
    from ._dicts import GeneratedFileDict as GeneratedFileDict
    from ._dicts import GeneratedFileOrDict as GeneratedFileOrDict
    from ._dicts import GeneratedImageDict as GeneratedImageDict
    from ._dicts import GeneratedImageMaskDict as GeneratedImageMaskDict
    from ._dicts import GeneratedImageMaskOrDict as GeneratedImageMaskOrDict
    from ._dicts import GeneratedImageOrDict as GeneratedImageOrDict
    from ._dicts import GeneratedVideoDict as GeneratedVideoDict
    from ._dicts import GeneratedVideoOrDict as GeneratedVideoOrDict
    from ._dicts import GenerateImagesConfigDict as GenerateImagesConfigDict
    from ._dicts import GenerateImagesConfigOrDict as GenerateImagesConfigOrDict
    from ._dicts import GenerateImagesResponseDict as GenerateImagesResponseDict
    from ._dicts import GenerateImagesResponseOrDict as GenerateImagesResponseOrDict
    from ._dicts import GenerateMessageRequestDict as GenerateMessageRequestDict
    from ._dicts import GenerateMessageRequestOrDict as GenerateMessageRequestOrDict
    from ._dicts import GenerateMessageResponseDict as GenerateMessageResponseDict
    from ._dicts import GenerateMessageResponseOrDict as GenerateMessageResponseOrDict
    from ._dicts import GenerateTextRequestDict as GenerateTextRequestDict
    from ._dicts import GenerateTextRequestOrDict as GenerateTextRequestOrDict
    from ._dicts import GenerateTextResponseDict as GenerateTextResponseDict
    from ._dicts import GenerateTextResponseOrDict as GenerateTextResponseOrDict
    from ._dicts import GenerateVideosConfigDict as GenerateVideosConfigDict
    from ._dicts import GenerateVideosConfigOrDict as GenerateVideosConfigOrDict
    from ._dicts import GenerateVideosOperationDict as GenerateVideosOperationDict
    from ._dicts import GenerateVideosOperationOrDict as GenerateVideosOperationOrDict
    from ._dicts import GenerateVideosResponseDict as GenerateVideosResponseDict
    from ._dicts import GenerateVideosResponseOrDict as GenerateVideosResponseOrDict
    from ._dicts import GenerateVideosSourceDict as GenerateVideosSourceDict
    from ._dicts import GenerateVideosSourceOrDict as GenerateVideosSourceOrDict
    from ._dicts import GenerationConfigDict as GenerationConfigDict
    from ._dicts import GenerationConfigOrDict as GenerationConfigOrDict
    from ._dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeDict as GenerationConfigRoutingConfigAutoRoutingModeDict,
    )
    from ._dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeOrDict as GenerationConfigRoutingConfigAutoRoutingModeOrDict,
    )
    from ._dicts import GenerationConfigRoutingConfigDict as GenerationConfigRoutingConfigDict
    from ._dicts import (
        GenerationConfigRoutingConfigManualRoutingModeDict as GenerationConfigRoutingConfigManualRoutingModeDict,
    )
    from ._dicts import (
        GenerationConfigRoutingConfigManualRoutingModeOrDict as GenerationConfigRoutingConfigManualRoutingModeOrDict,
    )
    from ._dicts import GenerationConfigRoutingConfigOrDict as GenerationConfigRoutingConfigOrDict
    from ._dicts import GenerationConfigThinkingConfigDict as GenerationConfigThinkingConfigDict
    from ._dicts import GenerationConfigThinkingConfigOrDict as GenerationConfigThinkingConfigOrDict
    from ._dicts import GenerationOutputConfigDict as GenerationOutputConfigDict
    from ._dicts import GenerationOutputConfigOrDict as GenerationOutputConfigOrDict
    from ._dicts import GetBatchJobConfigDict as GetBatchJobConfigDict
    from ._dicts import GetBatchJobConfigOrDict as GetBatchJobConfigOrDict
    from ._dicts import GetCachedContentConfigDict as GetCachedContentConfigDict
    from ._dicts import GetCachedContentConfigOrDict as GetCachedContentConfigOrDict
    from ._dicts import GetDocumentConfigDict as GetDocumentConfigDict
    from ._dicts import GetDocumentConfigOrDict as GetDocumentConfigOrDict
    from ._dicts import GetEnvironmentFilesResponseDict as GetEnvironmentFilesResponseDict
    from ._dicts import GetEnvironmentFilesResponseOrDict as GetEnvironmentFilesResponseOrDict
    from ._dicts import GetFileConfigDict as GetFileConfigDict
    from ._dicts import GetFileConfigOrDict as GetFileConfigOrDict
    from ._dicts import GetFileSearchStoreConfigDict as GetFileSearchStoreConfigDict
    from ._dicts import GetFileSearchStoreConfigOrDict as GetFileSearchStoreConfigOrDict
    from ._dicts import GetModelConfigDict as GetModelConfigDict
    from ._dicts import GetModelConfigOrDict as GetModelConfigOrDict
    from ._dicts import GetOperationConfigDict as GetOperationConfigDict
    from ._dicts import GetOperationConfigOrDict as GetOperationConfigOrDict
    from ._dicts import GetTuningJobConfigDict as GetTuningJobConfigDict
    from ._dicts import GetTuningJobConfigOrDict as GetTuningJobConfigOrDict
    from ._dicts import GoogleMapsCallArgumentsDict as GoogleMapsCallArgumentsDict
    from ._dicts import GoogleMapsCallArgumentsOrDict as GoogleMapsCallArgumentsOrDict
    from ._dicts import GoogleMapsCallDeltaDict as GoogleMapsCallDeltaDict
    from ._dicts import GoogleMapsCallDeltaOrDict as GoogleMapsCallDeltaOrDict
    from ._dicts import GoogleMapsCallStepDict as GoogleMapsCallStepDict
    from ._dicts import GoogleMapsCallStepOrDict as GoogleMapsCallStepOrDict
    from ._dicts import GoogleMapsDict as GoogleMapsDict
    from ._dicts import GoogleMapsGroundingTypesDict as GoogleMapsGroundingTypesDict
    from ._dicts import GoogleMapsGroundingTypesOrDict as GoogleMapsGroundingTypesOrDict
    from ._dicts import GoogleMapsOrDict as GoogleMapsOrDict
    from ._dicts import GoogleMapsPlacesDict as GoogleMapsPlacesDict
    from ._dicts import GoogleMapsPlacesOrDict as GoogleMapsPlacesOrDict
    from ._dicts import GoogleMapsResultDeltaDict as GoogleMapsResultDeltaDict
    from ._dicts import GoogleMapsResultDeltaOrDict as GoogleMapsResultDeltaOrDict
    from ._dicts import GoogleMapsResultDict as GoogleMapsResultDict
    from ._dicts import GoogleMapsResultOrDict as GoogleMapsResultOrDict
    from ._dicts import GoogleMapsResultPlacesDict as GoogleMapsResultPlacesDict
    from ._dicts import GoogleMapsResultPlacesOrDict as GoogleMapsResultPlacesOrDict
    from ._dicts import GoogleMapsResultStepDict as GoogleMapsResultStepDict
    from ._dicts import GoogleMapsResultStepOrDict as GoogleMapsResultStepOrDict
    from ._dicts import GoogleMapsRoutingDict as GoogleMapsRoutingDict
    from ._dicts import GoogleMapsRoutingOrDict as GoogleMapsRoutingOrDict
    from ._dicts import GoogleRpcStatusDict as GoogleRpcStatusDict
    from ._dicts import GoogleRpcStatusOrDict as GoogleRpcStatusOrDict
    from ._dicts import GoogleSearchCallArgumentsDict as GoogleSearchCallArgumentsDict
    from ._dicts import GoogleSearchCallArgumentsOrDict as GoogleSearchCallArgumentsOrDict
    from ._dicts import GoogleSearchCallDeltaDict as GoogleSearchCallDeltaDict
    from ._dicts import GoogleSearchCallDeltaOrDict as GoogleSearchCallDeltaOrDict
    from ._dicts import GoogleSearchCallStepDict as GoogleSearchCallStepDict
    from ._dicts import GoogleSearchCallStepOrDict as GoogleSearchCallStepOrDict
    from ._dicts import GoogleSearchDict as GoogleSearchDict
    from ._dicts import GoogleSearchOrDict as GoogleSearchOrDict
    from ._dicts import GoogleSearchResultDeltaDict as GoogleSearchResultDeltaDict
    from ._dicts import GoogleSearchResultDeltaOrDict as GoogleSearchResultDeltaOrDict
    from ._dicts import GoogleSearchResultDict as GoogleSearchResultDict
    from ._dicts import GoogleSearchResultOrDict as GoogleSearchResultOrDict
    from ._dicts import GoogleSearchResultStepDict as GoogleSearchResultStepDict
    from ._dicts import GoogleSearchResultStepOrDict as GoogleSearchResultStepOrDict
    from ._dicts import GoogleSearchRetrievalDict as GoogleSearchRetrievalDict
    from ._dicts import GoogleSearchRetrievalOrDict as GoogleSearchRetrievalOrDict
    from ._dicts import GoogleTypeDateDict as GoogleTypeDateDict
    from ._dicts import GoogleTypeDateOrDict as GoogleTypeDateOrDict
    from ._dicts import GroundingAttributionDict as GroundingAttributionDict
    from ._dicts import GroundingAttributionOrDict as GroundingAttributionOrDict
    from ._dicts import GroundingChunkCustomMetadataDict as GroundingChunkCustomMetadataDict
    from ._dicts import GroundingChunkCustomMetadataOrDict as GroundingChunkCustomMetadataOrDict
    from ._dicts import GroundingChunkDict as GroundingChunkDict
    from ._dicts import GroundingChunkImageDict as GroundingChunkImageDict
    from ._dicts import GroundingChunkImageOrDict as GroundingChunkImageOrDict
    from ._dicts import GroundingChunkMapsDict as GroundingChunkMapsDict
    from ._dicts import GroundingChunkMapsOrDict as GroundingChunkMapsOrDict
    from ._dicts import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict,
    )
    from ._dicts import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict,
    )
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesDict as GroundingChunkMapsPlaceAnswerSourcesDict
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesOrDict as GroundingChunkMapsPlaceAnswerSourcesOrDict
    from ._dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict,
    )
    from ._dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict,
    )
    from ._dicts import GroundingChunkMapsRouteDict as GroundingChunkMapsRouteDict
    from ._dicts import GroundingChunkMapsRouteOrDict as GroundingChunkMapsRouteOrDict
    from ._dicts import GroundingChunkOrDict as GroundingChunkOrDict
    from ._dicts import GroundingChunkRetrievedContextDict as GroundingChunkRetrievedContextDict
    from ._dicts import GroundingChunkRetrievedContextOrDict as GroundingChunkRetrievedContextOrDict
    from ._dicts import GroundingChunkStringListDict as GroundingChunkStringListDict
    from ._dicts import GroundingChunkStringListOrDict as GroundingChunkStringListOrDict
    from ._dicts import GroundingChunkWebDict as GroundingChunkWebDict
    from ._dicts import GroundingChunkWebOrDict as GroundingChunkWebOrDict
    from ._dicts import GroundingMetadataDict as GroundingMetadataDict
    from ._dicts import GroundingMetadataOrDict as GroundingMetadataOrDict
    from ._dicts import GroundingMetadataSourceFlaggingUriDict as GroundingMetadataSourceFlaggingUriDict
    from ._dicts import GroundingMetadataSourceFlaggingUriOrDict as GroundingMetadataSourceFlaggingUriOrDict
    from ._dicts import GroundingPassageDict as GroundingPassageDict
    from ._dicts import GroundingPassageIdDict as GroundingPassageIdDict
    from ._dicts import GroundingPassageIdOrDict as GroundingPassageIdOrDict
    from ._dicts import GroundingPassageOrDict as GroundingPassageOrDict
    from ._dicts import GroundingPassagesDict as GroundingPassagesDict
    from ._dicts import GroundingPassagesOrDict as GroundingPassagesOrDict
    from ._dicts import GroundingSupportDict as GroundingSupportDict
    from ._dicts import GroundingSupportOrDict as GroundingSupportOrDict
    from ._dicts import GroundingToolCountDict as GroundingToolCountDict
    from ._dicts import GroundingToolCountOrDict as GroundingToolCountOrDict
    from ._dicts import HistoryConfigDict as HistoryConfigDict
    from ._dicts import HistoryConfigOrDict as HistoryConfigOrDict
    from ._dicts import HTTPBearerConfigDict as HTTPBearerConfigDict
    from ._dicts import HTTPBearerConfigOrDict as HTTPBearerConfigOrDict
    from ._dicts import HTTPBearerUpdateConfigDict as HTTPBearerUpdateConfigDict
    from ._dicts import HTTPBearerUpdateConfigOrDict as HTTPBearerUpdateConfigOrDict
    from ._dicts import HttpOptionsDict as HttpOptionsDict
    from ._dicts import HttpOptionsOrDict as HttpOptionsOrDict
    from ._dicts import HttpResponseDict as HttpResponseDict
    from ._dicts import HttpResponseOrDict as HttpResponseOrDict
    from ._dicts import HttpRetryOptionsDict as HttpRetryOptionsDict
    from ._dicts import HttpRetryOptionsOrDict as HttpRetryOptionsOrDict
    from ._dicts import HybridSearchDict as HybridSearchDict
    from ._dicts import HybridSearchOrDict as HybridSearchOrDict
    from ._dicts import HyperparametersDict as HyperparametersDict
    from ._dicts import HyperparametersOrDict as HyperparametersOrDict
    from ._dicts import ImageConfigDict as ImageConfigDict
    from ._dicts import ImageConfigImageOutputOptionsDict as ImageConfigImageOutputOptionsDict
    from ._dicts import ImageConfigImageOutputOptionsOrDict as ImageConfigImageOutputOptionsOrDict
    from ._dicts import ImageConfigOrDict as ImageConfigOrDict
    from ._dicts import ImageContentDict as ImageContentDict
    from ._dicts import ImageContentOrDict as ImageContentOrDict
    from ._dicts import ImageDeltaDict as ImageDeltaDict
    from ._dicts import ImageDeltaOrDict as ImageDeltaOrDict
    from ._dicts import ImageDict as ImageDict
    from ._dicts import ImageEditInstanceDict as ImageEditInstanceDict
    from ._dicts import ImageEditInstanceOrDict as ImageEditInstanceOrDict
    from ._dicts import ImageEditParametersDict as ImageEditParametersDict
    from ._dicts import ImageEditParametersOrDict as ImageEditParametersOrDict
    from ._dicts import ImageEditStepsDict as ImageEditStepsDict
    from ._dicts import ImageEditStepsOrDict as ImageEditStepsOrDict
    from ._dicts import ImageInstanceDict as ImageInstanceDict
    from ._dicts import ImageInstanceOrDict as ImageInstanceOrDict
    from ._dicts import ImageOrDict as ImageOrDict
    from ._dicts import ImageOutputOptionsDict as ImageOutputOptionsDict
    from ._dicts import ImageOutputOptionsOrDict as ImageOutputOptionsOrDict
    from ._dicts import ImageParametersDict as ImageParametersDict
    from ._dicts import ImageParametersOrDict as ImageParametersOrDict
    from ._dicts import ImageRecontextParametersDict as ImageRecontextParametersDict
    from ._dicts import ImageRecontextParametersOrDict as ImageRecontextParametersOrDict
    from ._dicts import ImageResponseFormatDict as ImageResponseFormatDict
    from ._dicts import ImageResponseFormatOrDict as ImageResponseFormatOrDict
    from ._dicts import ImageSearchDict as ImageSearchDict
    from ._dicts import ImageSearchOrDict as ImageSearchOrDict
    from ._dicts import ImageSegmentParametersDict as ImageSegmentParametersDict
    from ._dicts import ImageSegmentParametersOrDict as ImageSegmentParametersOrDict
    from ._dicts import ImageUpscaleConfigDict as ImageUpscaleConfigDict
    from ._dicts import ImageUpscaleConfigOrDict as ImageUpscaleConfigOrDict
    from ._dicts import ImageUpscaleInstanceDict as ImageUpscaleInstanceDict
    from ._dicts import ImageUpscaleInstanceOrDict as ImageUpscaleInstanceOrDict
    from ._dicts import ImageUpscaleParametersDict as ImageUpscaleParametersDict
    from ._dicts import ImageUpscaleParametersOrDict as ImageUpscaleParametersOrDict
    from ._dicts import ImportFileConfigDict as ImportFileConfigDict
    from ._dicts import ImportFileConfigOrDict as ImportFileConfigOrDict
    from ._dicts import ImportFileOperationDict as ImportFileOperationDict
    from ._dicts import ImportFileOperationOrDict as ImportFileOperationOrDict
    from ._dicts import ImportFileRequestDict as ImportFileRequestDict
    from ._dicts import ImportFileRequestOrDict as ImportFileRequestOrDict
    from ._dicts import ImportFileResponseDict as ImportFileResponseDict
    from ._dicts import ImportFileResponseOrDict as ImportFileResponseOrDict
    from ._dicts import InlinedEmbedContentRequestDict as InlinedEmbedContentRequestDict
    from ._dicts import InlinedEmbedContentRequestOrDict as InlinedEmbedContentRequestOrDict
    from ._dicts import InlinedEmbedContentRequestsDict as InlinedEmbedContentRequestsDict
    from ._dicts import InlinedEmbedContentRequestsOrDict as InlinedEmbedContentRequestsOrDict
    from ._dicts import InlinedEmbedContentResponseDict as InlinedEmbedContentResponseDict
    from ._dicts import InlinedEmbedContentResponseOrDict as InlinedEmbedContentResponseOrDict
    from ._dicts import InlinedEmbedContentResponsesDict as InlinedEmbedContentResponsesDict
    from ._dicts import InlinedEmbedContentResponsesOrDict as InlinedEmbedContentResponsesOrDict
    from ._dicts import InlinedRequestDict as InlinedRequestDict
    from ._dicts import InlinedRequestOrDict as InlinedRequestOrDict
    from ._dicts import InlinedRequestsDict as InlinedRequestsDict
    from ._dicts import InlinedRequestsOrDict as InlinedRequestsOrDict
    from ._dicts import InlinedResponseDict as InlinedResponseDict
    from ._dicts import InlinedResponseOrDict as InlinedResponseOrDict
    from ._dicts import InlinedResponsesDict as InlinedResponsesDict
    from ._dicts import InlinedResponsesOrDict as InlinedResponsesOrDict
    from ._dicts import InputConfigDict as InputConfigDict
    from ._dicts import InputConfigOrDict as InputConfigOrDict
    from ._dicts import InputEmbedContentConfigDict as InputEmbedContentConfigDict
    from ._dicts import InputEmbedContentConfigOrDict as InputEmbedContentConfigOrDict
    from ._dicts import InputEventDict as InputEventDict
    from ._dicts import InputEventOrDict as InputEventOrDict
    from ._dicts import InputFeedbackDict as InputFeedbackDict
    from ._dicts import InputFeedbackOrDict as InputFeedbackOrDict
    from ._dicts import InteractionAgentConfigDict as InteractionAgentConfigDict
    from ._dicts import InteractionAgentConfigOrDict as InteractionAgentConfigOrDict
    from ._dicts import InteractionAuthTokenCreateParamsDict as InteractionAuthTokenCreateParamsDict
    from ._dicts import InteractionAuthTokenCreateParamsOrDict as InteractionAuthTokenCreateParamsOrDict
    from ._dicts import InteractionAuthTokenDict as InteractionAuthTokenDict
    from ._dicts import InteractionAuthTokenOrDict as InteractionAuthTokenOrDict
    from ._dicts import InteractionCancelledEventDict as InteractionCancelledEventDict
    from ._dicts import InteractionCancelledEventOrDict as InteractionCancelledEventOrDict
    from ._dicts import InteractionCompletedEventDict as InteractionCompletedEventDict
    from ._dicts import InteractionCompletedEventOrDict as InteractionCompletedEventOrDict
    from ._dicts import InteractionConnectedEventDict as InteractionConnectedEventDict
    from ._dicts import InteractionConnectedEventOrDict as InteractionConnectedEventOrDict
    from ._dicts import InteractionCreatedEventDict as InteractionCreatedEventDict
    from ._dicts import InteractionCreatedEventOrDict as InteractionCreatedEventOrDict
    from ._dicts import InteractionDict as InteractionDict
    from ._dicts import InteractionEnvironmentDict as InteractionEnvironmentDict
    from ._dicts import InteractionEnvironmentOrDict as InteractionEnvironmentOrDict
    from ._dicts import InteractionErrorDict as InteractionErrorDict
    from ._dicts import InteractionErrorOrDict as InteractionErrorOrDict
    from ._dicts import InteractionOrDict as InteractionOrDict
    from ._dicts import InteractionResponseFormatDict as InteractionResponseFormatDict
    from ._dicts import InteractionResponseFormatOrDict as InteractionResponseFormatOrDict
    from ._dicts import InteractionsAudioResponseFormatDict as InteractionsAudioResponseFormatDict
    from ._dicts import InteractionsAudioResponseFormatOrDict as InteractionsAudioResponseFormatOrDict
    from ._dicts import InteractionsCodeExecutionDict as InteractionsCodeExecutionDict
    from ._dicts import InteractionsCodeExecutionOrDict as InteractionsCodeExecutionOrDict
    from ._dicts import InteractionsComputerUseDict as InteractionsComputerUseDict
    from ._dicts import InteractionsComputerUseOrDict as InteractionsComputerUseOrDict
    from ._dicts import InteractionsContentDict as InteractionsContentDict
    from ._dicts import InteractionsContentOrDict as InteractionsContentOrDict
    from ._dicts import InteractionsEmptyDict as InteractionsEmptyDict
    from ._dicts import InteractionsEmptyOrDict as InteractionsEmptyOrDict
    from ._dicts import InteractionsEnvironmentConfigDict as InteractionsEnvironmentConfigDict
    from ._dicts import InteractionsEnvironmentConfigOrDict as InteractionsEnvironmentConfigOrDict
    from ._dicts import InteractionsEnvironmentDict as InteractionsEnvironmentDict
    from ._dicts import InteractionsEnvironmentOrDict as InteractionsEnvironmentOrDict
    from ._dicts import InteractionsFileSearchDict as InteractionsFileSearchDict
    from ._dicts import InteractionsFileSearchOrDict as InteractionsFileSearchOrDict
    from ._dicts import InteractionsFunctionDict as InteractionsFunctionDict
    from ._dicts import InteractionsFunctionOrDict as InteractionsFunctionOrDict
    from ._dicts import InteractionsGenerationConfigDict as InteractionsGenerationConfigDict
    from ._dicts import InteractionsGenerationConfigOrDict as InteractionsGenerationConfigOrDict
    from ._dicts import InteractionsGoogleMapsDict as InteractionsGoogleMapsDict
    from ._dicts import InteractionsGoogleMapsOrDict as InteractionsGoogleMapsOrDict
    from ._dicts import InteractionsGoogleSearchDict as InteractionsGoogleSearchDict
    from ._dicts import InteractionsGoogleSearchOrDict as InteractionsGoogleSearchOrDict
    from ._dicts import InteractionsImageConfigDict as InteractionsImageConfigDict
    from ._dicts import InteractionsImageConfigOrDict as InteractionsImageConfigOrDict
    from ._dicts import InteractionsImageResponseFormatDict as InteractionsImageResponseFormatDict
    from ._dicts import InteractionsImageResponseFormatOrDict as InteractionsImageResponseFormatOrDict
    from ._dicts import InteractionsInputDict as InteractionsInputDict
    from ._dicts import InteractionsInputItemDict as InteractionsInputItemDict
    from ._dicts import InteractionsInputItemOrDict as InteractionsInputItemOrDict
    from ._dicts import InteractionsInputOrDict as InteractionsInputOrDict
    from ._dicts import InteractionsMCPServerDict as InteractionsMCPServerDict
    from ._dicts import InteractionsMCPServerOrDict as InteractionsMCPServerOrDict
    from ._dicts import InteractionsPromptFeedbackDict as InteractionsPromptFeedbackDict
    from ._dicts import InteractionsPromptFeedbackOrDict as InteractionsPromptFeedbackOrDict
    from ._dicts import InteractionsRagRetrievalConfigDict as InteractionsRagRetrievalConfigDict
    from ._dicts import InteractionsRagRetrievalConfigOrDict as InteractionsRagRetrievalConfigOrDict
    from ._dicts import InteractionsResponseFormatDict as InteractionsResponseFormatDict
    from ._dicts import InteractionsResponseFormatOrDict as InteractionsResponseFormatOrDict
    from ._dicts import InteractionsRetrievalDict as InteractionsRetrievalDict
    from ._dicts import InteractionsRetrievalOrDict as InteractionsRetrievalOrDict
    from ._dicts import InteractionsReviewSnippetDict as InteractionsReviewSnippetDict
    from ._dicts import InteractionsReviewSnippetOrDict as InteractionsReviewSnippetOrDict
    from ._dicts import InteractionsSafetySettingDict as InteractionsSafetySettingDict
    from ._dicts import InteractionsSafetySettingOrDict as InteractionsSafetySettingOrDict
    from ._dicts import InteractionSSEEventDict as InteractionSSEEventDict
    from ._dicts import InteractionSseEventInteractionDict as InteractionSseEventInteractionDict
    from ._dicts import InteractionSseEventInteractionOrDict as InteractionSseEventInteractionOrDict
    from ._dicts import InteractionSSEEventOrDict as InteractionSSEEventOrDict
    from ._dicts import InteractionsSpeechConfigDict as InteractionsSpeechConfigDict
    from ._dicts import InteractionsSpeechConfigOrDict as InteractionsSpeechConfigOrDict
    from ._dicts import InteractionsSpeechConfigUnionDict as InteractionsSpeechConfigUnionDict
    from ._dicts import InteractionsSpeechConfigUnionOrDict as InteractionsSpeechConfigUnionOrDict
    from ._dicts import InteractionsStatusDict as InteractionsStatusDict
    from ._dicts import InteractionsStatusOrDict as InteractionsStatusOrDict
    from ._dicts import InteractionStatusUpdateDict as InteractionStatusUpdateDict
    from ._dicts import InteractionStatusUpdateOrDict as InteractionStatusUpdateOrDict
    from ._dicts import InteractionsTextResponseFormatDict as InteractionsTextResponseFormatDict
    from ._dicts import InteractionsTextResponseFormatOrDict as InteractionsTextResponseFormatOrDict
    from ._dicts import InteractionsToolDict as InteractionsToolDict
    from ._dicts import InteractionsToolOrDict as InteractionsToolOrDict
    from ._dicts import InteractionsURLContextDict as InteractionsURLContextDict
    from ._dicts import InteractionsURLContextOrDict as InteractionsURLContextOrDict
    from ._dicts import InteractionsVideoResponseFormatDict as InteractionsVideoResponseFormatDict
    from ._dicts import InteractionsVideoResponseFormatOrDict as InteractionsVideoResponseFormatOrDict
    from ._dicts import InteractionsWebhookConfigDict as InteractionsWebhookConfigDict
    from ._dicts import InteractionsWebhookConfigOrDict as InteractionsWebhookConfigOrDict
    from ._dicts import InteractionsWordInfoDict as InteractionsWordInfoDict
    from ._dicts import InteractionsWordInfoOrDict as InteractionsWordInfoOrDict
    from ._dicts import InteractionUsageDict as InteractionUsageDict
    from ._dicts import InteractionUsageOrDict as InteractionUsageOrDict
    from ._dicts import IntervalDict as IntervalDict
    from ._dicts import IntervalOrDict as IntervalOrDict
    from ._dicts import JobErrorDict as JobErrorDict
    from ._dicts import JobErrorOrDict as JobErrorOrDict
    from ._dicts import JSONSchemaDict as JSONSchemaDict
    from ._dicts import JSONSchemaOrDict as JSONSchemaOrDict
    from ._dicts import JSONSchemaTypesOrDict as JSONSchemaTypesOrDict
    from ._dicts import LanguageAutoDict as LanguageAutoDict
    from ._dicts import LanguageAutoOrDict as LanguageAutoOrDict
    from ._dicts import LanguageHintsDict as LanguageHintsDict
    from ._dicts import LanguageHintsOrDict as LanguageHintsOrDict
    from ._dicts import LatLngDict as LatLngDict
    from ._dicts import LatLngOrDict as LatLngOrDict
    from ._dicts import ListBatchJobsConfigDict as ListBatchJobsConfigDict
    from ._dicts import ListBatchJobsConfigOrDict as ListBatchJobsConfigOrDict
    from ._dicts import ListBatchJobsResponseDict as ListBatchJobsResponseDict
    from ._dicts import ListBatchJobsResponseOrDict as ListBatchJobsResponseOrDict
    from ._dicts import ListCachedContentsConfigDict as ListCachedContentsConfigDict
    from ._dicts import ListCachedContentsConfigOrDict as ListCachedContentsConfigOrDict
    from ._dicts import ListCachedContentsResponseDict as ListCachedContentsResponseDict
    from ._dicts import ListCachedContentsResponseOrDict as ListCachedContentsResponseOrDict
    from ._dicts import ListCorporaResponseDict as ListCorporaResponseDict
    from ._dicts import ListCorporaResponseOrDict as ListCorporaResponseOrDict
    from ._dicts import ListDocumentsConfigDict as ListDocumentsConfigDict
    from ._dicts import ListDocumentsConfigOrDict as ListDocumentsConfigOrDict
    from ._dicts import ListDocumentsResponseDict as ListDocumentsResponseDict
    from ._dicts import ListDocumentsResponseOrDict as ListDocumentsResponseOrDict
    from ._dicts import ListEnvironmentsResponseDict as ListEnvironmentsResponseDict
    from ._dicts import ListEnvironmentsResponseOrDict as ListEnvironmentsResponseOrDict
    from ._dicts import ListFilesConfigDict as ListFilesConfigDict
    from ._dicts import ListFilesConfigOrDict as ListFilesConfigOrDict
    from ._dicts import ListFileSearchStoresConfigDict as ListFileSearchStoresConfigDict
    from ._dicts import ListFileSearchStoresConfigOrDict as ListFileSearchStoresConfigOrDict
    from ._dicts import ListFileSearchStoresResponseDict as ListFileSearchStoresResponseDict
    from ._dicts import ListFileSearchStoresResponseOrDict as ListFileSearchStoresResponseOrDict
    from ._dicts import ListFilesResponseDict as ListFilesResponseDict
    from ._dicts import ListFilesResponseOrDict as ListFilesResponseOrDict
    from ._dicts import ListGeneratedFilesResponseDict as ListGeneratedFilesResponseDict
    from ._dicts import ListGeneratedFilesResponseOrDict as ListGeneratedFilesResponseOrDict
    from ._dicts import ListModelsConfigDict as ListModelsConfigDict
    from ._dicts import ListModelsConfigOrDict as ListModelsConfigOrDict
    from ._dicts import ListModelsResponseDict as ListModelsResponseDict
    from ._dicts import ListModelsResponseOrDict as ListModelsResponseOrDict
    from ._dicts import ListOperationsResponseDict as ListOperationsResponseDict
    from ._dicts import ListOperationsResponseOrDict as ListOperationsResponseOrDict
    from ._dicts import ListPermissionsResponseDict as ListPermissionsResponseDict
    from ._dicts import ListPermissionsResponseOrDict as ListPermissionsResponseOrDict
    from ._dicts import ListTriggerExecutionsResponseDict as ListTriggerExecutionsResponseDict
    from ._dicts import ListTriggerExecutionsResponseOrDict as ListTriggerExecutionsResponseOrDict
    from ._dicts import ListTriggersResponseDict as ListTriggersResponseDict
    from ._dicts import ListTriggersResponseOrDict as ListTriggersResponseOrDict
    from ._dicts import ListTunedModelsResponseDict as ListTunedModelsResponseDict
    from ._dicts import ListTunedModelsResponseOrDict as ListTunedModelsResponseOrDict
    from ._dicts import ListTuningJobsConfigDict as ListTuningJobsConfigDict
    from ._dicts import ListTuningJobsConfigOrDict as ListTuningJobsConfigOrDict
    from ._dicts import ListTuningJobsResponseDict as ListTuningJobsResponseDict
    from ._dicts import ListTuningJobsResponseOrDict as ListTuningJobsResponseOrDict
    from ._dicts import ListVoicesResponseDict as ListVoicesResponseDict
    from ._dicts import ListVoicesResponseOrDict as ListVoicesResponseOrDict
    from ._dicts import LiveClientContentDict as LiveClientContentDict
    from ._dicts import LiveClientContentOrDict as LiveClientContentOrDict
    from ._dicts import LiveClientContextUpdateDict as LiveClientContextUpdateDict
    from ._dicts import LiveClientContextUpdateOrDict as LiveClientContextUpdateOrDict
    from ._dicts import LiveClientContextUpdateToolsDict as LiveClientContextUpdateToolsDict
    from ._dicts import LiveClientContextUpdateToolsOrDict as LiveClientContextUpdateToolsOrDict
    from ._dicts import LiveClientMessageDict as LiveClientMessageDict
    from ._dicts import LiveClientMessageOrDict as LiveClientMessageOrDict
    from ._dicts import LiveClientRealtimeInputDict as LiveClientRealtimeInputDict
    from ._dicts import LiveClientRealtimeInputOrDict as LiveClientRealtimeInputOrDict
    from ._dicts import LiveClientSetupDict as LiveClientSetupDict
    from ._dicts import LiveClientSetupOrDict as LiveClientSetupOrDict
    from ._dicts import LiveClientToolResponseDict as LiveClientToolResponseDict
    from ._dicts import LiveClientToolResponseOrDict as LiveClientToolResponseOrDict
    from ._dicts import LiveConnectConfigDict as LiveConnectConfigDict
    from ._dicts import LiveConnectConfigOrDict as LiveConnectConfigOrDict
    from ._dicts import LiveConnectConstraintsDict as LiveConnectConstraintsDict
    from ._dicts import LiveConnectConstraintsOrDict as LiveConnectConstraintsOrDict
    from ._dicts import LiveConnectParametersDict as LiveConnectParametersDict
    from ._dicts import LiveConnectParametersOrDict as LiveConnectParametersOrDict
    from ._dicts import LiveInteractionCompletedEventDict as LiveInteractionCompletedEventDict
    from ._dicts import LiveInteractionCompletedEventOrDict as LiveInteractionCompletedEventOrDict
    from ._dicts import LiveInteractionCreatedEventDict as LiveInteractionCreatedEventDict
    from ._dicts import LiveInteractionCreatedEventOrDict as LiveInteractionCreatedEventOrDict
    from ._dicts import LiveMusicClientContentDict as LiveMusicClientContentDict
    from ._dicts import LiveMusicClientContentOrDict as LiveMusicClientContentOrDict
    from ._dicts import LiveMusicClientMessageDict as LiveMusicClientMessageDict
    from ._dicts import LiveMusicClientMessageOrDict as LiveMusicClientMessageOrDict
    from ._dicts import LiveMusicClientSetupDict as LiveMusicClientSetupDict
    from ._dicts import LiveMusicClientSetupOrDict as LiveMusicClientSetupOrDict
    from ._dicts import LiveMusicConnectParametersDict as LiveMusicConnectParametersDict
    from ._dicts import LiveMusicConnectParametersOrDict as LiveMusicConnectParametersOrDict
    from ._dicts import LiveMusicFilteredPromptDict as LiveMusicFilteredPromptDict
    from ._dicts import LiveMusicFilteredPromptOrDict as LiveMusicFilteredPromptOrDict
    from ._dicts import LiveMusicGenerationConfigDict as LiveMusicGenerationConfigDict
    from ._dicts import LiveMusicGenerationConfigOrDict as LiveMusicGenerationConfigOrDict
    from ._dicts import LiveMusicServerContentDict as LiveMusicServerContentDict
    from ._dicts import LiveMusicServerContentOrDict as LiveMusicServerContentOrDict
    from ._dicts import LiveMusicServerMessageDict as LiveMusicServerMessageDict
    from ._dicts import LiveMusicServerMessageOrDict as LiveMusicServerMessageOrDict
    from ._dicts import LiveMusicServerSetupCompleteDict as LiveMusicServerSetupCompleteDict
    from ._dicts import LiveMusicServerSetupCompleteOrDict as LiveMusicServerSetupCompleteOrDict
    from ._dicts import LiveMusicSetConfigParametersDict as LiveMusicSetConfigParametersDict
    from ._dicts import LiveMusicSetConfigParametersOrDict as LiveMusicSetConfigParametersOrDict
    from ._dicts import LiveMusicSetWeightedPromptsParametersDict as LiveMusicSetWeightedPromptsParametersDict
    from ._dicts import LiveMusicSetWeightedPromptsParametersOrDict as LiveMusicSetWeightedPromptsParametersOrDict
    from ._dicts import LiveMusicSourceMetadataDict as LiveMusicSourceMetadataDict
    from ._dicts import LiveMusicSourceMetadataOrDict as LiveMusicSourceMetadataOrDict
    from ._dicts import LiveSendRealtimeInputParametersDict as LiveSendRealtimeInputParametersDict
    from ._dicts import LiveSendRealtimeInputParametersOrDict as LiveSendRealtimeInputParametersOrDict
    from ._dicts import LiveServerContentDict as LiveServerContentDict
    from ._dicts import LiveServerContentOrDict as LiveServerContentOrDict
    from ._dicts import LiveServerGoAwayDict as LiveServerGoAwayDict
    from ._dicts import LiveServerGoAwayOrDict as LiveServerGoAwayOrDict
    from ._dicts import LiveServerMessageDict as LiveServerMessageDict
    from ._dicts import LiveServerMessageOrDict as LiveServerMessageOrDict
    from ._dicts import LiveServerSessionResumptionUpdateDict as LiveServerSessionResumptionUpdateDict
    from ._dicts import LiveServerSessionResumptionUpdateOrDict as LiveServerSessionResumptionUpdateOrDict
    from ._dicts import LiveServerSetupCompleteDict as LiveServerSetupCompleteDict
    from ._dicts import LiveServerSetupCompleteOrDict as LiveServerSetupCompleteOrDict
    from ._dicts import LiveServerToolCallCancellationDict as LiveServerToolCallCancellationDict
    from ._dicts import LiveServerToolCallCancellationOrDict as LiveServerToolCallCancellationOrDict
    from ._dicts import LiveServerToolCallDict as LiveServerToolCallDict
    from ._dicts import LiveServerToolCallOrDict as LiveServerToolCallOrDict
    from ._dicts import LiveSessionResumedDict as LiveSessionResumedDict
    from ._dicts import LiveSessionResumedOrDict as LiveSessionResumedOrDict
    from ._dicts import LLMBasedMetricSpecDict as LLMBasedMetricSpecDict
    from ._dicts import LLMBasedMetricSpecOrDict as LLMBasedMetricSpecOrDict
    from ._dicts import LogprobsResultCandidateDict as LogprobsResultCandidateDict
    from ._dicts import LogprobsResultCandidateOrDict as LogprobsResultCandidateOrDict
    from ._dicts import LogprobsResultDict as LogprobsResultDict
    from ._dicts import LogprobsResultOrDict as LogprobsResultOrDict
    from ._dicts import LogprobsResultTopCandidatesDict as LogprobsResultTopCandidatesDict
    from ._dicts import LogprobsResultTopCandidatesOrDict as LogprobsResultTopCandidatesOrDict
    from ._dicts import MapsDict as MapsDict
    from ._dicts import MapsOrDict as MapsOrDict
    from ._dicts import MaskReferenceConfigDict as MaskReferenceConfigDict
    from ._dicts import MaskReferenceConfigOrDict as MaskReferenceConfigOrDict
    from ._dicts import MaskReferenceImageDict as MaskReferenceImageDict
    from ._dicts import MaskReferenceImageOrDict as MaskReferenceImageOrDict
    from ._dicts import McpServerDict as McpServerDict
    from ._dicts import McpServerOrDict as McpServerOrDict
    from ._dicts import MCPServerToolCallDeltaDict as MCPServerToolCallDeltaDict
    from ._dicts import MCPServerToolCallDeltaOrDict as MCPServerToolCallDeltaOrDict
    from ._dicts import MCPServerToolCallStepDict as MCPServerToolCallStepDict
    from ._dicts import MCPServerToolCallStepOrDict as MCPServerToolCallStepOrDict
    from ._dicts import MCPServerToolResultDeltaDict as MCPServerToolResultDeltaDict
    from ._dicts import MCPServerToolResultDeltaOrDict as MCPServerToolResultDeltaOrDict
    from ._dicts import MCPServerToolResultDeltaResultUnionDict as MCPServerToolResultDeltaResultUnionDict
    from ._dicts import MCPServerToolResultDeltaResultUnionOrDict as MCPServerToolResultDeltaResultUnionOrDict
    from ._dicts import MCPServerToolResultStepDict as MCPServerToolResultStepDict
    from ._dicts import MCPServerToolResultStepOrDict as MCPServerToolResultStepOrDict
    from ._dicts import MCPServerToolResultStepResultUnionDict as MCPServerToolResultStepResultUnionDict
    from ._dicts import MCPServerToolResultStepResultUnionOrDict as MCPServerToolResultStepResultUnionOrDict
    from ._dicts import MessageDict as MessageDict
    from ._dicts import MessageOrDict as MessageOrDict
    from ._dicts import MessagePromptDict as MessagePromptDict
    from ._dicts import MessagePromptOrDict as MessagePromptOrDict
    from ._dicts import MetadataFilterDict as MetadataFilterDict
    from ._dicts import MetadataFilterOrDict as MetadataFilterOrDict
    from ._dicts import MetricDict as MetricDict
    from ._dicts import MetricOrDict as MetricOrDict
    from ._dicts import ModalityTokenCountDict as ModalityTokenCountDict
    from ._dicts import ModalityTokenCountOrDict as ModalityTokenCountOrDict
    from ._dicts import ModalityTokensDict as ModalityTokensDict
    from ._dicts import ModalityTokensOrDict as ModalityTokensOrDict
    from ._dicts import ModelArmorConfigDict as ModelArmorConfigDict
    from ._dicts import ModelArmorConfigOrDict as ModelArmorConfigOrDict
    from ._dicts import ModelChangesDict as ModelChangesDict
    from ._dicts import ModelChangesOrDict as ModelChangesOrDict
    from ._dicts import ModelDict as ModelDict
    from ._dicts import ModelOrDict as ModelOrDict
    from ._dicts import ModelOutputStepDict as ModelOutputStepDict
    from ._dicts import ModelOutputStepOrDict as ModelOutputStepOrDict
    from ._dicts import ModelSelectionConfigDict as ModelSelectionConfigDict
    from ._dicts import ModelSelectionConfigOrDict as ModelSelectionConfigOrDict
    from ._dicts import ModelStatusDict as ModelStatusDict
    from ._dicts import ModelStatusOrDict as ModelStatusOrDict
    from ._dicts import MultiSpeakerVoiceConfigDict as MultiSpeakerVoiceConfigDict
    from ._dicts import MultiSpeakerVoiceConfigOrDict as MultiSpeakerVoiceConfigOrDict
    from ._dicts import NoulAnswerDict as NoulAnswerDict
    from ._dicts import NoulAnswerOrDict as NoulAnswerOrDict
    from ._dicts import NoulCriteriaDict as NoulCriteriaDict
    from ._dicts import NoulCriteriaOrDict as NoulCriteriaOrDict
    from ._dicts import NoulQuestionDict as NoulQuestionDict
    from ._dicts import NoulQuestionInstructionsDict as NoulQuestionInstructionsDict
    from ._dicts import NoulQuestionInstructionsOrDict as NoulQuestionInstructionsOrDict
    from ._dicts import NoulQuestionOrDict as NoulQuestionOrDict
    from ._dicts import OAuth2ConfigDict as OAuth2ConfigDict
    from ._dicts import OAuth2ConfigOrDict as OAuth2ConfigOrDict
    from ._dicts import OAuth2UpdateConfigDict as OAuth2UpdateConfigDict
    from ._dicts import OAuth2UpdateConfigOrDict as OAuth2UpdateConfigOrDict
    from ._dicts import OperationDict as OperationDict
    from ._dicts import OperationOrDict as OperationOrDict
    from ._dicts import OutputConfigDict as OutputConfigDict
    from ._dicts import OutputConfigOrDict as OutputConfigOrDict
    from ._dicts import OutputInfoDict as OutputInfoDict
    from ._dicts import OutputInfoOrDict as OutputInfoOrDict
    from ._dicts import PageProcessingOptionsDict as PageProcessingOptionsDict
    from ._dicts import PageProcessingOptionsOrDict as PageProcessingOptionsOrDict
    from ._dicts import PairwiseMetricResultDict as PairwiseMetricResultDict
    from ._dicts import PairwiseMetricResultOrDict as PairwiseMetricResultOrDict
    from ._dicts import PairwiseMetricSpecDict as PairwiseMetricSpecDict
    from ._dicts import PairwiseMetricSpecOrDict as PairwiseMetricSpecOrDict
    from ._dicts import ParallelAISearchConfigDict as ParallelAISearchConfigDict
    from ._dicts import ParallelAISearchConfigOrDict as ParallelAISearchConfigOrDict
    from ._dicts import PartDict as PartDict
    from ._dicts import PartialArgDict as PartialArgDict
    from ._dicts import PartialArgOrDict as PartialArgOrDict
    from ._dicts import PartMediaResolutionDict as PartMediaResolutionDict
    from ._dicts import PartMediaResolutionOrDict as PartMediaResolutionOrDict
    from ._dicts import PartnerModelTuningSpecDict as PartnerModelTuningSpecDict
    from ._dicts import PartnerModelTuningSpecOrDict as PartnerModelTuningSpecOrDict
    from ._dicts import PartOrDict as PartOrDict
    from ._dicts import PermissionDict as PermissionDict
    from ._dicts import PermissionOrDict as PermissionOrDict
    from ._dicts import PingWebhookRequestDict as PingWebhookRequestDict
    from ._dicts import PingWebhookRequestOrDict as PingWebhookRequestOrDict
    from ._dicts import PlaceAnswerSourcesDict as PlaceAnswerSourcesDict
    from ._dicts import PlaceAnswerSourcesOrDict as PlaceAnswerSourcesOrDict
    from ._dicts import PlaceCitationDict as PlaceCitationDict
    from ._dicts import PlaceCitationOrDict as PlaceCitationOrDict
    from ._dicts import PointwiseMetricResultDict as PointwiseMetricResultDict
    from ._dicts import PointwiseMetricResultOrDict as PointwiseMetricResultOrDict
    from ._dicts import PointwiseMetricSpecDict as PointwiseMetricSpecDict
    from ._dicts import PointwiseMetricSpecOrDict as PointwiseMetricSpecOrDict
    from ._dicts import PrebuiltVoiceConfigDict as PrebuiltVoiceConfigDict
    from ._dicts import PrebuiltVoiceConfigOrDict as PrebuiltVoiceConfigOrDict
    from ._dicts import PredefinedMetricSpecDict as PredefinedMetricSpecDict
    from ._dicts import PredefinedMetricSpecOrDict as PredefinedMetricSpecOrDict
    from ._dicts import PredictLongRunningRequestDict as PredictLongRunningRequestDict
    from ._dicts import PredictLongRunningRequestOrDict as PredictLongRunningRequestOrDict
    from ._dicts import PredictRequestDict as PredictRequestDict
    from ._dicts import PredictRequestOrDict as PredictRequestOrDict
    from ._dicts import PreferenceOptimizationDataStatsDict as PreferenceOptimizationDataStatsDict
    from ._dicts import PreferenceOptimizationDataStatsOrDict as PreferenceOptimizationDataStatsOrDict
    from ._dicts import PreferenceOptimizationHyperParametersDict as PreferenceOptimizationHyperParametersDict
    from ._dicts import PreferenceOptimizationHyperParametersOrDict as PreferenceOptimizationHyperParametersOrDict
    from ._dicts import PreferenceOptimizationSpecDict as PreferenceOptimizationSpecDict
    from ._dicts import PreferenceOptimizationSpecOrDict as PreferenceOptimizationSpecOrDict
    from ._dicts import PreTunedModelDict as PreTunedModelDict
    from ._dicts import PreTunedModelOrDict as PreTunedModelOrDict
    from ._dicts import ProactivityConfigDict as ProactivityConfigDict
    from ._dicts import ProactivityConfigOrDict as ProactivityConfigOrDict
    from ._dicts import ProcessingCallDeltaDict as ProcessingCallDeltaDict
    from ._dicts import ProcessingCallDeltaOrDict as ProcessingCallDeltaOrDict
    from ._dicts import ProcessingCallStepDict as ProcessingCallStepDict
    from ._dicts import ProcessingCallStepOrDict as ProcessingCallStepOrDict
    from ._dicts import ProcessingResultDeltaDict as ProcessingResultDeltaDict
    from ._dicts import ProcessingResultDeltaOrDict as ProcessingResultDeltaOrDict
    from ._dicts import ProcessingResultStepDict as ProcessingResultStepDict
    from ._dicts import ProcessingResultStepOrDict as ProcessingResultStepOrDict
    from ._dicts import ProductImageDict as ProductImageDict
    from ._dicts import ProductImageOrDict as ProductImageOrDict
    from ._dicts import ProjectOperationDict as ProjectOperationDict
    from ._dicts import ProjectOperationOrDict as ProjectOperationOrDict
    from ._dicts import PromptedVoiceDict as PromptedVoiceDict
    from ._dicts import PromptedVoiceOrDict as PromptedVoiceOrDict
    from ._dicts import PromptFeedbackDict as PromptFeedbackDict
    from ._dicts import PromptFeedbackOrDict as PromptFeedbackOrDict
    from ._dicts import RagChunkDict as RagChunkDict
    from ._dicts import RagChunkOrDict as RagChunkOrDict
    from ._dicts import RagChunkPageSpanDict as RagChunkPageSpanDict
    from ._dicts import RagChunkPageSpanOrDict as RagChunkPageSpanOrDict
    from ._dicts import RagFilterDict as RagFilterDict
    from ._dicts import RagFilterOrDict as RagFilterOrDict
    from ._dicts import RagResourceDict as RagResourceDict
    from ._dicts import RagResourceOrDict as RagResourceOrDict
    from ._dicts import RagRetrievalConfigDict as RagRetrievalConfigDict
    from ._dicts import RagRetrievalConfigFilterDict as RagRetrievalConfigFilterDict
    from ._dicts import RagRetrievalConfigFilterOrDict as RagRetrievalConfigFilterOrDict
    from ._dicts import RagRetrievalConfigHybridSearchDict as RagRetrievalConfigHybridSearchDict
    from ._dicts import RagRetrievalConfigHybridSearchOrDict as RagRetrievalConfigHybridSearchOrDict
    from ._dicts import RagRetrievalConfigOrDict as RagRetrievalConfigOrDict
    from ._dicts import RagRetrievalConfigRankingDict as RagRetrievalConfigRankingDict
    from ._dicts import RagRetrievalConfigRankingLlmRankerDict as RagRetrievalConfigRankingLlmRankerDict
    from ._dicts import RagRetrievalConfigRankingLlmRankerOrDict as RagRetrievalConfigRankingLlmRankerOrDict
    from ._dicts import RagRetrievalConfigRankingOrDict as RagRetrievalConfigRankingOrDict
    from ._dicts import RagRetrievalConfigRankingRankServiceDict as RagRetrievalConfigRankingRankServiceDict
    from ._dicts import RagRetrievalConfigRankingRankServiceOrDict as RagRetrievalConfigRankingRankServiceOrDict
    from ._dicts import RagStoreConfigDict as RagStoreConfigDict
    from ._dicts import RagStoreConfigOrDict as RagStoreConfigOrDict
    from ._dicts import RankingDict as RankingDict
    from ._dicts import RankingOrDict as RankingOrDict
    from ._dicts import RankServiceDict as RankServiceDict
    from ._dicts import RankServiceOrDict as RankServiceOrDict
    from ._dicts import RawOutputDict as RawOutputDict
    from ._dicts import RawOutputOrDict as RawOutputOrDict
    from ._dicts import RawPredictionDict as RawPredictionDict
    from ._dicts import RawPredictionOrDict as RawPredictionOrDict
    from ._dicts import RawPredictRequestDict as RawPredictRequestDict
    from ._dicts import RawPredictRequestOrDict as RawPredictRequestOrDict
    from ._dicts import RawReferenceImageDict as RawReferenceImageDict
    from ._dicts import RawReferenceImageOrDict as RawReferenceImageOrDict
    from ._dicts import RealtimeInputConfigDict as RealtimeInputConfigDict
    from ._dicts import RealtimeInputConfigOrDict as RealtimeInputConfigOrDict
    from ._dicts import RecontextImageConfigDict as RecontextImageConfigDict
    from ._dicts import RecontextImageConfigOrDict as RecontextImageConfigOrDict
    from ._dicts import RecontextImageRequestDict as RecontextImageRequestDict
    from ._dicts import RecontextImageRequestOrDict as RecontextImageRequestOrDict
    from ._dicts import RecontextImageResponseDict as RecontextImageResponseDict
    from ._dicts import RecontextImageResponseOrDict as RecontextImageResponseOrDict
    from ._dicts import RecontextImageSourceDict as RecontextImageSourceDict
    from ._dicts import RecontextImageSourceOrDict as RecontextImageSourceOrDict
    from ._dicts import ReferenceImageDict as ReferenceImageDict
    from ._dicts import ReferenceImageOrDict as ReferenceImageOrDict
    from ._dicts import RegisterFilesConfigDict as RegisterFilesConfigDict
    from ._dicts import RegisterFilesConfigOrDict as RegisterFilesConfigOrDict
    from ._dicts import RegisterFilesRequestDict as RegisterFilesRequestDict
    from ._dicts import RegisterFilesRequestOrDict as RegisterFilesRequestOrDict
    from ._dicts import RegisterFilesResponseDict as RegisterFilesResponseDict
    from ._dicts import RegisterFilesResponseOrDict as RegisterFilesResponseOrDict
    from ._dicts import ReinforcementTuningAutoraterScorerDict as ReinforcementTuningAutoraterScorerDict
    from ._dicts import (
        ReinforcementTuningAutoraterScorerExactMatchScorerDict as ReinforcementTuningAutoraterScorerExactMatchScorerDict,
    )
    from ._dicts import (
        ReinforcementTuningAutoraterScorerExactMatchScorerOrDict as ReinforcementTuningAutoraterScorerExactMatchScorerOrDict,
    )
    from ._dicts import ReinforcementTuningAutoraterScorerOrDict as ReinforcementTuningAutoraterScorerOrDict
    from ._dicts import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict as ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict,
    )
    from ._dicts import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict as ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict,
    )
    from ._dicts import ReinforcementTuningCloudRunRewardScorerDict as ReinforcementTuningCloudRunRewardScorerDict
    from ._dicts import ReinforcementTuningCloudRunRewardScorerOrDict as ReinforcementTuningCloudRunRewardScorerOrDict
    from ._dicts import (
        ReinforcementTuningCodeExecutionRewardScorerDict as ReinforcementTuningCodeExecutionRewardScorerDict,
    )
    from ._dicts import (
        ReinforcementTuningCodeExecutionRewardScorerOrDict as ReinforcementTuningCodeExecutionRewardScorerOrDict,
    )
    from ._dicts import ReinforcementTuningExampleDict as ReinforcementTuningExampleDict
    from ._dicts import ReinforcementTuningExampleOrDict as ReinforcementTuningExampleOrDict
    from ._dicts import ReinforcementTuningHyperParametersDict as ReinforcementTuningHyperParametersDict
    from ._dicts import ReinforcementTuningHyperParametersOrDict as ReinforcementTuningHyperParametersOrDict
    from ._dicts import ReinforcementTuningParseResponseConfigDict as ReinforcementTuningParseResponseConfigDict
    from ._dicts import ReinforcementTuningParseResponseConfigOrDict as ReinforcementTuningParseResponseConfigOrDict
    from ._dicts import ReinforcementTuningRewardInfoDict as ReinforcementTuningRewardInfoDict
    from ._dicts import ReinforcementTuningRewardInfoOrDict as ReinforcementTuningRewardInfoOrDict
    from ._dicts import ReinforcementTuningSpecDict as ReinforcementTuningSpecDict
    from ._dicts import ReinforcementTuningSpecOrDict as ReinforcementTuningSpecOrDict
    from ._dicts import ReinforcementTuningStringMatchRewardScorerDict as ReinforcementTuningStringMatchRewardScorerDict
    from ._dicts import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict as ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict,
    )
    from ._dicts import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict as ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict,
    )
    from ._dicts import (
        ReinforcementTuningStringMatchRewardScorerOrDict as ReinforcementTuningStringMatchRewardScorerOrDict,
    )
    from ._dicts import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict as ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict,
    )
    from ._dicts import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict as ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict,
    )
    from ._dicts import ReinforcementTuningUserDatasetExamplesDict as ReinforcementTuningUserDatasetExamplesDict
    from ._dicts import ReinforcementTuningUserDatasetExamplesOrDict as ReinforcementTuningUserDatasetExamplesOrDict
    from ._dicts import ReplayFileDict as ReplayFileDict
    from ._dicts import ReplayFileOrDict as ReplayFileOrDict
    from ._dicts import ReplayInteractionDict as ReplayInteractionDict
    from ._dicts import ReplayInteractionOrDict as ReplayInteractionOrDict
    from ._dicts import ReplayRequestDict as ReplayRequestDict
    from ._dicts import ReplayRequestOrDict as ReplayRequestOrDict
    from ._dicts import ReplayResponseDict as ReplayResponseDict
    from ._dicts import ReplayResponseOrDict as ReplayResponseOrDict
    from ._dicts import ReplicatedVoiceConfigDict as ReplicatedVoiceConfigDict
    from ._dicts import ReplicatedVoiceConfigOrDict as ReplicatedVoiceConfigOrDict
    from ._dicts import ReplicatedVoiceDict as ReplicatedVoiceDict
    from ._dicts import ReplicatedVoiceOrDict as ReplicatedVoiceOrDict
    from ._dicts import ResponseFormatConfigDict as ResponseFormatConfigDict
    from ._dicts import ResponseFormatConfigOrDict as ResponseFormatConfigOrDict
    from ._dicts import ResponseFormatDict as ResponseFormatDict
    from ._dicts import ResponseFormatOrDict as ResponseFormatOrDict
    from ._dicts import RetrievalCallArgumentsDict as RetrievalCallArgumentsDict
    from ._dicts import RetrievalCallArgumentsOrDict as RetrievalCallArgumentsOrDict
    from ._dicts import RetrievalCallDeltaDict as RetrievalCallDeltaDict
    from ._dicts import RetrievalCallDeltaOrDict as RetrievalCallDeltaOrDict
    from ._dicts import RetrievalCallStepDict as RetrievalCallStepDict
    from ._dicts import RetrievalCallStepOrDict as RetrievalCallStepOrDict
    from ._dicts import RetrievalConfigDict as RetrievalConfigDict
    from ._dicts import RetrievalConfigOrDict as RetrievalConfigOrDict
    from ._dicts import RetrievalDict as RetrievalDict
    from ._dicts import RetrievalMetadataDict as RetrievalMetadataDict
    from ._dicts import RetrievalMetadataOrDict as RetrievalMetadataOrDict
    from ._dicts import RetrievalOrDict as RetrievalOrDict
    from ._dicts import RetrievalResultDeltaDict as RetrievalResultDeltaDict
    from ._dicts import RetrievalResultDeltaOrDict as RetrievalResultDeltaOrDict
    from ._dicts import RetrievalResultStepDict as RetrievalResultStepDict
    from ._dicts import RetrievalResultStepOrDict as RetrievalResultStepOrDict
    from ._dicts import RetrievedContextDict as RetrievedContextDict
    from ._dicts import RetrievedContextOrDict as RetrievedContextOrDict
    from ._dicts import ReviewSnippetDict as ReviewSnippetDict
    from ._dicts import ReviewSnippetOrDict as ReviewSnippetOrDict
    from ._dicts import RotateSigningSecretRequestDict as RotateSigningSecretRequestDict
    from ._dicts import RotateSigningSecretRequestOrDict as RotateSigningSecretRequestOrDict
    from ._dicts import RougeMetricValueDict as RougeMetricValueDict
    from ._dicts import RougeMetricValueOrDict as RougeMetricValueOrDict
    from ._dicts import RougeSpecDict as RougeSpecDict
    from ._dicts import RougeSpecOrDict as RougeSpecOrDict
    from ._dicts import RubricGenerationSpecDict as RubricGenerationSpecDict
    from ._dicts import RubricGenerationSpecOrDict as RubricGenerationSpecOrDict
    from ._dicts import SafetyAttributesDict as SafetyAttributesDict
    from ._dicts import SafetyAttributesOrDict as SafetyAttributesOrDict
    from ._dicts import SafetyFeedbackDict as SafetyFeedbackDict
    from ._dicts import SafetyFeedbackOrDict as SafetyFeedbackOrDict
    from ._dicts import SafetyRatingDict as SafetyRatingDict
    from ._dicts import SafetyRatingOrDict as SafetyRatingOrDict
    from ._dicts import SafetySettingDict as SafetySettingDict
    from ._dicts import SafetySettingOrDict as SafetySettingOrDict
    from ._dicts import SchemaDict as SchemaDict
    from ._dicts import SchemaOrDict as SchemaOrDict
    from ._dicts import ScoreAnswerDict as ScoreAnswerDict
    from ._dicts import ScoreAnswerOrDict as ScoreAnswerOrDict
    from ._dicts import ScoreQuestionDict as ScoreQuestionDict
    from ._dicts import ScoreQuestionInstructionsDict as ScoreQuestionInstructionsDict
    from ._dicts import ScoreQuestionInstructionsOrDict as ScoreQuestionInstructionsOrDict
    from ._dicts import ScoreQuestionOrDict as ScoreQuestionOrDict
    from ._dicts import ScribbleImageDict as ScribbleImageDict
    from ._dicts import ScribbleImageOrDict as ScribbleImageOrDict
    from ._dicts import SearchEntryPointDict as SearchEntryPointDict
    from ._dicts import SearchEntryPointOrDict as SearchEntryPointOrDict
    from ._dicts import SearchTypesDict as SearchTypesDict
    from ._dicts import SearchTypesOrDict as SearchTypesOrDict
    from ._dicts import SegmentDict as SegmentDict
    from ._dicts import SegmentImageConfigDict as SegmentImageConfigDict
    from ._dicts import SegmentImageConfigOrDict as SegmentImageConfigOrDict
    from ._dicts import SegmentImageRequestDict as SegmentImageRequestDict
    from ._dicts import SegmentImageRequestOrDict as SegmentImageRequestOrDict
    from ._dicts import SegmentImageResponseDict as SegmentImageResponseDict
    from ._dicts import SegmentImageResponseOrDict as SegmentImageResponseOrDict
    from ._dicts import SegmentImageSourceDict as SegmentImageSourceDict
    from ._dicts import SegmentImageSourceOrDict as SegmentImageSourceOrDict
    from ._dicts import SegmentOrDict as SegmentOrDict
    from ._dicts import SemanticRetrieverChunkDict as SemanticRetrieverChunkDict
    from ._dicts import SemanticRetrieverChunkOrDict as SemanticRetrieverChunkOrDict
    from ._dicts import SemanticRetrieverConfigDict as SemanticRetrieverConfigDict
    from ._dicts import SemanticRetrieverConfigOrDict as SemanticRetrieverConfigOrDict
    from ._dicts import ServerEventDict as ServerEventDict
    from ._dicts import ServerEventOrDict as ServerEventOrDict
    from ._dicts import SessionConfigDict as SessionConfigDict
    from ._dicts import SessionConfigOrDict as SessionConfigOrDict
    from ._dicts import SessionResumptionConfigDict as SessionResumptionConfigDict
    from ._dicts import SessionResumptionConfigOrDict as SessionResumptionConfigOrDict
    from ._dicts import SigningSecretDict as SigningSecretDict
    from ._dicts import SigningSecretOrDict as SigningSecretOrDict
    from ._dicts import SingleEmbedContentResponseDict as SingleEmbedContentResponseDict
    from ._dicts import SingleEmbedContentResponseOrDict as SingleEmbedContentResponseOrDict
    from ._dicts import SingleReinforcementTuningRewardConfigDict as SingleReinforcementTuningRewardConfigDict
    from ._dicts import SingleReinforcementTuningRewardConfigOrDict as SingleReinforcementTuningRewardConfigOrDict
    from ._dicts import SlidingWindowDict as SlidingWindowDict
    from ._dicts import SlidingWindowOrDict as SlidingWindowOrDict
    from ._dicts import SmartTranscriptionModeDict as SmartTranscriptionModeDict
    from ._dicts import SmartTranscriptionModeOrDict as SmartTranscriptionModeOrDict
    from ._dicts import SpeakerConfigDict as SpeakerConfigDict
    from ._dicts import SpeakerConfigOrDict as SpeakerConfigOrDict
    from ._dicts import SpeakerVoiceConfigDict as SpeakerVoiceConfigDict
    from ._dicts import SpeakerVoiceConfigOrDict as SpeakerVoiceConfigOrDict
    from ._dicts import SpeechAnnotationDict as SpeechAnnotationDict
    from ._dicts import SpeechAnnotationOrDict as SpeechAnnotationOrDict
    from ._dicts import SpeechConfigDict as SpeechConfigDict
    from ._dicts import SpeechConfigOrDict as SpeechConfigOrDict
    from ._dicts import SpeechMetadataDict as SpeechMetadataDict
    from ._dicts import SpeechMetadataOrDict as SpeechMetadataOrDict
    from ._dicts import SpreadsheetMetadataDict as SpreadsheetMetadataDict
    from ._dicts import SpreadsheetMetadataOrDict as SpreadsheetMetadataOrDict
    from ._dicts import SpreadsheetProcessingOptionsDict as SpreadsheetProcessingOptionsDict
    from ._dicts import SpreadsheetProcessingOptionsOrDict as SpreadsheetProcessingOptionsOrDict
    from ._dicts import StaticMediaProcessingDict as StaticMediaProcessingDict
    from ._dicts import StaticMediaProcessingOrDict as StaticMediaProcessingOrDict
    from ._dicts import StatusDict as StatusDict
    from ._dicts import StatusOrDict as StatusOrDict
    from ._dicts import StepDeltaDataDict as StepDeltaDataDict
    from ._dicts import StepDeltaDataOrDict as StepDeltaDataOrDict
    from ._dicts import StepDeltaDict as StepDeltaDict
    from ._dicts import StepDeltaMetadataDict as StepDeltaMetadataDict
    from ._dicts import StepDeltaMetadataOrDict as StepDeltaMetadataOrDict
    from ._dicts import StepDeltaOrDict as StepDeltaOrDict
    from ._dicts import StepDict as StepDict
    from ._dicts import StepOrDict as StepOrDict
    from ._dicts import StepStartDict as StepStartDict
    from ._dicts import StepStartOrDict as StepStartOrDict
    from ._dicts import StepStopDict as StepStopDict
    from ._dicts import StepStopOrDict as StepStopOrDict
    from ._dicts import StreamableHttpTransportDict as StreamableHttpTransportDict
    from ._dicts import StreamableHttpTransportOrDict as StreamableHttpTransportOrDict
    from ._dicts import StringListDict as StringListDict
    from ._dicts import StringListOrDict as StringListOrDict
    from ._dicts import StyleReferenceConfigDict as StyleReferenceConfigDict
    from ._dicts import StyleReferenceConfigOrDict as StyleReferenceConfigOrDict
    from ._dicts import StyleReferenceImageDict as StyleReferenceImageDict
    from ._dicts import StyleReferenceImageOrDict as StyleReferenceImageOrDict
    from ._dicts import SubjectReferenceConfigDict as SubjectReferenceConfigDict
    from ._dicts import SubjectReferenceConfigOrDict as SubjectReferenceConfigOrDict
    from ._dicts import SubjectReferenceImageDict as SubjectReferenceImageDict
    from ._dicts import SubjectReferenceImageOrDict as SubjectReferenceImageOrDict
    from ._dicts import SupervisedHyperParametersDict as SupervisedHyperParametersDict
    from ._dicts import SupervisedHyperParametersOrDict as SupervisedHyperParametersOrDict
    from ._dicts import (
        SupervisedTuningDatasetDistributionDatasetBucketDict as SupervisedTuningDatasetDistributionDatasetBucketDict,
    )
    from ._dicts import (
        SupervisedTuningDatasetDistributionDatasetBucketOrDict as SupervisedTuningDatasetDistributionDatasetBucketOrDict,
    )
    from ._dicts import SupervisedTuningDatasetDistributionDict as SupervisedTuningDatasetDistributionDict
    from ._dicts import SupervisedTuningDatasetDistributionOrDict as SupervisedTuningDatasetDistributionOrDict
    from ._dicts import SupervisedTuningDataStatsDict as SupervisedTuningDataStatsDict
    from ._dicts import SupervisedTuningDataStatsOrDict as SupervisedTuningDataStatsOrDict
    from ._dicts import SupervisedTuningSpecDict as SupervisedTuningSpecDict
    from ._dicts import SupervisedTuningSpecOrDict as SupervisedTuningSpecOrDict
    from ._dicts import TestTableFileDict as TestTableFileDict
    from ._dicts import TestTableFileOrDict as TestTableFileOrDict
    from ._dicts import TestTableItemDict as TestTableItemDict
    from ._dicts import TestTableItemOrDict as TestTableItemOrDict
    from ._dicts import TextAnnotationDeltaDict as TextAnnotationDeltaDict
    from ._dicts import TextAnnotationDeltaOrDict as TextAnnotationDeltaOrDict
    from ._dicts import TextCompletionDict as TextCompletionDict
    from ._dicts import TextCompletionOrDict as TextCompletionOrDict
    from ._dicts import TextContentDict as TextContentDict
    from ._dicts import TextContentOrDict as TextContentOrDict
    from ._dicts import TextDeltaDict as TextDeltaDict
    from ._dicts import TextDeltaOrDict as TextDeltaOrDict
    from ._dicts import TextPromptDict as TextPromptDict
    from ._dicts import TextPromptOrDict as TextPromptOrDict
    from ._dicts import TextResponseFormatDict as TextResponseFormatDict
    from ._dicts import TextResponseFormatOrDict as TextResponseFormatOrDict
    from ._dicts import ThinkingConfigDict as ThinkingConfigDict
    from ._dicts import ThinkingConfigOrDict as ThinkingConfigOrDict
    from ._dicts import ThoughtSignatureDeltaDict as ThoughtSignatureDeltaDict
    from ._dicts import ThoughtSignatureDeltaOrDict as ThoughtSignatureDeltaOrDict
    from ._dicts import ThoughtStepDict as ThoughtStepDict
    from ._dicts import ThoughtStepOrDict as ThoughtStepOrDict
    from ._dicts import ThoughtSummaryContentDict as ThoughtSummaryContentDict
    from ._dicts import ThoughtSummaryContentOrDict as ThoughtSummaryContentOrDict
    from ._dicts import ThoughtSummaryDeltaDict as ThoughtSummaryDeltaDict
    from ._dicts import ThoughtSummaryDeltaOrDict as ThoughtSummaryDeltaOrDict
    from ._dicts import TokensInfoDict as TokensInfoDict
    from ._dicts import TokensInfoOrDict as TokensInfoOrDict
    from ._dicts import ToolCallDict as ToolCallDict
    from ._dicts import ToolCallOrDict as ToolCallOrDict
    from ._dicts import ToolChoiceConfigDict as ToolChoiceConfigDict
    from ._dicts import ToolChoiceConfigOrDict as ToolChoiceConfigOrDict
    from ._dicts import ToolChoiceDict as ToolChoiceDict
    from ._dicts import ToolChoiceOrDict as ToolChoiceOrDict
    from ._dicts import ToolCodeExecutionDict as ToolCodeExecutionDict
    from ._dicts import ToolCodeExecutionOrDict as ToolCodeExecutionOrDict
    from ._dicts import ToolConfigDict as ToolConfigDict
    from ._dicts import ToolConfigOrDict as ToolConfigOrDict
    from ._dicts import ToolDict as ToolDict
    from ._dicts import ToolExaAiSearchDict as ToolExaAiSearchDict
    from ._dicts import ToolExaAiSearchOrDict as ToolExaAiSearchOrDict
    from ._dicts import ToolOrDict as ToolOrDict
    from ._dicts import ToolParallelAiSearchDict as ToolParallelAiSearchDict
    from ._dicts import ToolParallelAiSearchOrDict as ToolParallelAiSearchOrDict
    from ._dicts import ToolResponseDict as ToolResponseDict
    from ._dicts import ToolResponseOrDict as ToolResponseOrDict
    from ._dicts import ToolSearchCallDeltaDict as ToolSearchCallDeltaDict
    from ._dicts import ToolSearchCallDeltaOrDict as ToolSearchCallDeltaOrDict
    from ._dicts import ToolSearchCallStepArgumentsDict as ToolSearchCallStepArgumentsDict
    from ._dicts import ToolSearchCallStepArgumentsOrDict as ToolSearchCallStepArgumentsOrDict
    from ._dicts import ToolSearchCallStepDict as ToolSearchCallStepDict
    from ._dicts import ToolSearchCallStepOrDict as ToolSearchCallStepOrDict
    from ._dicts import ToolSearchDict as ToolSearchDict
    from ._dicts import ToolSearchOrDict as ToolSearchOrDict
    from ._dicts import ToolSearchResultDeltaDict as ToolSearchResultDeltaDict
    from ._dicts import ToolSearchResultDeltaOrDict as ToolSearchResultDeltaOrDict
    from ._dicts import ToolSearchResultStepDict as ToolSearchResultStepDict
    from ._dicts import ToolSearchResultStepOrDict as ToolSearchResultStepOrDict
    from ._dicts import TopCandidatesDict as TopCandidatesDict
    from ._dicts import TopCandidatesOrDict as TopCandidatesOrDict
    from ._dicts import TranscriptionConfigDict as TranscriptionConfigDict
    from ._dicts import TranscriptionConfigModeDict as TranscriptionConfigModeDict
    from ._dicts import TranscriptionConfigModeOrDict as TranscriptionConfigModeOrDict
    from ._dicts import TranscriptionConfigOrDict as TranscriptionConfigOrDict
    from ._dicts import TranscriptionDict as TranscriptionDict
    from ._dicts import TranscriptionModeDict as TranscriptionModeDict
    from ._dicts import TranscriptionModeOrDict as TranscriptionModeOrDict
    from ._dicts import TranscriptionOrDict as TranscriptionOrDict
    from ._dicts import TransferOwnershipRequestDict as TransferOwnershipRequestDict
    from ._dicts import TransferOwnershipRequestOrDict as TransferOwnershipRequestOrDict
    from ._dicts import TransferOwnershipResponseDict as TransferOwnershipResponseDict
    from ._dicts import TransferOwnershipResponseOrDict as TransferOwnershipResponseOrDict
    from ._dicts import TranslationConfigDict as TranslationConfigDict
    from ._dicts import TranslationConfigOrDict as TranslationConfigOrDict
    from ._dicts import TriggerCreateParamsDict as TriggerCreateParamsDict
    from ._dicts import TriggerCreateParamsOrDict as TriggerCreateParamsOrDict
    from ._dicts import TriggerDict as TriggerDict
    from ._dicts import TriggerExecutionDict as TriggerExecutionDict
    from ._dicts import TriggerExecutionOrDict as TriggerExecutionOrDict
    from ._dicts import TriggerOrDict as TriggerOrDict
    from ._dicts import TriggerUpdateDict as TriggerUpdateDict
    from ._dicts import TriggerUpdateOrDict as TriggerUpdateOrDict
    from ._dicts import TunedModelCheckpointDict as TunedModelCheckpointDict
    from ._dicts import TunedModelCheckpointOrDict as TunedModelCheckpointOrDict
    from ._dicts import TunedModelDict as TunedModelDict
    from ._dicts import TunedModelInfoDict as TunedModelInfoDict
    from ._dicts import TunedModelInfoOrDict as TunedModelInfoOrDict
    from ._dicts import TunedModelOrDict as TunedModelOrDict
    from ._dicts import TunedModelSourceDict as TunedModelSourceDict
    from ._dicts import TunedModelSourceOrDict as TunedModelSourceOrDict
    from ._dicts import TuningDatasetDict as TuningDatasetDict
    from ._dicts import TuningDatasetOrDict as TuningDatasetOrDict
    from ._dicts import TuningDataStatsDict as TuningDataStatsDict
    from ._dicts import TuningDataStatsOrDict as TuningDataStatsOrDict
    from ._dicts import TuningExampleDict as TuningExampleDict
    from ._dicts import TuningExampleOrDict as TuningExampleOrDict
    from ._dicts import TuningExamplesDict as TuningExamplesDict
    from ._dicts import TuningExamplesOrDict as TuningExamplesOrDict
    from ._dicts import TuningJobDict as TuningJobDict
    from ._dicts import TuningJobMetadataDict as TuningJobMetadataDict
    from ._dicts import TuningJobMetadataOrDict as TuningJobMetadataOrDict
    from ._dicts import TuningJobOrDict as TuningJobOrDict
    from ._dicts import TuningOperationDict as TuningOperationDict
    from ._dicts import TuningOperationOrDict as TuningOperationOrDict
    from ._dicts import TuningSnapshotDict as TuningSnapshotDict
    from ._dicts import TuningSnapshotOrDict as TuningSnapshotOrDict
    from ._dicts import TuningValidationDatasetDict as TuningValidationDatasetDict
    from ._dicts import TuningValidationDatasetOrDict as TuningValidationDatasetOrDict
    from ._dicts import UnifiedMetricDict as UnifiedMetricDict
    from ._dicts import UnifiedMetricOrDict as UnifiedMetricOrDict
    from ._dicts import UpdateCachedContentConfigDict as UpdateCachedContentConfigDict
    from ._dicts import UpdateCachedContentConfigOrDict as UpdateCachedContentConfigOrDict
    from ._dicts import UpdateModelConfigDict as UpdateModelConfigDict
    from ._dicts import UpdateModelConfigOrDict as UpdateModelConfigOrDict
    from ._dicts import UploadFileConfigDict as UploadFileConfigDict
    from ._dicts import UploadFileConfigOrDict as UploadFileConfigOrDict
    from ._dicts import UploadToFileSearchStoreConfigDict as UploadToFileSearchStoreConfigDict
    from ._dicts import UploadToFileSearchStoreConfigOrDict as UploadToFileSearchStoreConfigOrDict
    from ._dicts import UploadToFileSearchStoreOperationDict as UploadToFileSearchStoreOperationDict
    from ._dicts import UploadToFileSearchStoreOperationOrDict as UploadToFileSearchStoreOperationOrDict
    from ._dicts import UploadToFileSearchStoreRequestDict as UploadToFileSearchStoreRequestDict
    from ._dicts import UploadToFileSearchStoreRequestOrDict as UploadToFileSearchStoreRequestOrDict
    from ._dicts import UploadToFileSearchStoreResponseDict as UploadToFileSearchStoreResponseDict
    from ._dicts import UploadToFileSearchStoreResponseOrDict as UploadToFileSearchStoreResponseOrDict
    from ._dicts import UploadToFileSearchStoreResumableResponseDict as UploadToFileSearchStoreResumableResponseDict
    from ._dicts import UploadToFileSearchStoreResumableResponseOrDict as UploadToFileSearchStoreResumableResponseOrDict
    from ._dicts import UpscaleImageConfigDict as UpscaleImageConfigDict
    from ._dicts import UpscaleImageConfigOrDict as UpscaleImageConfigOrDict
    from ._dicts import UpscaleImageParametersDict as UpscaleImageParametersDict
    from ._dicts import UpscaleImageParametersOrDict as UpscaleImageParametersOrDict
    from ._dicts import UpscaleImageRequestDict as UpscaleImageRequestDict
    from ._dicts import UpscaleImageRequestOrDict as UpscaleImageRequestOrDict
    from ._dicts import UpscaleImageResponseDict as UpscaleImageResponseDict
    from ._dicts import UpscaleImageResponseOrDict as UpscaleImageResponseOrDict
    from ._dicts import URLCitationDict as URLCitationDict
    from ._dicts import URLCitationOrDict as URLCitationOrDict
    from ._dicts import URLContextCallArgumentsDict as URLContextCallArgumentsDict
    from ._dicts import URLContextCallArgumentsOrDict as URLContextCallArgumentsOrDict
    from ._dicts import URLContextCallDeltaDict as URLContextCallDeltaDict
    from ._dicts import URLContextCallDeltaOrDict as URLContextCallDeltaOrDict
    from ._dicts import URLContextCallStepDict as URLContextCallStepDict
    from ._dicts import URLContextCallStepOrDict as URLContextCallStepOrDict
    from ._dicts import UrlContextDict as UrlContextDict
    from ._dicts import UrlContextMetadataDict as UrlContextMetadataDict
    from ._dicts import UrlContextMetadataOrDict as UrlContextMetadataOrDict
    from ._dicts import UrlContextOrDict as UrlContextOrDict
    from ._dicts import URLContextResultDeltaDict as URLContextResultDeltaDict
    from ._dicts import URLContextResultDeltaOrDict as URLContextResultDeltaOrDict
    from ._dicts import URLContextResultDict as URLContextResultDict
    from ._dicts import URLContextResultOrDict as URLContextResultOrDict
    from ._dicts import URLContextResultStepDict as URLContextResultStepDict
    from ._dicts import URLContextResultStepOrDict as URLContextResultStepOrDict
    from ._dicts import UrlMetadataDict as UrlMetadataDict
    from ._dicts import UrlMetadataOrDict as UrlMetadataOrDict
    from ._dicts import UsageMetadataDict as UsageMetadataDict
    from ._dicts import UsageMetadataOrDict as UsageMetadataOrDict
    from ._dicts import UserActionInputDict as UserActionInputDict
    from ._dicts import UserActionInputOrDict as UserActionInputOrDict
    from ._dicts import UserInputContentDict as UserInputContentDict
    from ._dicts import UserInputContentOrDict as UserInputContentOrDict
    from ._dicts import UserInputStepDict as UserInputStepDict
    from ._dicts import UserInputStepOrDict as UserInputStepOrDict
    from ._dicts import ValidateReinforcementTuningRewardRequestDict as ValidateReinforcementTuningRewardRequestDict
    from ._dicts import ValidateReinforcementTuningRewardRequestOrDict as ValidateReinforcementTuningRewardRequestOrDict
    from ._dicts import ValidateRewardConfigDict as ValidateRewardConfigDict
    from ._dicts import ValidateRewardConfigOrDict as ValidateRewardConfigOrDict
    from ._dicts import ValidateRewardResponseDict as ValidateRewardResponseDict
    from ._dicts import ValidateRewardResponseOrDict as ValidateRewardResponseOrDict
    from ._dicts import VeoHyperParametersDict as VeoHyperParametersDict
    from ._dicts import VeoHyperParametersOrDict as VeoHyperParametersOrDict
    from ._dicts import VeoLoraTuningSpecDict as VeoLoraTuningSpecDict
    from ._dicts import VeoLoraTuningSpecOrDict as VeoLoraTuningSpecOrDict
    from ._dicts import VeoTuningSpecDict as VeoTuningSpecDict
    from ._dicts import VeoTuningSpecOrDict as VeoTuningSpecOrDict
    from ._dicts import VerbatimTranscriptionModeDict as VerbatimTranscriptionModeDict
    from ._dicts import VerbatimTranscriptionModeOrDict as VerbatimTranscriptionModeOrDict
    from ._dicts import VertexAISearchConfigDict as VertexAISearchConfigDict
    from ._dicts import VertexAISearchConfigOrDict as VertexAISearchConfigOrDict
    from ._dicts import VertexAISearchDataStoreSpecDict as VertexAISearchDataStoreSpecDict
    from ._dicts import VertexAISearchDataStoreSpecOrDict as VertexAISearchDataStoreSpecOrDict
    from ._dicts import VertexAISearchDict as VertexAISearchDict
    from ._dicts import VertexAISearchOrDict as VertexAISearchOrDict
    from ._dicts import VertexMultimodalDatasetDestinationDict as VertexMultimodalDatasetDestinationDict
    from ._dicts import VertexMultimodalDatasetDestinationOrDict as VertexMultimodalDatasetDestinationOrDict
    from ._dicts import VertexRagStoreDict as VertexRagStoreDict
    from ._dicts import VertexRagStoreOrDict as VertexRagStoreOrDict
    from ._dicts import VertexRagStoreRagResourceDict as VertexRagStoreRagResourceDict
    from ._dicts import VertexRagStoreRagResourceOrDict as VertexRagStoreRagResourceOrDict
    from ._dicts import VideoConfigDict as VideoConfigDict
    from ._dicts import VideoConfigOrDict as VideoConfigOrDict
    from ._dicts import VideoContentDict as VideoContentDict
    from ._dicts import VideoContentOrDict as VideoContentOrDict
    from ._dicts import VideoDeltaDict as VideoDeltaDict
    from ._dicts import VideoDeltaOrDict as VideoDeltaOrDict
    from ._dicts import VideoDict as VideoDict
    from ._dicts import VideoFileMetadataDict as VideoFileMetadataDict
    from ._dicts import VideoFileMetadataOrDict as VideoFileMetadataOrDict
    from ._dicts import VideoGenerationMaskDict as VideoGenerationMaskDict
    from ._dicts import VideoGenerationMaskOrDict as VideoGenerationMaskOrDict
    from ._dicts import VideoGenerationReferenceImageDict as VideoGenerationReferenceImageDict
    from ._dicts import VideoGenerationReferenceImageOrDict as VideoGenerationReferenceImageOrDict
    from ._dicts import VideoInstanceDict as VideoInstanceDict
    from ._dicts import VideoInstanceOrDict as VideoInstanceOrDict
    from ._dicts import VideoMetadataDict as VideoMetadataDict
    from ._dicts import VideoMetadataOrDict as VideoMetadataOrDict
    from ._dicts import VideoOrDict as VideoOrDict
    from ._dicts import VideoParametersDict as VideoParametersDict
    from ._dicts import VideoParametersOrDict as VideoParametersOrDict
    from ._dicts import VideoProcessingDict as VideoProcessingDict
    from ._dicts import VideoProcessingOrDict as VideoProcessingOrDict
    from ._dicts import VideoResponseFormatDict as VideoResponseFormatDict
    from ._dicts import VideoResponseFormatOrDict as VideoResponseFormatOrDict
    from ._dicts import VoiceActivityDetectionSignalDict as VoiceActivityDetectionSignalDict
    from ._dicts import VoiceActivityDetectionSignalOrDict as VoiceActivityDetectionSignalOrDict
    from ._dicts import VoiceActivityDict as VoiceActivityDict
    from ._dicts import VoiceActivityOrDict as VoiceActivityOrDict
    from ._dicts import VoiceConfigDict as VoiceConfigDict
    from ._dicts import VoiceConfigOrDict as VoiceConfigOrDict
    from ._dicts import VoiceConsentSignatureDict as VoiceConsentSignatureDict
    from ._dicts import VoiceConsentSignatureOrDict as VoiceConsentSignatureOrDict
    from ._dicts import VoiceInputDict as VoiceInputDict
    from ._dicts import VoiceInputOrDict as VoiceInputOrDict
    from ._dicts import VoiceOutputDict as VoiceOutputDict
    from ._dicts import VoiceOutputOrDict as VoiceOutputOrDict
    from ._dicts import WebDict as WebDict
    from ._dicts import WebhookConfigDict as WebhookConfigDict
    from ._dicts import WebhookConfigOrDict as WebhookConfigOrDict
    from ._dicts import WebhookDict as WebhookDict
    from ._dicts import WebhookEventDataDict as WebhookEventDataDict
    from ._dicts import WebhookEventDataOrDict as WebhookEventDataOrDict
    from ._dicts import WebhookEventDict as WebhookEventDict
    from ._dicts import WebhookEventOrDict as WebhookEventOrDict
    from ._dicts import WebhookInputDict as WebhookInputDict
    from ._dicts import WebhookInputOrDict as WebhookInputOrDict
    from ._dicts import WebhookListResponseDict as WebhookListResponseDict
    from ._dicts import WebhookListResponseOrDict as WebhookListResponseOrDict
    from ._dicts import WebhookOrDict as WebhookOrDict
    from ._dicts import WebhookPingResponseDict as WebhookPingResponseDict
    from ._dicts import WebhookPingResponseOrDict as WebhookPingResponseOrDict
    from ._dicts import WebhookRotateSigningSecretResponseDict as WebhookRotateSigningSecretResponseDict
    from ._dicts import WebhookRotateSigningSecretResponseOrDict as WebhookRotateSigningSecretResponseOrDict
    from ._dicts import WebhookUpdateDict as WebhookUpdateDict
    from ._dicts import WebhookUpdateOrDict as WebhookUpdateOrDict
    from ._dicts import WebOrDict as WebOrDict
    from ._dicts import WebSearchDict as WebSearchDict
    from ._dicts import WebSearchOrDict as WebSearchOrDict
    from ._dicts import WeightedPromptDict as WeightedPromptDict
    from ._dicts import WeightedPromptOrDict as WeightedPromptOrDict
    from ._dicts import WhiteSpaceConfigDict as WhiteSpaceConfigDict
    from ._dicts import WhiteSpaceConfigOrDict as WhiteSpaceConfigOrDict
    from ._dicts import WordInfoDict as WordInfoDict
    from ._dicts import WordInfoOrDict as WordInfoOrDict
    from ._dicts import WorldPromptContentDict as WorldPromptContentDict
    from ._dicts import WorldPromptContentOrDict as WorldPromptContentOrDict
    from ._dicts import WorldPromptDict as WorldPromptDict
    from ._dicts import WorldPromptOrDict as WorldPromptOrDict
    from ._dicts import WorldReferenceImageDict as WorldReferenceImageDict
    from ._dicts import WorldReferenceImageOrDict as WorldReferenceImageOrDict
    from ._dicts import WorldSetupEventDict as WorldSetupEventDict
    from ._dicts import WorldSetupEventOrDict as WorldSetupEventOrDict
    from ._unions import BatchJobDestinationUnion as BatchJobDestinationUnion
    from ._unions import BatchJobDestinationUnionDict as BatchJobDestinationUnionDict
    from ._unions import BatchJobSourceUnion as BatchJobSourceUnion
    from ._unions import BatchJobSourceUnionDict as BatchJobSourceUnionDict
    from ._unions import BlobImageUnion as BlobImageUnion
    from ._unions import BlobImageUnionDict as BlobImageUnionDict
    from ._unions import ContentListUnion as ContentListUnion
    from ._unions import ContentListUnionDict as ContentListUnionDict
    from ._unions import ContentUnion as ContentUnion
    from ._unions import ContentUnionDict as ContentUnionDict
    from ._unions import DownloadSource as DownloadSource
    from ._unions import DownloadTarget as DownloadTarget
    from ._unions import InteractionFormat as InteractionFormat
    from ._unions import InteractionInput as InteractionInput
    from ._unions import InteractionTools as InteractionTools
    from ._unions import MetricUnion as MetricUnion
    from ._unions import MetricUnionDict as MetricUnionDict
    from ._unions import PartListUnion as PartListUnion
    from ._unions import PartUnion as PartUnion
    from ._unions import PartUnionDict as PartUnionDict
    from ._unions import PreviousInteraction as PreviousInteraction
    from ._unions import SchemaUnion as SchemaUnion
    from ._unions import SchemaUnionDict as SchemaUnionDict
    from ._unions import SpeechConfigUnion as SpeechConfigUnion
    from ._unions import SpeechConfigUnionDict as SpeechConfigUnionDict
    from ._unions import ToolListUnion as ToolListUnion
    from ._unions import ToolListUnionDict as ToolListUnionDict
    from ._unions import ToolUnion as ToolUnion
    from ._unions import ToolUnionDict as ToolUnionDict
    from ._unions import UploadSource as UploadSource
    from .activity_end import ActivityEnd as ActivityEnd
    from .activity_handling import ActivityHandling as ActivityHandling
    from .activity_start import ActivityStart as ActivityStart
    from .adapter_size import AdapterSize as AdapterSize
    from .agent import Agent as Agent
    from .agent_list_response import AgentListResponse as AgentListResponse
    from .agent_tool import AgentTool as AgentTool
    from .agent_tool import AgentToolCodec as AgentToolCodec
    from .agent_tool import UnknownAgentTool as UnknownAgentTool
    from .aggregation_metric import AggregationMetric as AggregationMetric
    from .aggregation_output import AggregationOutput as AggregationOutput
    from .aggregation_result import AggregationResult as AggregationResult
    from .allowed_tools import AllowedTools as AllowedTools
    from .allowlist import Allowlist as Allowlist
    from .allowlist import AllowlistCodec as AllowlistCodec
    from .allowlist_disabled import AllowlistDisabled as AllowlistDisabled
    from .allowlist_entry import AllowlistEntry as AllowlistEntry
    from .allowlist_transform import AllowlistTransform as AllowlistTransform
    from .allowlist_transform import AllowlistTransformCodec as AllowlistTransformCodec
    from .annotation import Annotation as Annotation
    from .annotation import AnnotationCodec as AnnotationCodec
    from .annotation import UnknownAnnotation as UnknownAnnotation
    from .answer_style import AnswerStyle as AnswerStyle
    from .antigravity_agent_config import AntigravityAgentConfig as AntigravityAgentConfig
    from .api_auth import ApiAuth as ApiAuth
    from .api_auth_api_key_config import ApiAuthApiKeyConfig as ApiAuthApiKeyConfig
    from .api_key_config import ApiKeyConfig as ApiKeyConfig
    from .api_spec import ApiSpec as ApiSpec
    from .arguments_delta import ArgumentsDelta as ArgumentsDelta
    from .aspect_ratio import AspectRatio as AspectRatio
    from .async_batch_embed_content_operation import AsyncBatchEmbedContentOperation as AsyncBatchEmbedContentOperation
    from .async_batch_embed_content_request import AsyncBatchEmbedContentRequest as AsyncBatchEmbedContentRequest
    from .attribution_source_id import AttributionSourceId as AttributionSourceId
    from .audio_chunk import AudioChunk as AudioChunk
    from .audio_content import AudioContent as AudioContent
    from .audio_data import AudioData as AudioData
    from .audio_delta import AudioDelta as AudioDelta
    from .audio_metadata import AudioMetadata as AudioMetadata
    from .audio_processing import AudioProcessing as AudioProcessing
    from .audio_processing import AudioProcessingCodec as AudioProcessingCodec
    from .audio_processing_enum import AudioProcessingEnum as AudioProcessingEnum
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audio_response_format_delivery import AudioResponseFormatDelivery as AudioResponseFormatDelivery
    from .audio_response_format_mime_type import AudioResponseFormatMimeType as AudioResponseFormatMimeType
    from .audio_response_mime_type import AudioResponseMimeType as AudioResponseMimeType
    from .audio_static_media_processing import AudioStaticMediaProcessing as AudioStaticMediaProcessing
    from .audio_transcription_config import AudioTranscriptionConfig as AudioTranscriptionConfig
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode as AudioTranscriptionConfigMode
    from .auth_config import AuthConfig as AuthConfig
    from .auth_config_google_service_account_config import (
        AuthConfigGoogleServiceAccountConfig as AuthConfigGoogleServiceAccountConfig,
    )
    from .auth_config_http_basic_auth_config import AuthConfigHttpBasicAuthConfig as AuthConfigHttpBasicAuthConfig
    from .auth_config_oauth_config import AuthConfigOauthConfig as AuthConfigOauthConfig
    from .auth_config_oidc_config import AuthConfigOidcConfig as AuthConfigOidcConfig
    from .auth_token import AuthToken as AuthToken
    from .auth_type import AuthType as AuthType
    from .automatic_activity_detection import AutomaticActivityDetection as AutomaticActivityDetection
    from .automatic_function_calling_config import AutomaticFunctionCallingConfig as AutomaticFunctionCallingConfig
    from .autorater_config import AutoraterConfig as AutoraterConfig
    from .avatar_config import AvatarConfig as AvatarConfig
    from .base_environment import BaseEnvironment as BaseEnvironment
    from .base_environment import BaseEnvironmentCodec as BaseEnvironmentCodec
    from .batch_embed_contents_request import BatchEmbedContentsRequest as BatchEmbedContentsRequest
    from .batch_embed_text_request import BatchEmbedTextRequest as BatchEmbedTextRequest
    from .batch_embed_text_response import BatchEmbedTextResponse as BatchEmbedTextResponse
    from .batch_generate_content_operation import BatchGenerateContentOperation as BatchGenerateContentOperation
    from .batch_generate_content_request import BatchGenerateContentRequest as BatchGenerateContentRequest
    from .batch_job import BatchJob as BatchJob
    from .batch_job_destination import BatchJobDestination as BatchJobDestination
    from .batch_job_output_info import BatchJobOutputInfo as BatchJobOutputInfo
    from .batch_job_source import BatchJobSource as BatchJobSource
    from .batch_state import BatchState as BatchState
    from .batch_stats import BatchStats as BatchStats
    from .behavior import Behavior as Behavior
    from .big_query_source import BigQuerySource as BigQuerySource
    from .billable_usage import BillableUsage as BillableUsage
    from .bleu_metric_value import BleuMetricValue as BleuMetricValue
    from .bleu_spec import BleuSpec as BleuSpec
    from .blob import Blob as Blob
    from .blocked_reason import BlockedReason as BlockedReason
    from .cached_content import CachedContent as CachedContent
    from .cached_content_usage_metadata import CachedContentUsageMetadata as CachedContentUsageMetadata
    from .cancel_batch_job_config import CancelBatchJobConfig as CancelBatchJobConfig
    from .cancel_batch_prediction_job_request import CancelBatchPredictionJobRequest as CancelBatchPredictionJobRequest
    from .cancel_interaction_event import CancelInteractionEvent as CancelInteractionEvent
    from .cancel_tuning_job_config import CancelTuningJobConfig as CancelTuningJobConfig
    from .cancel_tuning_job_request import CancelTuningJobRequest as CancelTuningJobRequest
    from .cancel_tuning_job_response import CancelTuningJobResponse as CancelTuningJobResponse
    from .candidate import Candidate as Candidate
    from .checkpoint import Checkpoint as Checkpoint
    from .choice_answer import ChoiceAnswer as ChoiceAnswer
    from .choice_question import ChoiceQuestion as ChoiceQuestion
    from .choice_question_instructions import ChoiceQuestionInstructions as ChoiceQuestionInstructions
    from .choice_question_instructions import ChoiceQuestionInstructionsCodec as ChoiceQuestionInstructionsCodec
    from .chunking_config import ChunkingConfig as ChunkingConfig
    from .citation import Citation as Citation
    from .citation import Citation as CitationSource
    from .citation_metadata import CitationMetadata as CitationMetadata
    from .claude_file import ClaudeFile as ClaudeFile
    from .client_event import ClientEvent as ClientEvent
    from .client_event import ClientEventCodec as ClientEventCodec
    from .client_event import UnknownClientEvent as UnknownClientEvent
    from .code_execution_call_arguments import CodeExecutionCallArguments as CodeExecutionCallArguments
    from .code_execution_call_arguments_language import (
        CodeExecutionCallArgumentsLanguage as CodeExecutionCallArgumentsLanguage,
    )
    from .code_execution_call_delta import CodeExecutionCallDelta as CodeExecutionCallDelta
    from .code_execution_call_step import CodeExecutionCallStep as CodeExecutionCallStep
    from .code_execution_result import CodeExecutionResult as CodeExecutionResult
    from .code_execution_result_delta import CodeExecutionResultDelta as CodeExecutionResultDelta
    from .code_execution_result_step import CodeExecutionResultStep as CodeExecutionResultStep
    from .code_execution_result_step_result import CodeExecutionResultStepResult as CodeExecutionResultStepResult
    from .code_execution_result_step_result import (
        CodeExecutionResultStepResultCodec as CodeExecutionResultStepResultCodec,
    )
    from .code_mender_agent_config import CodeMenderAgentConfig as CodeMenderAgentConfig
    from .code_mender_mode import CodeMenderMode as CodeMenderMode
    from .complete_interaction_event import CompleteInteractionEvent as CompleteInteractionEvent
    from .completion_stats import CompletionStats as CompletionStats
    from .composite_reinforcement_tuning_reward_config import (
        CompositeReinforcementTuningRewardConfig as CompositeReinforcementTuningRewardConfig,
    )
    from .composite_reinforcement_tuning_reward_config_weighted_reward_config import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfig as CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
    )
    from .computation_based_metric_spec import ComputationBasedMetricSpec as ComputationBasedMetricSpec
    from .computation_based_metric_type import ComputationBasedMetricType as ComputationBasedMetricType
    from .compute_tokens_config import ComputeTokensConfig as ComputeTokensConfig
    from .compute_tokens_request import ComputeTokensRequest as ComputeTokensRequest
    from .compute_tokens_response import ComputeTokensResponse as ComputeTokensResponse
    from .compute_tokens_result import ComputeTokensResult as ComputeTokensResult
    from .computer_use import ComputerUse as ComputerUse
    from .condition import Condition as Condition
    from .condition_operation import ConditionOperation as ConditionOperation
    from .connect_interaction_event import ConnectInteractionEvent as ConnectInteractionEvent
    from .content import Content as Content
    from .content_embedding import ContentEmbedding as ContentEmbedding
    from .content_embedding_statistics import ContentEmbeddingStatistics as ContentEmbeddingStatistics
    from .content_filter import ContentFilter as ContentFilter
    from .content_filter_reason import ContentFilterReason as ContentFilterReason
    from .content_reference_image import ContentReferenceImage as ContentReferenceImage
    from .context_window_compression_config import ContextWindowCompressionConfig as ContextWindowCompressionConfig
    from .control_reference_config import ControlReferenceConfig as ControlReferenceConfig
    from .control_reference_image import ControlReferenceImage as ControlReferenceImage
    from .control_reference_type import ControlReferenceType as ControlReferenceType
    from .corpus import Corpus as Corpus
    from .count_message_tokens_request import CountMessageTokensRequest as CountMessageTokensRequest
    from .count_message_tokens_response import CountMessageTokensResponse as CountMessageTokensResponse
    from .count_text_tokens_request import CountTextTokensRequest as CountTextTokensRequest
    from .count_text_tokens_response import CountTextTokensResponse as CountTextTokensResponse
    from .count_tokens_config import CountTokensConfig as CountTokensConfig
    from .count_tokens_request import CountTokensRequest as CountTokensRequest
    from .count_tokens_response import CountTokensResponse as CountTokensResponse
    from .count_tokens_result import CountTokensResult as CountTokensResult
    from .create_agent_interaction import CreateAgentInteraction as CreateAgentInteraction
    from .create_agent_interaction_agent_config import (
        CreateAgentInteractionAgentConfig as CreateAgentInteractionAgentConfig,
    )
    from .create_agent_interaction_agent_config import (
        CreateAgentInteractionAgentConfigCodec as CreateAgentInteractionAgentConfigCodec,
    )
    from .create_agent_interaction_agent_config import (
        UnknownCreateAgentInteractionAgentConfig as UnknownCreateAgentInteractionAgentConfig,
    )
    from .create_agent_interaction_environment import (
        CreateAgentInteractionEnvironment as CreateAgentInteractionEnvironment,
    )
    from .create_agent_interaction_environment import (
        CreateAgentInteractionEnvironmentCodec as CreateAgentInteractionEnvironmentCodec,
    )
    from .create_agent_interaction_response_format import (
        CreateAgentInteractionResponseFormat as CreateAgentInteractionResponseFormat,
    )
    from .create_agent_interaction_response_format import (
        CreateAgentInteractionResponseFormatCodec as CreateAgentInteractionResponseFormatCodec,
    )
    from .create_agent_interaction_service_tier import (
        CreateAgentInteractionServiceTier as CreateAgentInteractionServiceTier,
    )
    from .create_auth_token_config import CreateAuthTokenConfig as CreateAuthTokenConfig
    from .create_auth_token_parameters import CreateAuthTokenParameters as CreateAuthTokenParameters
    from .create_batch_job_config import CreateBatchJobConfig as CreateBatchJobConfig
    from .create_cached_content_config import CreateCachedContentConfig as CreateCachedContentConfig
    from .create_decision_request import CreateDecisionRequest as CreateDecisionRequest
    from .create_decision_response import CreateDecisionResponse as CreateDecisionResponse
    from .create_embeddings_batch_job_config import CreateEmbeddingsBatchJobConfig as CreateEmbeddingsBatchJobConfig
    from .create_environment_request import CreateEnvironmentRequest as CreateEnvironmentRequest
    from .create_environment_request_network_union import (
        CreateEnvironmentRequestNetworkUnion as CreateEnvironmentRequestNetworkUnion,
    )
    from .create_environment_request_network_union import (
        CreateEnvironmentRequestNetworkUnionCodec as CreateEnvironmentRequestNetworkUnionCodec,
    )
    from .create_file_config import CreateFileConfig as CreateFileConfig
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_file_response import CreateFileResponse as CreateFileResponse
    from .create_file_search_store_config import CreateFileSearchStoreConfig as CreateFileSearchStoreConfig
    from .create_interaction_event import CreateInteractionEvent as CreateInteractionEvent
    from .create_interaction_request_body import CreateInteractionRequestBody as CreateInteractionRequestBody
    from .create_interaction_request_body import CreateInteractionRequestBodyCodec as CreateInteractionRequestBodyCodec
    from .create_interaction_request_body import (
        UnknownCreateInteractionRequestBody as UnknownCreateInteractionRequestBody,
    )
    from .create_model_interaction import CreateModelInteraction as CreateModelInteraction
    from .create_model_interaction_environment import (
        CreateModelInteractionEnvironment as CreateModelInteractionEnvironment,
    )
    from .create_model_interaction_environment import (
        CreateModelInteractionEnvironmentCodec as CreateModelInteractionEnvironmentCodec,
    )
    from .create_model_interaction_response_format import (
        CreateModelInteractionResponseFormat as CreateModelInteractionResponseFormat,
    )
    from .create_model_interaction_response_format import (
        CreateModelInteractionResponseFormatCodec as CreateModelInteractionResponseFormatCodec,
    )
    from .create_tuned_model_metadata import CreateTunedModelMetadata as CreateTunedModelMetadata
    from .create_tuned_model_operation import CreateTunedModelOperation as CreateTunedModelOperation
    from .create_tuning_job_config import CreateTuningJobConfig as CreateTuningJobConfig
    from .create_tuning_job_parameters import CreateTuningJobParameters as CreateTuningJobParameters
    from .create_voice_request import CreateVoiceRequest as CreateVoiceRequest
    from .credential import Credential as Credential
    from .credential_create_params import CredentialCreateParams as CredentialCreateParams
    from .credential_create_params import CredentialCreateParamsCodec as CredentialCreateParamsCodec
    from .credential_create_params import UnknownCredentialCreateParams as UnknownCredentialCreateParams
    from .credential_list_response import CredentialListResponse as CredentialListResponse
    from .credential_type import CredentialType as CredentialType
    from .credential_update import CredentialUpdate as CredentialUpdate
    from .credential_update import CredentialUpdateCodec as CredentialUpdateCodec
    from .credential_update import UnknownCredentialUpdate as UnknownCredentialUpdate
    from .credentials_status import CredentialsStatus as CredentialsStatus
    from .custom_code_execution_result import CustomCodeExecutionResult as CustomCodeExecutionResult
    from .custom_code_execution_spec import CustomCodeExecutionSpec as CustomCodeExecutionSpec
    from .custom_long_running_operation import CustomLongRunningOperation as CustomLongRunningOperation
    from .custom_metadata import CustomMetadata as CustomMetadata
    from .custom_output import CustomOutput as CustomOutput
    from .custom_output_format_config import CustomOutputFormatConfig as CustomOutputFormatConfig
    from .customized_avatar import CustomizedAvatar as CustomizedAvatar
    from .dataset import Dataset as Dataset
    from .dataset_distribution import DatasetDistribution as DatasetDistribution
    from .dataset_distribution_distribution_bucket import (
        DatasetDistributionDistributionBucket as DatasetDistributionDistributionBucket,
    )
    from .dataset_stats import DatasetStats as DatasetStats
    from .decision_answer import DecisionAnswer as DecisionAnswer
    from .decision_answer import DecisionAnswerCodec as DecisionAnswerCodec
    from .decision_answer import UnknownDecisionAnswer as UnknownDecisionAnswer
    from .decision_block_reason import DecisionBlockReason as DecisionBlockReason
    from .decision_input import DecisionInput as DecisionInput
    from .decision_input import DecisionInputCodec as DecisionInputCodec
    from .decision_input_content import DecisionInputContent as DecisionInputContent
    from .decision_input_content import DecisionInputContentCodec as DecisionInputContentCodec
    from .decision_input_content import UnknownDecisionInputContent as UnknownDecisionInputContent
    from .decision_question import DecisionQuestion as DecisionQuestion
    from .decision_question import DecisionQuestionCodec as DecisionQuestionCodec
    from .decision_question import UnknownDecisionQuestion as UnknownDecisionQuestion
    from .deep_research_agent_config import DeepResearchAgentConfig as DeepResearchAgentConfig
    from .delete_batch_job_config import DeleteBatchJobConfig as DeleteBatchJobConfig
    from .delete_cached_content_config import DeleteCachedContentConfig as DeleteCachedContentConfig
    from .delete_cached_content_response import DeleteCachedContentResponse as DeleteCachedContentResponse
    from .delete_document_config import DeleteDocumentConfig as DeleteDocumentConfig
    from .delete_file_config import DeleteFileConfig as DeleteFileConfig
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_file_search_store_config import DeleteFileSearchStoreConfig as DeleteFileSearchStoreConfig
    from .delete_model_config import DeleteModelConfig as DeleteModelConfig
    from .delete_model_response import DeleteModelResponse as DeleteModelResponse
    from .delete_resource_job import DeleteResourceJob as DeleteResourceJob
    from .delete_voice_response import DeleteVoiceResponse as DeleteVoiceResponse
    from .delivery import Delivery as Delivery
    from .disabled_safety_policy import DisabledSafetyPolicy as DisabledSafetyPolicy
    from .disconnect_event import DisconnectEvent as DisconnectEvent
    from .distillation_data_stats import DistillationDataStats as DistillationDataStats
    from .distillation_hyper_parameters import DistillationHyperParameters as DistillationHyperParameters
    from .distillation_sampling_spec import DistillationSamplingSpec as DistillationSamplingSpec
    from .distillation_spec import DistillationSpec as DistillationSpec
    from .document import Document as Document
    from .document_content import DocumentContent as DocumentContent
    from .document_content_resolution import DocumentContentResolution as DocumentContentResolution
    from .document_delta import DocumentDelta as DocumentDelta
    from .document_metadata import DocumentMetadata as DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer as DocumentMetadataContentLayer
    from .document_processing import DocumentProcessing as DocumentProcessing
    from .document_processing import DocumentProcessingCodec as DocumentProcessingCodec
    from .document_state import DocumentState as DocumentState
    from .document_static_media_processing import DocumentStaticMediaProcessing as DocumentStaticMediaProcessing
    from .download_file_config import DownloadFileConfig as DownloadFileConfig
    from .download_media_config import DownloadMediaConfig as DownloadMediaConfig
    from .dynamic_agent_config import DynamicAgentConfig as DynamicAgentConfig
    from .dynamic_retrieval_config import DynamicRetrievalConfig as DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode as DynamicRetrievalConfigMode
    from .edit_image_config import EditImageConfig as EditImageConfig
    from .edit_image_request import EditImageRequest as EditImageRequest
    from .edit_image_response import EditImageResponse as EditImageResponse
    from .edit_mode import EditMode as EditMode
    from .embed_content_batch import EmbedContentBatch as EmbedContentBatch
    from .embed_content_batch_output import EmbedContentBatchOutput as EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats as EmbedContentBatchStats
    from .embed_content_config import EmbedContentConfig as EmbedContentConfig
    from .embed_content_metadata import EmbedContentMetadata as EmbedContentMetadata
    from .embed_content_parameters import EmbedContentParameters as EmbedContentParameters
    from .embed_content_request import EmbedContentRequest as EmbedContentRequest
    from .embed_content_request_config import EmbedContentRequestConfig as EmbedContentRequestConfig
    from .embed_content_response import EmbedContentResponse as BatchEmbedContentsResponse
    from .embed_content_response import EmbedContentResponse as EmbedContentResponse
    from .embed_task_type import EmbedTaskType as EmbedTaskType
    from .embed_text_request import EmbedTextRequest as EmbedTextRequest
    from .embed_text_response import EmbedTextResponse as EmbedTextResponse
    from .embedding import Embedding as Embedding
    from .embedding_api_type import EmbeddingApiType as EmbeddingApiType
    from .embedding_usage_metadata import EmbeddingUsageMetadata as EmbeddingUsageMetadata
    from .embeddings_batch_job_source import EmbeddingsBatchJobSource as EmbeddingsBatchJobSource
    from .empty import Empty as Empty
    from .encryption_spec import EncryptionSpec as EncryptionSpec
    from .end_sensitivity import EndSensitivity as EndSensitivity
    from .endpoint import Endpoint as Endpoint
    from .enterprise_web_search import EnterpriseWebSearch as EnterpriseWebSearch
    from .entity_label import EntityLabel as EntityLabel
    from .environment import Environment as Environment
    from .environment_config_network import EnvironmentConfigNetwork as EnvironmentConfigNetwork
    from .environment_config_network import EnvironmentConfigNetworkCodec as EnvironmentConfigNetworkCodec
    from .environment_enum import EnvironmentEnum as EnvironmentEnum
    from .environment_file import EnvironmentFile as EnvironmentFile
    from .environment_mode import EnvironmentMode as EnvironmentMode
    from .environment_network_egress_allowlist import (
        EnvironmentNetworkEgressAllowlist as EnvironmentNetworkEgressAllowlist,
    )
    from .environment_network_union import EnvironmentNetworkUnion as EnvironmentNetworkUnion
    from .environment_network_union import EnvironmentNetworkUnionCodec as EnvironmentNetworkUnionCodec
    from .environment_source import EnvironmentSource as EnvironmentSource
    from .environment_source_type import EnvironmentSourceType as EnvironmentSourceType
    from .environment_variable import EnvironmentVariable as EnvironmentVariable
    from .environment_variable_config import EnvironmentVariableConfig as EnvironmentVariableConfig
    from .environment_variable_config_injection_location import (
        EnvironmentVariableConfigInjectionLocation as EnvironmentVariableConfigInjectionLocation,
    )
    from .environment_variable_config_injection_location import (
        EnvironmentVariableConfigInjectionLocationCodec as EnvironmentVariableConfigInjectionLocationCodec,
    )
    from .environment_variable_update_config import EnvironmentVariableUpdateConfig as EnvironmentVariableUpdateConfig
    from .environment_variable_update_config_injection_location import (
        EnvironmentVariableUpdateConfigInjectionLocation as EnvironmentVariableUpdateConfigInjectionLocation,
    )
    from .environment_variable_update_config_injection_location import (
        EnvironmentVariableUpdateConfigInjectionLocationCodec as EnvironmentVariableUpdateConfigInjectionLocationCodec,
    )
    from .environment_variables import EnvironmentVariables as EnvironmentVariables
    from .environment_variables import EnvironmentVariablesCodec as EnvironmentVariablesCodec
    from .environments_status import EnvironmentsStatus as EnvironmentsStatus
    from .environments_type import EnvironmentsType as EnvironmentsType
    from .error_body import ErrorBody as ErrorBody
    from .error_event import ErrorEvent as ErrorEvent
    from .error_response import ErrorResponse as ErrorResponse
    from .evaluate_dataset_response import EvaluateDatasetResponse as EvaluateDatasetResponse
    from .evaluate_dataset_run import EvaluateDatasetRun as EvaluateDatasetRun
    from .evaluation_config import EvaluationConfig as EvaluationConfig
    from .evaluation_dataset import EvaluationDataset as EvaluationDataset
    from .evaluation_parser_config import EvaluationParserConfig as EvaluationParserConfig
    from .evaluation_parser_config_custom_code_parser_config import (
        EvaluationParserConfigCustomCodeParserConfig as EvaluationParserConfigCustomCodeParserConfig,
    )
    from .exa_ai_search_config import ExaAISearchConfig as ExaAISearchConfig
    from .exact_match_metric_value import ExactMatchMetricValue as ExactMatchMetricValue
    from .example import Example as Example
    from .executable_code import ExecutableCode as ExecutableCode
    from .external_api import ExternalApi as ExternalApi
    from .external_api_elastic_search_params import ExternalApiElasticSearchParams as ExternalApiElasticSearchParams
    from .external_api_simple_search_params import ExternalApiSimpleSearchParams as ExternalApiSimpleSearchParams
    from .feature_selection_preference import FeatureSelectionPreference as FeatureSelectionPreference
    from .fetch_predict_operation_config import FetchPredictOperationConfig as FetchPredictOperationConfig
    from .fetch_predict_operation_request import FetchPredictOperationRequest as FetchPredictOperationRequest
    from .file import File as File
    from .file_citation import FileCitation as FileCitation
    from .file_content import FileContent as FileContent
    from .file_data import FileData as FileData
    from .file_search import FileSearch as FileSearch
    from .file_search_call_delta import FileSearchCallDelta as FileSearchCallDelta
    from .file_search_call_step import FileSearchCallStep as FileSearchCallStep
    from .file_search_result_delta import FileSearchResultDelta as FileSearchResultDelta
    from .file_search_result_step import FileSearchResultStep as FileSearchResultStep
    from .file_search_store import FileSearchStore as FileSearchStore
    from .file_source import FileSource as FileSource
    from .file_state import FileState as FileState
    from .find_request import FindRequest as FindRequest
    from .finish_reason import FinishReason as FinishReason
    from .fix_request import FixRequest as FixRequest
    from .full_fine_tuning_spec import FullFineTuningSpec as FullFineTuningSpec
    from .function_call import FunctionCall as FunctionCall
    from .function_call_step import FunctionCallStep as FunctionCallStep
    from .function_calling_config import FunctionCallingConfig as FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode as FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration as FunctionDeclaration
    from .function_response import FunctionResponse as FunctionResponse
    from .function_response_blob import FunctionResponseBlob as FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData as FunctionResponseFileData
    from .function_response_part import FunctionResponsePart as FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling as FunctionResponseScheduling
    from .function_result_delta import FunctionResultDelta as FunctionResultDelta
    from .function_result_delta_result_union import FunctionResultDeltaResultUnion as FunctionResultDeltaResultUnion
    from .function_result_delta_result_union import (
        FunctionResultDeltaResultUnionCodec as FunctionResultDeltaResultUnionCodec,
    )
    from .function_result_step import FunctionResultStep as FunctionResultStep
    from .function_result_step_result_union import FunctionResultStepResultUnion as FunctionResultStepResultUnion
    from .function_result_step_result_union import (
        FunctionResultStepResultUnionCodec as FunctionResultStepResultUnionCodec,
    )
    from .function_result_subcontent import FunctionResultSubcontent as FunctionResultSubcontent
    from .function_result_subcontent import FunctionResultSubcontentCodec as FunctionResultSubcontentCodec
    from .function_result_subcontent import UnknownFunctionResultSubcontent as UnknownFunctionResultSubcontent
    from .gcs_destination import GcsDestination as GcsDestination
    from .gcs_source import GcsSource as GcsSource
    from .gemini_embed_content_batch import GeminiEmbedContentBatch as GeminiEmbedContentBatch
    from .gemini_inlined_request import GeminiInlinedRequest as GeminiInlinedRequest
    from .gemini_preference_example import GeminiPreferenceExample as GeminiPreferenceExample
    from .gemini_preference_example_completion import (
        GeminiPreferenceExampleCompletion as GeminiPreferenceExampleCompletion,
    )
    from .gemini_tuned_model import GeminiTunedModel as GeminiTunedModel
    from .gemini_tuning_task import GeminiTuningTask as GeminiTuningTask
    from .generate_answer_request import GenerateAnswerRequest as GenerateAnswerRequest
    from .generate_answer_response import GenerateAnswerResponse as GenerateAnswerResponse
    from .generate_content_batch import GenerateContentBatch as GenerateContentBatch
    from .generate_content_batch_output import GenerateContentBatchOutput as GenerateContentBatchOutput
    from .generate_content_config import GenerateContentConfig as GenerateContentConfig
    from .generate_content_request import GenerateContentRequest as GenerateContentRequest
    from .generate_content_response import GenerateContentResponse as GenerateContentResponse
    from .generate_content_response_prompt_feedback import (
        GenerateContentResponsePromptFeedback as GenerateContentResponsePromptFeedback,
    )
    from .generate_content_response_prompt_feedback import GenerateContentResponsePromptFeedback as PromptFeedback
    from .generate_content_response_usage_metadata import (
        GenerateContentResponseUsageMetadata as GenerateContentResponseUsageMetadata,
    )
    from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata as UsageMetadata
    from .generate_images_config import GenerateImagesConfig as GenerateImagesConfig
    from .generate_images_response import GenerateImagesResponse as GenerateImagesResponse
    from .generate_message_request import GenerateMessageRequest as GenerateMessageRequest
    from .generate_message_response import GenerateMessageResponse as GenerateMessageResponse
    from .generate_text_request import GenerateTextRequest as GenerateTextRequest
    from .generate_text_response import GenerateTextResponse as GenerateTextResponse
    from .generate_videos_config import GenerateVideosConfig as GenerateVideosConfig
    from .generate_videos_operation import GenerateVideosOperation as GenerateVideosOperation
    from .generate_videos_response import GenerateVideosResponse as GenerateVideosResponse
    from .generate_videos_source import GenerateVideosSource as GenerateVideosSource
    from .generated_file import GeneratedFile as GeneratedFile
    from .generated_file_state import GeneratedFileState as GeneratedFileState
    from .generated_image import GeneratedImage as GeneratedImage
    from .generated_image_mask import GeneratedImageMask as GeneratedImageMask
    from .generated_video import GeneratedVideo as GeneratedVideo
    from .generation_config import GenerationConfig as GenerationConfig
    from .generation_config_routing_config import GenerationConfigRoutingConfig as GenerationConfigRoutingConfig
    from .generation_config_routing_config_auto_routing_mode import (
        GenerationConfigRoutingConfigAutoRoutingMode as GenerationConfigRoutingConfigAutoRoutingMode,
    )
    from .generation_config_routing_config_manual_routing_mode import (
        GenerationConfigRoutingConfigManualRoutingMode as GenerationConfigRoutingConfigManualRoutingMode,
    )
    from .generation_output_config import GenerationOutputConfig as GenerationOutputConfig
    from .get_batch_job_config import GetBatchJobConfig as GetBatchJobConfig
    from .get_cached_content_config import GetCachedContentConfig as GetCachedContentConfig
    from .get_document_config import GetDocumentConfig as GetDocumentConfig
    from .get_environment_files_response import GetEnvironmentFilesResponse as GetEnvironmentFilesResponse
    from .get_file_config import GetFileConfig as GetFileConfig
    from .get_file_search_store_config import GetFileSearchStoreConfig as GetFileSearchStoreConfig
    from .get_model_config import GetModelConfig as GetModelConfig
    from .get_operation_config import GetOperationConfig as GetOperationConfig
    from .get_tuning_job_config import GetTuningJobConfig as GetTuningJobConfig
    from .google_maps import GoogleMaps as GoogleMaps
    from .google_maps_call_arguments import GoogleMapsCallArguments as GoogleMapsCallArguments
    from .google_maps_call_delta import GoogleMapsCallDelta as GoogleMapsCallDelta
    from .google_maps_call_step import GoogleMapsCallStep as GoogleMapsCallStep
    from .google_maps_grounding_types import GoogleMapsGroundingTypes as GoogleMapsGroundingTypes
    from .google_maps_places import GoogleMapsPlaces as GoogleMapsPlaces
    from .google_maps_result import GoogleMapsResult as GoogleMapsResult
    from .google_maps_result_delta import GoogleMapsResultDelta as GoogleMapsResultDelta
    from .google_maps_result_places import GoogleMapsResultPlaces as GoogleMapsResultPlaces
    from .google_maps_result_step import GoogleMapsResultStep as GoogleMapsResultStep
    from .google_maps_routing import GoogleMapsRouting as GoogleMapsRouting
    from .google_search import GoogleSearch as GoogleSearch
    from .google_search_call_arguments import GoogleSearchCallArguments as GoogleSearchCallArguments
    from .google_search_call_delta import GoogleSearchCallDelta as GoogleSearchCallDelta
    from .google_search_call_step import GoogleSearchCallStep as GoogleSearchCallStep
    from .google_search_call_step_search_type import GoogleSearchCallStepSearchType as GoogleSearchCallStepSearchType
    from .google_search_result import GoogleSearchResult as GoogleSearchResult
    from .google_search_result_delta import GoogleSearchResultDelta as GoogleSearchResultDelta
    from .google_search_result_step import GoogleSearchResultStep as GoogleSearchResultStep
    from .google_search_retrieval import GoogleSearchRetrieval as GoogleSearchRetrieval
    from .google_type_date import GoogleTypeDate as GoogleTypeDate
    from .grounding_attribution import GroundingAttribution as GroundingAttribution
    from .grounding_chunk import GroundingChunk as GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata as GroundingChunkCustomMetadata
    from .grounding_chunk_image import GroundingChunkImage as GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps as GroundingChunkMaps
    from .grounding_chunk_maps import GroundingChunkMaps as Maps
    from .grounding_chunk_maps_place_answer_sources import (
        GroundingChunkMapsPlaceAnswerSources as GroundingChunkMapsPlaceAnswerSources,
    )
    from .grounding_chunk_maps_place_answer_sources import GroundingChunkMapsPlaceAnswerSources as PlaceAnswerSources
    from .grounding_chunk_maps_place_answer_sources_author_attribution import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution as GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    )
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as ReviewSnippet,
    )
    from .grounding_chunk_maps_route import GroundingChunkMapsRoute as GroundingChunkMapsRoute
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext as GroundingChunkRetrievedContext
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext as RetrievedContext
    from .grounding_chunk_string_list import GroundingChunkStringList as GroundingChunkStringList
    from .grounding_chunk_web import GroundingChunkWeb as GroundingChunkWeb
    from .grounding_chunk_web import GroundingChunkWeb as Web
    from .grounding_metadata import GroundingMetadata as GroundingMetadata
    from .grounding_metadata_source_flagging_uri import (
        GroundingMetadataSourceFlaggingUri as GroundingMetadataSourceFlaggingUri,
    )
    from .grounding_passage import GroundingPassage as GroundingPassage
    from .grounding_passage_id import GroundingPassageId as GroundingPassageId
    from .grounding_passages import GroundingPassages as GroundingPassages
    from .grounding_support import GroundingSupport as GroundingSupport
    from .grounding_tool_count import GroundingToolCount as GroundingToolCount
    from .grounding_tool_count_type import GroundingToolCountType as GroundingToolCountType
    from .harm_block_method import HarmBlockMethod as HarmBlockMethod
    from .harm_block_threshold import HarmBlockThreshold as HarmBlockThreshold
    from .harm_category import HarmCategory as HarmCategory
    from .harm_probability import HarmProbability as HarmProbability
    from .harm_severity import HarmSeverity as HarmSeverity
    from .history_config import HistoryConfig as HistoryConfig
    from .http_bearer_config import HTTPBearerConfig as HTTPBearerConfig
    from .http_bearer_update_config import HTTPBearerUpdateConfig as HTTPBearerUpdateConfig
    from .http_element_location import HttpElementLocation as HttpElementLocation
    from .http_options import HttpOptions as HttpOptions
    from .http_response import HttpResponse as HttpResponse
    from .http_retry_options import HttpRetryOptions as HttpRetryOptions
    from .hybrid_search import HybridSearch as HybridSearch
    from .hyperparameters import Hyperparameters as Hyperparameters
    from .image import Image as Image
    from .image_config import ImageConfig as ImageConfig
    from .image_config_aspect_ratio import ImageConfigAspectRatio as ImageConfigAspectRatio
    from .image_config_image_output_options import ImageConfigImageOutputOptions as ImageConfigImageOutputOptions
    from .image_config_image_size import ImageConfigImageSize as ImageConfigImageSize
    from .image_content import ImageContent as ImageContent
    from .image_delta import ImageDelta as ImageDelta
    from .image_edit_instance import ImageEditInstance as ImageEditInstance
    from .image_edit_parameters import ImageEditParameters as ImageEditParameters
    from .image_edit_steps import ImageEditSteps as ImageEditSteps
    from .image_instance import ImageInstance as ImageInstance
    from .image_output_options import ImageOutputOptions as ImageOutputOptions
    from .image_parameters import ImageParameters as ImageParameters
    from .image_prompt_language import ImagePromptLanguage as ImagePromptLanguage
    from .image_recontext_parameters import ImageRecontextParameters as ImageRecontextParameters
    from .image_resize_mode import ImageResizeMode as ImageResizeMode
    from .image_response_format import ImageResponseFormat as ImageResponseFormat
    from .image_response_format_mime_type import ImageResponseFormatMimeType as ImageResponseFormatMimeType
    from .image_response_mime_type import ImageResponseMimeType as ImageResponseMimeType
    from .image_search import ImageSearch as ImageSearch
    from .image_segment_parameters import ImageSegmentParameters as ImageSegmentParameters
    from .image_size import ImageSize as ImageSize
    from .image_upscale_config import ImageUpscaleConfig as ImageUpscaleConfig
    from .image_upscale_instance import ImageUpscaleInstance as ImageUpscaleInstance
    from .image_upscale_parameters import ImageUpscaleParameters as ImageUpscaleParameters
    from .import_file_config import ImportFileConfig as ImportFileConfig
    from .import_file_operation import ImportFileOperation as ImportFileOperation
    from .import_file_request import ImportFileRequest as ImportFileRequest
    from .import_file_response import ImportFileResponse as ImportFileResponse
    from .injection_location_enum import InjectionLocationEnum as InjectionLocationEnum
    from .inlined_embed_content_request import InlinedEmbedContentRequest as InlinedEmbedContentRequest
    from .inlined_embed_content_requests import InlinedEmbedContentRequests as InlinedEmbedContentRequests
    from .inlined_embed_content_response import InlinedEmbedContentResponse as InlinedEmbedContentResponse
    from .inlined_embed_content_responses import InlinedEmbedContentResponses as InlinedEmbedContentResponses
    from .inlined_request import InlinedRequest as InlinedRequest
    from .inlined_requests import InlinedRequests as InlinedRequests
    from .inlined_response import InlinedResponse as InlinedResponse
    from .inlined_responses import InlinedResponses as InlinedResponses
    from .input_config import InputConfig as InputConfig
    from .input_embed_content_config import InputEmbedContentConfig as InputEmbedContentConfig
    from .input_event import InputEvent as InputEvent
    from .input_feedback import InputFeedback as InputFeedback
    from .input_feedback_block_reason import InputFeedbackBlockReason as InputFeedbackBlockReason
    from .interaction import Interaction as Interaction
    from .interaction_agent_config import InteractionAgentConfig as InteractionAgentConfig
    from .interaction_agent_config import InteractionAgentConfigCodec as InteractionAgentConfigCodec
    from .interaction_agent_config import UnknownInteractionAgentConfig as UnknownInteractionAgentConfig
    from .interaction_auth_token import InteractionAuthToken as InteractionAuthToken
    from .interaction_auth_token_create_params import (
        InteractionAuthTokenCreateParams as InteractionAuthTokenCreateParams,
    )
    from .interaction_cancelled_event import InteractionCancelledEvent as InteractionCancelledEvent
    from .interaction_completed_event import InteractionCompletedEvent as InteractionCompletedEvent
    from .interaction_connected_event import InteractionConnectedEvent as InteractionConnectedEvent
    from .interaction_created_event import InteractionCreatedEvent as InteractionCreatedEvent
    from .interaction_environment import InteractionEnvironment as InteractionEnvironment
    from .interaction_environment import InteractionEnvironmentCodec as InteractionEnvironmentCodec
    from .interaction_error import InteractionError as InteractionError
    from .interaction_response_format import InteractionResponseFormat as InteractionResponseFormat
    from .interaction_response_format import InteractionResponseFormatCodec as InteractionResponseFormatCodec
    from .interaction_sse_event import InteractionSSEEvent as InteractionSSEEvent
    from .interaction_sse_event import InteractionSSEEventCodec as InteractionSSEEventCodec
    from .interaction_sse_event import UnknownInteractionSSEEvent as UnknownInteractionSSEEvent
    from .interaction_sse_event_interaction import InteractionSseEventInteraction as InteractionSseEventInteraction
    from .interaction_status import InteractionStatus as InteractionStatus
    from .interaction_status_update import InteractionStatusUpdate as InteractionStatusUpdate
    from .interaction_status_value import InteractionStatusValue as InteractionStatusValue
    from .interaction_usage import InteractionUsage as InteractionUsage
    from .interactions_audio_response_format import InteractionsAudioResponseFormat as InteractionsAudioResponseFormat
    from .interactions_code_execution import InteractionsCodeExecution as InteractionsCodeExecution
    from .interactions_computer_use import InteractionsComputerUse as InteractionsComputerUse
    from .interactions_content import InteractionsContent as InteractionsContent
    from .interactions_content import InteractionsContentCodec as InteractionsContentCodec
    from .interactions_content import UnknownInteractionsContent as UnknownInteractionsContent
    from .interactions_empty import InteractionsEmpty as InteractionsEmpty
    from .interactions_environment import InteractionsEnvironment as InteractionsEnvironment
    from .interactions_environment_config import InteractionsEnvironmentConfig as InteractionsEnvironmentConfig
    from .interactions_file_search import InteractionsFileSearch as InteractionsFileSearch
    from .interactions_function import InteractionsFunction as InteractionsFunction
    from .interactions_generation_config import InteractionsGenerationConfig as InteractionsGenerationConfig
    from .interactions_generation_config_thinking_level import (
        InteractionsGenerationConfigThinkingLevel as InteractionsGenerationConfigThinkingLevel,
    )
    from .interactions_google_maps import InteractionsGoogleMaps as InteractionsGoogleMaps
    from .interactions_google_search import InteractionsGoogleSearch as InteractionsGoogleSearch
    from .interactions_image_config import InteractionsImageConfig as InteractionsImageConfig
    from .interactions_image_response_format import InteractionsImageResponseFormat as InteractionsImageResponseFormat
    from .interactions_input import InteractionsInput as InteractionsInput
    from .interactions_input import InteractionsInputCodec as InteractionsInputCodec
    from .interactions_input_item import InteractionsInputItem as InteractionsInputItem
    from .interactions_input_item import InteractionsInputItemCodec as InteractionsInputItemCodec
    from .interactions_input_item import UnknownInteractionsInputItem as UnknownInteractionsInputItem
    from .interactions_mcp_server import InteractionsMCPServer as InteractionsMCPServer
    from .interactions_prompt_feedback import InteractionsPromptFeedback as InteractionsPromptFeedback
    from .interactions_rag_retrieval_config import InteractionsRagRetrievalConfig as InteractionsRagRetrievalConfig
    from .interactions_response_format import InteractionsResponseFormat as InteractionsResponseFormat
    from .interactions_response_format import InteractionsResponseFormatCodec as InteractionsResponseFormatCodec
    from .interactions_retrieval import InteractionsRetrieval as InteractionsRetrieval
    from .interactions_review_snippet import InteractionsReviewSnippet as InteractionsReviewSnippet
    from .interactions_safety_setting import InteractionsSafetySetting as InteractionsSafetySetting
    from .interactions_safety_setting_type import InteractionsSafetySettingType as InteractionsSafetySettingType
    from .interactions_speech_config import InteractionsSpeechConfig as InteractionsSpeechConfig
    from .interactions_speech_config_union import InteractionsSpeechConfigUnion as InteractionsSpeechConfigUnion
    from .interactions_speech_config_union import (
        InteractionsSpeechConfigUnionCodec as InteractionsSpeechConfigUnionCodec,
    )
    from .interactions_status import InteractionsStatus as InteractionsStatus
    from .interactions_text_response_format import InteractionsTextResponseFormat as InteractionsTextResponseFormat
    from .interactions_tool import InteractionsTool as InteractionsTool
    from .interactions_tool import InteractionsToolCodec as InteractionsToolCodec
    from .interactions_tool import UnknownInteractionsTool as UnknownInteractionsTool
    from .interactions_url_context import InteractionsURLContext as InteractionsURLContext
    from .interactions_video_response_format import InteractionsVideoResponseFormat as InteractionsVideoResponseFormat
    from .interactions_webhook_config import InteractionsWebhookConfig as InteractionsWebhookConfig
    from .interactions_word_info import InteractionsWordInfo as InteractionsWordInfo
    from .interval import Interval as Interval
    from .job_state import JobState as JobState
    from .json_schema import JSONSchema as JSONSchema
    from .json_schema_type import JSONSchemaType as JSONSchemaType
    from .json_schema_types import JSONSchemaTypes as JSONSchemaTypes
    from .json_schema_types import JSONSchemaTypesCodec as JSONSchemaTypesCodec
    from .language import Language as Language
    from .language_auto import LanguageAuto as LanguageAuto
    from .language_hints import LanguageHints as LanguageHints
    from .lat_lng import LatLng as LatLng
    from .launch_stage import LaunchStage as LaunchStage
    from .list_batch_jobs_config import ListBatchJobsConfig as ListBatchJobsConfig
    from .list_batch_jobs_response import ListBatchJobsResponse as ListBatchJobsResponse
    from .list_cached_contents_config import ListCachedContentsConfig as ListCachedContentsConfig
    from .list_cached_contents_response import ListCachedContentsResponse as ListCachedContentsResponse
    from .list_corpora_response import ListCorporaResponse as ListCorporaResponse
    from .list_documents_config import ListDocumentsConfig as ListDocumentsConfig
    from .list_documents_response import ListDocumentsResponse as ListDocumentsResponse
    from .list_environments_response import ListEnvironmentsResponse as ListEnvironmentsResponse
    from .list_file_search_stores_config import ListFileSearchStoresConfig as ListFileSearchStoresConfig
    from .list_file_search_stores_response import ListFileSearchStoresResponse as ListFileSearchStoresResponse
    from .list_files_config import ListFilesConfig as ListFilesConfig
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_generated_files_response import ListGeneratedFilesResponse as ListGeneratedFilesResponse
    from .list_models_config import ListModelsConfig as ListModelsConfig
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_operations_response import ListOperationsResponse as ListOperationsResponse
    from .list_permissions_response import ListPermissionsResponse as ListPermissionsResponse
    from .list_trigger_executions_response import ListTriggerExecutionsResponse as ListTriggerExecutionsResponse
    from .list_triggers_response import ListTriggersResponse as ListTriggersResponse
    from .list_tuned_models_response import ListTunedModelsResponse as ListTunedModelsResponse
    from .list_tuning_jobs_config import ListTuningJobsConfig as ListTuningJobsConfig
    from .list_tuning_jobs_response import ListTuningJobsResponse as ListTuningJobsResponse
    from .list_voices_response import ListVoicesResponse as ListVoicesResponse
    from .live_client_content import LiveClientContent as LiveClientContent
    from .live_client_context_update import LiveClientContextUpdate as LiveClientContextUpdate
    from .live_client_context_update_tools import LiveClientContextUpdateTools as LiveClientContextUpdateTools
    from .live_client_message import LiveClientMessage as LiveClientMessage
    from .live_client_realtime_input import LiveClientRealtimeInput as LiveClientRealtimeInput
    from .live_client_setup import LiveClientSetup as LiveClientSetup
    from .live_client_tool_response import LiveClientToolResponse as LiveClientToolResponse
    from .live_connect_config import LiveConnectConfig as LiveConnectConfig
    from .live_connect_constraints import LiveConnectConstraints as LiveConnectConstraints
    from .live_connect_parameters import LiveConnectParameters as LiveConnectParameters
    from .live_interaction_completed_event import LiveInteractionCompletedEvent as LiveInteractionCompletedEvent
    from .live_interaction_created_event import LiveInteractionCreatedEvent as LiveInteractionCreatedEvent
    from .live_music_client_content import LiveMusicClientContent as LiveMusicClientContent
    from .live_music_client_message import LiveMusicClientMessage as LiveMusicClientMessage
    from .live_music_client_setup import LiveMusicClientSetup as LiveMusicClientSetup
    from .live_music_connect_parameters import LiveMusicConnectParameters as LiveMusicConnectParameters
    from .live_music_filtered_prompt import LiveMusicFilteredPrompt as LiveMusicFilteredPrompt
    from .live_music_generation_config import LiveMusicGenerationConfig as LiveMusicGenerationConfig
    from .live_music_playback_control import LiveMusicPlaybackControl as LiveMusicPlaybackControl
    from .live_music_server_content import LiveMusicServerContent as LiveMusicServerContent
    from .live_music_server_message import LiveMusicServerMessage as LiveMusicServerMessage
    from .live_music_server_setup_complete import LiveMusicServerSetupComplete as LiveMusicServerSetupComplete
    from .live_music_set_config_parameters import LiveMusicSetConfigParameters as LiveMusicSetConfigParameters
    from .live_music_set_weighted_prompts_parameters import (
        LiveMusicSetWeightedPromptsParameters as LiveMusicSetWeightedPromptsParameters,
    )
    from .live_music_source_metadata import LiveMusicSourceMetadata as LiveMusicSourceMetadata
    from .live_send_realtime_input_parameters import LiveSendRealtimeInputParameters as LiveSendRealtimeInputParameters
    from .live_server_content import LiveServerContent as LiveServerContent
    from .live_server_go_away import LiveServerGoAway as LiveServerGoAway
    from .live_server_message import LiveServerMessage as LiveServerMessage
    from .live_server_session_resumption_update import (
        LiveServerSessionResumptionUpdate as LiveServerSessionResumptionUpdate,
    )
    from .live_server_setup_complete import LiveServerSetupComplete as LiveServerSetupComplete
    from .live_server_tool_call import LiveServerToolCall as LiveServerToolCall
    from .live_server_tool_call_cancellation import LiveServerToolCallCancellation as LiveServerToolCallCancellation
    from .live_session_resumed import LiveSessionResumed as LiveSessionResumed
    from .llm_based_metric_spec import LLMBasedMetricSpec as LLMBasedMetricSpec
    from .logprobs_result import LogprobsResult as LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate as LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates as LogprobsResultTopCandidates
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates as TopCandidates
    from .mask_reference_config import MaskReferenceConfig as MaskReferenceConfig
    from .mask_reference_image import MaskReferenceImage as MaskReferenceImage
    from .mask_reference_mode import MaskReferenceMode as MaskReferenceMode
    from .match_operation import MatchOperation as MatchOperation
    from .mcp_server import McpServer as McpServer
    from .mcp_server_tool_call_delta import MCPServerToolCallDelta as MCPServerToolCallDelta
    from .mcp_server_tool_call_step import MCPServerToolCallStep as MCPServerToolCallStep
    from .mcp_server_tool_result_delta import MCPServerToolResultDelta as MCPServerToolResultDelta
    from .mcp_server_tool_result_delta_result_union import (
        MCPServerToolResultDeltaResultUnion as MCPServerToolResultDeltaResultUnion,
    )
    from .mcp_server_tool_result_delta_result_union import (
        MCPServerToolResultDeltaResultUnionCodec as MCPServerToolResultDeltaResultUnionCodec,
    )
    from .mcp_server_tool_result_step import MCPServerToolResultStep as MCPServerToolResultStep
    from .mcp_server_tool_result_step_result_union import (
        MCPServerToolResultStepResultUnion as MCPServerToolResultStepResultUnion,
    )
    from .mcp_server_tool_result_step_result_union import (
        MCPServerToolResultStepResultUnionCodec as MCPServerToolResultStepResultUnionCodec,
    )
    from .media_modality import MediaModality as MediaModality
    from .media_processing import MediaProcessing as MediaProcessing
    from .media_resolution import MediaResolution as MediaResolution
    from .message import Message as Message
    from .message_prompt import MessagePrompt as MessagePrompt
    from .metadata_filter import MetadataFilter as MetadataFilter
    from .metric import Metric as Metric
    from .modality import Modality as Modality
    from .modality_token_count import ModalityTokenCount as ModalityTokenCount
    from .modality_tokens import ModalityTokens as ModalityTokens
    from .model import Model as Model
    from .model_armor_config import ModelArmorConfig as ModelArmorConfig
    from .model_changes import ModelChanges as ModelChanges
    from .model_output_step import ModelOutputStep as ModelOutputStep
    from .model_routing_preference import ModelRoutingPreference as ModelRoutingPreference
    from .model_selection_config import ModelSelectionConfig as ModelSelectionConfig
    from .model_stage import ModelStage as ModelStage
    from .model_status import ModelStatus as ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig
    from .music_generation_mode import MusicGenerationMode as MusicGenerationMode
    from .noul_answer import NoulAnswer as NoulAnswer
    from .noul_criteria import NoulCriteria as NoulCriteria
    from .noul_question import NoulQuestion as NoulQuestion
    from .noul_question_instructions import NoulQuestionInstructions as NoulQuestionInstructions
    from .noul_question_instructions import NoulQuestionInstructionsCodec as NoulQuestionInstructionsCodec
    from .null_value import NullValue as NullValue
    from .o_auth2_config import OAuth2Config as OAuth2Config
    from .o_auth2_update_config import OAuth2UpdateConfig as OAuth2UpdateConfig
    from .open_source_category import OpenSourceCategory as OpenSourceCategory
    from .operation import Operation as Operation
    from .outcome import Outcome as Outcome
    from .output_config import OutputConfig as OutputConfig
    from .output_info import OutputInfo as OutputInfo
    from .page_processing_options import PageProcessingOptions as PageProcessingOptions
    from .page_processing_options_content_layer import (
        PageProcessingOptionsContentLayer as PageProcessingOptionsContentLayer,
    )
    from .pairwise_choice import PairwiseChoice as PairwiseChoice
    from .pairwise_metric_result import PairwiseMetricResult as PairwiseMetricResult
    from .pairwise_metric_spec import PairwiseMetricSpec as PairwiseMetricSpec
    from .parallel_ai_search_config import ParallelAISearchConfig as ParallelAISearchConfig
    from .part import Part as Part
    from .part_media_resolution import PartMediaResolution as PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel as PartMediaResolutionLevel
    from .partial_arg import PartialArg as PartialArg
    from .partner_model_tuning_spec import PartnerModelTuningSpec as PartnerModelTuningSpec
    from .permission import Permission as Permission
    from .permission_grantee_type import PermissionGranteeType as PermissionGranteeType
    from .permission_role import PermissionRole as PermissionRole
    from .person_generation import PersonGeneration as PersonGeneration
    from .phish_block_threshold import PhishBlockThreshold as PhishBlockThreshold
    from .ping_webhook_request import PingWebhookRequest as PingWebhookRequest
    from .place_citation import PlaceCitation as PlaceCitation
    from .pointwise_metric_result import PointwiseMetricResult as PointwiseMetricResult
    from .pointwise_metric_spec import PointwiseMetricSpec as PointwiseMetricSpec
    from .pre_tuned_model import PreTunedModel as PreTunedModel
    from .prebuilt_voice_config import PrebuiltVoiceConfig as PrebuiltVoiceConfig
    from .predefined_metric_spec import PredefinedMetricSpec as PredefinedMetricSpec
    from .predict_long_running_request import PredictLongRunningRequest as PredictLongRunningRequest
    from .predict_request import PredictRequest as PredictRequest
    from .preference_optimization_data_stats import PreferenceOptimizationDataStats as PreferenceOptimizationDataStats
    from .preference_optimization_hyper_parameters import (
        PreferenceOptimizationHyperParameters as PreferenceOptimizationHyperParameters,
    )
    from .preference_optimization_spec import PreferenceOptimizationSpec as PreferenceOptimizationSpec
    from .proactivity_config import ProactivityConfig as ProactivityConfig
    from .processing_call_delta import ProcessingCallDelta as ProcessingCallDelta
    from .processing_call_step import ProcessingCallStep as ProcessingCallStep
    from .processing_result_delta import ProcessingResultDelta as ProcessingResultDelta
    from .processing_result_step import ProcessingResultStep as ProcessingResultStep
    from .product_image import ProductImage as ProductImage
    from .project_operation import ProjectOperation as ProjectOperation
    from .prominent_people import ProminentPeople as ProminentPeople
    from .prompted_voice import PromptedVoice as PromptedVoice
    from .rag_chunk import RagChunk as RagChunk
    from .rag_chunk_page_span import RagChunkPageSpan as RagChunkPageSpan
    from .rag_filter import RagFilter as RagFilter
    from .rag_resource import RagResource as RagResource
    from .rag_retrieval_config import RagRetrievalConfig as RagRetrievalConfig
    from .rag_retrieval_config_filter import RagRetrievalConfigFilter as RagRetrievalConfigFilter
    from .rag_retrieval_config_hybrid_search import RagRetrievalConfigHybridSearch as RagRetrievalConfigHybridSearch
    from .rag_retrieval_config_ranking import RagRetrievalConfigRanking as RagRetrievalConfigRanking
    from .rag_retrieval_config_ranking_llm_ranker import (
        RagRetrievalConfigRankingLlmRanker as RagRetrievalConfigRankingLlmRanker,
    )
    from .rag_retrieval_config_ranking_rank_service import (
        RagRetrievalConfigRankingRankService as RagRetrievalConfigRankingRankService,
    )
    from .rag_store_config import RagStoreConfig as RagStoreConfig
    from .rank_service import RankService as RankService
    from .ranking import Ranking as Ranking
    from .raw_output import RawOutput as RawOutput
    from .raw_predict_request import RawPredictRequest as RawPredictRequest
    from .raw_prediction import RawPrediction as RawPrediction
    from .raw_reference_image import RawReferenceImage as RawReferenceImage
    from .realtime_input_config import RealtimeInputConfig as RealtimeInputConfig
    from .recontext_image_config import RecontextImageConfig as RecontextImageConfig
    from .recontext_image_request import RecontextImageRequest as RecontextImageRequest
    from .recontext_image_response import RecontextImageResponse as RecontextImageResponse
    from .recontext_image_source import RecontextImageSource as RecontextImageSource
    from .reference_image import ReferenceImage as ReferenceImage
    from .reference_image import ReferenceImageCodec as ReferenceImageCodec
    from .reference_image import UnknownReferenceImage as UnknownReferenceImage
    from .register_files_config import RegisterFilesConfig as RegisterFilesConfig
    from .register_files_request import RegisterFilesRequest as RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse as RegisterFilesResponse
    from .reinforcement_tuning_autorater_scorer import (
        ReinforcementTuningAutoraterScorer as ReinforcementTuningAutoraterScorer,
    )
    from .reinforcement_tuning_autorater_scorer_exact_match_scorer import (
        ReinforcementTuningAutoraterScorerExactMatchScorer as ReinforcementTuningAutoraterScorerExactMatchScorer,
    )
    from .reinforcement_tuning_autorater_scorer_parsed_response_conversion_scorer import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer as ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
    )
    from .reinforcement_tuning_cloud_run_reward_scorer import (
        ReinforcementTuningCloudRunRewardScorer as ReinforcementTuningCloudRunRewardScorer,
    )
    from .reinforcement_tuning_code_execution_reward_scorer import (
        ReinforcementTuningCodeExecutionRewardScorer as ReinforcementTuningCodeExecutionRewardScorer,
    )
    from .reinforcement_tuning_example import ReinforcementTuningExample as ReinforcementTuningExample
    from .reinforcement_tuning_hyper_parameters import (
        ReinforcementTuningHyperParameters as ReinforcementTuningHyperParameters,
    )
    from .reinforcement_tuning_parse_response_config import (
        ReinforcementTuningParseResponseConfig as ReinforcementTuningParseResponseConfig,
    )
    from .reinforcement_tuning_reward_info import ReinforcementTuningRewardInfo as ReinforcementTuningRewardInfo
    from .reinforcement_tuning_spec import ReinforcementTuningSpec as ReinforcementTuningSpec
    from .reinforcement_tuning_string_match_reward_scorer import (
        ReinforcementTuningStringMatchRewardScorer as ReinforcementTuningStringMatchRewardScorer,
    )
    from .reinforcement_tuning_string_match_reward_scorer_json_match_expression import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpression as ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
    )
    from .reinforcement_tuning_string_match_reward_scorer_string_match_expression import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression as ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    )
    from .reinforcement_tuning_thinking_level import (
        ReinforcementTuningThinkingLevel as ReinforcementTuningThinkingLevel,
    )
    from .reinforcement_tuning_user_dataset_examples import (
        ReinforcementTuningUserDatasetExamples as ReinforcementTuningUserDatasetExamples,
    )
    from .replay_file import ReplayFile as ReplayFile
    from .replay_interaction import ReplayInteraction as ReplayInteraction
    from .replay_request import ReplayRequest as ReplayRequest
    from .replay_response import ReplayResponse as ReplayResponse
    from .replicated_voice import ReplicatedVoice as ReplicatedVoice
    from .replicated_voice_config import ReplicatedVoiceConfig as ReplicatedVoiceConfig
    from .resource_scope import ResourceScope as ResourceScope
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format import ResponseFormat as ResponseFormatConfig
    from .response_modality import ResponseModality as ResponseModality
    from .response_parse_type import ResponseParseType as ResponseParseType
    from .retrieval import Retrieval as Retrieval
    from .retrieval_call_arguments import RetrievalCallArguments as RetrievalCallArguments
    from .retrieval_call_delta import RetrievalCallDelta as RetrievalCallDelta
    from .retrieval_call_step import RetrievalCallStep as RetrievalCallStep
    from .retrieval_config import RetrievalConfig as RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata as RetrievalMetadata
    from .retrieval_result_delta import RetrievalResultDelta as RetrievalResultDelta
    from .retrieval_result_step import RetrievalResultStep as RetrievalResultStep
    from .retrieval_retrieval_type import RetrievalRetrievalType as RetrievalRetrievalType
    from .revocation_behavior import RevocationBehavior as RevocationBehavior
    from .rotate_signing_secret_request import RotateSigningSecretRequest as RotateSigningSecretRequest
    from .rouge_metric_value import RougeMetricValue as RougeMetricValue
    from .rouge_spec import RougeSpec as RougeSpec
    from .rubric_content_type import RubricContentType as RubricContentType
    from .rubric_generation_spec import RubricGenerationSpec as RubricGenerationSpec
    from .safety_attributes import SafetyAttributes as SafetyAttributes
    from .safety_feedback import SafetyFeedback as SafetyFeedback
    from .safety_filter_level import SafetyFilterLevel as SafetyFilterLevel
    from .safety_method import SafetyMethod as SafetyMethod
    from .safety_policy import SafetyPolicy as SafetyPolicy
    from .safety_rating import SafetyRating as SafetyRating
    from .safety_setting import SafetySetting as SafetySetting
    from .safety_threshold import SafetyThreshold as SafetyThreshold
    from .scale import Scale as Scale
    from .schema import Schema as Schema
    from .score_answer import ScoreAnswer as ScoreAnswer
    from .score_question import ScoreQuestion as ScoreQuestion
    from .score_question_instructions import ScoreQuestionInstructions as ScoreQuestionInstructions
    from .score_question_instructions import ScoreQuestionInstructionsCodec as ScoreQuestionInstructionsCodec
    from .scribble_image import ScribbleImage as ScribbleImage
    from .search_entry_point import SearchEntryPoint as SearchEntryPoint
    from .search_types import SearchTypes as SearchTypes
    from .segment import Segment as Segment
    from .segment_image_config import SegmentImageConfig as SegmentImageConfig
    from .segment_image_request import SegmentImageRequest as SegmentImageRequest
    from .segment_image_response import SegmentImageResponse as SegmentImageResponse
    from .segment_image_source import SegmentImageSource as SegmentImageSource
    from .segment_mode import SegmentMode as SegmentMode
    from .semantic_retriever_chunk import SemanticRetrieverChunk as SemanticRetrieverChunk
    from .semantic_retriever_config import SemanticRetrieverConfig as SemanticRetrieverConfig
    from .server_event import ServerEvent as ServerEvent
    from .server_event import ServerEventCodec as ServerEventCodec
    from .server_event import UnknownServerEvent as UnknownServerEvent
    from .service_tier import ServiceTier as ServiceTier
    from .session_config import SessionConfig as SessionConfig
    from .session_resumption_config import SessionResumptionConfig as SessionResumptionConfig
    from .signing_secret import SigningSecret as SigningSecret
    from .single_embed_content_response import SingleEmbedContentResponse as SingleEmbedContentResponse
    from .single_reinforcement_tuning_reward_config import (
        SingleReinforcementTuningRewardConfig as SingleReinforcementTuningRewardConfig,
    )
    from .sliding_window import SlidingWindow as SlidingWindow
    from .smart_transcription_mode import SmartTranscriptionMode as SmartTranscriptionMode
    from .speaker_config import SpeakerConfig as SpeakerConfig
    from .speaker_voice_config import SpeakerVoiceConfig as SpeakerVoiceConfig
    from .speech_annotation import SpeechAnnotation as SpeechAnnotation
    from .speech_config import SpeechConfig as SpeechConfig
    from .speech_metadata import SpeechMetadata as SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata as SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions as SpreadsheetProcessingOptions
    from .spreadsheet_processing_options_content_layer import (
        SpreadsheetProcessingOptionsContentLayer as SpreadsheetProcessingOptionsContentLayer,
    )
    from .start_sensitivity import StartSensitivity as StartSensitivity
    from .static_media_processing import StaticMediaProcessing as StaticMediaProcessing
    from .static_media_processing_content_layer import (
        StaticMediaProcessingContentLayer as StaticMediaProcessingContentLayer,
    )
    from .status import Status as FileStatus
    from .status import Status as GoogleRpcStatus
    from .status import Status as JobError
    from .status import Status as Status
    from .step import Step as Step
    from .step import StepCodec as StepCodec
    from .step import UnknownStep as UnknownStep
    from .step_delta import StepDelta as StepDelta
    from .step_delta_data import StepDeltaData as StepDeltaData
    from .step_delta_data import StepDeltaDataCodec as StepDeltaDataCodec
    from .step_delta_data import UnknownStepDeltaData as UnknownStepDeltaData
    from .step_delta_metadata import StepDeltaMetadata as StepDeltaMetadata
    from .step_start import StepStart as StepStart
    from .step_stop import StepStop as StepStop
    from .streamable_http_transport import StreamableHttpTransport as StreamableHttpTransport
    from .string_list import StringList as StringList
    from .style_reference_config import StyleReferenceConfig as StyleReferenceConfig
    from .style_reference_image import StyleReferenceImage as StyleReferenceImage
    from .subject_reference_config import SubjectReferenceConfig as SubjectReferenceConfig
    from .subject_reference_image import SubjectReferenceImage as SubjectReferenceImage
    from .subject_reference_type import SubjectReferenceType as SubjectReferenceType
    from .supervised_hyper_parameters import SupervisedHyperParameters as SupervisedHyperParameters
    from .supervised_tuning_data_stats import SupervisedTuningDataStats as SupervisedTuningDataStats
    from .supervised_tuning_dataset_distribution import (
        SupervisedTuningDatasetDistribution as SupervisedTuningDatasetDistribution,
    )
    from .supervised_tuning_dataset_distribution_dataset_bucket import (
        SupervisedTuningDatasetDistributionDatasetBucket as SupervisedTuningDatasetDistributionDatasetBucket,
    )
    from .supervised_tuning_spec import SupervisedTuningSpec as SupervisedTuningSpec
    from .test_table_file import TestTableFile as TestTableFile
    from .test_table_item import TestTableItem as TestTableItem
    from .text_annotation_delta import TextAnnotationDelta as TextAnnotationDelta
    from .text_completion import TextCompletion as TextCompletion
    from .text_content import TextContent as TextContent
    from .text_delta import TextDelta as TextDelta
    from .text_prompt import TextPrompt as TextPrompt
    from .text_response_format import TextResponseFormat as TextResponseFormat
    from .text_response_format_mime_type import TextResponseFormatMimeType as TextResponseFormatMimeType
    from .text_response_mime_type import TextResponseMimeType as TextResponseMimeType
    from .thinking_config import ThinkingConfig as GenerationConfigThinkingConfig
    from .thinking_config import ThinkingConfig as ThinkingConfig
    from .thinking_level import ThinkingLevel as ThinkingLevel
    from .thinking_summaries import ThinkingSummaries as ThinkingSummaries
    from .thought_signature_delta import ThoughtSignatureDelta as ThoughtSignatureDelta
    from .thought_step import ThoughtStep as ThoughtStep
    from .thought_summary_content import ThoughtSummaryContent as ThoughtSummaryContent
    from .thought_summary_content import ThoughtSummaryContentCodec as ThoughtSummaryContentCodec
    from .thought_summary_content import UnknownThoughtSummaryContent as UnknownThoughtSummaryContent
    from .thought_summary_delta import ThoughtSummaryDelta as ThoughtSummaryDelta
    from .tokens_info import TokensInfo as TokensInfo
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_choice import ToolChoice as ToolChoice
    from .tool_choice import ToolChoiceCodec as ToolChoiceCodec
    from .tool_choice_config import ToolChoiceConfig as ToolChoiceConfig
    from .tool_choice_type import ToolChoiceType as ToolChoiceType
    from .tool_code_execution import ToolCodeExecution as CodeExecution
    from .tool_code_execution import ToolCodeExecution as ToolCodeExecution
    from .tool_config import ToolConfig as ToolConfig
    from .tool_exa_ai_search import ToolExaAiSearch as ToolExaAiSearch
    from .tool_parallel_ai_search import ToolParallelAiSearch as ToolParallelAiSearch
    from .tool_response import ToolResponse as ToolResponse
    from .tool_search import ToolSearch as ToolSearch
    from .tool_search_call_delta import ToolSearchCallDelta as ToolSearchCallDelta
    from .tool_search_call_step import ToolSearchCallStep as ToolSearchCallStep
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments as ToolSearchCallStepArguments
    from .tool_search_execution import ToolSearchExecution as ToolSearchExecution
    from .tool_search_result_delta import ToolSearchResultDelta as ToolSearchResultDelta
    from .tool_search_result_step import ToolSearchResultStep as ToolSearchResultStep
    from .tool_type import ToolType as ToolType
    from .traffic_type import TrafficType as TrafficType
    from .transcription import Transcription as Transcription
    from .transcription_config import TranscriptionConfig as TranscriptionConfig
    from .transcription_config_mode import TranscriptionConfigMode as TranscriptionConfigMode
    from .transcription_config_mode import TranscriptionConfigModeCodec as TranscriptionConfigModeCodec
    from .transcription_config_mode_enum import TranscriptionConfigModeEnum as TranscriptionConfigModeEnum
    from .transcription_mode import TranscriptionMode as TranscriptionMode
    from .transcription_mode import TranscriptionModeCodec as TranscriptionModeCodec
    from .transcription_mode import UnknownTranscriptionMode as UnknownTranscriptionMode
    from .transfer_ownership_request import TransferOwnershipRequest as TransferOwnershipRequest
    from .transfer_ownership_response import TransferOwnershipResponse as TransferOwnershipResponse
    from .translation_config import TranslationConfig as TranslationConfig
    from .trigger import Trigger as Trigger
    from .trigger_create_params import TriggerCreateParams as TriggerCreateParams
    from .trigger_execution import TriggerExecution as TriggerExecution
    from .trigger_execution_status import TriggerExecutionStatus as TriggerExecutionStatus
    from .trigger_status import TriggerStatus as TriggerStatus
    from .trigger_update import TriggerUpdate as TriggerUpdate
    from .tuned_model import TunedModel as TunedModel
    from .tuned_model_checkpoint import TunedModelCheckpoint as TunedModelCheckpoint
    from .tuned_model_info import TunedModelInfo as TunedModelInfo
    from .tuned_model_source import TunedModelSource as TunedModelSource
    from .tuned_model_state import TunedModelState as TunedModelState
    from .tuning_data_stats import TuningDataStats as TuningDataStats
    from .tuning_dataset import TuningDataset as TuningDataset
    from .tuning_example import TuningExample as TuningExample
    from .tuning_examples import TuningExamples as TuningExamples
    from .tuning_job import TuningJob as TuningJob
    from .tuning_job_metadata import TuningJobMetadata as TuningJobMetadata
    from .tuning_job_state import TuningJobState as TuningJobState
    from .tuning_method import TuningMethod as TuningMethod
    from .tuning_mode import TuningMode as TuningMode
    from .tuning_operation import TuningOperation as TuningOperation
    from .tuning_snapshot import TuningSnapshot as TuningSnapshot
    from .tuning_speed import TuningSpeed as TuningSpeed
    from .tuning_task import TuningTask as TuningTask
    from .tuning_validation_dataset import TuningValidationDataset as TuningValidationDataset
    from .turn_complete_reason import TurnCompleteReason as TurnCompleteReason
    from .turn_coverage import TurnCoverage as TurnCoverage
    from .type import Type as Type
    from .unified_metric import UnifiedMetric as UnifiedMetric
    from .update_cached_content_config import UpdateCachedContentConfig as UpdateCachedContentConfig
    from .update_model_config import UpdateModelConfig as UpdateModelConfig
    from .upload_file_config import UploadFileConfig as UploadFileConfig
    from .upload_to_file_search_store_config import UploadToFileSearchStoreConfig as UploadToFileSearchStoreConfig
    from .upload_to_file_search_store_operation import (
        UploadToFileSearchStoreOperation as UploadToFileSearchStoreOperation,
    )
    from .upload_to_file_search_store_request import UploadToFileSearchStoreRequest as UploadToFileSearchStoreRequest
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse as UploadToFileSearchStoreResponse
    from .upload_to_file_search_store_resumable_response import (
        UploadToFileSearchStoreResumableResponse as UploadToFileSearchStoreResumableResponse,
    )
    from .upscale_image_config import UpscaleImageConfig as UpscaleImageConfig
    from .upscale_image_parameters import UpscaleImageParameters as UpscaleImageParameters
    from .upscale_image_request import UpscaleImageRequest as UpscaleImageRequest
    from .upscale_image_response import UpscaleImageResponse as UpscaleImageResponse
    from .url_citation import URLCitation as URLCitation
    from .url_context import UrlContext as UrlContext
    from .url_context_call_arguments import URLContextCallArguments as URLContextCallArguments
    from .url_context_call_delta import URLContextCallDelta as URLContextCallDelta
    from .url_context_call_step import URLContextCallStep as URLContextCallStep
    from .url_context_metadata import UrlContextMetadata as UrlContextMetadata
    from .url_context_result import URLContextResult as URLContextResult
    from .url_context_result_delta import URLContextResultDelta as URLContextResultDelta
    from .url_context_result_status import URLContextResultStatus as URLContextResultStatus
    from .url_context_result_step import URLContextResultStep as URLContextResultStep
    from .url_metadata import UrlMetadata as UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus as UrlRetrievalStatus
    from .user_action_input import UserActionInput as UserActionInput
    from .user_action_key import UserActionKey as UserActionKey
    from .user_action_type import UserActionType as UserActionType
    from .user_input_content import UnknownUserInputContent as UnknownUserInputContent
    from .user_input_content import UserInputContent as UserInputContent
    from .user_input_content import UserInputContentCodec as UserInputContentCodec
    from .user_input_step import UserInputStep as UserInputStep
    from .vad_signal_type import VadSignalType as VadSignalType
    from .validate_reinforcement_tuning_reward_request import (
        ValidateReinforcementTuningRewardRequest as ValidateReinforcementTuningRewardRequest,
    )
    from .validate_reward_config import ValidateRewardConfig as ValidateRewardConfig
    from .validate_reward_response import ValidateRewardResponse as ValidateRewardResponse
    from .veo_hyper_parameters import VeoHyperParameters as VeoHyperParameters
    from .veo_lora_tuning_spec import VeoLoraTuningSpec as VeoLoraTuningSpec
    from .veo_tuning_spec import VeoTuningSpec as VeoTuningSpec
    from .verbatim_transcription_mode import VerbatimTranscriptionMode as VerbatimTranscriptionMode
    from .vertex_ai_search import VertexAISearch as VertexAISearch
    from .vertex_ai_search_config import VertexAISearchConfig as VertexAISearchConfig
    from .vertex_ai_search_data_store_spec import VertexAISearchDataStoreSpec as VertexAISearchDataStoreSpec
    from .vertex_multimodal_dataset_destination import (
        VertexMultimodalDatasetDestination as VertexMultimodalDatasetDestination,
    )
    from .vertex_rag_store import VertexRagStore as VertexRagStore
    from .vertex_rag_store_rag_resource import VertexRagStoreRagResource as VertexRagStoreRagResource
    from .video import Video as Video
    from .video_compression_quality import VideoCompressionQuality as VideoCompressionQuality
    from .video_config import VideoConfig as VideoConfig
    from .video_content import VideoContent as VideoContent
    from .video_delta import VideoDelta as VideoDelta
    from .video_file_metadata import VideoFileMetadata as VideoFileMetadata
    from .video_generation_mask import VideoGenerationMask as VideoGenerationMask
    from .video_generation_mask_mode import VideoGenerationMaskMode as VideoGenerationMaskMode
    from .video_generation_reference_image import VideoGenerationReferenceImage as VideoGenerationReferenceImage
    from .video_generation_reference_type import VideoGenerationReferenceType as VideoGenerationReferenceType
    from .video_instance import VideoInstance as VideoInstance
    from .video_metadata import VideoMetadata as VideoMetadata
    from .video_metadata_content_layer import VideoMetadataContentLayer as VideoMetadataContentLayer
    from .video_orientation import VideoOrientation as VideoOrientation
    from .video_parameters import VideoParameters as VideoParameters
    from .video_processing import VideoProcessing as VideoProcessing
    from .video_processing import VideoProcessingCodec as VideoProcessingCodec
    from .video_processing_enum import VideoProcessingEnum as VideoProcessingEnum
    from .video_resolution import VideoResolution as VideoResolution
    from .video_response_format import VideoResponseFormat as VideoResponseFormat
    from .video_response_format_aspect_ratio import VideoResponseFormatAspectRatio as VideoResponseFormatAspectRatio
    from .video_task import VideoTask as VideoTask
    from .visualization import Visualization as Visualization
    from .voice_activity import VoiceActivity as VoiceActivity
    from .voice_activity_detection_signal import VoiceActivityDetectionSignal as VoiceActivityDetectionSignal
    from .voice_activity_type import VoiceActivityType as VoiceActivityType
    from .voice_config import VoiceConfig as VoiceConfig
    from .voice_consent_signature import VoiceConsentSignature as VoiceConsentSignature
    from .voice_input import VoiceInput as VoiceInput
    from .voice_output import VoiceOutput as VoiceOutput
    from .voice_pitch import VoicePitch as VoicePitch
    from .voice_type import VoiceType as VoiceType
    from .web_search import WebSearch as WebSearch
    from .webhook import Webhook as Webhook
    from .webhook_config import WebhookConfig as WebhookConfig
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_data import WebhookEventData as WebhookEventData
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_list_response import WebhookListResponse as WebhookListResponse
    from .webhook_ping_response import WebhookPingResponse as WebhookPingResponse
    from .webhook_rotate_signing_secret_response import (
        WebhookRotateSigningSecretResponse as WebhookRotateSigningSecretResponse,
    )
    from .webhook_state import WebhookState as WebhookState
    from .webhook_subscribed_event import WebhookSubscribedEvent as WebhookSubscribedEvent
    from .webhook_update import WebhookUpdate as WebhookUpdate
    from .weighted_prompt import WeightedPrompt as WeightedPrompt
    from .white_space_config import WhiteSpaceConfig as WhiteSpaceConfig
    from .word_info import WordInfo as WordInfo
    from .world_prompt import WorldPrompt as WorldPrompt
    from .world_prompt import WorldPromptCodec as WorldPromptCodec
    from .world_prompt_content import WorldPromptContent as WorldPromptContent
    from .world_reference_image import WorldReferenceImage as WorldReferenceImage
    from .world_setup_event import WorldSetupEvent as WorldSetupEvent
else:
    # Modules that import each other must not be met half made by a second thread: one lock for all of them.
    _LOCK = RLock()
    _MODULES = {
        "ActivityEndDict": "_dicts",
        "ActivityEndOrDict": "_dicts",
        "ActivityStartDict": "_dicts",
        "ActivityStartOrDict": "_dicts",
        "AgentDict": "_dicts",
        "AgentListResponseDict": "_dicts",
        "AgentListResponseOrDict": "_dicts",
        "AgentOrDict": "_dicts",
        "AgentToolDict": "_dicts",
        "AgentToolOrDict": "_dicts",
        "AggregationOutputDict": "_dicts",
        "AggregationOutputOrDict": "_dicts",
        "AggregationResultDict": "_dicts",
        "AggregationResultOrDict": "_dicts",
        "AllowedToolsDict": "_dicts",
        "AllowedToolsOrDict": "_dicts",
        "AllowlistEntryDict": "_dicts",
        "AllowlistEntryOrDict": "_dicts",
        "AllowlistOrDict": "_dicts",
        "AllowlistTransformDict": "_dicts",
        "AllowlistTransformOrDict": "_dicts",
        "AnnotationDict": "_dicts",
        "AnnotationOrDict": "_dicts",
        "AntigravityAgentConfigDict": "_dicts",
        "AntigravityAgentConfigOrDict": "_dicts",
        "ApiAuthApiKeyConfigDict": "_dicts",
        "ApiAuthApiKeyConfigOrDict": "_dicts",
        "ApiAuthDict": "_dicts",
        "ApiAuthOrDict": "_dicts",
        "ApiKeyConfigDict": "_dicts",
        "ApiKeyConfigOrDict": "_dicts",
        "ArgumentsDeltaDict": "_dicts",
        "ArgumentsDeltaOrDict": "_dicts",
        "AsyncBatchEmbedContentOperationDict": "_dicts",
        "AsyncBatchEmbedContentOperationOrDict": "_dicts",
        "AsyncBatchEmbedContentRequestDict": "_dicts",
        "AsyncBatchEmbedContentRequestOrDict": "_dicts",
        "AttributionSourceIdDict": "_dicts",
        "AttributionSourceIdOrDict": "_dicts",
        "AudioChunkDict": "_dicts",
        "AudioChunkOrDict": "_dicts",
        "AudioContentDict": "_dicts",
        "AudioContentOrDict": "_dicts",
        "AudioDataDict": "_dicts",
        "AudioDataOrDict": "_dicts",
        "AudioDeltaDict": "_dicts",
        "AudioDeltaOrDict": "_dicts",
        "AudioMetadataDict": "_dicts",
        "AudioMetadataOrDict": "_dicts",
        "AudioProcessingDict": "_dicts",
        "AudioProcessingOrDict": "_dicts",
        "AudioResponseFormatDict": "_dicts",
        "AudioResponseFormatOrDict": "_dicts",
        "AudioStaticMediaProcessingDict": "_dicts",
        "AudioStaticMediaProcessingOrDict": "_dicts",
        "AudioTranscriptionConfigDict": "_dicts",
        "AudioTranscriptionConfigOrDict": "_dicts",
        "AuthConfigDict": "_dicts",
        "AuthConfigGoogleServiceAccountConfigDict": "_dicts",
        "AuthConfigGoogleServiceAccountConfigOrDict": "_dicts",
        "AuthConfigHttpBasicAuthConfigDict": "_dicts",
        "AuthConfigHttpBasicAuthConfigOrDict": "_dicts",
        "AuthConfigOauthConfigDict": "_dicts",
        "AuthConfigOauthConfigOrDict": "_dicts",
        "AuthConfigOidcConfigDict": "_dicts",
        "AuthConfigOidcConfigOrDict": "_dicts",
        "AuthConfigOrDict": "_dicts",
        "AuthTokenDict": "_dicts",
        "AuthTokenOrDict": "_dicts",
        "AutomaticActivityDetectionDict": "_dicts",
        "AutomaticActivityDetectionOrDict": "_dicts",
        "AutomaticFunctionCallingConfigDict": "_dicts",
        "AutomaticFunctionCallingConfigOrDict": "_dicts",
        "AutoraterConfigDict": "_dicts",
        "AutoraterConfigOrDict": "_dicts",
        "AvatarConfigDict": "_dicts",
        "AvatarConfigOrDict": "_dicts",
        "BaseEnvironmentDict": "_dicts",
        "BaseEnvironmentOrDict": "_dicts",
        "BatchEmbedContentsRequestDict": "_dicts",
        "BatchEmbedContentsRequestOrDict": "_dicts",
        "BatchEmbedContentsResponseDict": "_dicts",
        "BatchEmbedContentsResponseOrDict": "_dicts",
        "BatchEmbedTextRequestDict": "_dicts",
        "BatchEmbedTextRequestOrDict": "_dicts",
        "BatchEmbedTextResponseDict": "_dicts",
        "BatchEmbedTextResponseOrDict": "_dicts",
        "BatchGenerateContentOperationDict": "_dicts",
        "BatchGenerateContentOperationOrDict": "_dicts",
        "BatchGenerateContentRequestDict": "_dicts",
        "BatchGenerateContentRequestOrDict": "_dicts",
        "BatchJobDestinationDict": "_dicts",
        "BatchJobDestinationOrDict": "_dicts",
        "BatchJobDict": "_dicts",
        "BatchJobOrDict": "_dicts",
        "BatchJobOutputInfoDict": "_dicts",
        "BatchJobOutputInfoOrDict": "_dicts",
        "BatchJobSourceDict": "_dicts",
        "BatchJobSourceOrDict": "_dicts",
        "BatchStatsDict": "_dicts",
        "BatchStatsOrDict": "_dicts",
        "BigQuerySourceDict": "_dicts",
        "BigQuerySourceOrDict": "_dicts",
        "BillableUsageDict": "_dicts",
        "BillableUsageOrDict": "_dicts",
        "BleuMetricValueDict": "_dicts",
        "BleuMetricValueOrDict": "_dicts",
        "BleuSpecDict": "_dicts",
        "BleuSpecOrDict": "_dicts",
        "BlobDict": "_dicts",
        "BlobOrDict": "_dicts",
        "CachedContentDict": "_dicts",
        "CachedContentOrDict": "_dicts",
        "CachedContentUsageMetadataDict": "_dicts",
        "CachedContentUsageMetadataOrDict": "_dicts",
        "CancelBatchJobConfigDict": "_dicts",
        "CancelBatchJobConfigOrDict": "_dicts",
        "CancelBatchPredictionJobRequestDict": "_dicts",
        "CancelBatchPredictionJobRequestOrDict": "_dicts",
        "CancelInteractionEventDict": "_dicts",
        "CancelInteractionEventOrDict": "_dicts",
        "CancelTuningJobConfigDict": "_dicts",
        "CancelTuningJobConfigOrDict": "_dicts",
        "CancelTuningJobRequestDict": "_dicts",
        "CancelTuningJobRequestOrDict": "_dicts",
        "CancelTuningJobResponseDict": "_dicts",
        "CancelTuningJobResponseOrDict": "_dicts",
        "CandidateDict": "_dicts",
        "CandidateOrDict": "_dicts",
        "CheckpointDict": "_dicts",
        "CheckpointOrDict": "_dicts",
        "ChoiceAnswerDict": "_dicts",
        "ChoiceAnswerOrDict": "_dicts",
        "ChoiceQuestionDict": "_dicts",
        "ChoiceQuestionInstructionsDict": "_dicts",
        "ChoiceQuestionInstructionsOrDict": "_dicts",
        "ChoiceQuestionOrDict": "_dicts",
        "ChunkingConfigDict": "_dicts",
        "ChunkingConfigOrDict": "_dicts",
        "CitationDict": "_dicts",
        "CitationMetadataDict": "_dicts",
        "CitationMetadataOrDict": "_dicts",
        "CitationOrDict": "_dicts",
        "CitationSourceDict": "_dicts",
        "CitationSourceOrDict": "_dicts",
        "ClaudeFileDict": "_dicts",
        "ClaudeFileOrDict": "_dicts",
        "ClientEventDict": "_dicts",
        "ClientEventOrDict": "_dicts",
        "CodeExecutionCallArgumentsDict": "_dicts",
        "CodeExecutionCallArgumentsOrDict": "_dicts",
        "CodeExecutionCallDeltaDict": "_dicts",
        "CodeExecutionCallDeltaOrDict": "_dicts",
        "CodeExecutionCallStepDict": "_dicts",
        "CodeExecutionCallStepOrDict": "_dicts",
        "CodeExecutionDict": "_dicts",
        "CodeExecutionOrDict": "_dicts",
        "CodeExecutionResultDeltaDict": "_dicts",
        "CodeExecutionResultDeltaOrDict": "_dicts",
        "CodeExecutionResultDict": "_dicts",
        "CodeExecutionResultOrDict": "_dicts",
        "CodeExecutionResultStepDict": "_dicts",
        "CodeExecutionResultStepOrDict": "_dicts",
        "CodeExecutionResultStepResultOrDict": "_dicts",
        "CodeMenderAgentConfigDict": "_dicts",
        "CodeMenderAgentConfigOrDict": "_dicts",
        "CompleteInteractionEventDict": "_dicts",
        "CompleteInteractionEventOrDict": "_dicts",
        "CompletionStatsDict": "_dicts",
        "CompletionStatsOrDict": "_dicts",
        "CompositeReinforcementTuningRewardConfigDict": "_dicts",
        "CompositeReinforcementTuningRewardConfigOrDict": "_dicts",
        "CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict": "_dicts",
        "CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict": "_dicts",
        "ComputationBasedMetricSpecDict": "_dicts",
        "ComputationBasedMetricSpecOrDict": "_dicts",
        "ComputerUseDict": "_dicts",
        "ComputerUseOrDict": "_dicts",
        "ComputeTokensConfigDict": "_dicts",
        "ComputeTokensConfigOrDict": "_dicts",
        "ComputeTokensRequestDict": "_dicts",
        "ComputeTokensRequestOrDict": "_dicts",
        "ComputeTokensResponseDict": "_dicts",
        "ComputeTokensResponseOrDict": "_dicts",
        "ComputeTokensResultDict": "_dicts",
        "ComputeTokensResultOrDict": "_dicts",
        "ConditionDict": "_dicts",
        "ConditionOrDict": "_dicts",
        "ConnectInteractionEventDict": "_dicts",
        "ConnectInteractionEventOrDict": "_dicts",
        "ContentDict": "_dicts",
        "ContentEmbeddingDict": "_dicts",
        "ContentEmbeddingOrDict": "_dicts",
        "ContentEmbeddingStatisticsDict": "_dicts",
        "ContentEmbeddingStatisticsOrDict": "_dicts",
        "ContentFilterDict": "_dicts",
        "ContentFilterOrDict": "_dicts",
        "ContentOrDict": "_dicts",
        "ContentReferenceImageDict": "_dicts",
        "ContentReferenceImageOrDict": "_dicts",
        "ContextWindowCompressionConfigDict": "_dicts",
        "ContextWindowCompressionConfigOrDict": "_dicts",
        "ControlReferenceConfigDict": "_dicts",
        "ControlReferenceConfigOrDict": "_dicts",
        "ControlReferenceImageDict": "_dicts",
        "ControlReferenceImageOrDict": "_dicts",
        "CorpusDict": "_dicts",
        "CorpusOrDict": "_dicts",
        "CountMessageTokensRequestDict": "_dicts",
        "CountMessageTokensRequestOrDict": "_dicts",
        "CountMessageTokensResponseDict": "_dicts",
        "CountMessageTokensResponseOrDict": "_dicts",
        "CountTextTokensRequestDict": "_dicts",
        "CountTextTokensRequestOrDict": "_dicts",
        "CountTextTokensResponseDict": "_dicts",
        "CountTextTokensResponseOrDict": "_dicts",
        "CountTokensConfigDict": "_dicts",
        "CountTokensConfigOrDict": "_dicts",
        "CountTokensRequestDict": "_dicts",
        "CountTokensRequestOrDict": "_dicts",
        "CountTokensResponseDict": "_dicts",
        "CountTokensResponseOrDict": "_dicts",
        "CountTokensResultDict": "_dicts",
        "CountTokensResultOrDict": "_dicts",
        "CreateAgentInteractionAgentConfigDict": "_dicts",
        "CreateAgentInteractionAgentConfigOrDict": "_dicts",
        "CreateAgentInteractionDict": "_dicts",
        "CreateAgentInteractionEnvironmentDict": "_dicts",
        "CreateAgentInteractionEnvironmentOrDict": "_dicts",
        "CreateAgentInteractionOrDict": "_dicts",
        "CreateAgentInteractionResponseFormatDict": "_dicts",
        "CreateAgentInteractionResponseFormatOrDict": "_dicts",
        "CreateAuthTokenConfigDict": "_dicts",
        "CreateAuthTokenConfigOrDict": "_dicts",
        "CreateAuthTokenParametersDict": "_dicts",
        "CreateAuthTokenParametersOrDict": "_dicts",
        "CreateBatchJobConfigDict": "_dicts",
        "CreateBatchJobConfigOrDict": "_dicts",
        "CreateCachedContentConfigDict": "_dicts",
        "CreateCachedContentConfigOrDict": "_dicts",
        "CreateDecisionRequestDict": "_dicts",
        "CreateDecisionRequestOrDict": "_dicts",
        "CreateDecisionResponseDict": "_dicts",
        "CreateDecisionResponseOrDict": "_dicts",
        "CreateEmbeddingsBatchJobConfigDict": "_dicts",
        "CreateEmbeddingsBatchJobConfigOrDict": "_dicts",
        "CreateEnvironmentRequestDict": "_dicts",
        "CreateEnvironmentRequestNetworkUnionDict": "_dicts",
        "CreateEnvironmentRequestNetworkUnionOrDict": "_dicts",
        "CreateEnvironmentRequestOrDict": "_dicts",
        "CreateFileConfigDict": "_dicts",
        "CreateFileConfigOrDict": "_dicts",
        "CreateFileRequestDict": "_dicts",
        "CreateFileRequestOrDict": "_dicts",
        "CreateFileResponseDict": "_dicts",
        "CreateFileResponseOrDict": "_dicts",
        "CreateFileSearchStoreConfigDict": "_dicts",
        "CreateFileSearchStoreConfigOrDict": "_dicts",
        "CreateInteractionEventDict": "_dicts",
        "CreateInteractionEventOrDict": "_dicts",
        "CreateInteractionRequestBodyDict": "_dicts",
        "CreateInteractionRequestBodyOrDict": "_dicts",
        "CreateModelInteractionDict": "_dicts",
        "CreateModelInteractionEnvironmentDict": "_dicts",
        "CreateModelInteractionEnvironmentOrDict": "_dicts",
        "CreateModelInteractionOrDict": "_dicts",
        "CreateModelInteractionResponseFormatDict": "_dicts",
        "CreateModelInteractionResponseFormatOrDict": "_dicts",
        "CreateTunedModelMetadataDict": "_dicts",
        "CreateTunedModelMetadataOrDict": "_dicts",
        "CreateTunedModelOperationDict": "_dicts",
        "CreateTunedModelOperationOrDict": "_dicts",
        "CreateTuningJobConfigDict": "_dicts",
        "CreateTuningJobConfigOrDict": "_dicts",
        "CreateTuningJobParametersDict": "_dicts",
        "CreateTuningJobParametersOrDict": "_dicts",
        "CreateVoiceRequestDict": "_dicts",
        "CreateVoiceRequestOrDict": "_dicts",
        "CredentialCreateParamsDict": "_dicts",
        "CredentialCreateParamsOrDict": "_dicts",
        "CredentialDict": "_dicts",
        "CredentialListResponseDict": "_dicts",
        "CredentialListResponseOrDict": "_dicts",
        "CredentialOrDict": "_dicts",
        "CredentialUpdateDict": "_dicts",
        "CredentialUpdateOrDict": "_dicts",
        "CustomCodeExecutionResultDict": "_dicts",
        "CustomCodeExecutionResultOrDict": "_dicts",
        "CustomCodeExecutionSpecDict": "_dicts",
        "CustomCodeExecutionSpecOrDict": "_dicts",
        "CustomizedAvatarDict": "_dicts",
        "CustomizedAvatarOrDict": "_dicts",
        "CustomLongRunningOperationDict": "_dicts",
        "CustomLongRunningOperationOrDict": "_dicts",
        "CustomMetadataDict": "_dicts",
        "CustomMetadataOrDict": "_dicts",
        "CustomOutputDict": "_dicts",
        "CustomOutputFormatConfigDict": "_dicts",
        "CustomOutputFormatConfigOrDict": "_dicts",
        "CustomOutputOrDict": "_dicts",
        "DatasetDict": "_dicts",
        "DatasetDistributionDict": "_dicts",
        "DatasetDistributionDistributionBucketDict": "_dicts",
        "DatasetDistributionDistributionBucketOrDict": "_dicts",
        "DatasetDistributionOrDict": "_dicts",
        "DatasetOrDict": "_dicts",
        "DatasetStatsDict": "_dicts",
        "DatasetStatsOrDict": "_dicts",
        "DecisionAnswerDict": "_dicts",
        "DecisionAnswerOrDict": "_dicts",
        "DecisionInputContentDict": "_dicts",
        "DecisionInputContentOrDict": "_dicts",
        "DecisionInputDict": "_dicts",
        "DecisionInputOrDict": "_dicts",
        "DecisionQuestionDict": "_dicts",
        "DecisionQuestionOrDict": "_dicts",
        "DeepResearchAgentConfigDict": "_dicts",
        "DeepResearchAgentConfigOrDict": "_dicts",
        "DeleteBatchJobConfigDict": "_dicts",
        "DeleteBatchJobConfigOrDict": "_dicts",
        "DeleteCachedContentConfigDict": "_dicts",
        "DeleteCachedContentConfigOrDict": "_dicts",
        "DeleteCachedContentResponseDict": "_dicts",
        "DeleteCachedContentResponseOrDict": "_dicts",
        "DeleteDocumentConfigDict": "_dicts",
        "DeleteDocumentConfigOrDict": "_dicts",
        "DeleteFileConfigDict": "_dicts",
        "DeleteFileConfigOrDict": "_dicts",
        "DeleteFileResponseDict": "_dicts",
        "DeleteFileResponseOrDict": "_dicts",
        "DeleteFileSearchStoreConfigDict": "_dicts",
        "DeleteFileSearchStoreConfigOrDict": "_dicts",
        "DeleteModelConfigDict": "_dicts",
        "DeleteModelConfigOrDict": "_dicts",
        "DeleteModelResponseDict": "_dicts",
        "DeleteModelResponseOrDict": "_dicts",
        "DeleteResourceJobDict": "_dicts",
        "DeleteResourceJobOrDict": "_dicts",
        "DeleteVoiceResponseDict": "_dicts",
        "DeleteVoiceResponseOrDict": "_dicts",
        "DisconnectEventDict": "_dicts",
        "DisconnectEventOrDict": "_dicts",
        "DistillationDataStatsDict": "_dicts",
        "DistillationDataStatsOrDict": "_dicts",
        "DistillationHyperParametersDict": "_dicts",
        "DistillationHyperParametersOrDict": "_dicts",
        "DistillationSamplingSpecDict": "_dicts",
        "DistillationSamplingSpecOrDict": "_dicts",
        "DistillationSpecDict": "_dicts",
        "DistillationSpecOrDict": "_dicts",
        "DocumentContentDict": "_dicts",
        "DocumentContentOrDict": "_dicts",
        "DocumentDeltaDict": "_dicts",
        "DocumentDeltaOrDict": "_dicts",
        "DocumentDict": "_dicts",
        "DocumentMetadataDict": "_dicts",
        "DocumentMetadataOrDict": "_dicts",
        "DocumentOrDict": "_dicts",
        "DocumentProcessingDict": "_dicts",
        "DocumentProcessingOrDict": "_dicts",
        "DocumentStaticMediaProcessingDict": "_dicts",
        "DocumentStaticMediaProcessingOrDict": "_dicts",
        "DownloadFileConfigDict": "_dicts",
        "DownloadFileConfigOrDict": "_dicts",
        "DownloadMediaConfigDict": "_dicts",
        "DownloadMediaConfigOrDict": "_dicts",
        "DynamicAgentConfigDict": "_dicts",
        "DynamicAgentConfigOrDict": "_dicts",
        "DynamicRetrievalConfigDict": "_dicts",
        "DynamicRetrievalConfigOrDict": "_dicts",
        "EditImageConfigDict": "_dicts",
        "EditImageConfigOrDict": "_dicts",
        "EditImageRequestDict": "_dicts",
        "EditImageRequestOrDict": "_dicts",
        "EditImageResponseDict": "_dicts",
        "EditImageResponseOrDict": "_dicts",
        "EmbedContentBatchDict": "_dicts",
        "EmbedContentBatchOrDict": "_dicts",
        "EmbedContentBatchOutputDict": "_dicts",
        "EmbedContentBatchOutputOrDict": "_dicts",
        "EmbedContentBatchStatsDict": "_dicts",
        "EmbedContentBatchStatsOrDict": "_dicts",
        "EmbedContentConfigDict": "_dicts",
        "EmbedContentConfigOrDict": "_dicts",
        "EmbedContentMetadataDict": "_dicts",
        "EmbedContentMetadataOrDict": "_dicts",
        "EmbedContentParametersDict": "_dicts",
        "EmbedContentParametersOrDict": "_dicts",
        "EmbedContentRequestConfigDict": "_dicts",
        "EmbedContentRequestConfigOrDict": "_dicts",
        "EmbedContentRequestDict": "_dicts",
        "EmbedContentRequestOrDict": "_dicts",
        "EmbedContentResponseDict": "_dicts",
        "EmbedContentResponseOrDict": "_dicts",
        "EmbeddingDict": "_dicts",
        "EmbeddingOrDict": "_dicts",
        "EmbeddingsBatchJobSourceDict": "_dicts",
        "EmbeddingsBatchJobSourceOrDict": "_dicts",
        "EmbeddingUsageMetadataDict": "_dicts",
        "EmbeddingUsageMetadataOrDict": "_dicts",
        "EmbedTextRequestDict": "_dicts",
        "EmbedTextRequestOrDict": "_dicts",
        "EmbedTextResponseDict": "_dicts",
        "EmbedTextResponseOrDict": "_dicts",
        "EmptyDict": "_dicts",
        "EmptyOrDict": "_dicts",
        "EncryptionSpecDict": "_dicts",
        "EncryptionSpecOrDict": "_dicts",
        "EndpointDict": "_dicts",
        "EndpointOrDict": "_dicts",
        "EnterpriseWebSearchDict": "_dicts",
        "EnterpriseWebSearchOrDict": "_dicts",
        "EntityLabelDict": "_dicts",
        "EntityLabelOrDict": "_dicts",
        "EnvironmentConfigNetworkDict": "_dicts",
        "EnvironmentConfigNetworkOrDict": "_dicts",
        "EnvironmentFileDict": "_dicts",
        "EnvironmentFileOrDict": "_dicts",
        "EnvironmentNetworkEgressAllowlistDict": "_dicts",
        "EnvironmentNetworkEgressAllowlistOrDict": "_dicts",
        "EnvironmentNetworkUnionDict": "_dicts",
        "EnvironmentNetworkUnionOrDict": "_dicts",
        "EnvironmentSourceDict": "_dicts",
        "EnvironmentSourceOrDict": "_dicts",
        "EnvironmentVariableConfigDict": "_dicts",
        "EnvironmentVariableConfigInjectionLocationOrDict": "_dicts",
        "EnvironmentVariableConfigOrDict": "_dicts",
        "EnvironmentVariableDict": "_dicts",
        "EnvironmentVariableOrDict": "_dicts",
        "EnvironmentVariablesDict": "_dicts",
        "EnvironmentVariablesOrDict": "_dicts",
        "EnvironmentVariableUpdateConfigDict": "_dicts",
        "EnvironmentVariableUpdateConfigInjectionLocationOrDict": "_dicts",
        "EnvironmentVariableUpdateConfigOrDict": "_dicts",
        "ErrorBodyDict": "_dicts",
        "ErrorBodyOrDict": "_dicts",
        "ErrorEventDict": "_dicts",
        "ErrorEventOrDict": "_dicts",
        "ErrorResponseDict": "_dicts",
        "ErrorResponseOrDict": "_dicts",
        "EvaluateDatasetResponseDict": "_dicts",
        "EvaluateDatasetResponseOrDict": "_dicts",
        "EvaluateDatasetRunDict": "_dicts",
        "EvaluateDatasetRunOrDict": "_dicts",
        "EvaluationConfigDict": "_dicts",
        "EvaluationConfigOrDict": "_dicts",
        "EvaluationDatasetDict": "_dicts",
        "EvaluationDatasetOrDict": "_dicts",
        "EvaluationParserConfigCustomCodeParserConfigDict": "_dicts",
        "EvaluationParserConfigCustomCodeParserConfigOrDict": "_dicts",
        "EvaluationParserConfigDict": "_dicts",
        "EvaluationParserConfigOrDict": "_dicts",
        "ExaAISearchConfigDict": "_dicts",
        "ExaAISearchConfigOrDict": "_dicts",
        "ExactMatchMetricValueDict": "_dicts",
        "ExactMatchMetricValueOrDict": "_dicts",
        "ExampleDict": "_dicts",
        "ExampleOrDict": "_dicts",
        "ExecutableCodeDict": "_dicts",
        "ExecutableCodeOrDict": "_dicts",
        "ExternalApiDict": "_dicts",
        "ExternalApiElasticSearchParamsDict": "_dicts",
        "ExternalApiElasticSearchParamsOrDict": "_dicts",
        "ExternalApiOrDict": "_dicts",
        "ExternalApiSimpleSearchParamsDict": "_dicts",
        "ExternalApiSimpleSearchParamsOrDict": "_dicts",
        "FetchPredictOperationConfigDict": "_dicts",
        "FetchPredictOperationConfigOrDict": "_dicts",
        "FetchPredictOperationRequestDict": "_dicts",
        "FetchPredictOperationRequestOrDict": "_dicts",
        "FileCitationDict": "_dicts",
        "FileCitationOrDict": "_dicts",
        "FileContentDict": "_dicts",
        "FileContentOrDict": "_dicts",
        "FileDataDict": "_dicts",
        "FileDataOrDict": "_dicts",
        "FileDict": "_dicts",
        "FileOrDict": "_dicts",
        "FileSearchCallDeltaDict": "_dicts",
        "FileSearchCallDeltaOrDict": "_dicts",
        "FileSearchCallStepDict": "_dicts",
        "FileSearchCallStepOrDict": "_dicts",
        "FileSearchDict": "_dicts",
        "FileSearchOrDict": "_dicts",
        "FileSearchResultDeltaDict": "_dicts",
        "FileSearchResultDeltaOrDict": "_dicts",
        "FileSearchResultStepDict": "_dicts",
        "FileSearchResultStepOrDict": "_dicts",
        "FileSearchStoreDict": "_dicts",
        "FileSearchStoreOrDict": "_dicts",
        "FileStatusDict": "_dicts",
        "FileStatusOrDict": "_dicts",
        "FindRequestDict": "_dicts",
        "FindRequestOrDict": "_dicts",
        "FixRequestDict": "_dicts",
        "FixRequestOrDict": "_dicts",
        "FullFineTuningSpecDict": "_dicts",
        "FullFineTuningSpecOrDict": "_dicts",
        "FunctionCallDict": "_dicts",
        "FunctionCallingConfigDict": "_dicts",
        "FunctionCallingConfigOrDict": "_dicts",
        "FunctionCallOrDict": "_dicts",
        "FunctionCallStepDict": "_dicts",
        "FunctionCallStepOrDict": "_dicts",
        "FunctionDeclarationDict": "_dicts",
        "FunctionDeclarationOrDict": "_dicts",
        "FunctionResponseBlobDict": "_dicts",
        "FunctionResponseBlobOrDict": "_dicts",
        "FunctionResponseDict": "_dicts",
        "FunctionResponseFileDataDict": "_dicts",
        "FunctionResponseFileDataOrDict": "_dicts",
        "FunctionResponseOrDict": "_dicts",
        "FunctionResponsePartDict": "_dicts",
        "FunctionResponsePartOrDict": "_dicts",
        "FunctionResultDeltaDict": "_dicts",
        "FunctionResultDeltaOrDict": "_dicts",
        "FunctionResultDeltaResultUnionDict": "_dicts",
        "FunctionResultDeltaResultUnionOrDict": "_dicts",
        "FunctionResultStepDict": "_dicts",
        "FunctionResultStepOrDict": "_dicts",
        "FunctionResultStepResultUnionDict": "_dicts",
        "FunctionResultStepResultUnionOrDict": "_dicts",
        "FunctionResultSubcontentDict": "_dicts",
        "FunctionResultSubcontentOrDict": "_dicts",
        "GcsDestinationDict": "_dicts",
        "GcsDestinationOrDict": "_dicts",
        "GcsSourceDict": "_dicts",
        "GcsSourceOrDict": "_dicts",
        "GeminiEmbedContentBatchDict": "_dicts",
        "GeminiEmbedContentBatchOrDict": "_dicts",
        "GeminiInlinedRequestDict": "_dicts",
        "GeminiInlinedRequestOrDict": "_dicts",
        "GeminiPreferenceExampleCompletionDict": "_dicts",
        "GeminiPreferenceExampleCompletionOrDict": "_dicts",
        "GeminiPreferenceExampleDict": "_dicts",
        "GeminiPreferenceExampleOrDict": "_dicts",
        "GeminiTunedModelDict": "_dicts",
        "GeminiTunedModelOrDict": "_dicts",
        "GeminiTuningTaskDict": "_dicts",
        "GeminiTuningTaskOrDict": "_dicts",
        "GenerateAnswerRequestDict": "_dicts",
        "GenerateAnswerRequestOrDict": "_dicts",
        "GenerateAnswerResponseDict": "_dicts",
        "GenerateAnswerResponseOrDict": "_dicts",
        "GenerateContentBatchDict": "_dicts",
        "GenerateContentBatchOrDict": "_dicts",
        "GenerateContentBatchOutputDict": "_dicts",
        "GenerateContentBatchOutputOrDict": "_dicts",
        "GenerateContentConfigDict": "_dicts",
        "GenerateContentConfigOrDict": "_dicts",
        "GenerateContentRequestDict": "_dicts",
        "GenerateContentRequestOrDict": "_dicts",
        "GenerateContentResponseDict": "_dicts",
        "GenerateContentResponseOrDict": "_dicts",
        "GenerateContentResponsePromptFeedbackDict": "_dicts",
        "GenerateContentResponsePromptFeedbackOrDict": "_dicts",
        "GenerateContentResponseUsageMetadataDict": "_dicts",
        "GenerateContentResponseUsageMetadataOrDict": "_dicts",
        "GeneratedFileDict": "_dicts",
        "GeneratedFileOrDict": "_dicts",
        "GeneratedImageDict": "_dicts",
        "GeneratedImageMaskDict": "_dicts",
        "GeneratedImageMaskOrDict": "_dicts",
        "GeneratedImageOrDict": "_dicts",
        "GeneratedVideoDict": "_dicts",
        "GeneratedVideoOrDict": "_dicts",
        "GenerateImagesConfigDict": "_dicts",
        "GenerateImagesConfigOrDict": "_dicts",
        "GenerateImagesResponseDict": "_dicts",
        "GenerateImagesResponseOrDict": "_dicts",
        "GenerateMessageRequestDict": "_dicts",
        "GenerateMessageRequestOrDict": "_dicts",
        "GenerateMessageResponseDict": "_dicts",
        "GenerateMessageResponseOrDict": "_dicts",
        "GenerateTextRequestDict": "_dicts",
        "GenerateTextRequestOrDict": "_dicts",
        "GenerateTextResponseDict": "_dicts",
        "GenerateTextResponseOrDict": "_dicts",
        "GenerateVideosConfigDict": "_dicts",
        "GenerateVideosConfigOrDict": "_dicts",
        "GenerateVideosOperationDict": "_dicts",
        "GenerateVideosOperationOrDict": "_dicts",
        "GenerateVideosResponseDict": "_dicts",
        "GenerateVideosResponseOrDict": "_dicts",
        "GenerateVideosSourceDict": "_dicts",
        "GenerateVideosSourceOrDict": "_dicts",
        "GenerationConfigDict": "_dicts",
        "GenerationConfigOrDict": "_dicts",
        "GenerationConfigRoutingConfigAutoRoutingModeDict": "_dicts",
        "GenerationConfigRoutingConfigAutoRoutingModeOrDict": "_dicts",
        "GenerationConfigRoutingConfigDict": "_dicts",
        "GenerationConfigRoutingConfigManualRoutingModeDict": "_dicts",
        "GenerationConfigRoutingConfigManualRoutingModeOrDict": "_dicts",
        "GenerationConfigRoutingConfigOrDict": "_dicts",
        "GenerationConfigThinkingConfigDict": "_dicts",
        "GenerationConfigThinkingConfigOrDict": "_dicts",
        "GenerationOutputConfigDict": "_dicts",
        "GenerationOutputConfigOrDict": "_dicts",
        "GetBatchJobConfigDict": "_dicts",
        "GetBatchJobConfigOrDict": "_dicts",
        "GetCachedContentConfigDict": "_dicts",
        "GetCachedContentConfigOrDict": "_dicts",
        "GetDocumentConfigDict": "_dicts",
        "GetDocumentConfigOrDict": "_dicts",
        "GetEnvironmentFilesResponseDict": "_dicts",
        "GetEnvironmentFilesResponseOrDict": "_dicts",
        "GetFileConfigDict": "_dicts",
        "GetFileConfigOrDict": "_dicts",
        "GetFileSearchStoreConfigDict": "_dicts",
        "GetFileSearchStoreConfigOrDict": "_dicts",
        "GetModelConfigDict": "_dicts",
        "GetModelConfigOrDict": "_dicts",
        "GetOperationConfigDict": "_dicts",
        "GetOperationConfigOrDict": "_dicts",
        "GetTuningJobConfigDict": "_dicts",
        "GetTuningJobConfigOrDict": "_dicts",
        "GoogleMapsCallArgumentsDict": "_dicts",
        "GoogleMapsCallArgumentsOrDict": "_dicts",
        "GoogleMapsCallDeltaDict": "_dicts",
        "GoogleMapsCallDeltaOrDict": "_dicts",
        "GoogleMapsCallStepDict": "_dicts",
        "GoogleMapsCallStepOrDict": "_dicts",
        "GoogleMapsDict": "_dicts",
        "GoogleMapsGroundingTypesDict": "_dicts",
        "GoogleMapsGroundingTypesOrDict": "_dicts",
        "GoogleMapsOrDict": "_dicts",
        "GoogleMapsPlacesDict": "_dicts",
        "GoogleMapsPlacesOrDict": "_dicts",
        "GoogleMapsResultDeltaDict": "_dicts",
        "GoogleMapsResultDeltaOrDict": "_dicts",
        "GoogleMapsResultDict": "_dicts",
        "GoogleMapsResultOrDict": "_dicts",
        "GoogleMapsResultPlacesDict": "_dicts",
        "GoogleMapsResultPlacesOrDict": "_dicts",
        "GoogleMapsResultStepDict": "_dicts",
        "GoogleMapsResultStepOrDict": "_dicts",
        "GoogleMapsRoutingDict": "_dicts",
        "GoogleMapsRoutingOrDict": "_dicts",
        "GoogleRpcStatusDict": "_dicts",
        "GoogleRpcStatusOrDict": "_dicts",
        "GoogleSearchCallArgumentsDict": "_dicts",
        "GoogleSearchCallArgumentsOrDict": "_dicts",
        "GoogleSearchCallDeltaDict": "_dicts",
        "GoogleSearchCallDeltaOrDict": "_dicts",
        "GoogleSearchCallStepDict": "_dicts",
        "GoogleSearchCallStepOrDict": "_dicts",
        "GoogleSearchDict": "_dicts",
        "GoogleSearchOrDict": "_dicts",
        "GoogleSearchResultDeltaDict": "_dicts",
        "GoogleSearchResultDeltaOrDict": "_dicts",
        "GoogleSearchResultDict": "_dicts",
        "GoogleSearchResultOrDict": "_dicts",
        "GoogleSearchResultStepDict": "_dicts",
        "GoogleSearchResultStepOrDict": "_dicts",
        "GoogleSearchRetrievalDict": "_dicts",
        "GoogleSearchRetrievalOrDict": "_dicts",
        "GoogleTypeDateDict": "_dicts",
        "GoogleTypeDateOrDict": "_dicts",
        "GroundingAttributionDict": "_dicts",
        "GroundingAttributionOrDict": "_dicts",
        "GroundingChunkCustomMetadataDict": "_dicts",
        "GroundingChunkCustomMetadataOrDict": "_dicts",
        "GroundingChunkDict": "_dicts",
        "GroundingChunkImageDict": "_dicts",
        "GroundingChunkImageOrDict": "_dicts",
        "GroundingChunkMapsDict": "_dicts",
        "GroundingChunkMapsOrDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesOrDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict": "_dicts",
        "GroundingChunkMapsRouteDict": "_dicts",
        "GroundingChunkMapsRouteOrDict": "_dicts",
        "GroundingChunkOrDict": "_dicts",
        "GroundingChunkRetrievedContextDict": "_dicts",
        "GroundingChunkRetrievedContextOrDict": "_dicts",
        "GroundingChunkStringListDict": "_dicts",
        "GroundingChunkStringListOrDict": "_dicts",
        "GroundingChunkWebDict": "_dicts",
        "GroundingChunkWebOrDict": "_dicts",
        "GroundingMetadataDict": "_dicts",
        "GroundingMetadataOrDict": "_dicts",
        "GroundingMetadataSourceFlaggingUriDict": "_dicts",
        "GroundingMetadataSourceFlaggingUriOrDict": "_dicts",
        "GroundingPassageDict": "_dicts",
        "GroundingPassageIdDict": "_dicts",
        "GroundingPassageIdOrDict": "_dicts",
        "GroundingPassageOrDict": "_dicts",
        "GroundingPassagesDict": "_dicts",
        "GroundingPassagesOrDict": "_dicts",
        "GroundingSupportDict": "_dicts",
        "GroundingSupportOrDict": "_dicts",
        "GroundingToolCountDict": "_dicts",
        "GroundingToolCountOrDict": "_dicts",
        "HistoryConfigDict": "_dicts",
        "HistoryConfigOrDict": "_dicts",
        "HTTPBearerConfigDict": "_dicts",
        "HTTPBearerConfigOrDict": "_dicts",
        "HTTPBearerUpdateConfigDict": "_dicts",
        "HTTPBearerUpdateConfigOrDict": "_dicts",
        "HttpOptionsDict": "_dicts",
        "HttpOptionsOrDict": "_dicts",
        "HttpResponseDict": "_dicts",
        "HttpResponseOrDict": "_dicts",
        "HttpRetryOptionsDict": "_dicts",
        "HttpRetryOptionsOrDict": "_dicts",
        "HybridSearchDict": "_dicts",
        "HybridSearchOrDict": "_dicts",
        "HyperparametersDict": "_dicts",
        "HyperparametersOrDict": "_dicts",
        "ImageConfigDict": "_dicts",
        "ImageConfigImageOutputOptionsDict": "_dicts",
        "ImageConfigImageOutputOptionsOrDict": "_dicts",
        "ImageConfigOrDict": "_dicts",
        "ImageContentDict": "_dicts",
        "ImageContentOrDict": "_dicts",
        "ImageDeltaDict": "_dicts",
        "ImageDeltaOrDict": "_dicts",
        "ImageDict": "_dicts",
        "ImageEditInstanceDict": "_dicts",
        "ImageEditInstanceOrDict": "_dicts",
        "ImageEditParametersDict": "_dicts",
        "ImageEditParametersOrDict": "_dicts",
        "ImageEditStepsDict": "_dicts",
        "ImageEditStepsOrDict": "_dicts",
        "ImageInstanceDict": "_dicts",
        "ImageInstanceOrDict": "_dicts",
        "ImageOrDict": "_dicts",
        "ImageOutputOptionsDict": "_dicts",
        "ImageOutputOptionsOrDict": "_dicts",
        "ImageParametersDict": "_dicts",
        "ImageParametersOrDict": "_dicts",
        "ImageRecontextParametersDict": "_dicts",
        "ImageRecontextParametersOrDict": "_dicts",
        "ImageResponseFormatDict": "_dicts",
        "ImageResponseFormatOrDict": "_dicts",
        "ImageSearchDict": "_dicts",
        "ImageSearchOrDict": "_dicts",
        "ImageSegmentParametersDict": "_dicts",
        "ImageSegmentParametersOrDict": "_dicts",
        "ImageUpscaleConfigDict": "_dicts",
        "ImageUpscaleConfigOrDict": "_dicts",
        "ImageUpscaleInstanceDict": "_dicts",
        "ImageUpscaleInstanceOrDict": "_dicts",
        "ImageUpscaleParametersDict": "_dicts",
        "ImageUpscaleParametersOrDict": "_dicts",
        "ImportFileConfigDict": "_dicts",
        "ImportFileConfigOrDict": "_dicts",
        "ImportFileOperationDict": "_dicts",
        "ImportFileOperationOrDict": "_dicts",
        "ImportFileRequestDict": "_dicts",
        "ImportFileRequestOrDict": "_dicts",
        "ImportFileResponseDict": "_dicts",
        "ImportFileResponseOrDict": "_dicts",
        "InlinedEmbedContentRequestDict": "_dicts",
        "InlinedEmbedContentRequestOrDict": "_dicts",
        "InlinedEmbedContentRequestsDict": "_dicts",
        "InlinedEmbedContentRequestsOrDict": "_dicts",
        "InlinedEmbedContentResponseDict": "_dicts",
        "InlinedEmbedContentResponseOrDict": "_dicts",
        "InlinedEmbedContentResponsesDict": "_dicts",
        "InlinedEmbedContentResponsesOrDict": "_dicts",
        "InlinedRequestDict": "_dicts",
        "InlinedRequestOrDict": "_dicts",
        "InlinedRequestsDict": "_dicts",
        "InlinedRequestsOrDict": "_dicts",
        "InlinedResponseDict": "_dicts",
        "InlinedResponseOrDict": "_dicts",
        "InlinedResponsesDict": "_dicts",
        "InlinedResponsesOrDict": "_dicts",
        "InputConfigDict": "_dicts",
        "InputConfigOrDict": "_dicts",
        "InputEmbedContentConfigDict": "_dicts",
        "InputEmbedContentConfigOrDict": "_dicts",
        "InputEventDict": "_dicts",
        "InputEventOrDict": "_dicts",
        "InputFeedbackDict": "_dicts",
        "InputFeedbackOrDict": "_dicts",
        "InteractionAgentConfigDict": "_dicts",
        "InteractionAgentConfigOrDict": "_dicts",
        "InteractionAuthTokenCreateParamsDict": "_dicts",
        "InteractionAuthTokenCreateParamsOrDict": "_dicts",
        "InteractionAuthTokenDict": "_dicts",
        "InteractionAuthTokenOrDict": "_dicts",
        "InteractionCancelledEventDict": "_dicts",
        "InteractionCancelledEventOrDict": "_dicts",
        "InteractionCompletedEventDict": "_dicts",
        "InteractionCompletedEventOrDict": "_dicts",
        "InteractionConnectedEventDict": "_dicts",
        "InteractionConnectedEventOrDict": "_dicts",
        "InteractionCreatedEventDict": "_dicts",
        "InteractionCreatedEventOrDict": "_dicts",
        "InteractionDict": "_dicts",
        "InteractionEnvironmentDict": "_dicts",
        "InteractionEnvironmentOrDict": "_dicts",
        "InteractionErrorDict": "_dicts",
        "InteractionErrorOrDict": "_dicts",
        "InteractionOrDict": "_dicts",
        "InteractionResponseFormatDict": "_dicts",
        "InteractionResponseFormatOrDict": "_dicts",
        "InteractionsAudioResponseFormatDict": "_dicts",
        "InteractionsAudioResponseFormatOrDict": "_dicts",
        "InteractionsCodeExecutionDict": "_dicts",
        "InteractionsCodeExecutionOrDict": "_dicts",
        "InteractionsComputerUseDict": "_dicts",
        "InteractionsComputerUseOrDict": "_dicts",
        "InteractionsContentDict": "_dicts",
        "InteractionsContentOrDict": "_dicts",
        "InteractionsEmptyDict": "_dicts",
        "InteractionsEmptyOrDict": "_dicts",
        "InteractionsEnvironmentConfigDict": "_dicts",
        "InteractionsEnvironmentConfigOrDict": "_dicts",
        "InteractionsEnvironmentDict": "_dicts",
        "InteractionsEnvironmentOrDict": "_dicts",
        "InteractionsFileSearchDict": "_dicts",
        "InteractionsFileSearchOrDict": "_dicts",
        "InteractionsFunctionDict": "_dicts",
        "InteractionsFunctionOrDict": "_dicts",
        "InteractionsGenerationConfigDict": "_dicts",
        "InteractionsGenerationConfigOrDict": "_dicts",
        "InteractionsGoogleMapsDict": "_dicts",
        "InteractionsGoogleMapsOrDict": "_dicts",
        "InteractionsGoogleSearchDict": "_dicts",
        "InteractionsGoogleSearchOrDict": "_dicts",
        "InteractionsImageConfigDict": "_dicts",
        "InteractionsImageConfigOrDict": "_dicts",
        "InteractionsImageResponseFormatDict": "_dicts",
        "InteractionsImageResponseFormatOrDict": "_dicts",
        "InteractionsInputDict": "_dicts",
        "InteractionsInputItemDict": "_dicts",
        "InteractionsInputItemOrDict": "_dicts",
        "InteractionsInputOrDict": "_dicts",
        "InteractionsMCPServerDict": "_dicts",
        "InteractionsMCPServerOrDict": "_dicts",
        "InteractionsPromptFeedbackDict": "_dicts",
        "InteractionsPromptFeedbackOrDict": "_dicts",
        "InteractionsRagRetrievalConfigDict": "_dicts",
        "InteractionsRagRetrievalConfigOrDict": "_dicts",
        "InteractionsResponseFormatDict": "_dicts",
        "InteractionsResponseFormatOrDict": "_dicts",
        "InteractionsRetrievalDict": "_dicts",
        "InteractionsRetrievalOrDict": "_dicts",
        "InteractionsReviewSnippetDict": "_dicts",
        "InteractionsReviewSnippetOrDict": "_dicts",
        "InteractionsSafetySettingDict": "_dicts",
        "InteractionsSafetySettingOrDict": "_dicts",
        "InteractionSSEEventDict": "_dicts",
        "InteractionSseEventInteractionDict": "_dicts",
        "InteractionSseEventInteractionOrDict": "_dicts",
        "InteractionSSEEventOrDict": "_dicts",
        "InteractionsSpeechConfigDict": "_dicts",
        "InteractionsSpeechConfigOrDict": "_dicts",
        "InteractionsSpeechConfigUnionDict": "_dicts",
        "InteractionsSpeechConfigUnionOrDict": "_dicts",
        "InteractionsStatusDict": "_dicts",
        "InteractionsStatusOrDict": "_dicts",
        "InteractionStatusUpdateDict": "_dicts",
        "InteractionStatusUpdateOrDict": "_dicts",
        "InteractionsTextResponseFormatDict": "_dicts",
        "InteractionsTextResponseFormatOrDict": "_dicts",
        "InteractionsToolDict": "_dicts",
        "InteractionsToolOrDict": "_dicts",
        "InteractionsURLContextDict": "_dicts",
        "InteractionsURLContextOrDict": "_dicts",
        "InteractionsVideoResponseFormatDict": "_dicts",
        "InteractionsVideoResponseFormatOrDict": "_dicts",
        "InteractionsWebhookConfigDict": "_dicts",
        "InteractionsWebhookConfigOrDict": "_dicts",
        "InteractionsWordInfoDict": "_dicts",
        "InteractionsWordInfoOrDict": "_dicts",
        "InteractionUsageDict": "_dicts",
        "InteractionUsageOrDict": "_dicts",
        "IntervalDict": "_dicts",
        "IntervalOrDict": "_dicts",
        "JobErrorDict": "_dicts",
        "JobErrorOrDict": "_dicts",
        "JSONSchemaDict": "_dicts",
        "JSONSchemaOrDict": "_dicts",
        "JSONSchemaTypesOrDict": "_dicts",
        "LanguageAutoDict": "_dicts",
        "LanguageAutoOrDict": "_dicts",
        "LanguageHintsDict": "_dicts",
        "LanguageHintsOrDict": "_dicts",
        "LatLngDict": "_dicts",
        "LatLngOrDict": "_dicts",
        "ListBatchJobsConfigDict": "_dicts",
        "ListBatchJobsConfigOrDict": "_dicts",
        "ListBatchJobsResponseDict": "_dicts",
        "ListBatchJobsResponseOrDict": "_dicts",
        "ListCachedContentsConfigDict": "_dicts",
        "ListCachedContentsConfigOrDict": "_dicts",
        "ListCachedContentsResponseDict": "_dicts",
        "ListCachedContentsResponseOrDict": "_dicts",
        "ListCorporaResponseDict": "_dicts",
        "ListCorporaResponseOrDict": "_dicts",
        "ListDocumentsConfigDict": "_dicts",
        "ListDocumentsConfigOrDict": "_dicts",
        "ListDocumentsResponseDict": "_dicts",
        "ListDocumentsResponseOrDict": "_dicts",
        "ListEnvironmentsResponseDict": "_dicts",
        "ListEnvironmentsResponseOrDict": "_dicts",
        "ListFilesConfigDict": "_dicts",
        "ListFilesConfigOrDict": "_dicts",
        "ListFileSearchStoresConfigDict": "_dicts",
        "ListFileSearchStoresConfigOrDict": "_dicts",
        "ListFileSearchStoresResponseDict": "_dicts",
        "ListFileSearchStoresResponseOrDict": "_dicts",
        "ListFilesResponseDict": "_dicts",
        "ListFilesResponseOrDict": "_dicts",
        "ListGeneratedFilesResponseDict": "_dicts",
        "ListGeneratedFilesResponseOrDict": "_dicts",
        "ListModelsConfigDict": "_dicts",
        "ListModelsConfigOrDict": "_dicts",
        "ListModelsResponseDict": "_dicts",
        "ListModelsResponseOrDict": "_dicts",
        "ListOperationsResponseDict": "_dicts",
        "ListOperationsResponseOrDict": "_dicts",
        "ListPermissionsResponseDict": "_dicts",
        "ListPermissionsResponseOrDict": "_dicts",
        "ListTriggerExecutionsResponseDict": "_dicts",
        "ListTriggerExecutionsResponseOrDict": "_dicts",
        "ListTriggersResponseDict": "_dicts",
        "ListTriggersResponseOrDict": "_dicts",
        "ListTunedModelsResponseDict": "_dicts",
        "ListTunedModelsResponseOrDict": "_dicts",
        "ListTuningJobsConfigDict": "_dicts",
        "ListTuningJobsConfigOrDict": "_dicts",
        "ListTuningJobsResponseDict": "_dicts",
        "ListTuningJobsResponseOrDict": "_dicts",
        "ListVoicesResponseDict": "_dicts",
        "ListVoicesResponseOrDict": "_dicts",
        "LiveClientContentDict": "_dicts",
        "LiveClientContentOrDict": "_dicts",
        "LiveClientContextUpdateDict": "_dicts",
        "LiveClientContextUpdateOrDict": "_dicts",
        "LiveClientContextUpdateToolsDict": "_dicts",
        "LiveClientContextUpdateToolsOrDict": "_dicts",
        "LiveClientMessageDict": "_dicts",
        "LiveClientMessageOrDict": "_dicts",
        "LiveClientRealtimeInputDict": "_dicts",
        "LiveClientRealtimeInputOrDict": "_dicts",
        "LiveClientSetupDict": "_dicts",
        "LiveClientSetupOrDict": "_dicts",
        "LiveClientToolResponseDict": "_dicts",
        "LiveClientToolResponseOrDict": "_dicts",
        "LiveConnectConfigDict": "_dicts",
        "LiveConnectConfigOrDict": "_dicts",
        "LiveConnectConstraintsDict": "_dicts",
        "LiveConnectConstraintsOrDict": "_dicts",
        "LiveConnectParametersDict": "_dicts",
        "LiveConnectParametersOrDict": "_dicts",
        "LiveInteractionCompletedEventDict": "_dicts",
        "LiveInteractionCompletedEventOrDict": "_dicts",
        "LiveInteractionCreatedEventDict": "_dicts",
        "LiveInteractionCreatedEventOrDict": "_dicts",
        "LiveMusicClientContentDict": "_dicts",
        "LiveMusicClientContentOrDict": "_dicts",
        "LiveMusicClientMessageDict": "_dicts",
        "LiveMusicClientMessageOrDict": "_dicts",
        "LiveMusicClientSetupDict": "_dicts",
        "LiveMusicClientSetupOrDict": "_dicts",
        "LiveMusicConnectParametersDict": "_dicts",
        "LiveMusicConnectParametersOrDict": "_dicts",
        "LiveMusicFilteredPromptDict": "_dicts",
        "LiveMusicFilteredPromptOrDict": "_dicts",
        "LiveMusicGenerationConfigDict": "_dicts",
        "LiveMusicGenerationConfigOrDict": "_dicts",
        "LiveMusicServerContentDict": "_dicts",
        "LiveMusicServerContentOrDict": "_dicts",
        "LiveMusicServerMessageDict": "_dicts",
        "LiveMusicServerMessageOrDict": "_dicts",
        "LiveMusicServerSetupCompleteDict": "_dicts",
        "LiveMusicServerSetupCompleteOrDict": "_dicts",
        "LiveMusicSetConfigParametersDict": "_dicts",
        "LiveMusicSetConfigParametersOrDict": "_dicts",
        "LiveMusicSetWeightedPromptsParametersDict": "_dicts",
        "LiveMusicSetWeightedPromptsParametersOrDict": "_dicts",
        "LiveMusicSourceMetadataDict": "_dicts",
        "LiveMusicSourceMetadataOrDict": "_dicts",
        "LiveSendRealtimeInputParametersDict": "_dicts",
        "LiveSendRealtimeInputParametersOrDict": "_dicts",
        "LiveServerContentDict": "_dicts",
        "LiveServerContentOrDict": "_dicts",
        "LiveServerGoAwayDict": "_dicts",
        "LiveServerGoAwayOrDict": "_dicts",
        "LiveServerMessageDict": "_dicts",
        "LiveServerMessageOrDict": "_dicts",
        "LiveServerSessionResumptionUpdateDict": "_dicts",
        "LiveServerSessionResumptionUpdateOrDict": "_dicts",
        "LiveServerSetupCompleteDict": "_dicts",
        "LiveServerSetupCompleteOrDict": "_dicts",
        "LiveServerToolCallCancellationDict": "_dicts",
        "LiveServerToolCallCancellationOrDict": "_dicts",
        "LiveServerToolCallDict": "_dicts",
        "LiveServerToolCallOrDict": "_dicts",
        "LiveSessionResumedDict": "_dicts",
        "LiveSessionResumedOrDict": "_dicts",
        "LLMBasedMetricSpecDict": "_dicts",
        "LLMBasedMetricSpecOrDict": "_dicts",
        "LogprobsResultCandidateDict": "_dicts",
        "LogprobsResultCandidateOrDict": "_dicts",
        "LogprobsResultDict": "_dicts",
        "LogprobsResultOrDict": "_dicts",
        "LogprobsResultTopCandidatesDict": "_dicts",
        "LogprobsResultTopCandidatesOrDict": "_dicts",
        "MapsDict": "_dicts",
        "MapsOrDict": "_dicts",
        "MaskReferenceConfigDict": "_dicts",
        "MaskReferenceConfigOrDict": "_dicts",
        "MaskReferenceImageDict": "_dicts",
        "MaskReferenceImageOrDict": "_dicts",
        "McpServerDict": "_dicts",
        "McpServerOrDict": "_dicts",
        "MCPServerToolCallDeltaDict": "_dicts",
        "MCPServerToolCallDeltaOrDict": "_dicts",
        "MCPServerToolCallStepDict": "_dicts",
        "MCPServerToolCallStepOrDict": "_dicts",
        "MCPServerToolResultDeltaDict": "_dicts",
        "MCPServerToolResultDeltaOrDict": "_dicts",
        "MCPServerToolResultDeltaResultUnionDict": "_dicts",
        "MCPServerToolResultDeltaResultUnionOrDict": "_dicts",
        "MCPServerToolResultStepDict": "_dicts",
        "MCPServerToolResultStepOrDict": "_dicts",
        "MCPServerToolResultStepResultUnionDict": "_dicts",
        "MCPServerToolResultStepResultUnionOrDict": "_dicts",
        "MessageDict": "_dicts",
        "MessageOrDict": "_dicts",
        "MessagePromptDict": "_dicts",
        "MessagePromptOrDict": "_dicts",
        "MetadataFilterDict": "_dicts",
        "MetadataFilterOrDict": "_dicts",
        "MetricDict": "_dicts",
        "MetricOrDict": "_dicts",
        "ModalityTokenCountDict": "_dicts",
        "ModalityTokenCountOrDict": "_dicts",
        "ModalityTokensDict": "_dicts",
        "ModalityTokensOrDict": "_dicts",
        "ModelArmorConfigDict": "_dicts",
        "ModelArmorConfigOrDict": "_dicts",
        "ModelChangesDict": "_dicts",
        "ModelChangesOrDict": "_dicts",
        "ModelDict": "_dicts",
        "ModelOrDict": "_dicts",
        "ModelOutputStepDict": "_dicts",
        "ModelOutputStepOrDict": "_dicts",
        "ModelSelectionConfigDict": "_dicts",
        "ModelSelectionConfigOrDict": "_dicts",
        "ModelStatusDict": "_dicts",
        "ModelStatusOrDict": "_dicts",
        "MultiSpeakerVoiceConfigDict": "_dicts",
        "MultiSpeakerVoiceConfigOrDict": "_dicts",
        "NoulAnswerDict": "_dicts",
        "NoulAnswerOrDict": "_dicts",
        "NoulCriteriaDict": "_dicts",
        "NoulCriteriaOrDict": "_dicts",
        "NoulQuestionDict": "_dicts",
        "NoulQuestionInstructionsDict": "_dicts",
        "NoulQuestionInstructionsOrDict": "_dicts",
        "NoulQuestionOrDict": "_dicts",
        "OAuth2ConfigDict": "_dicts",
        "OAuth2ConfigOrDict": "_dicts",
        "OAuth2UpdateConfigDict": "_dicts",
        "OAuth2UpdateConfigOrDict": "_dicts",
        "OperationDict": "_dicts",
        "OperationOrDict": "_dicts",
        "OutputConfigDict": "_dicts",
        "OutputConfigOrDict": "_dicts",
        "OutputInfoDict": "_dicts",
        "OutputInfoOrDict": "_dicts",
        "PageProcessingOptionsDict": "_dicts",
        "PageProcessingOptionsOrDict": "_dicts",
        "PairwiseMetricResultDict": "_dicts",
        "PairwiseMetricResultOrDict": "_dicts",
        "PairwiseMetricSpecDict": "_dicts",
        "PairwiseMetricSpecOrDict": "_dicts",
        "ParallelAISearchConfigDict": "_dicts",
        "ParallelAISearchConfigOrDict": "_dicts",
        "PartDict": "_dicts",
        "PartialArgDict": "_dicts",
        "PartialArgOrDict": "_dicts",
        "PartMediaResolutionDict": "_dicts",
        "PartMediaResolutionOrDict": "_dicts",
        "PartnerModelTuningSpecDict": "_dicts",
        "PartnerModelTuningSpecOrDict": "_dicts",
        "PartOrDict": "_dicts",
        "PermissionDict": "_dicts",
        "PermissionOrDict": "_dicts",
        "PingWebhookRequestDict": "_dicts",
        "PingWebhookRequestOrDict": "_dicts",
        "PlaceAnswerSourcesDict": "_dicts",
        "PlaceAnswerSourcesOrDict": "_dicts",
        "PlaceCitationDict": "_dicts",
        "PlaceCitationOrDict": "_dicts",
        "PointwiseMetricResultDict": "_dicts",
        "PointwiseMetricResultOrDict": "_dicts",
        "PointwiseMetricSpecDict": "_dicts",
        "PointwiseMetricSpecOrDict": "_dicts",
        "PrebuiltVoiceConfigDict": "_dicts",
        "PrebuiltVoiceConfigOrDict": "_dicts",
        "PredefinedMetricSpecDict": "_dicts",
        "PredefinedMetricSpecOrDict": "_dicts",
        "PredictLongRunningRequestDict": "_dicts",
        "PredictLongRunningRequestOrDict": "_dicts",
        "PredictRequestDict": "_dicts",
        "PredictRequestOrDict": "_dicts",
        "PreferenceOptimizationDataStatsDict": "_dicts",
        "PreferenceOptimizationDataStatsOrDict": "_dicts",
        "PreferenceOptimizationHyperParametersDict": "_dicts",
        "PreferenceOptimizationHyperParametersOrDict": "_dicts",
        "PreferenceOptimizationSpecDict": "_dicts",
        "PreferenceOptimizationSpecOrDict": "_dicts",
        "PreTunedModelDict": "_dicts",
        "PreTunedModelOrDict": "_dicts",
        "ProactivityConfigDict": "_dicts",
        "ProactivityConfigOrDict": "_dicts",
        "ProcessingCallDeltaDict": "_dicts",
        "ProcessingCallDeltaOrDict": "_dicts",
        "ProcessingCallStepDict": "_dicts",
        "ProcessingCallStepOrDict": "_dicts",
        "ProcessingResultDeltaDict": "_dicts",
        "ProcessingResultDeltaOrDict": "_dicts",
        "ProcessingResultStepDict": "_dicts",
        "ProcessingResultStepOrDict": "_dicts",
        "ProductImageDict": "_dicts",
        "ProductImageOrDict": "_dicts",
        "ProjectOperationDict": "_dicts",
        "ProjectOperationOrDict": "_dicts",
        "PromptedVoiceDict": "_dicts",
        "PromptedVoiceOrDict": "_dicts",
        "PromptFeedbackDict": "_dicts",
        "PromptFeedbackOrDict": "_dicts",
        "RagChunkDict": "_dicts",
        "RagChunkOrDict": "_dicts",
        "RagChunkPageSpanDict": "_dicts",
        "RagChunkPageSpanOrDict": "_dicts",
        "RagFilterDict": "_dicts",
        "RagFilterOrDict": "_dicts",
        "RagResourceDict": "_dicts",
        "RagResourceOrDict": "_dicts",
        "RagRetrievalConfigDict": "_dicts",
        "RagRetrievalConfigFilterDict": "_dicts",
        "RagRetrievalConfigFilterOrDict": "_dicts",
        "RagRetrievalConfigHybridSearchDict": "_dicts",
        "RagRetrievalConfigHybridSearchOrDict": "_dicts",
        "RagRetrievalConfigOrDict": "_dicts",
        "RagRetrievalConfigRankingDict": "_dicts",
        "RagRetrievalConfigRankingLlmRankerDict": "_dicts",
        "RagRetrievalConfigRankingLlmRankerOrDict": "_dicts",
        "RagRetrievalConfigRankingOrDict": "_dicts",
        "RagRetrievalConfigRankingRankServiceDict": "_dicts",
        "RagRetrievalConfigRankingRankServiceOrDict": "_dicts",
        "RagStoreConfigDict": "_dicts",
        "RagStoreConfigOrDict": "_dicts",
        "RankingDict": "_dicts",
        "RankingOrDict": "_dicts",
        "RankServiceDict": "_dicts",
        "RankServiceOrDict": "_dicts",
        "RawOutputDict": "_dicts",
        "RawOutputOrDict": "_dicts",
        "RawPredictionDict": "_dicts",
        "RawPredictionOrDict": "_dicts",
        "RawPredictRequestDict": "_dicts",
        "RawPredictRequestOrDict": "_dicts",
        "RawReferenceImageDict": "_dicts",
        "RawReferenceImageOrDict": "_dicts",
        "RealtimeInputConfigDict": "_dicts",
        "RealtimeInputConfigOrDict": "_dicts",
        "RecontextImageConfigDict": "_dicts",
        "RecontextImageConfigOrDict": "_dicts",
        "RecontextImageRequestDict": "_dicts",
        "RecontextImageRequestOrDict": "_dicts",
        "RecontextImageResponseDict": "_dicts",
        "RecontextImageResponseOrDict": "_dicts",
        "RecontextImageSourceDict": "_dicts",
        "RecontextImageSourceOrDict": "_dicts",
        "ReferenceImageDict": "_dicts",
        "ReferenceImageOrDict": "_dicts",
        "RegisterFilesConfigDict": "_dicts",
        "RegisterFilesConfigOrDict": "_dicts",
        "RegisterFilesRequestDict": "_dicts",
        "RegisterFilesRequestOrDict": "_dicts",
        "RegisterFilesResponseDict": "_dicts",
        "RegisterFilesResponseOrDict": "_dicts",
        "ReinforcementTuningAutoraterScorerDict": "_dicts",
        "ReinforcementTuningAutoraterScorerExactMatchScorerDict": "_dicts",
        "ReinforcementTuningAutoraterScorerExactMatchScorerOrDict": "_dicts",
        "ReinforcementTuningAutoraterScorerOrDict": "_dicts",
        "ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict": "_dicts",
        "ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict": "_dicts",
        "ReinforcementTuningCloudRunRewardScorerDict": "_dicts",
        "ReinforcementTuningCloudRunRewardScorerOrDict": "_dicts",
        "ReinforcementTuningCodeExecutionRewardScorerDict": "_dicts",
        "ReinforcementTuningCodeExecutionRewardScorerOrDict": "_dicts",
        "ReinforcementTuningExampleDict": "_dicts",
        "ReinforcementTuningExampleOrDict": "_dicts",
        "ReinforcementTuningHyperParametersDict": "_dicts",
        "ReinforcementTuningHyperParametersOrDict": "_dicts",
        "ReinforcementTuningParseResponseConfigDict": "_dicts",
        "ReinforcementTuningParseResponseConfigOrDict": "_dicts",
        "ReinforcementTuningRewardInfoDict": "_dicts",
        "ReinforcementTuningRewardInfoOrDict": "_dicts",
        "ReinforcementTuningSpecDict": "_dicts",
        "ReinforcementTuningSpecOrDict": "_dicts",
        "ReinforcementTuningStringMatchRewardScorerDict": "_dicts",
        "ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict": "_dicts",
        "ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict": "_dicts",
        "ReinforcementTuningStringMatchRewardScorerOrDict": "_dicts",
        "ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict": "_dicts",
        "ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict": "_dicts",
        "ReinforcementTuningUserDatasetExamplesDict": "_dicts",
        "ReinforcementTuningUserDatasetExamplesOrDict": "_dicts",
        "ReplayFileDict": "_dicts",
        "ReplayFileOrDict": "_dicts",
        "ReplayInteractionDict": "_dicts",
        "ReplayInteractionOrDict": "_dicts",
        "ReplayRequestDict": "_dicts",
        "ReplayRequestOrDict": "_dicts",
        "ReplayResponseDict": "_dicts",
        "ReplayResponseOrDict": "_dicts",
        "ReplicatedVoiceConfigDict": "_dicts",
        "ReplicatedVoiceConfigOrDict": "_dicts",
        "ReplicatedVoiceDict": "_dicts",
        "ReplicatedVoiceOrDict": "_dicts",
        "ResponseFormatConfigDict": "_dicts",
        "ResponseFormatConfigOrDict": "_dicts",
        "ResponseFormatDict": "_dicts",
        "ResponseFormatOrDict": "_dicts",
        "RetrievalCallArgumentsDict": "_dicts",
        "RetrievalCallArgumentsOrDict": "_dicts",
        "RetrievalCallDeltaDict": "_dicts",
        "RetrievalCallDeltaOrDict": "_dicts",
        "RetrievalCallStepDict": "_dicts",
        "RetrievalCallStepOrDict": "_dicts",
        "RetrievalConfigDict": "_dicts",
        "RetrievalConfigOrDict": "_dicts",
        "RetrievalDict": "_dicts",
        "RetrievalMetadataDict": "_dicts",
        "RetrievalMetadataOrDict": "_dicts",
        "RetrievalOrDict": "_dicts",
        "RetrievalResultDeltaDict": "_dicts",
        "RetrievalResultDeltaOrDict": "_dicts",
        "RetrievalResultStepDict": "_dicts",
        "RetrievalResultStepOrDict": "_dicts",
        "RetrievedContextDict": "_dicts",
        "RetrievedContextOrDict": "_dicts",
        "ReviewSnippetDict": "_dicts",
        "ReviewSnippetOrDict": "_dicts",
        "RotateSigningSecretRequestDict": "_dicts",
        "RotateSigningSecretRequestOrDict": "_dicts",
        "RougeMetricValueDict": "_dicts",
        "RougeMetricValueOrDict": "_dicts",
        "RougeSpecDict": "_dicts",
        "RougeSpecOrDict": "_dicts",
        "RubricGenerationSpecDict": "_dicts",
        "RubricGenerationSpecOrDict": "_dicts",
        "SafetyAttributesDict": "_dicts",
        "SafetyAttributesOrDict": "_dicts",
        "SafetyFeedbackDict": "_dicts",
        "SafetyFeedbackOrDict": "_dicts",
        "SafetyRatingDict": "_dicts",
        "SafetyRatingOrDict": "_dicts",
        "SafetySettingDict": "_dicts",
        "SafetySettingOrDict": "_dicts",
        "SchemaDict": "_dicts",
        "SchemaOrDict": "_dicts",
        "ScoreAnswerDict": "_dicts",
        "ScoreAnswerOrDict": "_dicts",
        "ScoreQuestionDict": "_dicts",
        "ScoreQuestionInstructionsDict": "_dicts",
        "ScoreQuestionInstructionsOrDict": "_dicts",
        "ScoreQuestionOrDict": "_dicts",
        "ScribbleImageDict": "_dicts",
        "ScribbleImageOrDict": "_dicts",
        "SearchEntryPointDict": "_dicts",
        "SearchEntryPointOrDict": "_dicts",
        "SearchTypesDict": "_dicts",
        "SearchTypesOrDict": "_dicts",
        "SegmentDict": "_dicts",
        "SegmentImageConfigDict": "_dicts",
        "SegmentImageConfigOrDict": "_dicts",
        "SegmentImageRequestDict": "_dicts",
        "SegmentImageRequestOrDict": "_dicts",
        "SegmentImageResponseDict": "_dicts",
        "SegmentImageResponseOrDict": "_dicts",
        "SegmentImageSourceDict": "_dicts",
        "SegmentImageSourceOrDict": "_dicts",
        "SegmentOrDict": "_dicts",
        "SemanticRetrieverChunkDict": "_dicts",
        "SemanticRetrieverChunkOrDict": "_dicts",
        "SemanticRetrieverConfigDict": "_dicts",
        "SemanticRetrieverConfigOrDict": "_dicts",
        "ServerEventDict": "_dicts",
        "ServerEventOrDict": "_dicts",
        "SessionConfigDict": "_dicts",
        "SessionConfigOrDict": "_dicts",
        "SessionResumptionConfigDict": "_dicts",
        "SessionResumptionConfigOrDict": "_dicts",
        "SigningSecretDict": "_dicts",
        "SigningSecretOrDict": "_dicts",
        "SingleEmbedContentResponseDict": "_dicts",
        "SingleEmbedContentResponseOrDict": "_dicts",
        "SingleReinforcementTuningRewardConfigDict": "_dicts",
        "SingleReinforcementTuningRewardConfigOrDict": "_dicts",
        "SlidingWindowDict": "_dicts",
        "SlidingWindowOrDict": "_dicts",
        "SmartTranscriptionModeDict": "_dicts",
        "SmartTranscriptionModeOrDict": "_dicts",
        "SpeakerConfigDict": "_dicts",
        "SpeakerConfigOrDict": "_dicts",
        "SpeakerVoiceConfigDict": "_dicts",
        "SpeakerVoiceConfigOrDict": "_dicts",
        "SpeechAnnotationDict": "_dicts",
        "SpeechAnnotationOrDict": "_dicts",
        "SpeechConfigDict": "_dicts",
        "SpeechConfigOrDict": "_dicts",
        "SpeechMetadataDict": "_dicts",
        "SpeechMetadataOrDict": "_dicts",
        "SpreadsheetMetadataDict": "_dicts",
        "SpreadsheetMetadataOrDict": "_dicts",
        "SpreadsheetProcessingOptionsDict": "_dicts",
        "SpreadsheetProcessingOptionsOrDict": "_dicts",
        "StaticMediaProcessingDict": "_dicts",
        "StaticMediaProcessingOrDict": "_dicts",
        "StatusDict": "_dicts",
        "StatusOrDict": "_dicts",
        "StepDeltaDataDict": "_dicts",
        "StepDeltaDataOrDict": "_dicts",
        "StepDeltaDict": "_dicts",
        "StepDeltaMetadataDict": "_dicts",
        "StepDeltaMetadataOrDict": "_dicts",
        "StepDeltaOrDict": "_dicts",
        "StepDict": "_dicts",
        "StepOrDict": "_dicts",
        "StepStartDict": "_dicts",
        "StepStartOrDict": "_dicts",
        "StepStopDict": "_dicts",
        "StepStopOrDict": "_dicts",
        "StreamableHttpTransportDict": "_dicts",
        "StreamableHttpTransportOrDict": "_dicts",
        "StringListDict": "_dicts",
        "StringListOrDict": "_dicts",
        "StyleReferenceConfigDict": "_dicts",
        "StyleReferenceConfigOrDict": "_dicts",
        "StyleReferenceImageDict": "_dicts",
        "StyleReferenceImageOrDict": "_dicts",
        "SubjectReferenceConfigDict": "_dicts",
        "SubjectReferenceConfigOrDict": "_dicts",
        "SubjectReferenceImageDict": "_dicts",
        "SubjectReferenceImageOrDict": "_dicts",
        "SupervisedHyperParametersDict": "_dicts",
        "SupervisedHyperParametersOrDict": "_dicts",
        "SupervisedTuningDatasetDistributionDatasetBucketDict": "_dicts",
        "SupervisedTuningDatasetDistributionDatasetBucketOrDict": "_dicts",
        "SupervisedTuningDatasetDistributionDict": "_dicts",
        "SupervisedTuningDatasetDistributionOrDict": "_dicts",
        "SupervisedTuningDataStatsDict": "_dicts",
        "SupervisedTuningDataStatsOrDict": "_dicts",
        "SupervisedTuningSpecDict": "_dicts",
        "SupervisedTuningSpecOrDict": "_dicts",
        "TestTableFileDict": "_dicts",
        "TestTableFileOrDict": "_dicts",
        "TestTableItemDict": "_dicts",
        "TestTableItemOrDict": "_dicts",
        "TextAnnotationDeltaDict": "_dicts",
        "TextAnnotationDeltaOrDict": "_dicts",
        "TextCompletionDict": "_dicts",
        "TextCompletionOrDict": "_dicts",
        "TextContentDict": "_dicts",
        "TextContentOrDict": "_dicts",
        "TextDeltaDict": "_dicts",
        "TextDeltaOrDict": "_dicts",
        "TextPromptDict": "_dicts",
        "TextPromptOrDict": "_dicts",
        "TextResponseFormatDict": "_dicts",
        "TextResponseFormatOrDict": "_dicts",
        "ThinkingConfigDict": "_dicts",
        "ThinkingConfigOrDict": "_dicts",
        "ThoughtSignatureDeltaDict": "_dicts",
        "ThoughtSignatureDeltaOrDict": "_dicts",
        "ThoughtStepDict": "_dicts",
        "ThoughtStepOrDict": "_dicts",
        "ThoughtSummaryContentDict": "_dicts",
        "ThoughtSummaryContentOrDict": "_dicts",
        "ThoughtSummaryDeltaDict": "_dicts",
        "ThoughtSummaryDeltaOrDict": "_dicts",
        "TokensInfoDict": "_dicts",
        "TokensInfoOrDict": "_dicts",
        "ToolCallDict": "_dicts",
        "ToolCallOrDict": "_dicts",
        "ToolChoiceConfigDict": "_dicts",
        "ToolChoiceConfigOrDict": "_dicts",
        "ToolChoiceDict": "_dicts",
        "ToolChoiceOrDict": "_dicts",
        "ToolCodeExecutionDict": "_dicts",
        "ToolCodeExecutionOrDict": "_dicts",
        "ToolConfigDict": "_dicts",
        "ToolConfigOrDict": "_dicts",
        "ToolDict": "_dicts",
        "ToolExaAiSearchDict": "_dicts",
        "ToolExaAiSearchOrDict": "_dicts",
        "ToolOrDict": "_dicts",
        "ToolParallelAiSearchDict": "_dicts",
        "ToolParallelAiSearchOrDict": "_dicts",
        "ToolResponseDict": "_dicts",
        "ToolResponseOrDict": "_dicts",
        "ToolSearchCallDeltaDict": "_dicts",
        "ToolSearchCallDeltaOrDict": "_dicts",
        "ToolSearchCallStepArgumentsDict": "_dicts",
        "ToolSearchCallStepArgumentsOrDict": "_dicts",
        "ToolSearchCallStepDict": "_dicts",
        "ToolSearchCallStepOrDict": "_dicts",
        "ToolSearchDict": "_dicts",
        "ToolSearchOrDict": "_dicts",
        "ToolSearchResultDeltaDict": "_dicts",
        "ToolSearchResultDeltaOrDict": "_dicts",
        "ToolSearchResultStepDict": "_dicts",
        "ToolSearchResultStepOrDict": "_dicts",
        "TopCandidatesDict": "_dicts",
        "TopCandidatesOrDict": "_dicts",
        "TranscriptionConfigDict": "_dicts",
        "TranscriptionConfigModeDict": "_dicts",
        "TranscriptionConfigModeOrDict": "_dicts",
        "TranscriptionConfigOrDict": "_dicts",
        "TranscriptionDict": "_dicts",
        "TranscriptionModeDict": "_dicts",
        "TranscriptionModeOrDict": "_dicts",
        "TranscriptionOrDict": "_dicts",
        "TransferOwnershipRequestDict": "_dicts",
        "TransferOwnershipRequestOrDict": "_dicts",
        "TransferOwnershipResponseDict": "_dicts",
        "TransferOwnershipResponseOrDict": "_dicts",
        "TranslationConfigDict": "_dicts",
        "TranslationConfigOrDict": "_dicts",
        "TriggerCreateParamsDict": "_dicts",
        "TriggerCreateParamsOrDict": "_dicts",
        "TriggerDict": "_dicts",
        "TriggerExecutionDict": "_dicts",
        "TriggerExecutionOrDict": "_dicts",
        "TriggerOrDict": "_dicts",
        "TriggerUpdateDict": "_dicts",
        "TriggerUpdateOrDict": "_dicts",
        "TunedModelCheckpointDict": "_dicts",
        "TunedModelCheckpointOrDict": "_dicts",
        "TunedModelDict": "_dicts",
        "TunedModelInfoDict": "_dicts",
        "TunedModelInfoOrDict": "_dicts",
        "TunedModelOrDict": "_dicts",
        "TunedModelSourceDict": "_dicts",
        "TunedModelSourceOrDict": "_dicts",
        "TuningDatasetDict": "_dicts",
        "TuningDatasetOrDict": "_dicts",
        "TuningDataStatsDict": "_dicts",
        "TuningDataStatsOrDict": "_dicts",
        "TuningExampleDict": "_dicts",
        "TuningExampleOrDict": "_dicts",
        "TuningExamplesDict": "_dicts",
        "TuningExamplesOrDict": "_dicts",
        "TuningJobDict": "_dicts",
        "TuningJobMetadataDict": "_dicts",
        "TuningJobMetadataOrDict": "_dicts",
        "TuningJobOrDict": "_dicts",
        "TuningOperationDict": "_dicts",
        "TuningOperationOrDict": "_dicts",
        "TuningSnapshotDict": "_dicts",
        "TuningSnapshotOrDict": "_dicts",
        "TuningValidationDatasetDict": "_dicts",
        "TuningValidationDatasetOrDict": "_dicts",
        "UnifiedMetricDict": "_dicts",
        "UnifiedMetricOrDict": "_dicts",
        "UpdateCachedContentConfigDict": "_dicts",
        "UpdateCachedContentConfigOrDict": "_dicts",
        "UpdateModelConfigDict": "_dicts",
        "UpdateModelConfigOrDict": "_dicts",
        "UploadFileConfigDict": "_dicts",
        "UploadFileConfigOrDict": "_dicts",
        "UploadToFileSearchStoreConfigDict": "_dicts",
        "UploadToFileSearchStoreConfigOrDict": "_dicts",
        "UploadToFileSearchStoreOperationDict": "_dicts",
        "UploadToFileSearchStoreOperationOrDict": "_dicts",
        "UploadToFileSearchStoreRequestDict": "_dicts",
        "UploadToFileSearchStoreRequestOrDict": "_dicts",
        "UploadToFileSearchStoreResponseDict": "_dicts",
        "UploadToFileSearchStoreResponseOrDict": "_dicts",
        "UploadToFileSearchStoreResumableResponseDict": "_dicts",
        "UploadToFileSearchStoreResumableResponseOrDict": "_dicts",
        "UpscaleImageConfigDict": "_dicts",
        "UpscaleImageConfigOrDict": "_dicts",
        "UpscaleImageParametersDict": "_dicts",
        "UpscaleImageParametersOrDict": "_dicts",
        "UpscaleImageRequestDict": "_dicts",
        "UpscaleImageRequestOrDict": "_dicts",
        "UpscaleImageResponseDict": "_dicts",
        "UpscaleImageResponseOrDict": "_dicts",
        "URLCitationDict": "_dicts",
        "URLCitationOrDict": "_dicts",
        "URLContextCallArgumentsDict": "_dicts",
        "URLContextCallArgumentsOrDict": "_dicts",
        "URLContextCallDeltaDict": "_dicts",
        "URLContextCallDeltaOrDict": "_dicts",
        "URLContextCallStepDict": "_dicts",
        "URLContextCallStepOrDict": "_dicts",
        "UrlContextDict": "_dicts",
        "UrlContextMetadataDict": "_dicts",
        "UrlContextMetadataOrDict": "_dicts",
        "UrlContextOrDict": "_dicts",
        "URLContextResultDeltaDict": "_dicts",
        "URLContextResultDeltaOrDict": "_dicts",
        "URLContextResultDict": "_dicts",
        "URLContextResultOrDict": "_dicts",
        "URLContextResultStepDict": "_dicts",
        "URLContextResultStepOrDict": "_dicts",
        "UrlMetadataDict": "_dicts",
        "UrlMetadataOrDict": "_dicts",
        "UsageMetadataDict": "_dicts",
        "UsageMetadataOrDict": "_dicts",
        "UserActionInputDict": "_dicts",
        "UserActionInputOrDict": "_dicts",
        "UserInputContentDict": "_dicts",
        "UserInputContentOrDict": "_dicts",
        "UserInputStepDict": "_dicts",
        "UserInputStepOrDict": "_dicts",
        "ValidateReinforcementTuningRewardRequestDict": "_dicts",
        "ValidateReinforcementTuningRewardRequestOrDict": "_dicts",
        "ValidateRewardConfigDict": "_dicts",
        "ValidateRewardConfigOrDict": "_dicts",
        "ValidateRewardResponseDict": "_dicts",
        "ValidateRewardResponseOrDict": "_dicts",
        "VeoHyperParametersDict": "_dicts",
        "VeoHyperParametersOrDict": "_dicts",
        "VeoLoraTuningSpecDict": "_dicts",
        "VeoLoraTuningSpecOrDict": "_dicts",
        "VeoTuningSpecDict": "_dicts",
        "VeoTuningSpecOrDict": "_dicts",
        "VerbatimTranscriptionModeDict": "_dicts",
        "VerbatimTranscriptionModeOrDict": "_dicts",
        "VertexAISearchConfigDict": "_dicts",
        "VertexAISearchConfigOrDict": "_dicts",
        "VertexAISearchDataStoreSpecDict": "_dicts",
        "VertexAISearchDataStoreSpecOrDict": "_dicts",
        "VertexAISearchDict": "_dicts",
        "VertexAISearchOrDict": "_dicts",
        "VertexMultimodalDatasetDestinationDict": "_dicts",
        "VertexMultimodalDatasetDestinationOrDict": "_dicts",
        "VertexRagStoreDict": "_dicts",
        "VertexRagStoreOrDict": "_dicts",
        "VertexRagStoreRagResourceDict": "_dicts",
        "VertexRagStoreRagResourceOrDict": "_dicts",
        "VideoConfigDict": "_dicts",
        "VideoConfigOrDict": "_dicts",
        "VideoContentDict": "_dicts",
        "VideoContentOrDict": "_dicts",
        "VideoDeltaDict": "_dicts",
        "VideoDeltaOrDict": "_dicts",
        "VideoDict": "_dicts",
        "VideoFileMetadataDict": "_dicts",
        "VideoFileMetadataOrDict": "_dicts",
        "VideoGenerationMaskDict": "_dicts",
        "VideoGenerationMaskOrDict": "_dicts",
        "VideoGenerationReferenceImageDict": "_dicts",
        "VideoGenerationReferenceImageOrDict": "_dicts",
        "VideoInstanceDict": "_dicts",
        "VideoInstanceOrDict": "_dicts",
        "VideoMetadataDict": "_dicts",
        "VideoMetadataOrDict": "_dicts",
        "VideoOrDict": "_dicts",
        "VideoParametersDict": "_dicts",
        "VideoParametersOrDict": "_dicts",
        "VideoProcessingDict": "_dicts",
        "VideoProcessingOrDict": "_dicts",
        "VideoResponseFormatDict": "_dicts",
        "VideoResponseFormatOrDict": "_dicts",
        "VoiceActivityDetectionSignalDict": "_dicts",
        "VoiceActivityDetectionSignalOrDict": "_dicts",
        "VoiceActivityDict": "_dicts",
        "VoiceActivityOrDict": "_dicts",
        "VoiceConfigDict": "_dicts",
        "VoiceConfigOrDict": "_dicts",
        "VoiceConsentSignatureDict": "_dicts",
        "VoiceConsentSignatureOrDict": "_dicts",
        "VoiceInputDict": "_dicts",
        "VoiceInputOrDict": "_dicts",
        "VoiceOutputDict": "_dicts",
        "VoiceOutputOrDict": "_dicts",
        "WebDict": "_dicts",
        "WebhookConfigDict": "_dicts",
        "WebhookConfigOrDict": "_dicts",
        "WebhookDict": "_dicts",
        "WebhookEventDataDict": "_dicts",
        "WebhookEventDataOrDict": "_dicts",
        "WebhookEventDict": "_dicts",
        "WebhookEventOrDict": "_dicts",
        "WebhookInputDict": "_dicts",
        "WebhookInputOrDict": "_dicts",
        "WebhookListResponseDict": "_dicts",
        "WebhookListResponseOrDict": "_dicts",
        "WebhookOrDict": "_dicts",
        "WebhookPingResponseDict": "_dicts",
        "WebhookPingResponseOrDict": "_dicts",
        "WebhookRotateSigningSecretResponseDict": "_dicts",
        "WebhookRotateSigningSecretResponseOrDict": "_dicts",
        "WebhookUpdateDict": "_dicts",
        "WebhookUpdateOrDict": "_dicts",
        "WebOrDict": "_dicts",
        "WebSearchDict": "_dicts",
        "WebSearchOrDict": "_dicts",
        "WeightedPromptDict": "_dicts",
        "WeightedPromptOrDict": "_dicts",
        "WhiteSpaceConfigDict": "_dicts",
        "WhiteSpaceConfigOrDict": "_dicts",
        "WordInfoDict": "_dicts",
        "WordInfoOrDict": "_dicts",
        "WorldPromptContentDict": "_dicts",
        "WorldPromptContentOrDict": "_dicts",
        "WorldPromptDict": "_dicts",
        "WorldPromptOrDict": "_dicts",
        "WorldReferenceImageDict": "_dicts",
        "WorldReferenceImageOrDict": "_dicts",
        "WorldSetupEventDict": "_dicts",
        "WorldSetupEventOrDict": "_dicts",
        "BatchJobDestinationUnion": "_unions",
        "BatchJobDestinationUnionDict": "_unions",
        "BatchJobSourceUnion": "_unions",
        "BatchJobSourceUnionDict": "_unions",
        "BlobImageUnion": "_unions",
        "BlobImageUnionDict": "_unions",
        "ContentListUnion": "_unions",
        "ContentListUnionDict": "_unions",
        "ContentUnion": "_unions",
        "ContentUnionDict": "_unions",
        "DownloadSource": "_unions",
        "DownloadTarget": "_unions",
        "InteractionFormat": "_unions",
        "InteractionInput": "_unions",
        "InteractionTools": "_unions",
        "MetricUnion": "_unions",
        "MetricUnionDict": "_unions",
        "PartListUnion": "_unions",
        "PartUnion": "_unions",
        "PartUnionDict": "_unions",
        "PreviousInteraction": "_unions",
        "SchemaUnion": "_unions",
        "SchemaUnionDict": "_unions",
        "SpeechConfigUnion": "_unions",
        "SpeechConfigUnionDict": "_unions",
        "ToolListUnion": "_unions",
        "ToolListUnionDict": "_unions",
        "ToolUnion": "_unions",
        "ToolUnionDict": "_unions",
        "UploadSource": "_unions",
        "ActivityEnd": "activity_end",
        "ActivityHandling": "activity_handling",
        "ActivityStart": "activity_start",
        "AdapterSize": "adapter_size",
        "Agent": "agent",
        "AgentListResponse": "agent_list_response",
        "AgentTool": "agent_tool",
        "AgentToolCodec": "agent_tool",
        "UnknownAgentTool": "agent_tool",
        "AggregationMetric": "aggregation_metric",
        "AggregationOutput": "aggregation_output",
        "AggregationResult": "aggregation_result",
        "AllowedTools": "allowed_tools",
        "Allowlist": "allowlist",
        "AllowlistCodec": "allowlist",
        "AllowlistDisabled": "allowlist_disabled",
        "AllowlistEntry": "allowlist_entry",
        "AllowlistTransform": "allowlist_transform",
        "AllowlistTransformCodec": "allowlist_transform",
        "Annotation": "annotation",
        "AnnotationCodec": "annotation",
        "UnknownAnnotation": "annotation",
        "AnswerStyle": "answer_style",
        "AntigravityAgentConfig": "antigravity_agent_config",
        "ApiAuth": "api_auth",
        "ApiAuthApiKeyConfig": "api_auth_api_key_config",
        "ApiKeyConfig": "api_key_config",
        "ApiSpec": "api_spec",
        "ArgumentsDelta": "arguments_delta",
        "AspectRatio": "aspect_ratio",
        "AsyncBatchEmbedContentOperation": "async_batch_embed_content_operation",
        "AsyncBatchEmbedContentRequest": "async_batch_embed_content_request",
        "AttributionSourceId": "attribution_source_id",
        "AudioChunk": "audio_chunk",
        "AudioContent": "audio_content",
        "AudioData": "audio_data",
        "AudioDelta": "audio_delta",
        "AudioMetadata": "audio_metadata",
        "AudioProcessing": "audio_processing",
        "AudioProcessingCodec": "audio_processing",
        "AudioProcessingEnum": "audio_processing_enum",
        "AudioResponseFormat": "audio_response_format",
        "AudioResponseFormatDelivery": "audio_response_format_delivery",
        "AudioResponseFormatMimeType": "audio_response_format_mime_type",
        "AudioResponseMimeType": "audio_response_mime_type",
        "AudioStaticMediaProcessing": "audio_static_media_processing",
        "AudioTranscriptionConfig": "audio_transcription_config",
        "AudioTranscriptionConfigMode": "audio_transcription_config_mode",
        "AuthConfig": "auth_config",
        "AuthConfigGoogleServiceAccountConfig": "auth_config_google_service_account_config",
        "AuthConfigHttpBasicAuthConfig": "auth_config_http_basic_auth_config",
        "AuthConfigOauthConfig": "auth_config_oauth_config",
        "AuthConfigOidcConfig": "auth_config_oidc_config",
        "AuthToken": "auth_token",
        "AuthType": "auth_type",
        "AutomaticActivityDetection": "automatic_activity_detection",
        "AutomaticFunctionCallingConfig": "automatic_function_calling_config",
        "AutoraterConfig": "autorater_config",
        "AvatarConfig": "avatar_config",
        "BaseEnvironment": "base_environment",
        "BaseEnvironmentCodec": "base_environment",
        "BatchEmbedContentsRequest": "batch_embed_contents_request",
        "BatchEmbedTextRequest": "batch_embed_text_request",
        "BatchEmbedTextResponse": "batch_embed_text_response",
        "BatchGenerateContentOperation": "batch_generate_content_operation",
        "BatchGenerateContentRequest": "batch_generate_content_request",
        "BatchJob": "batch_job",
        "BatchJobDestination": "batch_job_destination",
        "BatchJobOutputInfo": "batch_job_output_info",
        "BatchJobSource": "batch_job_source",
        "BatchState": "batch_state",
        "BatchStats": "batch_stats",
        "Behavior": "behavior",
        "BigQuerySource": "big_query_source",
        "BillableUsage": "billable_usage",
        "BleuMetricValue": "bleu_metric_value",
        "BleuSpec": "bleu_spec",
        "Blob": "blob",
        "BlockedReason": "blocked_reason",
        "CachedContent": "cached_content",
        "CachedContentUsageMetadata": "cached_content_usage_metadata",
        "CancelBatchJobConfig": "cancel_batch_job_config",
        "CancelBatchPredictionJobRequest": "cancel_batch_prediction_job_request",
        "CancelInteractionEvent": "cancel_interaction_event",
        "CancelTuningJobConfig": "cancel_tuning_job_config",
        "CancelTuningJobRequest": "cancel_tuning_job_request",
        "CancelTuningJobResponse": "cancel_tuning_job_response",
        "Candidate": "candidate",
        "Checkpoint": "checkpoint",
        "ChoiceAnswer": "choice_answer",
        "ChoiceQuestion": "choice_question",
        "ChoiceQuestionInstructions": "choice_question_instructions",
        "ChoiceQuestionInstructionsCodec": "choice_question_instructions",
        "ChunkingConfig": "chunking_config",
        "Citation": "citation",
        "CitationSource": "citation:Citation",
        "CitationMetadata": "citation_metadata",
        "ClaudeFile": "claude_file",
        "ClientEvent": "client_event",
        "ClientEventCodec": "client_event",
        "UnknownClientEvent": "client_event",
        "CodeExecutionCallArguments": "code_execution_call_arguments",
        "CodeExecutionCallArgumentsLanguage": "code_execution_call_arguments_language",
        "CodeExecutionCallDelta": "code_execution_call_delta",
        "CodeExecutionCallStep": "code_execution_call_step",
        "CodeExecutionResult": "code_execution_result",
        "CodeExecutionResultDelta": "code_execution_result_delta",
        "CodeExecutionResultStep": "code_execution_result_step",
        "CodeExecutionResultStepResult": "code_execution_result_step_result",
        "CodeExecutionResultStepResultCodec": "code_execution_result_step_result",
        "CodeMenderAgentConfig": "code_mender_agent_config",
        "CodeMenderMode": "code_mender_mode",
        "CompleteInteractionEvent": "complete_interaction_event",
        "CompletionStats": "completion_stats",
        "CompositeReinforcementTuningRewardConfig": "composite_reinforcement_tuning_reward_config",
        "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": "composite_reinforcement_tuning_reward_config_weighted_reward_config",
        "ComputationBasedMetricSpec": "computation_based_metric_spec",
        "ComputationBasedMetricType": "computation_based_metric_type",
        "ComputeTokensConfig": "compute_tokens_config",
        "ComputeTokensRequest": "compute_tokens_request",
        "ComputeTokensResponse": "compute_tokens_response",
        "ComputeTokensResult": "compute_tokens_result",
        "ComputerUse": "computer_use",
        "Condition": "condition",
        "ConditionOperation": "condition_operation",
        "ConnectInteractionEvent": "connect_interaction_event",
        "Content": "content",
        "ContentEmbedding": "content_embedding",
        "ContentEmbeddingStatistics": "content_embedding_statistics",
        "ContentFilter": "content_filter",
        "ContentFilterReason": "content_filter_reason",
        "ContentReferenceImage": "content_reference_image",
        "ContextWindowCompressionConfig": "context_window_compression_config",
        "ControlReferenceConfig": "control_reference_config",
        "ControlReferenceImage": "control_reference_image",
        "ControlReferenceType": "control_reference_type",
        "Corpus": "corpus",
        "CountMessageTokensRequest": "count_message_tokens_request",
        "CountMessageTokensResponse": "count_message_tokens_response",
        "CountTextTokensRequest": "count_text_tokens_request",
        "CountTextTokensResponse": "count_text_tokens_response",
        "CountTokensConfig": "count_tokens_config",
        "CountTokensRequest": "count_tokens_request",
        "CountTokensResponse": "count_tokens_response",
        "CountTokensResult": "count_tokens_result",
        "CreateAgentInteraction": "create_agent_interaction",
        "CreateAgentInteractionAgentConfig": "create_agent_interaction_agent_config",
        "CreateAgentInteractionAgentConfigCodec": "create_agent_interaction_agent_config",
        "UnknownCreateAgentInteractionAgentConfig": "create_agent_interaction_agent_config",
        "CreateAgentInteractionEnvironment": "create_agent_interaction_environment",
        "CreateAgentInteractionEnvironmentCodec": "create_agent_interaction_environment",
        "CreateAgentInteractionResponseFormat": "create_agent_interaction_response_format",
        "CreateAgentInteractionResponseFormatCodec": "create_agent_interaction_response_format",
        "CreateAgentInteractionServiceTier": "create_agent_interaction_service_tier",
        "CreateAuthTokenConfig": "create_auth_token_config",
        "CreateAuthTokenParameters": "create_auth_token_parameters",
        "CreateBatchJobConfig": "create_batch_job_config",
        "CreateCachedContentConfig": "create_cached_content_config",
        "CreateDecisionRequest": "create_decision_request",
        "CreateDecisionResponse": "create_decision_response",
        "CreateEmbeddingsBatchJobConfig": "create_embeddings_batch_job_config",
        "CreateEnvironmentRequest": "create_environment_request",
        "CreateEnvironmentRequestNetworkUnion": "create_environment_request_network_union",
        "CreateEnvironmentRequestNetworkUnionCodec": "create_environment_request_network_union",
        "CreateFileConfig": "create_file_config",
        "CreateFileRequest": "create_file_request",
        "CreateFileResponse": "create_file_response",
        "CreateFileSearchStoreConfig": "create_file_search_store_config",
        "CreateInteractionEvent": "create_interaction_event",
        "CreateInteractionRequestBody": "create_interaction_request_body",
        "CreateInteractionRequestBodyCodec": "create_interaction_request_body",
        "UnknownCreateInteractionRequestBody": "create_interaction_request_body",
        "CreateModelInteraction": "create_model_interaction",
        "CreateModelInteractionEnvironment": "create_model_interaction_environment",
        "CreateModelInteractionEnvironmentCodec": "create_model_interaction_environment",
        "CreateModelInteractionResponseFormat": "create_model_interaction_response_format",
        "CreateModelInteractionResponseFormatCodec": "create_model_interaction_response_format",
        "CreateTunedModelMetadata": "create_tuned_model_metadata",
        "CreateTunedModelOperation": "create_tuned_model_operation",
        "CreateTuningJobConfig": "create_tuning_job_config",
        "CreateTuningJobParameters": "create_tuning_job_parameters",
        "CreateVoiceRequest": "create_voice_request",
        "Credential": "credential",
        "CredentialCreateParams": "credential_create_params",
        "CredentialCreateParamsCodec": "credential_create_params",
        "UnknownCredentialCreateParams": "credential_create_params",
        "CredentialListResponse": "credential_list_response",
        "CredentialType": "credential_type",
        "CredentialUpdate": "credential_update",
        "CredentialUpdateCodec": "credential_update",
        "UnknownCredentialUpdate": "credential_update",
        "CredentialsStatus": "credentials_status",
        "CustomCodeExecutionResult": "custom_code_execution_result",
        "CustomCodeExecutionSpec": "custom_code_execution_spec",
        "CustomLongRunningOperation": "custom_long_running_operation",
        "CustomMetadata": "custom_metadata",
        "CustomOutput": "custom_output",
        "CustomOutputFormatConfig": "custom_output_format_config",
        "CustomizedAvatar": "customized_avatar",
        "Dataset": "dataset",
        "DatasetDistribution": "dataset_distribution",
        "DatasetDistributionDistributionBucket": "dataset_distribution_distribution_bucket",
        "DatasetStats": "dataset_stats",
        "DecisionAnswer": "decision_answer",
        "DecisionAnswerCodec": "decision_answer",
        "UnknownDecisionAnswer": "decision_answer",
        "DecisionBlockReason": "decision_block_reason",
        "DecisionInput": "decision_input",
        "DecisionInputCodec": "decision_input",
        "DecisionInputContent": "decision_input_content",
        "DecisionInputContentCodec": "decision_input_content",
        "UnknownDecisionInputContent": "decision_input_content",
        "DecisionQuestion": "decision_question",
        "DecisionQuestionCodec": "decision_question",
        "UnknownDecisionQuestion": "decision_question",
        "DeepResearchAgentConfig": "deep_research_agent_config",
        "DeleteBatchJobConfig": "delete_batch_job_config",
        "DeleteCachedContentConfig": "delete_cached_content_config",
        "DeleteCachedContentResponse": "delete_cached_content_response",
        "DeleteDocumentConfig": "delete_document_config",
        "DeleteFileConfig": "delete_file_config",
        "DeleteFileResponse": "delete_file_response",
        "DeleteFileSearchStoreConfig": "delete_file_search_store_config",
        "DeleteModelConfig": "delete_model_config",
        "DeleteModelResponse": "delete_model_response",
        "DeleteResourceJob": "delete_resource_job",
        "DeleteVoiceResponse": "delete_voice_response",
        "Delivery": "delivery",
        "DisabledSafetyPolicy": "disabled_safety_policy",
        "DisconnectEvent": "disconnect_event",
        "DistillationDataStats": "distillation_data_stats",
        "DistillationHyperParameters": "distillation_hyper_parameters",
        "DistillationSamplingSpec": "distillation_sampling_spec",
        "DistillationSpec": "distillation_spec",
        "Document": "document",
        "DocumentContent": "document_content",
        "DocumentContentResolution": "document_content_resolution",
        "DocumentDelta": "document_delta",
        "DocumentMetadata": "document_metadata",
        "DocumentMetadataContentLayer": "document_metadata_content_layer",
        "DocumentProcessing": "document_processing",
        "DocumentProcessingCodec": "document_processing",
        "DocumentState": "document_state",
        "DocumentStaticMediaProcessing": "document_static_media_processing",
        "DownloadFileConfig": "download_file_config",
        "DownloadMediaConfig": "download_media_config",
        "DynamicAgentConfig": "dynamic_agent_config",
        "DynamicRetrievalConfig": "dynamic_retrieval_config",
        "DynamicRetrievalConfigMode": "dynamic_retrieval_config_mode",
        "EditImageConfig": "edit_image_config",
        "EditImageRequest": "edit_image_request",
        "EditImageResponse": "edit_image_response",
        "EditMode": "edit_mode",
        "EmbedContentBatch": "embed_content_batch",
        "EmbedContentBatchOutput": "embed_content_batch_output",
        "EmbedContentBatchStats": "embed_content_batch_stats",
        "EmbedContentConfig": "embed_content_config",
        "EmbedContentMetadata": "embed_content_metadata",
        "EmbedContentParameters": "embed_content_parameters",
        "EmbedContentRequest": "embed_content_request",
        "EmbedContentRequestConfig": "embed_content_request_config",
        "BatchEmbedContentsResponse": "embed_content_response:EmbedContentResponse",
        "EmbedContentResponse": "embed_content_response",
        "EmbedTaskType": "embed_task_type",
        "EmbedTextRequest": "embed_text_request",
        "EmbedTextResponse": "embed_text_response",
        "Embedding": "embedding",
        "EmbeddingApiType": "embedding_api_type",
        "EmbeddingUsageMetadata": "embedding_usage_metadata",
        "EmbeddingsBatchJobSource": "embeddings_batch_job_source",
        "Empty": "empty",
        "EncryptionSpec": "encryption_spec",
        "EndSensitivity": "end_sensitivity",
        "Endpoint": "endpoint",
        "EnterpriseWebSearch": "enterprise_web_search",
        "EntityLabel": "entity_label",
        "Environment": "environment",
        "EnvironmentConfigNetwork": "environment_config_network",
        "EnvironmentConfigNetworkCodec": "environment_config_network",
        "EnvironmentEnum": "environment_enum",
        "EnvironmentFile": "environment_file",
        "EnvironmentMode": "environment_mode",
        "EnvironmentNetworkEgressAllowlist": "environment_network_egress_allowlist",
        "EnvironmentNetworkUnion": "environment_network_union",
        "EnvironmentNetworkUnionCodec": "environment_network_union",
        "EnvironmentSource": "environment_source",
        "EnvironmentSourceType": "environment_source_type",
        "EnvironmentVariable": "environment_variable",
        "EnvironmentVariableConfig": "environment_variable_config",
        "EnvironmentVariableConfigInjectionLocation": "environment_variable_config_injection_location",
        "EnvironmentVariableConfigInjectionLocationCodec": "environment_variable_config_injection_location",
        "EnvironmentVariableUpdateConfig": "environment_variable_update_config",
        "EnvironmentVariableUpdateConfigInjectionLocation": "environment_variable_update_config_injection_location",
        "EnvironmentVariableUpdateConfigInjectionLocationCodec": "environment_variable_update_config_injection_location",
        "EnvironmentVariables": "environment_variables",
        "EnvironmentVariablesCodec": "environment_variables",
        "EnvironmentsStatus": "environments_status",
        "EnvironmentsType": "environments_type",
        "ErrorBody": "error_body",
        "ErrorEvent": "error_event",
        "ErrorResponse": "error_response",
        "EvaluateDatasetResponse": "evaluate_dataset_response",
        "EvaluateDatasetRun": "evaluate_dataset_run",
        "EvaluationConfig": "evaluation_config",
        "EvaluationDataset": "evaluation_dataset",
        "EvaluationParserConfig": "evaluation_parser_config",
        "EvaluationParserConfigCustomCodeParserConfig": "evaluation_parser_config_custom_code_parser_config",
        "ExaAISearchConfig": "exa_ai_search_config",
        "ExactMatchMetricValue": "exact_match_metric_value",
        "Example": "example",
        "ExecutableCode": "executable_code",
        "ExternalApi": "external_api",
        "ExternalApiElasticSearchParams": "external_api_elastic_search_params",
        "ExternalApiSimpleSearchParams": "external_api_simple_search_params",
        "FeatureSelectionPreference": "feature_selection_preference",
        "FetchPredictOperationConfig": "fetch_predict_operation_config",
        "FetchPredictOperationRequest": "fetch_predict_operation_request",
        "File": "file",
        "FileCitation": "file_citation",
        "FileContent": "file_content",
        "FileData": "file_data",
        "FileSearch": "file_search",
        "FileSearchCallDelta": "file_search_call_delta",
        "FileSearchCallStep": "file_search_call_step",
        "FileSearchResultDelta": "file_search_result_delta",
        "FileSearchResultStep": "file_search_result_step",
        "FileSearchStore": "file_search_store",
        "FileSource": "file_source",
        "FileState": "file_state",
        "FindRequest": "find_request",
        "FinishReason": "finish_reason",
        "FixRequest": "fix_request",
        "FullFineTuningSpec": "full_fine_tuning_spec",
        "FunctionCall": "function_call",
        "FunctionCallStep": "function_call_step",
        "FunctionCallingConfig": "function_calling_config",
        "FunctionCallingConfigMode": "function_calling_config_mode",
        "FunctionDeclaration": "function_declaration",
        "FunctionResponse": "function_response",
        "FunctionResponseBlob": "function_response_blob",
        "FunctionResponseFileData": "function_response_file_data",
        "FunctionResponsePart": "function_response_part",
        "FunctionResponseScheduling": "function_response_scheduling",
        "FunctionResultDelta": "function_result_delta",
        "FunctionResultDeltaResultUnion": "function_result_delta_result_union",
        "FunctionResultDeltaResultUnionCodec": "function_result_delta_result_union",
        "FunctionResultStep": "function_result_step",
        "FunctionResultStepResultUnion": "function_result_step_result_union",
        "FunctionResultStepResultUnionCodec": "function_result_step_result_union",
        "FunctionResultSubcontent": "function_result_subcontent",
        "FunctionResultSubcontentCodec": "function_result_subcontent",
        "UnknownFunctionResultSubcontent": "function_result_subcontent",
        "GcsDestination": "gcs_destination",
        "GcsSource": "gcs_source",
        "GeminiEmbedContentBatch": "gemini_embed_content_batch",
        "GeminiInlinedRequest": "gemini_inlined_request",
        "GeminiPreferenceExample": "gemini_preference_example",
        "GeminiPreferenceExampleCompletion": "gemini_preference_example_completion",
        "GeminiTunedModel": "gemini_tuned_model",
        "GeminiTuningTask": "gemini_tuning_task",
        "GenerateAnswerRequest": "generate_answer_request",
        "GenerateAnswerResponse": "generate_answer_response",
        "GenerateContentBatch": "generate_content_batch",
        "GenerateContentBatchOutput": "generate_content_batch_output",
        "GenerateContentConfig": "generate_content_config",
        "GenerateContentRequest": "generate_content_request",
        "GenerateContentResponse": "generate_content_response",
        "GenerateContentResponsePromptFeedback": "generate_content_response_prompt_feedback",
        "PromptFeedback": "generate_content_response_prompt_feedback:GenerateContentResponsePromptFeedback",
        "GenerateContentResponseUsageMetadata": "generate_content_response_usage_metadata",
        "UsageMetadata": "generate_content_response_usage_metadata:GenerateContentResponseUsageMetadata",
        "GenerateImagesConfig": "generate_images_config",
        "GenerateImagesResponse": "generate_images_response",
        "GenerateMessageRequest": "generate_message_request",
        "GenerateMessageResponse": "generate_message_response",
        "GenerateTextRequest": "generate_text_request",
        "GenerateTextResponse": "generate_text_response",
        "GenerateVideosConfig": "generate_videos_config",
        "GenerateVideosOperation": "generate_videos_operation",
        "GenerateVideosResponse": "generate_videos_response",
        "GenerateVideosSource": "generate_videos_source",
        "GeneratedFile": "generated_file",
        "GeneratedFileState": "generated_file_state",
        "GeneratedImage": "generated_image",
        "GeneratedImageMask": "generated_image_mask",
        "GeneratedVideo": "generated_video",
        "GenerationConfig": "generation_config",
        "GenerationConfigRoutingConfig": "generation_config_routing_config",
        "GenerationConfigRoutingConfigAutoRoutingMode": "generation_config_routing_config_auto_routing_mode",
        "GenerationConfigRoutingConfigManualRoutingMode": "generation_config_routing_config_manual_routing_mode",
        "GenerationOutputConfig": "generation_output_config",
        "GetBatchJobConfig": "get_batch_job_config",
        "GetCachedContentConfig": "get_cached_content_config",
        "GetDocumentConfig": "get_document_config",
        "GetEnvironmentFilesResponse": "get_environment_files_response",
        "GetFileConfig": "get_file_config",
        "GetFileSearchStoreConfig": "get_file_search_store_config",
        "GetModelConfig": "get_model_config",
        "GetOperationConfig": "get_operation_config",
        "GetTuningJobConfig": "get_tuning_job_config",
        "GoogleMaps": "google_maps",
        "GoogleMapsCallArguments": "google_maps_call_arguments",
        "GoogleMapsCallDelta": "google_maps_call_delta",
        "GoogleMapsCallStep": "google_maps_call_step",
        "GoogleMapsGroundingTypes": "google_maps_grounding_types",
        "GoogleMapsPlaces": "google_maps_places",
        "GoogleMapsResult": "google_maps_result",
        "GoogleMapsResultDelta": "google_maps_result_delta",
        "GoogleMapsResultPlaces": "google_maps_result_places",
        "GoogleMapsResultStep": "google_maps_result_step",
        "GoogleMapsRouting": "google_maps_routing",
        "GoogleSearch": "google_search",
        "GoogleSearchCallArguments": "google_search_call_arguments",
        "GoogleSearchCallDelta": "google_search_call_delta",
        "GoogleSearchCallStep": "google_search_call_step",
        "GoogleSearchCallStepSearchType": "google_search_call_step_search_type",
        "GoogleSearchResult": "google_search_result",
        "GoogleSearchResultDelta": "google_search_result_delta",
        "GoogleSearchResultStep": "google_search_result_step",
        "GoogleSearchRetrieval": "google_search_retrieval",
        "GoogleTypeDate": "google_type_date",
        "GroundingAttribution": "grounding_attribution",
        "GroundingChunk": "grounding_chunk",
        "GroundingChunkCustomMetadata": "grounding_chunk_custom_metadata",
        "GroundingChunkImage": "grounding_chunk_image",
        "GroundingChunkMaps": "grounding_chunk_maps",
        "Maps": "grounding_chunk_maps:GroundingChunkMaps",
        "GroundingChunkMapsPlaceAnswerSources": "grounding_chunk_maps_place_answer_sources",
        "PlaceAnswerSources": "grounding_chunk_maps_place_answer_sources:GroundingChunkMapsPlaceAnswerSources",
        "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution": "grounding_chunk_maps_place_answer_sources_author_attribution",
        "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet": "grounding_chunk_maps_place_answer_sources_review_snippet",
        "ReviewSnippet": "grounding_chunk_maps_place_answer_sources_review_snippet:GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
        "GroundingChunkMapsRoute": "grounding_chunk_maps_route",
        "GroundingChunkRetrievedContext": "grounding_chunk_retrieved_context",
        "RetrievedContext": "grounding_chunk_retrieved_context:GroundingChunkRetrievedContext",
        "GroundingChunkStringList": "grounding_chunk_string_list",
        "GroundingChunkWeb": "grounding_chunk_web",
        "Web": "grounding_chunk_web:GroundingChunkWeb",
        "GroundingMetadata": "grounding_metadata",
        "GroundingMetadataSourceFlaggingUri": "grounding_metadata_source_flagging_uri",
        "GroundingPassage": "grounding_passage",
        "GroundingPassageId": "grounding_passage_id",
        "GroundingPassages": "grounding_passages",
        "GroundingSupport": "grounding_support",
        "GroundingToolCount": "grounding_tool_count",
        "GroundingToolCountType": "grounding_tool_count_type",
        "HarmBlockMethod": "harm_block_method",
        "HarmBlockThreshold": "harm_block_threshold",
        "HarmCategory": "harm_category",
        "HarmProbability": "harm_probability",
        "HarmSeverity": "harm_severity",
        "HistoryConfig": "history_config",
        "HTTPBearerConfig": "http_bearer_config",
        "HTTPBearerUpdateConfig": "http_bearer_update_config",
        "HttpElementLocation": "http_element_location",
        "HttpOptions": "http_options",
        "HttpResponse": "http_response",
        "HttpRetryOptions": "http_retry_options",
        "HybridSearch": "hybrid_search",
        "Hyperparameters": "hyperparameters",
        "Image": "image",
        "ImageConfig": "image_config",
        "ImageConfigAspectRatio": "image_config_aspect_ratio",
        "ImageConfigImageOutputOptions": "image_config_image_output_options",
        "ImageConfigImageSize": "image_config_image_size",
        "ImageContent": "image_content",
        "ImageDelta": "image_delta",
        "ImageEditInstance": "image_edit_instance",
        "ImageEditParameters": "image_edit_parameters",
        "ImageEditSteps": "image_edit_steps",
        "ImageInstance": "image_instance",
        "ImageOutputOptions": "image_output_options",
        "ImageParameters": "image_parameters",
        "ImagePromptLanguage": "image_prompt_language",
        "ImageRecontextParameters": "image_recontext_parameters",
        "ImageResizeMode": "image_resize_mode",
        "ImageResponseFormat": "image_response_format",
        "ImageResponseFormatMimeType": "image_response_format_mime_type",
        "ImageResponseMimeType": "image_response_mime_type",
        "ImageSearch": "image_search",
        "ImageSegmentParameters": "image_segment_parameters",
        "ImageSize": "image_size",
        "ImageUpscaleConfig": "image_upscale_config",
        "ImageUpscaleInstance": "image_upscale_instance",
        "ImageUpscaleParameters": "image_upscale_parameters",
        "ImportFileConfig": "import_file_config",
        "ImportFileOperation": "import_file_operation",
        "ImportFileRequest": "import_file_request",
        "ImportFileResponse": "import_file_response",
        "InjectionLocationEnum": "injection_location_enum",
        "InlinedEmbedContentRequest": "inlined_embed_content_request",
        "InlinedEmbedContentRequests": "inlined_embed_content_requests",
        "InlinedEmbedContentResponse": "inlined_embed_content_response",
        "InlinedEmbedContentResponses": "inlined_embed_content_responses",
        "InlinedRequest": "inlined_request",
        "InlinedRequests": "inlined_requests",
        "InlinedResponse": "inlined_response",
        "InlinedResponses": "inlined_responses",
        "InputConfig": "input_config",
        "InputEmbedContentConfig": "input_embed_content_config",
        "InputEvent": "input_event",
        "InputFeedback": "input_feedback",
        "InputFeedbackBlockReason": "input_feedback_block_reason",
        "Interaction": "interaction",
        "InteractionAgentConfig": "interaction_agent_config",
        "InteractionAgentConfigCodec": "interaction_agent_config",
        "UnknownInteractionAgentConfig": "interaction_agent_config",
        "InteractionAuthToken": "interaction_auth_token",
        "InteractionAuthTokenCreateParams": "interaction_auth_token_create_params",
        "InteractionCancelledEvent": "interaction_cancelled_event",
        "InteractionCompletedEvent": "interaction_completed_event",
        "InteractionConnectedEvent": "interaction_connected_event",
        "InteractionCreatedEvent": "interaction_created_event",
        "InteractionEnvironment": "interaction_environment",
        "InteractionEnvironmentCodec": "interaction_environment",
        "InteractionError": "interaction_error",
        "InteractionResponseFormat": "interaction_response_format",
        "InteractionResponseFormatCodec": "interaction_response_format",
        "InteractionSSEEvent": "interaction_sse_event",
        "InteractionSSEEventCodec": "interaction_sse_event",
        "UnknownInteractionSSEEvent": "interaction_sse_event",
        "InteractionSseEventInteraction": "interaction_sse_event_interaction",
        "InteractionStatus": "interaction_status",
        "InteractionStatusUpdate": "interaction_status_update",
        "InteractionStatusValue": "interaction_status_value",
        "InteractionUsage": "interaction_usage",
        "InteractionsAudioResponseFormat": "interactions_audio_response_format",
        "InteractionsCodeExecution": "interactions_code_execution",
        "InteractionsComputerUse": "interactions_computer_use",
        "InteractionsContent": "interactions_content",
        "InteractionsContentCodec": "interactions_content",
        "UnknownInteractionsContent": "interactions_content",
        "InteractionsEmpty": "interactions_empty",
        "InteractionsEnvironment": "interactions_environment",
        "InteractionsEnvironmentConfig": "interactions_environment_config",
        "InteractionsFileSearch": "interactions_file_search",
        "InteractionsFunction": "interactions_function",
        "InteractionsGenerationConfig": "interactions_generation_config",
        "InteractionsGenerationConfigThinkingLevel": "interactions_generation_config_thinking_level",
        "InteractionsGoogleMaps": "interactions_google_maps",
        "InteractionsGoogleSearch": "interactions_google_search",
        "InteractionsImageConfig": "interactions_image_config",
        "InteractionsImageResponseFormat": "interactions_image_response_format",
        "InteractionsInput": "interactions_input",
        "InteractionsInputCodec": "interactions_input",
        "InteractionsInputItem": "interactions_input_item",
        "InteractionsInputItemCodec": "interactions_input_item",
        "UnknownInteractionsInputItem": "interactions_input_item",
        "InteractionsMCPServer": "interactions_mcp_server",
        "InteractionsPromptFeedback": "interactions_prompt_feedback",
        "InteractionsRagRetrievalConfig": "interactions_rag_retrieval_config",
        "InteractionsResponseFormat": "interactions_response_format",
        "InteractionsResponseFormatCodec": "interactions_response_format",
        "InteractionsRetrieval": "interactions_retrieval",
        "InteractionsReviewSnippet": "interactions_review_snippet",
        "InteractionsSafetySetting": "interactions_safety_setting",
        "InteractionsSafetySettingType": "interactions_safety_setting_type",
        "InteractionsSpeechConfig": "interactions_speech_config",
        "InteractionsSpeechConfigUnion": "interactions_speech_config_union",
        "InteractionsSpeechConfigUnionCodec": "interactions_speech_config_union",
        "InteractionsStatus": "interactions_status",
        "InteractionsTextResponseFormat": "interactions_text_response_format",
        "InteractionsTool": "interactions_tool",
        "InteractionsToolCodec": "interactions_tool",
        "UnknownInteractionsTool": "interactions_tool",
        "InteractionsURLContext": "interactions_url_context",
        "InteractionsVideoResponseFormat": "interactions_video_response_format",
        "InteractionsWebhookConfig": "interactions_webhook_config",
        "InteractionsWordInfo": "interactions_word_info",
        "Interval": "interval",
        "JobState": "job_state",
        "JSONSchema": "json_schema",
        "JSONSchemaType": "json_schema_type",
        "JSONSchemaTypes": "json_schema_types",
        "JSONSchemaTypesCodec": "json_schema_types",
        "Language": "language",
        "LanguageAuto": "language_auto",
        "LanguageHints": "language_hints",
        "LatLng": "lat_lng",
        "LaunchStage": "launch_stage",
        "ListBatchJobsConfig": "list_batch_jobs_config",
        "ListBatchJobsResponse": "list_batch_jobs_response",
        "ListCachedContentsConfig": "list_cached_contents_config",
        "ListCachedContentsResponse": "list_cached_contents_response",
        "ListCorporaResponse": "list_corpora_response",
        "ListDocumentsConfig": "list_documents_config",
        "ListDocumentsResponse": "list_documents_response",
        "ListEnvironmentsResponse": "list_environments_response",
        "ListFileSearchStoresConfig": "list_file_search_stores_config",
        "ListFileSearchStoresResponse": "list_file_search_stores_response",
        "ListFilesConfig": "list_files_config",
        "ListFilesResponse": "list_files_response",
        "ListGeneratedFilesResponse": "list_generated_files_response",
        "ListModelsConfig": "list_models_config",
        "ListModelsResponse": "list_models_response",
        "ListOperationsResponse": "list_operations_response",
        "ListPermissionsResponse": "list_permissions_response",
        "ListTriggerExecutionsResponse": "list_trigger_executions_response",
        "ListTriggersResponse": "list_triggers_response",
        "ListTunedModelsResponse": "list_tuned_models_response",
        "ListTuningJobsConfig": "list_tuning_jobs_config",
        "ListTuningJobsResponse": "list_tuning_jobs_response",
        "ListVoicesResponse": "list_voices_response",
        "LiveClientContent": "live_client_content",
        "LiveClientContextUpdate": "live_client_context_update",
        "LiveClientContextUpdateTools": "live_client_context_update_tools",
        "LiveClientMessage": "live_client_message",
        "LiveClientRealtimeInput": "live_client_realtime_input",
        "LiveClientSetup": "live_client_setup",
        "LiveClientToolResponse": "live_client_tool_response",
        "LiveConnectConfig": "live_connect_config",
        "LiveConnectConstraints": "live_connect_constraints",
        "LiveConnectParameters": "live_connect_parameters",
        "LiveInteractionCompletedEvent": "live_interaction_completed_event",
        "LiveInteractionCreatedEvent": "live_interaction_created_event",
        "LiveMusicClientContent": "live_music_client_content",
        "LiveMusicClientMessage": "live_music_client_message",
        "LiveMusicClientSetup": "live_music_client_setup",
        "LiveMusicConnectParameters": "live_music_connect_parameters",
        "LiveMusicFilteredPrompt": "live_music_filtered_prompt",
        "LiveMusicGenerationConfig": "live_music_generation_config",
        "LiveMusicPlaybackControl": "live_music_playback_control",
        "LiveMusicServerContent": "live_music_server_content",
        "LiveMusicServerMessage": "live_music_server_message",
        "LiveMusicServerSetupComplete": "live_music_server_setup_complete",
        "LiveMusicSetConfigParameters": "live_music_set_config_parameters",
        "LiveMusicSetWeightedPromptsParameters": "live_music_set_weighted_prompts_parameters",
        "LiveMusicSourceMetadata": "live_music_source_metadata",
        "LiveSendRealtimeInputParameters": "live_send_realtime_input_parameters",
        "LiveServerContent": "live_server_content",
        "LiveServerGoAway": "live_server_go_away",
        "LiveServerMessage": "live_server_message",
        "LiveServerSessionResumptionUpdate": "live_server_session_resumption_update",
        "LiveServerSetupComplete": "live_server_setup_complete",
        "LiveServerToolCall": "live_server_tool_call",
        "LiveServerToolCallCancellation": "live_server_tool_call_cancellation",
        "LiveSessionResumed": "live_session_resumed",
        "LLMBasedMetricSpec": "llm_based_metric_spec",
        "LogprobsResult": "logprobs_result",
        "LogprobsResultCandidate": "logprobs_result_candidate",
        "LogprobsResultTopCandidates": "logprobs_result_top_candidates",
        "TopCandidates": "logprobs_result_top_candidates:LogprobsResultTopCandidates",
        "MaskReferenceConfig": "mask_reference_config",
        "MaskReferenceImage": "mask_reference_image",
        "MaskReferenceMode": "mask_reference_mode",
        "MatchOperation": "match_operation",
        "McpServer": "mcp_server",
        "MCPServerToolCallDelta": "mcp_server_tool_call_delta",
        "MCPServerToolCallStep": "mcp_server_tool_call_step",
        "MCPServerToolResultDelta": "mcp_server_tool_result_delta",
        "MCPServerToolResultDeltaResultUnion": "mcp_server_tool_result_delta_result_union",
        "MCPServerToolResultDeltaResultUnionCodec": "mcp_server_tool_result_delta_result_union",
        "MCPServerToolResultStep": "mcp_server_tool_result_step",
        "MCPServerToolResultStepResultUnion": "mcp_server_tool_result_step_result_union",
        "MCPServerToolResultStepResultUnionCodec": "mcp_server_tool_result_step_result_union",
        "MediaModality": "media_modality",
        "MediaProcessing": "media_processing",
        "MediaResolution": "media_resolution",
        "Message": "message",
        "MessagePrompt": "message_prompt",
        "MetadataFilter": "metadata_filter",
        "Metric": "metric",
        "Modality": "modality",
        "ModalityTokenCount": "modality_token_count",
        "ModalityTokens": "modality_tokens",
        "Model": "model",
        "ModelArmorConfig": "model_armor_config",
        "ModelChanges": "model_changes",
        "ModelOutputStep": "model_output_step",
        "ModelRoutingPreference": "model_routing_preference",
        "ModelSelectionConfig": "model_selection_config",
        "ModelStage": "model_stage",
        "ModelStatus": "model_status",
        "MultiSpeakerVoiceConfig": "multi_speaker_voice_config",
        "MusicGenerationMode": "music_generation_mode",
        "NoulAnswer": "noul_answer",
        "NoulCriteria": "noul_criteria",
        "NoulQuestion": "noul_question",
        "NoulQuestionInstructions": "noul_question_instructions",
        "NoulQuestionInstructionsCodec": "noul_question_instructions",
        "NullValue": "null_value",
        "OAuth2Config": "o_auth2_config",
        "OAuth2UpdateConfig": "o_auth2_update_config",
        "OpenSourceCategory": "open_source_category",
        "Operation": "operation",
        "Outcome": "outcome",
        "OutputConfig": "output_config",
        "OutputInfo": "output_info",
        "PageProcessingOptions": "page_processing_options",
        "PageProcessingOptionsContentLayer": "page_processing_options_content_layer",
        "PairwiseChoice": "pairwise_choice",
        "PairwiseMetricResult": "pairwise_metric_result",
        "PairwiseMetricSpec": "pairwise_metric_spec",
        "ParallelAISearchConfig": "parallel_ai_search_config",
        "Part": "part",
        "PartMediaResolution": "part_media_resolution",
        "PartMediaResolutionLevel": "part_media_resolution_level",
        "PartialArg": "partial_arg",
        "PartnerModelTuningSpec": "partner_model_tuning_spec",
        "Permission": "permission",
        "PermissionGranteeType": "permission_grantee_type",
        "PermissionRole": "permission_role",
        "PersonGeneration": "person_generation",
        "PhishBlockThreshold": "phish_block_threshold",
        "PingWebhookRequest": "ping_webhook_request",
        "PlaceCitation": "place_citation",
        "PointwiseMetricResult": "pointwise_metric_result",
        "PointwiseMetricSpec": "pointwise_metric_spec",
        "PreTunedModel": "pre_tuned_model",
        "PrebuiltVoiceConfig": "prebuilt_voice_config",
        "PredefinedMetricSpec": "predefined_metric_spec",
        "PredictLongRunningRequest": "predict_long_running_request",
        "PredictRequest": "predict_request",
        "PreferenceOptimizationDataStats": "preference_optimization_data_stats",
        "PreferenceOptimizationHyperParameters": "preference_optimization_hyper_parameters",
        "PreferenceOptimizationSpec": "preference_optimization_spec",
        "ProactivityConfig": "proactivity_config",
        "ProcessingCallDelta": "processing_call_delta",
        "ProcessingCallStep": "processing_call_step",
        "ProcessingResultDelta": "processing_result_delta",
        "ProcessingResultStep": "processing_result_step",
        "ProductImage": "product_image",
        "ProjectOperation": "project_operation",
        "ProminentPeople": "prominent_people",
        "PromptedVoice": "prompted_voice",
        "RagChunk": "rag_chunk",
        "RagChunkPageSpan": "rag_chunk_page_span",
        "RagFilter": "rag_filter",
        "RagResource": "rag_resource",
        "RagRetrievalConfig": "rag_retrieval_config",
        "RagRetrievalConfigFilter": "rag_retrieval_config_filter",
        "RagRetrievalConfigHybridSearch": "rag_retrieval_config_hybrid_search",
        "RagRetrievalConfigRanking": "rag_retrieval_config_ranking",
        "RagRetrievalConfigRankingLlmRanker": "rag_retrieval_config_ranking_llm_ranker",
        "RagRetrievalConfigRankingRankService": "rag_retrieval_config_ranking_rank_service",
        "RagStoreConfig": "rag_store_config",
        "RankService": "rank_service",
        "Ranking": "ranking",
        "RawOutput": "raw_output",
        "RawPredictRequest": "raw_predict_request",
        "RawPrediction": "raw_prediction",
        "RawReferenceImage": "raw_reference_image",
        "RealtimeInputConfig": "realtime_input_config",
        "RecontextImageConfig": "recontext_image_config",
        "RecontextImageRequest": "recontext_image_request",
        "RecontextImageResponse": "recontext_image_response",
        "RecontextImageSource": "recontext_image_source",
        "ReferenceImage": "reference_image",
        "ReferenceImageCodec": "reference_image",
        "UnknownReferenceImage": "reference_image",
        "RegisterFilesConfig": "register_files_config",
        "RegisterFilesRequest": "register_files_request",
        "RegisterFilesResponse": "register_files_response",
        "ReinforcementTuningAutoraterScorer": "reinforcement_tuning_autorater_scorer",
        "ReinforcementTuningAutoraterScorerExactMatchScorer": "reinforcement_tuning_autorater_scorer_exact_match_scorer",
        "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer": "reinforcement_tuning_autorater_scorer_parsed_response_conversion_scorer",
        "ReinforcementTuningCloudRunRewardScorer": "reinforcement_tuning_cloud_run_reward_scorer",
        "ReinforcementTuningCodeExecutionRewardScorer": "reinforcement_tuning_code_execution_reward_scorer",
        "ReinforcementTuningExample": "reinforcement_tuning_example",
        "ReinforcementTuningHyperParameters": "reinforcement_tuning_hyper_parameters",
        "ReinforcementTuningParseResponseConfig": "reinforcement_tuning_parse_response_config",
        "ReinforcementTuningRewardInfo": "reinforcement_tuning_reward_info",
        "ReinforcementTuningSpec": "reinforcement_tuning_spec",
        "ReinforcementTuningStringMatchRewardScorer": "reinforcement_tuning_string_match_reward_scorer",
        "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression": "reinforcement_tuning_string_match_reward_scorer_json_match_expression",
        "ReinforcementTuningStringMatchRewardScorerStringMatchExpression": "reinforcement_tuning_string_match_reward_scorer_string_match_expression",
        "ReinforcementTuningThinkingLevel": "reinforcement_tuning_thinking_level",
        "ReinforcementTuningUserDatasetExamples": "reinforcement_tuning_user_dataset_examples",
        "ReplayFile": "replay_file",
        "ReplayInteraction": "replay_interaction",
        "ReplayRequest": "replay_request",
        "ReplayResponse": "replay_response",
        "ReplicatedVoice": "replicated_voice",
        "ReplicatedVoiceConfig": "replicated_voice_config",
        "ResourceScope": "resource_scope",
        "ResponseFormat": "response_format",
        "ResponseFormatConfig": "response_format:ResponseFormat",
        "ResponseModality": "response_modality",
        "ResponseParseType": "response_parse_type",
        "Retrieval": "retrieval",
        "RetrievalCallArguments": "retrieval_call_arguments",
        "RetrievalCallDelta": "retrieval_call_delta",
        "RetrievalCallStep": "retrieval_call_step",
        "RetrievalConfig": "retrieval_config",
        "RetrievalMetadata": "retrieval_metadata",
        "RetrievalResultDelta": "retrieval_result_delta",
        "RetrievalResultStep": "retrieval_result_step",
        "RetrievalRetrievalType": "retrieval_retrieval_type",
        "RevocationBehavior": "revocation_behavior",
        "RotateSigningSecretRequest": "rotate_signing_secret_request",
        "RougeMetricValue": "rouge_metric_value",
        "RougeSpec": "rouge_spec",
        "RubricContentType": "rubric_content_type",
        "RubricGenerationSpec": "rubric_generation_spec",
        "SafetyAttributes": "safety_attributes",
        "SafetyFeedback": "safety_feedback",
        "SafetyFilterLevel": "safety_filter_level",
        "SafetyMethod": "safety_method",
        "SafetyPolicy": "safety_policy",
        "SafetyRating": "safety_rating",
        "SafetySetting": "safety_setting",
        "SafetyThreshold": "safety_threshold",
        "Scale": "scale",
        "Schema": "schema",
        "ScoreAnswer": "score_answer",
        "ScoreQuestion": "score_question",
        "ScoreQuestionInstructions": "score_question_instructions",
        "ScoreQuestionInstructionsCodec": "score_question_instructions",
        "ScribbleImage": "scribble_image",
        "SearchEntryPoint": "search_entry_point",
        "SearchTypes": "search_types",
        "Segment": "segment",
        "SegmentImageConfig": "segment_image_config",
        "SegmentImageRequest": "segment_image_request",
        "SegmentImageResponse": "segment_image_response",
        "SegmentImageSource": "segment_image_source",
        "SegmentMode": "segment_mode",
        "SemanticRetrieverChunk": "semantic_retriever_chunk",
        "SemanticRetrieverConfig": "semantic_retriever_config",
        "ServerEvent": "server_event",
        "ServerEventCodec": "server_event",
        "UnknownServerEvent": "server_event",
        "ServiceTier": "service_tier",
        "SessionConfig": "session_config",
        "SessionResumptionConfig": "session_resumption_config",
        "SigningSecret": "signing_secret",
        "SingleEmbedContentResponse": "single_embed_content_response",
        "SingleReinforcementTuningRewardConfig": "single_reinforcement_tuning_reward_config",
        "SlidingWindow": "sliding_window",
        "SmartTranscriptionMode": "smart_transcription_mode",
        "SpeakerConfig": "speaker_config",
        "SpeakerVoiceConfig": "speaker_voice_config",
        "SpeechAnnotation": "speech_annotation",
        "SpeechConfig": "speech_config",
        "SpeechMetadata": "speech_metadata",
        "SpreadsheetMetadata": "spreadsheet_metadata",
        "SpreadsheetMetadataContentLayer": "spreadsheet_metadata_content_layer",
        "SpreadsheetProcessingOptions": "spreadsheet_processing_options",
        "SpreadsheetProcessingOptionsContentLayer": "spreadsheet_processing_options_content_layer",
        "StartSensitivity": "start_sensitivity",
        "StaticMediaProcessing": "static_media_processing",
        "StaticMediaProcessingContentLayer": "static_media_processing_content_layer",
        "FileStatus": "status:Status",
        "GoogleRpcStatus": "status:Status",
        "JobError": "status:Status",
        "Status": "status",
        "Step": "step",
        "StepCodec": "step",
        "UnknownStep": "step",
        "StepDelta": "step_delta",
        "StepDeltaData": "step_delta_data",
        "StepDeltaDataCodec": "step_delta_data",
        "UnknownStepDeltaData": "step_delta_data",
        "StepDeltaMetadata": "step_delta_metadata",
        "StepStart": "step_start",
        "StepStop": "step_stop",
        "StreamableHttpTransport": "streamable_http_transport",
        "StringList": "string_list",
        "StyleReferenceConfig": "style_reference_config",
        "StyleReferenceImage": "style_reference_image",
        "SubjectReferenceConfig": "subject_reference_config",
        "SubjectReferenceImage": "subject_reference_image",
        "SubjectReferenceType": "subject_reference_type",
        "SupervisedHyperParameters": "supervised_hyper_parameters",
        "SupervisedTuningDataStats": "supervised_tuning_data_stats",
        "SupervisedTuningDatasetDistribution": "supervised_tuning_dataset_distribution",
        "SupervisedTuningDatasetDistributionDatasetBucket": "supervised_tuning_dataset_distribution_dataset_bucket",
        "SupervisedTuningSpec": "supervised_tuning_spec",
        "TestTableFile": "test_table_file",
        "TestTableItem": "test_table_item",
        "TextAnnotationDelta": "text_annotation_delta",
        "TextCompletion": "text_completion",
        "TextContent": "text_content",
        "TextDelta": "text_delta",
        "TextPrompt": "text_prompt",
        "TextResponseFormat": "text_response_format",
        "TextResponseFormatMimeType": "text_response_format_mime_type",
        "TextResponseMimeType": "text_response_mime_type",
        "GenerationConfigThinkingConfig": "thinking_config:ThinkingConfig",
        "ThinkingConfig": "thinking_config",
        "ThinkingLevel": "thinking_level",
        "ThinkingSummaries": "thinking_summaries",
        "ThoughtSignatureDelta": "thought_signature_delta",
        "ThoughtStep": "thought_step",
        "ThoughtSummaryContent": "thought_summary_content",
        "ThoughtSummaryContentCodec": "thought_summary_content",
        "UnknownThoughtSummaryContent": "thought_summary_content",
        "ThoughtSummaryDelta": "thought_summary_delta",
        "TokensInfo": "tokens_info",
        "Tool": "tool",
        "ToolCall": "tool_call",
        "ToolChoice": "tool_choice",
        "ToolChoiceCodec": "tool_choice",
        "ToolChoiceConfig": "tool_choice_config",
        "ToolChoiceType": "tool_choice_type",
        "CodeExecution": "tool_code_execution:ToolCodeExecution",
        "ToolCodeExecution": "tool_code_execution",
        "ToolConfig": "tool_config",
        "ToolExaAiSearch": "tool_exa_ai_search",
        "ToolParallelAiSearch": "tool_parallel_ai_search",
        "ToolResponse": "tool_response",
        "ToolSearch": "tool_search",
        "ToolSearchCallDelta": "tool_search_call_delta",
        "ToolSearchCallStep": "tool_search_call_step",
        "ToolSearchCallStepArguments": "tool_search_call_step_arguments",
        "ToolSearchExecution": "tool_search_execution",
        "ToolSearchResultDelta": "tool_search_result_delta",
        "ToolSearchResultStep": "tool_search_result_step",
        "ToolType": "tool_type",
        "TrafficType": "traffic_type",
        "Transcription": "transcription",
        "TranscriptionConfig": "transcription_config",
        "TranscriptionConfigMode": "transcription_config_mode",
        "TranscriptionConfigModeCodec": "transcription_config_mode",
        "TranscriptionConfigModeEnum": "transcription_config_mode_enum",
        "TranscriptionMode": "transcription_mode",
        "TranscriptionModeCodec": "transcription_mode",
        "UnknownTranscriptionMode": "transcription_mode",
        "TransferOwnershipRequest": "transfer_ownership_request",
        "TransferOwnershipResponse": "transfer_ownership_response",
        "TranslationConfig": "translation_config",
        "Trigger": "trigger",
        "TriggerCreateParams": "trigger_create_params",
        "TriggerExecution": "trigger_execution",
        "TriggerExecutionStatus": "trigger_execution_status",
        "TriggerStatus": "trigger_status",
        "TriggerUpdate": "trigger_update",
        "TunedModel": "tuned_model",
        "TunedModelCheckpoint": "tuned_model_checkpoint",
        "TunedModelInfo": "tuned_model_info",
        "TunedModelSource": "tuned_model_source",
        "TunedModelState": "tuned_model_state",
        "TuningDataStats": "tuning_data_stats",
        "TuningDataset": "tuning_dataset",
        "TuningExample": "tuning_example",
        "TuningExamples": "tuning_examples",
        "TuningJob": "tuning_job",
        "TuningJobMetadata": "tuning_job_metadata",
        "TuningJobState": "tuning_job_state",
        "TuningMethod": "tuning_method",
        "TuningMode": "tuning_mode",
        "TuningOperation": "tuning_operation",
        "TuningSnapshot": "tuning_snapshot",
        "TuningSpeed": "tuning_speed",
        "TuningTask": "tuning_task",
        "TuningValidationDataset": "tuning_validation_dataset",
        "TurnCompleteReason": "turn_complete_reason",
        "TurnCoverage": "turn_coverage",
        "Type": "type",
        "UnifiedMetric": "unified_metric",
        "UpdateCachedContentConfig": "update_cached_content_config",
        "UpdateModelConfig": "update_model_config",
        "UploadFileConfig": "upload_file_config",
        "UploadToFileSearchStoreConfig": "upload_to_file_search_store_config",
        "UploadToFileSearchStoreOperation": "upload_to_file_search_store_operation",
        "UploadToFileSearchStoreRequest": "upload_to_file_search_store_request",
        "UploadToFileSearchStoreResponse": "upload_to_file_search_store_response",
        "UploadToFileSearchStoreResumableResponse": "upload_to_file_search_store_resumable_response",
        "UpscaleImageConfig": "upscale_image_config",
        "UpscaleImageParameters": "upscale_image_parameters",
        "UpscaleImageRequest": "upscale_image_request",
        "UpscaleImageResponse": "upscale_image_response",
        "URLCitation": "url_citation",
        "UrlContext": "url_context",
        "URLContextCallArguments": "url_context_call_arguments",
        "URLContextCallDelta": "url_context_call_delta",
        "URLContextCallStep": "url_context_call_step",
        "UrlContextMetadata": "url_context_metadata",
        "URLContextResult": "url_context_result",
        "URLContextResultDelta": "url_context_result_delta",
        "URLContextResultStatus": "url_context_result_status",
        "URLContextResultStep": "url_context_result_step",
        "UrlMetadata": "url_metadata",
        "UrlRetrievalStatus": "url_retrieval_status",
        "UserActionInput": "user_action_input",
        "UserActionKey": "user_action_key",
        "UserActionType": "user_action_type",
        "UnknownUserInputContent": "user_input_content",
        "UserInputContent": "user_input_content",
        "UserInputContentCodec": "user_input_content",
        "UserInputStep": "user_input_step",
        "VadSignalType": "vad_signal_type",
        "ValidateReinforcementTuningRewardRequest": "validate_reinforcement_tuning_reward_request",
        "ValidateRewardConfig": "validate_reward_config",
        "ValidateRewardResponse": "validate_reward_response",
        "VeoHyperParameters": "veo_hyper_parameters",
        "VeoLoraTuningSpec": "veo_lora_tuning_spec",
        "VeoTuningSpec": "veo_tuning_spec",
        "VerbatimTranscriptionMode": "verbatim_transcription_mode",
        "VertexAISearch": "vertex_ai_search",
        "VertexAISearchConfig": "vertex_ai_search_config",
        "VertexAISearchDataStoreSpec": "vertex_ai_search_data_store_spec",
        "VertexMultimodalDatasetDestination": "vertex_multimodal_dataset_destination",
        "VertexRagStore": "vertex_rag_store",
        "VertexRagStoreRagResource": "vertex_rag_store_rag_resource",
        "Video": "video",
        "VideoCompressionQuality": "video_compression_quality",
        "VideoConfig": "video_config",
        "VideoContent": "video_content",
        "VideoDelta": "video_delta",
        "VideoFileMetadata": "video_file_metadata",
        "VideoGenerationMask": "video_generation_mask",
        "VideoGenerationMaskMode": "video_generation_mask_mode",
        "VideoGenerationReferenceImage": "video_generation_reference_image",
        "VideoGenerationReferenceType": "video_generation_reference_type",
        "VideoInstance": "video_instance",
        "VideoMetadata": "video_metadata",
        "VideoMetadataContentLayer": "video_metadata_content_layer",
        "VideoOrientation": "video_orientation",
        "VideoParameters": "video_parameters",
        "VideoProcessing": "video_processing",
        "VideoProcessingCodec": "video_processing",
        "VideoProcessingEnum": "video_processing_enum",
        "VideoResolution": "video_resolution",
        "VideoResponseFormat": "video_response_format",
        "VideoResponseFormatAspectRatio": "video_response_format_aspect_ratio",
        "VideoTask": "video_task",
        "Visualization": "visualization",
        "VoiceActivity": "voice_activity",
        "VoiceActivityDetectionSignal": "voice_activity_detection_signal",
        "VoiceActivityType": "voice_activity_type",
        "VoiceConfig": "voice_config",
        "VoiceConsentSignature": "voice_consent_signature",
        "VoiceInput": "voice_input",
        "VoiceOutput": "voice_output",
        "VoicePitch": "voice_pitch",
        "VoiceType": "voice_type",
        "WebSearch": "web_search",
        "Webhook": "webhook",
        "WebhookConfig": "webhook_config",
        "WebhookEvent": "webhook_event",
        "WebhookEventData": "webhook_event_data",
        "WebhookInput": "webhook_input",
        "WebhookListResponse": "webhook_list_response",
        "WebhookPingResponse": "webhook_ping_response",
        "WebhookRotateSigningSecretResponse": "webhook_rotate_signing_secret_response",
        "WebhookState": "webhook_state",
        "WebhookSubscribedEvent": "webhook_subscribed_event",
        "WebhookUpdate": "webhook_update",
        "WeightedPrompt": "weighted_prompt",
        "WhiteSpaceConfig": "white_space_config",
        "WordInfo": "word_info",
        "WorldPrompt": "world_prompt",
        "WorldPromptCodec": "world_prompt",
        "WorldPromptContent": "world_prompt_content",
        "WorldReferenceImage": "world_reference_image",
        "WorldSetupEvent": "world_setup_event",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})

    def __getattr__(name: str) -> Any:
        place = _MODULES.get(name)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, _, original = place.partition(":")
        with _LOCK:
            value = getattr(import_module(f".{module}", __name__), original or name)
        globals()[name] = value
        return value


__all__ = [
    "ActivityEnd",
    "ActivityHandling",
    "ActivityStart",
    "AdapterSize",
    "Agent",
    "AgentListResponse",
    "AgentTool",
    "AggregationMetric",
    "AggregationOutput",
    "AggregationResult",
    "AllowedTools",
    "Allowlist",
    "AllowlistDisabled",
    "AllowlistEntry",
    "AllowlistTransform",
    "Annotation",
    "AnswerStyle",
    "AntigravityAgentConfig",
    "ApiAuth",
    "ApiAuthApiKeyConfig",
    "ApiKeyConfig",
    "ApiSpec",
    "ArgumentsDelta",
    "AspectRatio",
    "AsyncBatchEmbedContentOperation",
    "AsyncBatchEmbedContentRequest",
    "AttributionSourceId",
    "AudioChunk",
    "AudioContent",
    "AudioData",
    "AudioDelta",
    "AudioMetadata",
    "AudioProcessing",
    "AudioProcessingEnum",
    "AudioResponseFormat",
    "AudioResponseFormatDelivery",
    "AudioResponseFormatMimeType",
    "AudioResponseMimeType",
    "AudioStaticMediaProcessing",
    "AudioTranscriptionConfig",
    "AudioTranscriptionConfigMode",
    "AuthConfig",
    "AuthConfigGoogleServiceAccountConfig",
    "AuthConfigHttpBasicAuthConfig",
    "AuthConfigOauthConfig",
    "AuthConfigOidcConfig",
    "AuthToken",
    "AuthType",
    "AutomaticActivityDetection",
    "AutomaticFunctionCallingConfig",
    "AutoraterConfig",
    "AvatarConfig",
    "BaseEnvironment",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "BatchEmbedTextRequest",
    "BatchEmbedTextResponse",
    "BatchGenerateContentOperation",
    "BatchGenerateContentRequest",
    "BatchJob",
    "BatchJobDestination",
    "BatchJobDestinationUnion",
    "BatchJobDestinationUnionDict",
    "BatchJobOutputInfo",
    "BatchJobSource",
    "BatchJobSourceUnion",
    "BatchJobSourceUnionDict",
    "BatchState",
    "BatchStats",
    "Behavior",
    "BigQuerySource",
    "BillableUsage",
    "BleuMetricValue",
    "BleuSpec",
    "Blob",
    "BlobImageUnion",
    "BlobImageUnionDict",
    "BlockedReason",
    "CachedContent",
    "CachedContentUsageMetadata",
    "CancelBatchJobConfig",
    "CancelBatchPredictionJobRequest",
    "CancelInteractionEvent",
    "CancelTuningJobConfig",
    "CancelTuningJobRequest",
    "CancelTuningJobResponse",
    "Candidate",
    "Checkpoint",
    "ChoiceAnswer",
    "ChoiceQuestion",
    "ChoiceQuestionInstructions",
    "ChunkingConfig",
    "Citation",
    "CitationMetadata",
    "CitationSource",
    "ClaudeFile",
    "ClientEvent",
    "CodeExecution",
    "CodeExecutionCallArguments",
    "CodeExecutionCallArgumentsLanguage",
    "CodeExecutionCallDelta",
    "CodeExecutionCallStep",
    "CodeExecutionResult",
    "CodeExecutionResultDelta",
    "CodeExecutionResultStep",
    "CodeExecutionResultStepResult",
    "CodeMenderAgentConfig",
    "CodeMenderMode",
    "CompleteInteractionEvent",
    "CompletionStats",
    "CompositeReinforcementTuningRewardConfig",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig",
    "ComputationBasedMetricSpec",
    "ComputationBasedMetricType",
    "ComputeTokensConfig",
    "ComputeTokensRequest",
    "ComputeTokensResponse",
    "ComputeTokensResult",
    "ComputerUse",
    "Condition",
    "ConditionOperation",
    "ConnectInteractionEvent",
    "Content",
    "ContentEmbedding",
    "ContentEmbeddingStatistics",
    "ContentFilter",
    "ContentFilterReason",
    "ContentListUnion",
    "ContentListUnionDict",
    "ContentReferenceImage",
    "ContentUnion",
    "ContentUnionDict",
    "ContextWindowCompressionConfig",
    "ControlReferenceConfig",
    "ControlReferenceImage",
    "ControlReferenceType",
    "Corpus",
    "CountMessageTokensRequest",
    "CountMessageTokensResponse",
    "CountTextTokensRequest",
    "CountTextTokensResponse",
    "CountTokensConfig",
    "CountTokensRequest",
    "CountTokensResponse",
    "CountTokensResult",
    "CreateAgentInteraction",
    "CreateAgentInteractionAgentConfig",
    "CreateAgentInteractionEnvironment",
    "CreateAgentInteractionResponseFormat",
    "CreateAgentInteractionServiceTier",
    "CreateAuthTokenConfig",
    "CreateAuthTokenParameters",
    "CreateBatchJobConfig",
    "CreateCachedContentConfig",
    "CreateDecisionRequest",
    "CreateDecisionResponse",
    "CreateEmbeddingsBatchJobConfig",
    "CreateEnvironmentRequest",
    "CreateEnvironmentRequestNetworkUnion",
    "CreateFileConfig",
    "CreateFileRequest",
    "CreateFileResponse",
    "CreateFileSearchStoreConfig",
    "CreateInteractionEvent",
    "CreateInteractionRequestBody",
    "CreateModelInteraction",
    "CreateModelInteractionEnvironment",
    "CreateModelInteractionResponseFormat",
    "CreateTunedModelMetadata",
    "CreateTunedModelOperation",
    "CreateTuningJobConfig",
    "CreateTuningJobParameters",
    "CreateVoiceRequest",
    "Credential",
    "CredentialCreateParams",
    "CredentialListResponse",
    "CredentialType",
    "CredentialUpdate",
    "CredentialsStatus",
    "CustomCodeExecutionResult",
    "CustomCodeExecutionSpec",
    "CustomLongRunningOperation",
    "CustomMetadata",
    "CustomOutput",
    "CustomOutputFormatConfig",
    "CustomizedAvatar",
    "Dataset",
    "DatasetDistribution",
    "DatasetDistributionDistributionBucket",
    "DatasetStats",
    "DecisionAnswer",
    "DecisionBlockReason",
    "DecisionInput",
    "DecisionInputContent",
    "DecisionQuestion",
    "DeepResearchAgentConfig",
    "DeleteBatchJobConfig",
    "DeleteCachedContentConfig",
    "DeleteCachedContentResponse",
    "DeleteDocumentConfig",
    "DeleteFileConfig",
    "DeleteFileResponse",
    "DeleteFileSearchStoreConfig",
    "DeleteModelConfig",
    "DeleteModelResponse",
    "DeleteResourceJob",
    "DeleteVoiceResponse",
    "Delivery",
    "DisabledSafetyPolicy",
    "DisconnectEvent",
    "DistillationDataStats",
    "DistillationHyperParameters",
    "DistillationSamplingSpec",
    "DistillationSpec",
    "Document",
    "DocumentContent",
    "DocumentContentResolution",
    "DocumentDelta",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentProcessing",
    "DocumentState",
    "DocumentStaticMediaProcessing",
    "DownloadFileConfig",
    "DownloadMediaConfig",
    "DownloadSource",
    "DownloadTarget",
    "DynamicAgentConfig",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigMode",
    "EditImageConfig",
    "EditImageRequest",
    "EditImageResponse",
    "EditMode",
    "EmbedContentBatch",
    "EmbedContentBatchOutput",
    "EmbedContentBatchStats",
    "EmbedContentConfig",
    "EmbedContentMetadata",
    "EmbedContentParameters",
    "EmbedContentRequest",
    "EmbedContentRequestConfig",
    "EmbedContentResponse",
    "EmbedTaskType",
    "EmbedTextRequest",
    "EmbedTextResponse",
    "Embedding",
    "EmbeddingApiType",
    "EmbeddingUsageMetadata",
    "EmbeddingsBatchJobSource",
    "Empty",
    "EncryptionSpec",
    "EndSensitivity",
    "Endpoint",
    "EnterpriseWebSearch",
    "EntityLabel",
    "Environment",
    "EnvironmentConfigNetwork",
    "EnvironmentEnum",
    "EnvironmentFile",
    "EnvironmentMode",
    "EnvironmentNetworkEgressAllowlist",
    "EnvironmentNetworkUnion",
    "EnvironmentSource",
    "EnvironmentSourceType",
    "EnvironmentVariable",
    "EnvironmentVariableConfig",
    "EnvironmentVariableConfigInjectionLocation",
    "EnvironmentVariableUpdateConfig",
    "EnvironmentVariableUpdateConfigInjectionLocation",
    "EnvironmentVariables",
    "EnvironmentsStatus",
    "EnvironmentsType",
    "ErrorBody",
    "ErrorEvent",
    "ErrorResponse",
    "EvaluateDatasetResponse",
    "EvaluateDatasetRun",
    "EvaluationConfig",
    "EvaluationDataset",
    "EvaluationParserConfig",
    "EvaluationParserConfigCustomCodeParserConfig",
    "ExaAISearchConfig",
    "ExactMatchMetricValue",
    "Example",
    "ExecutableCode",
    "ExternalApi",
    "ExternalApiElasticSearchParams",
    "ExternalApiSimpleSearchParams",
    "FeatureSelectionPreference",
    "FetchPredictOperationConfig",
    "FetchPredictOperationRequest",
    "File",
    "FileCitation",
    "FileContent",
    "FileData",
    "FileSearch",
    "FileSearchCallDelta",
    "FileSearchCallStep",
    "FileSearchResultDelta",
    "FileSearchResultStep",
    "FileSearchStore",
    "FileSource",
    "FileState",
    "FileStatus",
    "FindRequest",
    "FinishReason",
    "FixRequest",
    "FullFineTuningSpec",
    "FunctionCall",
    "FunctionCallStep",
    "FunctionCallingConfig",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "FunctionResponseScheduling",
    "FunctionResultDelta",
    "FunctionResultDeltaResultUnion",
    "FunctionResultStep",
    "FunctionResultStepResultUnion",
    "FunctionResultSubcontent",
    "GcsDestination",
    "GcsSource",
    "GeminiEmbedContentBatch",
    "GeminiInlinedRequest",
    "GeminiPreferenceExample",
    "GeminiPreferenceExampleCompletion",
    "GeminiTunedModel",
    "GeminiTuningTask",
    "GenerateAnswerRequest",
    "GenerateAnswerResponse",
    "GenerateContentBatch",
    "GenerateContentBatchOutput",
    "GenerateContentConfig",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerateContentResponsePromptFeedback",
    "GenerateContentResponseUsageMetadata",
    "GenerateImagesConfig",
    "GenerateImagesResponse",
    "GenerateMessageRequest",
    "GenerateMessageResponse",
    "GenerateTextRequest",
    "GenerateTextResponse",
    "GenerateVideosConfig",
    "GenerateVideosOperation",
    "GenerateVideosResponse",
    "GenerateVideosSource",
    "GeneratedFile",
    "GeneratedFileState",
    "GeneratedImage",
    "GeneratedImageMask",
    "GeneratedVideo",
    "GenerationConfig",
    "GenerationConfigRoutingConfig",
    "GenerationConfigRoutingConfigAutoRoutingMode",
    "GenerationConfigRoutingConfigManualRoutingMode",
    "GenerationConfigThinkingConfig",
    "GenerationOutputConfig",
    "GetBatchJobConfig",
    "GetCachedContentConfig",
    "GetDocumentConfig",
    "GetEnvironmentFilesResponse",
    "GetFileConfig",
    "GetFileSearchStoreConfig",
    "GetModelConfig",
    "GetOperationConfig",
    "GetTuningJobConfig",
    "GoogleMaps",
    "GoogleMapsCallArguments",
    "GoogleMapsCallDelta",
    "GoogleMapsCallStep",
    "GoogleMapsGroundingTypes",
    "GoogleMapsPlaces",
    "GoogleMapsResult",
    "GoogleMapsResultDelta",
    "GoogleMapsResultPlaces",
    "GoogleMapsResultStep",
    "GoogleMapsRouting",
    "GoogleRpcStatus",
    "GoogleSearch",
    "GoogleSearchCallArguments",
    "GoogleSearchCallDelta",
    "GoogleSearchCallStep",
    "GoogleSearchCallStepSearchType",
    "GoogleSearchResult",
    "GoogleSearchResultDelta",
    "GoogleSearchResultStep",
    "GoogleSearchRetrieval",
    "GoogleTypeDate",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkImage",
    "GroundingChunkMaps",
    "GroundingChunkMapsPlaceAnswerSources",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
    "GroundingChunkMapsRoute",
    "GroundingChunkRetrievedContext",
    "GroundingChunkStringList",
    "GroundingChunkWeb",
    "GroundingMetadata",
    "GroundingMetadataSourceFlaggingUri",
    "GroundingPassage",
    "GroundingPassageId",
    "GroundingPassages",
    "GroundingSupport",
    "GroundingToolCount",
    "GroundingToolCountType",
    "HTTPBearerConfig",
    "HTTPBearerUpdateConfig",
    "HarmBlockMethod",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "HarmSeverity",
    "HistoryConfig",
    "HttpElementLocation",
    "HttpOptions",
    "HttpResponse",
    "HttpRetryOptions",
    "HybridSearch",
    "Hyperparameters",
    "Image",
    "ImageConfig",
    "ImageConfigAspectRatio",
    "ImageConfigImageOutputOptions",
    "ImageConfigImageSize",
    "ImageContent",
    "ImageDelta",
    "ImageEditInstance",
    "ImageEditParameters",
    "ImageEditSteps",
    "ImageInstance",
    "ImageOutputOptions",
    "ImageParameters",
    "ImagePromptLanguage",
    "ImageRecontextParameters",
    "ImageResizeMode",
    "ImageResponseFormat",
    "ImageResponseFormatMimeType",
    "ImageResponseMimeType",
    "ImageSearch",
    "ImageSegmentParameters",
    "ImageSize",
    "ImageUpscaleConfig",
    "ImageUpscaleInstance",
    "ImageUpscaleParameters",
    "ImportFileConfig",
    "ImportFileOperation",
    "ImportFileRequest",
    "ImportFileResponse",
    "InjectionLocationEnum",
    "InlinedEmbedContentRequest",
    "InlinedEmbedContentRequests",
    "InlinedEmbedContentResponse",
    "InlinedEmbedContentResponses",
    "InlinedRequest",
    "InlinedRequests",
    "InlinedResponse",
    "InlinedResponses",
    "InputConfig",
    "InputEmbedContentConfig",
    "InputEvent",
    "InputFeedback",
    "InputFeedbackBlockReason",
    "Interaction",
    "InteractionAgentConfig",
    "InteractionAuthToken",
    "InteractionAuthTokenCreateParams",
    "InteractionCancelledEvent",
    "InteractionCompletedEvent",
    "InteractionConnectedEvent",
    "InteractionCreatedEvent",
    "InteractionEnvironment",
    "InteractionError",
    "InteractionFormat",
    "InteractionInput",
    "InteractionResponseFormat",
    "InteractionSSEEvent",
    "InteractionSseEventInteraction",
    "InteractionStatus",
    "InteractionStatusUpdate",
    "InteractionStatusValue",
    "InteractionTools",
    "InteractionUsage",
    "InteractionsAudioResponseFormat",
    "InteractionsCodeExecution",
    "InteractionsComputerUse",
    "InteractionsContent",
    "InteractionsEmpty",
    "InteractionsEnvironment",
    "InteractionsEnvironmentConfig",
    "InteractionsFileSearch",
    "InteractionsFunction",
    "InteractionsGenerationConfig",
    "InteractionsGenerationConfigThinkingLevel",
    "InteractionsGoogleMaps",
    "InteractionsGoogleSearch",
    "InteractionsImageConfig",
    "InteractionsImageResponseFormat",
    "InteractionsInput",
    "InteractionsInputItem",
    "InteractionsMCPServer",
    "InteractionsPromptFeedback",
    "InteractionsRagRetrievalConfig",
    "InteractionsResponseFormat",
    "InteractionsRetrieval",
    "InteractionsReviewSnippet",
    "InteractionsSafetySetting",
    "InteractionsSafetySettingType",
    "InteractionsSpeechConfig",
    "InteractionsSpeechConfigUnion",
    "InteractionsStatus",
    "InteractionsTextResponseFormat",
    "InteractionsTool",
    "InteractionsURLContext",
    "InteractionsVideoResponseFormat",
    "InteractionsWebhookConfig",
    "InteractionsWordInfo",
    "Interval",
    "JSONSchema",
    "JSONSchemaType",
    "JSONSchemaTypes",
    "JobError",
    "JobState",
    "LLMBasedMetricSpec",
    "Language",
    "LanguageAuto",
    "LanguageHints",
    "LatLng",
    "LaunchStage",
    "ListBatchJobsConfig",
    "ListBatchJobsResponse",
    "ListCachedContentsConfig",
    "ListCachedContentsResponse",
    "ListCorporaResponse",
    "ListDocumentsConfig",
    "ListDocumentsResponse",
    "ListEnvironmentsResponse",
    "ListFileSearchStoresConfig",
    "ListFileSearchStoresResponse",
    "ListFilesConfig",
    "ListFilesResponse",
    "ListGeneratedFilesResponse",
    "ListModelsConfig",
    "ListModelsResponse",
    "ListOperationsResponse",
    "ListPermissionsResponse",
    "ListTriggerExecutionsResponse",
    "ListTriggersResponse",
    "ListTunedModelsResponse",
    "ListTuningJobsConfig",
    "ListTuningJobsResponse",
    "ListVoicesResponse",
    "LiveClientContent",
    "LiveClientContextUpdate",
    "LiveClientContextUpdateTools",
    "LiveClientMessage",
    "LiveClientRealtimeInput",
    "LiveClientSetup",
    "LiveClientToolResponse",
    "LiveConnectConfig",
    "LiveConnectConstraints",
    "LiveConnectParameters",
    "LiveInteractionCompletedEvent",
    "LiveInteractionCreatedEvent",
    "LiveMusicClientContent",
    "LiveMusicClientMessage",
    "LiveMusicClientSetup",
    "LiveMusicConnectParameters",
    "LiveMusicFilteredPrompt",
    "LiveMusicGenerationConfig",
    "LiveMusicPlaybackControl",
    "LiveMusicServerContent",
    "LiveMusicServerMessage",
    "LiveMusicServerSetupComplete",
    "LiveMusicSetConfigParameters",
    "LiveMusicSetWeightedPromptsParameters",
    "LiveMusicSourceMetadata",
    "LiveSendRealtimeInputParameters",
    "LiveServerContent",
    "LiveServerGoAway",
    "LiveServerMessage",
    "LiveServerSessionResumptionUpdate",
    "LiveServerSetupComplete",
    "LiveServerToolCall",
    "LiveServerToolCallCancellation",
    "LiveSessionResumed",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultTopCandidates",
    "MCPServerToolCallDelta",
    "MCPServerToolCallStep",
    "MCPServerToolResultDelta",
    "MCPServerToolResultDeltaResultUnion",
    "MCPServerToolResultStep",
    "MCPServerToolResultStepResultUnion",
    "Maps",
    "MaskReferenceConfig",
    "MaskReferenceImage",
    "MaskReferenceMode",
    "MatchOperation",
    "McpServer",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Message",
    "MessagePrompt",
    "MetadataFilter",
    "Metric",
    "MetricUnion",
    "MetricUnionDict",
    "Modality",
    "ModalityTokenCount",
    "ModalityTokens",
    "Model",
    "ModelArmorConfig",
    "ModelChanges",
    "ModelOutputStep",
    "ModelRoutingPreference",
    "ModelSelectionConfig",
    "ModelStage",
    "ModelStatus",
    "MultiSpeakerVoiceConfig",
    "MusicGenerationMode",
    "NoulAnswer",
    "NoulCriteria",
    "NoulQuestion",
    "NoulQuestionInstructions",
    "NullValue",
    "OAuth2Config",
    "OAuth2UpdateConfig",
    "OpenSourceCategory",
    "Operation",
    "Outcome",
    "OutputConfig",
    "OutputInfo",
    "PageProcessingOptions",
    "PageProcessingOptionsContentLayer",
    "PairwiseChoice",
    "PairwiseMetricResult",
    "PairwiseMetricSpec",
    "ParallelAISearchConfig",
    "Part",
    "PartListUnion",
    "PartMediaResolution",
    "PartMediaResolutionLevel",
    "PartUnion",
    "PartUnionDict",
    "PartialArg",
    "PartnerModelTuningSpec",
    "Permission",
    "PermissionGranteeType",
    "PermissionRole",
    "PersonGeneration",
    "PhishBlockThreshold",
    "PingWebhookRequest",
    "PlaceAnswerSources",
    "PlaceCitation",
    "PointwiseMetricResult",
    "PointwiseMetricSpec",
    "PreTunedModel",
    "PrebuiltVoiceConfig",
    "PredefinedMetricSpec",
    "PredictLongRunningRequest",
    "PredictRequest",
    "PreferenceOptimizationDataStats",
    "PreferenceOptimizationHyperParameters",
    "PreferenceOptimizationSpec",
    "PreviousInteraction",
    "ProactivityConfig",
    "ProcessingCallDelta",
    "ProcessingCallStep",
    "ProcessingResultDelta",
    "ProcessingResultStep",
    "ProductImage",
    "ProjectOperation",
    "ProminentPeople",
    "PromptFeedback",
    "PromptedVoice",
    "RagChunk",
    "RagChunkPageSpan",
    "RagFilter",
    "RagResource",
    "RagRetrievalConfig",
    "RagRetrievalConfigFilter",
    "RagRetrievalConfigHybridSearch",
    "RagRetrievalConfigRanking",
    "RagRetrievalConfigRankingLlmRanker",
    "RagRetrievalConfigRankingRankService",
    "RagStoreConfig",
    "RankService",
    "Ranking",
    "RawOutput",
    "RawPredictRequest",
    "RawPrediction",
    "RawReferenceImage",
    "RealtimeInputConfig",
    "RecontextImageConfig",
    "RecontextImageRequest",
    "RecontextImageResponse",
    "RecontextImageSource",
    "ReferenceImage",
    "RegisterFilesConfig",
    "RegisterFilesRequest",
    "RegisterFilesResponse",
    "ReinforcementTuningAutoraterScorer",
    "ReinforcementTuningAutoraterScorerExactMatchScorer",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer",
    "ReinforcementTuningCloudRunRewardScorer",
    "ReinforcementTuningCodeExecutionRewardScorer",
    "ReinforcementTuningExample",
    "ReinforcementTuningHyperParameters",
    "ReinforcementTuningParseResponseConfig",
    "ReinforcementTuningRewardInfo",
    "ReinforcementTuningSpec",
    "ReinforcementTuningStringMatchRewardScorer",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression",
    "ReinforcementTuningThinkingLevel",
    "ReinforcementTuningUserDatasetExamples",
    "ReplayFile",
    "ReplayInteraction",
    "ReplayRequest",
    "ReplayResponse",
    "ReplicatedVoice",
    "ReplicatedVoiceConfig",
    "ResourceScope",
    "ResponseFormat",
    "ResponseFormatConfig",
    "ResponseModality",
    "ResponseParseType",
    "Retrieval",
    "RetrievalCallArguments",
    "RetrievalCallDelta",
    "RetrievalCallStep",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RetrievalResultDelta",
    "RetrievalResultStep",
    "RetrievalRetrievalType",
    "RetrievedContext",
    "ReviewSnippet",
    "RevocationBehavior",
    "RotateSigningSecretRequest",
    "RougeMetricValue",
    "RougeSpec",
    "RubricContentType",
    "RubricGenerationSpec",
    "SafetyAttributes",
    "SafetyFeedback",
    "SafetyFilterLevel",
    "SafetyMethod",
    "SafetyPolicy",
    "SafetyRating",
    "SafetySetting",
    "SafetyThreshold",
    "Scale",
    "Schema",
    "SchemaUnion",
    "SchemaUnionDict",
    "ScoreAnswer",
    "ScoreQuestion",
    "ScoreQuestionInstructions",
    "ScribbleImage",
    "SearchEntryPoint",
    "SearchTypes",
    "Segment",
    "SegmentImageConfig",
    "SegmentImageRequest",
    "SegmentImageResponse",
    "SegmentImageSource",
    "SegmentMode",
    "SemanticRetrieverChunk",
    "SemanticRetrieverConfig",
    "ServerEvent",
    "ServiceTier",
    "SessionConfig",
    "SessionResumptionConfig",
    "SigningSecret",
    "SingleEmbedContentResponse",
    "SingleReinforcementTuningRewardConfig",
    "SlidingWindow",
    "SmartTranscriptionMode",
    "SpeakerConfig",
    "SpeakerVoiceConfig",
    "SpeechAnnotation",
    "SpeechConfig",
    "SpeechConfigUnion",
    "SpeechConfigUnionDict",
    "SpeechMetadata",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "SpreadsheetProcessingOptions",
    "SpreadsheetProcessingOptionsContentLayer",
    "StartSensitivity",
    "StaticMediaProcessing",
    "StaticMediaProcessingContentLayer",
    "Status",
    "Step",
    "StepDelta",
    "StepDeltaData",
    "StepDeltaMetadata",
    "StepStart",
    "StepStop",
    "StreamableHttpTransport",
    "StringList",
    "StyleReferenceConfig",
    "StyleReferenceImage",
    "SubjectReferenceConfig",
    "SubjectReferenceImage",
    "SubjectReferenceType",
    "SupervisedHyperParameters",
    "SupervisedTuningDataStats",
    "SupervisedTuningDatasetDistribution",
    "SupervisedTuningDatasetDistributionDatasetBucket",
    "SupervisedTuningSpec",
    "TestTableFile",
    "TestTableItem",
    "TextAnnotationDelta",
    "TextCompletion",
    "TextContent",
    "TextDelta",
    "TextPrompt",
    "TextResponseFormat",
    "TextResponseFormatMimeType",
    "TextResponseMimeType",
    "ThinkingConfig",
    "ThinkingLevel",
    "ThinkingSummaries",
    "ThoughtSignatureDelta",
    "ThoughtStep",
    "ThoughtSummaryContent",
    "ThoughtSummaryDelta",
    "TokensInfo",
    "Tool",
    "ToolCall",
    "ToolChoice",
    "ToolChoiceConfig",
    "ToolChoiceType",
    "ToolCodeExecution",
    "ToolConfig",
    "ToolExaAiSearch",
    "ToolListUnion",
    "ToolListUnionDict",
    "ToolParallelAiSearch",
    "ToolResponse",
    "ToolSearch",
    "ToolSearchCallDelta",
    "ToolSearchCallStep",
    "ToolSearchCallStepArguments",
    "ToolSearchExecution",
    "ToolSearchResultDelta",
    "ToolSearchResultStep",
    "ToolType",
    "ToolUnion",
    "ToolUnionDict",
    "TopCandidates",
    "TrafficType",
    "Transcription",
    "TranscriptionConfig",
    "TranscriptionConfigMode",
    "TranscriptionConfigModeEnum",
    "TranscriptionMode",
    "TransferOwnershipRequest",
    "TransferOwnershipResponse",
    "TranslationConfig",
    "Trigger",
    "TriggerCreateParams",
    "TriggerExecution",
    "TriggerExecutionStatus",
    "TriggerStatus",
    "TriggerUpdate",
    "TunedModel",
    "TunedModelCheckpoint",
    "TunedModelInfo",
    "TunedModelSource",
    "TunedModelState",
    "TuningDataStats",
    "TuningDataset",
    "TuningExample",
    "TuningExamples",
    "TuningJob",
    "TuningJobMetadata",
    "TuningJobState",
    "TuningMethod",
    "TuningMode",
    "TuningOperation",
    "TuningSnapshot",
    "TuningSpeed",
    "TuningTask",
    "TuningValidationDataset",
    "TurnCompleteReason",
    "TurnCoverage",
    "Type",
    "URLCitation",
    "URLContextCallArguments",
    "URLContextCallDelta",
    "URLContextCallStep",
    "URLContextResult",
    "URLContextResultDelta",
    "URLContextResultStatus",
    "URLContextResultStep",
    "UnifiedMetric",
    "UnknownAgentTool",
    "UnknownAnnotation",
    "UnknownClientEvent",
    "UnknownCreateAgentInteractionAgentConfig",
    "UnknownCreateInteractionRequestBody",
    "UnknownCredentialCreateParams",
    "UnknownCredentialUpdate",
    "UnknownDecisionAnswer",
    "UnknownDecisionInputContent",
    "UnknownDecisionQuestion",
    "UnknownFunctionResultSubcontent",
    "UnknownInteractionAgentConfig",
    "UnknownInteractionSSEEvent",
    "UnknownInteractionsContent",
    "UnknownInteractionsInputItem",
    "UnknownInteractionsTool",
    "UnknownReferenceImage",
    "UnknownServerEvent",
    "UnknownStep",
    "UnknownStepDeltaData",
    "UnknownThoughtSummaryContent",
    "UnknownTranscriptionMode",
    "UnknownUserInputContent",
    "UpdateCachedContentConfig",
    "UpdateModelConfig",
    "UploadFileConfig",
    "UploadSource",
    "UploadToFileSearchStoreConfig",
    "UploadToFileSearchStoreOperation",
    "UploadToFileSearchStoreRequest",
    "UploadToFileSearchStoreResponse",
    "UploadToFileSearchStoreResumableResponse",
    "UpscaleImageConfig",
    "UpscaleImageParameters",
    "UpscaleImageRequest",
    "UpscaleImageResponse",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "UserActionInput",
    "UserActionKey",
    "UserActionType",
    "UserInputContent",
    "UserInputStep",
    "VadSignalType",
    "ValidateReinforcementTuningRewardRequest",
    "ValidateRewardConfig",
    "ValidateRewardResponse",
    "VeoHyperParameters",
    "VeoLoraTuningSpec",
    "VeoTuningSpec",
    "VerbatimTranscriptionMode",
    "VertexAISearch",
    "VertexAISearchConfig",
    "VertexAISearchDataStoreSpec",
    "VertexMultimodalDatasetDestination",
    "VertexRagStore",
    "VertexRagStoreRagResource",
    "Video",
    "VideoCompressionQuality",
    "VideoConfig",
    "VideoContent",
    "VideoDelta",
    "VideoFileMetadata",
    "VideoGenerationMask",
    "VideoGenerationMaskMode",
    "VideoGenerationReferenceImage",
    "VideoGenerationReferenceType",
    "VideoInstance",
    "VideoMetadata",
    "VideoMetadataContentLayer",
    "VideoOrientation",
    "VideoParameters",
    "VideoProcessing",
    "VideoProcessingEnum",
    "VideoResolution",
    "VideoResponseFormat",
    "VideoResponseFormatAspectRatio",
    "VideoTask",
    "Visualization",
    "VoiceActivity",
    "VoiceActivityDetectionSignal",
    "VoiceActivityType",
    "VoiceConfig",
    "VoiceConsentSignature",
    "VoiceInput",
    "VoiceOutput",
    "VoicePitch",
    "VoiceType",
    "Web",
    "WebSearch",
    "Webhook",
    "WebhookConfig",
    "WebhookEvent",
    "WebhookEventData",
    "WebhookInput",
    "WebhookListResponse",
    "WebhookPingResponse",
    "WebhookRotateSigningSecretResponse",
    "WebhookState",
    "WebhookSubscribedEvent",
    "WebhookUpdate",
    "WeightedPrompt",
    "WhiteSpaceConfig",
    "WordInfo",
    "WorldPrompt",
    "WorldPromptContent",
    "WorldReferenceImage",
    "WorldSetupEvent",
]
