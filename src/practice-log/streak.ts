import { addDays } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { FULL_WEEK_DAYS } from './weeks.js';

/**
 * Days with practice in a row, rest allowed: one rest day in seven breaks nothing, because six days of seven are a full
 * week.
 *
 * The row is the longest stretch of days that ends today, or yesterday while today has no practice yet, and in which no
 * seven days following each other hold more than one without practice. So any two rest days in it have six days of
 * practice or more between them, two rest days side by side always end it, and a rest yesterday leaves it standing for
 * today. What is counted is its days **with** practice: a rest day neither adds to the number nor takes from it.
 *
 * @param practised - every day with practice from the row's beginning on; days after `today` are not looked at
 * @returns 0 when there is none
 */
export function streakOf(practised: ReadonlySet<PlainDate>, today: PlainDate): number {
  let days = 0;
  let daysSinceRest = FULL_WEEK_DAYS;
  for (let day = practised.has(today) ? today : addDays(today, -1); ; day = addDays(day, -1)) {
    if (practised.has(day)) {
      days++;
      daysSinceRest++;
    } else if (daysSinceRest >= FULL_WEEK_DAYS) {
      daysSinceRest = 0;
    } else {
      return days;
    }
  }
}
