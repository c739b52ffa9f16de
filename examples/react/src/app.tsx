import { useState } from 'react';
import 'lms-widgets/breathing-timer/define';
import 'lms-widgets/outcome-chart/define';
import type { LmsPracticeCompleteEvent } from 'lms-widgets';
import type {} from 'lms-widgets/types/react';
import { scores } from './scores';
import { useHydrated } from './use-hydrated';

export function App() {
  const [language, setLanguage] = useState('nb');
  const [seconds, setSeconds] = useState<number>();
  const isHydrated = useHydrated();
  const completed = ({ record }: LmsPracticeCompleteEvent) => setSeconds(Math.round(record.activeSeconds));

  return (
    <main lang={language}>
      <h1>Øv hjemme</h1>
      <label>
        Språk
        <select value={language} onChange={({ target }) => setLanguage(target.value)}>
          <option value="nb">bokmål</option>
          <option value="nn">nynorsk</option>
          <option value="en">English</option>
        </select>
      </label>
      <lms-breathing-timer
        pattern="4-6"
        minutes={3}
        visual="bar"
        onlms-practice-complete={isHydrated ? completed : undefined}
      >
        Pust rolig i tre minutter.
      </lms-breathing-timer>
      <p role="status">{seconds !== undefined && `Du øvde i ${seconds} sekunder.`}</p>
      <lms-outcome-chart mode="personal" heading-level={2} data={isHydrated ? scores : undefined}>
        Her vises svarene dine.
      </lms-outcome-chart>
    </main>
  );
}
