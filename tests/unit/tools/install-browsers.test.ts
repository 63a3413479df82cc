import { describe, expect, test } from 'vitest';
import { isDebian } from '../../../tools/install-browsers.mjs';

describe('isDebian', () => {
  test.each(['ID=debian', 'ID="debian"', 'NAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n'])(
    'takes %j',
    (release) => expect(isDebian(release)).toBe(true),
  );

  test.each([
    'ID=ubuntu\nID_LIKE=debian\n',
    'ID=linuxmint\nID_LIKE="ubuntu debian"\n',
    'ID=fedora\n',
    'VERSION_ID=debian\n',
    '',
  ])('leaves %j to its owner', (release) => expect(isDebian(release)).toBe(false));
});
