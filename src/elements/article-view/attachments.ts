import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale, msg} from '../../locale/msg.js';
import type {Attachment} from '../../reading/article.js';
import {heading} from '../../shared/heading.js';

/** Files of an article: "Quyết định số 12 (PDF, 2,5 MB)". One that is named twice is listed once. */
export function attachmentsTemplate(files: readonly Attachment[], level: number): TemplateResult | typeof nothing {
  const known = new Set<string>();
  const single = files.filter(({url}) => !known.has(url) && known.add(url));
  if (single.length === 0) return nothing;
  return html`
    <section part="attachments" aria-labelledby="attachments">
      <div id="attachments">${heading(level, msg('Tệp đính kèm', {id: 'attachments'}))}</div>
      <ul role="list">
        ${single.map(file => html`<li><a href=${file.url}>${fileText(file)}</a></li>`)}
      </ul>
    </section>
  `;
}

function fileText({name, url, type, bytes}: Attachment): string {
  const facts = [kindOf(url, type), bytes && sizeText(bytes)].filter(Boolean).join(', ');
  return facts ? `${name} (${facts})` : name;
}

/** The extension says more to readers than a media type does. */
function kindOf(url: string, type: string | undefined): string {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(new URL(url).pathname)?.[1];
  return (extension ?? type?.split(/[/.+-]/).pop() ?? '').toUpperCase();
}

/** "2,5 MB": a comma, as Vietnamese writes it. */
function sizeText(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = String(Math.round((bytes / 1000 ** step) * 10) / 10);
  return `${currentLocale() === 'vi' ? size.replace('.', ',') : size} ${units[step]}`;
}
