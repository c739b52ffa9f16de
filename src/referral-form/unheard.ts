/** What tells, by a key, a piece of text or the field that it comes from, what a person writes or chooses. */
const TELLING = [
  ...['beforeinput', 'input', 'keydown', 'keypress', 'keyup'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'dragstart', 'drop'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'],
  ...['focusin', 'focusout'],
];

const stop = (event: Event): void => event.stopPropagation();

/**
 * Lets no event that tells what a person writes or chooses bubble out of a shadow root to the listeners of the page, such
 * as those of an analytics script. Listeners inside hear them as before.
 *
 * It keeps from accidents, not from an attack: a script of the page that listens while an event is captured, before it
 * has come here, or that looks into the open shadow root, cannot be kept from it by anything in the same document.
 */
export function keepUnheard(root: EventTarget): void {
  for (const type of TELLING) root.addEventListener(type, stop);
}
