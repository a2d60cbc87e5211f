<?php
/**
 * Takes files with support offers or with figures.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Answers the second form of the settings page, and the one for figures. */
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
		$is_figures = 'figures' === sanitize_key( is_string( $_POST['what'] ?? '' ) ? $_POST['what'] ?? '' : '' );
		if ( isset( $_POST['remove'] ) ) {
			delete_option( $is_figures ? Own_Figures::OPTION : Catalogue::OPTION );
			self::say( $is_figures ? __( 'Your figures were removed.', 'ai-maturity-scan' ) : __( 'Your support offers were removed.', 'ai-maturity-scan' ), 'success' );
		} else {
			$problems = self::problems( $is_figures );
			foreach ( $problems as $problem ) {
				self::say( $problem, 'error' );
			}
			if ( array() === $problems ) {
				self::say( $is_figures ? __( 'Your figures are now in the scan.', 'ai-maturity-scan' ) : __( 'Your support offers are now in the scan.', 'ai-maturity-scan' ), 'success' );
			}
		}
		// As WordPress itself does it after options.php.
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', Menu::url( $is_figures ? 'offers' : 'settings' ) ) );
		exit;
	}

	/**
	 * What is wrong with the file that was sent; it is kept if nothing is.
	 *
	 * @param bool $is_figures Figures, else support offers.
	 */
	private static function problems( bool $is_figures ): array {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- handle() asked; a path that PHP made.
		$path = $_FILES['catalogue']['tmp_name'] ?? '';
		if ( ! is_string( $path ) || ! is_uploaded_file( $path ) ) {
			return array( __( 'No file came in. Choose a JSON file.', 'ai-maturity-scan' ) );
		}
		// One byte more than allowed is enough to see that it is too large.
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file that PHP put there.
		$text = (string) file_get_contents( $path, false, null, 0, Catalogue::MOST_BYTES + 1 );
		return $is_figures ? Own_Figures::put( $text ) : Catalogue::put( $text );
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
