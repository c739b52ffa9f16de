import type { States } from '../contract/state.js';

/** `<lms-course>` shows only what the page puts inside it. */
export const states: States = {
  'as the deck has it': {
    fixture: '<lms-course><p>Kurset</p></lms-course>',
  },
  'as the page says': {
    fixture: `<lms-course course="leve-bedre" start="2026-01-12" weeks="6" goal-minutes="20" site="Arendal">
      <h2>Kurset</h2>
      <p>Åtte kursdager.</p>
    </lms-course>`,
  },
  'with values that mean nothing': {
    fixture: '<lms-course start="2026-02-30" weeks="åtte" goal-minutes="-1"><p>Kurset</p></lms-course>',
  },
};
