import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const place = document.querySelector('#app');
// A server may have rendered the page already.
const create = place?.hasChildNodes() ? createSSRApp : createApp;
if (place) create(App).mount(place);
