<?php
/**
 * Takes the file with support offers from the settings page.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Answers the second form of the settings page. */
final class Upload {
	public const ACTION = 'ai_maturity_scan_support';

	/**
	 * Keeps or removes the catalogue, and goes back to the page.
	 */
	public static function handle(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not change these settings.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		if ( isset( $_POST['remove'] ) ) {
			delete_option( Catalogue::OPTION );
			self::say( __( 'Your support offers were removed.', 'ai-maturity-scan' ), 'success' );
		} else {
			$problems = self::problems();
			foreach ( $problems as $problem ) {
				self::say( $problem, 'error' );
			}
			if ( array() === $problems ) {
				self::say( __( 'Your support offers are now in the scan.', 'ai-maturity-scan' ), 'success' );
			}
		}
		// As WordPress itself does it after options.php.
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', Menu::url( 'settings' ) ) );
		exit;
	}

	/**
	 * What is wrong with the file that was sent; it is kept if nothing is.
	 */
	private static function problems(): array {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- handle() asked; a path that PHP made.
		$path = $_FILES['catalogue']['tmp_name'] ?? '';
		if ( ! is_string( $path ) || ! is_uploaded_file( $path ) ) {
			return array( __( 'No file came in. Choose a JSON file.', 'ai-maturity-scan' ) );
		}
		// One byte more than allowed is enough to see that it is too large.
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file that PHP put there.
		return Catalogue::put( (string) file_get_contents( $path, false, null, 0, Catalogue::MOST_BYTES + 1 ) );
	}

	/**
	 * A message for the next page. It is escaped here, since settings_errors() prints it as it is.
	 *
	 * @param string $message A sentence.
	 * @param string $type    "success" or "error".
	 */
	private static function say( string $message, string $type ): void {
		add_settings_error( Settings::OPTION, 'support', esc_html( $message ), $type );
	}
}
