"""Consent to be listened to: everyone present, one by one; a single no ends it and is kept nowhere."""

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import State


def _offer_speech(state: State, command: c.OfferSpeech, actor: str, now: float) -> list[e.Event]:
    """Another scope is another question: everyone is asked again."""
    return [] if command.scope == state.speech_scope else [e.SpeechOffered(scope=command.scope)]


def _consent(state: State, command: c.Consent, actor: str, now: float) -> list[e.Event]:
    """A withdrawal always happens, even when listening has ended: what was said before is theirs to take back."""
    if not command.agree:
        return [e.SpeechStopped()]
    if state.speech_scope is None:
        raise Refused("speech_not_offered")
    return [] if actor in state.consents else [e.ConsentGiven(person=actor)]


def _end_speech(state: State, command: c.EndSpeech, actor: str, now: float) -> list[e.Event]:
    return [] if state.speech_scope is None else [e.SpeechStopped()]


def _expect_words(state: State, command: c.ExpectWords, actor: str, now: float) -> list[e.Event]:
    words = tuple(dict.fromkeys(word.strip() for word in command.words if word.strip()))
    return [] if words == state.expected_words else [e.WordsExpected(words=words)]


RULES: Rules = {
    c.OfferSpeech: _offer_speech,
    c.Consent: _consent,
    c.EndSpeech: _end_speech,
    c.ExpectWords: _expect_words,
}
