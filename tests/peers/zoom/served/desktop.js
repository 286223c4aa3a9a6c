/** The desktop client on Windows: a WebView2 whose page has `chrome.webview`. */
(() => {
  if (window.self !== window.top) return;
  const listeners = new Set();
  window.fakeZoom.hand = (data) => listeners.forEach((listener) => listener({ data }));
  window.chrome = {
    ...window.chrome,
    webview: {
      postMessage: (text) => void window.fakeZoom.take(text),
      addEventListener: (_, listener) => listeners.add(listener),
    },
  };
})();
