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

const STORE = 'copies';
const MOST_COPIES = 40;

let opening: Promise<IDBDatabase> | undefined;

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** IndexedDB: many portals are still on plain http, where there is no Cache Storage. */
function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('the-tin', 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, {keyPath: 'url'}).createIndex('savedAt', 'savedAt');
  return resultOf(request).then(database => {
    // Whoever empties the storage must not wait for this page.
    database.onversionchange = database.onclose = () => {
      database.close();
      opening = undefined;
    };
    return database;
  });
}

async function copies(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opening ??= open();
  return (await opening).transaction(STORE, mode).objectStore(STORE);
}

export const readCopy = async (url: string): Promise<Copy | undefined> =>
  resultOf<Copy | undefined>((await copies('readonly')).get(url));

export const deleteCopy = async (url: string): Promise<void> => resultOf((await copies('readwrite')).delete(url));

/** Keeps a copy; drops the oldest ones where there are too many, or where there is no room. */
export async function writeCopy(copy: Copy): Promise<void> {
  await dropOldest(MOST_COPIES - 1);
  await put(copy).catch(() => dropOldest(MOST_COPIES / 2).then(() => put(copy)));
}

async function put(copy: Copy): Promise<void> {
  const store = await copies('readwrite');
  store.put(copy);
  // A lack of room shows only at the end of the transaction.
  await new Promise((resolve, reject) => {
    store.transaction.oncomplete = resolve;
    store.transaction.onabort = reject;
  });
}

async function dropOldest(most: number): Promise<void> {
  const store = await copies('readwrite');
  const oldestFirst = await resultOf(store.index('savedAt').getAllKeys());
  for (const key of oldestFirst.slice(0, -most)) store.delete(key);
}
