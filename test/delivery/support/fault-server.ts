/** A real HTTP server on which everything goes wrong, now and then; and another one that must never be asked. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chanceOf, pick } from './chance.js';
import type { Chance } from './chance.js';
import { SCALE, scaledTime } from './scaled-time.js';

type Fault = (request: IncomingMessage, response: ServerResponse, chance: Chance) => void | Promise<void>;
const TIMEOUT = 30_000 / SCALE;

export class FaultServer {
  /** What the server took in, by id: a body for each time. */
  readonly taken = new Map<string, string[]>();
  /** How often each kind of fault was met with. */
  readonly met = new Map<string, number>();
  requests = 0;
  /** Requests to the server that redirects lead to. */
  elsewhere = 0;
  readonly #seed: string;
  readonly #server: Server;
  readonly #other: Server;
  #port = 0;
  #otherPort = 0;

  constructor(seed: string) {
    this.#seed = seed;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#other = createServer((_, response) => {
      this.elsewhere += 1;
      response.end();
    });
  }

  async open(): Promise<string> {
    this.#otherPort = await listen(this.#other, 0);
    this.#port = await listen(this.#server, 0);
    return `http://127.0.0.1:${this.#port}/deliveries`;
  }

  async close(): Promise<void> {
    await Promise.all([shut(this.#server), shut(this.#other)]);
  }

  /** Is gone, with all that is under way, and comes back at the same place. */
  async goAway(milliseconds: number): Promise<void> {
    await shut(this.#server);
    // This is the fault itself, not a wait for something.
    // oxlint-disable-next-line ours/no-guessed-wait
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await listen(this.#server, this.#port);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chance = chanceOf(`${this.#seed}:${(this.requests += 1)}`);
    const names = Object.keys(this.#faults) as [string, ...string[]];
    const name = chance() < 0.5 ? 'none' : pick(chance, names);
    this.met.set(name, (this.met.get(name) ?? 0) + 1);
    try {
      if (name === 'none') await this.#take(request, response, pick(chance, [200, 201, 202, 204]));
      else await this.#faults[name]?.(request, response, chance);
    } catch {
      // The other side went away.
      response.destroy();
    }
  }

  readonly #faults: Readonly<Record<string, Fault>> = {
    'closed at once': (request) => void request.socket.destroy(),
    'closed on the way in': async (request) => {
      await once(request, 'data');
      request.socket.destroy();
    },
    'taken, then closed': async (request) => {
      await this.#keep(request);
      request.socket.destroy();
    },
    'taken, answered too late': async (request, response) => {
      await this.#keep(request);
      setTimeout(() => response.writeHead(200).end(), TIMEOUT * 2);
    },
    'taken, answered late': async (request, response, chance) => {
      await this.#keep(request);
      setTimeout(() => response.writeHead(200).end(), TIMEOUT * chance() * 0.5);
    },
    'taken, answer cut off': async (request, response) => {
      await this.#keep(request);
      response.writeHead(200, { 'content-length': 1000 }).write('{"received":');
      setTimeout(() => response.destroy(), 1);
    },
    'taken, answer without end': async (request, response) => {
      await this.#keep(request);
      response.writeHead(202).write('…');
    },
    'taken, called an error': (request, response) => this.#take(request, response, 500),
    'no HTTP': (request) => void request.socket.end('Welcome to the printer.\r\n\r\n'),
    'server error': (request, response, chance) => refuse(request, response, pick(chance, [500, 502, 504])),
    'wait some seconds': (request, response, chance) => {
      const seconds = Math.floor(chance() * 5);
      return refuse(request, response, pick(chance, [429, 503]), { 'retry-after': seconds });
    },
    'wait until': (request, response, chance) => {
      const date = new Date(scaledTime.now() + chance() * 5_000).toUTCString();
      return refuse(request, response, pick(chance, [429, 503]), { 'retry-after': date });
    },
    'too early or slow': (request, response, chance) => refuse(request, response, pick(chance, [408, 425])),
    redirect: (request, response, chance) => {
      const location = `http://127.0.0.1:${this.#otherPort}/`;
      return refuse(request, response, pick(chance, [301, 302, 303, 307, 308]), { location });
    },
    'no for good': (request, response, chance) => refuse(request, response, pick(chance, [400, 403, 404, 413])),
  };

  async #take(request: IncomingMessage, response: ServerResponse, status: number): Promise<void> {
    await this.#keep(request);
    response.writeHead(status).end();
  }

  async #keep(request: IncomingMessage): Promise<void> {
    const body = await bodyOf(request);
    const { id } = JSON.parse(body) as { id: string };
    this.taken.set(id, [...(this.taken.get(id) ?? []), body]);
  }
}

async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number> = {},
): Promise<void> {
  await bodyOf(request);
  response.writeHead(status, headers).end('No.');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function shut(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
