import { styleOf } from './boxes.js';

/** What decides whether a part is there, and where: not only how it looks. */
const PRESENCE = /^(display|visibility|opacity|content|position|inset|top|left|transform|translate|clip|clip-path)$/;

const POINTED_AT = /:hover/;
const FOCUSED = /:focus(?:-visible|-within)?/g;

/** Every rule of the element's own styles, those within media queries and the like among them. */
function rulesOf(element: HTMLElement): readonly CSSRule[] {
  const within = (rule: CSSRule): readonly CSSRule[] => [
    rule,
    ...[...((rule as CSSGroupingRule).cssRules ?? [])].flatMap(within),
  ];
  const { adoptedStyleSheets = [], styleSheets = [] } = element.shadowRoot ?? {};
  return [...adoptedStyleSheets, ...styleSheets].flatMap(sheet => [...sheet.cssRules].flatMap(within));
}

/** What may appear when a part has the focus: something that has its place beforehand, and so covers nothing. */
function hasItsPlace(element: HTMLElement, selector: string): boolean {
  const parts = element.shadowRoot?.querySelectorAll(selector.replace(FOCUSED, '')) ?? [];
  return [...parts].every(part => styleOf(part).position === 'static');
}

function faultsOfRule(element: HTMLElement, { selectorText, style }: CSSStyleRule): readonly string[] {
  const names = [...style];
  const present = names.filter(name => PRESENCE.test(name));
  const appears = present.join() === 'visibility' && hasItsPlace(element, selectorText);
  const reordered =
    /[1-9]/.test(style.order) || /reverse/.test(style.flexDirection + style.flexWrap)
      ? [`${selectorText} changes the order`]
      : [];
  if (POINTED_AT.test(selectorText) && present.length > 0)
    return [...reordered, `${selectorText} changes what is there (WCAG 1.4.13)`];
  if (selectorText.search(FOCUSED) >= 0 && present.length > 0 && !appears)
    return [...reordered, `${selectorText} changes what is there (WCAG 1.4.13)`];
  return reordered;
}

/**
 * Styles that some people never meet: what is shown only to who points at a part (WCAG 1.4.13), what depends on how the screen is
 * held (1.3.4), and what is seen in another order than it is heard (1.3.2).
 */
export function stylesForSomeOnly(element: HTMLElement): readonly string[] {
  return rulesOf(element).flatMap(rule => {
    if ('selectorText' in rule) return faultsOfRule(element, rule as CSSStyleRule);
    const { conditionText = '' } = rule as CSSMediaRule;
    return /orientation/.test(conditionText)
      ? [`@media ${conditionText} asks how the screen is held (WCAG 1.3.4)`]
      : [];
  });
}
