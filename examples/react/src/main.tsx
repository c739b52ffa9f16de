import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';

const place = document.querySelector('#app');
// A server may have rendered the page already.
if (place?.hasChildNodes()) hydrateRoot(place, <App />);
else if (place) createRoot(place).render(<App />);
