/** A property of a calendar: `NAME;PARAMETER=…:value`. */
export interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** What stands between BEGIN and END: properties and further components, in the order in which they are written. */
export interface Component {
  readonly name: string;
  readonly content: (Property | Component)[];
}

export const isProperty = (part: Property | Component): part is Property => 'value' in part;

/** The lines of a file as they are on the disk, each ended by CRLF (RFC 5545, 3.1). */
export function linesOf(file: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < file.length; at++) {
    if (file[at] === 10) throw new Error(`a line feed alone at octet ${at}`);
    if (file[at] !== 13) continue;
    if (file[at + 1] !== 10) throw new Error(`a carriage return alone at octet ${at}`);
    lines.push(file.subarray(from, at));
    at++;
    from = at + 1;
  }
  if (from !== file.length) throw new Error('the last line has no end');
  return lines;
}

/**
 * Reads a calendar file as RFC 5545 tells a reader to, octet by octet.
 *
 * @throws {Error} where it breaks the format: in the ends of lines, their length, the characters, or the nesting
 */
export function readCalendar(text: string): Component {
  const unfolded: string[] = [];
  for (const octets of linesOf(new TextEncoder().encode(text))) {
    if (octets.length > 75) throw new Error(`a line of ${octets.length} octets`);
    // A character that is cut in two cannot be decoded.
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
    if (line.startsWith(' ') || line.startsWith('\t')) unfolded.push(`${unfolded.pop() ?? ''}${line.slice(1)}`);
    else unfolded.push(line);
  }
  const outermost: Component = { name: 'file', content: [] };
  const open = [outermost];
  for (const line of unfolded) {
    const inner = open[open.length - 1] ?? outermost;
    const property = readProperty(line);
    if (property.name === 'BEGIN') {
      const component = { name: property.value, content: [] };
      inner.content.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      if (open.length < 2 || inner.name !== property.value) throw new Error(`${line} ends ${inner.name}`);
      open.pop();
    } else {
      inner.content.push(property);
    }
  }
  const [calendar, ...others] = outermost.content;
  if (open.length !== 1 || !calendar || others.length || isProperty(calendar)) throw new Error('not one calendar');
  return calendar;
}

function readProperty(line: string): Property {
  const colon = line.indexOf(':');
  const head = line.slice(0, Math.max(colon, 0));
  const semicolon = head.includes(';') ? head.indexOf(';') : head.length;
  const name = head.slice(0, semicolon);
  if (!/^[A-Z-]+$/.test(name)) throw new Error(`no property: ${line}`);
  return { name, parameters: head.slice(semicolon), value: line.slice(colon + 1) };
}

/** What a value of type TEXT says (RFC 5545, 3.3.11). */
export function textIn(value: string): string {
  let said = '';
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (character < ' ' && character !== '\t') throw new Error('a control character');
    if (character === ';' || character === ',') throw new Error(`${character} is not escaped`);
    if (character !== '\\') {
      said += character;
      continue;
    }
    at++;
    const next = value.charAt(at);
    if (!['\\', ';', ',', 'n', 'N'].includes(next)) throw new Error(`\\${next} means nothing`);
    said += next.toLowerCase() === 'n' ? '\n' : next;
  }
  return said;
}
