import 'lms-widgets/breathing-timer/define';
import 'lms-widgets/outcome-chart/define';
import { scores } from './scores';

const practised = document.querySelector('#practised');
document.querySelector('lms-breathing-timer')?.addEventListener('lms-practice-complete', ({ record }) => {
  if (practised) practised.textContent = `Du øvde i ${Math.round(record.activeSeconds)} sekunder.`;
});

const chart = document.querySelector('lms-outcome-chart');
if (chart) chart.data = scores;

document.querySelector<HTMLSelectElement>('#language')?.addEventListener('change', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLSelectElement) document.documentElement.lang = currentTarget.value;
});
