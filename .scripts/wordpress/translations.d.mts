/** Contents by path in the plugin, of the `.po` files in one folder and the scripts of the plugin in another. */
export function translations(folder: string, plugin: string): Record<string, string | Uint8Array>;
