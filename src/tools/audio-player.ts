import {Player} from './player.js';

/** Plays the recording of an article. It is fetched when it is first played. */
export class AudioPlayer extends Player {
  readonly #audio: HTMLAudioElement;
  readonly #address: string;

  /** @param address Absolute http(s) address of the recording. */
  constructor(address: string, audio: HTMLAudioElement = new Audio()) {
    super();
    this.#address = address;
    this.#audio = audio;
    audio.preload = 'none';
    audio.onended = () => this.stop();
    audio.onerror = () => this.#onError();
    // Also the reader's headset, or the system, may pause it.
    audio.onpause = () => this.state === 'speaking' && !audio.ended && this.pause();
  }

  protected start(): void {
    const audio = this.#audio;
    if (!audio.getAttribute('src')) audio.src = this.#address;
    audio.playbackRate = this.rate;
    audio.play().catch((reason: unknown) => {
      // A pause before it has begun rejects too.
      const isPause = reason instanceof DOMException && reason.name === 'AbortError';
      if (!isPause && this.state === 'speaking') this.#onError();
    });
  }

  protected silence(): void {
    this.#audio.pause();
  }

  /** Lets go of the connection, and begins anew the next time. */
  protected finish(): void {
    this.#audio.removeAttribute('src');
    this.#audio.load();
  }

  protected rateChanged(): void {
    this.#audio.playbackRate = this.rate;
  }

  #onError(): void {
    if (this.state !== 'speaking') return;
    this.fail('network');
    this.finish();
  }
}
