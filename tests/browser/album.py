"""Pictures of panels in a folder, and a sheet on which a person can look through them."""

import html
from pathlib import Path
from typing import Literal, get_args

from playwright.sync_api import ViewportSize

from tests.browser.panels import NARROW, Group, Person

Size = Literal["360x640", "480x900", "page", "whole"]
Theme = Literal["light", "dark"]

SIZES: dict[Size, tuple[int, int]] = {
    "360x640": (360, 640),
    "480x900": (480, 900),
    "page": (1280, 800),
    "whole": (360, 2400),
}
"""`whole` is as high as needed for what a person would have to scroll to."""

ROLES = ("facilitator", "cofacilitator", "client", "consultant1", "observer")

STYLE = """body { font: 16px/1.5 sans-serif; margin: 1rem; background: #eee; }
section { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: flex-start; }
figure { margin: 0; } figcaption { font-size: 0.8rem; }
img { width: 270px; border: 1px solid #999; display: block; }"""


class Album:
    """Files named moment-part-size-theme.png, in the order in which they were taken."""

    def __init__(self, folder: Path, language: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.language = language
        self._moments: dict[str, list[str]] = {}

    def everyone(self, group: Group, moment: str, *, closer: bool = False) -> None:
        """One of each role; `closer` also wider, whole, and in the dark."""
        for part, person in group.people.items():
            if part in ROLES:
                self.one(person, moment, part)
                for size in get_args(Size)[1:] if closer else ():
                    self.one(person, moment, part, size)
                if closer:
                    self.one(person, moment, part, theme="dark")

    def one(self, person: Person, moment: str, part: str, size: Size = "360x640", theme: Theme = "light") -> None:
        page, name = person.page, f"{moment}-{part}-{size}-{theme}.png"
        width, height = SIZES[size]
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": height})
        page.screenshot(path=self._folder / name)
        page.set_viewport_size(ViewportSize(width=NARROW["width"], height=NARROW["height"]))
        page.emulate_media(color_scheme="light")
        self._moments.setdefault(moment, []).append(name)

    def bind(self) -> None:
        """Writes the sheet: a row for each moment."""
        rows = (
            f"<h2>{html.escape(moment)}</h2>\n<section>\n{''.join(map(_figure, names))}</section>\n"
            for moment, names in self._moments.items()
        )
        head = f'<!doctype html>\n<html lang="{self.language}">\n<meta charset="utf-8">\n<title>{self.language}</title>'
        sheet = f"{head}\n<style>{STYLE}</style>\n{''.join(rows)}"
        (self._folder / "index.html").write_text(sheet, encoding="utf-8")


def _figure(name: str) -> str:
    caption = html.escape(name.removesuffix(".png"))
    image = f'<a href="{name}"><img loading="lazy" src="{name}" alt="{caption}"></a>'
    return f"<figure>{image}<figcaption>{caption}</figcaption></figure>\n"
