// Orders a pizza as the lab's page does: first the WebSocket with the order's id, then the order over HTTP.
"use strict";
(() => {
  const form = document.getElementById("pizza");
  const state = document.getElementById("pizza-state");
  const list = document.getElementById("pizza-events");
  const steps = [...document.querySelectorAll("#pizza-steps [data-step]")];
  let socket = null, began = 0;

  function say(text, kind) {
    state.textContent = text;
    state.className = `mark ${kind}`;
  }

  function reach(type) {
    const reached = steps.findIndex(step => step.dataset.step === type);
    if (reached < 0 || steps[reached].dataset.at) return;
    const step = steps[reached];
    step.dataset.at = String(Date.now() - began);
    step.querySelector(".hint").textContent = `after ${step.dataset.at} ms`;
    step.className = "succeeded";
    step.querySelector(".mark").className = "mark succeeded";
    step.querySelector(".icon path").setAttribute("d", form.dataset.done);
    if (reached === steps.length - 1) say("On its way to you", "succeeded");
  }

  function add(text) {
    let shown = text, type = null;
    try {
      const event = JSON.parse(text);
      shown = JSON.stringify(event, null, 2);
      type = event.item?.eventtype ?? event.detail?.item?.eventtype ?? null;
    } catch {
      // Shown as it came.
    }
    list.querySelector(":scope > .hint")?.remove();
    const part = document.createElement("details");
    part.open = true;
    const head = document.createElement("summary");
    head.textContent = `${type ?? "message"}, after ${Date.now() - began} ms`;
    const body = document.createElement("pre");
    body.textContent = shown;
    part.append(head, body);
    list.append(part);
    if (type) reach(type);
  }

  function reset() {
    socket?.close();
    list.replaceChildren();
    for (const step of steps) {
      delete step.dataset.at;
      step.className = "";
      step.querySelector(".mark").className = "mark idle";
      step.querySelector(".icon path").setAttribute("d", form.dataset.open);
      step.querySelector(".hint").textContent = "";
    }
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    reset();
    const order = crypto.randomUUID();
    document.getElementById("pizza-order").textContent = `order_id ${order}`;
    say("Connecting", "running");
    let url;
    try {
      url = new URL(form.elements.socket.value);
      url.searchParams.set("order_id", order);
      socket = new WebSocket(url);
    } catch (error) {
      say(`No WebSocket: ${error.message}`, "failed");
      return;
    }
    const mine = socket;
    mine.addEventListener("message", message => { if (mine === socket) add(String(message.data)); });
    mine.addEventListener("error", () => { if (mine === socket) say("The WebSocket was refused", "failed"); });
    mine.addEventListener("close", () => { if (mine === socket && state.classList.contains("running")) say("The WebSocket was closed", "failed"); });
    mine.addEventListener("open", async () => {
      say("Connected, ordering", "running");
      began = Date.now();
      try {
        const response = await fetch(form.elements.api.value, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ item: { eventtype: "make_pizza", order_id: order, pizza: "margherita", quantity: 1 } }),
        });
        if (!response.ok) say(`The order was refused: ${response.status}`, "failed");
        else {
          if (!state.classList.contains("succeeded")) say("Ordered", "running");
          reach("ordered");
        }
      } catch {
        say("The API cannot be reached", "failed");
      }
    });
  });
})();
