/**
 * Styles of a body in the light DOM, where the page's own rules reach.
 *
 * What must hold stands in a cascade layer and is important: an important rule in a layer beats every important rule
 * outside of one, whatever its selector. Line height and spacing are never important, since readers override them
 * with rules of their own; there the selector alone outweighs the page's ordinary ones.
 */
export const bodyStyles = `
@layer tin-body {
  .tin-body {
    box-sizing: border-box !important;
    max-inline-size: var(--tin-measure, 36em) !important;
    color: var(--tin-color, inherit) !important;
    font-family: var(--tin-font, inherit) !important;
    font-size: calc(max(1em, 1rem, 16px) * var(--tin-text-scale, 1)) !important;
    font-style: normal !important;
    font-weight: 400 !important;
    overflow-wrap: break-word !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
  }
  .tin-body * {
    box-sizing: border-box !important;
    float: none !important;
    max-inline-size: 100% !important;
    min-inline-size: 0 !important;
    inline-size: auto !important;
    max-block-size: none !important;
    block-size: auto !important;
    background: none !important;
    color: inherit !important;
    font-family: inherit !important;
    font-size: inherit !important;
    font-variant: inherit !important;
    text-align: inherit !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: inherit !important;
  }
  .tin-body :is(p, ul, ol, dl, blockquote, pre, figure, details, .tin-table, .tin-embed) {
    display: block !important;
    margin: 0 0 1em !important;
    padding: 0 !important;
    border: 0 !important;
  }
  .tin-body > :last-child {
    margin-block-end: 0 !important;
  }
  .tin-body p.tin-indent {
    text-indent: 1.5em !important;
  }
  .tin-body :is(h1, h2, h3, h4, h5, h6) {
    display: block !important;
    margin: 1.5em 0 0.5em !important;
    padding: 0 !important;
    border: 0 !important;
    font-style: normal !important;
    font-weight: 700 !important;
    break-after: avoid;
  }
  .tin-body > :first-child {
    margin-block-start: 0 !important;
  }
  .tin-body h2 { font-size: 1.35em !important }
  .tin-body h3 { font-size: 1.2em !important }
  .tin-body :is(h1, h4, h5, h6) { font-size: 1.08em !important }
  .tin-body .tin-center { text-align: center !important }
  .tin-body .tin-right { text-align: end !important }
  .tin-body .tin-size { font-size: calc(var(--tin-size, 1) * 1em) !important }
  .tin-body :is(b, strong, th, .tin-bold) { font-weight: 700 !important }
  .tin-body :is(i, em, cite, var, dfn, .tin-italic) { font-style: italic !important }
  .tin-body :is(u, ins, .tin-underline) { text-decoration: underline !important }
  .tin-body :is(s, del, .tin-strike) { text-decoration: line-through !important }
}
`;
