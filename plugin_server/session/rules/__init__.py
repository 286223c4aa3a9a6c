"""The rules of each command, one file a concern. A rule returns the events that follow, or raises Refused."""

from plugin_server.session.rules import choice, ending, exchange, frame, need, people, speech, time, turns
from plugin_server.session.rules.rule import Rules

RULES: Rules = {
    **people.RULES,
    **frame.RULES,
    **turns.RULES,
    **choice.RULES,
    **time.RULES,
    **exchange.RULES,
    **need.RULES,
    **speech.RULES,
    **ending.RULES,
}
