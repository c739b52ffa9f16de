/** Elements that each break a rule of the contract, so that the tests can show that it catches them. */

/** Registers a plain element with HTML in its shadow root; a second copy of this module keeps the first. */
function bad(tag: string, html: string, connected: (element: HTMLElement) => void = () => undefined): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
      connectedCallback(): void {
        connected(this);
      }
    },
  );
}

const styled = (css: string, html: string): string => `<style>${css}</style>${html}`;

bad('bad-language', '<h2>Dette er ikke oversatt</h2><p></p><p>Hei, {name}</p><button>startButton</button>');

bad('bad-manners', '<input aria-label="Navn">', element => {
  localStorage.setItem('bad-manners', 'was here');
  element.shadowRoot?.querySelector('input')?.focus();
  void new AudioContext();
  void fetch('/robots.txt');
  const image = new Image();
  image.src = '/pixel.gif?counted';
});

const everyElement = new Set<HTMLElement>();
bad('bad-leaver', '<p>Hei</p>', element => {
  everyElement.add(element);
  addEventListener('resize', () => element.title);
  setInterval(() => element.title, 60_000);
  new MutationObserver(() => element.title).observe(document, { subtree: true, attributes: true });
  void new BroadcastChannel('bad-leaver');
});

bad('bad-mover', '<p>Hei</p>', element => {
  const moved = Number(element.dataset['moved'] ?? 0) + 1;
  element.dataset['moved'] = String(moved);
  if (moved > 1 && element.shadowRoot) element.shadowRoot.innerHTML = '<p>Nullstilt</p>';
});

bad('bad-style', '<p style="color: red">Hei</p>');
bad('bad-axe', '<button></button><img src="data:,"><input><button aria-label="Nei takk">Ja takk</button>');
bad('bad-reset', '<div part="base"><p>Hei på deg</p></div>');
bad(
  'bad-width',
  styled('div { width: 400px } button { width: 20px; height: 20px; padding: 0 }', '<div>Hei</div><button>x</button>'),
);
bad(
  'bad-room',
  styled(
    ':host { display: block } .low { height: 1.2em; overflow: hidden } .over { margin-top: -1em }',
    '<div class="low">En linje som nettopp får plass uten personens egen avstand mellom ordene i den</div><div>Under</div><div class="over">Over det</div>',
  ),
);
bad(
  'bad-colours',
  styled(
    `p { color: #888; background: #777; forced-color-adjust: none }
     button { color: #222; background: #fff; border: 1px solid #ddd }
     button:focus { outline: none }
     b { color: #333 }`,
    '<p>Grå</p><button>Knapp</button><b>Mørk</b>',
  ),
);
bad(
  'bad-motion',
  styled('p { animation: grow 1s infinite } @keyframes grow { to { transform: scale(2) } }', '<p>Hei</p>'),
);

bad(
  'bad-keys',
  styled(
    `.press { cursor: pointer }
     .tip { position: absolute; visibility: hidden }
     button:hover + .tip { visibility: visible }
     button:focus + .tip { visibility: visible }
     p { order: 2 }
     @media (orientation: portrait) { p { display: none } }`,
    '<p>Hei</p><div class="press">Trykk</div><button>En</button><b class="tip">Et råd</b><button tabindex="1">To</button>',
  ),
);
bad(
  'bad-large',
  styled(
    'div { font-size: var(--lms-font-size, 1em); white-space: nowrap }',
    `<div>${'Ord som ikke bryter '.repeat(3)}</div>`,
  ),
);
bad('bad-trap', '<button>En</button><button>To</button>', element => {
  element.shadowRoot?.addEventListener('keydown', event => event.preventDefault());
});
bad(
  'bad-cover',
  styled('div { position: fixed; inset: 0; background: white }', '<button>Under</button><div>Over alt</div>'),
);

/** Takes no account of properties that were set before it was defined. */
if (!customElements.get('bad-upgrade')) {
  customElements.define(
    'bad-upgrade',
    class extends HTMLElement {
      static readonly elementProperties = new Map([['minutes', { attribute: 'minutes' }]]);
      #minutes = this.getAttribute('minutes');
      get minutes(): string | null {
        return this.#minutes;
      }
      set minutes(value: string | null) {
        this.#minutes = value;
      }
      connectedCallback(): void {
        if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).textContent = `${this.#minutes ?? 'ingen'} minutter`;
      }
    },
  );
}

/** Throws where another copy has defined it. */
customElements.define('bad-copy', class extends HTMLElement {});
