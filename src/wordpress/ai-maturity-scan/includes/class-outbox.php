<?php
/**
 * Results that wait to be handed on to another system.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// The table is this plugin's own, and its rows change under the feet of any cache. Its name comes from the code.
// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared, WordPress.DB.PreparedSQL.NotPrepared

/** The column "forward": 0 for what was handed on or never has to be, else one more than the times that it was refused. */
final class Outbox {
	/** What the column can count. */
	private const MOST_TIMES = 120;

	/**
	 * Rows that wait: what was refused least often first, so that nothing holds back what came later. Then those with a time in
	 * the order in which they came, anonymous ones of days that are over by chance.
	 *
	 * @param bool $is_anonymous Anonymous ones, else those with a time.
	 * @param int  $most         How many.
	 * @return array[]
	 */
	public static function waiting( bool $is_anonymous, int $most ): array {
		global $wpdb;
		$sql = 'SELECT * FROM ' . Tables::results() . ' WHERE forward > 0 AND anonymous = %d AND received < %s ORDER BY forward, ' . ( $is_anonymous ? 'id' : 'received, id' ) . ' LIMIT %d';
		return $wpdb->get_results( $wpdb->prepare( $sql, (int) $is_anonymous, $is_anonymous ? gmdate( 'Y-m-d' ) : '9999-12-31', $most ), ARRAY_A );
	}

	/**
	 * Notes that a row was handed on, or that it was refused.
	 *
	 * @param array $row      The row.
	 * @param bool  $is_taken Whether the receiver took it.
	 */
	public static function note( array $row, bool $is_taken ): void {
		global $wpdb;
		$times = $is_taken ? 0 : min( self::MOST_TIMES, (int) $row['forward'] + 1 );
		$wpdb->update( Tables::results(), array( 'forward' => $times ), array( 'id' => (int) $row['id'] ) );
	}
}
