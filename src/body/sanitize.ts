import createPurifier from 'dompurify';
import type {Config, UponSanitizeElementHook} from 'dompurify';
import {joinComments} from './comments.js';

/** Elements the rebuilding walk knows what to do with. Everything else loses its tag here and keeps its text. */
const TAGS =
  'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code dd del details dfn ' +
  'dir div dl dt em embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li listing ' +
  'main mark menu nav object oembed ol p param pre q rp rt ruby s samp section small source span strike strong sub summary sup ' +
  'table tbody td tfoot th thead time tr track tt u ul var video wbr';

/** Attributes it reads. It copies few of them; `style`, `align` and the like only tell it which class to set. */
const ATTRIBUTES =
  'abbr align alt border class color colspan controls data data-href data-lazy-src data-original data-src datetime dir face ' +
  'height href id kind label lang name open poster reversed role rowspan scope size sizes span src srclang srcset ' +
  'start style summary title type url value width';

/** Their text is code or markup for something else, never words for the reader. Those of a formula are words. */
const CODE = 'annotation annotation-xml head noembed noframes noscript script style template title';

const config: Config & {RETURN_DOM_FRAGMENT: true} = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  FORBID_CONTENTS: CODE.split(' '),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Addresses are judged in the rebuilding walk, against the endpoint's base; here scripts only.
  ALLOWED_URI_REGEXP: /^(?!\s*(?:java|vb)script:)/i,
  // The fragment is never inserted, so nothing in it can be found by name; ids get a prefix when they are copied.
  SANITIZE_DOM: false,
  // What only a second parse could turn into markup: there is none, and a paragraph that shows "<b>" beside one of
  // Word's comments would be dropped whole.
  SAFE_FOR_XML: false,
  // Without it Chromium parses leading comments in quadratic time: 100 000 of them hang the tab.
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true,
};

/** Controls whose words would run together with their neighbours' when the tags go. */
const APART =
  /^(?:button|dialog|fieldset|form|label|legend|marquee|optgroup|option|search|select|text|textarea|x[ml]p?)$/;

const beforeElement: UponSanitizeElementHook = (node, {tagName}) => {
  // Word's settings: <xml><w:WordDocument><w:View>Normal</w:View>…, where no comment hides them.
  const {querySelectorAll, before, after} = Element.prototype;
  // Not the element's own: a form has its fields for properties, under any name.
  if (tagName === 'xml') for (const child of querySelectorAll.call(node, '*')) dropSetting(child);
  if (!APART.test(tagName)) return;
  before.call(node, ' ');
  after.call(node, ' ');
};

function dropSetting(element: Element): void {
  if (/^[wmo]:|^x:/i.test(element.localName) && element.localName !== 'o:p') element.replaceChildren();
}

let purifier: ReturnType<typeof createPurifier> | undefined;

/**
 * Untrusted HTML as a fragment in which nothing can run. It belongs to a document without a window: nothing in it
 * loads, and it is never inserted or turned into a string again, only copied node by node.
 */
export function sanitize(html: string): DocumentFragment {
  if (!purifier) {
    // An instance of our own: the page may use DOMPurify too, and hooks belong to an instance.
    purifier = createPurifier(window);
    purifier.addHook('uponSanitizeElement', beforeElement);
  }
  // A frameset later on would replace the whole body; after a line break the parser ignores it.
  const fragment = purifier.sanitize(`<br>${joinComments(html)}`, config);
  fragment.firstChild?.remove();
  return fragment;
}
