import type {Endpoint} from '../../src/network/endpoint.js';

/** An endpoint on the page's own origin, with nothing saved. */
export const endpointAt = (src: string | readonly string[], changes: Partial<Endpoint> = {}): Endpoint => ({
  src: [src].flat().map(path => location.origin + path),
  read: {},
  timeout: 5000,
  credentials: 'omit',
  saved: 0,
  ...changes,
});
