/**
 * Styles of a body in the light DOM, where the page's own rules reach. The container has the class `tin-body`.
 *
 * What must hold stands in a cascade layer and is important: an important rule in a layer beats every important rule
 * outside of one, whatever its selector. Line height, letter and word spacing and the space between paragraphs are
 * never important, since readers override them with rules of their own; there only the selector outweighs the page's,
 * unless the page's own rules are important (`tin-loose`).
 *
 * Sizes are in em of the container, whose own size is the only one: one number scales every word of the body.
 */
export const bodyStyles = /* css */ `
@layer tin-body {
.tin-body {
  box-sizing: border-box !important;
  max-inline-size: var(--tin-measure, 62ch) !important;
  color: var(--tin-color, inherit) !important;
  font-family: var(--tin-font, inherit) !important;
  font-size: calc(max(1em, 1rem, 16px, var(--_tin-size, 0px)) * var(--tin-text-scale, 1)) !important;
  font-style: normal !important;
  font-weight: 400 !important;
  hyphens: manual !important;
  overflow-wrap: break-word !important;
  text-align: start !important;
  text-indent: 0 !important;
  text-transform: none !important;
  white-space: normal !important;
}
.tin-body * {
  position: static !important;
  box-sizing: border-box !important;
  float: none !important;
  min-inline-size: 0 !important;
  max-inline-size: 100% !important;
  min-block-size: 0 !important;
  max-block-size: none !important;
  block-size: auto !important;
  overflow: visible !important;
  animation: none !important;
  background: none !important;
  box-shadow: none !important;
  color: inherit !important;
  font-family: inherit !important;
  font-size: inherit !important;
  font-stretch: inherit !important;
  font-variant: inherit !important;
  opacity: 1 !important;
  text-align: inherit !important;
  text-indent: 0 !important;
  text-shadow: none !important;
  text-transform: none !important;
  transform: none !important;
  white-space: inherit !important;
}
.tin-body :not(img, video, iframe) { inline-size: auto !important }
.tin-body :not(q)::before, .tin-body :not(q)::after { content: none !important }

.tin-body :is(div, p, ul, ol, dl, dt, dd, blockquote, pre, figure, figcaption, details, hr) {
  display: block !important;
  clear: both !important;
  margin-block-start: 0 !important;
  margin-inline: 0 !important;
  padding: 0 !important;
  border: 0 !important;
}
.tin-body p { clear: none !important }
.tin-body :is(ul, ol, dl, blockquote, pre, details) { margin-block-end: 1em !important }
.tin-body :is(div, figure) { margin-block: 1.5em !important }
.tin-body .tin-picture { margin-block: 1.5em !important }
.tin-body .tin-indent { text-indent: 1.5em !important }

.tin-body :is(h1, h2, h3, h4, h5, h6) {
  display: block !important;
  clear: both !important;
  margin: 1.6em 0 0.5em !important;
  padding: 0 !important;
  border: 0 !important;
  font-size: 1.05em !important;
  font-style: normal !important;
  font-weight: 700 !important;
  break-after: avoid;
  text-wrap: balance;
}
/* Only an article that the server rendered has one. */
.tin-body h1 { font-size: 1.6em !important }
.tin-body h2 { font-size: 1.375em !important }
.tin-body h3 { font-size: 1.2em !important }
.tin-body h4 { font-size: 1.1em !important }

.tin-body .tin-center { text-align: center !important }
.tin-body .tin-right { text-align: end !important }
.tin-body .tin-size { font-size: calc(var(--tin-size, 1) * 1em) !important }
.tin-body :is(b, strong, th, dt, .tin-bold, .tin-lead) { font-weight: 700 !important }
.tin-body :is(i, em, cite, var, dfn, .tin-italic) { font-style: italic !important }
.tin-body :is(u, ins, .tin-underline) { text-decoration: underline !important }
.tin-body :is(s, del, .tin-strike) { text-decoration: line-through !important }
.tin-body :is(small, figcaption, caption) { font-size: 0.875em !important }
.tin-body :is(.tin-embed-note, .tin-embed a) { font-size: 0.875em !important }
.tin-body :is(sub, sup, .tin-sub, .tin-super) { font-size: 0.75em !important }
.tin-body :is(sup, .tin-super) { vertical-align: super !important }
.tin-body :is(sub, .tin-sub) { vertical-align: sub !important }
.tin-body mark { background: rgb(255 213 0 / 0.35) !important }
.tin-body :is(pre, code, kbd, samp) { font-family: ui-monospace, monospace !important; font-size: 0.9em !important }
.tin-body pre code { font-size: 1em !important }
.tin-body pre { white-space: pre-wrap !important; overflow-wrap: anywhere !important }

/* Room for a finger, which moves no line. */
.tin-body a { display: inline !important; padding: max(0px, 12.5px - 0.5em) 0 !important; border: 0 !important }
.tin-body a[href^='#'] { padding-inline: 0.2em !important }
.tin-body .tin-unseen { position: absolute !important; overflow: hidden !important; inline-size: 1px !important; block-size: 1px !important; clip-path: inset(50%) !important; white-space: nowrap !important }
.tin-body a.tin-embed-link { display: inline-block !important; min-block-size: 24px !important }
.tin-body a[href] {
  color: var(--tin-link, inherit) !important;
  text-decoration: underline !important;
  text-underline-offset: 0.15em !important;
}
.tin-body a[data-tin-type]::after { content: ' (' attr(data-tin-type) ')' !important }
.tin-body :focus-visible {
  outline: 0.2em solid var(--tin-focus, currentcolor) !important;
  outline-offset: 0.125em !important;
}
.tin-body [id] { scroll-margin-block-start: var(--tin-scroll-margin, 1em) }

.tin-body :is(ul, ol) { padding-inline-start: 1.75em !important }
.tin-body li {
  display: list-item !important;
  margin: 0 0 0.4em !important;
  padding: 0 !important;
  border: 0 !important;
}
.tin-body li :is(ul, ol) { margin-block: 0.4em 0 !important }
.tin-body ul { list-style: disc !important }
.tin-body ul ul { list-style: circle !important }
.tin-body ol { list-style: decimal !important }
.tin-body .tin-lower-alpha { list-style: lower-alpha !important }
.tin-body .tin-upper-alpha { list-style: upper-alpha !important }
.tin-body .tin-lower-roman { list-style: lower-roman !important }
.tin-body .tin-upper-roman { list-style: upper-roman !important }
.tin-body .tin-typed { padding-inline-start: 0 !important; list-style: none !important }
.tin-body .tin-typed > li { padding-inline-start: 1.45em !important; text-indent: -1.45em !important }
.tin-body dd { padding-inline-start: 1.75em !important }

.tin-body blockquote, .tin-body .tin-note {
  padding: 0.1em 0 0.1em 1em !important;
  border-inline-start: 0.2em solid var(--tin-accent, currentcolor) !important;
}
.tin-body blockquote > :last-child { margin-block-end: 0 !important }
.tin-body hr { margin-block: 2em !important; border-block-start: 1px solid var(--tin-border, #767676) !important }
.tin-body summary { display: list-item !important; min-block-size: 1.5em !important; cursor: pointer; font-weight: 700 !important }

.tin-body img, .tin-body video {
  display: inline-block !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  vertical-align: middle !important;
}
.tin-body video, .tin-body audio { inline-size: 100% !important }
.tin-body .tin-picture { text-align: center !important; text-indent: 0 !important }
.tin-body img.tin-center { display: block !important; margin-inline: auto !important }
.tin-body figure { text-align: center !important }
.tin-body figcaption, .tin-body caption { margin-block-start: 0.6em !important; color: var(--tin-muted, inherit) !important; text-align: center !important }

.tin-body .tin-table { overflow-x: auto !important }
.tin-body table {
  display: table !important;
  inline-size: max-content !important;
  min-inline-size: 100% !important;
  max-inline-size: 34em !important;
  margin: 0 !important;
  border: 0 !important;
  border-collapse: collapse !important;
  table-layout: auto !important;
}
.tin-body caption { display: table-caption !important; padding: 0 0 0.5em !important; caption-side: top !important; font-weight: 700 !important }
.tin-body :is(td, th) {
  display: table-cell !important;
  min-inline-size: 3em !important;
  padding: 0.5em 0.75em !important;
  border: 1px solid var(--tin-border, #767676) !important;
  overflow-wrap: normal !important;
  vertical-align: top !important;
}
.tin-body th { background: linear-gradient(rgb(128 128 128 / 0.14) 0 0) !important; text-align: start !important }
.tin-body :is(td, th).tin-center { text-align: center !important }
.tin-body :is(td, th).tin-right { text-align: end !important }
.tin-body :is(td, th) > :last-child { margin-block-end: 0 !important }
.tin-body :is(td, th) .tin-indent { text-indent: 0 !important }

.tin-body .tin-embed > :is(button, iframe) {
  display: block !important;
  inline-size: 100% !important;
  aspect-ratio: 16 / 9;
  margin: 0 0 0.5em !important;
  border: 1px solid var(--tin-border, #767676) !important;
  border-radius: var(--tin-radius, 0.25em) !important;
}
.tin-body .tin-embed > button { padding: 1em !important; background: rgb(128 128 128 / 0.1) !important; cursor: pointer; text-align: center !important }
.tin-body .tin-embed > button > span { display: block !important }
.tin-body .tin-embed-action { font-weight: 700 !important; text-decoration: underline !important }
.tin-body .tin-embed-action::before { content: '▶' / '' !important; margin-inline-end: 0.5em }

/* Where the page forces lines together (loosen-lines.ts). */
.tin-loose, .tin-loose * { line-height: var(--tin-line-height, 1.6) !important }
.tin-loose :is(h1, h2, h3, h4, h5, h6) { line-height: 1.4 !important }
.tin-loose :is(sub, sup, .tin-sub, .tin-super) { line-height: 0 !important }
.tin-loose p { margin-block-end: 1em !important }

.tin-body > :first-child { margin-block-start: 0 !important }
.tin-body > :last-child { margin-block-end: 0 !important }

@media (min-width: 40em) {
  .tin-body img.tin-left { float: inline-start !important; max-inline-size: 45% !important; margin: 0.3em 1em 0.5em 0 !important }
  .tin-body img.tin-right { float: inline-end !important; max-inline-size: 45% !important; margin: 0.3em 0 0.5em 1em !important }
  .tin-body .tin-picture img { float: none !important; max-inline-size: 100% !important; margin: 0 !important }
}
@media print {
  .tin-body { max-inline-size: none !important; color: #000 !important }
  .tin-body .tin-table { overflow: visible !important }
  .tin-body .tin-embed > :is(button, iframe) { display: none !important }
  .tin-body :is(figure, tr, li) { break-inside: avoid }
  .tin-body tr:first-child { break-after: avoid }
  .tin-body > * { content-visibility: visible !important }
}
}

.tin-body:not(#_):not(#_) { letter-spacing: normal; line-height: var(--tin-line-height, 1.6); word-spacing: normal }
.tin-body:not(#_):not(#_) * { letter-spacing: inherit; line-height: inherit; word-spacing: inherit }
.tin-body:not(#_):not(#_) :is(h1, h2, h3, h4, h5, h6) { line-height: 1.4 }
.tin-body:not(#_):not(#_) :is(sub, sup, .tin-sub, .tin-super) { line-height: 0 }
.tin-body:not(#_):not(#_) p { margin-block-end: 1em }

/* A long text is laid out as it is scrolled to. Short ones need no such care. */
.tin-body > :nth-child(n + 40) { content-visibility: auto; contain-intrinsic-size: auto 6em; overflow-clip-margin: 0.5em }
`;
