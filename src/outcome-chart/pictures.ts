import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { drawPanel, DrawnPanel } from './chart.js';
import type { Panel } from './panel.js';
import type { Spot } from './step.js';

/** How near the picture must come before it is fetched: about a screen. */
const NEAR = '600px';

/**
 * The pictures of an element: drawn on its canvases (`canvas[data-measure]`) when they come into view, drawn anew when
 * figures, colours or the paper change, and gone when the element is. What draws them is loaded then and not before;
 * where it cannot be loaded, table and sentence stand as they do.
 */
export class Pictures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #panels: () => readonly Panel[];
  readonly #spot: () => Spot | undefined;
  readonly #drawn = new Map<HTMLCanvasElement, DrawnPanel>();
  readonly #forced = globalThis.matchMedia?.('(forced-colors: active)');
  #nearness: IntersectionObserver | undefined;
  #draw: typeof drawPanel | undefined;

  /**
   * @param panels - what is to be seen now
   * @param spot - the point that the person is at
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    panels: () => readonly Panel[],
    spot: () => Spot | undefined,
  ) {
    this.#host = host;
    this.#panels = panels;
    this.#spot = spot;
    host.addController(this);
  }

  hostConnected(): void {
    this.#forced?.addEventListener('change', this.#recolour);
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || this.#panels().length === 0) return;
    if (!this.#draw) {
      this.#awaitNearness();
      return;
    }
    const canvases = this.#host.shadowRoot?.querySelectorAll('canvas') ?? [];
    for (const [canvas, drawn] of this.#drawn) {
      if (canvas.isConnected) continue;
      drawn.destroy();
      this.#drawn.delete(canvas);
    }
    for (const canvas of canvases) {
      const panel = this.#panels().find(({ measure }) => measure === canvas.dataset['measure']);
      const drawn = this.#drawn.get(canvas);
      if (!panel) continue;
      if (drawn) drawn.show(panel);
      else this.#drawn.set(canvas, this.#draw(canvas, panel));
    }
    const spot = this.#spot();
    for (const [{ dataset }, { ring }] of this.#drawn) {
      ring(dataset['measure'] === spot?.measure ? spot?.point : undefined);
    }
  }

  hostDisconnected(): void {
    this.#nearness?.disconnect();
    this.#nearness = undefined;
    this.#forced?.removeEventListener('change', this.#recolour);
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    for (const drawn of this.#drawn.values()) drawn.destroy();
    this.#drawn.clear();
  }

  #awaitNearness(): void {
    if (this.#nearness) return;
    const nearness = new IntersectionObserver(
      entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        nearness.disconnect();
        // Asking for a file takes a slow phone as long as two frames: what is ready goes before it.
        setTimeout(() => void this.#fetch());
      },
      { rootMargin: NEAR },
    );
    nearness.observe(this.#host);
    this.#nearness = nearness;
  }

  async #fetch(): Promise<void> {
    try {
      ({ drawPanel: this.#draw } = await import('./chart.js'));
      this.#host.requestUpdate();
    } catch {
      // Everything that the picture shows stands in the table.
    }
  }

  readonly #recolour = (): void => {
    for (const drawn of this.#drawn.values()) drawn.recolour();
  };

  readonly #toPaper = (): void => {
    for (const drawn of this.#drawn.values()) drawn.toPaper();
  };

  readonly #toScreen = (): void => {
    for (const drawn of this.#drawn.values()) drawn.toScreen();
  };
}
