import {startFaultServer} from './fault-server.mjs';

/** Runs the fault server beside the test runner's own; tests import its `origin` from `/__fault-server.js`. */
export function faultServerPlugin() {
  let server;
  return {
    name: 'fault-server',
    async serverStart() {
      server = await startFaultServer();
    },
    async serverStop() {
      await server?.close();
    },
    serve(context) {
      if (context.path !== '/__fault-server.js') return undefined;
      return {body: `export const origin = ${JSON.stringify(server.origin)};`, type: 'js'};
    },
  };
}
