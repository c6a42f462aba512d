import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BodyOptions, FoundProblem, LinkedFile} from '../../body/render-body.js';
import {drawSlowly} from './draw-slowly.js';
import {plainBody} from './plain-body.js';

type BodyModule = typeof import('../../body/render-body.js');

/** What the body is made of; equal values draw nothing again. */
export interface BodySpec extends Omit<BodyOptions, 'idPrefix' | 'onCut' | 'report' | 'repair'> {
  readonly html: string;
  /** Names of what is to be repaired. */
  readonly repair?: string | undefined;
}

let views = 0;

/**
 * Keeps an article's body as a slotted child of its view: in the light DOM, where reader modes, search engines, the
 * browser's find and translation see it. The cleaning is loaded when the first body is to be shown.
 */
export class BodyController implements ReactiveController {
  /** Whether the cleaning could not be loaded: only the words of the body can be shown then. */
  hasFailed = false;

  /** Whether the body is too long to be shown whole. */
  isCut = false;

  /** Files that the body links to. */
  files: readonly LinkedFile[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  // Two articles on a page may both have a "ghi-chu-1".
  readonly #idPrefix = `tin-${++views}-`;
  readonly #onProblems: (found: readonly FoundProblem[]) => void;
  #module: BodyModule | undefined;
  #repairs: ((names: string) => BodyOptions['repair']) | undefined;
  #loading: Promise<BodyModule | undefined> | undefined;
  #element: HTMLElement | undefined;
  #styled: HTMLElement | undefined;
  #html: string | undefined;
  #key = '{}';
  #release: (() => void) | undefined;
  #isNew = false;
  #drawing: ReturnType<typeof drawSlowly> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onProblems: (found: readonly FoundProblem[]) => void) {
    this.#host = host;
    this.#onProblems = onProblems;
    host.addController(this);
  }

  /** The element that holds the body, once one has been shown. */
  get element(): HTMLElement | undefined {
    return this.#element;
  }

  hostConnected(): void {
    this.#adoptStyles();
    this.#drawing?.resume();
  }

  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    // Only now it has a slot, and with it a computed style.
    if (this.#element) this.#module?.loosenLines(this.#element);
  }

  hostDisconnected(): void {
    this.#drawing?.pause();
    this.#release?.();
    this.#release = undefined;
  }

  /** Loads what cleans a body. Never rejects: a view without it still shows everything else. */
  prepare(): Promise<BodyModule | undefined> {
    return (this.#loading ??= import('../../body/render-body.js').then(
      module => {
        // What was shown as bare words is drawn again.
        if (this.hasFailed) this.#html = undefined;
        this.hasFailed = false;
        return (this.#module = module);
      },
      () => {
        this.hasFailed = true;
        this.#loading = undefined;
        return undefined;
      },
    ));
  }

  /** Draws at once what is still missing of a long body, for those who need all of it. */
  finish(): void {
    this.#drawing?.finish();
  }

  /** Shows a body in place of the one before; nothing for none. */
  show(spec: BodySpec | undefined): void {
    const {html, ...options} = spec ?? {};
    const key = JSON.stringify(options);
    // The text itself may be long: as a string of its own it is compared for nothing.
    if (html === this.#html && key === this.#key) return;
    this.#drawing?.pause();
    this.#drawing = undefined;
    if (!spec) {
      this.#html = undefined;
      this.#key = key;
      this.files = [];
      this.isCut = false;
      this.#element?.remove();
      this.#element = this.#styled = undefined;
    } else if (this.#module && spec.repair && !this.#repairs) {
      void this.#loadRepairs();
    } else if (this.#module) {
      this.#html = html;
      this.#key = key;
      this.#draw(this.#module, spec);
    } else if (this.hasFailed) {
      this.#html = html;
      this.#key = key;
      this.#drawPlain(spec);
    } else {
      void this.prepare().then(() => this.#host.requestUpdate());
    }
  }

  /** Gives an element the styles of a body, for as long as the view stands in the page. */
  style(element: HTMLElement): void {
    element.classList.add('tin-body');
    this.#styled = element;
    this.#adoptStyles();
  }

  async #loadRepairs(): Promise<void> {
    const none = {repairs: () => undefined};
    this.#repairs = (await import('../../body/repair.js').catch(() => none)).repairs;
    this.#host.requestUpdate();
  }

  #draw(module: BodyModule, {html, repair, ...options}: BodySpec): void {
    const element = this.#elementFor(options.lang);
    element.style.fontSize = '';
    this.isCut = false;
    const onCut = (): void => void (this.isCut = true);
    element.replaceChildren();
    const found: FoundProblem[] = [];
    const parts = module.renderParts(html, {
      ...options,
      idPrefix: this.#idPrefix,
      onCut,
      report: (problem, where) => void found.push({problem, where}),
      repair: repair ? this.#repairs?.(repair) : undefined,
    });
    const onEnd = (): void => {
      this.#drawing = undefined;
      module.followAnchors(element);
      this.files = module.filesIn(element);
      if (found.length) this.#onProblems(found);
      this.#host.requestUpdate();
    };
    const onFail = (error: unknown): void => {
      this.#drawing = undefined;
      this.#drawPlain({html, ...options});
      // The way to the original leads to what the words alone do not say.
      this.isCut = true;
      this.#host.requestUpdate();
      console.warn(
        '[the-tin] Không dựng được nội dung bài, chỉ hiện chữ. / Could not draw the body; only its words are shown.',
        error,
      );
    };
    this.#drawing = drawSlowly(element, parts, {onEnd, onFail});
    this.#drawing.start();
    this.style(element);
    this.#isNew = true;
  }

  /** An unclean body is never shown; its words are, and in the reader's size. */
  #drawPlain({html, lang}: BodySpec): void {
    const element = this.#elementFor(lang);
    element.style.fontSize = 'calc(1em * var(--tin-text-scale, 1))';
    element.replaceChildren(...plainBody(html));
    this.files = [];
    this.isCut = false;
  }

  #elementFor(lang = 'vi'): HTMLElement {
    const element = (this.#element ??= document.createElement('div'));
    element.slot = 'body';
    element.lang = lang;
    if (element.parentNode !== this.#host) this.#host.append(element);
    return element;
  }

  /** The document or shadow root that the view stands in takes the body's styles for as long as it does. */
  #adoptStyles(): void {
    if (!this.#styled || !this.#host.isConnected) return;
    this.#release ??= this.#module?.adoptBodyStyles(this.#host.getRootNode());
    this.#module?.loosenLines(this.#styled);
  }
}
