<?php
/**
 * Counts requests, so that one sender cannot fill the table.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Counts in a table of its own: one statement adds and cannot be overtaken, which transients cannot promise. An address
 * is never stored: only a keyed digest of it, whose key is thrown away each day.
 */
final class Limiter {
	public const KEY   = 'ai_maturity_scan_key';
	public const EVENT = 'ai_maturity_scan_window';

	/** Length of a window, in seconds. */
	private const WINDOW = 600;

	/** Deliveries of all senders in a window: a site may have a busy day. That of one sender stands in the settings. */
	private const MOST_OF_ALL = 2000;

	/**
	 * Counts this request.
	 *
	 * @param string $address Of the sender.
	 * @return int Seconds to wait; 0 if it may pass.
	 */
	public static function wait( string $address ): int {
		/**
		 * How many deliveries may come within ten minutes: of one address, and of all together.
		 *
		 * @param int[] $limits The two numbers.
		 */
		list( $of_one, $of_all ) = apply_filters( 'ai_maturity_scan_rate_limits', array( (int) Settings::get( 'limit' ), max( self::MOST_OF_ALL, (int) Settings::get( 'limit' ) ) ) );

		// Who is refused does not count for all: one sender cannot shut the door for the others.
		$window = intdiv( time(), self::WINDOW );
		self::forget_at( ( $window + 1 ) * self::WINDOW );
		$is_busy = self::count( $window, self::digest( $address ) ) > $of_one || self::count( $window, 'all' ) > $of_all;
		return $is_busy ? ( $window + 1 ) * self::WINDOW - time() : 0;
	}

	/**
	 * Counts a request of another kind, and says whether there are too many in this window.
	 *
	 * @param string $what   Its kind.
	 * @param string $sender Address of the sender; empty for all together.
	 * @param int    $most   How many may come.
	 */
	public static function is_over( string $what, string $sender, int $most ): bool {
		$window = intdiv( time(), self::WINDOW );
		self::forget_at( ( $window + 1 ) * self::WINDOW );
		$who = '' === $sender ? $what : self::keyed( "$what " . self::network( $sender ) );
		return self::count( $window, $who ) > $most;
	}

	/**
	 * Counts a message, and says whether there are too many of them to one address today.
	 *
	 * @param string $email To whom; with an empty one nothing is counted.
	 * @param int    $most  How many may go.
	 */
	public static function is_over_today( string $email, int $most ): bool {
		// Counts are deleted when their window is over: this one is the last of the day.
		$last = intdiv( ( intdiv( time(), DAY_IN_SECONDS ) + 1 ) * DAY_IN_SECONDS, self::WINDOW ) - 1;
		return '' !== $email && self::count( $last, self::keyed( 'to ' . strtolower( $email ) ) ) > $most;
	}

	/**
	 * Adds one and tells the sum.
	 *
	 * @param int    $window Number of the window.
	 * @param string $who    Digest of an address, or "all".
	 */
	private static function count( int $window, string $who ): int {
		global $wpdb;
		$table = Tables::counts();
		// phpcs:disable WordPress.DB.PreparedSQL, WordPress.DB.DirectDatabaseQuery -- Our own table.
		$sql = "INSERT INTO $table (who, slot, hits) VALUES (%s, %d, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE hits = LAST_INSERT_ID(IF(slot = VALUES(slot), hits + 1, 1)), slot = VALUES(slot)";
		$add = function () use ( $wpdb, $sql, $who, $window ): bool {
			$quiet = $wpdb->suppress_errors();
			$added = $wpdb->query( $wpdb->prepare( $sql, $who, $window ) );
			$wpdb->suppress_errors( $quiet );
			return false !== $added;
		};
		if ( ! $add() && ( ! Tables::heal() || ! $add() ) ) {
			// Better to take too many than none.
			return 0;
		}
		// The number that this very request made, whatever others add meanwhile.
		return (int) $wpdb->get_var( 'SELECT LAST_INSERT_ID()' );
		// phpcs:enable
	}

	/**
	 * A digest that nobody can trace back to an address once the day is over.
	 *
	 * @param string $address Of the sender.
	 */
	private static function digest( string $address ): string {
		return self::keyed( self::network( $address ) );
	}

	/**
	 * A digest with the key of the day.
	 *
	 * @param string $text Of what.
	 */
	private static function keyed( string $text ): string {
		$key = get_option( self::KEY );
		$day = gmdate( 'Y-m-d' );
		if ( ! is_array( $key ) || $key['day'] !== $day ) {
			$key = array(
				'day' => $day,
				'key' => bin2hex( random_bytes( 32 ) ),
			);
			update_option( self::KEY, $key, false );
			self::forget();
		}
		return hash_hmac( 'sha256', $text, $key['key'] );
	}

	/**
	 * Of IPv6, one household or firm has 2^64 addresses to choose from: they count as one.
	 *
	 * @param string $address Of the sender.
	 */
	private static function network( string $address ): string {
		$bytes = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : '';
		return 16 === strlen( $bytes ) ? substr( $bytes, 0, 8 ) : $bytes;
	}

	/**
	 * Plans to delete the counts when their window is over: they tell ten minutes in which something came in, which may
	 * be the only thing that was sent that day, and anonymous.
	 *
	 * @param int $end Of the window, in seconds since 1970.
	 */
	private static function forget_at( int $end ): void {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( $end, self::EVENT );
		}
	}

	/**
	 * Deletes the counts of windows that are over. If some are left, it comes back for them.
	 */
	public static function forget_past(): void {
		global $wpdb;
		$table  = Tables::counts();
		$window = intdiv( time(), self::WINDOW );
		// phpcs:disable WordPress.DB.PreparedSQL, WordPress.DB.DirectDatabaseQuery -- Our own table.
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE slot < %d", $window ) );
		if ( $wpdb->get_var( "SELECT COUNT(*) FROM $table" ) > 0 ) {
			self::forget_at( ( $window + 1 ) * self::WINDOW );
		}
		// phpcs:enable
	}

	/**
	 * Deletes all counts.
	 */
	public static function forget(): void {
		global $wpdb;
		$table = Tables::counts();
		$wpdb->query( "DELETE FROM $table" ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared, WordPress.DB.DirectDatabaseQuery
	}
}
