import type { Measure } from '../outcomes/outcomes.js';
import type { Figures } from './figures.js';
import type { OutcomeMessages } from './messages.js';

/** What stands under the name of a measure: `WAS · Skala fra 0 til 10 · poeng · Høyere er bedre`. */
export function measureFacts(measure: Measure, figures: Figures, texts: OutcomeMessages): string {
  const scale = texts.scale(figures.bare(measure.min), figures.bare(measure.max));
  return [measure.instrument, scale, measure.unit, texts.better[measure.direction]].filter(Boolean).join(' · ');
}
