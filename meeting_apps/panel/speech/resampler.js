/** Sound at any rate → 16 kHz, by a windowed-sinc low-pass filter, as a stream without seams between blocks. */

export const RATE = 16000; // what the server's transcriber expects, in samples a second

const LOBES = 8; // zero crossings kept on each side: inaudible aliasing for speech, little work
const PHASES = 128; // positions between two samples for which the filter is computed beforehand

/** Converts mono samples from `rate` to 16 kHz. */
export class Resampler {
  #step;
  #reach;
  #width;
  /** @type {Float32Array[]} */
  #filters;
  /** @type {Float32Array} */
  #kept;
  #position;

  /** @param {number} rate samples a second of what comes in */
  constructor(rate) {
    const cutoff = Math.min(1, RATE / rate);
    this.#step = rate / RATE;
    this.#reach = Math.ceil(LOBES / cutoff);
    this.#width = 2 * this.#reach;
    this.#filters = Array.from({ length: PHASES }, (_, i) => filter(i / PHASES, cutoff, this.#reach));
    this.#kept = new Float32Array(this.#reach);
    this.#position = this.#reach;
  }

  /**
   * @param {Float32Array} block samples in -1…1
   * @returns {Float32Array} the samples at 16 kHz that can now be computed
   */
  push(block) {
    const all = new Float32Array(this.#kept.length + block.length);
    all.set(this.#kept);
    all.set(block, this.#kept.length);
    const made = [];
    while (this.#position + this.#reach < all.length) {
      made.push(this.#at(all, this.#position));
      this.#position += this.#step;
    }
    const done = Math.max(0, Math.floor(this.#position) - this.#reach);
    this.#kept = all.slice(done);
    this.#position -= done;
    return Float32Array.from(made);
  }

  /**
   * @param {Float32Array} all
   * @param {number} position
   */
  #at(all, position) {
    const whole = Math.floor(position);
    const taps = /** @type {Float32Array} */ (this.#filters[Math.floor((position - whole) * PHASES)]);
    const first = whole - this.#reach + 1;
    let sum = 0;
    for (let i = 0; i < this.#width; i++) sum += (all[first + i] ?? 0) * (taps[i] ?? 0);
    return sum;
  }
}

/**
 * The filter for samples that lie `fraction` after a whole position; its taps sum to 1.
 * @param {number} fraction
 * @param {number} cutoff share of the incoming band that is kept
 * @param {number} reach samples on each side
 */
function filter(fraction, cutoff, reach) {
  const taps = Float32Array.from({ length: 2 * reach }, (_, i) => {
    const x = i - reach + 1 - fraction;
    const wave = x === 0 ? 1 : Math.sin(Math.PI * x * cutoff) / (Math.PI * x * cutoff);
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / reach);
    return Math.abs(x) < reach ? wave * window : 0;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
