import { css } from 'lit';

/**
 * The wrapper that no page style reaches, and the tokens. The public ones (`--lms-…`) are the page's to set; the private
 * ones (`--_…`) are what the suite's own styles use.
 *
 * Sizes are in `em` of the person's own default font size (`medium`), never `rem`: pages change their root's.
 */
export const theme = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .lms {
    all: initial;
    display: block;
    direction: ltr;
    color-scheme: inherit;
    font-family: var(--lms-font-family, inherit);
    font-size: var(--lms-font-size, medium);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;

    --_accent: var(--lms-accent, light-dark(#0b6773, #6ec6d2));
    --_on-accent: var(--lms-on-accent, light-dark(#ffffff, #0a2025));
    --_surface: var(--lms-surface, light-dark(#ffffff, #12201f));
    --_second-surface: var(--lms-second-surface, light-dark(#f3f6f6, #1b2c2d));
    --_text: var(--lms-text, light-dark(#17262a, #e8f0f0));
    --_muted: var(--lms-muted, light-dark(#4d5f63, #a9babc));
    --_border: var(--lms-border, light-dark(#718387, #6d8083));
    --_danger: var(--lms-danger, light-dark(#a3262a, #ff9a94));
    --_success: var(--lms-success, light-dark(#1d6b3a, #86d39f));
    --_radius: var(--lms-radius, 8px);

    color: var(--_text);
    background: var(--_surface);
  }
  .lms *,
  .lms ::before,
  .lms ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p,
  h2,
  ul,
  figure,
  fieldset {
    margin: 0;
  }
  p {
    max-inline-size: 65ch;
  }
  :focus-visible,
  /* WebKit takes a choice by the arrow keys for one by the mouse. */
  [type='radio']:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .lms {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_surface: Canvas;
      --_second-surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_danger: CanvasText;
      --_success: CanvasText;
    }
  }
  @media print {
    .lms {
      color-scheme: light;
    }
  }
`;
