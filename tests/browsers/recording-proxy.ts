import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';

/** A forward proxy on this machine that writes down what is asked for. */
export interface RecordingProxy {
  /** `host:port`, as browsers are told. */
  readonly address: string;
  /** Every `host:port` that was asked for, and the address where the request was not encrypted. */
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

export interface Seen {
  host: string;
  url: string;
}

/** Opens a proxy that lets requests through to the `allowed` host (`host:port`) and refuses all others. */
export async function openRecordingProxy(allowed: string): Promise<RecordingProxy> {
  const seen: Seen[] = [];
  const server = createServer((asked, reply) => {
    const { host, href } = new URL(asked.url ?? '', 'http://no-host.invalid');
    seen.push({ host, url: href });
    if (host === allowed) passOn(asked, reply, href);
    else reply.writeHead(403).end();
  });
  server.on('connect', ({ url: host = '' }: IncomingMessage, socket: Socket) => {
    seen.push({ host, url: `https://${host}` });
    // A browser that is closed, or refused, hangs up as it likes.
    socket.on('error', () => socket.destroy());
    if (host === allowed) tunnel(host, socket);
    else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(asked: IncomingMessage, reply: ServerResponse, href: string): void {
  const { method, headers } = asked;
  const onward = request(href, { method, headers }, (answer) => {
    reply.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(reply);
  });
  onward.on('error', () => reply.writeHead(502).end());
  asked.pipe(onward);
}

function tunnel(host: string, socket: Socket): void {
  const [name, port] = host.split(':');
  const onward = connect(Number(port), name, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
