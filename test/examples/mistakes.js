// What each framework's types should let through, and the mistakes that they should name: one a line.

/**
 * @typedef {object} Uses
 * @property {string} file
 * @property {readonly string[]} before the lines above
 * @property {readonly string[]} right
 * @property {readonly string[]} wrong
 * @property {readonly string[]} after the lines below
 */

const SCORES = "import { scores } from './scores';";

/** @type {Record<string, Uses>} by the example */
export const USES = {
  html: {
    file: 'uses.ts',
    before: [
      SCORES,
      "import type { LmsBreathingTimer, LmsOutcomeChart } from 'lms-widgets';",
      'export function use(timer: LmsBreathingTimer, chart: LmsOutcomeChart) {',
    ],
    right: [
      "timer.visual = 'bar';",
      'chart.data = scores;',
      "timer.addEventListener('lms-practice-complete', ({ record }) => record.activeSeconds.toFixed());",
    ],
    wrong: [
      "timer.visual = 'cirkle';",
      'timer.minute = 3;',
      'chart.data = { scores: 4 };',
      "timer.addEventListener('lms-practice-complete', ({ record }) => record.note);",
    ],
    after: ['}'],
  },
  react: {
    file: 'uses.tsx',
    before: [SCORES, "import type {} from 'lms-widgets/types/react';", 'export const uses = () => (', '<>'],
    right: [
      '<lms-breathing-timer visual="bar" minutes={3} ramp heading-level={3} className="wide" lang="nn" />',
      '<lms-breathing-timer onlms-practice-complete={({ record }) => record.activeSeconds.toFixed()} />',
      '<lms-outcome-chart data={scores} ref={chart => void chart?.toCSV()} class="wide" />',
    ],
    wrong: [
      '<lms-breathing-timer visual="cirkle" />',
      '<lms-breathing-timer minute={3} />',
      '<lms-breathing-timer heading-level={true} />',
      '<lms-breathing-timer onlms-practice-complete={({ record }) => record.note} />',
      '<lms-outcome-chart data={{ scores: 4 }} />',
      '<lms-outcome-chart ref={chart => void chart?.toPDF()} />',
    ],
    after: ['</>', ');'],
  },
  vue: {
    file: 'Uses.vue',
    before: [
      '<script setup lang="ts">',
      SCORES,
      "import type {} from 'lms-widgets/types/vue';",
      '</script>',
      '<template>',
    ],
    right: [
      '<lms-breathing-timer visual="bar" :minutes="3" ramp :heading-level="3" class="wide" lang="nn" />',
      '<lms-breathing-timer @lms-practice-complete="({ record }) => record.activeSeconds.toFixed()" />',
      '<lms-outcome-chart :data="scores" />',
    ],
    wrong: [
      '<lms-breathing-timer visual="cirkle" />',
      '<lms-breathing-timer :minute="3" />',
      '<lms-breathing-timer :heading-level="true" />',
      '<lms-breathing-timer @lms-practice-complete="({ record }) => record.note" />',
      '<lms-breathing-timer @lms-practice-completed="() => {}" />',
      '<lms-outcome-chart :data="{ scores: 4 }" />',
    ],
    after: ['</template>'],
  },
  svelte: {
    file: 'Uses.svelte',
    before: ['<script lang="ts">', SCORES, "import type {} from 'lms-widgets/types/svelte';", '</script>'],
    right: [
      '<lms-breathing-timer visual="bar" minutes={3} ramp heading-level={3} class="wide" lang="nn"></lms-breathing-timer>',
      '<lms-breathing-timer onlms-practice-complete={({ record }) => record.activeSeconds.toFixed()}></lms-breathing-timer>',
      '<lms-outcome-chart data={scores}></lms-outcome-chart>',
    ],
    wrong: [
      '<lms-breathing-timer visual="cirkle"></lms-breathing-timer>',
      '<lms-breathing-timer minute={3}></lms-breathing-timer>',
      '<lms-breathing-timer heading-level={true}></lms-breathing-timer>',
      '<lms-breathing-timer onlms-practice-complete={({ record }) => record.note}></lms-breathing-timer>',
      '<lms-breathing-timer onlms-practice-completed={() => {}}></lms-breathing-timer>',
      '<lms-outcome-chart data={{ scores: 4 }}></lms-outcome-chart>',
    ],
    after: [],
  },
};

/**
 * @param {Uses} uses
 * @returns {string} the module
 */
export const moduleOf = ({ before, right, wrong, after }) => [...before, ...right, ...wrong, ...after, ''].join('\n');

/**
 * @param {Uses} uses
 * @param {string} printed what a compiler said of the module
 * @returns {string[]} the lines that it complains of
 */
export function complainedOf(uses, printed) {
  const lines = moduleOf(uses).split('\n');
  const places = printed.matchAll(new RegExp(`${uses.file.replace('.', '\\.')}[:(](\\d+)`, 'g'));
  const numbers = new Set([...places].map(([, number]) => Number(number)));
  return [...numbers].sort((a, b) => a - b).map(number => lines[number - 1] ?? '');
}
