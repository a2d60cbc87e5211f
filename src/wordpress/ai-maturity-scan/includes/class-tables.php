<?php
/**
 * The tables of the plugin.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// The tables are this plugin's own, and their names come from the code.
// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL

/** Makes, mends and removes them. */
final class Tables {
	public const OPTION = 'ai_maturity_scan_tables';

	private const VERSION = '5';

	/** Columns without which nothing can be stored, by the end of the table's name. */
	private const COLUMNS = array(
		'results'  => array( 'id', 'event', 'digest', 'received', 'anonymous', 'sector', 'size', 'step_low', 'step_high', 'cells', 'noise', 'source', 'additions', 'result', 'unchecked', 'counted', 'consent', 'campaign', 'forward', 'released' ),
		'counts'   => array( 'who', 'slot', 'hits' ),
		'contacts' => array( 'id', 'kind', 'day', 'confirmed', 'token', 'language', 'consent', 'data' ),
		'releases' => array( 'number', 'round', 'day', 'digest', 'file' ),
	);

	/**
	 * Name of the table of results.
	 */
	public static function results(): string {
		return self::name( 'results' );
	}

	/**
	 * Name of the table of counts of requests.
	 */
	public static function counts(): string {
		return self::name( 'counts' );
	}

	/**
	 * Name of the table of those who asked for contact.
	 */
	public static function contacts(): string {
		return self::name( 'contacts' );
	}

	/**
	 * Name of the table of published figures.
	 */
	public static function releases(): string {
		return self::name( 'releases' );
	}

	/**
	 * Names of all tables of one site.
	 *
	 * @param string $prefix Of the names of the site's tables; by default that of this site.
	 * @return string[]
	 */
	public static function names( string $prefix = '' ): array {
		global $wpdb;
		$names = array();
		foreach ( array_keys( self::COLUMNS ) as $end ) {
			$names[] = ( '' === $prefix ? $wpdb->prefix : $prefix ) . "ai_maturity_scan_$end";
		}
		return $names;
	}

	/**
	 * Makes them where the option says that they are not there, or old. Not on activation alone: in a network, a site may
	 * come later.
	 */
	public static function ensure(): void {
		if ( get_option( self::OPTION ) === self::VERSION ) {
			return;
		}
		$before = (int) get_option( self::OPTION );
		self::make();
		if ( $before < 2 ) {
			self::shuffle();
		}
		update_option( self::OPTION, self::VERSION );
	}

	/**
	 * Makes again what is missing though the option says that it is there, as after a backup without these tables.
	 *
	 * @return bool Whether something was missing and is there now. Either way the administrator is told.
	 */
	public static function heal(): bool {
		if ( self::are_sound() ) {
			return false;
		}
		self::make();
		$is_sound = self::are_sound();
		Trouble::note( $is_sound ? Trouble::MADE_AGAIN : Trouble::NO_TABLE );
		return $is_sound;
	}

	/**
	 * Removes them.
	 *
	 * @param string $prefix Of the names of the site's tables; by default that of this site.
	 */
	public static function drop( string $prefix = '' ): void {
		global $wpdb;
		foreach ( self::names( $prefix ) as $table ) {
			$wpdb->query( "DROP TABLE IF EXISTS $table" );
		}
	}

	/**
	 * Name of a table of this site.
	 *
	 * @param string $end Its last word.
	 */
	private static function name( string $end ): string {
		global $wpdb;
		return $wpdb->prefix . "ai_maturity_scan_$end";
	}

	/**
	 * Are they all there, with all their columns?
	 */
	public static function are_sound(): bool {
		global $wpdb;
		foreach ( self::COLUMNS as $end => $columns ) {
			$quiet = $wpdb->suppress_errors();
			$there = $wpdb->get_col( 'SHOW COLUMNS FROM ' . self::name( $end ) );
			$wpdb->suppress_errors( $quiet );
			if ( array() !== array_diff( $columns, $there ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Makes what is missing.
	 */
	private static function make(): void {
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$results  = self::results();
		$counts   = self::counts();
		$contacts = self::contacts();
		$releases = self::releases();
		// InnoDB keeps rows in the order of their id. Other engines keep them as they came, and that order tells a time.
		$form = 'ENGINE=InnoDB ' . $wpdb->get_charset_collate();
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
			unchecked longtext NULL,
			counted text NULL,
			consent varchar(16) NOT NULL DEFAULT '',
			campaign varchar(40) NOT NULL DEFAULT '',
			forward tinyint(1) NOT NULL DEFAULT 0,
			released int(10) unsigned NOT NULL DEFAULT 0,
			PRIMARY KEY  (id),
			UNIQUE KEY event (event),
			KEY received (received)
			) $form;
			CREATE TABLE $counts (
			who char(64) NOT NULL,
			slot bigint(20) unsigned NOT NULL,
			hits bigint(20) unsigned NOT NULL,
			PRIMARY KEY  (who)
			) $form;
			CREATE TABLE $contacts (
			id bigint(20) unsigned NOT NULL,
			kind varchar(8) NOT NULL,
			day date NOT NULL,
			confirmed tinyint(1) NOT NULL,
			token char(64) NOT NULL DEFAULT '',
			language varchar(2) NOT NULL,
			consent varchar(16) NOT NULL DEFAULT '',
			data text NOT NULL,
			PRIMARY KEY  (id),
			KEY day (day)
			) $form;
			CREATE TABLE $releases (
			number int(10) unsigned NOT NULL,
			round int(10) unsigned NOT NULL,
			day date NOT NULL,
			digest char(64) NOT NULL,
			file longtext NOT NULL,
			PRIMARY KEY  (number)
			) $form;"
		);
	}

	/**
	 * Gives all rows new ids by chance. Version 1 counted up, so an anonymous result stood between two with a time. The
	 * column still counts up by itself where no id is given, so that version 1 works after a downgrade.
	 */
	private static function shuffle(): void {
		global $wpdb;
		$results = self::results();
		$wpdb->query( "ALTER TABLE $results ENGINE=InnoDB" );
		// Sixty bits of a digest whose key is thrown away: nobody can compute the old order from the new ids.
		$sql = "UPDATE $results SET id = 1 + CONV(LEFT(SHA2(CONCAT(%s, event), 256), 15), 16, 10)";
		$wpdb->query( $wpdb->prepare( $sql, bin2hex( random_bytes( 32 ) ) ) );
	}
}
