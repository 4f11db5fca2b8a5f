// The runnable jar as a child process, and the way to it under Amazon's own name.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import https from 'node:https';

/** Starts the jar; answers the merchant, a client of the controls, and how to stop. */
export async function start(jar, java = 'java') {
  const directory = mkdtempSync(join(tmpdir(), 'simulator-'));
  const authority = join(directory, 'ca.pem');
  const child = spawn(java, ['-jar', jar, '--key-dir', directory, '--clock', 'virtual',
    '--tls-port', '0', '--tls-ca-out', authority], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [, url, secureUrl] = (await firstLine(child)).split(' ');
  leadAmazonsNameTo(new URL(secureUrl).port, readFileSync(authority));
  return {
    merchant: properties(join(directory, 'merchant.properties')),
    control: (path, body) => control(url, path, body),
    url,
    stop: () => child.kill(),
  };
}

function firstLine(child) {
  return new Promise((found, lost) => {
    createInterface({ input: child.stdout }).once('line', found);
    child.once('exit', code => lost(new Error(`the simulator ended with ${code}`)));
    child.once('error', lost);
  });
}

// The SDK's own setting for another address turns the checks of certificates off. This keeps them: only the socket goes
// elsewhere, and the simulator has to show a certificate for Amazon's name that its authority vouches for.
function leadAmazonsNameTo(port, ca) {
  process.env.NO_PROXY = '*';
  https.globalAgent.createConnection = options =>
    connect({ ...options, host: '127.0.0.1', port, servername: options.servername ?? options.hostname, ca });
}

async function control(url, path, body) {
  const answer = await fetch(`${url}/simulator/${path}`, body === undefined ? {}
    : { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

function properties(file) {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).filter(line => line.includes('=') && !line.startsWith('#'));
  return Object.fromEntries(lines.map(line => [line.slice('amazonpay.'.length, line.indexOf('=')),
    line.slice(line.indexOf('=') + 1)]));
}
