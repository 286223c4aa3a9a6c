/** One attempt at a time: whether it is under way, and why the last one failed. */
import { useState } from "preact/hooks";

/** @import { Sentence } from "../../panel/state/types.js" */

/**
 * For a form.
 * @param {() => Promise<Sentence|null>} attempt why not, or null when it is done
 */
export function useAttempt(attempt) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(/** @type {Sentence|null} */ (null));
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(await attempt());
    setBusy(false);
  };
  return { busy, refusal, submit };
}
