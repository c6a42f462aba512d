import {css} from 'lit';

export const newsTickerStyles = css`
  ul {
    list-style: none;
  }

  .bar {
    position: relative;
    isolation: isolate;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 0.75em;
    min-block-size: var(--tin-ticker-height, 3.25em);
    padding: var(--tin-padding, 0.25em 0);
    border-block: var(--_line);
    background: var(--tin-surface, transparent);
  }

  [part='heading'] {
    inline-size: fit-content;
    margin-block: 0.375em;
    padding: 0.25em 0.625em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1em;
  }

  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.25em;
  }

  /* Above the row, which passes behind them unseen: whoever measures targets sees whole ones. */
  [part='controls'],
  [part='play'] {
    position: relative;
    z-index: 1;
  }

  [part='controls'] button {
    padding-inline: 0.5em;
    border-color: transparent;
  }

  [part='controls'] button:hover,
  [part='all'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* As wide with either of its names. */
  [part='play'] {
    min-inline-size: min(9.75em, 100%);
    padding-inline: 0.5em;
  }

  [part='new'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .open .none {
    display: none;
  }

  .none,
  .wait :is(button, [part='position']) {
    visibility: hidden;
  }

  svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    vertical-align: -0.125em;
  }

  [part='position'] {
    min-inline-size: 3em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  [part='viewport'] {
    flex: 1 1 18em;
    min-inline-size: 0;
    /* Up and down a finger scrolls the page, sideways it turns the headlines. */
    touch-action: pan-y pinch-zoom;
  }

  /* All headlines share one cell: the tallest gives the height, and nothing below jumps. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .stack > li,
  .stack::before {
    grid-area: 1 / 1;
    visibility: hidden;
  }

  /* As much room as a headline usually takes, before there is one. */
  .stack::before {
    border-radius: var(--_radius);
    content: 'Hội nghị tổng kết phong trào thi đua yêu nước năm 2026 của xã và các ấp trên địa bàn 08/03/2026';
    color: transparent;
  }

  .wait .stack::before {
    visibility: visible;
    background: rgb(128 128 128 / 0.15);
  }

  .stack > .current,
  .open .stack > li {
    visibility: visible;
  }

  .open [part='viewport'] {
    flex-basis: 100%;
  }

  .open .stack {
    display: block;
  }

  .open .stack::before {
    display: none;
  }

  .open li {
    border-block-start: var(--_line);
  }

  /* With room for the focus ring. */
  .lane {
    overflow: hidden;
    padding-inline: 0.25em;
    container-type: inline-size;
  }

  .lane a:focus-visible {
    outline-offset: 0;
  }

  .track {
    position: relative;
    display: flex;
    inline-size: max-content;
  }

  .track ul {
    display: flex;
    flex: none;
    min-inline-size: 100cqi;
  }

  /* What is longer than the box wraps, so that every headline can be read in one piece. */
  .track li {
    max-inline-size: 100cqi;
    padding-inline-end: 2.5em;
  }

  /* The first line is on a level with the buttons. */
  li,
  .stack::before {
    padding-block: 0.575em;
  }

  li > :first-child {
    margin-inline-end: 0.75em;
    padding-block: 0.45em;
    text-decoration: none;
  }

  a:hover,
  a:focus-visible {
    text-decoration: underline;
  }

  time {
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .stack:is(.fade, .slide) > li {
      opacity: 0;
      transition:
        opacity 0.2s,
        transform 0.3s,
        visibility 0s 0.3s;
    }

    .slide > li {
      transform: translateY(0.75em);
    }

    .slide > .before {
      transform: translateY(-0.75em);
    }

    .stack:is(.fade, .slide) > .current,
    .open .stack > li[part] {
      opacity: 1;
      transform: none;
      /* Comes once the one before has gone: two texts over each other cannot be read. */
      transition:
        opacity 0.3s 0.2s,
        transform 0.3s 0.2s;
    }
  }

  @media print {
    .bar [part='viewport'] {
      flex-basis: 100%;
      container-type: normal;
    }

    .bar ul,
    .bar .track {
      display: block;
      inline-size: auto;
      transform: none !important;
    }

    .bar li {
      max-inline-size: none;
      visibility: visible;
    }

    [part='heading'] {
      background: none;
      color: inherit;
    }

    .bar .stack::before,
    [part='controls'],
    [inert] {
      display: none;
    }
  }
`;
