
"use strict";
document.querySelectorAll("figure.chart").forEach(figure => {
  const drawing = figure.querySelector("svg");
  const values = Array.from(drawing.querySelectorAll("[data-element]"));
  const said = document.createElement("p");
  let current = -1;
  said.className = "said";
  said.setAttribute("aria-live", "polite");
  said.textContent = document.getElementById("hint").textContent;
  figure.insertBefore(said, figure.querySelector("figcaption"));
  drawing.setAttribute("tabindex", "0");
  drawing.setAttribute("role", "application");
  values.forEach(value => value.querySelector("title").remove());

  function show(next) {
    values.forEach((value, index) => value.classList.toggle("current", index === next));
    drawing.classList.toggle("reading", next !== -1);
    current = next;
    if (next !== -1) {
      said.textContent = values[next].getAttribute("aria-label");
    }
  }

  values.forEach((value, index) => {
    value.addEventListener("pointerenter", () => show(index));
    value.addEventListener("click", () => show(index));
  });
  drawing.addEventListener("pointerleave", () => show(-1));
  drawing.addEventListener("blur", () => show(-1));
  drawing.addEventListener("keydown", event => {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (values.length === 0) {
      return;
    }
    if (event.key in steps) {
      const from = current === -1 && steps[event.key] < 0 ? 0 : current; // where nothing is shown yet, back is the last
      show((from + steps[event.key] + values.length) % values.length);
    } else if (event.key === "Home") {
      show(0);
    } else if (event.key === "End") {
      show(values.length - 1);
    } else if (event.key === "Escape") {
      show(-1);
    } else {
      return;
    }
    event.preventDefault();
  });
});
