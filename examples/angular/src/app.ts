import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import 'lms-widgets/breathing-timer/define';
import 'lms-widgets/outcome-chart/define';
import type { LmsPracticeCompleteEvent } from 'lms-widgets';
import { scores } from './scores';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [attr.lang]="language()">
      <h1>Øv hjemme</h1>
      <label>
        Språk
        <select #choice (change)="language.set(choice.value)">
          <option value="nb">bokmål</option>
          <option value="nn">nynorsk</option>
          <option value="en">English</option>
        </select>
      </label>
      <lms-breathing-timer pattern="4-6" minutes="3" visual="bar" (lms-practice-complete)="completed($event)">
        Pust rolig i tre minutter.
      </lms-breathing-timer>
      <p role="status">
        @if (seconds() !== undefined) {
          Du øvde i {{ seconds() }} sekunder.
        }
      </p>
      <lms-outcome-chart mode="personal" heading-level="2" [data]="scores">Her vises svarene dine.</lms-outcome-chart>
    </main>
  `,
})
export class App {
  readonly scores = scores;
  readonly language = signal('nb');
  readonly seconds = signal<number | undefined>(undefined);

  completed({ record }: LmsPracticeCompleteEvent): void {
    this.seconds.set(Math.round(record.activeSeconds));
  }
}
