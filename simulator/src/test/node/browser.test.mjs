// The dashboard and Buy Now in a real browser; skipped aloud where there is none.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { chromium } from 'playwright-core';
import sdk from '@amazonpay/amazon-pay-api-sdk-nodejs';
import { start } from './simulator.mjs';

const executablePath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find(path => path && existsSync(path));
const browserTest = (name, work) => test(name, { skip: executablePath ? false : 'no Chromium; set CHROME_PATH' }, work);

let simulator;
let browser;
let page;

before(async () => {
  simulator = await start(process.env.SIMULATOR_JAR, process.env.SIMULATOR_JAVA);
  if (executablePath) {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    mkdirSync('screenshots', { recursive: true });
  }
});

after(async () => {
  await browser?.close();
  simulator.stop();
});

const price = amount => ({ amount, currencyCode: 'USD' });
const idempotency = () => ({ 'x-amz-pay-idempotency-key': `k${process.hrtime.bigint()}` });
const shown = name => page.screenshot({ path: `screenshots/${name}.png` });
const session = () => ({
  webCheckoutDetails: { checkoutReviewReturnUrl: 'https://shop.example/review' }, storeId: simulator.merchant['store-id'],
});

function client(privateKey = readFileSync(simulator.merchant['private-key-file'], 'utf8')) {
  return new sdk.WebStoreClient({
    publicKeyId: simulator.merchant['public-key-id'], privateKey, region: 'us', sandbox: true,
    algorithm: 'AMZN-PAY-RSASSA-PSS-V2',
  });
}

browserTest('the dashboard names the cause of a wrong signature', async () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await assert.rejects(client(privateKey).createCheckoutSession(session(), idempotency()));

  await page.goto(`${simulator.url}/simulator/ui`);
  await page.keyboard.press('2');
  await page.locator('.row').filter({ hasText: 'createCheckoutSession' }).waitFor();
  await page.keyboard.press('j');
  await page.locator('.cause').waitFor();
  await shown('wrong-key');

  assert.match(await page.locator('.banner').innerText(), /not Amazon/);
  assert.match(await page.locator('.cause').innerText(), /Likely cause: wrong key/);
  assert.match(await page.locator('#detail').innerText(), /Canonical request that should have been signed\s+POST\s+\/v2\/checkoutSessions/);
});

browserTest('the dashboard plays the buyer, moves time and lets mishaps happen, by keyboard alone', async () => {
  const pay = client();
  const id = (await pay.createCheckoutSession(session(), idempotency())).data.checkoutSessionId;
  await pay.updateCheckoutSession(id, {
    webCheckoutDetails: { checkoutResultReturnUrl: 'https://shop.example/result' },
    paymentDetails: { paymentIntent: 'Confirm', chargeAmount: price('14.00') },
  });
  await page.goto(`${simulator.url}/simulator/ui`);
  await page.getByText(id).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(id);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Approve' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'shop.example/result' }).waitFor();
  await shown('approved');

  const permission = (await pay.completeCheckoutSession(id, { chargeAmount: price('14.00') }, idempotency())).data.chargePermissionId;
  await page.goto(`${simulator.url}/simulator/ui`);
  await page.getByText(permission).first().waitFor();
  await page.locator(`.row[data-key="${permission}"]`).press('Enter');
  await page.getByLabel('Mishap').selectOption('PaymentMethodExpired');
  await page.getByRole('button', { name: 'Let it happen' }).press('Enter');
  await page.locator('#detail .timeline').filter({ hasText: 'PaymentMethodExpired' }).waitFor();
  await shown('mishap');
  await page.getByRole('button', { name: 'Repair the wallet' }).press('Enter');
  await page.locator('#detail .facts').filter({ hasText: 'Chargeable' }).waitFor();

  const time = await page.locator('#now').innerText();
  await page.keyboard.press('t');
  await page.keyboard.type('P8D');
  await page.keyboard.press('Enter');
  await page.waitForFunction(before => document.getElementById('now').innerText !== before, time);
});

browserTest('the dashboard injects a fault and sends a notification again', async () => {
  await page.goto(`${simulator.url}/simulator/ui`);
  await page.keyboard.press('4');
  await page.getByLabel('Operation').selectOption('getCharge');
  await page.getByLabel('Status').fill('503');
  await page.getByRole('button', { name: 'Inject' }).press('Enter');
  await page.locator('.row').filter({ hasText: 'getCharge' }).waitFor();
  await shown('fault');
  await assert.rejects(client().getCharge('S01-0000000-0000000-C000000'), error => error.response.status === 503);

  let received = 0;
  const endpoint = await listening((request, response) => { received++; response.end(); });
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await page.getByLabel('Send to').fill(`http://127.0.0.1:${endpoint.address().port}/ipn`);
  await page.getByLabel('Confirmation first').selectOption('true');
  await page.getByLabel('Spelling').selectOption('SigningCertUrl');
  await page.getByRole('button', { name: 'Send notifications' }).press('Enter');
  await page.locator('.row').first().press('Enter');
  await page.getByText('DELIVERED').first().waitFor();
  await page.getByRole('button', { name: 'Resend' }).press('Enter');
  await page.locator('#detail .timeline li').nth(1).waitFor();
  await shown('notification');
  endpoint.close();
  assert.match(await page.locator('#detail pre').innerText(), /"SigningCertUrl"/);
  assert.equal(received, 2);
});

browserTest('the dashboard lets the clock jump with a fault', async () => {
  await page.goto(`${simulator.url}/simulator/ui`);
  const time = await page.locator('#now').innerText();
  await page.keyboard.press('4');
  await page.getByLabel('Operation').selectOption('getReports');
  await page.getByLabel('Status').fill('500');
  await page.getByLabel('Reason code').fill('InternalServerError');
  await page.getByLabel('Let the clock jump').fill('P1D');
  await page.getByRole('button', { name: 'Inject' }).press('Enter');
  await page.locator('.row').filter({ hasText: 'getReports' }).waitFor();
  await assert.rejects(client().getReports(), error => error.response.data.reasonCode === 'InternalServerError');
  await page.waitForFunction(before => document.getElementById('now').innerText !== before, time);
});

browserTest('the dashboard lists what has no timeline, and decides a dispute', async () => {
  const pay = client();
  const id = (await pay.createCheckoutSession(session(), idempotency())).data.checkoutSessionId;
  await pay.updateCheckoutSession(id, {
    webCheckoutDetails: { checkoutResultReturnUrl: 'https://shop.example/result' },
    paymentDetails: { paymentIntent: 'AuthorizeWithCapture', chargeAmount: price('14.00') },
  });
  await simulator.control(`checkoutSessions/${id}/buyer`, { action: 'approve' });
  const charge = (await pay.completeCheckoutSession(id, { chargeAmount: price('14.00') }, idempotency())).data.chargeId;
  await simulator.control('disputes', { chargeId: charge });

  await page.goto(`${simulator.url}/simulator/ui`);
  await page.keyboard.press('5');
  await page.locator('.row').filter({ hasText: 'Dispute' }).press('Enter');
  await page.getByLabel('Decision').selectOption('BuyerWon');
  await page.getByRole('button', { name: 'Decide' }).press('Enter');
  await page.locator('#detail .facts').filter({ hasText: 'Resolved' }).waitFor();
  await shown('dispute');
  assert.match(await page.locator('#detail pre').innerText(), /BuyerWon/);
});

browserTest('Buy Now tells the shop and lets it finalize', async () => {
  const pay = client();
  const payloadJSON = JSON.stringify(session());
  const config = { payloadJSON, signature: pay.generateButtonSignature(payloadJSON), algorithm: 'AMZN-PAY-RSASSA-PSS-V2' };
  const shop = await listening((request, response) => response.setHeader('content-type', 'text/html').end(shopPage(config)));
  await page.goto(`http://127.0.0.1:${shop.address().port}/`);
  await page.getByRole('button', { name: /Buy now/ }).click();
  await page.getByRole('button', { name: 'Pay', exact: true }).waitFor();
  await page.getByLabel('Ship to').selectOption({ index: 1 });
  await page.getByText('16.00 USD').first().waitFor();
  await page.getByLabel('Delivery').selectOption({ index: 1 });
  await page.getByText('21.00 USD').first().waitFor();
  await shown('buy-now');
  await page.getByRole('button', { name: 'Pay', exact: true }).press('Enter');
  const told = JSON.parse(await page.locator('#told').filter({ hasText: 'checkoutSessionId' }).innerText());
  shop.close();

  assert.equal(told.shippingAddress.city, 'Seattle');
  const finalized = await pay.finalizeCheckoutSession(told.checkoutSessionId, {
    shippingAddress: told.shippingAddress, paymentIntent: 'AuthorizeWithCapture', chargeAmount: price('21.00'),
  }, idempotency());
  assert.equal(finalized.data.statusDetails.state, 'Completed');
  assert.equal((await pay.getCharge(finalized.data.chargeId)).data.statusDetails.state, 'Captured');
});

function listening(answer) {
  return new Promise(ready => {
    const server = createServer(answer).unref();
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}

function shopPage(config) {
  const options = {
    merchantId: simulator.merchant['merchant-id'], publicKeyId: simulator.merchant['public-key-id'], ledgerCurrency: 'USD',
    checkoutLanguage: 'en_US', productType: 'PayAndShip', placement: 'Product', createCheckoutSessionConfig: config,
  };
  return `<!doctype html><title>Shop</title><h1>Book</h1><div id="pay"></div><pre id="told"></pre>
    <script src="${simulator.url}/checkout.js"></script>
    <script>
      const usd = amount => ({ amount, currencyCode: 'USD' });
      amazon.Pay.renderButton('#pay', Object.assign(${JSON.stringify(options)}, {
        onInitCheckout: async event => ({ totalChargeAmount: usd('14.00'),
          deliveryOptions: [{ id: 'slow', shippingMethod: { shippingMethodName: 'Slow' } }, { id: 'fast' }] }),
        onShippingAddressSelection: async event => ({ totalChargeAmount: usd(event.shippingAddress.city === 'Seattle' ? '16.00' : '0') }),
        onDeliveryOptionSelection: async event => ({ totalChargeAmount: usd(event.deliveryOptions.id === 'fast' ? '21.00' : '0') }),
        onCompleteCheckout: async event => { document.getElementById('told').textContent = JSON.stringify(event); },
      }));
    </script>`;
}
