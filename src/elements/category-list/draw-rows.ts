import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../locale/msg.js';
import type {Category} from '../../reading/article.js';
import {countText, nameOf, numberText} from './category-text.js';

/** What every row is drawn by. */
export interface RowLook {
  readonly current: Category | undefined;
  /** Whether all of them are shown at once, and none is the current one. */
  readonly isAllCurrent: boolean;
  /** The way from the top to the current category. */
  readonly way: ReadonlySet<Category>;
  /** Whether branches can be opened and closed. */
  readonly isTree: boolean;
  /** Whether there are no branches: all stand one beside another. */
  readonly isFlat: boolean;
  readonly hasCounts: boolean;
  /** Branches the reader has opened (true) or closed (false). */
  readonly branches: ReadonlyMap<string, boolean>;
  readonly hrefOf: (category: Category | undefined) => string | undefined;
  readonly onChoose: (event: MouseEvent, category: Category | undefined) => void;
  readonly onToggle: (id: string, isOpen: boolean) => void;
}

/** A category with its branch. */
export function item(category: Category, look: RowLook): TemplateResult {
  const {children, id} = category;
  const hasBranch = children.length > 0 && !look.isFlat;
  // The way to the current category is open at first; after that the reader decides.
  const isOpen = !look.isTree || (look.branches.get(id) ?? look.way.has(category));
  return html`
    <li>
      ${row(category, look, hasBranch && look.isTree ? branchButton(category, isOpen, look) : nothing)}
      ${
        hasBranch && isOpen
          ? html`<ul role="list">
              ${children.map(child => item(child, look))}
            </ul>`
          : nothing
      }
    </li>
  `;
}

/** One line: a category, or all of them. */
export function row(category: Category | undefined, look: RowLook, button: unknown = nothing): TemplateResult {
  const count = look.hasCounts ? category?.count : undefined;
  const isCurrent = category ? category === look.current : look.isAllCurrent;
  return html`
    <div part="item" class=${isCurrent ? 'row current' : 'row'}>
      ${link(category, isCurrent, look)} ${count === undefined ? nothing : countMark(count)}${button}
    </div>
  `;
}

function link(category: Category | undefined, isCurrent: boolean, {hrefOf, onChoose}: RowLook): TemplateResult {
  const name = nameOf(category);
  const href = hrefOf(category);
  const choose = (event: MouseEvent): void => onChoose(event, category);
  return href
    ? html`<a part="link" href=${href} aria-current=${isCurrent ? 'page' : nothing} @click=${choose}>${name}</a>`
    : html`<button part="link" class="pick" type="button" aria-pressed=${isCurrent} @click=${choose}>${name}</button>`;
}

function branchButton({id, name}: Category, isOpen: boolean, {onToggle}: RowLook): TemplateResult {
  // The name stays: whether it is open is told by the state.
  const label = msg(str`Mở mục con của ${name}`, {id: 'branch.open'});
  return html`
    <button
      class="branch"
      type="button"
      aria-expanded=${isOpen}
      aria-label=${label}
      @click=${() => onToggle(id, !isOpen)}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M4 1l5 5-5 5" /></svg>
    </button>
  `;
}

function countMark(count: number): TemplateResult {
  return html`<span part="count" class="count"
    ><span aria-hidden="true">${numberText(count)}</span><span class="unseen">${countText(count)}</span></span
  >`;
}
