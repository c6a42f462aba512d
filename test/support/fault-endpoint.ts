import type {Endpoint} from '../../src/network/endpoint.js';

// The plugin of the fault server serves it; no file of this name is there.
const module = '/__fault-server.js';
/** Origin of the fault server, another one than the page's. */
export const faultOrigin = ((await import(module)) as {origin: string}).origin;

/** What the fault server was asked, as it saw it. */
export interface Asked {
  readonly name: string;
  readonly method: string;
  readonly at: number;
  readonly aborted: boolean;
  /** Bytes written when the connection ended. */
  readonly sent?: number;
  readonly cookie?: string;
  readonly cache?: string;
}

export interface FaultEndpoint extends Endpoint {
  /** What has been asked of this endpoint so far. */
  asked(): Promise<Asked[]>;
}

/** An endpoint with one fault, apart from those of all other tests. Server-side waits are `scale` times their length. */
export function faultEndpoint(name: string, changes: Partial<Endpoint> & {scale?: number} = {}): FaultEndpoint {
  const {scale, ...rest} = changes;
  // Test files run at the same time on one server.
  const run = crypto.randomUUID();
  return {
    src: [`${faultOrigin}/fault/${name}?run=${run}${scale === undefined ? '' : `&scale=${scale}`}`],
    read: {},
    timeout: 10_000,
    credentials: 'omit',
    saved: 0,
    ...rest,
    asked: async () => (await fetch(`${faultOrigin}/log?run=${run}`, {cache: 'no-store'})).json() as Promise<Asked[]>,
  };
}
