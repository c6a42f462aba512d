import {css} from 'lit';

/** The search box above a list. */
export const searchStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block: 0.75em;
  }

  .search label {
    flex-basis: 100%;
  }

  .search input {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.25em 0.75em;
    border: var(--_line);
    border-color: currentcolor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: inherit;
    appearance: none;
  }

  /* The button beside it says what it does, and is there for keys and in every browser. */
  .search input::-webkit-search-cancel-button {
    display: none;
  }

  @media print {
    .search {
      display: none;
    }
  }
`;
