/** Opens the microphone and hands over its frames; closing it releases the microphone at once. */

/** @typedef {{close: () => void}} Microphone */

/**
 * @param {(pcm: ArrayBuffer) => void} onFrame receives 100 ms of 16 kHz mono int16
 * @returns {Promise<Microphone>}
 * @throws {DOMException} NotAllowedError when refused, NotFoundError when there is none
 */
export async function openMicrophone(onFrame) {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
  const sound = new AudioContext();
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
    void sound.close();
  };
  try {
    await sound.audioWorklet.addModule(new URL("./microphone-worklet.js", import.meta.url));
    const frames = new AudioWorkletNode(sound, "frames", {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: "explicit",
    });
    frames.port.onmessage = ({ data }) => onFrame(data);
    sound.createMediaStreamSource(stream).connect(frames);
    await sound.resume();
    return { close };
  } catch (error) {
    close();
    throw error;
  }
}
