// The site, built once for all that is tested of its pages.
import { after, before, describe } from 'node:test';
import { BuiltSite } from './built-site.js';
import { describeInFrame } from './in-frame.js';
import { describeKept } from './kept.js';
import { describeStandalone } from './standalone.js';

const site = new BuiltSite();
before(() => site.open());
after(() => site.close());

describe('a page of a widget', () => describeStandalone(site));
describe('a page that is kept on the device', () => describeKept(site));
describe('a page in an iframe', () => describeInFrame(site));
