import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { CuePlayer } from '../../src/breathing-timer/cue-player.js';
import type { Cue } from '../../src/breathing-timer/schedule.js';
import { differenceOf, loudnessBetween, RehearsalContext, score } from './rehearsal.js';
import { strongestBetween } from './spectrum.js';

/** The player's own level at first: 0.7 by the ear. */
const LEVEL = 0.49;

const cuesAt =
  (...cues: (readonly [Cue['kind'], number])[]) =>
  (fromMs: number, toMs: number): Cue[] =>
    cues.map(([kind, atMs]) => ({ kind, atMs })).filter(({ atMs }) => atMs >= fromMs && atMs < toMs);

/** A player with the contexts that it is given in turn, and those that it took. */
function playerWith(...given: RehearsalContext[]) {
  const taken: RehearsalContext[] = [];
  const player = new CuePlayer(() => {
    const context = given[taken.length] ?? new RehearsalContext();
    taken.push(context);
    return context.asAudioContext();
  });
  return { player, taken };
}

async function opened(...given: RehearsalContext[]) {
  const context = given[0] ?? new RehearsalContext();
  const { player, taken } = playerWith(context, ...given.slice(1));
  await player.open();
  return { player, context, taken };
}

async function expectHeard(context: RehearsalContext, ...cues: (readonly [Cue['kind'], number])[]) {
  expect(differenceOf(await context.heard(), await score(cues, LEVEL))).to.be.below(1e-4);
}

describe('the cue player', () => {
  describe('keeps time', () => {
    it('and plays each cue at its moment on the audio clock', async () => {
      const { player, context } = await opened();
      context.currentTime = 5;
      player.play(
        cuesAt(['interval', 10_000], ['in', 12_500], ['out', 17_500], ['hold', 22_500], ['end', 30_000]),
        2_000,
      );
      await expectHeard(context, ['interval', 13], ['in', 15.5], ['out', 20.5], ['hold', 25.5], ['end', 33]);
    });

    it('and hands the audio clock the cues of more than two minutes', async () => {
      const { player, context } = await opened();
      const asked: number[] = [];
      player.play((fromMs, toMs) => {
        asked.push(fromMs, toMs);
        return [];
      }, 60_000);
      expect(asked[0]).to.be.at.most(60_000);
      expect(asked[1]).to.be.at.least(60_000 + 120_000);
      expect(context.state).to.equal('running');
    });

    it('and plays a cue once, however often it is asked', async () => {
      const { player, context } = await opened();
      const cues = cuesAt(['start', 0], ['interval', 10_000], ['part', 20_000]);
      for (const elapsedMs of [0, 100, 1_000, 9_995, 10_000, 10_005, 11_000, 20_100]) {
        context.currentTime = elapsedMs / 1000;
        player.play(cues, elapsedMs);
      }
      await expectHeard(context, ['start', 0], ['interval', 10], ['part', 20]);
    });

    it('and leaves alone what is 10 ms off or less', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['interval', 10_000]), 0);
      context.currentTime = 5;
      player.play(cuesAt(['interval', 10_000]), 5_008);
      await expectHeard(context, ['interval', 10]);
    });

    it('and schedules anew what is more than 10 ms off', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['interval', 10_000], ['part', 20_000]), 0);
      context.currentTime = 5;
      player.play(cuesAt(['interval', 10_000], ['part', 20_000]), 5_012);
      await expectHeard(context, ['interval', 9.988], ['part', 19.988]);
    });

    it('and when the audio clock has lost seconds, the bells still come at their moment', async () => {
      const { player, context } = await opened();
      const cues = cuesAt(['interval', 20_000], ['part', 40_000]);
      player.play(cues, 0);
      context.currentTime = 6;
      player.play(cues, 15_000);
      context.currentTime = 20;
      player.play(cues, 30_000);
      await expectHeard(context, ['interval', 11], ['part', 30]);
    });

    it('and keeps a cue that the session has just passed and the audio clock has not', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['interval', 10_000]), 0);
      context.currentTime = 9.98;
      player.play(cuesAt(['interval', 10_000]), 10_005);
      await expectHeard(context, ['interval', 10]);
    });

    it('and follows a schedule that changes', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['in', 10_000], ['end', 20_000]), 0);
      context.currentTime = 1;
      player.play(cuesAt(['interval', 10_000], ['end', 30_000]), 1_000);
      await expectHeard(context, ['interval', 10], ['end', 30]);
    });
  });

  describe('is never late', () => {
    it('and does not play what a late tick has missed', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['interval', 10_000], ['part', 10_450], ['interval', 20_000]), 10_500);
      await expectHeard(context, ['interval', 9.5]);
    });

    it('and takes back the bells that a machine slept over', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['interval', 10_000], ['part', 20_000]), 0);
      context.currentTime = 9;
      player.play(cuesAt(['interval', 10_000], ['part', 20_000], ['interval', 3_610_000]), 3_600_000);
      await expectHeard(context, ['interval', 19]);
    });

    it('except for the start bell, which may wait for the sound card', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['start', 0]), 300);
      context.currentTime = 0.1;
      player.play(cuesAt(['start', 0]), 400);
      await expectHeard(context, ['start', 0]);
    });

    it('but not for long', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['start', 0]), 600);
      await expectHeard(context);
    });
  });

  describe('asks the browser for sound', () => {
    it('only in the act of the person', async () => {
      const { player, taken } = playerWith();
      player.volume = 0.3;
      player.muted = true;
      player.play(cuesAt(['start', 0]), 0);
      player.silence();
      player.close();
      expect(taken).to.have.length(0);
      expect(player.state).to.equal('closed');
      expect(await player.open()).to.equal('playing');
      expect(taken).to.have.length(1);
    });

    it('and says when it is refused', async () => {
      const { player } = await opened(new RehearsalContext('refused'));
      expect(player.state).to.equal('refused');
      expect(() => player.play(cuesAt(['start', 0]), 0)).not.to.throw();
    });

    it('and says when there is no audio at all', async () => {
      const player = new CuePlayer(() => {
        throw new DOMException('no device', 'NotSupportedError');
      });
      expect(await player.open()).to.equal('refused');
      expect(() => player.play(cuesAt(['start', 0]), 0)).not.to.throw();
      expect(() => player.silence()).not.to.throw();
    });

    it('and goes on without an answer', async () => {
      const { player } = playerWith(new RehearsalContext('never'));
      expect(await player.open()).to.equal('suspended');
    });

    it('again after a refusal, at the next act', async () => {
      const { player } = await opened(new RehearsalContext('refused'), new RehearsalContext());
      expect(await player.open()).to.equal('playing');
    });

    it('and takes no answer that comes after it was closed', async () => {
      const { player, taken } = playerWith(new RehearsalContext('never'));
      const answer = player.open();
      player.close();
      taken[0]?.turn('running');
      expect(await answer).to.equal('closed');
    });

    it('of the real browser without an exception', async () => {
      const player = new CuePlayer();
      expect(await player.open()).to.be.oneOf(['playing', 'suspended', 'refused']);
      expect(() => player.play(cuesAt(['start', 0], ['in', 5_000], ['end', 60_000]), 0)).not.to.throw();
      player.silence();
      player.close();
      expect(player.state).to.equal('closed');
    });
  });

  describe('when the sound is held back', () => {
    it('says so, and plays nothing late when the system gives it back', async () => {
      const { player, context } = await opened();
      const told: string[] = [];
      player.onStateChange = () => told.push(player.state);
      const cues = cuesAt(['interval', 10_000], ['part', 20_000]);
      player.play(cues, 0);
      context.currentTime = 8;
      context.turn('interrupted');
      player.play(cues, 15_000);
      expect(context.resumed, 'an interrupted context is not touched').to.equal(1);
      context.turn('running');
      player.play(cues, 15_000);
      expect(told).to.deep.equal(['suspended', 'playing']);
      await expectHeard(context, ['part', 13]);
    });

    it('takes the bells back at once, since the sound may return before the next tick', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['interval', 10_000]), 0);
      context.currentTime = 8;
      context.turn('interrupted');
      context.turn('running');
      await expectHeard(context);
    });

    it('wakes a suspended context at the next tick', async () => {
      const { player, context } = await opened();
      const cues = cuesAt(['interval', 10_000]);
      context.turn('suspended');
      player.play(cues, 2_000);
      await waitUntil(() => player.state === 'playing', undefined, { timeout: 10_000 });
      context.currentTime = 1;
      player.play(cues, 3_000);
      await expectHeard(context, ['interval', 8]);
    });

    it('replaces an interrupted context at the next act', async () => {
      const { player, context, taken } = await opened();
      context.turn('interrupted');
      expect(await player.open()).to.equal('playing');
      expect(taken).to.have.length(2);
      expect(context.state).to.equal('closed');
    });

    it('replaces a context that says it runs while its clock stands still', async () => {
      const { player, context, taken } = await opened();
      const cues = cuesAt(['interval', 10_000]);
      context.currentTime = 1;
      for (const elapsedMs of [1_000, 2_000, 3_000, 4_000]) player.play(cues, elapsedMs);
      await waitUntil(() => taken.length === 2 && player.state === 'playing', undefined, { timeout: 10_000 });
      expect(context.state).to.equal('closed');
      player.play(cues, 5_000);
      const [, fresh] = taken;
      if (fresh) await expectHeard(fresh, ['interval', 5]);
    });

    it('says so when a clock never ran, and leaves the rest to the person', async () => {
      const { player, taken } = await opened();
      for (const elapsedMs of [0, 1_000, 2_000, 3_000, 60_000]) player.play(cuesAt(['interval', 10_000]), elapsedMs);
      expect(player.state).to.equal('suspended');
      expect(taken).to.have.length(1);
      expect(await player.open()).to.equal('playing');
    });

    it('does not take a pause for a clock that stands still', async () => {
      const { player, context, taken } = await opened();
      context.currentTime = 10;
      player.play(cuesAt(), 10_000);
      context.turn('suspended');
      player.play(cuesAt(), 40_000);
      await waitUntil(() => player.state === 'playing', undefined, { timeout: 10_000 });
      player.play(cuesAt(), 40_000);
      expect(player.state).to.equal('playing');
      expect(taken).to.have.length(1);
    });
  });

  describe('is adjusted at once', () => {
    const bell = cuesAt(['start', 0]);

    it('when muted, and again when not', async () => {
      const { player, context } = await opened();
      player.play(bell, 0);
      context.currentTime = 1;
      player.muted = true;
      context.currentTime = 2;
      player.muted = false;
      const heard = await context.heard();
      const asIs = await score([['start', 0]], LEVEL);
      expect(loudnessBetween(heard, 1.2, 2)).to.be.below(loudnessBetween(asIs, 1.2, 2) / 100);
      expect(loudnessBetween(heard, 2.2, 3)).to.be.closeTo(loudnessBetween(asIs, 2.2, 3), 1e-3);
    });

    it('when the volume is changed', async () => {
      const { player, context } = await opened();
      player.play(bell, 0);
      context.currentTime = 1;
      player.volume = 0.35;
      const heard = await context.heard();
      const asIs = await score([['start', 0]], LEVEL);
      expect(loudnessBetween(heard, 0, 1)).to.be.closeTo(loudnessBetween(asIs, 0, 1), 1e-3);
      expect(loudnessBetween(heard, 1.2, 2)).to.be.closeTo(loudnessBetween(asIs, 1.2, 2) / 4, 1e-3);
    });

    it('before it was opened', async () => {
      const { player, taken } = playerWith();
      player.muted = true;
      await player.open();
      player.play(bell, 0);
      const heard = await taken[0]?.heard();
      expect(heard && loudnessBetween(heard, 0, 8)).to.equal(0);
    });

    it('at the next tick, where bells or tones are switched off', async () => {
      const { player, context } = await opened();
      const cues = cuesAt(['in', 5_000], ['interval', 10_000], ['out', 15_000], ['hold', 20_000], ['end', 25_000]);
      player.play(cues, 0);
      context.currentTime = 8;
      player.bells = false;
      player.play(cues, 8_000);
      context.currentTime = 17;
      player.tones = false;
      player.bells = true;
      player.play(cues, 17_000);
      await expectHeard(context, ['in', 5], ['out', 15], ['end', 25]);
    });
  });

  describe('falls silent', () => {
    it('on pause: what sounds fades, and nothing more comes', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['start', 0], ['interval', 10_000]), 0);
      context.currentTime = 2;
      player.silence();
      const heard = await context.heard();
      expect(loudnessBetween(heard, 1.9, 2)).to.be.above(0.001);
      expect(loudnessBetween(heard, 2.3, 60)).to.be.below(1e-5);
    });

    it('and frees the sound card soon after', async () => {
      const { player, context } = await opened();
      player.silence();
      await waitUntil(() => context.state === 'closed', undefined, { timeout: 10_000 });
      expect(player.state).to.equal('closed');
    });

    it('but lets an end bell that was struck ring out with all its strokes', async () => {
      const { player, context } = await opened();
      const cues = cuesAt(['end', 10_000]);
      player.play(cues, 9_000);
      context.currentTime = 0.995;
      player.silence();
      await aTimeout(300);
      expect(context.state).to.equal('running');
      await expectHeard(context, ['end', 1]);
    });

    it('and does not strike an end bell that was still ahead', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['end', 10_000]), 9_000);
      context.currentTime = 0.5;
      player.silence();
      await expectHeard(context);
    });

    it('and does not close what the person has opened since', async () => {
      const { player } = await opened();
      player.silence();
      await player.open();
      await aTimeout(300);
      expect(player.state).to.equal('playing');
    });

    it('and is opened again without what rang before', async () => {
      const { player, context } = await opened();
      player.play(cuesAt(['end', 0]), -1_000);
      context.currentTime = 2;
      player.silence();
      await player.open();
      expect(context.state).to.equal('closed');
    });

    it('for good when closed', async () => {
      const { player, context } = await opened();
      let told = 0;
      player.onStateChange = () => told++;
      player.close();
      player.close();
      expect(context.state).to.equal('closed');
      expect(player.state).to.equal('closed');
      player.play(cuesAt(['interval', 10_000]), 0);
      expect(told).to.equal(0);
    });
  });

  for (const kind of ['start', 'interval', 'part', 'end', 'in', 'out', 'hold'] as const) {
    it(`never distorts, at full volume: ${kind}`, async () => {
      const heard = await score([[kind, 0]], 1);
      expect(differenceOf(heard, new Float32Array(heard.length))).to.be.within(0.05, 0.9);
    });
  }

  it('rings a smaller and softer bowl between start and end', async () => {
    const start = await score([['start', 0]], 1);
    const between = await score([['interval', 0]], 1);
    const pitchOf = (heard: Float32Array) => strongestBetween(100, 1000, 1, heard.subarray(0, 8_000), 8_000);
    expect(pitchOf(between) / pitchOf(start)).to.be.closeTo(1.5, 0.02);
    expect(loudnessBetween(between, 0, 1)).to.be.below(loudnessBetween(start, 0, 1) * 0.7);
  });

  it('marks the end with three strokes', async () => {
    const heard = await score([['end', 1]], 1);
    const strokes = [1, 5, 9].map(atS => [
      loudnessBetween(heard, atS - 0.3, atS),
      loudnessBetween(heard, atS, atS + 0.3),
    ]);
    for (const [before = NaN, after = NaN] of strokes) expect(after).to.be.above(5 * before);
    expect(loudnessBetween(heard, 13, 13.3)).to.be.below(loudnessBetween(heard, 12.7, 13));
  });
});
