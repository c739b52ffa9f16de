import { render as renderOnServer } from 'svelte/server';
import App from './App.svelte';

/** @returns what the server puts into `#app` */
export const render = () => renderOnServer(App).body;
