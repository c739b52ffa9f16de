/** Stylesheets that real pages have, and what pages write themselves: by name, where the test server has them. */
export const HOSTILE_STYLESHEETS: Readonly<Record<string, string>> = {
  'bootstrap 3': '/node_modules/bootstrap3/dist/css/bootstrap.css',
  'bootstrap 5': '/node_modules/bootstrap/dist/css/bootstrap.css',
  bulma: '/node_modules/bulma/css/bulma.css',
  foundation: '/node_modules/foundation-sites/dist/css/foundation.css',
  designsystemet: '/node_modules/@digdir/designsystemet-css/dist/src/index.css',
  aksel: '/node_modules/@navikt/ds-css/dist/index.css',
  govuk: '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
  nhsuk: '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
  'tailwind preflight, unlayered': '/node_modules/tailwindcss/preflight.css',
  normalize: '/node_modules/normalize.css/normalize.css',
  'a root of 62.5 %': '/test/host/hostile/small-root.css',
  'inherited upper case': '/test/host/hostile/upper-case.css',
  'inherited white-space: pre': '/test/host/hostile/white-space-pre.css',
  'right to left': '/test/host/hostile/right-to-left.css',
  'letter spacing': '/test/host/hostile/letter-spacing.css',
  'everything important': '/test/host/hostile/everything-important.css',
};
