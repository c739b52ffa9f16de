import '../../../src/referral-form/define.js';
