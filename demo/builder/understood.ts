import { parsePattern } from '../../src/breathing-timer/pattern.js';
import { parsePlainDate } from '../../src/calendar/plain-date.js';
import { askedBy, queryFor } from '../../src/embed/asked.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import { DAY_START } from '../../src/practice-log/page-settings.js';

/** How a widget reads the settings whose texts have a form of their own; `undefined` for what means nothing. */
const READ: Readonly<Record<string, (text: string) => unknown>> = {
  pattern: parsePattern,
  start: parsePlainDate,
  'day-start': text => DAY_START.parse(text),
};

/** Whether a text can be meant as a setting: a link can carry it, and the widget knows what to do with it. */
export function isUnderstood(widget: WidgetName, name: string, text: string): boolean {
  const carried = askedBy(widget, queryFor(new Map([[name, text]]))).get(name);
  if (carried === undefined) return false;
  const read = READ[name];
  return !read || read(carried) !== undefined;
}
