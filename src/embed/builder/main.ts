// tao-ma-nhung.html: from an address to code that can be pasted, in four steps. Nothing is sent anywhere.
import {html, render} from 'lit';
import {HEIGHT} from '../frame/report-height.js';
import {makeSnippet, readHash, writeHash, type Snippet} from '../snippet.js';
import type {Actions} from './actions.js';
import {copyText} from './copy-text.js';
import {FIELDS} from './labels.js';
import {lookUp} from './look-up.js';
import {measureRoom} from './measure-room.js';
import {readSnippet} from './read-snippet.js';
import type {State, Update} from './state.js';
import {TROUBLES} from './troubles.js';
import {changeMap} from './values.js';
import {viewCode} from './view-code.js';
import {viewData} from './view-data.js';
import {viewPreview} from './view-preview.js';
import {viewSettings, viewWidgets} from './view-settings.js';

const [version = '', integrity = ''] =
  document.querySelector<HTMLMetaElement>('meta[name="the-tin"]')?.content.split(' ') ?? [];
const isOnline = /^https?:$/.test(location.protocol);

const EMPTY: Snippet = {widget: 'news-ticker', own: {}, source: {}};

let state: State = {
  snippet: EMPTY,
  address: '',
  isBusy: false,
  looks: {width: 320, isDark: false, isLarge: false, isStill: false},
  // Opened from a disk, the page does not know where the script will be.
  script: isOnline
    ? new URL('the-tin.js', location.href).href
    : `https://cdn.jsdelivr.net/npm/the-tin@${version}/dist/cdn/the-tin.js`,
  hasIntegrity: true,
  keepsRoom: true,
  codeTab: 'Thẻ HTML',
  serverTab: 'IIS',
  height: 200,
  status: '',
};

const update: Update = patch => {
  state = {...state, ...patch};
  draw();
};

/** Takes an embedding over, and keeps it in the page's own address. */
function take(snippet: Snippet, patch: Partial<State> = {}): void {
  update({...patch, snippet, copied: undefined});
  const hash = snippet.source['src'] ? `#${writeHash(snippet)}` : '#';
  if (hash !== location.hash) history.replaceState(null, '', hash);
}

/** The embedding with other names and values; what is default or not allowed falls out. */
function change(name: string, value: string): Snippet | undefined {
  const {snippet} = state;
  const pairs = Object.entries({...snippet.source, ...snippet.own, [name]: value});
  const made = makeSnippet(snippet.widget, pairs, document.baseURI);
  return 'refused' in made ? undefined : made;
}

let abort = new AbortController();

async function check(done = ''): Promise<void> {
  abort.abort();
  const {signal} = (abort = new AbortController());
  const {address, snippet} = state;
  // Another address is other data: what was said about the old one does not hold.
  const source = address.trim() === snippet.source['src'] ? snippet.source : {src: address.trim()};
  const made = makeSnippet(snippet.widget, Object.entries({...snippet.own, ...source}), document.baseURI);
  if ('refused' in made || !made.source['src']) {
    const diagnosis = {trouble: 'address', url: address, detail: address} as const;
    return update({diagnosis, found: undefined, isBusy: false, status: TROUBLES.address[0]});
  }
  take(made, {isBusy: true, diagnosis: undefined, status: 'Đang kiểm tra…'});
  const result = await lookUp(made, document.baseURI, signal).catch(() => undefined);
  if (!result || signal.aborted) return;
  if ('trouble' in result)
    return update({isBusy: false, found: undefined, diagnosis: result, status: TROUBLES[result.trouble][0]});
  const read = {isBusy: false, found: result, diagnosis: undefined};
  const {categories} = result;
  if (!categories) return update({...read, status: done || `Đã đọc được ${result.articles.length} bài.`});
  // Nothing else can be shown of them.
  const listed = makeSnippet('category-list', Object.entries({...made.own, ...made.source}), document.baseURI);
  if (!('refused' in listed)) take(listed, {...read, status: `Địa chỉ này có ${categories.length} chuyên mục.`});
}

const actions: Actions = {
  version,
  integrity,
  update,
  type: address => update({address}),
  check: () => void check(),
  choose: widget => {
    const {source, own} = state.snippet;
    const {heading} = own;
    // A view of no article in particular would follow the page's own address, which there is nothing in yet.
    const id = widget === 'article-view' ? state.found?.articles[0]?.id : undefined;
    const kept = {...source, ...(heading && {heading}), ...(id && {'article-id': id})};
    const made = makeSnippet(widget, Object.entries(kept), document.baseURI);
    if (!('refused' in made)) take(made);
  },
  set: (name, value) => {
    const made = change(name, value);
    if (made) take(made);
  },
  setSource: (name, value) => {
    const made = change(name, value);
    if (!made) return;
    take(made);
    void check();
  },
  map: (field, path) => {
    const made = change('map', changeMap(state.snippet.source['map'], field, path));
    if (!made) return;
    take(made, {mapping: undefined});
    document.getElementById(`map-${field}`)?.focus();
    void check(path ? `${FIELDS[field]} lấy từ ${path}.` : `${FIELDS[field]} được tự nhận ra.`);
  },
  readOld: () => {
    const field = document.querySelector<HTMLTextAreaElement>('#old');
    const made = readSnippet(field?.value ?? '', document.baseURI);
    if ('refused' in made) return update({status: 'Không tìm thấy mã của Thẻ Tin trong đoạn này.'});
    take(made, {address: made.source['src'] ?? ''});
    void check('Đã đọc mã cũ.');
  },
  copy: (code, label) =>
    void copyText(code).then(isDone =>
      update({
        copied: {label, isDone},
        status: isDone ? `Đã sao chép ${label}.` : 'Không sao chép được: hãy chọn đoạn mã rồi nhấn Ctrl+C.',
      }),
    ),
};

function draw(): void {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  render(
    html`
      <div class="steps-column">
        <section aria-labelledby="h1">
          <h2 id="h1">1. Dữ liệu</h2>
          ${viewData(state, actions)}
        </section>
        <section aria-labelledby="h2">
          <h2 id="h2">2. Kiểu hiển thị</h2>
          ${viewWidgets(state, actions)}
        </section>
        <section aria-labelledby="h3">
          <h2 id="h3">3. Tùy chỉnh</h2>
          ${viewSettings(state, actions)}
        </section>
      </div>
      <section class="preview" aria-labelledby="h4">
        <h2 id="h4">Xem trước</h2>
        ${viewPreview(state, actions)}
      </section>
      <section class="result" aria-labelledby="h5">
        <h2 id="h5">4. Sao chép mã</h2>
        ${viewCode(state, actions)}
      </section>
    `,
    root,
  );
  const status = document.querySelector('#status');
  if (status && status.textContent !== state.status) status.textContent = state.status;
  fit(root);
}

/** Shows the frame at its full width, made small enough for the room there is. */
function fit(root: HTMLElement): void {
  const stage = root.querySelector<HTMLElement>('.stage');
  const frame = stage?.querySelector('iframe');
  if (!stage || !frame) return;
  const {width} = state.looks;
  const scale = Math.min(1, stage.clientWidth / width);
  Object.assign(frame.style, {width: `${width}px`, height: `${state.height}px`, transform: `scale(${scale})`});
  stage.style.height = `${Math.ceil(state.height * scale)}px`;
}

function open(): void {
  const made = readHash(location.hash, document.baseURI);
  if ('refused' in made || !made.source['src']) return draw();
  update({snippet: made, address: made.source['src']});
  void check();
}

addEventListener('hashchange', open);
addEventListener('resize', draw);
addEventListener('message', ({source, data}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
  const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
  if (source !== frame?.contentWindow || data?.type !== HEIGHT || typeof data.height !== 'number') return;
  if (!(data.height > 0 && data.height < 30_000)) return;
  // Large letters are the reader's own, not the page's.
  const room = state.looks.isLarge ? state.room : measureRoom(frame);
  update({height: data.height, room});
});
open();
