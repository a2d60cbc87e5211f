<?php
/**
 * The two tables of the plugin.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Makes and removes them. */
final class Tables {
	private const VERSION = '1';

	/**
	 * Name of the table of results.
	 */
	public static function results(): string {
		global $wpdb;
		return $wpdb->prefix . 'ai_maturity_scan_results';
	}

	/**
	 * Name of the table of counts of requests.
	 */
	public static function counts(): string {
		global $wpdb;
		return $wpdb->prefix . 'ai_maturity_scan_counts';
	}

	/**
	 * Makes them where they are missing or old. Not on activation alone: in a network, a site may come later.
	 */
	public static function ensure(): void {
		if ( get_option( 'ai_maturity_scan_tables' ) === self::VERSION ) {
			return;
		}
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$results = self::results();
		$counts  = self::counts();
		$charset = $wpdb->get_charset_collate();
		// All that is stored is ASCII (JSON has \u for the rest), so no character set can lose or mix up anything.
		dbDelta(
			"CREATE TABLE $results (
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			event char(64) NOT NULL,
			digest char(64) NOT NULL,
			received datetime NOT NULL,
			anonymous tinyint(1) NOT NULL,
			sector varchar(64) NOT NULL,
			size varchar(64) NOT NULL,
			step_low tinyint(3) unsigned NOT NULL,
			step_high tinyint(3) unsigned NOT NULL,
			cells text NOT NULL,
			noise int(10) unsigned NOT NULL,
			source text NOT NULL,
			additions text NOT NULL,
			result longtext NOT NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY event (event),
			KEY received (received)
			) $charset;
			CREATE TABLE $counts (
			who char(64) NOT NULL,
			slot bigint(20) unsigned NOT NULL,
			hits bigint(20) unsigned NOT NULL,
			PRIMARY KEY  (who)
			) $charset;"
		);
		update_option( 'ai_maturity_scan_tables', self::VERSION );
	}

	/**
	 * Removes them.
	 */
	public static function drop(): void {
		global $wpdb;
		foreach ( array( self::results(), self::counts() ) as $table ) {
			$wpdb->query( "DROP TABLE IF EXISTS $table" ); // phpcs:ignore WordPress.DB -- Our own table.
		}
	}
}
