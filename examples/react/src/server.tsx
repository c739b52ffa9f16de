import { renderToString } from 'react-dom/server';
import { App } from './app';

/** @returns what the server puts into `#app` */
export const render = () => renderToString(<App />);
