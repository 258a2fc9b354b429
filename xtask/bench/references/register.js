// Registers the worker when the page has come. It is deliberately a file of its own, so that no script stands in the page.

addEventListener("load", () => navigator.serviceWorker?.register("/worker.js"));
