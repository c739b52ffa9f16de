import { expect } from '@open-wc/testing';
import { toneSamples, TONES } from '../../src/breathing-timer/tone.js';
import { loudnessOf, peakOf, strongestBetween } from './spectrum.js';

const RATE = 24_000;

/** The pitch in each quarter of a tone, in Hz. */
function pitchesOf(kind: keyof typeof TONES): number[] {
  const samples = toneSamples(TONES[kind], RATE);
  const quarter = samples.length / 4;
  return [0, 1, 2, 3].map(at =>
    strongestBetween(200, 1000, 2, samples.subarray(at * quarter, (at + 1) * quarter), RATE),
  );
}

const rises = (pitches: number[]) => pitches.every((hz, at) => hz > (pitches[at - 1] ?? 0));

describe('the tones of a breath', () => {
  it('rise for in', () => {
    expect(rises(pitchesOf('in'))).to.be.true;
  });

  it('fall for out', () => {
    expect(rises(pitchesOf('out').reverse())).to.be.true;
  });

  it('stay level for hold', () => {
    const pitches = pitchesOf('hold');
    expect(Math.max(...pitches) - Math.min(...pitches)).to.be.below(15);
  });

  for (const kind of ['in', 'out', 'hold'] as const) {
    it(`swell from silence and sink back to it: ${kind}`, () => {
      const samples = toneSamples(TONES[kind], RATE);
      const tenth = Math.floor(samples.length / 10);
      expect(samples[0]).to.equal(0);
      expect(samples.at(-1)).to.be.closeTo(0, 1e-6);
      expect(peakOf(samples)).to.be.within(0.95, 1);
      expect(peakOf(samples.subarray(0, tenth))).to.be.below(0.15);
      expect(peakOf(samples.subarray(-tenth))).to.be.below(0.15);
      expect(loudnessOf(samples.subarray(4 * tenth, 6 * tenth))).to.be.above(0.6);
    });

    it(`are short and soft: ${kind}`, () => {
      expect(toneSamples(TONES[kind], RATE).length / RATE).to.be.at.most(1.2);
      expect(TONES[kind].gain).to.be.at.most(0.25);
    });
  }

  it('are softest for hold', () => {
    expect(TONES.hold.gain).to.be.below(Math.min(TONES.in.gain, TONES.out.gain));
  });
});
