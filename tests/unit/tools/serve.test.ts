import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileServer, serve } from '../../../tools/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'hashiya-serve-'));
let server: FileServer;

beforeAll(async () => {
  mkdirSync(join(root, 'site', 'ar'), { recursive: true });
  writeFileSync(join(root, 'site', 'index.html'), '<p>الهامش</p>');
  writeFileSync(join(root, 'site', 'ar', 'a b.txt'), 'text');
  writeFileSync(join(root, 'secret.txt'), 'outside');
  server = await serve(join(root, 'site'));
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test('a folder’s address shows its index.html, as UTF-8', async () => {
  const answer = await fetch(`${server.origin}/?edition=1`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('<p>الهامش</p>');
});

test('a file is found by its escaped name', async () => {
  expect(await (await fetch(`${server.origin}/ar/a%20b.txt`)).text()).toBe('text');
});

/** `fetch` would tidy the path up before it is sent. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });

test.each(['/none.html', '/../secret.txt', '/ar/../../secret.txt', '/%2e%2e%2fsecret.txt', '/%'])(
  '%s is not found',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);
