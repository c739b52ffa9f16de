import { css } from 'lit';

/** The look of the chart: panels beside each other where there is room, each with its sentences above it. */
export const styles = css`
  .outcomes {
    display: grid;
    /* A table that is too wide keeps that to itself. */
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .outcomes p {
    max-inline-size: 65ch;
  }
  .measures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 8px 24px;
  }
  /* Pictures beside each other stand at one height, however long their sentences are. */
  .measure {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    min-inline-size: 0;
  }
  .sentences,
  .as-written {
    display: grid;
    align-content: start;
    gap: 8px;
  }
  .picture {
    min-inline-size: 0;
  }
  .paper {
    position: relative;
    block-size: 15em;
  }
  /* What a canvas draws with is read from its own style: see ink.ts. */
  .plot {
    border: 0 solid var(--_border);
    outline: 0 solid color-mix(in srgb, var(--_border) 40%, transparent);
    color: var(--_text);
    caret-color: var(--_accent);
    font-size: 0.875em;
    transition: color 1ms;
    /* Before it is drawn a canvas is 300 px wide, which is more than some places have. */
    max-inline-size: 100%;
  }
  /* Has its place beforehand, so that nothing moves when the picture gets the focus. */
  .walk {
    visibility: hidden;
  }
  .picture:focus-visible .walk {
    visibility: visible;
  }
  .saving {
    align-items: center;
    gap: 0 24px;
  }
  /* The words begin where the lines above do, also on a line of their own. */
  .saving button {
    margin-inline: -5px;
    padding-inline: 4px;
  }
  .caveat {
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    max-inline-size: 42em;
    margin-block-end: 16px;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 8px 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 40%, transparent);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  /* As many columns as there are changes: the words before them give way, and break where words do. */
  .changes th[scope='row'] {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  /* Only a table is wider than it, and scrolls. */
  .as-written {
    grid-template-columns: minmax(0, 1fr);
    overflow-x: auto;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .group {
    padding-block-start: 12px;
    font-weight: 600;
  }
  /* No other colour of the system is sure to stand out from its canvas; Highlight lets through what lies under it. */
  @media (forced-colors: active) {
    .plot {
      border-color: CanvasText;
      outline-color: CanvasText;
      color: CanvasText;
      caret-color: CanvasText;
    }
  }
  @media print {
    .saving {
      display: none;
    }
    .measures {
      grid-template-columns: 1fr 1fr;
    }
    .paper {
      block-size: 210px;
    }
    .walk,
    .picture:not(:has(.drawn)) {
      display: none;
    }
    .plot {
      max-inline-size: 100%;
      object-fit: contain;
    }
    /* A sheet cannot be opened: it has the tables that are closed on the screen. */
    ::details-content {
      content-visibility: visible;
    }
    .measure,
    table {
      break-inside: avoid;
    }
  }
`;
