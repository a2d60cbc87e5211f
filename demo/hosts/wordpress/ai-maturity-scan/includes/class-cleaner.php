<?php
/**
 * Removes what is old, and in the end everything.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The daily event and the end of the plugin. */
final class Cleaner {
	public const EVENT = 'ai_maturity_scan_purge';

	/**
	 * Plans the daily event.
	 */
	public static function plan(): void {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', self::EVENT );
		}
	}

	/**
	 * Deletes results that were kept long enough, and yesterday's counts of requests with their key.
	 */
	public static function run(): void {
		Store::purge( (int) Settings::get( 'days' ) );
		delete_option( 'ai_maturity_scan_key' );
		Limiter::forget();
	}

	/**
	 * Ends the daily event.
	 */
	public static function stop(): void {
		wp_clear_scheduled_hook( self::EVENT );
	}

	/**
	 * Removes everything, in a network from each of its sites.
	 */
	public static function remove_everywhere(): void {
		if ( ! is_multisite() ) {
			self::remove_all();
			return;
		}
		$all = array(
			'fields' => 'ids',
			'number' => 0,
		);
		foreach ( get_sites( $all ) as $site ) {
			switch_to_blog( $site );
			self::remove_all();
			restore_current_blog();
		}
	}

	/**
	 * Removes tables, options and the event of one site.
	 */
	private static function remove_all(): void {
		self::stop();
		Tables::drop();
		foreach ( array( Settings::OPTION, Catalogue::OPTION, 'ai_maturity_scan_key', 'ai_maturity_scan_tables' ) as $option ) {
			delete_option( $option );
		}
	}
}
