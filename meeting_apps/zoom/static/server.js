/** Asking our own server: an answer, or the sentence of a refusal. Nothing secret goes into an address. */

/** @import { Links, Sentence } from "../../panel/state/types.js" */
/**
 * @typedef {{state: "seated", session: string, token: string, person: string, code: string|null, links: Links|null}} Seated
 * @typedef {{state: "open", session: string, facilitator: boolean, needs_code: boolean}} Open
 * @typedef {{state: "none", may_open: boolean}} None
 */

/** @type {Sentence} */
export const UNREACHABLE = {
  en: "The server did not answer. Check your connection, then try again.",
  fr: "Le serveur n’a pas répondu. Vérifie ta connexion, puis réessaie.",
  vous: "Le serveur n’a pas répondu. Vérifiez votre connexion, puis réessayez.",
};

export class Refusal extends Error {
  /**
   * @param {string} code
   * @param {Sentence} sentence
   */
  constructor(code, sentence) {
    super(code);
    this.code = code;
    this.sentence = sentence;
  }
}

/**
 * @param {string} what the end of the address, under /zoom/api/
 * @param {object} fields
 * @returns {Promise<any>}
 * @throws {Refusal}
 */
export async function ask(what, fields) {
  let answer;
  let said;
  try {
    answer = await fetch(`/zoom/api/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(fields),
    });
    said = await answer.json();
  } catch {
    throw new Refusal("unreachable", UNREACHABLE);
  }
  if (!answer.ok) throw new Refusal(said.code ?? "", said.sentence ?? UNREACHABLE);
  return said;
}
