// Types for Vue 3.5 and later, where an element is known to templates as a global component.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

/** A name as Vue looks for it, however it is written in a template. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Props<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

type Emits<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

type Component<Tag extends keyof Elements> = new () => Elements[Tag]['element'] & {
  $props: HTMLAttributes & Props<Elements[Tag]['props']> & PublicProps;
  $emit: Emits<Elements[Tag]['events']>;
};

type Components = { [Tag in keyof Elements]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
