/** A server that writes down all that a browser sends: it hands each request on to another. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface LoggedServer {
  readonly url: string;
  /** One text a request: its line, its headers, its body. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

export async function logged(origin: string): Promise<LoggedServer> {
  const log: string[] = [];
  const server = createServer((asked, answer) => {
    void text(asked).then((body) => {
      const { method = '', rawHeaders, url = '' } = asked;
      log.push([`${method} ${url}`, ...rawHeaders, body].join('\n'));
      const onward = request(origin + url, { method, headers: asked.headers, agent: false }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      onward.end(body);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log, close };
}
