import {TinError} from './tin-error.js';

/** Longer paths are mistakes; the limit also bounds what a path can cost. */
const MAX_STEPS = 16;

/** One step down; `at` is its position in the expression. Without a name: into every element. */
export interface Step {
  readonly at: number;
  readonly name?: string;
  /** `[n]`: an element of an array, never a name to go through an array with. */
  readonly isIndex?: boolean;
  /** `[key=value]`: only elements whose value at `key` is this. */
  readonly where?: {readonly key: readonly Step[]; readonly value: string};
}

/** `~> $table[key]rest`: what in the table has the id at `key`, and the way on from there. */
export interface LookUp {
  readonly table: readonly Step[];
  readonly key: readonly Step[];
  readonly rest: readonly Step[];
  /** One per answer: going through the table for every id would be quadratic. */
  readonly indexes: WeakMap<object, ReadonlyMap<string, unknown>>;
}

interface Alternative {
  /** `text:` was written: the value is plain text, not HTML. */
  readonly isText: boolean;
  readonly fromRoot: boolean;
  readonly steps: readonly Step[];
  readonly lookUps: readonly LookUp[];
  /** Literals and expressions of a template, which has no steps of its own. */
  readonly template?: readonly (string | CompiledPath)[];
}

/** An expression of the path language, ready to be read from any number of items. */
export interface CompiledPath {
  readonly expr: string;
  readonly alternatives: readonly Alternative[];
}

const ROOT = /\$(?=[\s.[|}~]|$)/y;
const STEP =
  /\s*(?:\.?\s*([^.[\]|~{}"'\s](?:[^.[\]|~{}]*[^.[\]|~{}\s])?)|\[\s*(?:(-?\d+)|(\*)|(["'])(.*?)\4|([^\]="'*]+?)\s*(?:=\s*(["']?)([^\]]*?)\7\s*)?)\s*\])/y;
/** What may come next, as the message of an error says it. */
const STEPS = '.key [n] ["key"] [key=value] [*] | ~>';
const BLANK = /\s*/y;
const LITERAL = /[^{|}]*/y;

/**
 * Parses an expression: `expr := alt ('|' alt)*`, the first that is not empty counts.
 * @throws TinError `config` naming the position of what is not understood.
 */
export function compilePath(expression: string): CompiledPath {
  const expr = expression.normalize();
  let at = 0;

  const fail = (expected: string, position = at): never => {
    throw new TinError(
      'config',
      `Đường dẫn "${expr}": cần ${expected} ở vị trí ${position}. / Path "${expr}": ${expected} expected at position ${position}.`,
      {detail: {position}},
    );
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(expr);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const takeWord = (word: string): boolean => {
    take(BLANK);
    return expr.startsWith(word, at) && !!(at += word.length);
  };
  const toKey = (key: string, position: number): Step[] =>
    key.split('.').map(name => ({name: name.trim(), at: position}));

  /** Steps until something else comes; `[key]` of a look-up ends them. */
  const takeSteps = (steps: Step[], isTable = false): readonly Step[] | undefined => {
    for (let start = at, match; (match = take(STEP)); start = at) {
      const [, name, index, all, , quoted, key, , value] = match;
      const word = name ?? quoted;
      if (word !== undefined) steps.push({at: start + match[0].indexOf(word), name: word});
      else if (index) steps.push({at: start, name: index, isIndex: true});
      else if (all) steps.push({at: start});
      else if (key && value !== undefined) steps.push({at: start, where: {key: toKey(key, start), value}});
      else if (key && isTable) return toKey(key, start);
      else fail(STEPS, start);
      if (steps.length > MAX_STEPS) fail(`≤ ${MAX_STEPS} .key`);
    }
    return undefined;
  };

  const takeTemplate = (): (string | CompiledPath)[] => {
    const parts: (string | CompiledPath)[] = [];
    for (;;) {
      const literal = take(LITERAL)?.[0] ?? '';
      const isLast = expr[at] !== '{';
      // Spaces around an alternative are layout, those between two values are meant.
      const text = isLast ? literal.trimEnd() : literal;
      if (text) parts.push(parts.length ? text : text.trimStart());
      if (isLast) return parts;
      at++;
      parts.push(takeAlternatives());
      if (!takeWord('}')) fail('"}"');
    }
  };

  const takeAlternative = (): Alternative => {
    const isText = takeWord('text:');
    const steps: Step[] = [];
    const lookUps: LookUp[] = [];
    if (takeWord('=')) return {isText, fromRoot: false, steps, lookUps, template: takeTemplate()};
    const fromRoot = !!take(ROOT);
    takeSteps(steps);
    if (!fromRoot && !steps.length) fail('key');
    while (takeWord('~>')) {
      take(BLANK);
      const table: Step[] = [];
      const rest: Step[] = [];
      const key = take(ROOT) && takeSteps(table, true);
      if (!key) return fail('"$table[key]"');
      takeSteps(rest);
      lookUps.push({table, key, rest, indexes: new WeakMap()});
    }
    return {isText, fromRoot, steps, lookUps};
  };

  const takeAlternatives = (): CompiledPath => {
    const alternatives: Alternative[] = [];
    do alternatives.push(takeAlternative());
    while (takeWord('|'));
    return {expr, alternatives};
  };

  const compiled = takeAlternatives();
  take(BLANK);
  if (at < expr.length) fail(STEPS);
  return compiled;
}
