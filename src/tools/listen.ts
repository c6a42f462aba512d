import {AudioPlayer} from './audio-player.js';
import type {Player} from './player.js';
import {SpeechPlayer} from './speech-player.js';
import type {Speech} from './voices.js';

export type {Player} from './player.js';

/** What there is to listen to. */
export interface ListenOptions {
  /** Parts of the page to be read, in this order: the title, the text. */
  readonly roots: readonly HTMLElement[];
  /** BCP 47 language of the text. Default `vi`. */
  readonly lang?: string | undefined;
  /** Address of a recording, which is then played instead. */
  readonly audio?: string | undefined;
}

/** Makes the player of an article: its recording where there is one, else the browser's voice. */
export function createPlayer({roots, lang, audio}: ListenOptions, speech?: Speech): Player {
  return audio ? new AudioPlayer(audio) : new SpeechPlayer(roots, lang, speech);
}
