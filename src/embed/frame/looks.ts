const COLOR = /^(?!.*url)[\w#.,%()\s-]{1,60}$/i;

/**
 * How the frame is to look, beside the attributes in its address: `color-scheme=dark`, `text=200` (percent),
 * `motion=reduce`, and the library's own CSS properties, `--tin-accent=#900`.
 */
export function applyLooks(hash: string, root: HTMLElement): void {
  const looks = new URLSearchParams(hash.replace(/^[^?]*\?/, ''));
  const {style} = root;
  style.cssText = '';
  const scheme = looks.get('color-scheme') ?? '';
  style.colorScheme = /^(?:light|dark)$/.test(scheme) ? scheme : 'light dark';
  const percent = Number(looks.get('text'));
  if (percent >= 50 && percent <= 400) style.fontSize = `${percent}%`;
  for (const [name, value] of looks)
    if (/^--tin-[a-z-]+$/.test(name) && COLOR.test(value)) style.setProperty(name, value);
}

/** Whether the frame is to keep still whatever the reader's own setting is: for looking at, in the builder. */
export const isStill = (hash: string): boolean => /[?&]motion=reduce(?:&|$)/.test(hash);

/** Answers "reduce" to whoever asks for the reader's wish about motion. */
export function keepStill(): void {
  const ask = self.matchMedia.bind(self);
  self.matchMedia = query => ask(/prefers-reduced-motion/.test(query) ? 'all' : query);
}
