// The dashboard. Everything a client sent is shown as text, never as markup.
(() => {
  'use strict';

  const $ = id => document.getElementById(id);
  const state = { view: 'objects', chosen: null, drawn: '', detailDrawn: '', items: [] };
  const SIGNS = { CHECKOUT_SESSION: 'CS', CHARGE_PERMISSION: 'CP', CHARGE: 'CH', REFUND: 'RF', CHARGEBACK: 'CB' };
  const NAMES = { CHECKOUT_SESSION: 'Checkout session', CHARGE_PERMISSION: 'Charge permission', CHARGE: 'Charge',
    REFUND: 'Refund', CHARGEBACK: 'Chargeback' };
  const GOOD = /^(Captured|Completed|Refunded|Authorized|Chargeable|DELIVERED|valid)$/;
  const WAIT = /^(Open|AuthorizationInitiated|CaptureInitiated|RefundInitiated|NonChargeable|WAITING|ActionRequired)$/;
  const OPERATIONS = ['', 'createCheckoutSession', 'getCheckoutSession', 'updateCheckoutSession', 'completeCheckoutSession',
    'finalizeCheckoutSession', 'getChargePermission', 'updateChargePermission', 'closeChargePermission', 'createCharge',
    'getCharge', 'updateCharge', 'captureCharge', 'cancelCharge', 'createRefund', 'getRefund', 'getBuyer',
    'createDeliveryTracker', 'getAuthorizationToken', 'createDispute', 'getDispute', 'updateDispute', 'contestDispute',
    'uploadFile', 'getReports', 'getReport', 'createReport', 'getReportDocument', 'getReportSchedules', 'getReportSchedule',
    'createReportSchedule', 'cancelReportSchedule', 'getDisbursements', 'inStoreScan', 'inStoreCharge', 'inStoreRefund',
    'registerMerchantAccount', 'updateMerchantAccount', 'deleteMerchantAccount', 'claimMerchantAccount', 'createStore',
    'updateStore', 'unknown'];
  const PERMISSION_MISHAPS = ['PaymentMethodInvalid', 'PaymentMethodDeleted', 'PaymentMethodExpired', 'PaymentMethodNotAllowed',
    'PaymentMethodNotSet', 'BillingAddressDeleted', 'MFAFailed', 'AmountNotSet', 'TransactionAmountExceeded', 'BuyerCanceled', 'BuyerClosed', 'AmazonCanceled', 'AmazonClosed'];
  const CHARGE_MISHAPS = ['StopShipmentAtypicalAuth', 'AmazonCanceled', 'BuyerCanceled'];
  const DECLINES = ['SoftDeclined', 'HardDeclined', 'AmazonRejected', 'ProcessingFailure', 'TransactionTimedOut'];
  const DECISIONS = ['MerchantWon', 'BuyerWon', 'NoFault'];
  const KINDS = { Dispute: 'DP', 'Delivery Tracker': 'DT', Report: 'RP', 'Report Schedule': 'RS', File: 'FL', 'Merchant Account': 'MA' };
  const CARDS = ['1111', '0005', '4444', '3064', '3434', '0701', '4354'];

  function el(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
      else if (value === true) node.setAttribute(key, '');
      else if (value !== false && value !== null && value !== undefined) node.setAttribute(key, value);
    }
    node.append(...children.filter(child => child !== null && child !== undefined));
    return node;
  }

  async function call(method, path, body) {
    const response = await fetch('/simulator/' + path, {
      method, body: body === undefined ? undefined : JSON.stringify(body), headers: body ? { 'Content-Type': 'application/json' } : {} });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message || response.status);
    return answer;
  }

  let toastTimer;
  function toast(text, bad) {
    const box = $('toast');
    box.textContent = text;
    box.className = bad ? 'bad' : '';
    box.hidden = false;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => { box.hidden = true; }, bad ? 7000 : 2500);
  }

  async function act(done, work) {
    try {
      const answer = await work();
      toast(typeof done === 'function' ? done(answer) : done);
      await refresh();
    } catch (problem) {
      toast(problem.message, true);
    }
  }

  const chip = (text, more) => el('span', { class: 'chip ' + (GOOD.test(text) ? 'good' : WAIT.test(text) ? 'wait'
    : /^(Canceled|Declined|REFUSED|GIVEN_UP|LOST)$/.test(text) || more === 'bad' ? 'bad' : '') }, text);
  const clock = text => text.replace('T', ' ').replace(/(\.\d+)?Z$/, '');
  const pretty = text => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };

  // ---- what each view shows

  const views = {
    objects: {
      path: 'objects', items: answer => answer.objects, key: item => item.objectId,
      words: item => [NAMES[item.type], item.objectId, item.state, item.reasonCode, item.amount, item.merchantId].join(' '),
      row: item => [el('span', { class: 'sign ' + item.type, 'aria-hidden': 'true' }, SIGNS[item.type]),
        el('span', { class: 'id' }, item.objectId), el('span', { class: 'right' }, item.amount || ''),
        el('span', { class: 'sub' }, NAMES[item.type] + ' · ' + clock(item.time)), el('span', { class: 'right' }, chip(item.state))],
      detail: async item => objectDetail(await call('GET', 'objects/' + encodeURIComponent(item.objectId))),
      empty: 'No objects yet. Create a checkout session with any SDK that points here.'
    },
    requests: {
      path: 'requests', items: answer => answer.requests, key: item => item.time + item.method + item.path + item.bodySha256,
      words: item => [item.operation, item.method, item.path, item.status, item.signature, item.reasonCode, item.idempotencyKey].join(' '),
      row: item => [el('span', { class: 'sign', 'aria-hidden': 'true' }, ({ PATCH: 'PTCH', DELETE: 'DEL' })[item.method] || item.method.slice(0, 4)), el('span', { class: 'id' }, item.operation),
        el('span', { class: 'right' }, chip(status(item), item.status >= 400 || !item.status ? 'bad' : '')),
        el('span', { class: 'sub' }, item.path), el('span', { class: 'right sub' }, item.likelyCause ? item.likelyCause.split(':')[0] : clock(item.time))],
      detail: async item => [el('h2', {}, item.operation), requestFacts(item), ...requestBody(item)],
      empty: 'No requests yet.'
    },
    notifications: {
      path: 'notifications', items: answer => answer.notifications.slice().reverse(), key: item => item.messageId,
      words: item => [item.type, item.messageId, item.fate, item.about.objectId, item.about.state].join(' '),
      row: item => [el('span', { class: 'sign ' + item.about.type, 'aria-hidden': 'true' }, SIGNS[item.about.type] || 'SC'),
        el('span', { class: 'id' }, item.about.objectId || item.type), el('span', { class: 'right' }, chip(item.fate)),
        el('span', { class: 'sub' }, item.about.aspect === 'PAYMENT_METHOD' ? 'has another payment method' : item.about.state ? 'came to be ' + item.about.state : item.type),
        el('span', { class: 'right sub' }, item.attempts.length + ' sent')],
      detail: async item => notificationDetail(item), form: notificationForm,
      empty: 'No notifications. Say above where to send them; each later change of state is told.'
    },
    faults: {
      path: 'faults', items: answer => answer.faults.map((fault, i) => ({ ...fault, i })), key: item => item.i + JSON.stringify(item.fault),
      words: item => JSON.stringify(item.fault),
      row: item => [el('span', { class: 'sign', 'aria-hidden': 'true' }, '!'), el('span', { class: 'id' }, item.fault.operation || 'any operation'),
        el('span', { class: 'right sub' }, item.struck + ' of ' + item.calls + ' calls'),
        el('span', { class: 'sub' }, JSON.stringify(item.fault)), el('span', {})],
      detail: async item => [el('h2', {}, 'Fault'), el('pre', {}, JSON.stringify(item.fault, null, 2))], form: faultForm,
      empty: 'No faults to come.'
    },
    others: {
      path: 'others', items: answer => answer.others.slice().reverse(), key: item => item.kind + ' ' + item.objectId,
      words: item => [item.kind, item.objectId, item.merchantId, JSON.stringify(item.object)].join(' '),
      row: item => [el('span', { class: 'sign', 'aria-hidden': 'true' }, KINDS[item.kind] || '··'), el('span', { class: 'id' }, item.objectId),
        el('span', { class: 'right' }, stateOf(item) ? chip(stateOf(item)) : ''), el('span', { class: 'sub' }, item.kind + ' · ' + item.merchantId + ' · ' + item.environment), el('span', {})],
      detail: async item => [el('h2', {}, item.objectId), el('div', { class: 'facts' }, el('span', {}, item.kind), stateOf(item) ? chip(stateOf(item)) : null),
        ...(item.kind === 'Dispute' ? decision(item.objectId, stateOf(item)) : []), el('h3', {}, 'As the API shows it'), el('pre', { tabindex: '0' }, JSON.stringify(item.object, null, 2))],
      empty: 'No disputes, delivery trackers, reports, report schedules, files or merchant accounts yet.'
    }
  };

  const stateOf = item => item.object.processingStatus || (item.object.statusDetails && item.object.statusDetails.state) || '';
  const status = item => item.status === 0 ? 'cut off' : item.status + (item.reasonCode ? ' ' + item.reasonCode : '');

  // ---- details

  function objectDetail(answer) {
    const now = answer.object;
    return [
      el('h2', {}, now.objectId),
      el('div', { class: 'facts' }, chip(now.state), now.reasonCode ? el('span', {}, now.reasonCode) : null,
        el('span', {}, NAMES[now.type]), now.amount ? el('strong', {}, now.amount) : null,
        el('span', {}, now.merchantId + ' · ' + now.environment)),
      ...actions(now),
      el('h3', {}, 'Timeline'),
      el('ol', { class: 'timeline' }, ...answer.timeline.map(change => el('li', {}, chip(change.state),
        change.reasonCode ? ' ' + change.reasonCode : '', change.aspect === 'PAYMENT_METHOD' ? ' another payment method' : '', el('time', { datetime: change.time }, clock(change.time))))),
      ...(answer.related.length ? [el('h3', {}, 'Hangs together with'),
        el('div', { class: 'related' }, ...answer.related.map(other => el('button', { onclick: () => choose('objects', other.objectId, other) },
          SIGNS[other.type] + ' ' + other.objectId + ' ', chip(other.state))))] : []),
      el('h3', {}, 'Requests that name it'),
      ...(answer.requests.length ? answer.requests.map(requestLine) : [el('p', { class: 'empty' }, 'None that the journal still has.')])
    ];
  }

  function actions(now) {
    if (now.type === 'CHECKOUT_SESSION' && now.state === 'Open') {
      const card = el('select', { 'aria-label': 'Card' }, ...CARDS.map(ending => el('option', {}, ending)));
      const buyer = (action, withCard) => () => act(answer => 'The browser goes to ' + answer.url, () =>
        call('POST', 'checkoutSessions/' + now.objectId + '/buyer', withCard ? { action, card: card.value } : { action }));
      return [el('h3', {}, 'Act as the buyer'), el('div', { class: 'actions' }, card,
        el('button', { onclick: buyer('signIn', true) }, 'Sign in'),
        el('button', { class: 'primary', onclick: buyer('approve', true) }, 'Approve'),
        el('button', { onclick: buyer('decline') }, 'Be declined'),
        el('button', { class: 'danger', onclick: buyer('cancel') }, 'Cancel'))];
    }
    if (now.type === 'CHARGE_PERMISSION' && now.state !== 'Closed') {
      const repair = () => act('The buyer has repaired the wallet', () =>
        call('POST', 'chargePermissions/' + now.objectId, { action: 'repair' }));
      return [...mishaps('chargePermissions', now, PERMISSION_MISHAPS), el('div', { class: 'actions' },
        now.state === 'NonChargeable' ? el('button', { onclick: repair }, 'Repair the wallet') : null,
        el('a', { href: '/checkout/wallet?chargePermissionId=' + encodeURIComponent(now.objectId), target: '_blank' }, 'The buyer\'s page to pay with another card'))];
    }
    if (now.type === 'CHARGE' && /^(AuthorizationInitiated|Authorized)$/.test(now.state)) {
      return mishaps('charges', now, now.state === 'Authorized' ? CHARGE_MISHAPS : [...CHARGE_MISHAPS, ...DECLINES]);
    }
    if (now.type === 'CHARGE' && now.state === 'CaptureInitiated') {
      return mishaps('charges', now, [CHARGE_MISHAPS[0], ...DECLINES]);
    }
    if (now.type === 'CHARGE' && now.state === 'Captured') {
      const dispute = kind => () => act('The buyer complains', () => call('POST', 'disputes', { chargeId: now.objectId, kind }));
      return [el('h3', {}, 'Act as the buyer'), el('div', { class: 'actions' },
        el('button', { onclick: dispute('claim') }, 'Complain to Amazon'), el('button', { onclick: dispute('chargeback') }, 'Charge back'))];
    }
    return now.type === 'CHARGEBACK' ? decision(now.objectId, now.state) : [];
  }

  function decision(id, state) {
    if (/^(Resolved|Closed)$/.test(state)) return [];
    const resolution = el('select', { 'aria-label': 'Decision' }, ...DECISIONS.map(name => el('option', {}, name)));
    return [el('h3', {}, 'Act as whoever decides'), el('div', { class: 'actions' }, resolution,
      el('button', { onclick: () => act('It is decided', () => call('POST', 'disputes/' + id, { resolution: resolution.value })) }, 'Decide'))];
  }

  function mishaps(path, now, codes) {
    const code = el('select', { 'aria-label': 'Mishap' }, ...codes.map(name => el('option', {}, name)));
    return [el('h3', {}, 'Act as buyer or Amazon'), el('div', { class: 'actions' }, code,
      el('button', { onclick: () => act('It has happened', () => call('POST', path + '/' + now.objectId, { reasonCode: code.value })) },
        'Let it happen'))];
  }

  const requestFacts = item => el('div', { class: 'facts' }, chip(status(item), item.status >= 400 || !item.status ? 'bad' : ''),
    el('span', {}, 'signature ', chip(item.signature, item.signature === 'valid' ? '' : 'bad')),
    item.replayed ? chip('replayed') : null, item.fault ? chip('fault', 'bad') : null, el('span', {}, clock(item.time)));

  function requestBody(item) {
    const part = (label, text) => text ? [el('div', { class: 'label' }, label), el('pre', { tabindex: '0' }, text)] : [];
    return [
      item.likelyCause ? el('p', { class: 'cause' }, el('strong', {}, 'Likely cause: '), item.likelyCause) : null,
      ...part('Request', item.method + ' ' + item.path + (item.query ? '?' + item.query : '')
        + (item.idempotencyKey ? '\nx-amz-pay-idempotency-key: ' + item.idempotencyKey : '')),
      ...part('Body', pretty(item.body)), ...part('Answer', pretty(item.answer)),
      ...part(item.signature === 'valid' ? 'Canonical request that was signed' : 'Canonical request that should have been signed', item.canonicalRequest)
    ].filter(node => node !== null);
  }

  const requestLine = item => el('details', {}, el('summary', {}, el('span', { class: 'path' }, item.method + ' ' + item.path),
    chip(status(item), item.status >= 400 || !item.status ? 'bad' : ''), item.fault ? chip('fault', 'bad') : null,
    item.replayed ? chip('replayed') : null, el('span', { class: 'label' }, clock(item.time).slice(11))),
    el('div', { class: 'inner' }, ...requestBody(item)));

  function notificationDetail(item) {
    return [el('h2', {}, item.messageId), el('div', { class: 'facts' }, chip(item.fate), el('span', {}, item.type),
      el('span', {}, 'to ' + item.url), item.due ? el('span', {}, 'next at ' + clock(item.due)) : null),
      el('h3', {}, 'Act'), el('div', { class: 'actions' },
        el('button', { class: 'primary', onclick: () => act('Sent again', () => call('POST', 'notifications/' + item.messageId + '/resend', {})) }, 'Resend'),
        item.about.objectId ? el('button', { onclick: () => choose('objects', item.about.objectId, item.about) }, 'Show the object') : null),
      el('h3', {}, 'Attempts'),
      item.attempts.length ? el('ol', { class: 'timeline' }, ...item.attempts.map(attempt => el('li', {},
        chip(attempt.status ? String(attempt.status) : 'no answer', attempt.status >= 200 && attempt.status < 300 ? '' : 'bad'),
        el('time', {}, clock(attempt.time))))) : el('p', {}, 'None yet.'),
      el('h3', {}, 'Envelope'), el('pre', { tabindex: '0' }, pretty(item.envelope))];
  }

  // ---- forms

  const field = (label, input) => el('label', {}, label, input);

  function values(form) {
    const body = {};
    for (const input of form.querySelectorAll('[name]')) {
      if (input.type === 'checkbox' ? !input.checked : input.value === '') continue;
      body[input.name] = input.type === 'checkbox' ? true : input.type === 'number' ? Number(input.value) : input.value;
    }
    return body;
  }

  function fault(form) {
    const { end, ...others } = values(form);
    return end ? { ...others, [end]: true } : others;
  }

  function faultForm() {
    return el('form', { class: 'form', onsubmit: event => { event.preventDefault(); act('The fault waits', () => call('POST', 'faults', fault(event.target))); } },
      field('Operation', el('select', { name: 'operation' }, ...OPERATIONS.map(name => el('option', { value: name }, name || 'any')))),
      field('Status', el('input', { name: 'status', type: 'number', min: 200, max: 599, placeholder: '503' })),
      field('Reason code', el('input', { name: 'reasonCode', placeholder: 'ServiceUnavailable', spellcheck: 'false' })),
      field('When', el('select', { name: 'when' }, el('option', { value: '' }, 'before the work'), el('option', { value: 'after' }, 'after the work'))),
      field('Answer', el('select', { name: 'answer' }, ...['', 'truncated', 'malformed', 'duplicated', 'html', 'unknownFields', 'unknownState']
        .map(name => el('option', { value: name }, name || 'as it is')))),
      field('From the n-th call', el('input', { name: 'call', type: 'number', min: 1, placeholder: '1' })),
      field('Times', el('input', { name: 'times', type: 'number', min: 1, placeholder: '1' })),
      field('Probability', el('input', { name: 'probability', type: 'number', min: 0, max: 1, step: 'any', placeholder: '1' })),
      field('Seed', el('input', { name: 'seed', type: 'number', min: 0, placeholder: '0' })),
      field('Delay', el('input', { name: 'delay', placeholder: 'PT2S' })),
      field('Let the clock jump', el('input', { name: 'advance', placeholder: 'P1D' })),
      field('End the connection', el('select', { name: 'end' }, el('option', { value: '' }, 'no'), el('option', { value: 'drop' }, 'close it'), el('option', { value: 'reset' }, 'reset it'), el('option', { value: 'hang' }, 'hang, then close it'))),
      el('div', { class: 'wide' }, el('button', { class: 'primary' }, 'Inject'),
        el('button', { type: 'button', onclick: () => act('No faults any more', () => call('DELETE', 'faults')) }, 'Forget all')));
  }

  function notificationForm() {
    return el('form', { class: 'form', onsubmit: event => { event.preventDefault(); act('Sent from now on', () => call('POST', 'notifications', values(event.target))); } },
      field('Send to', el('input', { name: 'url', type: 'url', required: true, placeholder: 'http://localhost:8080/ipn' })),
      field('Merchant', el('input', { name: 'merchantId', placeholder: 'all', spellcheck: 'false' })),
      field('Confirmation first', el('select', { name: 'confirm' }, el('option', { value: '' }, 'no'), el('option', { value: 'true' }, 'SubscriptionConfirmation'))),
      field('Farewell', el('select', { name: 'unsubscribe' }, el('option', { value: '' }, 'no'), el('option', { value: 'true' }, 'UnsubscribeConfirmation'))),
      field('Spelling', el('select', { name: 'spelling' }, el('option', { value: '' }, 'SigningCertURL'), el('option', { value: 'SigningCertUrl' }, 'SigningCertUrl'))),
      field('Signature', el('select', { name: 'signatureVersion' }, el('option', { value: '' }, 'version 2, SHA-256'), el('option', { value: '1' }, 'version 1, SHA-1'))),
      field('Delay', el('input', { name: 'delay', placeholder: 'PT0S' })),
      field('Copies', el('input', { name: 'copies', type: 'number', min: 1, max: 100, placeholder: '1' })),
      field('Lost share', el('input', { name: 'loss', type: 'number', min: 0, max: 1, step: 'any', placeholder: '0' })),
      field('Seed', el('input', { name: 'seed', type: 'number', min: 0, placeholder: '0' })),
      field('Order', el('select', { name: 'reorder' }, el('option', { value: '' }, 'as it happened'), el('option', { value: 'true' }, 'swapped in pairs'))),
      el('div', { class: 'wide' }, el('button', { class: 'primary' }, 'Send notifications'),
        el('button', { type: 'button', onclick: () => act('Nothing is sent any more', () => call('DELETE', 'notifications')) }, 'Stop')));
  }

  // ---- drawing

  function drawRows() {
    const view = views[state.view];
    const words = $('search').value.trim().toLowerCase().split(/\s+/);
    const shown = state.items.filter(item => { const text = view.words(item).toLowerCase(); return words.every(word => text.includes(word)); });
    const stamp = state.view + $('search').value + JSON.stringify(shown) + (state.chosen && state.chosen.key);
    if (stamp === state.drawn) return;
    state.drawn = stamp;
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : null;
    $('rows').replaceChildren(...shown.map(item => el('li', {}, el('button', { class: 'row', 'data-key': view.key(item),
      'aria-current': Boolean(state.chosen) && state.chosen.key === view.key(item) ? 'true' : null,
      onclick: () => choose(state.view, view.key(item), item) }, ...view.row(item)))));
    $('empty').hidden = shown.length > 0;
    $('empty').textContent = state.items.length ? 'Nothing matches.' : view.empty;
    if (focused) { const again = [...document.querySelectorAll('.row')].find(row => row.dataset.key === focused); if (again) again.focus({ preventScroll: true }); }
  }

  async function drawDetail(force) {
    if (!state.chosen) return;
    const { view, key } = state.chosen;
    const item = (state.view === view && state.items.find(other => views[view].key(other) === key)) || state.chosen.item;
    const nodes = await views[view].detail(item);
    if (!state.chosen || state.chosen.key !== key) return;
    const box = el('div', {}, el('button', { id: 'back', onclick: back }, '← Back'), ...nodes);
    const typing = $('detail').contains(document.activeElement) && document.activeElement.tagName === 'SELECT';
    if (!force && (typing || box.innerHTML === state.detailDrawn)) return;
    const open = [...$('detail').querySelectorAll('details')].map(part => part.open);
    const added = box.querySelectorAll('details').length - open.length;
    state.detailDrawn = box.innerHTML;
    $('detail').replaceChildren(...box.childNodes);
    if (!force) $('detail').querySelectorAll('details').forEach((part, i) => { part.open = Boolean(open[i - added]); });
  }

  async function choose(view, key, item) {
    if (view !== state.view) await show(view);
    state.chosen = { view, key, item };
    document.body.classList.add('open');
    drawRows();
    await drawDetail(true).catch(problem => toast(problem.message, true));
    $('detail').scrollTop = 0;
  }

  function back() {
    document.body.classList.remove('open');
    const row = document.querySelector('.row[aria-current=true]');
    if (row) row.focus();
  }

  async function show(view) {
    state.view = view;
    state.items = [];
    state.chosen = null;
    document.body.classList.remove('open');
    document.querySelectorAll('nav button').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.view === view)));
    $('forms').replaceChildren(...(views[view].form ? [views[view].form()] : []));
    $('detail').replaceChildren(el('p', { class: 'empty' }, 'Choose something on the left.'));
    await refresh();
  }

  function drawSums(ledger) {
    const parts = Object.entries(ledger.sums);
    const sum = (name, label) => el('div', {}, el('dt', {}, label), el('dd', {}, parts.map(([currency, sums]) =>
      name.reduce((all, one) => all + Number(sums[one]), 0).toFixed(currency === 'JPY' ? 0 : 2) + ' ' + currency).join(', ') || '–'));
    $('sums').replaceChildren(sum(['authorized'], 'reserved'), sum(['captured'], 'taken'), sum(['refunded', 'refundInitiated'], 'given back'));
  }

  async function refresh() {
    const view = state.view;
    try {
      const [time, sums, answer] = await Promise.all([call('GET', 'clock'), call('GET', 'sums'), call('GET', views[view].path)]);
      if (view !== state.view) return;
      $('now').textContent = clock(time.now) + ' UTC';
      $('mode').textContent = time.mode === 'virtual' ? 'stands until advanced' : 'real time; start with --clock virtual to advance it';
      document.querySelectorAll('#advance button, #advance input').forEach(input => { input.disabled = time.mode !== 'virtual'; });
      drawSums(sums);
      state.items = views[view].items(answer);
      $('live').textContent = 'live';
      $('live').className = 'live';
      drawRows();
      await drawDetail(false);
    } catch (problem) {
      $('live').textContent = problem instanceof TypeError ? 'the simulator does not answer' : problem.message;
      $('live').className = 'live off';
    }
  }

  // ---- keys and buttons

  function step(by) {
    const rows = [...document.querySelectorAll('.row')];
    if (!rows.length) return;
    const at = rows.findIndex(row => row === document.activeElement || row.getAttribute('aria-current') === 'true');
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    next.focus();
    next.click();
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') { document.activeElement.blur(); back(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) return;
    const keys = { '/': () => $('search').focus(), t: () => $('by').focus(), j: () => step(1), k: () => step(-1),
      ArrowDown: () => event.target.classList.contains('row') && step(1), ArrowUp: () => event.target.classList.contains('row') && step(-1),
      1: () => show('objects'), 2: () => show('requests'), 3: () => show('notifications'), 4: () => show('faults'), 5: () => show('others') };
    if (keys[event.key]) { if (keys[event.key]() !== false) event.preventDefault(); }
  });
  const advance = by => act('Advanced by ' + by, () => call('POST', 'clock', { advance: by }));
  $('advance').addEventListener('submit', event => { event.preventDefault(); if ($('by').value) advance($('by').value.trim().toUpperCase()); });
  document.querySelectorAll('#advance [data-by]').forEach(button => button.addEventListener('click', () => advance(button.dataset.by)));
  document.querySelectorAll('nav button').forEach(button => button.addEventListener('click', () => show(button.dataset.view)));
  $('search').addEventListener('input', drawRows);

  (async () => {
    const [view, id] = decodeURIComponent(location.hash.slice(1)).split('/');
    await show(views[view] ? view : 'objects');
    const item = id && state.items.find(other => views[state.view].key(other) === id);
    if (item) await choose(state.view, id, item);
    else if (id === 'first' && state.items.length) await choose(state.view, views[state.view].key(state.items[0]), state.items[0]);
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, document.hidden ? 5000 : 1500));
      await refresh();
    }
  })();
})();
