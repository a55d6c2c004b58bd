import { describe, expect, it } from 'vitest';
import { aFailoverRecorder } from '../testing/records';
import {
  isEncrypted,
  localWebServerAddress,
  publicWebServerAddress,
  webServerUri,
} from './web-server';

describe('the address of a web server', () => {
  it.each([
    ['rec01', 7563, false, 'http://rec01:7563/'],
    ['rec01', 7563, true, 'https://rec01:7563/'],
    ['10.0.0.7', 80, false, 'http://10.0.0.7:80/'],
    ['2001:db8::7', 7563, true, 'https://[2001:db8::7]:7563/'],
    ['[2001:db8::7]', 7563, true, 'https://[2001:db8::7]:7563/'],
  ])('of %s, port %d, encrypted %s is %s', (host, port, encrypted, address) => {
    expect(webServerUri(host, port, encrypted)).toBe(address);
  });
});

describe('encryption', () => {
  it.each([
    ['https://rec01:7563/', true],
    ['HTTPS://rec01:7563/', true],
    [' https://rec01/', true],
    ['http://rec01:7563/', false],
    ['http://https:7563/', false],
    ['https', false],
    ['', false],
  ])('of a server at %j is %s', (address, encrypted) => {
    expect(isEncrypted({ webServerUri: address })).toBe(encrypted);
  });
});

describe('the local web server address', () => {
  it('is what the server says, or is made of host name and port', () => {
    expect(localWebServerAddress(aFailoverRecorder(1, { webServerUri: 'https://a:1/' }))).toBe(
      'https://a:1/',
    );
    expect(localWebServerAddress(aFailoverRecorder(1, { webServerUri: '' }))).toBe(
      'http://frs01.example.com:7563/',
    );
  });
});

describe('the public web server address', () => {
  const open = {
    publicAccessEnabled: true,
    publicWebserverHostName: 'example.org',
    publicWebserverPort: 443,
    activeWebServerUri: 'http://old:80/',
  };

  it('is made from the Network tab while public access is on', () => {
    expect(publicWebServerAddress(aFailoverRecorder(1, open))).toBe('http://example.org:443/');
    const encrypted = aFailoverRecorder(1, { ...open, webServerUri: 'https://frs01:7563/' });
    expect(publicWebServerAddress(encrypted)).toBe('https://example.org:443/');
  });

  it('is what the server says while it is off', () => {
    const closed = { ...open, publicAccessEnabled: false };
    expect(publicWebServerAddress(aFailoverRecorder(1, closed))).toBe('http://old:80/');
    expect(publicWebServerAddress(aFailoverRecorder(1))).toBe('');
  });
});
