import '../../../src/outcome-chart/define.js';
