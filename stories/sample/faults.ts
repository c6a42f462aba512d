import {answerWith} from './respond.js';
import {isVariant, vary} from './variants.js';

const SLOW_SECONDS = 9;

/** Does to an answer what the fault in the address says; passes it on where there is none. */
export function fault(
  kind: string,
  amount: number | undefined,
  respond: () => Response,
  {signal, url}: Request,
): Promise<Response> | Response {
  if (isVariant(kind)) return vary(kind, respond());
  switch (kind) {
    case 'slow':
      return after((amount ?? SLOW_SECONDS) * 1000, signal).then(respond);
    case 'never':
      return after(Infinity, signal).then(respond);
    case 'fail':
      return page(amount ?? 500);
    case 'html':
      return page(200);
    case 'broken':
      return respond()
        .text()
        .then(text => answerWith(text.slice(0, text.length / 2), 'application/json; charset=utf-8'));
    case 'flaky':
      return takeTurns(url, respond);
    default:
      return respond();
  }
}

const good = new Set<string>();

/** Good and bad by turns. Who got the good answer may keep it, as the sample otherwise forbids. */
function takeTurns(url: string, respond: () => Response): Response {
  if (good.delete(url)) return page(501);
  good.add(url);
  const response = respond();
  response.headers.set('cache-control', 'max-age=0');
  return response;
}

/** What web servers say when the system behind them does not. */
const page = (status: number): Response =>
  answerWith(
    `<!doctype html><title>${status}</title><h1>${status}</h1><hr><center>nginx</center>`,
    'text/html',
    status,
  );

function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
