"""A Whisper of the base size with random weights, made on the spot: its texts are nothing, its arithmetic is real."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import WhisperSpec
from numpy.typing import NDArray

from tests.service import FIXTURES

LAYERS, HEADS, WIDTH, MELS = 6, 8, 512, 80
POSITIONS, LONGEST_TEXT, VOCABULARY = 1500, 448, 51_865

_random = np.random.default_rng(0)


def base_model(folder: Path) -> Path:
    """Write the model into `folder`, int8, with the tokenizer of the small model of the tests; return the folder."""
    small = FIXTURES / "whisper-espeak"
    spec = WhisperSpec(LAYERS, HEADS, LAYERS, HEADS)
    for convolution, inputs in ((spec.encoder.conv1, MELS), (spec.encoder.conv2, WIDTH)):
        convolution.weight, convolution.bias = _weights(WIDTH, inputs, 3), _weights(WIDTH)
    spec.encoder.position_encodings.encodings = _weights(POSITIONS, WIDTH)
    spec.decoder.position_encodings.encodings = _weights(LONGEST_TEXT, WIDTH)
    spec.decoder.embeddings.weight = spec.decoder.projection.weight = _weights(VOCABULARY, WIDTH)
    for part in (spec.encoder, spec.decoder):
        _normalise(part.layer_norm)
        for layer in part.layer:
            _attend(layer.self_attention, 3 * WIDTH, WIDTH)
            _fill(layer.ffn.linear_0, 4 * WIDTH, WIDTH)
            _fill(layer.ffn.linear_1, WIDTH, 4 * WIDTH)
            _normalise(layer.ffn.layer_norm)
    for layer in spec.decoder.layer:
        _attend(layer.attention, WIDTH, 2 * WIDTH, WIDTH)
    config: dict[str, Any] = json.loads((small / "config.json").read_text())
    for name in ("suppress_ids", "suppress_ids_begin", "lang_ids"):
        setattr(spec.config, name, config[name])
    spec.config.alignment_heads = [[LAYERS - 1, head] for head in range(HEADS)]
    tokens: list[str] = json.loads((small / "vocabulary.json").read_text())
    spec.register_vocabulary(tokens + [f"filler{number}" for number in range(VOCABULARY - len(tokens))])
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    shutil.copy(small / "tokenizer.json", folder)
    return folder


def _weights(*shape: int) -> NDArray[np.float32]:
    return (_random.standard_normal(shape) * 0.02).astype(np.float32)


def _fill(linear: Any, outputs: int, inputs: int) -> None:
    linear.weight, linear.bias = _weights(outputs, inputs), _weights(outputs)


def _attend(attention: Any, *outputs: int) -> None:
    for linear, size in zip(attention.linear, outputs, strict=False):
        _fill(linear, size, WIDTH)
    _fill(attention.linear[-1], WIDTH, WIDTH)
    _normalise(attention.layer_norm)


def _normalise(norm: Any) -> None:
    norm.gamma, norm.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)
