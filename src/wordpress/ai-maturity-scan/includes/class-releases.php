<?php
/**
 * Figures of all firms together that this site has published.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// The tables are this plugin's own, and their names come from the code.
// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL

/**
 * A release is a cohort file. Each result bears the number of the first release that counted it, so no list of firms is kept
 * beside the results: when a result is deleted, nothing of it is left. A digest tells whether the results of a release are
 * all still there. Releases of one round are protected together; a new round counts no result of an earlier one.
 */
final class Releases {
	/** Of a cohort file. That of 5000 firms has some 300 kB. */
	public const MOST_BYTES = 2097152;

	/** The largest threshold of any file. */
	public const MOST_THRESHOLD = 50;

	private const BATCH      = 500;
	private const MOST_DEPTH = 12;

	/**
	 * The newest release: "number", "round" (the number of the first release of its round), "day", "digest" and "file", the
	 * cohort file as JSON; null without one.
	 */
	public static function newest(): ?array {
		global $wpdb;
		$quiet = $wpdb->suppress_errors();
		$row   = $wpdb->get_row( 'SELECT * FROM ' . Tables::releases() . ' ORDER BY number DESC LIMIT 1', ARRAY_A );
		$wpdb->suppress_errors( $quiet );
		return $row;
	}

	/**
	 * A release, as newest() gives it; null without one.
	 *
	 * @param int $number Its number.
	 */
	public static function one( int $number ): ?array {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . Tables::releases() . ' WHERE number = %d', $number ), ARRAY_A );
	}

	/**
	 * Takes the results of now into the release to come, and tells what is needed to make it: its "number", the "round",
	 * "digest" and "lines" of its results, the files of "earlier" releases of the round, "most": the largest threshold that
	 * may be chosen beside these, and "isKnown": whether the results of all of these are still there. Anonymous results come in when their day is over, since a release has a time.
	 *
	 * @param bool $is_fresh Whether a new round begins.
	 */
	public static function begin( bool $is_fresh ): array {
		global $wpdb;
		Tables::heal();
		$newest = self::newest();
		$number = $newest ? (int) $newest['number'] + 1 : 1;
		$round  = $newest && ! $is_fresh && self::is_of_now( json_decode( $newest['file'] ) ) ? (int) $newest['round'] : $number;
		$take   = 'UPDATE ' . Tables::results() . ' SET released = %d WHERE (released = 0 OR released > %d) AND (anonymous = 0 OR received < %s)';
		$wpdb->query( $wpdb->prepare( $take, $number, $number, gmdate( 'Y-m-d' ) ) );

		$earlier  = array();
		$most     = self::MOST_THRESHOLD;
		$is_known = true;
		foreach ( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . Tables::releases() . ' WHERE number >= %d ORDER BY number', $round ), ARRAY_A ) as $one ) {
			$earlier[] = json_decode( $one['file'] );
			$most      = min( $most, end( $earlier )->threshold );
			$is_known  = $is_known && hash_equals( $one['digest'], self::digest( $round, (int) $one['number'] ) );
		}
		return array(
			'number'  => $number,
			'round'   => $round,
			'digest'  => self::digest( $round, $number ),
			'lines'   => self::lines( $round, $number ),
			'earlier' => $earlier,
			'most'    => $most,
			'isKnown' => $is_known,
		);
	}

	/**
	 * Some of the results of a release, by id, each with the number of the first release that counted it; and the id after
	 * which the next ones come, null at the end.
	 *
	 * @param int $round  The first number.
	 * @param int $number The last number.
	 * @param int $after  Id of the last result that was read; 0 at the beginning.
	 */
	public static function results( int $round, int $number, int $after ): array {
		global $wpdb;
		$sql  = 'SELECT * FROM ' . Tables::results() . ' WHERE released BETWEEN %d AND %d AND id > %d ORDER BY id LIMIT %d';
		$rows = $wpdb->get_results( $wpdb->prepare( $sql, $round, $number, $after, self::BATCH ), ARRAY_A );
		$last = end( $rows );
		return array(
			'results' => array_map(
				function ( array $row ): array {
					return array( (int) $row['released'], Event::of( $row ) );
				},
				$rows
			),
			// A text: JavaScript counts no number of this length exactly.
			'next'    => count( $rows ) === self::BATCH ? $last['id'] : null,
		);
	}

	/**
	 * Checks a release and keeps it.
	 *
	 * @param string $text   The cohort file.
	 * @param int    $number Of the release, as begin() gave it.
	 * @param int    $round  The same.
	 * @param string $digest The same.
	 * @return string[] What is wrong with the file; empty if it was kept.
	 * @throws Refusal If other results or releases are there now, or the database does not take it.
	 */
	public static function put( string $text, int $number, int $round, string $digest ): array {
		global $wpdb;
		$newest  = self::newest();
		$file    = strlen( $text ) > self::MOST_BYTES ? null : json_decode( $text, false, self::MOST_DEPTH );
		$written = wp_json_encode( $file, JSON_UNESCAPED_SLASHES );
		// Where the answer was lost on its way, the same is sent again.
		if ( $newest && (int) $newest['number'] === $number && $newest['file'] === $written ) {
			Public_Figures::show( $number, $file );
			return array();
		}
		$is_next = ( $newest ? (int) $newest['number'] : 0 ) + 1 === $number;
		$is_same = $newest && (int) $newest['round'] === $round && self::is_of_now( json_decode( $newest['file'] ) );
		if ( ! $is_next || ( $round !== $number && ! $is_same ) || ! hash_equals( self::digest( $round, $number ), $digest ) ) {
			throw new Refusal( 409, 'Other results or figures are there now.' );
		}
		$problem = is_object( $file ) ? Cohort_Check::problem( $file, $number - $round + 1, self::lines( $round, $number ) ) : '$';
		if ( null !== $problem ) {
			return array( $problem );
		}
		$row = array(
			'number' => $number,
			'round'  => $round,
			'day'    => gmdate( 'Y-m-d' ),
			'digest' => $digest,
			'file'   => $written,
		);
		// Of two administrators at one time, one is first.
		$quiet = $wpdb->suppress_errors();
		$added = $wpdb->insert( Tables::releases(), $row );
		$wpdb->suppress_errors( $quiet );
		if ( ! $added ) {
			throw new Refusal( 503, 'Could not be stored.' );
		}
		Public_Figures::show( $number, $file );
		return array();
	}

	/**
	 * Whether a file was made with the questions and rules of now: others are not counted together.
	 *
	 * @param \stdClass $file A cohort file.
	 */
	public static function is_of_now( \stdClass $file ): bool {
		return self::is_made_with( $file->assessment->hash, $file->engineVersion );
	}

	/**
	 * The same, by what the file says of it.
	 *
	 * @param string $hash   Content hash of the questions.
	 * @param string $engine Version of the rules.
	 */
	public static function is_made_with( string $hash, string $engine ): bool {
		$build = Package::build();
		return $hash === $build['assessment']['hash'] && $engine === $build['engineVersion'];
	}

	/**
	 * How many results are in a release.
	 *
	 * @param int $round  The first number.
	 * @param int $number The last number.
	 */
	private static function lines( int $round, int $number ): int {
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM ' . Tables::results() . ' WHERE released BETWEEN %d AND %d', $round, $number ) );
	}

	/**
	 * Tells which results are in a release, and nothing else of them.
	 *
	 * @param int $round  The first number.
	 * @param int $number The last number.
	 */
	private static function digest( int $round, int $number ): string {
		global $wpdb;
		$hash = hash_init( 'sha256' );
		$last = '';
		do {
			$sql    = 'SELECT event FROM ' . Tables::results() . ' WHERE released BETWEEN %d AND %d AND event > %s ORDER BY event LIMIT 5000';
			$events = $wpdb->get_col( $wpdb->prepare( $sql, $round, $number, $last ) );
			hash_update( $hash, implode( '', $events ) );
			$last = (string) end( $events );
		} while ( '' !== $last );
		return hash_final( $hash );
	}
}
