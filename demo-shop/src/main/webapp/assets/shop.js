"use strict";
// Draws the Amazon Pay button, binds "change address" and "change payment", keeps the total of the review page right.

const drawButton = (place) => {
  const data = place.dataset;
  amazon.Pay.renderButton("#" + place.id, {
    merchantId: data.merchantId,
    publicKeyId: data.publicKeyId,
    ledgerCurrency: data.ledgerCurrency,
    sandbox: data.sandbox === "true",
    checkoutLanguage: "en_US",
    productType: "PayAndShip",
    placement: data.placement,
    buttonColor: "Gold",
    createCheckoutSessionConfig: {
      payloadJSON: data.payload,
      signature: data.signature,
      algorithm: data.algorithm,
      publicKeyId: data.publicKeyId,
    },
  });
};

const amazonPayIsThere = () => typeof amazon !== "undefined" && amazon.Pay;

const place = document.getElementById("AmazonPayButton");
if (place) {
  if (amazonPayIsThere()) {
    drawButton(place);
  } else {
    document.getElementById("AmazonPayMissing").hidden = false;
  }
}

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

// a page out of the browser's memory may hold a button that was used already
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
