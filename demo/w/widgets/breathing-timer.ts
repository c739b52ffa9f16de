import '../../../src/breathing-timer/define.js';
