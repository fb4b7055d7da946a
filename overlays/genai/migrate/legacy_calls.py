"""Calls of google.generativeai in today's words: arguments taken apart, and put together again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import libcst as cst

from .names import CONFIGS, FUNCTIONS, HARM, THRESHOLDS
from .trees import code, dotted

Arguments = dict[str, cst.BaseExpression]

#: Parameters of the old methods, in their order.
MODEL = ("model_name", "safety_settings", "generation_config", "tools", "tool_config", "system_instruction")
_SETTINGS = ("generation_config", "safety_settings", "stream", "tools", "tool_config", "request_options")
METHODS = {
    "generate_content": ("contents", *_SETTINGS),
    "count_tokens": ("contents", "generation_config", "safety_settings", "tools", "tool_config", "request_options"),
    "start_chat": ("history", "enable_automatic_function_calling"),
    "send_message": ("content", *_SETTINGS),
}
CONFIGURE = ("api_key", "credentials", "transport", "client_options", "client_info", "default_metadata")
CONFIG = "genai.types.GenerateContentConfig"


class NotConverted(ValueError):
    """Why a call stays as it is."""


def arguments(call: cst.Call, parameters: Sequence[str]) -> Arguments:
    """A call's arguments by their names.

    Raises:
        NotConverted: It has starred arguments, or such as the old method had not.
    """
    found: Arguments = {}
    for position, argument in enumerate(call.args):
        if argument.star:
            raise NotConverted(f"what {argument.star}{code(argument.value)} holds cannot be seen")
        if argument.keyword is None:
            if position >= len(parameters):
                raise NotConverted("it has too many arguments")
            found[parameters[position]] = argument.value
        elif argument.keyword.value in parameters:
            found[argument.keyword.value] = argument.value
        else:
            raise NotConverted(f"it has an argument {argument.keyword.value!r}")
    return {name: value for name, value in found.items() if code(value) != "None"}


def flag(value: cst.BaseExpression | None, name: str) -> bool:
    """An argument that has to be True or False in so many words."""
    text = "False" if value is None else code(value)
    if text not in ("True", "False"):
        raise NotConverted(f"whether {name}={text} is true cannot be seen")
    return text == "True"


@dataclass
class Config:
    """The configuration of a call: an expression that holds one, a dict to unpack, and single fields."""

    base: str = ""
    unpacked: str = ""
    fields: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """The expression; "" when there is nothing to configure."""
        if self.base:
            if not self.fields and not self.unpacked:
                return self.base
            update = [f"**{self.unpacked}"] if self.unpacked else []
            update += [f'"{name}": {value}' for name, value in self.fields.items()]
            return f"{self.base}.model_copy(update={{{', '.join(update)}}})"
        parts = [f"**{self.unpacked}"] if self.unpacked else []
        parts += [f"{name}={value}" for name, value in self.fields.items()]
        return f"{CONFIG}({', '.join(parts)})" if parts else ""


@dataclass(frozen=True)
class Known:
    """What is known of a module's variables.

    Attributes:
        configs: Those that hold a GenerationConfig.
        dicts: Those that hold a dict.
        lists: Those that hold a list.
        calls: The calls that make a GenerationConfig.
    """

    configs: frozenset[str] = frozenset()
    dicts: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    calls: frozenset[cst.Call] = frozenset()


def config(found: Arguments, known: Known, base: str = "", calls_functions: bool = False) -> Config:
    """The configuration that a call's settings come to.

    Args:
        found: The call's arguments; those that are no settings are passed over.
        known: What is known of the module's variables.
        base: The expression with the model's own configuration.
        calls_functions: Whether functions are to be called automatically.

    Raises:
        NotConverted: A setting says what cannot be seen.
    """
    made = Config(base)
    if (settings := found.get("generation_config")) is not None:
        _generation(settings, known, made)
    if (instruction := found.get("system_instruction")) is not None:
        made.fields["system_instruction"] = code(instruction)
    if (cached := found.get("cached_content")) is not None:
        made.fields["cached_content"] = f"{code(cached)}.name"
    if (safety := found.get("safety_settings")) is not None:
        made.fields["safety_settings"] = _safety(safety, known)
    if (tools := found.get("tools")) is not None:
        made.fields["tools"] = _tools(tools, known)
        if not calls_functions and "ToolCodeExecution" not in made.fields["tools"]:
            # The old package called no function by itself unless a chat asked for it.
            made.fields["automatic_function_calling"] = '{"disable": True}'
    if (choice := found.get("tool_config")) is not None:
        made.fields["tool_config"] = code(choice)
    if (options := found.get("request_options")) is not None:
        made.fields["http_options"] = _timeout(options)
    return made


def _generation(settings: cst.BaseExpression, known: Known, made: Config) -> None:
    if isinstance(settings, cst.Dict):
        made.fields.update(_text_keys(settings))
    elif isinstance(settings, cst.Call) and (settings in known.calls or dotted(settings.func) == CONFIG):
        if any(each.keyword is None for each in settings.args):
            raise NotConverted("a GenerationConfig whose arguments have no names")
        made.fields.update({each.keyword.value: code(each.value) for each in settings.args if each.keyword is not None})
    elif code(settings) in known.configs:
        if made.base:
            raise NotConverted(f"the model has settings of its own, which {code(settings)} would have to join")
        made.base = code(settings)
    elif code(settings) in known.dicts:
        made.unpacked = code(settings)
    else:
        raise NotConverted(f"whether {code(settings)} is a dict or a GenerationConfig cannot be seen")


def _text_keys(literal: cst.Dict) -> dict[str, str]:
    """A dict whose keys are names, as arguments."""
    found = {}
    for element in literal.elements:
        if not isinstance(element, cst.DictElement) or not isinstance(element.key, cst.SimpleString):
            raise NotConverted(f"the keys of {code(literal)} are no plain texts")
        found[element.key.raw_value] = code(element.value)
    return found


def _safety(settings: cst.BaseExpression, known: Known) -> str:
    if isinstance(settings, cst.Dict):
        each = [
            (element.key, element.value) if isinstance(element, cst.DictElement) else None
            for element in settings.elements
        ]
        if None in each:
            raise NotConverted("safety settings that unpack others")
        return f"[{', '.join(_setting(*pair) for pair in each if pair is not None)}]"
    if isinstance(settings, cst.List):
        return f"[{', '.join(_listed(element.value) for element in settings.elements)}]"
    if code(settings) in known.dicts:
        return f"[genai.types.SafetySetting(category=c, threshold=t) for c, t in {code(settings)}.items()]"
    if code(settings) in known.lists:
        return code(settings)
    raise NotConverted(f"whether {code(settings)} is a dict or a list of settings cannot be seen")


def _listed(setting: cst.BaseExpression) -> str:
    if not isinstance(setting, cst.Dict):
        return code(setting)
    pair: dict[str, cst.BaseExpression] = {}
    for element in setting.elements:
        if not isinstance(element, cst.DictElement) or not isinstance(element.key, cst.SimpleString):
            return code(setting)
        pair[element.key.raw_value] = element.value
    if set(pair) != {"category", "threshold"}:
        return code(setting)
    return _setting(pair["category"], pair["threshold"])


def _setting(category: cst.BaseExpression, threshold: cst.BaseExpression) -> str:
    return f"genai.types.SafetySetting(category={_word(category, HARM)}, threshold={_word(threshold, THRESHOLDS)})"


def _word(value: cst.BaseExpression, table: dict[str, str]) -> str:
    if isinstance(value, cst.SimpleString):
        return repr(table.get(value.raw_value.lower(), value.raw_value)).replace("'", '"')
    return code(value)


def _tools(tools: cst.BaseExpression, known: Known) -> str:
    if isinstance(tools, cst.SimpleString):
        if tools.raw_value == "code_execution":
            return "[genai.types.Tool(code_execution=genai.types.ToolCodeExecution())]"
        if tools.raw_value == "google_search_retrieval":
            return "[genai.types.Tool(google_search=genai.types.GoogleSearch())]"
        raise NotConverted(f"there is no tool {code(tools)}")
    if isinstance(tools, cst.List) or code(tools) in known.lists:
        return code(tools)
    if isinstance(tools, cst.Call | cst.Dict):
        return f"[{code(tools)}]"
    raise NotConverted(f"whether {code(tools)} is a list of tools cannot be seen")


def _timeout(options: cst.BaseExpression) -> str:
    if not isinstance(options, cst.Dict):
        raise NotConverted(f"what {code(options)} asks for cannot be seen")
    found = _text_keys(options)
    if set(found) != {"timeout"}:
        raise NotConverted("of request_options only a timeout is converted; give retries as http_options.retry_options")
    try:
        milliseconds = str(int(float(found["timeout"]) * 1000))
    except ValueError:
        milliseconds = f"int({found['timeout']} * 1000)"
    return f"genai.types.HttpOptions(timeout={milliseconds})"


def client(found: Arguments) -> str:
    """The client that ``configure(...)`` comes to.

    Raises:
        NotConverted: It sets what a client is told in another way.
    """
    parts = []
    if (key := found.get("api_key")) is not None:
        parts.append(f"api_key={code(key)}")
    if (options := found.get("client_options")) is not None:
        if not isinstance(options, cst.Dict):
            raise NotConverted(f"what {code(options)} asks for cannot be seen")
        said = _text_keys(options)
        if set(said) != {"api_endpoint"}:
            raise NotConverted("of client_options only api_endpoint is converted")
        address = said["api_endpoint"]
        if address[:1] in "\"'" and "://" not in address:
            address = f"{address[0]}https://{address[1:]}"
        parts.append(f"http_options=genai.types.HttpOptions(base_url={address})")
    for other in ("credentials", "client_info", "default_metadata"):
        if other in found:
            raise NotConverted(f"a client is told its {other} in another way; see Client and HttpOptions")
    return f"genai.Client({', '.join(parts)})"


def function(name: str, found: Arguments) -> tuple[str, str]:
    """The method that a function of the old package is now, and its arguments."""
    method, parameters = FUNCTIONS[name]
    direct, settings = [], []
    for old, new in parameters:
        if old not in found or not new:
            continue
        value = code(found[old])
        if new.startswith("config."):
            settings.append(f"{new.removeprefix('config.')}={_duration(value) if old == 'ttl' else value}")
        else:
            direct.append(f"{new}={value}")
    if settings:
        direct.append(f"config=genai.{CONFIGS[method]}({', '.join(settings)})")
    return method, ", ".join(direct)


def _duration(value: str) -> str:
    """A time to live: seconds with an ``s``; there a timedelta or a number of seconds."""
    if value.isdigit():
        return f'"{value}s"'
    if "timedelta(" in value:
        return f"str(int({value}.total_seconds())) + 's'" if '"' in value else f'f"{{int({value}.total_seconds())}}s"'
    return value
