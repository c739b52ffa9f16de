// What a web editor is told to paste, in each of its forms.

/**
 * @typedef {object} Snippet
 * @property {string} name
 * @property {string} html
 */

/** What every form asks for: the same setting, so that it shows whether it came all the way. */
export const ASKED = { pattern: '4-6', lang: 'nn' };

const QUERY = 'pattern=4-6&lang=nn';
const written = address => address.replaceAll('&', '&amp;');
const WORDS = 'Start pusteøvinga';

/** Where the widget's own page and its frame are, with what is asked of them. @param {string} suite where the suite lies */
export const addressesIn = suite => ({
  page: `${suite}/w/breathing-timer.html?${QUERY}`,
  frame: `${suite}/e/breathing-timer.html?${QUERY}`,
});

/**
 * @param {string} suite the address of the folder that the suite lies in, without a slash at its end
 * @returns {readonly Snippet[]}
 */
export function snippetsFor(suite) {
  const { page, frame } = addressesIn(suite);
  const element = `<lms-breathing-timer pattern="4-6" lang="nn">${WORDS}</lms-breathing-timer>`;
  return [
    {
      name: 'link',
      html: `<p><a href="${page}">${WORDS}</a></p>`,
    },
    {
      name: 'link with a class',
      html: `<p><a class="lms-link" href="${written(page)}">${WORDS}</a></p>`,
    },
    {
      name: 'link among words',
      html: `<p>Du kan <a href="${page}">puste i fem minutt</a> når du vil.</p>`,
    },
    {
      name: 'script and element',
      html: `<script type="module" src="${suite}/breathing-timer.js"></script>\n${element}`,
    },
    { name: 'element', html: element },
    {
      name: 'placeholder',
      html: `<div data-lms="breathing-timer?${written(QUERY)}">${WORDS}</div>`,
    },
    {
      name: 'empty placeholder',
      html: `<div data-lms="breathing-timer?${written(QUERY)}"></div>`,
    },
    {
      name: 'iframe',
      html: `<iframe src="${written(frame)}" title="Pusteøving" allow="screen-wake-lock; autoplay" referrerpolicy="no-referrer" width="100%" height="560"></iframe>`,
    },
  ];
}
