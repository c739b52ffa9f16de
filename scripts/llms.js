// llms.txt: the suite for those who read it to a language model. What each element takes and tells is from custom-elements.json,
// how it is used from the README; nothing is written here.
import { readFileSync } from 'node:fs';
import { ROOT } from './elements.js';
import { elementsOf, unbroken } from './manifest-elements.js';

/** What of the README holds for all elements. */
const COMMON = ['Use it', 'Privacy'];

/**
 * @param {string} readme
 * @param {string} heading
 * @returns {string} what stands under it
 * @throws {Error} when there is no such heading
 */
function sectionOf(readme, heading) {
  const section = readme.split(/^## /m).find(text => text.startsWith(`${heading}\n`));
  if (!section) throw new Error(`README.md has no section «${heading}», which llms.txt is made from.`);
  return section.slice(heading.length).trim();
}

/**
 * @param {string} heading
 * @param {readonly string[]} lines
 */
const list = (heading, lines) => (lines.length ? `${heading}:\n\n${lines.map(line => `- ${line}\n`).join('')}\n` : '');

/** @param {{ name: string, description?: string, type?: { text: string } }} described */
const line = ({ name, description, type }) =>
  `\`${name}\`${type ? ` (\`${type.text.replace(' | undefined', '')}\`)` : ''}: ${unbroken(description)}`;

/** @param {import('custom-elements-manifest/schema.js').ClassMethod} method */
function methodLine({ name, parameters = [], return: returned, description }) {
  const taken = parameters.map(({ name, type }) => `${name}: ${type?.text}`).join(', ');
  return `\`${name}(${taken}): ${returned?.type?.text ?? 'void'}\`: ${unbroken(description)}`;
}

/**
 * @param {import('./manifest-elements.js').Described} element
 * @param {string} readme
 */
function elementSection(element, readme) {
  const { tag, description } = element;
  const room = tag.replace('lms-', '');
  const snippets = sectionOf(readme, `\`<${tag}>\``).match(/^```html\n.*?^```$/gms) ?? [];
  return `## \`<${tag}>\`

${unbroken(description)}

From npm: \`import 'lms-widgets/${room}/define'\` registers it, \`import { ${element.className} } from 'lms-widgets'\` is its class.

${snippets.map(snippet => `${snippet}\n\n`).join('')}${[
    list('Attributes', element.attributes.map(line)),
    list('Properties without an attribute', element.properties.map(line)),
    list('Properties that can only be read', element.readings.map(line)),
    list('Events', element.events.map(line)),
    list('Methods', element.methods.map(methodLine)),
    list(
      'Content',
      element.slots.map(({ description }) => unbroken(description)),
    ),
    list('Parts for `::part()`', element.cssParts.map(line)),
    list('Custom properties of CSS', element.cssProperties.map(line)),
  ].join('')}`;
}

/**
 * @param {import('./manifest-elements.js').Manifest} manifest
 * @returns {string} what llms.txt should say
 */
export function llmsText(manifest) {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const [, summary = ''] = readme.split('\n\n');
  return `# lms-widgets

> ${unbroken(summary)}

${COMMON.map(heading => `## ${heading}\n\n${sectionOf(readme, heading)}\n\n`).join('')}${elementsOf(manifest)
    .map(element => elementSection(element, readme))
    .join('')}`.replace(/\n+$/, '\n');
}
