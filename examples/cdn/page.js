const practised = document.querySelector('#practised');
document.querySelector('lms-breathing-timer').addEventListener('lms-practice-complete', ({ record }) => {
  practised.textContent = `Du øvde i ${Math.round(record.activeSeconds)} sekunder.`;
});

// What one person answered, made up for the example.
document.querySelector('lms-outcome-chart').data = {
  measures: [{ id: 'work', name: 'Arbeidsevne', min: 0, max: 10, direction: 'higher' }],
  scores: [
    { measure: 'work', at: 0, value: 4, label: 'Start' },
    { measure: 'work', at: 8, value: 6, label: 'Slutt' },
  ],
  isSynthetic: true,
};

document.querySelector('#language').addEventListener('change', ({ currentTarget }) => {
  document.documentElement.lang = currentTarget.value;
});
