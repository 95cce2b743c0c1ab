/*
 * Stands in front of the published worker of DuckDB-WASM, in one file with it (scripts/build/writeEngineAssets.ts).
 *
 * The page has fetched and checked the WebAssembly file; its bytes come by message and are handed out where the
 * worker would fetch them. So the file is downloaded once, whatever caching or content type the host gives, and no
 * blob: address is needed, which a strict content policy would refuse. Every other request of the worker is refused.
 * Rejections that nobody handles, which the published worker swallows, are told to the page.
 */
(() => {
  let wasmBytes = null;

  function tellFaults(port) {
    self.addEventListener("unhandledrejection", (event) => port.postMessage(String(event.reason)));
  }

  self.addEventListener("message", (event) => {
    if (event.data?.type !== "ERIKTI_WASM") return;
    event.stopImmediatePropagation();
    wasmBytes = event.data.bytes;
    tellFaults(event.data.faultPort);
  });

  self.fetch = (request) => {
    const address = typeof request === "string" ? request : request.url;
    if (wasmBytes === null || !address.endsWith(".wasm")) return Promise.reject(new TypeError(`fetch of ${address}: the worker makes no requests`));
    const response = new Response(wasmBytes, { headers: { "content-type": "application/wasm" } });
    wasmBytes = null;
    return Promise.resolve(response);
  };

  self.XMLHttpRequest.prototype.open = (_method, address) => {
    throw new TypeError(`request of ${address}: the worker makes no requests`);
  };
})();
