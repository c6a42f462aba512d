import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../../reading/article.js';
import {keepPageScale} from '../../tools/page-scale.js';
import {textPercent, watchTextPercent} from '../../tools/text-scale.js';
import type {BodyController} from './body-controller.js';
import {ownArticle, textBox} from './own-article.js';

/** The view, and the level of its title. */
type Host = ReactiveControllerHost & HTMLElement & {readonly headingLevel: number};

/**
 * An article that the server has written into the view. Nothing moves at the start: its text is tidied when the reader
 * changes its size, since all of it moves then, and before it goes on paper or into a file.
 */
export class OwnController implements ReactiveController {
  /** The article, where the view holds one. */
  article: Article | undefined;

  readonly #host: Host;
  readonly #body: BodyController;
  #box: HTMLElement | undefined;
  #besides: readonly HTMLElement[] = [];
  #isTidy = false;
  #unwatch: (() => void) | undefined;
  #stops: (() => void)[] = [];

  constructor(host: Host, body: BodyController) {
    this.#host = host;
    this.#body = body;
    host.addController(this);
  }

  /** What holds its text. */
  get box(): HTMLElement {
    return this.#box ?? textBox(this.#host);
  }

  /** Looks whether there is one, where nothing else is to be shown. */
  find(isFree: boolean): void {
    this.article = isFree ? (this.article ?? ownArticle(this.#host)) : undefined;
    // The page's own text keeps the page's own looks.
    this.#host.toggleAttribute('data-tin-own', this.article !== undefined);
  }

  hostConnected(): void {
    this.#unwatch = watchTextPercent(() => this.#onScale());
  }

  hostUpdated(): void {
    this.#onScale();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Makes a text to read out of what an editor left, once. */
  async tidy(): Promise<void> {
    if (!this.article || this.#isTidy) return;
    this.#isTidy = true;
    const [body, text] = await Promise.all([this.#body.prepare(), import('./own-text.js').catch(() => undefined)]);
    this.#isTidy = body !== undefined && text !== undefined;
    if (!body || !text || !this.article) return;
    const box = (this.#box = textBox(this.#host));
    const {lang} = this.article;
    // It grows from the size that the page has given it, and what is beside it grows alike.
    box.style.setProperty('--_tin-size', `${text.commonSize(box)}px`);
    body.tidyInPlace(box, {base: document.baseURI, headingLevel: this.#host.headingLevel, lang});
    this.#body.style(box);
    this.#besides = text.besides(box, this.#host);
    this.#growBesides();
  }

  #onScale(): void {
    if (textPercent() !== 100) void this.tidy();
    this.#growBesides();
  }

  #growBesides(): void {
    if (!this.article || !this.#host.isConnected || this.#stops.length > 0) return;
    this.#stops = this.#besides.map(element => keepPageScale(element));
  }
}
