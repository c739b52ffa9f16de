// What can be said of a page by looking at it: the functions run in the page.

/** What a page tells of itself to browsers, search and assistive technology. */
export function toldByHead() {
  const content = name => document.querySelector(`meta[name="${name}"]`)?.content ?? '';
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: content('description'),
    viewport: content('viewport'),
    colours: document.querySelectorAll('meta[name="theme-color"]').length,
    referrer: content('referrer'),
  };
}

/**
 * What a person can press or write in, and cannot hit well: lower or narrower than 44 px, or within a line of text lower than 24.
 * A field whose label can be pressed is as large as both. The days of the diary stand seven in a row, and are as wide as a phone
 * lets them be: 24 px at least (WCAG 2.5.8).
 */
export function smallTargets() {
  const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const within = root => [
    ...root.querySelectorAll(TARGETS),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const roomOf = target => {
    const boxes = [target, target.closest('label'), ...(target.labels ?? [])]
      .filter(Boolean)
      .map(part => part.getBoundingClientRect());
    const edge = (side, pick) => pick(...boxes.map(box => box[side]));
    return {
      width: edge('right', Math.max) - edge('left', Math.min),
      height: edge('bottom', Math.max) - edge('top', Math.min),
    };
  };
  const isInText = target =>
    target.localName === 'a' &&
    getComputedStyle(target).display === 'inline' &&
    target.parentElement.textContent.trim() !== target.textContent.trim();
  return within(document)
    .filter(target => target.checkVisibility({ visibilityProperty: true }) && target.getClientRects().length > 0)
    .map(target => ({ target, ...roomOf(target), isSmall: isInText(target), isNarrow: target.role === 'gridcell' }))
    .filter(
      ({ width, height, isSmall, isNarrow }) =>
        Math.round(width) < (isSmall || isNarrow ? 24 : 44) || Math.round(height) < (isSmall ? 24 : 44),
    )
    .map(({ target, width, height }) => `${target.outerHTML.slice(0, 90)}: ${width.toFixed()} × ${height.toFixed()}`);
}

/** What axe finds, where the page has axe. */
export async function axeViolations(ofPageAround) {
  const { violations } = await window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(ofPageAround.map(rule => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** The texts for those without a script that can be seen, by their language. */
export const seenWithoutScript = () =>
  [...document.querySelectorAll('.without-script > [lang]')]
    .filter(part => part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0)
    .map(part => part.lang);

/** Whether the page is wider than its window. */
export const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
