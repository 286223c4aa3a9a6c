/** Opening a session, a practice or a rehearsal of one, from the home page. */
import { place } from "./place.js";
import { keep } from "./storage.js";

/** @import { Language, Sentence } from "./types.js" */
/** @typedef {{id: string, title: string, about: string}} Case */

/** @type {Sentence} */
const UNREACHABLE = {
  en: "The server did not answer. Check your connection, then try again.",
  fr: "Le serveur n’a pas répondu. Vérifie ta connexion, puis réessaie.",
};

/** @type {Sentence} */
const NO_REHEARSAL = {
  en: "No rehearsal can start on this server now. You can still open a session.",
  fr: "Aucune répétition ne peut commencer sur ce serveur maintenant. Tu peux quand même ouvrir une séance.",
};

/** @type {Sentence} */
const NO_PRACTICE = {
  en: "No practice can start on this server now. You can still open a session.",
  fr: "Aucun exercice ne peut commencer sur ce serveur maintenant. Tu peux quand même ouvrir une séance.",
};

/**
 * Opens a session, keeps its links in this browser, and goes in as its facilitator.
 * @param {{title: string, language: Language, preset: string}} wanted
 * @returns {Promise<Sentence|null>} why not, or null
 */
export function openSession(wanted) {
  return post("/api/sessions", wanted, UNREACHABLE, ({ session, links }) => {
    place.session = session;
    keep("localStorage", "links", links);
    location.assign(links.facilitator);
  });
}

/**
 * Starts a rehearsal and goes to watch it.
 * @param {Language} language
 * @returns {Promise<Sentence|null>} why not, or null
 */
export function rehearse(language) {
  return post("/api/rehearsals", { language }, NO_REHEARSAL, ({ watch }) => location.assign(watch));
}

/**
 * The fictional cases with which one may practise; none when the server has none to give.
 * @param {Language} language
 * @returns {Promise<Case[]>}
 */
export async function casesToPractise(language) {
  try {
    const answer = await fetch(`/api/practices?${new URLSearchParams({ language })}`);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}

/**
 * Opens a session in which everyone else is simulated, and goes in as its facilitator.
 * @param {{language: Language, case: string, preset: string}} wanted
 * @returns {Promise<Sentence|null>} why not, or null
 */
export function practise(wanted) {
  return post("/api/practices", wanted, NO_PRACTICE, ({ facilitator }) => location.assign(`${facilitator}&seat=facilitator`));
}

/**
 * @param {string} address
 * @param {object} body
 * @param {Sentence} otherwise what to say when the server says nothing
 * @param {(answer: any) => void} then
 * @returns {Promise<Sentence|null>}
 */
async function post(address, body, otherwise, then) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    if (!answer.ok) return said.sentence ?? otherwise;
    then(said);
    return null;
  } catch {
    return otherwise;
  }
}
