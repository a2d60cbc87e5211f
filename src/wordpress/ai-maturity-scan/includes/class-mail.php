<?php
/**
 * Tells by e-mail that results came in, if an administrator wants that.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * A message has numbers and a link, and nothing of any result. Of anonymous results it speaks when their day is over: the
 * time of the message would tell the time of the result.
 */
final class Mail {
	public const EVENT  = 'ai_maturity_scan_mail';
	public const OPTION = 'ai_maturity_scan_mailed';

	/** When messages go, by what the settings say. */
	public const NEVER = 'no';
	public const EACH  = 'each';
	public const WEEK  = 'week';

	/** Results that come in this many seconds after the first are told with it. */
	private const TOGETHER = 300;

	/**
	 * A result was stored: plans the message.
	 *
	 * @param bool $is_anonymous Whether it is anonymous.
	 */
	public static function expect( bool $is_anonymous ): void {
		if ( self::NEVER === Settings::get( 'mail' ) ) {
			return;
		}
		self::told();
		if ( self::EACH === Settings::get( 'mail' ) && ! $is_anonymous && ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( time() + self::TOGETHER, self::EVENT );
		}
	}

	/**
	 * Some minutes after a result with a time: tells of those that have come since the last message.
	 */
	public static function run(): void {
		if ( self::EACH === Settings::get( 'mail' ) ) {
			$now = gmdate( 'Y-m-d H:i:s' );
			self::tell( Store::count_between( self::told()['until'], $now, false ), array( 'until' => $now ) );
		}
	}

	/**
	 * Every day: tells of the anonymous results of the days that are over, and in the weekly message of all.
	 */
	public static function run_daily(): void {
		$often = Settings::get( 'mail' );
		if ( self::NEVER === $often ) {
			return;
		}

		$told  = self::told();
		$today = gmdate( 'Y-m-d' );
		if ( self::EACH === $often ) {
			self::run();
			self::tell( Store::count_between( $told['day'], $today, true ), array( 'day' => $today ) );
		} elseif ( self::WEEK === $often && $told['day'] <= gmdate( 'Y-m-d', time() - WEEK_IN_SECONDS ) ) {
			$both = Store::count_between( $told['day'], $today );
			self::tell(
				$both,
				array(
					'day'   => $today,
					'until' => "$today 00:00:00",
				)
			);
		}
	}

	/**
	 * Forgets the past when messages are switched on or changed: nobody is told of results that were there before.
	 *
	 * @param mixed $before The settings before.
	 * @param mixed $after  The settings now.
	 */
	public static function settings_changed( $before, $after ): void {
		if ( ( $before['mail'] ?? self::NEVER ) !== ( $after['mail'] ?? self::NEVER ) ) {
			delete_option( self::OPTION );
			wp_clear_scheduled_hook( self::EVENT );
			if ( self::NEVER !== ( $after['mail'] ?? self::NEVER ) ) {
				self::told();
			}
		}
	}

	/**
	 * The day of the last message that could not be sent; empty if the last one went.
	 */
	public static function failed(): string {
		$told = get_option( self::OPTION );
		return (string) ( is_array( $told ) ? $told['failed'] ?? '' : '' );
	}

	/**
	 * To whom messages go.
	 *
	 * @return string[]
	 */
	private static function receivers(): array {
		$named = preg_split( '/[\s,;]+/', (string) Settings::get( 'mail_to' ), -1, PREG_SPLIT_NO_EMPTY );
		return array() === $named ? array( (string) get_option( 'admin_email' ) ) : $named;
	}

	/**
	 * Sends a message, and notes until when results were told. If it cannot be sent, the next one tells of the same results.
	 *
	 * @param int                   $count How many results there are to tell of.
	 * @param array<string, string> $until What to note.
	 */
	private static function tell( int $count, array $until ): void {
		$is_sent = 0 === $count || wp_mail( self::receivers(), self::subject( $count ), self::text( $count ) );
		$failed  = array( 'failed' => $is_sent ? '' : gmdate( 'Y-m-d' ) );
		update_option( self::OPTION, $failed + ( $is_sent ? $until : array() ) + self::told(), false );
	}

	/**
	 * The subject.
	 *
	 * @param int $count How many results.
	 */
	private static function subject( int $count ): string {
		$site = wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES );
		/* translators: 1: name of the site, 2: a number. */
		return sprintf( __( '[%1$s] AI maturity scan: new results: %2$s', 'ai-maturity-scan' ), $site, self::number( $count ) );
	}

	/**
	 * The text. It has no answers: mail is read by many.
	 *
	 * @param int $count How many results.
	 */
	private static function text( int $count ): string {
		$lines = array(
			/* translators: %s: a number. */
			sprintf( __( 'New results of the AI maturity scan: %s.', 'ai-maturity-scan' ), self::number( $count ) ),
			__( 'You find them here, after you log in:', 'ai-maturity-scan' ) . "\n" . Menu::url( 'results' ),
			__( 'Figures of all results:', 'ai-maturity-scan' ) . "\n" . Menu::url( 'results', array( 'view' => 'figures' ) ),
			__( 'This message has no answers in it. An administrator can switch it off in the settings of the scan.', 'ai-maturity-scan' ),
		);
		return implode( "\n\n", $lines ) . "\n";
	}

	/**
	 * A number in plain text: WordPress writes the space between thousands as an entity of HTML.
	 *
	 * @param int $count The number.
	 */
	private static function number( int $count ): string {
		return html_entity_decode( number_format_i18n( $count ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}

	/**
	 * Until when results were told: those with a time, and the first day whose anonymous ones were not told yet.
	 *
	 * @return array{until: string, day: string, failed?: string}
	 */
	private static function told(): array {
		$told = get_option( self::OPTION );
		if ( ! is_array( $told ) ) {
			$told = array(
				'until' => gmdate( 'Y-m-d H:i:s', time() - 1 ),
				'day'   => gmdate( 'Y-m-d' ),
			);
			update_option( self::OPTION, $told, false );
		}
		return $told;
	}
}
