import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The roots that an element stands in, from the nearest shadow root out to the document. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/**
 * The language that the page gives a place: the nearest `lang` attribute, across shadow roots.
 *
 * @returns the primary language subtag in lower case, with `no` read as `nb`; empty when the page says nothing
 */
export function nearestLanguage(element: Element): string {
  const marked = element.closest('[lang]');
  const root = element.getRootNode();
  if (!marked && root instanceof ShadowRoot) return nearestLanguage(root.host);
  const language = (marked?.getAttribute('lang') ?? '').toLowerCase().split('-')[0] ?? '';
  return language === 'no' ? 'nb' : language;
}

/** Keeps an element in the page's language, also when the page changes it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the place where the element stands, as {@link nearestLanguage} gives it. */
  get language(): string {
    return nearestLanguage(this.#host);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    // The element may have moved to a place with another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
