<?php
/**
 * Runs when the plugin is deleted: nothing of it stays behind.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/load.php';

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $site ) {
		switch_to_blog( $site );
		Cleaner::remove_all();
		restore_current_blog();
	}
} else {
	Cleaner::remove_all();
}
