import { SETTINGS } from './settings.js';
import type { WidgetName } from './widgets.js';

/** The attributes that are asked for by their names, those that are on with nothing in them; `lang` among them. */
export type Asked = ReadonlyMap<string, string>;

/** Longer than anything that means something. */
const LONGEST = 500;

/** Whether an address leads back to the same server: figures of another one are none that this page vouches for. */
const isLocal = (address: string): boolean => !/^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address);

/** What an attribute becomes; `undefined` for what is not to be set, and for a switch that is off. */
function attributeOf(widget: WidgetName, name: string, value: string): string | undefined {
  const names = SETTINGS[widget].split(' ');
  if (value.length > LONGEST || (name === 'src' && !isLocal(value))) return undefined;
  if (names.includes(name)) return value;
  if (name === 'lang') return /^[a-z]{2,3}$/.test(value) ? value : undefined;
  return names.includes(`${name}?`) && value !== 'false' ? '' : undefined;
}

/**
 * What a query asks of a widget, such as `?pattern=5-5&muted`. Names that the widget does not have are passed over; the values are
 * for the widget to judge. Never throws.
 *
 * @param query - with or without its question mark
 */
export function askedBy(widget: WidgetName, query: string): Asked {
  const asked = new Map<string, string>();
  for (const [written, value] of new URLSearchParams(query)) {
    // Editors write an ampersand out once too often, and take a space along with the end of an address.
    const name = written.replace(/^(amp;)+/, '');
    const attribute = attributeOf(widget, name, value.trim());
    if (attribute !== undefined) asked.set(name, attribute);
  }
  return asked;
}

/** As in a query; half a character, which cannot be in one, becomes the sign for what is unknown. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));

/** The query that asks for these attributes; empty where there are none. */
export function queryFor(asked: Asked): string {
  const query = [...asked].map(([name, value]) => (value ? `${name}=${encoded(value)}` : name)).join('&');
  return query && `?${query}`;
}
