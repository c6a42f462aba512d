// embed.html: one widget, said in the address. The library itself is the script after this one.
import {readHash} from '../snippet.js';
import {buildElement} from './build-element.js';
import {applyLooks, isStill, keepStill} from './looks.js';
import {reportHeight} from './report-height.js';

const wasStill = isStill(location.hash);
if (wasStill) keepStill();

function show(main: HTMLElement): void {
  const {hash} = location;
  // What has been asked for once is kept, so that only a fresh page asks anew.
  if (isStill(hash) !== wasStill) return location.reload();
  applyLooks(hash, document.documentElement);
  const snippet = readHash(hash, document.baseURI);
  if (!('refused' in snippet)) return main.replaceChildren(buildElement(snippet));
  console.warn(
    `[the-tin] embed.html: không dùng được “${snippet.refused}”. Viết embed.html#news-ticker?src=https://… / Cannot use “${snippet.refused}”. Write embed.html#news-ticker?src=https://…`,
  );
  const text = document.createElement('p');
  text.textContent = 'Tiện ích chưa được cấu hình đúng. Vui lòng báo quản trị trang.';
  main.replaceChildren(text);
}

const main = document.querySelector('main');
if (main) {
  show(main);
  addEventListener('hashchange', () => show(main));
  reportHeight(main);
}
