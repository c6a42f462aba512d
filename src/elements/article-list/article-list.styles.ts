import {css} from 'lit';

export const articleListStyles = css`
  ul {
    list-style: none;
  }

  .cards {
    display: grid;
    gap: calc(var(--_gap) * 1.5) var(--_gap);
    margin-block: var(--_gap);
  }

  .cards > li {
    min-inline-size: 0;
  }

  .grid {
    grid-template-columns: repeat(var(--tin-columns, auto-fill), minmax(min(var(--tin-column-min, 15em), 100%), 1fr));
  }

  .headlines {
    gap: 0;
  }

  .headlines > li {
    padding-block: 0.5em;
    border-block-end: var(--_line);
  }

  .pages ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: var(--_line);
    border-color: currentcolor;
    border-radius: var(--_radius);
    text-decoration: none;
  }

  .current {
    padding-inline: 0.5em;
    font-weight: 700;
  }

  @media print {
    .pages {
      display: none;
    }
  }
`;
