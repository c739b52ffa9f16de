import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** @returns what the server puts into `#app` */
export const render = () => renderToString(createSSRApp(App));
