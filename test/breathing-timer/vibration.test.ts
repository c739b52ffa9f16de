import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { canVibrate, vibrate } from '../../src/breathing-timer/vibration.js';

/** What the hand feels of `acts`: a list of patterns. */
function feltIn(acts: () => void): VibratePattern[] {
  const felt: VibratePattern[] = [];
  Object.defineProperty(navigator, 'vibrate', {
    configurable: true,
    value: (pattern: VibratePattern) => felt.push(pattern),
  });
  try {
    acts();
  } finally {
    Reflect.deleteProperty(navigator, 'vibrate');
  }
  return felt;
}

describe('vibration', () => {
  it('is not felt before the person has acted on the page', () => {
    expect(navigator.userActivation.hasBeenActive).to.be.false;
    expect(feltIn(() => vibrate('in'))).to.deep.equal([]);
  });

  it('differs between in, out and the end', async () => {
    await sendKeys({ press: 'a' });
    const [breathIn, breathOut, end] = feltIn(() => {
      vibrate('in');
      vibrate('out');
      vibrate('end');
    }).map(String);
    expect(breathIn).to.be.a('string').and.not.equal(breathOut);
    expect(end).to.be.a('string').and.not.be.oneOf([breathIn, breathOut]);
  });

  it('does nothing where there is none', () => {
    if (!('vibrate' in navigator)) expect(canVibrate()).to.be.false;
    expect(() => vibrate('in')).not.to.throw();
  });
});
