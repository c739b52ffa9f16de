// The editors of this world's CMSs, as they come and as they are known to be set.
import { startCkEditor4, startCkEditor5, startDomPurify, startTinyMce } from './starting.js';

/**
 * @typedef {object} Editor
 * @property {string} name
 * @property {string} npm its folder in node_modules
 * @property {readonly string[]} files scripts and stylesheets in that folder, in their order
 * @property {(config: never) => unknown} start is handed to the page, and run there
 * @property {object} config
 * @property {boolean} takesPaste whether a person can paste into it; not so with a filter
 * @property {boolean} [sharesHost] whether the CMS is at home at the same address as the pages that people see
 * @property {boolean} [breaksAddresses] whether it makes the addresses of its own site relative to the page that one writes on, so that
 *   none of them is right on a page at another depth
 */

const TINYMCE = { files: ['tinymce.min.js'], start: startTinyMce, config: {}, takesPaste: true };
const CKEDITOR_4 = { npm: 'ckeditor4', files: ['ckeditor.js'], start: startCkEditor4, takesPaste: true };
const CKEDITOR_5 = {
  npm: 'ckeditor5',
  files: ['dist/browser/ckeditor5.css', 'dist/browser/ckeditor5.umd.js'],
  start: startCkEditor5,
  takesPaste: true,
};

const ANY_SCRIPT = { extended_valid_elements: 'script[*]' };
const BASIC_PLUGINS = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Table'];

const HTML_PLUGINS = [...BASIC_PLUGINS, 'GeneralHtmlSupport'];

/**
 * The rules of Enonic's Content Studio, as its source has them in August 2026 (enonic/app-contentstudio, useCKEditorConfig.ts),
 * less the tools of its own, which allow no element: the plugins of its build, its toolbar, its styles and what it allows besides.
 */
const ENONIC = {
  plugins:
    'basicstyles,blockquote,button,clipboard,colorbutton,copyformatting,div,elementspath,enterkey,entities,floatingspace,font,format,horizontalrule,htmlwriter,indentblock,indentlist,justify,link,list,liststyle,maximize,newpage,panel,pastefromgdocs,pastefromword,pastetext,preview,removeformat,selectall,sharedspace,sourcedialog,specialchar,stylescombo,table,tableresize,tableselection,tabletools,toolbar,undo,uploadimage,widget,wysiwygarea,image2,colordialog,language',
  removePlugins: 'resize,image',
  toolbar: [
    ['Styles', 'Bold', 'Italic', 'Underline'],
    ['JustifyBlock', 'JustifyLeft', 'JustifyCenter', 'JustifyRight'],
    ['BulletedList', 'NumberedList', 'Outdent', 'Indent'],
    ['SpecialChar', 'Anchor', 'Image', 'Link', 'Unlink'],
    ['Table'],
    ['Sourcedialog'],
  ],
  stylesSet: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'pre', 'code'].map(element => ({
    name: element,
    element,
  })),
  entities: false,
  extraAllowedContent: 'strong em u code address dl dt dd blockquote span(!shy);*(*);td{*};*[data-*]',
  disallowedContent: 'img[width,height]; table[*]{*}',
};

/** @type {readonly Editor[]} */
export const EDITORS = [
  { ...TINYMCE, name: 'TinyMCE 6', npm: 'tinymce6' },
  { ...TINYMCE, name: 'TinyMCE 6, script[*]', npm: 'tinymce6', config: ANY_SCRIPT },
  { ...TINYMCE, name: 'TinyMCE 8', npm: 'tinymce8' },
  { ...TINYMCE, name: 'TinyMCE 8, script[*]', npm: 'tinymce8', config: ANY_SCRIPT },
  {
    ...TINYMCE,
    name: 'TinyMCE 8, sandbox_iframes_exclusions',
    npm: 'tinymce8',
    config: { sandbox_iframes_exclusions: ['127.0.0.1'] },
  },
  { ...TINYMCE, name: 'TinyMCE 8 on the site itself', npm: 'tinymce8', sharesHost: true, breaksAddresses: true },
  {
    ...TINYMCE,
    name: 'TinyMCE 8 on the site itself, convert_urls: false',
    npm: 'tinymce8',
    config: { convert_urls: false },
    sharesHost: true,
  },
  { ...CKEDITOR_4, name: 'CKEditor 4', config: {} },
  { ...CKEDITOR_4, name: 'CKEditor 4, Enonic’s rules', config: ENONIC },
  { ...CKEDITOR_5, name: 'CKEditor 5, basic', config: { plugins: BASIC_PLUGINS } },
  {
    ...CKEDITOR_5,
    name: 'CKEditor 5, General HTML Support for div, iframe, script',
    config: { plugins: HTML_PLUGINS, allows: 'div|iframe|script' },
  },
  {
    ...CKEDITOR_5,
    name: 'CKEditor 5, General HTML Support for everything',
    config: { plugins: HTML_PLUGINS, allows: '.*' },
  },
  {
    name: 'DOMPurify 3',
    npm: 'dompurify',
    files: ['dist/purify.min.js'],
    start: startDomPurify,
    config: {},
    takesPaste: false,
  },
];
