// Keeps pages live: the server says that something happened, the page asks for itself again and takes over what changed.
"use strict";
(() => {
  const main = document.querySelector("main");
  const announcer = document.getElementById("announcer");
  const shortestPause = 300;
  const timedPause = 3000;

  // --- Taking over another version of a part of the page -------------------------------------------------------------

  const keyOf = node => node.nodeType === 1 ? node.getAttribute("data-key") || node.id || null : null;

  function morph(from, to) {
    if (from.isEqualNode(to)) return;
    if (from.nodeType !== to.nodeType || from.nodeName !== to.nodeName) {
      from.replaceWith(document.importNode(to, true));
      return;
    }
    if (from.nodeType !== 1) {
      if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
      return;
    }
    // What the reader changed stays: folds, and fields that are being filled in.
    const own = name => (from.nodeName === "DETAILS" && name === "open") || name === "data-lit";
    if (from.matches("input, textarea, select") && from === document.activeElement) return;
    for (const { name, value } of [...to.attributes]) if (!own(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
    for (const { name } of [...from.attributes]) if (!own(name) && !to.hasAttribute(name)) from.removeAttribute(name);
    morphChildren(from, to);
  }

  function morphChildren(from, to) {
    const keyed = new Map();
    for (const child of from.children) if (keyOf(child)) keyed.set(keyOf(child), child);
    let place = from.firstChild;
    for (const wanted of [...to.childNodes]) {
      const key = keyOf(wanted);
      const known = key && keyed.get(key);
      if (known) {
        if (known !== place) from.insertBefore(known, place);
        place = known.nextSibling;
        morph(known, wanted);
      } else if (place && !keyOf(place) && !key && place.nodeName === wanted.nodeName) {
        const next = place.nextSibling;
        morph(place, wanted);
        place = next;
      } else {
        const added = document.importNode(wanted, true);
        if (added.nodeType === 1 && key) added.classList.add("new");
        from.insertBefore(added, place);
      }
    }
    while (place) {
      const next = place.nextSibling;
      place.remove();
      place = next;
    }
  }

  const regionsOf = page => new Map([...page.querySelectorAll("[data-region]")].map(region => [region.dataset.region, region]));

  function takeOver(page, all) {
    const current = regionsOf(document);
    for (const [name, region] of regionsOf(page)) {
      const here = current.get(name);
      if (!here) continue;
      const waiting = !all && here.hasAttribute("data-list") && isBeingRead(here) ? newKeys(here, region) : 0;
      offer(here, waiting);
      if (waiting === 0) morphChildren(here, region);
    }
    document.title = page.title;
    tellTimes();
  }

  // --- New rows wait while somebody reads ---------------------------------------------------------------------------

  function isBeingRead(list) {
    const top = list.getBoundingClientRect().top;
    const selected = document.getSelection();
    return top < -40 || list.querySelector("details[open]:not(.fold)") !== null
      || (selected && !selected.isCollapsed && list.contains(selected.anchorNode)) || list.contains(document.activeElement);
  }

  function newKeys(here, there) {
    const known = new Set([...here.querySelectorAll("[data-key]")].map(row => row.dataset.key));
    return [...there.querySelectorAll("[data-key]")].filter(row => !known.has(row.dataset.key)).length;
  }

  function offer(list, count) {
    let button = list.previousElementSibling;
    if (!button || !button.classList.contains("offer")) {
      if (count === 0) return;
      button = document.createElement("button");
      button.type = "button";
      button.className = "offer";
      button.addEventListener("click", () => {
        button.remove();
        list.scrollIntoView({ block: "nearest" });
        refresh(true);
      });
      list.before(button);
    }
    if (count === 0) {
      button.remove();
      return;
    }
    const text = `${count} new`;
    if (button.textContent !== text) {
      button.textContent = text;
      announcer.textContent = text;
    }
  }

  // --- Asking for the page again --------------------------------------------------------------------------------------

  let asking = false, askAgain = false, lastAsked = 0, timer = 0;

  async function fetchPage(url, options) {
    const response = await fetch(url, { credentials: "same-origin", ...options });
    return new DOMParser().parseFromString(await response.text(), "text/html");
  }

  async function refresh(all) {
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    lastAsked = Date.now();
    const asked = location.href;
    try {
      const page = await fetchPage(asked);
      if (asked === location.href) {
        takeOver(page, all === true);
        const stream = page.querySelector("main").dataset.live;
        if (stream !== main.dataset.live) {
          if (stream) main.dataset.live = stream; else delete main.dataset.live;
          if (!page.querySelector("main").hasAttribute("data-timed")) main.removeAttribute("data-timed");
          listen();
        }
      }
    } catch {
      // The endpoint is gone; the stream comes back with it and asks again.
    } finally {
      asking = false;
      if (askAgain) {
        askAgain = false;
        soon();
      }
    }
  }

  function soon() {
    if (timer) return;
    timer = setTimeout(() => { timer = 0; refresh(); }, Math.max(0, lastAsked + shortestPause - Date.now()));
  }

  let source = null;

  function listen() {
    source?.close();
    source = null;
    // A hidden page holds no connection: a browser has only a few for one host.
    if (!main.dataset.live || document.hidden) return;
    source = new EventSource(main.dataset.live);
    let opened = false;
    source.addEventListener("open", () => {
      main.dataset.connected = "";
      if (opened) soon();
      opened = true;
    });
    source.addEventListener("error", () => delete main.dataset.connected);
    source.addEventListener("news", event => {
      light(JSON.parse(event.data).pulses);
      soon();
    });
  }

  document.addEventListener("visibilitychange", () => {
    listen();
    if (!document.hidden && main.dataset.live) soon();
  });
  setInterval(() => {
    if (main.hasAttribute("data-timed") && !document.hidden) soon();
  }, timedPause);

  // --- The system map lights up ---------------------------------------------------------------------------------------

  function light(pulses) {
    if (!pulses?.length) return;
    const touched = new Set(pulses);
    for (const part of document.querySelectorAll("[data-pulse]")) {
      if (!touched.has(part.dataset.pulse)) continue;
      part.setAttribute("data-lit", "");
      clearTimeout(part.lit);
      part.lit = setTimeout(() => part.removeAttribute("data-lit"), 1600);
    }
  }

  // --- Links within the page ------------------------------------------------------------------------------------------

  async function show(url, push) {
    const page = await fetchPage(url);
    if (push) history.pushState(null, "", url);
    const focused = document.activeElement?.closest?.("[href]")?.getAttribute("aria-label");
    takeOver(page, true);
    if (focused) for (const link of document.querySelectorAll("[aria-label]")) if (link.getAttribute("aria-label") === focused) link.focus({ preventScroll: true });
    const state = document.getElementById("state");
    if (state && innerWidth < 1100) state.scrollIntoView({ block: "start" });
  }

  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[data-nav]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.getAttribute("href"), location.href);
    event.preventDefault();
    show(url.href, true).catch(() => { location.href = url.href; });
  });
  addEventListener("popstate", () => show(location.href, false).catch(() => location.reload()));

  // --- Copying, times, theme, keys, forms -----------------------------------------------------------------------------

  document.addEventListener("click", async event => {
    const button = event.target.closest?.("[data-copy]");
    if (!button) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.dataset.copied = "";
      announcer.textContent = "Copied";
      setTimeout(() => delete button.dataset.copied, 1200);
    } catch {
      announcer.textContent = "The browser does not let the page copy.";
    }
  });

  function tellTimes() {
    for (const time of document.querySelectorAll("time[data-relative]")) {
      const seconds = Math.floor((Date.now() - Date.parse(time.dateTime)) / 1000);
      const distance = Math.abs(seconds);
      const text = distance < 1 ? "now"
        : distance < 60 ? `${distance} s`
        : distance < 3600 ? `${Math.floor(distance / 60)} min`
        : distance < 86400 ? `${Math.floor(distance / 3600)} h`
        : `${Math.floor(distance / 86400)} d`;
      const told = text === "now" ? text : seconds < 0 ? `in ${text}` : `${text} ago`;
      if (time.textContent !== told) time.textContent = told;
    }
  }
  setInterval(tellTimes, 1000);

  document.querySelector("[data-theme-toggle]").addEventListener("click", () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* As it is until the next page. */ }
  });

  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    const filter = document.querySelector("[data-filter]");
    if (!filter) return;
    event.preventDefault();
    filter.focus();
    filter.select();
  });

  // On the document: a form may come with a later version of the page.
  document.addEventListener("change", event => {
    if (event.target.matches("select[data-submit]")) event.target.form.requestSubmit();
  });

  // An address without its empty fields reads better.
  document.addEventListener("submit", event => {
    if (!event.target.matches("form.filters")) return;
    for (const field of event.target.elements) if (field.name && !field.value) field.disabled = true;
  });
  addEventListener("pageshow", () => {
    for (const field of document.querySelectorAll("form.filters [name]")) field.disabled = false;
  });

  for (const form of document.querySelectorAll("form[data-check]")) {
    let waiting = 0, turn = 0;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const mine = ++turn;
        const body = new URLSearchParams(new FormData(form));
        body.set("do", "check");
        try {
          const page = await fetchPage(form.action, { method: "POST", body });
          const result = page.getElementById(form.dataset.check);
          if (mine === turn && result) morphChildren(document.getElementById(form.dataset.check), result);
        } catch {
          // Checked again with the next key, or when it is published.
        }
      }, 250);
    });
  }

  tellTimes();
  listen();
})();
