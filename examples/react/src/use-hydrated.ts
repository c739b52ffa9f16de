import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the page is alive. React 19 gives a custom element its properties and listeners when it makes or updates it, and not while
 * it takes over what a server has rendered (https://github.com/facebook/react/issues/35446): give them when this is true.
 */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
