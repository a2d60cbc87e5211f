<?php
/**
 * Hands stored results on to another system of the same organisation.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Each result is sent as a CloudEvent until the receiver has answered with 2xx: at least once, so the receiver tells a repeat
 * by the id. Anonymous results go when their day is over, in an order by chance: the time of a request would tell the
 * time of the result.
 */
final class Webhook {
	public const EVENT  = 'ai_maturity_scan_webhook';
	public const OPTION = 'ai_maturity_scan_webhook';

	/** Header with the signature of the body: HMAC with SHA-256 and the secret of the settings. */
	public const SIGNATURE = 'X-Ai-Maturity-Scan-Signature';

	/** How many are sent at a time, and how long a receiver has. */
	private const MOST    = 50;
	private const SECONDS = 10;

	/**
	 * Whether there is a receiver.
	 */
	public static function is_on(): bool {
		return '' !== Settings::get( 'webhook' );
	}

	/**
	 * A result was stored: plans to hand it on.
	 *
	 * @param bool $is_anonymous Whether it is anonymous.
	 */
	public static function expect( bool $is_anonymous ): void {
		if ( self::is_on() && ! $is_anonymous && ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( time(), self::EVENT );
		}
	}

	/**
	 * Hands on what waits: results with a time, then anonymous ones of the days that are over. On those days, the time of a
	 * request tells nothing of theirs. Every day, and some time after a result, a failure or a full round.
	 */
	public static function run(): void {
		if ( self::is_on() && self::send_all( false ) ) {
			self::send_all( true );
		}
	}

	/**
	 * Forgets a failure of another receiver, or of one that is switched off.
	 *
	 * @param mixed $before The settings before.
	 * @param mixed $after  The settings now.
	 */
	public static function settings_changed( $before, $after ): void {
		if ( ( $before['webhook'] ?? '' ) !== ( $after['webhook'] ?? '' ) ) {
			delete_option( self::OPTION );
		}
	}

	/**
	 * The day on which the receiver last failed; empty if it took the last result.
	 */
	public static function failed(): string {
		return (string) get_option( self::OPTION, '' );
	}

	/**
	 * Sends one after the other, until one is not taken.
	 *
	 * @param bool $is_anonymous Anonymous ones, else those with a time.
	 * @return bool Whether all were taken.
	 */
	private static function send_all( bool $is_anonymous ): bool {
		$rows = Store::waiting( $is_anonymous, self::MOST );
		foreach ( $rows as $row ) {
			if ( ! self::send( $row ) ) {
				update_option( self::OPTION, gmdate( 'Y-m-d' ), false );
				self::plan( HOUR_IN_SECONDS );
				return false;
			}
			Store::handed_on( (int) $row['id'] );
			delete_option( self::OPTION );
		}
		if ( count( $rows ) === self::MOST ) {
			self::plan( MINUTE_IN_SECONDS );
		}
		return true;
	}

	/**
	 * Plans the next try.
	 *
	 * @param int $seconds From now.
	 */
	private static function plan( int $seconds ): void {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( time() + $seconds, self::EVENT );
		}
	}

	/**
	 * Sends one result. WordPress refuses addresses within private networks and unusual ports, unless filters of its own
	 * allow them.
	 *
	 * @param array $row A whole row of the table.
	 */
	private static function send( array $row ): bool {
		$body    = Event::line( $row );
		$headers = array( 'Content-Type' => 'application/cloudevents+json; charset=utf-8' );
		$secret  = (string) Settings::get( 'webhook_secret' );
		if ( '' !== $secret ) {
			$headers[ self::SIGNATURE ] = 'sha256=' . hash_hmac( 'sha256', $body, $secret );
		}
		$request = array(
			'timeout'     => self::SECONDS,
			'redirection' => 0,
			'headers'     => $headers,
			'body'        => $body,
		);
		$answer  = wp_safe_remote_post( Settings::get( 'webhook' ), $request );
		return ! is_wp_error( $answer ) && 2 === intdiv( (int) wp_remote_retrieve_response_code( $answer ), 100 );
	}
}
