import { css } from 'lit';

/** The look of the picture of practice over time. The tokens are system colours where colours are forced. */
export const trendStyles = css`
  .trend {
    display: grid;
    gap: 4px;
    max-inline-size: 24em;
  }
  .trend svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    fill: currentColor;
    font-variant-numeric: tabular-nums;
  }
  .axis {
    stroke: var(--_border);
  }
  .bar,
  .after {
    fill: var(--_accent);
  }
  .before {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .change {
    stroke: currentColor;
  }
`;
