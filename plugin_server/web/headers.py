"""Security headers of every answer: a strict content policy, no referrer, no framing by others, no caching of pages."""

import secrets

from flask import Flask, Response, g, request

Sources = dict[str, list[str]]


def _policy(nonce: str, extra: Sources) -> str:
    """`'self'` for everything; one nonce for the import map; nothing inline, nothing evaluated."""
    sources: Sources = {
        "default-src": ["'self'"],
        "script-src": ["'self'", f"'nonce-{nonce}'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'", _websocket_origin()],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
    }
    for directive, more in extra.items():
        sources[directive] = sources.get(directive, []) + more
    return "; ".join(f"{directive} {' '.join(values)}" for directive, values in sources.items())


def _websocket_origin() -> str:
    """Older Safari does not count the page's own WebSocket as `'self'`."""
    return f"{'wss' if request.is_secure else 'ws'}://{request.host}"


def set_up_headers(app: Flask) -> None:
    """Gives each request a nonce (`g.nonce`) and each answer its headers.

    A page that embeds a meeting adds its sources in `g.more_sources` and features in `g.allowed_devices`.
    """

    @app.before_request
    def make_nonce() -> None:
        g.nonce = secrets.token_urlsafe(16)
        g.more_sources = {}
        g.allowed_devices = "microphone=(self), camera=(), display-capture=()"

    @app.after_request
    def add_headers(response: Response) -> Response:
        headers = response.headers
        headers.setdefault("Content-Security-Policy", _policy(g.nonce, g.more_sources))
        headers.setdefault("Referrer-Policy", "no-referrer")
        headers.setdefault("X-Content-Type-Options", "nosniff")
        headers.setdefault("Permissions-Policy", f"{g.allowed_devices}, geolocation=(), payment=()")
        headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        if request.is_secure:
            headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        if response.mimetype in ("text/html", "application/json", "text/markdown"):
            headers["Cache-Control"] = "no-store"
        return response
