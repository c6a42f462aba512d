import {css} from 'lit';

export const themeEditorStyles = css`
  :host {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr) 21rem;
    gap: 1.5rem;
    align-items: start;
    max-inline-size: 100rem;
    margin-inline: auto;
    padding: 1rem;
    background: #f4f5f6;
    color: #1d2226;
    color-scheme: light;
    font:
      0.9375rem/1.5 system-ui,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
  }

  .panel,
  .figures {
    position: sticky;
    inset-block-start: 1rem;
    overflow: auto;
    max-block-size: calc(100vh - 2rem);
    padding: 0.25rem;
  }

  @media (max-width: 80rem) {
    .figures {
      position: static;
      max-block-size: none;
    }

    :host {
      grid-template-columns: 17rem minmax(0, 1fr);
    }

    .figures {
      grid-column: 1 / -1;
    }
  }

  @media (max-width: 46rem) {
    .panel {
      position: static;
      max-block-size: none;
    }

    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .stage {
    overflow: clip;
    padding: clamp(1rem, 3vw, 2rem);
    border-radius: 0.5rem;
    box-shadow: 0 1px 4px #0003;
    font-size: 1rem;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.25rem;
    padding: 0;
    border: 0;
  }

  legend,
  h2 {
    margin: 0 0 0.5rem;
    padding: 0;
    font-size: 1rem;
    font-weight: 700;
  }

  h2 + p {
    margin: 0 0 0.5rem;
  }

  label {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .measure {
    justify-content: space-between;
  }

  label code {
    display: block;
    color: #4d5760;
    font-size: 0.8125rem;
  }

  input[type='color'] {
    inline-size: 2.75rem;
    block-size: 2.25rem;
    padding: 0.125rem;
  }

  select,
  button {
    min-block-size: 2.5rem;
    border: 1px solid #6b757e;
    border-radius: 0.375rem;
    background: #fff;
    color: inherit;
    font: inherit;
  }

  select {
    max-inline-size: 9rem;
    padding: 0 0.25rem;
  }

  button {
    padding: 0.25rem 0.75rem;
    cursor: pointer;
  }

  button[aria-pressed='true'] {
    border-color: #a3151a;
    box-shadow: inset 0 0 0 1px #a3151a;
    color: #8a0f14;
    font-weight: 600;
  }

  button:focus-visible,
  select:focus-visible,
  input:focus-visible,
  pre:focus-visible {
    outline: 3px solid #14507c;
    outline-offset: 2px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .swatch {
    inline-size: 1.75em;
    block-size: 0.875em;
    margin-inline-end: 0.25em;
    border: 1px solid #6b757e;
    border-radius: 2px;
    vertical-align: -0.1em;
  }

  table {
    inline-size: 100%;
    margin-block-end: 1.25rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.3125rem 0.25rem;
    border-block-end: 1px solid #c9ced2;
    font-weight: 400;
    text-align: start;
  }

  thead th {
    color: #4d5760;
    font-size: 0.875rem;
  }

  td {
    white-space: nowrap;
  }

  .short > * {
    background: #fbe6e6;
    color: #8a0f14;
    font-weight: 700;
  }

  pre {
    overflow: auto;
    max-block-size: 24rem;
    margin: 0.75rem 0 0;
    padding: 0.75rem;
    border-radius: 0.375rem;
    background: #20262b;
    color: #f1f4f6;
    font-size: 0.8125rem;
    line-height: 1.6;
  }
`;
