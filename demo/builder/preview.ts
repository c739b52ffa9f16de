/** The widget in a page of somebody else's, as its address says: `?widget=…&style=…&scheme=…`, and how the widget is set. */
import { askedBy } from '../../src/embed/asked.js';
import { WIDGETS, widgetNamed } from '../../src/embed/widgets.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import { languageNamed } from '../pages/languages.js';
import { messages } from './messages.js';
import { STYLESHEETS } from './page-styles.js';

/** What defines each widget. */
const DEFINES: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'breathing-timer': () => import('../../src/breathing-timer/define.js'),
  'outcome-chart': () => import('../../src/outcome-chart/define.js'),
  'practice-log': () => import('../../src/practice-log/define.js'),
  'referral-form': () => import('../../src/referral-form/define.js'),
};

const address = new URLSearchParams(location.search);
const widget = widgetNamed(address.get('widget') ?? undefined) ?? WIDGETS[0];
const asked = new Map(askedBy(widget, location.search));
const language = languageNamed(asked.get('lang')) ?? 'nb';
const texts = messages[language];

/** Made-up figures that come with the site, for a chart that has none of its own yet. */
if (widget === 'outcome-chart' && !asked.has('src')) {
  asked.set('src', `../figures/follow-up.${language}.csv`);
}

/** The style of the page, before anything is seen of it. */
async function dress(): Promise<void> {
  const style = address.get('style') ?? '';
  if (!Object.hasOwn(STYLESHEETS, style)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = STYLESHEETS[style as keyof typeof STYLESHEETS];
  const dressed = new Promise(resolve => (link.onload = link.onerror = resolve));
  document.head.append(link);
  await dressed;
}

document.documentElement.lang = language;
document.documentElement.style.colorScheme = address.get('scheme') === 'dark' ? 'dark' : 'light';
document.title = texts.choose.widgets[widget].name;
await dress();

const heading = document.createElement('h1');
heading.textContent = texts.choose.widgets[widget].name;
const about = document.createElement('p');
about.textContent = texts.choose.widgets[widget].about;
const element = document.createElement(`lms-${widget}`);
for (const [name, value] of asked) element.setAttribute(name, value);
document.body.append(heading, about, element);
await DEFINES[widget]();
