import { expect } from '@open-wc/testing';
import { statesOf } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import type { State } from './state.js';

/** An element that the contract is held against: where it is defined, and where its states are listed (module URLs). */
export interface Subject extends Omit<Destination, 'state'> {
  /** A second copy of what defines it, and a copy of another version. */
  readonly copies: { readonly same: string; readonly next: string };
}

interface Declaration {
  readonly tagName?: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** A check of the contract: looks at an element in one of its states and says in words what is wrong. */
export type Check = (destination: Destination & Pick<Subject, 'copies'>) => Promise<readonly string[]>;

/** The tags that the package's manifest lists. */
async function tagsOfTheManifest(): Promise<readonly string[]> {
  const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  if (tags.length === 0) throw new Error('The manifest lists no element.');
  return tags;
}

const subject = (tag: string): Subject => ({
  tag,
  define: '/bundle/first.js',
  states: `/test/${tag.replace('lms-', '')}/states.ts`,
  copies: { same: '/bundle/second.js', next: '/bundle/next.js' },
});

/**
 * Holds checks against every element that the manifest lists, in a bundle as a page would load it, in each state that it
 * lists.
 *
 * @param promises - the checks, by the sentence that each one shows to be true
 * @param applies - which states they are about; without it, all
 */
export async function everyElement(
  promises: Readonly<Record<string, Check>>,
  applies: (state: State) => boolean = () => true,
): Promise<void> {
  for (const element of (await tagsOfTheManifest()).map(subject)) {
    const states = Object.entries(await statesOf(element.states));
    void describe(`<${element.tag}>`, () => {
      for (const [name, state] of states.filter(([, state]) => applies(state))) {
        for (const [promise, check] of Object.entries(promises)) {
          it(`${promise} (${name})`, async () => {
            expect(state.fixture, 'the fixture').to.match(new RegExp(`<${element.tag}\\b`));
            expect((await check({ ...element, state: name })).join('\n')).to.equal('');
          });
        }
      }
    });
  }
}
