import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { localDay } from '../calendar/plain-date.js';
import type { CourseId, Site } from '../course/course.js';
import { CourseConsumer } from '../course/course-consumer.js';
import { controls } from '../element/controls.styles.js';
import { FocusKeeper } from '../element/focus-keeper.js';
import { LmsElement } from '../element/lms-element.js';
import type { Answer, Answers } from './answers.js';
import { Draft } from './draft.js';
import { destinationOf } from './endpoint.js';
import type { Field, FieldId } from './fields.js';
import { renderForm } from './form.js';
import type { FormActs } from './form.js';
import { controlId } from './form-fields.js';
import type { Bundle } from './fhir.js';
import { Idleness } from './idleness.js';
import type { Leaving } from './leaving.js';
import { styles } from './lms-referral-form.styles.js';
import { Mending } from './mending.js';
import { messages } from './messages.js';
import type { ReferralMessages } from './messages.js';
import { fieldsWith } from './own-fields.js';
import type { FieldChanges } from './own-fields.js';
import { pageSettings } from './page-settings.js';
import type { PageSettings } from './page-settings.js';
import { QuickStart } from './quick-start.js';
import { readReferral } from './reading.js';
import type { Reading } from './reading.js';
import type { Referral } from './referral.js';
import type { Means } from './sending.js';
import { keepUnheard } from './unheard.js';
import type { Wording } from './wording.js';

/**
 * A referral from a GP to one of the courses: four sections, a review, and then a print, a text for the EPJ and a FHIR
 * Bundle, or, where the page gives an endpoint, the sending of it. What is written stays in the memory of the page.
 *
 * @customElement lms-referral-form
 * @slot - shown only where the element is not defined: words for a page without JavaScript
 * @fires {LmsReferralSentEvent} lms-referral-sent - the server has the referral; tells its reference, and nothing of what is in it
 * @fires {LmsReferralErrorEvent} lms-referral-error - it could not be sent; tells the kind of trouble, and nothing more
 * @csspart base - the whole
 * @csspart course - the section about the course
 * @csspart patient - the section about the patient
 * @csspart referral - the section about the referral itself
 * @csspart referrer - the section about who refers
 * @cssprop --lms-accent - colour of the main buttons
 * @cssprop --lms-on-accent - colour of text on the accent
 * @cssprop --lms-surface - background
 * @cssprop --lms-text - colour of text
 * @cssprop --lms-muted - colour of small text
 * @cssprop --lms-border - colour of borders
 * @cssprop --lms-danger - colour of what has to be mended
 * @cssprop --lms-radius - radius of corners
 * @cssprop --lms-font-family - the page's own by default
 * @cssprop --lms-font-size - the person's own default size, whatever the page's is
 */
export class LmsReferralForm extends LmsElement<ReferralMessages> {
  static override styles = [LmsElement.styles, controls, styles];

  /** The course that is chosen to begin with: `stressmestring` or `leve-bedre`. Default: that of `<lms-course>`, or none. */
  @property() course: CourseId | undefined;

  /** The site that is chosen to begin with. Default: that of `<lms-course>`, or none. */
  @property() site: Site | undefined;

  /** `print` (default): nothing leaves the page; `submit`: the referral is sent to `endpoint`. */
  @property() mode: 'print' | 'submit' | undefined;

  /** Where a referral is sent: an absolute `https:` address. Without it the form stays in `print`. */
  @property() endpoint: string | undefined;

  /** Whether cookies go along: `omit`, `same-origin` (default) or `include`. */
  @property() credentials: RequestCredentials | undefined;

  /** Seconds before a sending is given up, 1–120. Default 20. */
  @property() timeout: string | number | undefined;

  /** Whether identity numbers that belong to nobody will do. Default false; for demonstrations only. */
  @property({ type: Boolean, attribute: 'allow-test-ids' }) allowTestIds = false;

  /** The level of the element's heading, 2–6. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;

  /** Headers of the host's own for the sending, such as a CSRF token: a record, or what gives one. */
  @property({ attribute: false }) headers: Means['headers'];

  /** What a portal that knows the patient fills in, by the names of the fields. Never from the address. */
  @property({ attribute: false }) prefill: Partial<Record<FieldId, Answer>> | undefined;

  /** What the hospital asks for otherwise: fields left out, and fields of its own. */
  @property({ attribute: false }) fields: FieldChanges | undefined;

  protected override readonly messages = messages;

  readonly #course = new CourseConsumer(this);
  readonly #draft = new Draft();
  readonly #idleness = new Idleness(this);
  #asked: readonly Field[] = fieldsWith({}).fields;
  readonly #mending = new Mending();
  readonly #quickStart = new QuickStart(this);
  #clearing = false;
  /** Whether the form was emptied, so that what the page gave is not put back. */
  #isEmptied = false;
  #cleared = false;
  #notLoaded = false;
  #leaving: Leaving | undefined;
  #reviewed: Referral | undefined;
  /** What gets the focus when it has been rendered: a selector. */
  #grasp: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepUnheard(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('beforeunload', this.#onBeforeUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('beforeunload', this.#onBeforeUnload);
    // An element that is moved is here again at once, and goes on.
    queueMicrotask(() => this.isConnected || this.#leaving?.abandon());
  }

  /**
   * The referral as a FHIR R4 Bundle of the type `collection`.
   *
   * @throws {Error} when something has to be mended; names the fields, and nothing of what is in them
   */
  async toBundle(): Promise<Bundle> {
    return (await this.#leave()).bundle(this.#readOrThrow(), 'collection');
  }

  /**
   * The referral as plain text, in the language of the element.
   *
   * @throws {Error} when something has to be mended; names the fields, and nothing of what is in them
   */
  async toText(): Promise<string> {
    return (await this.#leave()).text(this.#readOrThrow());
  }

  /** Empties the form, as when the person does so. */
  reset(): void {
    this.#empty();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('fields')) {
      const { fields, objections } = fieldsWith(this.fields ?? {});
      this.#asked = fields;
      for (const objection of objections) console.warn(`<${this.localName}> fields: ${objection}.`);
    }
    if (changed.has('prefill')) this.#isEmptied = false;
    if (!this.#isEmptied) this.#give();
  }

  /** Whole, so that whoever waits finds every field. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#quickStart.over;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (!this.#grasp) return;
    this.shadowRoot?.querySelector<HTMLElement>(this.#grasp)?.focus();
    this.#grasp = undefined;
  }

  protected override renderContent(): TemplateResult {
    const { texts } = this;
    const { headingLevel } = this.#settings;
    return html`<section class="referral" aria-label=${texts.title}>
      <div role="heading" aria-level=${headingLevel} class="title" tabindex="-1" data-refuge>${texts.title}</div>
      ${this.#cleared ? html`<div class="notice"><p>${texts.cleared}</p></div>` : nothing}
      ${this.#notLoaded ? html`<p class="error" role="alert">${texts.notLoaded}</p>` : nothing}
      ${
        this.#leaving && this.#reviewed
          ? this.#leaving.render(this.#reviewed)
          : renderForm(
              {
                ...this.#wording,
                fields: this.#asked,
                isWhole: this.#quickStart.isOver,
                answers: this.#draft.answers,
                problems: this.#mending.problems,
                summary: this.#mending.summary,
                headingLevel,
                clearing: this.#clearing,
                idle: this.#idleness.isIdle,
              },
              this.#acts,
            )
      }
    </section>`;
  }

  readonly #acts: FormActs = {
    answer: (field, answer) => {
      this.#draft.write(field.id, answer);
      this.#cleared = false;
      this.#idleness.begin();
      // What has been pointed out is looked at again as it is mended.
      if (this.#mending.problems.has(field.id)) this.#look(field);
      this.requestUpdate();
    },
    leave: field => {
      if (this.#mending.summary.length > 0) this.#look(field);
    },
    goOn: () => void this.#goOn(),
    goTo: field => this.shadowRoot?.getElementById(controlId(field))?.focus(),
    askToClear: asking => {
      this.#clearing = asking;
      this.#grasp = asking ? '.sure' : '.clear';
      this.requestUpdate();
    },
    clear: () => this.#emptyByHand(),
  };

  get #settings(): PageSettings {
    return pageSettings(this, this.#course.course);
  }

  get #wording(): Wording {
    return { texts: this.texts, language: this.locales[0]?.split('-')[0] ?? 'nb' };
  }

  get #reading(): Reading {
    const now = Date.now();
    return { today: localDay(now, -new Date(now).getTimezoneOffset()), allowTestIds: this.allowTestIds };
  }

  #give(): void {
    const { course, site } = this.#settings;
    this.#draft.give({ ...(course && { course }), ...(site && { site }), ...(this.prefill as Answers | undefined) });
  }

  #look(field: Field): void {
    this.#mending.look(field, this.#draft.answers, this.#reading);
    this.requestUpdate();
  }

  async #goOn(): Promise<void> {
    const referral = this.#mending.goOn(this.#asked, this.#draft.answers, this.#reading);
    this.requestUpdate();
    if (!referral) {
      this.#grasp = '.summary .subtitle';
      return;
    }
    try {
      await this.#leave();
      this.#reviewed = referral;
      this.#grasp = '.leaving .subtitle';
    } catch {
      // Told in the page.
    }
    this.requestUpdate();
  }

  /** What a referral leaves the page with: the review, and all that comes after it. */
  async #leave(): Promise<Leaving> {
    try {
      const { Leaving } = await import('./leaving.js');
      this.#notLoaded = false;
      return (this.#leaving ??= new Leaving(this, {
        wording: () => this.#wording,
        fields: () => this.#asked,
        headingLevel: () => this.#settings.headingLevel,
        today: () => this.#reading.today,
        destination: () => destinationOf(this),
        headers: () => this.headers,
        say: words => this.announcer.announce(words),
        focus: selector => {
          this.#grasp = selector;
          this.requestUpdate();
        },
        back: () => {
          this.#reviewed = undefined;
          this.#grasp = '.title';
          this.requestUpdate();
        },
        done: () => this.#emptyByHand(),
      }));
    } catch (error) {
      this.#notLoaded = true;
      throw error;
    }
  }

  #readOrThrow(): Referral {
    const read = readReferral(this.#asked, this.#draft.answers, this.#reading);
    if ('referral' in read) return read.referral;
    throw new Error(`The referral is not complete: ${read.problems.map(({ field }) => field).join(', ')}.`);
  }

  #empty(): void {
    this.#draft.clear();
    this.#mending.forget();
    this.#clearing = false;
    this.#reviewed = undefined;
    this.#leaving?.forget();
    this.#idleness.end();
    this.#isEmptied = true;
    this.#cleared = true;
    this.requestUpdate();
  }

  #emptyByHand(): void {
    this.#empty();
    this.#grasp = '.title';
    this.announcer.announce(this.texts.cleared);
  }

  /** A page that the browser keeps for the back button must not show somebody's health to whoever comes next. */
  readonly #onPageHide = (): void => {
    if (this.#draft.isDirty || this.prefill) this.#empty();
  };

  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    const { isUnsettled = false, isReceived = false } = this.#leaving ?? {};
    if (isUnsettled || (this.#draft.isDirty && !isReceived)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-referral-form': LmsReferralForm;
  }
}
