<?php
/**
 * Takes back what was written to a file.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** For people on the command line: the file may come from another site, or from a backup. */
final class Import {
	/**
	 * Stores one event, unless its result is there.
	 *
	 * @param string $line A CloudEvent that Event::line() has made.
	 * @return bool False if it was there.
	 * @throws Refusal If it is not one, or does not follow from its answers.
	 */
	public static function take( string $line ): bool {
		$event = json_decode( $line );
		if ( ! is_object( $event ) ) {
			throw new Refusal( 400, 'Not a JSON object.' );
		}
		$page = array(
			'received' => self::received( $event->received ?? null ),
			'consent'  => self::hash( $event->consent ?? null ),
			'campaign' => Campaign::clean( $event->campaign ?? '' ),
		);
		// What the site has added is no part of the delivery.
		foreach ( Event::OWN as $name ) {
			unset( $event->$name );
		}
		$envelope = Envelope::read( (string) wp_json_encode( $event, JSON_UNESCAPED_SLASHES ) );
		try {
			return Store::add( $envelope, array_filter( $page ) );
		} catch ( Refusal $refusal ) {
			if ( 409 === $refusal->getCode() ) {
				return false;
			}
			throw $refusal;
		}
	}

	/**
	 * A good time in UTC as the table has it; empty for now.
	 *
	 * @param mixed $written Such as 2026-11-30 or 2026-11-30T12:00:00Z.
	 */
	private static function received( $written ): string {
		if ( ! is_string( $written ) || ! preg_match( '/^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)Z)?$/D', $written, $found ) ) {
			return '';
		}
		$time   = $found[1] . ' ' . ( $found[2] ?? '00:00:00' );
		$parsed = \DateTimeImmutable::createFromFormat( '!Y-m-d H:i:s', $time, new \DateTimeZone( 'UTC' ) );
		// A time to come would keep a result for longer than anybody agreed to.
		return $parsed && $parsed->format( 'Y-m-d H:i:s' ) === $time && $parsed->getTimestamp() <= time() ? $time : '';
	}

	/**
	 * A hash, of whatever site.
	 *
	 * @param mixed $written What stands in the file.
	 */
	private static function hash( $written ): string {
		return is_string( $written ) && preg_match( '/^[0-9a-f]{16}$/D', $written ) ? $written : '';
	}
}
