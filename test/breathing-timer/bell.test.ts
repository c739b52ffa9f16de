import { expect } from '@open-wc/testing';
import { bellSamples, FUNDAMENTAL_HZ } from '../../src/breathing-timer/bell.js';
import { loudnessOf, peakOf, strengthAt, strongestBetween } from './spectrum.js';

const RATE = 24_000;

describe('the bell', () => {
  const samples = bellSamples(RATE);
  const between = (fromS: number, toS: number) => samples.subarray(fromS * RATE, toS * RATE);

  it('never goes beyond full scale, and is not faint', () => {
    expect(peakOf(samples)).to.be.within(0.5, 1);
  });

  it('begins in silence and is struck within 8 to 12 ms', () => {
    expect(samples[0]).to.equal(0);
    const loudestBy = (ms: number) => peakOf(between(0, ms / 1000));
    expect(loudestBy(1)).to.be.below(0.1);
    expect(loudestBy(12)).to.be.above(0.7 * peakOf(samples));
  });

  it('ends in silence, without a step', () => {
    expect(samples.at(-1)).to.be.closeTo(0, 1e-6);
    expect(peakOf(between(7.9, 8))).to.be.below(1e-3);
  });

  it('rings for several seconds and dies away', () => {
    const loudness = [0, 2, 4, 6].map(fromS => loudnessOf(between(fromS, fromS + 2)));
    for (const [at, louder] of loudness.slice(0, -1).entries()) expect(loudness[at + 1]).to.be.below(louder / 2);
    expect(loudnessOf(between(2, 4))).to.be.above(loudnessOf(between(0, 2)) / 30);
  });

  it('sounds its lowest mode the strongest', () => {
    expect(strongestBetween(100, 3000, 1, between(0, 1), RATE)).to.be.closeTo(FUNDAMENTAL_HZ, 2);
    expect(FUNDAMENTAL_HZ).to.be.within(180, 260);
  });

  it('has the modes of a bowl, the higher ones the weaker', () => {
    const strengths = [1, 2.78, 5.2, 8.1, 11.5].map(ratio =>
      strengthAt(FUNDAMENTAL_HZ * ratio, between(0, 0.25), RATE),
    );
    for (const [at, stronger] of strengths.slice(0, -1).entries()) expect(strengths[at + 1]).to.be.below(stronger);
    for (const ratio of [2, 4, 7, 10]) {
      expect(strengthAt(FUNDAMENTAL_HZ * ratio, between(0, 0.25), RATE), `no mode at ×${ratio}`).to.be.below(0.01);
    }
  });

  it('loses its high modes first', () => {
    const left = (ratio: number) =>
      strengthAt(FUNDAMENTAL_HZ * ratio, between(2, 2.5), RATE) /
      strengthAt(FUNDAMENTAL_HZ * ratio, between(0, 0.5), RATE);
    expect(left(5.2)).to.be.below(left(1));
    expect(left(11.5)).to.be.below(left(5.2));
  });

  it('beats: its lowest mode swells again after it has sunk', () => {
    const strengths = Array.from({ length: 16 }, (_, at) =>
      strengthAt(FUNDAMENTAL_HZ, between(at / 4, at / 4 + 0.25), RATE),
    );
    const swells = strengths.some((strength, at) => strength > 1.2 * Math.min(...strengths.slice(0, at)));
    expect(swells).to.be.true;
  });

  it('sounds the same at any sample rate', () => {
    const finer = bellSamples(48_000);
    const furthest = samples.reduce((far, sample, at) => Math.max(far, Math.abs(sample - (finer[2 * at] ?? NaN))), 0);
    expect(furthest).to.be.below(0.01);
  });
});
