import manifest from '../../custom-elements.json' with { type: 'json' };
import { SETTINGS } from '../../src/embed/settings.js';
import type { WidgetName } from '../../src/embed/widgets.js';

/** What may be set of a widget, and how it is asked for. */
export type Setting = { readonly name: string } & (
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'switch' | 'text' }
);

/**
 * What a link may set and the builder does not ask for: how far a page may go is for those who write its code, and one's own
 * scores are never in an address.
 */
const NOT_ASKED_FOR: readonly string[] = ['outcome-chart mode', 'referral-form mode', 'referral-form allow-test-ids'];

interface DeclaredAttribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}

/** The parts of the manifest that are read here; a module may have declarations of other kinds too. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly DeclaredAttribute[];
    }[];
  }[];
}

const declared = (widget: WidgetName): readonly DeclaredAttribute[] =>
  (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === `lms-${widget}`)?.attributes ?? [];

/** The limits of a number, which every description states the same way: «whole minutes, 1–60; 0 is open-ended». */
function limitsIn(description: string): readonly [least: number, most: number] {
  const [, least, most] = /(\d+)–(\d+)/.exec(description) ?? [];
  const hasZero = /\b0\b(?= is| \(default\) is)/.test(description);
  return [hasZero ? 0 : Number(least ?? 0), Number(most ?? 0)];
}

function settingOf({ name, type, description = '' }: DeclaredAttribute): Setting {
  const text = type?.text ?? '';
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, option = '']) => option);
  if (text === 'boolean') return { name, kind: 'switch' };
  if (options.length > 0) return { name, kind: 'choice', options };
  if (!text.includes('number')) return { name, kind: 'text' };
  const [least, most] = limitsIn(description);
  return { name, kind: 'number', least, most };
}

/** What the builder asks of a widget: the attributes of the manifest that a link may set, in the order of the links' own list. */
export function settingsOf(widget: WidgetName): readonly Setting[] {
  const attributes = new Map(declared(widget).map(attribute => [attribute.name, attribute]));
  return SETTINGS[widget]
    .split(' ')
    .map(name => name.replace('?', ''))
    .filter(name => !NOT_ASKED_FOR.includes(`${widget} ${name}`))
    .flatMap(name => {
      const attribute = attributes.get(name);
      return attribute ? [settingOf(attribute)] : [];
    });
}
