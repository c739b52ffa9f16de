import { expect, nextFrame } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ScreenWakeLock } from '../../src/breathing-timer/wake-lock.js';

class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  updates = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    this.updates++;
  }

  connect(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}

class Lock extends EventTarget {
  released = false;
  readonly type = 'screen';
  onrelease = null;

  release(): Promise<void> {
    if (this.released) return Promise.resolve();
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  }
}

/** A device that grants, refuses or delays, and knows the locks it has given. */
class Device {
  readonly locks: Lock[] = [];
  refuses = false;
  answering: Promise<unknown> = Promise.resolve();
  asked = 0;

  readonly wakeLock = {
    request: async (): Promise<WakeLockSentinel> => {
      this.asked++;
      await this.answering;
      if (this.refuses) throw new DOMException('low battery', 'NotAllowedError');
      const lock = new Lock();
      this.locks.push(lock);
      return lock;
    },
  };

  get held(): number {
    return this.locks.filter(lock => !lock.released).length;
  }
}

function withholdAnswer(device: Device): () => Promise<unknown> {
  let answer: (value?: unknown) => void = () => undefined;
  device.answering = new Promise(resolve => (answer = resolve));
  return () => {
    answer();
    return nextFrame();
  };
}

function lockOn(device: Device) {
  const host = new Host();
  return { host, lock: new ScreenWakeLock(host, device) };
}

/** The page is hidden, and the browser takes its locks; then it is shown. */
async function hideAndShow(device: Device): Promise<void> {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  await Promise.all(device.locks.map(lock => lock.release()));
  document.dispatchEvent(new Event('visibilitychange'));
  await nextFrame();
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await nextFrame();
}

describe('the screen wake lock', () => {
  it('is not asked for before it is wanted', async () => {
    const device = new Device();
    const { host, lock } = lockOn(device);
    host.connect();
    await hideAndShow(device);
    expect(device.asked).to.equal(0);
    expect(lock.state).to.equal('released');
  });

  it('is held until it is released, and the element learns of both', async () => {
    const device = new Device();
    const { host, lock } = lockOn(device);
    lock.hold();
    await nextFrame();
    expect(lock.state).to.equal('held');
    expect(host.updates).to.equal(1);
    lock.hold();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(device.asked).to.equal(1);
    lock.release();
    expect(lock.state).to.equal('released');
    expect(host.updates).to.equal(2);
    expect(device.held).to.equal(0);
  });

  it('is asked for again when the page is shown', async () => {
    const device = new Device();
    const { lock } = lockOn(device);
    lock.hold();
    await nextFrame();
    await hideAndShow(device);
    expect(lock.state).to.equal('held');
    expect(device.locks).to.have.length(2);
    lock.release();
  });

  it('is not asked for again once released', async () => {
    const device = new Device();
    const { lock } = lockOn(device);
    lock.hold();
    await nextFrame();
    lock.release();
    await hideAndShow(device);
    expect(device.asked).to.equal(1);
  });

  it('may be refused, which is no error, and granted on a later return', async () => {
    const device = new Device();
    device.refuses = true;
    const { host, lock } = lockOn(device);
    lock.hold();
    await nextFrame();
    expect(lock.state).to.equal('refused');
    expect(host.updates).to.equal(1);
    device.refuses = false;
    await hideAndShow(device);
    expect(lock.state).to.equal('held');
    lock.release();
  });

  it('may be absent', async () => {
    const host = new Host();
    const lock = new ScreenWakeLock(host, {});
    lock.hold();
    await nextFrame();
    expect(lock.state).to.equal('absent');
    lock.release();
  });

  it('is given back by an element that leaves, and asked for when it returns', async () => {
    const device = new Device();
    const { host, lock } = lockOn(device);
    lock.hold();
    await nextFrame();
    host.disconnect();
    expect(device.held).to.equal(0);
    await hideAndShow(device);
    expect(device.asked, 'out of the document').to.equal(1);
    host.connect();
    await nextFrame();
    expect(lock.state).to.equal('held');
    lock.release();
  });

  it('is given back when the answer comes too late', async () => {
    const device = new Device();
    const answer = withholdAnswer(device);
    const { lock } = lockOn(device);
    lock.hold();
    lock.release();
    await answer();
    expect(device.locks).to.have.length(1);
    expect(device.held).to.equal(0);
    expect(lock.state).to.equal('released');
  });

  it('is one lock, however often it is asked for', async () => {
    const device = new Device();
    const answer = withholdAnswer(device);
    const { lock } = lockOn(device);
    lock.hold();
    lock.hold();
    document.dispatchEvent(new Event('visibilitychange'));
    await answer();
    expect(device.held).to.equal(1);
    lock.release();
    expect(device.held).to.equal(0);
  });

  it('of the real browser ends in a known state, and is let go', async () => {
    const host = new Host();
    const lock = new ScreenWakeLock(host);
    lock.hold();
    await nextFrame();
    expect(lock.state).to.be.oneOf(['held', 'refused', 'absent', 'released']);
    lock.release();
    expect(lock.state).to.be.oneOf(['released', 'absent']);
  });
});
