"""Who has agreed to be listened to."""

from msgspec.structs import replace

from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import State, present


@on(e.SpeechOffered)
def _speech_offered(state: State, event: e.SpeechOffered, at: float) -> State:
    asked = frozenset(p.id for p in present(state))
    return replace(state, speech_scope=event.scope, consents=frozenset(), asked=asked)


@on(e.ConsentGiven)
def _consent_given(state: State, event: e.ConsentGiven, at: float) -> State:
    return replace(state, consents=state.consents | {event.person})


@on(e.SpeechStopped)
def _speech_stopped(state: State, event: e.SpeechStopped, at: float) -> State:
    return replace(state, speech_scope=None, consents=frozenset(), asked=frozenset())


@on(e.WordsExpected)
def _words_expected(state: State, event: e.WordsExpected, at: float) -> State:
    return replace(state, expected_words=event.words)
