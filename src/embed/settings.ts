import type { WidgetName } from './widgets.js';

/**
 * What a link may set of each widget: the attributes that its manifest declares, those that are on or off with a `?`. Never
 * where a referral is sent, nor how: whoever makes a link could then have it.
 */
export const SETTINGS: Readonly<Record<WidgetName, string>> = {
  'breathing-timer': 'practice pattern minutes interval visual heading-level ramp? muted? locked?',
  'outcome-chart': 'src measure mode min-n scale caption heading-level',
  'practice-log': 'start weeks goal-minutes day-start heading-level streak?',
  'referral-form': 'course site mode heading-level allow-test-ids?',
};
