import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Panel } from './panel.js';
import type { Spot, Step } from './step.js';
import { STEPS, stepped } from './step.js';

const isStep = (key: string): key is Step => STEPS.some(step => step === key);

/**
 * Going from point to point of the pictures by the keys: one of the pictures is a stop of the Tab key, the arrows go on from
 * there, and Escape leaves the point again. A picture is `.picture[data-measure]`.
 */
export class PointWalk implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #panels: () => readonly Panel[];
  readonly #onPoint: (spot: Spot) => void;
  #spot: Spot | undefined;
  #last: string | undefined;

  /**
   * @param panels - the pictures in their order
   * @param onPoint - told whenever a step has been taken, at an end too
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    panels: () => readonly Panel[],
    onPoint: (spot: Spot) => void,
  ) {
    this.#host = host;
    this.#panels = panels;
    this.#onPoint = onPoint;
    host.addController(this);
  }

  /** The point that the person is at. */
  get spot(): Spot | undefined {
    return this.#spot;
  }

  /** The picture that the Tab key goes to. */
  get stop(): string | undefined {
    const panels = this.#panels().filter(({ points }) => points.length > 0);
    return (panels.find(({ measure }) => measure === this.#last) ?? panels[0])?.measure;
  }

  hostDisconnected(): void {
    this.#spot = undefined;
  }

  readonly onFocusOut = (): void => this.#goTo(undefined);

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const measure = target instanceof HTMLElement ? target.dataset['measure'] : undefined;
    if (measure === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'Escape' && this.#spot) {
      event.preventDefault();
      // Whatever the chart stands in is not to close.
      event.stopPropagation();
      this.#goTo(undefined);
    }
    if (!isStep(key)) return;
    event.preventDefault();
    const panels = this.#panels().filter(({ points }) => points.length > 0);
    const spot = stepped(key, this.#spot?.measure === measure ? this.#spot : { measure }, panels);
    if (!spot) return;
    this.#picture(spot.measure)?.focus();
    this.#goTo(spot);
    this.#onPoint(spot);
  };

  #picture(measure: string): HTMLElement | undefined {
    const pictures = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.picture') ?? [];
    return [...pictures].find(({ dataset }) => dataset['measure'] === measure);
  }

  #goTo(spot: Spot | undefined): void {
    this.#spot = spot;
    this.#last = spot?.measure ?? this.#last;
    this.#host.requestUpdate();
  }
}
