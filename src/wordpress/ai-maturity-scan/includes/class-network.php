<?php
/**
 * Several sites in one WordPress: each has its own results.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// The tables are this plugin's own, and their names come from the database.
// phpcs:disable WordPress.DB.DirectDatabaseQuery

/** Looks after sites whose own daily event no longer runs: archived ones, ones without the plugin, deleted ones. */
final class Network {
	private const SWEPT = 'ai_maturity_scan_swept';

	/**
	 * Adds the tables to what WordPress drops with a site.
	 *
	 * @param string[] $tables Those of WordPress and of others.
	 * @param int      $site   Id of the site.
	 * @return string[]
	 */
	public static function tables_of_site( $tables, $site ): array {
		global $wpdb;
		return array_merge( (array) $tables, Tables::names( $wpdb->get_blog_prefix( (int) $site ) ) );
	}

	/**
	 * Deletes what was kept long enough on each site, and all of sites that are gone. Once a day for the whole network.
	 */
	public static function sweep(): void {
		if ( ! is_multisite() || get_site_option( self::SWEPT ) === gmdate( 'Y-m-d' ) ) {
			return;
		}
		update_site_option( self::SWEPT, gmdate( 'Y-m-d' ) );
		foreach ( self::with_results() as $site => $prefix ) {
			if ( get_site( $site ) ) {
				self::on( $site, array( Store::class, 'purge' ) );
				self::on( $site, array( Contacts::class, 'purge' ) );
			}
		}
		self::drop_orphans();
	}

	/**
	 * Drops the tables of sites that are gone: they may have been deleted while the plugin was not loaded.
	 */
	public static function drop_orphans(): void {
		foreach ( self::with_results() as $site => $prefix ) {
			if ( ! get_site( $site ) && ! self::is_site_of_others( $prefix ) ) {
				Tables::drop( $prefix );
			}
		}
	}

	/**
	 * Does something on each site, or on the only one.
	 *
	 * @param callable $action What.
	 */
	public static function everywhere( callable $action ): void {
		if ( ! is_multisite() ) {
			$action();
			return;
		}
		$all = array(
			'fields' => 'ids',
			'number' => 0,
		);
		foreach ( get_sites( $all ) as $site ) {
			self::on( (int) $site, $action );
		}
	}

	/**
	 * Sites with a table of results: name, address of the results, how many, whether new ones are kept, and for how many days.
	 *
	 * @param int $most How many sites.
	 * @param int $from After how many others.
	 * @return array[]
	 */
	public static function sites( int $most, int $from = 0 ): array {
		$sites = array();
		$read  = function () use ( &$sites ): void {
			if ( Tables::are_sound() ) {
				$sites[] = array(
					'name'  => (string) get_option( 'blogname' ),
					'url'   => Menu::url( 'results' ),
					'count' => Store::count( new Filter() ),
					'store' => (bool) Settings::get( 'store' ),
					'days'  => (int) Settings::get( 'days' ),
				);
			}
		};
		$query = array(
			'fields' => 'ids',
			'number' => $most,
			'offset' => $from,
		);
		foreach ( get_sites( $query ) as $site ) {
			self::on( (int) $site, $read );
		}
		return $sites;
	}

	/**
	 * Forgets what was noted for the whole network.
	 */
	public static function forget(): void {
		delete_site_option( self::SWEPT );
	}

	/**
	 * Does something on one site.
	 *
	 * @param int      $site   Its id.
	 * @param callable $action What.
	 */
	private static function on( int $site, callable $action ): void {
		switch_to_blog( $site );
		$action();
		restore_current_blog();
	}

	/**
	 * Prefixes of sites that have a table of results, by id of the site, whether or not the site is still there. The main
	 * site is not among them: it cannot be deleted, and its prefix has no number.
	 *
	 * @return array<int, string>
	 */
	private static function with_results(): array {
		global $wpdb;
		$found = array();
		$like  = $wpdb->esc_like( $wpdb->base_prefix ) . '%' . $wpdb->esc_like( '_ai_maturity_scan_results' );
		foreach ( $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $like ) ) as $table ) {
			if ( preg_match( '/^(' . preg_quote( $wpdb->base_prefix, '/' ) . '(\d+)_)ai_maturity_scan_results$/D', $table, $parts ) ) {
				$found[ (int) $parts[2] ] = $parts[1];
			}
		}
		return $found;
	}

	/**
	 * Another WordPress may share the database, with a prefix that looks like that of a site of this one. It has options.
	 *
	 * @param string $prefix Of the names of its tables.
	 */
	private static function is_site_of_others( string $prefix ): bool {
		global $wpdb;
		return null !== $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $prefix . 'options' ) ) );
	}
}
