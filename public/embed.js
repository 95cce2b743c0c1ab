// Fits the frames of Erikti to their content. Without this script a frame keeps the height that its code gives.
(() => {
  if (window.eriktiFrames) return;
  window.eriktiFrames = true;
  addEventListener("message", ({ data, source }) => {
    if (!data || data.erikti !== "height" || !(data.heightPx > 0) || data.heightPx > 5000) return;
    for (const frame of document.querySelectorAll("iframe[data-erikti]")) if (frame.contentWindow === source) frame.style.height = `${data.heightPx}px`;
  });
})();
