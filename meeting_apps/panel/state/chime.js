/** One soft tone, made by the browser itself: nothing is fetched, nobody is startled. */

const PITCH = 528; // Hz: between voices and alarms
const LOUDEST = 0.08; // of full scale
const RISE = 0.04; // seconds; without it a tone begins with a click
const LENGTH = 1.4; // seconds until it has faded

/** @type {AudioContext|null} */
let context = null;

/** Stays silent where the browser has not yet been touched: it allows no sound before. */
export function chime() {
  context ??= new AudioContext();
  void context.resume().catch(() => {});
  const start = context.currentTime;
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(LOUDEST, start + RISE);
  volume.gain.exponentialRampToValueAtTime(LOUDEST / 1000, start + LENGTH);
  const tone = new OscillatorNode(context, { frequency: PITCH });
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + LENGTH);
}
