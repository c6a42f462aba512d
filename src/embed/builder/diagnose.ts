import type {TinError} from '../../reading/tin-error.js';

/** What is wrong with an address, as far as a page can find out. */
export type Trouble =
  | 'cors'
  | 'mixed-content'
  | 'html'
  | 'login'
  | 'not-found'
  | 'unreachable'
  | 'timeout'
  | 'server'
  | 'bad-json'
  | 'shape'
  | 'address';

export interface Diagnosis {
  readonly trouble: Trouble;
  readonly url: string;
  /** The library's own sentence, for those who want to know more. */
  readonly detail: string;
}

/** Finds out which of the usual mistakes it is. `text` is what came, where anything came. */
export async function diagnose(error: TinError, url: string, text: string): Promise<Diagnosis> {
  return {trouble: await troubleOf(error, url, text), url, detail: error.message};
}

async function troubleOf({code, detail}: TinError, url: string, text: string): Promise<Trouble> {
  if (location.protocol === 'https:' && /^http:/i.test(url) && /network|mixed/.test(code)) return 'mixed-content';
  switch (code) {
    case 'network':
      return (await answersAtAll(url)) ? 'cors' : 'unreachable';
    case 'not-json':
      return detail.redirected || asksForLogin(text) ? 'login' : 'html';
    case 'forbidden':
      return 'login';
    case 'not-found':
    case 'http':
      return 'not-found';
    case 'server':
    case 'rate-limited':
      return 'server';
    case 'config':
      return 'address';
    case 'mixed-content':
    case 'timeout':
    case 'bad-json':
      return code;
    default:
      return 'shape';
  }
}

const asksForLogin = (text: string): boolean =>
  /type=["']?password|<title>[^<]*(?:đăng nhập|log ?in|sign ?in)/i.test(text.normalize());

/** Without asking for permission to read, any server that is there answers: what it says stays unread. */
async function answersAtAll(url: string): Promise<boolean> {
  try {
    await fetch(url, {mode: 'no-cors', credentials: 'omit', cache: 'no-store'});
    return true;
  } catch {
    return false;
  }
}
