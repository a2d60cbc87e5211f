<?php
/**
 * Puts results into the table and takes them out.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// The table is this plugin's own, and its rows change under the feet of any cache. Its name comes from the code.
// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared, WordPress.DB.PreparedSQL.NotPrepared

/** All SQL on results is here. */
final class Store {
	/** How many rows are in memory at a time. */
	private const BATCH = 500;
	/** Leaves room above: where no id is given, the database counts on from the largest. */
	private const MOST_ID = PHP_INT_MAX >> 3;

	/** By day and time, those of one day without a time by chance: no order tells when an anonymous result came. */
	private const OLDEST_FIRST = ' ORDER BY received, id';
	private const NEWEST_FIRST = 'received DESC, id DESC';

	/** What rows can be ordered by. */
	private const ORDERS = array(
		'received' => array( 'received', 'id' ),
		'step'     => array( 'step_low', 'step_high' ),
		'sector'   => array( 'sector' ),
		'size'     => array( 'size' ),
	);

	/**
	 * What stands in the column "event" for an id, of whatever length and characters that is.
	 *
	 * @param string $id Of a result.
	 */
	public static function event_of( string $id ): string {
		return hash( 'sha256', $id );
	}

	/**
	 * Stores a delivery, once.
	 *
	 * @param Envelope              $envelope The delivery.
	 * @param array<string, string> $page     What is known beside it: "consent" and "campaign" of the page that it came from, and
	 *                                        "received", if that was not now.
	 * @return bool False if it was there already.
	 * @throws Refusal If there is another one under this id, or the database does not take it.
	 */
	public static function add( Envelope $envelope, array $page = array() ): bool {
		$event = self::event_of( $envelope->result->id );
		$known = self::digest_of( $event );
		if ( null === $known && self::insert( self::row( $envelope, $event, $page ) ) ) {
			return true;
		}
		// Two at one time: the other one was first.
		$known = $known ?? self::digest_of( $event );
		if ( null === $known ) {
			throw new Refusal( 503, 'Could not be stored.' );
		}
		if ( ! hash_equals( $known, $envelope->digest ) ) {
			throw new Refusal( 409, 'There is another result under this id.' );
		}
		return false;
	}

	/**
	 * Puts it into the table. The first try fails if the table is missing or if the id is taken, so there are two more.
	 *
	 * @param array $row The row, without its id.
	 */
	private static function insert( array $row ): bool {
		global $wpdb;
		for ( $left = 3; $left > 0; $left-- ) {
			// What is refused since it is there already is no error to log.
			$quiet = $wpdb->suppress_errors();
			// By chance: an id that counts up would put an anonymous result between two with a time.
			$added = $wpdb->insert( Tables::results(), array( 'id' => random_int( 1, self::MOST_ID ) ) + $row );
			$wpdb->suppress_errors( $quiet );
			if ( $added || null !== self::digest_of( $row['event'] ) ) {
				return (bool) $added;
			}
			Tables::heal();
		}
		return false;
	}

	/**
	 * The digest of what is stored under an id.
	 *
	 * @param string $event Digest of the id.
	 */
	private static function digest_of( string $event ): ?string {
		global $wpdb;
		// A missing table is made again when a row goes in.
		$quiet  = $wpdb->suppress_errors();
		$digest = $wpdb->get_var( $wpdb->prepare( 'SELECT digest FROM ' . Tables::results() . ' WHERE event = %s', $event ) );
		$wpdb->suppress_errors( $quiet );
		return $digest;
	}

	/**
	 * A delivery as a row.
	 *
	 * @param Envelope              $envelope The delivery.
	 * @param string                $event    Digest of its id.
	 * @param array<string, string> $page     See add().
	 */
	private static function row( Envelope $envelope, string $event, array $page ): array {
		$result   = $envelope->result;
		$answers  = (array) $result->answers;
		$received = $page['received'] ?? gmdate( 'Y-m-d H:i:s' );

		list( $checked, $unchecked ) = Parts::split( $result );
		return array(
			'event'     => $event,
			'digest'    => $envelope->digest,
			// Of an anonymous result the day alone: a time would find its line in the log of the web server.
			'received'  => $envelope->is_anonymous ? substr( $received, 0, 10 ) . ' 00:00:00' : $received,
			'anonymous' => (int) $envelope->is_anonymous,
			'sector'    => self::known( $answers['profile.sector'] ?? '' ),
			'size'      => self::known( $answers['profile.size'] ?? '' ),
			'step_low'  => $result->step->low,
			'step_high' => $result->step->high,
			'cells'     => wp_json_encode( $result->cells ),
			'noise'     => random_int( 0, 4294967295 ),
			'source'    => $envelope->source,
			'additions' => wp_json_encode( (object) $envelope->additions ),
			'result'    => wp_json_encode( $checked, JSON_UNESCAPED_SLASHES ),
			'unchecked' => null === $unchecked ? null : wp_json_encode( $unchecked, JSON_UNESCAPED_SLASHES ),
			'counted'   => wp_json_encode( Parts::counted( $result ) ),
			'consent'   => $page['consent'] ?? '',
			// An anonymous result has nothing in it that a page adds.
			'campaign'  => $envelope->is_anonymous ? '' : $page['campaign'] ?? '',
			'forward'   => (int) Webhook::is_on(),
		);
	}

	/**
	 * "Don't know" is no group.
	 *
	 * @param string $answer Id of an option.
	 */
	private static function known( string $answer ): string {
		return Instrument::DONT_KNOW === $answer ? '' : $answer;
	}

	/**
	 * How many rows there are.
	 *
	 * @param Filter $filter Which.
	 */
	public static function count( Filter $filter ): int {
		global $wpdb;
		return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables::results() . ' WHERE ' . $filter->sql() );
	}

	/**
	 * How many rows came in a span of time.
	 *
	 * @param string    $from         The first moment, such as "2026-11-30" or "2026-11-30 12:00:00".
	 * @param string    $to           The first moment that does not count.
	 * @param bool|null $is_anonymous Anonymous ones, those with a time, or by default both.
	 */
	public static function count_between( string $from, string $to = '9999-12-31', ?bool $is_anonymous = null ): int {
		global $wpdb;
		$sql = $wpdb->prepare( 'SELECT COUNT(*) FROM ' . Tables::results() . ' WHERE received >= %s AND received < %s', $from, $to );
		return (int) $wpdb->get_var( null === $is_anonymous ? $sql : $sql . $wpdb->prepare( ' AND anonymous = %d', (int) $is_anonymous ) );
	}

	/**
	 * One page of rows.
	 *
	 * @param Filter $filter Which.
	 * @param int    $page   Numbered from 1.
	 * @param int    $length Rows on a page.
	 * @param array  $order  A name of ORDERS, and whether the largest comes first. Equal rows: the newest first.
	 * @return array[]
	 */
	public static function page( Filter $filter, int $page, int $length, array $order = array( 'received', true ) ): array {
		global $wpdb;
		list( $name, $is_descending ) = $order;
		$columns                      = array();
		foreach ( self::ORDERS[ $name ] as $column ) {
			$columns[] = $column . ( $is_descending ? ' DESC' : ' ASC' );
		}
		$sql = 'SELECT * FROM ' . Tables::results() . ' WHERE ' . $filter->sql() . ' ORDER BY ' . implode( ', ', $columns ) . ', ' . self::NEWEST_FIRST;
		return $wpdb->get_results( $sql . $wpdb->prepare( ' LIMIT %d OFFSET %d', $length, ( $page - 1 ) * $length ), ARRAY_A );
	}

	/**
	 * One row; null if there is none.
	 *
	 * @param int $id Its id.
	 */
	public static function row_with( int $id ): ?array {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . Tables::results() . ' WHERE id = %d', $id ), ARRAY_A );
	}

	/**
	 * All rows, the oldest first, a few at a time.
	 *
	 * @param Filter $filter  Which.
	 * @param string $columns Names of columns, "id" and "received" among them.
	 * @return \Generator<array>
	 */
	public static function each( Filter $filter, string $columns = '*' ): \Generator {
		global $wpdb;
		$received = '';
		$id       = 0;
		do {
			$sql   = "SELECT $columns FROM " . Tables::results() . ' WHERE ' . $filter->sql();
			$after = $wpdb->prepare( ' AND (received > %s OR (received = %s AND id > %d))', $received, $received, $id );
			$limit = $wpdb->prepare( ' LIMIT %d', self::BATCH );
			$rows  = $wpdb->get_results( $sql . ( 0 === $id ? '' : $after ) . self::OLDEST_FIRST . $limit, ARRAY_A );
			foreach ( $rows as $row ) {
				$received = $row['received'];
				$id       = (int) $row['id'];
				yield $row;
			}
			$more = count( $rows ) === self::BATCH;
		} while ( $more );
	}

	/**
	 * The rows to which a page added this address.
	 *
	 * @param string $email An e-mail address.
	 * @return \Generator<array>
	 */
	public static function with_email( string $email ): \Generator {
		foreach ( self::each( new Filter() ) as $row ) {
			foreach ( (array) json_decode( $row['additions'], true ) as $value ) {
				$text = preg_replace( '/^mailto:/i', '', trim( (string) $value ) );
				if ( '' !== $email && 0 === strcasecmp( $text, $email ) ) {
					yield $row;
					break;
				}
			}
		}
	}

	/**
	 * Campaigns that results came from.
	 *
	 * @return string[]
	 */
	public static function campaigns(): array {
		global $wpdb;
		return $wpdb->get_col( 'SELECT DISTINCT campaign FROM ' . Tables::results() . " WHERE campaign <> '' ORDER BY campaign LIMIT 500" );
	}

	/**
	 * Hashes of the texts that somebody agreed to.
	 *
	 * @return string[]
	 */
	public static function consents(): array {
		global $wpdb;
		return $wpdb->get_col( 'SELECT DISTINCT consent FROM ' . Tables::results() . " WHERE consent <> ''" );
	}

	/**
	 * Deletes rows.
	 *
	 * @param int[] $ids Their ids.
	 * @return int How many there were.
	 */
	public static function delete( array $ids ): int {
		global $wpdb;
		$deleted = 0;
		foreach ( $ids as $id ) {
			$deleted += (int) $wpdb->delete( Tables::results(), array( 'id' => (int) $id ) );
		}
		return $deleted;
	}

	/**
	 * Deletes all that a filter lets through.
	 *
	 * @param Filter $filter Which.
	 * @return int How many there were.
	 */
	public static function delete_chosen( Filter $filter ): int {
		global $wpdb;
		return (int) $wpdb->query( 'DELETE FROM ' . Tables::results() . ' WHERE ' . $filter->sql() );
	}

	/**
	 * Deletes what is older than the days that the settings name.
	 *
	 * @return int How many there were.
	 */
	public static function purge(): int {
		global $wpdb;
		$before = gmdate( 'Y-m-d H:i:s', time() - (int) Settings::get( 'days' ) * DAY_IN_SECONDS );
		return (int) $wpdb->query( $wpdb->prepare( 'DELETE FROM ' . Tables::results() . ' WHERE received < %s', $before ) );
	}
}
