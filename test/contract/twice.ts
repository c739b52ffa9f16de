import { onPage, settled } from '../host/host-page.js';
import type { HostPage } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import type { Subject } from './elements.js';

/** Runs another copy of what defines the element. @returns what the page complained of because of it */
async function loadCopy({ inside }: HostPage, url: string): Promise<{ warnings: string[]; errors: string[] }> {
  const [warnings, errors] = [inside.warnings.length, inside.errors.length];
  await inside.load(url).catch((reason: unknown) => inside.errors.push(String(reason)));
  return { warnings: inside.warnings.slice(warnings), errors: inside.errors.slice(errors) };
}

/**
 * Two bundles on one page: the second of the same version is silent, one of another version warns once an element, none
 * throws, and the first one's element goes on working.
 */
export async function definedTwice(destination: Destination & Pick<Subject, 'copies'>): Promise<readonly string[]> {
  const { tag, copies } = destination;
  return onPage(destination, {}, async page => {
    const element = await page.reach();
    const same = await loadCopy(page, copies.same);
    const next = await loadCopy(page, copies.next);
    const told = next.warnings.filter(words => words.includes(`<${tag}>`));

    const later = page.document.createElement(tag);
    page.document.body.append(later);
    await settled(later);

    return [
      ...[...same.errors, ...next.errors].map(words => `a second copy throws: ${words}`),
      ...same.warnings.map(words => `a second copy of the same version warns: ${words}`),
      ...(told.length === 1 ? [] : [`a copy of another version warns ${told.length} times, not once`]),
      ...(later.constructor === element.constructor ? [] : ['a second copy replaces the first']),
      ...(later.shadowRoot?.childElementCount ? [] : ['an element made after the second copy shows nothing']),
    ];
  });
}
