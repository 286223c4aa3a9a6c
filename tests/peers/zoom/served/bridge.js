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
    for (const event of then ?? []) this.emit(...event);
  },
  emit(name, data) {
    this.hand({ type: "event", name, data });
  },
};
