import {html, nothing, type TemplateResult} from 'lit';

/** What every card of a list has in common with the stand-ins before it. */
export interface CardShape {
  readonly hasImage: boolean;
  readonly hasSummary: boolean;
}

/** A quiet stand-in of a card's size, of the class `wait`, until the article is there. */
export function waitingCard({hasImage, hasSummary}: CardShape): TemplateResult {
  return html`
    <div class="card">
      <div class="text">
        <p class="bars title"></p>
        <p class="bars meta"></p>
        ${hasSummary ? html`<p class="bars summary"></p>` : nothing}
      </div>
      ${hasImage ? html`<div class="image"></div>` : nothing}
    </div>
  `;
}
