"""Finds, checks and fetches Whisper models on disk. Never loads one, and never downloads unless `fetch` is called."""

from __future__ import annotations

import os
from pathlib import Path

from nlp.errors import FetchFailed, ModelMissing

__all__ = ["SIZES", "FetchFailed", "ModelMissing", "fetch", "find", "installed"]

SIZES: dict[str, str] = {
    "tiny": "Systran/faster-whisper-tiny",
    "base": "Systran/faster-whisper-base",
    "small": "Systran/faster-whisper-small",
    "medium": "Systran/faster-whisper-medium",
    "large-v3": "Systran/faster-whisper-large-v3",
    "turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
}
"""The sizes that know both English and French, smallest first, and the Hugging Face repository of each."""

_NEEDED = ("config.json", "model.bin", "tokenizer.json")
_WANTED = ["config.json", "preprocessor_config.json", "model.bin", "tokenizer.json", "vocabulary.*"]


def find(model: str, folder: Path) -> Path:
    """Return the folder of a model: of a size fetched in `folder`, or the folder that `model` itself names.

    Raises ModelMissing when there is none, or when files are missing in it.
    """
    place = folder / model if model in SIZES else Path(model)
    if not place.is_dir():
        if model in SIZES:
            raise ModelMissing(
                f"The speech model “{model}” is not in {folder}.",
                "Fetch it with `codev models download`, or copy its folder there from another machine.",
            )
        raise ModelMissing(
            f"There is no speech model at {model}.",
            f"Name a folder that holds a converted Whisper model, or one of: {', '.join(SIZES)}.",
        )
    missing = _missing_files(place)
    if missing:
        raise ModelMissing(
            f"The speech model in {place} is incomplete: {', '.join(missing)} missing.",
            "Remove the folder and fetch the model again.",
        )
    return place


def installed(folder: Path) -> list[str]:
    """Names of the sizes that are complete in `folder`, smallest first."""
    return [size for size in SIZES if (folder / size).is_dir() and not _missing_files(folder / size)]


def fetch(size: str, folder: Path) -> Path:
    """Download a size into `folder` and return where it is; a complete one is left alone, a broken-off one resumed.

    Raises FetchFailed when it cannot be reached or written, ValueError when there is no such size.
    """
    if size not in SIZES:
        raise ValueError(f"There is no speech model “{size}”. Choose one of: {', '.join(SIZES)}.")
    place = folder / size
    if size in installed(folder):
        return place
    _download(size, place)
    missing = _missing_files(place)
    if missing:
        raise FetchFailed(
            f"The speech model “{size}” arrived without {', '.join(missing)}.",
            "Try again later, or copy the model's folder from another machine.",
        )
    return place


def _download(size: str, place: Path) -> None:
    # The Hub's progress bars would write in the middle of an operator's log.
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    import huggingface_hub

    try:
        huggingface_hub.snapshot_download(SIZES[size], local_dir=place, allow_patterns=_WANTED)
    except (OSError, huggingface_hub.errors.HfHubHTTPError) as problem:
        raise FetchFailed(
            f"The speech model “{size}” could not be downloaded ({type(problem).__name__}).",
            f"Check the network, any proxy and the free space in {place.parent}, or copy the model's folder there "
            "from another machine.",
        ) from problem


def _missing_files(place: Path) -> list[str]:
    missing = [name for name in _NEEDED if not (place / name).is_file() or not (place / name).stat().st_size]
    if not any(place.glob("vocabulary.*")):
        missing.append("vocabulary.json")
    return missing
