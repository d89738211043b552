"use strict";
(() => {
  const field = document.getElementById("text");
  const said = document.getElementById("said");

  async function take(file) {
    if (!file) return;
    if (file.size > Number(field.dataset.most)) {
      said.textContent = `${file.name} is too large.`;
      return;
    }
    const bytes = await file.arrayBuffer();
    let encoding = "utf-8";
    try {
      field.value = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      encoding = "windows-1252";
      field.value = new TextDecoder(encoding).decode(bytes);
    }
    said.textContent = `${file.name} (${encoding})`;
  }

  document.getElementById("file").addEventListener("change", (event) => take(event.target.files[0]));
  field.addEventListener("dragover", (event) => {
    event.preventDefault();
    field.classList.add("over");
  });
  field.addEventListener("dragleave", () => field.classList.remove("over"));
  field.addEventListener("drop", (event) => {
    field.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
})();
