/** Saving on this device what belongs to this person, as a Markdown file. */
import { hasSaved } from "./ending.js";
import { place } from "./place.js";
import { language } from "./preferences.js";
import { token } from "./seat.js";

/** @typedef {"need"|"plan"|"learnings"|"notes"|"subject"|"all"} What */

/**
 * @param {What} what
 * @param {string} [more] what only this device has, to be saved with it
 * @returns {Promise<boolean>} whether it was saved
 */
export async function saveMine(what, more = "") {
  const asked = new URLSearchParams({ what, language: language.value });
  try {
    const answer = await fetch(`/api/sessions/${encodeURIComponent(place.session)}/export?${asked}`, {
      headers: { Authorization: `Bearer ${token.value}` },
    });
    if (!answer.ok) return false;
    save([await answer.blob(), more], `codev-${what}.md`);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BlobPart[]} content
 * @param {string} file
 */
export function save(content, file) {
  const address = URL.createObjectURL(new Blob(content, { type: "text/markdown" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  hasSaved(file);
}
