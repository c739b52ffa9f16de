import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import { textsIn } from '../element/messages.js';
import { newId } from '../element/new-id.js';
import { printSheet } from '../element/print-sheet.js';
import { saveFile } from '../element/save-file.js';
import { bundleOf } from './bundle.js';
import { canonicalOf } from './canonical.js';
import type { Destination } from './endpoint.js';
import { LmsReferralErrorEvent, LmsReferralSentEvent } from './events.js';
import type { Bundle } from './fhir.js';
import type { Field } from './fields.js';
import { leavingMessages } from './leaving-messages.js';
import type { LeavingMessages } from './leaving-messages.js';
import { mayHaveArrived } from './outcome.js';
import type { Outcome } from './outcome.js';
import { renderOutcome } from './outcome-notice.js';
import { paperStyles } from './paper.styles.js';
import { plainText } from './plain-text.js';
import type { Referral } from './referral.js';
import { seal, send } from './sending.js';
import type { Means, Sealed } from './sending.js';
import { renderSummary } from './summary-list.js';
import type { Wording } from './wording.js';
import { writtenDate } from './written-date.js';

/** What the ways out need of the element around them. */
export interface Surroundings {
  readonly wording: () => Wording;
  /** Everything that the form may ask for. */
  readonly fields: () => readonly Field[];
  readonly headingLevel: () => number;
  readonly today: () => PlainDate;
  /** Where it is sent; `undefined` where nothing is. */
  readonly destination: () => Destination | undefined;
  readonly headers: () => Means['headers'];
  /** Announces words to a screen reader. */
  readonly say: (words: string) => void;
  /** Moves the focus, when the element has been rendered, to what matches a selector. */
  readonly focus: (selector: string) => void;
  /** Goes back to the form as it is written. */
  readonly back: () => void;
  /** Empties the form for another referral. */
  readonly done: () => void;
}

/** A referral that was sent, once or more. */
interface Sent {
  readonly sealed: Sealed;
  readonly attempts: readonly Outcome[];
}

/** How a referral leaves the page: looked over, printed, copied, saved, or sent. */
export class Leaving {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #around: Surroundings;
  /** What was sent, by its content, and what came of every attempt: the same content is always the same referral. */
  #sent: ReadonlyMap<string, Sent> = new Map();
  #isSending = false;
  #copy: 'copied' | 'failed' | undefined;
  #presence = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement, around: Surroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** Whether the receiver has the referral that is in sight. */
  get isReceived(): boolean {
    return [...this.#sent.values()].some(({ attempts }) => attempts.at(-1)?.outcome === 'received');
  }

  /** Whether a referral is on its way or may have arrived: with the page would go the key that makes it safe to send again. */
  get isUnsettled(): boolean {
    const attempts = [...this.#sent.values()].flatMap(sent => sent.attempts);
    return this.#isSending || (mayHaveArrived(attempts) && !this.isReceived);
  }

  /** The element is gone: whatever is being waited for is of no use to anybody. */
  abandon(): void {
    this.#presence.abort();
    this.#presence = new AbortController();
  }

  /** Forgets what has been sent and copied. */
  forget(): void {
    this.#sent = new Map();
    this.#isSending = false;
    this.#copy = undefined;
  }

  bundle(referral: Referral, type: Bundle['type']): Bundle {
    return bundleOf(referral, {
      ...this.#around.wording(),
      type,
      authoredOn: new Date().toISOString(),
      questionnaire: canonicalOf(this.#around.fields()),
      newId,
    });
  }

  text(referral: Referral): string {
    return plainText(referral, this.#around.wording());
  }

  render(referral: Referral): TemplateResult {
    const texts = this.#texts;
    const level = this.#around.headingLevel() + 1;
    const title = this.isReceived ? texts.receivedTitle : texts.reviewTitle;
    return html`<div class="leaving">
      <div role="heading" aria-level=${level} class="subtitle" tabindex="-1">${title}</div>
      ${this.#around.destination() ? this.#renderSending(referral, texts) : html`<p>${texts.reviewPrint}</p>`}
      ${renderSummary(referral, this.#around.wording(), level + 1)}
      ${this.#renderWaysOut(referral, texts)}
    </div>`;
  }

  #renderSending(referral: Referral, texts: LeavingMessages): TemplateResult {
    const content = contentOf(referral);
    const attempts = this.#sent.get(content)?.attempts ?? [];
    const latest = attempts.at(-1);
    const others = [...this.#sent].filter(([other]) => other !== content).flatMap(([, sent]) => sent.attempts);
    if (latest?.outcome === 'received') return html`<p class="reference">${texts.received(latest.reference)}</p>`;
    const sending = this.#isSending;
    return html`${
      latest && !sending ? renderOutcome(latest, mayHaveArrived(attempts), texts) : html`<p>${texts.reviewSubmit}</p>`
    }
      ${mayHaveArrived(others) ? html`<div class="notice warning"><p>${texts.otherMayHaveArrived}</p></div>` : nothing}
      <div class="actions">
        <button type="button" class="primary send" aria-disabled=${sending} @click=${() => void this.#send(referral)}>
          ${sending ? texts.sending : latest ? texts.sendAgain : texts.send}
        </button>
      </div>`;
  }

  #renderWaysOut(referral: Referral, texts: LeavingMessages): TemplateResult {
    const received = this.isReceived;
    const button = (name: string, words: string, act: () => void): TemplateResult =>
      html`<button type="button" class=${name} @click=${act}>${words}</button>`;
    return html`<div class="actions">
        ${button('print', texts.print, () => this.#print(referral))}
        ${button(this.#around.destination() ? 'copy' : 'copy primary', texts.copy, () => void this.#copyText(referral))}
        ${button('download', texts.download, () => this.#download(referral))}
        ${
          received
            ? button('another', texts.anotherReferral, () => this.#around.done())
            : button('back quiet', texts.back, () => this.#isSending || this.#around.back())
        }
      </div>
      ${this.#copy === 'copied' ? html`<p class="copied">${texts.copied}</p>` : nothing}
      ${
        this.#copy === 'failed'
          ? html`<div class="field">
              <label for="as-text">${texts.textOfReferral}</label>
              <p class="error" id="as-text-help">${texts.notCopied}</p>
              <textarea id="as-text" readonly rows="10" aria-describedby="as-text-help" .value=${this.text(referral)}></textarea>
            </div>`
          : nothing
      }
      <p class="help">${texts.shared}</p>`;
  }

  get #texts(): LeavingMessages {
    return textsIn('lms-referral-form', leavingMessages, this.#around.wording().language).texts;
  }

  async #send(referral: Referral): Promise<void> {
    const destination = this.#around.destination();
    if (!destination || this.#isSending || this.isReceived) return;
    // The same referral keeps its key, so that the receiver can tell a second attempt from a second referral.
    const content = contentOf(referral);
    const sent = this.#sent.get(content) ?? { sealed: seal(this.bundle(referral, 'transaction')), attempts: [] };
    this.#sent = new Map(this.#sent).set(content, sent);
    this.#isSending = true;
    this.#around.say(this.#texts.sending);
    this.#host.requestUpdate();
    const outcome = await send(sent.sealed, destination, {
      headers: this.#around.headers(),
      isOffline: !navigator.onLine,
      signal: this.#presence.signal,
    });
    // The form may have been emptied meanwhile: then the answer is about nothing that is here.
    if (this.#sent.get(content) !== sent) return;
    this.#isSending = false;
    this.#sent = new Map(this.#sent).set(content, { ...sent, attempts: [...sent.attempts, outcome] });
    this.#around.focus(outcome.outcome === 'received' ? '.leaving .subtitle' : '.outcome');
    this.#host.dispatchEvent(
      outcome.outcome === 'received'
        ? new LmsReferralSentEvent(outcome.reference)
        : new LmsReferralErrorEvent(outcome.outcome),
    );
  }

  #print(referral: Referral): void {
    const { texts } = this.#around.wording();
    const latest = this.#sent.get(contentOf(referral))?.attempts.at(-1);
    printSheet(this.#host, {
      // The title becomes the file's name: nothing of the patient is in it.
      title: texts.title,
      language: this.#around.wording().language,
      styles: paperStyles,
      content: html`<h1>${texts.title}</h1>
        <p>${this.#texts.dated(writtenDate(this.#around.today()))}</p>
        ${latest?.outcome === 'received' ? html`<p>${this.#texts.received(latest.reference)}</p>` : nothing}
        ${renderSummary(referral, this.#around.wording(), 2)}`,
    });
  }

  async #copyText(referral: Referral): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text(referral));
      this.#copy = 'copied';
      this.#around.say(this.#texts.copied);
    } catch {
      this.#copy = 'failed';
      this.#around.focus('#as-text');
    }
    this.#host.requestUpdate();
  }

  #download(referral: Referral): void {
    const json = `${JSON.stringify(this.bundle(referral, 'collection'), null, 2)}\n`;
    saveFile('lms-referral.json', 'application/fhir+json', json);
  }
}

/** The same for the same answers, whenever they were read. */
const contentOf = ({ answers }: Referral): string => JSON.stringify(answers);
