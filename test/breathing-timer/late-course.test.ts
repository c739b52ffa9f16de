import { expect } from '@open-wc/testing';
import { LmsCourse } from '../../src/course/lms-course.js';
import { led, timerPage } from './timer-page.js';

describe('A course that is defined after the timer inside it', () => {
  const page = timerPage();

  // The only test of this page, since an element is defined only once on a page.
  it('gives the timer its length when it comes', async () => {
    const timer = await page.write(
      '<lms-course goal-minutes="20"><lms-breathing-timer practice="body-scan"></lms-breathing-timer></lms-course>',
    );
    expect(led(timer)).to.equal('30 minutter');
    customElements.define('lms-course', LmsCourse);
    await new Promise(requestAnimationFrame);
    await timer.updateComplete;
    expect(led(timer)).to.equal('20 minutter');
  });
});
