/** Roles that say nothing by themselves: what is in them stands in their place. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LayoutTableRow', 'RootWebArea']);
/** Text of these is their name already. */
const NAMED_BY_CONTENT = new Set(['link', 'button', 'heading', 'option', 'StaticText', 'LabelText', 'MenuListOption']);
const STATES = ['level', 'expanded', 'pressed', 'checked', 'selected', 'disabled', 'busy', 'live', 'modal', 'required'];

/**
 * What assistive technology is told below an element, one line per object: role, name, states.
 *
 * @param {import('puppeteer-core').CDPSession} cdp
 * @param {string} selector
 */
export async function axTree(cdp, selector) {
  const {root} = await cdp.send('DOM.getDocument');
  const {nodeId} = await cdp.send('DOM.querySelector', {nodeId: root.nodeId, selector});
  const {node} = await cdp.send('DOM.describeNode', {nodeId});
  const {nodes} = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(object => [object.nodeId, object]));
  const top = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
  const lines = [];

  const walk = async (object, depth, isSaid) => {
    const role = object.role?.value ?? '';
    const name = (object.name?.value ?? '').trim();
    if (isSaid && role === 'StaticText') return;
    const isSilent = object.ignored || (SILENT.has(role) && !name) || role === 'InlineTextBox';
    if (!isSilent) lines.push(`${'  '.repeat(depth)}${await lineOf(cdp, object, role, name)}`);
    const isSaidBelow = isSaid || (!isSilent && NAMED_BY_CONTENT.has(role));
    for (const id of object.childIds ?? []) {
      const child = byId.get(id);
      if (child) await walk(child, isSilent ? depth : depth + 1, isSaidBelow);
    }
  };
  for (const id of top?.childIds ?? []) await walk(byId.get(id), 0, false);
  return `${lines.join('\n')}\n`;
}

async function lineOf(cdp, {properties = [], description, value, backendDOMNodeId}, role, name) {
  const states = properties
    .filter(({name: key, value: {value: is}}) => STATES.includes(key) && is !== false && is !== 'false' && is !== 'off')
    .map(({name: key, value: {value: is}}) => (is === true ? key : `${key}=${is}`));
  // Collapsed and not pressed are told as well.
  for (const {
    name: key,
    value: {value: is},
  } of properties)
    if ((key === 'expanded' && is === false) || (key === 'pressed' && is === 'false')) states.push(`${key}=false`);
  const current = await currentOf(cdp, role, backendDOMNodeId);
  if (current) states.push(`current=${current}`);
  if (description?.value) states.push(`description="${description.value}"`);
  if (value?.value) states.push(`value="${value.value}"`);
  const told = states.length > 0 ? ` [${states.join(' ')}]` : '';
  return `${role === 'StaticText' ? 'text' : role}${name ? ` "${name}"` : ''}${told}`;
}

/** The protocol leaves `aria-current` out. */
async function currentOf(cdp, role, backendNodeId) {
  if (role !== 'link' && role !== 'generic' && role !== 'button') return undefined;
  const {node} = await cdp.send('DOM.describeNode', {backendNodeId});
  const index = node.attributes?.indexOf('aria-current') ?? -1;
  return index < 0 ? undefined : node.attributes[index + 1];
}
