import {css} from 'lit';

/**
 * What every element's shadow root starts with. The host inherits font and colour, since unset means inherit, and
 * takes back what old pages put on everything. Sizes are in `em`: such pages set `html` to 62.5 %.
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--tin-color, inherit);
    font-family: var(--tin-font, inherit);
    /*
     * Old pages set 12 px on the body, or shrink the root: a reader who has asked the browser for larger letters is
     * heard all the same. Others count in huge rems: what they mean by a letter is not far from their own.
     */
    font-size: max(1em, min(0.875rem, 1.5em), 12px);
    letter-spacing: normal;
    line-height: var(--tin-line-height, 1.6);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: break-word;

    --_accent: var(--tin-accent, #a3151a);
    --_on-accent: var(--tin-on-accent, #fff);
    --_border: var(--tin-border, #767676);
    --_error: var(--tin-error, currentcolor);
    --_focus: var(--tin-focus, currentcolor);
    --_gap: var(--tin-gap, 1em);
    --_link: var(--tin-link, inherit);
    --_muted: var(--tin-muted, inherit);
    --_small: max(0.875em, min(0.85rem, 1em), 12px);
    --_radius: var(--tin-radius, 0.25em);
    --_line: var(--tin-border-width, 1px) solid var(--_border);
  }

  /* Once more inside: a rule of the page for all below a box of its own hits the host itself. */
  :host > * {
    line-height: var(--tin-line-height, 1.6);
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.15em;
    line-height: 1.4;
  }

  /* Above what it stands over: titles of articles have the size of headings themselves. */
  [part='heading'] {
    font-size: 1.35em;
  }

  a {
    color: var(--_link);
  }

  :focus-visible {
    outline: max(0.2em, 2px) solid var(--_focus);
    outline-offset: 0.125em;
  }

  button {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.25em 1em;
    border: var(--_line);
    border-color: currentcolor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  [part='retry'] {
    margin-block-end: 0.75em;
  }

  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .root {
    position: relative;
  }

  .status {
    margin-block: 0.5em;
  }

  /* Said over the placeholder, it moves nothing. */
  .wait ~ .status {
    position: absolute;
    inset: auto 0.75em 0.5em auto;
    margin: 0;
  }

  /* Who asks for more contrast gets it also where the page has set softer colours. */
  @media (prefers-contrast: more) {
    :host {
      --_border: currentcolor;
      --_muted: inherit;
    }
  }

  @media print {
    /* Dark themes leave their pale letters behind: paper is white. */
    :host {
      --_border: currentcolor;
      --_link: inherit;
      --_muted: inherit;

      color: #000;
    }

    button {
      display: none;
    }
  }
`;
