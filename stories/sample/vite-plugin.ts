import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname, join, normalize} from 'node:path';
import type {Connect, Plugin, ViteDevServer} from 'vite';
import {portalPage} from '../portal/page.js';
import {answer} from './answer.js';
import {staticFiles} from './static-files.js';

export interface SamplePluginOptions {
  /** Serve the demo portal at `/` (default). Storybook has a page of its own there. */
  readonly portal?: boolean;
  /** Write the images and files of the sample into the build, for a static Storybook. Default false. */
  readonly emit?: boolean;
}

/** The sample endpoint and the demo portal on Vite's own server: no second process, no network. */
export function samplePlugin({portal = true, emit = false}: SamplePluginOptions = {}): Plugin {
  return {
    name: 'the-tin-sample',
    configureServer(server) {
      server.middlewares.use(middleware(portal, server.config.root, server));
    },
    configurePreviewServer(server) {
      server.middlewares.use(middleware(portal, server.config.root));
    },
    async generateBundle() {
      if (!emit) return;
      for (const [fileName, source] of await staticFiles()) this.emitFile({type: 'asset', fileName, source});
    },
  };
}

function middleware(portal: boolean, root: string, dev?: ViteDevServer): Connect.NextHandleFunction {
  return (incoming, outgoing, next) => {
    const request = toRequest(incoming, outgoing);
    Promise.resolve(answer(request) ?? (portal ? visit(request, root, dev) : undefined))
      .then(response => (response ? send(response, incoming, outgoing) : next()))
      .catch((error: unknown) => (request.signal.aborted ? outgoing.destroy() : next(error)));
  };
}

/** The portal, and the built files for `?ban=cdn`. */
async function visit(request: Request, root: string, dev?: ViteDevServer): Promise<Response | undefined> {
  const {pathname} = new URL(request.url);
  if (pathname.startsWith('/cdn/')) return builtFile(join(root, 'dist', normalize(pathname)));
  const html = portalPage(request.url, {built: dev === undefined});
  if (html === undefined) return undefined;
  const text = dev ? await dev.transformIndexHtml(pathname, html.text) : html.text;
  return new Response(text, {status: html.status, headers: {'content-type': 'text/html; charset=utf-8'}});
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

async function builtFile(path: string): Promise<Response | undefined> {
  try {
    const content = await readFile(path);
    return new Response(new Uint8Array(content), {
      headers: {'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'access-control-allow-origin': '*'},
    });
  } catch {
    return undefined;
  }
}

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`), {
    method: incoming.method ?? 'GET',
    signal: gone.signal,
  });
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}
