import type {Answer} from './answer.js';

/** What is kept of an answer. Another version of the library may have written it otherwise. */
export interface Copy {
  readonly version: 1;
  /** Address that was asked. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly answer: Answer;
}

const NAME = 'the-tin';
const MOST_COPIES = 40;

let opening: Promise<IDBDatabase> | undefined;

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

/** IndexedDB: many portals are still on plain http, where there is no Cache Storage. */
async function copies(mode: IDBTransactionMode = 'readwrite'): Promise<IDBObjectStore> {
  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(NAME, {keyPath: 'url'}).createIndex(NAME, 'savedAt');
    const database = await resultOf(request);
    // Whoever empties the storage must not wait for this page.
    database.onversionchange = database.onclose = () => {
      database.close();
      opening = undefined;
    };
    return database;
  };
  return (await (opening ??= open())).transaction(NAME, mode).objectStore(NAME);
}

export const readCopy = async (url: string): Promise<Copy | undefined> =>
  resultOf<Copy | undefined>((await copies('readonly')).get(url));

export const deleteCopy = async (url: string): Promise<void> => resultOf((await copies()).delete(url));

/** Keeps a copy; drops the oldest ones where there are too many, or where there is no room. */
export const writeCopy = (copy: Copy): Promise<unknown> =>
  put(copy, MOST_COPIES).catch(() => put(copy, MOST_COPIES / 2));

async function put(copy: Copy, most: number): Promise<unknown> {
  const store = await copies();
  const oldestFirst = await resultOf(store.index(NAME).getAllKeys());
  for (const key of oldestFirst.slice(0, 1 - most)) store.delete(key);
  store.put(copy);
  // A lack of room shows only at the end of the transaction.
  return new Promise((resolve, reject) => {
    store.transaction.oncomplete = resolve;
    store.transaction.onabort = reject;
  });
}
