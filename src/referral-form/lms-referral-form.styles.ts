import { css } from 'lit';

export const styles = css`
  .referral,
  .form,
  .section,
  .leaving {
    display: grid;
    gap: 20px;
  }
  .referral {
    padding: 16px;
    max-inline-size: 44em;
  }
  .section {
    padding-block-start: 20px;
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 40%, transparent);
  }
  /* There before its words, and in nobody's way. */
  .section > [role='status']:empty {
    position: absolute;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.25em;
  }
  .summary ul {
    gap: 0;
  }
  .summary a {
    display: block;
    padding-block: 10px;
    color: inherit;
  }
  input.short:not([type='checkbox']) {
    max-inline-size: 14em;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .choice {
    padding-block: 4px;
  }
  .choice span {
    font-weight: 400;
  }
  .count {
    font-variant-numeric: tabular-nums;
    font-size: 0.875em;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 2fr;
    gap: 8px 16px;
    margin: 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @media (max-width: 30em) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 8px;
    }
  }
  /* As long as the rest of the form is not there, what comes after it stands below the screen, and is not seen to move. */
  .begun::after {
    content: '';
    block-size: 200vh;
  }
  @media print {
    .privacy,
    .actions,
    .notice {
      display: none;
    }
    .referral {
      padding: 0;
      max-inline-size: none;
    }
    .section {
      break-inside: avoid;
    }
  }
`;
