import type {Speech} from '../../src/tools/voices.js';

export const VIETNAMESE = voice('vi-VN');

export function voice(lang: string, isRemote = false, name = lang + (isRemote ? '-remote' : '')): SpeechSynthesisVoice {
  return {lang, name, voiceURI: `urn:${name}-${Math.random()}`, localService: !isRemote, default: false};
}

export type Behaviour = (utterance: Spoken, engine: ScriptedSpeech) => void;

/** An utterance, and the means to make it misbehave. */
export class Spoken extends EventTarget {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  onstart: ((event: Event) => void) | null = null;
  onend: ((event: Event) => void) | null = null;
  onerror: ((event: {error: string}) => void) | null = null;
  onboundary: ((event: {charIndex: number}) => void) | null = null;

  constructor(readonly text: string) {
    super();
  }

  get duration(): number {
    return (this.text.length * 60) / this.rate;
  }
}

/** What every engine should do: start, speak, end. */
export const wellBehaved: Behaviour = (utterance, engine) => {
  setTimeout(() => {
    if (engine.now !== utterance) return;
    utterance.onstart?.(new Event('start'));
    setTimeout(() => engine.end(utterance), utterance.duration);
  }, 50);
};

/** A speech engine that does what the test's script says, utterance by utterance; the last line holds on. */
export class ScriptedSpeech extends EventTarget implements Record<keyof Speech['synthesis'], unknown> {
  speaking = false;
  pending = false;
  voices: SpeechSynthesisVoice[];
  now: Spoken | undefined;
  readonly log: string[] = [];
  readonly utterances: Spoken[] = [];
  cancels = 0;
  /** What is done to the utterance that a cancel ends. */
  onCancel: (utterance: Spoken) => void = utterance => setTimeout(() => utterance.onerror?.({error: 'interrupted'}));
  readonly #script: Behaviour[];

  constructor(voices: SpeechSynthesisVoice[] = [VIETNAMESE], ...script: Behaviour[]) {
    super();
    this.voices = voices;
    this.#script = script;
  }

  get speech(): Speech {
    return {synthesis: this as never, Utterance: Spoken as never};
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: Spoken): void {
    this.log.push(utterance.text);
    this.utterances.push(utterance);
    this.now = utterance;
    this.speaking = true;
    const behave = (this.#script.length > 1 ? this.#script.shift() : this.#script[0]) ?? wellBehaved;
    behave(utterance, this);
  }

  cancel(): void {
    this.cancels++;
    const {now} = this;
    this.now = undefined;
    this.speaking = false;
    if (now) this.onCancel(now);
  }

  resume(): void {}

  end(utterance: Spoken): void {
    if (this.now !== utterance) return;
    this.now = undefined;
    this.speaking = false;
    utterance.onend?.(new Event('end'));
  }

  arrive(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}
