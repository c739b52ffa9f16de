// What the outcome chart is measured beside. Each draws the same figures as ours, without animation, and with what it has for
// those who do not see the picture.

/** Runs in the page. `drawn` gets the id of each picture that Highcharts says is there. */
function drawHighcharts(panels, labels, drawn) {
  const { Highcharts } = window;
  for (const { id, name, min, max, points, intervals } of panels) {
    Highcharts.chart(id, {
      chart: { animation: false, events: { render: () => drawn.add(id) } },
      title: { text: name },
      credits: { enabled: false },
      legend: { enabled: false },
      xAxis: { tickPositions: [...labels.keys()], labels: { formatter: ({ value }) => labels.get(value) } },
      yAxis: { title: { text: null }, min, max, tickPositions: [min, max] },
      plotOptions: { series: { animation: false } },
      series: [
        { type: 'line', name, data: points, dataLabels: { enabled: true, animation: false } },
        { type: 'errorbar', name: '95 % KI', data: intervals },
      ],
    });
  }
}

/** Runs in the page. `drawn` gets the id of each picture that ECharts says is there. */
function drawECharts(panels, labels, drawn) {
  const { echarts } = window;
  const strikeInterval = (_, api) => {
    const [x, top] = api.coord([api.value(0), api.value(2)]);
    const [, foot] = api.coord([api.value(0), api.value(1)]);
    const strokes = [
      { x1: x, y1: top, x2: x, y2: foot },
      { x1: x - 5, y1: top, x2: x + 5, y2: top },
      { x1: x - 5, y1: foot, x2: x + 5, y2: foot },
    ];
    const style = { stroke: api.visual('color'), lineWidth: 2 };
    return { type: 'group', children: strokes.map(shape => ({ type: 'line', shape, style })) };
  };
  for (const { id, name, min, max, points, intervals } of panels) {
    const chart = echarts.init(document.getElementById(id));
    chart.on('rendered', () => drawn.add(id));
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      title: { text: name },
      xAxis: {
        type: 'value',
        max: 60,
        splitLine: { show: false },
        axisLabel: { customValues: [...labels.keys()], formatter: week => labels.get(week) },
      },
      yAxis: { type: 'value', min, max, interval: max - min },
      series: [
        { type: 'line', name, data: points, symbolSize: 8, label: { show: true } },
        { type: 'custom', name: '95 % KI', data: intervals, renderItem: strikeInterval, encode: { x: 0, y: [1, 2] } },
      ],
    });
  }
}

/**
 * @typedef {object} ChartPeer
 * @property {string} name of its package at the npm registry
 * @property {string} is what it is called in a row
 * @property {readonly string[]} scripts its files, as its documentation has a page load them
 * @property {(panels: object, labels: Map<number, string>, drawn: Set<string>) => void} draw
 * @property {string} accessible what a page with it has for those who do not see the picture, as a selector
 */

/** @type {readonly ChartPeer[]} */
export const PEERS = [
  {
    name: 'highcharts',
    is: 'Highcharts with its accessibility module',
    scripts: ['/highcharts.js', '/highcharts-more.js', '/modules/accessibility.js'],
    draw: drawHighcharts,
    accessible: '[id^=highcharts-screen-reader-region]',
  },
  {
    name: 'echarts',
    is: 'ECharts with aria',
    scripts: ['/dist/echarts.min.js'],
    draw: drawECharts,
    accessible: '[aria-label]',
  },
];
