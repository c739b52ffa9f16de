// How each editor is started. These functions are handed to the CMS's page and run there; each leaves `window.desk`, by which the
// page can be worked at in the same way whatever editor it has.

/**
 * @typedef {object} Desk
 * @property {(html: string) => Promise<unknown> | unknown} fill as by the source view, when it is closed
 * @property {() => string} read what the CMS is given to keep
 * @property {() => void} focus where a person would click before pasting
 */

/** @param {Record<string, unknown>} config */
export async function startTinyMce(config) {
  const [editor] = await window.tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, ...config });
  window.desk = {
    fill: html => editor.setContent(html),
    read: () => editor.getContent(),
    focus: () => editor.focus(),
  };
}

/** @param {Record<string, unknown>} config */
export function startCkEditor4(config) {
  return new Promise(resolve => {
    const editor = window.CKEDITOR.replace('editor', {
      // It would ask its maker whether there is a newer one.
      versionCheck: false,
      ...config,
    });
    window.desk = {
      fill: html => new Promise(filled => editor.setData(html, { callback: filled })),
      read: () => editor.getData(),
      focus: () => editor.focus(),
    };
    editor.on('instanceReady', () => resolve(undefined));
  });
}

/**
 * @param {{ plugins: readonly string[], allows?: string }} config the plugins by their names, and the names of the elements that General
 *   HTML Support is told to keep, with all that they have: a pattern, which can only be handed over as text
 */
export async function startCkEditor5({ plugins, allows }) {
  const suite = window.CKEDITOR;
  const editor = await suite.ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: plugins.map(name => suite[name]),
    ...(allows && {
      htmlSupport: { allow: [{ name: new RegExp(`^(${allows})$`), attributes: true, classes: true, styles: true }] },
    }),
  });
  window.desk = {
    fill: html => editor.setData(html),
    read: () => editor.getData(),
    focus: () => editor.editing.view.focus(),
  };
}

/** No editor, but a filter that many sites put what was written through. */
export function startDomPurify() {
  let kept = '';
  window.desk = {
    fill: html => (kept = window.DOMPurify.sanitize(html)),
    read: () => kept,
    focus: () => undefined,
  };
}
