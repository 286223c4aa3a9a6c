/** What a person has just chosen, shown at once and until the server has answered. */
import { useState } from "preact/hooks";

/**
 * @template T
 * @param {T} known what the server says
 * @param {(wanted: T) => Promise<boolean>} ask
 * @returns {[T, (wanted: T) => Promise<void>]} what to show, and how to choose
 */
export function useIntent(known, ask) {
  const [wanted, setWanted] = useState(/** @type {T|null} */ (null));
  const choose = async (/** @type {T} */ value) => {
    setWanted(value);
    await ask(value);
    setWanted(null);
  };
  return [wanted ?? known, choose];
}
