/** The part of `speechSynthesis` in use; tests hand in one that misbehaves. */
type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending'> &
  Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>;

/** What speech needs of the browser. */
export interface Speech {
  readonly synthesis: Synthesis;
  readonly Utterance: typeof SpeechSynthesisUtterance;
}

/** The browser's speech. Web views, such as those of chat apps, have none, or half of one. */
export function browserSpeech(): Speech | undefined {
  const {speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance} = globalThis as Partial<typeof globalThis>;
  return synthesis && Utterance ? {synthesis, Utterance} : undefined;
}

/** Voices that turned out not to be there: Android lists languages it has not installed. */
const missing = new Set<string>();

/** Remembers that a voice cannot speak, so that it is not offered again on this page. */
export function ruleOut(voice: SpeechSynthesisVoice): void {
  missing.add(voice.voiceURI);
}

/** The voice for a language: one that works without a network first, since others send the text away and get stuck. */
export function findVoice(speech: Speech | undefined, lang = 'vi'): SpeechSynthesisVoice | undefined {
  const code = lang.toLowerCase().split(/[-_]/, 1)[0];
  // Some systems write vi_VN, others the three letters vie.
  const isSpoken =
    code === 'vi' ? /^vi([-_]|$)|^vie/i : new RegExp(`^${code?.replace(/\W/g, '') || 'vi'}([-_]|$)`, 'i');
  const voices = speech?.synthesis
    .getVoices()
    .filter(voice => isSpoken.test(voice.lang) && !missing.has(voice.voiceURI));
  return voices?.find(voice => voice.localService) ?? voices?.[0];
}

/**
 * Tells whether there is a voice for a language, now and whenever that changes: most browsers know their voices only
 * some time after the page has loaded.
 *
 * @returns Ends the watch.
 */
export function watchVoice(
  lang: string | undefined,
  onChange: (hasVoice: boolean) => void,
  speech: Speech | undefined = browserSpeech(),
): () => void {
  let had = false;
  const look = (): void => {
    const has = findVoice(speech, lang) !== undefined;
    if (has !== had) onChange((had = has));
  };
  speech?.synthesis.addEventListener?.('voiceschanged', look);
  look();
  return () => speech?.synthesis.removeEventListener?.('voiceschanged', look);
}
