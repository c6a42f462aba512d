// Helpers that the tests put into the page. They look into every shadow root.
window.a11y = (() => {
  /** Every element of the page, in the order of the page. */
  function* all(root = document.body) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }

  const ours = () =>
    // The body of an article is in the page, inside its element.
    [...all()].filter(
      element =>
        element.getRootNode() !== document || element.closest('.tin-body') || element.localName.startsWith('tin-'),
    );

  const isSeen = element =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true}) &&
    !element.closest('.unseen, [aria-hidden=true], [inert]');

  const hasText = element => [...element.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim() !== '');

  const parentOf = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  /** Short and readable: the tag it is in, and its own text. */
  const nameOf = element => {
    const host = element.getRootNode().host?.localName ?? '';
    const section = [...ancestors(element)].find(({localName, id}) => localName === 'section' && id)?.id ?? '';
    return `${section} ${host} ${element.localName}.${element.className?.baseVal ?? element.className} “${element.textContent.trim().slice(0, 40)}”`;
  };

  function* ancestors(element) {
    for (let at = element; at; at = parentOf(at)) yield at;
  }

  const channels = colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return {r, g, b, a};
  };

  const light = ({r, g, b}) => {
    const [x, y, z] = [r, g, b].map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };

  const ratio = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  const backOf = element => {
    for (const at of ancestors(element)) {
      const back = channels(getComputedStyle(at).backgroundColor);
      if (back.a > 0) return back;
    }
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = channels(getComputedStyle(probe).color);
    probe.remove();
    return canvas;
  };

  /** The box that can be pressed: a link's cover as well. */
  const targetOf = element => {
    const covers = getComputedStyle(element, '::after').position === 'absolute';
    const box = covers
      ? [...ancestors(element)].slice(1).find(at => getComputedStyle(at).position === 'relative')
      : element;
    return box.getBoundingClientRect();
  };

  const controls = () =>
    ours().filter(element => element.matches('a[href], button, select, [tabindex]') && isSeen(element));

  const deepActive = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };

  return {
    controls,
    deepActive,
    nameOf,

    /** Text that a forced palette does not keep apart from what it stands on. */
    faint: least =>
      ours()
        .filter(element => hasText(element) && isSeen(element))
        .map(element => ({element, is: ratio(channels(getComputedStyle(element).color), backOf(element))}))
        .filter(({is}) => is < least)
        .map(({element, is}) => `${nameOf(element)}: ${is.toFixed(2)}`),

    /** Buttons without a line of their own around them, and without text or a drawing in the colour of text. */
    blank: () =>
      controls()
        .filter(element => {
          const drawing = element.querySelector('svg');
          if (drawing) return ratio(channels(getComputedStyle(drawing).stroke), backOf(element)) < 3;
          return element.innerText.trim() === '' && element.localName !== 'select';
        })
        .map(nameOf),

    small: least =>
      controls()
        .filter(element => {
          const {width, height} = targetOf(element);
          // Half a pixel is lost where lines are laid on the grid of the screen.
          return width < least - 0.5 || height < least - 0.5;
        })
        .map(
          element =>
            `${nameOf(element)}: ${Math.round(targetOf(element).width)} × ${Math.round(targetOf(element).height)}`,
        ),

    /** What would be read if it were not cut off. */
    cut: () =>
      ours()
        .filter(element => {
          if (!isSeen(element) || element.matches('.unseen *, .image, .image *, .lane, select')) return false;
          const {overflowX, overflowY} = getComputedStyle(element);
          const cutsX = overflowX === 'hidden' || overflowX === 'clip';
          const cutsY = overflowY === 'hidden' || overflowY === 'clip';
          return (
            (cutsX && element.scrollWidth > element.clientWidth + 1) ||
            (cutsY && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map(nameOf),

    /** What stands outside the page on either side. */
    outside: () =>
      ours()
        .filter(element => hasText(element) && isSeen(element) && !element.closest('.lane, [role=group][tabindex]'))
        .filter(element => {
          const {left, right} = element.getBoundingClientRect();
          return left < -1 || right > document.documentElement.clientWidth + 1;
        })
        .map(nameOf),

    tight: () =>
      ours()
        .filter(element => hasText(element) && isSeen(element) && !element.closest('select'))
        .filter(element => {
          const {lineHeight, fontSize} = getComputedStyle(element);
          const isHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
          return parseFloat(lineHeight) / parseFloat(fontSize) < (isHeading ? 1.3 : 1.5) - 0.001;
        })
        .map(element => `${nameOf(element)}: ${getComputedStyle(element).lineHeight}`),

    tiny: () =>
      ours()
        .filter(element => hasText(element) && isSeen(element) && parseFloat(getComputedStyle(element).fontSize) < 12)
        .map(nameOf),

    // A box that scrolls can be focused, and is the table alone on paper.
    buttons: () =>
      controls()
        .filter(element => !element.matches('a, .tin-table'))
        .map(nameOf),

    /** Everything that moves by itself at this moment. */
    moving: () =>
      [document, ...[...all()].map(({shadowRoot}) => shadowRoot).filter(Boolean)]
        .flatMap(root => root.getAnimations())
        .filter(({playState}) => playState === 'running')
        .map(({effect}) => nameOf(effect.target)),

    /** A reader's own style sheet, which reaches everywhere. */
    restyle(css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const roots = [document, ...[...all()].map(({shadowRoot}) => shadowRoot).filter(Boolean)];
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return () => {
        for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
      };
    },
  };
})();
