/** Saving on this device what belongs to this person, as a Markdown file. */
import { hasSaved } from "./ending.js";
import { place } from "./place.js";
import { language } from "./preferences.js";
import { token } from "./seat.js";

/** @typedef {"need"|"plan"|"learnings"|"notes"|"subject"|"all"} What */

/**
 * @param {What} what
 * @returns {Promise<boolean>} whether it was saved
 */
export async function saveMine(what) {
  const asked = new URLSearchParams({ what, language: language.value });
  try {
    const answer = await fetch(`/api/sessions/${encodeURIComponent(place.session)}/export?${asked}`, {
      headers: { Authorization: `Bearer ${token.value}` },
    });
    if (!answer.ok) return false;
    const file = `codev-${what}.md`;
    download(await answer.blob(), file);
    hasSaved(file);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {Blob} content
 * @param {string} file
 */
function download(content, file) {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
