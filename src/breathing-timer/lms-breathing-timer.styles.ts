import { css } from 'lit';

export const styles = css`
  .timer {
    display: grid;
    gap: 16px;
    padding: 16px;
  }
  .stage,
  .summary {
    display: grid;
    gap: 16px;
  }
  .stage {
    justify-items: center;
    text-align: center;
  }

  .figure {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(100%, 320px);
  }
  .figure > * {
    grid-area: 1 / 1;
  }
  .circle {
    aspect-ratio: 1;
  }
  .word {
    z-index: 1;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
  }
  .sentence {
    z-index: 1;
    max-inline-size: 15em;
    font-size: 1.125em;
    text-wrap: balance;
  }
  .stage .safety {
    max-inline-size: 34em;
    text-align: start;
  }
  .ring {
    inline-size: 100%;
    block-size: 100%;
    transform: rotate(-90deg);
  }
  .ring circle {
    fill: none;
    stroke: var(--_border);
    stroke-width: 0.5;
  }
  .ring .done {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .circle .track {
    inline-size: 88%;
    aspect-ratio: 1;
  }
  .breath {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    border: 3px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
    will-change: transform, opacity;
  }
  .circle .breath {
    border-radius: 50%;
    transform: scale(0.62);
  }

  .bar,
  .text {
    gap: 16px;
    padding-block: 16px;
  }
  .bar > *,
  .text > * {
    grid-area: auto;
  }
  .bar .track {
    inline-size: 72px;
    block-size: 200px;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .bar .breath {
    border-width: 3px 0 0;
    transform: scaleY(0.08);
    transform-origin: bottom;
  }
  .bar .word,
  .text .word {
    font-size: 3em;
  }
  .text .sentence {
    font-size: 1.375em;
  }
  .line {
    inline-size: 100%;
    block-size: 4px;
    background: color-mix(in srgb, var(--_border) 40%, transparent);
    fill: var(--_accent);
  }

  .time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .actions {
    justify-content: center;
  }
  .stage .actions {
    gap: 0;
  }
  .stage .quiet {
    padding-inline: 8px;
  }
  .stage .primary {
    min-inline-size: 10em;
    min-block-size: 56px;
    font-size: 1.125em;
  }
  .summary .actions,
  .notice .actions {
    justify-content: start;
  }

  .settings {
    display: grid;
    gap: 16px;
    max-inline-size: 28em;
    padding-block: 8px;
  }
  .rhythm {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(3.25em, 1fr));
    gap: 8px;
  }

  @media (forced-colors: active) {
    .ring circle {
      stroke: CanvasText;
    }
    .ring .done {
      stroke: Highlight;
    }
    .breath {
      background: Canvas;
    }
    .bar .breath {
      background: Highlight;
    }
    .line {
      forced-color-adjust: none;
      background: Canvas;
      fill: Highlight;
    }
  }
`;
