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

  .cards > * {
    min-inline-size: 0;
  }

  /* At most so many columns, and fewer where they would be too narrow to read. The last of a pixel is for rounding. */
  .grid {
    --_columns: var(--tin-columns, 99);
    --_widest: calc((100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns) - 0.1px);
    grid-template-columns: repeat(auto-fill, minmax(max(min(var(--tin-column-min, 15em), 100%), var(--_widest)), 1fr));
  }

  /* Beside pictures, words alone would leave a hole: a line says that they begin there. */
  .grid .text:only-child {
    padding-block-start: 0.75em;
    border-block-start: 0.2em solid var(--_accent);
  }

  .headlines {
    gap: 0;
  }

  /* One surface with lines on it, not a box per line. */
  .headlines > * {
    padding: var(--tin-padding, 0.5em 0);
    border-block-end: var(--_line);
    background: var(--tin-surface, transparent);
  }

  .headlines li .card {
    padding: 0;
    background: none;
  }

  /*
   * What is far down is laid out when it is scrolled to. Only where focus rings may stand over the edge of such a box,
   * and with about the height that it will have: the scroll bar does not jump.
   */
  @supports (overflow-clip-margin: 1px) {
    .cards > :nth-child(n + 9) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_tall);
      overflow-clip-margin: 0.5em;
    }

    .grid {
      --_tall: 22em;
    }

    .list {
      --_tall: 11em;
    }

    .headlines {
      --_tall: 4em;
    }
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
    .cards > :nth-child(n) {
      content-visibility: visible;
    }

    .pages {
      display: none;
    }
  }
`;
