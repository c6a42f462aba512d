import {html, type TemplateResult} from 'lit';

/** A real heading of the given level, so that the host page's outline stays whole. Beyond 6 it stays 6. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (Math.max(1, Math.min(6, Math.round(level)))) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
    default:
      return html`<h3 part=${part}>${content}</h3>`;
  }
}
