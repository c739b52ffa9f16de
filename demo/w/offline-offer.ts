/**
 * The offer to keep the exercise and the diary on the device, so that they work without a network. Nothing of it happens before
 * the person has pressed the button, or has installed the page as an app, which asks for the same.
 */
import { nearestLanguage } from '../../src/element/language.js';
import { keep, isKept, release } from './kept-pages.js';
import { languageNamed } from '../pages/languages.js';
import type { OfflineWords } from '../pages/words.js';
import { WORDS } from '../pages/words.js';

/** Where the person is with it. */
type Stage = 'offered' | 'making' | 'made' | 'removed' | 'failed';

const STATUS: Readonly<Record<Stage, keyof OfflineWords>> = {
  offered: 'offer',
  making: 'making',
  made: 'made',
  removed: 'removed',
  failed: 'failed',
};

const section = document.querySelector<HTMLElement>('#offline');
const status = section?.querySelector('p');
const button = section?.querySelector('button');

let stage: Stage = 'offered';

function show(next: Stage): void {
  stage = next;
  const words = WORDS[languageNamed(nearestLanguage(document.documentElement)) ?? 'nb'].offline;
  if (status) status.textContent = words[STATUS[stage]];
  if (button) {
    button.textContent = stage === 'made' ? words.remove : words.make;
    // It keeps the focus while it cannot be used.
    button.setAttribute('aria-disabled', String(stage === 'making'));
  }
}

async function make(): Promise<void> {
  show('making');
  show(
    await keep().then(
      () => 'made' as const,
      () => 'failed' as const,
    ),
  );
}

async function remove(): Promise<void> {
  await release();
  show('removed');
}

async function offer(shown: HTMLElement): Promise<void> {
  show((await isKept()) ? 'made' : 'offered');
  shown.hidden = false;
  button?.addEventListener('click', () => {
    if (stage === 'made') void remove();
    else if (stage !== 'making') void make();
  });
  addEventListener('appinstalled', () => void make());
}

// A page that was not sent by a server that can be trusted has no workers, nor has one in a sandbox.
if (section && isSecureContext && 'serviceWorker' in navigator) offer(section).catch(() => (section.hidden = true));
