// Indentation inside css``, /* css */ `` and html`` is for the people who write it; readers need not download it.
import {parseSync, Visitor} from 'vite';

/** @type {import('vite').Plugin} */
export const shrinkTemplates = {
  name: 'shrink-templates',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\b(?:css|html)(?: \*\/ )?`/},
    handler(code, id) {
      const {program, errors} = parseSync(id, code);
      if (errors.length > 0) return undefined;
      const cuts = [];
      const cut = ({quasis}, shrink) => cuts.push(...quasis.map(({start, end}) => ({start, end, shrink})));
      new Visitor({
        TaggedTemplateExpression({tag, quasi}) {
          if (shrinkers[tag.name]) cut(quasi, shrinkers[tag.name]);
        },
        TemplateLiteral(literal) {
          if (code.slice(0, literal.start).endsWith('/* css */ ')) cut(literal, shrinkers.css);
        },
      }).visit(program);
      // From the end, so that what is still to be cut stays where it was.
      for (const {start, end, shrink} of cuts.sort((a, b) => b.start - a.start))
        code = code.slice(0, start) + checked(shrink, code.slice(start, end), id) + code.slice(end);
      return {code, map: null};
    },
  },
};

/** Quoted text is content: better no build than a changed sentence. */
function checked(shrink, text, id) {
  const small = shrink(text);
  if (String(quoted(small)) !== String(quoted(text))) throw new Error(`${id}: shrinking would change quoted text`);
  return small;
}

const quoted = text => text.replace(/\/\*[^]*?\*\//g, '').match(/"[^"\n]*"|'[^'\n]*'/g);

const shrinkers = {
  css: text =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/;\}/g, '}')
      .replace(/ !important/g, '!important')
      // Declarations only: a space before a colon means something in selectors, one after it nowhere else.
      .replace(/(?<=[;{(]|^ ?)([\w-]+): /g, '$1:'),
  // Between tags a line break is a space at most, and none of our templates is preformatted.
  html: text => text.replace(/\s*\n\s*/g, ' '),
};
