/** A press that has gone further than this, in px, has selected text. */
const SLACK = 5;

let startX = 0;
let startY = 0;

/**
 * Hears what happens in the cards inside an element, however many there are: for as long as the element lives.
 *
 * @param open A link was pressed, or the card around it.
 */
export function listenToCards(element: HTMLElement, open: (event: MouseEvent, link: HTMLAnchorElement) => void): void {
  const onLink = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (link) open(event, link);
  };
  element.addEventListener('pointerdown', notePress);
  for (const type of ['click', 'auxclick'] as const) element.addEventListener(type, followCard, true);
  element.addEventListener('click', onLink);
  // Neither goes up to the element.
  for (const type of ['error', 'load'])
    element.addEventListener(
      type,
      ({target}) => (target as Element).classList.toggle('broken', type === 'error'),
      true,
    );
}

/** Where a press begins. There is one pointer at a time. */
function notePress({clientX, clientY}: PointerEvent): void {
  startX = clientX;
  startY = clientY;
}

/**
 * Lets the text of a card lead where its link leads. The text lies above the link's cover, so that it can be selected:
 * a press that did not move is handed to the link as it was, with its keys; one that moved follows nothing, not even
 * on the link itself. Before the link hears of it.
 */
function followCard(event: MouseEvent): void {
  const target = event.target as Element;
  const link = target.closest('.card')?.querySelector('a');
  if (!link) return;
  // A press by keyboard has no place.
  if (event.detail > 0 && Math.hypot(event.clientX - startX, event.clientY - startY) > SLACK) {
    event.preventDefault();
    event.stopPropagation();
  } else if (event.button < 2 && !link.contains(target)) {
    link.dispatchEvent(sameClick(event));
  }
}

/** Browsers open a new tab for a script's click with these keys, but not for its middle button. */
function sameClick({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): MouseEvent {
  const keys = button === 1 ? {ctrlKey: true, metaKey: true} : {ctrlKey, metaKey, shiftKey, altKey};
  return new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...keys});
}
