import '../src/define.js';

/** Media a page cannot ask the browser for, by the name of the feature. */
export type Emulated = Readonly<
  Partial<Record<'prefers-contrast' | 'forced-colors' | 'prefers-reduced-motion', string>>
>;

const TAGS = ['article-card', 'article-list', 'article-view', 'category-list', 'news-ticker', 'text-size'];
const FORCED = `*, *::before, *::after { border-color: ButtonBorder !important; outline-color: Highlight !important;
  background-color: Canvas !important; color: CanvasText !important; box-shadow: none !important; text-shadow: none !important; }`;
const FORCED_LINKS = 'a, a * { color: LinkText !important; }';
const FORCED_BUTTONS =
  'button, button *, select { color: ButtonText !important; background-color: Canvas !important; }';

const written = new WeakMap<CSSMediaRule, string>();
const realMatchMedia = globalThis.matchMedia.bind(globalThis);
let features: Emulated = {};

/**
 * Makes the elements believe in media features that the toolbar has switched on: their style sheets' conditions are
 * rewritten, and `matchMedia` answers accordingly. Close to the real thing, not the same: the tests use the browser's own
 * emulation.
 */
export function emulate(wanted: Emulated): void {
  features = wanted;
  const forced = wanted['forced-colors'] ? [FORCED, FORCED_LINKS, FORCED_BUTTONS] : [];
  for (const sheet of sheets()) {
    rewrite(sheet.cssRules);
    force(sheet, forced);
  }
}

globalThis.matchMedia = query => realMatchMedia(decide(query));

function sheets(): CSSStyleSheet[] {
  const own = TAGS.flatMap(tag => {
    const {elementStyles = []} = (customElements.get(`tin-${tag}`) ?? {}) as {
      elementStyles?: readonly {styleSheet?: CSSStyleSheet}[];
    };
    return elementStyles.flatMap(({styleSheet}) => styleSheet ?? []);
  });
  return [...new Set([...own, ...document.adoptedStyleSheets])];
}

function rewrite(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const original = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, original);
    rule.media.mediaText = decide(original);
    rewrite(rule.cssRules);
  }
}

/** `(prefers-reduced-motion: reduce)` as a condition that is always, or never, true. */
function decide(condition: string): string {
  let text = condition;
  for (const [name, value] of Object.entries(features))
    text = text.replace(new RegExp(`\\(${name}(?:: *([a-z-]+))?\\)`, 'g'), (_, asked?: string) =>
      asked === undefined || asked === value ? '(min-width: 0px)' : '(max-width: 0px)',
    );
  return text;
}

const forcing = new WeakSet<CSSRule>();

/** A sheet may have been written anew since: only the rules that are there can be taken away. */
function force(sheet: CSSStyleSheet, rules: readonly string[]): void {
  const kept = [...sheet.cssRules];
  for (let index = kept.length - 1; index >= 0; index--) {
    const rule = kept[index];
    if (rule && forcing.has(rule)) sheet.deleteRule(index);
  }
  for (const rule of rules) {
    const inserted = sheet.cssRules[sheet.insertRule(rule, sheet.cssRules.length)];
    if (inserted) forcing.add(inserted);
  }
}
