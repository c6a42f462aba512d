/** What an editor's markup says about looks, as far as a reading text keeps it. */
export interface Look {
  /** Our classes for it. */
  readonly classes: readonly string[];
  /** Size as written: CSS length, keyword, or `font` size. */
  readonly size: string | undefined;
  /** Bold taken back, as Google Docs does around a whole text. */
  readonly isPlain: boolean;
}

/** Values of `type` and of `list-style-type`. Not left to `type`: a page that takes the numbers off lists would win. */
const MARKERS: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-latin': 'lower-alpha',
  'upper-latin': 'upper-alpha',
};

/** Class names of WordPress, CKEditor, Quill, Bootstrap and NukeViet that say where a line stands. */
const ALIGNED = /(?:^|[\s_-])(?:(?:ql-|has-)?(?:text-)?align-?|text-(?:xs-)?)(left|center|right)\b/i;

/** Class names that mark the text under a picture. */
const CAPTION = /(?:caption-text|_caption|image-?desc|chu-?thich|(?:^|\s)caption)(?:\s|$)/i;

const SIZES = ['10px', '13px', '16px', '18px', '24px', '32px', '48px'];

/** How the points of a list are numbered: the type by its own property, in the short form, or as an attribute. */
function markerOf(list: Element | null): string | undefined {
  const [, declared] =
    /list-style(?:-type)?\s*:[^;]*?((?:upp|low)er-\w+)/i.exec(list?.getAttribute('style') ?? '') ?? [];
  return declared?.toLowerCase() ?? list?.getAttribute('type') ?? undefined;
}

/** Reads `style`, `align`, `size` and known class names. Nothing of them is copied: values only choose our classes. */
export function lookOf(element: Element): Look {
  const style = new Map(
    (element.getAttribute('style') ?? '')
      .toLowerCase()
      .replace(/!\s*important/g, '')
      .split(';')
      .map(declaration => {
        const colon = declaration.indexOf(':');
        return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
      }),
  );
  const says = (property: string, value: RegExp): boolean => value.test(style.get(property) ?? '');
  const font = style.get('font') ?? '';
  const classes: string[] = [];
  const add = (name: string, isTrue: boolean | undefined): void => void (isTrue && classes.push(`tin-${name}`));
  const isImage = element.localName === 'img';

  const side =
    (isImage ? style.get('float') : undefined) ??
    style.get('text-align') ??
    element.getAttribute('align')?.toLowerCase() ??
    ALIGNED.exec(element.getAttribute('class') ?? '')?.[1]?.toLowerCase() ??
    (element.localName === 'center' ? 'center' : '');
  add('center', /center|middle/.test(side) && element.localName !== 'table');
  add('right', /right|end/.test(side) && element.localName !== 'table');
  add('left', isImage && side === 'left');

  add('caption', CAPTION.test(element.getAttribute('class') ?? '') && element.matches('p,div,span,em,i'));

  const isBold = says('font-weight', /bold|[6-9]00/) || /\bbold|\b[6-9]00\b/.test(font);
  add('bold', isBold);
  add('italic', says('font-style', /italic|oblique/) || /italic|oblique/.test(font));
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  add('underline', line.includes('underline') && element.localName !== 'a');
  add('strike', line.includes('line-through'));
  add('super', says('vertical-align', /^super/));
  add('sub', says('vertical-align', /^sub/));
  add('indent', says('text-indent', /^[1-9]|^\.\d|^0\.[1-9]/));

  if (element.localName === 'ol') {
    // Google Docs says it of each point.
    const markers = [element, element.querySelector(':scope > li')].map(markerOf);
    const marker = markers.find(Boolean) ?? '';
    const name = MARKERS[marker] ?? marker;
    add(name, /^(?:upp|low)er-(?:alpha|roman)$/.test(name));
  }

  const fontSize = element.localName === 'font' ? (element.getAttribute('size') ?? '').trim() : '';
  return {
    classes,
    size:
      style.get('font-size') ??
      /(?:^|\s)([\d.]+(?:p[xt]|r?em|%))/.exec(font)?.[1] ??
      (/^[+-]/.test(fontSize) ? `${1.2 ** Number(fontSize)}em` : SIZES[Number(fontSize || 0) - 1]) ??
      (element.localName === 'big' ? 'larger' : undefined),
    isPlain: says('font-weight', /normal|[1-5]00/),
  };
}
