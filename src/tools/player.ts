/** What a player does at the moment. */
export type PlayerState = 'idle' | 'speaking' | 'paused';

/**
 * Why it does not: no voice of the language, no speech in this browser, the network (of a remote voice or a recording),
 * or anything else.
 */
export type PlayerError = 'no-voice' | 'unsupported' | 'network' | 'failed';

/** Range of the speed; 1 is the voice's own. */
const RATES = {min: 0.5, max: 2} as const;

/** Pauses the player that sounds: there is one at a time on a page. */
let pauseCurrent: (() => void) | undefined;

/** Something that can be listened to, synthesised or recorded. Fires `change` whenever its state or error changes. */
export abstract class Player extends EventTarget {
  #state: PlayerState = 'idle';
  #error: PlayerError | undefined;
  #rate = 1;
  readonly #pause = (): void => this.pause();

  get state(): PlayerState {
    return this.#state;
  }

  /** Why the last attempt failed; none after a new one. */
  get error(): PlayerError | undefined {
    return this.#error;
  }

  /** Speed, from 0.5 to 2. Takes effect at once. */
  get rate(): number {
    return this.#rate;
  }

  set rate(rate: number) {
    if (!(rate >= RATES.min && rate <= RATES.max)) return;
    this.#rate = rate;
    this.rateChanged();
  }

  /** Begins, or goes on where it was paused. Call it from a press: browsers want one. */
  play(): void {
    if (this.#state === 'speaking') return;
    pauseCurrent?.();
    pauseCurrent = this.#pause;
    const wasPaused = this.#state === 'paused';
    this.change('speaking');
    this.start(wasPaused);
  }

  pause(): void {
    if (this.#state !== 'speaking') return;
    this.silence();
    this.change('paused');
  }

  /** Ends it. Call it also when what is listened to leaves the page. */
  stop(): void {
    if (this.#state === 'idle') return;
    this.silence();
    this.finish();
    this.change('idle');
  }

  protected abstract start(wasPaused: boolean): void;
  protected abstract silence(): void;
  protected abstract finish(): void;
  protected abstract rateChanged(): void;

  protected change(state: PlayerState, error?: PlayerError): void {
    if (state === 'speaking') globalThis.addEventListener('pagehide', this.#pause);
    else globalThis.removeEventListener('pagehide', this.#pause);
    if (state === 'idle' && pauseCurrent === this.#pause) pauseCurrent = undefined;
    if (state === this.#state && error === this.#error) return;
    this.#state = state;
    this.#error = error;
    this.dispatchEvent(new Event('change'));
  }

  /** Gives up: for good where there is no voice, else so that the reader can go on from here. */
  protected fail(error: PlayerError): void {
    this.silence();
    const isOver = error === 'no-voice' || error === 'unsupported';
    if (isOver) this.finish();
    this.change(isOver ? 'idle' : 'paused', error);
  }
}
