// Types for Svelte 5, which sets the properties of a custom element and hears its events by `on` and the event's own name.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Attributes<Tag extends keyof Elements> = HTMLAttributes<Elements[Tag]['element']> &
  Elements[Tag]['props'] &
  Listeners<Elements[Tag]['events']>;

type ElementAttributes = { [Tag in keyof Elements]: Attributes<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ElementAttributes {}
}
