"""The two pages: the home page and the panel. Everything else happens in the panel's modules."""

from flask import Blueprint, g, render_template

from plugin_server.live.dispatch import Dispatcher
from plugin_server.session.refusals import Refused
from plugin_server.store.errors import StoreError


def pages(dispatcher: Dispatcher, import_map: str) -> Blueprint:
    """`GET /` and `GET /s/<session>`; `import_map` is the JSON that names the vendored modules."""
    blueprint = Blueprint("pages", __name__, template_folder="templates")

    @blueprint.app_context_processor
    def for_every_page() -> dict[str, str]:
        return {"nonce": g.nonce, "import_map": import_map, "panel_root": "/panel/"}

    @blueprint.get("/")
    def home() -> str:
        return render_template("home.html")

    @blueprint.get("/s/<session>")
    def panel(session: str) -> tuple[str, int]:
        return render_template("panel.html", session=session, host="page"), status_of(dispatcher, session)

    return blueprint


def status_of(dispatcher: Dispatcher, session: str) -> int:
    """The page of a session that is gone still opens, to show a receipt or say so; its status tells machines."""
    try:
        dispatcher.state(session)
    except Refused as refused:
        return 404 if refused.code == "session_gone" else 503
    except StoreError:
        return 503
    return 200
