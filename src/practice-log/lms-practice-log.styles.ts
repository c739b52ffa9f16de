import { css } from 'lit';

export const styles = css`
  .log {
    display: grid;
    gap: 16px;
    padding: 16px;
    container-type: inline-size;
  }
  .subtitle::first-letter {
    text-transform: uppercase;
  }
  .lead {
    display: grid;
    gap: 4px;
  }
  .welcome {
    font-size: 1.125em;
  }

  .turning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .turning .actions {
    gap: 8px;
  }
  .period {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .view[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 -3px var(--_accent);
    font-weight: 600;
  }
  button:disabled {
    border-color: transparent;
    color: var(--_muted);
    cursor: default;
  }

  .grid {
    inline-size: 100%;
    border-spacing: 4px;
    border-collapse: separate;
    table-layout: fixed;
  }
  .grid th {
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    text-align: center;
  }
  .grid th:first-child {
    inline-size: 6.25em;
    text-align: start;
  }
  .grid .sum {
    inline-size: 9.5em;
    padding-inline-start: 8px;
    font-size: 0.875em;
    line-height: 1.25;
    text-align: start;
  }
  .sum .time {
    display: block;
  }
  .full {
    color: var(--_success);
    font-weight: 600;
    white-space: nowrap;
  }
  .day {
    position: relative;
    block-size: 44px;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .day:hover {
    background: var(--_second-surface);
  }
  .outside,
  .ahead {
    border-color: color-mix(in srgb, var(--_border) 40%, transparent);
  }
  .today {
    outline: 2px solid var(--_text);
    outline-offset: -1px;
  }
  .day[aria-selected='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .day:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    overflow: visible;
  }
  .fill {
    position: absolute;
    inset: auto 0 0;
    inline-size: 100%;
    background: color-mix(in srgb, var(--_accent) 26%, var(--_surface));
  }
  .minutes {
    position: relative;
    font-weight: 600;
  }
  /* Above the minutes, not over them, however large the person's text and its lines are. */
  .date {
    position: relative;
    display: block;
    justify-self: start;
    padding: 2px 4px 0;
    font-size: 0.75em;
    line-height: 1;
    text-align: start;
  }
  .dated .minutes {
    display: block;
  }
  /* In its corner on a day without minutes too. */
  .dated .day {
    align-content: start;
    vertical-align: top;
  }

  /* On a phone each week is a line of words above a line of seven days. */
  @container (max-width: 32em) {
    .grid,
    .grid tbody {
      display: block;
    }
    .grid tr {
      display: grid;
      grid-template-columns: repeat(7, 1fr);
      gap: 3px;
      margin-block-end: 8px;
    }
    .grid thead {
      display: block;
    }
    .grid thead th:first-child,
    .grid thead .sum {
      display: none;
    }
    .grid tbody th {
      grid-column: 1 / 4;
      inline-size: auto;
    }
    .grid tbody .sum {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 0 8px;
      grid-area: 1 / 4 / 2 / 8;
      inline-size: auto;
      padding: 0;
    }
    .day {
      display: grid;
      place-items: center;
      /* As high as large text needs; in a table, 44 px are the least of it anyway. */
      block-size: auto;
      min-block-size: 44px;
    }
  }

  .day-panel,
  .sessions,
  .sessions li,
  .session-form,
  .over-time,
  .yours,
  .part {
    display: grid;
    gap: 12px;
  }
  .day-panel,
  .over-time {
    padding-block-start: 16px;
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 40%, transparent);
  }
  .sessions {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sessions li {
    gap: 4px;
    padding-block-end: 8px;
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 40%, transparent);
  }
  .sessions li:last-child {
    border: 0;
  }
  .sessions .quiet {
    margin-inline: -8px 8px;
    padding-inline: 8px;
  }
  .amount {
    margin-inline-start: 8px;
    color: var(--_muted);
  }
  .note {
    white-space: pre-line;
  }
  .session-form {
    max-inline-size: 28em;
    padding-block: 8px;
  }
  input.short,
  #minutes {
    max-inline-size: 8em;
  }

  .yours {
    gap: 24px;
    padding-block: 8px;
  }
  .rejected {
    font-size: 0.875em;
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .fill {
      forced-color-adjust: none;
      background: Highlight;
    }
    .day[aria-selected='true'] {
      border: 3px solid Highlight;
    }
    .view[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .day .minutes,
    .day .date {
      padding-inline: 2px;
      background: Canvas;
    }
  }
  @media print {
    .turning .actions,
    details {
      display: none;
    }
    .day {
      print-color-adjust: exact;
    }
  }
`;
