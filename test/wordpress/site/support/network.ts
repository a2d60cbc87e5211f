/** Makes a network of sites of the WordPress that was started, as an administrator would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site, wordpress } from './site.js';

/** From here on, addresses such as /second/ are sites of their own. */
export function makeNetwork(): void {
  const { host } = new URL(site.url);
  wordpress(
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
     foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
     install_network(); populate_network(1, '${host}', 'admin@example.test', 'Network', '/', false);`,
  );
  const path = join(site.www, 'wp-config.php');
  const constants = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '${host}');
define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`;
  const config = readFileSync(path, 'utf8').replace(/define\('WP_(?:HOME|SITEURL)', '[^']*'\);\n/g, '');
  writeFileSync(path, config.replace("define('WP_DEBUG_DISPLAY'", `${constants}\ndefine('WP_DEBUG_DISPLAY'`));
}

/** Returns its id. WordPress leaves out the port, so that is put in afterwards. */
export function addSite(name: string): number {
  const { host } = new URL(site.url);
  return Number(
    wordpress(
      `$id = wpmu_create_blog('${host}', '/${name}/', '${name}', 1);
       $wpdb->update($wpdb->blogs, ['domain' => '${host}'], ['blog_id' => $id]);
       // Else its editor would begin with the tour.
       update_user_meta(1, "wp_{$id}_persisted_preferences", get_user_meta(1, 'wp_persisted_preferences', true));
       foreach (['home', 'siteurl'] as $option) update_blog_option($id, $option, '${site.url}/${name}');
       echo $id;`,
    ),
  );
}
