<?php
/**
 * A box on the dashboard.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** How many results came in, and how many were refused and why. */
final class Dashboard {
	/** Days of the two numbers. */
	private const SPANS = array( 7, 30 );

	/**
	 * Adds the box for those who may see results.
	 */
	public static function add(): void {
		if ( current_user_can( Settings::SEE ) ) {
			wp_add_dashboard_widget( 'ai_maturity_scan_dashboard', __( 'AI maturity scan', 'ai-maturity-scan' ), array( self::class, 'show' ) );
		}
	}

	/**
	 * Writes the box.
	 */
	public static function show(): void {
		if ( ! Settings::get( 'store' ) ) {
			echo '<p>' . esc_html__( 'Storing results is switched off, so no new ones come in. An administrator can switch it on in the settings.', 'ai-maturity-scan' ) . '</p>';
		}
		echo '<ul class="ams-counts">';
		foreach ( self::SPANS as $days ) {
			$since = gmdate( 'Y-m-d', time() - ( $days - 1 ) * DAY_IN_SECONDS );
			$count = Store::count_between( $since );
			/* translators: 1: a number of days, 2: a number of results. */
			echo '<li>' . esc_html( sprintf( __( 'Results of the last %1$d days: %2$s', 'ai-maturity-scan' ), $days, number_format_i18n( $count ) ) ) . '</li>';
		}
		/* translators: %s: a number. */
		echo '<li>' . esc_html( sprintf( __( 'All results: %s', 'ai-maturity-scan' ), number_format_i18n( Store::count( new Filter() ) ) ) ) . '</li></ul>';
		if ( current_user_can( 'manage_options' ) ) {
			self::refused();
		}
		$links = array(
			Menu::url( 'results' ) => __( 'Single results', 'ai-maturity-scan' ),
			Menu::url( 'results', array( 'view' => 'figures' ) ) => __( 'Figures', 'ai-maturity-scan' ),
		) + ( current_user_can( 'manage_options' ) ? array( Menu::url( 'settings' ) => __( 'Settings', 'ai-maturity-scan' ) ) : array() );
		$html  = array();
		foreach ( $links as $url => $text ) {
			$html[] = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $text ) );
		}
		echo '<p>' . implode( ' | ', $html ) . '</p>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
	}

	/**
	 * Refused deliveries, by reason.
	 */
	private static function refused(): void {
		$counts = Failures::counts();
		if ( array() === $counts ) {
			return;
		}
		/* translators: %d: a number of days. */
		echo '<h3>' . esc_html( sprintf( __( 'Refused in the last %d days', 'ai-maturity-scan' ), Failures::DAYS ) ) . '</h3><ul class="ams-refused">';
		foreach ( $counts as $reason => $count ) {
			echo '<li>' . esc_html( "$reason: " . number_format_i18n( $count ) ) . '</li>';
		}
		echo '</ul>';
	}
}
