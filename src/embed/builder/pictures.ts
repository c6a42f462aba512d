import {svg, type SVGTemplateResult} from 'lit';
import type {WidgetName} from '../settings.js';

const bar = (x: number, y: number, width: number, height = 5): SVGTemplateResult =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} rx="2" />`;
const box = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class="image" x=${x} y=${y} width=${width} height=${height} rx="3" />`;

/** What each widget looks like, in a view box of 120 × 72. The name beside it says the same in words. */
export const PICTURES: Readonly<Record<WidgetName, SVGTemplateResult>> = {
  'news-ticker': svg`${box(6, 26, 28, 20)}${bar(40, 33, 54, 6)}<path d="M102 30l6 6-6 6" />`,
  'article-list': svg`${[6, 44, 82].map(x => svg`${box(x, 8, 32, 24)}${bar(x, 38, 32)}${bar(x, 47, 24)}`)}${bar(42, 60, 36, 7)}`,
  'article-card': svg`${box(30, 4, 60, 34)}${bar(30, 44, 60, 6)}${bar(30, 54, 50)}${bar(30, 62, 36)}`,
  'category-list': svg`${[8, 24, 40, 56].map((y, n) => svg`${bar(14, y, 60 - n * 8, 6)}<circle cx="102" cy=${y + 3} r="5" />`)}`,
  'article-view': svg`${bar(12, 6, 70, 8)}${bar(12, 19, 30, 4)}${[30, 38, 46, 54, 62].map((y, n) => bar(12, y, n === 4 ? 60 : 96, 4))}`,
};
