"use strict";
// Says when Amazon Pay is missing, binds "change address" and "change payment", keeps the total of the review page and the
// state of an order right.

const amazonPayIsThere = () => typeof amazon !== "undefined" && amazon.Pay;

// the button comes with its own scripts, which are behind this one
addEventListener("load", () => {
  const missing = document.getElementById("AmazonPayMissing");
  if (missing && !amazonPayIsThere()) {
    missing.hidden = false;
  }
});

for (const button of document.querySelectorAll("[data-change-action]")) {
  if (amazonPayIsThere()) {
    amazon.Pay.bindChangeAction("#" + button.id, {
      amazonCheckoutSessionId: button.dataset.session,
      changeAction: button.dataset.changeAction,
    });
  } else {
    button.hidden = true;
  }
}

const total = document.getElementById("total");
if (total) {
  const show = (radio) => {
    total.textContent = radio.dataset.total;
  };
  for (const radio of document.querySelectorAll("input[name=shipping]")) {
    radio.addEventListener("change", () => show(radio));
    if (radio.checked) {
      show(radio);
    }
  }
}

const waiting = document.querySelector("[data-reload-after]");
if (waiting) {
  setTimeout(() => location.reload(), Number(waiting.dataset.reloadAfter) * 1000);
}

// an order that changes while somebody looks at it: its part of the page is drawn anew, the page stays
const live = document.getElementById("live");
if (live) {
  const root = document.querySelector("script[src$='/assets/shop.js']").getAttribute("src").replace("/assets/shop.js", "");

  // what is typed or was just pressed is not taken away
  const isUsed = () => live.contains(document.activeElement);

  const draw = async () => {
    const answer = await fetch(location.pathname + "?number=" + live.dataset.order);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("live");
    if (fresh && !isUsed()) {
      live.replaceChildren(...fresh.childNodes);
      live.dataset.version = fresh.dataset.version;
    }
  };

  const look = async () => {
    try {
      const answer = document.hidden || isUsed() ? null : await fetch(root + "/order-version?number=" + live.dataset.order);
      if (answer?.ok && (await answer.text()) !== live.dataset.version) {
        await draw();
      }
    } catch {
      // the next look may succeed
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
}

// a page out of the browser's memory may hold a button that was used already
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
