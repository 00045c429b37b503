// Before the first paint: the reader's choice of light or dark, if one was made.
"use strict";
try {
  const kept = localStorage.getItem("isnad-theme");
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
} catch { /* without storage the system's choice holds */ }
