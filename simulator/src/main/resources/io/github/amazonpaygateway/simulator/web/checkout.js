/*
 * Stands in for Amazon Pay's checkout.js: the same calls with the same options, talking to the simulator that served it.
 * It is not Amazon's script and shares nothing with it but the contract.
 */
(function () {
  'use strict';

  const own = document.currentScript || document.querySelector('script[src*="checkout.js"]');
  const SIMULATOR = new URL(own.src).origin;

  const LANGUAGES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'it_IT', 'es_ES', 'ja_JP'];
  const CHOICES = {
    ledgerCurrency: ['USD', 'EUR', 'GBP', 'JPY'],
    checkoutLanguage: LANGUAGES,
    productType: ['PayAndShip', 'PayOnly', 'SignIn', 'PayAndShipMultiAddress'],
    placement: ['Home', 'Product', 'Cart', 'Checkout', 'Other'],
    buttonColor: ['Gold', 'LightGray', 'DarkGray'],
  };
  const REQUIRED = ['merchantId', 'ledgerCurrency', 'placement'];
  const CONFIG = ['payloadJSON', 'signature', 'publicKeyId'];
  const CHANGES = ['changeAddress', 'changePayment'];

  // what the button says, by language: for buying one product, for checking out, for paying, for signing in
  const WORDS = {
    en: ['Buy now with', 'Check out with', 'Pay with', 'Sign in with'],
    de: ['Jetzt kaufen mit', 'Zur Kasse mit', 'Bezahlen mit', 'Anmelden mit'],
    fr: ['Acheter avec', 'Commander avec', 'Payer avec', 'Se connecter avec'],
    it: ['Acquista con', 'Vai alla cassa con', 'Paga con', 'Accedi con'],
    es: ['Comprar con', 'Tramitar con', 'Pagar con', 'Iniciar sesión con'],
    ja: ['今すぐ購入', 'レジに進む', 'お支払い', 'ログイン'],
  };

  const COLORS = {
    Gold: 'background:linear-gradient(#ffd766,#ffc83d);color:#1c2333;border-color:#e2a500',
    LightGray: 'background:linear-gradient(#f7f8fa,#e7e9ed);color:#1c2333;border-color:#adb1b8',
    DarkGray: 'background:linear-gradient(#5a6275,#3a4152);color:#fff;border-color:#2b3140',
  };

  const STYLE =
    ':host{display:block}' +
    'button{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:0 .4em;width:100%;' +
    'min-height:45px;margin:0;padding:.35em .9em;border:1px solid;border-radius:8px;cursor:pointer;' +
    'font:500 15px/1.2 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}' +
    'button:hover{filter:brightness(.96)}button:active{filter:brightness(.92)}' +
    'button:focus-visible{outline:3px solid #2457d6;outline-offset:2px}' +
    'button[aria-busy=true]{opacity:.6;cursor:progress}' +
    'b{font-weight:700}small{flex-basis:100%;font-size:10px;opacity:.75}';

  function complain(call, problems) {
    problems.forEach((problem) => console.error('amazon.Pay.' + call + ': ' + problem));
    return problems.length > 0;
  }

  function configName(options) {
    return options.productType === 'SignIn' ? 'signInConfig' : 'createCheckoutSessionConfig';
  }

  function optionFaults(options) {
    const missing = REQUIRED.filter((name) => !options[name]).map((name) => 'the option ' + name + ' is required');
    const wrong = Object.keys(CHOICES)
      .filter((name) => options[name] !== undefined && options[name] !== '' && !CHOICES[name].includes(options[name]))
      .map((name) => 'the option ' + name + ' has the value ' + options[name] + '; use one of ' + CHOICES[name].join(', '));
    return missing.concat(wrong);
  }

  function configFaults(options) {
    const name = configName(options);
    const config = options[name];
    if (!config) {
      return ['the option ' + name + ' is required, here or in initCheckout'];
    }
    return CONFIG.filter((member) => !config[member] && !(member === 'publicKeyId' && options.publicKeyId))
      .map((member) => name + ' lacks ' + member);
  }

  function post(path, fields) {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = SIMULATOR + path;
    form.acceptCharset = 'utf-8';
    form.target = '_top';
    form.hidden = true;
    Object.keys(fields).forEach((name) => {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.value = fields[name];
      form.append(input);
    });
    document.body.append(form);
    form.submit();
    form.remove();
  }

  function clickOf(options) {
    const config = options[configName(options)];
    const payload = config.payloadJSON;
    return {
      payloadJSON: typeof payload === 'string' ? payload : JSON.stringify(payload),
      signature: config.signature,
      algorithm: config.algorithm,
      publicKeyId: config.publicKeyId || options.publicKeyId,
      merchantId: options.merchantId,
      productType: options.productType,
      sandbox: options.sandbox,
    };
  }

  // One field of JSON: a browser rewrites line ends in plain fields, and the signature covers each byte.
  function checkout(options) {
    post('/checkout/button', { click: JSON.stringify(clickOf(options)) });
  }

  // loaded only by the few shops that have callbacks
  let buyNowLoaded = null;
  function buyNow(options) {
    buyNowLoaded = buyNowLoaded || new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = SIMULATOR + '/checkout/buy-now.js';
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    return buyNowLoaded.then(() => window.amazonPaySimulatorBuyNow(SIMULATOR, options, clickOf(options)));
  }

  function find(call, selector) {
    const element = typeof selector === 'string' ? document.querySelector(selector) : selector;
    complain(call, element ? [] : ['nothing matches the selector ' + selector]);
    return element;
  }

  function words(options) {
    const language = (options.checkoutLanguage || defaultLanguage(options.ledgerCurrency)).slice(0, 2);
    const use = { Product: 0, Checkout: 2 }[options.placement];
    const text = WORDS[language][options.productType === 'SignIn' ? 3 : use === undefined ? 1 : use];
    return language === 'ja' ? ['<b>Amazon Pay</b>', text] : [text, '<b>Amazon Pay</b>'];
  }

  function defaultLanguage(currency) {
    return { EUR: 'en_GB', GBP: 'en_GB', JPY: 'ja_JP' }[currency] || 'en_US';
  }

  function draw(host, options) {
    const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    const button = document.createElement('button');
    button.type = 'button';
    button.style.cssText = COLORS[options.buttonColor] || COLORS.Gold;
    button.dataset.placement = options.placement;
    button.lang = (options.checkoutLanguage || defaultLanguage(options.ledgerCurrency)).replace('_', '-');
    // constant texts only: nothing of the options is written as markup
    button.innerHTML = words(options).map((part) => '<span>' + part + '</span>').join(' ') +
      '<small lang="en">simulator</small>';
    button.setAttribute('aria-label', button.innerText.replace(/\s*simulator$/, '').replace(/\s+/g, ' ') + ' (simulator)');
    root.replaceChildren(style, button);
    return button;
  }

  function renderButton(selector, options) {
    options = Object.assign({}, options);
    const host = find('renderButton', selector);
    if (!host || complain('renderButton', optionFaults(options))) {
      return undefined;
    }
    const button = draw(host, options);
    let clicked = null;

    function start(more) {
      Object.assign(options, more);
      if (!complain('initCheckout', configFaults(options))) {
        button.setAttribute('aria-busy', 'true');
        if (options.onCompleteCheckout) {
          buyNow(options).finally(() => button.removeAttribute('aria-busy'));
        } else {
          checkout(options);
        }
      }
    }

    button.addEventListener('click', (event) => {
      if (button.getAttribute('aria-busy') === 'true') {
        return;
      }
      if (clicked) {
        clicked(event);
      } else {
        start({});
      }
    });
    // the page may be shown again as it was left
    addEventListener('pageshow', () => button.removeAttribute('aria-busy'));

    return {
      onClick: (handler) => { clicked = handler; },
      initCheckout: start,
      updateButtonInfo: (price) => { options.estimatedOrderAmount = price; },
    };
  }

  function initCheckout(options) {
    if (!complain('initCheckout', optionFaults(options).concat(configFaults(options)))) {
      checkout(options);
    }
  }

  function bindChangeAction(selector, options) {
    const element = find('bindChangeAction', selector);
    const faults = [];
    if (!options || !options.amazonCheckoutSessionId) {
      faults.push('the option amazonCheckoutSessionId is required');
    }
    if (!options || !CHANGES.includes(options.changeAction)) {
      faults.push('the option changeAction has to be one of ' + CHANGES.join(', '));
    }
    if (!element || complain('bindChangeAction', faults)) {
      return;
    }
    element.addEventListener('click', (event) => {
      event.preventDefault();
      const query = new URLSearchParams({
        amazonCheckoutSessionId: options.amazonCheckoutSessionId,
        changeAction: options.changeAction,
      });
      window.top.location.assign(SIMULATOR + '/checkout/change?' + query);
    });
  }

  function signout() {
    fetch(SIMULATOR + '/checkout/signout', { method: 'POST', mode: 'no-cors', credentials: 'include', keepalive: true })
      .catch((failure) => console.error('amazon.Pay.signout: ' + failure));
  }

  window.amazon = window.amazon || {};
  window.amazon.Pay = { renderButton, initCheckout, bindChangeAction, signout };
})();
