import {css} from 'lit';

export const newsTickerStyles = css`
  ul {
    list-style: none;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-block-size: var(--tin-ticker-height, 3em);
    padding: var(--tin-padding, 0.25em 0);
    background: var(--tin-surface, transparent);
  }

  [part='heading'] {
    flex: none;
    padding: 0.125em 0.625em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1em;
  }

  [part='viewport'] {
    flex: 1 1 16em;
    overflow: hidden;
    min-inline-size: 0;
    /* Stacked Vietnamese capitals and focus rings need the room. */
    padding: 0.25em;
  }

  /* All headlines share one cell: the tallest gives the height, and nothing below jumps. */
  .stack {
    display: grid;
  }

  .stack > li {
    grid-area: 1 / 1;
    visibility: hidden;
    opacity: 0;
  }

  .stack > .current {
    visibility: visible;
    opacity: 1;
    transform: none;
  }

  /* Standing still, the row can be scrolled by hand. */
  .scroll {
    overflow-x: auto;
  }

  .track {
    display: flex;
    inline-size: max-content;
  }

  .track ul {
    display: flex;
    flex: none;
  }

  .track li {
    padding-inline-end: 3em;
    white-space: nowrap;
  }

  a {
    text-decoration: none;
  }

  a:hover,
  a:focus-visible {
    text-decoration: underline;
  }

  [part='date'] {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }

  [part='controls'] {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }

  [part='controls'] button {
    padding-inline: 0.5em;
  }

  svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  [part='position'] {
    min-inline-size: 4ch;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  @media (prefers-reduced-motion: no-preference) {
    .fade > li,
    .slide > li {
      transition:
        opacity 0.4s,
        transform 0.4s,
        visibility 0.4s;
    }

    .slide > li {
      transform: translateY(60%);
    }
  }

  @media (forced-colors: active) {
    [part='heading'] {
      border: 1px solid;
    }
  }

  @media print {
    .stack {
      display: block;
    }

    .stack > li {
      visibility: visible;
      opacity: 1;
      transform: none;
    }
  }
`;
