import {css} from 'lit';

export const articleViewStyles = css`
  /* In the text's own size, whatever the page's: the measure of the text is then that of all around it. */
  .page,
  .root > .status,
  .root > [part='retry'] {
    max-inline-size: var(--_measure);
    margin-inline: max(0px, (100% - var(--_measure)) / 2);
    font-size: max(1em, 1rem, 16px);

    --_measure: calc(var(--tin-measure, 62ch) * var(--tin-text-scale, 1));
  }

  .root > .wait ~ .status {
    inset-block: 0 auto;
    inset-inline: 0;
    margin: 0 auto;
  }

  /* An article that the server has written keeps what it inherits from its page. */
  :host([data-tin-own]),
  :host([data-tin-own]) > * {
    font-size: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-align: inherit;
    text-indent: inherit;
    text-transform: inherit;
    white-space: inherit;
    word-spacing: inherit;
    overflow-wrap: inherit;
  }

  [part='title'] {
    margin-block: 0.1em 0.3em;
    scroll-margin-block-start: 3em;
    /* On a narrow screen the largest words still fit. */
    font-size: min(1.75em * var(--tin-text-scale, 1), max(1.5em, 12vw));
    line-height: 1.4;
    text-wrap: balance;
  }

  [part='title']:focus:not(:focus-visible) {
    outline: none;
  }

  [part='category'] {
    color: var(--_muted);
    font-weight: 600;
  }

  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    margin-block: 0.25em 0.75em;
    color: var(--_muted);
  }

  [part='tools'] {
    padding-block: 0.5em;
    margin-block: 0.75em 1.5em;
    border-block: var(--_line);
    font-size: max(0.9375em, 15px);
    line-height: 1.6;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  .row,
  .panel ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  tin-text-size {
    margin-inline-end: 1em;
  }

  /* As high as the buttons for the text size beside them. */
  [part='tool'],
  .panel button {
    min-block-size: max(2.75em, 44px);
    padding-inline: 0.75em;
  }

  [part='tool'],
  .panel button,
  tin-text-size::part(decrease),
  tin-text-size::part(reset),
  tin-text-size::part(increase) {
    border-color: var(--_border);
  }

  .player,
  .panel,
  [part='tools'] > .note {
    margin-block-start: 0.5em;
  }

  .player > span {
    flex: 1 0 100%;
  }

  .panel li {
    list-style: none;
  }

  .panel a {
    display: inline-block;
    padding: 0.5em 0.25em;
  }

  select,
  input {
    min-block-size: 2.75em;
    padding-inline: 0.5em;
    border: var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  input {
    inline-size: 100%;
    margin-block-start: 0.5em;
  }

  /* Of the size that the page has, whatever the reader's: the view itself may be what holds the text. */
  :host([data-tin-own]) [part='tools'] {
    margin-block: 1em 0;
    font-size: max(1rem, 16px);
  }

  [part='author'],
  [part='source'] {
    margin-block-start: 0.75em;
    text-align: end;
  }

  section + [part='author'] {
    margin-block-start: 1.5em;
  }

  [part='author'] {
    font-weight: 700;
  }

  [part='source'],
  [part='reuse'] {
    color: var(--_muted);
  }

  /* All that is read grows with the text; the tools stay where the finger is. */
  [part='category'],
  [part='meta'],
  [part='author'],
  [part='source'],
  [part='reuse'],
  section {
    font-size: calc(1em * var(--tin-text-scale, 1));
  }

  [part='reuse'] {
    margin-block-start: 1em;
    font-style: italic;
  }

  section {
    padding-block-start: 1em;
    margin-block-start: 1.5em;
    border-block-start: var(--_line);
  }

  section ul {
    padding-inline-start: 1.25em;
    margin-block-start: 0.5em;
  }

  section li {
    margin-block-end: 0.4em;
  }

  section a {
    display: inline-block;
    min-block-size: 24px;
    vertical-align: top;
  }

  section [part='date'] {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  /* Title, date, tools and lines of a text that goes on below the screen: what stands under the view does not jump. */
  .wait {
    min-block-size: 100vh;
    background:
      linear-gradient(var(--_bar) 5em, #0000 0) 0 2em / 80%,
      linear-gradient(var(--_bar) 1em, #0000 0) 0 8.5em / 40%,
      linear-gradient(var(--_bar) 3em, #0000 0) 0 11em / 100%,
      repeating-linear-gradient(#0000 0 0.6em, var(--_bar) 0.6em 1.6em) 0 15.5em / 100%;
    background-repeat: no-repeat;

    --_bar: rgb(128 128 128 / 0.16);
  }

  @media print {
    .page {
      max-inline-size: none;
      margin-inline: 0;
    }

    [part='tools'],
    [part='related'] {
      display: none;
    }
  }
`;
