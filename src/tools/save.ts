import {msg} from '../locale/msg.js';
import type {Article} from '../reading/article.js';
import {foldText} from '../reading/fold.js';

/** What goes into the file. */
export interface SaveOptions {
  readonly article: Pick<Article, 'title' | 'author' | 'source' | 'lang' | 'summary'> &
    Partial<Pick<Article, 'attachments' | 'categories'>>;
  /** The cleaned text as it is on the page. */
  readonly body?: HTMLElement | undefined;
  /** Address of the article's page. */
  readonly url: string;
  readonly siteName?: string | undefined;
  /** When it was published, as readers read it. */
  readonly date?: string | undefined;
  /** A line under the article, such as where and when it was saved. */
  readonly note?: string | undefined;
  /** CSS of the body's own classes. */
  readonly css?: string | undefined;
}

const PICTURE_WAIT_MS = 8_000;
const PICTURE_MAX_BYTES = 5_000_000;

const STYLE = `:root{color-scheme:light dark}body{max-width:40em;margin:2em auto;padding:0 1em;font:1.125em/1.6 system-ui,sans-serif}h1,h2,h3{line-height:1.4}img,video{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid;padding:.25em .5em}figure{margin:1em 0}footer,.meta{font-size:.9em}.author{font-weight:700;text-align:right}`;

// Nothing runs in the file, whatever a server-rendered body may hold.
const POLICY = `default-src 'none';img-src data: http: https:;media-src http: https:;style-src 'unsafe-inline'`;

const LEFT_OUT =
  'script,style,link,meta,base,iframe,object,embed,template,noscript,form,input,select,textarea,button,dialog,tin-text-size,[slot=tools],[slot=after]';

/** Saves an article as one file that opens without a network: "quyet-tam-khac-phuc.html". */
export async function saveArticle(options: SaveOptions): Promise<void> {
  const address = URL.createObjectURL(new Blob([await articleFile(options)], {type: 'text/html;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(options.article.title);
  link.click();
  // The download has begun long before, and holds on to the data by itself.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Name of the file: the title without accents, for file systems and mail that know none. */
export function fileName(title: string): string {
  const name = foldText(title)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  // "Con" is a word in Vietnamese and a device in Windows.
  return `${!name || /^(con|prn|aux|nul|(com|lpt)\d)$/.test(name) ? ['bai-viet', name].filter(Boolean).join('-') : name}.html`;
}

/** The file's text. Made of nodes and written out by the browser: nothing in it can break out of its place. */
export async function articleFile({article, body, url, siteName, date, note, css = ''}: SaveOptions): Promise<string> {
  const file = document.implementation.createHTMLDocument(article.title);
  const add = (parent: Element, tag: string, text?: string, attributes: Record<string, string> = {}): Element => {
    const element = file.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text !== undefined) element.append(text);
    parent.append(element);
    return element;
  };
  const {head} = file;
  add(head, 'meta', undefined, {name: 'viewport', content: 'width=device-width'});
  if (article.author) add(head, 'meta', undefined, {name: 'author', content: article.author});
  if (article.summary) add(head, 'meta', undefined, {name: 'description', content: article.summary});
  add(head, 'link', undefined, {rel: 'canonical', href: url});

  if (siteName) add(file.body, 'p', siteName, {class: 'meta'});
  const main = add(file.body, 'article');
  add(main, 'h1', article.title);
  const meta = [article.categories?.join(', '), date].filter(Boolean).join(' · ');
  if (meta) add(main, 'p', meta, {class: 'meta'});
  if (body) main.append(await selfContained(body, file));
  addAttachments(main, article.attachments ?? [], add);
  if (article.author) add(main, 'p', article.author, {class: 'author'});
  if (article.source) add(main, 'p', `${msg('Nguồn:', {id: 'source'})} ${article.source}`, {class: 'meta'});
  const footer = add(file.body, 'footer');
  if (note) add(footer, 'p', note);
  add(add(footer, 'p'), 'a', url, {href: url});
  // What is fixed is written by hand: a style element would have to ask the policy of the page, although it is not shown.
  const lang = /^[\w-]+$/.exec(article.lang ?? '') ?? 'vi';
  const fixed = `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<style>${STYLE}${css.replace(/<\//g, '')}</style>`;
  return `<!DOCTYPE html>\n<html lang="${lang}"><head>${fixed}\n${head.innerHTML}</head>\n${file.body.outerHTML}</html>\n`;
}

function addAttachments(
  main: Element,
  attachments: Article['attachments'],
  add: (parent: Element, tag: string, text?: string, attributes?: Record<string, string>) => Element,
): void {
  if (attachments.length === 0) return;
  add(main, 'h2', msg('Tệp đính kèm', {id: 'attachments'}));
  const list = add(main, 'ul');
  for (const {name, url} of attachments) add(add(list, 'li'), 'a', name, {href: url});
}

/** A copy of the body that needs nothing from the page: absolute addresses, and pictures inside where they may be read. */
async function selfContained(body: HTMLElement, file: Document): Promise<HTMLElement> {
  // In the file's document no picture loads, no element comes to life, and no address resolves: the originals are asked.
  const copy = file.importNode(body, true);
  const links = [...body.querySelectorAll('a')];
  copy.querySelectorAll('a').forEach((link, n) => {
    const {href, protocol} = links[n] ?? link;
    if (!/^(?:https?|mailto|tel):$/.test(protocol)) link.removeAttribute('href');
    else if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', href);
  });
  const images = [...body.querySelectorAll('img')];
  const pictures = [...copy.querySelectorAll('img')].map(async (image, n) => {
    const src = images[n]?.currentSrc || images[n]?.src || '';
    for (const name of ['srcset', 'sizes', 'loading', 'crossorigin']) image.removeAttribute(name);
    image.setAttribute('src', (await dataUrl(src)) ?? src);
  });
  await Promise.all(pictures);
  for (const element of copy.querySelectorAll(`${LEFT_OUT},picture>source`)) element.remove();
  for (const name of ['slot', 'style', 'id']) copy.removeAttribute(name);
  return copy;
}

/** A picture as its own address, or nothing where it may not be read, is too large, or takes too long. */
async function dataUrl(src: string): Promise<string | undefined> {
  if (!/^https?:/.test(src)) return undefined;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PICTURE_WAIT_MS);
  try {
    const response = await fetch(src, {signal: abort.signal});
    const blob = response.ok ? await response.blob() : undefined;
    if (!blob?.type.startsWith('image/') || blob.size > PICTURE_MAX_BYTES) return undefined;
    return await readDataUrl(blob);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function readDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
