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

	/** How many are sent at a time, how long a receiver has, and after how many failures it is left alone for an hour. */
	private const MOST    = 50;
	private const SECONDS = 10;
	private const ENOUGH  = 3;

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
		if ( ! self::is_on() ) {
			return;
		}
		$all = self::send_all( false );
		if ( self::send_all( true ) && $all ) {
			delete_option( self::OPTION );
			return;
		}
		update_option( self::OPTION, gmdate( 'Y-m-d' ), false );
		self::plan( HOUR_IN_SECONDS );
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
	 * The day on which the receiver last failed; empty if it took all of the last round.
	 */
	public static function failed(): string {
		return (string) get_option( self::OPTION, '' );
	}

	/**
	 * Sends one after the other, until the receiver seems to be down.
	 *
	 * @param bool $is_anonymous Anonymous ones, else those with a time.
	 * @return bool Whether all were taken.
	 */
	private static function send_all( bool $is_anonymous ): bool {
		$rows = Outbox::waiting( $is_anonymous, self::MOST );
		$down = 0;
		$all  = true;
		foreach ( $rows as $row ) {
			$status   = self::send( $row );
			$is_taken = 2 === intdiv( $status, 100 );
			Outbox::note( $row, $is_taken );
			$all = $all && $is_taken;
			// What is refused for its own sake says nothing of the others.
			$down += $is_taken || ( 4 === intdiv( $status, 100 ) && 429 !== $status ) ? 0 : 1;
			if ( self::ENOUGH === $down ) {
				return false;
			}
		}
		if ( count( $rows ) === self::MOST ) {
			self::plan( MINUTE_IN_SECONDS );
		}
		return $all;
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
	 * @return int HTTP status of the answer; 0 if there is none.
	 */
	private static function send( array $row ): int {
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
		return is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
	}
}
