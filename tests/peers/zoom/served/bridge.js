/**
 * Zoom's program around the page, as the SDK meets it: requests come as JSON texts, answers and events go as objects.
 * What to answer, the test decides (`zoomAnswers`, of client.py).
 */
window.fakeZoom = {
  /** @type {(message: object) => void} */
  hand: () => undefined,
  async take(text) {
    const { jsCallId, apiName, data } = JSON.parse(text);
    const answer = await window.zoomAnswers(apiName, data ?? null);
    if (answer === null) return;
    const { then, ...said } = answer;
    this.hand({ type: "apiResponse", data: { jsCallId, ...said } });
    for (const [name, data, first] of then ?? []) {
      if (first) await this.asked(first);
      this.emit(name, data);
    }
  },
  /** Waits until the page has asked its server for this, or for so long that it never will. @param {string} address */
  async asked(address) {
    for (let tries = 0; tries < 100; tries += 1) {
      await new Promise((done) => setTimeout(done, 20));
      if (performance.getEntriesByType("resource").some(({ name }) => name.endsWith(address))) break;
    }
    await new Promise((done) => setTimeout(done, 20));
  },
  emit(name, data) {
    this.hand({ type: "event", name, data });
  },
};
