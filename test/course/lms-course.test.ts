import { expect, fixture, html as page, nextFrame } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { CourseConsumer } from '../../src/course/course-consumer.js';
import { LmsCourse } from '../../src/course/lms-course.js';
import { warningsDuring } from '../element/console.js';

/** Shows the course that it stands in. */
class CourseReader extends LitElement {
  readonly #course = new CourseConsumer(this);

  protected override render(): unknown {
    const { course } = this.#course;
    return course
      ? html`${course.id}, ${course.weeks} uker, ${course.goalMinutes} min, ${course.site ?? '–'}, ${course.start ?? '–'}`
      : 'ikke noe kurs';
  }
}
customElements.define('test-course-reader', CourseReader);

async function shown(within: Element): Promise<string | undefined> {
  await nextFrame();
  return within.querySelector('test-course-reader')?.shadowRoot?.textContent ?? undefined;
}

const DECK = 'stressmestring, 8 uker, 30 min, –, –';

describe('<lms-course>', () => {
  // The first test, since an element is defined only once on a page.
  it('reaches the elements inside it also when they were defined before it', async () => {
    const around = await fixture(
      page`<div><lms-course weeks="6" site="Arendal"><p><test-course-reader></test-course-reader></p></lms-course></div>`,
    );
    expect(await shown(around)).to.equal('ikke noe kurs');
    customElements.define('lms-course', LmsCourse);
    expect(await shown(around)).to.equal('stressmestring, 6 uker, 30 min, Arendal, –');
  });

  it('gives the elements inside it the deck’s facts, and shows nothing of its own', async () => {
    const course = await fixture(page`<lms-course><test-course-reader></test-course-reader></lms-course>`);
    expect(await shown(course)).to.equal(DECK);
    expect(course.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('gives them what the page says, and what it says later', async () => {
    const course = await fixture<LmsCourse>(
      page`<lms-course course="leve-bedre" start="2026-01-12" weeks="6" goal-minutes="20" site=" Arendal ">
        <test-course-reader></test-course-reader>
      </lms-course>`,
    );
    expect(await shown(course)).to.equal('leve-bedre, 6 uker, 20 min, Arendal, 2026-01-12');
    course.setAttribute('weeks', '10');
    course.removeAttribute('site');
    course.goalMinutes = 45;
    expect(await shown(course)).to.equal('leve-bedre, 10 uker, 45 min, –, 2026-01-12');
  });

  it('reaches through shadow roots, and the nearest course counts', async () => {
    const outer = await fixture(
      page`<lms-course weeks="6"><lms-course weeks="7"><div></div></lms-course></lms-course>`,
    );
    const root = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(new CourseReader());
    await nextFrame();
    expect(root?.querySelector('test-course-reader')?.shadowRoot?.textContent).to.contain('7 uker');
  });

  it('reaches what is moved into it, and is forgotten by what is moved out', async () => {
    const around = await fixture(
      page`<div><lms-course weeks="6"></lms-course><test-course-reader></test-course-reader></div>`,
    );
    const reader = around.querySelector<CourseReader>('test-course-reader');
    if (!reader) throw new Error('no reader');
    expect(await shown(around)).to.equal('ikke noe kurs');
    around.querySelector('lms-course')?.append(reader);
    expect(await shown(around)).to.contain('6 uker');
    around.append(reader);
    reader.requestUpdate();
    expect(await shown(around)).to.equal('ikke noe kurs');
  });

  it('keeps the deck’s facts where the page’s mean nothing, and says so once for each', async () => {
    let course: Element | undefined;
    const warnings = await warningsDuring(async () => {
      course = await fixture(
        page`<lms-course start="2026-02-30" weeks="åtte" goal-minutes="-1" course=" ">
          <test-course-reader></test-course-reader>
        </lms-course>`,
      );
      await shown(course);
      course.setAttribute('site', 'Arendal');
      await shown(course);
    });
    expect(await shown(course ?? document.body)).to.equal('stressmestring, 8 uker, 30 min, Arendal, –');
    expect(warnings.map(words => words.split(' is ')[0])).to.have.members([
      '<lms-course> start="2026-02-30"',
      '<lms-course> weeks="åtte"',
      '<lms-course> goal-minutes="-1"',
    ]);
  });
});
