"""A Live session: turns, tool calls, interruptions, handles, and the end that every session has."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from ..clock import format_duration
from ..errors import ApiError
from ..fake_model.checks import check_contents
from ..fake_model.generate import generate
from ..ids import digits
from ..project import Project
from . import handles, turns
from .admission import Admission, Caller
from .answers import Answer
from .ears import Ears
from .session import INTERNAL, INVALID, POLICY, Closed, Session
from .settings import Settings, check_tools, read_settings

JSON = dict[str, Any]

# How long before the end it is told, as users report.
_NOTICE = timedelta(seconds=50)
_TOO_LATE = (
    "Connection aborted because the client failed to close the connection after receiving a GoAway signal once the"
    " session duration expired"
)
# How long a session lasts whose context is not compressed, as the API's pages say: of sound alone, and with video.
_SOUND_LIMIT = timedelta(minutes=15)
_VIDEO_LIMIT = timedelta(minutes=2)
_CODES = {"INVALID_ARGUMENT": INVALID, "NOT_FOUND": POLICY, "PERMISSION_DENIED": POLICY, "UNIMPLEMENTED": POLICY}
_MEANWHILE = "One moment, please."


class Conversation(Session):
    """One Live session on one connection.

    Args:
        project: The state of the emulator.
        caller: Who opens it, and where; it reads and admits the setup.
    """

    def __init__(self, project: Project, caller: Caller) -> None:
        super().__init__()
        self._project = project
        self._caller = caller
        self._opened = project.clock.now()
        self._settings: Settings | None = None
        self._admission: Admission | None = None
        self._session = ""
        self._history: list[JSON] = []
        self._updates: JSON = {}
        self._calls: JSON = {}
        self._answer: Answer | None = None
        self._held: list[JSON] = []
        self._answers_when_idle = False
        self._awaits_history = False
        self._consumed = -1
        self._told_to_go = False
        self._end: datetime | None = None
        self._seen_video = False

    @property
    def settings(self) -> Settings:
        assert self._settings is not None
        return self._settings

    def receive(self, message: Any) -> None:
        canonical = self._caller.read(message)
        (kind, body), *_ = canonical.items()
        if (kind == "setup") != (self._settings is None):
            raise Closed(INVALID, "Invalid argument: the first message, and only the first, must be a setup.")
        if kind == "setup":
            self._open(body)
            return
        self._consumed += 1
        {
            "clientContent": self._content,
            "realtimeInput": self._realtime,
            "toolResponse": self._responses,
            "contextUpdate": self._update,
        }[kind](body)
        if self.settings.transparent:
            self._offer_handle()

    def due(self) -> datetime | None:
        moments = [self._end if self._end is not None and self._told_to_go else self._leaving()]
        if self._admission is not None and self._admission.until is not None:
            moments.append(self._admission.until)
        if self._settings is not None and (silent := self._ears.silent_at):
            moments.append(silent)
        return min(moments)

    def tick(self, now: datetime) -> None:
        if self._admission is not None and self._admission.until is not None and self._admission.until <= now:
            raise Closed(INTERNAL, self._admission.late)
        if self._told_to_go and self._end is not None and self._end <= now:
            raise Closed(POLICY, _TOO_LATE)
        if not self._told_to_go and self._leaving() <= now:
            self.go_away(timedelta(seconds=round((self._last(now) - now).total_seconds())))
        if self._settings is not None and (silent := self._ears.silent_at) and silent <= now:
            self._heard(self._ears.stop())

    def left(self) -> None:
        self._project.open_sessions.discard(self._session)

    def go_away(self, left: timedelta) -> None:
        """Tell the client to go, and close the session so much later."""
        self._told_to_go = True
        self._end = self._project.clock.now() + left
        self.outbox.append({"goAway": {"timeLeft": format_duration(left)}})

    # Opening and ending

    def _open(self, setup: JSON) -> None:
        self._admission = self._caller.admit(setup)
        setup = self._admission.setup
        settings = read_settings(setup, self._project.options, self._caller.version, vertex=self._caller.vertex)
        handle = (settings.resumption or {}).get("handle")
        if handle:
            found = handles.find(self._project, handle, vertex=settings.vertex)
            self._session = found.session
            self._history, self._calls = list(found.history), dict(found.calls)
            self._updates = {key: value for key, value in found.updates.items() if key not in setup}
        else:
            self._session = self._project.ids.new("live session", 24)
        self._settings = settings
        self._project.open_sessions.add(self._session)
        self._ears = Ears(settings, self._project.clock)
        config = setup.get("historyConfig", {})
        self._awaits_history = bool(config.get("initialHistoryInClientContent")) and not handle
        self.outbox.append({"setupComplete": {"sessionId": _uuid(self._session)} if settings.vertex else {}})
        self._offer_handle()

    def _last(self, now: datetime) -> datetime:
        """When the session ends."""
        lasts = timedelta(seconds=self._project.options.live_seconds)
        if self._settings is not None and "contextWindowCompression" not in self.settings.setup:
            lasts = min(lasts, _VIDEO_LIMIT if self._seen_video else _SOUND_LIMIT)
        return max(now, self._opened + lasts)

    def _leaving(self) -> datetime:
        """When the client is told to go."""
        last = self._last(self._opened)
        return last - min(_NOTICE, (last - self._opened) / 2)

    @property
    def _waits_for_calls(self) -> bool:
        return any(call["blocking"] for call in self._calls.values())

    def _offer_handle(self) -> None:
        """Tell how the session may be taken up again from here, if that was asked for and can be."""
        if self.settings.resumption is None or self._answer is not None or self._waits_for_calls:
            return
        vertex = self.settings.vertex
        name = handles.save(self._project, self._session, self._history, self._calls, self._updates, vertex=vertex)
        update: JSON = {"newHandle": name, "resumable": True}
        if self.settings.transparent and self._consumed >= 0:
            update["lastConsumedClientMessageIndex"] = str(self._consumed)
        self.outbox.append({"sessionResumptionUpdate": update})

    # What the client sends

    def _content(self, body: JSON) -> None:
        given = body.get("turns", [])
        if given:
            self._check(given)
        self._interrupt()
        self._history += given
        if not body.get("turnComplete"):
            return
        if self._awaits_history:
            self._awaits_history = False
            self._offer_handle()
        else:
            self._begin_answer()

    def _check(self, given: list[JSON]) -> None:
        """Closed for turns that no prompt may have."""
        try:
            check_contents(given, "BidiGenerateContentRequest.client_content")
        except ApiError as error:
            raise Closed(INVALID, error.message) from None

    def _realtime(self, body: JSON) -> None:
        for kind, value in body.items():
            if kind == "text":
                if value and not self._ears.read(value):
                    self._take({"role": "user", "parts": [{"text": value}]}, interrupts=True)
            elif kind in ("activityStart", "activityEnd"):
                if not self.settings.by_hand:
                    problem = "Explicit activity control is not supported when automatic activity detection is enabled."
                    raise Closed(INVALID, problem)
                self._heard(self._ears.mark(kind == "activityStart"))
            elif kind == "audioStreamEnd":
                self._heard(self._ears.stop())
            else:
                for blob in value if isinstance(value, list) else [value]:
                    self._media(blob)

    def _media(self, blob: JSON) -> None:
        mime_type = blob.get("mimeType", "")
        if mime_type.startswith(("image/", "video/")):
            self._seen_video = True
            self._ears.see()
        elif mime_type.startswith(("audio/pcm", "audio/l16", "audio/L16")):
            self._heard(self._ears.hear(blob))
        else:
            raise Closed(INVALID, "Request contains an invalid argument.")

    def _heard(self, happened: Iterator[tuple[str, Any]]) -> None:
        """Act on what was heard: the start of speech, or a turn at its end."""
        for what, value in happened:
            if what == "signal":
                self.outbox += value
            elif what == "start":
                if self.settings.interrupts:
                    self._interrupt()
            else:
                if value.get("heard") and "inputAudioTranscription" in self.settings.setup:
                    finished = {"finished": True} if self.settings.vertex else {}
                    told = {"text": value["heard"], **finished}
                    self.outbox.append({"serverContent": {"inputTranscription": told}})
                self._take(value, interrupts=False)

    def _responses(self, body: JSON) -> None:
        given, waits, now = [], False, False
        for response in body.get("functionResponses", []):
            call = self._call_of(response)
            if call is None and (not self.settings.vertex or "id" in response):
                # Recorded: a response that nobody asked for has no answer, but on Vertex AI, where it has no id.
                continue
            blocking = call is None or call["blocking"]
            scheduling = "INTERRUPT" if blocking else response.get("scheduling", "WHEN_IDLE")
            if self._answer is not None and turns.is_end(response):
                # With results that wait, it would be answered too.
                continue
            given.append({"functionResponse": {"name": (call or {}).get("name", ""), **response}})
            now = now or scheduling == "INTERRUPT"
            waits = waits or scheduling in ("WHEN_IDLE", "SCHEDULING_UNSPECIFIED")
        if not given:
            return
        turn = {"role": "user", "parts": self._earlier_responses() + given}
        if self._waits_for_calls:
            self._history.append(turn)
        elif now or waits:
            self._take(turn, interrupts=now)
        elif self._answer is not None:
            turns.append(self._held, turn)
        else:
            self._history.append(turn)
            self._offer_handle()

    def _earlier_responses(self) -> list[JSON]:
        """Take back the responses that came before, for all calls of one turn are answered together."""
        if self._answer is None and self._history and turns.has_responses(self._history[-1]):
            found: list[JSON] = self._history.pop()["parts"]
            return found
        return []

    def _call_of(self, response: JSON) -> JSON | None:
        """The call that a response answers, which is then no longer open unless more is to come."""
        name = str(response.get("id", ""))
        if not name and self.settings.vertex:
            name = next((key for key, call in self._calls.items() if call["name"] == response.get("name")), "")
        call: JSON | None = self._calls.get(name)
        if call is not None and not response.get("willContinue"):
            del self._calls[name]
        return call

    def _update(self, body: JSON) -> None:
        if "systemInstruction" in body:
            self._updates["systemInstruction"] = body["systemInstruction"]
        if "tools" in body:
            tools = body["tools"].get("tools", [])
            check_tools(tools, self._project.options)
            self._updates["tools"] = tools
        self._offer_handle()

    # What the model says

    def _take(self, turn: JSON, *, interrupts: bool) -> None:
        """Answer a turn: now, or when the present answer is at its end."""
        if interrupts and self.settings.interrupts:
            self._interrupt()
        if self._answer is not None:
            turns.append(self._held, turn)
            self._answers_when_idle = True
        else:
            turns.append(self._history, turn)
            self._begin_answer()

    def _begin_answer(self) -> None:
        if "contextWindowCompression" in self.settings.setup:
            config = self.settings.setup["contextWindowCompression"]
            model = self.settings.model
            limit = model["inputTokenLimit"]
            self._history = turns.compressed(self._project, self._history, model["name"], config, limit)
        try:
            reply = generate(self._project, self._prompt(), self.settings.model, None)
        except ApiError as error:
            raise Closed(_CODES.get(error.status, INTERNAL), error.message) from None
        if self.settings.resumption is not None:
            # While the model is at work there is nothing to take up.
            self.outbox.append({"sessionResumptionUpdate": {}})
        blocked = (reply.feedback or {}).get("blockReason")
        self._answer = Answer(reply, self.settings)
        self.pieces = self._messages(self._answer, "PROHIBITED_INPUT_CONTENT" if blocked else None)

    def _messages(self, answer: Answer, refused: str | None) -> Iterator[JSON]:
        yield from answer.pieces()
        if answer.calls:
            *before, asked = answer.tool_call(f"{self._session}/{len(self._history)}")
            yield from before
            if self._call(answer.calls):
                self._keep(answer)
                yield asked
                if self.settings.vertex:
                    yield answer.complete()
                return
            yield asked
            yield from answer.say(_MEANWHILE)
        yield answer.complete()
        ending = self._ending(answer)
        if refused:
            ending["serverContent"]["turnCompleteReason"] = refused
        self._keep(answer)
        yield ending

    def _call(self, calls: list[JSON]) -> bool:
        """Wait for some calls; whether one of them keeps the model waiting."""
        tools = self._effective().get("tools", [])
        declared = {each["name"]: each for tool in tools for each in tool.get("functionDeclarations", [])}
        for call in calls:
            behavior = declared.get(call["name"], {}).get("behavior")
            self._calls[call["id"]] = {"name": call["name"], "blocking": behavior != "NON_BLOCKING"}
        return any(self._calls[call["id"]]["blocking"] for call in calls)

    def _ending(self, answer: Answer) -> JSON:
        """The last message of a turn, with what it cost."""
        name = self.settings.model["name"]
        prompt = turns.count(self._project, self._history, name)
        prompt += turns.count_setup(self._effective(), self._project, name)
        turn = answer.turn()
        said = turns.count(self._project, [turn] if turn else [], name)
        cost = turns.usage(prompt, said, answer.thoughts, vertex=self.settings.vertex)
        return {"serverContent": {"turnComplete": True}, "usageMetadata": cost}

    def _keep(self, answer: Answer) -> None:
        """Be idle again, or go on with what was held back."""
        self._answer = None
        if turn := answer.turn():
            self._history.append(turn)
        held, self._held = self._held, []
        self._history += held
        if self._answers_when_idle:
            self._answers_when_idle = False
            last = self.pieces
            self._begin_answer()
            self.pieces = itertools.chain(last or (), self.pieces or ())
        else:
            self._offer_handle()

    def _interrupt(self) -> None:
        """Stop what the model says, and call off the functions that it waits for."""
        waiting = [name for name, call in self._calls.items() if call["blocking"]]
        if waiting:
            self.outbox.append({"toolCallCancellation": {"ids": waiting}})
            for name in waiting:
                del self._calls[name]
            while self._history and _is_of_calls(self._history[-1]):
                self._history.pop()
        answer = self._answer
        if answer is None:
            return
        self.pieces = None
        # What was held back is answered together with what interrupts.
        self._answers_when_idle = False
        answer.calls = []
        self.outbox.append({"serverContent": {"interrupted": True}})
        self.outbox.append(self._ending(answer))
        self._keep(answer)

    def _effective(self) -> JSON:
        return self.settings.setup | self._updates

    def _prompt(self) -> JSON:
        setup = self._effective()
        # A turn may be empty: then there is nothing to answer but that.
        contents = turns.contents(self._history) or [{"role": "user", "parts": [{"text": ""}]}]
        request: JSON = {"model": self.settings.model["name"], "contents": contents}
        for key in ("systemInstruction", "tools", "safetySettings"):
            if key in setup:
                request[key] = setup[key]
        kept = {key: value for key, value in self.settings.generation.items() if key != "responseModalities"}
        return request | {"generationConfig": kept}


def _is_of_calls(turn: JSON) -> bool:
    return any("functionCall" in part or "functionResponse" in part for part in turn.get("parts", []))


def _uuid(seed: str) -> str:
    text = f"{digits(f'live/{seed}', 128):032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
