/** Runs beside the sound: cuts the microphone into frames of 100 ms, 16 kHz mono int16. */
import { Resampler } from "./resampler.js";

const FRAME = 1600; // samples: 100 ms, short enough to follow speech, long enough to spare the line
const LOUDEST = 32767;

class Frames extends AudioWorkletProcessor {
  #resampler = new Resampler(sampleRate);
  #frame = new Int16Array(FRAME);
  #filled = 0;

  /**
   * @param {Float32Array[][]} inputs
   * @returns {boolean} true: keep listening
   */
  process(inputs) {
    const block = inputs[0]?.[0];
    if (!block) return true;
    for (const sample of this.#resampler.push(block)) {
      this.#frame[this.#filled++] = Math.round(Math.max(-1, Math.min(1, sample)) * LOUDEST);
      if (this.#filled === FRAME) this.#hand();
    }
    return true;
  }

  #hand() {
    this.port.postMessage(this.#frame.buffer, [this.#frame.buffer]);
    this.#frame = new Int16Array(FRAME);
    this.#filled = 0;
  }
}

registerProcessor("frames", Frames);
