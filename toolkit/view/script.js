"use strict";
(() => {
  const root = document.body;
  const facts = new Map();
  const marks = new Map();
  for (const fact of document.querySelectorAll(".fact")) facts.set(fact.dataset.key, fact);
  for (const mark of document.querySelectorAll("mark[data-f]")) {
    for (const key of mark.dataset.f.split(" ")) {
      if (!marks.has(key)) marks.set(key, []);
      marks.get(key).push(mark);
    }
    mark.tabIndex = -1;
  }
  let pinned = null;

  const light = (key, name, on) => {
    facts.get(key)?.classList.toggle(name, on);
    for (const mark of marks.get(key) ?? []) mark.classList.toggle(name, on);
  };
  const release = () => {
    if (pinned === null) return;
    light(pinned, "pinned", false);
    facts.get(pinned)?.removeAttribute("aria-current");
    pinned = null;
  };
  const pin = (key) => {
    release();
    pinned = key;
    light(key, "pinned", true);
    facts.get(key)?.setAttribute("aria-current", "true");
  };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const reveal = (element) => element?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });

  for (const [key, fact] of facts) {
    fact.addEventListener("mouseenter", () => light(key, "on", true));
    fact.addEventListener("mouseleave", () => light(key, "on", false));
    fact.addEventListener("focus", () => light(key, "on", true));
    fact.addEventListener("blur", () => light(key, "on", false));
    fact.addEventListener("click", (event) => {
      event.preventDefault();
      pin(key);
      reveal(marks.get(key)?.[0]);
    });
  }
  const entries = [...document.querySelectorAll("mark[data-f]")];
  if (entries.length) entries[0].tabIndex = 0;
  for (const mark of entries) {
    const keys = mark.dataset.f.split(" ");
    mark.addEventListener("mouseenter", () => keys.forEach((key) => light(key, "on", true)));
    mark.addEventListener("mouseleave", () => keys.forEach((key) => light(key, "on", false)));
    mark.addEventListener("focus", () => keys.forEach((key) => light(key, "on", true)));
    mark.addEventListener("blur", () => keys.forEach((key) => light(key, "on", false)));
    mark.addEventListener("click", () => {
      if (!getSelection().isCollapsed) return;
      const next = keys[(keys.indexOf(pinned) + 1) % keys.length];
      pin(next);
      reveal(facts.get(next));
    });
  }
  // In the text, the arrow keys go from mark to mark, and Enter goes to the fact.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return release();
    const at = entries.indexOf(document.activeElement);
    if (at < 0) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      const next = entries[at + step];
      if (!next) return;
      event.preventDefault();
      entries[at].tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const key = entries[at].dataset.f.split(" ")[0];
      pin(key);
      facts.get(key)?.focus();
    }
  });
  for (const box of document.querySelectorAll("[data-kind]")) {
    box.addEventListener("change", () => root.classList.toggle(`show-${box.dataset.kind}`, box.checked));
    root.classList.toggle(`show-${box.dataset.kind}`, box.checked);
  }
})();
