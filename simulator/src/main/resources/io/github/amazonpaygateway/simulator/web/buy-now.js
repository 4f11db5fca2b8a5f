/*
 * Buy Now at the simulator: the buyer pays on the shop's own page. checkout.js loads this when a button has callbacks.
 * The names of the callbacks and of what they are told and return are those of Amazon's documents; the sheet is not.
 */
(function () {
  'use strict';

  const STYLE =
    ':host{font:15px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}' +
    'dialog{width:min(24rem,92vw);padding:1.2rem;border:1px solid #adb1b8;border-radius:10px;color:#1c2333;background:#fff}' +
    'dialog::backdrop{background:rgb(28 35 51/.5)}h2{margin:0 0 .8rem;font-size:1.1rem}' +
    'p.mark{margin:-1.2rem -1.2rem 1rem;padding:.4rem 1.2rem;background:#2457d6;color:#fff;font-weight:600}' +
    'label{display:block;margin:.6rem 0}select{display:block;width:100%;margin-top:.2rem;padding:.45rem;font:inherit}' +
    'dl{display:grid;grid-template-columns:1fr auto;gap:.2rem;margin:1rem 0}dd{margin:0;text-align:right}' +
    'dt:last-of-type,dd:last-of-type{font-weight:700}div{display:flex;gap:.6rem}' +
    'button{flex:1;padding:.6rem;border:1px solid #adb1b8;border-radius:8px;background:#f7f8fa;font:inherit;cursor:pointer}' +
    'button.pay{background:#ffc83d;border-color:#e2a500}button:focus-visible,select:focus-visible{outline:3px solid #2457d6}' +
    'output{display:block;min-height:1.4em;color:#a3170f}';

  const TOTALS = [['totalBaseAmount', 'Items'], ['totalShippingAmount', 'Shipping'], ['totalTaxAmount', 'Tax'],
    ['totalDiscountAmount', 'Discount'], ['totalOrderAmount', 'Order'], ['totalChargeAmount', 'To pay now']];

  function el(name, attributes, ...children) {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) =>
      (key.startsWith('on') ? node.addEventListener(key.slice(2), value) : node.setAttribute(key, value)));
    node.append(...children);
    return node;
  }

  async function ask(simulator, question) {
    // as plain text, which a browser sends to another origin without asking it first
    const response = await fetch(simulator + '/checkout/buy-now', { method: 'POST', body: JSON.stringify(question) });
    const answer = await response.json();
    if (!response.ok) {
      throw new Error(answer.reasonCode + ': ' + answer.message);
    }
    return answer;
  }

  function choice(label, options, chosen) {
    const select = el('select', { onchange: () => chosen(select.value) },
      ...options.map(([value, text]) => el('option', { value }, text)));
    return el('label', {}, label, select);
  }

  async function start(simulator, options, click) {
    const call = async (name, event) => (options[name] ? options[name](event) : undefined);
    let visit;
    try {
      visit = await ask(simulator, { click });
      const cart = await call('onInitCheckout', { ...visit, checkoutLanguage: options.checkoutLanguage });
      sheet(cart || {});
    } catch (failure) {
      await call('onError', failure);
      console.error('amazon.Pay.renderButton: ' + failure);
    }

    function sheet(first) {
      let cart = first;
      const host = el('div', {});
      const totals = el('dl', {});
      const trouble = el('output', {});
      const dialog = el('dialog', { 'aria-label': 'Pay with the Amazon Pay simulator', oncancel: (event) => leave(event) },
        el('p', { class: 'mark' }, 'Simulator, not Amazon'), el('h2', {}, 'Buy now'));
      const change = (work) => work().then(drawn, complained);

      function drawn(update) {
        cart = Object.assign({}, cart, update);
        totals.replaceChildren(...TOTALS.filter(([name]) => cart[name]).flatMap(([name, text]) =>
          [el('dt', {}, text), el('dd', {}, cart[name].amount + ' ' + cart[name].currencyCode)]));
        trouble.textContent = '';
      }

      function complained(failure) {
        trouble.textContent = String(failure.message || failure);
      }

      function close() {
        host.remove();
      }

      async function leave(event) {
        event.preventDefault();
        await ask(simulator, { checkoutSessionId: visit.checkoutSessionId, cancel: true });
        close();
        await call('onCancel', { checkoutSessionId: visit.checkoutSessionId });
      }

      async function pay() {
        try {
          await call('onCompleteCheckout', { ...visit, amazonCheckoutSessionId: visit.checkoutSessionId });
          close();
        } catch (failure) {
          complained(failure);
          await call('onError', failure);
        }
      }

      async function revisit(chosen) {
        visit = await ask(simulator, { checkoutSessionId: visit.checkoutSessionId, ...chosen });
      }

      dialog.append(
        choice('Ship to', visit.addresses.map((one) => [one.addressId, one.label]), (addressId) => change(async () => {
          await revisit({ addressId });
          return call('onShippingAddressSelection', { shippingAddress: visit.shippingAddress });
        })),
        choice('Pay with', visit.cards.map((one) => [one.ending, one.label]), (card) => change(() => revisit({ card }))));
      if (cart.deliveryOptions) {
        dialog.append(choice('Delivery', cart.deliveryOptions.map((one) =>
          [one.id, (one.shippingMethod && one.shippingMethod.shippingMethodName) || one.id]), (id) => change(() =>
          call('onDeliveryOptionSelection', { deliveryOptions: cart.deliveryOptions.find((one) => one.id === id) }))));
      }
      dialog.append(totals, trouble, el('div', {},
        el('button', { class: 'pay', onclick: pay }, 'Pay'), el('button', { onclick: leave }, 'Cancel')));
      const style = el('style', {});
      style.textContent = STYLE;
      host.attachShadow({ mode: 'open' }).append(style, dialog);
      document.body.append(host);
      drawn({});
      dialog.showModal();
    }
  }

  window.amazonPaySimulatorBuyNow = start;
})();
