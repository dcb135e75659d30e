import { expect, it } from 'vitest';
import { isAppUrl } from '../../../electron/origin';
import { redact } from '../../../electron/redact';

it.each(['app://reperes', 'app://reperes/', 'app://reperes/index.html#/corps/unossc'])(
  '%s is of the application',
  (url) => {
    expect(isAppUrl(url)).toBe(true);
  },
);

it.each([
  '',
  'reperes',
  'about:blank',
  'file:///index.html',
  'https://reperes/',
  'app://reperes.evil.org/',
  'app://evil/?app://reperes/',
  'app://reperes:80/',
  'app://someone@reperes/',
  'APP2://reperes/',
  'data:text/html,app://reperes/',
  'blob:app://reperes/1',
])('%s is not', (url) => {
  expect(isAppUrl(url)).toBe(false);
});

it('writes the home folder as ~, also in addresses and with either slash', () => {
  expect(redact('at /home/ada/app.js', '/home/ada')).toBe('at ~/app.js');
  expect(redact('C:\\Users\\Ada L\\x and file:///C:/Users/Ada%20L/x', 'C:\\Users\\Ada L')).toBe(
    '~\\x and file:///~/x',
  );
  expect(redact('nothing to hide', '/home/ada')).toBe('nothing to hide');
});
