import {html, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import type {Category} from '../../reading/article.js';
import {countText, nameOf} from './category-text.js';

interface SelectLook {
  readonly current: Category | undefined;
  readonly hasCounts: boolean;
  /** Attributes that name it, where no heading does. */
  readonly labelledBy: unknown;
  readonly label: unknown;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/** Choosing in the box alone does nothing: who moves by arrow keys would be carried off at every step. */
export function select(categories: readonly Category[], look: SelectLook): TemplateResult {
  const {current, labelledBy, label, onSubmit} = look;
  return html`
    <form role="none" @submit=${onSubmit}>
      <select part="list" aria-labelledby=${labelledBy} aria-label=${label}>
        <option value="" .selected=${current === undefined}>${nameOf(undefined)}</option>
        ${options(categories, '', look)}
      </select>
      <button part="link" type="submit">${msg('Xem', {id: 'categories.go'})}</button>
    </form>
  `;
}

function options(categories: readonly Category[], depth: string, look: SelectLook): TemplateResult[] {
  return categories.flatMap(category => [
    html`<option value=${category.id} .selected=${category === look.current}>
      ${depth}${category.name}${category.count === undefined || !look.hasCounts ? '' : ` (${countText(category.count)})`}
    </option>`,
    ...options(category.children, `${depth}\u2003`, look),
  ]);
}
