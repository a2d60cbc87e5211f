/** On a site of its own; the tests before have taken the plugin away. */
import { wholeWay } from './support/whole-way.js';

wholeWay({ path: '/', prefix: 'wp_', plugins: '/wp-admin/' });
