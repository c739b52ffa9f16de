// Types for React 19, which sets the properties of a custom element and hears its events by `on` and the event's own name.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Tag extends keyof Elements> = DetailedHTMLProps<
  HTMLAttributes<Elements[Tag]['element']>,
  Elements[Tag]['element']
> &
  Elements[Tag]['props'] &
  Listeners<Elements[Tag]['events']> & { class?: string | undefined };

type ElementProps = { [Tag in keyof Elements]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ElementProps {}
  }
}
