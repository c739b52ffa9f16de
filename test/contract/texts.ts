/** Attributes whose words a person meets. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
];

/** Elements that stand for nothing without words of their own. */
const NEED_WORDS =
  'h1, h2, h3, h4, h5, h6, button, label, legend, summary, option, a, p, li, dt, dd, th, caption, figcaption';

/** Words that only one of the languages has: the others must not show them. */
const ONLY_IN = {
  nb: [
    'ikke',
    'hva',
    'hvem',
    'hvordan',
    'hvorfor',
    'hvor',
    'hver',
    'fra',
    'øvelse',
    'øvelsen',
    'øvelser',
    'jeg',
    'noen',
    'mye',
    'uke',
    'uker',
    'enheten',
  ],
  nn: [
    'ikkje',
    'kva',
    'kven',
    'korleis',
    'kvifor',
    'kvar',
    'frå',
    'øving',
    'øvinga',
    'øvingar',
    'nokre',
    'mykje',
    'veke',
    'veker',
    'eininga',
  ],
  en: ['the', 'and', 'you', 'your', 'with', 'of', 'is', 'not', 'please'],
} as const;
const IN_BOTH_NORWEGIAN = ['og', 'du', 'deg', 'på', 'er', 'som', 'av', 'uten', 'utan', 'lagret', 'minutter', 'minutt'];

export type Language = keyof typeof ONLY_IN;

/** What an element shows and says, with where it stands: `button: Start`. Slotted content is the page's. */
export function textsOf(element: Element): readonly string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3 && node.textContent?.trim()) {
      texts.push(`${node.parentElement?.localName ?? 'root'}: ${node.textContent.trim().replace(/\s+/g, ' ')}`);
    }
    if (node.nodeType === 1) {
      const part = node as Element;
      if (part.localName === 'style') return;
      // A person's own words, in whatever language they wrote them.
      if (part.getAttribute('lang') === '') return;
      for (const name of SPOKEN) {
        if (part.hasAttribute(name)) texts.push(`${part.localName} ${name}: ${part.getAttribute(name) ?? ''}`);
      }
      if (part.shadowRoot) return visit(part.shadowRoot);
    }
    node.childNodes.forEach(visit);
  };
  if (element.shadowRoot) visit(element.shadowRoot);
  return texts;
}

/** The texts without figures: a running clock is the same text a second later. */
export function wordsOf(element: Element): readonly string[] {
  return textsOf(element).map(text => text.replace(/(?<=: .*)\d+/g, '#'));
}

/** @returns texts that are missing: empty ones, and what a program shows in place of one */
export function missingTexts(element: Element): readonly string[] {
  const empty = [...(element.shadowRoot?.querySelectorAll(NEED_WORDS) ?? [])]
    .filter(part => part.getClientRects().length > 0 && part.localName !== 'slot')
    .filter(
      part =>
        !part.textContent?.trim() &&
        !part.hasAttribute('aria-label') &&
        !part.querySelector('slot, [aria-label], [alt]'),
    )
    .map(part => `<${part.localName}> has no words`);
  const unfilled = textsOf(element)
    .filter(text => /^[^:]*: *$|\bundefined\b|\bnull\b|\bNaN\b|\[object|\$?\{\w*\}|\b[a-z]+[A-Z]\w*/.test(text))
    .map(text => `"${text}" is no text`);
  return [...empty, ...unfilled];
}

/** @returns texts with words of another language than the one they should be in; `own` words of the page are let be */
export function foreignTexts(element: Element, language: Language, own: string): readonly string[] {
  const foreign = new Set<string>(
    (['nb', 'nn', 'en'] as const).filter(other => other !== language).flatMap(other => ONLY_IN[other]),
  );
  if (language === 'en') for (const word of IN_BOTH_NORWEGIAN) foreign.add(word);
  return textsOf(element)
    .map(text => text.slice(text.indexOf(': ') + 2))
    .filter(text => !own.includes(text))
    .flatMap(text => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const found = words.find(word => foreign.has(word));
      return found ? [`"${text}" is not ${language}: ${found}`] : [];
    });
}
