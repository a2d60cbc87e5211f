import { render as renderPage } from 'svelte/server';
import App from './app.svelte';

export const render = async () => (await renderPage(App)).body;
