import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {msg} from '../../locale/msg.js';
import type {Article} from '../../reading/article.js';
import {dateText, momentText} from '../../shared/date-text.js';
import {chosenContrast, keepContrast, setContrast, watchContrast, type Contrast} from '../../tools/contrast.js';
import type {Player} from '../../tools/listen.js';
import {keepTextScale} from '../../tools/text-scale.js';
import {watchVoice} from '../../tools/voices.js';
import type {Reading} from './reading.js';

export interface ReadingToolsOptions {
  /** Read whenever a tool is used; nothing while there is no article. */
  readonly reading: () => Reading | undefined;
  /** Whether the article may be listened to. */
  readonly isHeard: () => boolean;
  /** Makes the text ready for paper or a file, where it is not yet. */
  readonly prepare: () => Promise<void>;
  /** Shows at once what is still missing of a long text. */
  readonly complete: () => void;
  /** Says something once to screen readers. */
  readonly say: (text: string) => void;
}

/** Each press goes on to the next; the strongest first, because it is what most who look for it need. */
const NEXT: Readonly<Record<Contrast, Contrast>> = {normal: 'high', high: 'dark', dark: 'normal'};

/**
 * The state of an article's tools, and what they do. What only some readers use is loaded when they do. The reader's
 * text size and contrast hold from the start, also where no control for them is shown.
 */
export class ReadingTools implements ReactiveController {
  player: Player | undefined;
  /** What draws the controls of the player, once there is one. */
  playerPanel: typeof import('./listening.js').playerPanel | undefined;
  /** What draws the panel for sharing, while that is open. */
  panel: typeof import('./share-panel.js').sharePanel | undefined;
  /** Whether the browser would not copy the address: it is then shown, to be copied by hand. */
  isUncopied = false;
  /** What the last tool said, for those who see it. */
  note = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ReadingToolsOptions;
  #hasVoice = false;
  #lang: string | undefined;
  #article: Article | undefined;
  #stops: (() => void)[] = [];
  #stopVoice: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReadingToolsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get contrast(): Contrast {
    return chosenContrast();
  }

  /** Whether there is a recording or a voice. A player in use stays, whatever becomes of the voices. */
  get canListen(): boolean {
    return this.#hasVoice || !!this.#article?.audio || this.player !== undefined;
  }

  get reading(): Reading | undefined {
    return this.#options.reading();
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    this.#stops = [keepTextScale(this.#host), keepContrast(this.#host), watchContrast(update)];
  }

  hostUpdate(): void {
    const article = this.reading?.article;
    if (!isSame(article, this.#article)) this.#reset();
    this.#article = article;
    const lang = article && !article.audio && this.#options.isHeard() ? (article.lang ?? 'vi') : undefined;
    if (lang !== this.#lang) this.#watchVoice(lang);
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#watchVoice(undefined);
    this.#reset();
  }

  async print(): Promise<void> {
    const tool = await this.#load(import('./print-reading.js'));
    const reading = await this.#wholeReading();
    if (reading) await tool?.printReading(this.#host, reading, momentText(Date.now()));
  }

  async save(): Promise<void> {
    const tool = await this.#load(import('./save-reading.js'));
    const reading = await this.#wholeReading();
    if (!tool || !reading) return;
    const {publishedAt} = reading.article;
    await tool.saveReading(reading, momentText(Date.now()), publishedAt && dateText(publishedAt));
    this.#tell(msg('Đã lưu bài viết', {id: 'saved'}));
  }

  /** Begins to read aloud, or goes on. */
  async listen(): Promise<void> {
    const player = this.player ?? (await this.#createPlayer());
    player?.play();
  }

  /** What the button for listening does: begin, pause, go on. */
  async toggleListen(): Promise<void> {
    if (this.player?.state === 'speaking') this.player.pause();
    else await this.listen();
  }

  stop(): void {
    this.player?.stop();
  }

  /** Loads what is needed to listen while the finger comes down: some browsers let a voice begin only right after it. */
  readonly warm = (): void => void import('./listening.js').catch(() => undefined);

  changeContrast(): void {
    const contrast = NEXT[this.contrast];
    setContrast(contrast);
    this.#options.say(contrastText(contrast));
  }

  async toggleShare(): Promise<void> {
    if (this.panel) return this.closeShare();
    const tool = await this.#load(import('./share-panel.js'));
    this.panel = tool?.sharePanel;
    this.#host.requestUpdate();
  }

  closeShare(): void {
    this.panel = undefined;
    this.isUncopied = false;
    this.note = '';
    this.#host.requestUpdate();
  }

  /** Back to the button, from wherever in the panel. */
  readonly closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.panel) return;
    event.stopPropagation();
    this.#host.shadowRoot?.getElementById('share')?.focus();
    this.closeShare();
  };

  readonly tell = (text: string): void => this.#tell(text);

  readonly showAddress = (): void => void (this.isUncopied = true);

  /** The article with all of its text, ready for paper or a file. */
  async #wholeReading(): Promise<Reading | undefined> {
    await this.#options.prepare();
    this.#options.complete();
    return this.reading;
  }

  async #createPlayer(): Promise<Player | undefined> {
    const tool = await this.#load(import('./listening.js'));
    this.#options.complete();
    const {reading} = this;
    // Pressed twice while it was loaded, or the article has gone.
    if (!tool || !reading || this.player || !this.#host.isConnected) return this.player;
    const {audio, lang} = reading.article;
    const player = (this.player = tool.createPlayer({roots: reading.roots, lang, audio}));
    this.playerPanel = tool.playerPanel;
    player.addEventListener('change', () => {
      if (player.error) this.#tell(tool.playerErrorText(player.error));
      else this.note = '';
      this.#host.requestUpdate();
    });
    return player;
  }

  /** A tool that could not be loaded says so; the next press tries again. */
  async #load<T>(tool: Promise<T>): Promise<T | undefined> {
    try {
      return await tool;
    } catch {
      const text = msg('Chưa dùng được công cụ này. Vui lòng kiểm tra kết nối mạng rồi thử lại.', {id: 'tool.failed'});
      this.#tell(text);
      return undefined;
    }
  }

  #tell(text: string): void {
    this.note = text;
    this.#options.say(text);
  }

  #reset(): void {
    this.stop();
    this.player = undefined;
    this.closeShare();
  }

  #watchVoice(lang: string | undefined): void {
    this.#lang = lang;
    this.#stopVoice?.();
    this.#hasVoice = false;
    this.#stopVoice =
      lang === undefined
        ? undefined
        : watchVoice(lang, hasVoice => {
            this.#hasVoice = hasVoice;
            this.#host.requestUpdate();
          });
  }
}

/** Whether it is still the same article, also where it was loaded again. */
const isSame = (a: Article | undefined, b: Article | undefined): boolean =>
  a === b || (a?.id === b?.id && a?.title === b?.title && a?.html === b?.html);

function contrastText(contrast: Contrast): string {
  switch (contrast) {
    case 'high':
      return msg('Đã tăng tương phản', {id: 'contrast.is-high'});
    case 'dark':
      return msg('Đã chuyển sang nền tối', {id: 'contrast.is-dark'});
    default:
      return msg('Đã trở về màu mặc định', {id: 'contrast.is-normal'});
  }
}
