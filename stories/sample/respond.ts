/** What one shape is asked: where, and under which addresses to answer. */
export interface Question {
  /** Path below the shape's own root, without the leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Scheme, host and port of the request. */
  readonly origin: string;
  /** Path in front of `/sample/…`; empty where the sample is at the root. */
  readonly prefix: string;
  /** Address of the shape's own root, without a closing slash; a fault switch in it is kept. */
  readonly root: string;
  /** The whole address asked. */
  readonly url: URL;
  /** Answer as a system without a single article. */
  readonly empty: boolean;
}

const SHARED_HEADERS = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {'content-type': 'application/json; charset=utf-8', ...SHARED_HEADERS, ...headers},
  });
}

/** A plain answer of any kind. */
export function answerWith(body: BodyInit, type: string, status = 200): Response {
  return new Response(body, {status, headers: {'content-type': type, ...SHARED_HEADERS}});
}

/** A whole number from the query, or the default where there is none or it is none. */
export function numberIn(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  return text !== null && /^\d+$/.test(text) ? Number(text) : fallback;
}

/** Vietnam wall time of the data (`YYYY-MM-DD HH:MM`) as an instant; a day without a time counts from 8 o'clock. */
export function instant(date: string): Date {
  const [day = '', time = '08:00'] = date.split(' ');
  return new Date(`${day}T${time}:00+07:00`);
}

/** The body with its images and files at the place where the sample is served. */
export function bodyAt(html: string, place: string): string {
  return html.replaceAll('="/sample/', `="${place}/sample/`);
}
