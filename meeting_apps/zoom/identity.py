"""Who opens the panel: Zoom's sealed context, checked and used up once, becomes a pass of ours."""

from meeting_apps.zoom.context import AppContext, BadContext, open_context
from meeting_apps.zoom.passes import Names, Pass, Passes
from plugin_server.store.records import Records

USED = "zoom context"


class Identity:
    """For one app of Zoom."""

    def __init__(self, client_id: str, client_secret: str, records: Records, names: Names, passes: Passes) -> None:
        self._client_id = client_id
        self._client_secret = client_secret
        self._records = records
        self._names = names
        self._passes = passes

    def admit(self, sealed: str, now: float) -> str:
        """A pass for whom the context names; `now` in epoch seconds. Raises BadContext, StoreUnavailable.

        Whoever copied a context on its way comes too late: what identifies a person works once, in any process.
        """
        opened = open_context(sealed, self._client_id, self._client_secret, now)
        if not self._records.add(USED, opened.digest, b"", opened.context.exp / 1000 + 60):
            raise BadContext("used")
        return self._passes.issue(self._pass(opened.context))

    def _pass(self, context: AppContext) -> Pass:
        return Pass(
            meeting=self._names.meeting(context.mid) if context.mid else None,
            person=self._names.person(context.uid) if context.uid else None,
            hosts=context.hosts,
        )
