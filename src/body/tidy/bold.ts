import {isBlank, textsIn} from '../dom.js';

/** Whether all words of an element are set in bold, by element or by class. */
export const isBold = (element: Element): boolean =>
  !isBlank(element) &&
  textsIn(element).every(text => isBlank(text) || !!text.parentElement?.closest('b,strong,.tin-bold'));

/** As `isBold`, for italics. */
export const isItalic = (element: Element): boolean =>
  !isBlank(element) &&
  textsIn(element).every(text => isBlank(text) || !!text.parentElement?.closest('i,em,.tin-italic'));
