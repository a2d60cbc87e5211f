<?php
/**
 * The page on which a visitor confirms that the organisation may write, or deletes the address.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Programs that look into mail open links: so the link shows a question, and only a button does something. */
final class Contact_Confirmation {
	private const PARAMETER = 'ai_maturity_scan_contact';

	/**
	 * Address of the page.
	 *
	 * @param string $token Secret of the request.
	 */
	public static function url( string $token ): string {
		return add_query_arg( self::PARAMETER, $token, home_url( '/' ) );
	}

	/**
	 * Answers requests for this page; others are left alone.
	 */
	public static function answer(): void {
		// phpcs:disable WordPress.Security.NonceVerification -- The link itself is the secret, and lies in one mailbox.
		$token = wp_unslash( $_GET[ self::PARAMETER ] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared with a pattern.
		if ( ! is_string( $token ) || ! preg_match( '/^[0-9a-f]{32}$/D', $token ) ) {
			return;
		}
		$row      = Contacts::with_token( $token );
		$language = $row ? $row['language'] : Language::of_site();
		$choice   = sanitize_key( is_string( $_POST['choice'] ?? '' ) ? $_POST['choice'] ?? '' : '' );
		// phpcs:enable
		if ( $row && 'delete' === $choice ) {
			Contacts::delete( array( (int) $row['id'] ) );
		} elseif ( $row && 'yes' === $choice && ! $row['confirmed'] ) {
			Contacts::confirm( $row );
			Contact_Mail::tell();
			$row['confirmed'] = 1;
		}
		list( $title, $html ) = Language::in(
			$language,
			function () use ( $row, $choice ): array {
				return $row ? self::page( $row, $choice ) : array( __( 'This is no longer there', 'ai-maturity-scan' ), self::paragraph( __( 'Your address was deleted, or the time to confirm is over. Nobody writes to you because of it.', 'ai-maturity-scan' ) ) );
			}
		);
		header( 'Referrer-Policy: no-referrer' );
		wp_die( sprintf( '<div lang="%s"><h1>%s</h1>%s</div>', esc_attr( $language ), esc_html( $title ), $html ), esc_html( $title ), array( 'response' => $row ? 200 : 404 ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped below.
	}

	/**
	 * Says what is so now.
	 *
	 * @param array  $row    The request.
	 * @param string $choice "yes", "delete", or nothing yet.
	 * @return string[] Title, and the page in HTML.
	 */
	private static function page( array $row, string $choice ): array {
		if ( 'delete' === $choice ) {
			return array( __( 'Your address is deleted', 'ai-maturity-scan' ), self::paragraph( __( 'Nobody writes to you because of the scan.', 'ai-maturity-scan' ) ) );
		}
		$organisation = Contact_Mail::organisation();
		$delete       = self::button( 'delete', __( 'Delete my address', 'ai-maturity-scan' ) );
		if ( $row['confirmed'] ) {
			/* translators: %s: name of the organisation or the site. */
			return array( __( 'Thank you', 'ai-maturity-scan' ), self::paragraph( sprintf( __( '%s may write to you now. With this link you can delete your address at any time.', 'ai-maturity-scan' ), $organisation ) ) . self::form( $delete ) );
		}
		/* translators: %s: name of the organisation or the site. */
		$title = sprintf( __( 'May %s write to you?', 'ai-maturity-scan' ), $organisation );
		return array( $title, self::paragraph( Consent::plain( $row['consent'] ) ) . self::form( self::button( 'yes', __( 'Yes, write to me', 'ai-maturity-scan' ) ) . ' ' . $delete ) );
	}

	/**
	 * A paragraph.
	 *
	 * @param string $text Its text.
	 */
	private static function paragraph( string $text ): string {
		return '' === $text ? '' : '<p>' . esc_html( $text ) . '</p>';
	}

	/**
	 * A form that comes back to this page.
	 *
	 * @param string $buttons Its buttons in HTML.
	 */
	private static function form( string $buttons ): string {
		return '<form method="post"><p>' . $buttons . '</p></form>';
	}

	/**
	 * A button.
	 *
	 * @param string $choice What it chooses.
	 * @param string $text   Its text.
	 */
	private static function button( string $choice, string $text ): string {
		return sprintf( '<button class="button" name="choice" value="%s">%s</button>', esc_attr( $choice ), esc_html( $text ) );
	}
}
