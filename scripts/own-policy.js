// A bundler plugin for the folder that hosts serve: Lit's Trusted Types policy gets a name of the suite's own, and every copy of
// the suite on a page uses the one that the first has made. A page may make a policy of a name once: a second copy, or a page
// with Lit of its own, would otherwise stop at its first line.

/** Where Lit makes its policy, minified or not. */
const CALL = /([\w.]+)\.createPolicy\(['"]lit-html['"],\s*(\{\s*createHTML:[^}]*\})\)/;

/** @returns {import('vite').Plugin} */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/\/lit-html\/(?:development\/|node\/)?lit-html\.js$/.test(id)) return null;
      const own = code.replace(
        CALL,
        (_, trustedTypes, rules) =>
          `(globalThis[Symbol.for("lms-policy")]??=${trustedTypes}.createPolicy("lms-widgets",${rules}))`,
      );
      if (own === code) throw new Error('Lit makes its Trusted Types policy in another way than before.');
      return { code: own, map: null };
    },
  };
}
