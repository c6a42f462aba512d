import type {Answer} from './answer.js';
import {deleteCopy, readCopy, writeCopy, type Copy} from './copy-store.js';

/** Longer answers are not worth the room they take from others. */
const MOST_CHARACTERS = 2 ** 21;

/** Milliseconds that a reader is kept waiting for a copy: the storage of some browsers never answers. */
const MOST_WAIT = 10_000;

/** Where there is no storage, or no room in it, copies live as long as the page. */
const inMemory = new Map<string, Copy>();
const kept = new WeakSet<Answer>();

/** Keeps a good answer for the day its endpoint fails; not where the server forbids it. */
export function saveCopy(url: string, answer: Answer): void {
  if (!answer.isStorable || answer.isCut || answer.text.length > MOST_CHARACTERS || kept.has(answer)) return;
  kept.add(answer);
  const copy: Copy = {version: 1, url, savedAt: Date.now(), answer};
  inMemory.set(url, copy);
  void writeCopy(copy).catch(ignore);
}

/** The copy of an address, where there is one that is not too old. */
export async function findCopy(url: string, mostAge: number): Promise<Copy | undefined> {
  const copy = inMemory.get(url) ?? (await inTime(readCopy(url)).catch(ignore));
  if (copy?.version !== 1 || typeof copy.answer?.text !== 'string') return undefined;
  const age = Date.now() - copy.savedAt;
  // From the future: the clock was wrong then or is wrong now, so that nothing is known about its age.
  return age >= 0 && age <= mostAge ? copy : undefined;
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let stop = (): void => {};
  const late = new Promise<undefined>(resolve => {
    const timer = setTimeout(resolve, MOST_WAIT);
    stop = () => clearTimeout(timer);
  });
  return Promise.race([work, late]).finally(stop);
}

/** Forgets what its endpoint has taken back. */
export function forgetCopy(url: string): void {
  inMemory.delete(url);
  void deleteCopy(url).catch(ignore);
}

/** No storage, no room, storage forbidden: there is no copy then, and nothing else changes. */
const ignore = (): undefined => undefined;
