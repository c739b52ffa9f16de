import '../../../src/practice-log/define.js';
