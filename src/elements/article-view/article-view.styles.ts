import {css} from 'lit';

export const articleViewStyles = css`
  :host {
    --_measure: var(--tin-measure, 65ch);
  }

  article {
    max-inline-size: var(--_measure);
    margin-inline: auto;
  }

  [part='title'] {
    font-size: 1.6em;
    line-height: 1.4;
    text-wrap: balance;
  }

  [part='title']:focus:not(:focus-visible) {
    outline: none;
  }

  [part='category'] {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
    margin-block: 0.5em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.5em;
    margin-block: 0.75em;
    border-block: var(--_line);
  }

  [part='author'],
  [part='source'] {
    text-align: end;
  }

  [part='author'] {
    font-weight: 700;
  }

  [part='source'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='attachments'] {
    margin-block: 1.25em;
  }

  @media print {
    [part='tools'] {
      display: none;
    }
  }
`;
