import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_WEB } from '../../../../../scripts/links/ask/policy.js';

const allows = (address: string) => PUBLIC_WEB.allowsUrl(new URL(address));

test('pages on the public web may be asked', () => {
  for (const address of ['https://www.rijksoverheid.nl/', 'http://voorbeeld.example:80/x', 'https://8.8.8.8/'])
    assert.equal(allows(address), true, address);
  for (const number of ['8.8.8.8', '2a00:1450:400e::1']) assert.equal(PUBLIC_WEB.allowsAddress(number), true, number);
});

test('other protocols, ports and user names may not', () => {
  for (const address of [
    'ftp://voorbeeld.example/',
    'file:///etc/passwd',
    'https://voorbeeld.example:8443/',
    'http://voorbeeld.example:22/',
    'https://jan:geheim@voorbeeld.example/',
  ])
    assert.equal(allows(address), false, address);
});

test('no number of this machine or a private network gets through, however it is written', () => {
  for (const address of [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://100.100.100.200/',
    'http://169.254.169.254/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
  ])
    assert.equal(allows(address), false, address);
  for (const number of ['127.0.0.1', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', 'fc00::1', '0.0.0.0'])
    assert.equal(PUBLIC_WEB.allowsAddress(number), false, number);
});
