import {css} from 'lit';

export const textSizeStyles = css`
  :host {
    display: inline-block;
    /* In a text of indented paragraphs it begins where they do. */
    max-inline-size: calc(100% - 2em);
    font-size: max(1em, 0.75rem, 12px);
  }

  /* Where not all fits in one line, the label has one and the buttons another. */
  .root,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }

  [part='label'] {
    margin-inline-end: 0.25em;
  }

  /* Full size for a finger, also where the page's own text is small; all of one size, whatever the letter in it. */
  button {
    min-inline-size: max(2.75em / var(--_letter, 1), 44px);
    min-block-size: max(2.75em / var(--_letter, 1), 44px);
    padding: 0 0.25em;
    line-height: 1.5;
  }

  [part='decrease'] {
    --_letter: 0.9;

    font-size: max(0.9em, min(0.85rem, 1em), 12px);
  }

  [part='increase'] {
    --_letter: 1.2;

    font-size: 1.2em;
  }

  /* Room for the widest value: the line does not shift from press to press. */
  [part='value'] {
    min-inline-size: 6ch;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
