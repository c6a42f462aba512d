import type {Article} from '../../reading/article.js';
import {drawCard, type CardOptions} from '../../shared/card.js';
import {listenToCards} from '../../shared/whole-card.js';

interface Row {
  readonly item: HTMLElement;
  article: Article;
  isNew: boolean | undefined;
}

/** What the cards of a list are drawn with. */
export interface RowsOptions {
  readonly className: string;
  /** One for each article. */
  readonly keys: readonly string[];
  /** All that cards depend on besides their article and whether it is new. */
  readonly look: string;
  readonly isNew: (article: Article) => boolean;
  readonly cardOptions: (article: Article) => CardOptions;
}

/**
 * The cards of a list, each with a row that it keeps as long as its article is in the list. Only what differs is
 * touched: a page more in a list of a thousand is drawn as fast as in an empty one.
 */
export class CardRows {
  readonly #open: (event: MouseEvent, link: HTMLAnchorElement, article: Article) => void;
  #list: HTMLElement | undefined;
  #rows: ReadonlyMap<string, Row> = new Map();
  #look = '';

  constructor(open: (event: MouseEvent, link: HTMLAnchorElement, article: Article) => void) {
    this.#open = open;
  }

  /** Draws the articles, in their order, and gives the list that they are in: always the same one. */
  draw(articles: readonly Article[], {className, keys, look, isNew, cardOptions}: RowsOptions): HTMLElement {
    const list = (this.#list ??= this.#makeList());
    if (list.className !== className) list.className = className;
    const isSameLook = look === this.#look;
    this.#look = look;
    const rows = new Map<string, Row>();
    articles.forEach((article, i) => {
      const key = keys[i] ?? '';
      const known = this.#rows.get(key);
      const row = known ?? {item: document.createElement('li'), article, isNew: undefined};
      rows.set(key, row);
      const isNow = isNew(article);
      if (isSameLook && row.article === article && row.isNew === isNow) return;
      row.article = article;
      row.isNew = isNow;
      const old = row.item.firstElementChild as HTMLElement | null;
      const card = drawCard(article, {...cardOptions(article), isNew: isNow}, old ?? undefined);
      if (card !== old) row.item.replaceChildren(card);
    });
    // Those that have gone first: what stays need not be moved then, which would take its focus away.
    for (const [key, {item}] of this.#rows) if (!rows.has(key)) item.remove();
    let next = list.firstElementChild;
    for (const {item} of rows.values())
      if (item === next) next = item.nextElementSibling;
      else list.insertBefore(item, next);
    this.#rows = rows;
    return list;
  }

  #makeList(): HTMLElement {
    const list = document.createElement('ul');
    list.setAttribute('part', 'list');
    // Safari takes lists without marks for none.
    list.setAttribute('role', 'list');
    listenToCards(list, (event, link) => {
      const row = [...this.#rows.values()].find(({item}) => item.contains(link));
      if (row) this.#open(event, link, row.article);
    });
    return list;
  }
}
