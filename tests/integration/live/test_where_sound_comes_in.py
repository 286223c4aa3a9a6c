"""Sound of a meeting makes the process to which it comes the home of its session, where that can be."""

from pathlib import Path

import pytest

from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.fleet import Alone
from plugin_server.live.presence import Presence
from plugin_server.live.speech_home import SpeechHome
from plugin_server.session.refusals import Refused
from plugin_server.speech.bus.deaf import DeafBus
from plugin_server.speech.gate import Gate
from plugin_server.speech.service import SpeechService
from plugin_server.store.opening import open_store


class Elsewhere(Alone):
    """A fleet where another process is everyone's home."""

    def __init__(self, *, may_change: bool) -> None:
        self._may_change = may_change

    def is_home(self, session: str) -> bool:
        return False

    def may_come_home(self, session: str) -> bool:
        return self._may_change


@pytest.mark.parametrize(
    ("may_change", "answer"), [(True, "session_gone"), (False, "try_again")], ids=["it may be here", "it may not"]
)
def test_the_store_is_read_only_where_the_session_may_be_heard_here(
    tmp_path: Path, may_change: bool, answer: str
) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'codev.db'}", b"s" * 32)
    fleet = Elsewhere(may_change=may_change)
    speech = SpeechService(
        Gate(lambda *_: None), DeafBus(), lambda *_: None, lambda _: None, speech=True, language_help=False, delay=0
    )
    home = SpeechHome(speech, fleet, Dispatcher(store, shared=True), Presence(fleet))
    with pytest.raises(Refused, match=answer):
        home.comes_in("a session that the store does not have")
    store.close()
