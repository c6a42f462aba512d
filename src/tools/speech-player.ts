import {Player} from './player.js';
import {scriptOf, type Sentence} from './script-of.js';
import {SpeechMark} from './speech-mark.js';
import {browserSpeech, findVoice, ruleOut, type Speech} from './voices.js';

const VOICES_WAIT_MS = 3_000;
/** Chrome drops what is spoken in the same breath as a cancel. */
const AFTER_CANCEL_MS = 100;
const TICK_MS = 1_000;
const START_WAIT_MS = 10_000;
/** Speaking time of a character at rate 1, until it is known better. */
const PACE_MS = 90;
/** No voice is this fast: it only says that it has spoken. */
const TOO_FAST_MS = 4;

/**
 * Reads aloud, sentence by sentence. Speech engines promise little and keep less: they come late, die in the middle,
 * do not say when they have ended, or say so without having spoken. So every utterance is short, watched, and repeated
 * once; a pause ends the utterance and going on repeats the sentence, because `pause()` does not work everywhere.
 */
export class SpeechPlayer extends Player {
  readonly #roots: readonly HTMLElement[];
  readonly #lang: string;
  readonly #speech: Speech | undefined;
  readonly #mark = new SpeechMark();
  #script: readonly Sentence[] = [];
  #sentence = 0;
  #piece = 0;
  /** The one whose events count; also keeps it from being collected, which in Chrome loses its end. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWaiting: (() => void) | undefined;
  #tries = 0;
  #deaths = 0;
  #tooFast = 0;
  #pace = PACE_MS;

  /**
   * @param roots What is read, in this order.
   * @param lang BCP 47 language of the text.
   */
  constructor(roots: readonly HTMLElement[], lang = 'vi', speech: Speech | undefined = browserSpeech()) {
    super();
    this.#roots = roots;
    this.#lang = lang;
    this.#speech = speech;
  }

  protected start(wasPaused: boolean): void {
    if (!this.#speech) return this.fail('unsupported');
    if (!wasPaused) {
      this.#script = scriptOf(this.#roots, this.#lang);
      this.#sentence = 0;
    }
    this.#piece = this.#tries = this.#deaths = this.#tooFast = 0;
    if (findVoice(this.#speech, this.#lang)) this.#speakSoon(this.#speech);
    else this.#waitForVoice(this.#speech);
  }

  protected silence(): void {
    this.#utterance = undefined;
    clearTimeout(this.#timer);
    this.#stopWaiting?.();
    this.#speech?.synthesis.cancel();
  }

  protected finish(): void {
    this.#mark.clear();
    this.#script = [];
  }

  protected rateChanged(): void {
    if (this.state === 'speaking' && this.#speech && !this.#stopWaiting) this.#repeat(this.#speech);
  }

  #waitForVoice(speech: Speech): void {
    const {synthesis} = speech;
    const look = (): void => {
      if (!findVoice(speech, this.#lang)) return;
      this.#stopWaiting?.();
      this.#speakSoon(speech);
    };
    synthesis.addEventListener?.('voiceschanged', look);
    this.#timer = setTimeout(() => this.fail('no-voice'), VOICES_WAIT_MS);
    this.#stopWaiting = () => {
      clearTimeout(this.#timer);
      synthesis.removeEventListener?.('voiceschanged', look);
      this.#stopWaiting = undefined;
    };
  }

  /** Something may still be spoken, by this page or another: it is cancelled first, and then given a moment. */
  #speakSoon(speech: Speech): void {
    const {synthesis} = speech;
    const isBusy = synthesis.speaking || synthesis.pending;
    synthesis.cancel();
    // A page that paused speech and left has paused it for everyone.
    synthesis.resume();
    if (isBusy) this.#timer = setTimeout(() => this.#speak(speech), AFTER_CANCEL_MS);
    else this.#speak(speech);
  }

  #repeat(speech: Speech, piece = 0): void {
    this.#utterance = undefined;
    clearTimeout(this.#timer);
    this.#piece = piece;
    this.#speakSoon(speech);
  }

  #speak(speech: Speech): void {
    const sentence = this.#script[this.#sentence];
    const text = sentence?.pieces[this.#piece];
    if (!sentence || text === undefined) return this.stop();
    const voice = findVoice(speech, this.#lang);
    if (!voice) return this.fail('no-voice');
    if (this.#piece === 0) this.#mark.show(sentence.range, sentence.block);

    const utterance = (this.#utterance = new speech.Utterance(text));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.rate;
    const whileCurrent =
      <T>(run: (event: T) => void) =>
      (event: T): void => {
        // A cancelled utterance still fires, at once or much later.
        if (utterance === this.#utterance) run(event);
      };
    let startedAt: number | undefined;
    const watch = (left: number): void => this.#watch(speech, left, () => startedAt !== undefined);
    const begin = (left: number): void => {
      startedAt ??= Date.now();
      watch(left);
    };
    utterance.onstart = whileCurrent(() => begin(text.length));
    utterance.onboundary = whileCurrent(event => begin(text.length - event.charIndex));
    utterance.onend = whileCurrent(() => this.#onEnd(speech, voice, text.length, Date.now() - (startedAt ?? askedAt)));
    utterance.onerror = whileCurrent(event => this.#onError(speech, voice, event.error, startedAt !== undefined));
    const askedAt = Date.now();
    watch(text.length);
    speech.synthesis.speak(utterance);
  }

  /** Looks every second whether the engine still does something. */
  #watch(speech: Speech, left: number, hasStarted: () => boolean): void {
    const {synthesis} = speech;
    const allowed = hasStarted() ? 3_000 + (1.5 * this.#pace * left) / this.rate : START_WAIT_MS;
    let waited = 0;
    let idle = 0;
    const tick = (): void => {
      waited += TICK_MS;
      idle = synthesis.speaking || synthesis.pending ? 0 : idle + 1;
      // Over, without having said so.
      if (hasStarted() && idle > 1) this.#next(speech);
      else if (waited >= allowed) this.#onSilence(speech, hasStarted());
      else this.#timer = setTimeout(tick, TICK_MS);
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(tick, TICK_MS);
  }

  #onEnd(speech: Speech, voice: SpeechSynthesisVoice, length: number, ms: number): void {
    const hasSpoken = ms > (length * TOO_FAST_MS) / this.rate || length < 20;
    if (hasSpoken) {
      this.#tooFast = 0;
      if (length > 60) this.#pace = (ms * this.rate) / length;
      return this.#next(speech);
    }
    if (++this.#tooFast < 2) return this.#repeat(speech, this.#piece);
    ruleOut(voice);
    this.#tooFast = 0;
    this.#repeat(speech);
  }

  #onError(speech: Speech, voice: SpeechSynthesisVoice, error: string, hasStarted: boolean): void {
    if (error === 'language-unavailable' || error === 'voice-unavailable') {
      ruleOut(voice);
      return this.#repeat(speech);
    }
    if (error === 'network' || error === 'not-allowed') return this.fail(error === 'network' ? error : 'failed');
    const isCancelled = error === 'interrupted' || error === 'canceled';
    // Somebody else on the page wanted silence.
    if (isCancelled && hasStarted) return this.pause();
    if (this.#tries++ === 0) return this.#repeat(speech, this.#piece);
    if (isCancelled) this.pause();
    else this.#giveUp(voice);
  }

  /** The engine has died, or the voice behind the network does not answer. */
  #onSilence(speech: Speech, hasStarted: boolean): void {
    if (this.#tries++ === 0) return this.#repeat(speech, this.#piece);
    const voice = findVoice(speech, this.#lang);
    if (hasStarted && ++this.#deaths < 3) this.#next(speech);
    else if (voice) this.#giveUp(voice);
  }

  #giveUp(voice: SpeechSynthesisVoice): void {
    this.fail(voice.localService ? 'failed' : 'network');
  }

  #next(speech: Speech): void {
    this.#utterance = undefined;
    clearTimeout(this.#timer);
    this.#tries = 0;
    if (++this.#piece >= (this.#script[this.#sentence]?.pieces.length ?? 0)) {
      this.#piece = 0;
      this.#sentence++;
    }
    if (speech.synthesis.speaking) this.#speakSoon(speech);
    else this.#speak(speech);
  }
}
