import {css} from 'lit';

/** The card's look, for the elements that draw cards. The layout is a class on the element that holds them. */
export const cardStyles = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) * 0.75);
    block-size: 100%;
    background: var(--tin-surface, transparent);
    border-radius: var(--_radius);
    padding: var(--tin-padding, 0);
  }

  .image {
    position: relative;
    overflow: hidden;
    flex: none;
    aspect-ratio: var(--tin-image-ratio, 3 / 2);
    border-radius: var(--_radius);
    background: rgb(128 128 128 / 0.15);
  }

  .image img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .image img[hidden] {
    display: none;
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_gap) * 0.35);
    min-inline-size: 0;
  }

  .text a {
    text-decoration: none;
  }

  .text a:hover,
  .text a:focus-visible {
    text-decoration: underline;
  }

  /* The link covers the card, so that all of it can be pressed, and lies under the text, so that it can be selected. */
  .text a::after {
    position: absolute;
    content: '';
    inset: 0;
  }

  .meta,
  .summary {
    position: relative;
    inline-size: fit-content;
    pointer-events: auto;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .summary {
    color: inherit;
  }

  .horizontal .card {
    flex-direction: row;
  }

  .horizontal .image {
    align-self: flex-start;
    inline-size: 34%;
    max-inline-size: 16em;
  }

  .headline .card {
    gap: 0;
  }
`;
