interface Open {
  readonly isArray: boolean;
  /** Where its last complete member ends; nothing while it has none. */
  end?: number;
}

/** Where a JSON text that starts before `from` ends, or nothing where it was cut. */
function endOfText(text: string, from: number): number | undefined {
  for (let at = from; (at = text.indexOf('"', at) + 1);) {
    let before = at - 2;
    while (text[before] === '\\') before--;
    if ((at - before) % 2 === 0) return at;
  }
  return undefined;
}

/**
 * The beginning of JSON that was cut off: the whole items of the outermost list that has any, else everything up to
 * the cut, half a text included. `undefined` where nothing can be made of it.
 */
export function parseCut(text: string): unknown {
  const stack: Open[] = [];
  const sign = /["[\]{},]/g;
  let isInText = false;
  for (let match; !isInText && (match = sign.exec(text));) {
    const top = stack.at(-1);
    if (match[0] === '"') {
      const end = endOfText(text, sign.lastIndex);
      if (end) sign.lastIndex = end;
      else isInText = true;
    } else if (match[0] === ',') {
      if (top) top.end = match.index;
    } else if (/[[{]/.test(match[0])) stack.push({isArray: match[0] === '['});
    else {
      stack.pop();
      const outer = stack.at(-1);
      if (outer) outer.end = sign.lastIndex;
    }
  }
  const close = (open: readonly Open[]): string => open.reduce((end, {isArray}) => (isArray ? ']' : '}') + end, '');
  const list = stack.findIndex(({isArray, end}) => isArray && end);
  const attempts: string[] = [];
  if (list >= 0) attempts.push(text.slice(0, stack[list]?.end) + close(stack.slice(0, list + 1)));
  else if (isInText) attempts.push(`${text.replace(/\\(?:u[\da-f]{0,3})?$/i, '')}"${close(stack)}`);
  const whole = stack.length - 1 - [...stack].reverse().findIndex(({end}) => end);
  if (whole < stack.length) attempts.push(text.slice(0, stack[whole]?.end) + close(stack.slice(0, whole + 1)));
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next one keeps less.
    }
  }
  return undefined;
}
