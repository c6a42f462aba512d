/** Longer than this it is a sentence that matters, not a heading. */
const MAX_LENGTH = 90;

/** Short paragraphs in bold that prose follows become headings, a level under the one they stand under. */
export function nameHeadings(root: ParentNode & Node): void {
  const first = root.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,figure');
  for (const paragraph of root.querySelectorAll('p')) {
    // The first is the one that leads in; one that ends as a sentence is one.
    const text = wordsOf(paragraph);
    const isShort = text.length > 2 && text.length <= MAX_LENGTH && !/[.;,!?…]$/.test(text);
    const isFree = !paragraph.closest('td,th,li,blockquote,figure,dd,.tin-right');
    if (paragraph === first || !isShort || !isFree || !isBold(paragraph) || !hasProseAfter(paragraph)) continue;
    // Levels are set right afterwards: the lowest one is always below what is there.
    const heading = paragraph.ownerDocument.createElement('h6');
    if (paragraph.id) heading.id = paragraph.id;
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
}

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Whether every word is in bold. */
function isBold(element: Element): boolean {
  const bold = [...element.querySelectorAll('b,strong,.tin-bold')].filter(
    one => !one.parentElement?.closest('b,strong'),
  );
  const length = bold.reduce((sum, one) => sum + one.textContent.replace(/\s+/g, '').length, 0);
  return element.matches('.tin-bold') || length >= element.textContent.replace(/\s+/g, '').length;
}

function hasProseAfter({nextElementSibling: next}: Element): boolean {
  return !!next?.matches('p,ul,ol,table') && !(next.matches('p') && isBold(next));
}
