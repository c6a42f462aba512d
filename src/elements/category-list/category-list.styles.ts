import {css} from 'lit';

export const categoryListStyles = css`
  ul {
    list-style: none;
  }

  /* Deep down a narrow screen there is little room left. */
  ul ul {
    padding-inline-start: min(1.25em, 5vw);
  }

  #heading + p + nav {
    margin-block-start: 0.5em;
  }

  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    border-block-end: var(--_line);
  }

  .row :is(a, .pick) {
    display: flex;
    flex: 1;
    align-items: center;
    align-self: stretch;
    min-inline-size: 0;
    padding-block: 0.5em;
    text-decoration: none;
  }

  /* The link spans the row; the button of a branch lies above it. */
  .row :is(a, .pick)::after {
    position: absolute;
    content: '';
    inset: 0;
  }

  .row :is(a, .pick):is(:hover, :focus-visible) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .pick {
    padding-inline: 0;
    border: 0;
    text-align: start;
  }

  .branch {
    position: relative;
    flex: none;
    padding: 0;
    border-color: transparent;
  }

  .branch svg {
    inline-size: 0.875em;
    block-size: 0.875em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    vertical-align: -0.125em;
  }

  .branch[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }

  .current {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--tin-accent, currentcolor);
    font-weight: 700;
  }

  .count {
    position: relative;
    flex: none;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .count .unseen {
    inset-inline-start: 0;
  }

  .long {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    align-items: start;
    column-gap: 1.5em;
  }

  .chips > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_gap);
  }

  .chips li {
    max-inline-size: 100%;
  }

  .chips .row {
    padding-inline: 1em;
    border: var(--_line);
    border-radius: 1.5em;
  }

  .chips .current {
    border: 0.1875em solid var(--tin-accent, currentcolor);
  }

  [part='more'] {
    margin-block-start: 0.75em;
  }

  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  select {
    flex: 0 1 24em;
    min-block-size: 2.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    /* In WebKit the longest choice would widen the page, however narrow the control; "overflow" it does not take. */
    contain: paint;
    border: var(--_line);
    border-color: currentcolor;
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }

  /* Six rows, two lines of chips, or one choice: as much as there usually is. */
  .wait {
    block-size: 17em;
    margin-block-start: 0.5em;
    background: repeating-linear-gradient(transparent 0 2.75em, rgb(128 128 128 / 0.3) 2.75em calc(2.75em + 1px));
  }

  .wait.chips {
    block-size: 6em;
  }

  .wait.select {
    block-size: 2.75em;
  }

  @media print {
    form {
      display: none;
    }
  }
`;
