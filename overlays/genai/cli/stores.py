"""``genai stores``: file search stores, and questions about what is in them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from .answers import Media, print_answer, print_stream
from .backend import STORES
from .common import DEFAULT_MODEL, Cli, Model, Title, command_app
from .contents import check_files, prompt_of, type_of

__all__ = ["APPS"]

Store = Annotated[str, typer.Argument(metavar="STORE", help="Name of the store: fileSearchStores/NAME.")]


def ls(cli: Cli, store: Annotated[str | None, typer.Argument(metavar="[STORE]", help="A store.")] = None) -> None:
    """List the stores, or the documents of one."""
    with cli.client() as client:
        if store is not None:
            cli.table(
                ("NAME", "STATE", "BYTES", "TYPE", "TITLE"),
                (
                    (each, (each.name, each.state, each.size_bytes, each.mime_type, each.display_name))
                    for each in client.file_search_stores.documents.list(parent=store)
                ),
            )
            return
        cli.table(
            ("NAME", "DOCUMENTS", "BYTES", "TITLE"),
            (
                (each, (each.name, each.active_documents_count, each.size_bytes, each.display_name))
                for each in client.file_search_stores.list()
            ),
        )


def create(cli: Cli, title: Annotated[str, typer.Argument(metavar="TITLE", help="Title of the store.")]) -> None:
    """Make a store."""
    with cli.client() as client:
        store = client.file_search_stores.create(config={"display_name": title})
        cli.show(store, str(store.name))


def put(
    cli: Cli,
    store: Store,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Documents of this machine.")],
    title: Title = None,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Wait until they can be searched.")] = True,
) -> None:
    """Upload documents into a store, where they are cut into chunks and embedded."""
    check_files(paths)
    types = [type_of(path) for path in paths]
    with cli.client() as client:
        for path, kind in zip(paths, types, strict=True):
            config: Any = {"display_name": title or path.name, "mime_type": kind}
            operation = client.file_search_stores.upload_to_file_search_store(
                file_search_store_name=store, file=path, config=config, progress=cli.bars
            )
            if wait:
                operation = client.operations.wait(operation, progress=cli.bars)
            document = operation.response and operation.response.document_name
            cli.show(operation, document or str(operation.name))


def ask(
    cli: Cli,
    store: Store,
    words: Annotated[list[str] | None, typer.Argument(metavar="[PROMPT]...", help="The question.")] = None,
    model: Model = DEFAULT_MODEL,
) -> int:
    """Ask something that the documents of a store answer."""
    config: Any = {"tools": [{"file_search": {"file_search_store_names": [store]}}]}
    given: dict[str, Any] = {"model": model, "contents": prompt_of(words), "config": config}
    media = Media(cli, None)
    with cli.client() as client:
        if cli.json:
            return print_answer(cli, client.models.generate_content(**given), media)
        with client.models.generate_content_stream(**given) as stream:
            code = print_stream(cli, stream, media)
        for line in _sources(stream.final):
            cli.note(line)
        return code


def _sources(answer: Any) -> list[str]:
    """The documents that an answer is grounded in."""
    candidates = None if answer is None else answer.candidates
    found = candidates[0].grounding_metadata if candidates else None
    contexts = [each.retrieved_context for each in (found and found.grounding_chunks) or ()]
    titles = dict.fromkeys(str(each.title or each.uri) for each in contexts if each is not None)
    return [f"from: {title}" for title in titles]


def rm(
    cli: Cli,
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Names of stores.")],
    force: Annotated[bool, typer.Option("--force", help="Also with documents in it.")] = False,
) -> None:
    """Delete stores."""
    with cli.client() as client:
        for name in names:
            client.file_search_stores.delete(name=name, config={"force": True} if force else None)
            cli.show({"deleted": name}, f"deleted {name}")


_TITLE = "Look after file search stores, and ask them."
APPS = {"stores": command_app(ls, create, put, ask, rm, title=_TITLE, not_on_vertex=STORES)}
