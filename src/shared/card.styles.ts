import {css} from 'lit';

/** The card's look, for the elements that draw cards. The layout is a class on the element that holds them. */
export const cardStyles = css`
  .card {
    position: relative;
    isolation: isolate;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) * 0.75);
    block-size: 100%;
    padding: var(--tin-padding, 0);
    border-radius: var(--_radius);
    background: var(--tin-surface, transparent);
    /* What is not text is the link's, whose cover lies under everything. */
    pointer-events: none;
  }

  /* Before the text for the eye, after it for the ear. */
  .image {
    position: relative;
    overflow: hidden;
    flex: none;
    order: -1;
    aspect-ratio: var(--tin-image-ratio, 3 / 2);
    border-radius: var(--_radius);
    background: rgb(128 128 128 / 0.15);
    /* Seen in forced colours alone, which take the grey away. */
    outline: 1px solid transparent;
    outline-offset: -1px;
  }

  .image img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .image .broken {
    visibility: hidden;
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_gap) * 0.35);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .lines,
  .meta,
  .summary {
    pointer-events: auto;
  }

  /* Cut off only where the page asks for it; then with room above for the marks on the first line's capitals. */
  .lines {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--tin-title-lines, none);
    min-block-size: 24px;
    margin-block-start: -0.25em;
    padding-block-start: 0.25em;
    text-decoration: none;
    /* The words of a link are not selectable unless this is said. */
    -webkit-user-select: text;
    user-select: text;
  }

  .card:hover .lines,
  .lines:focus-visible {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  a.lines::after {
    position: absolute;
    z-index: -1;
    content: '';
    inset: 0;
    pointer-events: auto;
  }

  .meta,
  .summary {
    inline-size: fit-content;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .new {
    padding-inline: 0.375em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .horizontal .card {
    flex-direction: row;
    gap: var(--_gap);
  }

  .horizontal .image {
    align-self: flex-start;
    inline-size: 34%;
    max-inline-size: 16em;
  }

  .headline .card {
    gap: 0;
  }

  /* As many lines as there usually are. */
  .bars {
    --_bar: 1.6em;

    inline-size: 100%;
    block-size: calc(var(--_bar) * var(--_bars, 1));
    background: repeating-linear-gradient(
      transparent 0 0.4em,
      rgb(128 128 128 / 0.15) 0.4em calc(var(--_bar) - 0.4em),
      transparent calc(var(--_bar) - 0.4em) var(--_bar)
    );
  }

  .bars.title {
    --_bar: 1.4em;
    --_bars: 2;

    font-size: 1.15em;
  }

  .bars.meta {
    inline-size: 50%;
  }

  .bars.summary {
    --_bars: 3;
  }

  /* Their colours tell links from text only where the text around has none of its own. */
  @media (forced-colors: active) {
    a.lines {
      text-decoration: underline;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .new {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
  }
`;
