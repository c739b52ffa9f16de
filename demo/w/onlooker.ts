/**
 * Plays the script that follows what people do on many pages: it listens at the document for every event there is, and
 * keeps what it can read from it. The page shows what it got, from the form and from a field of the page's own.
 */

/** What has been heard from one part of the page. */
interface Heard {
  text: string;
  readonly types: Set<string>;
}

const heard: Record<'form' | 'field', Heard> = {
  form: { text: '', types: new Set() },
  field: { text: '', types: new Set() },
};

/** Every event that a page can listen for by a property, and those that it cannot. */
const types = [
  ...Object.keys(Document.prototype)
    .filter(name => name.startsWith('on'))
    .map(name => name.slice(2)),
  ...['beforeinput', 'focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend'],
];

/** What an event tells of what was written: a key, a piece of text, or all that stands in the field. */
function toldBy(event: Event): string {
  const [inmost] = event.composedPath();
  if (event.type === 'input' && inmost instanceof HTMLInputElement) return inmost.value;
  return event instanceof KeyboardEvent ? event.key : '';
}

function show(): void {
  for (const [part, { text, types }] of Object.entries(heard)) {
    const place = document.querySelector(`#heard-${part}`);
    if (place) place.textContent = [text && `«${text}»`, ...types].filter(Boolean).join(', ') || '–';
  }
}

for (const type of types) {
  document.addEventListener(
    type,
    event => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const part = target.closest('lms-referral-form') ? 'form' : target.closest('#own-field') ? 'field' : undefined;
      if (!part) return;
      const known = heard[part];
      known.types.add(type);
      if (type === 'input') known.text = toldBy(event);
      else if (type === 'keydown' && part === 'form') known.text += toldBy(event);
      show();
    },
    { passive: true },
  );
}
show();
