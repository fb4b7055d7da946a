"""The resource ``voices``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_bool, check_int, check_list, check_model, check_str
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.voices import create_voice, delete_voice, get_voice, list_voices
    from ..models import VoiceInputOrDict
    from ..with_responses import (
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )
else:
    create_voice = LazyModule("..api.voices.create_voice", globals())
    delete_voice = LazyModule("..api.voices.delete_voice", globals())
    get_voice = LazyModule("..api.voices.get_voice", globals())
    list_voices = LazyModule("..api.voices.list_voices", globals())


class _VoicesCore(Resource):
    """The requests of ``voices``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "list", "get", "delete"))

    def _create_request(
        self,
        store: bool | None,
        voice: VoiceInputOrDict,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if store is not None:
            body["store"] = store if store.__class__ is bool else check_bool(store, "store")
        body["voice"] = check_model(voice, "voice", _models.VoiceInput).to_dict(self._backend)
        return create_voice.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _list_request(
        self,
        contexts: Sequence[str] | None,
        type_: Sequence[str] | None,
        accent: Sequence[str] | None,
        gender: Sequence[str] | None,
        language_code: Sequence[str] | None,
        page_size: int | None,
        page_token: str | None,
        persona: Sequence[str] | None,
        pitch: Sequence[str] | None,
        region_code: Sequence[str] | None,
        search: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if contexts is not None:
            query["context"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "contexts"))
                for i0 in check_list(contexts, "contexts", check_str)
            ]
        if type_ is not None:
            query["type"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "type_"))
                for i0 in check_list(type_, "type_", check_str)
            ]
        if accent is not None:
            query["accent"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "accent"))
                for i0 in check_list(accent, "accent", check_str)
            ]
        if gender is not None:
            query["gender"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "gender"))
                for i0 in check_list(gender, "gender", check_str)
            ]
        if language_code is not None:
            query["language_code"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "language_code"))
                for i0 in check_list(language_code, "language_code", check_str)
            ]
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        if persona is not None:
            query["persona"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "persona"))
                for i0 in check_list(persona, "persona", check_str)
            ]
        if pitch is not None:
            query["pitch"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "pitch"))
                for i0 in check_list(pitch, "pitch", check_str)
            ]
        if region_code is not None:
            query["region_code"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "region_code"))
                for i0 in check_list(region_code, "region_code", check_str)
            ]
        if search is not None:
            query["search"] = search if search.__class__ is str else str.__str__(check_str(search, "search"))
        return list_voices.assemble(
            query=query,
            options=None,
        )

    def _get_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_voice.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _delete_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return delete_voice.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )


class Voices(_VoicesCore):
    """Voices for speech."""

    if TYPE_CHECKING:
        with_raw_response: VoicesWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: VoicesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        voice: types.VoiceInputOrDict,
        store: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.VoiceOutput:
        """Makes a voice from a description or from recordings.

        Args:
            store: True keeps it on the server, so that it can be asked for and followed.
            voice: What the voice is to be like.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``VoiceOutput``: a voice that speech can have.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> voice = client.voices.create(
            ...     voice={"type": "prompted", "display_name": "Guide", "prompted": {"input": "Calm and warm."}}, store=True
            ... )
        """
        call = self._with_settings(
            self._create_request(
                store,
                voice,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_voice.parse)

    def list(
        self,
        *,
        contexts: Sequence[str] | None = None,
        type_: Sequence[str] | None = None,
        accent: Sequence[str] | None = None,
        gender: Sequence[str] | None = None,
        language_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        persona: Sequence[str] | None = None,
        pitch: Sequence[str] | None = None,
        region_code: Sequence[str] | None = None,
        search: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListVoicesResponse:
        """Lists the voices that can be used, a page at a time.

        Args:
            contexts: What the voices are meant for.
            type_: Kinds of voices to list.
            accent: Accents of voices to list.
            gender: Genders of voices to list.
            language_code: Languages of voices to list.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            persona: Characters of voices to list.
            pitch: Pitches of voices to list.
            region_code: Regions of voices to list.
            search: Words that the voices are described by.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListVoicesResponse``: a page of voices.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.voices.list(language_code=["en-GB"])
            >>> for voice in page.voices or []:
            ...     print(voice.id)
        """
        call = self._with_settings(
            self._list_request(
                contexts,
                type_,
                accent,
                gender,
                language_code,
                page_size,
                page_token,
                persona,
                pitch,
                region_code,
                search,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_voices.parse)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.VoiceOutput:
        """Reads a voice.

        Args:
            id: Id of the voice.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``VoiceOutput``: a voice that speech can have.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> voice = client.voices.get(voice.id)
        """
        call = self._with_settings(
            self._get_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, get_voice.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.DeleteVoiceResponse:
        """Deletes a voice of yours.

        Args:
            id: Id of the voice.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``DeleteVoiceResponse``: nothing.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.voices.delete(voice.id)
        """
        call = self._with_settings(
            self._delete_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, delete_voice.parse)


class AsyncVoices(_VoicesCore):
    """Voices for speech.

    The asyncio twin of ``Voices``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncVoicesWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncVoicesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        voice: types.VoiceInputOrDict,
        store: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.VoiceOutput:
        """Makes a voice from a description or from recordings.

        Args:
            store: True keeps it on the server, so that it can be asked for and followed.
            voice: What the voice is to be like.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``VoiceOutput``: a voice that speech can have.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> voice = await client.aio.voices.create(
            ...     voice={"type": "prompted", "display_name": "Guide", "prompted": {"input": "Calm and warm."}}, store=True
            ... )
        """
        call = self._with_settings(
            self._create_request(
                store,
                voice,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_voice.parse)

    async def list(
        self,
        *,
        contexts: Sequence[str] | None = None,
        type_: Sequence[str] | None = None,
        accent: Sequence[str] | None = None,
        gender: Sequence[str] | None = None,
        language_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        persona: Sequence[str] | None = None,
        pitch: Sequence[str] | None = None,
        region_code: Sequence[str] | None = None,
        search: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListVoicesResponse:
        """Lists the voices that can be used, a page at a time.

        Args:
            contexts: What the voices are meant for.
            type_: Kinds of voices to list.
            accent: Accents of voices to list.
            gender: Genders of voices to list.
            language_code: Languages of voices to list.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            persona: Characters of voices to list.
            pitch: Pitches of voices to list.
            region_code: Regions of voices to list.
            search: Words that the voices are described by.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListVoicesResponse``: a page of voices.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.voices.list(language_code=["en-GB"])
            >>> for voice in page.voices or []:
            ...     print(voice.id)
        """
        call = self._with_settings(
            self._list_request(
                contexts,
                type_,
                accent,
                gender,
                language_code,
                page_size,
                page_token,
                persona,
                pitch,
                region_code,
                search,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_voices.parse)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.VoiceOutput:
        """Reads a voice.

        Args:
            id: Id of the voice.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``VoiceOutput``: a voice that speech can have.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> voice = await client.aio.voices.get(voice.id)
        """
        call = self._with_settings(
            self._get_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, get_voice.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.DeleteVoiceResponse:
        """Deletes a voice of yours.

        Args:
            id: Id of the voice.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``DeleteVoiceResponse``: nothing.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.voices.delete(voice.id)
        """
        call = self._with_settings(
            self._delete_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, delete_voice.parse)
