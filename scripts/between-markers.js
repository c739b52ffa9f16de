// Parts of a Markdown file that are written by a script: they stand between two comments, and the rest is people's.

/**
 * @param {string} file its name, for the error
 * @param {string} text of the file
 * @param {string} name of the part: it begins at `<!-- NAME -->` and ends at `<!-- /NAME -->`
 * @param {string} part as Markdown
 * @returns {string} the file's text with the part in its place
 * @throws {Error} when it has not both markers, once each and in their order
 */
export function withPart(file, text, name, part) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest, ...more] = text.split(start);
  const [old, after, ...again] = rest?.split(end) ?? [];
  if (before === undefined || old === undefined || after === undefined || more.length > 0 || again.length > 0) {
    throw new Error(
      `${file} must have ${start} and then ${end}, once each; what is written by a script goes between them.`,
    );
  }
  return `${before}${start}\n\n${part}\n${end}${after}`;
}
