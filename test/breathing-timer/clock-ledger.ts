import fc from 'fast-check';

const HOUR_MS = 3_600_000;

/** What may happen while a session is on, in the world or by the person's hand. */
export type Happening =
  | { readonly what: 'awake' | 'asleep' | 'wall-clock-set'; readonly ms: number }
  | { readonly what: 'pause' | 'resume' | 'witness' | 'let-it-count' | 'late-reading' };

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constant('awake' as const), ms: fc.oneof(fc.nat(60_000), fc.nat(200_000)) }),
  fc.record({ what: fc.constant('asleep' as const), ms: fc.oneof(fc.nat(3_000), fc.nat(8 * HOUR_MS)) }),
  fc.record({ what: fc.constant('wall-clock-set' as const), ms: fc.integer({ min: -HOUR_MS, max: HOUR_MS }) }),
  ...(['pause', 'resume', 'witness', 'witness', 'let-it-count', 'late-reading'] as const).map(what =>
    fc.constant({ what }),
  ),
);

/**
 * A ledger of the same session: every stretch is written down, and struck out or let stand when it is witnessed.
 * The active time is the sum of the stretches that stand.
 */
export class Ledger {
  running = true;
  gapMs = 0;
  private standing: number[] = [];
  private unseen: { awakeMs: number; wallMs: number }[] = [];

  constructor(private readonly silenceLimitMs: number) {}

  write(awakeMs: number, wallMs: number) {
    if (this.running) this.unseen.push({ awakeMs, wallMs });
  }

  letStand() {
    this.standing.push(...this.unseen.map(stretch => stretch.awakeMs));
    this.unseen = [];
  }

  witness() {
    const awakeMs = sum(this.unseen.map(stretch => stretch.awakeMs));
    const wallMs = sum(this.unseen.map(stretch => stretch.wallMs));
    const asleepMs = wallMs > awakeMs + 2_000 ? wallMs - awakeMs : 0;
    const silent = awakeMs > this.silenceLimitMs;
    this.gapMs = asleepMs + (silent ? awakeMs : 0);
    if (silent) this.unseen = [];
    this.letStand();
    if (this.gapMs > 0) this.running = false;
  }

  letCount() {
    this.standing.push(this.gapMs);
    this.gapMs = 0;
  }

  get activeMs() {
    return sum([...this.standing, ...this.unseen.map(stretch => stretch.awakeMs)]);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
