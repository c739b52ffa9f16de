import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const place = document.querySelector('#app');
// A server may have rendered the page already.
if (place) (place.hasChildNodes() ? hydrate : mount)(App, { target: place });
