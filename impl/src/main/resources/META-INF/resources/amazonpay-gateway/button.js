"use strict";
// Draws each button of the page that is not drawn yet; amazonPayGateway.drawButtons() does it again for what came later.
(() => {
  const PLACES = "[data-amazon-pay-button]:not([data-amazon-pay-drawn])";
  let count = 0;

  const idOf = (place) => {
    while (!place.id) {
      count += 1;
      const id = "AmazonPayButton" + count;
      if (!document.getElementById(id)) {
        place.id = id;
      }
    }
    return place.id;
  };

  const draw = (place) => {
    place.dataset.amazonPayDrawn = "";
    amazon.Pay.renderButton("#" + CSS.escape(idOf(place)), JSON.parse(place.dataset.amazonPayButton));
  };

  const drawButtons = () => {
    if (window.amazon && window.amazon.Pay) {
      document.querySelectorAll(PLACES).forEach(draw);
    }
  };

  window.amazonPayGateway = { drawButtons };
  drawButtons();
})();
