<?php
/**
 * Tells administrators what went wrong where nobody was looking.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** One option, by kind of trouble; shown on all pages of the administration until somebody has seen it. */
final class Trouble {
	public const OPTION     = 'ai_maturity_scan_trouble';
	public const SEEN       = 'ai_maturity_scan_seen';
	public const MADE_AGAIN = 'made-again';
	public const NO_TABLE   = 'no-table';

	/**
	 * Notes a trouble with its day. Not with its time: that could be the time of an anonymous result.
	 *
	 * @param string $kind One of the kinds.
	 */
	public static function note( string $kind ): void {
		$noted = self::noted();
		if ( self::MADE_AGAIN === $kind ) {
			unset( $noted[ self::NO_TABLE ] );
		}
		$noted[ $kind ] = gmdate( 'Y-m-d' );
		update_option( self::OPTION, $noted );
	}

	/**
	 * Before a page or a file of the plugin is made: are the tables there?
	 */
	public static function look(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Nothing is done that was asked for.
		$asked = wp_unslash( $_REQUEST );
		foreach ( array( 'page', 'action' ) as $name ) {
			$value = $asked[ $name ] ?? '';
			if ( is_string( $value ) && preg_match( '/^ai[_-]maturity[_-]scan/', $value ) ) {
				Tables::heal();
				return;
			}
		}
	}

	/**
	 * Writes a notice for each trouble.
	 */
	public static function show(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		foreach ( self::noted() as $kind => $day ) {
			$seen = wp_nonce_url( admin_url( 'admin-post.php?action=' . self::SEEN ), self::SEEN );
			printf(
				'<div class="notice notice-%s ai-maturity-scan-trouble"><p><strong>%s</strong></p><p>%s</p><p><a href="%s">%s</a></p></div>',
				self::MADE_AGAIN === $kind ? 'warning' : 'error',
				esc_html__( 'AI maturity scan', 'ai-maturity-scan' ),
				esc_html( self::sentence( (string) $kind, (string) $day ) ),
				esc_url( $seen ),
				esc_html__( 'I have seen this', 'ai-maturity-scan' )
			);
		}
	}

	/**
	 * Takes the notices away, and goes back to where they were read.
	 */
	public static function handle_seen(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not change these settings.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::SEEN );
		delete_option( self::OPTION );
		$back = wp_get_referer();
		wp_safe_redirect( $back ? $back : admin_url() );
		exit;
	}

	/**
	 * What happened and what helps.
	 *
	 * @param string $kind One of the kinds.
	 * @param string $day  Such as 2026-11-30.
	 */
	private static function sentence( string $kind, string $day ): string {
		$date = wp_date( get_option( 'date_format' ), (int) strtotime( "$day UTC" ), new \DateTimeZone( 'UTC' ) );
		if ( self::MADE_AGAIN === $kind ) {
			/* translators: 1: a date, 2: the name of a table. */
			$sentence = __( 'On %1$s the table of results was missing or not complete. It was made again. If you restored a backup, restore the table %2$s as well: results that were in it are not on this site now.', 'ai-maturity-scan' );
		} else {
			/* translators: 1: a date, 2: the name of a table. */
			$sentence = __( 'Since %1$s results cannot be stored: the table %2$s is missing and cannot be made. Ask your web host to let WordPress create tables.', 'ai-maturity-scan' );
		}
		return sprintf( $sentence, $date, Tables::results() );
	}

	/**
	 * The days of trouble, by kind.
	 *
	 * @return array<string, string>
	 */
	private static function noted(): array {
		$noted = get_option( self::OPTION );
		return is_array( $noted ) ? $noted : array();
	}
}
