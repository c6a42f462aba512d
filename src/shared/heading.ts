import {html, type TemplateResult} from 'lit';

/** Beyond 6 it stays 6. */
const levelOf = (level: number): number => Math.max(1, Math.min(6, Math.round(level)));

/** Name of the element that is a heading of the given level. */
export const headingTag = (level: number): string => `h${levelOf(level)}`;

/** A real heading of the given level, so that the host page's outline stays whole. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (levelOf(level)) {
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
