// Amazon's SDK for Node lives a merchant's life at the simulator, over https, without knowing that it is not Amazon.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sdk from '@amazonpay/amazon-pay-api-sdk-nodejs';
import { start } from './simulator.mjs';

let simulator;
let merchant;

before(async () => {
  simulator = await start(process.env.SIMULATOR_JAR, process.env.SIMULATOR_JAVA);
  merchant = simulator.merchant;
});

after(async () => {
  const { requests } = await simulator.control('requests');
  simulator.stop();
  assert.ok(requests.length > 0);
  assert.deepEqual(requests.filter(request => request.signature !== 'valid'), []);
});

const price = amount => ({ amount, currencyCode: 'USD' });
const key = () => ({ 'x-amz-pay-idempotency-key': randomUUID().replaceAll('-', '') });
const state = answer => answer.data.statusDetails.state;

function client(algorithm, Client = sdk.WebStoreClient) {
  return new Client({
    publicKeyId: merchant['public-key-id'],
    privateKey: readFileSync(merchant['private-key-file'], 'utf8'),
    region: 'us',
    sandbox: true,
    algorithm,
  });
}

const session = () => ({
  webCheckoutDetails: { checkoutReviewReturnUrl: 'https://shop.example/review' },
  storeId: merchant['store-id'],
});

async function checkOut(pay, intent, amount) {
  const id = (await pay.createCheckoutSession(session(), key())).data.checkoutSessionId;
  const updated = await pay.updateCheckoutSession(id, {
    webCheckoutDetails: { checkoutResultReturnUrl: 'https://shop.example/result' },
    paymentDetails: { paymentIntent: intent, chargeAmount: price(amount) },
    merchantMetadata: { merchantReferenceId: 'order-1', noteToBuyer: 'Grüße 日本' },
  });
  assert.equal(updated.data.constraints[0].constraintId, 'BuyerNotAssociated');
  await simulator.control(`checkoutSessions/${id}/buyer`, { action: 'approve' });
  assert.equal(state(await pay.getCheckoutSession(id)), 'Open');
  const completed = await pay.completeCheckoutSession(id, { chargeAmount: price(amount) }, key());
  assert.equal(completed.status, 200);
  return completed.data;
}

for (const algorithm of ['AMZN-PAY-RSASSA-PSS', 'AMZN-PAY-RSASSA-PSS-V2']) {
  test(`a payment's life, signed by ${algorithm}`, async () => {
    const pay = client(algorithm);
    const permission = (await checkOut(pay, 'Confirm', '14.00')).chargePermissionId;
    await pay.updateChargePermission(permission, { merchantMetadata: { customInformation: 'gift' } });

    const first = await pay.createCharge({ chargePermissionId: permission, chargeAmount: price('14.00') }, key());
    assert.equal(state(first), 'Authorized');
    const canceled = await pay.cancelCharge(first.data.chargeId, { cancellationReason: 'changed' });
    assert.equal(state(canceled), 'Canceled');

    const once = key();
    const wanted = { chargePermissionId: permission, chargeAmount: price('14.00') };
    const charge = (await pay.createCharge(wanted, once)).data.chargeId;
    assert.equal((await pay.createCharge(wanted, once)).data.chargeId, charge);
    assert.equal(state(await pay.captureCharge(charge, { captureAmount: price('10.00') }, key())), 'Captured');

    const refund = (await pay.createRefund({ chargeId: charge, refundAmount: price('4.00') }, key())).data.refundId;
    await simulator.control('clock', { advance: 'PT30S' });
    assert.equal(state(await pay.getRefund(refund)), 'Refunded');
    assert.equal((await pay.getCharge(charge)).data.refundedAmount.amount, '4.00');

    await pay.closeChargePermission(permission, { closureReason: 'done', cancelPendingCharges: false });
    assert.equal(state(await pay.getChargePermission(permission)), 'Closed');
  });

  test(`a button's payload, signed by ${algorithm}`, async () => {
    const payloadJSON = JSON.stringify(session());
    const click = JSON.stringify({
      payloadJSON,
      signature: client(algorithm).generateButtonSignature(payloadJSON),
      algorithm,
      publicKeyId: merchant['public-key-id'],
      merchantId: merchant['merchant-id'],
      productType: 'PayAndShip',
    });

    const opened = await fetch(`${simulator.url}/checkout/button`,
      { method: 'POST', body: new URLSearchParams({ click }), redirect: 'manual' });

    assert.equal(opened.status, 303);
    assert.match(opened.headers.get('location'), /\/checkout\/start\?amazonCheckoutSessionId=/);
  });
}

test('a decline is an error that tells why', async () => {
  const pay = client();
  const permission = (await checkOut(pay, 'Confirm', '14.00')).chargePermissionId;
  const declined = pay.createCharge({ chargePermissionId: permission, chargeAmount: price('14.00') },
    { ...key(), 'x-amz-pay-simulation-code': 'HardDeclined' });

  await assert.rejects(declined, error => error.response.status === 422
    && error.response.data.reasonCode === 'HardDeclined');
});

test('reports, disputes, files, trackers', async () => {
  const pay = client();
  const { chargeId, chargePermissionId } = await checkOut(pay, 'AuthorizeWithCapture', '14.00');
  await pay.deliveryTrackers({ chargePermissionId, deliveryDetails: [{ trackingNumber: '1', carrierCode: 'UPS' }] }, key());

  const reportType = '_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_';
  const { reportId } = (await pay.createReport({ reportType }, key())).data;
  await simulator.control('clock', { advance: 'PT30S' });
  const document = (await pay.getReportById(reportId)).data.reportDocumentId;
  assert.equal((await pay.getReportDocument(document)).data.reportDocumentId, document);
  assert.equal((await pay.getReports({ reportTypes: reportType, pageSize: 10 })).data.reports.length, 1);

  const { disputeId } = await simulator.control('disputes', { chargeId });
  const fileId = (await pay.uploadFile({ type: 'pdf', purpose: 'disputeEvidence' }, key())).data.id;
  assert.ok(fileId);
  assert.equal(state(await pay.getDispute(disputeId)), 'ActionRequired');
});

test('a till', async () => {
  const till = client(undefined, sdk.InStoreClient);
  const scan = await till.merchantScan({
    scanData: 'UKhrmatMeKdlfY6b', scanReferenceId: 's-1', merchantCOE: 'US', ledgerCurrency: 'USD',
  }, key());
  const charge = await till.charge({
    chargePermissionId: scan.data.chargePermissionId, chargeReferenceId: 'c-1', chargeTotal: price('2.00'),
  }, key());
  assert.equal(charge.data.chargeStatus.state, 'Captured');
});
