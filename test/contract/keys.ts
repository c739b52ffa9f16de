import { executeServerCommand } from '@web/test-runner-commands';
import { onPage, settled } from '../host/host-page.js';
import type { HostPage } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import { named, partsOf, seen, styleOf } from './boxes.js';
import { stylesForSomeOnly } from './style-rules.js';

const CONTROLS = 'button, summary, a[href], input, select, textarea, [tabindex]';

/** What has keys of its own inside: one stop of the Tab key for all of it. */
const COMPOSITE = '[role=grid], [role=application]';

/** What a press means something to, or that is part of such a thing. */
const PRESSED = `${CONTROLS}, label, ${COMPOSITE}`;

/** So many times round the controls, and there is no way out. */
const ROUNDS = 3;

const canBeReached = (part: Element): boolean => seen(part) && !part.matches(':disabled');

/** The controls that the Tab key should come to: of a group of choices, and of a grid, any one. */
function controlsOf(element: HTMLElement): readonly HTMLElement[] {
  return partsOf(element).filter(
    part => part.matches(CONTROLS) && canBeReached(part) && !part.matches('[tabindex="-1"]'),
  );
}

/** Strikes the Tab key from before the element until it must have been left. */
async function walk({ document }: HostPage, element: HTMLElement): Promise<readonly (HTMLElement | 'outside')[]> {
  const after = document.createElement('button');
  after.textContent = 'After';
  document.body.append(after);
  const stops: (HTMLElement | 'outside')[] = [];
  const note = ({ target }: Event): void => {
    if (stops.at(-1) !== 'outside') stops.push(target === after ? 'outside' : (target as HTMLElement));
  };
  document.getElementById('before')?.focus();
  element.shadowRoot?.addEventListener('focusin', note);
  after.addEventListener('focusin', note);
  // Otherwise the next strikes would lead on into the browser's own controls, and Firefox would stay there.
  after.addEventListener('keydown', event => event.preventDefault());
  // What is loaded on the way may bring more.
  for (let round = 0; round < ROUNDS && stops.at(-1) !== 'outside'; round++) {
    await executeServerCommand('strike-tab', controlsOf(element).length + 1);
  }
  element.shadowRoot?.removeEventListener('focusin', note);
  return stops;
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether the Tab key comes to a control, or to the one that stands for its group. */
function isStop(control: HTMLElement, stops: readonly HTMLElement[]): boolean {
  const { name, type } = control as HTMLInputElement;
  const group = type === 'radio' ? stops.filter(stop => (stop as HTMLInputElement).name === name) : [];
  return stops.includes(control) || group.length > 0;
}

/** @param before - the controls that stood there when the walk began: what has come since may have come behind it */
function faultsOfWalk(
  element: HTMLElement,
  before: readonly HTMLElement[],
  path: readonly (HTMLElement | 'outside')[],
): readonly string[] {
  const stops = path.filter(stop => stop !== 'outside');
  return [
    ...(path.at(-1) === 'outside' ? [] : ['the Tab key does not lead out again (WCAG 2.1.2)']),
    ...stops
      .filter((stop, index) => stops[index + 1] && !isBefore(stop, stops[index + 1] ?? stop))
      .map(stop => `${named(stop)} does not come in its order (WCAG 2.4.3)`),
    ...controlsOf(element)
      .filter(control => before.includes(control) && !isStop(control, stops))
      .map(control => `the Tab key passes ${named(control)} by (WCAG 2.1.1)`),
  ];
}

/** Parts that ask to be pressed and that no key can come to. */
const forThePointerAlone = (element: HTMLElement): readonly string[] =>
  partsOf(element)
    .filter(part => seen(part) && styleOf(part).cursor === 'pointer' && !part.closest(PRESSED))
    .map(part => `${named(part)} can only be pointed at (WCAG 2.1.1)`);

/** Whether anything of a part that has the focus can be seen: something of it is on top, somewhere in the window. */
function isUncovered(part: HTMLElement): boolean {
  const { innerHeight = 0, innerWidth = 0 } = part.ownerDocument.defaultView ?? {};
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const hit = (part.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  return hit !== null && (part.contains(hit) || hit.contains(part) || (hit.closest('label')?.contains(part) ?? false));
}

const covered = (element: HTMLElement): readonly string[] =>
  controlsOf(element).flatMap(control => {
    control.focus();
    // WebKit brings it into sight a while later.
    control.scrollIntoView({ block: 'nearest' });
    return isUncovered(control) ? [] : [`${named(control)} is covered when it has the focus (WCAG 2.4.11)`];
  });

/**
 * From before the element the Tab key comes to every control of it, in the order in which they are read, and leads out again;
 * nothing that has the focus is covered, nothing needs a pointer, and nothing is shown only to who points at it.
 */
export async function isForTheKeysToo(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async page => {
    const element = await page.reach();
    const { href } = page.window.location;
    const before = controlsOf(element);
    const path = await walk(page, element);
    await settled(element);
    return [
      ...faultsOfWalk(element, before, path),
      ...(page.window.location.href === href ? [] : ['the focus alone leads to another page (WCAG 3.2.1)']),
      ...forThePointerAlone(element),
      ...covered(element),
      ...stylesForSomeOnly(element),
    ];
  });
}
