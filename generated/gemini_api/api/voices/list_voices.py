"""``listVoices``: GET /voices

Lists the voices that can be used, a page at a time.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_int, check_list, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import ListVoicesResponse

OPERATION = _Operation("listVoices", "GET", "repeatable", "json")


def build(
    *,
    accent: Sequence[str] | None = None,
    context: Sequence[str] | None = None,
    gender: Sequence[str] | None = None,
    language_code: Sequence[str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    persona: Sequence[str] | None = None,
    pitch: Sequence[str] | None = None,
    region_code: Sequence[str] | None = None,
    search: str | None = None,
    type: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        accent: Accents of voices to list.
        context: What the voices are meant for.
        gender: Genders of voices to list.
        language_code: Languages of voices to list.
        page_size: Most items of a page.
        page_token: Where the page begins: `next_page_token` of the one before.
        persona: Characters of voices to list.
        pitch: Pitches of voices to list.
        region_code: Regions of voices to list.
        search: Words that the voices are described by.
        type: Kinds of voices to list.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if accent is not None:
        query["accent"] = [
            i0 if i0.__class__ is str else str.__str__(check_str(i0, "accent"))
            for i0 in check_list(accent, "accent", check_str)
        ]
    if context is not None:
        query["context"] = [
            i0 if i0.__class__ is str else str.__str__(check_str(i0, "context"))
            for i0 in check_list(context, "context", check_str)
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
    if type is not None:
        query["type"] = [
            i0 if i0.__class__ is str else str.__str__(check_str(i0, "type"))
            for i0 in check_list(type, "type", check_str)
        ]
    return assemble(query=query, options=options)


def assemble(*, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/voices", query=query, options=options)


def parse(response: Response) -> ListVoicesResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.ListVoicesResponse)


def sync(
    transport: Transport,
    *,
    accent: Sequence[str] | None = None,
    context: Sequence[str] | None = None,
    gender: Sequence[str] | None = None,
    language_code: Sequence[str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    persona: Sequence[str] | None = None,
    pitch: Sequence[str] | None = None,
    region_code: Sequence[str] | None = None,
    search: str | None = None,
    type: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListVoicesResponse:
    """Send the request and read the answer."""
    return transport.call(
        build(
            accent=accent,
            context=context,
            gender=gender,
            language_code=language_code,
            page_size=page_size,
            page_token=page_token,
            persona=persona,
            pitch=pitch,
            region_code=region_code,
            search=search,
            type=type,
            options=options,
        ),
        parse,
    )


async def asyncio(
    transport: AsyncTransport,
    *,
    accent: Sequence[str] | None = None,
    context: Sequence[str] | None = None,
    gender: Sequence[str] | None = None,
    language_code: Sequence[str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    persona: Sequence[str] | None = None,
    pitch: Sequence[str] | None = None,
    region_code: Sequence[str] | None = None,
    search: str | None = None,
    type: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListVoicesResponse:
    """Send the request and read the answer."""
    return await transport.call(
        build(
            accent=accent,
            context=context,
            gender=gender,
            language_code=language_code,
            page_size=page_size,
            page_token=page_token,
            persona=persona,
            pitch=pitch,
            region_code=region_code,
            search=search,
            type=type,
            options=options,
        ),
        parse,
    )
