import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../src/outcome-chart/define.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import type { LmsDataErrorEvent } from '../../src/outcome-chart/events.js';
import { appearance, rendered } from '../contract/acts.js';
import { warningsDuring } from '../element/console.js';
import { OUTCOMES } from './outcomes-of-nobody.js';

const CSV = `mål;skala;retning;tidspunkt;uker;n;snitt;sd
Livskvalitet;0–10;høyere er bedre;Start;0;73;6,21;1,53
Livskvalitet;0–10;høyere er bedre;Slutt;8;64;7,04;1,31
`;
const LEVELS = 'Livskvalitet: gjennomsnittet var 6,21 ved start og 7,04 ved slutt.';

const TABLE = `<table><thead><tr>${CSV.split('\n')[0]
  ?.split(';')
  .map(heading => `<th>${heading}</th>`)
  .join('')}</tr></thead><tbody>
  <tr><td rowspan="2">Livskvalitet<td rowspan="2">0–10<td rowspan="2">høyere er bedre<td>Start<td>0<td>73<td>6,21<td>1,53</tr>
  <tr><td>Slutt<td>8<td>64<td>7,04<td>1,31</tr></tbody></table>`;

/** What the servers have, by address; an address without anything cannot be reached. */
type Servers = Record<string, () => Response | Promise<Response>>;

const { fetch: realFetch } = globalThis;
let asked: { readonly address: string; readonly signal: AbortSignal | undefined }[] = [];

function serve(servers: Servers): void {
  asked = [];
  globalThis.fetch = async (input, { signal } = {}) => {
    const address = typeof input === 'string' ? input : '';
    asked.push({ address, signal: signal ?? undefined });
    const answer = servers[address];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
}

const textsOf = (chart: Element, selector: string): readonly string[] =>
  [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])].map(
    part => part.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '',
  );

/** An element in a page in bokmål, and every error that it tells. */
function placed(attributes: string, children = ''): { chart: LmsOutcomeChart; errors: LmsDataErrorEvent[] } {
  const page = fixtureSync<HTMLElement>('<div lang="nb"></div>');
  const errors: LmsDataErrorEvent[] = [];
  page.addEventListener('lms-data-error', event => errors.push(event));
  page.innerHTML = `<lms-outcome-chart ${attributes}>${children}</lms-outcome-chart>`;
  const chart = page.querySelector('lms-outcome-chart');
  if (!chart) throw new Error('There is no chart in the page');
  return { chart, errors };
}

const sentence = (chart: Element): Promise<HTMLElement> => appearance(chart, '.sentences p');

/** What is said of a file that cannot be shown. */
async function refusalOf(content: () => Response): Promise<readonly string[]> {
  serve({ 'tall/resultater.csv?1': content });
  const { chart } = placed('src="tall/resultater.csv?1"');
  await warningsDuring(() => appearance(chart, '.notice.warning'));
  return textsOf(chart, '.notice p');
}

describe('Outcomes in a file', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('are fetched from the address and shown', async () => {
    serve({ 'resultater.csv': () => new Response(CSV) });
    const { chart, errors } = placed('src="resultater.csv"');
    await rendered(chart);
    expect(textsOf(chart, '.outcomes p')).to.deep.equal(['Henter tallene …']);
    await sentence(chart);
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
    expect(asked.map(({ address }) => address)).to.deep.equal(['resultater.csv']);
    expect(errors).to.deep.equal([]);
  });

  it('may be in windows-1252, as Excel writes them', async () => {
    const bytes = Uint8Array.from(CSV, letter => ({ '–': 0x96 })[letter] ?? letter.charCodeAt(0));
    serve({ 'resultater.csv': () => new Response(bytes) });
    const { chart } = placed('src="resultater.csv"');
    await sentence(chart);
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
  });

  it('may be JSON, of which a small group is hidden here too', async () => {
    serve({ 'resultater.json': () => new Response(JSON.stringify(OUTCOMES)) });
    const { chart } = placed('src="resultater.json" min-n="45"');
    await sentence(chart);
    expect(textsOf(chart, '.results tbody tr').join()).to.include('vises ikke');
  });

  const REFUSED: Readonly<Record<string, readonly [content: () => Response, words: readonly string[]]>> = {
    'that is not there': [
      () => new Response('', { status: 404 }),
      ['Resultater.csv: Serveren svarte 404 og sendte ingen fil.'],
    ],
    'of a server with trouble': [
      () => new Response('', { status: 500 }),
      ['Resultater.csv: Serveren svarte 500 og sendte ingen fil.'],
    ],
    'in place of which a page comes': [
      () => new Response('<!doctype html><title>Logg inn</title>'),
      [
        'Resultater.csv: Det kom en nettside i stedet for tall. Er adressen riktig, og kan filen leses uten å logge inn?',
      ],
    ],
    'of 6 MB': [() => new Response(' '.repeat(6e6)), ['Resultater.csv: Filen er større enn 5 MB.']],
    'that is empty': [() => new Response(''), ['Resultater.csv: Her er det ingen tall.']],
    'without n': [() => new Response(CSV.replace(';n;', ';;')), []],
    'with a negative SD': [
      () => new Response(CSV.replace('1,31', '-1,31')),
      ['Resultater.csv, linje 3, kolonne «sd»: Her skal det stå et tall fra 0.'],
    ],
    'with a mean outside its scale': [
      () => new Response(CSV.replace('7,04', '70,4')),
      ['Resultater.csv, linje 3, kolonne «snitt»: Her skal det stå et tall fra 0 til 10.'],
    ],
    'with the same row twice': [
      () => new Response(CSV.replace('Slutt;8', 'Start;0')),
      ['Resultater.csv, linje 3: Det samme står på linje 2.'],
    ],
    'with a direction that nobody knows': [
      () => new Response(CSV.replace('høyere', 'bortover')),
      [
        'Resultater.csv, linje 2, kolonne «retning»: Her skal det stå «høyere er bedre» eller «lavere er bedre».',
        'Resultater.csv, linje 3, kolonne «retning»: Her skal det stå «høyere er bedre» eller «lavere er bedre».',
      ].slice(0, 1),
    ],
    'with NaN': [
      () => new Response(CSV.replace('7,04', 'NaN')),
      ['Resultater.csv, linje 3, kolonne «snitt»: Her skal det stå et tall.'],
    ],
    'with both decimal signs in a column': [
      () => new Response(CSV.replace('7,04', '7.04')),
      [
        'Resultater.csv, linje 3, kolonne «snitt»: Kolonnen har både komma og punktum som desimaltegn. Bruk bare det ene.',
      ],
    ],
    'of raw answers': [
      () => new Response('deltaker;was_start;was_slutt\n1;5;7\n2;6;8\n'),
      [
        'Resultater.csv, linje 1: Dette ser ut som svarene til enkeltpersoner. Slike svar hører ikke hjemme på en nettside. ' +
          'Gjør dem først om til tall for grupper, med «npx lms-widgets aggregate».',
      ],
    ],
  };
  for (const [what, [content, words]] of Object.entries(REFUSED)) {
    it(`${what} are refused with the file, the line, the column and what is expected`, async () => {
      const [first, ...others] = await refusalOf(content);
      expect(first).to.equal('Tallene kan ikke vises.');
      if (words.length) expect(others.slice(0, words.length)).to.deep.equal(words);
      else expect(others.length).to.be.above(0);
    });
  }

  it('that cannot be shown are told to the page once, without anything that stands in them', async () => {
    serve({ 'resultater.csv': () => new Response(CSV.replace('7,04', 'kjempefint')) });
    const { chart, errors } = placed('src="resultater.csv" id="graph"');
    const warnings = await warningsDuring(() => appearance(chart, '.notice.warning'));
    expect(warnings).to.deep.equal([
      '<lms-outcome-chart> src="resultater.csv" is not shown. Resultater.csv, line 3, column “snitt”: Expected here: a number.',
    ]);
    expect(errors.map(({ problems, composed }) => ({ problems, composed }))).to.deep.equal([
      { problems: [{ kind: 'not-as-expected', line: 3, column: 'snitt', expected: 'number' }], composed: true },
    ]);
    expect(chart.shadowRoot?.textContent).not.to.include('kjempefint');
    expect(textsOf(chart, '[role="status"]')).to.deep.equal(['Tallene kan ikke vises.']);
  });

  it('leave what was shown before them where they cannot be shown', async () => {
    serve({ 'bra.csv': () => new Response(CSV), 'daarlig.csv': () => new Response('nei') });
    const { chart } = placed('src="bra.csv"');
    await sentence(chart);
    chart.src = 'daarlig.csv';
    await warningsDuring(() => appearance(chart, '.notice.warning'));
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
    chart.src = 'bra.csv';
    await waitUntil(() => !chart.shadowRoot?.querySelector('.notice.warning'), 'what was wrong is forgotten');
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
  });

  it('can be asked for again after trouble on the way, and the focus is not lost', async () => {
    const servers: Servers = {};
    serve(servers);
    const { chart } = placed('src="resultater.csv"');
    const again = await (async () => {
      let button: HTMLElement | undefined;
      await warningsDuring(async () => void (button = await appearance(chart, '.notice button')));
      return button;
    })();
    expect(textsOf(chart, '.notice p')).to.deep.equal([
      'Tallene kan ikke vises.',
      'Resultater.csv: Filen kunne ikke hentes.',
    ]);
    servers['resultater.csv'] = () => new Response(CSV);
    again?.focus();
    again?.click();
    await sentence(chart);
    expect(textsOf(chart, '.notice')).to.deep.equal([]);
    expect(chart.shadowRoot?.activeElement?.classList.contains('title')).to.equal(true);
  });

  it('of the latest address are shown, whichever comes first', async () => {
    let comeLate = (_response: Response): void => {};
    serve({
      'sen.csv': () => new Promise<Response>(resolve => (comeLate = resolve)),
      'ny.csv': () => new Response(CSV.replaceAll('Livskvalitet', 'Søvn')),
    });
    const { chart } = placed('src="sen.csv"');
    await waitUntil(() => asked.length === 1);
    chart.src = 'ny.csv';
    await sentence(chart);
    expect(asked[0]?.signal?.aborted).to.equal(true);
    comeLate(new Response(CSV));
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(textsOf(chart, '.measure .subtitle')).to.deep.equal(['Søvn']);
  });

  it('are not fetched where the page gives them by itself', async () => {
    serve({});
    const { chart } = placed('');
    chart.data = OUTCOMES;
    chart.src = 'resultater.csv';
    await sentence(chart);
    expect(asked).to.deep.equal([]);
  });
});

describe('Words and tables that a page has written beside a file', () => {
  const WORDS = `<h2>Resultater</h2><h3>Søvn</h3><p>Søvnen ble bedre.</p>
    <table><caption>Søvn</caption><tr><th>Tid<th>Snitt</tr><tr><th colspan="2">Alle</tr><tr><th>Start<td>6,21</tr></table>
    <p>Kilde: kurset</p>`;
  const written = (chart: Element): readonly string[] => textsOf(chart, '.as-written :is(p, caption, th, td)');
  const READ = ['Søvn', 'Søvnen ble bedre.', 'Søvn', 'Tid', 'Snitt', 'Alle', 'Start', '6,21', 'Kilde: kurset'];

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('are there until the file has come', async () => {
    let come = (_response: Response): void => {};
    serve({ 'resultater.csv': () => new Promise<Response>(resolve => (come = resolve)) });
    const { chart } = placed('src="resultater.csv"', WORDS);
    await rendered(chart);
    const table = chart.querySelector('table');
    expect(table?.checkVisibility() || written(chart).length > 0, 'before what reads the file is there').to.equal(true);
    await waitUntil(() => asked.length === 1);
    expect(written(chart)).to.deep.equal(READ);
    expect(table?.checkVisibility()).to.equal(false);
    come(new Response(CSV));
    await sentence(chart);
    expect(written(chart)).to.deep.equal([]);
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
  });

  it('stay where it does not come', async () => {
    serve({});
    const { chart } = placed('src="resultater.csv"', WORDS);
    await warningsDuring(() => appearance(chart, '.notice.warning'));
    expect(written(chart)).to.deep.equal(READ);
  });
});

describe('Outcomes in a table within the element', () => {
  it('are shown in place of the table', async () => {
    const { chart } = placed('', TABLE);
    await sentence(chart);
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
    expect(textsOf(chart, '.as-written')).to.deep.equal([]);
  });

  it('are read as the page shows them where their source breaks its lines', async () => {
    const [wrapped, long] = [TABLE.replaceAll('høyere er bedre', 'høyere er\n      bedre'), '1\n      073'];
    const { chart } = placed('', wrapped.replace('<td>73<', `<td>${long}<`));
    await sentence(chart);
    expect(textsOf(chart, '.sentences p')[0]).to.equal(LEVELS);
  });

  it('are read again when the table changes', async () => {
    const { chart } = placed('', TABLE);
    await sentence(chart);
    const [, , mean] = [...chart.querySelectorAll('tr:last-child td')].slice(-4);
    if (mean) mean.textContent = '7,50';
    await waitUntil(() => textsOf(chart, '.sentences p')[0]?.includes('7,50 ved slutt'), 'the new mean is told');
  });

  it('stay to be seen as they are where they cannot be read, with what is wrong', async () => {
    const { chart } = placed('', TABLE.replace('7,04', 'sju'));
    const warnings = await warningsDuring(() => appearance(chart, '.notice.warning'));
    expect(textsOf(chart, '.notice p')[1]).to.equal('Rad 3, kolonne «snitt»: Her skal det stå et tall.');
    expect(textsOf(chart, '.as-written tr:last-child td').slice(3)).to.deep.equal(['Slutt', '8', '64', 'sju', '1,31']);
    expect(warnings).to.have.length(1);
  });

  it('without headings are refused', async () => {
    const { chart } = placed('', '<table><tr><td>6,21<td>7,04</tr><tr><td>1<td>2</tr></table>');
    await warningsDuring(() => appearance(chart, '.notice.warning'));
    expect(textsOf(chart, '.notice p')[1]).to.equal(
      'Rad 1: Den første raden må si hva kolonnene er, som «mål», «tidspunkt», «n» og «snitt».',
    );
  });
});
