// docs/frameworks.md shows files of the examples, which are built and tested: a fence after a comment that names a file has
// what the file has.
import { readFileSync } from 'node:fs';
import { ROOT } from './elements.js';

const SHOWN = /^<!-- (examples\/\S+) -->\n\n```(\w+)\n.*?^```$/gms;

/**
 * @param {string} page in Markdown
 * @returns {string} with the examples as they are
 */
export const withExamples = page =>
  page.replace(SHOWN, (_, file, language) => {
    const code = readFileSync(`${ROOT}${file}`, 'utf8').trimEnd();
    return `<!-- ${file} -->\n\n\`\`\`${language}\n${code}\n\`\`\``;
  });
