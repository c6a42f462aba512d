import {css} from 'lit';

export const categoryListStyles = css`
  ul {
    list-style: none;
  }

  ul ul {
    padding-inline-start: 1.25em;
  }

  nav {
    margin-block-start: 0.5em;
  }

  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding-block: 0.25em;
    border-block-end: var(--_line);
  }

  .row a,
  .row .pick {
    flex: 1;
    min-inline-size: 0;
  }

  .row a {
    text-decoration: none;
  }

  /* The link spans the row; the button of a branch lies above it. */
  .row a::after {
    position: absolute;
    content: '';
    inset: 0;
  }

  .row a:hover,
  .row a:focus-visible {
    text-decoration: underline;
  }

  .row .branch {
    position: relative;
    min-block-size: 2em;
    padding: 0;
    border-color: transparent;
  }

  .branch svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  .branch[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }

  .pick {
    padding: 0;
    border: 0;
    text-align: start;
  }

  [aria-current],
  [aria-pressed='true'] {
    font-weight: 700;
  }

  .current {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.5em;
  }

  .count {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .chips > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chips .row {
    padding-inline: 0.875em;
    border: var(--_line);
    border-radius: 2em;
  }

  .chips .current {
    padding-inline: 0.875em;
    border: 0.1875em solid var(--_accent);
  }

  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  select {
    flex: 1;
    min-block-size: 2.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: var(--_line);
    border-color: currentcolor;
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }
`;
