import fc from 'fast-check';
import {CALL} from '../attacks.js';
import {NEVER} from './attack.js';

/** What is written where a script would like to be. */
export const code = fc.constantFrom(CALL, `${CALL}//`, `'-${CALL}-'`, `\`\${${CALL}}\``);

const letters = fc.constantFrom(
  'xã',
  'Phú Mỹ',
  'thông báo',
  'ỄẾỆ',
  'Tie\u0302\u0301ng',
  '08/03/2019',
  '(1)',
  '&nbsp;',
  '\u0000',
  ']]>',
  '--',
  '<',
  '&lt;b&gt;',
  '&#0;',
);
export const text = fc.array(letters, {maxLength: 4}).map(parts => parts.join(' '));

/** Any letter in either case, now and then with something between that parsers skip. */
export const scrambled = (word: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom('', '', '', '', '\t', '\n', '&#9;', '&NewLine;', '&#x0;')), {
      minLength: word.length,
      maxLength: word.length,
    })
    .map(parts => parts.map(([isUpper, junk], n) => (isUpper ? word[n]!.toUpperCase() : word[n]!) + junk).join(''));

const PLACES = [
  `${NEVER}/1.png`,
  '//khong-duoc-goi.example/2.css',
  '/anh.png',
  'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
];

/** Addresses that are meant to run, to be followed by a browser on its own, or to be taken for others. */
export const address = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ' ', '\u0001', '&#32;', '/', '\\'),
      fc.oneof(...['javascript', 'vbscript', 'data', 'blob', 'filesystem', 'feed', 'view-source'].map(scrambled)),
      fc.constantFrom(':', '&colon;', '&#58', '%3a', ' :'),
      code,
    )
    .map(parts => parts.join('')),
  fc.constantFrom(
    'https://a.example/?x=1&y=2',
    'mailto:xa@example.vn',
    'tel:0297000000',
    '#muc',
    '//a.example',
    'https://u:p@a.example',
    'http://[::1',
    'ht\ntp://a.example',
    '///a',
    'https:a.example',
    'https:////a.example/%00',
  ),
  code.map(script => `data:text/html,<script>${script}</script>`),
  code.map(
    script => `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"/>`)}`,
  ),
);

/** What loads where it is an attribute or a declaration that we never keep. */
export const loaded = fc.constantFrom(...PLACES.slice(0, 2));

const HANDLERS = [
  'onclick',
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onbeforematch',
  'onanimationstart',
  'onpointerrawupdate',
  'oncontentvisibilityautostatechange',
  'onx',
];
const IDENTITIES = [
  'id',
  'name',
  'class',
  'slot',
  'part',
  'is',
  'form',
  'for',
  'list',
  'headers',
  'aria-labelledby',
  'aria-controls',
  'itemref',
  'popovertarget',
];
const SWITCHES = [
  'autofocus',
  'contenteditable',
  'hidden',
  'inert',
  'draggable',
  'popover',
  'download',
  'open',
  'async',
  'ismap',
  'nonce=x',
  'tabindex=5',
  'accesskey=s',
  'target=_top',
  'dir=rtl',
  'lang=km',
  'role=alert',
  'aria-hidden=true',
  'aria-live=assertive',
  'translate=no',
  'shadowrootmode=open',
  'integrity=x',
  'crossorigin=use-credentials',
  'referrerpolicy=unsafe-url',
  'loading=eager',
  'fetchpriority=high',
  'sandbox',
  'allow=camera',
  'srcdoc=x',
  'xmlns="http://www.w3.org/2000/svg"',
  'sizes=auto',
  'colspan=9999',
  'width=99999',
  'start=-5',
  'type=a',
  'value=9',
];
const TAKEN = [
  'body',
  'forms',
  'cookie',
  'getElementById',
  'createElement',
  'location',
  'tin',
  'TheTin',
  'x',
  'y',
  'tin-x',
  '__proto__',
  'constructor',
  'tin-embed',
  'modal',
];
const LINKS = [
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'cite',
  'poster',
  'background',
  'data',
  'longdesc',
  'manifest',
  'codebase',
  'profile',
  'usemap',
  'lowsrc',
  'dynsrc',
  'srcset',
  'imagesrcset',
  'ping',
  'attributionsrc',
  'from',
  'to',
  'values',
  'style',
  'content',
  'archive',
  'classid',
];

const styles = fc.oneof(
  loaded.map(url => `background:url(${url})`),
  loaded.map(url => `background-image:u\\72l("${url}");--a:url(${url})`),
  loaded.map(url => `list-style:image-set('${url}' 1x);cursor:url(${url}),auto`),
  code.map(script => `width:expression(${script});behavior:url(#x);-moz-binding:url(#y)`),
  fc.constantFrom(
    'position:fixed;inset:0;z-index:9',
    'position:absolute;left:-9999px',
    'display:none',
    'font-size:0;opacity:0',
    'font:12pt/1 VNI-Times',
    'mso-list:l0 level1;text-indent:36pt',
    'text-align:center',
    'color:#fff;background:#fff',
    'animation:x 1s;transition:all 1s',
    'width:900px;height:1px',
    '}</style><script>',
    'content:"a"',
  ),
);

/** Written between quotes of either kind, between none, or never closed. */
const quoted = (name: string, value: string, quote: string): string =>
  quote === '' ? `${name}=${value.replace(/[\s>]/g, '')}` : `${name}=${quote}${value.replaceAll(quote, '')}${quote}`;
const quotes = fc.constantFrom('"', "'", '', '"');

export const attribute = fc.oneof(
  fc.tuple(fc.constantFrom(...HANDLERS), code, quotes).map(([name, value, quote]) => quoted(name, value, quote)),
  fc.tuple(fc.constantFrom(...LINKS), fc.oneof(address, loaded), quotes).map(([name, value, quote]) =>
    // An image may be loaded, from wherever its article says.
    quoted(name, /^(?:src|srcset|poster)$/.test(name) && value.includes('khong-duoc') ? 'x:y' : value, quote),
  ),
  fc
    .tuple(fc.constantFrom(...IDENTITIES), fc.constantFrom(...TAKEN), quotes)
    .map(([name, value, quote]) => quoted(name, value, quote)),
  fc.tuple(styles, quotes).map(([value, quote]) => quoted('style', value, quote)),
  fc.constantFrom(...SWITCHES),
  fc.constantFrom('"', "'", '=', '/', '<', '`', 'a"b', 'on=x', '@click=x', 'x-on:load=y', '.src=z'),
);
export const attributes = fc.array(attribute, {maxLength: 4}).map(all => all.map(one => ` ${one}`).join(''));
