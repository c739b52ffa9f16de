import { css } from 'lit';

/** The look of the table of practice over time. */
export const tableStyles = css`
  .days {
    inline-size: 100%;
    max-inline-size: 34em;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  .days th,
  .days td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 40%, transparent);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .days .week {
    padding-block-start: 12px;
    font-weight: 600;
  }
  .days thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
