import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TimerMessages } from './messages.js';
import { PATTERNS, formatPattern, parsePattern, suitsRamp } from './pattern.js';
import { INTERVALS, LENGTHS, PRACTICES, VISUALS } from './settings.js';
import type { Choices, TimerSettings } from './settings.js';
import { canVibrate } from './vibration.js';

const OWN = 'own';
const PHASES = ['in', 'hold1', 'out', 'hold2'] as const;

type Choose = (choices: Choices) => void;

/** «Tilpass øvelsen»: everything a person may choose before Start. */
export class SettingsForm {
  /** The own rhythm as it is being written, while it has no meaning yet or is the one chosen. */
  #ownPattern: Record<(typeof PHASES)[number], string> | undefined;

  /** @param locales - write the seconds of an own rhythm */
  render(settings: TimerSettings, texts: TimerMessages, locales: readonly string[], choose: Choose): TemplateResult {
    const paced = settings.practice === 'paced-breathing';
    return html`<details part="settings">
      <summary>${texts.customise}</summary>
      <div class="settings">
        ${select(
          'practice',
          texts.practice,
          settings.practice,
          PRACTICES,
          practice => texts.practices[practice],
          practice => choose({ practice }),
        )}
        ${select(
          'minutes',
          texts.length,
          settings.minutes,
          withOwn(LENGTHS, settings.minutes),
          count => (count ? texts.minutes(count) : texts.openEnded),
          minutes => choose({ minutes }),
        )}
        ${paced ? this.#renderRhythm(settings, texts, locales, choose) : nothing}
        ${select(
          'interval',
          texts.interval,
          settings.intervalMinutes,
          withOwn(INTERVALS, settings.intervalMinutes),
          count => (count ? texts.everyMinutes(count) : texts.noInterval),
          intervalMinutes => choose({ intervalMinutes }),
        )}
        ${select(
          'visual',
          texts.visual,
          settings.visual,
          VISUALS,
          visual => texts.visuals[visual],
          visual => choose({ visual }),
        )}
        <div>
          ${check(texts.bells, settings.bells, bells => choose({ bells }))}
          ${paced ? check(texts.tones, settings.tones, tones => choose({ tones })) : nothing}
          ${
            paced && canVibrate()
              ? check(texts.vibration, settings.vibration, vibration => choose({ vibration }))
              : nothing
          }
          ${check(texts.spoken, settings.spoken, spoken => choose({ spoken }))}
        </div>
        <div class="field">
          <label for="volume">${texts.volume}</label>
          <input
            id="volume"
            type="range"
            min="0"
            max="100"
            step="5"
            .value=${live(String(settings.volume * 100))}
            @input=${(event: Event) => choose({ volume: Number((event.target as HTMLInputElement).value) / 100, muted: false })}
          />
        </div>
        <p class="help">${texts.remembered}</p>
      </div>
    </details>`;
  }

  #renderRhythm(
    { pattern, ramp }: TimerSettings,
    texts: TimerMessages,
    locales: readonly string[],
    choose: Choose,
  ): TemplateResult {
    const written = formatPattern(pattern);
    const own = this.#ownPattern !== undefined || !PATTERNS.includes(written);
    const chosen = (value: string): void => {
      this.#ownPattern = value === OWN ? asWritten(pattern, locales) : undefined;
      const preset = parsePattern(value);
      choose(preset ? { pattern: preset } : {});
    };
    return html`
      ${select(
        'pattern',
        texts.pattern,
        own ? OWN : written,
        [...PATTERNS, OWN],
        name => (name === OWN ? texts.ownPattern : name.replaceAll('-', ' – ')),
        chosen,
      )}
      ${own ? this.#renderOwnRhythm(this.#ownPattern ?? asWritten(pattern, locales), texts, choose) : nothing}
      ${suitsRamp(pattern) ? check(texts.ramp, ramp, ramp => choose({ ramp })) : nothing}
    `;
  }

  #renderOwnRhythm(
    seconds: Record<(typeof PHASES)[number], string>,
    texts: TimerMessages,
    choose: Choose,
  ): TemplateResult {
    const wrong = (phase: (typeof PHASES)[number]): boolean => !patternOf({ ...VALID, [phase]: seconds[phase] });
    const anyWrong = PHASES.some(wrong);
    const written = (phase: (typeof PHASES)[number], value: string): void => {
      this.#ownPattern = { ...seconds, [phase]: value };
      const pattern = patternOf(this.#ownPattern);
      choose(pattern ? { pattern } : {});
    };
    return html`<fieldset>
      <legend>${texts.ownPattern}</legend>
      <p id="own-help" class=${anyWrong ? 'error' : 'help'}>${texts.ownPatternHelp}</p>
      <div class="rhythm">
        ${PHASES.map(
          phase =>
            html`<label
              >${texts.phaseSeconds[phase]}
              <input
                inputmode="decimal"
                autocomplete="off"
                aria-describedby="own-help"
                aria-invalid=${wrong(phase) ? 'true' : nothing}
                .value=${live(seconds[phase])}
                @input=${(event: Event) => written(phase, (event.target as HTMLInputElement).value)}
              />
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

const VALID = { in: '5', hold1: '0', out: '5', hold2: '0' };

function asWritten(
  pattern: TimerSettings['pattern'],
  locales: readonly string[],
): Record<(typeof PHASES)[number], string> {
  const number = new Intl.NumberFormat([...locales]);
  const format = (seconds: number): string => number.format(seconds);
  return {
    in: format(pattern.in),
    hold1: format(pattern.hold1),
    out: format(pattern.out),
    hold2: format(pattern.hold2),
  };
}

const patternOf = (seconds: Record<(typeof PHASES)[number], string>) =>
  parsePattern(PHASES.map(phase => seconds[phase].trim()).join('-'));

/** The lengths on offer, with the one in force among them. */
const withOwn = (offered: readonly number[], value: number): readonly number[] =>
  offered.includes(value) ? offered : [...offered, value].sort((a, b) => (a || Infinity) - (b || Infinity));

function select<T extends string | number>(
  id: string,
  label: string,
  value: T,
  options: readonly T[],
  name: (option: T) => string,
  choose: (option: T) => void,
): TemplateResult {
  const chosen = (event: Event): void => {
    const option = options[(event.target as HTMLSelectElement).selectedIndex];
    if (option !== undefined) choose(option);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${chosen}>
      ${options.map(option => html`<option .selected=${live(option === value)}>${name(option)}</option>`)}
    </select>
  </div>`;
}

function check(label: string, checked: boolean, choose: (checked: boolean) => void): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>`;
}
