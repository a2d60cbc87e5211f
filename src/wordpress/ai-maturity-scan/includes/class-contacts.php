<?php
/**
 * Who asked to be called or agreed to be written to.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// The table is this plugin's own, and its rows change under the feet of any cache. Its name comes from the code.
// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared, WordPress.DB.PreparedSQL.NotPrepared

/**
 * Kept apart from results: no id, campaign, page or time is the same in both. A row has the day only, and an id by chance, so
 * neither value nor order leads from one to the other.
 */
final class Contacts {
	/** Days that an address waits for its confirmation. */
	public const DAYS_TO_CONFIRM = 7;

	private const BATCH = 500;

	/**
	 * Keeps a request.
	 *
	 * @param Contact_Request $request What was asked.
	 * @param string          $token   Secret of the link by which the visitor confirms or deletes it; empty for none.
	 * @return bool False if the database does not take it.
	 */
	public static function add( Contact_Request $request, string $token = '' ): bool {
		$is_waiting = '' !== $token;
		$row        = array(
			'kind'      => $request->kind,
			'day'       => gmdate( 'Y-m-d' ),
			'confirmed' => $is_waiting ? 0 : 1,
			'token'     => $is_waiting ? self::digest( $token ) : '',
			'language'  => $request->language,
			'consent'   => $request->consent,
			'data'      => wp_json_encode( array_filter( $request->person, 'strlen' ), JSON_UNESCAPED_SLASHES ),
		);
		if ( ! self::insert( $row ) ) {
			return false;
		}
		if ( ! $is_waiting ) {
			self::hand_on( $row );
		}
		return true;
	}

	/**
	 * Puts it into the table; once more if the table was missing.
	 *
	 * @param array $row The row, without its id.
	 */
	private static function insert( array $row ): bool {
		global $wpdb;
		$quiet = $wpdb->suppress_errors();
		$add   = function () use ( $wpdb, $row ): bool {
			return (bool) $wpdb->insert( Tables::contacts(), array( 'id' => random_int( 1, PHP_INT_MAX >> 3 ) ) + $row );
		};
		$added = $add() || ( Tables::heal() && $add() );
		$wpdb->suppress_errors( $quiet );
		return $added;
	}

	/**
	 * Tells other plugins, such as one for customer relations.
	 *
	 * @param array $row The row.
	 */
	private static function hand_on( array $row ): void {
		$contact = array(
			'kind'     => $row['kind'],
			'language' => $row['language'],
			'day'      => $row['day'],
			'agreed'   => Consent::plain( $row['consent'] ),
		) + self::person( $row );
		/**
		 * Somebody asked for a call, or has confirmed that the organisation may write.
		 *
		 * @param array<string, string> $contact "kind" (call or mail), "name", "phone", "email", "note", "language", "day", and
		 *                                       "agreed", the text that was read. Nothing of any result.
		 */
		do_action( 'ai_maturity_scan_contact', $contact );
	}

	/**
	 * The row that a link belongs to; null if there is none.
	 *
	 * @param string $token Secret of the link.
	 */
	public static function with_token( string $token ): ?array {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . Tables::contacts() . " WHERE token = %s AND token <> ''", self::digest( $token ) ), ARRAY_A );
	}

	/**
	 * The visitor has confirmed: only now others get to know of it.
	 *
	 * @param array $row The row.
	 */
	public static function confirm( array $row ): void {
		global $wpdb;
		// Of two clicks at one time, one changes something.
		$changed = $wpdb->update(
			Tables::contacts(),
			array( 'confirmed' => 1 ),
			array(
				'id'        => $row['id'],
				'confirmed' => 0,
			)
		);
		if ( $changed ) {
			self::hand_on( $row );
		}
	}

	/**
	 * Who asks: "email", "name", "phone" and "note".
	 *
	 * @param array $row The row.
	 * @return array<string, string>
	 */
	public static function person( array $row ): array {
		return array_map( 'strval', (array) json_decode( $row['data'], true ) ) + array(
			'name'  => '',
			'phone' => '',
			'email' => '',
			'note'  => '',
		);
	}

	/**
	 * How many there are.
	 *
	 * @param bool $is_confirmed Those that may be used, else those that wait for a confirmation.
	 */
	public static function count( bool $is_confirmed ): int {
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM ' . Tables::contacts() . ' WHERE confirmed = %d', (int) $is_confirmed ) );
	}

	/**
	 * One page of those that may be used, the newest day first.
	 *
	 * @param int $page   Numbered from 1.
	 * @param int $length Rows on a page.
	 * @return array[]
	 */
	public static function page( int $page, int $length ): array {
		global $wpdb;
		$sql = 'SELECT * FROM ' . Tables::contacts() . ' WHERE confirmed = 1 ORDER BY day DESC, id LIMIT %d OFFSET %d';
		return $wpdb->get_results( $wpdb->prepare( $sql, $length, ( $page - 1 ) * $length ), ARRAY_A );
	}

	/**
	 * The rows with this address.
	 *
	 * @param string $email An e-mail address.
	 * @return \Generator<array>
	 */
	public static function with_email( string $email ): \Generator {
		global $wpdb;
		$id = 0;
		do {
			$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . Tables::contacts() . ' WHERE id > %d ORDER BY id LIMIT %d', $id, self::BATCH ), ARRAY_A );
			foreach ( $rows as $row ) {
				$id = (int) $row['id'];
				if ( '' !== $email && 0 === strcasecmp( self::person( $row )['email'], $email ) ) {
					yield $row;
				}
			}
			$more = self::BATCH === count( $rows );
		} while ( $more );
	}

	/**
	 * Hashes of the texts that somebody agreed to.
	 *
	 * @return string[]
	 */
	public static function consents(): array {
		global $wpdb;
		return $wpdb->get_col( 'SELECT DISTINCT consent FROM ' . Tables::contacts() . " WHERE consent <> ''" );
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
			$deleted += (int) $wpdb->delete( Tables::contacts(), array( 'id' => (int) $id ) );
		}
		return $deleted;
	}

	/**
	 * Deletes what is older than the days that the settings name, and what nobody has confirmed.
	 *
	 * @return int How many there were.
	 */
	public static function purge(): int {
		global $wpdb;
		$before = function ( int $days ): string {
			return gmdate( 'Y-m-d', time() - $days * DAY_IN_SECONDS );
		};
		$sql    = 'DELETE FROM ' . Tables::contacts() . ' WHERE day < %s OR (confirmed = 0 AND day < %s)';
		return (int) $wpdb->query( $wpdb->prepare( $sql, $before( (int) Settings::get( 'contact_days' ) ), $before( self::DAYS_TO_CONFIRM ) ) );
	}

	/**
	 * What is kept of the secret of a link.
	 *
	 * @param string $token The secret.
	 */
	private static function digest( string $token ): string {
		return hash( 'sha256', $token );
	}
}
